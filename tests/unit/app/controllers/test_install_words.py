"""What is said of an installation in each of its phases and stages."""

from __future__ import annotations

from typing import get_args

import pytest

from app.controllers.install_words import Installation, Phase, install_words
from models.messages import Progress, Stage

NAME = "Phi-4-mini-reasoning"


def installation(*progress: Progress, phase: Phase = "running") -> Installation:
    seen = {step.stage: step for step in progress}
    return Installation("phi-4-mini-reasoning", NAME, phase, seen, progress[-1].stage if progress else None)


def step(stage: Stage, done: int, total: int = 100, speed: float | None = None) -> Progress:
    return Progress(1, stage, done, total, speed, None if speed is None else (total - done) / speed)


@pytest.mark.parametrize("stage", get_args(Stage))
def test_every_stage_has_words(stage: Stage) -> None:
    words = install_words(installation(step(stage, 30)))
    assert NAME in words.title
    assert words.fraction == 0.3
    assert words.lines[0].startswith(NAME)


@pytest.mark.parametrize("phase", get_args(Phase))
def test_every_phase_has_words(phase: Phase) -> None:
    words = install_words(installation(step("download", 30), phase=phase))
    assert NAME in words.title
    assert [len(line) for line in words.lines] == sorted((len(line) for line in words.lines), reverse=True)


def test_before_anything_is_known_no_number_is_said() -> None:
    words = install_words(installation())
    assert (words.fraction, words.measures) == (None, "")
    assert words.lines[-1] == "Installing"


def test_an_unknown_total_is_no_percentage() -> None:
    words = install_words(installation(step("download", 30, 0)))
    assert words.fraction is None
    assert words.measures == "30 bytes"


def test_during_the_download_no_other_step_is_begun() -> None:
    words = install_words(installation(step("download", 60, speed=1.0)))
    assert words.title.startswith("Downloading")
    assert [part.state for part in words.steps] == ["now", "next", "next", "next"]


def test_an_earlier_stage_that_reports_takes_back_what_was_said_of_later_ones() -> None:
    before = installation(step("download", 100), step("verify", 100), step("quantize", 40))
    after = before.heard(step("download", 20))
    assert set(after.seen) == {"download"}
    assert [part.state for part in install_words(after).steps] == ["now", "next", "next", "next"]


def test_after_a_failure_everything_is_measured_anew() -> None:
    failed = installation(step("download", 100), step("quantize", 40), phase="failed")
    words = install_words(failed.begun_again())
    assert (words.fraction, words.measures) == (None, "")
    assert [part.state for part in words.steps] == ["next"] * 4


def test_after_a_pause_the_bytes_are_known_and_the_speed_is_not() -> None:
    words = install_words(installation(step("download", 30, speed=10.0), phase="paused").begun_again())
    assert words.measures == "30 bytes of 100 bytes"
    assert words.lines[0] == f"{NAME}: downloading 30%"


def test_while_it_pauses_it_isn_t_paused_yet() -> None:
    words = install_words(installation(step("download", 30), phase="pausing"))
    assert words.lines == (f"{NAME}: pausing…", "Pausing…")
    assert (words.actions, words.waiting) == (("pause",), True)


def test_after_the_download_the_latest_stage_is_spoken_of() -> None:
    words = install_words(installation(step("download", 100), step("verify", 40), step("quantize", 80)))
    assert words.title.startswith("Quantizing")
    assert [part.state for part in words.steps] == ["done", "done", "now", "next"]


def test_a_pause_shows_where_it_stopped_and_no_speed() -> None:
    words = install_words(installation(step("download", 30, speed=10.0), phase="paused"))
    assert words.measures == "30 bytes of 100 bytes"
    assert words.actions == ("go-on", "discard")
    assert words.lines[0] == f"{NAME}: paused 30%"


def test_a_failure_says_what_happened_and_what_helps() -> None:
    failed = Installation("x", NAME, "failed", problem=("It stopped", "No network.", "Go online."))
    words = install_words(failed)
    assert (words.title, words.remedy) == ("It stopped", "No network. Go online.")
    assert words.actions == ("retry", "discard")
