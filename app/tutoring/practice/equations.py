"""All roots of an equation, found anew: of the first and second degree, of linear systems, and within a full turn.

This is the other half of verifying: a key that solves an equation may still leave out a solution.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.practice.approximate import approximate
from app.tutoring.reading.tree import Node

_GRID = 24 * 15
_TINY = 1e-9


def real_roots(zero: Node, unknown: str) -> list[float] | None:
    """Return the distinct real roots of a polynomial of at most the second degree; None for anything else."""
    values = [value_of(zero, {unknown: Fraction(at)}) for at in range(6)]
    exact = [each for each in values if each is not None]
    if len(exact) != 6:
        return None
    second = [exact[at + 2] - 2 * exact[at + 1] + exact[at] for at in range(4)]
    if len(set(second)) != 1:
        return None
    a, c = second[0] / 2, exact[0]
    b = exact[1] - a - c
    return _quadratic_roots(a, b, c)


def _quadratic_roots(a: Fraction, b: Fraction, c: Fraction) -> list[float] | None:
    if a == 0:
        return [float(-c / b)] if b else None
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    if discriminant == 0:
        return [float(-b / (2 * a))]
    root = math.sqrt(discriminant)
    return [(-float(b) - root) / (2 * float(a)), (-float(b) + root) / (2 * float(a))]


def sole_solution(zeros: Sequence[Node], unknowns: Sequence[str]) -> list[Fraction] | None:
    """Return the only solution of a linear system; None where there is none, or many."""
    lines = [_line(zero, unknowns) for zero in zeros]
    exact = [line for line in lines if line is not None]
    return _eliminated(exact, len(unknowns)) if len(exact) == len(lines) == len(unknowns) else None


def _line(zero: Node, unknowns: Sequence[str]) -> list[Fraction] | None:
    """Return the factors of a linear expression, and what stands on the other side."""
    nowhere = dict.fromkeys(unknowns, Fraction(0))
    constant = value_of(zero, nowhere)
    values = [value_of(zero, {**nowhere, name: Fraction(1)}) for name in unknowns]
    if constant is None or None in values:
        return None
    return [*(each - constant for each in values if each is not None), -constant]


def _eliminated(lines: list[list[Fraction]], count: int) -> list[Fraction] | None:
    for place in range(count):
        pivot = next((row for row in range(place, count) if lines[row][place]), None)
        if pivot is None:
            return None
        lines[place], lines[pivot] = lines[pivot], lines[place]
        lines[place] = [each / lines[place][place] for each in lines[place]]
        for row in range(count):
            factor = lines[row][place]
            if row != place and factor:
                lines[row] = [a - factor * b for a, b in zip(lines[row], lines[place], strict=True)]
    return [line[-1] for line in lines]


def turn_roots(zero: Node, unknown: str) -> list[float] | None:
    """Return the roots from 0 to a full turn without its end, as multiples of a degree; None if one lies elsewhere."""
    found: list[float] = []
    before: float | None = None
    for step in range(_GRID):
        at = math.tau * step / _GRID
        value = approximate(zero, {unknown: at})
        if value is not None and abs(value) < _TINY:
            found.append(at)
            before = None
            continue
        is_jump = value is None or before is None or abs(value - before) > 5
        if not is_jump and value is not None and before is not None and value * before < 0:
            return None
        before = value
    return found
