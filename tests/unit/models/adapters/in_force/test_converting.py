"""What MLX's layers take is what the reference computes: one product a weight, with scales, parts and magnitudes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

from models.adapters.in_force.converting import low_rank
from models.adapters.reading import inspect_adapter
from models.architecture import parse_architecture
from tests.adapter_files import ARCHITECTURE, HIDDEN, MLP, MODULES, PARTS, Array, write_mlx, write_peft

MODEL = parse_architecture(ARCHITECTURE)
QKV, GATES, DOWN = "self_attn.qkv_proj", "mlp.gate_up_proj", "mlp.down_proj"
AT = "model.layers.1."


def product(tensors: dict[str, Array], name: str, scale: float) -> Array:
    """Return the change of a module of PEFT's, in float64."""
    down, up = (tensors[f"base_model.model.{AT}{name}.lora_{part}.weight"].astype(np.float64) for part in "AB")
    return scale * up @ down


def changes(folder: Path) -> dict[str, Array]:
    return {
        path: (change.down.astype(np.float64) @ change.up.astype(np.float64)).T
        for path, change in low_rank(inspect_adapter(folder), MODEL).items()
    }


@pytest.mark.parametrize("dtype", [np.float32, np.float16])
def test_the_change_of_a_whole_weight_is_peft_s(tmp_path: Path, dtype: Any) -> None:
    write_peft(tmp_path, alpha=7, dtype=dtype)
    tensors, found = load_file(tmp_path / "adapter_model.safetensors"), changes(tmp_path)
    for name in MODULES:
        np.testing.assert_allclose(found[AT + name], product(tensors, name, 7 / 4), atol=1e-7)


def test_the_change_of_a_whole_weight_is_mlx_s(tmp_path: Path) -> None:
    write_mlx(tmp_path, scale=0.3)
    tensors = load_file(tmp_path / "adapters.safetensors")
    down, up = (tensors[f"{AT}{DOWN}.lora_{part}"].astype(np.float64) for part in "ab")
    np.testing.assert_allclose(changes(tmp_path)[AT + DOWN], 0.3 * (down @ up).T, atol=1e-7)


def test_parts_stand_one_below_the_other_each_with_its_own_scale(tmp_path: Path) -> None:
    write_peft(tmp_path, modules=PARTS, config={"alpha_pattern": {"k_proj": 20, "up_proj": -3}})
    tensors, found = load_file(tmp_path / "adapter_model.safetensors"), changes(tmp_path)
    scales = {"q_proj": 2, "k_proj": 5, "v_proj": 2, "gate_proj": 2, "up_proj": -0.75}
    for whole, names in ((QKV, "qkv"), (GATES, ("gate", "up"))):
        parts = [f"{whole.partition('.')[0]}.{name}_proj" for name in names]
        expected = [product(tensors, part, scales[part.partition(".")[2]]) for part in parts]
        np.testing.assert_allclose(found[AT + whole], np.concatenate(expected), atol=1e-7)


def test_parts_that_are_not_changed_stay_as_they_are(tmp_path: Path) -> None:
    write_peft(tmp_path, modules={"self_attn.v_proj": (HIDDEN, 32), "mlp.gate_proj": (HIDDEN, MLP)})
    found = changes(tmp_path)
    assert not found[AT + QKV][:96].any()
    assert found[AT + QKV][96:].all()
    assert found[AT + GATES][:MLP].all()
    assert not found[AT + GATES][MLP:].any()


def test_magnitudes_are_none_where_the_adapter_says_nothing(tmp_path: Path) -> None:
    write_peft(tmp_path, dora=True, modules={"self_attn.k_proj": (HIDDEN, 32)})
    tensors = load_file(tmp_path / "adapter_model.safetensors")
    magnitude = low_rank(inspect_adapter(tmp_path), MODEL)[AT + QKV].magnitude
    assert magnitude is not None
    assert np.isnan(magnitude[:64]).all()
    assert np.isnan(magnitude[96:]).all()
    stated = tensors[f"base_model.model.{AT}self_attn.k_proj.lora_magnitude_vector"]
    np.testing.assert_array_equal(magnitude[64:96], stated)


def test_an_adapter_without_dora_has_no_magnitudes(tmp_path: Path) -> None:
    assert all(change.magnitude is None for change in low_rank(inspect_adapter(write_peft(tmp_path)), MODEL).values())


def test_what_comes_out_is_in_float32_and_of_mlx_s_shapes(tmp_path: Path) -> None:
    change = low_rank(inspect_adapter(write_peft(tmp_path, modules=PARTS, rank=3, dtype=np.float16)), MODEL)[AT + QKV]
    assert (change.down.shape, change.up.shape) == ((HIDDEN, 9), (9, 128))
    assert change.down.dtype == change.up.dtype == np.float32
