"""A file that appears whole or not at all, and that nobody but its owner can read. Knows nothing of what is in it."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from app.conversations.errors import ExportFailed
from models.durable import check_replaceable, flush_file
from models.errors import shown
from models.wording import marked, translate

_PRIVATE = 0o600
_CAUSES = {
    errno.ENOSPC: marked("Errors", "The disk is full."),
    errno.EDQUOT: marked("Errors", "The room that you have on this disk is used up."),
    errno.EACCES: marked("Errors", "Its folder can't be written to."),
    errno.EPERM: marked("Errors", "What is there can't be replaced."),
    errno.EROFS: marked("Errors", "The disk can only be read."),
    errno.ENOENT: marked("Errors", "There is no such folder."),
    errno.ENOTDIR: marked("Errors", "There is no such folder."),
    errno.EISDIR: marked("Errors", "There is a folder of this name."),
    errno.ENAMETOOLONG: marked("Errors", "Its name is too long."),
}


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a file beside `path` to be written, and rename it when that has gone well; else nothing has changed.

    Args:
        path: The file to appear; an earlier one is replaced.

    Raises:
        ExportFailed: It can't be written.
    """
    with told_in_words(path), _part_of(path) as part:
        yield part


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Say what the disk refuses as a person understands it.

    Raises:
        ExportFailed: The file can't be written.
    """
    try:
        yield
    except OSError as error:
        raise _failed(path, error) from error


@contextmanager
def _part_of(path: Path) -> Iterator[Path]:
    check_replaceable(path)
    part = path.with_name(f".ergo-{secrets.token_hex(8)}.part")
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE))
    try:
        yield part
        flush_file(part)
        part.replace(path)
        flush_file(path.parent)
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def whole_text(path: Path) -> Iterator[TextIO]:
    """Give a text file (UTF-8) to be written; see `whole_file`."""
    with whole_file(path) as part, part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        yield file


def _failed(path: Path, error: OSError) -> ExportFailed:
    reason = translate("Errors", "{reason}.").format(reason=error.strerror or type(error).__name__)
    if error.errno in _CAUSES:
        reason = translate("Errors", _CAUSES[error.errno])
    return ExportFailed(
        translate("Errors", "The file can't be written"),
        translate("Errors", "{file}: {sentence}").format(file=shown(str(path)), sentence=reason),
        translate("Errors", "Nothing was changed. Choose another place for it."),
    )
