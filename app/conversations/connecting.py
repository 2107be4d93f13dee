"""The connection to the database: private files, what SQLite is to watch, and one transaction for every change.

Knows no tables. For one thread.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.conversations.errors import StoreFailed
from app.conversations.failures import told_in_words
from models.wording import translate

APPLICATION_ID = 0x4572676F
"""Says whose file it is: "Ergo" in ASCII."""

_PRIVATE = 0o600
_PRIVATE_FOLDER = 0o700
_WAIT_S = 5.0
_SCRUBBED_BYTES = 64 << 20
"""More than that takes too long to be written anew on the side."""

_NOWHERE = (-1, -1)
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",  # no text in files elsewhere
    "PRAGMA synchronous = FULL",
    # Where there is such a thing, on a Mac: down to the disk itself, not only to its cache.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the file of a connection lay when that was opened.

    SQLite goes on writing to a file that was deleted or replaced meanwhile, and what it writes is gone with it.
    """

    path: Path
    identity: tuple[int, int]

    def check(self) -> None:
        """See that the file still lies there.

        Raises:
            StoreFailed: It doesn't, or another does.
        """
        if _identity(self.path) not in (None, self.identity):
            raise StoreFailed(
                translate("Errors", "Your conversations can't be saved just now"),
                translate("Errors", "Ergo's file was moved, deleted or replaced while it was open."),
                translate("Errors", "Put it back where it was. Ergo keeps what is new in memory and tries again."),
            )


def place_of(connection: sqlite3.Connection) -> Place | None:
    """Return where the file of a connection lies; None if that can't be told."""
    path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
    identity = _identity(path)
    return None if identity is None or identity == _NOWHERE or not path.name else Place(path, identity)


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open the database, or make an empty one.

    Args:
        path: Its file; it and those that SQLite puts beside it will be readable by their owner only.
        read_only: Write nothing; it must be there.

    Raises:
        StoreFailed: It can't be opened.
        DamagedStore: It is no database.
    """
    with told_in_words(), _told_of_the_disk():
        if not read_only:
            _make_private(path)
        address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=_WAIT_S)
        try:
            _set_up(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do everything in the block, or nothing of it.

    Raises:
        StoreFailed: The disk is full, can't be read or written.
        DamagedStore: The database isn't what was written.
    """
    with told_in_words():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            _take_back(connection)
            raise


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Read in the block what was there at one moment. In a transaction it is that transaction's."""
    with told_in_words():
        if connection.in_transaction:
            yield
            return
        connection.execute("BEGIN")
        try:
            yield
        finally:
            _take_back(connection)


def scrub(connection: sqlite3.Connection) -> None:
    """Leave no trace of what was deleted in the files, as far as there are time and room for it.

    What is deleted is overwritten as it is (`secure_delete`). But SQLite moves rows from page to page before, and may
    leave copies where they were, which only writing everything anew removes.

    Raises:
        StoreFailed: What was deleted is still in the file of the latest changes.
    """
    with told_in_words(), _without_waiting(connection):
        pages, free, page_bytes = (
            connection.execute(f"PRAGMA {each}").fetchone()[0] for each in ("page_count", "freelist_count", "page_size")
        )
        if (pages - free) * page_bytes <= _SCRUBBED_BYTES:
            with suppress(sqlite3.OperationalError):  # no room for it
                connection.execute("VACUUM")
        _empty_log(connection)


@contextmanager
def _without_waiting(connection: sqlite3.Connection) -> Iterator[None]:
    """Give up at once in the block where another program is in the way."""
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(_WAIT_S * 1000)}")


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file apart from every other; None if the disk doesn't say."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return _NOWHERE
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _empty_log(connection: sqlite3.Connection) -> None:
    with told_in_words(), closing(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")) as answer:
        if answer.fetchone()[0]:
            raise StoreFailed(
                translate("Errors", "Something deleted is still on the disk"),
                translate("Errors", "Another program is using Ergo's file."),
                translate("Errors", "Close it. Ergo tries again."),
            )


def _take_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def _make_private(path: Path) -> None:
    # SQLite gives the files beside it the mode of the database.
    path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _PRIVATE))
    for each in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        with suppress(FileNotFoundError):
            each.chmod(_PRIVATE)


def _set_up(connection: sqlite3.Connection, *, read_only: bool) -> None:
    for setting in _SETTINGS:
        connection.execute(setting)
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA user_version").fetchone()  # is it a database?


@contextmanager
def _told_of_the_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreFailed(
            translate("Errors", "Your conversations can't be opened"),
            translate("Errors", "{reason}.").format(reason=error.strerror or type(error).__name__),
            translate("Errors", "See that the disk is connected, has room and can be written to."),
        ) from error
