"""Text with links that are clicked, or reached with Tab and followed with Enter; following one only says so.

Tab stops at what is underlined, too, and that says why.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.finding.hits import Hit
from app.views.answer.page_links import PageLink, links_of, next_link, selected_link
from app.views.parts.underlined_text import UnderlinedText


class LinkedText(UnderlinedText):
    """A column of text with links; the arguments are those of `FlowText`.

    Signals:
        link_clicked(str): The address of a link that the person follows; nothing has opened it.
    """

    link_clicked = Signal(str)

    def __init__(self, line_ratio: float, name: str, parent: QWidget | None = None) -> None:
        super().__init__(line_ratio, name, parent)
        self._pressed = QPoint()
        self.viewport().setMouseTracking(True)

    def follow(self, address: str) -> None:
        """Say which link is followed."""
        self.link_clicked.emit(address)

    def link_at_cursor(self) -> PageLink | None:
        """The link that the keyboard is on."""
        return selected_link(links_of(self.document()), self.textCursor())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        super().mouseMoveEvent(event)
        over = bool(self.anchorAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link that was clicked."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        still = (spot - self._pressed).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        address = self.anchorAt(spot)
        if event.button() == Qt.MouseButton.LeftButton and still and address and not self.textCursor().hasSelection():
            self.follow(address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link that the keyboard is on."""
        link = self.link_at_cursor() if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
        if link is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.follow(link.address)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes with Tab meets the first link next, who comes backwards the last one."""
        super().focusInEvent(event)
        ends = {
            Qt.FocusReason.TabFocusReason: QTextCursor.MoveOperation.Start,
            Qt.FocusReason.BacktabFocusReason: QTextCursor.MoveOperation.End,
        }
        if event.reason() in ends and not self.textCursor().hasSelection():
            self.moveCursor(ends[event.reason()])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from link to link, and to what is underlined, before leaving the text."""
        cursor, stops = self.textCursor(), self._stops()
        stop = next_link(stops, cursor, forward=forward) if self.hasFocus() else None
        if stop is None:
            if selected_link(stops, cursor) is not None:
                cursor.clearSelection()
                self.setTextCursor(cursor)
            return super().focusNextPrevChild(forward)
        place = Hit(stop.start, stop.end)
        self.go_to(place)
        self.say_fault(place)
        return True

    def _stops(self) -> list[PageLink]:
        """Where Tab stops."""
        underlined = (PageLink(each.hit.start, each.hit.end, "") for each in self.underlined())
        return sorted([*links_of(self.document()), *underlined], key=lambda stop: stop.start)
