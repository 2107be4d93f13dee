"""What commas and words part: 1, 2 and x = 1, 2 and x, y > 0 and x = 3, y = 4 and x = 3 or 4.

Also what looks like a point and is an interval, among sets.
"""

from __future__ import annotations

from app.tutoring.reading.tree import Node, UnreadableError
from models.wording import translate

_STATEMENTS = frozenset({"relation", "modulus", "and", "or"})


def as_interval(node: Node) -> Node:
    """Return what looks like a point as the interval that it is among sets."""
    return ["interval", "(", *node[1:], ")"] if node[0] == "tuple" and len(node) == 3 else node


def together(items: list[Node]) -> Node:
    """Return what stands between commas as one tree."""
    if len(items) == 1:
        return items[0]
    places = [place for place, item in enumerate(items) if item[0] == "relation"]
    if not places:
        return ["list", *items]
    if len(places) == 1:
        _, operators, operands = items[places[0]]
        left, right = [*items[: places[0]], operands[0]], [operands[-1], *items[places[0] + 1 :]]
        return ["relation", operators, [_listed(left), *operands[1:-1], _listed(right)]]
    if any(item[0] not in ("relation", "ellipsis") for item in items) or any(map(_is_shared, items, items[1:])):
        raise UnreadableError(translate("Tutor", "a comma between relations could be read in two ways"))
    return ["list", *items]


def joined(connective: str, statements: list[Node]) -> Node:
    """Return what a word or an arrow joins; in x = 3 or 4 the left side is meant for each value."""
    if connective not in ("or", "and") or any(each[0] in _STATEMENTS for each in statements[1:]):
        return [connective, *statements]
    first = statements[0]
    if first[0] != "relation":
        return ["list" if connective == "and" else "or", *_flat(statements)]
    if first[1] != ["="]:
        raise UnreadableError(
            translate("Tutor", "“{word}” behind a relation could be read in two ways").format(word=connective)
        )
    left, values = first[2][0], _flat([first[2][1], *statements[1:]])
    if connective == "and":
        return ["relation", ["="], [left, ["list", *values]]]
    return ["or", *(["relation", ["="], [left, value]] for value in values)]


def _flat(items: list[Node]) -> list[Node]:
    return [each for item in items for each in (item[1:] if item[0] == "list" else [item])]


def _is_shared(left: Node, right: Node) -> bool:
    """Whether the unknowns around a comma may belong together, as in 1 ≤ a, b ≤ 5."""
    if left[0] != "relation" or right[0] != "relation" or (left[1][-1] == "=" and right[1][0] == "="):
        return False
    return bool(left[2][-1][0] == right[2][0][0] == "symbol")


def _listed(items: list[Node]) -> Node:
    return items[0] if len(items) == 1 else ["list", *items]
