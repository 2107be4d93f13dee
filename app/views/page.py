"""What the window is filled with: toolbar, conversation or empty page, composer and status line, stacked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.views.centred import Centred
from app.views.composer import Composer
from app.views.empty_state import EmptyState
from app.views.notice import Notice
from app.views.status_line import StatusLine
from app.views.toolbar import Toolbar
from app.views.transcript import Transcript


class Page(QWidget):
    """All views of the window, in their places.

    Args:
        clock: Seconds that only grow.
        parent: The owner.
    """

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.toolbar = Toolbar(self)
        self.empty_state = EmptyState(self)
        self.transcript = Transcript(clock, self)
        self.notice = Notice(self)
        self.composer = Composer(self)
        self.status_line = StatusLine(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty_state)
        self._pages.addWidget(self.transcript)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.toolbar)
        lines.addWidget(self._pages, 1)
        lines.addWidget(Centred([self.notice, self.composer, self.status_line], self))

    def show_conversation(self) -> None:
        """Show the turns."""
        self._pages.setCurrentWidget(self.transcript)

    def show_empty(self) -> None:
        """Show the page that teaches."""
        self._pages.setCurrentWidget(self.empty_state)
