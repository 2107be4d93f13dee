"""Whether equations and inequalities say the same, as far as that shows without solving them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.tutoring.algebra.computing.proving import is_zero
from app.tutoring.algebra.computing.sameness import SAME, UNKNOWN, Sameness, both
from app.tutoring.algebra.computing.values import value_of
from app.tutoring.algebra.computing.wholes import named, relation_parts, turned
from app.tutoring.reading.tree import Node

_ORDERS = ("<", ">", "<=", ">=")


def same_relations(one: Node, other: Node, compare: Callable[[Any, Any], Sameness]) -> Sameness:
    """Compare two trees, one of which at least is a relation.

    Args:
        one: A tree.
        other: Another.
        compare: Compares what stands on the sides.
    """
    if one[0] != "relation" or other[0] != "relation":
        return UNKNOWN
    (operators, operands), (others, other_operands) = relation_parts(one), relation_parts(other)
    if _is_solved(one) and _is_solved(other) and operands[0] == other_operands[0] and operators == others == ["="]:
        return compare(operands[1], other_operands[1])
    if operators == others and both([compare(*pair) for pair in zip(operands, other_operands, strict=True)]).equal:
        return SAME
    if len(operators) != 1 or len(others) != 1:
        return UNKNOWN
    factor = _factor(operands, other_operands)
    if factor is None:
        return UNKNOWN
    expected = turned(others[0]) if factor.is_negative else others[0]
    is_told = operators[0] in ("=", "!=") or (operators[0] in _ORDERS and factor.is_nonzero and factor.is_real)
    return SAME if operators[0] == expected and is_told else UNKNOWN


def _is_solved(node: Node) -> bool:
    return named(relation_parts(node)[1][0])


def _factor(one: list[Node], other: list[Node]) -> Any:
    """Return by which constant the difference of the sides is a multiple of the other's; None where it isn't."""
    differences = [value_of(sides[0]) - value_of(sides[1]) for sides in (one, other)]
    if any(each.is_zero or not each.free_symbols for each in differences):
        return None
    ratio = (differences[0] / differences[1]).cancel() if _are_rational(differences) else _at_a_point(differences)
    if ratio is None or not ratio.is_number or ratio.is_zero or not ratio.is_finite:
        return None
    return ratio if is_zero(differences[0] - ratio * differences[1]) else None


def _are_rational(values: list[Any]) -> bool:
    return all(each.is_rational_function(*each.free_symbols) for each in values)


def _at_a_point(values: list[Any]) -> Any:
    """Return the ratio where every unknown is 2: what it has to be everywhere if it is constant."""
    found = [each.subs(dict.fromkeys(values[0].free_symbols | values[1].free_symbols, 2)) for each in values]
    return None if found[1].is_zero else found[0] / found[1]
