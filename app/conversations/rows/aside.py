"""Conversations on their way in or out: kept portion by portion where nobody sees them, then seen all at once.

What stays behind when that breaks off is dropped later. Works inside its caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.conversations.errors import StoreFailed
from app.conversations.records import Conversation
from app.conversations.rows import checksums, turn_rows
from app.conversations.rows.conversation_rows import ConversationRow, read_row, row_of_number, write_row
from app.conversations.searching import index
from models.wording import translate

ASIDE = -1.0
"""Stands in the place of when it was deleted: what is there is neither seen nor deleted."""
_DROPPED = 100


@dataclass(frozen=True, slots=True)
class Portion:
    """Some of a conversation's turns, from one place up to another; a conversation begins with the portion at 0."""

    conversation: Conversation
    start: int
    end: int


def put_portion(connection: sqlite3.Connection, portion: Portion) -> None:
    """Write a portion behind those that came before it.

    Raises:
        StoreFailed: Those aren't there, or the conversation is there already.
    """
    conversation = portion.conversation
    uid = conversation.heading.uid
    row = read_row(connection, uid)
    if portion.start == 0 and row is None:
        row = ConversationRow(0, conversation.heading, ASIDE, conversation.draft, conversation.place)
        row = replace(row, id=write_row(connection, row))
    elif portion.start == 0 or row is None or row.deleted_at != ASIDE:
        raise _broken_off()
    turns = conversation.turns[portion.start : portion.end]
    changes = [turn_rows.put_turn(connection, row.id, uid, turn) for turn in turns]
    write_row(connection, replace(row, turns_digest=checksums.of_all((row.turns_digest, *changes))))


def bring_in(connection: sqlite3.Connection, conversation: Conversation) -> None:
    """Let a conversation be seen, all turns of which are there; also one that was deleted and isn't purged yet.

    Raises:
        StoreFailed: It isn't there any more.
    """
    row = read_row(connection, conversation.heading.uid)
    if row is None:
        raise _broken_off()
    seen = replace(
        row, heading=conversation.heading, deleted_at=None, draft=conversation.draft, place=conversation.place
    )
    write_row(connection, seen)
    if row.deleted_at != ASIDE:
        shown = [(turn.shown, turn.uid) for turn in conversation.turns]
        connection.executemany("UPDATE turns SET shown = ? WHERE uid = ?", shown)


def is_any(connection: sqlite3.Connection) -> bool:
    """Whether anything is on its way in, or has stayed behind."""
    return _first(connection) is not None


def drop(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Drop conversations, the first few at once; the others are nowhere to be seen, and `drop_some` drops them."""
    room = _DROPPED
    for number in numbers:
        room -= connection.execute("SELECT count(*) FROM turns WHERE conversation_id = ?", (number,)).fetchone()[0]
        if room >= 0:
            turn_rows.delete_turns(connection, number)
            _drop_row(connection, number)
        else:
            write_row(connection, replace(row_of_number(connection, number), deleted_at=ASIDE))


def drop_some(connection: sqlite3.Connection) -> None:
    """Drop a little of what has stayed behind."""
    number = _first(connection)
    if number is None:
        return
    row = row_of_number(connection, number)
    dropped = turn_rows.delete_last(connection, number, _DROPPED)
    if len(dropped) == _DROPPED:
        write_row(connection, replace(row, turns_digest=checksums.of_all((row.turns_digest, *dropped))))
    else:
        _drop_row(connection, number)


def _drop_row(connection: sqlite3.Connection, number: int) -> None:
    index.unindex_title(connection, number)
    connection.execute("DELETE FROM conversations WHERE id = ?", (number,))


def _first(connection: sqlite3.Connection) -> int | None:
    found = connection.execute("SELECT id FROM conversations WHERE deleted_at = ? LIMIT 1", (ASIDE,)).fetchone()
    return None if found is None else int(found[0])


def _broken_off() -> StoreFailed:
    return StoreFailed(
        translate("Errors", "The conversations couldn't be imported"),
        translate("Errors", "Something else has changed them meanwhile."),
        translate("Errors", "Import them again."),
    )
