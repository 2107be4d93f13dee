"""A switch: on or off, with the look of a Mac's. For a screen reader it is a tick box."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

_RING = 3
"""The room around it for the mark of the keyboard, in px."""
_FAINT = 0.42


class Switch(QCheckBox):
    """Grows with the text beside it.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As tall as a line of text."""
        height = self._height()
        return QSize(round(height * 1.7) + 2 * _RING, height + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, spot: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(spot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the knob, and a ring while it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._track_ink())
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius = track.height() / 2 - 2
        middle = track.right() - radius - 2 if self.isChecked() else track.left() + radius + 2
        painter.setBrush(self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText))
        painter.drawEllipse(QPointF(middle, track.center().y()), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

    def _track_ink(self) -> QColor:
        role = QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.PlaceholderText
        ink = QColor(self.palette().color(QPalette.ColorGroup.Active, role))
        if not self.isEnabled():
            ink.setAlphaF(_FAINT)
        return ink

    def _height(self) -> int:
        return round(self.fontMetrics().height() * 0.95)
