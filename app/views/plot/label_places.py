"""Finds a place for the label of each mark where it covers no other label, no mark, and, if possible, no curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

_GAP = 7.0
_MARK = 5.0
_CELL = 5.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that wants a place.

    Attributes:
        spot: What it belongs to.
        size: How large it is.
        is_needed: Whether it may lie on a curve, rather than be left out.
    """

    spot: QPointF
    size: QSizeF
    is_needed: bool = True


def place_labels(
    wanted: Sequence[Wanted], box: QRectF, taken: Sequence[QRectF], lines: Sequence[QPointF]
) -> list[QRectF | None]:
    """Return a place for each label; None where there is none.

    Args:
        wanted: The labels, the most important first.
        box: Where they may be.
        taken: What they mustn't cover.
        lines: Points of curves, which they had better not cover.
    """
    cells = frozenset((int(point.x() // _CELL), int(point.y() // _CELL)) for point in lines)
    marks = [QRectF(each.spot.x() - _MARK, each.spot.y() - _MARK, 2 * _MARK, 2 * _MARK) for each in wanted]
    covered = [*taken, *marks]
    places: list[QRectF | None] = []
    for each in wanted:
        free = [place for place in _around(each) if box.contains(place) and not _meets(place, covered)]
        best = min(free, key=lambda place: _on_lines(place, cells), default=None)
        if best is not None and not each.is_needed and _on_lines(best, cells) > 0:
            best = None
        if best is not None:
            covered.append(best)
        places.append(best)
    return places


def _around(label: Wanted) -> list[QRectF]:
    """Return where a label may stand, the best place first."""
    x, y, width, height = label.spot.x(), label.spot.y(), label.size.width(), label.size.height()
    right, left, middle = x + _GAP, x - _GAP - width, x - width / 2
    above, below, beside = y - _GAP - height + 2, y + _GAP - 2, y - height / 2
    corners = [(right, above), (left, above), (right, below), (left, below)]
    sides = [(middle, above - 3), (middle, below + 3), (right + 2, beside), (left - 2, beside)]
    return [QRectF(a, b, width, height) for a, b in (*corners, *sides)]


def _meets(place: QRectF, others: Sequence[QRectF]) -> bool:
    return any(place.intersects(other) for other in others)


def _on_lines(place: QRectF, cells: frozenset[tuple[int, int]]) -> int:
    """Return in how many cells of a place there is a curve."""
    across = range(int(place.left() // _CELL), int(place.right() // _CELL) + 1)
    down = range(int(place.top() // _CELL), int(place.bottom() // _CELL) + 1)
    return sum((i, j) in cells for i in across for j in down)
