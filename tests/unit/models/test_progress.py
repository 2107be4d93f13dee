"""Speed, time left and how often something is said, with a clock of our own."""

from __future__ import annotations

import pytest

from models.installing.progress import InstallProgress, Speed
from models.messages import Progress


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def speed_after(clock: Clock, *steps: tuple[float, int]) -> float | None:
    speed = Speed(clock)
    speed.add(0)
    for seconds, done in steps:
        clock.now += seconds
        speed.add(done)
    return speed.bytes_per_s


def test_a_speed_is_known_after_half_a_second(clock: Clock) -> None:
    assert speed_after(clock, (0.1, 100)) is None
    assert speed_after(clock, (0.5, 100)) == 200


def test_the_speed_is_that_of_the_last_seconds(clock: Clock) -> None:
    steps = [(1.0, second * 10) for second in range(1, 21)]
    steps += [(1.0, 200 + second * 1000) for second in range(1, 7)]
    assert speed_after(clock, *steps) == pytest.approx(1000, rel=0.01)


def test_a_download_that_stands_still_slows_down(clock: Clock) -> None:
    assert speed_after(clock, (1.0, 1000), *[(1.0, 1000)] * 6) == 0


def test_what_was_there_before_is_no_speed_and_a_loss_begins_anew(clock: Clock) -> None:
    speed = Speed(clock)
    speed.add(5_000_000)
    clock.now += 1
    speed.add(5_000_100)
    assert speed.bytes_per_s == 100
    speed.add(0)
    assert speed.bytes_per_s is None


def test_events_come_ten_times_a_second_with_the_first_and_the_last(clock: Clock) -> None:
    events: list[Progress] = []
    progress = InstallProgress(7, events.append, clock)
    for done in range(101):
        progress.report("download", done, 100)
        clock.now += 0.01
    assert 10 <= len(events) <= 12
    assert (events[0].done_bytes, events[-1].done_bytes) == (0, 100)
    assert {event.request_id for event in events} == {7}
    assert events[-2].bytes_per_s == pytest.approx(100, rel=0.01)
    assert events[-2].eta_s == pytest.approx((100 - events[-2].done_bytes) / 100, rel=0.01)


def test_while_something_downloads_that_is_reported(clock: Clock) -> None:
    events: list[Progress] = []
    progress = InstallProgress(1, events.append, clock)
    progress.report("download", 0, 10)
    progress.report("quantize", 5, 10)
    progress.report("download", 10, 10)
    progress.report("quantize", 6, 10)
    progress.report("verify", 10, 10)
    progress.report("quantize", 7, 10)
    told = [(event.stage, event.done_bytes) for event in events]
    assert told == [("download", 0), ("download", 10), ("verify", 10), ("quantize", 7)]


def test_the_first_numbers_come_at_once_when_they_are_known(clock: Clock) -> None:
    events: list[Progress] = []
    progress = InstallProgress(1, events.append, clock)
    progress.report("download", 0, 0)
    progress.report("download", 3, 10)
    progress.report("download", 4, 10)
    assert [(event.done_bytes, event.total_bytes) for event in events] == [(0, 0), (3, 10)]
    assert (events[0].bytes_per_s, events[0].eta_s) == (None, None)


def test_nothing_is_said_twice_or_after_the_end(clock: Clock) -> None:
    events: list[Progress] = []
    progress = InstallProgress(1, events.append, clock)
    progress.report("verify", 10, 10)
    progress.report("verify", 10, 10)
    progress.end()
    progress.report("self-test", 0, 10)
    assert len(events) == 1
