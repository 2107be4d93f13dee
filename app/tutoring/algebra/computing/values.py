"""Trees of mathematics as SymPy's values, each operation by name and within bounds. Nothing is parsed or evaluated by text.

Imported by the child process only: SymPy takes half a second to import, and can take for ever to compute.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import sympy

MAX_EXPONENT = 10_000
MAX_POWER_BITS = 100_000
_MAX_FACTORIAL = 2_000
_MAX_SIDE = 8


class RefusedError(ValueError):
    """A tree can't be computed with; the message says why."""


def value_of(node: Any, symbols: Callable[[str], Any] = sympy.Symbol) -> Any:
    """Return a tree as a SymPy expression.

    Args:
        node: An expression, without relations.
        symbols: Makes the unknowns.

    Raises:
        RefusedError: It holds something else, or what would be too large.
    """
    operation, *operands = node
    if operation in _LEAVES:
        return _LEAVES[operation](operands[0], symbols)
    if operation in _BINDERS:
        return _BINDERS[operation](operands, symbols)
    if operation == "matrix":
        return _matrix(operands[0], symbols)
    if operation == "call":
        name, *arguments = operands
        if name not in _CALLS:
            raise RefusedError(f"{name} isn't known here")
        return _CALLS[name](*(value_of(each, symbols) for each in arguments))
    if operation not in _ARITHMETIC:
        raise RefusedError(f"{operation} is no expression")
    return _ARITHMETIC[operation](*(value_of(each, symbols) for each in operands if isinstance(each, list)))


def _number(digits: str, _symbols: Callable[[str], Any]) -> Any:
    return sympy.Rational(digits)


def _symbol(name: str, symbols: Callable[[str], Any]) -> Any:
    return symbols(name)


def _constant(name: str, _symbols: Callable[[str], Any]) -> Any:
    return {"pi": sympy.pi, "e": sympy.E, "i": sympy.I, "oo": sympy.oo}[name]


def _power(base: Any, exponent: Any) -> Any:
    if exponent.is_Rational and abs(exponent) > MAX_EXPONENT:
        raise RefusedError("a power is too large")
    if base.is_Rational and exponent.is_Rational:
        bits = max(int(base.p).bit_length(), int(base.q).bit_length())
        if bits * abs(exponent) > MAX_POWER_BITS:
            raise RefusedError("a power is too large")
    if exponent.has(sympy.Pow) and not exponent.free_symbols and abs(sympy.N(exponent, 5)) > MAX_EXPONENT:
        raise RefusedError("a power is too large")
    return sympy.Pow(base, exponent)


def _factorial(value: Any) -> Any:
    if value.is_Rational and not (value.is_Integer and 0 <= value <= _MAX_FACTORIAL):
        raise RefusedError("a factorial is too large")
    return sympy.factorial(value)


def _binomial(above: Any, below: Any) -> Any:
    if above.is_Rational and abs(above) > _MAX_FACTORIAL:
        raise RefusedError("a binomial coefficient is too large")
    return sympy.binomial(above, below)


def _divide(top: Any, bottom: Any) -> Any:
    if bottom == 0:
        raise RefusedError("something is divided by zero")
    return top / bottom


def _log(value: Any, base: Any = None) -> Any:
    return sympy.log(value) if base is None else sympy.log(value, base)


def _matrix(rows: Any, symbols: Callable[[str], Any]) -> Any:
    if len(rows) > _MAX_SIDE or len(rows[0]) > _MAX_SIDE:
        raise RefusedError("a matrix is too large")
    return sympy.ImmutableMatrix([[value_of(each, symbols) for each in row] for row in rows])


def _derivative(operands: Any, symbols: Callable[[str], Any]) -> Any:
    body, variable, order = operands
    if int(order[1]) > 20:
        raise RefusedError("a derivative is of too high an order")
    return sympy.diff(value_of(body, symbols), value_of(variable, symbols), int(order[1]))


def _integral(operands: Any, symbols: Callable[[str], Any]) -> Any:
    body, variable, *bounds = operands
    over: Any = value_of(variable, symbols)
    if bounds:
        over = (over, *(value_of(each, symbols) for each in bounds))
    return sympy.Integral(value_of(body, symbols), over)


def _limit(operands: Any, symbols: Callable[[str], Any]) -> Any:
    body, variable, point, side = operands
    return sympy.Limit(value_of(body, symbols), value_of(variable, symbols), value_of(point, symbols), side or "+-")


def _running(kind: Callable[..., Any]) -> Callable[[Any, Callable[[str], Any]], Any]:
    def run(operands: Any, symbols: Callable[[str], Any]) -> Any:
        variable, low, high, body = operands
        over = (value_of(variable, symbols), value_of(low, symbols), value_of(high, symbols))
        return kind(value_of(body, symbols), over)

    return run


def _based(operands: Any, symbols: Callable[[str], Any]) -> Any:
    digits, base = operands
    try:
        return sympy.Integer(int(digits, int(value_of(base, symbols))))
    except (ValueError, TypeError):
        raise RefusedError("a number isn't one of its base") from None


_LEAVES: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {"number": _number, "symbol": _symbol, "constant": _constant}
)
_BINDERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "derivative": _derivative,
        "integral": _integral,
        "limit": _limit,
        "sum": _running(sympy.Sum),
        "product": _running(sympy.Product),
        "based": _based,
    }
)
_ARITHMETIC: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "add": lambda *summands: sum(summands[1:], start=summands[0]),
        "multiply": lambda first, *factors: first if not factors else _product(first, factors),
        "divide": _divide,
        "power": _power,
        "negate": lambda value: -value,
        "percent": lambda value: value / 100,
        "degrees": lambda value: value * sympy.pi / 180,
        "factorial": _factorial,
        "unit": lambda value: value,
    }
)
_CALLS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        **{name: getattr(sympy, name) for name in ("sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh")},
        **{
            name: getattr(sympy, name)
            for name in ("asin", "acos", "atan", "acot", "exp", "floor", "gcd", "lcm", "sqrt")
        },
        "ln": sympy.log,
        "log": _log,
        "log10": lambda value: sympy.log(value, 10),
        "abs": sympy.Abs,
        "ceil": sympy.ceiling,
        "sgn": sympy.sign,
        "min": sympy.Min,
        "max": sympy.Max,
        "root": sympy.real_root,
        "binomial": _binomial,
        "det": lambda matrix: matrix.det(),
    }
)


def _product(first: Any, factors: tuple[Any, ...]) -> Any:
    for factor in factors:
        first = first * factor
    return first
