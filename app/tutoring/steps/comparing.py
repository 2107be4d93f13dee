"""Whether two sides may be the same: exactly, rounded, in percent, in other units, in some reading of their signs.

Says only that two sides can't be the same where no usual reading makes them so.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from app.tutoring.steps.approximate import Approximation
from app.tutoring.steps.sides import Side, Value

_THIRDS = ("33", "34", "67", "66", "17", "16", "83", "14", "41", "73", "57", "43")
_ABOUT_PI, _ABOUT_ROOT = 0.002, 0.005


def may_agree(left: Side, right: Side, *, is_formula: bool, factors: frozenset[Fraction] = frozenset()) -> bool | None:
    """Compare two sides.

    Args:
        left: One side.
        right: The other.
        is_formula: Whether they stand in a formula, where nobody rounds a root to a whole number without saying so.
        factors: By what they may differ because they are counted in different units.

    Returns:
        Whether some reading makes them the same; None where one of them has no value, or they can't be compared.
    """
    if not left.values or not right.values:
        return None
    if left.units and right.units and left.units != right.units:
        return None
    pairs = [(one, other) for one in left.values for other in right.values]
    if any(_same(one, other) for one, other in pairs):
        return True
    if any(_rounds(one, other, right, is_formula) or _rounds(other, one, left, is_formula) for one, other in pairs):
        return True
    if any(_nearly(one, other, left, right) for one, other in pairs):
        return True
    return any(_converts(one, other, factors) for one, other in pairs)


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, Fraction) and isinstance(other, Fraction):
        return one == other
    return not _about(one).differs_from(_about(other))


def _about(value: Value) -> Approximation:
    if isinstance(value, Approximation):
        return value
    try:
        return Approximation(float(value), 1e-15 * abs(float(value)))
    except OverflowError:
        return Approximation(float("inf"), 0)


def _rounds(value: Value, stated: Value, written: Side, is_formula: bool) -> bool:
    """Whether a value, rounded or cut off after some digit, is what is stated."""
    unit = written.place
    if unit is None or not isinstance(stated, Fraction):
        return False
    if "percent" in written.operations and abs(stated) < 1:
        unit /= 100
    if isinstance(value, Fraction):
        return (value / unit).denominator != 1 and _is_near(value, stated, unit)
    if value.value.imag != 0 or abs(value.value) > 1e15 or (is_formula and unit >= 1):
        return False
    return _is_near(Fraction(value.value.real), stated, unit)


def _is_near(value: Fraction, stated: Fraction, unit: Fraction) -> bool:
    off = abs(value - stated)
    return off <= unit / 2 or (off < unit and abs(stated) < abs(value))


def _nearly(one: Value, other: Value, left: Side, right: Side) -> bool:
    """Whether rounded numbers, or π and roots that were rounded before, explain the difference."""
    first, second = _about(one), _about(other)
    off, size = abs(first.value - second.value), max(abs(first.value), abs(second.value))
    if not size < 1e300:
        return True
    return off <= size * max(_tolerances(left, right), default=0.0)


def _tolerances(left: Side, right: Side) -> Iterator[float]:
    if _has_pi(left) != _has_pi(right):
        yield _ABOUT_PI
    if any(_is_inexact(one) and _is_rounded(other) for one, other in ((left, right), (right, left))):
        yield _ABOUT_ROOT
    for side in (left, right):
        if side.place is None:
            yield sum(map(_uncertainty, side.literals))


def _is_inexact(side: Side) -> bool:
    return any(isinstance(value, Approximation) for value in side.values)


def _is_rounded(side: Side) -> bool:
    return not _is_inexact(side) and "call" not in side.operations and any("." in each for each in side.literals)


def _has_pi(side: Side) -> bool:
    return "pi" in side.constants


def _uncertainty(literal: str) -> float:
    """Return by how much of itself a number may be off that looks as if it had been rounded."""
    digits = literal.partition(".")[2]
    if not digits or not (len(digits) >= 3 or digits.endswith(_THIRDS)) or not float(literal):
        return 0.0
    return float(10 ** -len(digits) / float(literal))


def _converts(one: Value, other: Value, factors: frozenset[Fraction]) -> bool:
    if not isinstance(one, Fraction) or not isinstance(other, Fraction) or not one or not other:
        return False
    return one / other in factors or other / one in factors
