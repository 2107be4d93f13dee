"""Stories: something is to be found that isn't named yet."""

from __future__ import annotations

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem


def rates(problem: Problem) -> Hint | None:
    """Speeds, work and other rates."""
    if not problem.says(
        "speed|per hour|per minute|per second|miles per|mph|km/h|kilometers per|rates?|travels?|drives?"
    ):
        return None
    return Hint(
        Hints.tr("Which amount, which time, and how much in each unit of time?"),
        Hints.tr("Write amount = rate × time for every part of the story, in the same units, and see what they share."),
    )


def extrema(problem: Problem) -> Hint | None:
    """What is largest or smallest."""
    if not problem.says(
        "maximum|minimum|largest|smallest|greatest|least|maximize|minimize|maximal|minimal|at most|at least"
    ):
        return None
    return Hint(
        Hints.tr("What exactly may vary, and what stops it from growing further?"),
        Hints.tr(
            "Write what is to be largest or smallest with a single variable; complete a square, compare "
            "means, or try the edges."
        ),
    )


def story(problem: Problem) -> Hint | None:
    """A story with an unknown in it."""
    if not problem.says(
        r"how (?:many|much|old|long|far|tall|fast)|costs?|price|sells?|buys?|years old|total|altogether|each"
    ):
        return None
    return Hint(
        Hints.tr("What is asked for, and which sentences of the story say something about it?"),
        Hints.tr("Give what is asked for a letter, turn every sentence into an equation with it, and solve those."),
    )


def general(problem: Problem) -> Hint:
    """Whatever it is: where everybody begins."""
    if problem.relations or problem.expressions:
        return Hint(
            Hints.tr("What is known, what is asked for, and what connects the two?"),
            Hints.tr(
                "Write down what is given in symbols, and look for a rule in which both that and what is asked for "
                "occur."
            ),
        )
    return Hint(
        Hints.tr("What is known, what is asked for, and what connects the two?"),
        Hints.tr("Look for a simpler case of the same question, solve that, and see what carries over."),
    )
