"""The faithful LongRoPE against what the reference implementation says (see `make_longrope_golden`)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten
from mlx_lm.generate import generate_step
from mlx_lm.models.cache import KVCache, make_prompt_cache

from models import generate_tokens, load_model
from models.device import prefill_step
from models.generation import make_cache, watch_crossing
from tests.integration.longrope_cases import CASES, NEW_TOKENS, SEEDS_EACH, Case, positions_of
from tests.integration.tiny_checkpoint import write_checkpoint

CASE = CASES[0]
LIMIT = CASE.limit
FAR = LIMIT * CASE.farthest
TOKENS = mx.array(CASE.tokens()[None, :])

MAX_DIFFERENCE = 1e-3
MAX_KL = 1e-6

Arrays = dict[str, np.ndarray[Any, Any]]
Models = Callable[[Case, int], Any]


@pytest.fixture(scope="module")
def golden() -> Arrays:
    with np.load(Path(__file__).with_name("longrope_golden.npz")) as file:
        return dict(file)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    """Loads the model of a case and a seed, once."""

    @lru_cache
    def load(case: Case, seed: int) -> Any:
        folder = tmp_path_factory.mktemp(case.name)
        case.write(folder, seed)
        return load_model(folder)[0]

    return load


@pytest.fixture(scope="module")
def model(models: Models) -> Any:
    return models(CASE, 0)


def assert_same(logits: mx.array, expected: np.ndarray[Any, Any]) -> None:
    """See that logits of shape (positions, vocabulary) are those of the reference."""
    ours, theirs = np.array(logits).astype(np.float64), expected.astype(np.float64)
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).max() <= MAX_DIFFERENCE
    ours, theirs = ours - np.logaddexp.reduce(ours, 1)[:, None], theirs - np.logaddexp.reduce(theirs, 1)[:, None]
    assert (np.exp(theirs) * (theirs - ours)).sum(1).max() <= MAX_KL


def last(golden: Arrays, length: int) -> np.ndarray[Any, Any]:
    return golden[f"{CASE.name}-logits-{length}"][-1:]


@pytest.mark.parametrize(("case", "length"), [(case, length) for case in CASES for length in case.lengths()], ids=str)
def test_bare_logits_equal_the_reference_on_both_sides_of_the_limit(
    models: Models, golden: Arrays, case: Case, length: int
) -> None:
    logits = models(case, 0)(mx.array(case.tokens()[None, :length]))
    assert logits.shape[:2] == (1, length)
    assert_same(logits[0, mx.array(positions_of(length))], golden[f"{case.name}-logits-{length}"])


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("chunk", [1, 7, 32, 10_000])
def test_chunks_of_any_size_come_to_the_same(models: Models, golden: Arrays, case: Case, chunk: int) -> None:
    """With and without knowing beforehand how long the prompt is."""
    model = models(case, 0)
    for length in (case.limit - 1, case.limit, case.limit + 1, 2 * case.limit + 1):
        for cache in (make_cache(model, length), make_cache(model, 0)):
            for start in range(0, length, chunk):
                logits = model(mx.array(case.tokens()[None, start : min(start + chunk, length)]), cache)
                mx.eval(logits)
            assert_same(logits[0, -1:], golden[f"{case.name}-logits-{length}"][-1:])


@pytest.mark.parametrize("seed", range(SEEDS_EACH))
@pytest.mark.parametrize("case", CASES, ids=str)
def test_greedy_generation_across_the_limit_is_the_references_token_by_token(
    models: Models, golden: Arrays, case: Case, seed: int
) -> None:
    prompt = case.prompt(seed)
    assert len(prompt) <= case.limit < len(prompt) + NEW_TOKENS
    tokens = list(generate_tokens(models(case, seed), prompt.tolist(), max_tokens=NEW_TOKENS))
    assert tokens == golden[f"{case.name}-greedy-{seed}"].tolist()


def test_the_two_regimes_differ_enough_for_these_tests_to_mean_something(models: Models) -> None:
    for case in CASES:
        model, tokens = models(case, 0), mx.array(case.tokens()[None, : case.limit + 1])
        short, long = model(tokens[:, :-1])[0, -1], model(tokens)[0, -2]
        assert np.abs(np.array(short) - np.array(long)).max() > 0.1


def test_mlx_lms_own_loop_crosses_the_limit_faithfully_too(model: Any, golden: Arrays) -> None:
    steps = generate_step(mx.array(CASE.prompt(0)), model, max_tokens=NEW_TOKENS)
    assert [token for token, _ in steps] == golden[f"{CASE.name}-greedy-0"].tolist()


def test_a_long_prompt_read_in_short_chunks_ends_in_the_long_regime(model: Any, golden: Arrays) -> None:
    crossing = [*CASE.prompt(0).tolist(), *golden[f"{CASE.name}-greedy-0"].tolist()]
    steps = generate_step(mx.array(crossing[: LIMIT + 20]), model, max_tokens=10, prefill_step_size=16)
    assert [token for token, _ in steps] == crossing[LIMIT + 20 : LIMIT + 30]


def test_a_prompt_of_known_length_is_read_once(model: Any) -> None:
    calls: list[tuple[int, int]] = []
    cache = make_cache(model, 80, lambda done, total: calls.append((done, total)))
    for start in range(0, 80, 16):
        model(TOKENS[:, start : start + 16], cache)
    assert not calls


def test_crossing_reports_progress_and_encodes_everything_anew(model: Any, golden: Arrays) -> None:
    calls: list[tuple[int, int]] = []
    cache = make_cache(model, LIMIT, lambda done, total: calls.append((done, total)))
    model(TOKENS[:, :LIMIT], cache)
    logits = model(TOKENS[:, LIMIT:FAR], cache)
    assert calls == [(done, LIMIT) for done in range(0, LIMIT, prefill_step())] + [(LIMIT, LIMIT)]
    assert_same(logits[0, -1:], last(golden, FAR))


def test_before_the_crossing_what_was_read_can_be_copied(model: Any, golden: Arrays) -> None:
    seen: list[tuple[int, bool, mx.array]] = []
    cache = make_cache(model, LIMIT)
    watch_crossing(cache, lambda layers: seen.append((layers[0].offset, layers[0].record.long, layers[0].keys + 0)))
    model(TOKENS[:, : LIMIT - 3], cache)
    keys = np.array(cache[0].keys)
    model(TOKENS[:, LIMIT - 3 : FAR], cache)
    [(offset, long, copied)] = seen
    assert (offset, long) == (LIMIT - 3, False)
    assert np.array_equal(np.array(copied), keys)
    assert not np.allclose(np.array(cache[0].keys)[..., : LIMIT - 3, :], keys[..., : LIMIT - 3, :], atol=0.01)


def test_a_cancelled_reencoding_leaves_a_cache_that_can_go_on(model: Any, golden: Arrays) -> None:
    def refuse(done: int, total: int) -> None:
        if done < total:
            raise KeyboardInterrupt

    cache = make_cache(model, LIMIT, refuse)
    model(TOKENS[:, :LIMIT], cache)
    with pytest.raises(KeyboardInterrupt):
        model(TOKENS[:, LIMIT : LIMIT + 1], cache)
    logits = model(TOKENS[:, cache[0].offset : FAR], cache)
    assert_same(logits[0, -1:], last(golden, FAR))


def test_a_trimmed_cache_remembers_what_is_left_of_it(model: Any, golden: Arrays) -> None:
    cache = make_cache(model, LIMIT)
    model(TOKENS[:, :40], cache)
    model(mx.zeros((1, 20), dtype=mx.int32), cache)
    for layer in cache:
        layer.trim(20)
    model(TOKENS[:, 40:60], cache)
    logits = model(TOKENS[:, 60:FAR], cache)
    assert_same(logits[0, -1:], last(golden, FAR))


def test_an_emptied_cache_begins_anew_in_the_short_regime(model: Any, golden: Arrays) -> None:
    cache = make_cache(model, FAR)
    model(TOKENS[:, :FAR], cache)
    for layer in cache:
        layer.trim(FAR)
    assert_same(model(TOKENS[:, :LIMIT], cache)[0, -1:], last(golden, LIMIT))
    assert_same(model(TOKENS[:, LIMIT : LIMIT + 1], cache)[0, -1:], last(golden, LIMIT + 1))


def test_a_quantized_cache_crosses_the_limit_too(model: Any) -> None:
    """At 8 bits it isn't the reference to the last digit, but much nearer than the other regime would be."""
    case = CASES[2]
    far = 2 * case.limit + 1
    del model
    with TemporaryDirectory() as folder:
        case.write(Path(folder), 0)
        wide = cast("Any", load_model(folder)[0])
    tokens = mx.array(case.tokens()[None, :far])
    cache = make_cache(wide, 0)
    wide(tokens[:, :100], cache)
    quantized = [layer.to_quantized(group_size=32, bits=8) for layer in cache]
    assert np.abs(np.array(wide(tokens[:, 100:], quantized)[0, -1]) - np.array(wide(tokens)[0, -1])).max() < 0.2
    assert quantized[0].record.long


def test_foreign_caches_and_prompt_caches_work(model: Any, golden: Arrays) -> None:
    for cache in ([cast("Any", KVCache)() for _ in range(2)], make_prompt_cache(model)):
        logits = model(TOKENS[:, : LIMIT // 2], cache)
        assert_same(logits[0, -1:], last(golden, LIMIT // 2))


def test_nothing_stays_lazy_after_loading(tmp_path: Path) -> None:
    """Lazy arrays belong to the thread that made them; mlx-lm leaves LongRoPE's frequencies lazy."""
    write_checkpoint(tmp_path, tokenizer=False)
    model: Any = load_model(tmp_path)[0]
    scale = model.layers[0].self_attn.rope._scale
    arrays = [model._tables._short, model._tables._long, scale, *dict(tree_flatten(model.parameters())).values()]
    with ThreadPoolExecutor(1) as other:
        sums = other.submit(lambda: [float(np.array(array).sum()) for array in arrays]).result(30)
    assert all(np.isfinite(sums))
