"""What the store's thread does besides: repairs a damaged store, and does a chore while nothing else is to do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue

import pytest

from app.conversations.connecting import connect
from app.conversations.errors import DamagedStore, StoreFailed
from app.conversations.opening import open_store, recover
from app.conversations.records import Conversation, Heading, Turn
from app.conversations.store import Store
from app.conversations.store_thread import StoreThread
from models.errors import UserFacingError

LIMIT_S = 60.0
WHOLE = Conversation(Heading("c", "Kept", 1.0, 1.0), (Turn("t", None, "?", 1.0, answer="right", ending="stop"),))
LARGE = Conversation(
    Heading("large", "Gone", 1.0, 1.0), (Turn("u", None, "?", 1.0, answer="word " * 10_000, ending="stop"),)
)
Answer = Conversation | UserFacingError


def _free_pages(store: Store) -> int:
    count: int = store._connection.execute("PRAGMA freelist_count").fetchone()[0]
    return count


def ask_of(thread: StoreThread, work: Callable[[Store], int]) -> int:
    answers: SimpleQueue[int | UserFacingError] = SimpleQueue()
    thread.read(work, answers.put)
    answer = answers.get(timeout=LIMIT_S)
    assert isinstance(answer, int)
    return answer


def ask(thread: StoreThread) -> Answer:
    answers: SimpleQueue[Answer] = SimpleQueue()
    thread.read(lambda store: store.conversation("c"), answers.put)
    return answers.get(timeout=LIMIT_S)


def nothing_told(trouble: UserFacingError | None) -> None:
    assert trouble is None


@pytest.fixture
def damaged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    """A data folder of whose database a word was changed."""
    with closing(open_store(tmp_path).store) as store:
        store.put_whole(WHOLE)
    with closing(connect(tmp_path / "ergo.sqlite3")) as connection:
        connection.execute("UPDATE turns SET answer = 'wrong'")
    return tmp_path


def repairing(data: Path, repaired: list[str]) -> Callable[[], Store]:
    def repair() -> Store:
        opened = recover(data)
        repaired.append(opened.remark.title if opened.remark is not None else "")
        return opened.store

    return repair


def test_a_read_that_finds_damage_has_it_repaired_and_is_answered(
    damaged: Path, caplog: pytest.LogCaptureFixture
) -> None:
    repaired: list[str] = []
    thread = StoreThread(lambda: open_store(damaged).store, nothing_told, recover=repairing(damaged, repaired))
    answer = ask(thread)
    assert isinstance(answer, Conversation)
    assert answer.turns == ()
    assert len(repaired) == 1
    assert thread.close(LIMIT_S)
    caplog.get_records("call").clear()


def test_a_write_that_finds_damage_is_done_after_the_repair(damaged: Path, caplog: pytest.LogCaptureFixture) -> None:
    repaired: list[str] = []
    thread = StoreThread(lambda: open_store(damaged).store, nothing_told, recover=repairing(damaged, repaired))
    thread.write(lambda store: store.take_turn("t"))
    thread.write(lambda store: store.put_turn("c", Turn("new", None, "!", 2.0, ending="stop")))
    answer = ask(thread)
    assert isinstance(answer, Conversation)
    assert [turn.uid for turn in answer.turns] == ["new"]
    assert len(repaired) == 1
    assert thread.close(LIMIT_S)
    caplog.get_records("call").clear()


def test_a_repair_that_the_disk_refuses_is_tried_again_and_no_write_is_lost(
    damaged: Path, caplog: pytest.LogCaptureFixture
) -> None:
    repaired: list[str] = []
    told: SimpleQueue[UserFacingError | None] = SimpleQueue()
    refusals = [StoreFailed("Full", "Full."), StoreFailed("Full", "Full.")]

    def repair() -> Store:
        if refusals:
            raise refusals.pop()
        return repairing(damaged, repaired)()

    thread = StoreThread(lambda: open_store(damaged).store, told.put, recover=repair, retry_s=0.01)
    thread.write(lambda store: store.take_turn("t"))
    thread.write(lambda store: store.put_turn("c", Turn("new", None, "!", 2.0, ending="stop")))
    assert isinstance(told.get(timeout=LIMIT_S), StoreFailed)
    assert told.get(timeout=LIMIT_S) is None
    answer = ask(thread)
    assert isinstance(answer, Conversation)
    assert [turn.uid for turn in answer.turns] == ["new"]
    assert thread.close(LIMIT_S)
    caplog.get_records("call").clear()


def test_without_a_way_to_repair_it_damage_is_answered(damaged: Path) -> None:
    thread = StoreThread(lambda: open_store(damaged).store, nothing_told)
    assert isinstance(ask(thread), DamagedStore)
    assert thread.close(LIMIT_S)


def test_damage_that_a_chore_finds_is_repaired(damaged: Path, caplog: pytest.LogCaptureFixture) -> None:
    repaired: list[str] = []
    found = threading.Event()

    def chore(store: Store, pause: Callable[[], None]) -> float:
        if repaired:
            found.set()
            return 1000.0
        store.conversation("c")
        return 1000.0

    thread = StoreThread(
        lambda: open_store(damaged).store,
        nothing_told,
        recover=repairing(damaged, repaired),
        chore=chore,
        quiet_s=0.01,
    )
    answer = ask(thread)
    while not repaired:
        answer = ask(thread)
    assert isinstance(answer, Conversation)
    assert thread.close(LIMIT_S)
    caplog.get_records("call").clear()


def test_nothing_waits_for_a_chore_that_pauses(tmp_path: Path) -> None:
    begun, answered = threading.Event(), threading.Event()

    def chore(store: Store, pause: Callable[[], None]) -> float:
        begun.set()
        while not answered.is_set():
            pause()
        return 1000.0

    thread = StoreThread(lambda: open_store(tmp_path).store, nothing_told, chore=chore, quiet_s=0.0)
    assert begun.wait(LIMIT_S)
    thread.write(lambda store: store.put_whole(WHOLE))
    assert ask(thread) == WHOLE
    answered.set()
    assert thread.close(LIMIT_S)


def test_a_chore_ends_when_the_store_is_closed(tmp_path: Path) -> None:
    begun = threading.Event()

    def chore(store: Store, pause: Callable[[], None]) -> float:
        begun.set()
        while True:
            pause()

    thread = StoreThread(lambda: open_store(tmp_path).store, nothing_told, chore=chore, quiet_s=0.0)
    assert begun.wait(LIMIT_S)
    thread.write(lambda store: store.put_whole(WHOLE))
    assert thread.close(LIMIT_S)
    with closing(open_store(tmp_path).store) as store:
        assert store.conversation("c") == WHOLE


def test_what_was_deleted_is_cleared_away_when_there_is_time_or_at_the_end(tmp_path: Path) -> None:
    for quiet_s in (0.01, 1000.0):
        thread = StoreThread(
            lambda: open_store(tmp_path).store, nothing_told, chore=lambda _store, _pause: 0.01, quiet_s=quiet_s
        )
        thread.write(lambda store: store.put_whole(LARGE))
        thread.write(lambda store: store.delete(["large"], 1.0))
        thread.write(lambda store: store.purge())
        while quiet_s < 1 and ask_of(thread, _free_pages):
            pass
        assert thread.close(LIMIT_S)
        with closing(connect(tmp_path / "ergo.sqlite3")) as connection:
            assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_a_defect_in_a_chore_costs_nothing_else(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    begun = threading.Event()

    def chore(store: Store, pause: Callable[[], None]) -> float:
        begun.set()
        raise RuntimeError

    thread = StoreThread(lambda: open_store(tmp_path).store, nothing_told, chore=chore, quiet_s=0.0)
    assert begun.wait(LIMIT_S)
    thread.write(lambda store: store.put_whole(WHOLE))
    assert ask(thread) == WHOLE
    assert thread.close(LIMIT_S)
    assert "RuntimeError" in caplog.text
    caplog.get_records("call").clear()
