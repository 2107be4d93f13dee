"""KV caches at 8 bits a number: quantizes one in place, once the prompt has been read, and looks after it.

Attention over such a cache isn't fused: reading a long prompt into one takes twice the memory at its peak. So
a prompt is read first and its cache quantized afterwards. Decides nothing (`kv_memory` does); knows no text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import mlx.core as mx
from mlx_lm.models.cache import KVCache, QuantizedKVCache

from models.device import prefill_step
from models.kv_memory import MemoryGuard

_BITS = 8
_QUANTIZED_PREFILL_STEP = 64
"""Every head's scores of a chunk lie in memory at once: 100 MB for Phi-4-mini at 32,000 positions."""


def is_quantized(cache: Sequence[Any]) -> bool:
    """Whether a cache is quantized."""
    return bool(cache) and isinstance(cache[0], QuantizedKVCache)


def quantize_cache(cache: list[Any], group_size: int) -> None:
    """Quantize a cache of all layers in place, one after the other, so that only one layer is there twice.

    Args:
        cache: From `make_cache`, between two tokens. Whoever holds this list goes on with the quantized layers.
        group_size: So many numbers share a scale and a bias.
    """
    for number, layer in enumerate(cache):
        if isinstance(layer, KVCache):
            cache[number] = layer.to_quantized(group_size=group_size, bits=_BITS)
            del layer
            mx.eval(cache[number].state[:2])


def prefill_step_for(cache: Sequence[Any]) -> int:
    """Return how many prompt tokens are read at a time into a cache."""
    return min(prefill_step(), _QUANTIZED_PREFILL_STEP) if is_quantized(cache) else prefill_step()


def tend(cache: list[Any], guard: MemoryGuard, tokens_left: int) -> bool:
    """Look after a cache: quantize it if it is time to, and see whether memory lasts.

    Call it when the prompt has been read, and then every `LOOK_EVERY` tokens, between two tokens.

    Args:
        cache: From `make_cache`.
        guard: Of this generation.
        tokens_left: So many more tokens may be generated.

    Returns:
        False if the generation must stop: the next tokens may not find the memory they need.
    """
    offset = int(cache[0].offset)
    verdict = guard.look(offset, tokens_left, quantized=is_quantized(cache))
    if verdict == "quantize" and guard.plan.group_size is not None:
        guard.on_quantize(cache)
        quantize_cache(cache, guard.plan.group_size)
    return verdict != "stop"
