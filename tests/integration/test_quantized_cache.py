"""A KV cache at 8 bits a number: close to the exact one, across LongRoPE's limit, after trimming, in mid-generation."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx_lm.models.cache import QuantizedKVCache

from models import catalog, generate_tokens, load_model
from models.architecture import parse_architecture
from models.cache import PromptCaches
from models.generation import make_cache
from models.kv_memory import LOOK_EVERY, AvailableMemory, KvPlan, MemoryGuard
from models.kv_quantized import is_quantized, prefill_step_for, quantize_cache, tend
from models.memory import Machine
from models.messages import (
    Generate,
    GenerationFinished,
    GenerationStats,
    Message,
    ModelInstalled,
    ModelLoaded,
    Sampling,
)
from models.prompt import PromptRenderer
from models.tokenizer import backend_of, load_tokenizer
from tests.integration.engine_probe import EngineProbe
from tests.integration.tiny_checkpoint import write_checkpoint

ROOT = Path(__file__).parents[2]
PRACTICE = ROOT / "packaging" / "practice_model"
sys.path.insert(0, str(PRACTICE))

from measure import ENDS, decode  # noqa: E402

LIMIT = 64
COUNT = 20
PLENTY = 1 << 40

Floats = np.ndarray[Any, np.dtype[np.float64]]


def write_wide(folder: Path, head_dim: int, **changes: Any) -> dict[str, Any]:
    """A small random checkpoint whose heads are wide enough to be quantized, with two tables unlike each other."""
    pairs = head_dim * 3 // 8
    tables = {
        "type": "longrope",
        "short_factor": [1 + 0.05 * pair for pair in range(pairs)],
        "long_factor": [float(min(64, 1.4**pair)) for pair in range(pairs)],
    }
    fields = {"tokenizer": False, "hidden_size": 4 * head_dim, "rope_scaling": tables, **changes}
    return write_checkpoint(folder, **fields)


@pytest.fixture(scope="module", params=[32, 64])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("wide")
    write_wide(folder, request.param)
    return load_model(folder)[0]


@pytest.fixture(scope="module")
def tokens() -> mx.array:
    return mx.array(np.random.default_rng(0).integers(0, 256, (1, 200)))


def group_size(model: Any) -> int:
    head_dim: int = model.args.hidden_size // model.args.num_attention_heads
    return min(head_dim, 64)


def divergence(one: mx.array, other: mx.array) -> Floats:
    """Return the Kullback-Leibler divergence at each position."""
    p, q = (log_softmax(np.array(logits, dtype=np.float64)) for logits in (one, other))
    found: Floats = (np.exp(p) * (p - q)).sum(-1)
    return found


def log_softmax(logits: Floats) -> Floats:
    shifted = logits - logits.max(-1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result


def read(model: Any, tokens: mx.array, *, quantized: bool) -> list[Any]:
    cache = make_cache(model, tokens.shape[1])
    mx.eval(model(tokens, cache))
    if quantized:
        quantize_cache(cache, group_size(model))
    return cache


@pytest.mark.parametrize("length", [10, LIMIT - 20, LIMIT + 10, 150])
def test_logits_stay_close_to_those_of_the_exact_cache(model: Any, tokens: mx.array, length: int) -> None:
    exact = read(model, tokens[:, :length], quantized=False)
    packed = read(model, tokens[:, :length], quantized=True)
    divergences = []
    for at in range(length, length + 20):
        step = tokens[:, at : at + 1]
        divergences.append(divergence(model(step, exact)[0, -1], model(step, packed)[0, -1]))
    # Measured: 0.0045 at most. A cache of zeros is some whole units away.
    assert np.max(divergences) <= 0.02
    assert is_quantized(packed)
    assert not is_quantized(exact)


def test_a_quantized_sequence_that_outgrows_the_limit_is_encoded_anew(model: Any, tokens: mx.array) -> None:
    calls: list[tuple[int, int]] = []
    packed = make_cache(model, 40, lambda done, total: calls.append((done, total)))
    model(tokens[:, :40], packed)
    quantize_cache(packed, group_size(model))
    model(tokens[:, 40:60], packed)
    exact = read(model, tokens[:, :100], quantized=False)
    ahead = tokens[:, 100:120]
    expected = model(ahead, exact)[0]
    model(tokens[:, 60:100], packed)
    assert calls[-1] == (60, 60)
    assert divergence(expected, model(ahead, packed)[0]).max() <= 0.02
    # What this would miss if nothing had been encoded anew:
    stale = read(model, tokens[:, :60], quantized=True)
    stale[0].record.long = True
    model(tokens[:, 60:100], stale)
    assert divergence(expected, model(ahead, stale)[0]).max() > 0.1


def test_a_quantized_cache_can_be_cut_back_and_used_again(model: Any, tokens: mx.array) -> None:
    packed = read(model, tokens[:, :40], quantized=True)
    model(mx.zeros((1, 15), dtype=mx.int32), packed)
    for layer in packed:
        assert layer.trim(15 + 5) == 20
    assert packed[0].offset == 35
    model(tokens[:, 35:60], packed)
    model(tokens[:, 60:100], packed)  # across the limit, with what the record has kept
    exact = read(model, tokens[:, :100], quantized=False)
    ahead = tokens[:, 100:110]
    assert divergence(model(ahead, exact)[0], model(ahead, packed)[0]).max() <= 0.02


def test_a_generation_is_quantized_in_the_middle_and_crosses_the_limit(model: Any, tokens: mx.array) -> None:
    """Quantizing happens between two tokens, with the next one on its way already."""
    plan = KvPlan(1024, 320, group_size(model), 50)
    guard = MemoryGuard(plan, AvailableMemory(lambda: PLENTY))
    prompt = np.array(tokens[0, :40]).tolist()
    cache = make_cache(model, len(prompt))
    quantized_at, generated = 0, list[int]()
    for token in generate_tokens(model, prompt, max_tokens=60, cache=cache):
        generated.append(token)
        assert tend(cache, guard, 60 - len(generated))
        if is_quantized(cache) and not quantized_at:
            quantized_at = len(generated)
    assert 8 <= quantized_at <= 11
    assert cache[0].offset == len(prompt) + len(generated) == 100
    exact = make_cache(model, 100)
    mx.eval(model(mx.array([prompt + generated]), exact))
    ahead = tokens[:, 100:101]
    assert divergence(model(ahead, exact)[0, -1], model(ahead, cache)[0, -1]).max() <= 0.02


def test_a_model_without_longrope_is_quantized_too(tmp_path: Path, tokens: mx.array) -> None:
    write_wide(tmp_path, 32, rope_scaling=None, partial_rotary_factor=1.0, original_max_position_embeddings=2048)
    model = load_model(tmp_path)[0]
    exact = read(model, tokens[:, :100], quantized=False)
    packed = read(model, tokens[:, :100], quantized=True)
    assert type(packed[0]) is QuantizedKVCache
    ahead = tokens[:, 100:120]
    assert divergence(model(ahead, exact)[0], model(ahead, packed)[0]).max() <= 0.02


def test_quantizing_takes_what_the_plan_says(model: Any, tokens: mx.array, tmp_path: Path) -> None:
    config = write_wide(tmp_path / "again", model.args.hidden_size // 4)
    plan = KvPlan.of(
        parse_architecture(config), element_bytes=4, weights_bytes=0, total_bytes=PLENTY, context_tokens=2048
    )
    cache = read(model, tokens, quantized=False)
    assert sum(layer.nbytes for layer in cache) == plan.cache_bytes(200)
    quantize_cache(cache, group_size(model))
    assert sum(layer.nbytes for layer in cache) == plan.cache_bytes(200, quantized=True)


def test_quantizing_twice_changes_nothing(model: Any, tokens: mx.array) -> None:
    cache = read(model, tokens, quantized=True)
    layers = list(cache)
    quantize_cache(cache, group_size(model))
    assert cache == layers


def test_a_quantized_cache_is_read_into_in_smaller_chunks(model: Any, tokens: mx.array) -> None:
    assert prefill_step_for(read(model, tokens, quantized=True)) <= 64
    assert prefill_step_for([]) == prefill_step_for(read(model, tokens, quantized=False))


def test_a_cache_is_tended_until_memory_is_short(model: Any, tokens: mx.array) -> None:
    free = [PLENTY]
    ticks = iter(range(100))
    guard = MemoryGuard(KvPlan(1024, None, None, None), AvailableMemory(lambda: free[0], lambda: next(ticks)))
    cache = read(model, tokens, quantized=False)
    assert tend(cache, guard, 100)
    free[0] = 1
    assert [tend(cache, guard, 100), tend(cache, guard, 100)] == [True, False]
    assert cache[0].offset == 200


@pytest.fixture
def probe(tmp_path: Path) -> Iterator[EngineProbe]:
    """An engine with a model that can be quantized in its library, not loaded yet."""
    write_wide(tmp_path / "source", 32, tokenizer=True)
    with EngineProbe(tmp_path / "data") as probe:
        assert isinstance(probe.install("mine", "compact", str(tmp_path / "source"))[-1], ModelInstalled)
        yield probe


@pytest.mark.parametrize(("total_gib", "small"), [(1, True), (64, False)])
def test_on_a_small_machine_a_conversation_goes_on_in_a_quantized_cache(
    probe: EngineProbe, monkeypatch: pytest.MonkeyPatch, total_gib: int, small: bool
) -> None:
    seen: list[bool] = []

    def listen(cache: list[Any], guard: MemoryGuard, tokens_left: int) -> bool:
        goes_on = tend(cache, guard, tokens_left)
        seen.append(is_quantized(cache))
        return goes_on

    monkeypatch.setattr("models.reply.tend", listen)
    monkeypatch.setattr("models.kv_memory.QUANTIZED_FROM_TOKENS", 120)
    monkeypatch.setattr("models.loaded_model.read_machine", lambda: Machine(total_gib << 30, total_gib << 30))
    assert isinstance(probe.load("mine")[-1], ModelLoaded)
    question = Message("user", "a" * 40)
    first = finished(probe, [question])
    assert first.context_tokens > 120 + LOOK_EVERY
    assert (seen[0], seen[-1]) == (False, small), "after the prompt has been read, not before"
    seen.clear()
    second = finished(probe, [question, Message("assistant", "b" * 20), Message("user", "c" * 100)])
    assert second.cached_tokens >= 40
    assert second.answer_tokens > 0
    assert seen[0] == seen[-1] == small


def test_a_question_below_the_threshold_is_answered_as_if_nothing_had_been_quantized(
    probe: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reply before went beyond it, but its thoughts have left the history."""
    # So coarse that a single position read from it would show.
    monkeypatch.setattr("models.kv_quantized._BITS", 2)
    monkeypatch.setattr("models.kv_memory.QUANTIZED_FROM_TOKENS", 100)
    monkeypatch.setattr("models.loaded_model.read_machine", lambda: Machine(1 << 30, 1 << 30))
    replies: list[list[int]] = []
    kept: list[bool] = []
    put = PromptCaches.put

    def noting(caches: PromptCaches, key: str, tokens: Sequence[int], cache: list[Any], *, asked: int) -> None:
        replies.append(list(tokens))
        kept.append(is_quantized(cache))
        put(caches, key, tokens, cache, asked=asked)

    monkeypatch.setattr(PromptCaches, "put", noting)
    assert isinstance(probe.load("mine")[-1], ModelLoaded)
    question = Message("user", "a" * 40)
    long = finished(probe, [question], 300)
    assert long.prompt_tokens < 100 < long.context_tokens
    assert kept[-2:] == [False, True], "the question as it was, then all of it"
    take, lengths = PromptCaches.take, []
    for letter in "cdefgh":
        after = [question, Message("assistant", "b" * 20), Message("user", letter * 20)]
        monkeypatch.setattr(PromptCaches, "take", take)
        finished(probe, [question], 300)
        warm = finished(probe, after, 300)
        assert warm.prompt_tokens < 100
        assert warm.cached_tokens >= long.prompt_tokens - 1
        said = replies[-1]
        monkeypatch.setattr(PromptCaches, "take", lambda *_, **__: (None, 0))
        assert finished(probe, after, 300).cached_tokens == 0
        assert said == replies[-1]
        lengths.append(len(said))
    assert max(lengths) > 100 + LOOK_EVERY, "some of the replies were quantized in the end"


def finished(probe: EngineProbe, messages: list[Message], tokens: int = 200) -> GenerationStats:
    probe.engine.submit(Generate(900, tuple(messages), Sampling(max_tokens=tokens)))
    last = probe.until_last(900)[-1]
    assert isinstance(last, GenerationFinished), last
    return last.stats


def test_the_practice_model_answers_as_it_does_with_the_exact_cache() -> None:
    """Of the first fifty in the file, generated one by one, all were alike; it took a minute."""
    model: Any = load_model(catalog.practice_source())[0]
    answers = practice_answers(model, COUNT)
    assert len(answers) == COUNT
    alike = 0
    for prompt, answer in answers:
        packed = read(model, mx.array([prompt[:-1]]), quantized=True)
        logits = model(mx.array([[prompt[-1], *answer]]), packed)[0]
        # Greedy: the same choice at each position, the end included, is the same answer.
        choices: list[int] = np.array(logits.argmax(-1)).tolist()
        alike += choices[:-1] == answer and choices[-1] in ENDS
    assert alike / len(answers) >= 0.95


def test_on_the_practice_model_the_divergence_is_minute() -> None:
    """Measured over fifty answers: 4e-7 on average, 7e-4 at most."""
    model: Any = load_model(catalog.practice_source())[0]
    divergences: list[float] = []
    for prompt, answer in practice_answers(model, 2):
        caches = (read(model, mx.array([prompt]), quantized=quantized) for quantized in (False, True))
        exact, packed = (model(mx.array([answer]), cache)[0] for cache in caches)
        divergences += divergence(exact, packed).tolist()
    assert np.mean(divergences) <= 1e-5
    assert np.max(divergences) <= 0.01


def practice_answers(model: Any, count: int) -> list[tuple[list[int], list[int]]]:
    """So many problems as prompts, with the practice model's own greedy answers, whole replies each."""
    entry = catalog.find("practice")
    tokenizer = load_tokenizer(catalog.practice_source())
    assert tokenizer is not None
    renderer = PromptRenderer(backend_of(tokenizer), entry.chat, entry.context_tokens)
    by_length: dict[int, list[list[int]]] = defaultdict(list)
    for line in (PRACTICE / "other_wordings_seen.jsonl").read_text().splitlines():
        prompt = renderer.render([Message("user", json.loads(line)["problem"])], 1024).tokens
        by_length[len(prompt)].append(prompt)
    # Of the lengths with the most problems, for those of one length are answered at once.
    common = sorted(by_length.values(), key=len, reverse=True)
    chosen = [prompt for prompts in common for prompt in prompts][:count]
    groups = [[prompt for prompt in chosen if len(prompt) == length] for length in {*map(len, chosen)}]
    return [pair for prompts in groups for pair in zip(prompts, decode(model, prompts), strict=True)]
