"""Draws one line of text, shortened to the room there is, with what was searched for marked. Knows no row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.views.parts.hit_marks import draw_grounds

Mark = tuple[int, int]

_BREAKS = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\u2028": " ", "\u2029": " "})
_ELLIPSIS = "…"
_LATEST = 0.75
"""The first mark ends before this share of the line, however late in the text it stands."""


@dataclass(frozen=True, slots=True)
class LineLook:
    """The colours of a line.

    Attributes:
        ink: Of the words.
        ground: Behind what is marked.
        marked: Of the words that are marked.
    """

    ink: QColor
    ground: QColor
    marked: QColor


def draw_line(
    painter: QPainter, room: QRectF, text: str, font: QFont, look: LineLook, marks: Sequence[Mark] = ()
) -> None:
    """Draw a line in the middle of its room.

    Args:
        painter: Draws.
        room: Where.
        text: What; breaks become spaces.
        font: The text's font.
        look: Its colours.
        marks: What of it is marked: beginning and end in characters.
    """
    metrics = QFontMetricsF(font)
    shown, marks = from_mark(text.translate(_BREAKS), marks, metrics.horizontalAdvance, room.width())
    elided = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
    reach = len(elided) - 1 if elided != shown else len(elided)
    seen = [(_units(elided, start), _units(elided, min(end, reach))) for start, end in marks if start < reach]
    layout = _laid_out(elided, font, look, seen)
    line = layout.lineAt(0)
    # Every line stands on the same height, whichever fonts its letters come from.
    base = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()
    top = base - line.ascent()
    boxes = [_box(line, mark, room.left(), base - metrics.ascent(), metrics.height()) for mark in seen]
    draw_grounds(painter, boxes, look.ground)
    painter.setPen(look.ink)
    layout.draw(painter, QPointF(room.left(), top))


def from_mark(
    text: str, marks: Sequence[Mark], advance: Callable[[str], float], width: float
) -> tuple[str, Sequence[Mark]]:
    """Leave out the beginning of a text whose first mark would stand outside of the line, at the end of a word.

    Returns:
        The text and its marks.
    """
    if not marks or advance(text[: marks[0][1]]) <= width * _LATEST or advance(text) <= width:
        return text, marks
    start, end = marks[0]
    low, high = 0, start
    while low < high:
        middle = (low + high) // 2
        fits = advance(_ELLIPSIS + text[middle:end]) <= width * _LATEST
        low, high = (low, middle) if fits else (middle + 1, high)
    space = text.find(" ", low, start)
    cut = space + 1 if space >= 0 else low
    return _ELLIPSIS + text[cut:], [(first - cut + 1, last - cut + 1) for first, last in marks]


def _units(text: str, place: int) -> int:
    """A place as Qt counts it, which takes some characters for two."""
    return place + sum(ord(character) > 0xFFFF for character in text[:place])


def _laid_out(text: str, font: QFont, look: LineLook, marks: Sequence[Mark]) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    marked = QTextCharFormat()
    marked.setForeground(look.marked)
    formats = []
    for start, end in marks:
        form = QTextLayout.FormatRange()
        form.start, form.length, form.format = start, end - start, marked
        formats.append(form)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _box(line: QTextLine, mark: Mark, left: float, top: float, height: float) -> QRectF:
    start, _ = cast("tuple[float, int]", line.cursorToX(mark[0]))
    end, _ = cast("tuple[float, int]", line.cursorToX(mark[1]))
    return QRectF(left + min(start, end), top, abs(end - start), height)
