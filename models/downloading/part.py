"""`<name>.part`: what of a file has come so far. It grows at its end, and knows the hash of all that it holds.

Knows the disk, not the network. Several connections may try to write one after another; only the newest can.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from models import durable
from models.downloading.hub import RemoteFile
from models.errors import DownloadFailed, NotEnoughSpace, UserFacingError, of_disk
from models.memory import size_words
from models.wording import marked, translate

if TYPE_CHECKING:
    from hashlib import _Hash

KEPT = marked("Errors", "What was downloaded is kept; install again to go on.")
_CHUNK_BYTES = 1 << 20
_FLUSH_EVERY_BYTES = 128 << 20
"""Flushed along the way, so that little is left to flush behind the last byte."""
_FULL = {errno.ENOSPC, errno.EDQUOT}


class Part:
    """The unfinished file, open for as long as this is.

    Args:
        folder: Where the file is to lie.
        file: What it is to become.

    Raises:
        DownloadFailed: The disk refuses.
    """

    def __init__(self, folder: Path, file: RemoteFile) -> None:
        self.file = file
        self._path = part_path(folder, file)
        self._lock = threading.Lock()
        self._writer: Intake | None = None
        with disk_faults(folder):
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
            self._descriptor = os.open(self._path, flags, 0o600)
            self._size_bytes = os.fstat(self._descriptor).st_size
        self._digest = new_digest(file)
        self._unflushed_bytes = 0
        self._flushing: threading.Thread | None = None
        self._flush_error: OSError | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._lock:
            self._writer = None
            os.close(self._descriptor)

    @property
    def size_bytes(self) -> int:
        """How much of the file is on the disk."""
        return self._size_bytes

    @property
    def is_complete(self) -> bool:
        """Whether it is as long as the file; not whether it is right."""
        return self._size_bytes >= self.file.size_bytes

    @property
    def is_right(self) -> bool:
        """Whether it holds exactly what the hub says that the file holds."""
        return self._size_bytes == self.file.size_bytes and self._digest.hexdigest() == _wanted(self.file)

    def take_stock(self, watch: Callable[[], None]) -> None:
        """Hash what an earlier process has left; start over if that is longer than the file."""
        with disk_faults(self._path.parent):
            if self._size_bytes > self.file.size_bytes:
                os.ftruncate(self._descriptor, 0)
                self._size_bytes = 0
            position = 0
            while chunk := os.pread(self._descriptor, _CHUNK_BYTES, position):
                watch()
                self._digest.update(chunk)
                position += len(chunk)

    def intake(self, position: int) -> Intake:
        """Return a writer for a connection that sends the file from `position` on; earlier ones are shut out."""
        with self._lock:
            self._writer = Intake(self, position)
            return self._writer

    def append(self, writer: Intake, data: memoryview) -> None:
        """Write at the end; what would be beyond the end of the file is left out.

        Raises:
            NotEnoughSpace: The disk is full; what found room is kept.
            DownloadFailed: The disk refuses.
        """
        with self._lock, disk_faults(self._path.parent, self.file.size_bytes - self._size_bytes):
            if self._writer is not writer:
                raise RuntimeError("another connection has taken over")
            self._require_flushed()
            left = data[: self.file.size_bytes - self._size_bytes]
            while left:
                written = os.write(self._descriptor, left)
                self._digest.update(left[:written])
                self._size_bytes += written
                self._unflushed_bytes += written
                left = left[written:]
            self._flush_meanwhile()

    def become(self, target: Path) -> None:
        """Give the file its name, for good."""
        with disk_faults(target.parent):
            if self._flushing is not None:
                self._flushing.join()
            self._require_flushed()
            durable.flush_file(self._path)
            os.replace(self._path, target)
            durable.flush_file(target.parent)

    def discard(self) -> None:
        """Remove it: what it holds is wrong."""
        with disk_faults(self._path.parent):
            self._path.unlink(missing_ok=True)

    def _flush_meanwhile(self) -> None:
        """Let the disk have what has come, while neither the network nor whoever cancels waits for it."""
        if self._unflushed_bytes < _FLUSH_EVERY_BYTES or (self._flushing is not None and self._flushing.is_alive()):
            return
        self._unflushed_bytes = 0
        # A descriptor of its own: the part may be closed first.
        descriptor = os.dup(self._descriptor)
        self._flushing = threading.Thread(target=self._flush, args=(descriptor,), name="part-flush", daemon=True)
        self._flushing.start()

    def _flush(self, descriptor: int) -> None:
        try:
            os.fsync(descriptor)
        except OSError as error:
            # The system tells of it once: a later flush of the same bytes would succeed.
            self._flush_error = error
        finally:
            os.close(descriptor)

    def _require_flushed(self) -> None:
        if self._flush_error is not None:
            raise self._flush_error


class Intake:
    """What huggingface_hub's `http_get` takes for the file that it writes to.

    Where a server sends again what is on the disk already, `http_get` rewinds and cuts the file off. Here
    nothing is cut off: what is there is skipped as it comes by, so that the part never shrinks.
    """

    def __init__(self, part: Part, position: int) -> None:
        self._part = part
        self._position = position

    def tell(self) -> int:
        """Return which byte of the file the next one to come is."""
        return self._position

    def seek(self, position: int) -> int:
        """Take note that the bytes to come begin at `position`."""
        self._position = position
        return position

    def truncate(self) -> int:
        """Keep what there is."""
        return self._position

    def write(self, data: bytes) -> int:
        """Append what isn't on the disk yet."""
        known = min(max(self._part.size_bytes - self._position, 0), len(data))
        self._part.append(self, memoryview(data)[known:])
        self._position += len(data)
        return len(data)


def part_path(folder: Path, file: RemoteFile) -> Path:
    """Return where the part of a file lies."""
    return folder / f"{file.name}.part"


def new_digest(file: RemoteFile) -> _Hash:
    """Return the hash that the hub knows a file by, ready for its contents."""
    if file.sha256 is not None:
        return hashlib.sha256()
    return hashlib.sha1(b"blob %d\0" % file.size_bytes, usedforsecurity=False)


def holds(path: Path, file: RemoteFile, watch: Callable[[], None]) -> bool:
    """Whether a regular file at `path` holds what the hub says; every byte is read."""
    with disk_faults(path.parent):
        if path.is_symlink() or not path.is_file() or path.stat().st_size != file.size_bytes:
            return False
        digest = new_digest(file)
        with path.open("rb") as content:
            while chunk := content.read(_CHUNK_BYTES):
                watch()
                digest.update(chunk)
        return digest.hexdigest() == _wanted(file)


def not_enough_space(folder: Path, needed_bytes: int) -> NotEnoughSpace:
    """Return the error for a disk that can't take `needed_bytes` more."""
    free_bytes = shutil.disk_usage(folder).free
    return NotEnoughSpace(
        translate("Errors", "Not enough space on the disk"),
        translate("Errors", "{needed} more are needed, {free} are free.").format(
            needed=size_words(needed_bytes), free=size_words(free_bytes)
        ),
        translate("Errors", "Free some space. What was downloaded is kept; install again to go on."),
    )


@contextmanager
def disk_faults(folder: Path, needed_bytes: int = 0) -> Iterator[None]:
    """Turn what the disk raises into what a person can read.

    Args:
        folder: Where the disk is.
        needed_bytes: How much is still to be written there.

    Raises:
        NotEnoughSpace: The disk is full.
        DownloadFailed: It refuses for another reason.
    """
    try:
        yield
    except BrokenPipeError:  # of a callback: no file gives this
        raise
    except OSError as error:
        raise _disk_failure(error, folder, needed_bytes) from error


def _disk_failure(error: OSError, folder: Path, needed_bytes: int) -> UserFacingError:
    if error.errno in _FULL:
        return not_enough_space(folder, needed_bytes)
    return DownloadFailed(
        translate("Errors", "The download can't be kept"),
        of_disk(error),
        translate("Errors", "See that Ergo may write to its data folder, then install again."),
    )


def _wanted(file: RemoteFile) -> str | None:
    return file.sha256 if file.sha256 is not None else file.blob_sha1
