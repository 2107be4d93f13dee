"""Connects what the tutor finds out with the views that show it, and with what the person chooses of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.answer_checks import AnswerChecks
from app.settings import ChoicesFile
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class TutorWiring(QObject):
    """The checks on one side, page and menus on the other.

    Args:
        checks: The checks of the conversation on the page.
        page: The window's views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.
    """

    def __init__(
        self, checks: AnswerChecks, page: Page, menus: MenuBar, kept: ChoicesFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._checks = checks
        self._page = page
        self._menus = menus
        self._kept = kept
        checks.checked.connect(page.transcript.show_check)
        page.transcript.turns_changed.connect(self._on_turns_changed)
        menus.tutor.checks_chosen.connect(self._on_checks_chosen)
        self._on_checks_chosen(kept.choices.check_answers)

    @Slot()
    def _on_turns_changed(self) -> None:
        transcript = self._page.transcript
        self._checks.set_in_sight([transcript.place_of(turn) for turn in transcript.turns()])

    @Slot(bool)
    def _on_checks_chosen(self, on: bool) -> None:
        self._kept.keep(check_answers=on)
        self._menus.tutor.show_checks(on)
        self._page.transcript.set_checks_shown(on)
        self._page.compare_page.set_checks_shown(on)
        self._checks.set_on(on)
