"""The small random models that LongRoPE is compared on, for the script that asks the reference and for the tests.

Between them they have every shape that matters to rotation: all ratios of query to key-value heads, part of a head
rotated and all of it, tied and untied embeddings, small and large attention factors and none, odd limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.integration.tiny_checkpoint import write_checkpoint

POSITIONS = 6
"""Logits of so many positions of each length are compared."""

NEW_TOKENS = 200
SEEDS_EACH = 4


@dataclass(frozen=True, slots=True)
class Case:
    """A shape. `limit` is where LongRoPE's short regime ends, in tokens; `farthest` the longest sequence, in limits."""

    name: str
    limit: int
    ratio: int
    heads: int
    kv_heads: int
    head_dim: int
    partial: float
    tied: bool
    layers: int = 2
    theta: float = 10_000.0
    farthest: int = 8
    others: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        return self.name

    def lengths(self) -> tuple[int, ...]:
        """Return lengths below, at, just above and far above the limit."""
        limit = self.limit
        return (1, limit // 2, limit - 1, limit, limit + 1, limit + 2, 2 * limit + 1, self.farthest * limit)

    def tokens(self) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Return the tokens that all lengths are cut from."""
        return np.random.default_rng(self.limit).integers(0, 256, max(self.lengths())).astype(np.int32)

    def prompt(self, seed: int) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Return a prompt of a length such that `NEW_TOKENS` more cross the limit."""
        rng = np.random.default_rng(1000 * self.limit + seed)
        return rng.integers(0, 256, int(rng.integers(max(1, self.limit - 180), self.limit + 1))).astype(np.int32)

    def write(self, folder: Path, seed: int) -> dict[str, Any]:
        """Write a checkpoint with random weights and random factors; returns its config."""
        pairs = int(self.head_dim * self.partial) // 2
        rng = np.random.default_rng(7000 + seed)
        short = 1.0 + np.sort(rng.random(pairs)) * 0.5
        long = 1.0 + np.sort(rng.random(pairs)) ** 2 * (2.0 * self.ratio)
        return write_checkpoint(
            folder,
            tokenizer=False,
            seed=seed,
            hidden_size=self.heads * self.head_dim,
            num_attention_heads=self.heads,
            num_key_value_heads=self.kv_heads,
            num_hidden_layers=self.layers,
            partial_rotary_factor=self.partial,
            tie_word_embeddings=self.tied,
            rope_theta=self.theta,
            original_max_position_embeddings=self.limit,
            max_position_embeddings=self.limit * self.ratio,
            rope_scaling={"type": "longrope", "short_factor": short.tolist(), "long_factor": long.tolist()},
            **dict(self.others),
        )


CASES = (
    Case("as-published", 64, ratio=32, heads=6, kv_heads=2, head_dim=16, partial=0.75, tied=True),
    Case("all-rotated", 96, ratio=16, heads=4, kv_heads=4, head_dim=16, partial=1.0, tied=False, theta=250_000.0),
    Case("one-key-head", 128, ratio=32, heads=4, kv_heads=1, head_dim=32, partial=0.75, tied=False, layers=3),
    Case("odd-limit", 37, ratio=64, heads=8, kv_heads=4, head_dim=8, partial=0.75, tied=True, layers=4, farthest=20),
    Case(
        "no-attention-factor", 200, ratio=1, heads=3, kv_heads=1, head_dim=32, partial=1.0, tied=True, farthest=3,
        others=(("rms_norm_eps", 1e-6), ("vocab_size", 301), ("intermediate_size", 96)),
    ),
)  # fmt: skip


def positions_of(length: int) -> list[int]:
    """Return the positions of a sequence whose logits are compared, in order, the last one included."""
    return sorted({round(position) for position in np.linspace(0, length - 1, POSITIONS)})
