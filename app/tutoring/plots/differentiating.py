"""The derivative of a tree, by the rules of the textbook; None where a part of it has none that is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from app.tutoring.reading.tree import Node, number, symbols_of

MOST_NODES = 400
_ZERO, _ONE, _TWO = number("0"), number("1"), number("2")


class _NoDerivativeError(Exception):
    """A part has no derivative that is known here."""


def derivative_of(node: Node, variable: str) -> Node | None:
    """Return the derivative of a tree with respect to one variable; None where it isn't known."""
    try:
        found = _derived(node, variable)
    except (_NoDerivativeError, LookupError, TypeError, ValueError, RecursionError):
        return None
    return found if _size(found) <= MOST_NODES else None


def times(one: Node, other: Node) -> Node:
    """Return a product, without a factor of 0 or 1."""
    if _ZERO in (one, other):
        return _ZERO
    if one == _ONE:
        return other
    return one if other == _ONE else ["multiply", one, other]


def plus(*nodes: Node) -> Node:
    """Return a sum, without zeros."""
    some = [each for each in nodes if each != _ZERO]
    return (["add", *some] if len(some) > 1 else some[0]) if some else _ZERO


def minus(node: Node) -> Node:
    """Return a tree with the other sign."""
    if node == _ZERO:
        return node
    return node[1] if node[0] == "negate" else ["negate", node]


def over(one: Node, other: Node) -> Node:
    """Return a quotient."""
    return _ZERO if one == _ZERO else ["divide", one, other]


def _derived(node: Node, variable: str) -> Node:
    if variable not in symbols_of(node):
        return _ZERO
    operation, *operands = node
    if operation == "symbol":
        return _ONE
    if operation not in _RULES:
        raise _NoDerivativeError
    found = _RULES[operation](operands, variable)
    if _size(found) > MOST_NODES:
        raise _NoDerivativeError
    return found


def _product(operands: list[Node], variable: str) -> Node:
    if len(operands) > 2:
        operands = [["multiply", *operands[:-1]], operands[-1]]
    one, other = operands
    return plus(times(_derived(one, variable), other), times(one, _derived(other, variable)))


def _quotient(operands: list[Node], variable: str) -> Node:
    above, below = operands
    if variable not in symbols_of(below):
        return over(_derived(above, variable), below)
    top = plus(times(_derived(above, variable), below), minus(times(above, _derived(below, variable))))
    return over(top, ["power", below, _TWO])


def _power(operands: list[Node], variable: str) -> Node:
    base, exponent = operands
    inner = _derived(base, variable)
    if variable not in symbols_of(exponent):
        lower: Node = plus(exponent, ["negate", _ONE])
        if exponent[0] == "number" and exponent[1].isdigit():
            lower = number(str(int(exponent[1]) - 1))
        raised = base if lower == _ONE else ["power", base, lower]
        return times(times(exponent, _ONE if lower == _ZERO else raised), inner)
    growth = times(_derived(exponent, variable), ["call", "ln", base])
    return times(["power", *operands], plus(growth, over(times(exponent, inner), base)))


def _call(operands: list[Any], variable: str) -> Node:
    name, inside, *others = operands
    if others and (name not in ("log", "root") or variable in symbols_of(others[0])):
        raise _NoDerivativeError
    if name not in _CHAIN:
        raise _NoDerivativeError
    return times(_CHAIN[name](inside, *others), _derived(inside, variable))


def _sum(operands: list[Node], variable: str) -> Node:
    return plus(*(_derived(each, variable) for each in operands))


def _square(node: Node) -> Node:
    return ["power", node, _TWO]


def _of_log(x: Node, base: Node | None = None) -> Node:
    return over(_ONE, times(x, ["call", "ln", base or number("10")]))


def _size(node: object) -> int:
    return 1 + sum(map(_size, node)) if isinstance(node, list) else 0


_RULES: Mapping[str, Callable[[list[Node], str], Node]] = MappingProxyType(
    {
        "add": _sum,
        "negate": lambda operands, variable: minus(_derived(operands[0], variable)),
        "multiply": _product,
        "divide": _quotient,
        "power": _power,
        "call": _call,
    }
)
_CHAIN: Mapping[str, Callable[..., Node]] = MappingProxyType(
    {
        "sin": lambda x: ["call", "cos", x],
        "cos": lambda x: minus(["call", "sin", x]),
        "tan": lambda x: over(_ONE, _square(["call", "cos", x])),
        "cot": lambda x: minus(over(_ONE, _square(["call", "sin", x]))),
        "exp": lambda x: ["call", "exp", x],
        "ln": lambda x: over(_ONE, x),
        "log": _of_log,
        "log10": _of_log,
        "sqrt": lambda x: over(_ONE, times(_TWO, ["call", "sqrt", x])),
        "root": lambda x, index: over(["call", "root", x, index], times(index, x)),
        "asin": lambda x: over(_ONE, ["call", "sqrt", plus(_ONE, minus(_square(x)))]),
        "acos": lambda x: minus(over(_ONE, ["call", "sqrt", plus(_ONE, minus(_square(x)))])),
        "atan": lambda x: over(_ONE, plus(_ONE, _square(x))),
        "sinh": lambda x: ["call", "cosh", x],
        "cosh": lambda x: ["call", "sinh", x],
        "tanh": lambda x: over(_ONE, _square(["call", "cosh", x])),
    }
)
