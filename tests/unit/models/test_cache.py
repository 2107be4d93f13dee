"""Which cache serves which prompt, what is left for others, and how much memory all of them take."""

from __future__ import annotations

from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx_lm.models.cache import KVCache, QuantizedKVCache

from models.cache import MAX_BYTES, PromptCaches, _fork, bytes_for_caches, cache_bytes
from models.longrope import RecordingCache, TokenRecord, record_of
from models.memory import Machine

HEADS, WIDTH, LAYERS = 2, 64, 2
TOKEN_BYTES = 2 * HEADS * WIDTH * LAYERS * 4


def filled(tokens: list[int], layers: list[Any] | None = None) -> list[Any]:
    """Return a cache whose keys are the tokens and whose values are their negatives, read in two chunks."""
    cache = layers or [KVCache() for _ in range(LAYERS)]  # type: ignore[no-untyped-call]
    for chunk in (tokens[:-1], tokens[-1:]):
        if not chunk:
            continue
        rows = mx.broadcast_to(mx.array(chunk, dtype=mx.float32)[None, None, :, None], (1, HEADS, len(chunk), WIDTH))
        record = record_of(cache)
        if record is not None:
            record.append(mx.array([chunk]), cache[0].offset)
        for layer in cache:
            layer.update_and_fetch(rows, -rows)
    mx.eval([layer.state for layer in cache])
    return cache


def held(cache: list[Any] | None) -> list[int]:
    """Return the tokens that every layer of a cache holds."""
    assert cache is not None
    rows = [np.array(layer.keys[0, 0, : layer.offset, 0]).astype(int).tolist() for layer in cache]
    negatives = [np.array(layer.values[0, -1, : layer.offset, -1]).astype(int).tolist() for layer in cache]
    assert all(row == rows[0] for row in rows)
    assert all([-value for value in row] == rows[0] for row in negatives)
    return list(rows[0])


def recording(*, long: bool = False) -> list[Any]:
    record = TokenRecord(starts_long=long)
    return [RecordingCache(record) for _ in range(LAYERS)]


A = [1, 2, 3, 10, 11, 12, 50, 51, 52]
B = [1, 2, 3, 20, 21, 22, 60, 61]
"""Instructions 1 2 3, a question, a reply from 50 or 60 on."""


@pytest.fixture
def caches() -> PromptCaches:
    return PromptCaches(1 << 30)


def test_nothing_serves_an_unknown_prompt(caches: PromptCaches) -> None:
    assert caches.take("m", A, long=False) == (None, 0)
    caches.put("m", A, filled(A), asked=6)
    assert caches.take("m", [7, 8], long=False) == (None, 0)
    assert caches.take("other", A, long=False) == (None, 0)
    assert caches.take("m", A, long=True) == (None, 0)


def test_the_next_turn_takes_what_was_asked_and_cuts_the_reply_off(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    cache, cached = caches.take("m", [*A[:6], 52, 70, 71], long=False)
    assert cached == 6
    assert held(cache) == A[:6]
    assert caches.take("m", A, long=False) == (None, 0), "it is the caller's"


def test_the_last_token_is_always_left_to_be_read(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    cache, cached = caches.take("m", A[:6], long=False)
    assert cached == 5
    assert held(cache) == A[:5]
    caches.put("m", [1], filled([1]), asked=1)
    assert caches.take("m", [1], long=False) == (None, 0)


def test_asking_the_same_again_takes_the_cache_away(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    caches.take("m", A[:6], long=False)
    assert caches.size_bytes == 0


def test_another_conversation_gets_a_copy_of_the_instructions(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    cache, cached = caches.take("m", B[:6], long=False)
    assert cached == 3
    assert held(cache) == B[:3]
    caches.put("m", B, filled(B[3:], cache), asked=6)
    for tokens in (A, B):
        cache, cached = caches.take("m", [*tokens, 99], long=False)
        assert cached == len(tokens)
        assert held(cache) == tokens


def test_a_copy_and_its_original_go_their_own_ways() -> None:
    caches = PromptCaches(1 << 30)
    caches.put("m", A, filled(A, recording()), asked=6)
    copied, _ = caches.take("m", B[:6], long=False)
    original, _ = caches.take("m", [*A, 90], long=False)
    assert copied is not None
    assert original is not None
    filled([*range(200, 500)], copied)
    filled([90, 91], original)
    assert held(copied) == [1, 2, 3, *range(200, 500)]
    assert held(original) == [*A, 90, 91]
    for cache in (copied, original):
        record = record_of(cache)
        assert record is not None
        assert np.array(record.tokens(cache[0].offset))[0].tolist() == held(cache)


def test_the_longest_beginning_wins_and_of_equals_the_newest(caches: PromptCaches) -> None:
    caches.put("m", [1, 2, 3, 4], filled([1, 2, 3, 4]), asked=4)
    newest = filled([1, 2, 3, 5, 6])
    caches.put("m", [1, 2, 3, 5, 6], newest, asked=3)
    cache, cached = caches.take("m", [1, 2, 3, 9], long=False)
    assert cached == 3
    assert cache is newest


def test_each_regime_has_its_own(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A, recording(long=True)), asked=6)
    caches.put("m", A, filled(A, recording()), asked=6)
    for long in (True, False):
        cache, cached = caches.take("m", [*A, 90], long=long)
        assert cached == len(A)
        record = record_of(cache)
        assert record is not None
        assert record.long is long


def test_a_cache_forgets_who_listened(caches: PromptCaches) -> None:
    cache = filled(A, recording())
    record = record_of(cache)
    assert record is not None
    record.on_reencode = lambda _done, _total: None
    record.on_outgrown = lambda _cache: None
    caches.put("m", A, cache, asked=6)
    assert record.on_reencode is None
    assert record.on_outgrown is None


@pytest.mark.parametrize("tokens", [A[:-2], [*A, 7, 8]])
def test_only_what_tokens_and_cache_have_in_common_is_kept(caches: PromptCaches, tokens: list[int]) -> None:
    caches.put("m", tokens, filled(A), asked=6)
    cache, _ = caches.take("m", [*A, 7, 8, 9], long=False)
    assert held(cache) == A[: len(tokens)]


def test_what_cannot_be_relied_on_is_not_kept(caches: PromptCaches) -> None:
    uneven = filled(A)
    uneven[1].trim(1)
    caches.put("m", A, uneven, asked=6)
    caches.put("m", A, [object()], asked=6)
    caches.put("m", A, [], asked=6)
    caches.put("m", A, [KVCache()], asked=6)  # type: ignore[no-untyped-call]
    assert caches.take("m", A, long=False) == (None, 0)


def test_a_longer_history_replaces_the_shorter_one(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    longer = [*A[:6], 70, 71, 72]
    caches.put("m", longer, filled(longer), asked=8)
    assert caches.size_bytes == 256 * TOKEN_BYTES


def test_there_are_never_more_than_a_few_and_the_oldest_goes() -> None:
    caches = PromptCaches(1 << 30, max_entries=3)
    for number in range(5):
        caches.put("m", [number, 1, 2], filled([number, 1, 2]), asked=3)
    assert [caches.take("m", [number, 1, 2, 3], long=False)[1] for number in range(5)] == [0, 0, 3, 3, 3]


def test_bytes_are_what_the_arrays_take(caches: PromptCaches) -> None:
    tokens = [*range(300)]
    cache = filled(tokens)
    assert cache_bytes(cache) == 512 * TOKEN_BYTES
    caches.put("m", tokens, cache, asked=6)
    assert caches.size_bytes == 512 * TOKEN_BYTES
    quantized: list[Any] = [layer.to_quantized(group_size=64, bits=8) for layer in filled(tokens)]
    assert cache_bytes(quantized) == cache_bytes(cache) // 4 + 512 * 2 * LAYERS * HEADS * 8


def test_replies_go_before_questions_and_old_before_new() -> None:
    block = 256 * TOKEN_BYTES
    caches = PromptCaches(5 * block)
    questions = {number: [number, *range(1000, 1099)] for number in (1, 2, 3)}
    for question in questions.values():
        tokens = [*question, *range(2000, 2400)]
        caches.put("m", tokens, filled(tokens), asked=100)
        assert caches.size_bytes <= 5 * block
    whole = [*questions[3], *range(2000, 2400), 5]
    assert [caches.take("m", [*questions[number], 5], long=False)[1] for number in (1, 2)] == [100, 100]
    assert caches.take("m", whole, long=False)[1] == 500


def test_a_long_reply_is_cut_before_anything_that_was_asked_goes() -> None:
    block = 256 * TOKEN_BYTES
    caches = PromptCaches(6 * block)
    other = [*range(100)]
    caches.put("m", other, filled(other), asked=100)
    short = [1, *range(500, 599)]
    caches.put_copy("m", short, filled(short, recording()))
    long = [*short, *range(1000, 3000)]
    caches.put("m", long, filled(long, recording(long=True)), asked=100)
    assert caches.size_bytes <= 6 * block
    assert caches.take("m", [*other, 7], long=False)[1] == 100
    assert caches.take("m", [*short, 7], long=False)[1] == 100
    cache, cached = caches.take("m", long, long=True)
    assert 500 <= cached < 6 * 256
    assert held(cache) == long[:cached]


def test_a_reply_is_cut_no_further_than_to_what_was_asked() -> None:
    block = 256 * TOKEN_BYTES
    caches = PromptCaches(3 * block)
    other = [*range(100)]
    caches.put("m", other, filled(other), asked=100)
    long = [*range(500, 1500)]
    caches.put("m", long, filled(long), asked=700)
    assert caches.take("m", [*long, 7], long=False)[1] == 700
    assert caches.take("m", [*other, 7], long=False)[1] == 0, "now it is the oldest that goes"


def test_the_oldest_question_goes_when_questions_alone_are_too_many() -> None:
    block = 256 * TOKEN_BYTES
    caches = PromptCaches(2 * block)
    for number in (1, 2, 3):
        caches.put("m", [number, 5, 6], filled([number, 5, 6]), asked=3)
    assert [caches.take("m", [number, 5, 6, 7], long=False)[1] for number in (1, 2, 3)] == [0, 3, 3]


def test_what_is_too_large_is_cut_to_what_fits() -> None:
    block = 256 * TOKEN_BYTES
    tokens = [*range(2000)]
    caches = PromptCaches(3 * block)
    caches.put("m", tokens, filled(tokens), asked=100)
    assert caches.size_bytes <= 3 * block
    cache, cached = caches.take("m", tokens, long=False)
    assert cached >= 500
    assert held(cache) == tokens[:cached]
    tiny = PromptCaches(block // 2)
    tiny.put("m", tokens, filled(tokens), asked=100)
    assert tiny.size_bytes == 0


def test_cutting_gives_memory_back(caches: PromptCaches) -> None:
    tokens = [*range(5000)]
    caches.put("m", tokens, filled(tokens), asked=100)
    before = mx.get_active_memory()
    cache, cached = caches.take("m", [*tokens[:100], 7], long=False)
    assert cached == 100
    assert held(cache) == tokens[:100]
    assert cache is not None
    caches.put("m", tokens[:100], cache, asked=100)
    mx.synchronize()
    assert before - mx.get_active_memory() >= 4500 * TOKEN_BYTES


def test_a_quantized_cache_is_kept_cut_and_copied_like_any_other(caches: PromptCaches) -> None:
    tokens = [*range(100)]
    quantized = [layer.to_quantized(group_size=64, bits=8) for layer in filled(tokens, recording())]
    caches.put("m", tokens, quantized, asked=50)
    copied, cached = caches.take("m", [*tokens[:20], 900], long=False)
    assert cached == 20
    original, cached = caches.take("m", [*tokens[:60], 900], long=False)
    assert cached == 60
    for cache, length in ((copied, 20), (original, 60)):
        assert cache is not None
        assert all(isinstance(layer, QuantizedKVCache) for layer in cache)
        weights, scales, biases = cache[0].keys
        keys = mx.dequantize(weights, scales, biases, 64, 8)
        assert np.array(keys[0, 0, :length, 0]).round().tolist() == tokens[:length]
        record = record_of(cache)
        assert record is not None
        assert np.array(record.tokens(length))[0].tolist() == tokens[:length]


def test_a_copy_before_the_crossing_leaves_the_cache_to_its_owner(caches: PromptCaches) -> None:
    cache = filled(A, recording())
    caches.put_copy("m", A[:6], cache)
    filled([80], cache)
    assert held(cache) == [*A, 80]
    copied, cached = caches.take("m", [*A[:6], 70], long=False)
    assert (held(copied), cached) == (A[:6], 6)


def test_room_is_made_before_a_copy_is(monkeypatch: pytest.MonkeyPatch) -> None:
    block = 256 * TOKEN_BYTES
    caches = PromptCaches(4 * block)
    for number in (1, 2):
        tokens = [number, *range(1000, 1400)]
        caches.put("m", tokens, filled(tokens), asked=300)
    before: list[int] = []

    def noting(cache: list[Any], length: int) -> list[Any]:
        before.append(caches.size_bytes)
        return _fork(cache, length)

    monkeypatch.setattr("models.cache._fork", noting)
    caches.put_copy("m", A, filled(A))
    assert before[0] + block <= caches.size_bytes <= 4 * block
    assert caches.take("m", [*A, 7], long=False)[1] == len(A)


def test_no_more_is_copied_than_may_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    block = 256 * TOKEN_BYTES
    copied: list[int] = []

    def noting(cache: list[Any], length: int) -> list[Any]:
        copied.append(length)
        return _fork(cache, length)

    monkeypatch.setattr("models.cache._fork", noting)
    tokens = [*range(2000)]
    for blocks in (1, 3):
        caches = PromptCaches(blocks * block)
        caches.put_copy("m", tokens, filled(tokens))
        assert caches.size_bytes <= blocks * block
    assert copied == [2 * 256]


def test_a_quantized_cache_serves_only_where_it_may(caches: PromptCaches) -> None:
    tokens = [*range(100)]
    caches.put_copy("m", tokens[:50], filled(tokens))
    quantized: list[Any] = [layer.to_quantized(group_size=64, bits=8) for layer in filled(tokens)]
    caches.put("m", tokens, quantized, asked=50)
    exact, cached = caches.take("m", [*tokens, 900], long=False, quantized=False)
    assert (held(exact), cached) == (tokens[:50], 50)
    packed, cached = caches.take("m", [*tokens, 900], long=False)
    assert packed is quantized
    assert cached == 100
    caches.put("m", tokens, packed, asked=50)
    caches.put("m", tokens, filled(tokens), asked=50)
    assert caches.size_bytes == 256 * TOKEN_BYTES, "what is exact serves everywhere"


def test_everything_can_be_forgotten(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    caches.clear()
    assert caches.size_bytes == 0
    assert caches.take("m", A, long=False) == (None, 0)


def test_small_machines_spend_less() -> None:
    gib = 1 << 30
    assert bytes_for_caches(Machine(8 * gib, 0)) == gib // 2
    assert bytes_for_caches(Machine(128 * gib, 0)) == MAX_BYTES


def test_a_copy_leaves_everything_where_it_is(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    copied, cached = caches.copy("m", [*A[:6], 70, 71, 72], long=False)
    assert cached == 6
    assert held(copied) == A[:6]
    cache, cached = caches.take("m", [*A, 99], long=False)
    assert (cached, held(cache)) == (len(A), A), "the reply too"


def test_a_copy_that_would_not_fit_beside_the_others_is_not_made() -> None:
    kept = cache_bytes(filled(A))
    grown = kept // 256 * (12 + 256)
    for spare, is_made in ((grown, True), (grown - 1, False)):
        caches = PromptCaches(kept + spare)
        caches.put("m", A, filled(A), asked=6)
        copied, cached = caches.copy("m", [*A[:6], *range(70, 76)], long=False)
        assert (copied is not None, cached) == (is_made, 6 if is_made else 0)


def test_what_is_put_beside_replaces_nothing_and_goes_first_when_it_holds_more(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    ahead = [*A[:6], 52, 70, 71]
    caches.put("m", ahead, filled(ahead), asked=len(ahead), beside=6)
    cache, cached = caches.take("m", [*ahead, 80], long=False)
    assert (cached, held(cache)) == (len(ahead), ahead)
    cache, cached = caches.take("m", [*A, 99], long=False)
    assert (cached, held(cache)) == (len(A), A)


def test_what_was_made_besides_goes_with_another_reply_to_the_same_prompt(caches: PromptCaches) -> None:
    """Asked again and again, with another answer each time: no more than two of it are kept."""
    caches.put("m", B, filled(B), asked=6)
    for answer in range(70, 80):
        reply = [*A[:6], 50, answer]
        _, cached = caches.take("m", A[:6], long=False)
        assert cached == (5 if answer > 70 else 3)
        caches.put("m", reply, filled(reply), asked=6)
        ahead = [*A[:6], answer, 3]
        caches.put("m", ahead, filled(ahead), asked=len(ahead), beside=6)
        assert len(caches._entries) == 3
    assert caches.take("m", [*B, 9], long=False)[1] == len(B)


def test_too_few_tokens_are_not_worth_a_copy(caches: PromptCaches) -> None:
    caches.put("m", A, filled(A), asked=6)
    assert caches.copy("m", [*A[:6], 70, 71, 72], long=False, fewest=3)[1] == 6
    assert caches.copy("m", [*A[:6], 70, 71, 72], long=False, fewest=4) == (None, 0)
