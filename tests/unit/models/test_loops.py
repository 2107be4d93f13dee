"""`LoopDetector`: every exact cycle is noticed soon and once; mathematics, which repeats itself, isn't one."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from itertools import chain, cycle, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.loops import LONGEST_PERIOD, REPEATS, SHORTEST, LoopDetector

LATE = 32
"""Tokens after which a loop that is long enough is noticed at the latest."""

seeds = st.integers(0, 2**32)
vocabularies = st.sampled_from([1, 2, 3, 10, 200_064])
"""Of how many different tokens a stretch is made: few, so that it holds shorter repetitions; or many."""


def noticed(sequence: Iterable[int]) -> list[int]:
    """Return after how many tokens a loop was told."""
    detector = LoopDetector()
    return [position for position, token in enumerate(sequence, 1) if detector.add(token)]


def drawn(rng: random.Random, vocabulary: int, count: int) -> list[int]:
    return [rng.randrange(vocabulary) for _ in range(count)]


def check_noticed(before: list[int], turn: list[int]) -> None:
    long_enough = max(REPEATS * len(turn), SHORTEST)
    told = noticed(chain(before, islice(cycle(turn), long_enough + LATE + 300)))
    assert len(told) == 1
    assert told[0] <= len(before) + long_enough + LATE


@given(st.lists(st.integers(0, 3), max_size=20), st.lists(st.integers(0, 3), min_size=1, max_size=20))
@settings(deadline=None)
def test_any_short_cycle_is_noticed_soon_and_once(before: list[int], turn: list[int]) -> None:
    check_noticed(before, turn)


@given(st.integers(1, LONGEST_PERIOD), st.integers(0, 400), vocabularies, seeds)
@settings(deadline=None)
def test_any_cycle_is_noticed_soon_and_once(period: int, before: int, vocabulary: int, seed: int) -> None:
    rng = random.Random(seed)
    check_noticed(drawn(rng, 200_064, before), drawn(rng, vocabulary, period))


@given(st.integers(SHORTEST // 3, LONGEST_PERIOD), seeds)
@settings(deadline=None)
def test_a_stretch_that_comes_three_times_is_not_a_loop(period: int, seed: int) -> None:
    rng = random.Random(seed)
    assert noticed(drawn(rng, 200_064, period) * 3 + drawn(rng, 200_064, 600)) == []


@given(st.integers(2, 3000), seeds)
@settings(deadline=None, max_examples=50)
def test_tokens_at_random_are_no_loop(vocabulary: int, seed: int) -> None:
    assert noticed(drawn(random.Random(seed), vocabulary, 2000)) == []


def characters(text: str) -> list[int]:
    return [ord(character) for character in text]


@pytest.mark.parametrize(
    "text",
    [
        "1/3 = 0." + "3" * 120 + "…, so x = 0.333",
        "1/7 = 0." + "142857" * 24,
        # A number that changes in each line makes it another one.
        "".join(f"Subtract 3: {n + 3} - 3 = {n}.\n" for n in range(3000, 0, -3)),
        "".join(f"| {n} | {n * n} | {n**3} |\n" for n in range(400)),
        "\\begin{pmatrix}" + "\n".join(["0 & 0 & 0 & 0 & 0 & 0 \\\\"] * 6) + "\\end{pmatrix}",
        "1 - 1 + " * 15 + "…",
        "100" + "0" * 100,
        "-" * 120 + "\n",
    ],
)
def test_mathematics_that_repeats_itself_is_no_loop(text: str) -> None:
    assert noticed(characters(text)) == []


def test_a_line_that_comes_again_and_again_is_a_loop() -> None:
    told = noticed(characters("So x = 4. " + "Wait, let me check that again. So x = 4. " * 12))
    assert len(told) == 1
    assert told[0] <= 10 + 5 * 41


def test_the_cost_of_a_token_does_not_grow() -> None:
    rng = random.Random(1)
    turn = [rng.randrange(5) for _ in range(300)]

    def seconds(count: int) -> float:
        detector = LoopDetector()
        sequence = list(islice(cycle(turn), count))
        started = time.thread_time()
        for token in sequence:
            detector.add(token)
        return time.thread_time() - started

    seconds(1_000)
    assert min(seconds(40_000) for _ in range(3)) < 60 * max(min(seconds(4_000) for _ in range(3)), 0.002)
