"""How much memory MLX can still get, and how much of what it has freed it may keep.

Leaves the wired limit alone: raising it has been tied to kernel panics on Macs. Knows no model.
"""

from __future__ import annotations

import mlx.core as mx

from models.memory import Machine, read_machine

CACHE_LIMIT_BYTES = 128 << 20
"""What MLX may keep of what was freed, to use it again. On a Mac it would keep as much as the machine has; a decoding
step of Phi-4-mini frees a few megabytes, a chunk of its prompt some tens."""


def limit_cache() -> None:
    """Bound what MLX keeps of what was freed; a backend with a lower bound keeps its own."""
    former = mx.set_cache_limit(CACHE_LIMIT_BYTES)
    if former < CACHE_LIMIT_BYTES:
        mx.set_cache_limit(former)


def available_bytes(machine: Machine | None = None) -> int:
    """Return what MLX can get without anything being swapped out, in bytes.

    Args:
        machine: From `read_machine`, just now; None asks the system.
    """
    available = (machine or read_machine()).available_bytes + mx.get_cache_memory()
    working_set = mx.device_info().get("max_recommended_working_set_size")
    if isinstance(working_set, int) and working_set > 0:
        available = min(available, working_set - mx.get_active_memory())
    return max(0, available)
