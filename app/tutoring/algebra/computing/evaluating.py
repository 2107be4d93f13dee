"""The numeric value of a tree where its unknowns have values: quickly as floats, or with many digits.

Over the reals: where something has no real value (√−1, 1 ÷ 0, ln 0) it is `UndefinedError`. What binds a variable and
isn't a plain sum (derivatives, integrals, limits) is computed by SymPy first, once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.compiled import compiled
from app.tutoring.algebra.computing.kinds import (
    DIGITS,
    FLOATS,
    MOST_TERMS,
    OPERATIONS,
    TINY,
    Arithmetic,
    UndefinedError,
)
from app.tutoring.algebra.computing.values import RefusedError, real_symbol, value_of
from models.wording import marked

Point = Mapping[str, Any]
Function = Callable[[Point], Any]


def function_of(node: Any, kind: Arithmetic) -> Function:
    """Return a tree as a function of a point.

    Raises:
        RefusedError: It holds what isn't an expression.
    """
    operation, *operands = node
    if operation in _LEAVES:
        return _LEAVES[operation](operands[0], kind)
    if operation in ("sum", "product") and _is_finite(node):
        return _running(operation, operands, kind)
    if operation in ("derivative", "integral", "limit", "sum", "product", "based"):
        return _resolved(node, kind)
    if operation == "at":
        return _moved(operands, kind)
    if operation == "unit":
        return function_of(operands[0], kind)
    name, arguments = (operands[0], operands[1:]) if operation == "call" else (operation, operands)
    known = kind.functions.get(name) if operation == "call" else _operation(name, kind)
    if known is None:
        raise RefusedError(marked("Tutor", "{name} isn't known here"), name=name)
    return _applied(known, [function_of(each, kind) for each in arguments])


def _operation(name: str, kind: Arithmetic) -> Callable[..., Any] | None:
    return OPERATIONS[name](kind) if name in OPERATIONS else None


def at(function: Function, point: Point) -> Any:
    """Return a function's value at a point; None where it has none."""
    try:
        value = function(point)
    except (ArithmeticError, ValueError, KeyError, TypeError):
        return None
    return value if _is_number(value) else None


def _is_number(value: Any) -> bool:
    if isinstance(value, (complex, mpmath.mpc)):
        return bool(mpmath.isfinite(value))
    return math.isfinite(value) if isinstance(value, float) else bool(mpmath.isfinite(value))


def _applied(function: Callable[..., Any], parts: list[Function]) -> Function:
    if len(parts) == 1:
        (only,) = parts
        return lambda point: function(only(point))
    if len(parts) == 2:
        left, right = parts
        return lambda point: function(left(point), right(point))
    return lambda point: function(*(part(point) for part in parts))


# --- leaves and what binds a variable ---


def _number(digits: str, kind: Arithmetic) -> Function:
    value = kind.number(digits)
    return lambda _point: value


def _symbol(name: str, _kind: Arithmetic) -> Function:
    return lambda point: point[name]


def _constant(name: str, kind: Arithmetic) -> Function:
    if name == "i" and not kind.is_complex:
        raise RefusedError(marked("Tutor", "i isn't real"))
    value = kind.functions[f"constant {name}"]()
    return lambda _point: value


def _digits(digits: str, kind: Arithmetic) -> Function:
    value = float(digits) if kind is FLOATS else mpmath.mpf(digits)
    return lambda _point: value


_LEAVES: Mapping[str, Callable[..., Function]] = {
    "number": _number,
    "symbol": _symbol,
    "constant": _constant,
    "digits": _digits,
}


def _moved(operands: list[Any], kind: Arithmetic) -> Function:
    """Return an expression where one of its unknowns has another value: f'(2)."""
    body, name, place = operands
    function, value = function_of(body, kind), function_of(place, kind)
    return lambda point: function({**point, name: value(point)})


def _is_finite(node: Any) -> bool:
    return ["constant", "oo"] not in node


def _running(operation: str, operands: list[Any], kind: Arithmetic) -> Function:
    variable, low, high, body = operands
    first, last, term = (function_of(each, kind) for each in (low, high, body))

    def run(point: Point) -> Any:
        start, stop = first(point), last(point)
        if start != int(start) or stop != int(stop) or stop - start > MOST_TERMS:
            raise UndefinedError
        total = kind.number("0" if operation == "sum" else "1")
        for place in range(int(start), int(stop) + 1):
            value = term({**point, variable[1]: kind.number(str(place))})
            total = total + value if operation == "sum" else total * value
        return total

    return run


def _resolved(node: Any, kind: Arithmetic) -> Function:
    """Return what SymPy makes of a derivative, an integral or a limit."""
    value = value_of(node, real_symbol).doit()
    if value.has(sympy.Limit, sympy.Sum, sympy.Product, sympy.nan, sympy.AccumBounds):
        raise RefusedError(marked("Tutor", "this can't be computed"))
    if value.is_infinite:
        infinite = kind.functions["constant oo"]() * (1 if value.is_positive else -1)
        return lambda _point: infinite
    names = sorted(map(str, value.free_symbols))
    called = compiled(value, [real_symbol(name) for name in names])

    def run(point: Point) -> Any:
        with mpmath.workdps(DIGITS):
            result = called(*(mpmath.mpmathify(point[name]) for name in names))
        if isinstance(result, mpmath.mpc) and not kind.is_complex:
            if abs(result.imag) > TINY:
                raise UndefinedError
            result = result.real
        return float(result) if kind is FLOATS else mpmath.mpmathify(result)

    return run
