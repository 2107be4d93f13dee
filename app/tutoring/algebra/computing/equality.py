"""Whether two trees say the same: expressions, lists, sets, intervals, tuples, matrices, equations and inequalities.

False only with a witness, true only when proven; see `sameness` for expressions.
"""

from __future__ import annotations

from typing import Any

from app.tutoring.algebra.computing.elements import same_collections, same_in_order
from app.tutoring.algebra.computing.intervals import is_set_of_numbers, same_sets_of_numbers
from app.tutoring.algebra.computing.relations import same_relations
from app.tutoring.algebra.computing.rounding import is_rounding
from app.tutoring.algebra.computing.sameness import SAME, UNKNOWN, Sameness, both, different, same
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.algebra.computing.wholes import branches, items_of, named, relation_parts, simplest, without_unit
from app.tutoring.algebra.readings import readings
from app.tutoring.reading.tree import Node

_STATEMENTS = frozenset(
    {
        *("interval", "union", "intersection", "difference", "modulus", "relation", "or", "and", "implies", "iff"),
        *("cases", "ellipsis", "apply"),
    }
)
_CONVERSIONS = frozenset({10, 12, 16, 24, 36, 60, 100, 144, 360, 365, 1000, 1760, 3600, 5280, 10_000, 1_000_000})


def equal(one: Any, other: Any) -> dict[str, Any]:
    """Compare two trees.

    Returns:
        `equal`: true where that is proven, false where they differ for certain, null otherwise. With null perhaps
        `likely` (no difference was found, and no proof), `agrees` (`positive` or `whole`: they differ, but not where
        every unknown is that) or `rounded` (one is a decimal that is a rounding of the other). With a difference
        `witness` says where it is.
    """
    found = compared(one, other)
    reply: dict[str, Any] = {"equal": found.equal}
    if found.equal is False and _is_rounded(one, other):
        return {"equal": None, "rounded": True, "witness": found.witness}
    fields = {"likely": found.likely, "agrees": found.agrees, "witness": found.witness}
    return {**reply, **{name: value for name, value in fields.items() if value}}


def compared(one: Any, other: Any) -> Sameness:
    """Compare two trees of any shape."""
    names = _name_of(one), _name_of(other)
    first, second = simplest(one), simplest(other)
    are_named_differently = None not in names and names[0] != names[1]
    if are_named_differently or "relation" in (first[0], second[0]):
        return same_relations(one, other, compared)
    return _compared(first, second)


def _compared(first: Node, second: Node) -> Sameness:
    """Compare two trees that are no relations."""
    if first == second:
        _readable(first)
        return SAME
    if is_set_of_numbers(first) or is_set_of_numbers(second):
        return same_sets_of_numbers(first, second)
    if "tuple" in (first[0], second[0]):
        return _same_tuples(first, second)
    return _same_residues(first, second) if first[0] == second[0] == "modulus" else _same_items(first, second)


def _same_items(first: Node, second: Node) -> Sameness:
    """Compare lists, sets and single values; a value with a plus-minus is a list of two."""
    items, others = items_of(first), items_of(second)
    if items is None and others is None:
        return _same_values(first, second)
    one, other = [first] if items is None else items, [second] if others is None else others
    names = [_name_of(each) for each in one], [_name_of(each) for each in other]
    if _are_assignments(names[0]) and _are_assignments(names[1]):
        return _same_assignments(one, other)
    return same_collections(one, other, compared, are_sets="set" in (first[0], second[0]))


def _are_assignments(names: list[Any]) -> bool:
    """Whether each has a name of its own, as in x = 1, y = 2."""
    return len(names) > 1 and None not in names and all(name not in names[:place] for place, name in enumerate(names))


def _same_assignments(one: list[Node], other: list[Node]) -> Sameness:
    values = {str(_name_of(each)): each for each in other}
    if {str(_name_of(each)) for each in one} != set(values):
        return UNKNOWN
    return both([compared(each, values[str(_name_of(each))]) for each in one])


def _name_of(node: Any) -> Any:
    """Return what an equation says the value of; None where it doesn't."""
    if not isinstance(node, list) or node[:1] != ["relation"]:
        return None
    operators, operands = relation_parts(node)
    return operands[0] if operators == ["="] and named(operands[0]) else None


def _same_tuples(one: Node, other: Node) -> Sameness:
    if one[0] == other[0] == "tuple":
        return same_in_order(one[1:], other[1:], compared)
    listed, paired = (one, other) if other[0] == "tuple" else (other, one)
    if listed[0] == "list" and same_in_order(listed[1:], paired[1:], compared).equal:
        return SAME
    if listed[0] == "matrix" and _column(listed) and same_in_order(_column(listed), paired[1:], compared).equal:
        return SAME
    if listed[0] == "set" and len(listed) == 2:
        return compared(listed[1], paired)
    return UNKNOWN


def _column(matrix: Node) -> list[Node]:
    rows = matrix[1]
    if len(rows) == 1:
        return list(rows[0])
    return [row[0] for row in rows] if all(len(row) == 1 for row in rows) else []


def _same_residues(one: Node, other: Node) -> Sameness:
    """Compare x ≡ 2 (mod 5) with x ≡ 7 (mod 5)."""
    moduli = value_of(one[2]), value_of(other[2])
    if moduli[0] != moduli[1] or not moduli[0].is_Integer or moduli[0] == 0:
        return UNKNOWN
    sides = [relation_parts(each[1])[1] if each[1][0] == "relation" else [each[1]] for each in (one, other)]
    if len(sides[0]) != len(sides[1]) or sides[0][:-1] != sides[1][:-1]:
        return UNKNOWN
    difference = value_of(sides[0][-1]) - value_of(sides[1][-1])
    if not difference.is_Integer:
        return UNKNOWN
    return SAME if difference % moduli[0] == 0 else different(f"{difference} isn't divisible by {moduli[0]}")


def _same_values(one: Node, other: Node) -> Sameness:
    (first, unit), (second, other_unit) = without_unit(one), without_unit(other)
    if unit != other_unit:
        return _same_but_for_units(one, other)
    return _of_readings([same(value_of(a), value_of(b)) for a, b in _pairs(first, second)])


def _pairs(one: Node, other: Node) -> list[tuple[Node, Node]]:
    """Return the readings of two trees together: a log without a base is the same one in both."""
    joined = readings(["tuple", one, other])
    return [(each[1], each[2]) for each in joined]


def _of_readings(found: list[Sameness]) -> Sameness:
    """Return what is known where there are several readings: one that fits is enough, and all have to differ."""
    best = next((each for each in found if each.equal), None)
    if best is not None:
        return best
    if all(each.equal is False for each in found):
        return found[0]
    return next(each for each in found if each.equal is None)


def _same_but_for_units(one: Node, other: Node) -> Sameness:
    """Compare where one says a unit and the other none, or another one."""
    (first, unit), (second, other_unit) = without_unit(one), without_unit(other)
    values = value_of(first), value_of(second)
    found = same(*values)
    if unit and other_unit:
        # Without conversion only what is the same as a number can be told: 50 % of a metre, say.
        return same(value_of(one), value_of(other)) if {unit, other_unit} <= {"%", "°"} else UNKNOWN
    if found.equal or same(value_of(one), value_of(other)).equal:
        return SAME if {"%"} != {unit, other_unit} - {""} or not found.equal else UNKNOWN
    if not values[0].is_Rational or not values[1].is_Rational or 0 in values:
        return UNKNOWN
    ratio = abs(values[0] / values[1])
    is_conversion = ratio in _CONVERSIONS or 1 / ratio in _CONVERSIONS
    return UNKNOWN if is_conversion or unit in ("°", "%") or other_unit in ("°", "%") else found


def _is_rounded(one: Any, other: Any) -> bool:
    """Whether one is a decimal, with places behind the point, that is a rounding of the other."""
    try:
        pair = simplest(one), simplest(other)
        return any(_has_point(a) and bool(is_rounding(a, b)) for a, b in (pair, pair[::-1]))
    except RefusedError:
        return False


def _has_point(node: Any) -> bool:
    if not isinstance(node, list):
        return False
    return (node[:1] == ["number"] and "." in node[1]) or any(_has_point(each) for each in node)


def _readable(node: Node) -> None:
    """Look whether every part of an expression can be computed with.

    Raises:
        RefusedError: One can't.
    """
    if node[0] in ("tuple", "list", "set"):
        for each in node[1:]:
            _readable(each)
    elif node[0] not in _STATEMENTS:
        for branch in branches(node):
            value_of(readings(branch)[0])
