"""Speed is told now and then; durations are short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.controllers.measures import SpeedGauge, duration_text, measures_text
from tests.e2e.fake_engine import stats


def test_the_gauge_speaks_up_now_and_then() -> None:
    now = [0.0]
    gauge = SpeedGauge(lambda: now[0])
    told = []
    for _ in range(101):
        told.append(gauge.count(2))
        now[0] += 0.01
    speeds = [speed for speed in told if speed is not None]
    assert len(speeds) == 2
    assert speeds == pytest.approx([200, 200])


@pytest.mark.parametrize(("seconds", "words"), [(0.04, "0.0 s"), (4.24, "4.2 s"), (41.3, "41 s"), (125, "2 min 5 s")])
def test_durations_are_short(seconds: float, words: str) -> None:
    assert duration_text(seconds) == words


def test_measures_are_speed_and_time() -> None:
    assert measures_text(stats(), 41) == "210 tok/s · 41 s"
    assert measures_text(replace(stats(), thinking_tokens=0, answer_tokens=0), 1) == ""


@pytest.mark.parametrize(
    ("strength", "words"),
    [
        (None, "210 tok/s · 41 s · japanese-answers"),
        (1.0, "210 tok/s · 41 s · japanese-answers"),
        (0.8, "210 tok/s · 41 s · japanese-answers 80%"),
        (0.57, "210 tok/s · 41 s · japanese-answers 57%"),
        (0.0, "210 tok/s · 41 s · japanese-answers 0%"),
        (2.0, "210 tok/s · 41 s · japanese-answers 200%"),
    ],
)
def test_measures_name_the_adapter_and_how_much_of_it(strength: float | None, words: str) -> None:
    assert measures_text(replace(stats(), adapter="japanese-answers", adapter_strength=strength), 41) == words
