"""Lies over the window while something is dragged over it, and says what a drop will do.

It comes and goes at once: nothing here moves, so nothing has to be still where motion is reduced.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.parts.dragged_files import local_files
from app.views.parts.glyphs import glyph_pixmap
from app.views.parts.naming import plain_label
from app.views.parts.speaking import announce

INSET = 16
RADIUS = 14
VEIL, TINT = 0.95, 0.07
GLYPH = 28
_ENDS = (QEvent.Type.DragLeave, QEvent.Type.WindowDeactivate, QEvent.Type.WindowBlocked, QEvent.Type.Hide)


class DropTarget(QWidget):
    """Hidden until it has something to say; then as large as its owner.

    Args:
        parent: The owner: the window, to which things can be dragged from now on.

    Signals:
        hovered(list): These files and folders have been dragged over the window.
        dropped(list): They were let go there.
    """

    hovered = Signal(object)
    dropped = Signal(object)

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
        parent.setAcceptDrops(True)
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
        if watched is not self._window:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif event.type() in _ENDS:
            self.show_words("")
        elif isinstance(event, QDragEnterEvent):
            return self._take_up(event)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._take_in(event)
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

    def _take_up(self, event: QDragEnterEvent) -> bool:
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.hovered.emit(paths)
        return bool(paths)

    def _take_in(self, event: QDropEvent) -> bool:
        """Files are never moved away from where they lie."""
        self.show_words("")
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(local_files(event.mimeData()))
        return True


def _faint(colour: QColor, opacity: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
