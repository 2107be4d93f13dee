"""Where a turn stands in the page: the turn itself while it is near what is in sight, only its room while it is far.

A page of hundreds of turns costs what a page of a dozen does: what is put away is a few strings. Knows nothing of
the other turns.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.finding.lines import Line
from app.possible import Possible
from app.turn_cards import ReplyCard
from app.views.conversation.turn_view import TurnView
from app.views.parts.keyboard import keyboard_of

_ANY_HEIGHT = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 doesn't name


class TurnPlace(QWidget):
    """The place of one turn.

    Args:
        make_turn: Makes the view of a turn with this question.
        question: The question as it was typed.
        parent: The owner.

    Attributes:
        view: The turn; None while it is put away.
        answer_lines: The answer's paragraphs as they were when it was last put away.
    """

    def __init__(
        self, make_turn: Callable[[str, QWidget], TurnView], question: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_turn = make_turn
        self._card = ReplyCard(question, "", 0, 0.0, "")
        self._possible = Possible()
        self._thoughts_open = False
        self.answer_lines: tuple[Line, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.view: TurnView | None = self._put(question)

    @property
    def card(self) -> ReplyCard:
        """The reply that is shown, or would be."""
        return self._card if self.view is None else self.view.card()

    def turn(self) -> TurnView:
        """Return the turn, bringing it out if it is put away."""
        if self.view is not None:
            return self.view
        card = self._card
        view = self.view = self._put(card.question)
        view.show_reply(card)
        view.withdraw_offers()
        view.set_possible(self._possible)
        view.thinking.set_open(self._thoughts_open)
        view.answer.grown.connect(self._give_its_height)
        view.thinking.written.connect(self._give_its_height)
        self._give_its_height()
        return view

    @property
    def thoughts_are_open(self) -> bool:
        """Whether the thoughts are shown, or would be."""
        return self._thoughts_open if self.view is None else self.view.thinking.is_open

    def open_thoughts(self, opened: bool) -> None:
        """Show or hide the thoughts, because the person wants it."""
        self._thoughts_open = opened
        if self.view is not None:
            self.view.thinking.touch()
            self.view.thinking.set_open(opened)

    def can_put_away(self) -> bool:
        """Whether nothing would be lost: all is written, and nobody works with it."""
        view, keyboard = self.view, keyboard_of(self)
        has_keyboard = keyboard is not None and self.isAncestorOf(keyboard)
        return view is not None and view.is_at_rest() and not has_keyboard

    def put_away(self) -> None:
        """Keep the room and the words, and give up everything else."""
        view, self.view = self.view, None
        if view is None:
            return
        self._card, self._possible = view.card(), view.possible
        self._thoughts_open = view.thinking.is_open
        self.answer_lines = tuple(view.answer.lines(0))
        self.setFixedHeight(self.height())
        view.give_up()
        self._lines.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _put(self, question: str) -> TurnView:
        view = self._make_turn(question, self)
        self._lines.addWidget(view)
        return view

    @Slot()
    def _give_its_height(self) -> None:
        """A turn that is brought out keeps its old room until all of it is written: what is below stays still."""
        if self.view is not None and self.view.is_written:
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY_HEIGHT)
