"""The text of one reply: tokens in, deltas of its two channels out, joined so that they don't flood their reader.

Counts which token went where. Generates nothing and steers nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from models.catalog import StartsIn
from models.messages import Channel, ClosedBy
from models.thinking import CLOSER, OPENER, ThinkingSplitter

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper

FLUSH_S = 0.025
"""Deltas of one channel are joined for so long; the first goes out at once."""

CLOSE_THINKING = f"\n{CLOSER}\n\n"
EMPTY_THINKING = f"{OPENER}\n\n{CLOSER}\n\n"

OnDelta = Callable[[Channel, str, int], None]


class ReplyText:
    """Takes the tokens of one reply in order.

    Args:
        tokenizer: Of the model that writes it.
        starts_in: Where a reply without an opening tag begins.
        resumes_in: Where a reply goes on of which this is the rest; None for a whole reply.
        on_delta: Called with (channel, text, tokens that it took).

    Attributes:
        counts: How many tokens went to each channel. A tag counts for the channel that it ends or opens.
        closed_by: Who has ended the thoughts; empty if they weren't, or if there were none.
        is_sealed: Whether the reply stays an answer once it is one; see `ThinkingSplitter.seal`.
    """

    def __init__(
        self, tokenizer: TokenizerWrapper, starts_in: StartsIn, resumes_in: Channel | None, on_delta: OnDelta
    ) -> None:
        self._tokenizer = tokenizer
        self._detokenizer = tokenizer.detokenizer
        self._splitter = ThinkingSplitter(starts_in, resumes_in)
        self._deltas = _Deltas(on_delta)
        self.counts: dict[Channel, int] = {"thinking": 0, "answer": 0}
        self.closed_by: ClosedBy = ""
        self.is_sealed = False
        if resumes_in is not None:
            self._begin_line()

    @property
    def channel(self) -> Channel | None:
        """Where the next token goes; None while the reply hasn't begun and could go either way."""
        return self._splitter.channel

    @property
    def generated(self) -> int:
        """How many tokens the model has generated."""
        return self.counts["thinking"] + self.counts["answer"]

    @property
    def refused(self) -> bool:
        """Whether the last token completed an opener that was refused."""
        return self._splitter.refused

    @property
    def pending(self) -> str:
        """What is held back: it may be the beginning of a tag."""
        return self._splitter.pending

    def take(self, text_tokens: Sequence[int]) -> None:
        """Count a token that the model has generated.

        Args:
            text_tokens: What becomes text with it: itself, or nothing while that is open, or some before it too.
        """
        now = perf_counter()
        before = self._splitter.channel
        for part in text_tokens:
            self._detokenizer.add_token(part)
        pieces = self._splitter.feed(self._detokenizer.last_segment)
        after = self._splitter.channel
        # A token counts for the channel it was read in; an undecided one for where it leads.
        channel = (before or after or "thinking") if text_tokens else "thinking"
        self.counts[channel] += 1
        if before == "thinking" and after == "answer":
            self.closed_by = "model"
        self._deltas.add(channel, pieces, now)

    def closing_text(self) -> str | None:
        """Return what closes the thoughts where they stand; None while it can't be told what is being written.

        If the model has begun to write the closing tag itself, it is what is missing of that.
        """
        pending = self.pending
        if pending.startswith("</"):
            return f"{CLOSER[len(pending) :]}\n\n"
        return None if pending else CLOSE_THINKING

    def close(self, tokens: Sequence[int], by: ClosedBy) -> None:
        """Take tokens that close the thoughts, which the model hasn't generated. They count as nobody's."""
        for token in tokens:
            self._detokenizer.add_token(token)
        self._deltas.add(None, self._splitter.feed(self._detokenizer.last_segment), perf_counter())
        self.closed_by = by
        self.seal()

    def skip_thinking(self, text: str, by: ClosedBy) -> None:
        """Go where `text`, which the prompt ends with, leads: past the thoughts. Nothing of it is given out."""
        self._splitter.feed(text)
        self.closed_by = by
        self.seal()

    def seal(self) -> None:
        """Open no thoughts any more."""
        self.is_sealed = True
        self._splitter.seal()

    def take_back(self) -> None:
        """Forget the opener that was refused: the model hasn't written it. Nothing of it has been given out."""
        self._begin_line()

    def note(self, line: str) -> None:
        """Give out a line of the thoughts that the model hasn't written."""
        self._deltas.add(None, [("thinking", f"{line}\n")], perf_counter())

    def finish(self, text_tokens: Sequence[int] = ()) -> None:
        """Give out what was held back.

        Args:
            text_tokens: What turns out to be text of the answer in the end.
        """
        for part in text_tokens:
            self._detokenizer.add_token(part)
        self._detokenizer.finalize()
        pieces = self._splitter.feed(self._detokenizer.last_segment) + self._splitter.finish()
        self._deltas.add(None, pieces, perf_counter())
        self._deltas.flush()

    def _begin_line(self) -> None:
        """Let the detokenizer know that something came before: it drops a space that a text begins with."""
        self._detokenizer.reset()
        for token in self._tokenizer.encode("\n", add_special_tokens=False):
            self._detokenizer.add_token(token)
        # Reading it takes it.
        _ = self._detokenizer.last_segment


class _Deltas:
    """Joins neighbouring deltas of one channel."""

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
