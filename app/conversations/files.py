"""Files that only their owner can read, written so that a crash leaves the old or the new; what is said of failures.

Knows nothing of what is in them.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.conversations.errors import StoreFailed
from models.durable import flush_file
from models.wording import translate

PART = ".part"
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600


@contextmanager
def failing_as(title: str) -> Iterator[None]:
    """Turn what the disk refuses into a sentence.

    Args:
        title: What can't be done, marked for translation among the errors.

    Raises:
        StoreFailed: The disk, or SQLite on its behalf, has refused something.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StoreFailed(
            translate("Errors", title),
            translate("Errors", "{reason}. What was written before is unharmed.").format(
                reason=reason[:1].upper() + reason[1:]
            ),
            translate("Errors", "Make room on the disk, or see to it that Ergo's folder can be written to."),
        ) from error


def make_private_folder(folder: Path) -> Path:
    """Make a folder that only its owner can enter, with those above it, and return it."""
    if not folder.is_dir():
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        flush_file(folder.parent)
    folder.chmod(_PRIVATE_FOLDER)
    return folder


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read, in the place of one that may be there."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, _PRIVATE_FILE))


def copy_private_file(source: Path, target: Path) -> None:
    """Copy a file so that its copy has reached the disk; it is there in part until then."""
    make_private_file(target)
    with source.open("rb") as taken, target.open("wb") as file:
        shutil.copyfileobj(taken, file, 1 << 20)
    flush_file(target)


def move(source: Path, target: Path) -> None:
    """Rename a file for good; whatever has the new name is replaced."""
    source.replace(target)
    flush_file(target.parent)
    if source.parent != target.parent:
        flush_file(source.parent)


def stamp(now: float) -> str:
    """Return a time as it stands in a file's name: sorted by name is sorted by time."""
    return datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
