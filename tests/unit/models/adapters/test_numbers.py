"""Numbers that are none, or absurd; in every type that an adapter can have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from models.adapters import numbers
from models.adapters.numbers import as_floats, require_sound_numbers
from models.adapters.reading import inspect_adapter
from models.errors import Cancelled, DamagedAdapter
from tests.adapter_files import HIDDEN, MLP, write_mlx, write_peft

DOWN = "base_model.model.model.layers.1.mlp.down_proj"
WEIGHTS = "adapter_model.safetensors"


def check(folder: Path, **keywords: Any) -> None:
    require_sound_numbers(inspect_adapter(folder), **keywords)


def as_bfloat16(folder: Path) -> Path:
    """Turn a folder's numbers into bfloat16, which numpy doesn't know."""
    tensors = {name: mx.array(values).astype(mx.bfloat16) for name, values in load_file(folder / WEIGHTS).items()}
    mx.save_safetensors(str(folder / WEIGHTS), tensors)
    return folder


@pytest.mark.parametrize("dora", [False, True])
def test_sound_numbers_pass_in_every_type(tmp_path: Path, dora: bool) -> None:
    check(write_peft(tmp_path / "F32", dora=dora))
    check(write_peft(tmp_path / "F16", dora=dora, dtype=np.float16))
    check(as_bfloat16(write_peft(tmp_path / "BF16", dora=dora)))
    check(write_mlx(tmp_path / "mlx", dora=dora))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("kind", ["F32", "F16", "BF16"])
@pytest.mark.parametrize(
    ("part", "shape"),
    [("lora_A.weight", (4, MLP)), ("lora_B.weight", (HIDDEN, 4)), ("lora_magnitude_vector", (HIDDEN,))],
)
def test_a_single_number_that_is_none_is_found(
    tmp_path: Path, part: str, shape: tuple[int, ...], kind: str, value: float
) -> None:
    dtype = np.float16 if kind == "F16" else np.float32
    bad = np.full(shape, 0.01, dtype)
    bad.flat[-1] = value
    write_peft(tmp_path, dora=True, dtype=dtype, tensors={f"{DOWN}.{part}": bad})
    if kind == "BF16":
        as_bfloat16(tmp_path)
    with pytest.raises(DamagedAdapter, match=r"A number of model\.layers\.1\.mlp\.down_proj is none"):
        check(tmp_path)


def test_a_number_that_is_none_is_found_in_the_last_slice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "_STEP_BYTES", 64)
    bad = np.zeros((HIDDEN, 4), np.float32)
    bad[-1, -1] = np.nan
    write_peft(tmp_path, tensors={f"{DOWN}.lora_B.weight": bad})
    with pytest.raises(DamagedAdapter, match="is none"):
        check(tmp_path)


@pytest.mark.parametrize(
    ("part", "values"),
    [
        ("lora_A.weight", np.full((4, MLP), 1e9, np.float32)),
        ("lora_A.weight", np.full((4, MLP), 3e38, np.float32)),
        ("lora_B.weight", np.full((HIDDEN, 4), -1e9, np.float32)),
        ("lora_magnitude_vector", np.full(HIDDEN, 1e30, np.float32)),
    ],
)
def test_what_is_absurdly_large_is_refused(tmp_path: Path, part: str, values: Any) -> None:
    write_peft(tmp_path, dora=True, tensors={f"{DOWN}.{part}": values})
    with pytest.raises(DamagedAdapter, match="absurdly large"):
        check(tmp_path)


def test_the_scale_counts_as_well(tmp_path: Path) -> None:
    large = {f"{DOWN}.lora_A.weight": np.full((4, MLP), 1e3, np.float32)}
    check(write_peft(tmp_path / "a", tensors=large))
    write_peft(tmp_path / "b", tensors=large, alpha=1e6)
    with pytest.raises(DamagedAdapter, match="absurdly large"):
        check(tmp_path / "b")


def test_what_would_come_to_nothing_may_be_large(tmp_path: Path) -> None:
    zero = np.zeros((HIDDEN, 4), np.float32)
    check(write_peft(tmp_path, alpha=1e6, tensors={f"{DOWN}.lora_B.weight": zero}))


def test_the_copy_of_the_head_is_looked_at_as_well(tmp_path: Path) -> None:
    copy = {"base_model.model.lm_head.base_layer.weight": np.full((160, HIDDEN), np.nan, np.float32)}
    write_peft(tmp_path, modules={"lm_head": (HIDDEN, 160)}, tensors=copy)
    with pytest.raises(DamagedAdapter, match="is none"):
        check(tmp_path)


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check(write_peft(tmp_path), check_cancelled=cancel)


def test_a_file_that_has_become_shorter_is_damaged(tmp_path: Path) -> None:
    adapter = inspect_adapter(write_peft(tmp_path))
    adapter.file.write_bytes(adapter.file.read_bytes()[:-100])
    with pytest.raises(DamagedAdapter, match="ends too early"):
        require_sound_numbers(adapter)


def test_every_bfloat16_and_every_float16_is_read_as_what_it_is() -> None:
    every = np.arange(1 << 16, dtype=np.uint16)
    for name, dtype in (("BF16", mx.bfloat16), ("F16", mx.float16)):
        expected = np.array(mx.array(every).view(dtype).astype(mx.float32))
        np.testing.assert_array_equal(as_floats(every, name), expected)


@pytest.mark.parametrize("huge", ["lora_A", "lora_B"])
def test_zeros_in_one_matrix_do_not_excuse_absurd_numbers_in_the_other(tmp_path: Path, huge: str) -> None:
    folder = write_peft(tmp_path)
    tensors = load_file(folder / WEIGHTS)
    absurd = {name: np.full_like(each, 3e38 if huge in name else 0) for name, each in tensors.items()}
    save_file(absurd, folder / WEIGHTS)
    with pytest.raises(DamagedAdapter, match="absurdly large"):
        check(folder)
