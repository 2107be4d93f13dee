"""The file of all answers in practice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.conversations.errors import StoreFailed
from app.practice_record.attempts_file import FILE, AttemptsFile
from app.tutoring.practice.scheduling import Attempt

START = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=-5)))


def attempts(count: int, topic: str = "fractions") -> tuple[Attempt, ...]:
    return tuple(
        Attempt(topic, 1 + number % 4, number << 20, START + timedelta(minutes=number), "wrong", number % 6, 1.5)
        for number in range(count)
    )


def opened(folder: Path) -> AttemptsFile:
    return AttemptsFile.open(folder, clock=lambda: 1_800_000_000.0)


def test_what_was_added_is_there_again_with_its_time_zone(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as file:
        assert file.attempts() == ()
        file.add(attempts(3))
        file.add(attempts(1, "limits"))
    with closing(opened(tmp_path)) as file:
        found = file.attempts()
    assert found == (*attempts(3), *attempts(1, "limits"))
    assert found[0].at.utcoffset() == timedelta(hours=-5)
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_put_aside_and_what_can_be_read_of_it_goes_on(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as file:
        file.add(attempts(2_000))
    path = tmp_path / FILE
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(bytes(whole))
    with closing(opened(tmp_path)) as file:
        repair, found = file.repair, file.attempts()
        file.add(attempts(1, "limits"))
    assert repair is not None
    assert repair.aside.read_bytes() == bytes(whole)
    assert 1_800 < len(found) == repair.saved < 2_000
    assert set(found) < set(attempts(2_000))
    assert list(found) == sorted(found, key=lambda each: each.at)
    with closing(opened(tmp_path)) as file:
        assert file.repair is None
        assert len(file.attempts()) == len(found) + 1


def test_a_file_that_is_no_database_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"not a database, whatever its name says" * 200)
    with closing(opened(tmp_path)) as file:
        assert file.repair is not None
        assert (file.repair.saved, file.attempts()) == (0, ())


def test_a_file_of_a_later_ergo_is_read_and_stays_as_it_is(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as file:
        file.add(attempts(2))
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("PRAGMA user_version = 2")
    with closing(opened(tmp_path)) as file:
        assert file.is_read_only
        file.add(attempts(5))
        assert file.attempts() == attempts(2)


def test_rows_that_make_no_sense_here_count_for_nothing_and_stay(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as file:
        file.add(attempts(1))
    values = ("'astrology',1,1,0,0,'right',0,0", "'limits',9,1,0,0,'right',0,0", "'limits',1,1,0,0,'so-so',0,0",
              "'limits',1,1,1e300,0,'right',0,0", "'limits',1,1,0,999999,'right',0,0")  # fmt: skip
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as connection:
        for each in values:
            connection.execute(  # of our own making
                f"INSERT INTO attempts (topic, level, seed, at_s, zone_s, outcome, hints_used, spent_s) VALUES ({each})"  # noqa: S608
            )
    with closing(opened(tmp_path)) as file:
        assert file.attempts() == attempts(1)
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        assert connection.execute("SELECT count(*) FROM attempts").fetchone()[0] == 1 + len(values)


def test_a_file_that_was_replaced_while_it_was_open_is_not_written_into_the_void(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as file:
        file.add(attempts(1))
        (tmp_path / FILE).rename(tmp_path / "elsewhere.sqlite3")
        with pytest.raises(StoreFailed, match="practice"):
            file.add(attempts(1))


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreFailed, match="practice"):
        opened(tmp_path / "file" / "data")
