"""Inspecting files of weights one by one, before all of them are there; folders without any."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from models.architecture import Architecture, parse_architecture
from models.checkpoint import Packing, inspect_checkpoint, inspect_shard, require_complete, weight_files
from models.errors import DamagedModel, UnsupportedModel
from tests.integration.tiny_checkpoint import random_tensors, tiny_config, write_checkpoint, write_safetensors

FIRST, SECOND = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"
DOWN = "model.layers.0.mlp.down_proj"


@pytest.fixture
def architecture() -> Architecture:
    return parse_architecture(tiny_config())


def test_a_file_is_inspected_though_the_others_are_missing(tmp_path: Path, architecture: Architecture) -> None:
    write_checkpoint(tmp_path, shards=2)
    (tmp_path / SECOND).rename(tmp_path / "later")
    first = inspect_shard(architecture, tmp_path / FIRST)
    assert "model.embed_tokens.weight" in first
    with pytest.raises(DamagedModel, match="missing"):
        require_complete(architecture, first)
    with pytest.raises(DamagedModel, match="missing"):
        inspect_checkpoint(tmp_path)
    (tmp_path / "later").rename(tmp_path / SECOND)
    second = inspect_shard(architecture, tmp_path / SECOND)
    assert require_complete(architecture, first | second) == {}
    assert inspect_checkpoint(tmp_path).tensors == first | second


def one_changed(name: str, values: np.ndarray[Any, Any] | None) -> dict[str, np.ndarray[Any, Any]]:
    tensors = random_tensors(tiny_config())
    del tensors["model.norm.weight"]
    if values is not None:
        tensors[name] = values
    return tensors


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("model.layers.2.mlp.down_proj.weight", np.zeros((64, 128), np.float32)),
        ("model.layers.0.mlp.up_proj.weight", np.zeros((64, 128), np.float32)),
        ("lm_head.weight", np.zeros((264, 64), np.float32)),
        ("model.rotary.inv_freq", np.zeros(8, np.float32)),
        (f"{DOWN}.weight", np.zeros((64, 64), np.float32)),
        (f"{DOWN}.weight", np.zeros((128, 64), np.float32)),
        (f"{DOWN}.weight", np.zeros(64 * 128, np.float32)),
        (f"{DOWN}.scales", np.zeros((64, 3), np.float32)),
        (f"{DOWN}.scales", np.zeros((64, 128), np.float32)),
        (f"{DOWN}.scales", np.zeros((32, 2), np.float32)),
        (f"{DOWN}.scales", np.zeros((64, 0), np.float32)),
        ("model.layers.1.input_layernorm.weight", np.zeros((64, 1), np.float32)),
    ],
    ids=lambda value: value if isinstance(value, str) else str(value.shape),
)
def test_names_and_shapes_that_the_architecture_does_not_ask_for_are_refused(
    tmp_path: Path, architecture: Architecture, name: str, values: np.ndarray[Any, Any]
) -> None:
    write_safetensors(tmp_path / "model.safetensors", one_changed(name, None), "float32")
    inspect_shard(architecture, tmp_path / "model.safetensors")
    write_safetensors(tmp_path / "model.safetensors", one_changed(name, values), "float32")
    with pytest.raises(DamagedModel):
        inspect_shard(architecture, tmp_path / "model.safetensors")


def test_an_empty_file_is_refused(tmp_path: Path, architecture: Architecture) -> None:
    write_safetensors(tmp_path / "model.safetensors", {}, "float32")
    with pytest.raises(DamagedModel, match="no tensors"):
        inspect_shard(architecture, tmp_path / "model.safetensors")


def packed(**shapes: tuple[int, int]) -> dict[str, np.ndarray[Any, Any]]:
    """Return one quantized module, 4 bits in groups of 64 unless told otherwise."""
    forms = {"weight": (64, 16), "scales": (64, 2), "biases": (64, 2)} | shapes
    return {
        f"{DOWN}.{part}": np.zeros(shape, np.uint32 if part == "weight" else np.float16)
        for part, shape in forms.items()
    }


def inspect_packed(folder: Path, architecture: Architecture, tensors: dict[str, Any]) -> dict[str, Packing]:
    plain = random_tensors(tiny_config())
    del plain[f"{DOWN}.weight"]
    save_file(plain | tensors, folder / "model.safetensors")
    return require_complete(architecture, inspect_shard(architecture, folder / "model.safetensors"))


def test_quantized_modules_are_recognized_by_their_shapes(tmp_path: Path, architecture: Architecture) -> None:
    assert inspect_packed(tmp_path, architecture, packed()) == {DOWN: Packing(4, 64)}
    eight = packed(weight=(64, 32), scales=(64, 4), biases=(64, 4))
    assert inspect_packed(tmp_path, architecture, eight) == {DOWN: Packing(8, 32)}


@pytest.mark.parametrize(
    "tensors",
    [
        packed(weight=(64, 28)),
        packed(weight=(64, 15)),
        packed(weight=(32, 16)),
        packed(biases=(64, 4)),
        {name: array for name, array in packed().items() if not name.endswith("biases")},
        {name: array for name, array in packed().items() if not name.endswith("scales")},
        {name: array for name, array in packed().items() if not name.endswith("weight")},
        packed() | {f"{DOWN}.weight": np.zeros((64, 128), np.float32)},
        packed() | {f"{DOWN}.scales": np.zeros((64, 2), np.uint32)},
        packed() | {"model.norm.weight": np.zeros(64, np.uint32)},
    ],
    ids=["7 bits", "crooked", "rows", "groups", "no biases", "no scales", "no weight", "plain", "whole scales", "norm"],
)
def test_parts_of_quantized_modules_that_do_not_fit_are_refused(
    tmp_path: Path, architecture: Architecture, tensors: dict[str, Any]
) -> None:
    with pytest.raises(DamagedModel):
        inspect_packed(tmp_path, architecture, tensors)


def test_the_weights_are_found_among_a_repositorys_files() -> None:
    listed = [SECOND, "config.json", "README.md", FIRST, "model.safetensors.index.json", "pytorch_model.bin"]
    assert weight_files(listed) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "name", ["pytorch_model.bin", "pytorch_model-00001-of-00002.bin", "weights.pt", "model.PTH", "a.ckpt", "model.pkl"]
)
def test_pickles_are_named_and_never_opened(tmp_path: Path, name: str) -> None:
    write_checkpoint(tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / name)
    with pytest.raises(UnsupportedModel, match="as pickles") as caught:
        inspect_checkpoint(tmp_path)
    assert name in caught.value.detail
    assert caught.value.hint


def test_gguf_is_named(tmp_path: Path) -> None:
    write_checkpoint(tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / "model.gguf")
    with pytest.raises(UnsupportedModel, match="GGUF"):
        inspect_checkpoint(tmp_path)


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    write_checkpoint(tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / "consolidated.safetensors")
    with pytest.raises(DamagedModel, match=r"no model\*\.safetensors"):
        inspect_checkpoint(tmp_path)


def test_absurdly_many_files_are_refused_unread() -> None:
    with pytest.raises(DamagedModel, match="more than 64"):
        weight_files(f"model-{number}.safetensors" for number in range(65))
