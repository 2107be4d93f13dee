"""Trying again: how long, how often, and with which last words."""

from __future__ import annotations

import time

import pytest

from models.downloading.retrying import Patience, TryAgain, keep_trying
from models.errors import Cancelled, DownloadFailed

QUICK = Patience(
    first_wait_s=0.01, longest_wait_s=0.03, longest_asked_wait_s=0.05, tries_without_progress=4, poll_s=0.001
)


class Work:
    """Fails as often as it is told to, and keeps the times at which it was called."""

    def __init__(self, *setbacks: TryAgain | None) -> None:
        self.setbacks = list(setbacks)
        self.times: list[float] = []
        self.reached = 0

    def attempt(self) -> str:
        self.times.append(time.monotonic())
        setback = self.setbacks.pop(0) if self.setbacks else None
        if setback is not None:
            raise setback
        return "done"

    def run(self, patience: Patience = QUICK) -> str:
        return keep_trying(self.attempt, lambda: self.reached, patience, lambda: None, "Go on later.")

    @property
    def waits_s(self) -> list[float]:
        return [later - earlier for earlier, later in zip(self.times, self.times[1:], strict=False)]


def again(wait_s: float | None = None) -> TryAgain:
    return TryAgain("No connection", "It broke off.", wait_s)


def test_what_works_is_done_once() -> None:
    work = Work()
    assert work.run() == "done"
    assert len(work.times) == 1


def test_each_wait_is_longer_up_to_a_limit() -> None:
    work = Work(again(), again(), again())
    assert work.run() == "done"
    assert all(waited >= wanted for waited, wanted in zip(work.waits_s, [0.01, 0.02, 0.03], strict=True))


def test_patience_ends_with_the_last_reason_and_the_hint() -> None:
    work = Work(*[again() for _ in range(10)])
    with pytest.raises(DownloadFailed) as caught:
        work.run()
    assert (caught.value.title, caught.value.detail, caught.value.hint) == (
        "No connection",
        "It broke off.",
        "Go on later.",
    )
    assert len(work.times) == 4


def test_progress_renews_the_patience() -> None:
    work = Work(*[again() for _ in range(10)])

    def attempt() -> str:
        work.reached += len(work.times) < 8
        return work.attempt()

    assert keep_trying(attempt, lambda: work.reached, QUICK, lambda: None, "") == "done"


def test_falling_back_and_coming_up_again_is_no_progress() -> None:
    work = Work(*[again() for _ in range(10)])
    work.reached = 5

    def attempt() -> str:
        work.reached = len(work.times) % 4
        return work.attempt()

    with pytest.raises(DownloadFailed):
        keep_trying(attempt, lambda: work.reached, QUICK, lambda: None, "")


def test_the_wait_that_a_server_asks_for_is_kept_within_reason() -> None:
    work = Work(again(0.04), again(3600.0), again(0.0))
    assert work.run() == "done"
    assert work.waits_s[0] >= 0.04
    assert 0.05 <= work.waits_s[1] < 60.0


def test_a_wait_can_be_left() -> None:
    looks = 0

    def watch() -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            raise Cancelled

    work = Work(again())
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        keep_trying(work.attempt, lambda: 0, Patience(first_wait_s=60, longest_wait_s=60, poll_s=0.01), watch, "")
    assert time.monotonic() - begun < 30
    assert len(work.times) == 1


def test_what_is_final_is_not_tried_again() -> None:
    def attempt() -> None:
        raise DownloadFailed("No such repository", "")

    with pytest.raises(DownloadFailed, match="No such repository"):
        keep_trying(attempt, lambda: 0, QUICK, lambda: None, "")
