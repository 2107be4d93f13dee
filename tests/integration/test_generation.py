"""Token generation with a real (small, random) model: greedy, sampled, stopped, resumed, refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from models import generate_tokens, load_model
from models.device import prefill_step
from models.errors import Cancelled, InvalidInput
from models.generation import make_cache
from models.messages import Sampling
from models.sampling import TokenSampler, make_sampler

PROMPT = [72, 101, 108, 108, 111]


@pytest.fixture(scope="module")
def model(tiny_folder: Path) -> Any:
    return load_model(tiny_folder)[0]


def by_hand(model: Any, prompt: list[int], count: int) -> list[int]:
    """Greedy decoding without a cache, a pipeline or mlx-lm: the slow truth."""
    tokens = list(prompt)
    for _ in range(count):
        tokens.append(int(np.argmax(np.array(model(mx.array([tokens]))[0, -1]))))
    return tokens[len(prompt) :]


def test_greedy_equals_decoding_by_hand(model: Any) -> None:
    assert list(generate_tokens(model, PROMPT, max_tokens=12)) == by_hand(model, PROMPT, 12)


def test_it_runs_on_past_end_tokens_unless_told_to_stop(model: Any) -> None:
    tokens = list(generate_tokens(model, PROMPT, max_tokens=30))
    assert len(tokens) == 30
    stop = tokens[7]
    until = tokens[: tokens.index(stop)]
    assert list(generate_tokens(model, PROMPT, max_tokens=30, stop_tokens=[stop])) == until


@pytest.mark.parametrize("count", [0, 1, 2])
def test_max_tokens_is_exact(model: Any, count: int) -> None:
    assert len(list(generate_tokens(model, PROMPT, max_tokens=count))) == count


def test_a_prompt_may_be_an_array(model: Any) -> None:
    assert list(generate_tokens(model, mx.array(PROMPT), max_tokens=3)) == by_hand(model, PROMPT, 3)


def test_a_seed_makes_sampling_repeatable_and_no_seed_does_not(model: Any) -> None:
    def sample(seed: int | None) -> list[int]:
        return list(generate_tokens(model, PROMPT, max_tokens=24, temperature=1.5, top_p=0.95, seed=seed))

    assert sample(7) == sample(7)
    assert sample(7) != sample(8)
    assert sample(None) != sample(None)


def test_a_tiny_nucleus_is_greedy(model: Any) -> None:
    nucleus = list(generate_tokens(model, PROMPT, max_tokens=12, temperature=1.0, top_p=1e-6, seed=1))
    assert nucleus == list(generate_tokens(model, PROMPT, max_tokens=12))


@pytest.mark.parametrize("strict", [{"top_k": 1}, {"min_p": 1.0}])
def test_so_is_a_single_token_to_draw_from(model: Any, strict: dict[str, Any]) -> None:
    drawn = list(generate_tokens(model, PROMPT, max_tokens=12, temperature=2.0, seed=1, **strict))
    assert drawn == list(generate_tokens(model, PROMPT, max_tokens=12))


def test_more_to_draw_from_than_there_is_is_everything(model: Any) -> None:
    wide = list(generate_tokens(model, PROMPT, max_tokens=12, temperature=2.0, seed=1, top_k=10**6))
    assert wide == list(generate_tokens(model, PROMPT, max_tokens=12, temperature=2.0, seed=1, top_k=264))


def test_a_sampler_goes_on_where_it_was(model: Any) -> None:
    def halves(sampler: TokenSampler) -> list[int]:
        cache = make_cache(model, len(PROMPT))
        first = list(generate_tokens(model, PROMPT, max_tokens=8, sampler=sampler, cache=cache))
        return first + list(generate_tokens(model, [70], max_tokens=8, sampler=sampler, cache=cache))

    sampling = Sampling(temperature=3.0, seed=7)
    assert halves(make_sampler(sampling)) == halves(make_sampler(sampling))
    one = make_sampler(sampling)
    assert halves(one) != halves(one)


def test_prefill_is_reported_in_steps_and_can_cancel(model: Any) -> None:
    step = prefill_step()
    prompt = [65] * (2 * step + 10)
    calls: list[tuple[int, int]] = []
    list(generate_tokens(model, prompt, max_tokens=1, on_prefill=lambda done, total: calls.append((done, total))))
    total = len(prompt)
    assert calls == [(0, total), (step, total), (2 * step, total), (total - 1, total), (total, total)]

    def cancel(done: int, total: int) -> None:
        if 0 < done < total:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(generate_tokens(model, prompt, max_tokens=1, on_prefill=cancel))


def test_after_closing_early_the_cache_holds_prompt_and_yielded_tokens(model: Any) -> None:
    """What resuming after a spent thinking budget relies on."""
    cache = make_cache(model, len(PROMPT))
    stream = generate_tokens(model, PROMPT, max_tokens=100, cache=cache)
    tokens = [next(stream) for _ in range(9)]
    stream.close()  # type: ignore[attr-defined]
    assert cache[0].offset == len(PROMPT) + len(tokens)
    resumed = list(generate_tokens(model, [70, 71], max_tokens=8, cache=cache))
    assert resumed == by_hand(model, [*PROMPT, *tokens, 70, 71], 8)


@pytest.mark.parametrize(
    ("prompt", "wrong"),
    [
        ([], {}),
        ([1, 264], {}),
        ([-1], {}),
        (PROMPT, {"max_tokens": -1}),
        (PROMPT, {"temperature": -0.1}),
        (PROMPT, {"temperature": float("nan")}),
        (PROMPT, {"top_p": 0.0}),
        (PROMPT, {"top_p": 1.5}),
        (PROMPT, {"top_k": -1}),
        (PROMPT, {"min_p": 1.5}),
        (PROMPT, {"min_p": float("nan")}),
        (PROMPT, {"seed": -1}),
    ],
)
def test_arguments_out_of_bounds_are_refused_at_once(model: Any, prompt: list[int], wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        generate_tokens(model, prompt, **{"max_tokens": 5, **wrong})
