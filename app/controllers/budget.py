"""How long the model may think: the person's choice for all questions, and one for a single question.

Paints nothing, asks nothing; says what a running answer is to be told.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.answering import BudgetCard
from app.controllers.budget_words import budget_card
from app.settings import BUDGETS, ChoicesFile


class Budget(QObject):
    """The bound of thinking. A choice for one question goes to the next one that is asked and stays with that one.

    It holds for whatever is made of that question later, and comes back if the question never begins.

    Args:
        kept: Where the choice for all questions is kept.
        parent: The owner.

    Signals:
        changed(BudgetCard): What holds, or what can be chosen.
        steered(object): The answer that is under way may think for so many tokens; None is no bound.
    """

    changed = Signal(object)
    steered = Signal(object)

    def __init__(self, kept: ChoicesFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._next: tuple[int | None] | None = None
        self._this: tuple[int | None] | None = None
        self._before: tuple[int | None] | None = None
        self._lent = False
        self._thinks = False
        self._running = False

    @property
    def tokens(self) -> int | None:
        """How many tokens the question under way may take, else the next; 0 answers at once, None is no bound."""
        return self._once[0] if self._once else self._kept.choices.thinking_budget

    def kept_tokens(self) -> int | None:
        """How many tokens any question may take, whatever holds for a single one."""
        return self._kept.choices.thinking_budget

    @property
    def _once(self) -> tuple[int | None] | None:
        return self._this if self._running else self._next

    def card(self) -> BudgetCard:
        """What holds, in words."""
        kept = self._kept.choices.thinking_budget
        return budget_card(kept, self._once, shown=self._thinks, running=self._running)

    def set_thinks(self, thinks: bool) -> None:
        """Whether the model that answers thinks before it does."""
        self._thinks = thinks
        self.changed.emit(self.card())

    @Slot(object)
    def choose(self, tokens: int | None) -> None:
        """From now on every question may take so many tokens of thinking."""
        if tokens in BUDGETS:
            self._kept.keep(thinking_budget=tokens)
            self._this = self._before = None
            self._hold_once(None)

    @Slot(object)
    def choose_once(self, tokens: int | None) -> None:
        """One question may take so many: the one that is under way, else the next. The same again takes that back."""
        if tokens in BUDGETS:
            self._hold_once(None if self._once == (tokens,) else (tokens,))

    @Slot(bool, bool)
    def begin(self, anew: bool, edits: bool = False) -> None:
        """The model is wanted.

        Args:
            anew: Whether for a question that wasn't asked before.
            edits: Whether that takes the place of the one before, which is back if it never begins.
        """
        earlier = None if anew else self._this
        self._before = self._this if edits else earlier
        self._lent = self._next is not None
        self._this = self._next if self._lent else earlier
        self._next = None
        self._running = True
        self.changed.emit(self.card())

    @Slot(bool)
    def end(self, begun: bool) -> None:
        """That is over; what was chosen for a question that never began holds for the next."""
        if not begun:
            self._next = self._this if self._lent else self._next
            self._this = self._before
        self._running = self._lent = False
        self.changed.emit(self.card())

    @Slot()
    def forget_question(self) -> None:
        """Nothing more will be made of the last question."""
        self._this = self._before = None

    def _hold_once(self, once: tuple[int | None] | None) -> None:
        if self._running:
            self._this, self._lent = once, True
        else:
            self._next = once
        self.changed.emit(self.card())
        if self._running:
            self.steered.emit(self.tokens)
