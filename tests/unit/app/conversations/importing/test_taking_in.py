"""Putting what was found into the store: nothing is overwritten, and it is all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.conversations.errors import StoreFailed
from app.conversations.importing.found import Found
from app.conversations.importing.taking_in import TakingIn, take_in
from app.conversations.records import Conversation, Folder, Heading, ReadingPlace, Turn
from app.conversations.rows.journal import Piece
from app.conversations.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.at(tmp_path / "a.sqlite3")
    yield store
    store.close()


def made(uid: str = "c", question: str = "Why?", turn: str = "t") -> Conversation:
    return Conversation(Heading(uid, "Title", 1.0, 2.0), (Turn(turn, None, question, 1.0, ending="stop"),))


def test_a_conversation_that_was_only_looked_at_differently_is_there_already(store: Store) -> None:
    store.put_whole(made())
    store.put_heading(replace(made().heading, is_pinned=True))
    store.keep_place("c", ReadingPlace(3, 4))
    store.show("t", 7)
    assert take_in(store, Found((), (made(),))).skipped == 1
    assert store.contents().headings[0].is_pinned


def test_a_conversation_that_is_only_marked_as_deleted_comes_back(store: Store) -> None:
    store.put_whole(made())
    store.delete(["c"], 5.0)
    assert take_in(store, Found((), (made(),))).added == 1
    assert store.conversation("c") == made()
    assert len(store.contents().headings) == 1


def test_a_turn_that_another_conversation_has_is_not_taken_from_it(store: Store) -> None:
    store.put_whole(made())
    taken = take_in(store, Found((), (made("d", "Mine?"),)))
    assert (taken.added, taken.beside) == (1, 1)
    assert store.conversation("c") == made()
    assert store.conversation(taken.uids[0]).turns[0].question == "Mine?"


def test_a_folder_of_the_same_name_keeps_what_it_is_called(store: Store) -> None:
    store.put_folder(Folder("f", "Mine"))
    take_in(store, Found((Folder("f", "Theirs"), Folder("g", "New")), ()))
    assert {folder.uid: folder.name for folder in store.contents().folders} == {"f": "Mine", "g": "New"}


def test_where_one_cant_be_kept_none_is(store: Store) -> None:
    with pytest.raises(ValueError, match="follows"):
        store.put_all((Folder("f", "F"),), (made(), replace(made("d"), turns=(Turn("u", "gone", "?", 1.0),))))
    assert store.contents().headings == ()
    assert store.contents().folders == ()


def test_a_store_that_can_only_be_read_is_left_alone(store: Store, tmp_path: Path) -> None:
    reader = Store.at(tmp_path / "a.sqlite3", read_only=True)
    with pytest.raises(StoreFailed):
        take_in(reader, Found((), (made(),)))
    reader.close()
    assert store.contents().headings == ()


def test_the_third_different_one_finds_a_place_of_its_own(store: Store) -> None:
    store.put_whole(made(question="Other?"))
    first = take_in(store, Found((), (made(),))).uids[0]
    store.keep_draft(first, "changed")
    second = take_in(store, Found((), (made(),))).uids[0]
    assert len({"c", first, second}) == 3
    assert len(store.contents().headings) == 3


def long(uid: str, turns: int) -> Conversation:
    """A conversation that comes in by several steps."""
    made = (
        Turn(f"{uid}{i}", f"{uid}{i - 1}" if i else None, "word " * 900, float(i), ending="stop") for i in range(turns)
    )
    return Conversation(Heading(uid, "Long", 1.0, 2.0, folder="f"), tuple(made))


def test_what_comes_in_by_steps_is_seen_whole_or_not_at_all(store: Store) -> None:
    store.put_whole(Conversation(Heading("s", "Streaming", 1.0, 2.0), (Turn("s0", None, "?", 1.0),)))
    found = Found((Folder("f", "Folder"),), (long("a", 60), long("b", 60)))
    taking, steps = TakingIn(found), 0
    while (taken := taking.step(store)) is None:
        steps += 1
        assert [heading.uid for heading in store.contents().headings] == ["s"]
        assert store.contents().folders == ()
        assert store.search("word") == ()
        store.append("s0", [Piece("answer", "x", 1)])
        store.purge()
        store.tend_index()
    assert steps > 5
    assert taken.uids == ("a", "b")
    assert (store.conversation("a"), store.conversation("b")) == found.conversations
    assert store.conversation("s").turns[0].answer == "x" * steps


def test_what_broke_off_is_dropped_in_time_and_can_come_in_anew(store: Store, tmp_path: Path) -> None:
    found = Found((), (long("a", 60), long("b", 250)))
    taking = TakingIn(found)
    for _ in range(12):
        assert taking.step(store) is None
    store.close()
    opened = Store.at(tmp_path / "a.sqlite3")
    assert opened.contents().headings == ()
    while opened.tend_index():
        pass
    assert opened.known_turns(["a0", "b0"]) == frozenset()
    assert take_in(opened, found).beside == 0
    other = TakingIn(Found((), (replace(long("c", 60)),)))
    for _ in range(4):
        other.step(opened)
    assert take_in(opened, Found((), (replace(long("c", 60)),))).beside == 0
    opened.close()


def test_what_is_purged_while_it_comes_back_is_an_error_and_nothing_comes(store: Store) -> None:
    store.put_whole(made())
    store.delete(["c"], 5.0)
    taking = TakingIn(Found((), (made(), made("d", turn="u"))))
    for _ in range(3):
        assert taking.step(store) is None
    store.purge()
    with pytest.raises(StoreFailed):
        taking.step(store)
    assert store.contents().headings == ()


def test_an_import_that_fails_leaves_nothing_behind(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise StoreFailed("The disk", "is", "full")

    monkeypatch.setattr(Store, "bring_in", fails)
    with pytest.raises(StoreFailed):
        take_in(store, Found((), (long("a", 120),)))
    assert store.known_turns(["a0"]) == frozenset()
