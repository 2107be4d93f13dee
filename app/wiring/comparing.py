"""Connects the comparison of two versions of a turn with what shows it, and with the ways that lead there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.cards.adapters import InForce
from app.controllers.comparing import Comparing
from app.controllers.session import Session
from app.settings import ChoicesFile
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class ComparingWiring(QObject):
    """The comparison on one side, its page and the commands on the other.

    Args:
        comparing: What is compared.
        session: The conversation, in which a version is written.
        page: The window's views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.
    """

    def __init__(
        self,
        comparing: Comparing,
        session: Session,
        page: Page,
        menus: MenuBar,
        kept: ChoicesFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._page = page
        self._menus = menus
        self._kept = kept
        self._connect_ways()
        self._connect_page(session)
        self._connect_generation(session)

    @Slot(object)
    def show_in_force(self, card: InForce) -> None:
        """The adapter in force is what an answer without one is compared with."""
        name = "" if card.remark else card.name
        self._page.transcript.set_adapter(name)
        self._menus.turn.set_adapter(name)

    def _connect_ways(self) -> None:
        comparing, page = self._comparing, self._page
        page.transcript.compare_requested.connect(comparing.compare)
        page.toolbar.adapter_chip.compare_requested.connect(comparing.compare_last)
        self._menus.turn.compare_requested.connect(comparing.compare_last)
        comparing.opened.connect(self._on_opened)
        comparing.closed.connect(self._on_closed)
        comparing.kept.connect(self._on_kept)
        page.covered_changed.connect(self._on_covered)

    def _connect_page(self, session: Session) -> None:
        comparing, shown = self._comparing, self._page.compare_page
        comparing.changed.connect(shown.show_comparison)
        shown.keep_requested.connect(comparing.keep)
        shown.stop_requested.connect(comparing.stop)
        shown.ask_requested.connect(comparing.ask)
        shown.step_requested.connect(comparing.step)
        shown.answer_now_requested.connect(session.answer_now)
        shown.back_requested.connect(self._page.uncover)
        shown.typeset_chosen.connect(self._page.transcript.typeset_chosen)
        shown.typeset_chosen.connect(shown.set_typeset)

    def _connect_generation(self, session: Session) -> None:
        generating, shown = session.generating, self._page.compare_page
        session.turn_waits.connect(shown.show_waiting)
        generating.thinking_appended.connect(shown.append_thinking)
        generating.answer_appended.connect(shown.append_answer)
        generating.thoughts_closing.connect(shown.close_thoughts)
        generating.budget_changed.connect(shown.set_budget)
        generating.loop_noticed.connect(shown.notice_loop)

    @Slot()
    def _on_opened(self) -> None:
        self._page.compare_page.set_typeset(self._kept.choices.typeset_thoughts)
        if not self._page.shows(self._page.compare_page):
            self._page.cover(self._page.compare_page)

    @Slot()
    def _on_closed(self) -> None:
        if self._page.shows(self._page.compare_page):
            self._page.uncover()
        self._page.compare_page.forget()

    @Slot(int)
    def _on_kept(self, place: int) -> None:
        self._on_closed()
        self._page.transcript.reveal_turn(place)

    @Slot(bool)
    def _on_covered(self, _covered: bool) -> None:
        """Whoever goes elsewhere compares no more."""
        if not self._page.shows(self._page.compare_page):
            self._comparing.leave()
            if not self._comparing.is_open:
                self._page.compare_page.forget()
