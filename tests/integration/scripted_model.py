"""A fake language model that says what a script tells it to, for tests of what surrounds a model."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

import mlx.core as mx
import numpy as np

Script = Callable[[list[int]], int | Sequence[int]]
"""Takes all tokens so far; returns the next one, or several, the likeliest first. Empty: numbers that are none."""


class ScriptedCache:
    """Remembers the tokens that it has been given, as a key-value cache does in its way."""

    def __init__(self) -> None:
        self.tokens: list[int] = []

    @property
    def offset(self) -> int:
        return len(self.tokens)

    @property
    def state(self) -> list[mx.array]:
        return []

    def is_trimmable(self) -> bool:
        return True

    def trim(self, count: int) -> int:
        del self.tokens[len(self.tokens) - count :]
        return count


class ScriptedModel:
    """Calls `script(all tokens so far)` for the next token; has the surface that generation uses.

    Attributes:
        caches: All that it has made.
    """

    def __init__(self, script: Script, vocab_size: int = 264) -> None:
        self.args = SimpleNamespace(vocab_size=vocab_size)
        self.layers = [None]
        self.caches: list[ScriptedCache] = []
        self._script = script

    def make_cache(self) -> list[ScriptedCache]:
        self.caches.append(ScriptedCache())
        return self.caches[-1:]

    def __call__(self, inputs: mx.array, cache: list[ScriptedCache]) -> mx.array:
        rows: list[Any] = []
        fed: list[int] = np.asarray(inputs[0]).tolist()
        for token in fed:
            cache[0].tokens.append(token)
            rows.append(self._row(self._script(cache[0].tokens)))
        return mx.array([rows])

    def _row(self, said: int | Sequence[int]) -> list[float]:
        preferred = [said] if isinstance(said, int) else said
        row = [0.0 if preferred else math.nan] * self.args.vocab_size
        for rank, token in enumerate(preferred):
            row[token] = 100.0 - 20 * rank
        return row


def says(text: str, encode: Callable[[str], list[int]], prompt_length: int, end: int) -> Script:
    """Return the script of a model that says `text` after a prompt, and then `end`, for ever."""
    tokens = encode(text)

    def script(seen: list[int]) -> int:
        said = len(seen) - prompt_length
        return tokens[said] if 0 <= said < len(tokens) else end

    return script
