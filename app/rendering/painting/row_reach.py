"""How far the rows of a formula reach: told by its picture, in which they are apart. Knows no page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.rendering.typesetting.formula import Typeset

_PX_PER_EM = 20
_MOST_PX = 4_000
_INTO_GAP_EM = 0.15
"""So far below what a row has drawn last."""
_BYTES_PER_PX = 4


@dataclass(frozen=True, slots=True)
class RowReach:
    """What a row takes of its formula, in em.

    Attributes:
        below: How far below the formula's baseline it ends.
        left: How far from the formula's left edge it begins.
        right: How far from the formula's right edge it ends.
    """

    below: float
    left: float = 0.0
    right: float = 0.0


@lru_cache(maxsize=64)
def rows_of(picture: Typeset) -> tuple[RowReach, ...]:
    """Return what each row of a formula takes of it; nothing where the rows can't be told apart."""
    width, height = (round(side * _PX_PER_EM) for side in (picture.width_em, picture.height_em + picture.depth_em))
    if not picture.rows_em or not (0 < width <= _MOST_PX and 0 < height <= _MOST_PX):
        return ()
    lines = _ink(picture, width, height)
    edges = [0]
    for above, below in pairwise(round((picture.height_em - row) * _PX_PER_EM) for row in picture.rows_em):
        start, length = _widest_gap(lines[above:below])
        if not length:
            return ()
        edges.append(above + start + round(min(length / 2, _INTO_GAP_EM * _PX_PER_EM)))
    return tuple(_reach(lines, top, bottom, picture) for top, bottom in pairwise([*edges, height]))


def _ink(picture: Typeset, width: int, height: int) -> list[tuple[int, int] | None]:
    """Return from where to where there is ink in each line of the picture."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(picture.coloured("#000000")).render(painter)
    painter.end()
    return [_span(bytes(cast("memoryview", image.constScanLine(y)))[: width * _BYTES_PER_PX]) for y in range(height)]


def _span(line: bytes) -> tuple[int, int] | None:
    inked = line.rstrip(b"\0")
    before = len(inked) - len(inked.lstrip(b"\0"))
    return (before // _BYTES_PER_PX, -(-len(inked) // _BYTES_PER_PX)) if inked else None


def _widest_gap(lines: list[tuple[int, int] | None]) -> tuple[int, int]:
    """Return where the longest run of empty lines begins, and how long it is."""
    best = (0, 0)
    start = 0
    for y, inked in enumerate([*lines, (0, 0)]):
        if inked is not None:
            best = max(best, (start, y - start), key=lambda run: run[1])
            start = y + 1
    return best


def _reach(lines: list[tuple[int, int] | None], top: int, bottom: int, picture: Typeset) -> RowReach:
    spans = [span for span in lines[top:bottom] if span is not None]
    below = bottom / _PX_PER_EM - picture.height_em
    if not spans or picture.tag_from_em is not None:  # tags are set apart
        return RowReach(below)
    left, right = min(span[0] for span in spans), max(span[1] for span in spans)
    return RowReach(below, left / _PX_PER_EM, max(0.0, picture.width_em - right / _PX_PER_EM))
