"""Whether formulas agree at a few values: at once, and enough for telling lines of a solution apart.

Two that differ somewhere aren't the same. Two that agree at all of them are taken for the same: here nobody is judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node, symbols_of

_TRIES = tuple(Fraction(*pair) for pair in ((7, 3), (-11, 5), (13, 2), (29, 17), (-3, 7), (101, 9)))
_ENOUGH = 3


def have_same_values(one: Node, other: Node) -> bool | None:
    """Whether two expressions agree at some values; None where they have none that can be written as fractions."""
    pairs = list(_values(one, other))
    return all(first == second for first, second in pairs) if len(pairs) >= _ENOUGH else None


def have_proportional_sides(one: Node, other: Node) -> bool | None:
    """Whether two equations are multiples of each other, as polynomials are that have the same roots; None as above."""
    pairs = list(_values(_difference(one), _difference(other)))
    if len(pairs) < _ENOUGH:
        return None
    (first, second), *others = pairs
    return (first != 0) == (second != 0) and all(first * after == second * before for before, after in others)


def _difference(equation: Node) -> Node:
    left, right = equation[2]
    return ["add", left, ["negate", right]]


def _values(one: Node, other: Node) -> Iterator[tuple[Fraction, Fraction]]:
    names = sorted(symbols_of(one) | symbols_of(other))
    for start in range(len(_TRIES)):
        known = {name: _TRIES[(start + place * 5) % len(_TRIES)] + place for place, name in enumerate(names)}
        first, second = value_of(one, known), value_of(other, known)
        if first is not None and second is not None:
            yield first, second
