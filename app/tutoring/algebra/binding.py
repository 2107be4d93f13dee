"""Which unknowns a tree's value depends on: not those that a sum, a limit or a definite integral binds."""

from __future__ import annotations

from typing import Any


def free_of(node: Any) -> set[str]:
    """Return the unknowns that a tree's value depends on."""
    if not isinstance(node, (list, tuple)) or not node:
        return set()
    match node:
        case ["symbol", str(name)]:
            return {name}
        case ["integral", body, [_, variable], low, high] | ["sum" | "product", [_, variable], low, high, body]:
            return (free_of(body) - {variable}) | free_of([low, high])
        case ["limit", body, [_, variable], place, *_] | ["at", body, variable, place]:
            return (free_of(body) - {variable}) | free_of(place)
    return {name for each in node for name in free_of(each)}
