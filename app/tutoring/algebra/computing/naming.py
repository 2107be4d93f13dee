"""Numbers with many digits as a person writes them: 3/2, √2, (1 + √5)/2, 5π/6, ln 2; else rounded."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import mpmath

_NEAR = mpmath.mpf(10) ** -22
_MOST_COEFFICIENT = 5_000


def name_of(value: Any) -> tuple[str, bool]:
    """Return how a number is written, and whether that is exact."""
    if isinstance(value, Fraction):
        return str(value), True
    if isinstance(value, mpmath.mpc):
        return _complex(value)
    for attempt in (_rational, _of_pi, _root, _logarithm):
        if (found := attempt(value)) is not None:
            return found, True
    return rounded(value), False


def rounded(value: Any) -> str:
    """Return a number in a few digits."""
    digits = mpmath.nstr(mpmath.mpmathify(value), 6, strip_zeros=True, min_fixed=-5, max_fixed=9)
    return str(digits).removesuffix(".0")


def fraction_of(value: Any, most: int = 10_000) -> Fraction | None:
    """Return the fraction with a small denominator that a number is, if it is one."""
    if abs(value) > 10**12:
        return None
    for denominator in range(1, 13):
        whole = mpmath.nint(value * denominator)
        if abs(value * denominator - whole) < _NEAR:
            return Fraction(int(whole), denominator)
    near = Fraction(mpmath.nstr(value, 40)).limit_denominator(most)
    return near if abs(value - mpmath.mpf(near.numerator) / near.denominator) < _NEAR else None


def _rational(value: Any) -> str | None:
    found = fraction_of(value)
    return None if found is None else str(found)


def _of_pi(value: Any) -> str | None:
    found = fraction_of(value / mpmath.pi, 360)
    if found is None:
        return None
    top = {1: "π", -1: "−π"}.get(found.numerator, f"{found.numerator}π")
    return top if found.denominator == 1 else f"{top}/{found.denominator}"


def _root(value: Any) -> str | None:
    """Write a number that solves a quadratic equation with small coefficients."""
    square = fraction_of(value * value, 1000)
    if square is not None:
        return ("" if value > 0 else "−") + _square_root(square)
    with mpmath.workdps(30):
        found = mpmath.findpoly(value, 2, maxcoeff=_MOST_COEFFICIENT, tol=mpmath.mpf(10) ** -25)
    if not found or len(found) != 3:
        return None
    a, b, c = map(int, found)
    if a < 0:
        a, b, c = -a, -b, -c
    inside = b * b - 4 * a * c
    outside, inside = _without_squares(inside)
    shared = _common(b, outside, 2 * a)
    b, outside, below = b // shared, outside // shared, 2 * a // shared
    sign = "+" if value > mpmath.mpf(-b) / below else "−"
    top = f"{-b} {sign} {outside if outside != 1 else ''}√{inside}"
    return top if below == 1 else f"({top})/{below}"


def _square_root(square: Fraction) -> str:
    outside, inside = _without_squares(square.numerator * square.denominator)
    whole = Fraction(outside, square.denominator)
    times = "" if whole.numerator == 1 else str(whole.numerator)
    return f"{times}√{inside}" + ("" if whole.denominator == 1 else f"/{whole.denominator}")


def _without_squares(inside: int) -> tuple[int, int]:
    outside = 1
    for factor in range(2, 100):
        while inside % (factor * factor) == 0 and inside:
            inside, outside = inside // (factor * factor), outside * factor
    return outside, inside


def _common(*numbers: int) -> int:
    result = 0
    for each in numbers:
        while each:
            result, each = each, result % each  # noqa: PLW2901 - Euclid
    return abs(result) or 1


def _logarithm(value: Any) -> str | None:
    if abs(value) > 20:
        return None
    power = mpmath.exp(abs(value))
    found = fraction_of(power, 100)
    if found is None or found == 1:
        return None
    return (
        f"{'' if value > 0 else '−'}ln({found})" if found.denominator > 1 else f"{'' if value > 0 else '−'}ln {found}"
    )


def _complex(value: Any) -> tuple[str, bool]:
    if abs(value.imag) < _NEAR:
        return name_of(value.real)
    (real, first), (imaginary, second) = name_of(value.real), name_of(abs(value.imag))
    times = "i" if imaginary == "1" else f"{imaginary}i"
    sign = "+" if value.imag > 0 else "−"
    if abs(value.real) < _NEAR:
        return ("−" if sign == "−" else "") + times, second
    return f"{real} {sign} {times}", first and second
