"""Which models an adapter fits, and which it was trained for."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from models.adapters.keeping.which_models import fitting_models, is_trained_for
from models.adapters.reading import inspect_adapter
from models.catalog import ENTRIES, find
from models.known_shapes import known_shape
from tests.integration.adapter_samples import write_sample


@pytest.mark.parametrize(
    ("base_model", "model_id"),
    [
        ("microsoft/Phi-4-mini-reasoning", "phi-4-mini-reasoning"),
        ("mlx-community/Phi-4-mini-reasoning-4bit", "phi-4-mini-reasoning"),
        ("unsloth/phi-4-mini-instruct-unsloth-bnb-4bit", "phi-4-mini-instruct"),
        ("someone/Phi-4-mini-reasoning-Q4_K_M-GGUF", "phi-4-mini-reasoning"),
        ("/home/someone/models/phi-4-reasoning-plus/", "phi-4-reasoning-plus"),
        ("C:\\models\\Phi-4-reasoning", "phi-4-reasoning"),
        ("practice", "practice"),
        ("Practice-model", "practice"),
        ("microsoft/Phi-4-mini", None),
        ("meta/llama-8b", None),
        ("", None),
    ],
)
def test_a_base_model_is_known_by_its_name(base_model: str, model_id: str | None) -> None:
    assert [entry.id for entry in ENTRIES if is_trained_for(base_model, entry)] == ([model_id] if model_id else [])


@pytest.mark.parametrize("base_model", ["_q1" * 32 + "!", "-4bit" * 800, "-" + "1" * 4000, "_q1" * 1300])
def test_an_evil_name_of_a_base_model_does_not_hold_anybody_up(base_model: str) -> None:
    begin = time.thread_time()
    assert not is_trained_for(base_model, find("practice"))
    # Where it isn't bounded it takes minutes, and twice as long for every three signs more.
    assert time.thread_time() - begin < 5.0


def test_an_adapter_fits_the_models_of_its_shape_and_says_why_not_for_the_others(tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "peft")
    fits = fitting_models(inspect_adapter(tmp_path / "mine"), tmp_path / "data")
    assert [fit.entry.id for fit in fits if fit.fits] == ["practice"]
    assert all(fit.why_not for fit in fits if not fit.fits)
    assert len(fits) == len(ENTRIES)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_the_shapes_of_the_catalogue_weigh_what_the_catalogue_says(entry: object) -> None:
    model_id = str(getattr(entry, "id"))  # noqa: B009
    architecture = known_shape(model_id)
    assert architecture is not None
    linear = sum(rows * columns for rows, columns in architecture.linear_shapes().values())
    norms = len(architecture.norm_names()) * architecture.hidden_size
    assert 2 * (linear + norms) == pytest.approx(find(model_id).sizes.source_bytes, rel=1e-3)


def test_other_models_have_no_known_shape() -> None:
    assert known_shape("phi-4-mini-mine") is None
