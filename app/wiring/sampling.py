"""Connects the ways to answer with what shows them: the Answers page, the thinking budget, the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.cards.answering import BudgetCard
from app.controllers.answering import Answering
from app.controllers.session import Session
from app.controllers.setup import Setup
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class SamplingWiring(QObject):
    """The person's choices on one side, page and menus on the other, the running answer on the third.

    Args:
        answering: How tokens are chosen, and how long the model may think.
        session: The conversation.
        setup: Says which model answers, or is to answer.
        page: The window's views.
        menus: The window's commands.
        parent: The owner.
    """

    def __init__(
        self,
        answering: Answering,
        session: Session,
        setup: Setup,
        page: Page,
        menus: MenuBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._answering = answering
        self._page = page
        self._menus = menus
        self._connect_answers()
        self._connect_budget(session)
        self._connect_reply(session)
        setup.chosen.connect(answering.set_model)
        for came in (setup.ready, setup.stayed):
            came.connect(lambda info: answering.set_model(info.model_id))
        setup.failed.connect(lambda *_words: answering.set_model(setup.model_id))
        answering.set_model(setup.model_id)

    def _connect_answers(self) -> None:
        answering, page, menus = self._answering, self._page, self._menus
        answering.changed.connect(page.answers_page.show_answers)
        page.answers_page.preset_chosen.connect(answering.choose_preset)
        page.answers_page.number_entered.connect(answering.enter)
        page.answers_page.seed_wanted.connect(answering.take_seed)
        page.answers_page.back_requested.connect(page.uncover)
        page.toolbar.chip.answers_requested.connect(self.open_answers)
        menus.answers_requested.connect(self._on_toggled)

    def _connect_budget(self, session: Session) -> None:
        budget = self._answering.budget
        budget.changed.connect(self._on_budget)
        budget.steered.connect(session.set_budget)
        session.run_began.connect(budget.begin)
        session.run_ended.connect(budget.end)
        session.leaving.connect(budget.forget_question)
        for menu in (self._page.composer.budget.menu_of_budgets, self._menus.budgets):
            menu.chosen.connect(budget.choose)
            menu.chosen_once.connect(budget.choose_once)
        self._menus.budget_requested.connect(self._page.composer.budget.open_menu)

    def _connect_reply(self, session: Session) -> None:
        menus = self._menus
        session.possible_changed.connect(menus.turn.set_possible)
        session.possible_changed.connect(lambda possible: self._page.composer.set_can_edit(possible.ask_again))
        menus.turn.answer_now_requested.connect(session.answer_now)
        menus.turn.think_longer_requested.connect(session.think_longer)
        menus.turn.ask_again_requested.connect(session.ask_again)
        menus.turn.go_on_requested.connect(session.go_on)
        menus.turn.earlier_requested.connect(session.show_earlier)
        menus.turn.later_requested.connect(session.show_later)

    @Slot()
    def open_answers(self) -> None:
        """Show the Answers page."""
        self._answering.refresh()
        self._page.cover(self._page.answers_page)

    @Slot()
    def _on_toggled(self) -> None:
        if self._page.shows(self._page.answers_page):
            self._page.uncover()
        else:
            self.open_answers()

    @Slot(object)
    def _on_budget(self, card: BudgetCard) -> None:
        self._page.composer.budget.show_budget(card)
        self._menus.show_budget(card)
