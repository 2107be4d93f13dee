"""The faithful LongRoPE against what the reference implementation says (see `make_longrope_golden`)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import mlx.core as mx
import numpy as np
import pytest
from mlx.utils import tree_flatten
from mlx_lm.generate import generate_step
from mlx_lm.models.cache import KVCache, make_prompt_cache

from models import generate_tokens, load_model
from models.device import prefill_step
from models.generation import make_cache
from tests.integration.tiny_checkpoint import write_checkpoint

LIMIT = 64
PROMPT = 50

Arrays = dict[str, np.ndarray[Any, Any]]


@pytest.fixture(scope="module")
def golden() -> Arrays:
    with np.load(Path(__file__).with_name("longrope_golden.npz")) as file:
        return dict(file)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("longrope")
    write_checkpoint(folder, tokenizer=False)
    return load_model(folder)[0]


@pytest.mark.parametrize("length", [1, 17, LIMIT - 1, LIMIT, LIMIT + 1, LIMIT + 2, 100])
def test_bare_logits_equal_the_reference_on_both_sides_of_the_limit(model: Any, golden: Arrays, length: int) -> None:
    logits = model(mx.array(golden["tokens"][None, :length]))
    assert logits.shape == (1, length, 264)
    expected = golden[f"logits_{length}"]
    assert np.abs(np.array(logits[0, -len(expected) :]) - expected).max() <= 1e-4


def test_the_two_regimes_differ_enough_for_this_test_to_mean_something(model: Any, golden: Arrays) -> None:
    short = model(mx.array(golden["tokens"][None, :LIMIT]))[0, -1]
    long = model(mx.array(golden["tokens"][None, : LIMIT + 1]))[0, LIMIT - 1]
    assert np.abs(np.array(short) - np.array(long)).max() > 0.1


def test_a_generation_that_crosses_the_limit_equals_the_reference(model: Any, golden: Arrays) -> None:
    crossing = golden["crossing"].tolist()
    tokens = list(generate_tokens(model, crossing[:PROMPT], max_tokens=len(crossing) - PROMPT))
    assert tokens == crossing[PROMPT:]


def test_mlx_lms_own_loop_crosses_the_limit_faithfully_too(model: Any, golden: Arrays) -> None:
    crossing = golden["crossing"].tolist()
    steps = generate_step(mx.array(crossing[:PROMPT]), model, max_tokens=len(crossing) - PROMPT)
    assert [token for token, _ in steps] == crossing[PROMPT:]


def test_a_long_prompt_read_in_short_chunks_ends_in_the_long_regime(model: Any, golden: Arrays) -> None:
    crossing = golden["crossing"].tolist()
    prompt = mx.array(crossing[:80])
    steps = generate_step(prompt, model, max_tokens=10, prefill_step_size=16)
    assert [token for token, _ in steps] == crossing[80:]


def test_a_prompt_of_known_length_is_read_once(model: Any, golden: Arrays) -> None:
    calls: list[tuple[int, int]] = []
    cache = make_cache(model, 80, lambda done, total: calls.append((done, total)))
    for start in range(0, 80, 16):
        model(mx.array(golden["tokens"][None, start : start + 16]), cache)
    assert not calls


def test_crossing_reports_progress_and_encodes_everything_anew(model: Any, golden: Arrays) -> None:
    calls: list[tuple[int, int]] = []
    cache = make_cache(model, PROMPT, lambda done, total: calls.append((done, total)))
    tokens = mx.array(golden["tokens"][None, :])
    model(tokens[:, :LIMIT], cache)
    logits = model(tokens[:, LIMIT:100], cache)
    assert calls == [(done, LIMIT) for done in range(0, LIMIT, prefill_step())] + [(LIMIT, LIMIT)]
    assert np.abs(np.array(logits[0, -5:]) - golden["logits_100"]).max() <= 1e-4


def test_a_cancelled_reencoding_leaves_a_cache_that_can_go_on(model: Any, golden: Arrays) -> None:
    def refuse(done: int, total: int) -> None:
        if done < total:
            raise KeyboardInterrupt

    cache = make_cache(model, PROMPT, refuse)
    tokens = mx.array(golden["tokens"][None, :])
    model(tokens[:, :LIMIT], cache)
    with pytest.raises(KeyboardInterrupt):
        model(tokens[:, LIMIT : LIMIT + 1], cache)
    logits = model(tokens[:, cache[0].offset : 100], cache)
    assert np.abs(np.array(logits[0, -5:]) - golden["logits_100"]).max() <= 1e-4


def test_a_trimmed_cache_remembers_what_is_left_of_it(model: Any, golden: Arrays) -> None:
    cache = make_cache(model, PROMPT)
    tokens = mx.array(golden["tokens"][None, :])
    model(tokens[:, :40], cache)
    model(mx.zeros((1, 20), dtype=mx.int32), cache)
    for layer in cache:
        layer.trim(20)
    model(tokens[:, 40:60], cache)
    logits = model(tokens[:, 60:100], cache)
    assert np.abs(np.array(logits[0, -5:]) - golden["logits_100"]).max() <= 1e-4


def test_foreign_caches_and_prompt_caches_work(model: Any, golden: Arrays) -> None:
    tokens = mx.array(golden["tokens"][None, :17])
    for cache in ([cast("Any", KVCache)() for _ in range(2)], make_prompt_cache(model)):
        logits = model(tokens, cache)
        assert np.abs(np.array(logits[0, -5:]) - golden["logits_17"]).max() <= 1e-4


def test_nothing_stays_lazy_after_loading(tmp_path: Path) -> None:
    """Lazy arrays belong to the thread that made them; mlx-lm leaves LongRoPE's frequencies lazy."""
    write_checkpoint(tmp_path, tokenizer=False)
    model: Any = load_model(tmp_path)[0]
    scale = model.layers[0].self_attn.rope._scale
    arrays = [model._tables._short, model._tables._long, scale, *dict(tree_flatten(model.parameters())).values()]
    with ThreadPoolExecutor(1) as other:
        sums = other.submit(lambda: [float(np.array(array).sum()) for array in arrays]).result(30)
    assert all(np.isfinite(sums))
