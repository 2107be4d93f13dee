"""The same adapter as other programs and older versions would have left it: it must come to the same logits."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import mlx.core as mx
import numpy as np
import pytest

from models import apply_adapter, load_model
from tests.integration.adapter_cases import BASES, LENGTHS, PARTS, POSITIONS, tokens
from tests.integration.adapter_merging import read

HERE = Path(__file__).parent
CASES = ("all", "ranks-and-alphas-rslora", "split-dora", "split-up", "some-layers", "head")
BASE_OF = {"some-layers": "untied", "head": "untied"}

Config = dict[str, Any]

NEWER = (
    *("peft_version", "corda_config", "eva_config", "lora_ga_config", "lora_bias", "exclude_modules"),
    *("trainable_token_indices", "target_parameters", "ensure_weight_tying", "qalora_group_size", "use_qalora"),
    *("arrow_config", "alora_invocation_tokens", "kasa_config", "monteclora_config", "use_bdlora", "velora_config"),
    *("layer_replication", "megatron_config", "megatron_core", "loftq_config"),
)
"""Fields that older versions of PEFT don't write."""

FAR_REACHING = (
    r"(?:.*?(?:text|vision).*?(?:attn|mlp).*?(?:{0}).*?)"
    r"|(?:\bmodel\.layers\.[\d]{{1,}}\.(?:self_attn|mlp)\.(?:(?:{0})))"
)
"""How some trainers say which modules they have tuned."""


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("bases")
    for name, base in BASES.items():
        base.write(folder / name)
    return {name: load_model(folder / name)[0] for name in BASES}


def as_older_versions_had_it(config: Config) -> None:
    for name in NEWER:
        config.pop(name, None)


def with_only_what_must_be_said(config: Config) -> None:
    kept = {name: value for name, value in config.items() if value not in (None, False, {}, [])}
    config.clear()
    config |= {name: value for name, value in kept.items() if name not in NEWER}


def with_nulls(config: Config) -> None:
    for name, value in config.items():
        if value in (False, {}, []) or name in ("base_model_name_or_path", "task_type", "revision"):
            config[name] = None


def with_a_patched_class(config: Config) -> None:
    names = {"base_model_class": "Phi3ForCausalLM", "parent_library": "transformers.models.phi3.modeling_phi3"}
    config["auto_mapping"] = {**names, "unsloth_fixed": True}


def with_a_far_reaching_expression(config: Config) -> None:
    if not config["layers_to_transform"] and "lm_head" not in config["target_modules"]:
        config["target_modules"] = FAR_REACHING.format("|".join(config["target_modules"]))


def with_names_of_all_layouts(config: Config) -> None:
    """As somebody writes it who doesn't know how a model calls its modules: PEFT takes those that are there."""
    is_split = any(name in PARTS for name in config["target_modules"])
    config["target_modules"] += ["fc1", *(("qkv_proj", "gate_up_proj") if is_split else PARTS)]


def with_fields_of_a_later_version(config: Config) -> None:
    config |= {"a_later_idea": None, "use_a_later_idea": False, "later_options": {}}


def with_patterns_in_another_order(config: Config) -> None:
    """PEFT sorts what it saves: what has come first in training needn't do so in the file."""
    if "qkv_proj" in config["rank_pattern"]:
        config["rank_pattern"] = {r".*\.1\..*qkv_proj": 3, "layers.0.mlp.down_proj": 5, **config["rank_pattern"]}


CHANGES: list[Callable[[Config], None]] = [
    as_older_versions_had_it,
    with_only_what_must_be_said,
    with_nulls,
    with_a_patched_class,
    with_a_far_reaching_expression,
    with_names_of_all_layouts,
    with_fields_of_a_later_version,
    with_patterns_in_another_order,
]


def unchanged(name: str) -> str:
    return name


def without_prefix(name: str) -> str:
    return name.removeprefix("base_model.model.")


def without_the_head_of_the_model(name: str) -> str:
    return name.replace("base_model.model.model.", "base_model.model.")


def with_the_adapters_name(name: str) -> str:
    at, dot, last = name.rpartition(".")
    if last == "lora_magnitude_vector":
        return f"{name}.default.weight"
    return f"{at}.default{dot}{last}" if ".lora_" in at else name


SPELLINGS: list[Callable[[str], str]] = [
    unchanged,
    without_prefix,
    without_the_head_of_the_model,
    with_the_adapters_name,
]

BESIDE = {
    "README.md": b"---\nlibrary_name: peft\n---\n# An adapter\n",
    "tokenizer.json": b"{}",
    "tokenizer_config.json": b"{}",
    "chat_template.jinja": b"{{ messages }}",
    "special_tokens_map.json": b"{}",
    "trainer_state.json": b"{}",
    "training_args.bin": b"PK\x03\x04",
    "optimizer.pt": b"\x80\x04.",
    "scheduler.pt": b"\x80\x04.",
    "rng_state.pth": b"\x80\x04.",
    ".gitattributes": b"*.safetensors filter=lfs\n",
    "checkpoint-100/adapter_model.safetensors": b"not this one",
}


def found(model: Any, folder: Path) -> np.ndarray[Any, Any]:
    """Return the logits of shape (lengths, positions, vocabulary) with an adapter."""
    applied = apply_adapter(model, folder)
    read = [np.array(model(mx.array(tokens(length)[None]))[0]) for length in LENGTHS]
    applied.remove()
    return np.stack([logits[list(POSITIONS)] for logits in read])


def expected(case: str) -> np.ndarray[Any, Any]:
    with np.load(HERE / "adapter_golden.npz") as file:
        return cast("np.ndarray[Any, Any]", file[f"{case}-1"])


def unpacked(case: str, folder: Path) -> Path:
    with zipfile.ZipFile(HERE / "adapter_golden.zip") as archive:
        archive.extractall(folder, [name for name in archive.namelist() if name.startswith(f"{case}/")])
    return folder / case


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("case", CASES)
def test_a_config_as_others_write_it(
    bases: dict[str, Any], tmp_path: Path, case: str, change: Callable[[Config], None]
) -> None:
    folder = unpacked(case, tmp_path)
    file = folder / "adapter_config.json"
    config = json.loads(file.read_text())
    change(config)
    file.write_text(json.dumps(config))
    logits = found(bases[BASE_OF.get(case, "tied")], folder)
    assert np.abs(logits - expected(case)).max() <= 1e-4


@pytest.mark.parametrize(
    ("case", "spelling"),
    [
        (case, spelling)
        for case in CASES
        for spelling in SPELLINGS
        # A model that was trained without its head has none to change.
        if (case, spelling) != ("head", without_the_head_of_the_model)
    ],
)
def test_names_as_others_write_them(
    bases: dict[str, Any], tmp_path: Path, case: str, spelling: Callable[[str], str]
) -> None:
    folder = unpacked(case, tmp_path)
    file = str(folder / "adapter_model.safetensors")
    arrays = {spelling(name): mx.array(array.astype(np.float32)) for name, array in read(Path(file)).items()}
    mx.save_safetensors(file, arrays)
    logits = found(bases[BASE_OF.get(case, "tied")], folder)
    assert np.abs(logits - expected(case)).max() <= 1e-4


@pytest.mark.parametrize("case", CASES)
def test_files_that_training_leaves_beside_it_do_not_matter(bases: dict[str, Any], tmp_path: Path, case: str) -> None:
    folder = unpacked(case, tmp_path)
    for name, content in BESIDE.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    logits = found(bases[BASE_OF.get(case, "tied")], folder)
    assert np.abs(logits - expected(case)).max() <= 1e-4


def to_mlx(source: Path, folder: Path, **changes: Any) -> Path:
    """Write an adapter of PEFT as mlx-lm does; such changes of the config as None take a field away."""
    folder.mkdir()
    arrays: dict[str, mx.array] = {}
    for name, array in read(source / "adapter_model.safetensors").items():
        path, _, kind = name.removeprefix("base_model.model.").partition(".lora_")
        spelling = {"A.weight": "lora_a", "B.weight": "lora_b", "magnitude_vector": "m"}[kind]
        arrays[f"{path}.{spelling}"] = mx.array(array.T.astype(np.float32))
    mx.save_safetensors(str(folder / "adapters.safetensors"), arrays)
    settings: Config = json.loads((source / "adapter_config.json").read_text())
    scale = settings["lora_alpha"] / settings["r"]
    config = {
        "fine_tune_type": "dora" if settings["use_dora"] else "lora",
        "num_layers": -1,
        "lora_parameters": {"rank": settings["r"], "scale": scale, "dropout": 0.0},
        **changes,
    }
    (folder / "adapter_config.json").write_text(json.dumps({k: v for k, v in config.items() if v is not None}))
    shutil.copy(folder / "adapters.safetensors", folder / "0000100_adapters.safetensors")
    return folder


@pytest.mark.parametrize("case", ["all", "dora"])
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"num_layers": 16},
        {"num_layers": None, "lora_layers": 2},
        {"fine_tune_type": None, "num_layers": None, "lora_layers": -1, "use_dora": "as it is"},
        {"model": "mlx-community/Phi-4-mini-reasoning-4bit", "train": True, "seed": 0, "data": "data", "resume": None},
        {"optimizer_config": {"adam": {}, "muon": {}}, "lr_schedule": None, "grad_checkpoint": False},
    ],
    ids=str,
)
def test_a_config_as_mlx_lm_has_written_it_over_the_years(
    bases: dict[str, Any], tmp_path: Path, case: str, changes: Config
) -> None:
    if "use_dora" in changes:
        changes = {**changes, "use_dora": case == "dora"}
    folder = to_mlx(unpacked(case, tmp_path), tmp_path / "mlx", **changes)
    assert np.abs(found(bases["tied"], folder) - expected(case)).max() <= 1e-4
