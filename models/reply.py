"""One reply as it is generated: token after token, how far it goes, what it cost.

Takes prompt tokens, gives deltas of text. Knows nothing of requests, queues or the library, and not what is
written for the model on its way (`forced_tokens` does): only when it is time for that.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

import mlx.core as mx
from mlx import nn

from models.catalog import StartsIn
from models.errors import Cancelled
from models.forced_tokens import ForcedTokens
from models.generation import generate_tokens, make_cache
from models.kv_memory import LOOK_EVERY, MemoryGuard
from models.kv_quantized import tend
from models.loops import LoopDetector
from models.messages import Channel, ClosedBy, FinishReason, Sampling
from models.reply_sequence import ReplySequence
from models.reply_text import OnDelta, ReplyText
from models.sampling import make_sampler
from models.steering import SteeringState, ThoughtBound
from models.tools.loop import ToolLoop

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper

OnPrefill = Callable[[int, int, bool], None]


@dataclass(frozen=True, slots=True)
class ReplyStats:
    """What one reply cost; the fields mean what they mean in `GenerationStats`."""

    finish_reason: FinishReason
    thinking_tokens: int
    answer_tokens: int
    ttft_s: float
    prompt_tps: float
    generation_tps: float
    peak_memory_bytes: int
    context_tokens: int
    ended_in: Channel
    thinking_closed_by: ClosedBy
    seed: int | None


class Reply:
    """Generates one reply to one prompt; use it once, on the thread that loaded the model.

    Args:
        model: From `load_model`.
        tokenizer: Of that model.
        starts_in: Where a reply without an opening tag begins.
        on_delta: Called with (channel, text, tokens that it took).
        on_prefill: Called with tokens (done, total, reread). Reread: all tokens so far are read once more,
            for the reply has outgrown LongRoPE's short regime.
        is_cancelled: Asked between tokens and between chunks of the prompt.
        steering: What is said to the reply while it comes.
        on_loop: Called when the model begins to repeat itself; at most once.
        resumes_in: Where a reply goes on whose beginning is in the prompt; None for a new one.
        context_tokens: Positions that prompt and reply may use together.
        tools: What carries out the calls that the model writes; None if it has no tools.
        guard: Looks after the memory; None if nobody does.
    """

    def __init__(  # noqa: PLR0913 - each has a meaning of its own
        self,
        model: nn.Module,
        tokenizer: TokenizerWrapper,
        starts_in: StartsIn,
        *,
        on_delta: OnDelta,
        on_prefill: OnPrefill,
        is_cancelled: Callable[[], bool],
        steering: SteeringState | None = None,
        on_loop: Callable[[], None] = lambda: None,
        resumes_in: Channel | None = None,
        context_tokens: int = sys.maxsize,
        tools: ToolLoop | None = None,
        guard: MemoryGuard | None = None,
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._stops = frozenset(tokenizer.eos_token_ids)
        self._text = ReplyText(tokenizer, starts_in, resumes_in, on_delta)
        self._on_prefill = on_prefill
        self._is_cancelled = is_cancelled
        self._steering = steering or SteeringState()
        self._on_loop = on_loop
        self._resumes_in = resumes_in
        self._tools = tools
        self._guard = guard
        self._loops = LoopDetector()
        self._sequence = ReplySequence(context_tokens)
        self._has_ended = False
        self._first_token_at = 0.0

    def run(
        self, prompt: Sequence[int], sampling: Sampling, cache: list[Any] | None = None, cached: int = 0
    ) -> ReplyStats:
        """Generate until the model ends, a bound is reached or the request is cancelled.

        Whatever it raises, the text of every token so far has been given out.

        Args:
            prompt: Tokens of the whole conversation.
            sampling: How tokens are chosen. `max_tokens` must leave the reply within the context.
            cache: Holds the beginning of the prompt already; None makes an empty one.
            cached: How many tokens of the prompt `cache` holds.

        Raises:
            InvalidInput: A number of `sampling` is out of bounds.
            GenerationFailed: What the model computes aren't numbers any more.
        """
        started = perf_counter()
        mx.reset_peak_memory()
        self._begin(prompt, sampling, cache, cached)
        unread = len(self._sequence.tokens) - self._cached
        reason: FinishReason = "cancelled"
        try:
            reason = self._generate()
        except Cancelled:
            pass
        except Exception:
            # What was generated stays valid; an error in giving it out must not hide this one.
            with suppress(Exception):
                self._finish_text()
            raise
        finally:
            self._sequence.settle()
        ended = perf_counter()
        self._finish_text()
        return self._stats(reason, unread, started, ended)

    @property
    def sequence(self) -> list[int]:
        """Every token that the cache holds after `run` has returned, the token that ended the reply included."""
        return self._sequence.held

    @property
    def given_out(self) -> list[int]:
        """The same, and what the cache doesn't hold: left while something was read, it holds less than was said."""
        return list(self._sequence.tokens)

    @property
    def has_begun(self) -> bool:
        """Whether the model has generated anything."""
        return self._text.generated > 0

    # --- before the first token ---

    def _begin(self, prompt: Sequence[int], sampling: Sampling, cache: list[Any] | None, cached: int) -> None:
        self._sampling = sampling
        self._sampler = make_sampler(sampling)
        self._planned = ThoughtBound.of_budget(sampling.thinking_budget)
        self._forced = ForcedTokens(self._tokenizer, self._text, self._sequence, self._sampler, sampling.max_tokens)
        self._sequence.tokens.extend(prompt)
        self._forced.skip_thinking(self._bound, goes_on=self._resumes_in is not None)
        if cache is None:
            cache = make_cache(self._model, len(self._sequence.tokens))
        self._cached = self._sequence.begin(cache, cached, self._rereading)

    # --- the tokens ---

    @property
    def _bound(self) -> ThoughtBound:
        return self._steering.given or self._planned

    @property
    def _room(self) -> int:
        """How many tokens may still be generated."""
        return min(self._sampling.max_tokens - self._text.generated, self._sequence.room)

    def _generate(self) -> FinishReason:
        unread, on_prefill = self._sequence.tokens[self._cached :], self._reading
        while self._room > 0:
            after = self._take_all(self._tokens(unread, on_prefill))
            if isinstance(after, str):
                return after
            unread, on_prefill = after, self._reading_on
        return "length"

    def _tokens(self, unread: Sequence[int], on_prefill: Callable[[int, int], None]) -> Iterator[int]:
        return generate_tokens(
            self._model,
            unread,
            max_tokens=self._room,
            sampler=self._sampler,
            cache=self._sequence.cache,
            on_prefill=on_prefill,
        )

    def _take_all(self, tokens: Iterator[int]) -> list[int] | FinishReason:
        """Take tokens until they end; returns why, or what the model has to read before it goes on."""
        append, stops = self._sequence.tokens.append, self._stops
        try:
            for token in tokens:
                append(token)
                if token in stops:
                    self._has_ended = True
                    return "stop"
                self._take(token)
                if self._is_cancelled():
                    raise Cancelled
                after = self._after_token()
                if after is not None:
                    return after
        finally:
            tokens.close()  # type: ignore[attr-defined]
        return "length"

    def _take(self, token: int) -> None:
        if not self._first_token_at:
            self._first_token_at = perf_counter()
        if self._tools is None:
            self._text.take((token,))
        else:
            self._text.take(self._tools.feed(token))
            if self._tools.is_inside:
                return
        if self._loops.add(token):
            self._on_loop()

    def _after_token(self) -> list[int] | FinishReason | None:
        if self._tools is not None and self._tools.is_waiting:
            return self._forced.respond(self._tools)
        if self._guard is not None and self._text.generated % LOOK_EVERY == 1 and not self._tend(self._guard):
            return "memory"
        bound = self._bound
        if self._text.counts["thinking"] >= bound.tokens or self._text.is_sealed:
            return self._forced.bound_thoughts(bound)
        return None

    def _tend(self, guard: MemoryGuard) -> bool:
        return tend(self._sequence.cache, guard, self._room)

    # --- what is told ---

    def _reading(self, done: int, total: int) -> None:
        self._reading_on(done, total)
        self._on_prefill(self._cached + done, self._cached + total, False)

    def _reading_on(self, done: int, total: int) -> None:
        del done, total
        if self._is_cancelled():
            raise Cancelled

    def _rereading(self, done: int, total: int) -> None:
        self._reading_on(done, total)
        self._on_prefill(done, total, True)

    def _finish_text(self) -> None:
        # A call that was broken off is no text: the model writes it again when the reply goes on.
        self._text.finish(self._tools.finish() if self._tools is not None and self._has_ended else ())

    def _stats(self, reason: FinishReason, read_tokens: int, started: float, ended: float) -> ReplyStats:
        first = self._first_token_at
        ttft = first - started if first else 0.0
        decoding = ended - first if first else 0.0
        return ReplyStats(
            finish_reason=reason,
            thinking_tokens=self._text.counts["thinking"],
            answer_tokens=self._text.counts["answer"],
            ttft_s=ttft,
            prompt_tps=read_tokens / ttft if ttft > 0 else 0.0,
            generation_tps=(self._text.generated - 1) / decoding if decoding > 0 else 0.0,
            peak_memory_bytes=int(mx.get_peak_memory()),
            context_tokens=len(self._sequence.tokens) - self._has_ended,
            # One that was given up has opened its thoughts once more, which weren't closed for it.
            ended_in="thinking" if self._forced.has_given_up else self._text.channel or "answer",
            thinking_closed_by=self._text.closed_by,
            seed=self._sampler.seed,
        )
