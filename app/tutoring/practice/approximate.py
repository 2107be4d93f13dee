"""The value of a tree as a float: to round a result, or to look where a curve meets a line. Proves nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.tutoring.reading.tree import Node

_NOTHING: Mapping[str, float] = MappingProxyType({})


def approximate(node: Node, known: Mapping[str, float] = _NOTHING) -> float | None:
    """Return about what a tree comes to; None where that can't be told.

    Args:
        node: An expression.
        known: What its unknowns are.
    """
    try:
        found = _value(node, known)
    except (ValueError, ArithmeticError, KeyError, TypeError, RecursionError):
        return None
    return found if math.isfinite(found) else None


def _value(node: Node, known: Mapping[str, float]) -> float:
    operation, *operands = node
    if operation == "number":
        return float(operands[0])
    if operation == "symbol":
        return known[operands[0]]
    if operation == "constant":
        return _CONSTANTS[operands[0]]
    if operation == "unit":
        return _value(operands[0], known)
    if operation == "call":
        return float(_CALLS[operands[0]](*(_value(each, known) for each in operands[1:])))
    return float(_ARITHMETIC[operation](*(_value(each, known) for each in operands)))


def _power(base: float, exponent: float) -> float:
    if base < 0 and exponent != int(exponent):
        raise ValueError("no real number")
    return math.pow(base, exponent)


def _factorial(value: float) -> float:
    if value < 0 or value > 100 or value != int(value):
        raise ValueError("out of bounds")
    return float(math.factorial(int(value)))


def _root(value: float, index: float) -> float:
    if value < 0 and index % 2 == 1:
        return -math.pow(-value, 1 / index)
    return _power(value, 1 / index)


_CONSTANTS: Mapping[str, float] = MappingProxyType({"pi": math.pi, "e": math.e})
_ARITHMETIC: Mapping[str, Callable[..., float]] = MappingProxyType(
    {
        "add": lambda *summands: math.fsum(summands),
        "multiply": lambda *factors: math.prod(factors),
        "divide": lambda top, bottom: top / bottom,
        "power": _power,
        "negate": lambda value: -value,
        "percent": lambda value: value / 100,
        "degrees": math.radians,
        "factorial": _factorial,
    }
)
_CALLS: Mapping[str, Callable[..., float]] = MappingProxyType(
    {
        **{name: getattr(math, name) for name in ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh")},
        "sqrt": math.sqrt,
        "root": _root,
        "exp": math.exp,
        "ln": math.log,
        "log": lambda value, base=10.0: math.log(value, base),
        "log10": math.log10,
        "abs": abs,
        "floor": lambda value: float(math.floor(value)),
        "ceil": lambda value: float(math.ceil(value)),
        "max": max,
        "min": min,
    }
)
