"""A fake language model that says what a script tells it to, for tests of what surrounds a model."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import mlx.core as mx
import numpy as np

Script = Callable[[list[int]], int]


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


class ScriptedModel:
    """Calls `script(all tokens so far)` for the next token; has the surface that generation uses."""

    def __init__(self, script: Script, vocab_size: int = 264) -> None:
        self.args = SimpleNamespace(vocab_size=vocab_size)
        self.layers = [None]
        self._script = script

    def make_cache(self) -> list[ScriptedCache]:
        return [ScriptedCache()]

    def __call__(self, inputs: mx.array, cache: list[ScriptedCache]) -> mx.array:
        rows: list[Any] = []
        fed: list[int] = np.asarray(inputs[0]).tolist()
        for token in fed:
            cache[0].tokens.append(token)
            row = [0.0] * self.args.vocab_size
            row[self._script(cache[0].tokens)] = 100.0
            rows.append(row)
        return mx.array([rows])


def says(text: str, encode: Callable[[str], list[int]], prompt_length: int, end: int) -> Script:
    """Return the script of a model that says `text` after a prompt, and then `end`, for ever."""
    tokens = encode(text)

    def script(seen: list[int]) -> int:
        said = len(seen) - prompt_length
        return tokens[said] if 0 <= said < len(tokens) else end

    return script
