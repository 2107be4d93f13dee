"""Linear equations with rational numbers in one or two unknowns: their one solution. Exact, at once, pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node

_PLACES = ((2, 3), (-1, 5), (7, -4))


def linear_solution(equations: Sequence[Node], names: Sequence[str]) -> Mapping[str, Fraction] | None:
    """Return the one solution of as many linear equations as unknowns; None where there is no such one."""
    rows = [_row(each, names) for each in equations]
    known = [each for each in rows if each is not None]
    if len(known) != len(names) or len(rows) != len(names) or not 1 <= len(names) <= 2:
        return None
    values = _one(known[0]) if len(names) == 1 else _two(known[0], known[1])
    return None if values is None else dict(zip(names, values, strict=True))


def _one(row: Sequence[Fraction]) -> tuple[Fraction, ...] | None:
    a, c = row
    return None if a == 0 else (-c / a,)


def _two(one: Sequence[Fraction], other: Sequence[Fraction]) -> tuple[Fraction, ...] | None:
    (a, b, c), (d, e, f) = one, other
    below = a * e - b * d
    return None if below == 0 else ((b * f - c * e) / below, (c * d - a * f) / below)


def _row(equation: Node, names: Sequence[str]) -> tuple[Fraction, ...] | None:
    """Return the factors of the unknowns and the constant; None where an equation isn't linear."""
    zero = _difference(equation, names, [0] * len(names))
    units = [_difference(equation, names, [int(one == at) for at in range(len(names))]) for one in range(len(names))]
    factors = [each - zero for each in units if each is not None and zero is not None]
    if zero is None or len(factors) != len(names):
        return None
    for place in _PLACES:
        expected = sum((factor * at for factor, at in zip(factors, place, strict=False)), zero)
        if _difference(equation, names, place[: len(names)]) != expected:
            return None
    return (*factors, zero)


def _difference(equation: Node, names: Sequence[str], place: Sequence[int]) -> Fraction | None:
    known = {name: Fraction(at) for name, at in zip(names, place, strict=True)}
    left, right = (value_of(each, known) for each in equation[2])
    return None if left is None or right is None else left - right
