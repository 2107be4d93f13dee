"""Shows that the keyboard is on a page that scrolls: a line in the accent along its top. Knows no page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

_HEIGHT = 2
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class FocusLine(QWidget):
    """Seen while the keyboard has come to the page with Tab.

    Args:
        page: What scrolls.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keyboard, as wide as the page."""
        if watched is self._page and isinstance(event, QFocusEvent):
            self.setGeometry(0, 0, self._page.width(), _HEIGHT)
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEYS)
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))
        painter.end()
