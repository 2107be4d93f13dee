"""The file of the latest changes: what SQLite would take of it, and what was done to it since it was written."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.conversations.mending.pages import Pages
from app.conversations.mending.wal import read_wal

FRAME, HEADER = 24 + 4096, 32


@pytest.fixture
def changes(tmp_path: Path) -> Path:
    """Three transactions of one page each."""
    with closing(sqlite3.connect(tmp_path / "kept", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE words (word TEXT)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for word in ("one", "two", "three"):
            connection.execute("INSERT INTO words VALUES (?)", (word,))
        shutil.copy(tmp_path / "kept", tmp_path / "copy")
        shutil.copy(tmp_path / "kept-wal", tmp_path / "copy-wal")
    return tmp_path / "copy-wal"


def change(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x40
    path.write_bytes(content)


def words(changes: Path) -> list[object]:
    cells = Pages(changes.with_name("copy")).cells()
    return [cell.values[0] for cell in cells if cell.rowid is not None and len(cell.values) == 1]


def test_a_file_that_is_not_there_is_sound(tmp_path: Path) -> None:
    assert read_wal(tmp_path / "none").state == "sound"


def test_a_whole_file_is_sound(changes: Path) -> None:
    assert (read_wal(changes).state, len(read_wal(changes).frames)) == ("sound", 3)
    assert words(changes) == ["one", "two", "three"]


@pytest.mark.parametrize("place", [HEADER + 10, HEADER + 20, HEADER + 100, HEADER + FRAME - 1])
def test_a_change_with_whole_transactions_behind_it_is_damage(changes: Path, place: int) -> None:
    change(changes, place)
    assert read_wal(changes).state == "damaged"


def test_what_follows_the_damage_is_still_read(changes: Path) -> None:
    change(changes, HEADER + FRAME + 200)
    assert len(read_wal(changes).frames) == 2
    assert words(changes) == ["one", "two", "three"]


def test_a_change_in_the_last_transaction_is_as_after_a_power_failure(changes: Path) -> None:
    change(changes, HEADER + 2 * FRAME + 200)
    assert read_wal(changes).state == "torn"


def test_salts_that_were_changed_in_the_last_frame_show(changes: Path) -> None:
    change(changes, HEADER + 2 * FRAME + 9)
    assert read_wal(changes).state != "sound"


def test_a_transaction_that_was_broken_off_is_no_damage(changes: Path) -> None:
    changes.write_bytes(changes.read_bytes()[:-100])
    assert (read_wal(changes).state, len(read_wal(changes).frames)) == ("sound", 2)


@pytest.mark.parametrize("place", [0, 9, 17, 25])
def test_a_damaged_beginning_shows(changes: Path, place: int) -> None:
    change(changes, place)
    assert read_wal(changes).state == "damaged"


def test_what_an_earlier_generation_has_left_behind_is_no_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "kept", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE words (word TEXT)")
        for _ in range(20):
            connection.execute("INSERT INTO words VALUES (zeroblob(3000))")
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        for frames in (1, 2, 3):
            connection.execute("INSERT INTO words VALUES ('new')")
            shutil.copy(tmp_path / "kept-wal", tmp_path / "copy-wal")
            wal = read_wal(tmp_path / "copy-wal")
            assert (wal.state, len(wal.frames)) == ("sound", frames)
