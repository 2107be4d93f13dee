"""Unions of intervals of numbers, with their ends: read from trees, compared, asked for a point. Knows no exercises."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node

Bound = tuple[int, Fraction, int]
"""Where an interval begins or ends: −1 or 1 for infinity and 0 otherwise, the number, and how far beside it."""

_BELOW: Bound = (-1, Fraction(0), 0)
_ABOVE: Bound = (1, Fraction(0), 0)


@dataclass(frozen=True, slots=True)
class Union:
    """Intervals that don't touch, in order.

    Attributes:
        pieces: Where each begins and ends; a closed end is at its number, an open one just inside.
    """

    pieces: tuple[tuple[Bound, Bound], ...]

    def __contains__(self, point: object) -> bool:
        return isinstance(point, Fraction) and any(low <= (0, point, 0) <= high for low, high in self.pieces)

    @property
    def ends(self) -> tuple[Fraction, ...]:
        """The numbers where a piece begins or ends."""
        return tuple(bound[1] for piece in self.pieces for bound in piece if bound[0] == 0)


def united(pieces: list[tuple[Bound, Bound]]) -> Union:
    """Return the union of intervals; those that overlap or meet become one."""
    merged: list[tuple[Bound, Bound]] = []
    for low, high in sorted(piece for piece in pieces if piece[0] <= piece[1]):
        if merged and _meets(merged[-1][1], low):
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return Union(tuple(merged))


def _meets(high: Bound, low: Bound) -> bool:
    return low <= high or (low[:2] == high[:2] and low[2] - high[2] <= 1)


def intersected(one: Union, other: Union) -> Union:
    """Return what two unions have in common."""
    return united([(max(a[0], b[0]), min(a[1], b[1])) for a in one.pieces for b in other.pieces])


def ray(sign: str, bound: Fraction) -> Union:
    """Return where x stands in a relation to a number: `x < 3`."""
    at: Bound = (0, bound, 0)
    pieces = {
        "<": [(_BELOW, (0, bound, -1))],
        "<=": [(_BELOW, at)],
        ">": [((0, bound, 1), _ABOVE)],
        ">=": [(at, _ABOVE)],
        "=": [(at, at)],
        "!=": [(_BELOW, (0, bound, -1)), ((0, bound, 1), _ABOVE)],
    }
    return united(pieces[sign])


def interval_of(node: Node) -> Union | None:
    """Return the interval of a tree; an open pair in round brackets is one too."""
    if node[0] == "tuple" and len(node) == 3:
        node = ["interval", "(", *node[1:], ")"]
    if node[0] != "interval" or len(node) != 5:
        return None
    _, opening, low, high, closing = node
    below, above = _bound(low, 1 if opening == "(" else 0), _bound(high, -1 if closing == ")" else 0)
    return None if below is None or above is None or below > above else united([(below, above)])


def union_of(node: Node) -> Union | None:
    """Return the union of a tree whose parts are intervals."""
    parts = [interval_of(each) for each in node[1:]] if node[0] == "union" else [interval_of(node)]
    pieces = [piece for part in parts if part is not None for piece in part.pieces]
    return None if None in parts else united(pieces)


def _bound(node: Node, beside: int) -> Bound | None:
    if node == ["constant", "oo"]:
        return _ABOVE
    if node == ["negate", ["constant", "oo"]]:
        return _BELOW
    exact = value_of(node)
    return None if exact is None else (0, exact, beside)
