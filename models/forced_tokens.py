"""What is written for the model while its reply comes, and what is taken back of what it has written.

Its thoughts are closed when their bound is reached or the person wants the answer; an opening tag that comes after
that is taken back, so that it says something else; what a tool has found is put behind its call. Generates nothing,
and doesn't know when it is time: whoever generates asks, and lets the model read what comes of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.messages import FinishReason
from models.reopening import Reopenings
from models.reply_sequence import ReplySequence
from models.reply_text import CLOSE_THINKING, EMPTY_THINKING, ReplyText
from models.sampling import TokenSampler
from models.steering import ThoughtBound
from models.thinking import OPENER
from models.tools.loop import ToolLoop

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper

_MOST_CLOSED = 8
"""So often thoughts are closed for the model. Then it is no use: the reply ends, as one that is at its bound."""

_MOST_WAITED = 8
"""So many tokens are waited for a character or a tag that has begun, before thoughts are closed."""

_MOST_OF_A_CHARACTER = 4
"""Tokens of the longest character."""


class ForcedTokens:
    """Writes in one reply.

    Args:
        tokenizer: Of the model.
        text: Of the reply; hears of everything that is written.
        sequence: Of the reply; everything is written there.
        sampler: Of the reply; is told what the model must not say again.
        max_tokens: So many tokens the model may generate.

    Attributes:
        has_given_up: Whether the model goes on thinking whatever is done about it.
    """

    def __init__(
        self,
        tokenizer: TokenizerWrapper,
        text: ReplyText,
        sequence: ReplySequence,
        sampler: TokenSampler,
        max_tokens: int,
    ) -> None:
        self.has_given_up = False
        self._tokenizer = tokenizer
        self._text = text
        self._sequence = sequence
        self._sampler = sampler
        self._max_tokens = max_tokens
        self._reopenings = Reopenings()
        self._closed = 0
        self._waited = 0

    def skip_thinking(self, bound: ThoughtBound, *, goes_on: bool) -> None:
        """Let the prompt end behind the thoughts if there are to be none.

        Args:
            bound: Of the thoughts.
            goes_on: Whether the prompt ends with the beginning of the reply.
        """
        if bound.tokens > 0 or self._text.channel == "answer":
            return
        text = CLOSE_THINKING if goes_on else EMPTY_THINKING
        tokens = self._encode(text)
        if self._has_room(len(tokens)):
            self._sequence.tokens += tokens
            self._text.skip_thinking(text, bound.imposed_by)

    def bound_thoughts(self, bound: ThoughtBound) -> list[int] | FinishReason | None:
        """See to it that the reply is an answer, or soon will be. Call it behind each token from the bound on.

        Returns:
            What the model has to read before it goes on, or why the reply ends; None to go on as it is.
        """
        text = self._text
        if text.refused:
            return self._take_back(bound)
        if text.channel == "thinking":
            return self._close_thinking(bound)
        if text.channel == "answer":
            text.seal()
            self._reopenings.watch(len(self._sequence.tokens), may_be_tag=bool(text.pending))
        return None

    def respond(self, tools: ToolLoop) -> list[int] | FinishReason:
        """Answer the call that the model has just written.

        Returns:
            What the model has to read before it goes on, or why the reply ends.

        Raises:
            Cancelled: The request was cancelled while a tool ran.
        """
        if not self._has_room(0):
            # Nobody would read what comes of it.
            return "length"
        response = tools.respond()
        if not self._has_room(len(response.tokens)):
            # The call stays unanswered: whoever goes on makes it once more.
            return "length"
        for line in response.lines:
            self._text.note(line)
        self._sequence.tokens += response.tokens
        return response.tokens

    def _close_thinking(self, bound: ThoughtBound) -> list[int] | FinishReason | None:
        text = self._text.closing_text()
        if self._waited < _MOST_WAITED and (text is None or self._is_inside_character()):
            self._waited += 1
            return None
        tokens = self._encode(text or CLOSE_THINKING)
        if not self._has_room(len(tokens)):
            return None
        if self._closed == _MOST_CLOSED:
            self.has_given_up = True
            return "length"
        self._closed, self._waited = self._closed + 1, 0
        self._text.close(tokens, bound.imposed_by)
        self._sequence.tokens += tokens
        return tokens

    def _is_inside_character(self) -> bool:
        last: str = self._tokenizer.decode(self._sequence.tokens[-_MOST_OF_A_CHARACTER:])
        return last.endswith("\ufffd")

    def _take_back(self, bound: ThoughtBound) -> list[int] | FinishReason | None:
        """Undo the opening tag that the model has just written, and let it say something else."""
        written = self._sequence.tokens
        way = self._reopenings.way_back(written)
        if way is None or not self._sequence.can_be_cut:
            return self._close_thinking(bound)
        # The token that began the tag may have begun with something else, which has been given out.
        said, tag, _ = self._tokenizer.decode(written[way.length :]).partition(OPENER)
        unread = self._sequence.rewrite(way.length, self._encode(said) if said and tag else [])
        self._sampler.ban(way.banned)
        self._text.take_back()
        return unread

    def _encode(self, text: str) -> list[int]:
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False)
        return tokens

    def _has_room(self, tokens: int) -> bool:
        """Whether the model can still say something after reading so many tokens."""
        return self._text.generated < self._max_tokens and self._sequence.room > tokens
