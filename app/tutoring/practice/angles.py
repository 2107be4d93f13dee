"""Angles that are typed in degrees or radians, as what a task asks for."""

from __future__ import annotations

from typing import Any

from app.tutoring.reading.tree import Node

_HALF_TURN: Node = ["number", "180"]


def in_unit(tree: Node, unit: str) -> tuple[Node, bool]:
    """Return an angle in the unit that is asked for, and whether it was typed so.

    A number without a sign is taken in the unit that is asked for; one with a multiple of pi is in radians.
    """
    if unit == "degrees":
        if _has_degrees(tree):
            return _without_sign(tree), True
        return (_with_half_turn(tree), False) if _has_pi(tree) else (tree, True)
    if unit == "radians" and _has_degrees(tree):
        return ["divide", ["multiply", _without_sign(tree), ["constant", "pi"]], _HALF_TURN], False
    return tree, True


def _has_degrees(node: Any) -> bool:
    return isinstance(node, list) and (node[:1] == ["degrees"] or any(map(_has_degrees, node)))


def _has_pi(node: Any) -> bool:
    return isinstance(node, list) and (node == ["constant", "pi"] or any(map(_has_pi, node)))


def _without_sign(node: Any) -> Any:
    if not isinstance(node, list):
        return node
    return _without_sign(node[1]) if node[:1] == ["degrees"] else [_without_sign(each) for each in node]


def _with_half_turn(node: Any) -> Any:
    if not isinstance(node, list):
        return node
    return _HALF_TURN if node == ["constant", "pi"] else [_with_half_turn(each) for each in node]
