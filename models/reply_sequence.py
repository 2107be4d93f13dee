"""The tokens of one reply, behind those of its prompt, and the cache that holds them: in step wherever it is left.

The cache holds what was read, generated and written for the model, in order, and nothing else. Knows no text, and
not which tokens are whose.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from mlx_lm.models.cache import can_trim_prompt_cache, trim_prompt_cache

from models.longrope import record_of


class ReplySequence:
    """One sequence; it begins empty, and without a cache.

    Args:
        context_tokens: Positions that it may use.

    Attributes:
        tokens: All of them; they are added here.
        cache: From `make_cache`; what it holds is a beginning of `tokens`.
    """

    def __init__(self, context_tokens: int) -> None:
        self.tokens: list[int] = []
        self.cache: list[Any] = []
        self._context_tokens = context_tokens
        self._held: int | None = None

    @property
    def room(self) -> int:
        """How many positions are left."""
        return self._context_tokens - len(self.tokens)

    @property
    def held(self) -> list[int]:
        """The tokens that the cache holds, once the sequence is settled."""
        return self.tokens[: self._held]

    @property
    def can_be_cut(self) -> bool:
        """Whether the cache can forget what it holds."""
        return bool(can_trim_prompt_cache(self.cache))

    def begin(self, cache: list[Any], cached: int, on_reread: Callable[[int, int], None]) -> int:
        """Take the cache, when the tokens of the prompt are there.

        Args:
            cache: Holds the beginning of them, or nothing.
            cached: How many of them may be taken from it.
            on_reread: Called with tokens (done, total) while all is read once more, for LongRoPE's long regime.

        Returns:
            How many needn't be read.
        """
        self.cache = cache
        # The last token is read in any case: what follows it is what is wanted.
        kept = max(0, min(cached, len(self.tokens) - 1))
        self._cut_cache(kept)
        self._hear_of_rereading(on_reread)
        return kept

    def rewrite(self, start: int, tokens: Sequence[int]) -> list[int]:
        """Put other tokens, or none, in the place of all from `start` on; returns those that have to be read then."""
        self.tokens[start:] = tokens
        self._cut_cache(start - (not tokens))
        return list(tokens) or self.tokens[-1:]

    def settle(self) -> None:
        """Make the cache hold a beginning of the tokens, wherever the generation was left."""
        self._hear_of_rereading(None)
        # One token more has been read than was given out, if the reply was cancelled before its first.
        self._cut_cache(len(self.tokens))
        self._held = self.cache[0].offset

    def _cut_cache(self, length: int) -> None:
        excess = self.cache[0].offset - length
        if excess > 0:
            trim_prompt_cache(self.cache, excess)

    def _hear_of_rereading(self, listener: Callable[[int, int], None] | None) -> None:
        record = record_of(self.cache)
        if record is not None:
            record.on_reencode = listener
