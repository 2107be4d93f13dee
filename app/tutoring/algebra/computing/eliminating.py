"""Systems of equations between polynomials: one value by elimination, or all points, complex ones too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.values import RefusedError
from models.wording import marked

_MOST_UNKNOWNS = 6
_MOST_POINTS = 40


def value_by_elimination(equations: Sequence[Any], unequal: Sequence[Any], wanted: Any, unknowns: Sequence[str]) -> Any:
    """Return the one value that an expression has wherever equations hold; None where it has several, or can't be told.

    Args:
        equations: What is zero, as SymPy's expressions.
        unequal: What isn't zero, alike.
        wanted: The expression.
        unknowns: Their names.
    """
    names = [sympy.Symbol(name) for name in unknowns]
    if len(names) > _MOST_UNKNOWNS:
        raise RefusedError(marked("Tutor", "there are too many unknowns"))
    value, helper = sympy.Dummy("value"), sympy.Dummy("helper")
    tops, below = _polynomials(equations, names)
    others, _ = _polynomials(unequal, names)
    top, bottom = sympy.fraction(sympy.together(wanted))
    if not top.is_polynomial(*names) or not bottom.is_polynomial(*names):
        return None
    saturated = sympy.prod([*below, bottom, *others])
    system = [*tops, sympy.expand(bottom * value - top)]
    order = [*names, value]
    if saturated.free_symbols:
        system, order = [*system, 1 - helper * saturated], [helper, *order]
    basis = sympy.groebner(system, *order, order="lex").exprs
    if basis == [1]:
        raise RefusedError(marked("Tutor", "nothing satisfies that"))
    alone = [each for each in basis if each.free_symbols == {value}]
    if len(alone) != 1:
        return None
    polynomial = sympy.Poly(alone[0], value)
    factors = polynomial.factor_list()[1]
    if len(factors) != 1 or factors[0][0].degree() != 1:
        return None
    a, b = factors[0][0].all_coeffs()
    return mpmath.mpmathify((-b / a).evalf(60))


def points_of_polynomials(equations: Sequence[Any], unknowns: Sequence[str]) -> list[dict[str, Any]]:
    """Return all points where equations hold.

    Raises:
        RefusedError: There are endlessly many, or they can't be found here.
    """
    names = [sympy.Symbol(name) for name in unknowns]
    tops, below = _polynomials(equations, names)
    solved = sympy.solve(tops, names, dict=True)
    if not solved or len(solved) > _MOST_POINTS:
        raise RefusedError(marked("Tutor", "this can't be solved here"))
    points = []
    for each in solved:
        if set(each) != set(names) or any(value.free_symbols for value in each.values()):
            raise RefusedError(marked("Tutor", "there are endlessly many"))
        point = {str(name): mpmath.mpmathify(sympy.N(value, 60)) for name, value in each.items()}
        if not any(abs(mpmath.mpmathify(sympy.N(part.subs(each), 40))) < 1e-20 for part in below):
            points.append(point)
    return points


def _polynomials(values: Sequence[Any], names: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Return numerators that have to be zero, and denominators that must not."""
    tops, below = [], []
    for value in values:
        top, bottom = sympy.fraction(sympy.together(value))
        if not top.is_polynomial(*names) or not bottom.is_polynomial(*names):
            raise RefusedError(marked("Tutor", "these aren't polynomials"))
        tops.append(sympy.expand(top))
        below += [bottom] if bottom.free_symbols else []
    return [each for each in tops if each != 0], below
