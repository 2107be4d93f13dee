"""One reply as it is generated: text, channels, thinking budget, statistics.

Takes prompt tokens, gives deltas of text. Knows nothing of requests, queues or the library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

import mlx.core as mx
from mlx import nn

from models.catalog import StartsIn
from models.errors import Cancelled
from models.generation import generate_tokens, make_cache
from models.messages import Channel, FinishReason, Sampling
from models.thinking import ThinkingSplitter

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper

FLUSH_S = 0.025
"""Deltas of one channel are joined for so long; the first goes out at once."""

CLOSE_THINKING = "\n</think>\n\n"

OnDelta = Callable[[Channel, str, int], None]
OnPrefill = Callable[[int, int], None]


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


class Reply:
    """Generates one reply to one prompt; use it once, on the thread that loaded the model.

    Args:
        model: From `load_model`.
        tokenizer: Of that model.
        starts_in: Where a reply without an opening tag begins.
        on_delta: Called with (channel, text, tokens that it took).
        on_prefill: Called with prompt tokens (done, total); once more from the beginning, with all tokens
            so far, when the reply outgrows LongRoPE's short regime.
        is_cancelled: Asked between tokens and between chunks of the prompt.
    """

    def __init__(
        self,
        model: nn.Module,
        tokenizer: TokenizerWrapper,
        starts_in: StartsIn,
        *,
        on_delta: OnDelta,
        on_prefill: OnPrefill,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._stops = frozenset(tokenizer.eos_token_ids)
        self._detokenizer = tokenizer.detokenizer
        self._splitter = ThinkingSplitter(starts_in)
        self._deltas = _Deltas(on_delta)
        self._on_prefill = on_prefill
        self._is_cancelled = is_cancelled
        self._counts: dict[Channel, int] = {"thinking": 0, "answer": 0}
        self._injected = 0
        self._first_token_at = 0.0

    def run(self, prompt: Sequence[int], sampling: Sampling) -> ReplyStats:
        """Generate until the model ends, a bound is reached or the request is cancelled.

        Whatever it raises, the text of every token so far has been given out.

        Args:
            prompt: Tokens of the whole conversation.
            sampling: How tokens are chosen. `max_tokens` must leave the reply within the context.
        """
        started = perf_counter()
        mx.reset_peak_memory()
        reason: FinishReason = "cancelled"
        try:
            self._generate(prompt, sampling)
            reason = "length" if self._generated >= sampling.max_tokens else "stop"
        except Cancelled:
            pass
        except Exception:
            # What was generated stays valid; an error in giving it out must not hide this one.
            with suppress(Exception):
                self._finish_text()
            raise
        ended = perf_counter()
        self._finish_text()
        return self._stats(reason, len(prompt), started, ended)

    @property
    def _generated(self) -> int:
        return self._counts["thinking"] + self._counts["answer"]

    def _generate(self, prompt: Sequence[int], sampling: Sampling) -> None:
        cache = make_cache(self._model, len(prompt), self._reading)
        closer: list[int] = []
        while self._generated < sampling.max_tokens:
            tokens = self._tokens(closer or prompt, sampling, cache, resumed=bool(closer))
            if not self._take_all(tokens, sampling.thinking_budget):
                return
            closer = closer or self._tokenizer.encode(CLOSE_THINKING, add_special_tokens=False)
            self._inject(closer)

    def _tokens(self, prompt: Sequence[int], sampling: Sampling, cache: list[Any], *, resumed: bool) -> Iterator[int]:
        return generate_tokens(
            self._model,
            prompt,
            max_tokens=sampling.max_tokens - self._generated,
            stop_tokens=self._stops,
            temperature=sampling.temperature,
            top_p=sampling.top_p,
            seed=sampling.seed,
            cache=cache,
            on_prefill=self._resuming if resumed else self._reading,
        )

    def _take_all(self, tokens: Iterator[int], budget: int | None) -> bool:
        """Take tokens until they end; True when the thinking budget is spent and thoughts go on."""
        try:
            for token in tokens:
                self._take(token)
                if self._is_cancelled():
                    raise Cancelled
                if budget is None or self._counts["thinking"] < budget:
                    continue
                if self._splitter.channel == "thinking":
                    return True
        finally:
            tokens.close()  # type: ignore[attr-defined]
        return False

    def _take(self, token: int) -> None:
        now = perf_counter()
        if not self._first_token_at:
            self._first_token_at = now
        channel = self._splitter.channel
        self._detokenizer.add_token(token)
        pieces = self._splitter.feed(self._detokenizer.last_segment)
        # A token counts for the channel it was read in; an undecided one for where it leads.
        channel = channel or self._splitter.channel or "thinking"
        self._counts[channel] += 1
        self._deltas.add(channel, pieces, now)

    def _inject(self, tokens: Sequence[int]) -> None:
        """Let the model believe that it wrote these tokens. They count as nobody's."""
        for token in tokens:
            self._detokenizer.add_token(token)
        self._injected += len(tokens)
        self._deltas.add(None, self._splitter.feed(self._detokenizer.last_segment), perf_counter())

    def _finish_text(self) -> None:
        self._detokenizer.finalize()
        pieces = self._splitter.feed(self._detokenizer.last_segment) + self._splitter.finish()
        self._deltas.add(None, pieces, perf_counter())
        self._deltas.flush()

    def _reading(self, done: int, total: int) -> None:
        self._resuming(done, total)
        self._on_prefill(done, total)

    def _resuming(self, done: int, total: int) -> None:
        del done, total
        if self._is_cancelled():
            raise Cancelled

    def _stats(self, reason: FinishReason, prompt_tokens: int, started: float, ended: float) -> ReplyStats:
        first = self._first_token_at
        ttft = first - started if first else 0.0
        decoding = ended - first if first else 0.0
        return ReplyStats(
            finish_reason=reason,
            thinking_tokens=self._counts["thinking"],
            answer_tokens=self._counts["answer"],
            ttft_s=ttft,
            prompt_tps=prompt_tokens / ttft if ttft > 0 else 0.0,
            generation_tps=(self._generated - 1) / decoding if decoding > 0 else 0.0,
            peak_memory_bytes=int(mx.get_peak_memory()),
            context_tokens=prompt_tokens + self._generated + self._injected,
        )


class _Deltas:
    """Joins neighbouring deltas of one channel, so that a fast model doesn't flood its reader."""

    def __init__(self, on_delta: OnDelta) -> None:
        self._on_delta = on_delta
        self._channel: Channel = "thinking"
        self._texts: list[str] = []
        self._tokens = 0
        self._due = 0.0

    def add(self, counted: Channel | None, pieces: list[tuple[Channel, str]], now: float) -> None:
        """Add what one token brought; `counted` is the channel that the token counts for."""
        if counted is not None:
            self._enter(counted)
            self._tokens += 1
        for channel, text in pieces:
            self._enter(channel)
            self._texts.append(text)
        if now >= self._due and (self._texts or self._tokens):
            self.flush()
            self._due = now + FLUSH_S

    def flush(self) -> None:
        """Give out what is there."""
        if self._texts or self._tokens:
            self._on_delta(self._channel, "".join(self._texts), self._tokens)
            self._texts, self._tokens = [], 0

    def _enter(self, channel: Channel) -> None:
        if channel != self._channel:
            self.flush()
            self._channel = channel
