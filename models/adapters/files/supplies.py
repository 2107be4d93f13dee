"""The bytes of one file of an adapter, wherever that lies, read from its beginning to its end.

Whatever is opened here is a regular file: a pipe, a device or a socket is refused before anybody waits for it. Knows
nothing of what the bytes mean.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from models.errors import AdapterRefused, DamagedAdapter, shown
from models.wording import translate

_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY


class Supply(Protocol):
    """What a file holds, in order.

    Attributes:
        name: What it is called in errors.
        size_bytes: How many bytes it says it has; nobody vouches for that.
    """

    name: str
    size_bytes: int

    def read(self, count: int) -> bytes:
        """Return the next bytes, at most `count`; none at the end."""

    def require_unchanged(self) -> None:
        """See that what was read is still what lies there.

        Raises:
            AdapterRefused: It was written to, or replaced.
        """


class FileSupply:
    """A file that is open.

    Args:
        path: Where it was found.
        descriptor: Of that file.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self.name = path.name
        self._path = path
        self.descriptor = descriptor
        self._before = _marks(os.fstat(descriptor))
        self.size_bytes = os.fstat(descriptor).st_size

    def read(self, count: int) -> bytes:
        """Return the next bytes, at most `count`; none at the end."""
        return os.read(self.descriptor, count)

    def require_unchanged(self) -> None:
        """See that the file is the one that still lies there, and was not written to.

        Raises:
            AdapterRefused: It isn't.
        """
        try:
            there = _marks(self._path.stat())
        except OSError:
            there = ()
        if not there == _marks(os.fstat(self.descriptor)) == self._before:
            raise has_changed(self.name)


@contextmanager
def opened(path: Path) -> Iterator[FileSupply]:
    """Open a regular file, or a link to one, without ever waiting for it.

    Raises:
        AdapterRefused: It is something else.
        OSError: It can't be opened.
    """
    # Before it is opened, too: opening a device may do something.
    _require_regular(path, path.stat())
    descriptor = os.open(path, _FLAGS)
    try:
        _require_regular(path, os.fstat(descriptor))
        yield FileSupply(path, descriptor)
    finally:
        os.close(descriptor)


def has_changed(name: str) -> AdapterRefused:
    """Return the error for a file that somebody writes while it is read."""
    return AdapterRefused(
        translate("Errors", "The adapter was changed while it was being read"),
        translate("Errors", "Another program is writing {name}, or has replaced it.").format(name=shown(name)),
        translate("Errors", "Wait until it is finished, then add it again."),
    )


def cannot_be_read(name: str, error: OSError) -> DamagedAdapter:
    """Return the error for a file that the system doesn't let us read."""
    return DamagedAdapter(
        translate("Errors", "The adapter can't be read"),
        translate("Errors", "{file}: {reason}.").format(
            file=shown(name), reason=error.strerror or type(error).__name__
        ),
        translate("Errors", "See that the files are there and that you may read them."),
    )


def _require_regular(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise AdapterRefused(
            translate("Errors", "That is no adapter"),
            translate("Errors", "{file} is no ordinary file.").format(file=shown(path.name)),
            translate("Errors", "Add the files themselves."),
        )


def _marks(status: os.stat_result) -> tuple[int, ...]:
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
