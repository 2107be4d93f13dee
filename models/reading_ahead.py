"""Reads, while nobody asks, what the next question of a conversation will come after.

The thoughts of a reply leave the history, so its answer has to be read once more, without them in front of it.
The person reads it at the same time: when the next question comes, only the question is left to be read.

Works in slices, so that nobody waits for it. Knows tokens and caches; nothing of requests and of what is said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import mlx.core as mx

from models.cache import PromptCaches, cache_bytes
from models.generation import needs_long
from models.kv_quantized import prefill_step_for
from models.loaded_model import LoadedModel

FEWEST = 16
"""Fewer tokens aren't worth a copy of the cache."""

_SLICE = 128
"""Tokens at a time, at most: nobody waits longer than for these."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is to be read.

    Attributes:
        loaded: By which model.
        render: Returns the beginning of the next prompt; empty if nothing is to be read. Called by the first step.
        asked: So many tokens had the last prompt.
    """

    loaded: LoadedModel
    render: Callable[[], Sequence[int]]
    asked: int


@dataclass(slots=True)
class _Reading:
    passage: Passage
    tokens: Sequence[int]
    cache: list[Any]
    done: int


class ReadingAhead:
    """Reads one passage at a time, on the MLX thread.

    Args:
        caches: Where the beginning of a passage comes from, and where all of it goes.
        has_room: Whether a cache of so many positions of a model can be there besides.
    """

    def __init__(self, caches: PromptCaches, has_room: Callable[[LoadedModel, int], bool]) -> None:
        self._caches = caches
        self._has_room = has_room
        self._planned: Passage | None = None
        self._reading: _Reading | None = None

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return self._planned is not None or self._reading is not None

    @property
    def size_bytes(self) -> int:
        """What is held besides the caches that are kept."""
        return 0 if self._reading is None else cache_bytes(self._reading.cache)

    def plan(self, passage: Passage) -> None:
        """Read this next, if it pays and there is room for it."""
        self._planned = passage

    def step(self) -> None:
        """Read one slice."""
        if self._planned is not None:
            self._reading, self._planned = self._begin(self._planned), None
        reading = self._reading
        if reading is None:
            return
        step = min(_SLICE, prefill_step_for(reading.cache))
        piece = reading.tokens[reading.done : reading.done + step]
        reading.passage.loaded.model(mx.array([piece], dtype=mx.uint32), cache=reading.cache)
        mx.eval([layer.state for layer in reading.cache])
        reading.done += len(piece)
        if reading.done == len(reading.tokens):
            self.end()

    def end(self) -> None:
        """Read no further, and keep what has been read."""
        reading, self._reading, self._planned = self._reading, None, None
        if reading is not None:
            passage, read = reading.passage, reading.tokens[: reading.done]
            self._caches.put(passage.loaded.cache_key, read, reading.cache, asked=len(read), beside=passage.asked)

    def forget(self) -> None:
        """Read no further, and keep nothing."""
        self._reading = self._planned = None

    def _begin(self, passage: Passage) -> _Reading | None:
        loaded, tokens = passage.loaded, passage.render()
        length = len(tokens)
        if loaded.kv_plan.wants_quantizing(length) or not self._has_room(loaded, length):
            return None
        long = needs_long(loaded.model, length)
        cache, done = self._caches.copy(loaded.cache_key, tokens, long=long, fewest=FEWEST)
        return None if cache is None else _Reading(passage, tokens, cache, done)
