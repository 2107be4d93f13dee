"""One generation: asks the bridge, counts what comes into its reply, and says how far it is.

Knows what a reply is and nothing of turns, wishes or conversations; paints nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.context_use import ContextUse, dropped_words
from app.controllers.measures import SpeedGauge, measures_text
from app.controllers.reply import Reply, made_with
from app.controllers.reply_words import memory_low_words, outcome_words
from app.controllers.window_words import in_window_words
from models.messages import (
    AdapterUse,
    AnswerNow,
    Channel,
    ContextPlanned,
    GenerationStats,
    Message,
    Resume,
    Sampling,
    ThinkingBudget,
)


class Generating(QObject):
    """The generation that runs, or none.

    Args:
        bridge: The way to the engine.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        thinking_appended(str, int): New thoughts and the tokens they took.
        answer_appended(str): New text of the answer.
        text_written(str, str, str, int): The same for whoever keeps it: the reply's name, the channel, the text, its
            tokens.
        thoughts_began(): The reply has its first visible thought.
        answer_began(): The answer has its first visible text.
        thoughts_closing(bool): Whether the thoughts have been asked to end; False where they may go on after all.
        budget_changed(object): So many tokens of thoughts may come in this generation; None is no bound.
        loop_noticed(): The thoughts repeat themselves.
        questions_dropped(str): That earlier questions don't fit any more, in words; once until more are left out;
            empty when they fit again into the reply of which that was said.
        memory_noted(str): That memory is getting short, in words.
        reading_changed(int, int): Prompt tokens read and in all; equal when it's done.
        reading_back_changed(int, int): The same in mid-reply, where everything so far has to be read anew.
        speed_changed(float): Tokens per second.
        context_changed(ContextUse): What the context is filled with.
        finished(): It ended; the reply knows how.
        failed(str, str, str): Title, detail, hint.
    """

    thinking_appended = Signal(str, int)
    answer_appended = Signal(str)
    text_written = Signal(str, str, str, int)
    thoughts_began = Signal()
    answer_began = Signal()
    thoughts_closing = Signal(bool)
    budget_changed = Signal(object)
    loop_noticed = Signal()
    questions_dropped = Signal(str)
    memory_noted = Signal(str)
    reading_changed = Signal(int, int)
    reading_back_changed = Signal(int, int)
    speed_changed = Signal(float)
    context_changed = Signal(object)
    finished = Signal()
    failed = Signal(str, str, str)

    def __init__(
        self, bridge: Bridge, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._clock = clock
        self._gauge = SpeedGauge(clock)
        self._request_id: int | None = None
        self._reply = Reply("")
        self._use = ContextUse()
        self._dropped_said = 0
        self._asked_at = 0.0
        self._thinks_since: float | None = None
        self._thoughts = 0
        self._closing = False
        self._answer_wanted = False
        bridge.context_planned.connect(self._on_planned)
        bridge.prefill_progressed.connect(self._on_prefill)
        bridge.text_appended.connect(self._on_text)
        bridge.loop_noticed.connect(self._on_loop)
        bridge.memory_low.connect(self._on_memory_low)
        bridge.generation_finished.connect(self._on_finished)
        bridge.request_failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether a request is out."""
        return self._request_id is not None

    @property
    def thinks(self) -> bool:
        """Whether the thoughts can still be ended: the answer hasn't begun, and they haven't been asked to."""
        return self.is_running and not self._closing and not self._reply.has_answer

    def begin(
        self,
        reply: Reply,
        messages: tuple[Message, ...],
        sampling: Sampling,
        resume: Resume | None,
        adapter: AdapterUse | None = None,
        *,
        answers_at_once: bool = False,
    ) -> None:
        """Generate.

        Args:
            reply: Takes in what comes.
            messages: The conversation; the reply's question is its last message.
            sampling: How tokens are chosen.
            resume: What there is of the reply already; None begins it.
            adapter: What is in force meanwhile; None is the bare model.
            answers_at_once: Whether it is to think no more, as if that had been asked for already.
        """
        self._reply = reply
        self._asked_at = self._clock()
        self._thinks_since = None
        self._thoughts = 0
        self._closing, self._answer_wanted = False, answers_at_once
        self._gauge.reset()
        self._use = ContextUse(thoughts=reply.thinking_tokens, answer=reply.answer_tokens)
        self._request_id = self._bridge.ask(messages, sampling, resume, adapter)
        self.budget_changed.emit(sampling.thinking_budget)
        self._say_closing(answers_at_once)

    def stop(self) -> None:
        """Stop; text that is under way still arrives, then the end."""
        if self._request_id is not None:
            self._bridge.cancel(self._request_id)

    def abandon(self) -> None:
        """Stop, hear nothing more of it, and forget the conversation that it belonged to."""
        if self._request_id is not None:
            self._bridge.abandon(self._request_id)
        self._stop_clock()
        self._request_id = None
        self._dropped_said = 0
        self._set_use(ContextUse())
        self.speed_changed.emit(0.0)

    def close_thoughts(self) -> None:
        """End the thoughts; the answer comes next."""
        if self._request_id is not None and self.thinks:
            self._bridge.steer(self._request_id, AnswerNow())
            self._answer_wanted = True
            self._say_closing(True)

    def set_budget(self, tokens: int | None) -> None:
        """Bound the thoughts of this generation anew; None is no bound. An answer that is wanted now stays wanted."""
        if self._request_id is None or self._answer_wanted:
            return
        self._bridge.steer(self._request_id, ThinkingBudget(tokens))
        self.budget_changed.emit(tokens)
        if not self._reply.has_answer:
            self._say_closing(tokens is not None and self._thoughts >= tokens)

    def tell_context(self) -> None:
        """Say again what the context is filled with; somebody else may ask now."""
        self.context_changed.emit(self._use)

    def _say_closing(self, closing: bool) -> None:
        if closing != self._closing:
            self._closing = closing
            self.thoughts_closing.emit(closing)

    # --- what the engine says -----------------------------------------------------------------------

    @Slot(int, object)
    def _on_planned(self, request_id: int, event: ContextPlanned) -> None:
        if request_id != self._request_id:
            return
        self._set_use(self._use.plan(event))
        if event.dropped_turns > self._dropped_said or self._reply.left_out:
            self._say_dropped(dropped_words(event.dropped_turns) if event.dropped_turns else "")
        self._dropped_said = event.dropped_turns

    def _say_dropped(self, words: str) -> None:
        if words != self._reply.left_out:
            self._reply.left_out = words
            self.questions_dropped.emit(words)

    @Slot(int, int, int, bool)
    def _on_prefill(self, request_id: int, done: int, total: int, reread: bool) -> None:
        if request_id != self._request_id:
            return
        self._use = self._use.read(total)
        (self.reading_back_changed if reread else self.reading_changed).emit(done, total)

    @Slot(int, str, str, int)
    def _on_text(self, request_id: int, channel: Channel, text: str, tokens: int) -> None:
        if request_id != self._request_id:
            return
        self._use = self._use.count(channel, tokens)
        if channel == "thinking":
            self._take_thinking(self._reply, text, tokens)
        else:
            self._take_answer(self._reply, text, tokens)
        self.text_written.emit(self._reply.uid, channel, text, tokens)
        speed = self._gauge.count(tokens)
        if speed is not None:
            self.speed_changed.emit(speed)
            self._set_use(self._use)

    def _take_thinking(self, reply: Reply, text: str, tokens: int) -> None:
        had_thoughts = bool(reply.thinking.strip())
        reply.thinking += text
        reply.thinking_tokens += tokens
        self._thoughts += tokens
        if self._thinks_since is None and not reply.has_answer and text.strip():
            self._thinks_since = self._clock()
        if not reply.is_hidden:
            self.thinking_appended.emit(text, tokens)
        if reply.thinking.strip() and not had_thoughts:
            self.thoughts_began.emit()

    def _take_answer(self, reply: Reply, text: str, tokens: int) -> None:
        had_answer = reply.has_answer
        reply.answer += text
        reply.answer_tokens += tokens
        if not reply.is_hidden:
            self.answer_appended.emit(text)
        if reply.has_answer and not had_answer:
            self._stop_clock()
            self.answer_began.emit()

    def _stop_clock(self) -> None:
        if self._thinks_since is not None:
            self._reply.thinking_s += self._clock() - self._thinks_since
            self._thinks_since = None

    @Slot(int)
    def _on_loop(self, request_id: int) -> None:
        if request_id == self._request_id and self.thinks:
            self.loop_noticed.emit()

    @Slot(int, object, object)
    def _on_memory_low(self, request_id: int, available_bytes: int, needed_bytes: int) -> None:
        if request_id == self._request_id:
            self.memory_noted.emit(memory_low_words(available_bytes, needed_bytes))

    @Slot(int, object)
    def _on_finished(self, request_id: int, stats: GenerationStats) -> None:
        if request_id != self._request_id:
            return
        reply = self._reply
        self._stop_clock()
        reply.ending = stats.finish_reason
        reply.spent_s += self._clock() - self._asked_at
        reply.outcome = outcome_words(reply, stats)
        reply.measures = measures_text(stats, reply.spent_s)
        reply.stats = stats
        reply.origin = made_with(reply.origin, stats)
        self._request_id = None
        self.speed_changed.emit(stats.generation_tps)
        self._set_use(self._use.finish(stats))
        self.finished.emit()

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        if request_id != self._request_id:
            return
        self._stop_clock()
        self._request_id = None
        self.failed.emit(title, detail, in_window_words(hint, on_models_page=False))

    def _set_use(self, use: ContextUse) -> None:
        self._use = use
        self.context_changed.emit(use)
