"""A window beside the main one: not modal, closed with Esc and with what closes windows. Knows not what it shows.

It is as large as its text wants it, and wholly on its screen, when it is first shown and when the text's size changes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

_BAR = 56
"""What the window's own frame takes of a screen's height at least, in px, and some air."""


class SideWindow(QWidget):
    """Goes with the window that owns it.

    Args:
        name: What the style sheet calls it.
        title: What it is called.
        parent: The owner, a window.
        kind: Qt's kind of window.
    """

    def __init__(self, name: str, title: str, parent: QWidget, kind: Qt.WindowType = Qt.WindowType.Dialog) -> None:
        super().__init__(parent, kind)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self._em = 0
        self._following = QTimer(self, interval=0, singleShot=True)
        self._following.timeout.connect(self._follow)
        self._coming = QTimer(self, interval=0, singleShot=True)
        self._coming.timeout.connect(self._come_onto_screen)

    def fit(self, em: int) -> None:
        """Be as large as the text wants it; each kind of window has its own size.

        Args:
            em: The text's size, in px.
        """
        raise NotImplementedError

    def room(self) -> QSize:
        """How large it may be on its screen."""
        frame = self.frameSize() - self.size()
        return self.screen().availableSize() - frame.expandedTo(QSize(0, _BAR))

    def take_size(self, size: QSize) -> None:
        """Be so large, as far as the screen has room for that."""
        layout = self.layout()
        if layout is not None:
            layout.activate()  # else it holds the window to what larger text needed
        self.resize(size.boundedTo(self.room()))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as is needed: only now has the theme reached the window."""
        super().showEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._following.start()

    def present(self) -> None:
        """Show it, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self.focusWidget() is None:
            self.setFocus()  # on the window itself, as on a Mac: Tab goes to the first control

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, and with what closes windows."""
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Close):
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _follow(self) -> None:
        """A size that the person has given it stays until the text has another."""
        em = self.fontInfo().pixelSize()
        if em != self._em:
            self._em = em
            self.fit(em)
            self._coming.start()  # a window that isn't shown yet is given its place by the system

    @Slot()
    def _come_onto_screen(self) -> None:
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
        if self.isVisible() and frame.topLeft() != QPoint(left, top):
            self.move(left, top)
