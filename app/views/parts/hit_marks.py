"""The marks of what was found in a text: a ground behind each hit, a ring around the one that the reader is at.

Knows a text's document, not what was looked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit

from app.finding.hits import Hit

_RADIUS = 4.0
_RING_PX = 1.5


def cursor_over(text: QTextEdit, hit: Hit) -> QTextCursor:
    """Return a cursor that selects a hit, as far as the document reaches."""
    last = text.document().characterCount() - 1
    cursor = QTextCursor(text.document())
    cursor.setPosition(min(hit.start, last))
    cursor.setPosition(min(hit.end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def dressed(
    text: QTextEdit, hits: Sequence[Hit], ground: QColor | None, ink: QColor | None
) -> list[QTextEdit.ExtraSelection]:
    """Return what gives hits other colours.

    Args:
        text: Where they are.
        hits: All of them that are marked.
        ground: The colour behind them; None leaves it as it is. Behind a formula Qt would draw it over it as well.
        ink: The colour of the words; None leaves them as they are.
    """
    form = QTextCharFormat()
    if ground is not None:
        form.setBackground(ground)
    if ink is not None:
        form.setForeground(ink)
    marked = []
    for hit in hits:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor_over(text, hit)
        selection.format = form
        marked.append(selection)
    return marked


def draw_grounds(painter: QPainter, behind: list[QRectF], ground: QColor) -> None:
    """Draw a ground in each box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    for box in behind:
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)


@dataclass(frozen=True, slots=True)
class LineBox:
    """What of a hit stands in one line.

    Attributes:
        box: Where, in the text's viewport: as tall as the line.
        baseline: How far down the words stand.
    """

    box: QRectF
    baseline: float


def boxes(text: QTextEdit, hit: Hit) -> list[QRectF]:
    """Return where a hit stands in the text's viewport: a box for each of its lines."""
    return [line.box for line in line_boxes(text, hit)]


def line_boxes(text: QTextEdit, hit: Hit) -> list[LineBox]:
    """Return where a hit stands in the text's viewport, line by line."""
    document = text.document()
    last = document.characterCount() - 1
    start, end = min(hit.start, last), min(hit.end, last)
    found = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        found += _boxes_in_block(text, block, start, end)
        block = block.next()
    return found


def draw_ring(painter: QPainter, around: list[QRectF], ink: QColor) -> None:
    """Draw a line around each box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, _RING_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in around:
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), _RADIUS, _RADIUS)


def _boxes_in_block(text: QTextEdit, block: QTextBlock, start: int, end: int) -> list[LineBox]:
    layout, place = block.layout(), block.position()
    start, end = max(0, start - place), min(end - place, block.length() - 1)
    if layout.lineCount() == 0 or start >= end:
        return []
    origin = _origin(text, block)
    found = []
    for number in range(layout.lineForTextPosition(start).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end:
            break
        left = _x_at(line, max(start, line.textStart()))
        right = _x_at(line, min(end, line.textStart() + line.textLength()))
        box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
        found.append(LineBox(box.translated(origin), origin.y() + line.y() + line.ascent()))
    return found


def _origin(text: QTextEdit, block: QTextBlock) -> QPointF:
    """Return where the block's lines begin to be counted, in the viewport."""
    cursor = text.cursorRect(QTextCursor(block))
    first = block.layout().lineAt(0)
    return QPointF(cursor.left() - _x_at(first, 0), cursor.top() - first.y())


def _x_at(line: QTextLine, place: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x
