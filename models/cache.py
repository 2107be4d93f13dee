"""`PromptCaches`: the key-value caches of finished generations, kept for the next ones.

The thoughts of a reply leave the history, so the next prompt of a conversation shares with it
everything up to where the reply began: what was read is never read again. Another conversation
shares the instructions at most; it gets a copy of them, so that the first one keeps its own.

Bounded in bytes and in number. Where bytes are short, replies go before what was asked, and
what was used longest ago before the rest.

A cache that has been quantized serves prompts only for which it would be quantized as well: else the same
question would have another answer than it has when nothing is kept.

Knows tokens and arrays; nothing of messages, requests and models. Use it on the MLX thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import numpy as np
from mlx.utils import tree_flatten, tree_map
from mlx_lm.models.cache import KVCache, QuantizedKVCache

from models.kv_quantized import is_quantized
from models.longrope import record_of
from models.memory import Machine

MAX_BYTES = 2 << 30
"""16,000 tokens of Phi-4-mini."""

_SHARE = 16
_MAX_ENTRIES = 8
_STEP: int = KVCache.step

Tokens = np.ndarray[Any, np.dtype[np.int32]]


def bytes_for_caches(machine: Machine) -> int:
    """Return how much memory prompt caches may take: a sixteenth of the machine's, and 2 GiB at most."""
    return min(MAX_BYTES, machine.total_bytes // _SHARE)


@dataclass(eq=False, slots=True)
class _Entry:
    """What is kept of one generation. `asked`: so many of the tokens were its prompt, the others its reply.

    `beside`: it was made besides, from a prompt of so many tokens; 0 for a generation's own.
    """

    key: str
    long: bool
    tokens: Tokens
    asked: int
    cache: list[Any]
    size_bytes: int
    beside: int = 0

    @property
    def is_quantized(self) -> bool:
        return is_quantized(self.cache)

    def shares(self, tokens: Tokens) -> int:
        length = min(len(self.tokens), len(tokens))
        differing = np.flatnonzero(self.tokens[:length] != tokens[:length])
        return int(differing[0]) if len(differing) else length

    def fitting(self, max_bytes: int) -> int:
        """Return how many tokens fit into so many bytes, with the room that is left behind them; 0 or less if none."""
        return max_bytes * _capacity(self.cache[0]) // self.size_bytes - _STEP

    def cut(self, length: int) -> None:
        _cut(self.cache, length)
        self.tokens = self.tokens[:length]
        self.asked = min(self.asked, length)
        self.size_bytes = cache_bytes(self.cache)


class PromptCaches:
    """A few caches, each with the tokens that it holds.

    Args:
        max_bytes: All together take no more.
        max_entries: There are no more than these, however small.
    """

    def __init__(self, max_bytes: int, max_entries: int = _MAX_ENTRIES) -> None:
        self._max_bytes = max_bytes
        self._max_entries = max_entries
        self._entries: list[_Entry] = []
        """The one that was used last is the last."""

    @property
    def size_bytes(self) -> int:
        """What is kept."""
        return sum(entry.size_bytes for entry in self._entries)

    def take(
        self, key: str, tokens: Sequence[int], *, long: bool, quantized: bool = True
    ) -> tuple[list[Any] | None, int]:
        """Return a cache that holds the beginning of a prompt, and how many of its tokens.

        It is the caller's from now on. At least the last token is left to be read.

        Args:
            key: Names what made the cache: the model, and whatever else changes what it computes.
            tokens: The prompt.
            long: Whether the prompt is encoded in LongRoPE's long regime; caches of the other don't serve.
            quantized: Whether a cache serves too that has been quantized.
        """
        best, shared = self._longest(key, tokens, long=long, quantized=quantized)
        if best is None:
            return None, 0
        # One token less than was asked is the same question once more.
        if shared < best.asked - 1:
            return _fork(best.cache, shared), shared
        self._entries.remove(best)
        # With the room that its reply has taken: the next one is about to need it.
        _trim(best.cache, shared)
        return best.cache, shared

    def copy(self, key: str, tokens: Sequence[int], *, long: bool, fewest: int = 1) -> tuple[list[Any] | None, int]:
        """Return a copy of what `take` would return; nothing where all of the tokens wouldn't fit beside what is kept.

        Args:
            key: As for `take`.
            tokens: What the cache is to hold in the end.
            long: As for `take`.
            fewest: Nothing either where fewer tokens than these are left to be read.
        """
        best, shared = self._longest(key, tokens, long=long, quantized=False)
        if best is None or len(tokens) - shared < fewest:
            return None, 0
        needed = cache_bytes(best.cache) // _capacity(best.cache[0]) * (len(tokens) + _STEP)
        if self.size_bytes + needed > self._max_bytes:
            return None, 0
        return _fork(best.cache, shared), shared

    def put(self, key: str, tokens: Sequence[int], cache: list[Any], *, asked: int, beside: int = 0) -> None:
        """Keep the cache of a generation that has ended, however it ended. It isn't the caller's any more.

        Args:
            key: As for `take`.
            tokens: What the cache holds, one more or fewer doesn't matter: what both have in common is kept.
            cache: The layers'. One that is empty, of unknown make, or that was left in the middle of a step
                isn't kept.
            asked: How many of the tokens were the prompt.
            beside: Not 0 for one that was made besides, to what was asked with a prompt of so many tokens: what
                that generation has left stays too. There is one such for a prompt.
        """
        length = min(len(tokens), _sound_length(cache))
        if length < 1:
            return
        record = record_of(cache)
        if record is not None:
            record.on_reencode = record.on_outgrown = None
        held = np.asarray(tokens[:length], dtype=np.int32)
        entry = _Entry(key, record is not None and record.long, held, min(asked, length), cache, 0, beside)
        entry.cut(length)
        self._entries = [other for other in self._entries if not _replaces(entry, other)]
        self._entries.append(entry)
        self._shrink()

    def put_copy(self, key: str, tokens: Sequence[int], cache: Sequence[Any]) -> None:
        """Keep a copy of what a cache holds of these tokens, all of which were asked. It stays the caller's.

        Room is made for it before it is there; what doesn't fit isn't copied.
        """
        length = min(len(tokens), _sound_length(cache))
        if length < 1:
            return
        position_bytes = -(-cache_bytes(cache) // _capacity(cache[0]))
        length = min(length, self._max_bytes // position_bytes - _STEP)
        if length > 0:
            self._make_room(position_bytes * (length + _STEP))
            self.put(key, tokens[:length], _fork(cache, length), asked=length)

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()

    def _longest(self, key: str, tokens: Sequence[int], *, long: bool, quantized: bool) -> tuple[_Entry | None, int]:
        """Return what holds most of the beginning of some tokens, but the last, and how many; None if nothing does."""
        wanted = np.asarray(tokens, dtype=np.int32)
        shared, best = 0, None
        for entry in reversed(self._entries):
            if (entry.key, entry.long) != (key, long) or (entry.is_quantized and not quantized):
                continue
            length = entry.shares(wanted)
            # Of two that hold as much, the one that holds less besides can be taken rather than copied.
            if length > shared or (best is not None and length == shared and entry.asked < best.asked):
                shared, best = length, entry
        shared = min(shared, len(wanted) - 1)
        return (best, shared) if shared > 0 else (None, 0)

    def _shrink(self) -> None:
        del self._entries[: -self._max_entries]
        newest = self._entries[-1]
        self._cut_replies(self._entries[:-1], self._max_bytes)
        if self.size_bytes > self._max_bytes:
            others_bytes = self.size_bytes - newest.size_bytes
            newest.cut(max(newest.asked, min(len(newest.tokens), newest.fitting(self._max_bytes - others_bytes))))
        while self.size_bytes > self._max_bytes and len(self._entries) > 1:
            del self._entries[0]
        if newest.size_bytes > self._max_bytes:
            self._cut_to_fit(newest)

    def _make_room(self, size_bytes: int) -> None:
        self._cut_replies(self._entries, self._max_bytes - size_bytes)
        while self._entries and self.size_bytes > self._max_bytes - size_bytes:
            del self._entries[0]

    def _cut_replies(self, entries: Sequence[_Entry], max_bytes: int) -> None:
        for entry in entries:
            if self.size_bytes > max_bytes and len(entry.tokens) > entry.asked:
                entry.cut(entry.asked)

    def _cut_to_fit(self, entry: _Entry) -> None:
        length = entry.fitting(self._max_bytes)
        if length > 0:
            entry.cut(length)
        else:
            self._entries.remove(entry)


def cache_bytes(cache: Sequence[Any]) -> int:
    """Return what the arrays of a cache take in memory."""
    return sum(array.nbytes for layer in cache for array in _arrays(layer))


def _replaces(new: _Entry, old: _Entry) -> bool:
    """Whether all that was asked in an older entry is in a new one too; its reply isn't in any history.

    What was made besides goes with the next reply to the same prompt, for that has another answer.
    """
    if (new.key, new.long) != (old.key, old.long) or (new.is_quantized and not old.is_quantized):
        return False
    if old.beside and new.shares(old.tokens[: old.beside]) == old.beside:
        return True
    return not new.beside and new.shares(old.tokens[: old.asked]) == old.asked


def _sound_length(cache: Sequence[Any]) -> int:
    """Return how many tokens a cache holds; 0 if its layers don't agree or aren't known."""
    if not all(isinstance(layer, KVCache | QuantizedKVCache) for layer in cache):
        return 0
    lengths = {layer.offset for layer in cache}
    return int(lengths.pop()) if len(lengths) == 1 else 0


def _cut(cache: Sequence[Any], length: int) -> None:
    """Cut a cache back, and give back the memory that what is left has no use for."""
    _trim(cache, length)
    for layer in cache:
        if _capacity(layer) > length + _STEP:
            layer.keys, layer.values = _copy_of(layer, length)


def _trim(cache: Sequence[Any], length: int) -> None:
    for layer in cache:
        layer.trim(layer.offset - length)
    record = record_of(cache)
    if record is not None:
        record.cut(length)


def _fork(cache: Sequence[Any], length: int) -> list[Any]:
    """Return a cache of the first tokens of another one, which stays as it is."""
    record = record_of(cache)
    forked_record = None if record is None else record.fork(length)
    forked = []
    for layer in cache:
        twin = copy(layer)
        twin.keys, twin.values = _copy_of(layer, length)
        twin.offset = length
        if forked_record is not None:
            twin.record = forked_record
        forked.append(twin)
    return forked


def _arrays(layer: Any) -> list[mx.array]:
    """Return the arrays of a layer, keys first; a quantized one has several of each, an empty one none."""
    named: Any = tree_flatten([layer.keys, layer.values])
    return [array for _, array in named if array is not None]


def _capacity(layer: Any) -> int:
    return int(_arrays(layer)[0].shape[-2])


def _copy_of(layer: Any, length: int) -> tuple[Any, Any]:
    """Return keys and values of the first tokens in buffers of their own, with room for the next few.

    A slice would keep the whole buffer alive that it is cut from.
    """
    room = _STEP - length % _STEP

    def start_of(array: mx.array) -> mx.array:
        empty = mx.zeros((*array.shape[:-2], room, array.shape[-1]), array.dtype)
        return mx.concatenate([array[..., :length, :], empty], axis=-2)

    copied = tree_map(start_of, (layer.keys, layer.values))
    # One layer after the other, so that never more than one is there twice.
    mx.eval(copied)
    return copied[0], copied[1]
