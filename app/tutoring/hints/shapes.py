"""What an equation or an expression looks like: its degree, and where its unknown stands. Computes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from app.tutoring.reading.tree import Node, symbols_of

_TRIGONOMETRIC = frozenset({"sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan"})
_HIGHEST = 60
_JOINED: Mapping[str, Callable[[list[int]], int]] = MappingProxyType(
    {"negate": max, "add": max, "plus-minus": max, "multiply": sum}
)


def degree(node: Node, name: str) -> int | None:
    """Return the degree of a polynomial in an unknown; None for what isn't one."""
    if name not in symbols_of(node):
        return 0
    operation, *operands = node
    if operation == "symbol":
        return 1
    if operation in _JOINED:
        return _of_all([degree(each, name) for each in operands], _JOINED[operation])
    if operation == "divide" and name not in symbols_of(operands[1]):
        return degree(operands[0], name)
    return _power(operands[0], operands[1], name) if operation == "power" else None


def degree_of_relation(relation: Node, name: str) -> int | None:
    """Return the larger degree of its sides; None where one isn't a polynomial."""
    return _of_all([degree(side, name) for side in relation[2]], max)


def places_of(node: Any, name: str) -> set[str]:
    """Return where an unknown stands, apart from sums and products.

    Returns:
        Of `root`, `denominator`, `exponent`, `log`, `trig` and `abs` those that hold it.
    """
    if not isinstance(node, list) or name not in symbols_of(node):
        return set()
    found = {place for each in node for place in places_of(each, name)}
    operation = node[0]
    if operation == "divide" and name in symbols_of(node[2]):
        found.add("denominator")
    elif operation == "power" and name in symbols_of(node[2]):
        found.add("exponent")
    elif operation == "power" and node[2][0] == "divide":
        found.add("root")
    elif operation == "call":
        found |= _called(node[1])
    return found


def terms(node: Node) -> list[Node]:
    """Return what is added; one where nothing is."""
    return list(node[1:]) if node[0] == "add" else [node]


def _called(function: str) -> set[str]:
    if function in ("sqrt", "root"):
        return {"root"}
    if function in ("log", "ln", "lg"):
        return {"log"}
    if function in _TRIGONOMETRIC:
        return {"trig"}
    return {"abs"} if function == "abs" else set()


def _of_all(degrees: list[int | None], join: Callable[[list[int]], int]) -> int | None:
    known = [each for each in degrees if each is not None]
    return min(join(known), _HIGHEST) if known and len(known) == len(degrees) else None


def _power(base: Node, exponent: Node, name: str) -> int | None:
    inner = degree(base, name)
    if inner is None or name in symbols_of(exponent) or exponent[0] != "number" or not exponent[1].isdigit():
        return None
    return min(inner * int(exponent[1][:3]), _HIGHEST)
