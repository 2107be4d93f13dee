"""The index of search: it forgets without a trace, and no damage to it costs anything."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from app.conversations.connecting import transaction
from app.conversations.records import Conversation, Heading, Turn
from app.conversations.searching import index
from app.conversations.store import Store

PRIVATE = "zanzibarinsky"


def keep(store: Store, uid: str, *questions: str, title: str = "?") -> None:
    turns = [
        Turn(f"{uid}-{number}", f"{uid}-{number - 1}" if number else None, question, 1.0, ending="stop")
        for number, question in enumerate(questions)
    ]
    store.put_whole(Conversation(Heading(uid, title, 1.0, 1.0), tuple(turns)))


def tend(store: Store) -> int:
    steps = 1
    while store.tend_index():
        steps += 1
        assert steps < 1_000
    store.leave_no_trace()
    return steps


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    return store._connection.execute(query).fetchall()


def traces(store: Store, *pieces: str) -> list[str]:
    """Return which pieces stand anywhere in the files or in the words of the index."""
    path = Path(str(rows(store, "PRAGMA database_list")[0][2]))
    written = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.name.startswith(path.name))
    return [piece for piece in pieces if piece.encode() in written]


@pytest.mark.parametrize("others", [0, 1, 40])
def test_of_a_purged_conversation_no_trace_is_left(store: Store, others: int) -> None:
    for number in range(others):
        keep(store, f"o{number}", f"about the number {number}", "and about primes")
    keep(store, "a", f"I am {PRIVATE}", "and so on", title=f"Of {PRIVATE}")
    for number in range(others):
        keep(store, f"p{number}", f"about the number {number}")
    store.delete(["a"], 1.0)
    store.purge()
    assert store.search(PRIVATE) == ()
    tend(store)
    assert traces(store, PRIVATE, PRIVATE[:6], PRIVATE[3:8], PRIVATE[-5:]) == []
    assert rows(store, "SELECT * FROM index_doubts") == []
    assert len(store.search("primes")) == min(others, 50)


def test_of_a_turn_that_was_taken_no_trace_is_left(store: Store) -> None:
    keep(store, "a", "one", f"I am {PRIVATE}", "three")
    store.take_turn("a-1")
    assert store.search(PRIVATE) == ()
    tend(store)
    assert traces(store, PRIVATE, PRIVATE[:6], PRIVATE[3:8]) == []
    assert [hit.turn for hit in store.search("three")] == ["a-2"]


def test_a_word_that_another_text_has_stays_findable(store: Store) -> None:
    keep(store, "a", "the cardioid")
    keep(store, "b", "a cardioid too")
    store.delete(["a"], 1.0)
    store.purge()
    tend(store)
    assert [hit.conversation for hit in store.search("ardio")] == ["b"]


def test_a_turn_that_is_kept_again_as_it_was_leaves_the_index_alone(store: Store) -> None:
    keep(store, "a", "the cardioid")
    before = rows(store, "SELECT * FROM index_words_data")
    (turn,) = store.conversation("a").turns
    store.put_turn("a", replace(turn, spent_s=3.0))
    assert rows(store, "SELECT * FROM index_words_data") == before


def test_a_change_that_fails_leaves_the_index_as_it_was(store: Store) -> None:
    keep(store, "a", "the cardioid")
    with suppress(ZeroDivisionError), transaction(store._connection):
        index.unindex_turn(store._connection, 1)
        raise ZeroDivisionError
    assert store.search("cardioid") != ()


def test_an_index_made_anew_finds_the_newest_first_and_then_everything(store: Store) -> None:
    for number in range(150):
        keep(store, f"c{number}", f"number{number} " + "and so on " * 30, title=f"title{number}")
    with transaction(store._connection):
        index.rebuild_index(store._connection)
    assert store.search("number149") == ()
    keep(store, "new", "the cardioid")
    assert store.search("cardioid") != ()
    store.take_turn("c3-0")  # not known yet
    while not store.search("number149"):
        assert store.tend_index()
    assert store.search("number0") == ()
    assert tend(store) > 2
    assert store.search("umber0") != ()
    assert store.search("title0") != ()
    assert store.search('"number3"') == ()
    assert store.search("cardioid") != ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE index_words_data SET block = x'ff0011' WHERE id > 10",
        "UPDATE index_words_data SET block = zeroblob(20)",
        "UPDATE index_words_data SET block = x'ffff' WHERE id = 10",
        "DELETE FROM index_words_data WHERE id > 10",
        "DROP TABLE index_words",
        "DROP TABLE index_word_parts",
        "DROP TABLE index_vocabulary",
        "DROP TABLE index_known",
        "DROP TABLE index_state",
        "DELETE FROM index_known",
        "DELETE FROM index_state",
        "UPDATE index_known SET checksum = 7",
        "UPDATE index_state SET form = 'of old'",
        "UPDATE index_state SET traces = 1",
    ],
)
def test_a_damaged_index_costs_no_turn_and_is_made_anew(database: Path, damage: str) -> None:
    store = Store.at(database)
    for number in range(5):
        keep(store, f"c{number}", f"the cardioid number{number}")
    store.close()
    connection = sqlite3.connect(database)
    with connection:
        connection.execute(damage)
    connection.close()

    store = Store.at(database)
    store.search("cardioid")
    keep(store, "new", "the limaçon")
    store.take_turn("c1-0")
    for _ in range(3):
        tend(store)
    assert {hit.conversation for hit in store.search("cardioid")} == {"c0", "c2", "c3", "c4"}
    assert [hit.conversation for hit in store.search("imacon")] == ["new"]
    assert len(store.contents().headings) == 6
    store.close()


def test_many_new_turns_are_merged_into_one_segment(store: Store) -> None:
    for number in range(600):
        keep(store, f"c{number}", f"number{number}")
    segments = "SELECT DISTINCT segid FROM index_words_idx"
    assert len(rows(store, segments)) > 1
    tend(store)
    assert len(rows(store, segments)) == 1
    assert store.search("umber77") != ()
    assert not store.tend_index()
