"""Connects a learner's work with the page that shows it, with what judges it, and with the model that explains."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.session import Session
from app.controllers.work import Work
from app.views.parts.naming import key_text
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class WorkWiring(QObject):
    """The sheet's judge and the session on one side, page and menus on the other.

    Args:
        work: Has the lines judged, and keeps them.
        session: The conversation.
        page: The window's views.
        menus: The window's commands.
        parent: The owner.
    """

    def __init__(self, work: Work, session: Session, page: Page, menus: MenuBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._session = session
        self._page = page
        shown, commands = page.work_page, menus.work
        shown.put_back(work.kept())
        work.edit(shown.sheet.edit.lines())
        shown.sheet.edit.lines_changed.connect(work.edit)
        shown.sheet.edit.lines_changed.connect(page.work_undo_line.hide)
        shown.opened.connect(work.set_open)
        shown.explainable_changed.connect(commands.set_explainable)
        work.judged.connect(shown.show_report)
        shown.back_requested.connect(page.uncover)
        shown.explain_requested.connect(self._on_explain)
        shown.cleared.connect(self._on_cleared)
        page.work_undo_line.accepted.connect(shown.bring_back)
        page.confirm_line.accepted.connect(self._on_everything_deleted)
        page.empty_state.work_requested.connect(self._open)
        commands.work_requested.connect(self._on_toggled)
        commands.explain_requested.connect(shown.explain)
        session.running_changed.connect(self._on_running)

    @Slot()
    def _open(self) -> None:
        self._page.cover(self._page.work_page)

    @Slot()
    def _on_toggled(self) -> None:
        if self._page.shows(self._page.work_page):
            self._page.uncover()
        else:
            self._open()

    @Slot()
    def _on_explain(self) -> None:
        question = self._work.question()
        if question:
            self._session.ask_openly(question)

    @Slot()
    def _on_cleared(self) -> None:
        words = self.tr("The sheet was cleared.")
        self._page.work_undo_line.offer(words, self.tr("Undo"), f"{self.tr('Undo')} ({key_text('Ctrl+Z')})")

    @Slot()
    def _on_everything_deleted(self) -> None:
        """Delete Everything was confirmed: nothing that was typed comes back."""
        self._page.work_page.put_back("")
        self._page.work_undo_line.hide()
        self._work.give_up()

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        self._page.work_page.set_can_explain(possible=not running)
