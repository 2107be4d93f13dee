"""The tutor's desk: jobs one after the other on a thread of its own, with a real child, until it is closed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from queue import Queue

import psutil
import pytest

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.desk import Desk

WAIT_S = 60.0


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE}


def tutor_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "tutor"]


def held(desk: Desk) -> threading.Event:
    """Have the desk busy until the event is set."""
    begun, freed = threading.Event(), threading.Event()

    def wait(_algebra: Algebra) -> None:
        begun.set()
        freed.wait(WAIT_S)

    desk.ask(wait, lambda _nothing: None)
    assert begun.wait(WAIT_S)
    return freed


def work(what: object) -> Callable[[Algebra], object]:
    return lambda _algebra: what


def test_jobs_are_done_in_their_order_wishes_first_and_newer_ones_of_a_kind_replace_those_not_begun(desk: Desk) -> None:
    told: Queue[object] = Queue()
    freed = held(desk)
    for number, kind in enumerate(("", "typing", "", "typing", "other")):
        desk.ask(work(number), told.put, kind)
    freed.set()
    assert [told.get(timeout=WAIT_S) for _ in range(4)] == [3, 4, 0, 2]


def test_what_fails_or_cannot_be_computed_comes_to_nothing_and_the_next_job_is_done(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    told: Queue[object] = Queue()

    def refuse(_algebra: Algebra) -> object:
        raise NoAlgebraError("refused", "That can't be asked.")

    def fail(_algebra: Algebra) -> object:
        raise ValueError("what was asked stays out of the log")

    for job in (refuse, fail, work("done")):
        desk.ask(job, told.put)
    assert [told.get(timeout=WAIT_S) for _ in range(3)] == [None, None, "done"]
    assert "ValueError" in caplog.text
    assert "what was asked" not in caplog.text


def test_nothing_is_started_before_something_is_asked(desk: Desk) -> None:
    before = children()
    assert tutor_threads() == []
    told: Queue[object] = Queue()
    desk.ask(work(1), told.put)
    assert told.get(timeout=WAIT_S) == 1
    assert len(tutor_threads()) == 1
    assert children() == before


def test_closing_ends_the_child_in_the_middle_of_a_job_and_starts_no_other(desk: Desk) -> None:
    before, begun = children(), threading.Event()
    told: list[object] = []
    reasons: list[str] = []

    def compute(algebra: Algebra) -> str:
        algebra.start()
        begun.set()
        for _ in range(2):  # what goes on after it was told no finds nothing either
            try:
                algebra.ask("no such task", limit_s=WAIT_S)
            except NoAlgebraError as error:
                reasons.append(error.why)
        return "too late"

    desk.ask(compute, told.append)
    desk.ask(work("never begun"), told.append)
    assert begun.wait(WAIT_S)
    thread = tutor_threads()[0]
    started = time.monotonic()
    desk.close()
    thread.join(WAIT_S)
    assert time.monotonic() - started < WAIT_S
    assert reasons == ["crash", "crash"]
    assert told == []
    assert children() == before
    desk.ask(work("closed"), told.append)
    assert tutor_threads() == []


def test_an_idle_desk_gives_the_childs_memory_back_and_computes_again() -> None:
    desk = Desk(idle_s=0.01)
    before, told = children(), Queue[object]()
    desk.ask(lambda algebra: algebra.start(), told.put)
    told.get(timeout=WAIT_S)
    deadline = time.monotonic() + WAIT_S
    while children() != before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert children() == before
    desk.ask(work("again"), told.put)
    assert told.get(timeout=WAIT_S) == "again"
    desk.close()
