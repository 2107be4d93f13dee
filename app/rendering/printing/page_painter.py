"""A page drawn: what stands behind the words, the words, the head and the foot. Decides nothing about where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.design import DESIGN
from app.rendering.printing.form import Form
from app.rendering.printing.frames import Frame
from app.rendering.printing.pages import Placed
from app.rendering.printing.styles import margin_font

_AT_ONCE = 6
"""So many lines are drawn at each step."""
_RADIUS = 8.0
_HAIRLINE = 0.8
_UNDER_HEAD = 8.0


def draw_page(painter: QPainter, placed: Iterable[Placed]) -> Iterator[None]:
    """Draw what is placed on a page, in the coordinates of its text, a few lines at each step."""
    placed = list(placed)
    for frame, top, bottom in _runs(placed):
        _draw_frame(painter, frame, QRectF(frame.x, top, frame.width, bottom - top))
    for number, each in enumerate(placed, 1):
        _draw_strip(painter, each)
        if number % _AT_ONCE == 0:
            yield


def draw_margins(painter: QPainter, form: Form, title: str, number: int, count: int) -> None:
    """Draw the head, unless it is empty, and the foot, in the coordinates of the text.

    Args:
        painter: Where to.
        form: The paper's measures.
        title: What stands in the head.
        number: The page's number, from 1.
        count: How many pages there are.
    """
    font = margin_font()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(DESIGN.light.secondary))
    if title:
        painter.drawText(QPointF(0, form.head), metrics.elidedText(title, Qt.TextElideMode.ElideRight, form.width))
        line = QRectF(0, form.head + _UNDER_HEAD, form.width, _HAIRLINE)
        painter.fillRect(line, QColor(DESIGN.light.edge))
    words = f"{number} / {count}"
    painter.drawText(QPointF((form.width - metrics.horizontalAdvance(words)) / 2, form.foot), words)


def _draw_strip(painter: QPainter, placed: Placed) -> None:
    strip = placed.strip
    painter.save()
    painter.translate(strip.sheet.x, placed.y)
    painter.scale(placed.scale, placed.scale)
    painter.translate(0, -strip.top)
    strip.sheet.draw(painter, strip)
    painter.restore()


def _runs(placed: Iterable[Placed]) -> list[tuple[Frame, float, float]]:
    """The frames of a page, the outer ones first: each with where it begins and ends."""
    runs: dict[Frame, tuple[int, float, float]] = {}
    for each in placed:
        frames = each.strip.frames
        for depth, frame in enumerate(frames):
            pad = sum(inner.pad for inner in frames[depth:])
            _, top, bottom = runs.get(frame, (0, each.y - pad, 0.0))
            runs[frame] = depth, min(top, each.y - pad), max(bottom, each.bottom + pad)
    ordered = sorted(runs.items(), key=lambda run: run[1][0])
    return [(frame, top, bottom) for frame, (_, top, bottom) in ordered]


def _draw_frame(painter: QPainter, frame: Frame, rect: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if frame.kind == "rule":
        painter.fillRect(rect, QColor(frame.colour))
    elif frame.kind == "panel":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(frame.colour))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    else:
        painter.setPen(QPen(QColor(frame.colour), 2 * _HAIRLINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.restore()
