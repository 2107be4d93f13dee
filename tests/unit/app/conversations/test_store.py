"""The store in a real file: what it refuses, what it survives, and that a change by anybody else shows."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.conversations.connecting import connect
from app.conversations.errors import DamagedStore, NewerStore, NoSuchConversation, StoreFailed
from app.conversations.records import Attachment, Contents, Conversation, Folder, Heading, ReadingPlace, Turn
from app.conversations.rows.journal import Piece
from app.conversations.store import Store
from models.errors import UserFacingError

HEADING = Heading("c", "A title", 1.0, 2.0)
WORD = "Beichtgeheimnis"


def turn(uid: str = "t", parent: str | None = None, **fields: Any) -> Turn:
    given: dict[str, Any] = {
        "question": "1 + 1?",
        "asked_at": 3.0,
        "thinking": "One and one.",
        "answer": "2",
        "ending": "stop",
    }
    return Turn(uid, parent, **(given | fields))


def begin(store: Store, *turns: Turn) -> None:
    store.put_whole(Conversation(HEADING, turns))


def turns_of(store: Store) -> list[tuple[str, str | None]]:
    return [(each.uid, each.parent) for each in store.conversation("c").turns]


# --- conversations and folders --------------------------------------------------------------------


def test_a_new_store_is_empty(store: Store) -> None:
    assert store.contents() == Contents()


def test_folders_are_listed_by_name_whatever_its_case(store: Store) -> None:
    for uid, name in (("1", "beta"), ("2", "Alpha"), ("3", "alpha"), ("4", "Γ")):
        store.put_folder(Folder(uid, name))
    assert [each.name for each in store.contents().folders] == ["Alpha", "alpha", "beta", "Γ"]


def test_a_folder_that_goes_leaves_its_conversations(store: Store) -> None:
    store.put_folder(Folder("f", "Algebra"))
    store.put_heading(replace(HEADING, folder="f"))
    store.take_folder("f")
    assert store.contents() == Contents((), (HEADING,))


def test_a_folder_that_is_not_there_is_none(store: Store) -> None:
    store.put_heading(replace(HEADING, folder="gone"))
    assert store.contents().headings == (HEADING,)


def test_a_deleted_conversation_is_not_listed_and_can_come_back(store: Store) -> None:
    begin(store, turn())
    store.delete(["c", "unknown"], 9.0)
    assert store.contents() == Contents()
    assert turns_of(store) == [("t", None)]
    store.undelete(["c", "unknown"])
    assert store.contents().headings == (HEADING,)


def test_what_is_not_marked_as_deleted_is_not_purged(store: Store) -> None:
    begin(store, turn())
    store.purge(["c"])
    assert turns_of(store) == [("t", None)]


def test_a_purged_conversation_is_gone(store: Store) -> None:
    begin(store, turn())
    store.delete(["c"], 9.0)
    store.purge()
    with pytest.raises(NoSuchConversation):
        store.conversation("c")


def test_a_conversation_of_two_thousand_turns_in_a_row_can_be_purged_and_replaced(store: Store) -> None:
    names = [f"t{number}" for number in range(2000)]
    turns = tuple(turn(uid, parent) for uid, parent in zip(names, [None, *names], strict=False))
    begin(store, *turns)
    begin(store, *turns)
    assert store.conversation("c").turns == turns
    store.delete(["c"], 9.0)
    store.purge()
    assert store.contents() == Contents()


def test_a_question_makes_its_conversation_the_last_changed(store: Store) -> None:
    begin(store)
    store.put_turn("c", turn(asked_at=50.0))
    assert store.contents().headings[0].changed_at == 50.0
    store.put_turn("c", turn(asked_at=40.0))
    assert store.contents().headings[0].changed_at == 50.0


def test_half_characters_are_kept_as_marks(store: Store) -> None:
    store.put_heading(replace(HEADING, title="\ud835"))
    store.put_turn("c", turn(question="\udcaf", ending="", thinking="", attachments=(Attachment("\ud800", "\ud800"),)))
    store.append("t", [Piece("thinking", "\ud800", 1)])
    store.keep_draft("c", "\ud800")
    kept = store.conversation("c")
    assert (kept.heading.title, kept.draft) == ("\ufffd", "\ufffd")
    assert (kept.turns[0].question, kept.turns[0].thinking) == ("\ufffd", "\ufffd")


# --- turns ----------------------------------------------------------------------------------------


def test_what_follows_a_turn_that_is_taken_follows_the_one_before(store: Store) -> None:
    begin(store, turn("a"), turn("b", "a"), turn("c", "b"), turn("d", "b"), turn("e", "d"))
    store.take_turn("b")
    assert turns_of(store) == [("a", None), ("c", "a"), ("d", "a"), ("e", "d")]
    store.take_turn("a")
    store.take_turn("a")
    assert turns_of(store) == [("c", None), ("d", None), ("e", "d")]


@pytest.mark.parametrize(
    ("conversation", "wrong"),
    [
        ("c", turn("new", parent="unknown")),
        ("c", turn("new", parent="elsewhere")),
        ("c", turn("b", parent=None)),
        ("c", turn("elsewhere")),
        ("unknown", turn("new")),
        ("c", turn("a b")),
        ("c", turn("new", ending="bang")),
    ],
)
def test_a_turn_that_has_no_place_is_refused_and_changes_nothing(store: Store, conversation: str, wrong: Turn) -> None:
    store.put_whole(Conversation(Heading("other", "", 1.0, 1.0), (turn("elsewhere"),)))
    begin(store, turn("a"), turn("b", "a"))
    before = store.conversation("c")
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        store.put_turn(conversation, wrong)
    assert store.conversation("c") == before


def test_a_whole_conversation_with_a_turn_of_another_changes_nothing(store: Store) -> None:
    store.put_whole(Conversation(Heading("other", "", 1.0, 1.0), (turn("elsewhere"),)))
    begin(store, turn("a"))
    with pytest.raises(ValueError, match="can't move"):
        begin(store, turn("b"), turn("elsewhere"))
    assert turns_of(store) == [("a", None)]


def test_the_turn_that_is_shown_is_told_apart_by_its_number(store: Store) -> None:
    begin(store, turn("a"), turn("b"))
    store.show("a", 5)
    store.show("unknown", 5)
    assert [each.shown for each in store.conversation("c").turns] == [5, 0]


# --- the reply that is being written --------------------------------------------------------------


def test_text_is_read_behind_what_the_turn_had(store: Store) -> None:
    begin(store, turn(ending="", thinking="So", answer="", thinking_tokens=1))
    store.append("t", [Piece("thinking", " far", 2), Piece("answer", "2", 1)])
    store.append("t", [Piece("answer", "!", 1)])
    read = store.conversation("c").turns[0]
    assert (read.thinking, read.thinking_tokens, read.answer, read.answer_tokens) == ("So far", 3, "2!", 2)


def test_what_was_being_written_is_kept_as_interrupted(store: Store, database: Path) -> None:
    begin(store, turn("done"), turn(parent="done", ending="", answer=""))
    store.append("t", [Piece("answer", "almost", 1)])
    store.close()
    again = Store.at(database)
    assert again.settle_interrupted() == 1
    assert again.settle_interrupted() == 0
    read = again.conversation("c").turns[1]
    again.close()
    assert (read.ending, read.answer) == ("interrupted", "almost")


def test_a_turn_that_is_put_again_has_what_it_says_and_no_journal(store: Store) -> None:
    begin(store, turn(ending="", answer=""))
    store.append("t", [Piece("answer", "2", 1)])
    ended = turn(answer="2, all told")
    store.put_turn("c", ended)
    store.put_turn("c", ended)
    store.append("t", [Piece("answer", " too late", 1)])
    assert store.conversation("c").turns == (ended,)


def test_text_of_a_turn_that_is_gone_is_dropped(store: Store) -> None:
    store.append("gone", [Piece("answer", "2", 1)])
    assert store.settle_interrupted() == 0


# --- the disk -------------------------------------------------------------------------------------


def test_a_full_disk_is_told_and_harms_nothing(store: Store) -> None:
    begin(store, turn())
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFailed, match=r"The disk is full\."):
        store.put_turn("c", turn("u", answer="x" * 100_000))
    assert turns_of(store) == [("t", None)]
    store._connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    store.put_turn("c", turn("u", answer="x" * 100_000))
    assert turns_of(store) == [("t", None), ("u", None)]


def test_a_disk_that_is_read_only_is_told(store: Store) -> None:
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreFailed, match="read-only"):
        store.put_heading(HEADING)


def test_a_file_that_was_moved_or_replaced_is_told_until_it_is_back(store: Store, database: Path) -> None:
    begin(store)
    aside = database.rename(database.with_name("aside"))
    with pytest.raises(StoreFailed, match="moved"):
        store.keep_draft("c", "new")
    database.touch()
    with pytest.raises(StoreFailed, match="moved"):
        store.keep_draft("c", "new")
    aside.replace(database)
    store.keep_draft("c", "new")
    assert store.conversation("c").draft == "new"


def test_another_program_that_writes_is_told(store: Store, database: Path) -> None:
    store._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreFailed, match="Another program"):
            store.put_heading(HEADING)
    store.put_heading(HEADING)


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFailed):
        Store.at(tmp_path / "file" / "ergo.sqlite3")


# --- who may read it, and what is left of it ------------------------------------------------------


def test_folder_and_files_are_for_their_owner_only(database: Path) -> None:
    database.parent.mkdir(mode=0o755)
    database.parent.rmdir()
    store = Store.at(database)
    store.put_heading(HEADING)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (database.parent, *database.parent.iterdir())}
    store.close()
    assert modes == {"kept": 0o700, "ergo.sqlite3": 0o600, "ergo.sqlite3-wal": 0o600, "ergo.sqlite3-shm": 0o600}


def test_every_change_reaches_the_disk_itself(store: Store) -> None:
    settings = ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "secure_delete", "foreign_keys")
    found = [store._connection.execute(f"PRAGMA {each}").fetchone()[0] for each in settings]
    assert found == ["wal", 2, 1, 1, 1, 1]


def test_files_that_others_could_read_are_closed_to_them(database: Path) -> None:
    Store.at(database).close()
    database.chmod(0o644)
    Store.at(database).close()
    assert database.stat().st_mode & 0o777 == 0o600


def fill(store: Store, seed: int) -> None:
    """Fill a store with conversations, every other one with the secret in everything that was typed or answered."""
    chance = random.Random(seed)
    for number in range(30):
        word = WORD if number % 2 else "harmless"
        text = [f"{word} {chance.random()} " * chance.randrange(1, 80) for _ in range(6)]
        uid = f"c{number}"
        store.put_whole(Conversation(Heading(uid, text[0][:90], 1.0, 1.0), draft=text[1]))
        for step in range(chance.randrange(6)):
            its = turn(f"{uid}-{step}", ending="", question=text[2][:200], attachments=(Attachment(word, text[3]),))
            store.put_turn(uid, its)
            store.append(its.uid, [Piece("thinking", text[4], 1), Piece("answer", text[5], 1)])
            if chance.random() < 0.8:
                store.put_turn(uid, replace(its, thinking=text[5], answer=text[4], ending="stop"))
        store.keep_draft(uid, text[3])


def stands_in(folder: Path) -> list[str]:
    """Return the files in which the end of the word stands: an index leaves out beginnings that two words share."""
    end = WORD[3:].lower().encode()
    return [path.name for path in folder.iterdir() if end in path.read_bytes().lower()]


def test_after_a_purge_everything_is_written_anew(store: Store) -> None:
    """SQLite leaves copies where rows have moved from page to page, which nothing else removes."""
    fill(store, 0)
    store.delete([f"c{number}" for number in range(1, 30, 2)], 9.0)
    store.purge()
    store.leave_no_trace()
    assert store._connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_much_is_deleted_in_small_steps(store: Store) -> None:
    for uid in ("a", "b"):
        turns = tuple(turn(f"{uid}{number}", None if number == 0 else f"{uid}{number - 1}") for number in range(150))
        store.put_whole(Conversation(replace(HEADING, uid=uid), turns))
    store.delete(["a", "b"], 9.0)
    store.purge()
    assert (store.contents(), store.search("1")) == (Contents(), ())
    assert store.known_turns(["a0", "b149"])
    while store.tend_index():
        pass
    assert not store.known_turns(["a0", "a149", "b0", "b149"])
    with pytest.raises(NoSuchConversation):
        store.conversation("a")


def test_nothing_waits_for_another_program_before_it_is_deleted(store: Store, database: Path) -> None:
    fill(store, 0)
    store.delete(["c1"], 9.0)
    with closing(connect(database, read_only=True)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM turns").fetchone()
        store.purge()
        with pytest.raises(StoreFailed, match="still on the disk"):
            store.leave_no_trace()
    store.leave_no_trace()
    assert store._connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_traces_are_removed_though_ergo_ended_before(store: Store, database: Path) -> None:
    fill(store, 0)
    store.delete([f"c{number}" for number in range(1, 30, 2)], 9.0)
    store.purge()
    while store.tend_index():
        pass
    with closing(Store.at(database)) as again:
        assert not again.tend_index()
        again.leave_no_trace()
        assert again._connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        before = again._connection.total_changes
        again.leave_no_trace()
        assert again._connection.total_changes == before


@pytest.mark.parametrize("seed", range(3))
def test_what_was_purged_stands_nowhere_in_the_files(store: Store, database: Path, seed: int) -> None:
    fill(store, seed)
    assert stands_in(database.parent)
    store.delete([f"c{number}" for number in range(1, 30, 2)], 9.0)
    store.purge()
    while store.tend_index():
        pass
    store.leave_no_trace()
    assert stands_in(database.parent) == []
    assert len(store.contents().headings) == 15


# --- damage ---------------------------------------------------------------------------------------

CHANGES = [
    "UPDATE turns SET question = '1 + 2?'",
    "UPDATE turns SET thinking = ''",
    "UPDATE turns SET answer = '3'",
    "UPDATE turns SET asked_at = 4.0",
    "UPDATE turns SET ending = 'length'",
    "UPDATE turns SET details = '{}'",
    "UPDATE turns SET details = '[]'",
    "UPDATE turns SET details = 'no JSON'",
    "UPDATE turns SET checksum = x'00'",
    "UPDATE turns SET uid = 'v' WHERE uid = 't'",
    "UPDATE turns SET parent_id = NULL",
    "UPDATE turns SET parent_id = id",
    "UPDATE turns SET parent_id = 99",
    "UPDATE turns SET conversation_id = (SELECT id FROM conversations WHERE uid = 'other')",
    "DELETE FROM turns WHERE parent_id IS NOT NULL",
    "UPDATE conversations SET turns_digest = x'00'",
    "UPDATE conversations SET draft = 'what nobody typed'",
    "UPDATE conversations SET title = 'Another'",
    "UPDATE journal SET text = 'else'",
    "UPDATE journal SET tokens = 9",
    "UPDATE journal SET channel = 'answer'",
    "DELETE FROM journal WHERE id = 1",
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_turn_is_told_and_not_shown(store: Store, database: Path, change: str) -> None:
    store.put_whole(Conversation(Heading("other", "", 1.0, 1.0)))
    begin(store, turn("s"), turn("t", "s"), turn("u", "t", ending=""))
    store.append("u", [Piece("thinking", "a", 1)])
    store.append("u", [Piece("thinking", "b", 1)])
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        assert other.execute(change).rowcount
    with pytest.raises(DamagedStore) as told:
        store.conversation("c")
    assert "1 + " not in f"{told.value} {told.value.hint}"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE conversations SET title = 'Another'",
        "UPDATE conversations SET deleted_at = 3.0",
        "UPDATE conversations SET folder_id = NULL",
        "UPDATE folders SET name = 'Another'",
        "UPDATE folders SET uid = 'another'",
    ],
)
def test_a_changed_list_is_told_and_not_shown(store: Store, database: Path, change: str) -> None:
    store.put_folder(Folder("f", "Algebra"))
    store.put_whole(Conversation(replace(HEADING, folder="f"), (turn(),)))
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        assert other.execute(change).rowcount
    with pytest.raises(DamagedStore):
        everything(store)


def test_a_file_that_is_no_database_is_told(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(DamagedStore):
        Store.at(database)


@pytest.mark.parametrize("lost", ["table", "index"])
def test_a_journal_that_went_missing_is_told(store: Store, database: Path, lost: str) -> None:
    begin(store, turn(ending="", answer=""))
    store.append("t", [Piece("answer", "almost", 1)])
    store.close()
    name, other = {"table": ("journal", "folders"), "index": ("journal_by_turn", "conversations_by_folder")}[lost]
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (other,)).fetchone()[0]
        connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (root, name))
    with closing(Store.at(database)) as damaged, pytest.raises(DamagedStore):
        damaged.conversation("c")


def test_a_damaged_table_whose_name_can_not_be_read_is_told(store: Store, database: Path) -> None:
    store.close()
    written = database.read_bytes()
    assert written.count(b"CREATE TABLE folders") == 1
    database.write_bytes(written.replace(b"CREATE TABLE folders", b"CREATE T\x99BLE folders"))
    with pytest.raises(DamagedStore):
        Store.at(database)


def everything(store: Store) -> tuple[Contents, list[Conversation]]:
    """Return all that is in a store; which turn is shown is not guarded."""
    contents = store.contents()
    found = []
    for heading in contents.headings:
        whole = store.conversation(heading.uid)
        found.append(replace(whole, turns=tuple(replace(each, shown=0) for each in whole.turns)))
    return contents, found


def test_damaged_bytes_are_told_or_harmless(store: Store, database: Path, tmp_path: Path) -> None:
    fill(store, 1)
    store.put_folder(Folder("f", "Algebra"))
    before = everything(store)
    store.close()
    sound = database.read_bytes()
    chance = random.Random(5)
    told = 0
    for _ in range(150):
        place = chance.randrange(len(sound))
        damaged_bytes = bytes(chance.randrange(256) for _ in range(chance.choice([1, 4, 64])))
        copy = tmp_path / "damaged" / "ergo.sqlite3"
        copy.parent.mkdir()
        copy.write_bytes(sound[:place] + damaged_bytes + sound[place + len(damaged_bytes) :])
        try:
            with closing(Store.at(copy)) as opened:
                assert everything(opened) == before
        except UserFacingError:
            told += 1
        shutil.rmtree(copy.parent)
    assert told > 50


# --- a later version, or reading only -------------------------------------------------------------


def test_a_later_version_is_read_and_not_written(store: Store, database: Path) -> None:
    begin(store, turn())
    store._connection.execute("PRAGMA user_version = 99")
    store.close()
    with pytest.raises(NewerStore):
        Store.at(database)
    with closing(Store.at(database, read_only=True)) as reading:
        assert reading.is_read_only
        assert turns_of(reading) == [("t", None)]
        with pytest.raises(NewerStore):
            reading.put_heading(HEADING)


def test_a_later_version_is_left_alone_though_it_keeps_things_otherwise(store: Store, database: Path) -> None:
    begin(store, turn())
    store._connection.execute("DROP INDEX conversations_by_change")
    store._connection.execute("ALTER TABLE conversations RENAME COLUMN deleted_at TO gone_at")
    store._connection.execute("PRAGMA user_version = 99")
    store.close()
    with closing(Store.at(database, read_only=True)) as reading:
        assert not reading.tend_index()
        reading.leave_no_trace()


def test_a_turn_that_was_taken_stands_nowhere_in_the_files(store: Store, database: Path) -> None:
    begin(store, turn("a"), turn("b", "a", answer=f"{WORD} " * 100), turn("c", "b"))
    store.take_turn("b")
    while store.tend_index():
        pass
    store.leave_no_trace()
    assert stands_in(database.parent) == []


def test_a_store_that_is_open_for_reading_says_so_when_it_is_to_write(store: Store, database: Path) -> None:
    with closing(Store.at(database, read_only=True)) as reading, pytest.raises(StoreFailed, match="reading only"):
        reading.keep_place("c", ReadingPlace())
