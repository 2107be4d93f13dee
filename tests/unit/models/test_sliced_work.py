"""Work handed from one thread to another: slices, errors, giving up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

import pytest

from models.errors import Cancelled
from models.installing.sliced_work import SlicedWork


def nothing() -> None:
    pass


def piece(said: list[str], name: str, slices: int = 3) -> Callable[[], Generator[object, None, None]]:
    def work() -> Generator[object, None, None]:
        try:
            for number in range(slices):
                said.append(f"{name}{number}")
                yield None
        finally:
            said.append(f"{name} closed")

    return work


@contextmanager
def stepping(work: SlicedWork) -> Iterator[threading.Event]:
    """Another thread that does the work for as long as it isn't told to rest."""
    over = threading.Event()

    def run() -> None:
        while not over.wait(0.001):
            work.step()

    thread = threading.Thread(target=run)
    thread.start()
    yield over
    over.set()
    thread.join()


def test_pieces_are_done_one_after_the_other_a_slice_at_a_time() -> None:
    said: list[str] = []
    wakes: list[int] = []
    work = SlicedWork(lambda: wakes.append(1))
    work.add(piece(said, "a", 2))
    work.add(piece(said, "b", 1))
    assert (work.has_work, len(wakes), said) == (True, 2, [])
    work.step()
    assert said == ["a0"]
    while work.has_work:
        work.step()
    assert said == ["a0", "a1", "a closed", "b0", "b closed"]
    work.step()
    work.wait(nothing)


def test_waiting_ends_with_the_work_and_can_be_given_up() -> None:
    said: list[str] = []
    work = SlicedWork(nothing)
    work.add(piece(said, "a"))

    def give_up() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        work.wait(give_up)
    with stepping(work):
        work.wait(nothing)
    assert said[-1] == "a closed"


def test_an_error_is_raised_where_the_work_was_handed_over_and_ends_what_waits() -> None:
    said: list[str] = []
    work = SlicedWork(nothing)

    def fail() -> Generator[object, None, None]:
        yield None
        raise ZeroDivisionError

    work.add(fail)
    work.add(piece(said, "b"))
    work.check()
    with stepping(work), pytest.raises(ZeroDivisionError):
        work.wait(nothing)
    with pytest.raises(ZeroDivisionError):
        work.check()
    work.add(piece(said, "c"))
    assert (work.has_work, said) == (False, [])


def test_abandoning_waits_until_the_other_thread_has_let_go() -> None:
    said: list[str] = []
    work = SlicedWork(nothing)
    work.add(piece(said, "a", 1_000_000))
    work.add(piece(said, "b"))
    work.step()
    with stepping(work):
        work.abandon()
        assert said[-1] == "a closed"
    assert "b0" not in said
    work.add(piece(said, "c"))
    assert not work.has_work


def test_abandoning_what_has_not_begun_waits_for_nobody() -> None:
    work = SlicedWork(nothing)
    work.add(piece([], "a"))
    work.abandon()
    assert not work.has_work


def test_closing_closes_what_has_begun() -> None:
    said: list[str] = []
    work = SlicedWork(nothing)
    work.add(piece(said, "a"))
    work.step()
    work.close()
    assert said == ["a0", "a closed"]
    work.abandon()


def test_a_piece_that_ends_badly_when_it_is_dropped_holds_nobody_up() -> None:
    def work() -> Generator[object, None, None]:
        try:
            yield None
            yield None
        finally:
            raise RuntimeError("no new threads at the end of the program")

    handed = SlicedWork(nothing)
    handed.add(work)
    handed.step()
    handed.close()
    assert not handed.has_work
    handed.wait(nothing)


def test_waiting_ends_early_when_it_is_enough() -> None:
    handed = SlicedWork(nothing)
    handed.add(piece([], "a"))
    asked = iter([False, False, True])
    handed.wait(nothing, lambda: next(asked))
    assert handed.has_work
    assert next(asked, None) is None
