"""Where an expression has a real value, as conditions; where it has none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.tutoring.reading.tree import Node, number, operations_of, symbols_of

_FINE = frozenset({"add", "multiply", "divide", "power", "negate", "call", "number", "symbol", "constant"})
_EVERYWHERE = frozenset({"abs", "floor", "ceil", "exp", "sin", "cos"})


def domain_of(node: Node) -> list[Node] | None:
    """Return the relations that have to hold for an expression to be real; None where that isn't known."""
    if not operations_of(node) <= _FINE:
        return None
    found = list(_needs(node))
    return None if None in found else [each for each in found if each is not None]


def _needs(node: Any) -> Iterator[Node | None]:
    if not isinstance(node, list) or not symbols_of(node):
        return
    if node[0] == "divide" and symbols_of(node[2]):
        yield ["relation", ["!="], [node[2], number("0")]]
    elif node[0] == "power":
        yield from _power_needs(node)
    elif node[0] == "call":
        yield from _call_needs(node)
    for each in node[1:]:
        yield from _needs(each)


def _power_needs(node: Node) -> Iterator[Node | None]:
    exponent = node[2]
    if exponent[0] == "number" and exponent[1].isdigit():
        return
    if exponent[0] == "negate" and exponent[1][0] == "number" and exponent[1][1].isdigit():
        yield ["relation", ["!="], [node[1], number("0")]]
    elif symbols_of(node[1]):
        yield None


def _call_needs(node: Node) -> Iterator[Node | None]:
    name, inside = node[1], node[2]
    is_even_root = name == "root" and node[3][0] == "number" and node[3][1].isdigit() and int(node[3][1]) % 2 == 0
    if name == "sqrt" or is_even_root:
        yield ["relation", [">="], [inside, number("0")]]
    elif name in ("log", "ln", "log10"):
        yield ["relation", [">"], [inside, number("0")]]
        if len(node) > 3 and symbols_of(node[3]):
            yield None
    elif name in ("asin", "acos"):
        yield ["relation", ["<=", "<="], [["negate", number("1")], inside, number("1")]]
    elif name != "root" and name not in _EVERYWHERE:
        yield None


def undefined_where(node: Node) -> Node | None:
    """Return the equation that holds where an expression isn't defined; None unless that is where it divides by 0."""
    below = list(_denominators(node))
    if (
        not operations_of(node) <= _FINE - {"call"}
        or not below
        or any("divide" in operations_of(each) for each in below)
    ):
        return None
    product = below[0] if len(below) == 1 else ["multiply", *below]
    return ["relation", ["="], [product, number("0")]]


def _denominators(node: Any) -> Iterator[Node]:
    if isinstance(node, list):
        if node and node[0] == "divide" and symbols_of(node[2]):
            yield node[2]
        for each in node:
            yield from _denominators(each)
