"""Small sound adapters for the practice model, written with numpy alone; and what the bytes of one say, read anew.

The reading here knows nothing of Ergo's own: it is what damaged adapters are judged by.
"""

from __future__ import annotations

import json
import math
import re
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save_file

Array = np.ndarray[Any, Any]
Shapes = Mapping[str, tuple[int, int]]

HIDDEN, HEADS, KV, MLP, LAYERS, RANK = 256, 8, 2, 768, 4, 4


def shapes_of(hidden: int, heads: int, kv_heads: int, mlp: int) -> dict[str, tuple[int, int]]:
    """Return rows and columns of a model's weights in one layer, and of the parts that other layouts keep apart."""
    kv = kv_heads * hidden // heads
    return {
        "self_attn.q_proj": (hidden, hidden),
        "self_attn.k_proj": (kv, hidden),
        "self_attn.v_proj": (kv, hidden),
        "self_attn.qkv_proj": (hidden + 2 * kv, hidden),
        "self_attn.o_proj": (hidden, hidden),
        "mlp.gate_proj": (mlp, hidden),
        "mlp.up_proj": (mlp, hidden),
        "mlp.gate_up_proj": (2 * mlp, hidden),
        "mlp.down_proj": (hidden, mlp),
    }


SHAPES = shapes_of(HIDDEN, HEADS, KV, MLP)
"""Those of the practice model."""

SAMPLES = ("peft", "rslora", "peft-dora", "mlx", "mlx-dora")
_WIDTHS = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}


def write_sample(folder: Path, sample: str, seed: int = 0, *, shapes: Shapes = SHAPES, layers: int = LAYERS) -> None:
    """Write one of the samples, with the names that its trainer gives the files; by default for the practice model."""
    folder.mkdir(parents=True)
    draw = np.random.default_rng(seed)
    config = sample_config(sample)
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
    is_mlx = "mlx" in sample
    tensors = _mlx_tensors(sample, draw) if is_mlx else _peft_tensors(sample, draw, shapes, layers)
    save_file(tensors, folder / ("adapters.safetensors" if is_mlx else "adapter_model.safetensors"))


def sample_config(sample: str) -> dict[str, Any]:
    """Return the config of a sample."""
    if "mlx" in sample:
        return {
            "fine_tune_type": "dora" if "dora" in sample else "lora",
            "num_layers": 2,
            "model": "practice",
            "lora_parameters": {"rank": RANK, "scale": 2.0, "dropout": 0.0, "keys": ["self_attn.qkv_proj"]},
        }
    return {
        "peft_type": "LORA",
        "base_model_name_or_path": "practice",
        "r": RANK,
        "lora_alpha": 8,
        "lora_dropout": 0.05,
        "use_rslora": sample == "rslora",
        "use_dora": "dora" in sample,
        "bias": "none",
        "modules_to_save": None,
        "rank_pattern": {},
        "alpha_pattern": {},
        "task_type": "CAUSAL_LM",
        "target_modules": [name.partition(".")[2] for name in _targets(sample)],
    }


def _targets(sample: str) -> tuple[str, ...]:
    if sample == "peft":
        return ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "mlp.down_proj")
    return ("self_attn.qkv_proj", "self_attn.o_proj") if sample == "rslora" else ("self_attn.qkv_proj",)


def _peft_tensors(sample: str, draw: np.random.Generator, shapes: Shapes, layers: int) -> dict[str, Array]:
    tensors: dict[str, Array] = {}
    for layer in range(layers):
        for module in _targets(sample):
            rows, columns = shapes[module]
            at = f"base_model.model.model.layers.{layer}.{module}"
            tensors[f"{at}.lora_A.weight"] = _numbers(draw, RANK, columns)
            tensors[f"{at}.lora_B.weight"] = _numbers(draw, rows, RANK)
            if "dora" in sample:
                tensors[f"{at}.lora_magnitude_vector"] = 1 + np.abs(_numbers(draw, rows))
    return tensors


def _mlx_tensors(sample: str, draw: np.random.Generator) -> dict[str, Array]:
    tensors: dict[str, Array] = {}
    rows, columns = SHAPES["self_attn.qkv_proj"]
    for layer in (2, 3):
        at = f"model.layers.{layer}.self_attn.qkv_proj"
        tensors[f"{at}.lora_a"] = _numbers(draw, columns, RANK)
        tensors[f"{at}.lora_b"] = _numbers(draw, RANK, rows)
        if "dora" in sample:
            tensors[f"{at}.m"] = 1 + np.abs(_numbers(draw, rows))
    return tensors


def _numbers(draw: np.random.Generator, *shape: int) -> Array:
    return (0.05 * draw.standard_normal(shape)).astype(np.float32)


# --- read anew ------------------------------------------------------------------------------------


class UnsoundError(Exception):
    """What was read is no adapter for the practice model; says why."""


def require_sound(config_text: bytes, weights: bytes) -> None:
    """See that two files are an adapter that Ergo may apply to the practice model.

    Raises:
        UnsoundError: They aren't.
    """
    config = _config(config_text)
    tensors = read_tensors(weights)
    if not tensors:
        raise UnsoundError("no tensors")
    for name, tensor in tensors.items():
        if not np.isfinite(tensor).all() or np.abs(tensor).max(initial=0) > 1e6:
            raise UnsoundError(f"numbers of {name}")
    if "peft_type" in config:
        _require_peft(config, tensors)
    else:
        _require_mlx(config, tensors)


def _config(text: bytes) -> dict[str, Any]:
    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(found)) != len(found):
            raise UnsoundError("doubled key in the config")
        return dict(found)

    def constant(name: str) -> None:
        raise UnsoundError(f"{name} in the config")

    try:
        config = json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
    except (ValueError, RecursionError) as error:
        raise UnsoundError(f"config: {error}") from error
    if not isinstance(config, dict):
        raise UnsoundError("the config is no object")
    return config


def read_tensors(raw: bytes) -> dict[str, Array]:
    """Return the tensors in a file's bytes, each as numbers that can be looked at."""
    try:
        found = dict(deserialize(raw))  # type: ignore[no-untyped-call]
        length = struct.unpack_from("<Q", raw)[0]
        header = json.loads(raw[8 : 8 + length])
    except (SafetensorError, ValueError, RecursionError, struct.error) as error:
        raise UnsoundError(f"weights: {error}") from error
    header.pop("__metadata__", None)
    if len(found) != len(header):
        raise UnsoundError("doubled names")
    return {name: _array(name, entry) for name, entry in found.items()}


def _array(name: str, entry: Mapping[str, Any]) -> Array:
    data, shape, kind = entry["data"], entry["shape"], entry["dtype"]
    if kind not in _WIDTHS:
        raise UnsoundError(f"{name} is {kind}")
    if kind == "BF16":
        wide = np.frombuffer(bytes(data), "<u2").astype(np.uint32) << 16
        return wide.view(np.float32).reshape(shape)
    return np.frombuffer(bytes(data), {"F64": "<f8", "F32": "<f4", "F16": "<f2"}[kind]).reshape(shape)


def _require_peft(config: dict[str, Any], tensors: dict[str, Array]) -> None:
    _require(config["peft_type"] == "LORA", "peft_type")
    _require(config.get("bias", "none") in ("none", None), "bias")
    for name in ("modules_to_save", "layer_replication", "trainable_token_indices", "fan_in_fan_out", "lora_bias"):
        _require(config.get(name) in (None, False, [], {}), name)
    _require(config.get("init_lora_weights") in (None, True, False, "gaussian", "orthogonal", "eva"), "init")
    rank = _positive_whole(config.get("r", 8))
    _number(config.get("lora_alpha", 8))
    has_magnitude = _flag(config.get("use_dora"))
    _flag(config.get("use_rslora"))
    pattern = re.compile(
        r"(base_model\.model\.)?(model\.layers\.(\d)\.(\w+\.\w+))\.(lora_[AB]\.weight|lora_magnitude_vector)"
    )
    modules = _modules(tensors, pattern, 2)
    _require(len({name.startswith("base_model.model.") for name in tensors}) == 1, "prefixes")
    parts = {"lora_A.weight", "lora_B.weight"} | ({"lora_magnitude_vector"} if has_magnitude else set())
    for name, found in modules.items():
        rows, columns = _shape_of(name)
        _require(found.keys() == parts, f"parts of {name}")
        _require(found["lora_A.weight"].shape == (rank, columns), f"A of {name}")
        _require(found["lora_B.weight"].shape == (rows, rank), f"B of {name}")
        if has_magnitude:
            _require(found["lora_magnitude_vector"].shape in ((rows,), (1, rows)), f"magnitude of {name}")
    if isinstance(config.get("target_modules"), list):
        _require_peft_targets(config["target_modules"], modules)


def _require_peft_targets(targets: list[Any], modules: dict[str, dict[str, Array]]) -> None:
    """See that every layer has what the config names, and nothing else."""
    wanted = {module for module in SHAPES for target in targets if f".{module}".endswith(f".{target}")}
    _require(
        {*modules} == {f"model.layers.{layer}.{module}" for layer in range(LAYERS) for module in wanted}, "targets"
    )


def _require_mlx(config: dict[str, Any], tensors: dict[str, Array]) -> None:
    kind = config.get("fine_tune_type", "dora" if config.get("use_dora") is True else "lora")
    _require(kind in ("lora", "dora"), "fine_tune_type")
    parameters = config["lora_parameters"] if isinstance(config.get("lora_parameters"), dict) else {}
    rank = _positive_whole(parameters.get("rank"))
    _number(parameters.get("scale"))
    modules = _modules(tensors, re.compile(r"()(model\.layers\.(\d)\.(\w+\.\w+))\.(lora_a|lora_b|m)"), 2)
    parts = {"lora_a", "lora_b"} | ({"m"} if kind == "dora" else set())
    for name, found in modules.items():
        rows, columns = _shape_of(name)
        _require(found.keys() == parts, f"parts of {name}")
        _require(found["lora_a"].shape == (columns, rank) and found["lora_b"].shape == (rank, rows), name)
        if kind == "dora":
            _require(found["m"].shape == (rows,), f"m of {name}")
    layers = {int(name.split(".")[2]) for name in modules}
    last = config.get("num_layers", config.get("lora_layers"))
    if not isinstance(last, int) or isinstance(last, bool):
        raise UnsoundError("num_layers")
    _require(layers == {*range(max(0, LAYERS - last) if last > 0 else 0, LAYERS)}, "layers")


def _modules(tensors: dict[str, Array], pattern: re.Pattern[str], group: int) -> dict[str, dict[str, Array]]:
    modules: dict[str, dict[str, Array]] = {}
    for name, tensor in tensors.items():
        found = pattern.fullmatch(name)
        if found is None:
            raise UnsoundError(f"the name {name[:60]}")
        modules.setdefault(found[group], {})[found[5]] = tensor
    return modules


def _shape_of(name: str) -> tuple[int, int]:
    _, _, layer, module = name.split(".", 3)
    _require(int(layer) < LAYERS and module in SHAPES, name)
    return SHAPES[module]


def _positive_whole(value: object) -> int:
    _require(isinstance(value, int) and not isinstance(value, bool) and value > 0, "rank")
    assert isinstance(value, int)
    return value


def _number(value: object) -> None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    _require(is_number and abs(value) <= 1e6 and math.isfinite(value), "scale")  # type: ignore[arg-type]


def _flag(value: object) -> bool:
    _require(value is None or isinstance(value, bool), "a flag")
    return value is True


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise UnsoundError(what)
