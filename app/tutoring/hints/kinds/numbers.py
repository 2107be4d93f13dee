"""Arithmetic and whole numbers: fractions, order of operations, percentages, averages, divisors, remainders, bases."""

from __future__ import annotations

from collections.abc import Iterator

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem
from app.tutoring.reading.tree import Node, symbols_of


def percentages(problem: Problem) -> Hint | None:
    """Parts of a hundred."""
    if not (problem.says("percent|percentage|discount|interest") or problem.has("percent") or "%" in problem.text):
        return None
    return Hint(
        Hints.tr("A percentage of what? Which amount is the whole here?"),
        Hints.tr(
            "Name the whole, write each percentage as a part of a hundred, and multiply; a change multiplies "
            "what was there before."
        ),
    )


def averages(problem: Problem) -> Hint | None:
    """Means, medians, modes."""
    if problem.says("median|mode") and not problem.says("triangle"):
        return Hint(
            Hints.tr("What does the list look like when it is put in order?"),
            Hints.tr("Sort the values; the median is the one in the middle, or the mean of the two in the middle."),
        )
    if not problem.says("average(?! speed| rate)|averages|arithmetic mean|mean"):
        return None
    return Hint(
        Hints.tr("What do all the values add up to, and how many are there?"),
        Hints.tr("An average is a sum divided by a count: turn every average into its sum, and compare the sums."),
    )


def divisors(problem: Problem) -> Hint | None:
    """Greatest common divisors, multiples, primes."""
    if problem.says(
        "greatest common|gcd|highest common|least common|lcm|common multiples?|common divisors?"
    ) or problem.has("gcd", "lcm"):
        return Hint(
            Hints.tr("Which primes are in each of the numbers, and how often?"),
            Hints.tr(
                "Split the numbers into primes: the common divisor takes each prime as often as all have it, the "
                "common multiple as often as any has."
            ),
        )
    if not problem.says("primes?|prime factors?|factorization|divisors?|factors of|divisible|multiples?"):
        return None
    return Hint(
        Hints.tr("What do the numbers look like as products of primes?"),
        Hints.tr("Write the prime factorization; what divides a number is made of the same primes, none more often."),
    )


def remainders(problem: Problem) -> Hint | None:
    """What is left of a division, and clocks."""
    asks = problem.says("remainders?|modulo|mod|congruent|units digit|ones digit|last digit|final digit")
    if not (asks or problem.has("modulus", "mod", "equiv") or problem.writes(r"\\pmod|\\equiv")):
        return None
    return Hint(
        Hints.tr("Which parts can you drop at once, because they leave nothing over?"),
        Hints.tr(
            "Work with remainders only: reduce after every step, and for powers look for the place where "
            "they begin to repeat."
        ),
    )


def bases(problem: Problem) -> Hint | None:
    """Numbers in another base."""
    if not ((problem.says("base|binary|hexadecimal") and problem.writes(r"_\{?\d|_\{?[a-z]")) or problem.has("based")):
        return None
    return Hint(
        Hints.tr("What is each digit worth at its place?"),
        Hints.tr(
            "Write every number as digits times powers of its base; to go back, divide by the base and keep "
            "the remainders."
        ),
    )


def fractions(problem: Problem) -> Hint | None:
    """Adding, multiplying and dividing fractions without an unknown."""
    body = _bare_expression(problem)
    if body is None or not any(node[0] == "divide" for node in _inner(body)):
        return None
    if body[0] == "add" and sum(any(node[0] == "divide" for node in _inner(each)) for each in body[1:]) > 1:
        return Hint(
            Hints.tr("What would both fractions need before they can be put together?"),
            Hints.tr("Find a common denominator, write each fraction over it, put the tops together, and reduce."),
        )
    if body[0] == "divide" and any(node[0] == "divide" for each in body[1:] for node in _inner(each)):
        return Hint(
            Hints.tr("What does dividing by a fraction come down to?"),
            Hints.tr("Turn the fraction you divide by upside down and multiply; cancel before you multiply out."),
        )
    if body[0] == "multiply":
        return Hint(
            Hints.tr("What can be cancelled before anything is multiplied?"),
            Hints.tr("Cancel what is common above and below, then multiply top by top and bottom by bottom."),
        )
    return None


def order(problem: Problem) -> Hint | None:
    """Several operations on numbers."""
    body = _bare_expression(problem)
    if body is None or body[0] in ("call", "number", "power", "factorial"):
        return None
    return Hint(
        Hints.tr("Which part has to be worked out first?"),
        Hints.tr(
            "Brackets first, then powers and roots, then products and quotients from the left, sums and "
            "differences last."
        ),
    )


def _bare_expression(problem: Problem) -> Node | None:
    """Return an expression of numbers that is to be worked out, if that is all there is."""
    plain = [each for each in problem.expressions if each[0] not in ("number", "symbol", "tuple", "list", "unit")]
    is_short = len(problem.words.split()) <= 16
    if len(plain) != 1 or symbols_of(plain[0]) or not is_short or problem.relations:
        return None
    return (
        plain[0]
        if not any(node[0] == "call" and node[1] not in ("sqrt", "abs", "root") for node in _inner(plain[0]))
        else None
    )


def _inner(tree: Node) -> Iterator[Node]:
    if tree and isinstance(tree[0], str):
        yield tree
    for each in tree:
        if isinstance(each, list):
            yield from _inner(each)
