"""Applied adapters against what PEFT and mlx-lm say with the same files (see `make_adapter_golden`)."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any, cast

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten, tree_map
from mlx_lm.tuner.utils import linear_to_lora_layers

from models import apply_adapter, load_model, quantize_checkpoint
from tests.integration.adapter_cases import BASES, CASES, LENGTHS, POSITIONS, STRENGTHS, Case, tokens
from tests.integration.adapter_merging import merged, plain_weights
from tests.integration.tiny_checkpoint import write_shards

HERE = Path(__file__).parent
MAX_DIFFERENCE = 1e-4
TELLING = ("all", "dora-untied", "head", "split", "split-dora", "split-dora-q-v-up")
"""Tried on more bases than the others."""

TRAINING = {"rank": 6, "scale": 3.0, "dropout": 0.1}

Logits = np.ndarray[Any, np.dtype[np.float32]]


@pytest.fixture(scope="module")
def golden() -> dict[str, Logits]:
    with np.load(HERE / "adapter_golden.npz") as file:
        return dict(file)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The adapters, as PEFT has saved them."""
    folder = tmp_path_factory.mktemp("adapters")
    with zipfile.ZipFile(HERE / "adapter_golden.zip") as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The bases; quantized, mixed and in bfloat16 too."""
    folder = tmp_path_factory.mktemp("bases")
    for name, base in BASES.items():
        base.write(folder / name)
        base.write(folder / f"{name}-bfloat16", "bfloat16")
        for recipe in ("compact", "balanced"):
            quantize_checkpoint(folder / name, folder / f"{name}-{recipe}", recipe)
    return {found.name: found for found in folder.iterdir()}


@pytest.fixture(scope="module")
def models(folders: dict[str, Path]) -> dict[str, Any]:
    return {name: load_model(folder)[0] for name, folder in folders.items()}


@pytest.fixture(scope="module")
def bare(models: dict[str, Any]) -> dict[str, Logits]:
    """What every base says without an adapter."""
    return {name: logits(model) for name, model in models.items()}


def logits(model: Any, positions: tuple[int, ...] = POSITIONS) -> Logits:
    """Return the logits of shape (lengths, positions, vocabulary)."""
    read = [np.array(model(mx.array(tokens(length)[None]))[0].astype(mx.float32)) for length in LENGTHS]
    return np.stack([found[list(positions)] for found in read])


def difference(ours: Logits, theirs: Logits) -> float:
    assert ours.shape == theirs.shape
    return float(np.abs(ours.astype(np.float64) - theirs.astype(np.float64)).max())


def with_adapter(model: Any, folder: Path, strength: float = 1.0, positions: tuple[int, ...] = POSITIONS) -> Logits:
    """Return the logits of a model with an adapter, which is taken off again."""
    applied = apply_adapter(model, folder, strength)
    try:
        return logits(model, positions)
    finally:
        applied.remove()


def test_every_base_is_the_references(bare: dict[str, Logits], golden: dict[str, Logits]) -> None:
    for name in BASES:
        assert difference(bare[name], golden[f"base-{name}"]) <= MAX_DIFFERENCE


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_adapter_does_what_the_reference_does_at_every_strength(
    models: dict[str, Any], bare: dict[str, Logits], golden: dict[str, Logits], made: Path, case: Case
) -> None:
    model, before = models[case.base], bare[case.base]
    assert difference(before, golden[f"{case.name}-1"]) > 0.1
    applied = apply_adapter(model, made / case.folder)
    assert difference(logits(model), golden[f"{case.name}-1"]) <= MAX_DIFFERENCE
    for strength in STRENGTHS:
        applied.set_strength(strength)
        assert difference(logits(model, POSITIONS[-1:]), golden[f"{case.name}-{strength:g}"]) <= MAX_DIFFERENCE
    applied.set_strength(0.0)
    assert np.array_equal(logits(model), before)
    applied.set_strength(1.0)
    applied.remove()
    assert np.array_equal(logits(model), before)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_merge_that_other_bases_are_held_to_is_itself_the_references(
    models: dict[str, Any], folders: dict[str, Path], golden: dict[str, Logits], made: Path, tmp_path: Path, case: Case
) -> None:
    model = merged_model(models[case.base], folders[case.base], made / case.folder, tmp_path)
    assert difference(logits(model), golden[f"{case.name}-1"]) <= MAX_DIFFERENCE


@pytest.mark.parametrize(
    ("case", "kind", "strength"),
    [(case, "compact", 1.0) for case in CASES]
    + [
        (case, kind, strength)
        for case in CASES
        if case.name in TELLING
        for kind, strength in (("balanced", 1.0), ("bfloat16", 1.0), ("compact", 0.5), ("balanced", 2.0))
    ],
    ids=str,
)
def test_on_any_base_it_is_as_if_merged_into_the_dequantized_weights(
    models: dict[str, Any],
    folders: dict[str, Path],
    bare: dict[str, Logits],
    made: Path,
    tmp_path: Path,
    case: Case,
    kind: str,
    strength: float,
) -> None:
    name = f"{case.base}-{kind}"
    expected = logits(merged_model(models[name], folders[name], made / case.folder, tmp_path, strength))
    assert difference(expected, bare[name]) > 0.1
    assert difference(with_adapter(models[name], made / case.folder, strength), expected) <= MAX_DIFFERENCE


def merged_model(model: Any, base: Path, adapter: Path, folder: Path, strength: float = 1.0) -> Any:
    """Return a plain float32 model whose weights are those of a model with an adapter merged in."""
    config = json.loads((base / "config.json").read_text())
    weights = merged(plain_weights(model), adapter, config, strength)
    plain = {key: value for key, value in config.items() if not key.startswith("quantization")}
    (folder / "config.json").write_text(json.dumps(plain | {"torch_dtype": "float32"}))
    write_shards(folder, {key: value.astype(np.float32) for key, value in weights.items()}, "float32", 1)
    return load_model(folder)[0]


@pytest.mark.parametrize(
    ("base", "keys", "layers"),
    [
        ("tied", None, -1),
        ("tied", ["self_attn.qkv_proj", "mlp.down_proj"], 1),
        ("untied", None, 2),
        ("untied", ["self_attn.o_proj", "lm_head"], -1),
        ("untied", ["mlp.gate_up_proj"], 16),
    ],
    ids=str,
)
# The DoRA of mlx-lm takes no base of 6 bits.
@pytest.mark.parametrize(
    ("dora", "kind"), [(False, ""), (True, ""), (False, "-compact"), (True, "-compact"), (False, "-balanced")]
)
def test_what_mlx_lm_has_trained_does_what_it_does_there(
    models: dict[str, Any], folders: dict[str, Path], tmp_path: Path,
    dora: bool, layers: int, keys: list[str] | None, base: str, kind: str,
) -> None:  # fmt: skip
    model: Any = load_model(folders[base + kind])[0]
    settings: dict[str, Any] = {**TRAINING, **({"keys": keys} if keys else {})}
    trained(model, layers, settings, dora=dora)
    save(model, tmp_path, {"fine_tune_type": "dora" if dora else "lora", "num_layers": layers} | _lora(settings))
    assert difference(with_adapter(models[base + kind], tmp_path), logits(model)) <= MAX_DIFFERENCE


def _lora(settings: dict[str, Any]) -> dict[str, Any]:
    return {"lora_parameters": settings, "model": "somewhere/phi", "train": True, "iters": 600, "batch_size": 4}


def trained(model: Any, layers: int, settings: dict[str, Any], *, dora: bool) -> None:
    """Put mlx-lm's own layers into a model, with nothing in them zero."""
    mx.random.seed(5)
    model.freeze()
    linear_to_lora_layers(model, layers, dict(settings), use_dora=dora)
    changes = tree_map(lambda array: array * 1.1 + 0.05 * mx.random.normal(array.shape), model.trainable_parameters())
    model.update(changes)
    model.eval()


def save(model: Any, folder: Path, config: dict[str, Any]) -> None:
    """Write a folder as mlx-lm's trainer leaves it, with a checkpoint of an earlier step beside the result."""
    weights = cast("dict[str, mx.array]", dict(tree_flatten(model.trainable_parameters())))
    mx.save_safetensors(str(folder / "adapters.safetensors"), weights)
    earlier = {name: array * 0.5 for name, array in weights.items()}
    mx.save_safetensors(str(folder / "0000100_adapters.safetensors"), earlier)
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=4))
