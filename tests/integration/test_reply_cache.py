"""What a reply leaves behind: a cache and the tokens that it holds, in step wherever the reply was left; and seeds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from models import load_model
from models.catalog import StartsIn
from models.errors import GenerationFailed, InvalidInput
from models.generation import make_cache
from models.kv_memory import LOOK_EVERY, AvailableMemory, KvPlan, MemoryGuard
from models.messages import AnswerNow, Channel, Sampling
from models.reply import Reply, ReplyStats
from models.reply_text import CLOSE_THINKING
from models.steering import SteeringState
from models.tokenizer import load_tokenizer
from tests.integration.scripted_model import ScriptedModel

PROMPT = [72, 101, 108, 108, 111]
PRACTICE = Path(__file__).parents[2] / "resources" / "practice-model"
LIMIT = 64
"""Where the small random model leaves LongRoPE's short regime."""


@pytest.fixture(scope="module")
def model(tiny_folder: Path) -> Any:
    return load_model(tiny_folder)[0]


@pytest.fixture(scope="module")
def tokenizer(tiny_folder: Path) -> Any:
    """Nothing ends a reply: a random model would say it by chance."""
    tokenizer = load_tokenizer(tiny_folder)
    assert tokenizer is not None
    tokenizer._eos_token_ids = set()
    return tokenizer


@pytest.fixture(scope="module")
def practice() -> tuple[Any, Any]:
    model, tokenizer, _ = load_model(PRACTICE)
    return model, tokenizer


class Told:
    """What a reply gave out, and what is said to it."""

    def __init__(self) -> None:
        self.texts = {"thinking": "", "answer": ""}
        self.prefill: list[tuple[int, int, bool]] = []
        self.asked = 0
        self.cancel_at = -1
        self.steering = SteeringState()
        self.look: Callable[[], object] = lambda: None

    def is_cancelled(self) -> bool:
        self.asked += 1
        self.look()
        return self.asked == self.cancel_at

    def on_delta(self, channel: Channel, text: str, _tokens: int) -> None:
        self.texts[channel] += text

    @property
    def text(self) -> str:
        return self.texts["thinking"] + self.texts["answer"]


def reply_of(
    model: Any,
    tokenizer: Any,
    told: Told,
    guard: MemoryGuard | None = None,
    starts_in: StartsIn = "thinking",
    resumes_in: Channel | None = None,
) -> Reply:
    return Reply(
        model,
        tokenizer,
        starts_in,
        on_delta=told.on_delta,
        on_prefill=lambda done, total, reread: told.prefill.append((done, total, reread)),
        is_cancelled=told.is_cancelled,
        steering=told.steering,
        resumes_in=resumes_in,
        guard=guard,
    )


def offsets(cache: list[Any]) -> set[int]:
    return {layer.offset for layer in cache}


def closer_in(sequence: list[int], tokenizer: Any) -> range:
    """Return where the thoughts were closed for the model."""
    closer = tokenizer.encode(CLOSE_THINKING, add_special_tokens=False)
    start = next(n for n in range(len(sequence)) if sequence[n : n + len(closer)] == closer)
    return range(start, start + len(closer))


# --- in step --------------------------------------------------------------------------------------


def test_the_cache_holds_what_the_reply_says_wherever_it_is_cancelled(model: Any, tokenizer: Any) -> None:
    """Between chunks, between tokens, around a closed block, and while all is read back at the crossing."""
    prompt = PROMPT * 9
    sampling = Sampling(max_tokens=40, thinking_budget=10)

    def run(cancel_at: int) -> tuple[Reply, Told, list[Any], ReplyStats]:
        told, cache = Told(), make_cache(model, len(prompt))
        told.cancel_at = cancel_at
        reply = reply_of(model, tokenizer, told)
        stats = reply.run(prompt, sampling, cache)
        return reply, told, cache, stats

    whole, told, cache, stats = run(-1)
    assert stats.finish_reason == "length"
    assert len(whole.sequence) > LIMIT
    assert True in [reread for _, _, reread in told.prefill]
    assert told.asked >= 50
    for cancel_at in range(1, told.asked + 1):
        reply, _, cache, stats = run(cancel_at)
        assert stats.finish_reason == "cancelled"
        assert offsets(cache) == {len(reply.sequence)}
        assert reply.sequence == whole.sequence[: len(reply.sequence)]
        assert cache[0].record.on_reencode is None


def test_a_reply_that_is_cancelled_anywhere_goes_on_as_if_it_had_not_been(model: Any, tokenizer: Any) -> None:
    """While all is read back, or the closer of its thoughts is read, the cache holds less than has been said."""
    prompt, most, budget = PROMPT * 9, 40, 10

    def run(prompt: list[int], cancel_at: int, left: Sampling, resumes_in: Channel | None) -> tuple[Reply, ReplyStats]:
        told = Told()
        told.cancel_at = cancel_at
        reply = reply_of(model, tokenizer, told, resumes_in=resumes_in)
        return reply, reply.run(prompt, left)

    whole, _ = run(prompt, -1, Sampling(max_tokens=most, thinking_budget=budget), None)
    short = 0
    for cancel_at in range(1, 60):
        part, stats = run(prompt, cancel_at, Sampling(max_tokens=most, thinking_budget=budget), None)
        if stats.finish_reason != "cancelled":
            break
        assert stats.context_tokens == len(part.given_out)
        assert part.given_out == whole.sequence[: len(part.given_out)]
        short += len(part.sequence) < len(part.given_out) > len(prompt)
        tokens = stats.thinking_tokens + stats.answer_tokens
        if 0 < tokens < most:
            left = Sampling(
                max_tokens=most - tokens,
                thinking_budget=max(0, budget - stats.thinking_tokens) if stats.ended_in == "thinking" else None,
            )
            rest, _ = run(part.given_out, -1, left, stats.ended_in)
            assert rest.sequence == whole.sequence
    assert cancel_at >= 50
    assert short >= 2


def test_every_token_follows_from_those_before_it_as_if_nothing_had_been_written_for_the_model(
    model: Any, tokenizer: Any
) -> None:
    told = Told()
    reply = reply_of(model, tokenizer, told)
    reply.run(PROMPT, Sampling(max_tokens=40, thinking_budget=15))
    written = closer_in(reply.sequence, tokenizer)
    assert written.start >= len(PROMPT) + 15
    assert written.stop < len(reply.sequence)
    for length in range(len(PROMPT), len(reply.sequence)):
        if length not in written:
            logits = np.array(model(mx.array([reply.sequence[:length]]))[0, -1])
            assert reply.sequence[length] == int(np.argmax(logits))


def test_the_token_that_ended_the_reply_is_in_both(model: Any, tokenizer: Any, tiny_folder: Path) -> None:
    free = reply_of(model, tokenizer, Told())
    free.run(PROMPT, Sampling(max_tokens=20))
    end = free.sequence[len(PROMPT) + 9]
    ending = load_tokenizer(tiny_folder, [end])
    cache = make_cache(model, len(PROMPT))
    reply = reply_of(model, ending, Told())
    stats = reply.run(PROMPT, Sampling(max_tokens=20), cache)
    assert stats.finish_reason == "stop"
    assert reply.sequence == free.sequence[: free.sequence.index(end, len(PROMPT)) + 1]
    assert offsets(cache) == {len(reply.sequence)}
    assert stats.context_tokens == len(reply.sequence) - 1


@pytest.mark.parametrize("cached", [0, 1, 20, 43, 44, 45, 60])
def test_a_cache_that_holds_the_beginning_of_the_prompt_changes_nothing_but_what_is_read(
    model: Any, tokenizer: Any, cached: int
) -> None:
    prompt, sampling = PROMPT * 9, Sampling(max_tokens=40)
    cold = reply_of(model, tokenizer, Told())
    cold.run(prompt, sampling)
    cache = make_cache(model, len(prompt))
    earlier = reply_of(model, tokenizer, Told())
    earlier.run(prompt, Sampling(max_tokens=15), cache)
    told = Told()
    warm = reply_of(model, tokenizer, told)
    warm.run(prompt, sampling, cache, min(cached, len(prompt)))
    assert warm.sequence == cold.sequence
    reading = [(done, total) for done, total, reread in told.prefill if not reread]
    assert reading[0] == (min(cached, 44), 45)
    assert reading[-1] == (45, 45)
    assert all(earlier[0] <= later[0] for earlier, later in pairwise(reading))


def test_what_is_read_back_is_told_as_such(model: Any, tokenizer: Any) -> None:
    told = Told()
    reply_of(model, tokenizer, told).run(PROMPT * 9, Sampling(max_tokens=40))
    rereading = [(done, total) for done, total, reread in told.prefill if reread]
    assert rereading[0] == (0, LIMIT)
    assert rereading[-1] == (LIMIT, LIMIT)


# --- seeds ----------------------------------------------------------------------------------------


class Uniform(ScriptedModel):
    """Every token is as likely as any other."""

    def __init__(self) -> None:
        super().__init__(lambda _: 0)

    def _row(self, said: object) -> list[float]:
        del said
        return [0.0] * self.args.vocab_size


def test_thoughts_that_are_cut_do_not_repeat_the_same_chances(tokenizer: Any) -> None:
    model: Any = Uniform()
    reply = reply_of(model, tokenizer, Told())
    reply.run(PROMPT, Sampling(temperature=1.0, seed=5, max_tokens=60, thinking_budget=20))
    written = closer_in(reply.sequence, tokenizer)
    before = reply.sequence[len(PROMPT) : written.start]
    after = reply.sequence[written.stop :]
    assert len(before) >= 20
    assert after[:20] != before[:20]
    assert sum(a == b for a, b in zip(after, before, strict=False)) < 5


@pytest.mark.parametrize("budget", [None, 25])
def test_the_same_seed_gives_the_same_reply_from_a_cold_and_from_a_warm_cache(
    practice: tuple[Any, Any], budget: int | None
) -> None:
    model, tokenizer = practice
    prompt = tokenizer.encode(
        "<|system|>You are Ergo's practice model.<|end|><|user|>What is 347 + 586?<|end|><|assistant|>",
        add_special_tokens=False,
    )

    def run(seed: int, cache: list[Any] | None = None, cached: int = 0) -> list[int]:
        reply = reply_of(model, tokenizer, Told())
        sampling = Sampling(temperature=4.0, top_p=0.98, seed=seed, max_tokens=120, thinking_budget=budget)
        reply.run(prompt, sampling, cache, cached)
        return reply.sequence

    cold = run(7)
    assert run(7) == cold
    assert run(8) != cold
    cache = make_cache(model, len(prompt))
    run(9, cache)
    mx.random.seed(1)
    assert run(7, cache, 12) == cold


# --- what goes wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_numbers_that_are_none_end_the_reply_readably_and_keep_its_text(tokenizer: Any, temperature: float) -> None:
    said = tokenizer.encode("So x = 4</thi", add_special_tokens=False)
    model: Any = ScriptedModel(lambda seen: said[len(seen) - 5] if 5 <= len(seen) < 5 + len(said) else [])
    told = Told()
    with pytest.raises(GenerationFailed) as failed:
        reply_of(model, tokenizer, told).run(PROMPT, Sampling(temperature=temperature, max_tokens=100, seed=1))
    assert told.text == "So x = 4</thi"
    assert all([failed.value.title, failed.value.detail, failed.value.hint])


def test_a_real_model_whose_numbers_overflow_fails_readably(tiny_folder: Path, tokenizer: Any) -> None:
    model = load_model(tiny_folder)[0]
    model.model.norm.weight = model.model.norm.weight * float("inf")
    with pytest.raises(GenerationFailed):
        reply_of(model, tokenizer, Told()).run(PROMPT, Sampling(max_tokens=10))


@pytest.mark.parametrize("wrong", [{"top_k": -1}, {"min_p": 2.0}, {"seed": -3}, {"thinking_budget": -1}])
def test_a_sampling_out_of_bounds_is_refused_before_anything_is_read(
    model: Any, tokenizer: Any, wrong: dict[str, Any]
) -> None:
    told = Told()
    with pytest.raises(InvalidInput):
        reply_of(model, tokenizer, told).run(PROMPT, Sampling(**wrong))
    assert told.prefill == []


def test_a_reply_for_which_memory_does_not_last_ends_with_everything_kept(model: Any, tokenizer: Any) -> None:
    free = [10**12]
    available = AvailableMemory(lambda: free[0], clock=iter(range(10**6)).__next__)
    plan = KvPlan(token_bytes=1000, quantized_token_bytes=None, group_size=None, quantize_from=None)
    told = Told()
    reply = reply_of(model, tokenizer, told, MemoryGuard(plan, available))
    told.look = lambda: free.__setitem__(0, 0) if told.asked > 30 else None
    cache = make_cache(model, len(PROMPT))
    stats = reply.run(PROMPT, Sampling(max_tokens=10 * LOOK_EVERY), cache)
    assert stats.finish_reason == "memory"
    assert stats.thinking_tokens + stats.answer_tokens < 4 * LOOK_EVERY
    assert offsets(cache) == {len(reply.sequence)}


# --- the real practice model ----------------------------------------------------------------------


@pytest.mark.parametrize("budget", [0, 1, 12])
def test_the_practice_model_answers_when_its_thoughts_are_cut(practice: tuple[Any, Any], budget: int) -> None:
    model, tokenizer = practice
    prompt = tokenizer.encode(
        "<|system|>You are Ergo's practice model.<|end|><|user|>What is 347 + 586?<|end|><|assistant|>",
        add_special_tokens=False,
    )
    answers = {}
    for way in ("budget", "person"):
        told = Told()
        reply = reply_of(model, tokenizer, told, starts_in="undecided")

        def ask(told: Told = told, reply: Reply = reply) -> None:
            if len(reply.sequence) >= len(prompt) + budget:
                told.steering.give(AnswerNow())

        if way == "person" and budget == 0:
            told.steering.give(AnswerNow())
        elif way == "person":
            told.look = ask
        stats = reply.run(prompt, Sampling(max_tokens=300, thinking_budget=budget if way == "budget" else None))
        assert stats.thinking_closed_by == way
        assert stats.ended_in == "answer"
        assert told.texts["answer"].strip()
        assert "think>" not in told.text
        answers[way] = told.texts["answer"]
    assert answers["budget"] == answers["person"]
