"""Decimals: whether one is a correct rounding of a value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.sampling import is_real, number
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.algebra.readings import readings

_SLACK = mpmath.mpf(10) ** -30
_MOST_PLACES = 35


def approximately(one: Any, other: Any) -> dict[str, Any]:
    """Say whether one of two trees is a decimal that is a correct rounding of the other.

    A whole number is one without places behind the point. Halves may be rounded either way.

    Returns:
        `approximately`: true, false, or null where neither is a decimal or the value isn't known.
    """
    answers = [is_rounding(*pair) for pair in ((one, other), (other, one))]
    known = [answer for answer in answers if answer is not None]
    return {"approximately": any(known) if known else None}


def is_rounding(decimal: Any, exact: Any) -> bool | None:
    """Whether a decimal is a correct rounding of a value; None where the first is none, or the value isn't known."""
    unit = _last_place(decimal)
    if unit is None:
        return None
    stated = value_of(decimal)
    found = [rounded for value in _values(exact) if (rounded := _rounds_to(value, stated, unit)) is not None]
    return any(found) if found else None


def _values(tree: Any) -> Iterator[Any]:
    for reading in readings(tree):
        try:
            yield value_of(reading).doit()
        except RefusedError:
            continue


def _rounds_to(value: Any, stated: Any, unit: Any) -> bool | None:
    if value.is_Rational:
        return bool(abs(value - stated) <= unit / 2)
    if value.free_symbols or isinstance(value, sympy.MatrixBase):
        return None
    near = number(value)
    if near is None or not is_real(near):
        return None
    with mpmath.workdps(60):
        difference = abs(near.real - mpmath.mpf(int(stated.p)) / int(stated.q))
        return bool(difference <= mpmath.mpf(int(unit.p)) / int(unit.q) / 2 + _SLACK * max(1, abs(near)))


def _last_place(node: Any) -> Any:
    """Return what the last digit of a decimal counts: 1/100 in 3.14, 1000 in 2.5 · 10^4; None for no decimal."""
    if not isinstance(node, list) or len(node) < 2:
        return None
    operation, *operands = node
    if operation == "number" and isinstance(operands[0], str):
        places = len(operands[0].partition(".")[2])
        return sympy.Rational(1, 10**places) if places <= _MOST_PLACES else None
    if operation in ("negate", "unit"):
        return _last_place(operands[0])
    if operation == "percent":
        unit = _last_place(operands[0])
        return None if unit is None else unit / 100
    if operation == "multiply" and len(operands) == 2:
        unit, scale = _last_place(operands[0]), _power_of_ten(operands[1])
        return None if unit is None or scale is None else unit * scale
    return None


def _power_of_ten(node: Any) -> Any:
    if not isinstance(node, list) or node[:2] != ["power", ["number", "10"]]:
        return None
    scale = value_of(node)
    return scale if scale.is_Rational else None
