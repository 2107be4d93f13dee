"""Scrolls the page around a text while the person selects beyond its edge, with the mouse or with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit

_AROUND = 48
_TICK_MS = 30
_SLOWEST, _FASTEST = 4, 48
"""So many pixels a tick; the further beyond the edge the mouse is, the more."""


class DragScroll(QObject):
    """Brings into sight what is selected next.

    Args:
        text: As tall as its words; the page around it scrolls.
    """

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._mouse = QPoint()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def drag(self, mouse: QPoint) -> None:
        """The mouse selects.

        Args:
            mouse: Where it is on the screen.
        """
        self._mouse = mouse
        if self._step() == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def stop(self) -> None:
        """The mouse selects no more."""
        self._timer.stop()

    def show_cursor(self) -> None:
        """Bring the text's cursor into sight."""
        area = self._area()
        column = area.widget() if area is not None else None
        if area is not None and column is not None:
            spot = self._text.viewport().mapTo(column, self._text.cursorRect().center())
            area.ensureVisible(spot.x(), spot.y(), 0, _AROUND)

    @Slot()
    def _on_tick(self) -> None:
        area, step = self._area(), self._step()
        if area is None or step == 0 or not self._text.isVisible():
            self._timer.stop()
            return
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + step)
        there = self._text.cursorForPosition(self._text.viewport().mapFromGlobal(self._mouse))
        cursor = self._text.textCursor()
        cursor.setPosition(there.position(), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)

    def _step(self) -> int:
        """How far to scroll, up if it is negative."""
        area = self._area()
        if area is None:
            return 0
        y, height = area.viewport().mapFromGlobal(self._mouse).y(), area.viewport().height()
        if 0 <= y < height:
            return 0
        beyond = y if y < 0 else y - height + 1
        return min(max(abs(beyond) // 2, _SLOWEST), _FASTEST) * (1 if beyond > 0 else -1)

    def _area(self) -> QScrollArea | None:
        area = self._text.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area
