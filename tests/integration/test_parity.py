"""How far a quantized shard is from its source: near for every recipe, far for whatever is wrong."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from models import quantize_checkpoint
from models.checkpoint import inspect_checkpoint, inspect_shard
from models.errors import DamagedModel
from models.tensors.parity import Parity, shard_parity
from tests.integration.tiny_checkpoint import tensor_shapes, write_checkpoint, write_shards

O_PROJ = "model.layers.0.self_attn.o_proj"


def parity(source: Path, quantized: Path, file: str = "model.safetensors") -> Parity:
    architecture = inspect_checkpoint(source).architecture
    return shard_parity(inspect_shard(architecture, source / file), inspect_shard(architecture, quantized / file))


@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "float32"])
def test_four_bits_are_near_and_more_are_nearer(tmp_path: Path, dtype: str) -> None:
    write_checkpoint(tmp_path / "src", dtype=dtype, torch_dtype=dtype, shards=2, tie_word_embeddings=False)
    for recipe in ("compact", "quality"):
        quantize_checkpoint(tmp_path / "src", tmp_path / recipe, recipe)
    for number in (1, 2):
        file = f"model-0000{number}-of-00002.safetensors"
        found = parity(tmp_path / "src", tmp_path / "compact", file)
        assert 0.03 < found.relative_error < 0.15
        assert 0.5 < found.worst <= 1
    assert parity(tmp_path / "src", tmp_path / "src", file) == Parity(0.0, 0.0)


def tame(shape: tuple[int, int], key: mx.array) -> mx.array:
    return mx.random.normal(shape, key=key) * 0.02


def one_huge_number_in_every_group(shape: tuple[int, int], key: mx.array) -> mx.array:
    weight = mx.random.normal(shape, key=key)
    weight[:, 7::64] = 30.0
    return weight


def huge_columns(shape: tuple[int, int], key: mx.array) -> mx.array:
    weight = tame(shape, key)
    weight[:, 3::16] *= 500
    return weight


def heavy_tails(shape: tuple[int, int], key: mx.array) -> mx.array:
    return tame(shape, key) / mx.maximum(mx.abs(mx.random.normal(shape, key=mx.random.split(key)[0])), 1e-3)


def all_on_one_side(shape: tuple[int, int], key: mx.array) -> mx.array:
    return 1.0 + tame(shape, key)


def nearly_nothing(shape: tuple[int, int], key: mx.array) -> mx.array:
    return tame(shape, key) * 1e-5


def nothing(shape: tuple[int, int], key: mx.array) -> mx.array:
    return mx.zeros(shape)


KINDS = [
    tame,
    one_huge_number_in_every_group,
    huge_columns,
    heavy_tails,
    all_on_one_side,
    nearly_nothing,
    nothing,
]


@pytest.mark.parametrize("target", ["bfloat16", "float16", "float32"])
@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "float32"])
def test_whatever_the_weights_are_a_right_shard_is_within_reach_of_rounding(
    tmp_path: Path, dtype: str, target: str
) -> None:
    config = write_checkpoint(tmp_path / "src", dtype=dtype, torch_dtype=target)
    seeds = iter(mx.random.split(mx.random.key(1), 100))
    for kind in KINDS:
        tensors = {
            name: np.array(kind(shape, next(seeds))) if len(shape) == 2 else np.ones(shape, np.float32)
            for name, shape in tensor_shapes(config).items()
        }
        write_shards(tmp_path / "src", tensors, dtype, 1)
        for recipe in ("compact", "balanced", "quality"):
            made = tmp_path / kind.__name__ / recipe
            quantize_checkpoint(tmp_path / "src", made, recipe)
            assert parity(tmp_path / "src", made).worst <= 1, (kind.__name__, recipe)


def change(folder: Path, edit: Callable[[dict[str, Any]], None]) -> None:
    file = str(folder / "model.safetensors")
    weights: Any = mx.load(file)
    mx.eval(weights)
    edit(weights)
    mx.save_safetensors(file, weights)


def rows_in_another_order(weights: dict[str, Any]) -> None:
    for part in ("weight", "scales", "biases"):
        weights[f"{O_PROJ}.{part}"] = weights[f"{O_PROJ}.{part}"][::-1]


def another_layers_weight(weights: dict[str, Any]) -> None:
    weights[f"{O_PROJ}.weight"] = weights["model.layers.1.self_attn.o_proj.weight"]


def the_end_missing(weights: dict[str, Any]) -> None:
    weight = weights["model.embed_tokens.weight"]
    weight[-8:] = 0


def scales_of_another(weights: dict[str, Any]) -> None:
    weights[f"{O_PROJ}.scales"] = weights["model.layers.1.self_attn.o_proj.scales"][::-1]


def a_norm_of_zeros(weights: dict[str, Any]) -> None:
    weights["model.norm.weight"] = mx.zeros((64,), mx.bfloat16)


def a_flipped_byte(weights: dict[str, Any]) -> None:
    weights[f"{O_PROJ}.weight"][3, 2] ^= 0x8000


def swapped_bytes(weights: dict[str, Any]) -> None:
    weight = weights[f"{O_PROJ}.weight"]
    weights[f"{O_PROJ}.weight"] = (weight >> 16) | (weight << 16)


def two_rows_swapped(weights: dict[str, Any]) -> None:
    for part in ("weight", "scales", "biases"):
        array = weights[f"{O_PROJ}.{part}"]
        weights[f"{O_PROJ}.{part}"] = mx.concatenate([array[1:2], array[:1], array[2:]])


def biases_of_another_sign(weights: dict[str, Any]) -> None:
    weights[f"{O_PROJ}.biases"] = -weights[f"{O_PROJ}.biases"]


def scales_of_zero(weights: dict[str, Any]) -> None:
    weights[f"{O_PROJ}.scales"] = mx.zeros_like(weights[f"{O_PROJ}.scales"])


def huge_scales(weights: dict[str, Any]) -> None:
    weights[f"{O_PROJ}.scales"] = weights[f"{O_PROJ}.scales"] * 1000


@pytest.mark.parametrize("recipe", ["compact", "quality"])
@pytest.mark.parametrize(
    "spoil",
    [
        rows_in_another_order,
        another_layers_weight,
        the_end_missing,
        scales_of_another,
        a_norm_of_zeros,
        a_flipped_byte,
        swapped_bytes,
        two_rows_swapped,
        biases_of_another_sign,
        scales_of_zero,
        huge_scales,
    ],
    ids=lambda spoil: spoil.__name__,
)
def test_wrong_bytes_are_far(
    tmp_path: Path, tiny_folder: Path, spoil: Callable[[dict[str, Any]], None], recipe: str
) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q", recipe)
    change(tmp_path / "q", spoil)
    assert parity(tiny_folder, tmp_path / "q").worst > 2


def test_no_numbers_are_infinitely_far(tmp_path: Path, tiny_folder: Path) -> None:
    def spoil(weights: dict[str, Any]) -> None:
        weights[f"{O_PROJ}.scales"] = weights[f"{O_PROJ}.scales"] * float("nan")

    quantize_checkpoint(tiny_folder, tmp_path / "q")
    change(tmp_path / "q", spoil)
    assert parity(tiny_folder, tmp_path / "q") == Parity(math.inf, math.inf)


def test_a_tensor_that_is_missing_is_named(tmp_path: Path, tiny_folder: Path) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q")
    change(tmp_path / "q", lambda weights: weights.pop(f"{O_PROJ}.biases"))
    with pytest.raises(DamagedModel, match=f"{O_PROJ}.biases is missing"):
        parity(tiny_folder, tmp_path / "q")
