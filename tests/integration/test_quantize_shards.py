"""Quantizing in slices and shards: the same bits as in one piece, and nothing left by what was cut short."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm
import pytest

from models import load_model, quantize_checkpoint
from models.checkpoint import inspect_checkpoint, inspect_shard, require_complete
from models.errors import DamagedModel, InvalidInput
from models.quantize import (
    RECIPES,
    cast_type,
    copy_companions,
    quantize_into,
    quantize_shard,
    write_config,
    write_index,
)
from models.tensors.safetensors_file import Tensor
from tests.integration.test_quantize import names, raw_tensors
from tests.integration.tiny_checkpoint import write_checkpoint

BEYOND_LIMIT = mx.arange(70)[None]
FIRST, SECOND = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"


def convert(source: Path, target: Path, recipe: str) -> None:
    """Quantize with mlx-lm's converter, in one piece."""

    def settings(path: str, module: Any) -> dict[str, Any]:
        return {"group_size": 64, "bits": RECIPES[recipe].bits(path), "mode": "affine"}

    predicate: Any = None if recipe == "compact" else settings
    mlx_lm.convert(str(source), str(target), quantize=True, q_bits=4, q_group_size=64, quant_predicate=predicate)


def quantized(source: Path, target: Path, recipe: str, slice_bytes: int) -> Path:
    target.mkdir()
    quantize_into(inspect_checkpoint(source), target, RECIPES[recipe], slice_bytes=slice_bytes)
    return target


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("recipe", list(RECIPES))
@pytest.mark.parametrize("shards", [1, 2])
@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "float32"])
def test_slices_give_the_same_bits_as_mlx_lms_converter(tmp_path: Path, dtype: str, shards: int, recipe: str) -> None:
    write_checkpoint(tmp_path / "src", dtype=dtype, shards=shards, torch_dtype=dtype)
    convert(tmp_path / "src", tmp_path / "theirs", recipe)
    expected = raw_tensors(tmp_path / "theirs")
    # One row at a time; some rows, with fewer in the end; everything at once.
    for slice_bytes in (1, 5000, 1 << 24):
        ours = quantized(tmp_path / "src", tmp_path / str(slice_bytes), recipe, slice_bytes)
        assert raw_tensors(ours) == expected


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "changes",
    [
        {"tie_word_embeddings": False},
        {"intermediate_size": 96},
        {"dtype": "float16", "torch_dtype": "bfloat16"},
        {"dtype": "bfloat16", "torch_dtype": "float32"},
        {"dtype": "bfloat16", "torch_dtype": None},
    ],
    ids=["untied", "odd width", "f16 to bf16", "bf16 to f32", "no cast"],
)
def test_slices_of_other_checkpoints_do_too(tmp_path: Path, changes: dict[str, Any]) -> None:
    write_checkpoint(tmp_path / "src", shards=2, **changes)
    for recipe in ("compact", "quality"):
        convert(tmp_path / "src", tmp_path / "theirs" / recipe, recipe)
        ours = quantized(tmp_path / "src", tmp_path / recipe, recipe, 3000)
        assert raw_tensors(ours) == raw_tensors(tmp_path / "theirs" / recipe)


def test_every_source_file_becomes_one_of_the_same_name_with_an_index(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "src", shards=2)
    quantize_checkpoint(tmp_path / "src", tmp_path / "q")
    index = json.loads((tmp_path / "q" / "model.safetensors.index.json").read_text())
    made: dict[str, Any] = {file: mx.load(str(tmp_path / "q" / file)) for file in (FIRST, SECOND)}
    assert index["weight_map"] == {name: file for file, tensors in made.items() for name in tensors}
    sizes = [array.nbytes for tensors in made.values() for array in tensors.values()]
    assert index["metadata"]["total_size"] == sum(sizes)
    assert {name for name in names(tmp_path / "q") if name.startswith("model")} == {
        FIRST,
        SECOND,
        "model.safetensors.index.json",
    }


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("recipe", list(RECIPES))
def test_mlx_lm_and_ergo_read_the_same_model_beyond_the_limit(tmp_path: Path, recipe: str) -> None:
    """Below the limit mlx-lm rotates with the wrong factors (see `test_longrope`)."""
    write_checkpoint(tmp_path / "src", dtype="bfloat16", shards=2)
    quantize_checkpoint(tmp_path / "src", tmp_path / "q", recipe)
    theirs: Any = mlx_lm.load(str(tmp_path / "q"))[0]
    theirs.set_dtype(mx.float32)
    ours = load_model(tmp_path / "q")[0]
    ours.set_dtype(mx.float32)
    assert mx.allclose(ours(BEYOND_LIMIT), theirs(BEYOND_LIMIT), atol=1e-4).item()


def test_the_header_is_one_that_every_reader_takes(tmp_path: Path, tiny_folder: Path) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q")
    _, metadata = mx.load(str(tmp_path / "q" / "model.safetensors"), return_metadata=True)
    assert metadata == {"format": "mlx"}
    # Everything at a multiple of its width, so that a reader may map the file.
    inspected = inspect_checkpoint(tmp_path / "q").tensors.values()
    assert {tensor.offset % (4 if tensor.dtype == "U32" else 2) for tensor in inspected} == {0}


# --- a shard at a time ----------------------------------------------------------------------------


def inspected(folder: Path, file: str) -> dict[str, Tensor]:
    return inspect_shard(inspect_checkpoint(folder).architecture, folder / file)


def test_shards_done_one_by_one_make_the_same_folder(tmp_path: Path) -> None:
    source, folder = tmp_path / "src", tmp_path / "q"
    config = write_checkpoint(source, dtype="bfloat16", shards=2)
    architecture = inspect_checkpoint(source).architecture
    quantize_checkpoint(source, tmp_path / "whole", "balanced")
    folder.mkdir()
    for file in (FIRST, SECOND):
        shard = inspect_shard(architecture, source / file)
        sizes = list(quantize_shard(shard, folder / file, RECIPES["balanced"], cast_type(config), 4000))
        assert sum(sizes) == sum(tensor.size_bytes for tensor in shard.values())
        assert max(sizes) <= 4000
        (source / file).unlink()
    copy_companions(source, folder)
    write_index(folder)
    write_config(config, architecture, RECIPES["balanced"], folder)
    assert require_complete(architecture, inspect_checkpoint(folder).tensors)
    for name in names(tmp_path / "whole"):
        assert (folder / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert names(folder) == names(tmp_path / "whole")


@pytest.mark.parametrize("steps", [0, 1, 2, 20])
def test_a_shard_given_up_leaves_nothing(tmp_path: Path, tiny_folder: Path, steps: int) -> None:
    shard = inspected(tiny_folder, "model.safetensors")
    work = quantize_shard(shard, tmp_path / "model.safetensors", RECIPES["compact"], "BF16", 4000)
    for _ in range(steps):
        next(work)
    assert not (tmp_path / "model.safetensors").exists()
    work.close()
    assert names(tmp_path) == []
    for thread in threading.enumerate():
        if thread.name.startswith(("read-ahead", "flush")):
            thread.join(10)
            assert not thread.is_alive()


def test_what_a_killed_call_left_of_a_shard_is_replaced(tmp_path: Path, tiny_folder: Path) -> None:
    (tmp_path / ".model.safetensors.tmp").write_bytes(b"x" * 10_000_000)
    shard = inspected(tiny_folder, "model.safetensors")
    list(quantize_shard(shard, tmp_path / "model.safetensors", RECIPES["compact"], None))
    assert names(tmp_path) == ["model.safetensors"]
    assert (tmp_path / "model.safetensors").stat().st_size < 1_000_000


def test_a_shard_that_is_quantized_already_is_refused(tmp_path: Path, tiny_folder: Path) -> None:
    quantize_checkpoint(tiny_folder, tmp_path / "q")
    shard = inspected(tmp_path / "q", "model.safetensors")
    with pytest.raises(DamagedModel, match=r"config\.json says nothing of it"):
        next(quantize_shard(shard, tmp_path / "model.safetensors", RECIPES["compact"], None))
    assert names(tmp_path) == ["q"]


def test_a_source_that_becomes_shorter_meanwhile_is_noticed(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "src")
    file = tmp_path / "src" / "model.safetensors"

    def cut(done: int, total: int) -> None:
        os.truncate(file, 2000)

    (tmp_path / "q").mkdir()
    with pytest.raises(DamagedModel, match="ends too early"):
        quantize_into(inspect_checkpoint(tmp_path / "src"), tmp_path / "q", RECIPES["compact"], cut, 2000)
    assert [name for name in names(tmp_path / "q") if "safetensors" in name] == []


# --- killed ---------------------------------------------------------------------------------------


class Child:
    """A process that quantizes, and stops for ever once so many bytes are done."""

    def __init__(self, source: Path, target: Path, stop_at: int) -> None:
        code = f"""
            import sys
            from models import quantize_checkpoint
            def show(done, total):
                if done > {stop_at}:
                    print("here", flush=True)
                    sys.stdin.read()
            quantize_checkpoint({str(source)!r}, {str(target)!r}, "compact", show)
        """
        self.process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Child:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "here\n"
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.mark.parametrize("stop_at", [0, 60_000, 300_000], ids=["at once", "in the first file", "in the second file"])
def test_a_killed_call_leaves_no_model_and_the_next_one_no_orphans(tmp_path: Path, stop_at: int) -> None:
    write_checkpoint(tmp_path / "src", shards=2)
    quantize_checkpoint(tmp_path / "src", tmp_path / "expected")
    with Child(tmp_path / "src", tmp_path / "q", stop_at):
        assert not (tmp_path / "q").exists()
        with pytest.raises(InvalidInput, match="Another call"):
            quantize_checkpoint(tmp_path / "src", tmp_path / "q")
    assert not (tmp_path / "q").exists()
    assert len(names(tmp_path)) == 3
    quantize_checkpoint(tmp_path / "src", tmp_path / "q")
    assert names(tmp_path) == ["expected", "q", "src"]
    assert raw_tensors(tmp_path / "q") == raw_tensors(tmp_path / "expected")


def removed_source(folder: Path) -> None:
    (folder / "src" / "config.json").unlink()


def filled_target(folder: Path) -> None:
    (folder / "q").mkdir()
    (folder / "q" / "thesis.txt").write_text("mine")


@pytest.mark.parametrize("spoil", [removed_source, filled_target])
def test_even_a_call_that_is_refused_removes_what_a_killed_one_left(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    write_checkpoint(tmp_path / "src")
    with Child(tmp_path / "src", tmp_path / "q", 0):
        pass
    spoil(tmp_path)
    with pytest.raises((DamagedModel, InvalidInput)):
        quantize_checkpoint(tmp_path / "src", tmp_path / "q")
    assert [name for name in names(tmp_path) if name.startswith(".")] == []
