"""Connects the page that covers the conversation with the person's choices: it is open again at the next start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.controllers.session import Session
from app.settings import ChoicesFile
from app.views.parts.covering_page import CoveringPage
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from app.wiring.history import HistoryWiring


class RestoringWiring(QObject):
    """The pages on one side, the choices on the other. What belongs to one conversation isn't opened again by itself.

    Args:
        page: The window's views.
        menus: The commands that open a page.
        kept: Where the person's choices are kept.
        session: The conversation.
        history: Says when the conversation that was on the page is there again.
        parent: The owner.
    """

    def __init__(
        self,
        page: Page,
        menus: MenuBar,
        kept: ChoicesFile,
        session: Session,
        history: HistoryWiring,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._kept = kept
        self._session = session
        self._wanted = kept.choices.page
        self._pages: dict[str, tuple[CoveringPage, Callable[[], object]]] = {
            "models": (page.models_page, menus.models_requested.emit),
            "answers": (page.answers_page, menus.answers_requested.emit),
            "adapters": (page.adapters_page, menus.adapters.adapters_requested.emit),
            "practice": (page.practice_page, menus.practice.practice_requested.emit),
            "work": (page.work_page, menus.work.work_requested.emit),
        }
        page.covered_changed.connect(self._on_covered)
        session.conversation_opened.connect(self._restore)
        session.running_changed.connect(self._forget)
        history.nothing_to_open.connect(self._restore)

    @Slot()
    def give_up(self) -> None:
        """The window is closed for good: what happens to its pages now is nobody's choice."""
        self._page.covered_changed.disconnect(self._on_covered)

    @Slot()
    def _restore(self) -> None:
        """Once, unless the person has gone on meanwhile."""
        wanted, self._wanted = self._wanted, ""
        if wanted in self._pages and not self._page.is_covered and not self._session.is_running:
            self._pages[wanted][1]()

    @Slot()
    def _on_covered(self) -> None:
        self._wanted = ""
        shown = (name for name, (page, _open) in self._pages.items() if self._page.shows(page))
        self._kept.keep(page=next(shown, ""))

    @Slot()
    def _forget(self) -> None:
        self._wanted = ""
