"""Files that survive a crash: hashing, flushing to the disk, moving into place, one writer at a time.

Knows nothing of models. POSIX only.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_CHUNK_BYTES = 1 << 20
_LOCK_POLL_S = 0.05


def sha256(path: Path, on_bytes: Callable[[int], None] | None = None) -> str:
    """Return a file's SHA-256 in hexadecimal, reporting every chunk's size in bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            if on_bytes is not None:
                on_bytes(len(chunk))
    return digest.hexdigest()


def flush_file(path: Path) -> None:
    """Ask the disk itself to keep what a file holds."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        _flush(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Ask the disk to keep a folder's files and its list of names; no subfolders."""
    for path in folder.iterdir():
        if path.is_file():
            flush_file(path)
    flush_file(folder)


def move_into_place(temporary: Path, target: Path) -> None:
    """Rename a finished folder to its final name and make that last. `target` must not exist."""
    temporary.rename(target)
    flush_file(target.parent)


def discard(folder: Path) -> None:
    """Remove a folder or a file; nothing happens when it isn't there."""
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder, ignore_errors=True)
    else:
        folder.unlink(missing_ok=True)


@contextmanager
def only_writer(lock: Path, check_cancelled: Callable[[], None] | None = None) -> Iterator[None]:
    """Hold a lock file, waiting for another process that has it. The kernel frees it when a holder dies.

    Args:
        lock: The file; created if need be, never removed.
        check_cancelled: Called while waiting; may raise to give up.
    """
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if check_cancelled is not None:
                    check_cancelled()
                time.sleep(_LOCK_POLL_S)
        yield
    finally:
        os.close(descriptor)


def _flush(descriptor: int) -> None:
    # WORKAROUND: on macOS fsync only reaches the drive's cache; F_FULLFSYNC reaches the drive.
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is not None:
        with suppress(OSError):
            fcntl.fcntl(descriptor, full)
            return
    os.fsync(descriptor)
