"""Connects hidden replies with the views that show what is revealed of them, and with the choice to hide them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.answer_checks import AnswerChecks
from app.controllers.hints import Hints
from app.controllers.session import Session
from app.settings import ChoicesFile
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class HintsWiring(QObject):
    """The hints on one side, page and menus on the other.

    Args:
        hints: The hidden replies of the conversation on the page.
        session: The conversation.
        checks: What is found out about replies speaks against hints as well.
        page: The window's views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.
    """

    def __init__(
        self,
        hints: Hints,
        session: Session,
        checks: AnswerChecks,
        page: Page,
        menus: MenuBar,
        kept: ChoicesFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hints, self._session, self._page, self._menus, self._kept = hints, session, page, menus, kept
        self._connect_choice()
        self._connect_person()
        checks.checked.connect(self._on_checked)
        hints.changed.connect(page.transcript.show_guide)
        hints.last_changed.connect(menus.tutor.show_guide)
        session.generating.text_written.connect(page.transcript.begin_work)

    def _connect_choice(self) -> None:
        self._page.composer.hints_chosen.connect(self._on_chosen)
        self._menus.tutor.hints_chosen.connect(self._on_chosen)
        self._on_chosen(self._kept.choices.hints_first)

    def _connect_person(self) -> None:
        hints, transcript, menu = self._hints, self._page.transcript, self._menus.tutor
        transcript.hint_requested.connect(hints.onward)
        transcript.whole_requested.connect(hints.show_whole)
        transcript.line_given.connect(hints.look_for)
        menu.hint_requested.connect(hints.onward_last)
        menu.hint_requested.connect(transcript.jump_to_latest)
        menu.line_requested.connect(transcript.ask_for_line)
        menu.whole_requested.connect(hints.show_last_whole)

    @Slot(bool)
    def _on_chosen(self, on: bool) -> None:
        self._kept.keep(hints_first=on)
        self._session.set_hints_first(on)
        self._page.composer.show_hints(on)
        self._menus.tutor.show_hints(on)

    @Slot(int, object)
    def _on_checked(self, place: int, _card: object) -> None:
        self._hints.tell(place)
