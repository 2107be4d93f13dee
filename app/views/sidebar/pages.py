"""What stands in the middle of the sidebar: the list, what was found, or a quiet line. Decides nothing about which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import plain_label
from app.views.sidebar.found_view import FoundView
from app.views.sidebar.list_view import ListView


class SidebarPages(QStackedWidget):
    """One of four.

    Args:
        refuge: What gets the keyboard where a page goes that has it, and the next one can't.
        parent: The owner.

    Attributes:
        list: The conversations.
        found: What was found.
        empty: Says that there are no conversations.
        nothing: Says that nothing was found.
    """

    def __init__(self, refuge: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refuge = refuge
        self.list = ListView(self)
        self.found = FoundView(self)
        self.empty, empty = self._build_line()
        self.nothing, nothing = self._build_line()
        self.empty.setText(self.tr("What you ask is kept here."))
        self.nothing.setText(self.tr("Nothing found"))
        self._pages: dict[QWidget, QWidget] = {
            self.list: self.list,
            self.found: self.found,
            self.empty: empty,
            self.nothing: nothing,
        }
        for page in self._pages.values():
            self.addWidget(page)

    @property
    def reachable(self) -> ListView | FoundView:
        """The list that is shown, or else would be."""
        return self.found if self.shows(self.found) else self.list

    def shows(self, part: QWidget) -> bool:
        """Whether this is shown."""
        return self.currentWidget() is self._pages[part]

    def turn_to(self, part: QWidget) -> None:
        """Show this; the keyboard doesn't stay on what goes."""
        if self.shows(part):
            return
        focused = keyboard_of(self)
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(self._pages[part])
        if had_keyboard:
            heir = part if part in (self.list, self.found) else self._refuge
            heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_line(self) -> tuple[QLabel, QWidget]:
        """A line at the top of a page of its own."""
        page = QWidget(self)
        line = plain_label("sidebar_remark", page)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(16, 32, 16, 16)
        lines.addWidget(line)
        lines.addStretch(1)
        return line, page
