"""A damaged database made good: the newest sound backup, and on it what can still be read of the damaged file.

The damaged file stays in its place, untouched, until what replaces it is whole and on the disk; then it is moved aside
with everything that belongs to it. Wherever this is broken off, by a full disk or a power failure, either nothing has
happened or `finish_recovery` does the rest.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.conversations.connecting import connect
from app.conversations.files import PART, copy_private_file, failing_as, make_private_folder, move, stamp
from app.conversations.mending.backups import Backup, backups_in
from app.conversations.mending.merging import merged
from app.conversations.mending.salvage import Found, Salvaged, salvage
from app.conversations.mending.verifying import check_copy, is_sound
from app.conversations.migrations import migrate
from app.conversations.records import Conversation
from app.conversations.rows import checksums
from app.conversations.store import Store
from models.durable import flush_file
from models.wording import marked

_ASIDE = "damaged"
_RESTORED = "restored.sqlite3"
_ENDS = ("-wal", "-shm", "-journal")
_TITLE = marked("Errors", "Your conversations are damaged, and can't be repaired just now")
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovery:
    """What has become of a damaged database.

    Attributes:
        aside: The folder in which the damaged file lies.
        backup_of: When the backup was made that was put back; None where there was none.
        conversations: How many there are now.
        incomplete: In how many something may be missing.
        lost: How many more there must have been of which nothing could be read.
        is_behind: Whether what was saved last may be missing.
    """

    aside: Path
    backup_of: datetime | None = None
    conversations: int = 0
    incomplete: int = 0
    lost: int = 0
    is_behind: bool = False


def rebuild(database: Path, now: float) -> Recovery:
    """Put what is sound in the place of a damaged database, and the damaged one aside.

    Raises:
        StoreFailed: The disk refuses; everything is where it was.
    """
    with failing_as(_TITLE):
        aside = _new_folder(database.parent, now)
        part = aside / (_RESTORED + PART)
        try:
            recovery = _build(database, part, aside, now)
            check_copy(part)
            flush_file(part)
            move(part, aside / _RESTORED)
        except BaseException:
            _remove_unfinished(aside)
            raise
        _exchange(database, aside)
    _LOG.warning(
        "the database was damaged: %d conversations, %d of them incomplete", recovery.conversations, recovery.incomplete
    )
    return recovery


def finish_recovery(database: Path) -> Path | None:
    """Finish a recovery that was broken off while files were moved, and clear away one that was broken off before.

    Returns:
        The folder in which the damaged file lies; None if nothing was to be finished.

    Raises:
        StoreFailed: The disk refuses.
    """
    with failing_as(_TITLE):
        finished = None
        for aside in sorted((database.parent / _ASIDE).glob("ergo-*")):
            if (aside / _RESTORED).exists():
                _exchange(database, aside)
                finished = aside
            elif (aside / (_RESTORED + PART)).exists():
                _remove_unfinished(aside)
        return finished


def _new_folder(folder: Path, now: float) -> Path:
    parent = make_private_folder(folder / _ASIDE)
    name = f"ergo-{stamp(now)}"
    free = next(name + end for end in ("", *(f"-{n}" for n in range(1, 1000))) if not (parent / (name + end)).exists())
    return make_private_folder(parent / free)


def _remove_unfinished(aside: Path) -> None:
    with suppress(OSError):
        for name in (_RESTORED + PART, *(_RESTORED + PART + end for end in _ENDS)):
            (aside / name).unlink(missing_ok=True)
        aside.rmdir()
        aside.parent.rmdir()


def _exchange(database: Path, aside: Path) -> None:
    """Move the database aside with all that belongs to it, the restored one into its place. Can be repeated."""
    for end in (*_ENDS, ""):
        taken = database.with_name(database.name + end)
        if taken.exists() and not (aside / taken.name).exists():
            move(taken, aside / taken.name)
    move(aside / _RESTORED, database)


def _build(database: Path, part: Path, aside: Path, now: float) -> Recovery:
    """Make the restored database."""
    backup = _put_back(database.parent, part, now)
    connection = connect(part)
    with closing(connection):
        connection.execute("PRAGMA synchronous = OFF")  # nothing depends on it before it is whole
        names = list(_names_in(connection)) if backup is not None else []
        migrate(connection)
        salvaged = salvage(database, names)
        store = Store(connection)
        incomplete = _add(store, connection, salvaged)
        conversations = len(store.contents().headings)
        lost = len(salvaged.unreadable - _uids(connection))
        connection.execute("PRAGMA journal_mode = DELETE")
    made_at = None if backup is None else backup.made_at
    return Recovery(aside, made_at, conversations, incomplete, lost, not salvaged.has_all_changes)


def _put_back(folder: Path, part: Path, now: float) -> Backup | None:
    """Copy the newest backup that is sound."""
    for backup in backups_in(folder, now):
        if is_sound(backup.path):
            copy_private_file(backup.path, part)
            return backup
        _LOG.warning("a backup isn't sound: %s", backup.path.name)
    return None


def _names_in(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    query = "SELECT id, uid FROM folders UNION SELECT id, uid FROM conversations UNION SELECT id, uid FROM turns"
    return connection.execute(query).fetchall()


def _add(store: Store, connection: sqlite3.Connection, salvaged: Salvaged) -> int:
    """Add what was salvaged, and return in how many conversations something may be missing."""
    there = _uids(connection)
    _keep_purged(store, connection, salvaged.purged, there)
    there -= salvaged.purged
    for folder in salvaged.folders.values():
        store.put_folder(folder)
    complete = 0
    for uid, found in salvaged.conversations.items():
        if uid not in salvaged.purged:
            is_complete = found.is_whole() or _is_completed(connection, uid, found)
            complete += is_complete and not found.is_unfinished
            _put(store, uid, found, store.conversation(uid) if uid in there else None)
    return len(there | salvaged.conversations.keys()) - complete


def _uids(connection: sqlite3.Connection) -> set[str]:
    return {uid for (uid,) in connection.execute("SELECT uid FROM conversations")}


def _put(store: Store, uid: str, found: Found, base: Conversation | None) -> None:
    whole = merged(uid, found, base)
    if whole is None:
        return
    if whole != base:
        own = {turn.uid for turn in base.turns} if base is not None else set()
        for moved in store.known_turns(turn.uid for turn in whole.turns) - own:
            store.take_turn(moved)  # it came again in this conversation, and the one that it left went missing
        store.put_whole(whole)
    if found.row is not None:
        if found.row.deleted_at is None:
            store.undelete([uid])
        else:
            store.delete([uid], found.row.deleted_at)


def _is_completed(connection: sqlite3.Connection, uid: str, found: Found) -> bool:
    """Whether what the backup has of a conversation is just what of it wasn't found."""
    query = "SELECT uid, checksum FROM turns WHERE conversation_id = (SELECT id FROM conversations WHERE uid = ?)"
    rows = dict(connection.execute(query, (uid,)).fetchall())
    rows |= {turn: row.checksum for turn, row in found.rows.items()}
    return found.row is not None and checksums.of_all(rows.values()) == found.row.turns_digest


def _keep_purged(store: Store, connection: sqlite3.Connection, uids: frozenset[str], there: set[str]) -> None:
    """Let nothing come back that was deleted for good."""
    if gone := uids & there:
        store.delete(gone, 0.0)
        store.purge(gone)
    connection.executemany("INSERT OR IGNORE INTO purged (uid) VALUES (?)", [(uid,) for uid in sorted(uids)])
