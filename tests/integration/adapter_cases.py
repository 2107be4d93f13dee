"""The adapters that are compared with the reference, for the script that asks it and for the tests.

Between them they have every option of LoRA that changes what is computed or what the files look like. The bases are
small random models; nothing of an adapter is zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from tests.integration.tiny_checkpoint import write_checkpoint

LIMIT = 64
"""Where LongRoPE's short regime ends, in tokens."""

LENGTHS = (40, 64, 100)
"""Of the sequences: within the short regime, at its end, in the long one."""

POSITIONS = (7, -1)
"""Logits at these positions of each length are compared."""

STRENGTHS = (0.5, 2.0)
"""Compared at the last positions; 1 everywhere, and 0 needs no reference."""

VOCABULARY = 160
EVERYTHING = ("qkv_proj", "o_proj", "gate_up_proj", "down_proj")
PARTS = ("q_proj", "k_proj", "v_proj", "gate_proj", "up_proj")


@dataclass(frozen=True, slots=True)
class Base:
    """A small model, made from its seed."""

    seed: int
    shape: tuple[tuple[str, Any], ...]

    def write(self, folder: Path, dtype: str = "float32") -> dict[str, Any]:
        """Write its checkpoint; returns its config."""
        return write_checkpoint(
            folder, tokenizer=False, seed=self.seed, dtype=dtype,
            vocab_size=VOCABULARY, bos_token_id=0, eos_token_id=0, pad_token_id=0,
            torch_dtype=dtype, original_max_position_embeddings=LIMIT,
            **dict(self.shape),
        )  # fmt: skip


BASES = {
    "tied": Base(11, ()),
    "untied": Base(
        12,
        (
            ("hidden_size", 128),
            ("intermediate_size", 192),
            ("num_attention_heads", 8),
            ("num_key_value_heads", 2),
            ("num_hidden_layers", 3),
            ("tie_word_embeddings", False),
        ),
    ),
}


def tokens(length: int) -> np.ndarray[Any, np.dtype[np.int32]]:
    """Return a sequence; shorter ones are the beginnings of longer ones."""
    drawn = np.random.default_rng(LIMIT).integers(0, VOCABULARY, max(LENGTHS))
    return drawn[:length].astype(np.int32)


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Case:
    """An adapter.

    Attributes:
        name: Of the case.
        settings: What `peft.LoraConfig` is given.
        base: One of `BASES`.
        dtype: What its numbers are saved as.
        split: Whether the reference keeps q, k and v, and gate and up, apart.
        adapter: The name that it has within PEFT.
        up: Spread of B's numbers.
    """

    name: str
    settings: Mapping[str, Any] = field(default_factory=_nothing)
    base: str = "tied"
    dtype: str = "bfloat16"
    split: bool = False
    adapter: str = "default"
    up: float = 0.1

    def __str__(self) -> str:
        return self.name

    @property
    def folder(self) -> str:
        """Where its files lie in the archive; PEFT gives adapters with a name of their own a folder of that name."""
        return self.name if self.adapter == "default" else f"{self.name}/{self.adapter}"


def _case(name: str, *targets: str, **settings: Any) -> Case:
    """Return a case; what isn't a setting of PEFT's is taken out of the settings."""
    own = {key: settings.pop(key) for key in ("base", "dtype", "split", "adapter", "up") if key in settings}
    chosen = {"target_modules": list(targets or EVERYTHING), "r": 4, "lora_alpha": 8, **settings}
    return Case(name, MappingProxyType(chosen), **own)


LAYER_0 = r"model\.layers\.0\.self_attn\.qkv_proj"
RANKS = {"qkv_proj": 6, "down_proj": 2}
ALPHAS = {"o_proj": 3, "gate_up_proj": 24}

CASES = (
    _case("qkv", "qkv_proj", dtype="float32"),
    _case("o", "o_proj", dtype="float32"),
    _case("gate-up", "gate_up_proj", dtype="float32"),
    _case("down", "down_proj", dtype="float32"),
    _case("all", dtype="float32"),
    _case("rslora", use_rslora=True, dtype="float32"),
    _case("dora", use_dora=True, dtype="float32"),
    _case("dora-rslora", use_dora=True, use_rslora=True),
    _case("dora-untied", base="untied", use_dora=True, dtype="float16"),
    _case("ranks", rank_pattern=RANKS),
    _case("alphas", alpha_pattern=ALPHAS),
    _case("ranks-and-alphas-rslora", rank_pattern=RANKS, alpha_pattern=ALPHAS, use_rslora=True),
    _case("ranks-and-alphas-dora", rank_pattern=RANKS, alpha_pattern=ALPHAS, use_dora=True),
    _case("one-layers-rank", rank_pattern={"layers.1.mlp.down_proj": 7}, alpha_pattern={"layers.0.mlp.down_proj": 5}),
    _case("anchored", rank_pattern={rf"^{LAYER_0}": 3}, alpha_pattern={rf"^{LAYER_0}": 9, "^qkv_proj": 100}),
    _case(
        "patterns-with-choices", base="untied", use_rslora=True,
        rank_pattern={r"layers\.(0|2)\..*_proj": 2, r".*\.1\.mlp\.(gate_up|down)_proj": 5},
        alpha_pattern={r".*attn\.[oq].*": 3, r"layers\.\d+\.mlp\.\w+": 11},
    ),
    _case("first-of-two-patterns", alpha_pattern={"proj": 40, r".*_proj": 6, "o_proj": 50}),
    _case("some-layers", base="untied", layers_to_transform=[0, 2], layers_pattern="layers"),
    _case("one-layer", layers_to_transform=1),
    _case("excluded", exclude_modules=["down_proj", "layers.0.self_attn.o_proj"]),
    _case("excluded-by-expression", target_modules="all-linear", exclude_modules=r".*\.0\.mlp\..*"),
    _case("by-expression", target_modules=r".*\.layers\.[01]\.(self_attn\.o_proj|mlp\.gate_up_proj)"),
    _case("all-linear", base="untied", target_modules="all-linear"),
    _case("gaussian", init_lora_weights="gaussian"),
    _case("orthogonal", init_lora_weights="orthogonal"),
    _case("bfloat16", base="untied"),
    _case("float16", dtype="float16"),
    _case("odd-alpha", r=6, lora_alpha=7),
    _case("fraction-of-alpha", lora_alpha=2.7, use_rslora=True),
    _case("rank-1", r=1, lora_alpha=1),
    _case("rank-above-width", "o_proj", r=80, lora_alpha=20, layers_to_transform=[0], dtype="float16"),
    _case("dropout", lora_dropout=0.3),
    _case("head", "qkv_proj", "lm_head", base="untied"),
    _case("head-dora", "lm_head", base="untied", use_dora=True),
    _case("head-and-one-layer", "o_proj", "lm_head", base="untied", layers_to_transform=[1]),
    _case("named", adapter="socratic"),
    _case("split", *PARTS, "o_proj", "down_proj", split=True),
    _case("split-qkv", "q_proj", "k_proj", "v_proj", split=True),
    _case("split-q-v", "q_proj", "v_proj", split=True),
    _case("split-k", "k_proj", split=True, base="untied"),
    _case("split-up", "up_proj", split=True, use_rslora=True),
    _case("split-gate-of-one-layer", "gate_proj", split=True, layers_to_transform=[1]),
    _case("split-dora", *PARTS, split=True, use_dora=True),
    _case("split-dora-q-v-up", "q_proj", "v_proj", "up_proj", split=True, use_dora=True, base="untied"),
    _case(
        "split-patterns", *PARTS, "down_proj", split=True, use_rslora=True,
        rank_pattern={"q_proj": 7, "up_proj": 2}, alpha_pattern={"v_proj": 3, r"0\.mlp\.gate_proj": 20},
    ),
    _case(
        "split-some-parts-by-layer", split=True, use_dora=True,
        target_modules=r".*(0\.self_attn\.(q|k)_proj|1\.self_attn\.v_proj|0\.mlp\.up_proj|1\.mlp\.gate_proj)",
    ),
    _case("split-all-linear", base="untied", split=True, target_modules="all-linear"),
)  # fmt: skip
