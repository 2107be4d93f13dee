"""The rows of turns: read and verified, written and sealed with a checksum; the search's index and the journal follow.

Every writing function says how the digest of the conversation changes. Works inside its caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.conversations.failures import damaged
from app.conversations.plain import check_tree, turn_from_plain, turn_to_plain
from app.conversations.records import Turn
from app.conversations.rows import checksums, journal
from app.conversations.searching import index
from models.wording import translate

_COLUMNS = """
    SELECT t.id, t.uid, p.uid, t.asked_at, t.question, t.thinking, t.answer, t.ending, t.shown, t.details, t.checksum
    FROM turns t LEFT JOIN turns p ON p.id = t.parent_id
"""
_NAMES = ("uid", "parent", "asked_at", "question", "thinking", "answer", "ending", "shown")


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A turn as it lies in its row, without its journal."""

    id: int
    turn: Turn
    checksum: bytes


def read_turns(connection: sqlite3.Connection, conversation_id: int, conversation_uid: str) -> list[TurnRow]:
    """Return the turns of a conversation, parents before children.

    Raises:
        DamagedStore: One isn't what was written. (Only the digest tells whether one is missing.)
    """
    found = connection.execute(f"{_COLUMNS} WHERE t.conversation_id = ? ORDER BY t.id", (conversation_id,))
    rows = [row_of(each, conversation_uid) for each in found]
    try:
        check_tree(tuple(row.turn for row in rows))
    except ValueError as error:
        raise damaged(translate("Errors", "The order of a conversation's turns")) from error
    return rows


def with_journal(connection: sqlite3.Connection, row: TurnRow) -> Turn:
    """Return a turn with what came of it since its row was written."""
    if row.turn.ending:
        return row.turn
    return journal.folded(row.turn, journal.read_pieces(connection, row.id, row.turn.uid))


def put_turn(connection: sqlite3.Connection, conversation_id: int, conversation_uid: str, turn: Turn) -> bytes:
    """Insert a turn, or replace it where it is.

    Args:
        connection: In a transaction.
        conversation_id: The conversation's row.
        conversation_uid: Its name.
        turn: Checked.

    Returns:
        What changes in the digest of the conversation.

    Raises:
        ValueError: It follows none of this conversation, or would move.
    """
    before = connection.execute(
        "SELECT id, conversation_id, ending, checksum, parent_id FROM turns WHERE uid = ?", (turn.uid,)
    ).fetchone()
    parent_id = _parent_id(connection, conversation_id, turn)
    if before is None:
        return _insert(connection, conversation_id, parent_id, conversation_uid, turn)
    row_id, its_conversation, ending, old, its_parent = before
    if its_conversation != conversation_id or its_parent != parent_id:
        raise ValueError("a turn can't move")
    if ending:
        index.unindex_turn(connection, row_id, turn if turn.ending else None)
    journal.drop_pieces(connection, row_id)
    return checksums.of_all((old, _update(connection, row_id, parent_id, conversation_uid, turn)))


def take_turn(connection: sqlite3.Connection, conversation_id: int, conversation_uid: str, turn_uid: str) -> bytes:
    """Delete a turn; its children follow its parent.

    Returns:
        What changes in the digest of the conversation.
    """
    found = connection.execute(f"{_COLUMNS} WHERE t.uid = ?", (turn_uid,)).fetchone()
    row = row_of(found, conversation_uid)
    changes = [row.checksum]
    parent_id = _parent_id(connection, conversation_id, row.turn)
    for each in connection.execute(f"{_COLUMNS} WHERE t.parent_id = ?", (row.id,)).fetchall():
        child = row_of(each, conversation_uid)
        moved = replace(child.turn, parent=row.turn.parent)
        changes += child.checksum, _write(connection, child.id, parent_id, conversation_uid, moved)
    _delete(connection, [(row.id, row.turn.ending)])
    return checksums.of_all(changes)


def delete_turns(connection: sqlite3.Connection, conversation_id: int) -> None:
    """Delete all turns of a conversation."""
    query = "SELECT id, ending FROM turns WHERE conversation_id = ? ORDER BY id DESC"
    _delete(connection, connection.execute(query, (conversation_id,)).fetchall())


def delete_last(connection: sqlite3.Connection, conversation_id: int, most: int) -> list[bytes]:
    """Delete so many of the last turns of a conversation.

    Returns:
        What changes in its digest, turn by turn.
    """
    query = "SELECT id, ending, checksum FROM turns WHERE conversation_id = ? ORDER BY id DESC LIMIT ?"
    rows = connection.execute(query, (conversation_id, most)).fetchall()
    _delete(connection, [(row_id, ending) for row_id, ending, _ in rows])
    return [checksum for _, _, checksum in rows]


def unfinished(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the turns that are being written: the name of the conversation, and their own."""
    query = """
        SELECT c.uid, t.uid FROM turns t JOIN conversations c ON c.id = t.conversation_id WHERE t.ending = ''
        ORDER BY t.id
    """
    return connection.execute(query).fetchall()


def read_turn(connection: sqlite3.Connection, conversation_uid: str, turn_uid: str) -> TurnRow:
    """Return one turn that is there.

    Raises:
        DamagedStore: It isn't what was written.
    """
    return row_of(connection.execute(f"{_COLUMNS} WHERE t.uid = ?", (turn_uid,)).fetchone(), conversation_uid)


def row_of(found: tuple[Any, ...], conversation_uid: str) -> TurnRow:
    """Return what columns hold.

    Raises:
        DamagedStore: It isn't what was written.
    """
    row_id, *values, details, checksum = found
    try:
        turn = turn_from_plain(json.loads(details) | dict(zip(_NAMES, values, strict=True)))
        is_sound = checksum == checksums.of_turn(turn, conversation_uid, details)
    except (TypeError, ValueError, RecursionError):  # a damaged value can be of any type, and say anything
        is_sound = False
    if not is_sound:
        raise damaged(translate("Errors", "A question, or the reply to it,"))
    return TurnRow(row_id, turn, checksum)


def _insert(
    connection: sqlite3.Connection, conversation_id: int, parent_id: int | None, conversation_uid: str, turn: Turn
) -> bytes:
    details = _details(turn)
    checksum = checksums.of_turn(turn, conversation_uid, details)
    made = connection.execute(
        """
        INSERT INTO turns (uid, conversation_id, parent_id, asked_at, question, thinking, answer, ending, shown,
            details, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (turn.uid, conversation_id, parent_id, *_columns(turn), details, checksum),
    )
    if turn.ending:
        index.index_turn(connection, int(made.lastrowid or 0), turn)
    return checksum


def _update(
    connection: sqlite3.Connection, row_id: int, parent_id: int | None, conversation_uid: str, turn: Turn
) -> bytes:
    checksum = _write(connection, row_id, parent_id, conversation_uid, turn)
    if turn.ending:
        index.index_turn(connection, row_id, turn)
    return checksum


def _write(
    connection: sqlite3.Connection, row_id: int, parent_id: int | None, conversation_uid: str, turn: Turn
) -> bytes:
    details = _details(turn)
    checksum = checksums.of_turn(turn, conversation_uid, details)
    connection.execute(
        """
        UPDATE turns SET parent_id = ?, asked_at = ?, question = ?, thinking = ?, answer = ?, ending = ?, shown = ?,
            details = ?, checksum = ? WHERE id = ?
        """,
        (parent_id, *_columns(turn), details, checksum, row_id),
    )
    return checksum


def _delete(connection: sqlite3.Connection, rows: Sequence[tuple[int, str]]) -> None:
    # Children first: a long conversation is a deep tree, and SQLite follows it down only so far.
    for row_id, ending in sorted(rows):  # the index is quick where numbers ascend
        if ending:
            index.unindex_turn(connection, row_id)
    for row_id, _ in rows:
        journal.drop_pieces(connection, row_id)
        connection.execute("DELETE FROM turns WHERE id = ?", (row_id,))


def _parent_id(connection: sqlite3.Connection, conversation_id: int, turn: Turn) -> int | None:
    if turn.parent is None:
        return None
    found = connection.execute(
        "SELECT id FROM turns WHERE uid = ? AND conversation_id = ?", (turn.parent, conversation_id)
    ).fetchone()
    if found is None:
        raise ValueError("a turn follows none of its conversation")
    return int(found[0])


def _columns(turn: Turn) -> tuple[Any, ...]:
    return turn.asked_at, turn.question, turn.thinking, turn.answer, turn.ending, turn.shown


def _details(turn: Turn) -> str:
    plain = turn_to_plain(turn)
    for name in _NAMES:
        del plain[name]
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
