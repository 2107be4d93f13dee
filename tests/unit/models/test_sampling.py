"""`TokenSampler`: what is kept, how often it is drawn, seeds, tokens ruled out, numbers that aren't."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import InvalidInput
from models.messages import Sampling
from models.sampling import _HIGHEST_CHANCE, TokenSampler, _draw, make_sampler

WORDS = 40


def logprobs_of(seed: int, words: int = WORDS) -> np.ndarray[Any, Any]:
    logits = np.random.default_rng(seed).normal(0, 2.5, words)
    return np.asarray(logits - np.log(np.exp(logits).sum()))


def draw(sampler: TokenSampler, logprobs: np.ndarray[Any, Any], count: int = 1) -> list[int]:
    row = mx.array(logprobs[None], dtype=mx.float32)
    drawn = [sampler(row) for _ in range(count)]
    assert {(token.shape, token.dtype) for token in drawn} == {((1,), mx.uint32)}
    return [int(token) for token in np.array(mx.concatenate(drawn))]


def token_of(drawn: mx.array) -> int:
    return int(np.array(drawn)[0])


def distribution(logprobs: np.ndarray[Any, Any], sampling: Sampling) -> np.ndarray[Any, Any]:
    """The reference's order, written down plainly: temperature, top-k, top-p, min-p."""
    scores = logprobs / sampling.temperature
    ranked = np.argsort(-scores, kind="stable")
    kept = np.ones(len(scores), dtype=bool)
    if sampling.top_k:
        kept[ranked[sampling.top_k :]] = False
    masses = np.where(kept, np.exp(scores - scores.max()), 0.0)
    masses /= masses.sum()
    above = 0.0
    for token in ranked:
        kept[token] &= above < sampling.top_p
        above += masses[token]
    kept &= masses >= sampling.min_p * masses.max()
    masses = np.where(kept, masses, 0.0)
    return np.asarray(masses / masses.sum())


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=0.8, top_p=0.95),
        Sampling(temperature=0.8, top_p=0.95, top_k=5),
        Sampling(temperature=0.5, top_p=0.6),
        Sampling(temperature=2.0, top_k=7),
        Sampling(temperature=1.5, min_p=0.1),
        Sampling(temperature=1.0, top_k=9, top_p=0.9, min_p=0.2),
        Sampling(temperature=3.0),
    ],
)
def test_tokens_come_as_often_as_the_references_order_has_it(sampling: Sampling) -> None:
    logprobs = logprobs_of(3)
    count = 3000
    wanted = distribution(logprobs, sampling)
    drawn = draw(make_sampler(replace(sampling, seed=1)), logprobs, count)
    seen = np.bincount(drawn, minlength=WORDS) / count
    assert set(np.flatnonzero(seen)) <= set(np.flatnonzero(wanted))
    # Five standard deviations of each share.
    assert np.all(np.abs(seen - wanted) <= 5 * np.sqrt(wanted * (1 - wanted) / count) + 1e-9)


def test_the_temperature_comes_before_the_nucleus() -> None:
    """At half the temperature the first two hold what the first three held; the third must not be drawn."""
    logprobs = np.log(np.array([0.5, 0.3, 0.2]))
    drawn = draw(make_sampler(Sampling(temperature=0.5, top_p=0.85, seed=4)), logprobs, 400)
    assert set(drawn) == {0, 1}


@given(st.integers(0, 1000), st.floats(0.05, 5), st.floats(0.01, 1), st.integers(0, WORDS + 5), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_something_likely_is_always_left(seed: int, temperature: float, top_p: float, top_k: int, min_p: float) -> None:
    logprobs = logprobs_of(seed)
    drawn = draw(make_sampler(Sampling(temperature, top_p, top_k, min_p, seed=seed)), logprobs, 3)
    assert all(0 <= token < WORDS for token in drawn)


@given(st.integers(0, 1000), st.floats(0.05, 5), st.floats(0.01, 1), st.integers(0, WORDS + 5), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_the_ends_of_chance_draw_the_likeliest_and_the_least_likely_that_is_kept(
    seed: int, temperature: float, top_p: float, top_k: int, min_p: float
) -> None:
    logprobs, sampling = logprobs_of(seed, 300), Sampling(temperature, top_p, top_k, min_p)
    wanted = distribution(logprobs, sampling)
    row = mx.array(logprobs[None], dtype=mx.float32)
    drawn = [token_of(_draw(row, sampling, mx.array([[chance]]))) for chance in (0.0, 0.5, _HIGHEST_CHANCE)]
    # What is kept may differ where rounding decides, so a neighbour's share may be left out too.
    assert all(logprobs[token] >= np.sort(logprobs[wanted > 0])[0] - 0.1 for token in drawn)
    if min(top_p, 1 - min_p) < 1 or 0 < top_k < 300:
        assert drawn[0] == int(np.argmax(logprobs))


@pytest.mark.parametrize("sampling", [Sampling(), Sampling(top_p=0.1, top_k=3, min_p=0.5, seed=9)])
def test_temperature_0_takes_the_likeliest(sampling: Sampling) -> None:
    for seed in range(20):
        logprobs = logprobs_of(seed)
        assert draw(make_sampler(sampling), logprobs, 3) == [int(np.argmax(logprobs))] * 3


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=1e-30, seed=1),
        Sampling(temperature=2.0, top_k=1, seed=1),
        Sampling(temperature=2.0, top_p=1e-9, seed=1),
        Sampling(temperature=2.0, min_p=1.0, seed=1),
    ],
)
def test_the_strictest_of_each_is_greedy(sampling: Sampling) -> None:
    logprobs = logprobs_of(5)
    assert set(draw(make_sampler(sampling), logprobs, 50)) == {int(np.argmax(logprobs))}


# --- seeds ----------------------------------------------------------------------------------------


def test_a_seed_makes_draws_repeatable_and_no_seed_does_not() -> None:
    logprobs = np.zeros(1000)

    def drawn(seed: int | None) -> list[int]:
        return draw(make_sampler(Sampling(temperature=1.0, seed=seed)), logprobs, 20)

    assert drawn(7) == drawn(7)
    assert len({tuple(drawn(seed)) for seed in (0, 1, 7, 8, 2**32 - 1)}) == 5
    assert drawn(None) != drawn(None)


@pytest.mark.parametrize("seed", [None, 0, 7])
def test_it_tells_the_seed_that_it_draws_with_also_one_of_its_own(seed: int | None) -> None:
    sampler = make_sampler(Sampling(temperature=1.0, seed=seed))
    drawn = draw(sampler, np.zeros(1000), 20)
    assert seed is None or sampler.seed == seed
    assert draw(make_sampler(Sampling(temperature=1.0, seed=sampler.seed)), np.zeros(1000), 20) == drawn


def test_greedy_takes_no_seed() -> None:
    assert make_sampler(Sampling(seed=7)).seed is None


def test_no_draw_is_like_another_one() -> None:
    drawn = draw(make_sampler(Sampling(temperature=1.0, seed=7)), np.zeros(100_000), 100)
    assert len(set(drawn)) > 95


def test_nobody_elses_random_numbers_change_the_draws() -> None:
    logprobs = np.zeros(1000)
    alone = draw(make_sampler(Sampling(temperature=1.0, seed=7)), logprobs, 20)
    sampler, other = (make_sampler(Sampling(temperature=1.0, seed=seed)) for seed in (7, 8))
    beside = []
    for number in range(20):
        mx.random.seed(number)
        mx.eval(mx.random.normal((3,)))
        draw(other, logprobs)
        beside += draw(sampler, logprobs)
    assert beside == alone


# --- tokens ruled out, numbers that are none ------------------------------------------------------


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_a_token_is_ruled_out_once(temperature: float) -> None:
    logprobs = np.full(WORDS, -30.0)
    logprobs[[3, 5, 8]] = -0.1, -4.0, -8.0
    sampler = make_sampler(Sampling(temperature=temperature, top_k=1, seed=1))
    sampler.ban({3})
    assert draw(sampler, logprobs, 2) == [5, 3]
    sampler.ban({3, 5})
    assert draw(sampler, logprobs, 2) == [8, 3]


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize(
    "sampling",
    [Sampling(), Sampling(temperature=0.8, seed=1), Sampling(temperature=1.0, top_k=4, top_p=0.9, min_p=0.1)],
)
def test_the_token_drawn_from_what_is_no_number_can_be_looked_up(bad: float, sampling: Sampling) -> None:
    """What is drawn then is noticed by whoever generates; here it must only be a token."""
    logits = mx.array(logprobs_of(2)[None], dtype=mx.float32)
    logits[0, 7] = bad
    if bad == -math.inf:
        logits = logits + bad
    logprobs = logits - mx.logsumexp(logits, keepdims=True)
    token = token_of(make_sampler(sampling)(logprobs))
    assert 0 <= token < WORDS
    assert not np.isfinite(np.array(logprobs)[0, token])


def test_a_token_that_cannot_come_never_does() -> None:
    logprobs = logprobs_of(2)
    logprobs[:20] = -math.inf
    for sampling in (Sampling(temperature=5.0, seed=1), Sampling(temperature=5.0, top_k=39, seed=1)):
        assert min(draw(make_sampler(sampling), logprobs, 100)) >= 20


def test_it_takes_the_activations_of_a_gpu() -> None:
    row = mx.array(logprobs_of(2)[None]).astype(mx.bfloat16)
    for sampling in (Sampling(), Sampling(temperature=0.8, top_p=0.95, top_k=20, min_p=0.01, seed=1)):
        token = make_sampler(sampling)(row)
        assert 0 <= token_of(token) < WORDS


# --- bounds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"temperature": -0.1}, "temperature"),
        ({"temperature": 10.5}, "temperature"),
        ({"temperature": math.nan}, "temperature"),
        ({"top_p": 0.0}, "top_p"),
        ({"top_p": 1.5}, "top_p"),
        ({"top_p": math.nan}, "top_p"),
        ({"top_k": -1}, "top_k"),
        ({"min_p": -0.1}, "min_p"),
        ({"min_p": 1.1}, "min_p"),
        ({"min_p": math.nan}, "min_p"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**32}, "seed"),
        ({"max_tokens": -1}, "max_tokens"),
        ({"thinking_budget": -1}, "thinking budget"),
    ],
)
def test_numbers_out_of_bounds_are_refused_by_name(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        make_sampler(Sampling(**wrong))
    assert said in refused.value.detail


def test_the_ends_of_every_range_are_in_it() -> None:
    ends = Sampling(temperature=10, top_p=1, top_k=10**9, min_p=1, seed=2**32 - 1, max_tokens=0, thinking_budget=0)
    assert draw(make_sampler(ends), logprobs_of(1)) == [int(np.argmax(logprobs_of(1)))]
