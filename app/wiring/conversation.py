"""Connects the conversation's flow with the views that show it: turns, branches, Send and Stop, speed, context."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.cards.turns import ReplyCard
from app.controllers.attached import attachments_of
from app.controllers.context_use import ContextUse, context_card
from app.controllers.session import Session
from app.settings import ChoicesFile
from app.views.parts.keyboard import keyboard_of
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class ConversationWiring(QObject):
    """The session on one side, page and menus on the other.

    Args:
        session: The conversation.
        page: The window's views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.
    """

    def __init__(
        self, session: Session, page: Page, menus: MenuBar, kept: ChoicesFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._menus = menus
        self._kept = kept
        self._reading = False
        self._connect_person()
        self._connect_session()
        self._connect_generation()

    def _connect_person(self) -> None:
        session, page, menus = self._session, self._page, self._menus
        page.composer.asked.connect(self._on_asked)
        page.composer.edit_requested.connect(self._on_edited_last)
        page.composer.edited.connect(self._on_edited)
        page.composer.stop_requested.connect(session.stop)
        page.empty_state.example_chosen.connect(session.ask)
        page.transcript.thoughts_opened_by_person.connect(self._on_thoughts_opened)
        page.transcript.typeset_chosen.connect(self._on_typeset_chosen)
        menus.typeset_thoughts_chosen.connect(self._on_typeset_chosen)
        self._on_typeset_chosen(self._kept.choices.typeset_thoughts)
        page.transcript.answer_now_requested.connect(session.answer_now)
        page.transcript.go_on_requested.connect(session.go_on)
        page.transcript.think_longer_requested.connect(session.think_longer)
        page.transcript.again_requested.connect(session.ask_again)
        page.transcript.earlier_requested.connect(session.show_earlier)
        page.transcript.later_requested.connect(session.show_later)
        page.transcript.leaf_requested.connect(session.leaf)
        page.transcript.again_at_requested.connect(session.ask_again_at)
        page.transcript.edit_requested.connect(self._on_edit_wanted)
        page.transcript.keyboard_left.connect(page.composer.setFocus)
        menus.turn.edit_requested.connect(page.transcript.edit_last)
        menus.turn.delete_requested.connect(page.transcript.delete_last)
        menus.stop_requested.connect(session.stop)
        menus.copy_answer_requested.connect(page.transcript.copy_answer)
        menus.thoughts_toggled.connect(page.transcript.toggle_thoughts)
        menus.context_toggled.connect(page.status_line.toggle_context)
        menus.composer_requested.connect(page.composer.setFocus)
        menus.mathematics_requested.connect(page.composer.open_palette)

    def _connect_session(self) -> None:
        session, transcript = self._session, self._page.transcript
        session.turn_began.connect(self._on_turn_began)
        session.turn_withdrawn.connect(transcript.drop_last)
        session.turn_waits.connect(transcript.show_waiting)
        session.reply_began.connect(self._on_reply_began)
        session.reply_noted.connect(transcript.say_note)
        session.reply_shown.connect(self._on_reply_shown)
        session.earlier_shown.connect(transcript.show_earlier)
        session.earlier_possible_changed.connect(transcript.set_earlier_possible)
        session.path_changed.connect(self._on_path_changed)
        session.turn_settled.connect(transcript.settle)
        session.turn_failed.connect(transcript.fail)
        session.possible_changed.connect(transcript.set_possible)
        session.running_changed.connect(self._on_running_changed)
        session.conversation_cleared.connect(self._on_cleared)
        session.conversation_opened.connect(self._on_opened)

    def _connect_generation(self) -> None:
        generating, transcript = self._session.generating, self._page.transcript
        generating.thinking_appended.connect(transcript.append_thinking)
        generating.answer_appended.connect(transcript.append_answer)
        generating.thoughts_closing.connect(transcript.close_thoughts)
        generating.budget_changed.connect(transcript.set_budget)
        generating.loop_noticed.connect(transcript.notice_loop)
        generating.questions_dropped.connect(transcript.say_dropped)
        generating.memory_noted.connect(transcript.say_memory)
        generating.reading_changed.connect(self._on_reading)
        generating.reading_back_changed.connect(self._on_reading_back)
        generating.speed_changed.connect(self._page.status_line.set_speed)
        generating.context_changed.connect(self._on_context)
        self._session.counting.context_changed.connect(self._on_context)

    @Slot(str)
    def _on_asked(self, question: str) -> None:
        self._session.ask(question, attachments_of(self._page.composer.take_attachments()))

    @Slot(str)
    def _on_edited_last(self, question: str) -> None:
        self._on_edited(len(self._session.turns) - 1, question)

    @Slot(int, str)
    def _on_edited(self, place: int, question: str) -> None:
        self._session.edit_at(place, question, attachments_of(self._page.composer.take_attachments()))

    @Slot(int)
    def _on_edit_wanted(self, place: int) -> None:
        cards = self._page.transcript.cards()
        if not self._session.is_running and 0 <= place < len(cards):
            self._page.composer.begin_edit(cards[place].question, place, cards[place].attachments)

    @Slot(object)
    def _on_turn_began(self, card: ReplyCard) -> None:
        page = self._page
        page.transcript.begin_turn(card.question, self._kept.choices.thoughts_open, card.attachments)
        if card.guide is not None:
            page.transcript.show_guide(page.transcript.count - 1, card.guide)
        page.composer.set_last_question(card.question, card.attachments)
        page.composer.forget_remark()
        page.show_conversation()

    @Slot(object)
    def _on_reply_began(self, card: ReplyCard) -> None:
        page = self._page
        page.transcript.start_reply(card)
        page.composer.set_last_question(card.question, card.attachments)
        page.composer.forget_remark()
        page.show_conversation()

    @Slot(object)
    def _on_reply_shown(self, card: ReplyCard) -> None:
        self._page.transcript.show_reply(card)
        self._menus.set_answered(bool(card.answer))
        self._page.composer.set_last_question(card.question, card.attachments)

    @Slot(int, object)
    def _on_path_changed(self, place: int, cards: Sequence[ReplyCard]) -> None:
        self._page.composer.end_edit_from(place)
        self._page.transcript.replace_from(place, cards)
        self._follow_last(cards)

    @Slot(object)
    def _on_opened(self, cards: Sequence[ReplyCard]) -> None:
        page = self._page
        page.link_line.put_away()
        page.composer.end_editing()
        page.transcript.open_conversation(cards)
        self._follow_last(cards)
        page.show_conversation()

    def _follow_last(self, cards: Sequence[ReplyCard]) -> None:
        if cards:
            self._menus.set_answered(bool(cards[-1].answer))
            self._page.composer.set_last_question(cards[-1].question, cards[-1].attachments)

    @Slot(bool)
    def _on_running_changed(self, running: bool) -> None:
        self._page.composer.set_running(running)
        self._menus.set_running(running)
        self._menus.set_answered(bool(self._page.transcript.last_answer()))
        if not running:
            self._end_reading()
        self._give_keyboard()

    def _give_keyboard(self) -> None:
        """A question can be typed, unless something else is being typed or chosen just now."""
        page, focused = self._page, keyboard_of(self._page)
        is_elsewhere = focused is not None and not page.isAncestorOf(focused)
        if not (page.composer.isHidden() or page.find_bar.has_keyboard or is_elsewhere):
            page.composer.setFocus()

    @Slot(int, int)
    def _on_reading(self, done: int, total: int) -> None:
        self._say_reading(self.tr("Reading…"), done, total)

    @Slot(int, int)
    def _on_reading_back(self, done: int, total: int) -> None:
        words = self.tr("Reading back {tokens} tokens…").format(tokens=self._page.locale().toString(total))
        self._say_reading(words, done, total)

    def _say_reading(self, words: str, done: int, total: int) -> None:
        if done >= total:
            self._end_reading()
        else:
            self._reading = True
            self._page.status_line.set_activity(words, done / total)

    def _end_reading(self) -> None:
        """Take back what was said about reading; what the model's preparation says is not ours."""
        if self._reading:
            self._reading = False
            self._page.status_line.set_activity("")

    @Slot(object)
    def _on_context(self, use: ContextUse | None) -> None:
        """Show how full it is: nothing while nobody knows, or while there is no model to fill."""
        total = self._session.context_tokens
        if total and use is not None:
            self._page.status_line.show_context(context_card(use, total))
        elif use is None or not use.used:
            self._page.status_line.show_context(None)

    @Slot()
    def _on_cleared(self) -> None:
        page = self._page
        page.transcript.clear()
        page.link_line.put_away()
        self._menus.set_answered(False)
        page.composer.end_editing()
        page.show_empty()
        self._give_keyboard()

    @Slot(bool)
    def _on_typeset_chosen(self, typeset: bool) -> None:
        """One choice for all thoughts."""
        self._kept.keep(typeset_thoughts=typeset)
        self._menus.show_typeset_thoughts(typeset)
        self._page.transcript.set_typeset(typeset)

    @Slot(bool)
    def _on_thoughts_opened(self, opened: bool) -> None:
        self._kept.keep(thoughts_open=opened)
