"""Whether two expressions are the same wherever both have a value."""

from __future__ import annotations

from typing import Any

import sympy

from app.tutoring.algebra.computing.values import value_of

_POINTS = (sympy.Rational(37, 53), sympy.Rational(-71, 29), sympy.Rational(113, 31), sympy.Rational(5, 211))
_DIGITS = 30


def equal(one: Any, other: Any) -> dict[str, Any]:
    """Compare two trees.

    Returns:
        `equal`: true where the difference is proven zero, false where it isn't zero at a point, null otherwise.
    """
    difference = value_of(one) - value_of(other)
    if differs_somewhere(difference):
        return {"equal": False}
    return {"equal": True if sympy.simplify(difference) == 0 else None}


def differs_somewhere(difference: Any) -> bool:
    """Whether an expression certainly isn't zero at one of a few points (its unknowns get different values)."""
    unknowns = sorted(difference.free_symbols, key=str)
    for turn in range(len(_POINTS)):
        at = {name: _POINTS[(turn + place) % len(_POINTS)] + place for place, name in enumerate(unknowns)}
        value = sympy.N(difference.subs(at), _DIGITS)
        if value.is_number and value.is_finite and abs(value) > sympy.Float(10) ** -12:
            return True
    return False
