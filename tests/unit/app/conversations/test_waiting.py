"""What is next on the store's thread, and when: with a clock of our own."""

from __future__ import annotations

from app.conversations.store import Store
from app.conversations.waiting import Read, Text, Waiting, Write
from models.errors import UserFacingError


def nothing(_store: Store | UserFacingError) -> None:
    """Stands for work."""


def queue() -> Waiting:
    return Waiting(commit_after_s=0.2, retry_s=2.0)


def test_with_nothing_to_do_it_sleeps_until_it_is_woken() -> None:
    waiting = queue()
    assert waiting.next(0.0) is None
    assert waiting.idle_until() is None


def test_text_waits_for_more_from_its_first_character_on() -> None:
    waiting = queue()
    waiting.append("t", "answer", "a", 1, now=1.0)
    waiting.append("t", "answer", "b", 1, now=1.1)
    assert waiting.next(1.19) is None
    assert waiting.idle_until() == 1.2
    assert isinstance(waiting.next(1.2), Text)


def test_text_waits_no_longer_when_something_is_behind_it_or_there_is_a_hurry() -> None:
    waiting = queue()
    waiting.append("t", "answer", "a", 1, now=1.0)
    assert isinstance(waiting.next(1.0, hurried=True), Text)
    waiting = queue()
    waiting.append("t", "answer", "a", 1, now=1.0)
    waiting.read(nothing)
    assert isinstance(waiting.next(1.0), Text)


def test_text_that_comes_while_text_is_written_waits_behind_it() -> None:
    waiting = queue()
    waiting.append("t", "answer", "a", 1, now=1.0)
    first = waiting.next(1.2)
    assert first is not None
    waiting.append("t", "answer", "b", 1, now=1.3)
    assert waiting.next(1.3) is first
    waiting.done(first)
    assert waiting.next(1.3) is None
    assert waiting.idle_until() == 1.5


def test_what_is_written_stays_until_it_is_done() -> None:
    waiting = queue()
    work = waiting.write(nothing)
    assert waiting.next(0.0) is work
    assert not waiting.is_written
    waiting.done(work)
    assert waiting.is_written


def test_after_a_failure_only_reads_are_next_until_it_is_time() -> None:
    waiting = queue()
    work = waiting.write(nothing)
    waiting.failed(1.0)
    assert waiting.idle_until() == 3.0
    waiting.read(nothing)
    assert isinstance(waiting.next(1.0), Read)
    assert waiting.next(2.9) is None
    assert waiting.next(3.0) is work


def test_text_does_not_hurry_what_has_failed_and_a_write_does() -> None:
    waiting = queue()
    work = waiting.write(nothing)
    waiting.failed(1.0)
    waiting.append("t", "answer", "a", 1, now=1.1)
    assert waiting.next(1.5) is None
    waiting.write(nothing)
    assert waiting.next(1.5) is work


def test_a_failure_is_over_when_all_that_waited_then_is_written() -> None:
    waiting = queue()
    works: list[Write] = [waiting.write(nothing), waiting.write(nothing)]
    waiting.failed(1.0)
    waiting.write(nothing)
    waiting.done(works[0])
    assert waiting.has_failed
    waiting.done(works[1])
    assert not waiting.has_failed
    assert not waiting.is_written
