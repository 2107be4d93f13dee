"""Values that aren't rational, to some fifteen digits: for bounds and for rounding."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node


def near_value(node: Node) -> Fraction | None:
    """Return a value to some fifteen digits; None where it isn't made of roots, π and rational numbers."""
    known = value_of(node)
    if known is not None:
        return known
    if node == ["constant", "pi"]:
        return Fraction(math.pi)
    operation, *operands = node if node[:2] != ["call", "sqrt"] else ["sqrt", *node[2:]]
    if operation not in _OPERATIONS:
        return None
    parts = [near_value(each) for each in operands]
    values = [each for each in parts if each is not None]
    return _OPERATIONS[operation](values) if len(values) == len(parts) else None


def _root(values: list[Fraction]) -> Fraction | None:
    return Fraction(math.sqrt(values[0])) if 0 <= values[0] < 10**200 else None


def _quotient(values: list[Fraction]) -> Fraction | None:
    return values[0] / values[1] if values[1] else None


_OPERATIONS: Mapping[str, Callable[[list[Fraction]], Fraction | None]] = MappingProxyType(
    {
        "sqrt": _root,
        "divide": _quotient,
        "add": lambda values: sum(values, Fraction(0)),
        "multiply": lambda values: math.prod(values, start=Fraction(1)),
        "negate": lambda values: -values[0],
    }
)
