"""What the machine's MLX backend asks for: the type of activations, the size of a prefill chunk.

Two backends matter: Metal, and the CPU backend of machines without it. Knows no model.
"""

from __future__ import annotations

import mlx.core as mx


def on_metal() -> bool:
    """True when MLX computes on the GPU by default."""
    return bool(mx.default_device() == mx.Device(mx.gpu))


def compute_dtype() -> mx.Dtype:
    """Return the type of activations: bfloat16 on Metal, float32 on a CPU (bf16 is ten times slower there)."""
    return mx.bfloat16 if on_metal() else mx.float32


def prefill_step() -> int:
    """Return how many prompt tokens are read between two looks at the cancel token.

    It bounds how long a Stop can take. The CPU backend gains nothing from longer chunks: there
    quantized matrices cost as much for a token of a chunk as for a single one.
    """
    return 512 if on_metal() else 32


def compile_for_gpus_only() -> None:
    """Keep MLX from having the machine's C++ compiler build what a CPU computes.

    What that makes lies in a folder that all users of the machine share, and is run from there. It is no faster here.
    """
    if not on_metal():
        mx.disable_compile()
