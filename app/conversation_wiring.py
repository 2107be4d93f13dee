"""Connects the conversation's flow with the views that show it: turns, Send and Stop, title, speed, context."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.session import Session, title_of
from app.settings import ChoicesFile
from app.views.menu_bar import MenuBar
from app.views.page import Page


class ConversationWiring(QObject):
    """The session on one side, page and menus on the other.

    Args:
        session: The conversation.
        page: The window's views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.

    Signals:
        titled(str): The conversation has this title; empty when it is a new one.
    """

    titled = Signal(str)

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

    def _connect_person(self) -> None:
        session, page, menus = self._session, self._page, self._menus
        page.composer.asked.connect(session.ask)
        page.composer.stop_requested.connect(session.stop)
        page.empty_state.example_chosen.connect(session.ask)
        page.toolbar.new_requested.connect(session.start_over)
        page.transcript.thoughts_opened_by_person.connect(self._on_thoughts_opened)
        menus.new_requested.connect(session.start_over)
        menus.stop_requested.connect(session.stop)
        menus.copy_answer_requested.connect(page.transcript.copy_answer)
        menus.thoughts_toggled.connect(page.transcript.toggle_thoughts)
        menus.composer_requested.connect(page.composer.setFocus)

    def _connect_session(self) -> None:
        session, transcript = self._session, self._page.transcript
        session.turn_began.connect(self._on_turn_began)
        session.turn_withdrawn.connect(transcript.drop_last)
        session.turn_waits.connect(transcript.show_waiting)
        session.thinking_appended.connect(transcript.append_thinking)
        session.answer_appended.connect(transcript.append_answer)
        session.turn_settled.connect(transcript.settle)
        session.turn_failed.connect(transcript.fail)
        session.running_changed.connect(self._on_running_changed)
        session.reading_changed.connect(self._on_reading)
        session.speed_changed.connect(self._page.status_line.set_speed)
        session.context_changed.connect(self._on_context)
        session.conversation_cleared.connect(self._on_cleared)

    @Slot(str)
    def _on_turn_began(self, question: str) -> None:
        page = self._page
        if page.transcript.current is None:
            page.toolbar.set_title(title_of(question))
            self.titled.emit(title_of(question))
        page.transcript.begin_turn(question, self._kept.choices.thoughts_open)
        page.composer.set_last_question(question)
        page.show_conversation()

    @Slot(bool)
    def _on_running_changed(self, running: bool) -> None:
        self._page.composer.set_running(running)
        self._menus.set_running(running)
        self._menus.set_answered(bool(self._page.transcript.last_answer()))
        if not running:
            self._end_reading()
        if not self._page.composer.isHidden():
            self._page.composer.setFocus()

    @Slot(int, int)
    def _on_reading(self, done: int, total: int) -> None:
        if done >= total:
            self._end_reading()
        else:
            self._reading = True
            self._page.status_line.set_activity(self.tr("Reading…"), done / total)

    def _end_reading(self) -> None:
        """Take back what was said about reading; what the model's preparation says is not ours."""
        if self._reading:
            self._reading = False
            self._page.status_line.set_activity("")

    @Slot(int)
    def _on_context(self, used: int) -> None:
        self._page.status_line.set_context(used, self._session.context_tokens)

    @Slot()
    def _on_cleared(self) -> None:
        page = self._page
        page.transcript.clear()
        page.toolbar.set_title("")
        self.titled.emit("")
        self._menus.set_answered(False)
        page.show_empty()
        page.composer.setFocus()

    @Slot(bool)
    def _on_thoughts_opened(self, opened: bool) -> None:
        self._kept.keep(thoughts_open=opened)
