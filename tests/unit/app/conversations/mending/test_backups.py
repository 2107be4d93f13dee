"""Backups: complete, private, sound, thinned out, and out of everybody's way."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from app.conversations.errors import DamagedStore
from app.conversations.mending import backups
from app.conversations.mending.backups import Backup
from app.conversations.mending.daily_backup import DailyBackup
from app.conversations.records import Conversation, Heading, Turn
from app.conversations.store import Store
from models.errors import Cancelled

NOW = 1_800_000_000.0
DAY = 86_400.0
WHOLE = Conversation(Heading("c", "Kept", 1.0, 1.0), (Turn("t", None, "?", 1.0, answer="!" * 2000, ending="stop"),))


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def back_up(store: Store, database: Path, now: float = NOW) -> Path:
    return backups.keep_copy(store.copy(database, now, lambda: None))


def read_through(chore: DailyBackup) -> None:
    assert chore._reading is not None
    chore._reading.join()


def fill(store: Store, count: int) -> None:
    for number in range(count):
        turn = Turn(f"t{number}", None, "?", 1.0, answer="!" * 20_000, ending="stop")
        store.put_whole(Conversation(Heading(f"c{number}", "Large", 1.0, 1.0), (turn,)))


def test_a_backup_has_everything_and_is_private(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    path = back_up(store, database)
    assert path == database.parent / "backups" / "ergo-20270115T080000Z.sqlite3"
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    restored = Store.at(Path(shutil.copy(path, database.with_name("restored.sqlite3"))))
    assert restored.conversation("c") == WHOLE
    restored.close()


def test_what_is_written_while_it_is_copied_is_written_at_once_and_in_the_backup(store: Store, database: Path) -> None:
    fill(store, 150)
    pauses: list[int] = []

    def write() -> None:
        pauses.append(len(pauses))
        if len(pauses) == 2:
            store.put_whole(WHOLE)

    path = backups.keep_copy(store.copy(database, NOW, write))
    assert len(pauses) > 2
    assert store.conversation("c") == WHOLE
    restored = Store.at(path)
    assert restored.conversation("c") == WHOLE
    restored.close()


def test_a_copy_that_is_broken_off_leaves_nothing(store: Store, database: Path) -> None:
    def end() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.copy(database, NOW, end)
    assert list((database.parent / "backups").iterdir()) == []


def test_a_copy_that_is_not_sound_never_gets_a_name(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    part = store.copy(database, NOW, lambda: None)
    part.write_bytes(part.read_bytes().replace(b"!!!!", b"!?!!", 1))
    with pytest.raises(DamagedStore):
        backups.keep_copy(part)
    assert list(part.parent.iterdir()) == []


def test_a_backup_is_due_once_a_day_if_something_has_changed(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    assert backups.is_due(database, NOW)
    back_up(store, database)
    changes = database.with_name(database.name + "-wal")
    for path in (database, changes):
        os.utime(path, (NOW - 10, NOW - 10))
    assert not backups.is_due(database, NOW + DAY)
    os.utime(changes, (NOW + 10, NOW + 10))
    assert not backups.is_due(database, NOW + 60)
    assert backups.is_due(database, NOW + DAY)


def test_a_clock_that_was_wrong_costs_no_backups(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    for day in range(0, 400, 9):
        back_up(store, database, NOW + (1000 + day) * DAY)
    assert backups.is_due(database, NOW)
    path = back_up(store, database)
    assert path.exists()
    assert backups.backups_in(database.parent, NOW)[0].path == path
    assert not backups.is_due(database, NOW)


def test_a_name_that_says_no_time_is_no_backup(store: Store, database: Path) -> None:
    path = back_up(store, database)
    path.with_name("ergo-20279999T080000Z.sqlite3").touch()
    assert [each.path for each in backups.backups_in(database.parent)] == [path]


def test_no_backup_is_made_where_there_is_no_room(
    store: Store, database: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store.put_whole(WHOLE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10**9, 10**9 - 1000, 1000))
    chore = DailyBackup(database, clock=lambda: NOW)
    assert chore(store, lambda: None) > 60
    assert backups.backups_in(database.parent) == []
    assert "no backup" in caplog.text
    caplog.clear()


def test_of_many_days_a_few_are_kept() -> None:
    first = datetime(2025, 1, 1, 12, tzinfo=UTC)
    every = [Backup(Path(f"{day}"), first + timedelta(days=day), None) for day in range(400)]
    changes = [Backup(Path(f"v{day}"), first + timedelta(days=day), 1) for day in (3, 5)]
    kept = backups.to_keep(sorted([*every, *changes], key=lambda each: each.made_at, reverse=True))
    days = sorted((each.made_at - first).days for each in kept if each.version is None)
    assert days[-7:] == list(range(393, 400))
    assert len(days) <= 7 + 4 + 6
    assert days[0] <= 280
    assert [each for each in kept if each.version is not None] == [changes[1]]


def test_superseded_backups_and_those_never_finished_are_removed(store: Store, database: Path) -> None:
    for day in range(12):
        back_up(store, database, NOW + day * DAY)
    names = {each.path.name for each in backups.backups_in(database.parent)}
    assert 7 <= len(names) < 12
    part = database.parent / "backups" / "ergo-20270115T080000Z.sqlite3.part"
    part.write_bytes(b"half")
    backups.remove_parts(database.parent)
    assert not part.exists()
    assert {each.path.name for each in backups.backups_in(database.parent)} == names


def test_the_daily_backup_is_made_once(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    chore = DailyBackup(database, clock=lambda: NOW)
    chore(store, lambda: None)
    read_through(chore)
    assert len(backups.backups_in(database.parent)) == 1
    assert chore(store, lambda: None) > 60
    chore.want()
    assert chore(store, lambda: None) <= 60
    read_through(chore)


def test_a_backup_that_is_still_read_through_at_the_end_is_left(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    chore = DailyBackup(database, clock=lambda: NOW)
    chore._is_ending.set()
    chore(store, lambda: None)
    chore.close()
    assert list((database.parent / "backups").iterdir()) == []


def test_the_daily_backup_finds_damage_that_nobody_has_come_upon(store: Store, database: Path) -> None:
    store.put_whole(WHOLE)
    store._connection.execute("UPDATE turns SET answer = 'another'")
    chore = DailyBackup(database, clock=lambda: NOW)
    chore(store, lambda: None)
    read_through(chore)
    with pytest.raises(DamagedStore):
        chore(store, lambda: None)
    assert backups.backups_in(database.parent) == []
