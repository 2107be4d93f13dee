"""A person's own numbers lie over what is recommended; a file can say nothing unsound."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.own_sampling import BOUNDS, MOST_MODELS, NUMBER_NAMES, OwnSampling, read_own_sampling
from models.messages import Sampling

PHI = Sampling(temperature=0.8, top_p=0.95, max_tokens=32_768)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(NUMBER_NAMES), inner),
)


def test_what_was_not_changed_stays_recommended() -> None:
    own = OwnSampling(temperature=0.0, seed=7)
    assert own.applied(PHI) == Sampling(temperature=0.0, top_p=0.95, seed=7, max_tokens=32_768)


def test_a_number_that_is_recommended_anyway_is_no_change() -> None:
    assert OwnSampling(temperature=0.8, top_p=0.9).without(PHI) == OwnSampling(top_p=0.9)


def test_sound_changes_come_back_by_model() -> None:
    raw = {"practice": {"temperature": 1, "seed": 5, "top_k": None}, "mine": {"max_tokens": 100}}
    assert read_own_sampling(raw) == {
        "practice": OwnSampling(temperature=1, seed=5),
        "mine": OwnSampling(max_tokens=100),
    }


@pytest.mark.parametrize(
    "unsound",
    [
        {"temperature": -0.1},
        {"temperature": 2.1},
        {"temperature": float("nan")},
        {"temperature": float("inf")},
        {"temperature": 10**400},
        {"temperature": True},
        {"temperature": "0.8"},
        {"top_p": 0},
        {"top_p": 1.01},
        {"top_k": 1.5},
        {"top_k": -1},
        {"min_p": [0.1]},
        {"seed": -1},
        {"seed": 2**32},
        {"seed": False},
        {"max_tokens": 0},
        {"max_tokens": 10**9},
    ],
)
def test_a_model_of_which_anything_unsound_is_said_is_left_out_and_the_others_stay(unsound: dict[str, object]) -> None:
    read = read_own_sampling({"practice": {"temperature": 1.0}, "spoiled": {"min_p": 0.1} | unsound})
    assert read == {"practice": OwnSampling(temperature=1.0)}


@pytest.mark.parametrize("nothing", [[], None, "recommended", 1, {}, {"unknown": 1}, {"seed": None}])
def test_a_model_of_which_nothing_is_said_is_as_recommended(nothing: object) -> None:
    assert read_own_sampling({"practice": nothing}) == {}


def test_an_endless_list_of_models_is_not_read() -> None:
    assert read_own_sampling({f"m{i}": {"seed": 1} for i in range(MOST_MODELS + 1)}) == {}
    assert read_own_sampling({"m" * 65: {"seed": 1}}) == {}


@given(json_values)
def test_whatever_a_file_says_the_numbers_are_within_bounds(raw: Any) -> None:
    for own in read_own_sampling({"practice": raw}).values():
        for name in NUMBER_NAMES:
            value = getattr(own, name)
            assert value is None or BOUNDS[name].low <= value <= BOUNDS[name].high
