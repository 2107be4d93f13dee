"""What is asked of a tree before it is drawn: whether it is constant, linear, of which unknowns; puts values in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.tutoring.plots.differentiating import minus, over, plus, times
from app.tutoring.reading.tree import Node, number, put_all_in, symbol, symbols_of

_DEEPEST = 4


def unknowns_of(node: Any) -> set[str]:
    """Return the unknowns of a tree, without those that it binds itself."""
    if not isinstance(node, list) or not node:
        return set()
    if node[0] in ("sum", "product"):
        return set().union(*(unknowns_of(each) for each in node[2:])) - symbols_of(node[1])
    if node[0] == "symbol" and len(node) == 2:
        return {node[1]}
    return set().union(*(unknowns_of(each) for each in node if isinstance(each, list)))


def with_functions(node: Any, known: Mapping[str, tuple[str, Node]], depth: int = _DEEPEST) -> Any:
    """Return a tree with what is known of functions put in: f(2x) becomes what f of 2x is.

    Args:
        node: The tree.
        known: By its name, the unknown of a function and its tree.
        depth: How often a function may stand in a function.
    """
    if not isinstance(node, list) or depth < 0:
        return node
    if len(node) == 3 and node[0] == "apply" and node[1] in known:
        variable, body = known[node[1]]
        inside = with_functions(node[2], known, depth)
        return with_functions(put_all_in(body, {variable: inside}), known, depth - 1)
    return [with_functions(each, known, depth) for each in node]


def parts_of(node: Any, operations: tuple[str, ...]) -> Iterator[Node]:
    """Yield the parts of a tree that are one of these operations, the outer ones first."""
    if not isinstance(node, list) or not node:
        return
    if node[0] in operations:
        yield node
    for each in node:
        if isinstance(each, list):
            yield from parts_of(each, operations)


def solved_for(node: Node, name: str) -> Node | None:
    """Return what an unknown is where a tree is 0, if the tree is linear in it; else None."""
    found = _linear(node, name)
    if found is None or found[0] == number("0"):
        return None
    factor, rest = found
    return minus(rest) if factor == number("1") else over(minus(rest), factor)


def _linear(node: Node, name: str) -> tuple[Node, Node] | None:
    """Return a and b of a tree that is a · name + b."""
    if name not in unknowns_of(node):
        return number("0"), node
    operation, *operands = node
    if node == symbol(name):
        return number("1"), number("0")
    if operation in ("add", "negate"):
        return _added(operation, [_linear(each, name) for each in operands])
    if operation in ("multiply", "divide") and len(operands) == 2:
        return _scaled(operation, operands, name)
    return None


def _added(operation: str, parts: list[tuple[Node, Node] | None]) -> tuple[Node, Node] | None:
    known = [each for each in parts if each is not None]
    if len(known) < len(parts):
        return None
    if operation == "negate":
        return minus(known[0][0]), minus(known[0][1])
    return plus(*(factor for factor, _rest in known)), plus(*(rest for _factor, rest in known))


def _scaled(operation: str, operands: list[Node], name: str) -> tuple[Node, Node] | None:
    one, other = operands
    if name in unknowns_of(other):
        if operation == "divide" or name in unknowns_of(one):
            return None
        one, other = other, one
    found = _linear(one, name)
    if found is None:
        return None
    act = times if operation == "multiply" else over
    return act(found[0], other), act(found[1], other)
