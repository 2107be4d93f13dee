"""The page of turns: what is told of the last turn goes to that one, what a person wants of any comes out here."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.possible import Possible
from app.turn_cards import ReplyCard
from app.views.following_area import FollowingArea
from app.views.turn_view import TurnView


class Transcript(FollowingArea):
    """All turns of the conversation.

    Args:
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        thoughts_opened_by_person(bool): The person opened or closed running thoughts.
        answer_now_requested(): The person wants the thoughts ended, or an answer from those there are.
        go_on_requested(): The person wants the last reply to go on.
        think_longer_requested(): The person wants the last answer thought over.
        again_requested(): The person wants another reply to the last question.
        earlier_requested(): The person wants to see the reply before.
        later_requested(): The person wants to see the reply after.
        leaf_requested(int, int): The person wants another reply of an earlier turn: its place, how many further.
        retry_requested(): The person wants the failed last turn tried again.
        force_requested(): The person wants the model loaded although it seems too large.
        other_requested(): The person wants it tried again with the model that is offered instead.
    """

    thoughts_opened_by_person = Signal(bool)
    answer_now_requested = Signal()
    go_on_requested = Signal()
    think_longer_requested = Signal()
    again_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()
    leaf_requested = Signal(int, int)
    retry_requested = Signal()
    force_requested = Signal()
    other_requested = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._turns: list[TurnView] = []
        self.setAccessibleName(self.tr("Conversation"))
        self.moved.connect(self._keep_headers_in_sight)
        self.reader_left.connect(self._on_reader_left)

    @property
    def current(self) -> TurnView | None:
        """The last turn."""
        return self._turns[-1] if self._turns else None

    def turns(self) -> list[TurnView]:
        """All turns, oldest first."""
        return list(self._turns)

    def begin_turn(self, question: str, thoughts_open: bool) -> TurnView:
        """Add a turn at the end and go there; only the last turn can be tried again."""
        if self._turns:
            self._turns[-1].withdraw_offers()
        turn = TurnView(question, thoughts_open, self._clock, self.widget())
        self._connect_turn(turn)
        self._turns.append(turn)
        self.add_part(turn)
        self.jump_to_latest()
        return turn

    @Slot(object)
    def start_reply(self, card: ReplyCard) -> None:
        """The last turn goes on, or gets another reply: go there."""
        if self._turns:
            self._turns[-1].start_reply(card)
            self.jump_to_latest()

    @Slot(object)
    def show_reply(self, card: ReplyCard) -> None:
        """Show another reply of the last turn."""
        if self._turns:
            self._turns[-1].show_reply(card)

    @Slot(int, object)
    def show_earlier(self, place: int, card: ReplyCard) -> None:
        """Show another reply of an earlier turn, which can only be read."""
        turn = self._turns[place]
        turn.show_reply(card)
        turn.notice.withdraw_offers()

    @Slot(int, object)
    def set_earlier_possible(self, place: int, possible: Possible) -> None:
        """Offer what can be done with an earlier turn."""
        self._turns[place].set_possible(possible)

    @Slot(object)
    def set_possible(self, possible: Possible) -> None:
        """Offer what can be done with the last turn."""
        if self._turns:
            self._turns[-1].set_possible(possible)

    def last_answer(self) -> str:
        """The last turn's bare answer; empty if there is none."""
        return self._turns[-1].answer_text() if self._turns else ""

    @Slot(str)
    def show_waiting(self, words: str) -> None:
        """Say what the last turn waits for."""
        if self._turns:
            self._turns[-1].show_waiting(words)

    @Slot(str, int)
    def append_thinking(self, text: str, tokens: int) -> None:
        """Append to the last turn's thoughts."""
        if self._turns:
            self._turns[-1].append_thinking(text, tokens)
            self.lay_out()

    @Slot(str)
    def append_answer(self, text: str) -> None:
        """Append to the last turn's answer."""
        if self._turns:
            self._turns[-1].append_answer(text)
            self.lay_out()

    @Slot(object)
    def set_budget(self, tokens: int | None) -> None:
        """Bound the thoughts of the last turn; None is no bound."""
        if self._turns:
            self._turns[-1].thinking.set_budget(tokens)

    @Slot(bool)
    def close_thoughts(self, closing: bool) -> None:
        """The thoughts of the last turn have been asked to end, or may go on after all."""
        if self._turns:
            self._turns[-1].thinking.close_thoughts(closing)

    @Slot()
    def notice_loop(self) -> None:
        """The thoughts of the last turn repeat themselves."""
        if self._turns:
            self._turns[-1].thinking.notice_loop()

    @Slot(str)
    def say_note(self, words: str) -> None:
        """Say how the reply of the last turn is drawn; empty words say nothing."""
        if self._turns:
            self._turns[-1].say_note(words)

    @Slot(str)
    def say_dropped(self, words: str) -> None:
        """Say in the last turn that earlier questions are left out."""
        if self._turns:
            self._turns[-1].say_dropped(words)

    @Slot(str)
    def say_memory(self, words: str) -> None:
        """Say in the last turn that memory is getting short."""
        if self._turns:
            self._turns[-1].say_memory(words)

    @Slot(str, str)
    def settle(self, outcome: str, measures: str) -> None:
        """The last turn is over."""
        if self._turns:
            self._turns[-1].settle(outcome, measures)

    @Slot(str, str, str)
    def fail(self, title: str, detail: str, hint: str) -> None:
        """The last turn failed."""
        if self._turns:
            self._turns[-1].fail(title, detail, hint)

    def offer_other(self, words: str) -> None:
        """Offer another model as a way out of the last turn's failure; empty words offer none."""
        if self._turns:
            self._turns[-1].notice.offer_other(words)

    def offer_force(self, offered: bool) -> None:
        """Offer to load the model although it seems too large."""
        if self._turns:
            self._turns[-1].notice.offer_force(offered)

    @Slot()
    def copy_answer(self) -> None:
        """Put the last answer on the clipboard."""
        if self._turns:
            self._turns[-1].copy_answer()

    @Slot()
    def drop_last(self) -> None:
        """Take the last turn off the page."""
        if self._turns:
            self._discard(self._turns.pop())

    def clear(self) -> None:
        """Empty the page."""
        while self._turns:
            self._discard(self._turns.pop())
        self.follow()

    @Slot()
    def toggle_thoughts(self) -> None:
        """Close all thoughts if any are open, else open them all; a choice only while some are coming, as a click."""
        opened = not any(turn.thinking.is_open for turn in self._turns)
        for turn in self._turns:
            turn.thinking.touch()
            turn.thinking.set_open(opened)
        if self._turns and self._turns[-1].thinking.is_running:
            self.thoughts_opened_by_person.emit(opened)

    def _connect_turn(self, turn: TurnView) -> None:
        for told, passed_on in (
            (turn.thoughts_opened_by_person, self.thoughts_opened_by_person),
            (turn.thinking.answer_now_requested, self.answer_now_requested),
            (turn.foot.answer_now_requested, self.answer_now_requested),
            (turn.foot.go_on_requested, self.go_on_requested),
            (turn.foot.think_longer_requested, self.think_longer_requested),
            (turn.foot.again_requested, self.again_requested),
            (turn.retry_requested, self.retry_requested),
            (turn.force_requested, self.force_requested),
            (turn.other_requested, self.other_requested),
        ):
            told.connect(passed_on)
        turn.foot.earlier_requested.connect(lambda: self._leaf(turn, -1))
        turn.foot.later_requested.connect(lambda: self._leaf(turn, 1))

    def _leaf(self, turn: TurnView, by: int) -> None:
        if turn is not self.current:
            self.leaf_requested.emit(self._turns.index(turn), by)
        elif by < 0:
            self.earlier_requested.emit()
        else:
            self.later_requested.emit()

    def _discard(self, turn: TurnView) -> None:
        turn.thinking.settle()
        self.remove_part(turn)

    @Slot()
    def _keep_headers_in_sight(self) -> None:
        """Thoughts can be longer than the window; the way to end and to close them stays."""
        for turn in self._turns:
            if turn.thinking.is_open:
                turn.thinking.keep_in_sight(self.top_within(turn.thinking))

    @Slot()
    def _on_reader_left(self) -> None:
        """Who has gone back into running thoughts reads them."""
        turn = self.current
        if turn is not None and turn.thinking.is_running and turn.thinking.is_open:
            turn.thinking.touch()
