"""The page of turns: what is told of the last turn goes to that one, what a person wants of any comes out here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.cards.possible import Possible
from app.cards.turns import AttachmentCard, ReplyCard
from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.conversation.turn_column import TurnColumn
from app.views.conversation.turn_view import TurnView
from app.views.tutor.guide_pane import GuidePane


class Transcript(TurnColumn):
    """All turns of the conversation.

    Args:
        renderer: Prepares the pages of answers.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        thoughts_opened_by_person(bool): The person opened or closed running thoughts.
        typeset_chosen(bool): The person wants thoughts that have ended typeset, or plain.
        answer_now_requested(): The person wants the thoughts ended, or an answer from those there are.
        go_on_requested(): The person wants the last reply to go on.
        think_longer_requested(): The person wants the last answer thought over.
        again_requested(): The person wants another reply to the last question.
        earlier_requested(): The person wants to see the version of the last turn before.
        later_requested(): The person wants to see the version of the last turn after.
        leaf_requested(int, int): The person wants another version of an earlier turn: its place, how many further.
        again_at_requested(int): The person wants another reply to the question of an earlier turn, by its place.
        plot_requested(int): The person wants to see drawn what a turn speaks of, by its place.
        compare_requested(int): The person wants two versions of a turn beside each other, by its place.
        edit_requested(int): The person wants to ask another question in the place of a turn, by its place.
        delete_requested(int): The person doesn't want a turn any more, by its place.
        retry_requested(): The person wants the failed last turn tried again.
        force_requested(): The person wants the model loaded although it seems too large.
        other_requested(): The person wants it tried again with the model that is offered instead.
        rich_answer_requested(str): The person wants an answer, which is this Markdown, as rich text.
        rich_text_requested(str, tuple): The person wants a part of an answer as rich text: its Markdown, its blocks.
        mathml_requested(PageFormula): The person wants a formula as MathML.
        link_clicked(str): The person has clicked a link to this address; nothing has opened it.
        hint_requested(int): The person wants the next rung of a hidden reply, by its turn's place.
        whole_requested(int): The person wants all of a hidden reply, by its turn's place.
        line_given(int, str): The person is stuck at a line: the turn's place, the line.
    """

    thoughts_opened_by_person = Signal(bool)
    typeset_chosen = Signal(bool)
    answer_now_requested = Signal()
    go_on_requested = Signal()
    think_longer_requested = Signal()
    again_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()
    leaf_requested = Signal(int, int)
    again_at_requested = Signal(int)
    plot_requested = Signal(int)
    compare_requested = Signal(int)
    edit_requested = Signal(int)
    delete_requested = Signal(int)
    retry_requested = Signal()
    force_requested = Signal()
    other_requested = Signal()
    rich_answer_requested = Signal(str)
    rich_text_requested = Signal(str, object)
    mathml_requested = Signal(object)
    link_clicked = Signal(str)
    hint_requested = Signal(int)
    whole_requested = Signal(int)
    line_given = Signal(int, str)

    def __init__(
        self, renderer: Renderer, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._make_turn_view, parent)
        self._renderer = renderer
        self._clock = clock
        self._typeset = False
        self._adapter = ""
        self._shows_checks = True
        self.setAccessibleName(self.tr("Conversation"))
        self.moved.connect(self._keep_headers_in_sight)
        self.reader_left.connect(self._on_reader_left)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_keyboard_moved)

    def begin_turn(self, question: str, thoughts_open: bool, attachments: tuple[AttachmentCard, ...] = ()) -> TurnView:
        """Add a turn at the end and go there; only the last turn can be tried again."""
        if (before := self.current) is not None:
            before.withdraw_offers()
        turn = self.add_turn(question, thoughts_open)
        turn.question.set_attachments(attachments)
        self.jump_to_latest()
        return turn

    @Slot(object)
    def start_reply(self, card: ReplyCard) -> None:
        """The last turn goes on, or gets another reply: go there."""
        if (turn := self.current) is not None:
            turn.start_reply(card)
            self.jump_to_latest()

    @Slot(object)
    def show_reply(self, card: ReplyCard) -> None:
        """Show another version of the last turn; what is seen of it stays where it is."""
        if (turn := self.current) is not None:
            if not self.is_following:
                self.hold_turn(self.count - 1)
            turn.show_reply(card)

    @Slot(int, object)
    def show_earlier(self, place: int, card: ReplyCard) -> None:
        """Show another version of an earlier turn; what is seen of the turn stays where it is."""
        self.hold_turn(place)
        self.turn_at(place).show_reply(card)

    @Slot(int, object)
    def set_earlier_possible(self, place: int, possible: Possible) -> None:
        """Offer what can be done with an earlier turn."""
        self.set_possible_at(place, possible)

    @Slot(object)
    def set_possible(self, possible: Possible) -> None:
        """Offer what can be done with the last turn."""
        if (turn := self.current) is not None:
            turn.set_possible(possible)

    def last_answer(self) -> str:
        """The last turn's bare answer; empty if there is none."""
        return "" if (turn := self.current) is None else turn.answer_text()

    @Slot(str)
    def show_waiting(self, words: str) -> None:
        """Say what the last turn waits for."""
        if (turn := self.current) is not None:
            turn.remarks.show_waiting(words)

    @Slot(str, int)
    def append_thinking(self, text: str, tokens: int) -> None:
        """Append to the last turn's thoughts."""
        if (turn := self.current) is not None:
            turn.append_thinking(text, tokens)
            self.lay_out()

    @Slot(str)
    def append_answer(self, text: str) -> None:
        """Append to the last turn's answer."""
        if (turn := self.current) is not None:
            turn.append_answer(text)

    @Slot()
    def begin_work(self) -> None:
        """The hidden reply of the last turn is being written from now on."""
        if (turn := self.current) is not None:
            turn.begin_work()

    @Slot()
    def ask_for_line(self) -> None:
        """Have the line typed that the person is stuck at in the last turn."""
        guide = turn.guide if (turn := self.current) is not None else None
        if guide is not None and guide.field.isVisible():
            self.show_spot(guide.field, guide.field.rect())
            guide.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            guide.field.selectAll()

    @Slot(object)
    def set_budget(self, tokens: int | None) -> None:
        """Bound the thoughts of the last turn; None is no bound."""
        if (turn := self.current) is not None:
            turn.thinking.set_budget(tokens)

    @Slot(bool)
    def close_thoughts(self, closing: bool) -> None:
        """The thoughts of the last turn have been asked to end, or may go on after all."""
        if (turn := self.current) is not None:
            turn.thinking.close_thoughts(closing)

    @Slot()
    def notice_loop(self) -> None:
        """The thoughts of the last turn repeat themselves."""
        if (turn := self.current) is not None:
            turn.thinking.notice_loop()

    @Slot(str)
    def say_note(self, words: str) -> None:
        """Say how the reply of the last turn is drawn; empty words say nothing."""
        if (turn := self.current) is not None:
            turn.remarks.say_note(words)

    @Slot(str)
    def say_dropped(self, words: str) -> None:
        """Say in the last turn that earlier questions are left out."""
        if (turn := self.current) is not None:
            turn.remarks.say_dropped(words)

    @Slot(str)
    def say_memory(self, words: str) -> None:
        """Say in the last turn that memory is getting short."""
        if (turn := self.current) is not None:
            turn.remarks.say_memory(words)

    @Slot(str, str)
    def settle(self, outcome: str, measures: str) -> None:
        """The last turn is over."""
        if (turn := self.current) is not None:
            turn.settle(outcome, measures)

    @Slot(str, str, str)
    def fail(self, title: str, detail: str, hint: str) -> None:
        """The last turn failed."""
        if (turn := self.current) is not None:
            turn.fail(title, detail, hint)

    def offer_other(self, words: str) -> None:
        """Offer another model as a way out of the last turn's failure; empty words offer none."""
        if (turn := self.current) is not None:
            turn.notice.offer_other(words)

    def offer_force(self, offered: bool) -> None:
        """Offer to load the model although it seems too large."""
        if (turn := self.current) is not None:
            turn.notice.offer_force(offered)

    @Slot()
    def copy_answer(self) -> None:
        """Put the last answer on the clipboard."""
        if (turn := self.current) is not None:
            turn.copy_answer()

    @Slot()
    def copy_rich_answer(self) -> None:
        """Put the last answer on the clipboard as rich text."""
        if (turn := self.current) is not None:
            turn.copy_rich_answer()

    @Slot()
    def edit_last(self) -> None:
        """Ask for another question in the place of the last turn."""
        if self.count:
            self.edit_requested.emit(self.count - 1)

    @Slot()
    def delete_last(self) -> None:
        """Ask for the last turn to be deleted."""
        if self.count:
            self.delete_requested.emit(self.count - 1)

    @Slot()
    def toggle_thoughts(self) -> None:
        """Close all thoughts if any are open, else open them all; a choice only while some are coming, as a click."""
        opened = self.open_thoughts()
        if (turn := self.current) is not None and turn.thinking.is_running:
            self.thoughts_opened_by_person.emit(opened)

    def set_typeset(self, typeset: bool) -> None:
        """Show thoughts that have ended typeset, or plain."""
        self._typeset = typeset
        for turn in self.turns():
            turn.thinking.set_typeset(typeset)

    def set_checks_shown(self, shown: bool) -> None:
        """Say what checking has found, or keep it to itself."""
        self._shows_checks = shown
        for turn in self.turns():
            turn.set_checks_shown(shown)

    @Slot(int, bool)
    def offer_plot(self, place: int, offered: bool) -> None:
        """Offer to draw what a turn speaks of, or don't, if it is out."""
        if 0 <= place < len(self._places) and (turn := self._places[place].view) is not None:
            turn.offer_plot(offered)

    def set_adapter(self, name: str) -> None:
        """This adapter is what answers without one are compared with; empty for none."""
        self._adapter = name
        for turn in self.turns():
            turn.set_adapter(name)

    def _make_turn_view(self, thoughts_open: bool, question: str, parent: QWidget) -> TurnView:
        turn = TurnView(question, thoughts_open, self._renderer, self._clock, parent)
        self._connect_turn(turn)
        turn.thinking.set_typeset(self._typeset)
        turn.set_adapter(self._adapter)
        turn.set_checks_shown(self._shows_checks)
        return turn

    def _connect_turn(self, turn: TurnView) -> None:
        for told, passed_on in (
            (turn.thoughts_opened_by_person, self.thoughts_opened_by_person),
            (turn.thinking.typeset_chosen, self.typeset_chosen),
            (turn.thinking.answer_now_requested, self.answer_now_requested),
            (turn.foot.answer_now_requested, self.answer_now_requested),
            (turn.foot.go_on_requested, self.go_on_requested),
            (turn.foot.think_longer_requested, self.think_longer_requested),
            (turn.retry_requested, self.retry_requested),
            (turn.force_requested, self.force_requested),
            (turn.other_requested, self.other_requested),
            (turn.rich_answer_requested, self.rich_answer_requested),
        ):
            told.connect(passed_on)
        self._connect_page(turn.answer)
        turn.thinking.page_made.connect(self._connect_page)
        turn.thinking.written.connect(self.tend)
        turn.thinking.changed_over.connect(lambda by: self._keep_in_sight(turn, by))
        turn.answer.grown.connect(self.lay_out)
        turn.answer.grown.connect(self.tend)
        turn.guide_made.connect(lambda guide: self._connect_guide(turn, guide))
        turn.guide_grown.connect(self.lay_out)
        turn.guide_grown.connect(self.tend)
        turn.foot.again_requested.connect(lambda: self._ask_again(turn))
        turn.plot_requested.connect(lambda: self.plot_requested.emit(self.place_of(turn)))
        turn.compare_requested.connect(lambda: self.compare_requested.emit(self.place_of(turn)))
        turn.edit_requested.connect(lambda: self.edit_requested.emit(self.place_of(turn)))
        turn.delete_requested.connect(lambda: self.delete_requested.emit(self.place_of(turn)))
        turn.foot.earlier_requested.connect(lambda: self._leaf(turn, -1))
        turn.foot.later_requested.connect(lambda: self._leaf(turn, 1))

    def _connect_guide(self, turn: TurnView, guide: GuidePane) -> None:
        guide.onward_requested.connect(lambda: self.hint_requested.emit(self.place_of(turn)))
        guide.whole_requested.connect(lambda: self.whole_requested.emit(self.place_of(turn)))
        guide.line_given.connect(lambda line: self.line_given.emit(self.place_of(turn), line))
        guide.answer_now_requested.connect(self.answer_now_requested)
        guide.page_made.connect(self._connect_page)

    @Slot(object)
    def _connect_page(self, page: AnswerPane) -> None:
        page.rich_text_requested.connect(self.rich_text_requested)
        page.mathml_requested.connect(self.mathml_requested)
        page.link_clicked.connect(self.link_clicked)

    def _keep_in_sight(self, turn: TurnView, by: int) -> None:
        """What the reader has in front of the eyes in this turn has moved by so many pixels: follow it."""
        bar = self.verticalScrollBar()
        stands_there = 0 <= self.top_within(turn) < turn.height()
        place = bar.value() + (by if stands_there else 0)
        following = self.is_following
        self.lay_out()
        if not following:
            bar.setValue(place)
        self.turns_changed.emit()

    def _leaf(self, turn: TurnView, by: int) -> None:
        if turn is not self.current:
            self.leaf_requested.emit(self.place_of(turn), by)
        elif by < 0:
            self.earlier_requested.emit()
        else:
            self.later_requested.emit()

    def _ask_again(self, turn: TurnView) -> None:
        if turn is self.current:
            self.again_requested.emit()
        else:
            self.again_at_requested.emit(self.place_of(turn))

    @Slot(QWidget, QWidget)
    def _on_keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        for turn in self.turns():
            turn.set_keyboard(now is not None and turn.isAncestorOf(now))

    @Slot()
    def _keep_headers_in_sight(self) -> None:
        """Thoughts can be longer than the window; the way to end and to close them stays."""
        for turn in self.turns():
            if turn.thinking.is_open:
                turn.thinking.keep_in_sight(self.top_within(turn.thinking))

    @Slot()
    def _on_reader_left(self) -> None:
        """Who has gone back into running thoughts reads them."""
        turn = self.current
        if turn is not None and turn.thinking.is_running and turn.thinking.is_open:
            turn.thinking.touch()
