"""What SQLite says has gone wrong, as words that a person understands. Repeats nothing of what is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.conversations.errors import DamagedStore, StoreFailed
from models.errors import UserFacingError
from models.wording import marked, translate

_LOWEST_BYTE = 0xFF
_KEPT = marked("Errors", "Nothing that was saved before is harmed. Ergo keeps what is new in memory and tries again.")

_TRANSIENT = {
    sqlite3.SQLITE_FULL: (marked("Errors", "The disk is full."), marked("Errors", "Make room on the disk. {kept}")),
    sqlite3.SQLITE_IOERR: (
        marked("Errors", "The disk reports an error."),
        marked("Errors", "See that the disk is sound and connected. {kept}"),
    ),
    sqlite3.SQLITE_READONLY: (
        marked("Errors", "The disk, or Ergo's file on it, is read-only."),
        marked("Errors", "Allow writing to it. {kept}"),
    ),
    sqlite3.SQLITE_PERM: (
        marked("Errors", "Ergo isn't allowed to use its file."),
        marked("Errors", "Allow it. {kept}"),
    ),
    sqlite3.SQLITE_AUTH: (
        marked("Errors", "Ergo isn't allowed to use its file."),
        marked("Errors", "Allow it. {kept}"),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        marked("Errors", "Ergo's file can't be opened."),
        marked("Errors", "See that the disk is connected. {kept}"),
    ),
    sqlite3.SQLITE_BUSY: (
        marked("Errors", "Another program is using Ergo's file."),
        marked("Errors", "Close it. {kept}"),
    ),
    sqlite3.SQLITE_LOCKED: (
        marked("Errors", "Another program is using Ergo's file."),
        marked("Errors", "Close it. {kept}"),
    ),
    sqlite3.SQLITE_PROTOCOL: (
        marked("Errors", "Another program is using Ergo's file."),
        marked("Errors", "Close it. {kept}"),
    ),
    sqlite3.SQLITE_NOMEM: (marked("Errors", "The memory is full."), marked("Errors", "Close other programs. {kept}")),
    sqlite3.SQLITE_INTERRUPT: (marked("Errors", "It was interrupted."), "{kept}"),
}


def damaged(what: str) -> DamagedStore:
    """Return the error to raise where something isn't what was written.

    Args:
        what: What it is, as the beginning of a sentence: "A turn". Translated.
    """
    return DamagedStore(
        translate("Errors", "Something in your saved conversations is damaged"),
        translate("Errors", "{what} isn't what was written.").format(what=what),
        translate("Errors", "Open Ergo again: it puts the damaged file aside and brings back what is sound."),
    )


def in_words(error: sqlite3.Error) -> UserFacingError:
    """Return what a person is told of an error."""
    code = getattr(error, "sqlite_errorcode", None)
    transient = None if code is None else _TRANSIENT.get(code & _LOWEST_BYTE)
    if transient is not None:
        detail, hint = transient
        return StoreFailed(
            translate("Errors", "Your conversations can't be saved just now"),
            translate("Errors", detail),
            translate("Errors", hint).format(kept=translate("Errors", _KEPT)),
        )
    return damaged(translate("Errors", "The database"))


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
        raise damaged(translate("Errors", "The database")) from error
