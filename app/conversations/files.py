"""Files that only their owner can read, written so that a crash leaves the old or the new; what is said of failures.

Knows nothing of what is in them.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.conversations.errors import StoreFailed

PART = ".part"
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600


@contextmanager
def failing_as(title: str) -> Iterator[None]:
    """Turn what the disk refuses into a sentence.

    Raises:
        StoreFailed: The disk, or SQLite on its behalf, has refused something.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StoreFailed(
            title,
            f"{reason[:1].upper()}{reason[1:]}. What was written before is unharmed.",
            "Make room on the disk, or see to it that Ergo's folder can be written to.",
        ) from error


def make_private_folder(folder: Path) -> Path:
    """Make a folder that only its owner can enter, with those above it, and return it."""
    if not folder.is_dir():
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        sync_folder(folder.parent)
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
    sync_file(target)


def sync_file(path: Path) -> None:
    """Return when what is in the file has reached the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        _flush(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Return when what was made, renamed or removed in the folder has reached the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _flush(descriptor)
    finally:
        os.close(descriptor)


def move(source: Path, target: Path) -> None:
    """Rename a file for good; whatever has the new name is replaced."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def stamp(now: float) -> str:
    """Return a time as it stands in a file's name: sorted by name is sorted by time."""
    return datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")


def _flush(descriptor: int) -> None:
    # WORKAROUND: on macOS fsync only reaches the drive's cache; F_FULLFSYNC reaches the drive.
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is not None:
        with suppress(OSError):  # not every file system has it
            fcntl.fcntl(descriptor, full)
            return
    os.fsync(descriptor)
