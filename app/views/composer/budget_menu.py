"""The menu of how long the model may think: for all questions, and below that for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.cards.answering import BudgetCard, BudgetOffer
from app.views.parts.naming import named
from app.views.parts.soft_menu import soften


class BudgetMenu(QMenu):
    """Two groups of the same choices; what holds is ticked.

    Signals:
        chosen(object): So many tokens for all questions; None is no bound.
        chosen_once(object): So many for one question; None is no bound.
    """

    chosen = Signal(object)
    chosen_once = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "budget_menu")
        self.setProperty("choices", True)
        soften(self)
        self.setTitle(self.tr("Thinking"))
        self.setAccessibleName(self.tr("How long the model may think"))
        self._kept: list[QAction] = []
        self._once: list[QAction] = []
        self._kept_head = self._build_head()
        self._once_head = self._build_head()
        self._card: BudgetCard | None = None

    def show_budget(self, card: BudgetCard) -> None:
        """Show what can be chosen, and what holds."""
        if not self.actions():
            self._build(card)
        self._card = card
        self._kept_head.setText(card.kept_words)
        self._once_head.setText(card.once_words)
        self._tick()

    def go_to_choice(self) -> None:
        """Put the keyboard on what holds."""
        held = [action for action in (*self._once, *self._kept) if action.isChecked()]
        if held:
            self.setActiveAction(held[0])

    def _build(self, card: BudgetCard) -> None:
        self.addAction(self._kept_head)
        self._kept = [self._add(offer, self.chosen.emit) for offer in card.offers]
        self.addSeparator()
        self.addAction(self._once_head)
        self._once = [self._add(offer, self.chosen_once.emit) for offer in card.offers]

    def _build_head(self) -> QAction:
        head = QAction(self)
        head.setEnabled(False)
        head.setProperty("heading", True)
        return head

    def _add(self, offer: BudgetOffer, choose: Callable[[int | None], object]) -> QAction:
        action = QAction(offer.words, self)
        action.setCheckable(True)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: self._choose(choose, offer.tokens))
        self.addAction(action)
        return action

    def _choose(self, choose: Callable[[int | None], object], tokens: int | None) -> None:
        self._tick()
        choose(tokens)

    def _tick(self) -> None:
        """Tick what holds: Qt has ticked what was pressed."""
        if self._card is not None:
            for kept, once, offer in zip(self._kept, self._once, self._card.offers, strict=True):
                kept.setChecked(offer.kept)
                once.setChecked(offer.once)
