"""Conditions on unknowns: relations joined by “and” and “or”; whether they hold at a point, and for which numbers.

A condition is a tree: `["relation", operators, sides]` as read, `["and", …]`, `["or", …]`, `["true"]`, `["false"]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath

from app.tutoring.algebra.computing.evaluating import Function, Point, function_of
from app.tutoring.algebra.computing.kinds import REALS, Arithmetic
from app.tutoring.algebra.computing.turning import Turning, turning_of
from app.tutoring.algebra.computing.values import RefusedError
from models.wording import marked

_EQUAL = mpmath.mpf(10) ** -24

Test = Callable[[Point], bool]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two expressions, and how they are said to compare."""

    operator: str
    left: Any
    right: Any


def pairs_of(condition: Any) -> Iterator[Pair]:
    """Yield every relation in a condition, chains taken apart."""
    operation, *operands = condition
    if operation == "relation":
        operators, sides = operands
        for place, operator in enumerate(operators):
            yield Pair(operator, sides[place], sides[place + 1])
    elif operation in ("and", "or"):
        for each in operands:
            yield from pairs_of(each)
    elif operation not in ("true", "false"):
        raise RefusedError(marked("Tutor", "{name} is no condition"), name=operation)


def holding_of(condition: Any, kind: Arithmetic = REALS) -> Test:
    """Return what tells whether a condition holds at a point; where a side has no value it doesn't."""
    operation, *operands = condition
    if operation in ("true", "false"):
        return lambda _point: bool(operation == "true")
    if operation in ("and", "or"):
        tests = [holding_of(each, kind) for each in operands]
        together = all if operation == "and" else any
        return lambda point: together(test(point) for test in tests)
    holding = [_holds(pair, kind) for pair in pairs_of(condition)]
    return lambda point: all(holds(point) for holds in holding)


def _holds(pair: Pair, kind: Arithmetic) -> Test:
    left, right = function_of(pair.left, kind), function_of(pair.right, kind)
    if pair.operator not in _COMPARED:
        raise RefusedError(marked("Tutor", "this relation can't be checked"))
    compared = _COMPARED[pair.operator]

    def holds(point: Point) -> bool:
        sides = values_at(left, right, point)
        return sides is not None and compared(*sides)

    return holds


def values_at(left: Function, right: Function, point: Point) -> tuple[Any, Any] | None:
    """Return both sides' values at a point; None where one has none."""
    try:
        sides = left(point), right(point)
    except (ArithmeticError, ValueError, KeyError, TypeError):
        return None
    return sides if all(mpmath.isfinite(side) for side in sides) else None


def are_equal(one: Any, other: Any) -> bool:
    """Whether two numbers are equal as far as their digits tell."""
    return bool(abs(one - other) <= _EQUAL * max(1, abs(one), abs(other)))


_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": are_equal,
    "equiv": are_equal,
    "!=": lambda one, other: not are_equal(one, other),
    "<": lambda one, other: bool(one < other) and not are_equal(one, other),
    ">": lambda one, other: bool(one > other) and not are_equal(one, other),
    "<=": lambda one, other: bool(one <= other) or are_equal(one, other),
    ">=": lambda one, other: bool(one >= other) or are_equal(one, other),
}


def turning_points(condition: Any, unknown: str, point: Point) -> Turning:
    """Return where a condition in one unknown may begin or cease to hold."""
    found = [turning_of(pair.left, pair.right, unknown, point) for pair in pairs_of(condition)]
    return Turning(tuple(place for each in found for place in each.places), all(each.is_complete for each in found))


def cells_of(places: list[Any]) -> list[tuple[Any, bool]]:
    """Return where to try a condition: each place, and a simple number between any two and beyond.

    Returns:
        Numbers in ascending order, with whether they are places.
    """
    ordered = _without_twins(places)
    if not ordered:
        return [(Fraction(0), False)]
    cells: list[tuple[Any, bool]] = [(_simple_between(None, ordered[0]), False)]
    for place, each in enumerate(ordered):
        after = ordered[place + 1] if place + 1 < len(ordered) else None
        cells += [(each, True), (_simple_between(each, after), False)]
    return cells


def _without_twins(places: list[Any]) -> list[Any]:
    ordered: list[Any] = []
    for each in sorted(places, key=mpmath.mpmathify):
        if ordered and abs(mpmath.mpmathify(each) - mpmath.mpmathify(ordered[-1])) < 1e-12 * max(1, abs(each)):
            if isinstance(each, Fraction):
                ordered[-1] = each
        else:
            ordered.append(each)
    return ordered


def _simple_between(low: Any, high: Any) -> Fraction:
    """Return a simple number strictly between two; the simplest is the nearest to zero."""
    if low is None:
        return Fraction(min(0, int(mpmath.floor(high)) - 1))
    if high is None:
        return Fraction(max(0, int(mpmath.ceil(low)) + 1))
    low, high = mpmath.mpmathify(low), mpmath.mpmathify(high)
    for denominator in (1, 2, 4, 10, 100, 1000, 10**5, 10**8, 10**12, 10**16):
        first, last = int(mpmath.floor(low * denominator)) + 1, int(mpmath.ceil(high * denominator)) - 1
        if first <= last:
            return Fraction(min(max(0, first), last), denominator)
    return Fraction(mpmath.nstr((low + high) / 2, 45))


def valued(point: Point) -> dict[str, Any]:
    """Return a point with many digits."""
    return {name: mpmath.mpmathify(value) for name, value in point.items()}
