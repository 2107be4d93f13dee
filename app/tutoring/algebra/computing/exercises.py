"""What keys and typed answers of exercises are compared by: values with everything worked out, and antiderivatives."""

from __future__ import annotations

from typing import Any

import sympy

from app.tutoring.algebra.computing.values import RefusedError, real_symbol, value_of
from models.wording import marked

_POINTS = tuple(sympy.Rational(point) for point in ("37/53", "113/31", "5/211", "211/17", "71/29", "-19/23", "-113/31"))
_ENOUGH = 4
_DIGITS = 60
_TINY = sympy.Float(10) ** -45


def exercise_value(one: Any, other: Any) -> dict[str, Any]:
    """Compare two trees after integrals, limits and sums are worked out; matrices entry by entry.

    Returns:
        `equal`: true or false, null where it can't be told.
    """
    left, right = (_worked_out(each) for each in (one, other))
    if _shape(left) != _shape(right):
        return {"equal": False}
    if _shape(left) is None:
        return {"equal": _is_zero(left - right)}
    found = [_is_zero(a - b) for a, b in zip(left, right, strict=True)]
    return {"equal": False if False in found else None if None in found else True}


def antiderivative(one: Any, integrand: Any, variable: str) -> dict[str, Any]:
    """Compare the derivative of a tree with another.

    Returns:
        `equal`: true or false, null where it can't be told.
    """
    over = sympy.Symbol(variable, real=True)
    primitive = value_of(one, real_symbol)
    # ln|x| and ln x have the same derivative wherever both have a value.
    primitive = primitive.replace(
        lambda each: isinstance(each, sympy.log) and isinstance(each.args[0], sympy.Abs),
        lambda each: sympy.log(each.args[0].args[0]),
    )
    return {"equal": _is_zero(sympy.diff(primitive, over) - value_of(integrand, real_symbol))}


def _worked_out(tree: Any) -> Any:
    found = value_of(tree).doit()
    if isinstance(found, sympy.MatrixBase) and found.shape == (1, 1):
        return found[0, 0]
    return found


def _shape(value: Any) -> Any:
    return value.shape if isinstance(value, sympy.MatrixBase) else None


def _is_zero(difference: Any) -> bool | None:
    """Whether an expression is zero: for all values of its unknowns for which it is real."""
    if difference == 0 or sympy.expand(difference) == 0:
        return True
    if difference.has(sympy.nan, sympy.zoo):
        raise RefusedError(marked("Tutor", "it has no value"))
    unknowns = sorted(difference.free_symbols, key=str)
    values = [_value_at(difference, unknowns, turn) for turn in range(len(_POINTS))]
    real = [value for value in values if value is not None]
    if any(abs(value) > _TINY for value in real):
        return False
    if unknowns and len(real) >= _ENOUGH:
        return True
    return True if sympy.simplify(difference) == 0 else None


def _value_at(difference: Any, unknowns: list[Any], turn: int) -> Any:
    """Return a value with many digits; None where it isn't real."""
    points = {name: _POINTS[(turn + place) % len(_POINTS)] + place for place, name in enumerate(unknowns)}
    value = sympy.N(difference.subs(points), _DIGITS)
    return value if value.is_number and value.is_finite and value.is_real else None
