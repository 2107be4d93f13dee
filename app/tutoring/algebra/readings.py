"""The meanings that a tree may have where people mean different things by the same signs.

`log` without a base is that to base 10 or the natural one; a root of odd index of something negative is the real one or
the principal complex one. Whoever judges looks at each reading. Pure: a reading is a tree again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.tutoring.reading.tree import Node, operations_of

_Change = Callable[[Node], Node]


def readings(node: Node) -> list[Node]:
    """Return the trees that a tree may mean; itself alone where there is no doubt. The likeliest is the first."""
    found: list[Node] = [node]
    for choices in ((_common_log, _natural_log), (_as_it_is, _real_root)):
        found = [_changed(tree, change) for change in choices for tree in found]
    return [tree for place, tree in enumerate(found) if tree not in found[:place]]


def readings_of_both(one: Node, other: Node) -> list[tuple[Node, Node]]:
    """Return what two trees may mean whose signs are meant alike."""
    return [(first, second) for first, second in readings([one, other])]


def with_common_log(node: Node) -> Node:
    """Return the tree with every `log` that has no base as the one to base 10."""
    return _changed(node, _common_log)


def with_real_roots(node: Node) -> Node:
    """Return the tree with every power whose exponent has an odd denominator as a real root."""
    return _changed(node, _real_root)


def signed(tree: Node) -> list[Node]:
    """Return a tree once with + and once with − for ±."""
    if "plus-minus" not in operations_of(tree):
        return [tree]
    return [_with_sign(tree, is_plus) for is_plus in (True, False)]


def _with_sign(tree: Node, is_plus: bool) -> Node:
    if not isinstance(tree, list):
        return tree
    parts: Node = [_with_sign(each, is_plus) for each in tree]
    if tree and tree[0] == "plus-minus":
        chosen = parts[2] if is_plus else ["negate", parts[2]]
        return chosen if parts[1] == ["number", "0"] else ["add", parts[1], chosen]
    return parts


def _changed(node: Node, change: _Change) -> Node:
    return change([_changed(each, change) if isinstance(each, list) else each for each in node])


def _as_it_is(node: Node) -> Node:
    return node


def _common_log(node: Node) -> Node:
    return ["call", "log10", node[2]] if node[:2] == ["call", "log"] and len(node) == 3 else node


def _natural_log(node: Node) -> Node:
    return ["call", "ln", node[2]] if node[:2] == ["call", "log"] and len(node) == 3 else node


def _real_root(node: Node) -> Node:
    """Return x^(p/q) with an odd q as the real root of x, raised to p."""
    if len(node) != 3 or node[0] != "power" or not isinstance(node[2], list):
        return node
    exponent, is_negative = _without_minus(node[2])
    if len(exponent) != 3 or exponent[0] != "divide" or not isinstance(exponent[1], list):
        return node
    top, is_top_negative = _without_minus(exponent[1])
    bottom = exponent[2]
    if not _is_whole(top) or not _is_whole(bottom) or int(bottom[1]) % 2 == 0:
        return node
    root: Node = ["power", ["call", "root", node[1], bottom], top]
    return ["divide", ["number", "1"], root] if is_negative != is_top_negative else root


def _without_minus(node: Node) -> tuple[Node, bool]:
    if len(node) == 2 and node[0] == "negate" and isinstance(node[1], list):
        return node[1], True
    return node, False


def _is_whole(node: Any) -> bool:
    return (
        isinstance(node, list)
        and len(node) == 2
        and node[0] == "number"
        and isinstance(node[1], str)
        and node[1].isascii()
        and node[1].isdigit()
        and len(node[1]) < 5
    )
