"""From a tree that was read to a condition: sets, ranges, pairs and ± taken apart."""

from __future__ import annotations

from app.tutoring.algebra.readings import signed
from app.tutoring.reading.tree import Node, UnreadableError, operations_of
from models.wording import translate

ANY = "?"
"""The name of the unknown that a bare value is of."""
NEVER: Node = ["false"]
ALWAYS: Node = ["true"]


def condition_of(tree: Node) -> Node:
    """Return a relation as a condition: sets, ranges, pairs and ± taken apart.

    Raises:
        UnreadableError: It says something else.
    """
    operators, sides = tree[1], tree[2]
    if "in" in operators or (operators == ["="] and sides[1][0] in ("set", "interval", "union", "empty")):
        if len(operators) != 1:
            raise UnreadableError(translate("Work", "this can't be checked"))
        return _membership(sides[0], sides[1])
    if operators == ["="] and sides[0][0] == sides[1][0] == "tuple" and len(sides[0]) == len(sides[1]):
        return ["and", *(["relation", ["="], list(pair)] for pair in zip(sides[0][1:], sides[1][1:], strict=True))]
    if any(side[0] == "list" for side in sides):
        raise UnreadableError(translate("Work", "a comma stands where it can't be read"))
    if "plus-minus" in operations_of(tree):
        return ["or", *signed(tree)]
    return tree


def _membership(left: Node, right: Node) -> Node:
    if left[0] == "symbol":
        return _of_set(left, right)
    if left[0] == "tuple" and right[0] == "set" and all(len(each) == len(left) for each in right[1:]):
        return ["or", *(condition_of(["relation", ["="], [left, each]]) for each in right[1:])]
    raise UnreadableError(translate("Work", "this can't be checked"))


def _of_set(left: Node, right: Node) -> Node:
    if right[0] in ("set", "list"):
        if all(each[0] == "tuple" for each in right[1:]):
            return ["or", *(["values", *each[1:]] for each in right[1:])]
        values = [value for each in right[1:] for value in signed(each)]
        return ["or", *(["relation", ["="], [left, value]] for value in values)]
    if right[0] in ("interval", "tuple") and len(right) in (3, 5):
        opening, low, high, closing = right[1:] if right[0] == "interval" else ("(", *right[1:], ")")
        bounds = []
        if "oo" not in str(low):
            bounds.append(["relation", [">=" if opening == "[" else ">"], [left, low]])
        if "oo" not in str(high):
            bounds.append(["relation", ["<=" if closing == "]" else "<"], [left, high]])
        return ["and", *bounds] if bounds else ALWAYS
    if right[0] == "union":
        return ["or", *(_of_set(left, each) for each in right[1:] if isinstance(each, list))]
    if right[0] == "empty":
        return NEVER
    raise UnreadableError(translate("Work", "this can't be checked"))


def value_condition(tree: Node) -> Node:
    """Return what a bare set, range, pair or list of values says of the unknown that it doesn't name."""
    unknown: Node = ["symbol", ANY]
    if tree[0] == "tuple":
        return ["values", *tree[1:]]
    if tree[0] in ("set", "interval", "union", "empty"):
        return _of_set(unknown, tree)
    values = tree[1:] if tree[0] == "list" else [tree]
    return ["or", *(["relation", ["="], [unknown, value]] for each in values for value in signed(each))]


def bound_in(node: Node, unknowns: list[str]) -> Node:
    """Return a condition with the unknowns that its bare values are of.

    Raises:
        UnreadableError: That isn't clear.
    """
    if not isinstance(node, list):
        return node
    if node and node[0] == "values":
        if len(node) - 1 == len(unknowns):
            pairs = zip(unknowns, node[1:], strict=True)
            return ["and", *(["relation", ["="], [["symbol", name], value]] for name, value in pairs)]
        if len(unknowns) == 1 and len(node) == 3:
            return _of_set(["symbol", unknowns[0]], ["tuple", *node[1:]])
        raise UnreadableError(translate("Work", "it isn't clear what these numbers are of"))
    if node == ["symbol", ANY] and len(unknowns) == 1:
        return ["symbol", unknowns[0]]
    return [bound_in(each, unknowns) for each in node]
