"""Small line drawings for buttons, drawn in the button's own ink. Knows shapes, no meaning."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

STROKES: dict[str, list[list[tuple[float, float]]]] = {
    "up": [[(8, 13), (8, 3.5)], [(3.8, 7.7), (8, 3.5), (12.2, 7.7)]],
    "down": [[(8, 3), (8, 12.5)], [(3.8, 8.3), (8, 12.5), (12.2, 8.3)]],
    "right": [[(6, 3.8), (10.4, 8), (6, 12.2)]],
    "back": [[(10, 3.8), (5.6, 8), (10, 12.2)]],
    "open": [[(3.8, 6), (8, 10.4), (12.2, 6)]],
    "new": [[(8, 3), (8, 13)], [(3, 8), (13, 8)]],
    "sum": [[(12, 5), (12, 3), (4, 3), (8.8, 8), (4, 13), (12, 13), (12, 11)]],
    "close": [[(4.2, 4.2), (11.8, 11.8)], [(11.8, 4.2), (4.2, 11.8)]],
}
_MOST_OF_WIDTH = 4 / 7
"""A glyph that is larger would touch the edge of a round button of a fixed size."""


def _paint(painter: QPainter, name: str, ink: QColor) -> None:
    if name == "stop":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 2, 2)
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
