"""Values that have a name in an expression ("the remainder when …") replaced by what they are."""

from __future__ import annotations

from app.tutoring.algebra.process import Algebra
from app.tutoring.reading.tree import Node, operations_of

_BINDING = frozenset({"integral", "limit", "sum", "product", "derivative"})


def resolved(node: Node, algebra: Algebra) -> Node:
    """Return an expression with its named values computed.

    Raises:
        NoAlgebraError: One of them can't be.
    """
    if not operations_of(node) & {"named", *_BINDING}:
        return node
    if node[0] in _BINDING and not (node[0] == "integral" and len(node) < 5):
        computed: Node = algebra.ask("named", what="computed", parts=[node])["tree"]
        return computed
    parts = [
        resolved(each, algebra) if isinstance(each, list) and each and isinstance(each[0], str) else each
        for each in node
    ]
    if node[0] != "named":
        return parts
    tree: Node = algebra.ask("named", what=parts[1], parts=parts[2:])["tree"]
    return tree


def resolved_fact(fact: Node, algebra: Algebra) -> Node:
    """Return a relation with the named values in it computed."""
    return [fact[0], fact[1], [resolved(each, algebra) for each in fact[2]]]
