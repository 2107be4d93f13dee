"""Straight lines as equations: whether two equations describe the same one. Exact, without SymPy."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node, symbols_of

_PLACES = ((2, 3), (-1, 5), (7, -4), (-3, -2))

Line = tuple[Fraction, Fraction, Fraction]
"""a, b and c of ax + by + c = 0."""


def line_of(equation: Node) -> Line | None:
    """Return the numbers of a line in x and y; None where an equation isn't one."""
    if equation[0] != "relation" or equation[1] != ["="] or not symbols_of(equation) <= {"x", "y"}:
        return None
    left, right = equation[2]
    difference: Node = ["add", left, ["negate", right]]

    def at(x: int, y: int) -> Fraction | None:
        return value_of(difference, {"x": Fraction(x), "y": Fraction(y)})

    c, a_c, b_c = at(0, 0), at(1, 0), at(0, 1)
    if c is None or a_c is None or b_c is None:
        return None
    a, b = a_c - c, b_c - c
    if any(at(x, y) != a * x + b * y + c for x, y in _PLACES) or (a == 0 and b == 0):
        return None
    return a, b, c


def same_line(expected: Node, said: Node, name: str = "") -> bool | None:
    """Say whether an answer is the expected line; `name` is what stood before its equals sign."""
    whole = said if said[0] == "relation" else ["relation", ["="], [["symbol", name], said]]
    one, other = line_of(expected), line_of(whole) if name or said[0] == "relation" else None
    if one is None or other is None:
        return None
    return all(one[i] * other[j] == one[j] * other[i] for i, j in ((0, 1), (0, 2), (1, 2)))
