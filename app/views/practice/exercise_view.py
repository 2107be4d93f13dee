"""One exercise: the task, where the answer is typed, what was found of it, hints. Judges nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.cards.practice import ExerciseCard, HintsCard, VerdictCard
from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.parts.flow_row import FlowRow
from app.views.parts.naming import plain_label
from app.views.practice.answer_box import PALETTE_KEYS, AnswerBox
from app.views.practice.hints_list import HINT_KEYS, HintsList
from app.views.practice.verdict_line import VerdictLine


class ExerciseView(QWidget):
    """All of it, in one column.

    Args:
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        typed(str): Something else is typed.
        answered(str): This is the answer.
        next_requested(): The next exercise.
        hint_requested(): The next hint.
        ask_requested(): Ask the tutor about it.
        level_shifted(int): Something easier (-1) or harder (1).
        news(QWidget): Here is something new to be seen.

    Attributes:
        task: The task.
        answer: Where the answer is typed.
        verdict: What was found of it.
        hints: What is shown of the solution.
    """

    typed = Signal(str)
    answered = Signal(str)
    next_requested = Signal()
    hint_requested = Signal()
    ask_requested = Signal()
    level_shifted = Signal(int)
    news = Signal(object)

    def __init__(self, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_over = False
        self._note = plain_label("practice_note", self)
        self.task = AnswerPane(renderer, self, "practice_task")
        self.answer = AnswerBox(renderer, self)
        self.verdict = VerdictLine(self)
        self.hints = HintsList(renderer, self)
        self.skip = self._link(self.tr("Skip"), self.next_requested.emit)
        self.ask = self._link(self.tr("Ask the tutor"), self.ask_requested.emit)
        self.ask.setToolTip(self.tr("Ask about this exercise in the conversation"))
        self.ease = self._link(self.tr("Too hard"), partial(self.level_shifted.emit, -1))
        self.ease.setToolTip(self.tr("Go on with the level below"))
        self.harden = self._link(self.tr("Too easy"), partial(self.level_shifted.emit, 1))
        self.harden.setToolTip(self.tr("Go on with the level above"))
        self._lay_out()
        self.answer.typed.connect(self.typed)
        self.answer.entered.connect(self._on_entered)
        self.hints.hint_requested.connect(self.hint_requested)

    def take_keyboard(self) -> None:
        """Have the keyboard where the answer is typed."""
        self.answer.take_keyboard()

    # --- what is shown ----------------------------------------------------------------------------

    def show_card(self, card: ExerciseCard) -> None:
        """Show another exercise."""
        self._is_over = False
        self._note.setText(card.note)
        self._note.setVisible(bool(card.note))
        self.task.setAccessibleName(self.tr("Exercise"))
        self.task.replace_text(card.task)
        self.answer.begin(card.invitation, card.typed)
        self.ease.setVisible(card.can_ease)
        self.harden.setVisible(card.can_harden)
        self.skip.show()

    @Slot(object)
    def show_verdict(self, card: VerdictCard | None) -> None:
        """Say what was found of the answer; what was typed stays, and the keyboard too."""
        self.verdict.show_card(card)
        if card is not None:
            self.news.emit(self.verdict)
        if card is not None and card.is_over:
            self._is_over = True
            self.answer.set_taking(False)
            self.skip.hide()
            self.answer.take_keyboard()

    @Slot(object)
    def show_hints(self, card: HintsCard) -> None:
        """Show these hints."""
        if not card.next_words and self.hints.button.hasFocus():
            self.answer.take_keyboard()
        self.hints.show_card(card)
        if card.shown:
            self.news.emit(self.ask)

    # --- Qt's events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(_keys(event) in (HINT_KEYS, PALETTE_KEYS))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Some keys do what buttons do."""
        if _keys(event) == HINT_KEYS and not self.hints.button.isHidden():
            self.hint_requested.emit()
        elif _keys(event) == PALETTE_KEYS:
            self.answer.open_palette()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if self._is_over:
            self.next_requested.emit()
        elif text.strip():
            self.answered.emit(text)

    def _link(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", True)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        deeds = FlowRow(16, 8)
        for button in (self.hints.button, self.skip, self.ease, self.harden, self.ask):
            deeds.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for part in (self._note, self.task, self.answer, self.verdict, self.hints):
            lines.addWidget(part)
        lines.addLayout(deeds)


def _keys(event: QKeyEvent) -> str:
    """Return which keys were pressed, written as those that are known here."""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
