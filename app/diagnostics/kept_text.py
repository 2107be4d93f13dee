"""Reads text that Ergo has written, log and reports, whatever lies in its place by now. Knows nothing of what it says.

A file only, never what a link leads to, never to wait for the other end of a pipe, no more of it than is wanted; and of
that only what can be seen: nothing that turns, hides or colours what is read.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


def read_beginning(path: Path, most_bytes: int) -> str:
    """Return the text, or as much of its beginning.

    Raises:
        OSError: There is no file, or it can't be read.
    """
    return _seen(_read(path, 0, most_bytes))


def read_end(path: Path, most_bytes: int) -> str:
    """Return the text, or as many whole lines of its end.

    Raises:
        OSError: There is no file, or it can't be read.
    """
    begin = max(0, path.lstat().st_size - most_bytes)
    read = _read(path, begin, most_bytes)
    return _seen(read.partition(b"\n")[2] if begin else read)


def _read(path: Path, begin: int, most_bytes: int) -> bytes:
    with open(os.open(path, _FLAGS), "rb") as file:  # noqa: PTH123 - a descriptor has no path
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        file.seek(begin)
        return file.read(most_bytes)


def _seen(read: bytes) -> str:
    lines = read.decode("utf-8", "replace").split("\n")
    return "\n".join("".join(filter(str.isprintable, line)) for line in lines)
