"""Whether an adapter was made for a model: widths, layers, parts, vocabulary; said in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from models.adapters.fitting import require_fit
from models.adapters.reading import inspect_adapter
from models.architecture import Architecture, parse_architecture
from models.errors import AdapterMismatch, DamagedAdapter
from tests.adapter_files import ARCHITECTURE, HIDDEN, MODULES, PARTS, write_mlx, write_peft


def model(**changes: Any) -> Architecture:
    return parse_architecture({**ARCHITECTURE, **changes})


def mismatch(folder: Path, architecture: Architecture) -> str:
    with pytest.raises(AdapterMismatch) as failed:
        require_fit(inspect_adapter(folder), architecture, "Practice model")
    assert failed.value.hint
    return failed.value.detail


@pytest.mark.parametrize("modules", [MODULES, PARTS, {**MODULES, "lm_head": (HIDDEN, 160)}])
@pytest.mark.parametrize("write", [write_peft, write_mlx])
def test_an_adapter_fits_the_model_that_it_was_made_for(tmp_path: Path, write: Any, modules: Any) -> None:
    require_fit(inspect_adapter(write(tmp_path, modules=modules)), model(tie_word_embeddings="lm_head" not in modules))


def test_another_width_is_named(tmp_path: Path) -> None:
    wide = model(hidden_size=3072, num_attention_heads=24)
    expected = "It was made for a model whose layers are 64 wide; those of Practice model are 3,072 wide."
    assert mismatch(write_peft(tmp_path), wide) == expected


@pytest.mark.parametrize("write", [write_peft, write_mlx])
def test_too_many_layers_are_named(tmp_path: Path, write: Any) -> None:
    assert "at least 6 layers; Practice model has 2" in mismatch(write(tmp_path, layers=range(6)), model())


@pytest.mark.parametrize(("write", "config"), [(write_peft, {}), (write_mlx, {"num_layers": -1})])
def test_too_few_layers_are_named(tmp_path: Path, write: Any, config: dict[str, Any]) -> None:
    detail = mismatch(write(tmp_path, config=config), model(num_hidden_layers=5))
    assert "a model with 2 layers; Practice model has 5" in detail


def test_the_last_layers_of_mlx_must_be_the_models_last(tmp_path: Path) -> None:
    assert "2 layers; Practice model has 3" in mismatch(write_mlx(tmp_path), model(num_hidden_layers=3))


def test_the_last_layers_need_not_be_touched_where_the_config_leaves_them_out(tmp_path: Path) -> None:
    adapter = inspect_adapter(write_peft(tmp_path, layers=[0, 1], config={"layers_to_transform": [0, 1]}))
    require_fit(adapter, model(num_hidden_layers=5))


def test_the_last_module_that_was_dropped_is_missed(tmp_path: Path) -> None:
    config = {"layers_to_transform": [0, 3]}
    adapter = inspect_adapter(write_peft(tmp_path, layers=[0], config=config))
    with pytest.raises(DamagedAdapter, match=r"layers\.3\.self_attn\.qkv_proj, but there is nothing"):
        require_fit(adapter, model(num_hidden_layers=4))


@pytest.mark.parametrize(
    ("modules", "changes", "essence"),
    [
        (MODULES, {"intermediate_size": 128}, "mlp.gate_up_proj turns 64 numbers into 192"),
        (PARTS, {"intermediate_size": 128}, "mlp.gate_up_proj turns 64 numbers into 96"),
        (MODULES, {"num_key_value_heads": 4}, "self_attn.qkv_proj turns 64 numbers into 128"),
        (PARTS, {"num_key_value_heads": 4}, "self_attn.qkv_proj turns 64 numbers into 32"),
    ],
)
def test_other_shapes_are_named(tmp_path: Path, modules: Any, changes: dict[str, Any], essence: str) -> None:
    assert essence in mismatch(write_peft(tmp_path, modules=modules), model(**changes))


def test_a_head_of_mlx_lm_needs_a_model_with_one_of_its_own(tmp_path: Path) -> None:
    write_mlx(tmp_path, modules={"lm_head": (HIDDEN, 160)})
    assert "lm_head" in mismatch(tmp_path, model())
    require_fit(inspect_adapter(tmp_path), model(tie_word_embeddings=False))


def test_to_peft_every_model_has_a_head_also_one_that_uses_its_table_as_such(tmp_path: Path) -> None:
    require_fit(inspect_adapter(write_peft(tmp_path, modules={"lm_head": (HIDDEN, 160)})), model())


def test_another_vocabulary_is_named(tmp_path: Path) -> None:
    copy = {"base_model.model.lm_head.base_layer.weight": np.zeros((170, HIDDEN), np.float32)}
    write_peft(tmp_path, modules={"lm_head": (HIDDEN, 160)}, tensors=copy)
    assert "another vocabulary, of 170 tokens" in mismatch(tmp_path, model(tie_word_embeddings=False))
