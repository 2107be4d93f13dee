"""Equations and inequalities at a point: whether they hold there, exactly; and putting something in for an unknown."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node

_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = MappingProxyType(
    {
        "=": operator.eq,
        "!=": operator.ne,
        "<": operator.lt,
        "<=": operator.le,
        ">": operator.gt,
        ">=": operator.ge,
    }
)


def holds(relation: Node, known: Mapping[str, Fraction]) -> bool | None:
    """Return whether a relation holds at a point; None where that can't be told exactly."""
    if relation[0] != "relation":
        return None
    _, signs, operands = relation
    values = [value_of(each, known) for each in operands]
    if any(each is None for each in values) or any(sign not in _COMPARED for sign in signs):
        return None
    return all(_COMPARED[sign](*pair) for sign, pair in zip(signs, pairwise(values), strict=True))


def difference(equation: Node) -> Node:
    """Return left minus right of an equation."""
    _, _, (left, right) = equation
    return ["add", left, ["negate", right]]
