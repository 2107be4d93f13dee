"""Where a turn stands in the page: the turn itself while it is near what is in sight, only its room while it is far.

A page of hundreds of turns costs what a page of a dozen does: what is put away is a few strings. Until a turn has been
out for the first time, its room is a guess. Knows nothing of the other turns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cards.checks import NOTHING_CHECKED, CheckCard
from app.cards.guides import GuideCard
from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.finding.lines import Line
from app.views.conversation.turn_view import TurnView
from app.views.parts.keyboard import keyboard_of

_ANY_HEIGHT = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 doesn't name
_LINE, _LINE_CHARACTERS, _AROUND_ANSWER = 25, 80, 140
"""What a turn's height is guessed from: pixels and characters of a line, pixels of what stands around its answer."""


class TurnPlace(QWidget):
    """The place of one turn, which is put away at first.

    Args:
        make_turn: Makes the view of a turn with this question.
        card: Its reply.
        parent: The owner.

    Attributes:
        view: The turn; None while it is put away.
        is_opened: Whether it has been out, so that its room isn't a guess.
        answer_lines: The answer's paragraphs as they were when it was last put away.
    """

    def __init__(
        self, make_turn: Callable[[str, QWidget], TurnView], card: ReplyCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_turn = make_turn
        self._card = card
        self._possible = card.possible
        self._thoughts_open = False
        self._is_last = False
        self.view: TurnView | None = None
        self.is_opened = False
        self.answer_lines: tuple[Line, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.setFixedHeight(_guessed_height(card))

    @property
    def card(self) -> ReplyCard:
        """The reply that is shown, or would be."""
        return self._card if self.view is None else self.view.card()

    def shows(self, card: ReplyCard) -> bool:
        """Whether it has this reply, whatever can be done with it."""
        return _words_of(self.card) == _words_of(card)

    def begin(self) -> TurnView:
        """Return the turn, to which no reply has come."""
        self.is_opened = True
        self.view = self._put()
        self.give_free()
        return self.view

    def turn(self) -> TurnView:
        """Return the turn, bringing it out if it is put away."""
        if self.view is not None:
            return self.view
        view = self.view = self._put()
        view.show_reply(self._card)
        view.set_last(self._is_last)
        view.set_possible(self._possible)
        view.thinking.set_open(self._thoughts_open)
        view.answer.grown.connect(self._give_its_height)
        view.thinking.written.connect(self._give_its_height)
        view.guide_grown.connect(self._give_its_height)
        if not self.is_opened:
            self.is_opened = True
            self.setMaximumHeight(_ANY_HEIGHT)
        self._give_its_height()
        return view

    def set_last(self, last: bool) -> None:
        """Say whether another turn follows."""
        self._is_last = last
        if self.view is not None:
            self.view.set_last(last)

    def set_check(self, check: CheckCard) -> None:
        """Say what checking the reply has found."""
        self._card = replace(self._card, check=check)
        if self.view is not None:
            self.view.show_check(check)

    def set_guide(self, guide: GuideCard) -> None:
        """Show how far a hidden reply is revealed."""
        self._card = replace(self._card, guide=guide)
        if self.view is not None:
            self.view.show_guide(guide)

    def set_possible(self, possible: Possible) -> None:
        """Offer what can be done with the turn."""
        self._possible = possible
        if self.view is not None:
            self.view.set_possible(possible)

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
        return self.view is not None and self.view.is_at_rest() and not self.has_keyboard

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is anywhere in the turn."""
        keyboard = keyboard_of(self)
        return keyboard is not None and self.isAncestorOf(keyboard)

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

    def give_free(self) -> None:
        """Let the turn be as tall as what there is of it."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ANY_HEIGHT)

    def _put(self) -> TurnView:
        view = self._make_turn(self._card.question, self)
        self._lines.addWidget(view)
        return view

    @Slot()
    def _give_its_height(self) -> None:
        """A turn that is brought out keeps its old room until all of it is written: what is below stays still."""
        if self.view is not None and self.view.is_written:
            self.give_free()


def _guessed_height(card: ReplyCard) -> int:
    texts = (card.question, card.answer)
    return _AROUND_ANSWER + _LINE * sum(text.count("\n") + len(text) // _LINE_CHARACTERS for text in texts)


def _words_of(card: ReplyCard) -> ReplyCard:
    return replace(card, possible=Possible(), answer_stands_in=False, missed_model="", check=NOTHING_CHECKED)
