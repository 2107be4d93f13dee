"""Makes adapters as PEFT and mlx-lm write them, with numpy alone: small, random, sound; or damaged on request.

    from tests.adapter_files import MODULES, write_mlx, write_peft

`config` adds to what the config says (None takes a field out of it), `tensors` to what the file holds (likewise).
Knows nothing of how Ergo reads them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from safetensors.numpy import save_file

Array = np.ndarray[Any, Any]
Shapes = Mapping[str, tuple[int, int]]

HIDDEN, MLP, LAYERS = 64, 96, 2

ARCHITECTURE: Mapping[str, Any] = MappingProxyType(
    {
        "model_type": "phi3",
        "hidden_size": HIDDEN,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "intermediate_size": MLP,
        "vocab_size": 160,
        "tie_word_embeddings": True,
    }
)
"""The config of a model that these adapters fit."""

MODULES: Shapes = MappingProxyType(
    {
        "self_attn.qkv_proj": (HIDDEN, 128),
        "self_attn.o_proj": (HIDDEN, HIDDEN),
        "mlp.gate_up_proj": (HIDDEN, 2 * MLP),
        "mlp.down_proj": (MLP, HIDDEN),
    }
)
"""Inputs and outputs of a layer's modules, each as one weight."""

PARTS: Shapes = MappingProxyType(
    {
        "self_attn.q_proj": (HIDDEN, 64),
        "self_attn.k_proj": (HIDDEN, 32),
        "self_attn.v_proj": (HIDDEN, 32),
        "mlp.gate_proj": (HIDDEN, MLP),
        "mlp.up_proj": (HIDDEN, MLP),
    }
)
"""The same of the parts that other layouts keep apart."""


def write_peft(
    folder: Path,
    *,
    modules: Shapes = MODULES,
    layers: Iterable[int] = range(LAYERS),
    rank: int = 4,
    alpha: float = 8,
    dora: bool = False,
    prefix: str = "base_model.model.",
    dtype: Any = np.float32,
    config: Mapping[str, Any] | None = None,
    tensors: Mapping[str, Array | None] | None = None,
    seed: int = 0,
) -> Path:
    """Write an adapter as PEFT does; returns the folder."""
    draw = np.random.default_rng(seed)
    written: dict[str, Array] = {}
    for name, (inputs, outputs) in _named(modules, layers).items():
        at = prefix + name
        written[f"{at}.lora_A.weight"] = _random(draw, (rank, inputs), dtype)
        written[f"{at}.lora_B.weight"] = _random(draw, (outputs, rank), dtype)
        if dora:
            written[f"{at}.lora_magnitude_vector"] = np.abs(_random(draw, (outputs,), dtype)) + dtype(0.5)
    said = {
        "peft_type": "LORA",
        "base_model_name_or_path": "made/up",
        "r": rank,
        "lora_alpha": alpha,
        "target_modules": sorted({name.rpartition(".")[2] for name in modules}),
        "use_dora": dora,
        "bias": "none",
    }
    return _write(folder, "adapter_model.safetensors", said, written, config, tensors)


def write_mlx(
    folder: Path,
    *,
    modules: Shapes = MODULES,
    layers: Iterable[int] = range(LAYERS),
    rank: int = 4,
    scale: float = 2.0,
    dora: bool = False,
    dtype: Any = np.float32,
    config: Mapping[str, Any] | None = None,
    tensors: Mapping[str, Array | None] | None = None,
    seed: int = 0,
) -> Path:
    """Write an adapter as mlx-lm does; returns the folder."""
    draw, touched = np.random.default_rng(seed), list(layers)
    written: dict[str, Array] = {}
    for name, (inputs, outputs) in _named(modules, touched).items():
        written[f"{name}.lora_a"] = _random(draw, (inputs, rank), dtype)
        written[f"{name}.lora_b"] = _random(draw, (rank, outputs), dtype)
        if dora:
            written[f"{name}.m"] = np.abs(_random(draw, (outputs,), dtype)) + dtype(0.5)
    parameters = {"rank": rank, "scale": scale, "dropout": 0.0, "keys": list(modules)}
    said = {
        "fine_tune_type": "dora" if dora else "lora",
        "model": "made/up",
        "num_layers": len(touched),
        "lora_parameters": parameters,
        "train": True,
    }
    return _write(folder, "adapters.safetensors", said, written, config, tensors)


def _named(modules: Shapes, layers: Iterable[int]) -> dict[str, tuple[int, int]]:
    inner = {name: shape for name, shape in modules.items() if "." in name}
    named = {f"model.layers.{layer}.{name}": shape for layer in layers for name, shape in inner.items()}
    return named | {name: shape for name, shape in modules.items() if "." not in name}


def _random(draw: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> Array:
    return (draw.standard_normal(shape) * 0.1).astype(dtype)


def _write(
    folder: Path,
    file: str,
    said: Mapping[str, Any],
    written: Mapping[str, Array],
    config: Mapping[str, Any] | None,
    tensors: Mapping[str, Array | None] | None,
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    saying = {name: value for name, value in {**said, **(config or {})}.items() if value is not None}
    holding = {name: value for name, value in {**written, **(tensors or {})}.items() if value is not None}
    (folder / "adapter_config.json").write_text(json.dumps(saying), encoding="utf-8")
    save_file(holding, folder / file)
    return folder
