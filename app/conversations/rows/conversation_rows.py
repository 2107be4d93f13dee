"""The rows of conversations and folders: read and verified, written and sealed with a checksum.

Nothing is changed in a row unseen: it is read, verified, and written whole. Works inside its caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.conversations.failures import damaged
from app.conversations.records import Contents, Folder, Heading, ReadingPlace
from app.conversations.rows import checksums
from app.conversations.searching import index
from models.wording import translate

_COLUMNS = """
    SELECT c.id, c.uid, c.title, c.created_at, c.changed_at, c.is_named, c.is_pinned, f.uid, c.deleted_at, c.draft,
           c.place_turn, c.place_offset, c.turns_digest, c.checksum
    FROM conversations c LEFT JOIN folders f ON f.id = c.folder_id
"""
_INSERT = """
    INSERT INTO conversations (uid, folder_id, title, is_named, is_pinned, created_at, changed_at, deleted_at, draft,
        place_turn, place_offset, turns_digest, checksum)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE = """
    UPDATE conversations SET uid = ?, folder_id = ?, title = ?, is_named = ?, is_pinned = ?, created_at = ?,
        changed_at = ?, deleted_at = ?, draft = ?, place_turn = ?, place_offset = ?, turns_digest = ?, checksum = ?
    WHERE id = ?
"""
_AT_THE_END = ReadingPlace()


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A conversation without its turns, as it lies in its row.

    Attributes:
        id: The row's number; 0 before it is written for the first time.
        heading: What a list shows of it.
        deleted_at: When it was deleted, which can be taken back; None if it wasn't. Below 0 it is on its way in (see
            `aside`).
        draft: What is typed in it and not sent.
        place: Where the reader was.
        turns_digest: The checksums of its turns as one.
    """

    id: int
    heading: Heading
    deleted_at: float | None = None
    draft: str = ""
    place: ReadingPlace = _AT_THE_END
    turns_digest: bytes = checksums.NO_TURNS


def read_contents(connection: sqlite3.Connection) -> Contents:
    """Return what the list of conversations shows.

    Raises:
        DamagedStore: Something of it isn't what was written, or went missing.
    """
    # The deleted ones, too: whether it was deleted may be what is damaged.
    found = connection.execute(f"{_COLUMNS} ORDER BY c.deleted_at DESC, c.changed_at DESC, c.id DESC")
    rows = [row_of(each) for each in found]
    # That was read by an index. A row that is missing from it would be missing here.
    if connection.execute("SELECT count(*) FROM conversations NOT INDEXED").fetchone()[0] != len(rows):
        raise damaged(translate("Errors", "The list of your conversations"))
    return Contents(_read_folders(connection), tuple(row.heading for row in rows if row.deleted_at is None))


def read_row(connection: sqlite3.Connection, uid: str) -> ConversationRow | None:
    """Return a conversation's row; None if there is no such conversation.

    Raises:
        DamagedStore: It isn't what was written.
    """
    found = connection.execute(f"{_COLUMNS} WHERE c.uid = ?", (uid,)).fetchone()
    return None if found is None else row_of(found)


def read_row_of_turn(connection: sqlite3.Connection, turn_uid: str) -> ConversationRow | None:
    """Return the row of the conversation that a turn belongs to; None if there is no such turn."""
    turn = connection.execute("SELECT conversation_id FROM turns WHERE uid = ?", (turn_uid,)).fetchone()
    if turn is None:
        return None
    return row_of_number(connection, turn[0])


def row_of_number(connection: sqlite3.Connection, number: int) -> ConversationRow:
    """Return the row of this number.

    Raises:
        DamagedStore: It isn't there, or isn't what was written.
    """
    found = connection.execute(f"{_COLUMNS} WHERE c.id = ?", (number,)).fetchone()
    if found is None:
        raise damaged(translate("Errors", "A conversation"))
    return row_of(found)


def marked_rows(connection: sqlite3.Connection, uids: Iterable[str] | None) -> list[int]:
    """Return the numbers of the conversations that are marked as deleted: of all, or of those named."""
    rows = connection.execute("SELECT id, uid FROM conversations WHERE deleted_at >= 0").fetchall()
    wanted = None if uids is None else set(uids)
    return [row_id for row_id, uid in rows if wanted is None or uid in wanted]


def write_row(connection: sqlite3.Connection, row: ConversationRow) -> int:
    """Write a conversation's row, whole, and return its number. A folder that isn't there is none."""
    folder_id = _folder_id(connection, row.heading.folder)
    heading = row.heading if folder_id is not None else replace(row.heading, folder=None)
    values = (
        heading.uid,
        folder_id,
        heading.title,
        heading.is_named,
        heading.is_pinned,
        heading.created_at,
        heading.changed_at,
        row.deleted_at,
        row.draft,
        row.place.turn,
        row.place.offset,
        row.turns_digest,
        checksums.of_conversation(heading, row.deleted_at, row.draft, row.place),
    )
    row_id = row.id
    if row_id:
        index.unindex_title(connection, row_id, heading.title)
        connection.execute(_UPDATE, (*values, row_id))
    else:
        row_id = int(connection.execute(_INSERT, values).lastrowid or 0)
    index.index_title(connection, row_id, heading.title)
    return row_id


def write_folder(connection: sqlite3.Connection, folder: Folder) -> None:
    """Write a folder's row: a new one, or with another name."""
    values = (folder.name, checksums.of_folder(folder), folder.uid)
    if not connection.execute("UPDATE folders SET name = ?, checksum = ? WHERE uid = ?", values).rowcount:
        connection.execute("INSERT INTO folders (name, checksum, uid) VALUES (?, ?, ?)", values)


def delete_folder(connection: sqlite3.Connection, uid: str) -> None:
    """Delete a folder's row; what lies in the folder lies in none from now on."""
    for found in connection.execute(f"{_COLUMNS} WHERE f.uid = ?", (uid,)).fetchall():
        row = row_of(found)
        write_row(connection, replace(row, heading=replace(row.heading, folder=None)))
    connection.execute("DELETE FROM folders WHERE uid = ?", (uid,))


def row_of(found: tuple[Any, ...]) -> ConversationRow:
    """Return what columns hold.

    Raises:
        DamagedStore: It isn't what was written.
    """
    row_id, uid, title, created_at, changed_at, is_named, is_pinned, folder, deleted_at, draft = found[:10]
    turn, offset, digest, checksum = found[10:]
    heading = Heading(uid, title, created_at, changed_at, bool(is_named), bool(is_pinned), folder)
    place = ReadingPlace(turn, offset)
    try:
        is_sound = checksum == checksums.of_conversation(heading, deleted_at, draft, place)
    except (TypeError, ValueError):  # a damaged value can be of any type
        is_sound = False
    if not is_sound or not isinstance(digest, bytes):
        raise damaged(translate("Errors", "A conversation"))
    return ConversationRow(row_id, heading, deleted_at, draft, place, digest)


def _read_folders(connection: sqlite3.Connection) -> tuple[Folder, ...]:
    folders = []
    for uid, name, checksum in connection.execute("SELECT uid, name, checksum FROM folders"):
        folder = Folder(uid, name)
        try:
            is_sound = checksum == checksums.of_folder(folder)
        except (TypeError, ValueError):
            is_sound = False
        if not is_sound:
            raise damaged(translate("Errors", "A folder"))
        folders.append(folder)
    return tuple(sorted(folders, key=lambda each: (each.name.casefold(), each.name, each.uid)))


def _folder_id(connection: sqlite3.Connection, uid: str | None) -> int | None:
    found = connection.execute("SELECT id FROM folders WHERE uid = ?", (uid,)).fetchone()
    return None if found is None else int(found[0])
