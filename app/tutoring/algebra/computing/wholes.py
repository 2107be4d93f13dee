"""Which tree is an expression, a list, an interval, a named value: one shape for what is written in several ways."""

from __future__ import annotations

from typing import Any

from app.tutoring.algebra.computing.values import RefusedError
from app.tutoring.reading.tree import Node, symbols_of
from app.tutoring.units import split_unit
from models.wording import marked

_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
_OPENING = {">": "(", ">=": "["}
_CLOSING = {"<": ")", "<=": "]"}
_INFINITY: Node = ["constant", "oo"]


def simplest(node: Any) -> Node:
    """Return what a tree says without the name that it is given to: 5 for x = 5, [0, 3) for x ∈ [0, 3) or 0 ≤ x < 3."""
    if not isinstance(node, list) or not node or not isinstance(node[0], str):
        raise RefusedError(marked("Tutor", "this is no expression"))
    if node[0] in ("or", "and"):
        return _joined(node)
    if node[0] != "relation":
        return node
    operators, operands = relation_parts(node)
    if operators in (["="], ["in"]) and named(operands[0]) and not _mentions(operands[1], operands[0]):
        return simplest(operands[1]) if operands[1][0] != "relation" else node
    return _interval(operators, operands) or node


def _joined(node: Node) -> Node:
    """Return x < 1 or x > 3 as a union, x = 1 or x = 2 as a list; so is x = 1 and y = 2."""
    parts = [simplest(each) for each in node[1:]]
    if parts and all(part[0] in ("interval", "union") for part in parts):
        return ["union" if node[0] == "or" else "intersection", *parts]
    names = [relation_parts(each)[1][0] if each[0] == "relation" else None for each in node[1:]]
    different = sum(name not in names[:place] for place, name in enumerate(names))
    is_list = different == 1 if node[0] == "or" else different == len(names)
    return ["list", *node[1:]] if is_list and None not in names else node


def relation_parts(node: Node) -> tuple[list[str], list[Node]]:
    """Return the operators and operands of a relation.

    Raises:
        RefusedError: It has no such shape.
    """
    if len(node) == 3 and isinstance(node[1], list) and isinstance(node[2], list):
        operators, operands = node[1], node[2]
        are_signs = len(operands) == len(operators) + 1 > 1 and all(isinstance(each, str) for each in operators)
        if are_signs and all(isinstance(each, list) and each for each in operands):
            return operators, operands
    raise RefusedError(marked("Tutor", "a relation is incomplete"))


def named(node: Node) -> bool:
    """Whether a tree is an unknown, or a function of unknowns: what a value can be given to."""
    if node[0] == "apply":
        return all(isinstance(each, list) and each[:1] == ["symbol"] for each in node[2:])
    return bool(node[0] == "symbol")


def turned(operator: str) -> str:
    """Return a relation's sign as it is read from the right; the sign itself where that is unknown."""
    return _TURNED.get(operator, operator)


def items_of(node: Node) -> list[Node] | None:
    """Return the elements of a list or a set, plus-minus being two; None for anything else."""
    if node[0] in ("list", "set"):
        return [branch for each in node[1:] for branch in branches(each)]
    found = branches(node)
    return found if len(found) > 1 else None


def branches(node: Any) -> list[Node]:
    """Return the values of an expression in which one plus-minus stands: two; itself where none does.

    Raises:
        RefusedError: There are several, so that it isn't clear which signs belong together.
    """
    count = _count(node, "plus-minus")
    if count == 0 or not isinstance(node, list) or node[0] in ("relation", "tuple", "matrix"):
        return [node]
    if count > 1:
        raise RefusedError(marked("Tutor", "which signs belong together isn't clear"))
    return [_chosen(node, "add"), _chosen(node, "subtract")]


def without_unit(node: Node) -> tuple[Node, str]:
    """Return a value without its unit, and that under one name; an empty one where it has none.

    Raises:
        RefusedError: There are several.
    """
    if node[0] == "negate" and len(node) == 2 and isinstance(node[1], list) and node[1]:
        value, unit = without_unit(node[1])
        return ["negate", value], unit
    if node[0] == "degrees":
        return node[1], "°"
    if node[0] == "percent":
        return node[1], "%"
    if _count(node, "unit") == 0:
        return node, ""
    if node[0] != "unit" or len(node) != 3 or not isinstance(node[2], str) or _count(node[1], "unit"):
        raise RefusedError(marked("Tutor", "several units are mixed"))
    return node[1], _unit_name(node[2])


def _unit_name(words: str) -> str:
    known = split_unit(rf"1 \text{{{words}}}")[1] if words.strip() != "$" else "$"
    return "°" if known == "degree" else known or words.strip().strip(".").lower().removesuffix("s")


def _interval(operators: list[str], operands: list[Node]) -> Node | None:
    """Return the interval that inequalities of one unknown say; None where they say none."""
    if len(operators) == 1:
        return _half_line(operators[0], *operands)
    if len(operators) != 2 or not named(operands[1]) or symbols_of(operands[0]) or symbols_of(operands[2]):
        return None
    if operators[0] in _CLOSING and operators[1] in _CLOSING:
        return ["interval", _OPENING[turned(operators[0])], operands[0], operands[2], _CLOSING[operators[1]]]
    if operators[0] in _OPENING and operators[1] in _OPENING:
        return ["interval", _OPENING[operators[1]], operands[2], operands[0], _CLOSING[turned(operators[0])]]
    return None


def _half_line(operator: str, left: Node, right: Node) -> Node | None:
    if not named(left):
        left, right, operator = right, left, turned(operator)
    if not named(left) or symbols_of(right):
        return None
    if operator in _OPENING:
        return ["interval", _OPENING[operator], right, _INFINITY, ")"]
    return ["interval", "(", ["negate", _INFINITY], right, _CLOSING[operator]] if operator in _CLOSING else None


def _mentions(node: Node, name: Node) -> bool:
    return name[0] == "symbol" and name[1] in symbols_of(node)


def _count(node: Any, operation: str) -> int:
    if not isinstance(node, list):
        return 0
    return (bool(node) and node[0] == operation) + sum(_count(each, operation) for each in node)


def _chosen(node: Any, sign: str) -> Any:
    if not isinstance(node, list):
        return node
    inner = [_chosen(each, sign) for each in node]
    if inner[:1] != ["plus-minus"] or len(inner) != 3:
        return inner
    return ["add", inner[1], inner[2] if sign == "add" else ["negate", inner[2]]]
