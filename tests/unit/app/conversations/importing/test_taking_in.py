"""Putting what was found into the store: nothing is overwritten, and it is all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.conversations.errors import StoreFailed
from app.conversations.importing.found import Found
from app.conversations.importing.taking_in import take_in
from app.conversations.records import Conversation, Folder, Heading, ReadingPlace, Turn
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
