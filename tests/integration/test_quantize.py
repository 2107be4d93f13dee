"""Quantizing a checkpoint: byte-identical to mlx-lm's converter, readable by it, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm
import numpy as np
import pytest

from models import load_model, quantize_checkpoint
from models.errors import Cancelled, DamagedModel, InvalidInput
from tests.integration.tiny_checkpoint import write_checkpoint


def raw_tensors(folder: Path) -> dict[str, tuple[Any, ...]]:
    """Return every tensor of a folder as (dtype, shape, bytes)."""
    tensors: dict[str, tuple[Any, ...]] = {}
    for file in sorted(folder.glob("model*.safetensors")):
        for name, array in mx.load(str(file)).items():  # type: ignore[union-attr]
            raw = bytes(memoryview(mx.view(mx.contiguous(array), mx.uint8)))  # type: ignore[arg-type]
            tensors[name] = (array.dtype, array.shape, raw)
    return tensors


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"torch_dtype": "float16"},
        {"torch_dtype": None},
        {"tie_word_embeddings": False},
        # 96 columns are no multiple of 64: such tensors stay as they are.
        {"intermediate_size": 96},
    ],
    ids=["bf16", "f16", "no dtype", "untied", "odd width"],
)
def test_compact_equals_mlx_lms_converter_byte_for_byte(tmp_path: Path, changes: dict[str, Any]) -> None:
    write_checkpoint(tmp_path / "src", **changes)
    mlx_lm.convert(str(tmp_path / "src"), str(tmp_path / "theirs"), quantize=True, q_bits=4, q_group_size=64)
    quantize_checkpoint(tmp_path / "src", tmp_path / "ours")
    assert raw_tensors(tmp_path / "ours") == raw_tensors(tmp_path / "theirs")
    ours = json.loads((tmp_path / "ours" / "config.json").read_text())
    theirs = json.loads((tmp_path / "theirs" / "config.json").read_text())
    assert ours["quantization"] == theirs["quantization"] == {"group_size": 64, "bits": 4, "mode": "affine"}
    assert ours["quantization_config"] == theirs["quantization_config"]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("recipe", "bits"), [("compact", 4), ("balanced", 6), ("quality", 8)])
def test_every_recipe_opens_in_mlx_lm_with_its_bits(tmp_path: Path, tiny_folder: Path, recipe: str, bits: int) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q", recipe)
    model: Any = mlx_lm.load(str(tmp_path / "q"))[0]
    layer = model.layers[1]
    assert model.model.embed_tokens.bits == layer.mlp.down_proj.bits == bits
    assert layer.self_attn.qkv_proj.bits == layer.self_attn.o_proj.bits == layer.mlp.gate_up_proj.bits == 4
    ours: Any = load_model(tmp_path / "q")[0]
    assert ours.model.embed_tokens.bits == ours.layers[0].mlp.down_proj.bits == bits
    assert ours.layers[0].mlp.gate_up_proj.bits == 4


def test_protected_tensors_are_quantized_row_by_row_like_any_other(tmp_path: Path, tiny_folder: Path) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q", "balanced")
    source: Any = mx.load(str(tiny_folder / "model.safetensors"))
    made: Any = mx.load(str(tmp_path / "q" / "model.safetensors"))
    name = "model.layers.0.mlp.down_proj"
    weight = source[f"{name}.weight"].astype(mx.bfloat16)
    expected = mx.quantize(weight, group_size=64, bits=6)
    for part, array in zip(("weight", "scales", "biases"), expected, strict=True):
        assert mx.array_equal(made[f"{name}.{part}"], array).item()


def test_more_bits_are_closer_to_the_source(tmp_path: Path, tiny_folder: Path) -> None:
    tokens = mx.arange(40)[None]
    truth = load_model(tiny_folder)[0](tokens)
    errors = []
    for recipe in ("compact", "balanced", "quality"):
        quantize_checkpoint(tiny_folder, tmp_path / recipe, recipe)
        error = mx.abs(load_model(tmp_path / recipe)[0](tokens) - truth).mean()
        errors.append(float(np.asarray(error)))
    assert errors == sorted(errors, reverse=True)


def test_what_belongs_to_the_model_comes_along_and_nothing_else(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "src")
    (tmp_path / "src" / "modeling_phi3.py").write_text("raise SystemExit")
    (tmp_path / "src" / "README.md").write_text("# card")
    quantize_checkpoint(tmp_path / "src", tmp_path / "dst")
    assert {path.name for path in (tmp_path / "dst").iterdir()} == {
        "README.md",
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
    }


@pytest.mark.filterwarnings("ignore")
def test_the_newer_spelling_of_rotary_parameters_is_written_for_mlx_lm(tmp_path: Path) -> None:
    config = write_checkpoint(tmp_path / "src")
    scaling = config.pop("rope_scaling")
    scaling["rope_type"] = scaling.pop("type")
    for key in ("rope_theta", "partial_rotary_factor", "original_max_position_embeddings"):
        scaling[key] = config.pop(key)
    config["rope_parameters"] = scaling
    (tmp_path / "src" / "config.json").write_text(json.dumps(config))
    quantize_checkpoint(tmp_path / "src", tmp_path / "dst")
    args = mlx_lm.load(str(tmp_path / "dst"))[0].args
    assert args.rope_scaling["long_factor"] == scaling["long_factor"]
    assert (args.partial_rotary_factor, args.original_max_position_embeddings) == (0.75, 64)


def test_progress_counts_every_source_byte(tmp_path: Path, tiny_folder: Path) -> None:
    calls: list[tuple[int, int]] = []
    quantize_checkpoint(tiny_folder, tmp_path / "q", progress=lambda done, total: calls.append((done, total)))
    assert [done for done, _ in calls] == sorted(done for done, _ in calls)
    assert calls[-1][0] == calls[-1][1] > 300_000


def test_cancelling_leaves_nothing_behind(tmp_path: Path, tiny_folder: Path) -> None:
    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        quantize_checkpoint(tiny_folder, tmp_path / "q", progress=cancel)
    assert list(tmp_path.iterdir()) == []
    quantize_checkpoint(tiny_folder, tmp_path / "q")
    assert [path.name for path in tmp_path.iterdir()] == ["q"]


def test_what_cannot_be_done_is_refused_with_a_reason(tmp_path: Path, tiny_folder: Path) -> None:
    with pytest.raises(InvalidInput, match="isn't a recipe"):
        quantize_checkpoint(tiny_folder, tmp_path / "q", "tiny")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("mine")
    with pytest.raises(InvalidInput, match="exists already"):
        quantize_checkpoint(tiny_folder, tmp_path / "full")
    (tmp_path / "empty").mkdir()
    quantize_checkpoint(tiny_folder, tmp_path / "empty")
    with pytest.raises(InvalidInput, match="quantized already"):
        quantize_checkpoint(tmp_path / "empty", tmp_path / "again")
    with pytest.raises(DamagedModel, match="missing"):
        quantize_checkpoint(tmp_path / "full", tmp_path / "again")
    assert (tmp_path / "full" / "thesis.txt").read_text() == "mine"
