"""Chance, counting, sequences and series."""

from __future__ import annotations

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem

_THINGS = r"ways?|arrangements?|permutations?|combinations?|committees?|paths?|subsets?|choose|chosen|arranged|seated"


def probability(problem: Problem) -> Hint | None:
    """How likely something is."""
    if problem.says("expected value|expected number"):
        return Hint(
            Hints.tr("Which outcomes are there, how likely is each, and what is it worth?"),
            Hints.tr(
                "Multiply each value by its chance and add; chances of independent parts may be taken one by one."
            ),
        )
    if not problem.says("probability|probable|chance|likely|odds"):
        return None
    return Hint(
        Hints.tr("Which outcomes are equally likely, and how many of them are the ones you want?"),
        Hints.tr(
            "Count all equally likely outcomes and those that fit, and compare; where that is hard, count "
            "those that don't fit."
        ),
    )


def counting(problem: Problem) -> Hint | None:
    """How many there are."""
    if not (
        problem.says("how many|number of|in how many")
        and problem.says(f"{_THINGS}|integers?|digits|numbers|different|values|pairs")
    ):
        return None
    if problem.says(_THINGS):
        return Hint(
            Hints.tr("Does the order matter, and may anything be used twice?"),
            Hints.tr("Make the choices one after the other and multiply; divide by the orders that look the same."),
        )
    return Hint(
        Hints.tr("How could you list them so that none is missed and none is counted twice?"),
        Hints.tr("Sort the possibilities by one feature, count each case by itself, and add."),
    )


def sequences(problem: Problem) -> Hint | None:
    """Arithmetic and geometric sequences, and others."""
    asks = problem.says(
        "sequences?|series|arithmetic progression|geometric progression|recursively|fibonacci|[a-z]+th term"
    )
    if not (asks or problem.has("sum", "product")):
        return None
    if problem.says("geometric"):
        return Hint(
            Hints.tr("By what is each term multiplied to give the next?"),
            Hints.tr(
                "Find the common ratio; every term is the first one times a power of it, and sums follow from that."
            ),
        )
    if problem.says("arithmetic"):
        return Hint(
            Hints.tr("How far is it from each term to the next?"),
            Hints.tr(
                "Find the common difference; every term is the first one plus so many differences, and a sum is "
                "a mean times a count."
            ),
        )
    if problem.has("sum", "product"):
        return Hint(
            Hints.tr("What do the first few terms look like, written out?"),
            Hints.tr("Write a few terms out: look for what cancels between neighbours, or for a sum you know."),
        )
    return Hint(
        Hints.tr("How does each term come from the ones before it?"),
        Hints.tr("Work out a few terms, look for the rule behind them, and use that instead of going on one by one."),
    )
