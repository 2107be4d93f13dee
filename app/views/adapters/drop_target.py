"""Lies over the window while something is dragged over it, and says what a drop will do. Takes no events itself.

It comes and goes at once: nothing here moves, so nothing has to be still where motion is reduced.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.parts.glyphs import glyph_pixmap
from app.views.parts.naming import plain_label
from app.views.parts.speaking import announce

INSET = 16
RADIUS = 14
VEIL, TINT = 0.95, 0.07
GLYPH = 28
_ENDS = (QEvent.Type.WindowDeactivate, QEvent.Type.WindowBlocked, QEvent.Type.Hide)


class DropTarget(QWidget):
    """Hidden until it has something to say; then as large as its owner.

    Args:
        parent: The owner: the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("drop_target")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = plain_label("drop_words", self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(INSET * 3, INSET * 2, INSET * 3, INSET * 2)
        lines.addStretch(1)
        lines.addSpacing(GLYPH + INSET)
        lines.addWidget(self._words)
        lines.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what will happen, in a line; empty goes away."""
        if words != self.words():
            announce(self._words, words)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setGeometry(self._window.rect())
        self.setVisible(bool(words))
        self.raise_()
        self.update()

    def words(self) -> str:
        """What is said; empty while it isn't there."""
        return "" if self.isHidden() else self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window; go when the window does, or another takes its place: who drags may not say."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif watched is self._window and event.type() in _ENDS:
            self.show_words("")
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil with a tint of the accent, a dashed line around the place, and an arrow above the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _faint(self.palette().color(QPalette.ColorRole.Window), VEIL))
        ink = self.palette().color(QPalette.ColorRole.Accent)
        place = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        pen = QPen(ink, 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(_faint(ink, TINT))
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        arrow = glyph_pixmap("down", ink, GLYPH, self.devicePixelRatioF())
        painter.drawPixmap(round(place.center().x() - GLYPH / 2), self._words.y() - GLYPH - INSET // 2, arrow)
        painter.end()


def _faint(colour: QColor, opacity: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
