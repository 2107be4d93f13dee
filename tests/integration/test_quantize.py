"""Quantizing a checkpoint: byte-identical to mlx-lm's converter, readable by it, whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import resource
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm
import numpy as np
import pytest

from models import load_model, quantize_checkpoint
from models.errors import Cancelled, DamagedModel, InvalidInput
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.unprivileged import unprivileged


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


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_folder_one_stands_in_can_be_the_destination(
    tmp_path: Path, tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    quantize_checkpoint(tiny_folder, ".")
    assert "model.safetensors" in names(tmp_path / "here")
    assert names(tmp_path) == ["here"]


@pytest.mark.parametrize("exists", [True, False])
def test_what_a_link_leads_to_can_be_the_destination(tmp_path: Path, tiny_folder: Path, exists: bool) -> None:
    if exists:
        (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there")
    quantize_checkpoint(tiny_folder, tmp_path / "link")
    assert "model.safetensors" in names(tmp_path / "there")
    assert (tmp_path / "link").is_symlink()
    assert names(tmp_path) == ["link", "there"]


def test_a_folder_that_cannot_give_way_is_refused_before_any_work(
    tmp_path: Path, tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as one that a disk is mounted on."""
    target = tmp_path / "disk"
    calls: list[int] = []
    target.mkdir()
    rename = Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if target in {path, Path(to)}:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path))
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(InvalidInput, match="can't be replaced"):
        quantize_checkpoint(tiny_folder, target, progress=lambda *_: calls.append(1))
    assert calls == []
    assert names(tmp_path) == ["disk"]


def test_it_gets_the_rights_of_any_new_folder(tmp_path: Path, tiny_folder: Path) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q")
    (tmp_path / "any").mkdir()
    assert stat.S_IMODE((tmp_path / "q").stat().st_mode) == stat.S_IMODE((tmp_path / "any").stat().st_mode)


def test_folders_beside_the_destination_are_left_alone(tmp_path: Path, tiny_folder: Path) -> None:
    mine = tmp_path / ".q.partial"
    mine.mkdir()
    (mine / "thesis.txt").write_text("mine")
    quantize_checkpoint(tiny_folder, tmp_path / "q")
    assert (mine / "thesis.txt").read_text() == "mine"
    assert names(tmp_path) == [".q.partial", "q"]


def file_in_the_way(folder: Path) -> Path:
    (folder / "file").write_text("mine")
    return folder / "file" / "q"


def a_name_that_is_too_long(folder: Path) -> Path:
    return folder / ("x" * 300)


@pytest.mark.parametrize("place", [file_in_the_way, a_name_that_is_too_long])
def test_a_destination_that_cannot_be_made_is_said(
    tmp_path: Path, tiny_folder: Path, place: Callable[[Path], Path]
) -> None:
    target = place(tmp_path)
    before = names(tmp_path)
    with pytest.raises(InvalidInput, match="can't be quantized") as caught:
        quantize_checkpoint(tiny_folder, target)
    assert caught.value.hint
    assert names(tmp_path) == before


@pytest.mark.parametrize("closed", ["source", "destination"])
def test_what_may_not_be_read_or_written_is_said(tmp_path: Path, closed: str) -> None:
    write_checkpoint(tmp_path / "all" / "source")
    (tmp_path / "all" / "destination").mkdir()
    with unprivileged(tmp_path / "all"):
        path = tmp_path / "all" / ("source/tokenizer.json" if closed == "source" else closed)
        path.chmod(0o000 if closed == "source" else 0o500)
        try:
            with pytest.raises(InvalidInput, match="Permission denied") as caught:
                quantize_checkpoint(tmp_path / "all" / "source", tmp_path / "all" / "destination" / "q")
            assert str(path.name if closed == "source" else path) in caught.value.detail
            assert names(tmp_path / "all" / "destination") == []
        finally:
            path.chmod(0o700)


@contextmanager
def no_file_larger_than(size_bytes: int) -> Iterator[None]:
    """As good as a full disk: every write past so many bytes fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size_bytes", [20_000, 100])
def test_a_disk_that_takes_no_more_is_said_and_nothing_is_left(
    tmp_path: Path, tiny_folder: Path, size_bytes: int
) -> None:
    with no_file_larger_than(size_bytes), pytest.raises(InvalidInput, match="can't be quantized") as caught:
        quantize_checkpoint(tiny_folder, tmp_path / "q")
    assert "disk has space" in caught.value.hint
    assert names(tmp_path) == []


def test_a_reader_that_went_away_is_no_fault_of_the_folders(tmp_path: Path, tiny_folder: Path) -> None:
    """The command line prints the progress; `| head` must end it as it ends any other command."""

    def closed_pipe(*_: int) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    with pytest.raises(BrokenPipeError):
        quantize_checkpoint(tiny_folder, tmp_path / "q", progress=closed_pipe)
    assert names(tmp_path) == []
