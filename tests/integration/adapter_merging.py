"""Merges an adapter into plain weights, in float64: what Ergo's own way of applying one is compared with.

Written from the definition, and sharing no line with `models.adapters`; it trusts its files. It is held to what PEFT
says by `test_adapter_parity`.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn

Array = np.ndarray[Any, np.dtype[np.float64]]
Weights = dict[str, Array]

WHOLE = dict.fromkeys(("q_proj", "k_proj", "v_proj"), "qkv_proj")
WHOLE |= dict.fromkeys(("gate_proj", "up_proj"), "gate_up_proj")


def plain_weights(model: Any) -> Weights:
    """Return the weights that a model computes with, dequantized, by the names of a published checkpoint."""
    weights: Weights = {}
    for path, module in model.named_modules():
        if "weight" in module:
            weights[f"{path}.weight"] = np.array(_dequantized(module)).astype(np.float64)
    return weights


def _dequantized(module: Any) -> mx.array:
    whole: mx.array = module.weight
    if isinstance(module, nn.QuantizedLinear | nn.QuantizedEmbedding):
        whole = mx.dequantize(module.weight, module.scales, module.biases, module.group_size, module.bits)
    return whole.astype(mx.float32)


def merged(weights: Weights, folder: Path, config: Mapping[str, Any], strength: float = 1.0) -> Weights:
    """Return the weights with so much of an adapter's change in them, as PEFT saves adapters."""
    settings = json.loads((folder / "adapter_config.json").read_text())
    found: dict[str, dict[str, Array]] = defaultdict(dict)
    for name, array in read(folder / "adapter_model.safetensors").items():
        path, _, kind = name.removeprefix("base_model.model.").partition(".lora_")
        found[path][kind.removesuffix(".weight")] = array
    result = {name: weight.copy() for name, weight in weights.items()}
    for path, parts in found.items():
        if "A" not in parts:
            continue
        name, rows = _rows(path, config)
        before = weights[name][rows]
        change = _scale(settings, path, parts["A"].shape[0]) * (parts["B"] @ parts["A"])
        after = before + change
        if settings["use_dora"]:
            after *= (parts["magnitude_vector"] / np.linalg.norm(after, axis=1))[:, None]
        result[name][rows] = before + strength * (after - before)
    return result


def read(file: Path) -> Weights:
    """Return the arrays of a safetensors file."""
    arrays: Any = mx.load(str(file))
    return {name: np.array(array.astype(mx.float32)).astype(np.float64) for name, array in arrays.items()}


def _scale(settings: Mapping[str, Any], path: str, rank: int) -> float:
    alpha = settings["lora_alpha"]
    for pattern, own in settings.get("alpha_pattern", {}).items():
        if re.match(rf"(.*\.)?({pattern})$", path):
            alpha = own
            break
    return float(alpha / math.sqrt(rank) if settings["use_rslora"] else alpha / rank)


def _rows(path: str, config: Mapping[str, Any]) -> tuple[str, slice]:
    """Return the weight that a module's path means, and which of its rows."""
    head, _, last = path.rpartition(".")
    if last not in WHOLE:
        return f"{path}.weight", slice(None)
    heads, keys = config["num_attention_heads"], config["num_key_value_heads"]
    width, mlp = config["hidden_size"] // heads, config["intermediate_size"]
    first, end = {
        "q_proj": (0, heads * width),
        "k_proj": (heads * width, (heads + keys) * width),
        "v_proj": ((heads + keys) * width, (heads + 2 * keys) * width),
        "gate_proj": (0, mlp),
        "up_proj": (mlp, 2 * mlp),
    }[last]
    return f"{head}.{WHOLE[last]}.weight", slice(first, end)
