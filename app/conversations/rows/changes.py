"""Changes that concern a conversation and its turns together. Works inside its caller's transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from app.conversations.failures import damaged
from app.conversations.records import Conversation, Turn
from app.conversations.rows import checksums, turn_rows
from app.conversations.rows.conversation_rows import ConversationRow, read_row, read_row_of_turn, write_row
from models.wording import translate


def put_whole(connection: sqlite3.Connection, conversation: Conversation) -> None:
    """Write a conversation with all its turns, in the place of the one with its name."""
    heading = conversation.heading
    before = read_row(connection, heading.uid)
    row = ConversationRow(0 if before is None else before.id, heading, None, conversation.draft, conversation.place)
    row = replace(row, id=write_row(connection, row))
    turn_rows.delete_turns(connection, row.id)
    changes = [turn_rows.put_turn(connection, row.id, heading.uid, each) for each in conversation.turns]
    write_row(connection, replace(row, turns_digest=checksums.of_all(changes)))


def put_turn(connection: sqlite3.Connection, conversation_uid: str, turn: Turn) -> None:
    """Write a turn, and that its conversation has changed.

    Raises:
        ValueError: It has no place in the conversation, or there is no such conversation.
    """
    row = read_row(connection, conversation_uid)
    if row is None:
        raise ValueError("a turn belongs to no conversation")
    change = turn_rows.put_turn(connection, row.id, conversation_uid, turn)
    heading = replace(row.heading, changed_at=max(row.heading.changed_at, turn.asked_at))
    _write_digest(connection, replace(row, heading=heading), change)


def take_turn(connection: sqlite3.Connection, turn_uid: str) -> None:
    """Delete a turn, if it is there; those that follow it follow the one before it."""
    row = read_row_of_turn(connection, turn_uid)
    if row is not None:
        _write_digest(connection, row, turn_rows.take_turn(connection, row.id, row.heading.uid, turn_uid))


def settle_all(connection: sqlite3.Connection) -> int:
    """End what was being written, and return how many replies that were."""
    found = turn_rows.unfinished(connection)
    for conversation_uid, turn_uid in found:
        row = read_row(connection, conversation_uid)
        if row is None:
            raise damaged(translate("Errors", "A conversation"))
        turn = turn_rows.with_journal(connection, turn_rows.read_turn(connection, conversation_uid, turn_uid))
        ended = replace(turn, ending="interrupted")
        _write_digest(connection, row, turn_rows.put_turn(connection, row.id, conversation_uid, ended))
    return len(found)


def _write_digest(connection: sqlite3.Connection, row: ConversationRow, change: bytes) -> None:
    write_row(connection, replace(row, turns_digest=checksums.of_all((row.turns_digest, change))))
