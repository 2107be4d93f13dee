"""Values that have a name: the remainder of polynomials, a coefficient, a degree, a least value; the task `named`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sympy

from app.tutoring.algebra.computing.trees import tree_of
from app.tutoring.algebra.computing.values import RefusedError, value_of
from models.wording import marked

_MOST_DEGREE = 200


def named(what: str, parts: Sequence[Any]) -> dict[str, Any]:
    """Compute a named value.

    Args:
        what: Its name, as in `NAMES`.
        parts: Of what: expressions.

    Returns:
        `tree`: the value.

    Raises:
        RefusedError: There is none.
    """
    return {"tree": tree_of(NAMES[what](*(value_of(each) for each in parts)))}


def factored(factors: Sequence[Any]) -> dict[str, Any]:
    """Tell whether expressions can't be factored any further over the integers.

    Returns:
        `is_complete`: whether none of them can.
    """
    return {"is_complete": all(_is_irreducible(value_of(each)) for each in factors)}


def _is_irreducible(value: Any) -> bool:
    content, found = sympy.factor_list(value)
    if not value.free_symbols:
        return True
    return abs(content) == 1 and len(found) == 1 and found[0][1] == 1


def _only(*values: Any) -> Any:
    names = set().union(*(value.free_symbols for value in values))
    if len(names) != 1:
        raise RefusedError(marked("Tutor", "it isn't in one unknown"))
    return next(iter(names))


def _division(top: Any, bottom: Any) -> tuple[Any, Any]:
    x = _only(bottom)
    if not top.is_polynomial(x) or not bottom.is_polynomial(x):
        raise RefusedError(marked("Tutor", "these aren't polynomials"))
    quotient, rest = sympy.div(sympy.Poly(top, x), sympy.Poly(bottom, x))
    return quotient.as_expr(), rest.as_expr()


def _remainder(top: Any, bottom: Any) -> Any:
    if top.is_Integer and bottom.is_Integer and bottom > 0:
        return top % bottom
    return _division(top, bottom)[1]


def _quotient(top: Any, bottom: Any) -> Any:
    if not bottom.free_symbols:
        raise RefusedError(marked("Tutor", "these aren't polynomials"))
    return _division(top, bottom)[0]


def _terms(value: Any) -> Any:
    if sympy.total_degree(sympy.numer(sympy.together(value))) > _MOST_DEGREE:
        raise RefusedError(marked("Tutor", "it is too large"))
    return sympy.expand(value)


def _coefficient(of: Any, value: Any) -> Any:
    """Return what stands before a product of powers, and nothing else of their unknowns."""
    names = of.free_symbols
    if not names or sympy.expand(of).is_Add or of.as_coeff_Mul()[0] != 1:
        raise RefusedError(marked("Tutor", "that has no coefficient"))
    total = sympy.Integer(0)
    for term in sympy.Add.make_args(_terms(value)):
        own = sympy.Mul(*(factor for factor in sympy.Mul.make_args(term) if factor.free_symbols & names))
        if sympy.simplify(own - of) == 0:
            total += term / own
    return total


def _constant_term(value: Any) -> Any:
    names = value.free_symbols
    return sum((term for term in sympy.Add.make_args(_terms(value)) if not term.free_symbols & names), sympy.Integer(0))


def _polynomial(value: Any) -> Any:
    x = _only(value)
    if not value.is_polynomial(x):
        raise RefusedError(marked("Tutor", "this isn't a polynomial"))
    return sympy.Poly(value, x)


def _extremum(sign: int) -> Callable[[Any], Any]:
    def find(value: Any) -> Any:
        x = _only(value)
        real = sympy.Symbol("real", real=True)
        function = (sympy.minimum if sign < 0 else sympy.maximum)(value.subs(x, real), real, sympy.S.Reals)
        if not function.is_finite:
            raise RefusedError(marked("Tutor", "there is none"))
        return function

    return find


def _below(value: Any, *, is_strict: bool) -> Any:
    if value.free_symbols:
        raise RefusedError(marked("Tutor", "this isn't a number"))
    whole = sympy.floor(value)
    return whole - 1 if is_strict and sympy.simplify(value - whole) == 0 else whole


def _inverse(value: Any, variable: Any, at: Any) -> Any:
    y = sympy.Dummy("y")
    found = sympy.solve(sympy.Eq(value, y), variable)
    if len(found) != 1:
        raise RefusedError(marked("Tutor", "there isn't one inverse"))
    return found[0].subs(y, at)


def _derivative_at(value: Any, variable: Any, at: Any, order: Any) -> Any:
    return sympy.diff(value, variable, int(order)).subs(variable, at)


def _antiderivative_of(value: Any, variable: Any) -> Any:
    return sympy.diff(value, variable)


def _computed(value: Any) -> Any:
    done = value.doit()
    if done.has(
        sympy.Integral,
        sympy.Limit,
        sympy.Sum,
        sympy.Product,
        sympy.Derivative,
        sympy.nan,
        sympy.AccumBounds,
        sympy.Piecewise,
    ):
        raise RefusedError(marked("Tutor", "this can't be computed"))
    return sympy.simplify(done)


NAMES: Mapping[str, Callable[..., Any]] = {
    "remainder": _remainder,
    "quotient": _quotient,
    "coefficient": _coefficient,
    "constant term": _constant_term,
    "degree": lambda value: sympy.Integer(_polynomial(value).degree()),
    "leading coefficient": lambda value: _polynomial(value).LC(),
    "discriminant": lambda value: _polynomial(value).discriminant(),
    "sum of the coefficients": lambda value: value.subs(_only(value), 1) if _polynomial(value) else value,
    "minimum": _extremum(-1),
    "maximum": _extremum(1),
    "integer below": lambda value: _below(value, is_strict=True),
    "integer at most": lambda value: _below(value, is_strict=False),
    "integer above": lambda value: -_below(-value, is_strict=True),
    "integer at least": lambda value: -_below(-value, is_strict=False),
    "computed": _computed,
    "inverse": _inverse,
    "derivative": _derivative_at,
    "derivative of": _antiderivative_of,
}
"""What each name means."""
