"""Recognising an adapter by its config and its header; every way in which the two can be wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from models.adapters.reading import inspect_adapter
from models.errors import AdapterRefused, DamagedAdapter, UserFacingError
from tests.adapter_files import HIDDEN, MLP, MODULES, PARTS, Array, write_mlx, write_peft

DOWN = "base_model.model.model.layers.1.mlp.down_proj"
WIDE = {"self_attn.qkv_proj": (HIDDEN, 128), "mlp.down_proj": (MLP, HIDDEN)}


def reason(folder: Path, kind: type[UserFacingError] = DamagedAdapter) -> str:
    with pytest.raises(kind) as failed:
        inspect_adapter(folder)
    assert type(failed.value) is kind
    assert failed.value.hint
    return failed.value.detail


# --- what is recognised ---------------------------------------------------------------------------


def test_an_adapter_of_peft_is_recognised(tmp_path: Path) -> None:
    adapter = inspect_adapter(write_peft(tmp_path, rank=4, alpha=6))
    info = adapter.info
    assert (info.kind, info.format, info.ranks, info.layers) == ("lora", "peft", (4,), (0, 1))
    assert info.modules == ("qkv_proj", "o_proj", "gate_up_proj", "down_proj")
    assert info.base_model == "made/up"
    assert info.parameters == 2 * 4 * sum(inputs + outputs for inputs, outputs in MODULES.values())
    assert info.size_bytes == 4 * info.parameters
    (piece,) = adapter.deltas["model.layers.1.mlp.down_proj"]
    assert (piece.slot, piece.rank, piece.inputs, piece.outputs) == ("whole", 4, MLP, HIDDEN)
    assert (piece.scale, piece.transposed, piece.magnitude) == (1.5, False, None)


def test_an_adapter_of_mlx_is_recognised(tmp_path: Path) -> None:
    adapter = inspect_adapter(write_mlx(tmp_path, layers=[1], rank=3, scale=20.0, dora=True))
    assert (adapter.info.kind, adapter.info.format) == ("dora", "mlx")
    assert (adapter.info.ranks, adapter.info.layers) == ((3,), (1,))
    (piece,) = adapter.deltas["model.layers.1.mlp.down_proj"]
    assert (piece.rank, piece.inputs, piece.outputs, piece.scale, piece.transposed) == (3, MLP, HIDDEN, 20.0, True)
    assert piece.magnitude is not None


def test_the_format_follows_from_the_config_and_not_from_the_files_name(tmp_path: Path) -> None:
    write_peft(tmp_path)
    (tmp_path / "adapter_model.safetensors").rename(tmp_path / "adapters.safetensors")
    assert inspect_adapter(tmp_path).info.format == "peft"


def test_parts_that_are_kept_apart_become_pieces_of_one_weight_in_its_order(tmp_path: Path) -> None:
    adapter = inspect_adapter(write_peft(tmp_path, modules=PARTS))
    assert [piece.slot for piece in adapter.deltas["model.layers.0.self_attn.qkv_proj"]] == ["q", "k", "v"]
    assert [piece.slot for piece in adapter.deltas["model.layers.0.mlp.gate_up_proj"]] == ["gate", "up"]
    assert adapter.info.modules == ("q_proj", "k_proj", "v_proj", "gate_proj", "up_proj")


@pytest.mark.parametrize("prefix", ["base_model.model.", ""])
def test_the_prefix_may_be_missing(tmp_path: Path, prefix: str) -> None:
    assert inspect_adapter(write_peft(tmp_path, prefix=prefix)).info.layers == (0, 1)


def renamed(folder: Path, **replacements: str) -> Path:
    """Rewrite the file's names; the keys of `replacements` are taken as `lora_A` and so on."""
    file = folder / "adapter_model.safetensors"
    tensors = load_file(file)
    for old, new in replacements.items():
        tensors = {name.replace(old, new): values for name, values in tensors.items()}
    save_file(tensors, file)
    return folder


@pytest.mark.parametrize("magnitude", ["lora_magnitude_vector.default", "lora_magnitude_vector.default.weight"])
def test_the_adapters_name_within_peft_may_stand_in_the_names(tmp_path: Path, magnitude: str) -> None:
    write_peft(tmp_path, dora=True)
    renamed(tmp_path, lora_A="lora_A.default", lora_B="lora_B.default", lora_magnitude_vector=magnitude)
    assert inspect_adapter(tmp_path).info.kind == "dora"


def test_names_without_the_head_of_the_model_are_those_of_the_same_layers(tmp_path: Path) -> None:
    write_peft(tmp_path)
    renamed(tmp_path, **{"model.model.layers": "model.layers"})
    assert "model.layers.0.mlp.down_proj" in inspect_adapter(tmp_path).deltas


def test_two_spellings_in_one_file_are_two_adapters(tmp_path: Path) -> None:
    extra = np.zeros((4, MLP), np.float32)
    write_peft(tmp_path, tensors={f"{DOWN}.lora_A.weight": None, f"{DOWN}.lora_A.other.weight": extra})
    assert "named in two ways" in reason(tmp_path)


def test_rank_and_alpha_follow_the_patterns_and_the_first_that_matches_counts(tmp_path: Path) -> None:
    name = "base_model.model.model.layers.{}.mlp.down_proj.{}.weight"
    changed: dict[str, Array] = {
        name.format(0, "lora_A"): np.zeros((9, MLP), np.float32),
        name.format(0, "lora_B"): np.zeros((HIDDEN, 9), np.float32),
    }
    patterns = {r"layers\.[0]\.mlp\.down_proj": 9, "down_proj": 4, "own_proj": 77}
    write_peft(
        tmp_path,
        tensors=changed,
        config={"rank_pattern": patterns, "alpha_pattern": {"0.mlp.down_proj": 3, "down_proj": 5}},
    )
    deltas = inspect_adapter(tmp_path).deltas
    assert deltas["model.layers.0.mlp.down_proj"][0].scale == pytest.approx(3 / 9)
    assert deltas["model.layers.1.mlp.down_proj"][0].scale == pytest.approx(5 / 4)
    assert deltas["model.layers.1.self_attn.o_proj"][0].scale == pytest.approx(2)


def test_stabilised_ranks_divide_by_the_square_root(tmp_path: Path) -> None:
    adapter = inspect_adapter(write_peft(tmp_path, rank=9, alpha=6, config={"use_rslora": True}))
    assert adapter.info.kind == "rslora"
    assert adapter.deltas["model.layers.0.mlp.down_proj"][0].scale == 2.0


def test_a_fraction_or_a_negative_alpha_is_taken_as_it_is(tmp_path: Path) -> None:
    assert inspect_adapter(write_peft(tmp_path, alpha=-2.5)).deltas["model.layers.0.mlp.down_proj"][0].scale == -0.625


@pytest.mark.parametrize(
    "config",
    [
        {"fine_tune_type": None},
        {"num_layers": -1},
        {"num_layers": None, "lora_layers": 2},
        {"lr_schedule": {"name": "cosine"}, "grad_checkpoint": True, "something_new": [1]},
    ],
)
def test_older_and_newer_configs_of_mlx_are_read(tmp_path: Path, config: dict[str, Any]) -> None:
    assert inspect_adapter(write_mlx(tmp_path, config=config)).info.kind == "lora"


def test_an_older_config_of_mlx_says_dora_in_another_way(tmp_path: Path) -> None:
    write_mlx(tmp_path, dora=True, config={"fine_tune_type": None, "use_dora": True})
    assert inspect_adapter(tmp_path).info.kind == "dora"


def test_mlx_without_keys_changes_the_same_in_every_layer(tmp_path: Path) -> None:
    parameters = {"rank": 4, "scale": 2.0}
    write_mlx(tmp_path, config={"lora_parameters": parameters})
    assert inspect_adapter(tmp_path).info.layers == (0, 1)
    write_mlx(tmp_path, config={"lora_parameters": parameters}, tensors={
        "model.layers.0.mlp.down_proj.lora_a": None, "model.layers.0.mlp.down_proj.lora_b": None})  # fmt: skip
    assert "other modules in one layer than in another" in reason(tmp_path)


def test_what_only_concerned_the_training_is_ignored(tmp_path: Path) -> None:
    config = {
        "task_type": "CAUSAL_LM", "inference_mode": True, "lora_dropout": 0.3, "init_lora_weights": "gaussian",
        "auto_mapping": {"unsloth_fixed": True}, "megatron_core": "megatron.core", "loftq_config": {"bits": 4},
        "qalora_group_size": 16, "layer_replication": [], "a_later_field": 3, "another": "x", "off": False,
    }  # fmt: skip
    assert inspect_adapter(write_peft(tmp_path, config=config)).info.kind == "lora"


def test_the_copy_of_the_head_that_peft_adds_is_no_part_of_the_adapter(tmp_path: Path) -> None:
    head = {"base_model.model.lm_head.base_layer.weight": np.zeros((160, HIDDEN), np.float32)}
    bare = inspect_adapter(write_peft(tmp_path / "bare", modules={"lm_head": (HIDDEN, 160)}))
    with_copy = inspect_adapter(write_peft(tmp_path / "copy", modules={"lm_head": (HIDDEN, 160)}, tensors=head))
    assert with_copy.info.parameters == bare.info.parameters
    assert list(with_copy.copies) == ["lm_head"]
    write_peft(tmp_path / "changed", tensors=head)
    assert "weights of the base model" in reason(tmp_path / "changed", AdapterRefused)


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("config", "essence"),
    [
        ({"peft_type": "LOHA"}, "peft_type is “LOHA”"),
        ({"peft_type": "PREFIX_TUNING"}, "PREFIX_TUNING"),
        ({"bias": "all"}, "biases"),
        ({"lora_bias": True}, "biases"),
        ({"modules_to_save": ["lm_head"]}, "whole modules"),
        ({"trainable_token_indices": [1]}, "single tokens"),
        ({"trainable_token_indices": {"embed_tokens": [1]}}, "single tokens"),
        ({"target_parameters": ["a.b"]}, "no linear layers"),
        ({"layer_replication": [[0, 1]]}, "repeats layers"),
        ({"fan_in_fan_out": True}, "other way round"),
        ({"alora_invocation_tokens": [1, 2]}, "certain tokens only"),
        ({"use_qalora": True}, "QALoRA"),
        ({"megatron_config": {"a": 1}}, "Megatron"),
        ({"arrow_config": {"top_k": 2}}, "several adapters"),
        ({"use_bdlora": {"nblocks": 2}}, "BD-LoRA"),
        ({"kasa_config": {"beta": 1}}, "KaSA"),
        ({"velora_config": {"scale": 1}}, "VeLoRA"),
        ({"monteclora_config": {"n": 1}}, "MonteCLoRA"),
        ({"a_later_field": True}, "a_later_field"),
        ({"a_later_field": [1]}, "a_later_field"),
        ({"a_later_field": {"on": 1}}, "a_later_field"),
        *(({"init_lora_weights": name}, "changes the base model") for name in ("pissa", "pissa_niter_16", "OLoRA")),
        *(({"init_lora_weights": name}, "changes the base model") for name in ("corda", "loftq", "lora_ga", "newer")),
    ],
)
def test_what_ergo_does_not_apply_is_refused_with_its_reason(
    tmp_path: Path, config: dict[str, Any], essence: str
) -> None:
    assert essence in reason(write_peft(tmp_path, config=config), AdapterRefused)


@pytest.mark.parametrize("beginning", [True, False, "gaussian", "eva", "orthogonal", "mica"])
def test_ways_to_begin_that_leave_the_base_alone_are_none_of_our_business(tmp_path: Path, beginning: object) -> None:
    assert inspect_adapter(write_peft(tmp_path, config={"init_lora_weights": beginning})).info.layers == (0, 1)


@pytest.mark.parametrize(("kind", "essence"), [("full", "whole weights"), ("ia3", "ia3")])
def test_other_kinds_of_mlx_are_refused(tmp_path: Path, kind: str, essence: str) -> None:
    assert essence in reason(write_mlx(tmp_path, config={"fine_tune_type": kind}), AdapterRefused)


def test_a_config_of_something_else_is_refused(tmp_path: Path) -> None:
    write_peft(tmp_path)
    (tmp_path / "adapter_config.json").write_text('{"model_type": "phi3"}', encoding="utf-8")
    assert "neither PEFT's nor mlx-lm's" in reason(tmp_path, AdapterRefused)


def test_pickles_are_refused(tmp_path: Path) -> None:
    write_peft(tmp_path)
    (tmp_path / "adapter_model.safetensors").rename(tmp_path / "adapter_model.bin")
    assert "can run code" in reason(tmp_path, AdapterRefused)


@pytest.mark.parametrize(
    ("name", "essence"),
    [
        ("base_model.model.model.embed_tokens.lora_embedding_A", "table of tokens"),
        ("base_model.model.model.embed_tokens.weight", "table of tokens"),
        ("base_model.model.score.modules_to_save.weight", "whole modules"),
        (f"{DOWN}.lora_B.bias", "biases"),
        (f"{DOWN}.lora_velora_embed", "no LoRA of a phi3 model has"),
        ("base_model.model.model.layers.0.mlp.experts.down_proj.lora_A.weight", "no LoRA of a phi3 model"),
        ("base_model.model.transformer.h.0.attn.c_attn.lora_A.weight", "no LoRA of a phi3 model"),
        ("base_model.model.model.layers.01.mlp.down_proj.lora_A.weight", "no LoRA of a phi3 model"),
        ("base_model.model.model.layers.512.mlp.down_proj.lora_A.weight", "no LoRA of a phi3 model"),
        ("base_model.model.model.layers.١.mlp.down_proj.lora_A.weight", "no LoRA of a phi3 model"),
        (f"{DOWN}.lora_A", "no LoRA of a phi3 model"),
        (f"{DOWN}.lora_A.weight\n", "no LoRA of a phi3 model"),
        (f"{DOWN}.lora_A.weight.weight", "no LoRA of a phi3 model"),
        ("model.layers.0.mlp.down_proj.lora_a", "no LoRA of a phi3 model"),
    ],
)
def test_names_of_anything_else_are_refused(tmp_path: Path, name: str, essence: str) -> None:
    write_peft(tmp_path, tensors={name: np.zeros((4, MLP), np.float32)})
    assert essence in reason(tmp_path, AdapterRefused)


# --- what contradicts itself ----------------------------------------------------------------------


def zeros(*shape: int, dtype: Any = np.float32) -> Array:
    return np.zeros(shape, dtype)


@pytest.mark.parametrize(
    ("part", "values", "essence"),
    [
        ("lora_A.weight", None, "is missing"),
        ("lora_B.weight", None, "is missing"),
        ("lora_A.weight", zeros(5, MLP), "their ranks are 5 and 4"),
        ("lora_A.weight", zeros(4 * MLP), "two dimensions"),
        ("lora_A.weight", zeros(4, MLP, 1), "two dimensions"),
        ("lora_A.weight", zeros(0, MLP), "is empty"),
        ("lora_A.weight", zeros(4, MLP - 1), "another shape than the same module"),
        ("lora_B.weight", zeros(HIDDEN + 1, 4), "another shape than the same module"),
        ("lora_A.weight", zeros(4, MLP, dtype=np.uint32), "of type U32"),
        ("lora_A.weight", zeros(4, MLP, dtype=np.float64), "of type F64"),
        ("lora_magnitude_vector", zeros(HIDDEN), "its config doesn't say that it is DoRA"),
    ],
)
def test_tensors_that_make_no_sense_are_refused(tmp_path: Path, part: str, values: Array | None, essence: str) -> None:
    assert essence in reason(write_peft(tmp_path, tensors={f"{DOWN}.{part}": values}))


@pytest.mark.parametrize(
    ("values", "essence"),
    [
        (None, "has no magnitude"),
        (zeros(HIDDEN - 1), "one number an output"),
        (zeros(HIDDEN, 1), "one number an output"),
    ],
)
def test_a_magnitude_of_dora_must_be_there_and_fit(tmp_path: Path, values: Array | None, essence: str) -> None:
    assert essence in reason(write_peft(tmp_path, dora=True, tensors={f"{DOWN}.lora_magnitude_vector": values}))


def test_a_magnitude_may_lie_as_a_row(tmp_path: Path) -> None:
    write_peft(tmp_path, dora=True, tensors={f"{DOWN}.lora_magnitude_vector": np.ones((1, HIDDEN), np.float32)})
    assert inspect_adapter(tmp_path).info.kind == "dora"


def test_a_magnitude_cannot_be_there_twice(tmp_path: Path) -> None:
    write_peft(tmp_path, dora=True, tensors={f"{DOWN}.lora_magnitude_vector.weight": zeros(HIDDEN)})
    assert "two of" in reason(tmp_path)


def test_modules_must_agree_on_how_wide_a_layer_is(tmp_path: Path) -> None:
    write_peft(tmp_path, modules={**MODULES, "self_attn.qkv_proj": (HIDDEN + 8, 128)})
    assert "different widths (64, 72)" in reason(tmp_path)


@pytest.mark.parametrize("write", [write_peft, write_mlx])
def test_the_rank_of_the_config_must_be_that_of_the_matrices(tmp_path: Path, write: Any) -> None:
    config = {"r": 8} if write is write_peft else {"lora_parameters": {"rank": 8, "scale": 1.0}}
    assert "of rank 4, but its config says 8" in reason(write(tmp_path, config=config))


def test_a_weight_cannot_be_changed_as_a_whole_and_in_parts(tmp_path: Path) -> None:
    write_peft(tmp_path, modules={**MODULES, "self_attn.q_proj": (HIDDEN, 64)})
    assert "as a whole and in parts" in reason(tmp_path)


@pytest.mark.parametrize(
    ("config", "essence"),
    [
        ({"r": 0}, "r must be"),
        ({"r": 1025}, "between 1 and 1,024"),
        ({"r": True}, "r must be"),
        ({"r": 4.0}, "r must be"),
        ({"lora_alpha": "8"}, "lora_alpha must be"),
        ({"lora_alpha": 10**400}, "lora_alpha must be"),
        ({"use_dora": 1}, "use_dora must be"),
        ({"use_rslora": "yes"}, "use_rslora must be"),
        ({"rank_pattern": {"down_proj": 0}}, "rank_pattern must be"),
        ({"rank_pattern": ["down_proj"]}, "rank_pattern must be"),
        ({"alpha_pattern": {"down_proj": None}}, "alpha_pattern must be"),
        ({"alpha_pattern": {"(": 1}}, "no pattern"),
        ({"target_modules": 3}, "target_modules must be"),
        ({"target_modules": [3]}, "no name"),
        ({"target_modules": "("}, "no pattern"),
        ({"layers_to_transform": [-1]}, "layers_to_transform must be"),
        ({"layers_to_transform": "0"}, "layers_to_transform must be"),
        ({"init_lora_weights": [1]}, "init_lora_weights must be"),
        ({"base_model_name_or_path": 7}, "base_model_name_or_path must be"),
        ({"lora_parameters": {}}, "at once"),
    ],
)
def test_a_config_that_makes_no_sense_is_refused(tmp_path: Path, config: dict[str, Any], essence: str) -> None:
    assert essence in reason(write_peft(tmp_path, config=config))


@pytest.mark.parametrize(
    ("config", "essence"),
    [
        ({"lora_parameters": {"rank": 4}}, "no scale"),
        ({"lora_parameters": {"scale": 4.0}}, "rank must be"),
        ({"lora_parameters": {"rank": 4, "scale": 2e6}}, "scale must be"),
        ({"lora_parameters": {"rank": 4, "scale": 2.0, "keys": "down_proj"}}, "keys must be"),
        ({"num_layers": "2"}, "num_layers must be"),
        ({"num_layers": 1}, "doesn't name"),
        ({"num_layers": None}, "lora_layers must be"),
    ],
)
def test_a_config_of_mlx_that_makes_no_sense_is_refused(tmp_path: Path, config: dict[str, Any], essence: str) -> None:
    assert essence in reason(write_mlx(tmp_path, config=config))


@pytest.mark.parametrize(
    ("text", "essence"),
    [
        ("[]", "no object"),
        ("{", "can't be read"),
        ('{"peft_type": "LORA", "peft_type": "LORA"}', "twice"),
        ('{"peft_type": "LORA", "lora_alpha": NaN}', "NaN is no number"),
        ('{"peft_type": "LORA", "lora_alpha": 1e999}', "lora_alpha must be"),
        ("[" * 100_000, "can't be read"),
        ('{"a": "' + "x" * (1 << 20) + '"}', "larger than"),
    ],
)
def test_a_config_that_is_no_sound_json_is_refused(tmp_path: Path, text: str, essence: str) -> None:
    write_peft(tmp_path)
    (tmp_path / "adapter_config.json").write_text(text, encoding="utf-8")
    assert essence in reason(tmp_path)


def test_files_that_are_missing_or_one_too_many_are_named(tmp_path: Path) -> None:
    assert "no adapter_config.json" in reason(tmp_path)
    write_peft(tmp_path)
    (tmp_path / "adapters.safetensors").write_bytes(b"")
    assert "both" in reason(tmp_path)
    (tmp_path / "adapters.safetensors").unlink()
    (tmp_path / "adapter_model.safetensors").unlink()
    assert "no adapters.safetensors" in reason(tmp_path)


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 100, b"\xff" * 100, (5 << 20).to_bytes(8, "little") + b"{}", b"\2\0\0\0\0\0\0\0{}"]
)
def test_weights_that_are_no_sound_file_are_refused(tmp_path: Path, raw: bytes) -> None:
    write_peft(tmp_path)
    (tmp_path / "adapter_model.safetensors").write_bytes(raw)
    assert "adapter_model.safetensors" in reason(tmp_path)


# --- what is missing or was added -----------------------------------------------------------------


def without(layer: int, module: str) -> dict[str, Array | None]:
    at = f"base_model.model.model.layers.{layer}.{module}"
    return {f"{at}.lora_A.weight": None, f"{at}.lora_B.weight": None}


@pytest.mark.parametrize(
    "targets",
    [
        ["qkv_proj", "o_proj", "gate_up_proj", "down_proj"],
        ["self_attn.qkv_proj", "self_attn.o_proj", "mlp.gate_up_proj", "down_proj"],
        r".*_proj",
        r"model\.layers\.\d+\.(self_attn|mlp)\.\w+",
        "all-linear",
        "All-Linear",
        None,
    ],
)
def test_a_module_that_the_config_asks_for_must_be_there(tmp_path: Path, targets: object) -> None:
    config = {"target_modules": targets}
    assert len(inspect_adapter(write_peft(tmp_path / "whole", config=config)).deltas) == 8
    write_peft(tmp_path / "damaged", config=config, tensors=without(0, "mlp.down_proj"))
    assert ("down_proj" in reason(tmp_path / "damaged")) is (targets is not None)


def test_a_module_that_the_config_does_not_name_must_not_be_there(tmp_path: Path) -> None:
    write_peft(tmp_path, config={"target_modules": ["qkv_proj", "o_proj", "gate_up_proj"]})
    assert "down_proj, which its config doesn't name" in reason(tmp_path)


@pytest.mark.parametrize(
    ("layers", "config"),
    [
        ([1], {"layers_to_transform": 1}),
        ([0, 2], {"layers_to_transform": [0, 2]}),
        ([0, 2], {"layers_to_transform": [0, 2], "layers_pattern": "layers"}),
        ([0, 2], {"layers_to_transform": [0, 2], "layers_pattern": ["h", "layers"]}),
    ],
)
def test_layers_that_the_config_leaves_out_may_be_missing(
    tmp_path: Path, layers: list[int], config: dict[str, Any]
) -> None:
    assert inspect_adapter(write_peft(tmp_path / "a", layers=layers, config=config)).info.layers == tuple(layers)
    write_peft(tmp_path / "b", layers=[*layers, 3], config=config | {"exclude_modules": r".*\.3\..*"})
    assert "doesn't name" in reason(tmp_path / "b")


def test_an_expression_may_exclude_layers(tmp_path: Path) -> None:
    write_peft(tmp_path, layers=[1, 2], config={"exclude_modules": r".*\.0\..*"})
    assert inspect_adapter(tmp_path).info.layers == (1, 2)


def test_modules_that_the_config_excludes_may_be_missing(tmp_path: Path) -> None:
    config = {"exclude_modules": ["layers.0.mlp.down_proj"], "target_modules": ["qkv_proj", "down_proj"]}
    write_peft(tmp_path, modules=WIDE, config=config, tensors=without(0, "mlp.down_proj"))
    assert "model.layers.0.mlp.down_proj" not in inspect_adapter(tmp_path).deltas


def test_names_that_the_model_does_not_have_may_be_asked_for(tmp_path: Path) -> None:
    names = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    modules = {name: MODULES[name] for name in ("self_attn.o_proj", "mlp.down_proj")}
    write_peft(tmp_path, modules=modules, config={"target_modules": names})
    assert inspect_adapter(tmp_path).info.modules == ("o_proj", "down_proj")


def test_mlx_changes_just_the_last_layers(tmp_path: Path) -> None:
    assert inspect_adapter(write_mlx(tmp_path / "a", layers=[2, 3])).info.layers == (2, 3)
    write_mlx(tmp_path / "b", layers=[1, 3])
    assert "model.layers.2.self_attn.qkv_proj" in reason(tmp_path / "b")


def test_a_config_too_deep_for_the_reader_does_not_stop_it(tmp_path: Path) -> None:
    write_peft(tmp_path)
    deep = json.loads('{"peft_type": "LORA"}')
    deep["target_modules"] = "(" * 900 + "a" + ")" * 900
    (tmp_path / "adapter_config.json").write_text(json.dumps(deep), encoding="utf-8")
    assert "pattern" in reason(tmp_path)
