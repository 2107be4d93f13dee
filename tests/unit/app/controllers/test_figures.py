"""Sizes, speeds and durations in the notation of the person's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.controllers.figures import (
    duration_words,
    memory_text,
    percent_text,
    size_text,
    speed_text,
    time_left_text,
)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_847_808, "1.8 MB"),
        (99_960_000, "100 MB"),
        (120_400_000, "120 MB"),
        (999_400_000, "999 MB"),
        (999_600_000, "1.0 GB"),
        (2_158_049_280, "2.2 GB"),
        (7_672_043_520, "7.7 GB"),
        (213_000_000_000, "213 GB"),
    ],
)
def test_sizes_are_in_powers_of_ten_with_two_digits_at_least(size_bytes: int, words: str) -> None:
    assert size_text(size_bytes) == words


def test_memory_is_in_powers_of_two(german: None) -> None:
    assert memory_text(16 << 30) == "16 GB"
    assert memory_text(4_186_840_064) == "3,9 GB"


def test_numbers_follow_the_language(german: None) -> None:
    assert size_text(2_158_049_280) == "2,2 GB"
    assert speed_text(12_400_000) == "12,4 MB/s"


@pytest.mark.parametrize(("fraction", "words"), [(0.0, "0%"), (0.419, "41%"), (0.9999, "99%"), (1.0, "100%")])
def test_a_share_is_whole_only_at_the_end(fraction: float, words: str) -> None:
    assert percent_text(fraction) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a minute left"),
        (59, "less than a minute left"),
        (61, "about 1 min left"),
        (367, "about 6 min left"),
        (1400, "about 25 min left"),
        (7800, "about 2 h 10 min left"),
        (10_800, "about 3 h left"),
    ],
)
def test_what_is_left_is_said_as_one_would_say_it(seconds: float, words: str) -> None:
    assert time_left_text(seconds) == words


def test_no_duration_is_nothing() -> None:
    assert duration_words(0) == "1 min"
