"""A tick box with its words beside it, which can be told from the page in every appearance."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

_SIDE = 1.15
_GAP = 0.6
_AROUND = 4
"""Room around it for the ring of the keyboard, in px; the lengths above are shares of the text's size."""
_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.30))


class TickBox(QCheckBox):
    """Grows with its text.

    Args:
        words: What is ticked.
        parent: The owner.
    """

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Room for the box and the words."""
        px = self.fontInfo().pixelSize()
        wide = self.fontMetrics().horizontalAdvance(self._words) + (_SIDE + _GAP) * px
        return QSize(round(wide) + 2 * _AROUND + 2, self.fontMetrics().height() + 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, spot: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(spot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, the words, and a ring while the keyboard is here."""
        px = self.fontInfo().pixelSize()
        side = _SIDE * px
        box = QRectF(_AROUND + 0.5, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, box)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = QRectF(self.rect()).adjusted(box.right() + _GAP * px, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        palette = self.palette()
        ticked = self.isChecked()
        edge = QPalette.ColorRole.Highlight if ticked else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(palette.color(edge), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight if ticked else QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, *round_ends))
            corner, side = box.topLeft(), box.width()
            painter.drawPolyline([corner + QPointF(x * side, y * side) for x, y in _TICK])
