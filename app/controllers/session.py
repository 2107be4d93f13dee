"""The conversation's flow: a question becomes a turn, a request, an answer, a settled turn.

Decides what is asked when and what the model gets to see of earlier turns: bare
answers, never thoughts. Knows the bridge; paints nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.measures import SpeedGauge, measures_text
from models.messages import GenerationStats, Message, ModelInfo, Sampling

SamplingChoice = Callable[[ModelInfo], Sampling]
MOST_TITLE_CHARACTERS = 200


@dataclass(slots=True)
class Turn:
    """The turn that is under way: its question, the answer so far, when it was sent.

    A long reply can make the model read everything anew, what it has written included:
    `prompt_tokens` counts the prompt alone.
    """

    question: str
    answer: str = ""
    asked_at: float = 0.0
    prompt_tokens: int = 0
    tokens: int = 0


def title_of(question: str) -> str:
    """A conversation's title: the first line of its first question."""
    return question.strip().split("\n", 1)[0][:MOST_TITLE_CHARACTERS].strip()


def greedy(_info: ModelInfo) -> Sampling:
    """The same answer every time."""
    return Sampling()


class Session(QObject):
    """One conversation with the loaded model.

    Signals:
        turn_began(str): A question was asked.
        turn_withdrawn(): The last turn is to be taken off the page.
        turn_waits(str): What the running turn waits for, in words.
        thinking_appended(str, int): New thoughts and the tokens they took.
        answer_appended(str): New text of the answer.
        turn_settled(str, str): How the turn ended, if that needs saying; what was measured.
        turn_failed(str, str, str): Title, detail, hint.
        running_changed(bool): A turn is under way, or none any more.
        reading_changed(int, int): Prompt tokens read and in all; equal when it's done.
        speed_changed(float): Tokens per second.
        context_changed(int): Tokens of the context in use.
        conversation_cleared(): The conversation is empty again.
        model_wanted(): A question was asked and no model is there to answer it.
    """

    turn_began = Signal(str)
    turn_withdrawn = Signal()
    turn_waits = Signal(str)
    thinking_appended = Signal(str, int)
    answer_appended = Signal(str)
    turn_settled = Signal(str, str)
    turn_failed = Signal(str, str, str)
    running_changed = Signal(bool)
    reading_changed = Signal(int, int)
    speed_changed = Signal(float)
    context_changed = Signal(int)
    conversation_cleared = Signal()
    model_wanted = Signal()

    def __init__(
        self,
        bridge: Bridge,
        choose_sampling: SamplingChoice = greedy,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._choose_sampling = choose_sampling
        self._clock = clock
        self._gauge = SpeedGauge(clock)
        self._model: ModelInfo | None = None
        self._history: list[Message] = []
        self._turn: Turn | None = None
        self._failed_question = ""
        self._request_id: int | None = None
        bridge.text_appended.connect(self._on_text)
        bridge.prefill_progressed.connect(self._on_prefill)
        bridge.generation_finished.connect(self._on_finished)
        bridge.request_failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether a turn is under way, waiting for the model included."""
        return self._turn is not None

    @property
    def context_tokens(self) -> int:
        """How much the model's context holds; 0 while there is no model."""
        return self._model.context_tokens if self._model else 0

    def history(self) -> tuple[Message, ...]:
        """What the model gets to see of earlier turns."""
        return tuple(self._history)

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask; while a turn is under way this does nothing."""
        if self._turn is not None or not question.strip():
            return
        self._turn = Turn(question)
        self._failed_question = ""
        self.turn_began.emit(question)
        self.running_changed.emit(True)
        if self._model is None:
            self.turn_waits.emit(self.tr("Waiting for the model…"))
            self.model_wanted.emit()
        else:
            self._send()

    @Slot()
    def stop(self) -> None:
        """Stop the running turn; what was written stays."""
        if self._request_id is not None:
            self._bridge.cancel(self._request_id)
        elif self._turn is not None:
            self._turn = None
            self._end_turn(self.tr("Stopped before it was asked."), "")

    @Slot()
    def retry(self) -> None:
        """Ask the question of the failed last turn again, in its place."""
        question = self._failed_question
        if question and self._turn is None:
            self.turn_withdrawn.emit()
            self.ask(question)

    @Slot()
    def start_over(self) -> None:
        """Leave this conversation; a running turn is dropped."""
        if self._request_id is not None:
            self._bridge.abandon(self._request_id)
        was_running = self._turn is not None
        self._request_id = None
        self._turn = None
        self._failed_question = ""
        self._history.clear()
        self.conversation_cleared.emit()
        self.context_changed.emit(0)
        self.speed_changed.emit(0.0)
        if was_running:
            self.running_changed.emit(False)

    @Slot(object)
    def set_model(self, info: ModelInfo) -> None:
        """The model answers now; a question that waited is sent."""
        self._model = info
        if self._turn is not None and self._request_id is None:
            self._send()

    @Slot()
    def forget_model(self) -> None:
        """No model answers for now; the next question waits for one. A running answer goes on to its end."""
        self._model = None

    def fail_waiting(self, title: str, detail: str, hint: str) -> bool:
        """No model came: fail the turn that waits for one, its question kept for another try.

        Returns:
            Whether a turn waited.
        """
        if self._turn is None or self._request_id is not None:
            return False
        self._fail_turn(self._turn, title, detail, hint)
        return True

    def _send(self) -> None:
        if self._turn is None or self._model is None:
            return
        messages = (*self._history, Message("user", self._turn.question))
        self._turn.asked_at = self._clock()
        self._gauge.reset()
        self.turn_waits.emit(self.tr("Reading…"))
        self._request_id = self._bridge.ask(messages, self._choose_sampling(self._model))

    def _end_turn(self, outcome: str, measures: str) -> None:
        self._request_id = None
        self.turn_settled.emit(outcome, measures)
        self.running_changed.emit(False)

    def _outcome(self, turn: Turn, stats: GenerationStats) -> str:
        if stats.finish_reason == "cancelled":
            return self.tr("Stopped.")
        if stats.finish_reason == "length":
            return self.tr("The limit of tokens was reached.")
        return "" if turn.answer.strip() else self.tr("The model gave no answer.")

    @Slot(int, str, str, int)
    def _on_text(self, request_id: int, channel: str, text: str, tokens: int) -> None:
        if request_id != self._request_id or self._turn is None:
            return
        self._turn.tokens += tokens
        if channel == "thinking":
            self.thinking_appended.emit(text, tokens)
        else:
            self._turn.answer += text
            self.answer_appended.emit(text)
        speed = self._gauge.count(tokens)
        if speed is not None:
            self.speed_changed.emit(speed)
            self.context_changed.emit(self._turn.prompt_tokens + self._turn.tokens)

    @Slot(int, int, int)
    def _on_prefill(self, request_id: int, done: int, total: int) -> None:
        if request_id == self._request_id and self._turn is not None:
            self._turn.prompt_tokens = total - self._turn.tokens
            self.reading_changed.emit(done, total)

    @Slot(int, object)
    def _on_finished(self, request_id: int, stats: GenerationStats) -> None:
        if request_id != self._request_id or self._turn is None:
            return
        turn, self._turn = self._turn, None
        if turn.answer.strip():
            self._history += [Message("user", turn.question), Message("assistant", turn.answer.strip())]
        self.speed_changed.emit(stats.generation_tps)
        self.context_changed.emit(stats.context_tokens)
        self._end_turn(self._outcome(turn, stats), measures_text(stats, self._clock() - turn.asked_at))

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        if request_id != self._request_id or self._turn is None:
            return
        self._fail_turn(self._turn, title, detail, hint)

    def _fail_turn(self, turn: Turn, title: str, detail: str, hint: str) -> None:
        self._failed_question = turn.question
        self._turn = None
        self._request_id = None
        self.turn_failed.emit(title, detail, hint)
        self.running_changed.emit(False)
