"""A window beside the main one: not modal, closed with Esc and with what closes windows. Knows not what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


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
