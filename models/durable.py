"""Files that survive a crash: hashing, flushing to the disk, moving into place, one writer at a time.

Knows nothing of models. POSIX only.
"""

from __future__ import annotations

import errno
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


def check_replaceable(path: Path) -> None:
    """See that a file can take the place of what is at `path`, if anything is.

    Raises:
        OSError: A folder or a device is.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.exists() and not path.is_file():
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(path))


def open_private(path: str, flags: int) -> int:
    """Open a file that only its owner can read; an opener for `open`."""
    return os.open(path, flags, 0o600)


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that after a crash it holds the old text or the new one, never half of one."""
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text(text, encoding="utf-8")
    flush_file(temporary)
    temporary.replace(path)
    flush_file(path.parent)


def copy_whole(source: Path, target: Path, on_bytes: Callable[[int], None]) -> None:
    """Copy a file so that the copy appears whole or not at all.

    Args:
        source: The file.
        target: Its copy; replaced if it is there.
        on_bytes: Told how many bytes are copied; may raise to give up.
    """
    temporary = target.with_name(f".{target.name}.tmp")
    done = 0
    try:
        with source.open("rb") as reading, temporary.open("wb") as writing:
            while chunk := reading.read(_CHUNK_BYTES):
                writing.write(chunk)
                done += len(chunk)
                on_bytes(done)
        flush_file(temporary)
        temporary.replace(target)
        flush_file(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


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
        lock: The file; created if need be. Whoever holds it may remove it.
        check_cancelled: Called while waiting; may raise to give up.
    """
    while True:
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            _wait_for(descriptor, check_cancelled)
            # Else the one before us has removed the file, and somebody else may hold a new one.
            if _is_at(descriptor, lock):
                yield
                return
        finally:
            os.close(descriptor)


def _wait_for(descriptor: int, check_cancelled: Callable[[], None] | None) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if check_cancelled is not None:
                check_cancelled()
            time.sleep(_LOCK_POLL_S)
        else:
            return


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _flush(descriptor: int) -> None:
    # WORKAROUND: on macOS fsync only reaches the drive's cache; F_FULLFSYNC reaches the drive.
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is not None:
        with suppress(OSError):
            fcntl.fcntl(descriptor, full)
            return
    os.fsync(descriptor)
