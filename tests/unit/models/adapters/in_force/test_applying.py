"""Adapters put in force on small random models, turned, taken off, and failing; nothing may stay behind."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten
from mlx_lm.models import llama, phi3

from models import apply_adapter, load_model, quantize_checkpoint
from models.adapters.in_force import preparing
from models.adapters.in_force.layers import AdaptedLinear
from models.adapters.numbers import require_sound_numbers
from models.errors import (
    AdapterMismatch,
    AdapterRefused,
    DamagedAdapter,
    InvalidInput,
    UnsupportedModel,
    UserFacingError,
)
from tests.adapter_files import ARCHITECTURE, MODULES, write_mlx, write_peft
from tests.integration.tiny_checkpoint import write_checkpoint

BASES = ("float", "compact", "balanced", "untied")
TOKENS = mx.array([[5, 17, 3, 99, 42]])


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("models")
    shape: Any = {"intermediate_size": ARCHITECTURE["intermediate_size"], "vocab_size": 160}
    ends: Any = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}
    write_checkpoint(folder / "float", tokenizer=False, **shape, **ends)
    write_checkpoint(folder / "untied", tokenizer=False, tie_word_embeddings=False, **shape, **ends)
    # Groups of 64 don't divide 96 columns: what is quantized is wider.
    write_checkpoint(folder / "wide", tokenizer=False, **{**shape, "intermediate_size": 128}, **ends)
    quantize_checkpoint(folder / "wide", folder / "compact", "compact")
    quantize_checkpoint(folder / "wide", folder / "balanced", "balanced")
    return {name: load_model(folder / name)[0] for name in BASES}


def modules_of(kind: str) -> dict[str, tuple[int, int]]:
    if kind in ("compact", "balanced"):
        return {**MODULES, "mlp.gate_up_proj": (64, 256), "mlp.down_proj": (128, 64)}
    return {**MODULES, "lm_head": (64, 160)} if kind == "untied" else {**MODULES}


def logits(model: Any) -> np.ndarray[Any, Any]:
    return np.array(model(TOKENS))


def plain_phi3() -> Any:
    made: Any = phi3
    return made.Model(made.ModelArgs.from_dict({**ARCHITECTURE, "rms_norm_eps": 1e-5}))


def parameters_of(model: Any) -> dict[str, mx.array]:
    return cast("dict[str, mx.array]", tree_flatten(model.parameters(), destination={}))


def is_bare(model: Any) -> bool:
    return not any(isinstance(module, AdaptedLinear) for module in model.modules())


@pytest.mark.parametrize("kind", BASES)
@pytest.mark.parametrize("dora", [False, True], ids=["lora", "dora"])
@pytest.mark.parametrize("write", [write_peft, write_mlx])
def test_an_adapter_changes_the_logits_and_leaves_them_as_they_were(
    models: dict[str, Any], tmp_path: Path, kind: str, dora: bool, write: Callable[..., Path]
) -> None:
    model = models[kind]
    before = logits(model)
    children = [id(module) for _, module in sorted(model.named_modules())]
    applied = apply_adapter(model, write(tmp_path / "a", modules=modules_of(kind), dora=dora))
    assert (applied.strength, applied.info.kind) == (1.0, "dora" if dora else "lora")
    adapted = logits(model)
    assert np.abs(adapted - before).max() > 0.1
    applied.remove()
    applied.remove()
    assert np.array_equal(logits(model), before)
    assert [id(module) for _, module in sorted(model.named_modules())] == children
    again = apply_adapter(model, tmp_path / "a")
    assert np.array_equal(logits(model), adapted)
    again.remove()


@pytest.mark.parametrize("dora", [False, True])
@pytest.mark.parametrize("kind", ["float", "compact"])
def test_a_head_that_is_the_table_of_tokens_changes_as_a_head_of_its_own_and_the_table_stays(
    models: dict[str, Any], kind: str, dora: bool, tmp_path: Path
) -> None:
    model, table = models[kind], models[kind].model.embed_tokens
    write_peft(tmp_path, modules={**modules_of(kind), "lm_head": (64, 160)}, dora=dora)
    bare = logits(model)
    applied = apply_adapter(model, tmp_path)
    found, rows = logits(model), np.array(model.model.embed_tokens(TOKENS))
    assert np.array_equal(rows, np.array(table(TOKENS)))
    # The same layers, and the head by hand.
    changes = applied._changes
    hidden, head = model.model(TOKENS), changes["lm_head"]
    gain = 1 if head.excess is None else 1 + head.excess
    wanted = table.as_linear(hidden) * gain + hidden @ head.down @ head.up
    assert np.abs(found - np.array(wanted)).max() < 1e-5
    assert np.abs(found - bare).max() > 1e-2
    applied.remove()
    assert model.model.embed_tokens is table
    assert np.array_equal(logits(model), bare)


def test_a_strength_can_be_turned_while_it_is_in_force(models: dict[str, Any], tmp_path: Path) -> None:
    model = models["compact"]
    before = logits(model)
    applied = apply_adapter(model, write_peft(tmp_path, modules=modules_of("compact"), dora=True), 0)
    assert is_bare(model)
    applied.set_strength(1)
    whole = logits(model)
    applied.set_strength(0.5)
    assert not np.array_equal(logits(model), whole)
    applied.set_strength(0)
    assert is_bare(model)
    assert np.array_equal(logits(model), before)
    applied.set_strength(1)
    assert np.array_equal(logits(model), whole)
    applied.remove()
    assert applied.strength == 0
    with pytest.raises(ValueError, match="removed"):
        applied.set_strength(1)


@pytest.mark.parametrize("strength", [-0.1, 2.001, float("nan"), float("inf"), True])
def test_a_strength_out_of_bounds_is_refused_and_changes_nothing(
    models: dict[str, Any], tmp_path: Path, strength: float
) -> None:
    model = models["float"]
    write_peft(tmp_path)
    with pytest.raises(InvalidInput):
        apply_adapter(model, tmp_path, strength)
    assert is_bare(model)
    applied = apply_adapter(model, tmp_path, 0.5)
    half = logits(model)
    with pytest.raises(InvalidInput):
        applied.set_strength(strength)
    assert applied.strength == 0.5
    assert np.array_equal(logits(model), half)
    applied.remove()


@pytest.mark.parametrize("kind", ["float", "compact"])
@pytest.mark.parametrize("first_to_go", [0, 1, 2])
def test_several_adapters_add_up_and_go_in_any_order(
    models: dict[str, Any], tmp_path: Path, kind: str, first_to_go: int
) -> None:
    model, modules = models[kind], modules_of(kind)
    before = logits(model)
    folders = [
        write_peft(tmp_path / "0", modules=modules, seed=1),
        write_mlx(tmp_path / "1", modules={"self_attn.o_proj": (64, 64)}, seed=2, rank=2),
        write_peft(tmp_path / "2", modules=modules, seed=3, dora=True),
    ]
    applied = [apply_adapter(model, folder) for folder in folders]
    applied.pop(first_to_go).remove()
    left = logits(model)
    for each in applied:
        each.remove()
    assert np.array_equal(logits(model), before)
    del folders[first_to_go]
    applied = [apply_adapter(model, folder) for folder in folders]
    assert np.array_equal(logits(model), left)
    # Each is reckoned against the bare weights: the order changes rounding only.
    for each in applied:
        each.remove()
    applied = [apply_adapter(model, folder) for folder in reversed(folders)]
    assert np.abs(logits(model) - left).max() < 1e-4
    for each in applied:
        each.remove()
    assert np.array_equal(logits(model), before)


def test_weights_that_are_loaded_meanwhile_are_there_when_the_adapter_has_gone(
    models: dict[str, Any], tmp_path: Path
) -> None:
    model = models["float"]
    before = logits(model)
    names = list(parameters_of(model))
    applied = apply_adapter(model, write_peft(tmp_path))
    found = list(parameters_of(model).items())
    assert [name for name, _ in found] == names
    model.load_weights([(name, array * 1.5) for name, array in found])
    applied.remove()
    assert not np.array_equal(logits(model), before)
    model.load_weights(found)
    assert np.array_equal(logits(model), before)


def refused(folder: Path) -> None:
    write_peft(folder, config={"bias": "all"})


def misshapen(folder: Path) -> None:
    write_peft(folder, modules={"self_attn.o_proj": (32, 32)})


def infinite(folder: Path) -> None:
    last = "base_model.model.model.layers.1.self_attn.o_proj.lora_B.weight"
    write_peft(folder, tensors={last: np.full((64, 4), np.inf, np.float32)})


def incomplete(folder: Path) -> None:
    write_peft(folder, tensors={"base_model.model.model.layers.1.self_attn.o_proj.lora_B.weight": None})


def empty(folder: Path) -> None:
    folder.mkdir()


def absurd(folder: Path) -> None:
    """Its magnitudes are sound, but not for weights that it all but undoes."""
    at = "base_model.model.model.layers.0.self_attn.o_proj"
    huge = {f"{at}.lora_magnitude_vector": np.full(64, 1e7, np.float32)}
    write_peft(folder, dora=True, modules={"self_attn.o_proj": (64, 64)}, tensors=huge)


@pytest.mark.parametrize("spoil", [refused, misshapen, infinite, incomplete, empty, absurd])
@pytest.mark.parametrize("beside", [False, True], ids=["bare", "beside another"])
def test_what_fails_leaves_the_model_as_it_was(
    models: dict[str, Any], tmp_path: Path, spoil: Callable[[Path], None], beside: bool
) -> None:
    model = models["float"]
    other = apply_adapter(model, write_peft(tmp_path / "other", seed=4)) if beside else None
    before, layers = logits(model), [id(module) for module in model.modules()]
    spoil(tmp_path / "spoilt")
    with pytest.raises((AdapterRefused, AdapterMismatch, DamagedAdapter)) as caught:
        apply_adapter(model, tmp_path / "spoilt")
    assert isinstance(caught.value, UserFacingError)
    assert caught.value.detail
    assert [id(module) for module in model.modules()] == layers
    assert np.array_equal(logits(model), before)
    if other is not None:
        other.remove()


@pytest.mark.parametrize("error", [RuntimeError("[METAL] Insufficient Memory"), MemoryError("std::bad_alloc")])
@pytest.mark.parametrize("at", [0, 3, 8])
def test_if_mlx_gives_up_in_the_middle_the_model_is_as_it_was(
    models: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, at: int
) -> None:
    """Eight layers are prepared one by one; then all that is to come in force is evaluated."""
    model = models["float"]
    before, layers = logits(model), [id(module) for module in model.modules()]
    evaluate, calls = mx.eval, iter(range(100))

    def give_up(*arrays: Any) -> None:
        if next(calls) == at:
            raise error
        evaluate(*arrays)

    write_peft(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(mx, "eval", give_up)
        with pytest.raises(type(error)):
            apply_adapter(model, tmp_path)
    assert next(calls) == at + 1
    assert [id(module) for module in model.modules()] == layers
    assert np.array_equal(logits(model), before)


def test_the_copy_that_it_is_read_from_is_private_and_goes(
    models: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Path, int]] = []

    def look(adapter: Any, check: Any) -> None:
        folder = adapter.file.parent
        seen.append((folder, folder.stat().st_mode & 0o777))
        require_sound_numbers(adapter, check)

    monkeypatch.setattr(preparing, "require_sound_numbers", look)
    apply_adapter(models["float"], write_peft(tmp_path / "a")).remove()
    [(folder, mode)] = seen
    assert folder != tmp_path / "a"
    assert mode == 0o700
    assert not folder.exists()


def test_a_removed_adapter_gives_its_memory_back(models: dict[str, Any], tmp_path: Path) -> None:
    applied = apply_adapter(models["float"], write_peft(tmp_path))
    change = weakref.ref(next(module for module in models["float"].modules() if isinstance(module, AdaptedLinear)))
    assert applied.size_bytes == 4 * sum(2 * 4 * sum(shape) for shape in MODULES.values())
    applied.remove()
    gc.collect()
    assert applied.size_bytes == 0
    assert change() is None


def test_a_model_that_is_dropped_with_an_adapter_in_force_gives_its_memory_back_at_once(tmp_path: Path) -> None:
    model = plain_phi3()
    applied = apply_adapter(model, write_peft(tmp_path))
    weight = weakref.ref(model.model.layers[0].mlp.down_proj)
    gc.disable()
    try:
        del model, applied
        assert weight() is None
    finally:
        gc.enable()


def test_a_plain_phi3_model_of_mlx_lm_takes_adapters_too(tmp_path: Path) -> None:
    model = plain_phi3()
    mx.eval(model.parameters())
    before = logits(model)
    applied = apply_adapter(model, write_peft(tmp_path))
    assert np.abs(logits(model) - before).max() > 1e-3
    applied.remove()
    assert np.array_equal(logits(model), before)


def test_other_models_are_refused(tmp_path: Path) -> None:
    args, made = {**ARCHITECTURE, "model_type": "llama", "rms_norm_eps": 1e-5}, cast("Any", llama)
    with pytest.raises(UnsupportedModel):
        apply_adapter(made.Model(made.ModelArgs.from_dict(args)), write_peft(tmp_path))


def test_a_model_whose_layers_are_not_those_of_its_config_is_refused(tmp_path: Path) -> None:
    model = plain_phi3()
    model.model.layers[1].mlp.down_proj = model.model.layers[1].self_attn.o_proj
    with pytest.raises(AdapterMismatch):
        apply_adapter(model, write_peft(tmp_path))
    model.model.layers[1].mlp.down_proj = model.model.norm
    with pytest.raises(UnsupportedModel):
        apply_adapter(model, tmp_path)
    assert is_bare(model)


def test_many_swaps_leave_the_model_as_it_was_and_no_descriptor_open(models: dict[str, Any], tmp_path: Path) -> None:
    model = models["compact"]
    before = logits(model)
    folders = [write_peft(tmp_path / str(dora), modules=modules_of("compact"), dora=dora) for dora in (False, True)]
    apply_adapter(model, folders[0]).remove()
    descriptors = len(list(Path("/dev/fd").iterdir()))
    for number in range(30):
        apply_adapter(model, folders[number % 2], number % 3).remove()
        assert np.array_equal(logits(model), before)
    assert len(list(Path("/dev/fd").iterdir())) == descriptors
