"""One turn of the page: question, thoughts, answer, and how it ended."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.views.answer_pane import AnswerPane
from app.views.naming import plain_label
from app.views.notice import Notice
from app.views.question_view import QuestionView
from app.views.thinking_pane import ThinkingPane


class TurnView(QWidget):
    """A question and what came of it.

    Args:
        question: The question as it was typed.
        thoughts_open: Whether the thinking pane starts open.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        thoughts_opened_by_person(bool): The person opened or closed the running thoughts.
        retry_requested(): The person wants another try after a failure.
        force_requested(): The person wants the model loaded although it seems too large.
        other_requested(): The person wants another try with the model that is offered instead.
    """

    thoughts_opened_by_person = Signal(bool)
    retry_requested = Signal()
    force_requested = Signal()
    other_requested = Signal()

    def __init__(
        self,
        question: str,
        thoughts_open: bool,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = QuestionView(question, self)
        self.thinking = ThinkingPane(thoughts_open, clock, self)
        self.answer = AnswerPane(self)
        self.answer.hide()
        self._waiting = plain_label("waiting", self)
        self._waiting.hide()
        self.notice = Notice(self)
        self.thinking.opened_by_person.connect(self.thoughts_opened_by_person)
        self.notice.retry_requested.connect(self.retry_requested)
        self.notice.force_requested.connect(self.force_requested)
        self.notice.other_requested.connect(self.other_requested)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        for part in (self.question, self._waiting, self.thinking, self.answer, self.notice):
            page.addWidget(part)
        page.addWidget(self._build_foot())

    def show_waiting(self, words: str) -> None:
        """Say what the turn waits for, until text comes."""
        self._waiting.setText(words)
        self._waiting.setVisible(bool(words))

    def append_thinking(self, text: str, tokens: int) -> None:
        """Append thoughts."""
        self._waiting.hide()
        self.thinking.append_text(text, tokens)

    def append_answer(self, text: str) -> None:
        """Append to the answer; its first visible text makes the thoughts step aside."""
        if self.answer.isHidden():
            text = text.lstrip()
            if not text:
                return
            self._waiting.hide()
            self.thinking.start_answer()
            self.answer.show()
        self.answer.append_text(text)

    def settle(self, outcome: str, measures: str) -> None:
        """The turn is over: say how, if it needs saying, and what was measured."""
        self._waiting.hide()
        self.thinking.settle()
        self._copy.setVisible(bool(self.answer_text()))
        self._outcome.setText(outcome)
        self._measures.setText(measures)
        self._foot.setVisible(bool(outcome or measures or self.answer_text()))

    def fail(self, title: str, detail: str, hint: str) -> None:
        """The turn failed; what was streamed before stays."""
        self.settle("", "")
        self.notice.tell(title, detail, hint)

    def answer_text(self) -> str:
        """The bare answer."""
        return self.answer.text().strip()

    def outcome_text(self) -> str:
        """How the turn ended, if that needed saying."""
        return self._outcome.text()

    @Slot()
    def copy_answer(self) -> None:
        """Put the bare answer on the clipboard."""
        if self.answer_text():
            QGuiApplication.clipboard().setText(self.answer_text())

    def _build_foot(self) -> QWidget:
        self._foot = QWidget(self)
        self._copy = QPushButton(self.tr("Copy"), self._foot)
        self._copy.setProperty("quiet", True)
        self._copy.setAccessibleName(self.tr("Copy the answer"))
        self._copy.clicked.connect(self.copy_answer)
        self._outcome = plain_label("outcome", self._foot)
        self._measures = plain_label("measures", self._foot, wraps=False)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addWidget(self._outcome, 1)
        row.addWidget(self._measures)
        self._foot.hide()
        return self._foot
