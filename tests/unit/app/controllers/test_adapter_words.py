"""What is said of an adapter: what it is, where it came from, for which model it was made."""

from __future__ import annotations

import pytest

from app.controllers.adapter_words import (
    Answerer,
    base_words,
    is_other_base,
    origin_words,
    other_base_words,
    what_words,
    why_not,
)
from models.adapters.keeping.library import AdapterListing
from models.adapters.keeping.which_models import Fit
from models.catalog import find
from tests.unit.app.controllers.adapter_desk import info, listing

REASONING = find("phi-4-mini-reasoning")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "LoRA · rank 8 · 4 layers · 312 kB"),
        ({"kind": "dora", "layers": (3,)}, "DoRA · rank 8 · 1 layer · 312 kB"),
        ({"kind": "rslora", "ranks": (4, 8, 16)}, "rsLoRA · ranks 4 to 16 · 4 layers · 312 kB"),
    ],
)
def test_it_says_what_it_is(changes: dict[str, object], words: str) -> None:
    assert what_words(info(**changes)) == words


@pytest.mark.parametrize(
    "base",
    [
        "",
        "microsoft/Phi-4-mini-reasoning",
        "MICROSOFT/phi-4-MINI-reasoning",
        "unsloth/Phi-4-mini-reasoning",
        "unsloth/Phi-4-mini-reasoning-unsloth-bnb-4bit",
        "mlx-community/Phi-4-mini-reasoning-4bit",
        "/models/Phi-4-mini-reasoning",
        "/models/checkpoint",
        "./base",
        "phi",
    ],
)
def test_the_same_model_under_another_name_is_no_other_base(base: str) -> None:
    assert not is_other_base(base, REASONING)


@pytest.mark.parametrize(
    "base",
    [
        "microsoft/Phi-4-mini-instruct",
        "mlx-community/Phi-4-mini-instruct-8bit",
        "meta/Llama-3",
        "/x/Phi-4-mini-instruct",
    ],
)
def test_another_model_is_another_base(base: str) -> None:
    assert is_other_base(base, REASONING)


def test_another_base_is_a_warning_only_with_a_model_that_is_known() -> None:
    adapter = info(base_model="microsoft/Phi-4-mini-instruct")
    answerer = Answerer(REASONING.id, REASONING.name)
    words = other_base_words(adapter, answerer, (Fit(REASONING),))
    assert "microsoft/Phi-4-mini-instruct" in words
    assert "Phi-4-mini-reasoning answers now" in words
    assert other_base_words(adapter, answerer, ()) == ""


def test_what_it_says_of_itself_is_one_line_that_turns_nothing_around() -> None:
    assert base_words(info(base_model="a/b\n\u202eevil")) == "Trained for a/b evil"
    assert base_words(info(base_model=" ")) == ""


def test_it_says_where_it_came_from_and_when() -> None:
    here = AdapterListing("one", "installed", info(), origin="one.zip", added_at=1.0)
    nobody_knows = AdapterListing("one", "installed", info())
    assert origin_words(here, lambda _moment: "21 November 2026") == "From one.zip, added 21 November 2026"
    assert origin_words(nobody_knows, lambda _moment: "21 November 2026") == ""


def test_one_that_fits_no_model_says_so() -> None:
    fits = (Fit(REASONING, "Its layers are larger."),)
    words = why_not(listing("one"), Answerer(REASONING.id, REASONING.name), fits)
    assert words == "one doesn't fit Phi-4-mini-reasoning. It fits no model that Ergo knows."


def test_nothing_speaks_against_it_with_a_model_that_is_not_known() -> None:
    assert why_not(listing("one"), Answerer("mine", "Mine"), (Fit(REASONING, "No."),)) == ""
    assert why_not(listing("one"), Answerer(), (Fit(REASONING, "No."),)) == ""
