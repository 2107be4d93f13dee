"""What SQLite says has gone wrong, as words that a person understands. Repeats nothing of what is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.conversations.errors import DamagedStore, StoreFailed
from models.errors import UserFacingError

_LOWEST_BYTE = 0xFF
_TITLE = "Your conversations can't be saved just now"
_KEPT = "Nothing that was saved before is harmed. Ergo keeps what is new in memory and tries again."

_TRANSIENT = {
    sqlite3.SQLITE_FULL: ("The disk is full.", f"Make room on the disk. {_KEPT}"),
    sqlite3.SQLITE_IOERR: ("The disk reports an error.", f"See that the disk is sound and connected. {_KEPT}"),
    sqlite3.SQLITE_READONLY: ("The disk, or Ergo's file on it, is read-only.", f"Allow writing to it. {_KEPT}"),
    sqlite3.SQLITE_PERM: ("Ergo isn't allowed to use its file.", f"Allow it. {_KEPT}"),
    sqlite3.SQLITE_AUTH: ("Ergo isn't allowed to use its file.", f"Allow it. {_KEPT}"),
    sqlite3.SQLITE_CANTOPEN: ("Ergo's file can't be opened.", f"See that the disk is connected. {_KEPT}"),
    sqlite3.SQLITE_BUSY: ("Another program is using Ergo's file.", f"Close it. {_KEPT}"),
    sqlite3.SQLITE_LOCKED: ("Another program is using Ergo's file.", f"Close it. {_KEPT}"),
    sqlite3.SQLITE_PROTOCOL: ("Another program is using Ergo's file.", f"Close it. {_KEPT}"),
    sqlite3.SQLITE_NOMEM: ("The memory is full.", f"Close other programs. {_KEPT}"),
    sqlite3.SQLITE_INTERRUPT: ("It was interrupted.", _KEPT),
}


def damaged(what: str) -> DamagedStore:
    """Return the error to raise where something isn't what was written.

    Args:
        what: What it is, as the beginning of a sentence: "A turn".
    """
    return DamagedStore(
        "Something in your saved conversations is damaged",
        f"{what} isn't what was written.",
        "Open Ergo again: it puts the damaged file aside and brings back what is sound.",
    )


def in_words(error: sqlite3.Error) -> UserFacingError:
    """Return what a person is told of an error."""
    code = getattr(error, "sqlite_errorcode", None)
    transient = None if code is None else _TRANSIENT.get(code & _LOWEST_BYTE)
    if transient is not None:
        return StoreFailed(_TITLE, *transient)
    return damaged("The database")


@contextmanager
def told_in_words() -> Iterator[None]:
    """Turn SQLite's errors into ours. A misuse of SQLite stays what it is: a defect.

    Raises:
        StoreFailed: The disk is full, can't be read or written.
        DamagedStore: It isn't what was written.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError):
        raise
    except sqlite3.Error as error:
        raise in_words(error) from error
    except UnicodeDecodeError as error:  # SQLite's own words repeat what is damaged
        raise damaged("The database") from error
