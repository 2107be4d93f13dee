"""Opening the store in whatever state it is: new, old, newer, damaged, half repaired, on a full disk."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.conversations import files, opening
from app.conversations.connecting import connect
from app.conversations.errors import NewerStore, StoreFailed
from app.conversations.mending import backups, recovering
from app.conversations.migrations import SCHEMA_VERSION, migrate
from app.conversations.opening import DATABASE, Opened, open_store, recover
from app.conversations.records import Conversation, Folder, Heading, Turn
from app.conversations.rows.journal import Piece
from tests.unprivileged import unprivileged

NOW = 1_800_000_000.0
WORD = b"Beichtgeheimnis"


def conversation(uid: str, *answers: str) -> Conversation:
    turns: list[Turn] = []
    for number, answer in enumerate(answers):
        parent = turns[-1].uid if turns else None
        turns.append(Turn(f"{uid}-{number}", parent, "?", 2.0 + number, answer=answer, ending="stop"))
    return Conversation(Heading(uid, f"Title of {uid}", 1.0, 2.0), tuple(turns))


FIRST, SECOND = conversation("first", "one", "two " * 2000), conversation("second", "three", WORD.decode())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def warned(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """A repair is logged; nothing that was written is."""
    yield caplog
    records = caplog.get_records("call")
    assert not any(word in each.getMessage() for each in records for word in (WORD.decode(), "Title of", "four"))
    records.clear()


def keep(data: Path, *conversations: Conversation, backup_after: int | None = None) -> None:
    with closing(open_store(data).store) as store:
        for number, each in enumerate(conversations, 1):
            store.put_whole(each)
            if number == backup_after:
                backups.back_up(store._connection, data / DATABASE, NOW)


def damage(data: Path, found: bytes = WORD, put: bytes = b"X") -> None:
    path = data / DATABASE
    content = path.read_bytes()
    place = content.rindex(found)
    path.write_bytes(content[:place] + put + content[place + len(put) :])


def shown(opened: Opened) -> dict[str, Conversation]:
    with closing(opened.store) as store:
        return {each.uid: store.conversation(each.uid) for each in store.contents().headings}


def said(opened: Opened) -> str:
    assert opened.remark is not None
    return f"{opened.remark.title} {opened.remark.detail} {opened.remark.hint}"


def aside(data: Path) -> Path:
    (folder,) = (data / "damaged").iterdir()
    return folder


# --- in order -------------------------------------------------------------------------------------


def test_a_new_store_is_made_private_and_nothing_is_said(data: Path) -> None:
    opened = open_store(data)
    assert (opened.remark, opened.interrupted, shown(opened)) == (None, 0, {})
    assert (data.stat().st_mode & 0o777, (data / DATABASE).stat().st_mode & 0o777) == (0o700, 0o600)


def test_an_empty_file_is_a_new_store(data: Path) -> None:
    data.mkdir()
    (data / DATABASE).touch()
    opened = open_store(data)
    assert (opened.remark, shown(opened)) == (None, {})


def test_what_was_kept_is_there_again_and_nothing_is_said(data: Path) -> None:
    keep(data, FIRST, SECOND)
    opened = open_store(data)
    assert opened.remark is None
    assert shown(opened) == {"first": FIRST, "second": SECOND}


def test_replies_that_were_interrupted_are_counted_and_keep_what_had_come(data: Path) -> None:
    store = open_store(data).store
    store.put_whole(FIRST)
    store.put_turn("first", Turn("new", "first-1", "?", 9.0))
    store.append("new", [Piece("answer", "It is", 2)])
    shutil.copytree(data, data.with_name("killed"))
    store.close()
    opened = open_store(data.with_name("killed"))
    assert (opened.interrupted, opened.remark) == (1, None)
    turn = shown(opened)["first"].turns[-1]
    assert (turn.answer, turn.ending) == ("It is", "interrupted")


def test_a_backup_is_made_before_a_migration(data: Path) -> None:
    keep(data)
    (data / DATABASE).unlink()
    with closing(connect(data / DATABASE)) as connection:
        migrate(connection, to=1)
    opened = open_store(data, clock=lambda: NOW)
    assert opened.remark is None
    opened.store.close()
    (backup,) = backups.backups_in(data)
    assert (backup.version, backup.path.name) == (1, "ergo-20270115T080000Z-v1.sqlite3")


# --- newer ----------------------------------------------------------------------------------------


@pytest.fixture
def newer(data: Path) -> Path:
    keep(data, FIRST)
    with closing(sqlite3.connect(data / DATABASE)) as connection:
        connection.execute("CREATE TABLE tomorrow (word TEXT)")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    return data


def test_a_newer_store_is_opened_for_reading_only(newer: Path) -> None:
    before = (newer / DATABASE).read_bytes()
    opened = open_store(newer)
    assert opened.store.is_read_only
    assert "newer Ergo" in said(opened)
    with pytest.raises(NewerStore):
        opened.store.put_whole(SECOND)
    assert shown(opened) == {"first": FIRST}
    assert (newer / DATABASE).read_bytes() == before


def test_a_newer_store_that_cannot_be_read_is_left_alone(newer: Path) -> None:
    with closing(sqlite3.connect(newer / DATABASE)) as connection:
        connection.execute("ALTER TABLE conversations RENAME COLUMN title TO name")
    before = (newer / DATABASE).read_bytes()
    with pytest.raises(NewerStore):
        open_store(newer)
    assert (newer / DATABASE).read_bytes() == before
    assert not (newer / "damaged").exists()


# --- damaged --------------------------------------------------------------------------------------


def test_damage_is_found_when_it_is_come_upon_and_the_rest_comes_back(data: Path) -> None:
    keep(data, FIRST, SECOND)
    damage(data)
    opened = open_store(data)
    opened.store.close()
    opened = recover(data)
    assert "In 1 something may be missing" in said(opened)
    assert str(aside(data)) in said(opened)
    found = shown(opened)
    assert found["first"] == FIRST
    assert found["second"].turns == SECOND.turns[:1]


def test_the_damaged_file_is_kept_as_it_was(data: Path) -> None:
    keep(data, FIRST, SECOND)
    (data / DATABASE).write_bytes(b"X" * 100 + (data / DATABASE).read_bytes()[100:])
    before = (data / DATABASE).read_bytes()
    open_store(data).store.close()
    assert (aside(data) / DATABASE).read_bytes() == before
    assert aside(data).stat().st_mode & 0o777 == 0o700
    assert [path.name for path in aside(data).iterdir()] == [DATABASE]


def test_what_the_backup_has_and_what_came_since_are_put_together(data: Path) -> None:
    third = conversation("third", "four")
    keep(data, FIRST, SECOND, third, backup_after=2)
    damage(data)
    open_store(data).store.close()
    opened = recover(data)
    assert "Nothing is missing" in said(opened)
    assert "the backup of" in said(opened)
    assert shown(opened) == {"first": FIRST, "second": SECOND, "third": third}


@pytest.mark.parametrize("content", [b"", b"no database at all" * 1000, None])
def test_a_file_that_is_no_database_or_gone_is_replaced_by_the_backup(data: Path, content: bytes | None) -> None:
    keep(data, FIRST, SECOND, backup_after=1)
    (data / DATABASE).unlink()
    if content is not None:
        (data / DATABASE).write_bytes(content)
    opened = open_store(data)
    assert "missing" in said(opened)
    assert shown(opened) == {"first": FIRST}


def test_a_damaged_backup_is_passed_by(data: Path) -> None:
    keep(data, FIRST, backup_after=1)
    with closing(open_store(data).store) as store:
        store.put_whole(SECOND)
        newest = backups.back_up(store._connection, data / DATABASE, NOW + 86_400)
    assert newest is not None
    newest.write_bytes(newest.read_bytes().replace(WORD, WORD[::-1]))
    (data / DATABASE).write_bytes(b"gone")
    assert shown(open_store(data)) == {"first": FIRST}


def test_without_a_backup_what_can_be_read_is_kept(data: Path) -> None:
    keep(data, FIRST, SECOND)
    content = (data / DATABASE).read_bytes()
    (data / DATABASE).write_bytes(bytes(4096) + content[4096:])
    opened = open_store(data)
    assert "the backup" not in said(opened)
    assert shown(opened) == {"first": FIRST, "second": SECOND}


def test_a_file_that_is_cut_short_is_found_at_once(data: Path) -> None:
    keep(data, FIRST, SECOND, backup_after=2)
    content = (data / DATABASE).read_bytes()
    (data / DATABASE).write_bytes(content[: len(content) // 2])
    opened = open_store(data)
    assert said(opened)
    assert shown(opened).keys() == {"first", "second"}


def test_changes_that_belong_to_another_database_change_nothing(data: Path, tmp_path: Path) -> None:
    keep(data, FIRST, SECOND)
    other = open_store(tmp_path / "other").store
    for number in range(30):
        other.put_whole(conversation(f"foreign{number}", "five " * 500))
    shutil.copy(tmp_path / "other" / f"{DATABASE}-wal", data / f"{DATABASE}-wal")
    other.close()
    opened = open_store(data)
    assert said(opened)
    found = shown(opened)
    assert (found["first"], found["second"]) == (FIRST, SECOND)
    assert (aside(data) / f"{DATABASE}-wal").exists()


def test_damaged_changes_are_found_though_sqlite_passes_them_by(data: Path) -> None:
    store = open_store(data).store
    store.put_whole(FIRST)
    store.put_whole(SECOND)
    killed = data.with_name("killed")
    shutil.copytree(data, killed)
    store.close()
    changes = killed / f"{DATABASE}-wal"
    content = bytearray(changes.read_bytes())
    content[5000] ^= 1
    changes.write_bytes(content)
    opened = open_store(killed)
    assert "What was saved last may be missing" in said(opened)
    assert shown(opened)["second"] == SECOND


def test_what_was_deleted_for_good_does_not_come_back(data: Path) -> None:
    keep(data, FIRST, SECOND, backup_after=2)
    with closing(open_store(data).store) as store:
        store.delete(["second"], NOW)
        store.purge()
        store.delete(["first"], NOW)
    (data / DATABASE).write_bytes(bytes(100) + (data / DATABASE).read_bytes()[100:])
    with closing(open_store(data).store) as store:
        assert store.contents().headings == ()
        store.undelete(["first"])
        assert [each.uid for each in store.contents().headings] == ["first"]
    keep(data, SECOND)
    assert shown(open_store(data)) == {"first": FIRST, "second": SECOND}


def test_what_came_again_after_it_was_deleted_for_good_is_salvaged(data: Path) -> None:
    """The database still says that it is gone; that it came again stands in the changes beside it."""
    keep(data, FIRST, SECOND)
    with closing(open_store(data).store) as store:
        store.delete(["second"], NOW)
        store.purge()
    store = open_store(data).store
    store.put_whole(SECOND)
    killed = data.with_name("killed")
    shutil.copytree(data, killed)
    store.close()
    (killed / DATABASE).write_bytes(bytes(100) + (killed / DATABASE).read_bytes()[100:])
    for path in killed.glob("*-shm"):
        path.unlink()
    opened = recover(killed)
    assert "repaired" in said(opened)
    assert shown(opened) == {"first": FIRST, "second": SECOND}


def test_a_turn_that_came_again_in_another_conversation_does_not_stand_in_the_way(data: Path) -> None:
    again = replace(FIRST, heading=replace(FIRST.heading, uid="again"))
    keep(data, FIRST, SECOND, backup_after=2)
    with closing(open_store(data).store) as store:
        store.delete(["first"], NOW)
        store.purge()
        store.put_whole(again)
        store._connection.execute("DELETE FROM purged")
    (data / DATABASE).write_bytes(bytes(100) + (data / DATABASE).read_bytes()[100:])
    found = shown(open_store(data))
    assert (found["again"], found["second"]) == (again, SECOND)


def test_a_backup_of_the_future_is_put_back_last(data: Path) -> None:
    with closing(open_store(data).store) as store:
        store.put_whole(FIRST)
        backups.back_up(store._connection, data / DATABASE, NOW + 1e8)
        store.put_whole(SECOND)
        backups.back_up(store._connection, data / DATABASE, NOW)
    (data / DATABASE).unlink()
    assert shown(open_store(data, clock=lambda: NOW + 1.0)) == {"first": FIRST, "second": SECOND}


def test_a_database_that_is_linked_is_repaired_with_the_changes_beside_it(data: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    keep(elsewhere, FIRST)
    store = open_store(elsewhere).store
    store.put_whole(SECOND)
    killed = tmp_path / "killed"
    shutil.copytree(elsewhere, killed)
    store.close()
    data.mkdir()
    (data / DATABASE).symlink_to(killed / DATABASE)
    (killed / DATABASE).write_bytes(b"X" * 100 + (killed / DATABASE).read_bytes()[100:])
    opened = open_store(data)
    assert "repaired" in said(opened)
    assert shown(opened) == {"first": FIRST, "second": SECOND}
    assert (data / DATABASE).is_symlink()


def test_folders_drafts_and_pins_are_salvaged(data: Path) -> None:
    heading = Heading("c", "Pinned", 1.0, 2.0, is_named=True, is_pinned=True, folder="f")
    with closing(open_store(data).store) as store:
        store.put_folder(Folder("f", "Folder"))
        store.put_whole(Conversation(heading, FIRST.turns, draft="Half a question"))
    (data / DATABASE).write_bytes(bytes(100) + (data / DATABASE).read_bytes()[100:])
    with closing(open_store(data).store) as store:
        assert store.contents().folders == (Folder("f", "Folder"),)
        assert store.contents().headings == (heading,)
        assert store.conversation("c").draft == "Half a question"


def test_a_repair_on_a_full_disk_destroys_nothing_and_succeeds_later(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(data, FIRST, SECOND, backup_after=1)
    (data / DATABASE).write_bytes(b"X" * 100 + (data / DATABASE).read_bytes()[100:])
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("copy_private_file", "flush_file", "move"):
        with monkeypatch.context() as patch:
            patch.setattr(recovering, name, full)
            with pytest.raises(StoreFailed):
                open_store(data)
        assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before
    assert shown(open_store(data)) == {"first": FIRST, "second": SECOND}


@pytest.mark.parametrize("moves", [1, 2, 3])
def test_a_repair_that_is_broken_off_is_finished(data: Path, monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    store = open_store(data).store
    store.put_whole(FIRST)
    store.put_whole(SECOND)
    killed = data.with_name("killed")
    shutil.copytree(data, killed)
    store.close()
    damaged = bytearray((killed / f"{DATABASE}-wal").read_bytes())
    damaged[5000] ^= 1
    (killed / f"{DATABASE}-wal").write_bytes(damaged)
    left = [moves]
    move = files.move

    def dies(source: Path, target: Path) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        move(source, target)

    monkeypatch.setattr(recovering, "move", dies)
    with pytest.raises(KeyboardInterrupt):
        open_store(killed)
    monkeypatch.setattr(recovering, "move", move)
    opened = open_store(killed)
    assert "repaired" in said(opened)
    assert "0 conversations" not in said(opened)
    assert shown(opened) == {"first": FIRST, "second": SECOND}
    assert (aside(killed) / DATABASE).exists()


def test_nothing_can_be_opened_where_nothing_can_be_written(tmp_path: Path, data: Path) -> None:
    keep(data, FIRST)
    with unprivileged(tmp_path):
        (data / DATABASE).chmod(0o000)
        with pytest.raises(StoreFailed):
            open_store(data)
        (data / DATABASE).chmod(0o600)
    assert not (data / "damaged").exists()
    assert shown(open_store(data)) == {"first": FIRST}


def test_a_sound_store_that_is_said_to_be_damaged_is_only_opened_again(data: Path) -> None:
    keep(data, FIRST)
    opened = recover(data)
    assert opened.remark is None
    assert shown(opened) == {"first": FIRST}
    assert not (data / "damaged").exists()


def test_a_large_database_is_read_through_later(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_READ_AT_ONCE_BYTES", 1000)
    store = open_store(data).store
    store.put_whole(FIRST)
    shutil.copytree(data, data.with_name("killed"))
    store.close()
    opened = open_store(data.with_name("killed"))
    assert opened.is_unchecked
    opened.store.close()
    opened = open_store(data)
    assert not opened.is_unchecked
    opened.store.close()


def test_tables_that_are_not_ours_are_damage(data: Path) -> None:
    keep(data, FIRST)
    with closing(sqlite3.connect(data / DATABASE)) as connection:
        connection.execute("CREATE TRIGGER strange AFTER UPDATE ON turns BEGIN DELETE FROM turns; END")
    opened = open_store(data)
    assert "repaired" in said(opened)
    assert shown(opened) == {"first": FIRST}


def test_a_backup_of_a_later_version_does_not_stand_in_the_way(data: Path) -> None:
    keep(data, FIRST, backup_after=1)
    (backup,) = backups.backups_in(data)
    with closing(sqlite3.connect(backup.path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    damage(data, b"SQLite format 3")
    assert shown(open_store(data)) == {"first": FIRST}
