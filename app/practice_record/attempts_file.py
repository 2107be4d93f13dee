"""The file of all answers in practice, whatever state it is in. For one thread.

A damaged file is put aside whole, and what can be read of it goes on in a new one. A file that a later Ergo has made is
read and not written. What can't be made sense of in a sound file stays there, and counts for nothing.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import get_args

from app.conversations.connecting import connect, place_of, transaction
from app.conversations.errors import DamagedStore, NewerStore, StoreFailed
from app.conversations.failures import told_in_words
from app.conversations.files import make_private_folder, move, stamp
from app.tutoring.practice.judged import Outcome
from app.tutoring.practice.scheduling import Attempt
from app.tutoring.practice.topics import TOPICS
from models.wording import translate

FILE = "practice.sqlite3"
APPLICATION_ID = 0x45726770
"""Says whose file it is: "Ergp" in ASCII."""
VERSION = 1

_SCHEMA = """
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        topic TEXT NOT NULL,
        level INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        at_s REAL NOT NULL,
        zone_s INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        hints_used INTEGER NOT NULL,
        spent_s REAL NOT NULL
    ) STRICT
"""
_COLUMNS = "topic, level, seed, at_s, zone_s, outcome, hints_used, spent_s"
_OUTCOMES = frozenset(get_args(Outcome))
_LEVELS = {topic.key: len(topic.levels) for topic in TOPICS}
_WIDEST_ZONE_S = 86_399
_Row = tuple[str, int, int, float, int, str, int, float]


@dataclass(frozen=True, slots=True)
class Repair:
    """What became of a damaged file.

    Attributes:
        saved: How many answers could still be read.
        aside: Where the damaged file is kept.
    """

    saved: int
    aside: Path


class AttemptsFile:
    """The file, open.

    Args:
        connection: To its database.
        is_read_only: Whether a later Ergo has made it.
        repair: What became of a damaged one that it takes the place of.
    """

    def __init__(
        self, connection: sqlite3.Connection, *, is_read_only: bool = False, repair: Repair | None = None
    ) -> None:
        self._connection = connection
        self._place = place_of(connection)
        self.is_read_only = is_read_only
        self.repair = repair

    @classmethod
    def open(cls, folder: Path, *, clock: Callable[[], float] = time.time) -> AttemptsFile:
        """Open the file of a data folder, or make it.

        Raises:
            StoreFailed: The disk refuses; nothing is lost.
        """
        with _in_our_words():
            make_private_folder(folder)
            path = (folder / FILE).resolve()
            try:
                return cls(_checked(path))
            except NewerStore:
                return cls(connect(path, read_only=True), is_read_only=True)
            except DamagedStore:
                return cls._repaired(path, clock())

    @classmethod
    def _repaired(cls, path: Path, now: float) -> AttemptsFile:
        aside = _put_aside(path, now)
        saved = tuple(_salvaged(aside))
        repaired = cls(_checked(path), repair=Repair(len(saved), aside))
        repaired.add(saved)
        return repaired

    def attempts(self) -> tuple[Attempt, ...]:
        """Return everything that is kept, in the order in which it was added.

        Raises:
            StoreFailed: The disk refuses.
            DamagedStore: The file isn't what was written.
        """
        with _in_our_words(), told_in_words():
            rows = self._connection.execute(f"SELECT {_COLUMNS} FROM attempts ORDER BY id").fetchall()  # noqa: S608
        return tuple(_sound(rows))

    def add(self, attempts: Iterable[Attempt]) -> None:
        """Keep more: all of it is on the disk, or nothing. A file that a later Ergo has made stays as it is.

        Raises:
            StoreFailed: The disk refuses.
            DamagedStore: The file isn't what was written.
        """
        rows = [_row(attempt) for attempt in attempts]
        if self.is_read_only or not rows:
            return
        with _in_our_words():
            if self._place is not None:
                self._place.check()
            with transaction(self._connection):
                self._connection.executemany(f"INSERT INTO attempts ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)", rows)  # noqa: S608

    def close(self) -> None:
        """Close it."""
        self._connection.close()


@contextmanager
def _in_our_words() -> Iterator[None]:
    """Say of what the disk refuses that it is about practice."""
    try:
        yield
    except (StoreFailed, DamagedStore) as error:
        raise type(error)(_title(), error.detail, error.hint) from error
    except OSError as error:
        why = f"{error.strerror or type(error).__name__}."
        hint = translate("Practice", "See that the disk is connected, has room and can be written to.")
        raise StoreFailed(_title(), why, hint) from error


def _title() -> str:
    return translate("Practice", "Your progress in practice can't be kept just now")


def _checked(path: Path) -> sqlite3.Connection:
    """Open a file that is sound, or make it.

    Raises:
        DamagedStore: It isn't sound.
        NewerStore: A later Ergo has made it.
    """
    connection = connect(path)
    try:
        with told_in_words():
            _check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    tables, owner, version = (
        connection.execute(query).fetchone()[0]
        for query in ("SELECT count(*) FROM sqlite_schema", "PRAGMA application_id", "PRAGMA user_version")
    )
    if not (tables or owner or version):
        _make(connection)
    elif owner == APPLICATION_ID and version > VERSION:
        raise NewerStore(
            translate("Practice", "A later Ergo has made your progress in practice"),
            translate("Practice", "This one can read it."),
            "",
        )
    elif owner != APPLICATION_ID or version != VERSION or not _is_sound(connection):
        raise DamagedStore(_title(), translate("Practice", "The file isn't what was written."), "")


def _make(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        connection.execute(_SCHEMA)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _is_sound(connection: sqlite3.Connection) -> bool:
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        return False
    columns = [row[1] for row in connection.execute("PRAGMA table_info(attempts)")]
    return columns == ["id", *_COLUMNS.split(", ")]


# --- damage ---------------------------------------------------------------------------------------


def _put_aside(path: Path, now: float) -> Path:
    """Move a damaged file, with what SQLite keeps beside it, into a folder of its own; return its new path."""
    damaged = make_private_folder(path.parent / "damaged")
    folder = next(each for each in _names(damaged, now) if not each.exists())
    make_private_folder(folder)
    for end in ("-wal", "-shm", ""):
        beside = path.with_name(path.name + end)
        if beside.exists():
            move(beside, folder / beside.name)
    return folder / path.name


def _names(folder: Path, now: float) -> Iterator[Path]:
    yield folder / f"practice-{stamp(now)}"
    yield from (folder / f"practice-{stamp(now)}-{number}" for number in range(2, 1_000))


def _salvaged(path: Path) -> Iterator[Attempt]:
    """Yield what can be read of a damaged file: from its beginning, and from its end."""
    before = list(_read_until_damage(path, "ASC"))
    seen = {number for number, _row in before}
    behind = [each for each in _read_until_damage(path, "DESC") if each[0] not in seen]
    yield from _sound(row for _number, row in [*before, *reversed(behind)])


def _read_until_damage(path: Path, order: str) -> Iterator[tuple[int, _Row]]:
    with suppress(sqlite3.Error, UnicodeDecodeError, OSError), closing(sqlite3.connect(path)) as connection:
        for row in connection.execute(f"SELECT id, {_COLUMNS} FROM attempts ORDER BY id {order}"):  # noqa: S608
            yield row[0], row[1:]


# --- rows -----------------------------------------------------------------------------------------


def _row(attempt: Attempt) -> _Row:
    offset = attempt.at.utcoffset() or timedelta()
    return (
        attempt.topic, attempt.level, attempt.seed, attempt.at.timestamp(), round(offset.total_seconds()),
        attempt.outcome, attempt.hints_used, attempt.spent_s,
    )  # fmt: skip


def _sound(rows: Iterable[_Row]) -> Iterator[Attempt]:
    for row in rows:
        with suppress(ValueError, OverflowError, OSError, TypeError):
            yield _attempt(row)


def _attempt(row: _Row) -> Attempt:
    """Return what a row says.

    Raises:
        ValueError: It makes no sense here.
    """
    topic, level, seed, at_s, zone_s, outcome, hints, spent_s = row
    if not 1 <= level <= _LEVELS.get(topic, 0) or outcome not in _OUTCOMES or abs(zone_s) > _WIDEST_ZONE_S:
        raise ValueError("no attempt")
    at = datetime.fromtimestamp(at_s, UTC).astimezone(timezone(timedelta(seconds=zone_s)))
    return Attempt(topic, level, seed, at, outcome, hints, spent_s)  # type: ignore[arg-type]
