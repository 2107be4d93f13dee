"""Cuts lines off at the edges of a rectangle: not every file that is painted into can do it by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF


def within(points: Iterable[QPointF], box: QRectF) -> Iterator[list[QPointF]]:
    """Yield the parts of a line that lie in a rectangle."""
    part: list[QPointF] = []
    for one, other in pairwise(points):
        shares = _shares(one, other, box)
        if shares is None:
            continue
        begin, end = _at(one, other, shares[0]), _at(one, other, shares[1])
        if not part or shares[0] > 0.0:
            if len(part) > 1:
                yield part
            part = [begin]
        part.append(end)
        if shares[1] < 1.0:
            yield part
            part = []
    if len(part) > 1:
        yield part


def _shares(one: QPointF, other: QPointF, box: QRectF) -> tuple[float, float] | None:
    """Return from where to where a straight line lies in a rectangle, as shares of it; None where it doesn't."""
    low, high = 0.0, 1.0
    by = other - one
    for start, way, least, most in (
        (one.x(), by.x(), box.left(), box.right()),
        (one.y(), by.y(), box.top(), box.bottom()),
    ):
        if way == 0.0:
            if not least <= start <= most:
                return None
            continue
        first, second = sorted(((least - start) / way, (most - start) / way))
        low, high = max(low, first), min(high, second)
    return (low, high) if low < high else None


def _at(one: QPointF, other: QPointF, share: float) -> QPointF:
    return one + (other - one) * share
