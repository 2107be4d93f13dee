"""What a conversation takes in memory: how large its KV cache gets, when it is quantized, when to warn and to stop.

Forecasts and decisions only: bytes come from the architecture, free memory from whoever is asked for it.
Knows no MLX, and no cache but by its size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, Literal, Self

from models import memory
from models.architecture import Architecture
from models.errors import NotEnoughMemory
from models.wording import translate

SMALL_MACHINE_BYTES = 24 << 30
"""A machine with more memory than this never quantizes a KV cache: it has room for 16 bits a number."""

QUANTIZED_FROM_TOKENS = 8192
"""A shorter KV cache is never quantized: too little would be gained."""

LOOK_EVERY = 64
"""Tokens between two looks at the memory."""

LOOK_AHEAD_TOKENS = 4096
"""How far ahead is looked.

A reply may be allowed eight times as much and mostly needs less than this: to warn of the rest would be to cry wolf.
"""

SPARE_BYTES = 256 << 20
"""What a generation leaves to other programs, and to its own scratch memory; less with a small model."""

PREFILL_BYTES = 300_000_000
"""What reading a prompt takes at most besides the KV cache: the activations of a chunk."""

LEAST_PREFILL_BYTES = 16 << 20
"""The same at least. The practice model takes a tenth of it on a CPU, whose chunks are a sixteenth of a GPU's."""

_PREFILL_SHARE = 6
"""A chunk takes such a part of what the weights take: both grow with the width of a layer."""

_CPU_CHUNK = 32
"""Tokens of a prompt that a CPU reads at a time."""

_STEP = 256
"""A KV cache grows by so many positions at a time."""

_GROUP_SIZES = (64, 32)
"""Numbers that share a scale and a bias; a head must divide into them."""

_READING_LASTS_S = 1.0

Verdict = Literal["go-on", "quantize", "stop"]


@dataclass(frozen=True, slots=True)
class KvPlan:
    """What the KV cache of a model takes on a machine.

    Attributes:
        token_bytes: One position, as it is computed.
        quantized_token_bytes: One position at 8 bits a number; None for a model whose heads don't divide into groups.
        group_size: So many numbers share a scale and a bias; None as above.
        quantize_from: A cache of at least so many positions is quantized; None if none ever is.
        prefill_bytes: What reading a prompt takes besides.
    """

    token_bytes: int
    quantized_token_bytes: int | None
    group_size: int | None
    quantize_from: int | None
    prefill_bytes: int = PREFILL_BYTES

    @classmethod
    def of(
        cls,
        architecture: Architecture,
        *,
        element_bytes: int,
        weights_bytes: int,
        total_bytes: int,
        context_tokens: int,
    ) -> Self:
        """Plan for a model on a machine.

        The plan depends on what the machine has, not on what is free just now: the same question has the same
        answer, whatever else runs.

        Args:
            architecture: The model's.
            element_bytes: Of a number, as it is computed: 2 on a Mac, 4 where MLX computes in float32.
            weights_bytes: What the model's weights take.
            total_bytes: The machine's memory.
            context_tokens: The longest sequence that will be asked for.
        """
        # Where MLX computes in float32, on the CPU, the scores of a chunk lie in memory at once.
        scores_bytes = architecture.heads * _CPU_CHUNK * context_tokens * 4 if element_bytes == 4 else 0
        prefill_bytes = min(PREFILL_BYTES, max(LEAST_PREFILL_BYTES, weights_bytes // _PREFILL_SHARE, scores_bytes))
        heads = 2 * architecture.kv_heads * architecture.layers
        token_bytes = heads * architecture.head_dim * element_bytes
        group_size = next((size for size in _GROUP_SIZES if architecture.head_dim % size == 0), None)
        if group_size is None:
            return cls(token_bytes, None, None, None, prefill_bytes)
        groups = architecture.head_dim // group_size
        quantized = heads * (architecture.head_dim + groups * 2 * element_bytes)
        # Until the model takes half of the machine's memory, there is no reason to lose precision.
        room = total_bytes // 2 - weights_bytes - memory.WORKING_SET_BYTES
        quantize_from = max(QUANTIZED_FROM_TOKENS, room // token_bytes)
        pays = total_bytes <= SMALL_MACHINE_BYTES and quantize_from < context_tokens
        return cls(token_bytes, quantized, group_size, quantize_from if pays else None, prefill_bytes)

    @property
    def spare_bytes(self) -> int:
        """What a generation leaves free."""
        return min(SPARE_BYTES, self.prefill_bytes)

    def cache_bytes(self, positions: int, *, quantized: bool = False) -> int:
        """Return what a cache with room for so many positions takes."""
        token_bytes = self.quantized_token_bytes if quantized and self.quantized_token_bytes else self.token_bytes
        return -(-positions // _STEP) * _STEP * token_bytes

    def wants_quantizing(self, positions: int) -> bool:
        """Whether a cache that has come to so many positions is to be quantized."""
        return self.quantize_from is not None and positions >= self.quantize_from

    def growth_bytes(self, positions: int, more: int, *, quantized: bool) -> int:
        """Return what a cache grows by at most while so many positions are added.

        Args:
            positions: What it holds.
            more: What is added.
            quantized: Whether it is quantized already; if not, it will be where the plan says so.
        """
        now = self.cache_bytes(positions, quantized=quantized)
        end = positions + more
        if quantized or not self.wants_quantizing(end):
            return self.cache_bytes(end, quantized=quantized) - now
        last = max(positions, min(end, (self.quantize_from or 0) + LOOK_EVERY))
        return max(self.cache_bytes(last), self.cache_bytes(end, quantized=True)) - now


@dataclass(frozen=True, slots=True)
class Reading:
    """Memory that was free at some moment."""

    available_bytes: int


def read_available() -> int:
    """Ask the system how many bytes programs can get without anything being swapped out."""
    return memory.read_machine().available_bytes


class AvailableMemory:
    """Asks for the free memory at most once a second, however often it is asked itself.

    Args:
        read: Returns what is free, in bytes.
        clock: Returns seconds.
    """

    def __init__(self, read: Callable[[], int] = read_available, clock: Callable[[], float] = monotonic) -> None:
        self._read = read
        self._clock = clock
        self._reading = Reading(0)
        self._until = float("-inf")

    def read(self) -> Reading:
        """Return the last reading while it is young, else a new one."""
        return self._reading if self._clock() < self._until else self.read_anew()

    def read_anew(self) -> Reading:
        """Return a new reading: memory has just been given back."""
        self._reading = Reading(self._read())
        self._until = self._clock() + _READING_LASTS_S
        return self._reading

    def has_room(self, plan: KvPlan, positions: int) -> bool:
        """Whether so many positions of a cache, as they are computed, can be there twice while all are read anew."""
        return plan.cache_bytes(positions) + plan.prefill_bytes + plan.spare_bytes <= self.read_anew().available_bytes


class MemoryGuard:
    """Watches over the memory of one generation.

    Args:
        plan: The model's.
        available: Shared by all generations.
        on_low: Called with the bytes (available, needed), at most once, when memory won't last.
        relieve: Gives back what can be done without, such as the caches of other conversations. Called at most
            once while generating, before the generation is stopped for want of memory.

    Attributes:
        on_quantize: Called with the cache that is about to be quantized; may copy from it.
    """

    def __init__(
        self,
        plan: KvPlan,
        available: AvailableMemory,
        *,
        on_low: Callable[[int, int], None] = lambda _available, _needed: None,
        relieve: Callable[[], None] = lambda: None,
    ) -> None:
        self.plan = plan
        self._available = available
        self._on_low = on_low
        self._relieve = relieve
        self._has_warned = False
        self._relieved_at: Reading | None = None
        self.on_quantize: Callable[[Sequence[Any]], None] = lambda _cache: None

    def check_prompt(self, tokens: int, cached_tokens: int = 0, *, quantized: bool = False) -> None:
        """See that a prompt can be read, before anything is.

        Args:
            tokens: The whole prompt.
            cached_tokens: What of it the cache holds already.
            quantized: Whether that cache is quantized.

        Raises:
            NotEnoughMemory: It can't; with the numbers.
        """
        now = self.plan.cache_bytes(cached_tokens, quantized=quantized)
        needed = self.plan.cache_bytes(tokens, quantized=quantized) - now + self.plan.prefill_bytes
        if needed <= self._available.read().available_bytes:
            return
        self._relieve()
        free = self._available.read_anew().available_bytes
        if needed <= free:
            return
        raise NotEnoughMemory(
            translate("Errors", "Not enough memory for this conversation"),
            translate("Errors", "To read its {tokens:,} tokens takes {needed}, {free} are free.").format(
                tokens=tokens, needed=memory.memory_words(needed), free=memory.memory_words(free)
            ),
            translate("Errors", "Close something, or ask in a new conversation."),
        )

    def look(self, positions: int, tokens_left: int, *, quantized: bool) -> Verdict:
        """Say how a generation is to go on; ask every `LOOK_EVERY` tokens.

        Args:
            positions: What the cache holds.
            tokens_left: So many more tokens may be generated.
            quantized: Whether the cache is quantized.
        """
        if not quantized and self.plan.wants_quantizing(positions):
            return "quantize"
        reading = self._available.read()
        free = reading.available_bytes
        self._warn_if_low(free, positions, min(tokens_left, LOOK_AHEAD_TOKENS), quantized=quantized)
        next_bytes = self.plan.growth_bytes(positions, min(tokens_left, 2 * LOOK_EVERY), quantized=quantized)
        if free >= next_bytes + self.plan.spare_bytes:
            return "go-on"
        if self._relieved_at is None:
            self._relieved_at = reading
            self._relieve()
        # What was given back shows in the next reading.
        return "go-on" if reading is self._relieved_at else "stop"

    def _warn_if_low(self, free: int, positions: int, ahead: int, *, quantized: bool) -> None:
        needed = self.plan.growth_bytes(positions, ahead, quantized=quantized) + self.plan.spare_bytes
        if free < needed and not self._has_warned:
            self._has_warned = True
            self._on_low(free, needed)
