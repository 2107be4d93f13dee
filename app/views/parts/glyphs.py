"""Small line drawings for buttons, drawn in the button's own ink. Knows shapes, no meaning."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

_LEAN = math.pi / 5


def _bend(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Half a circle from its right end to its left one: below, or above with a negative radius from left to right."""
    turns = [math.pi * step / 12 for step in range(13)]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]


def _paperclip() -> list[tuple[float, float]]:
    """One wire, bent three times, leaning to the right."""
    wire = [(11.2, 5.0), *_bend(8, 11, 3.2), *_bend(6.9, 4.2, -2.1), *_bend(8, 10.8, 1.0), (7.0, 6.0)]
    cosine, sine = math.cos(_LEAN), math.sin(_LEAN)
    return [(8 + (x - 8) * cosine - (y - 8) * sine, 8 + (x - 8) * sine + (y - 8) * cosine) for x, y in wire]


_ROUND = [(6.9 + 4.1 * math.cos(turn * math.pi / 12), 6.9 + 4.1 * math.sin(turn * math.pi / 12)) for turn in range(25)]

_BULB = [
    (6.4, 9.8),
    *((8 + 4 * math.cos(turn * math.pi / 12), 6 + 4 * math.sin(turn * math.pi / 12)) for turn in range(8, 29)),
    (9.6, 9.8),
]

STROKES: dict[str, list[list[tuple[float, float]]]] = {
    "up": [[(8, 13), (8, 3.5)], [(3.8, 7.7), (8, 3.5), (12.2, 7.7)]],
    "down": [[(8, 3), (8, 12.5)], [(3.8, 8.3), (8, 12.5), (12.2, 8.3)]],
    "right": [[(6, 3.8), (10.4, 8), (6, 12.2)]],
    "back": [[(10, 3.8), (5.6, 8), (10, 12.2)]],
    "open": [[(3.8, 6), (8, 10.4), (12.2, 6)]],
    "new": [[(8, 3), (8, 13)], [(3, 8), (13, 8)]],
    "sum": [[(12, 5), (12, 3), (4, 3), (8.8, 8), (4, 13), (12, 13), (12, 11)]],
    "clip": [_paperclip()],
    "edit": [[(3.2, 12.8), (3.9, 9.7), (10.5, 3.1), (12.9, 5.5), (6.3, 12.1), (3.2, 12.8)], [(8.9, 4.7), (11.3, 7.1)]],
    "tick": [[(3.2, 8.4), (6.5, 11.7), (12.8, 4.6)]],
    "none": [],
    "hint": [_BULB, [(6.4, 11.6), (9.6, 11.6)], [(7, 13.8), (9, 13.8)]],
    "dash": [[(4.2, 8), (11.8, 8)]],
    "caution": [[(8, 3), (14, 13), (2, 13), (8, 3)], [(8, 6.9), (8, 9.4)], [(8, 11.1), (8, 11.2)]],
    "fit": [
        [(3, 6), (3, 3), (6, 3)],
        [(10, 3), (13, 3), (13, 6)],
        [(13, 10), (13, 13), (10, 13)],
        [(6, 13), (3, 13), (3, 10)],
    ],
    "close": [[(4.2, 4.2), (11.8, 11.8)], [(11.8, 4.2), (4.2, 11.8)]],
    "search": [_ROUND, [(9.9, 9.9), (13.4, 13.4)]],
    "pin": [
        [(5, 2.6), (11, 2.6)],
        [(6.4, 2.6), (6.4, 6.6), (4, 9.4), (12, 9.4), (9.6, 6.6), (9.6, 2.6)],
        [(8, 9.4), (8, 13.6)],
    ],
    "sidebar": [[(2.6, 3.4), (13.4, 3.4), (13.4, 12.6), (2.6, 12.6), (2.6, 3.4)], [(6.4, 3.4), (6.4, 12.6)]],
    "write": [[(8.6, 3.4), (3.2, 3.4), (3.2, 12.8), (12.6, 12.8), (12.6, 7.4)], [(7.2, 8.8), (12.8, 3.2)]],
}
_MOST_OF_WIDTH = 4 / 7
"""A glyph that is larger would touch the edge of a round button of a fixed size."""


def _paint(painter: QPainter, name: str, ink: QColor) -> None:
    if name == "stop":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 2, 2)
        return
    if name == "more":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for x in (3.4, 8.0, 12.6):
            painter.drawEllipse(QPointF(x, 8), 1.5, 1.5)
        return
    path = QPainterPath()
    for stroke in STROKES[name]:
        path.moveTo(QPointF(*stroke[0]))
        for point in stroke[1:]:
            path.lineTo(QPointF(*point))
    pen = QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(path)


def glyph_pixmap(name: str, ink: QColor, size: int, ratio: float) -> QPixmap:
    """Draw a glyph of `size` px at the screen's pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    _paint(painter, name, ink)
    painter.end()
    return pixmap


class GlyphButton(QPushButton):
    """A button with a glyph that follows the palette.

    Args:
        glyph: The drawing.
        role: The palette's role to draw it in.
        parent: The owner.
    """

    def __init__(self, glyph: str, role: QPalette.ColorRole, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._role = role
        self._redraw()

    def set_glyph(self, glyph: str) -> None:
        """Show another drawing."""
        if glyph != self._glyph:
            self._glyph = glyph
            self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        watched = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.EnabledChange)
        if event.type() in watched and hasattr(self, "_glyph"):
            self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow a fixed size."""
        super().resizeEvent(event)
        if self._size() != self.iconSize().width():
            self._redraw()

    def _size(self) -> int:
        return min(max(14, self.fontInfo().pixelSize() + 1), round(self.maximumWidth() * _MOST_OF_WIDTH))

    def _redraw(self) -> None:
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        ink = self.palette().color(group, self._role)
        size = self._size()
        self.setIcon(QIcon(glyph_pixmap(self._glyph, ink, size, self.devicePixelRatioF())))
        self.setIconSize(QSize(size, size))
