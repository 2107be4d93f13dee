"""The store's thread: order, text that streams, a disk that fails, defects, and the end."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from app.conversations.errors import DamagedStore, NoSuchConversation, StoreFailed
from app.conversations.records import Contents, Conversation, Heading, Turn
from app.conversations.store import Store
from app.conversations.store_thread import StoreThread
from models.errors import UserFacingError

HEADING = Heading("c", "A title", 1.0, 1.0)
TYPED = "what-a-person-typed"
LIMIT_S = 60.0
NEVER_S = 3600.0
FULL = StoreFailed("Can't be saved", "The disk is full.")
BROKEN = StoreFailed("Can't be saved", "The disk reports an error.")

Start = Callable[..., StoreThread]


class Told:
    """What was told of trouble, in order."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[UserFacingError | None] = SimpleQueue()

    def __call__(self, trouble: UserFacingError | None) -> None:
        self._queue.put(trouble)

    def next(self) -> UserFacingError | None:
        return self._queue.get(timeout=LIMIT_S)

    @property
    def is_empty(self) -> bool:
        return self._queue.empty()


class Disk:
    """Something to write to that can fail."""

    def __init__(self) -> None:
        self.failure: UserFacingError | None = None
        self.written: list[str] = []
        self.tries = 0

    def write(self, word: str) -> Callable[[Store], None]:
        def work(_store: Store) -> None:
            self.tries += 1
            if self.failure is not None:
                raise self.failure
            self.written.append(word)

        return work


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def start(database: Path, told: Told) -> Iterator[Start]:
    started: list[StoreThread] = []

    def begin(open_store: Callable[[], Store] = lambda: Store.at(database), **options: Any) -> StoreThread:
        started.append(StoreThread(open_store, told, **options))
        return started[-1]

    yield begin
    for thread in started:
        thread.close(LIMIT_S)


def ask(thread: StoreThread, work: Callable[[Store], object]) -> object:
    answers: SimpleQueue[object] = SimpleQueue()
    thread.read(work, answers.put)
    return answers.get(timeout=LIMIT_S)


def begin_turn(thread: StoreThread, uid: str = "t") -> None:
    thread.write(lambda store: store.put_heading(HEADING))
    thread.write(lambda store: store.put_turn("c", Turn(uid, None, "1 + 1?", 1.0)))


def journal_of(store: Store) -> list[tuple[str, str, int]]:
    return store._connection.execute("SELECT channel, text, tokens FROM journal ORDER BY id").fetchall()


def conversation(store: Store) -> Conversation:
    return store.conversation("c")


def test_a_read_sees_the_writes_before_it(start: Start) -> None:
    thread = start()
    thread.write(lambda store: store.put_heading(HEADING))
    assert ask(thread, Store.contents) == Contents((), (HEADING,))


def test_the_store_is_opened_and_used_on_one_thread_that_has_a_name(start: Start, database: Path) -> None:
    names = []

    def open_store() -> Store:
        names.append(threading.current_thread().name)
        return Store.at(database)

    thread = start(open_store)
    ask(thread, lambda _store: names.append(threading.current_thread().name))
    assert names == ["conversation-store"] * 2


def test_text_is_on_the_disk_soon_though_nothing_else_happens(start: Start, database: Path) -> None:
    thread = start()
    begin_turn(thread)
    ask(thread, Store.contents)
    thread.append("t", "answer", "2", 1)
    other = Store.at(database, read_only=True)
    until = time.monotonic() + LIMIT_S
    while other.conversation("c").turns[0].answer != "2" and time.monotonic() < until:
        threading.Event().wait(0.01)
    read = other.conversation("c").turns[0].answer
    other.close()
    assert read == "2"


def test_text_that_comes_in_pieces_is_written_as_one(start: Start) -> None:
    thread = start(commit_after_s=NEVER_S)
    begin_turn(thread)
    for text in ("One", " and", " one"):
        thread.append("t", "thinking", text, 2)
    thread.append("t", "answer", "2", 1)
    assert ask(thread, journal_of) == [("thinking", "One and one", 6), ("answer", "2", 1)]


def test_a_write_comes_after_the_text_before_it_and_before_the_text_behind_it(start: Start) -> None:
    thread = start(commit_after_s=NEVER_S)
    begin_turn(thread)
    thread.append("t", "answer", "2", 1)
    thread.write(lambda store: store.put_turn("c", Turn("t", None, "1 + 1?", 1.0, answer="two")))
    thread.append("t", "answer", "!", 1)
    read = ask(thread, conversation)
    assert isinstance(read, Conversation)
    assert read.turns[0].answer == "two!"


def test_a_write_that_fails_is_kept_and_nothing_overtakes_it(start: Start, told: Told) -> None:
    thread, disk = start(retry_s=NEVER_S), Disk()
    disk.failure = FULL
    thread.write(disk.write("first"))
    assert told.next() is FULL
    thread.write(disk.write("second"))
    assert ask(thread, lambda _store: list(disk.written)) == []
    disk.failure = None
    thread.write(disk.write("third"))
    assert ask(thread, lambda _store: list(disk.written)) == ["first", "second", "third"]
    assert told.next() is None
    assert told.is_empty


def test_what_has_failed_is_tried_again_by_itself(start: Start, told: Told) -> None:
    thread, disk = start(retry_s=0.01), Disk()
    disk.failure = FULL
    thread.write(disk.write("first"))
    assert told.next() is FULL
    disk.failure = None
    assert told.next() is None
    assert disk.written == ["first"]


def test_trouble_is_told_again_only_for_another_reason(start: Start, told: Told) -> None:
    thread, disk = start(retry_s=0.001), Disk()
    disk.failure = FULL
    thread.write(disk.write("first"))
    assert told.next() is FULL
    tries = disk.tries
    until = time.monotonic() + LIMIT_S
    while disk.tries < tries + 5 and time.monotonic() < until:
        threading.Event().wait(0.005)
    disk.failure = BROKEN
    assert told.next() is BROKEN
    disk.failure = None
    assert told.next() is None


def test_text_is_kept_in_order_while_the_disk_is_full(start: Start, told: Told) -> None:
    thread = start(retry_s=NEVER_S, commit_after_s=0.001)
    begin_turn(thread)
    ask(thread, lambda store: store._connection.execute("PRAGMA query_only = ON").fetchall())
    thread.append("t", "answer", "2", 1)
    trouble = told.next()
    assert isinstance(trouble, StoreFailed)
    thread.append("t", "answer", " or", 1)
    thread.append("t", "answer", " so", 1)
    ask(thread, lambda store: store._connection.execute("PRAGMA query_only = OFF").fetchall())
    thread.write(lambda _store: None)
    assert ask(thread, journal_of) == [("answer", "2", 1), ("answer", " or so", 2)]
    assert told.next() is None


def test_reads_pass_by_while_writing_fails(start: Start, told: Told) -> None:
    thread, disk = start(retry_s=NEVER_S), Disk()
    thread.write(lambda store: store.put_heading(HEADING))
    disk.failure = FULL
    thread.write(disk.write("first"))
    assert told.next() is FULL
    assert ask(thread, Store.contents) == Contents((), (HEADING,))
    disk.failure = None


def test_whoever_reads_is_told_why_it_can_not_be(start: Start, told: Told) -> None:
    thread = start()
    assert isinstance(ask(thread, conversation), NoSuchConversation)
    assert told.is_empty


def test_damage_is_told_and_what_comes_after_is_written(start: Start, told: Told) -> None:
    thread, disk = start(), Disk()
    disk.failure = DamagedStore("Damaged", "It isn't what was written.")
    thread.write(disk.write("first"))
    assert told.next() is disk.failure
    disk.failure = None
    thread.write(disk.write("second"))
    assert ask(thread, lambda _store: list(disk.written)) == ["second"]
    assert told.is_empty


def test_a_defect_costs_one_change_and_its_words_are_not_logged(
    start: Start, told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start()

    def work(_store: Store) -> None:
        raise KeyError(TYPED)

    thread.write(work)
    trouble = told.next()
    assert trouble is not None
    thread.write(lambda store: store.put_heading(HEADING))
    assert ask(thread, Store.contents) == Contents((), (HEADING,))
    logged = caplog.text
    caplog.clear()
    assert "KeyError" in logged
    assert TYPED not in f"{logged} {trouble} {trouble.hint}"


def test_a_defect_of_whoever_reads_or_is_told_costs_nothing_else(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    thread = start()

    def broken(_anything: object) -> None:
        raise KeyError(TYPED)

    assert isinstance(ask(thread, broken), UserFacingError)
    thread.read(Store.contents, broken)
    assert ask(thread, Store.contents) == Contents()
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert TYPED not in caplog.text
    caplog.clear()


def test_opening_is_tried_again_and_nothing_is_lost_meanwhile(start: Start, told: Told, database: Path) -> None:
    failures = [FULL]

    def open_store() -> Store:
        if failures:
            raise failures.pop()
        return Store.at(database)

    thread = start(open_store, retry_s=NEVER_S)
    assert told.next() is FULL
    assert ask(thread, Store.contents) is FULL
    thread.write(lambda store: store.put_heading(HEADING))
    assert ask(thread, Store.contents) == Contents((), (HEADING,))
    assert told.next() is None


def test_a_store_that_can_not_be_opened_is_told_to_whoever_asks(start: Start, told: Told) -> None:
    error = DamagedStore("Damaged", "It isn't what was written.")

    def open_store() -> Store:
        raise error

    thread = start(open_store)
    thread.write(lambda store: store.put_heading(HEADING))
    assert told.next() is error
    assert ask(thread, Store.contents) is error
    assert not thread.close(LIMIT_S)


def test_closing_writes_what_waits(start: Start, database: Path) -> None:
    thread = start(commit_after_s=NEVER_S)
    begin_turn(thread)
    thread.append("t", "answer", "2", 1)
    assert thread.close(LIMIT_S)
    store = Store.at(database)
    read = store.conversation("c").turns[0].answer
    store.close()
    assert read == "2"
    assert not database.with_name(database.name + "-wal").exists()


def test_closing_gives_up_in_time_and_says_so(start: Start, told: Told) -> None:
    thread, disk = start(), Disk()
    disk.failure = FULL
    thread.write(disk.write("first"))
    assert told.next() is FULL
    assert not thread.close(0.05)
    assert disk.written == []


def test_closing_tries_what_has_failed_again(start: Start, told: Told) -> None:
    thread, disk = start(retry_s=NEVER_S), Disk()
    disk.failure = FULL
    thread.write(disk.write("first"))
    assert told.next() is FULL
    disk.failure = None
    assert thread.close(LIMIT_S)
    assert disk.written == ["first"]


def test_what_can_wait_for_the_index_is_done_when_there_is_time(start: Start, database: Path) -> None:
    is_tended = threading.Event()
    steps: list[int] = []

    class Tended(Store):
        def tend_index(self) -> bool:
            steps.append(1)
            if len(steps) == 3:
                is_tended.set()
            return len(steps) < 3

    thread = start(lambda: Tended.at(database))
    assert is_tended.wait(LIMIT_S)
    ask(thread, Store.contents)
    assert len(steps) == 3


def test_nothing_happens_after_the_end(start: Start) -> None:
    thread, disk = start(), Disk()
    assert thread.close(LIMIT_S)
    thread.write(disk.write("late"))
    thread.append("t", "answer", "late", 1)
    thread.read(Store.contents, lambda _answer: disk.written.append("late"))
    assert thread.close(LIMIT_S)
    assert disk.written == []
