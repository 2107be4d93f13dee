"""Whether one condition says the same as another, and if not, for which numbers they differ: the task `compared`.

Both are tried at every number where either may begin or cease to hold, and between any two of these. What differs is
always a number that satisfies one and not the other; that they agree is proven for polynomials, and otherwise as far as
one looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.conditions import (
    Pair,
    are_equal,
    cells_of,
    holding_of,
    pairs_of,
    turning_points,
    valued,
    values_at,
)
from app.tutoring.algebra.computing.evaluating import Point, function_of
from app.tutoring.algebra.computing.kinds import COMPLEX, DIGITS, REALS, Arithmetic
from app.tutoring.algebra.computing.naming import name_of
from app.tutoring.algebra.computing.solutions import gathered
from app.tutoring.algebra.computing.turning import Turning, in_window, is_periodic
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.reading.tree import has_i, put_in, symbols_of
from models.wording import marked

_WHOLE = range(-45, 46)
_SAMPLES = (
    (Fraction(3), Fraction(5), Fraction(7), Fraction(11), Fraction(13), Fraction(17)),
    (Fraction(5, 2), Fraction(2), Fraction(1, 3), Fraction(7, 2), Fraction(9, 5), Fraction(4)),
    (Fraction(-2), Fraction(3, 2), Fraction(-5), Fraction(-1, 2), Fraction(6), Fraction(-3)),
)
_MOST_NAMED = 6


def compared(one: Any, other: Any, unknown: str, whole: list[str] | None = None) -> dict[str, Any]:
    """Compare two conditions.

    Args:
        one: What is known.
        other: What is said to be the same.
        unknown: In what they are solved; all other unknowns are given values.
        whole: Unknowns that stand for any whole number: the k in π + 2kπ.

    Returns:
        `lost` and `gained`: numbers that satisfy one only, written, at most six, those that stand alone first.
        `kept`: whether any number satisfies both; `empty`: whether the first and the second are satisfied by none.
        `turn`: true where they agree for 0 ≤ x < 2π and only repetitions are lost.
        `rounded`: what a rounded number in the second is exactly. `one`, `other`: what satisfies each, written.
        `sides`: both sides of the relation that fails for the first number named.
    """
    with mpmath.workdps(DIGITS):
        first, second = (_spread(each, whole or []) for each in (one, other))
        parameters = sorted((symbols_of(first) | symbols_of(second)) - {unknown})
        if not parameters:
            return _compared(first, second, unknown, {})
        result: dict[str, Any] = {}
        for sample in _SAMPLES:
            if len(parameters) > len(sample):
                raise RefusedError(marked("Tutor", "there are too many unknowns"))
            point = dict(zip(parameters, sample, strict=False))
            result = _compared(first, second, unknown, point)
            if result["lost"] or result["gained"]:
                return {**result, "given": {name: str(value) for name, value in point.items()}}
        return result


def _compared(one: Any, other: Any, unknown: str, point: Point) -> dict[str, Any]:
    if has_i(one) or has_i(other):
        values = [*_complex_places(one, unknown), *_complex_places(other, unknown)]
        cells, kind, rounded = [(value, True) for value in _distinct(values)], COMPLEX, None
        turnings = [Turning((), is_complete=True)] * 2
    else:
        other, rounded = _unrounded(one, other, unknown, point)
        turnings = [turning_points(each, unknown, point) for each in (one, other)]
        cells, kind = _cells([one, other], turnings, unknown), REALS
    tests = [holding_of(each, kind) for each in (one, other)]
    held = [
        (value, is_place, *(test(valued({**point, unknown: value})) for test in tests)) for value, is_place in cells
    ]
    lost = [(value, is_place) for value, is_place, before, after in held if before and not after]
    gained = [(value, is_place) for value, is_place, before, after in held if after and not before]
    kept = any(before and after for _, _, before, after in held)
    worst = gained or lost
    failing = one if gained else other
    return {
        "lost": _named(lost),
        "gained": _named(gained),
        "kept": kept,
        "empty": [not any(cell[2] for cell in held), not any(cell[3] for cell in held)],
        "turn": bool(lost) and not gained and kept and is_periodic(one, unknown) and _is_outside(lost, held),
        "rounded": rounded,
        "one": _described([(value, is_place, before) for value, is_place, before, _ in held]),
        "other": _described([(value, is_place, after) for value, is_place, _, after in held]),
        "sides": _failing_sides(failing, {**point, unknown: worst[0][0]}, kind) if worst else None,
        "unknown": unknown,
        "complete": [each.is_complete for each in turnings],
    }


def _cells(conditions: list[Any], turnings: list[Turning], unknown: str) -> list[tuple[Any, bool]]:
    repeats = any(is_periodic(each, unknown) for each in conditions)
    places = [place for each in turnings for place in each.places]
    if repeats:
        places = [each for each in places if in_window(each)]
    cells = cells_of(places)
    return cells[1:-1] if repeats and len(cells) > 1 else cells


def _named(found: list[tuple[Any, bool]]) -> list[list[Any]]:
    """Return numbers, written: those that stand alone first, each kind from the smallest in size."""
    ordered = sorted(found, key=lambda each: (not each[1], abs(mpmath.mpmathify(each[0]))))
    return [[name_of(value)[0], is_place] for value, is_place in ordered[:_MOST_NAMED]]


def _described(cells: list[tuple[Any, bool, bool]]) -> dict[str, Any]:
    try:
        points, ranges = gathered(cells)
    except TypeError:
        points, ranges = [cell[0] for cell in cells if cell[2]], []
    bounds = [
        [None if each is None else name_of(each)[0] for each in (low, high)] + ends for low, high, *ends in ranges
    ]
    return {"points": [name_of(each)[0] for each in points[:_MOST_NAMED]], "ranges": bounds[:3]}


def _failing_sides(condition: Any, point: Point, kind: Arithmetic) -> list[str] | None:
    """Return a relation that doesn't hold at a point: left side, operator, right side."""
    for pair in pairs_of(condition):
        sides = values_at(function_of(pair.left, kind), function_of(pair.right, kind), valued(point))
        if sides is not None and not holding_of(["relation", [pair.operator], [pair.left, pair.right]], kind)(
            valued(point)
        ):
            return [name_of(sides[0])[0], pair.operator, name_of(sides[1])[0]]
    return None


def _is_outside(lost: list[tuple[Any, bool]], held: list[Any]) -> bool:
    """Whether all that is lost lies outside one turn, and what is kept inside it."""
    for low, high in ((mpmath.mpf(0), 2 * mpmath.pi), (-mpmath.pi, mpmath.pi)):
        left_out = [mpmath.mpmathify(value) for value, _ in lost]
        kept = [mpmath.mpmathify(value) for value, _, before, after in held if before and after]
        lost_inside = any(low <= value < high and not are_equal(value, high) for value in left_out)
        kept_outside = any(not low <= value <= high for value in kept)
        if not lost_inside and not kept_outside:
            return True
    return False


# --- whole numbers, rounded numbers ---


def _spread(condition: Any, whole: list[str]) -> Any:
    """Say what holds for some whole number as “or” over those that matter."""
    names = [name for name in whole if name in symbols_of(condition)]
    if not names:
        return condition
    if len(names) > 1:
        raise RefusedError(marked("Tutor", "there are too many unknowns"))
    if condition[0] in ("and", "or"):
        return [condition[0], *(_spread(each, whole) for each in condition[1:])]
    return ["or", *(put_in(condition, names[0], ["number", str(value)]) for value in _WHOLE)]


def _unrounded(one: Any, other: Any, unknown: str, point: Point) -> tuple[Any, str | None]:
    """Return a condition with what a rounded number in it stands for: one with two decimals or more."""
    rounded = [pair for pair in pairs_of(other) if _decimals(pair, unknown) is not None]
    if not rounded or point:
        return _exact_signs(other), None
    test = holding_of(one)
    roots = [
        value
        for value, is_place in _cells([one], [turning_points(one, unknown, point)], unknown)
        if is_place and test(valued({unknown: value}))
    ]
    name = None
    exact: list[tuple[Any, Any]] = []
    for pair in rounded:
        decimals, value = _decimals(pair, unknown), _value(pair.right)
        near = [
            root for root in roots if abs(mpmath.mpmathify(root) - value) <= mpmath.mpf("0.51") / 10 ** (decimals or 0)
        ]
        if len(near) == 1 and not are_equal(mpmath.mpmathify(near[0]), value):
            exact.append((pair.right, ["digits", mpmath.nstr(mpmath.mpmathify(near[0]), DIGITS)]))
            name = name_of(near[0])[0]
    return _exact_signs(_swapped(other, exact)), name


def _decimals(pair: Pair, unknown: str) -> int | None:
    right = pair.right[1] if pair.right[0] == "negate" else pair.right
    if pair.left != ["symbol", unknown] or right[0] != "number" or pair.operator not in ("=", "approx"):
        return None
    decimals = len(right[1].partition(".")[2])
    return decimals if decimals >= 2 or pair.operator == "approx" else None


def _value(node: Any) -> Any:
    return function_of(node, REALS)({})


def _swapped(node: Any, changes: list[tuple[Any, Any]]) -> Any:
    for old, new in changes:
        if node is old:
            return new
    return [_swapped(each, changes) for each in node] if isinstance(node, list) else node


def _exact_signs(node: Any) -> Any:
    if not isinstance(node, list):
        return "=" if node == "approx" else node
    return [_exact_signs(each) for each in node]


# --- complex numbers ---


def _complex_places(condition: Any, unknown: str) -> Iterator[Any]:
    x = sympy.Symbol(unknown)
    for pair in pairs_of(condition):
        top = sympy.fraction(sympy.together(value_of(pair.left) - value_of(pair.right)))[0]
        if not top.is_polynomial(x):
            raise RefusedError(marked("Tutor", "this can't be solved among complex numbers"))
        coefficients = [mpmath.mpmathify(each.evalf(DIGITS)) for each in sympy.Poly(top, x).all_coeffs()]
        if len(coefficients) > 1:
            yield from (mpmath.mpc(each) for each in mpmath.polyroots(coefficients, maxsteps=200, extraprec=200))


def _distinct(values: list[Any]) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        if not any(abs(value - each) < mpmath.mpf(10) ** -15 for each in kept):
            kept.append(value)
    return kept
