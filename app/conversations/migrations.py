"""From the tables of any earlier version to today's: one step a version, each in one transaction.

A step that was released is never changed. Knows the statements of `schema`, and nothing of what is kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from app.conversations.connecting import APPLICATION_ID, transaction
from app.conversations.errors import NewerStore
from app.conversations.failures import damaged, told_in_words
from app.conversations.schema import v1_conversations, v2_search, v3_guides
from app.conversations.searching import index
from models.wording import translate


@dataclass(frozen=True, slots=True)
class Step:
    """What leads from one version to the next.

    Attributes:
        statements: Are executed in order.
        then: Does what SQL can't, if anything.
    """

    statements: tuple[str, ...]
    then: Callable[[sqlite3.Connection], None] | None = None


STEPS = (
    Step(v1_conversations.STATEMENTS),
    Step(v2_search.STATEMENTS, then=index.rebuild_index),
    Step(v3_guides.STATEMENTS),
)
SCHEMA_VERSION = len(STEPS)


def schema_version(connection: sqlite3.Connection) -> int:
    """Return the version of a database's tables; 0 for an empty one.

    Raises:
        DamagedStore: It is no database, or not one of Ergo's.
    """
    with told_in_words():
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        owner: int = connection.execute("PRAGMA application_id").fetchone()[0]
        has_tables = connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is not None
    is_empty = not version and not owner and not has_tables
    if not is_empty and (owner != APPLICATION_ID or version < 1):
        raise damaged(translate("Errors", "The database"))
    return version


def migrate(connection: sqlite3.Connection, *, to: int = SCHEMA_VERSION) -> None:
    """Bring a database's tables up to a version, today's unless told otherwise.

    Raises:
        NewerStore: They are of a later version; nothing was changed.
        StoreFailed: The disk is full, can't be read or written.
        DamagedStore: It is no database, or not one of Ergo's.
    """
    found = schema_version(connection)
    if found > SCHEMA_VERSION:
        raise newer()
    for version in range(found, to):
        _step_to(connection, version + 1)


def newer() -> NewerStore:
    """Return the error to raise where a later version would have to be written."""
    return NewerStore(
        translate("Errors", "Your conversations were saved by a newer Ergo"),
        translate("Errors", "This one can show them, and won't change anything in them."),
        translate("Errors", "Open them with the newer Ergo to go on."),
    )


def _step_to(connection: sqlite3.Connection, version: int) -> None:
    step = STEPS[version - 1]
    with transaction(connection):
        for statement in step.statements:
            connection.execute(statement)
        if step.then is not None:
            step.then(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
