"""One question to a loaded model, from the conversation to the end of the reply.

Plans the context, takes from the prompt caches what was read before, and gives it back with what was read
and generated since. Knows nothing of queues, of loading, and of what an error means for the loaded model.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter
from typing import Any

import mlx.core as mx

from models.broken_off import BrokenOff
from models.cache import PromptCaches, bytes_for_caches
from models.device_memory import available_bytes
from models.errors import InvalidInput, NotEnoughMemory
from models.generation import make_cache, needs_long, watch_crossing
from models.kv_memory import AvailableMemory, MemoryGuard
from models.kv_quantized import is_quantized
from models.loaded_model import LoadedModel
from models.memory import read_machine
from models.messages import (
    Channel,
    ContextPlanned,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    LoopNoticed,
    MemoryLow,
    PrefillProgress,
    Resume,
    Sampling,
    TextDelta,
)
from models.prompt import Prompt
from models.reading_ahead import Passage, ReadingAhead
from models.reply import Reply, ReplyStats
from models.steering import SteeringState
from models.tools.loop import ToolLoop

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be answered, and what happens to it meanwhile.

    Attributes:
        command: The question.
        loaded: Who answers it.
        is_cancelled: Asked often; once true, the reply ends soon.
        steering: What the person says to it.
        started: When it came, by `perf_counter`.
    """

    command: Generate
    loaded: LoadedModel
    is_cancelled: Callable[[], bool]
    steering: SteeringState
    started: float

    @property
    def id(self) -> int:
        """Of its request."""
        return self.command.request_id


class Answering:
    """Answers questions one after the other, on the MLX thread.

    Args:
        emit: Takes every event but the last of a question.
    """

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._caches = PromptCaches(bytes_for_caches(read_machine()))
        self._broken_off = BrokenOff()
        self._available = AvailableMemory(available_bytes)
        self._ahead = ReadingAhead(self._caches, self._has_room)

    @property
    def kept_bytes(self) -> int:
        """What is kept in memory for the next questions."""
        return self._caches.size_bytes + self._ahead.size_bytes

    def forget(self) -> None:
        """Give back what is kept in memory for the next questions."""
        self._ahead.forget()
        self._caches.clear()
        mx.clear_cache()

    def pause(self) -> None:
        """Read nothing ahead any more, and keep what has been read. Call it before the model is changed."""
        self._ahead.end()

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return self._ahead.has_work

    def step(self) -> None:
        """Do a slice of what makes the next question of the last conversation quicker."""
        self._ahead.step()

    def answer(self, question: Question) -> GenerationFinished:
        """Answer one question.

        Raises:
            UserFacingError: It can't be answered, for a reason that a person can act upon.
            RuntimeError: MLX gave up, as it says with MemoryError too: what it has in memory isn't to be trusted.
        """
        self._ahead.end()
        command, loaded = question.command, question.loaded
        spelling = self._broken_off.find(loaded.cache_key, command.resume)
        prompt = loaded.prompts.render(command.messages, command.sampling.max_tokens, command.resume, spelling)
        guard = self._guard(question.id, loaded)
        cache, cached = self._cache_for(loaded, prompt, guard)
        self._emit_plan(question.id, prompt, cached)
        said = _Said(command.resume)
        reply = self._reply(question, prompt, guard, said)
        try:
            guard.check_prompt(len(prompt.tokens), cached, quantized=is_quantized(cache))
            preparing_s = perf_counter() - question.started
            stats = reply.run(prompt.tokens, _sampling(command.sampling, prompt, loaded), cache, cached)
        except (InvalidInput, NotEnoughMemory):
            # Nothing has been read since.
            self._caches.put(loaded.cache_key, prompt.tokens[:cached], cache, asked=prompt.asked)
            raise
        if stats.finish_reason != "stop" and reply.has_begun:
            written = reply.given_out[prompt.asked :]
            if loaded.tools is not None:
                written = loaded.tools.before_open_call(written)
            self._broken_off.note(loaded.cache_key, *said.texts(), written, stats.ended_in)
        self._caches.put(loaded.cache_key, reply.sequence, cache, asked=prompt.asked)
        if stats.finish_reason == "stop":
            _, answer = said.texts()
            # Rendered later: the end of this reply doesn't wait for it.
            render = partial(loaded.prompts.render_ahead, command.messages, answer, command.sampling.max_tokens)
            self._ahead.plan(Passage(loaded, render, prompt.asked))
        return _finished(question.id, loaded, prompt, cached, stats, preparing_s)

    def _cache_for(self, loaded: LoadedModel, prompt: Prompt, guard: MemoryGuard) -> tuple[list[Any], int]:
        """Return a cache with as much of a prompt in it as there is, and how many tokens that are."""
        key, length = loaded.cache_key, len(prompt.tokens)
        long, quantized = needs_long(loaded.model, length), loaded.kv_plan.wants_quantizing(length)
        taken, cached = self._caches.take(key, prompt.tokens, long=long, quantized=quantized)
        cache = make_cache(loaded.model, length) if taken is None else taken

        def keep_question(before: Sequence[Any]) -> None:
            if self._has_room(loaded, prompt.asked):
                self._caches.put_copy(key, prompt.tokens[: prompt.asked], before)

        # The thoughts that make a sequence too long for the short regime, or for the exact cache, leave the
        # history, and the next prompt is short again.
        watch_crossing(cache, keep_question)
        if not loaded.kv_plan.wants_quantizing(prompt.asked):
            # Nothing that the guard holds holds the cache: a cycle would keep it until Python looks for cycles.
            guard.on_quantize = keep_question
        return cache, cached

    def _emit_plan(self, request_id: int, prompt: Prompt, cached: int) -> None:
        if prompt.dropped_turns:
            _log.info("%d early turns don't fit into the context", prompt.dropped_turns)
        self._emit(
            ContextPlanned(
                request_id,
                system_tokens=prompt.system_tokens,
                history_tokens=prompt.history_tokens,
                question_tokens=prompt.question_tokens,
                dropped_turns=prompt.dropped_turns,
                cached_tokens=cached,
            )
        )

    def _has_room(self, loaded: LoadedModel, positions: int) -> bool:
        return self._available.has_room(loaded.kv_plan, positions)

    def _guard(self, request_id: int, loaded: LoadedModel) -> MemoryGuard:
        return MemoryGuard(
            loaded.kv_plan,
            self._available,
            on_low=lambda available, needed: self._emit(MemoryLow(request_id, available, needed)),
            relieve=self.forget,
        )

    def _reply(self, question: Question, prompt: Prompt, guard: MemoryGuard, said: _Said) -> Reply:
        def on_delta(channel: Channel, text: str, count: int) -> None:
            said.add(channel, text)
            self._emit(TextDelta(question.id, channel, text, count))

        def on_prefill(done: int, total: int, reread: bool) -> None:
            self._emit(PrefillProgress(question.id, done, total, reread))

        loaded = question.loaded
        return Reply(
            loaded.model,
            loaded.tokenizer,
            loaded.entry.starts_in,
            on_delta=on_delta,
            on_prefill=on_prefill,
            is_cancelled=question.is_cancelled,
            steering=question.steering,
            on_loop=lambda: self._emit(LoopNoticed(question.id)),
            resumes_in=prompt.resumes_in,
            context_tokens=loaded.entry.context_tokens,
            tools=None if loaded.tools is None else ToolLoop(loaded.tools, question.is_cancelled),
            guard=guard,
        )


class _Said:
    """The text of a reply, from its beginning on, as whoever hears of it has it."""

    def __init__(self, resume: Resume | None) -> None:
        self._parts: dict[Channel, list[str]] = {"thinking": [], "answer": []}
        if resume is not None:
            self.add("thinking", resume.thinking)
            self.add("answer", resume.answer if resume.mode == "go-on" else "")

    def add(self, channel: Channel, text: str) -> None:
        self._parts[channel].append(text)

    def texts(self) -> tuple[str, str]:
        """Return thoughts and answer."""
        return "".join(self._parts["thinking"]), "".join(self._parts["answer"])


def _sampling(wanted: Sampling, prompt: Prompt, loaded: LoadedModel) -> Sampling:
    """Return what is wanted, within what the context leaves of it."""
    room = loaded.entry.context_tokens - len(prompt.tokens)
    return replace(wanted, max_tokens=min(wanted.max_tokens, room))


def _finished(
    request_id: int, loaded: LoadedModel, prompt: Prompt, cached: int, stats: ReplyStats, preparing_s: float
) -> GenerationFinished:
    adapter = loaded.adapter
    return GenerationFinished(
        request_id,
        GenerationStats(
            model=loaded.entry.id,
            adapter=None if adapter is None else adapter.name,
            finish_reason=stats.finish_reason,
            prompt_tokens=len(prompt.tokens),
            cached_tokens=cached,
            thinking_tokens=stats.thinking_tokens,
            answer_tokens=stats.answer_tokens,
            ttft_s=stats.ttft_s + preparing_s if stats.ttft_s else 0.0,
            prompt_tps=stats.prompt_tps,
            generation_tps=stats.generation_tps,
            peak_memory_bytes=stats.peak_memory_bytes,
            context_tokens=stats.context_tokens,
            ended_in=stats.ended_in,
            thinking_closed_by=stats.thinking_closed_by,
            seed=stats.seed,
            recipe=loaded.info.recipe,
            adapter_strength=None if adapter is None else adapter.strength,
        ),
    )
