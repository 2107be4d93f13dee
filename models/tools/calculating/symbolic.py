"""The commands of algebra that turn an expression into another one. Knows SymPy's values, no trees."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy

from models.tools.calculating.arithmetic import refuse

_MAX_ORDER = 20


def variable_of(expression: Any, given: Any = None) -> Any:
    """Return the variable that is meant: the one that is given, or the only one that is there.

    Raises:
        Refused: That can't be told.
    """
    if given is not None:
        if not given.is_Symbol:
            refuse("After the expression comes a variable, such as x.")
        return given
    if len(expression.free_symbols) != 1:
        refuse("Say which variable is meant, as in solve(x*y = 6, x).")
    return next(iter(expression.free_symbols))


def _differentiate(expression: Any, variable: Any = None, order: Any = None) -> Any:
    if order is None:
        return sympy.diff(expression, variable_of(expression, variable))
    if not order.is_Integer or not 0 <= order <= _MAX_ORDER:
        refuse(f"The order of a derivative is a whole number from 0 to {_MAX_ORDER}.")
    return sympy.diff(expression, variable_of(expression, variable), order)


def _integrate(expression: Any, variable: Any = None, lower: Any = None, upper: Any = None) -> Any:
    variable = variable_of(expression, variable)
    if lower is None:
        found = sympy.integrate(expression, variable)
        if found.has(sympy.Integral):
            refuse("No antiderivative was found.")
        return found
    if upper is None:
        refuse("An integral has two bounds: integrate(x^2, x, 0, 1).")
    return sympy.integrate(expression, (variable, lower, upper))


COMMANDS: dict[str, Callable[..., Any]] = {
    "simplify": sympy.simplify,
    "expand": sympy.expand,
    "factor": sympy.factor,
    "diff": _differentiate,
    "integrate": _integrate,
}
"""What the names in a tree mean."""
