"""Whether a database is what was written: at a glance, when it is opened, and thoroughly, when there is time.

At a glance: is it a whole file of Ergo's, with the tables that our steps make, and can the list be read?
Thoroughly: is every page in its place, does every row belong to another that is there, is every checksum right?
Changes nothing, and knows nothing of what is done about damage.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from app.conversations.connecting import connect, reading
from app.conversations.errors import DamagedStore, NewerStore
from app.conversations.failures import damaged, told_in_words
from app.conversations.files import failing_as
from app.conversations.migrations import SCHEMA_VERSION, migrate, newer, schema_version
from app.conversations.rows import checksums, conversation_rows, turn_rows
from models.wording import marked, translate

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_Table = tuple[str, str, str, str | None]


def glance(database: Path) -> int:
    """Look at a database's file, its tables and its list, and return the version of its tables.

    Raises:
        DamagedStore: It isn't what was written.
        NewerStore: A later Ergo has made it.
        StoreFailed: It can't be read.
    """
    with failing_as(marked("Errors", "Your conversations can't be opened")):
        _check_file(database)
    with told_in_words(), closing(connect(database, read_only=True)) as connection:
        version = schema_version(connection)
        if version > SCHEMA_VERSION:
            raise newer()
        if _tables(connection) != _tables_of(version):
            raise damaged(translate("Errors", "The database"))
        if version:
            _check_identity(connection, database)
            with reading(connection):
                conversation_rows.read_contents(connection)
        return version


def check_database(database: Path) -> None:
    """Read a database through, with the changes that lie beside it.

    Raises:
        DamagedStore: Something in it isn't what was written.
        StoreFailed: It can't be read.
    """
    glance(database)
    with closing(connect(database, read_only=True)) as connection:
        check(connection)


def check_copy(copy: Path, pause: Callable[[], None] = lambda: None) -> None:
    """Read a copy through, which nobody else has open and beside which lies nothing.

    Args:
        copy: The file.
        pause: Called often; whatever it raises ends this.

    Raises:
        DamagedStore: Something in it isn't what was written.
        StoreFailed: It can't be read.
    """
    with told_in_words(), _opened_alone(copy) as connection:
        version = schema_version(connection)
        if not 0 < version <= SCHEMA_VERSION or _tables(connection) != _tables_of(version):
            raise damaged(translate("Errors", "The database"))
        check(connection, pause)


def is_sound(copy: Path) -> bool:
    """Whether a copy is sound, as in `check_copy`. One that can't be read isn't; one of a later Ergo's isn't for us.

    Raises:
        StoreFailed: The disk refuses.
    """
    try:
        check_copy(copy)
    except (DamagedStore, NewerStore):
        return False
    return True


def check(connection: sqlite3.Connection, pause: Callable[[], None] = lambda: None) -> None:
    """Read everything in an open database; see `check_copy`.

    Raises:
        DamagedStore: Something in it isn't what was written.
        StoreFailed: It can't be read.
    """
    with reading(connection):
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise damaged(translate("Errors", "The database"))
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise damaged(translate("Errors", "What belongs together in the database"))
        _check_indices(connection)
        conversation_rows.read_contents(connection)
        for (uid,) in connection.execute("SELECT uid FROM conversations ORDER BY id"):
            _check_conversation(connection, uid)
            pause()


def _check_identity(connection: sqlite3.Connection, database: Path) -> None:
    """See that the changes beside a database belong to it: they may be those of another, and hide everything in it."""
    query = "SELECT name FROM identity"
    name = connection.execute(query).fetchone()
    try:
        with _opened_alone(database) as alone:
            if alone.execute(query).fetchone() != name:
                raise damaged(translate("Errors", "What lies beside the database"))
    except sqlite3.DatabaseError:
        return  # until it is brought up to date it can be anything by itself


def _check_indices(connection: sqlite3.Connection) -> None:
    """See that the tables for searching can be opened. What is in them is looked at where they are used."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
    for (name,) in connection.execute(query).fetchall():
        connection.execute(f"SELECT rowid FROM {name} WHERE {name} MATCH 'any' LIMIT 1").fetchone()  # noqa: S608


def _check_conversation(connection: sqlite3.Connection, uid: str) -> None:
    row = conversation_rows.read_row(connection, uid)
    if row is None:
        raise damaged(translate("Errors", "The list of your conversations"))
    turns = turn_rows.read_turns(connection, row.id, uid)
    if checksums.of_all(turn.checksum for turn in turns) != row.turns_digest:
        raise damaged(translate("Errors", "A conversation"))
    for turn in turns:
        turn_rows.with_journal(connection, turn)


def _check_file(database: Path) -> None:
    """See that the file begins as such a file does and isn't cut short."""
    with database.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    size = database.stat().st_size
    changes = database.with_name(database.name + "-wal")
    has_changes = changes.exists() and changes.stat().st_size > 0
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise damaged(translate("Errors", "The database"))
    page_bytes = int.from_bytes(header[16:18])
    page_bytes = 65_536 if page_bytes == 1 else page_bytes
    is_whole = page_bytes > 0 and size == int.from_bytes(header[28:32]) * page_bytes
    if not is_whole and not has_changes:
        raise damaged(translate("Errors", "The database"))


@contextmanager
def _opened_alone(copy: Path) -> Iterator[sqlite3.Connection]:
    """Open a file without making another beside it."""
    connection = sqlite3.connect(f"{copy.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    with closing(connection):
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def _tables(connection: sqlite3.Connection) -> frozenset[_Table]:
    """Return the tables, indices and what else there is; the insides of an index for searching are SQLite's affair."""
    with told_in_words():
        found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    made_inside = tuple(f"{name}_" for _, name, _, sql in found if str(sql).upper().startswith("CREATE VIRTUAL"))
    return frozenset(
        (kind, name, table, None if name.startswith(made_inside) else sql)
        for kind, name, table, sql in found
        if not str(name).startswith("sqlite_stat")
    )


@cache
def _tables_of(version: int) -> frozenset[_Table]:
    """Return what our steps make."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, to=version)
        return _tables(connection)
