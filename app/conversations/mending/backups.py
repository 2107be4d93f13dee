"""Copies of the database, made while it is in use: `backups/ergo-20261121T080000Z.sqlite3`.

A copy is made page by page on the thread that owns the connection, which can see to other work after every megabyte;
what is written meanwhile goes into the copy, too. Then it is read through, on any thread, and only one that is sound
gets its name. Pages are copied as they are, so a copy that isn't sound says that the database isn't, either. Knows
nothing of how a backup is put back.
"""

from __future__ import annotations

import logging
import math
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.conversations.files import PART, failing_as, make_private_file, make_private_folder, move, stamp
from app.conversations.mending.verifying import check_copy
from models.durable import flush_file
from models.wording import marked

_FOLDER = "backups"
_NAME = re.compile(r"ergo-(\d{8}T\d{6}Z)(?:-v(\d+))?\.sqlite3")
_PAGES_AT_ONCE = 256
_ROOM = 2
_DAYS, _WEEKS, _MONTHS = 7, 4, 6
_TITLE = marked("Errors", "The conversations couldn't be backed up")
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that is there.

    Attributes:
        path: The file.
        made_at: When it was made.
        version: The version of the tables in it, if it was made before they were changed; None for a daily one.
    """

    path: Path
    made_at: datetime
    version: int | None


def backups_in(folder: Path, now: float = math.inf) -> list[Backup]:
    """Return the backups beside a database, newest first.

    Args:
        folder: The folder of the database.
        now: The time. A backup of the future was made while the clock was wrong: nobody knows when, so it comes last.
    """
    found = []
    with suppress(OSError), os.scandir(folder / _FOLDER) as entries:
        for entry in entries:
            backup = _backup_at(Path(entry.path))
            if backup is not None and entry.is_file(follow_symlinks=False):
                found.append(backup)
    return sorted(found, key=lambda each: (each.made_at.timestamp() <= now, each.path.name), reverse=True)


def _backup_at(path: Path) -> Backup | None:
    """Return what a file's name says; None if it isn't the name of a backup."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        made_at = datetime.strptime(named[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:  # there is no such time
        return None
    return Backup(path, made_at, int(named[2]) if named[2] else None)


def is_due(database: Path, now: float) -> bool:
    """Whether something has changed since the last backup, and that isn't of today."""
    daily = [each for each in backups_in(database.parent, now) if each.version is None]
    if not daily or daily[0].made_at.timestamp() > now:
        return True
    if daily[0].made_at.date() == datetime.fromtimestamp(now, UTC).date():
        return False
    files = (database, database.with_name(database.name + "-wal"))
    changed_at = max((path.stat().st_mtime for path in files if path.exists()), default=0.0)
    return changed_at > daily[0].made_at.timestamp()


def has_room(database: Path) -> bool:
    """Whether there is so much room on the disk that a backup would press nobody."""
    files = (database, database.with_name(database.name + "-wal"))
    needed = _ROOM * sum(path.stat().st_size for path in files if path.exists())
    if shutil.disk_usage(database.parent).free >= needed:
        return True
    _LOG.warning("no backup is made: the disk has less than %d MB left", needed // 1_000_000 + 1)
    return False


def copy_database(
    connection: sqlite3.Connection,
    database: Path,
    now: float,
    *,
    before_change: bool = False,
    pause: Callable[[], None] = lambda: None,
) -> Path:
    """Copy the database, and return the copy, which has no name of its own yet.

    Args:
        connection: The database, open.
        database: Its file.
        now: The time.
        before_change: Whether its tables are about to be changed.
        pause: Called over and over in between, on this thread; may write through the connection. Whatever it raises
            ends the copying.

    Raises:
        StoreFailed: The copy can't be written.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    name = f"ergo-{stamp(now)}{f'-v{version}' if before_change else ''}.sqlite3"
    part = database.parent / _FOLDER / (name + PART)
    with failing_as(_TITLE):
        make_private_folder(part.parent)
        make_private_file(part)
        try:
            _copy(connection, part, pause)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return part


def _copy(connection: sqlite3.Connection, part: Path, pause: Callable[[], None]) -> None:
    """Copy page by page; every step reaches the disk, so that none has to wait for a whole file at its end."""

    def settle(status: int, remaining: int, total: int) -> None:  # noqa: ARG001 - what SQLite reports
        flush_file(part)
        pause()

    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        connection.backup(copy, pages=_PAGES_AT_ONCE, progress=settle)
        copy.execute("PRAGMA journal_mode = DELETE")
    flush_file(part)


def keep_copy(part: Path, pause: Callable[[], None] = lambda: None) -> Path:
    """Read a copy through, give it its name, remove what is superseded, and return where it lies now.

    Args:
        part: The copy.
        pause: Called often while it is read; whatever it raises ends this, and the copy is removed.

    Raises:
        DamagedStore: The copy isn't sound, and so the database isn't; the copy is removed.
        StoreFailed: The disk refuses.
    """
    with failing_as(_TITLE):
        try:
            check_copy(part, pause)
            flush_file(part)
            kept = part.with_suffix("")
            move(part, kept)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        made = _backup_at(kept)
        thin(kept.parent.parent, math.inf if made is None else made.made_at.timestamp())
        return kept


def back_up(connection: sqlite3.Connection, database: Path, now: float, *, before_change: bool = False) -> Path | None:
    """Make a backup in one go and return it; None where the disk has no room for it.

    Raises:
        DamagedStore: The database isn't sound.
        StoreFailed: The copy can't be written.
    """
    if not has_room(database):
        return None
    return keep_copy(copy_database(connection, database, now, before_change=before_change))


def remove_parts(folder: Path) -> None:
    """Remove copies that were never finished."""
    for part in (folder / _FOLDER).glob("*" + PART + "*"):
        with suppress(OSError):
            part.unlink()


def thin(folder: Path, now: float) -> None:
    """Remove the backups that are superseded."""
    backups = backups_in(folder, now)
    kept = to_keep(backups)
    for backup in backups:
        if backup not in kept:
            with suppress(OSError):
                backup.path.unlink()


def to_keep(backups: list[Backup]) -> set[Backup]:
    """Return those to keep: of 7 days, 4 weeks and 6 months the newest each, and the newest from before a change.

    Counted are days, weeks and months that have a backup: who comes seldom keeps as many.
    """
    changes = [each for each in backups if each.version is not None]
    daily = [each for each in backups if each.version is None]
    kept = set(changes[:1])
    for form, count in (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS)):
        newest: dict[str, Backup] = {}
        for backup in daily:
            newest.setdefault(backup.made_at.strftime(form), backup)
        kept.update(list(newest.values())[:count])
    return kept
