"""Where two expressions differ: their values at a few points, with many digits. Refutes an equality, proves none."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import mpmath
import sympy

from app.tutoring.algebra.computing.patience import attempt

Kind = Literal["positive", "mixed", "whole"]

_DIGITS = 40
_PATIENCE_S = 0.4
_ENDURANCE_S = 0.8
_SAME = mpmath.mpf(10) ** -25
_NOTHING = mpmath.mpf(10) ** -60
_ENOUGH = 3
_SMALL = 10
_MOST_DIGITS = 3_000

_POSITIVE = ("37/53", "113/31", "5/211", "71/29", "211/17", "7/10007", "19/23", "1009/13")
_SIGNED = ("-71/29", "37/53", "-5/211", "-113/31", "-19/23", "71/29", "-307/23", "5/97")
_WHOLE = ("3", "8", "5", "2", "7", "4", "11", "6")
_POINTS: Mapping[Kind, tuple[str, ...]] = {"positive": _POSITIVE, "mixed": _SIGNED, "whole": _WHOLE}


@dataclass(frozen=True, slots=True)
class Sampled:
    """What came of comparing at points of one kind.

    Attributes:
        agreed: At how many points both have the same value.
        witness: A point where both have real values that differ, and these.
    """

    agreed: int
    witness: str = ""

    @property
    def says_same(self) -> bool:
        """Whether they agreed often enough, and nowhere differed."""
        return not self.witness and self.agreed >= _ENOUGH


def sampled(one: Any, other: Any, kind: Kind) -> Sampled:
    """Compare two expressions with unknowns at points of one kind; where one has no real value is passed over."""
    agreed = 0
    is_complex = one.has(sympy.I) or other.has(sympy.I)
    end = time.process_time() + _ENDURANCE_S
    for point in _points(one.free_symbols | other.free_symbols, kind):
        if time.process_time() > end:
            break
        values = numbers(one, other, point)
        if values[0] is None or values[1] is None:
            continue
        if agree(*values):
            agreed += 1
        elif is_complex or (is_real(values[0]) and is_real(values[1])):
            return Sampled(agreed, _said(point, *values))
    return Sampled(agreed)


def numbers(one: Any, other: Any, point: Mapping[Any, Any] | None = None, digits: int = _DIGITS) -> tuple[Any, Any]:
    """Return two values with so many digits behind the point; None for one that isn't known so exactly."""
    values = number(one, point, digits), number(other, point, digits)
    if values[0] is None or values[1] is None:
        return values
    size = int(mpmath.mag(max(abs(values[0]), abs(values[1]), 1)) / 3)
    if size < _SMALL:
        return values
    if size > _MOST_DIGITS:
        return None, None
    more = digits + size
    return number(one, point, more), number(other, point, more)


def number(value: Any, point: Mapping[Any, Any] | None = None, digits: int = _DIGITS) -> Any:
    """Return the value at a point with many digits; None where it has none, or it can't be told."""
    found = attempt(lambda: value.evalf(digits, subs=dict(point) if point else None), _PATIENCE_S)
    if found is None or not found.is_number or found.has(sympy.nan, sympy.zoo, sympy.oo):
        return None
    real, imaginary = found.as_real_imag()
    if not (real.is_Float or real.is_Rational) or not (imaginary.is_Float or imaginary.is_Rational):
        return None
    with mpmath.workdps(digits):
        return mpmath.mpc(*(each._to_mpmath(mpmath.mp.prec) for each in (real, imaginary)))  # noqa: SLF001


def agree(one: Any, other: Any, places: int = 25) -> bool:
    """Whether two numbers are the same in so many places, of small ones so many digits."""
    size = max(abs(one), abs(other))
    with mpmath.workdps(places + 40 + max(0, int(mpmath.mag(size) / 3) if size else 0)):
        return bool(abs(one - other) <= mpmath.mpf(10) ** -places * min(size, 1) or size < _NOTHING)


def is_real(value: Any) -> bool:
    """Whether a number has no imaginary part, as far as its digits are known."""
    return bool(abs(value.imag) <= _SAME * max(abs(value), mpmath.mpf(1)))


def shown(value: Any) -> str:
    """Return a number as a person reads it."""
    if is_real(value):
        return str(mpmath.nstr(value.real, 6))
    return f"{mpmath.nstr(value.real, 6)} + {mpmath.nstr(value.imag, 6)}i"


def _points(unknowns: set[Any], kind: Kind) -> Iterator[Mapping[Any, Any]]:
    names, values = sorted(unknowns, key=str), _POINTS[kind] if unknowns else ("0",)
    for turn in range(len(values)):
        shift = [sympy.Rational(values[(turn + 3 * place) % len(values)]) for place in range(len(names))]
        if kind != "whole":
            shift = [value + sympy.Rational(place, 89) for place, value in enumerate(shift)]
        yield dict(zip(names, shift, strict=True))


def _said(point: Mapping[Any, Any], one: Any, other: Any) -> str:
    where = ", ".join(f"{name} = {value}" for name, value in point.items())
    return f"{where}: {shown(one)} ≠ {shown(other)}"
