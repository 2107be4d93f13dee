"""A private folder beside the place where a finished one will appear.

Its name follows from that place: what a killed call has left there, the next call for
the same place removes. One call at a time. Knows nothing of models.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models import durable
from models.errors import InvalidInput
from models.wording import translate

_LOCK = "lock"
_INNER = "folder"


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """Yield an empty folder that can be renamed to `target`; nothing is left of it otherwise.

    Raises:
        InvalidInput: Another call is making the same target, or something else has the folder's name.
        OSError: The folder can't be made.
    """
    outer = _place(target)
    lock = _claim(outer, target)
    # A folder within the private one, so that it gets the rights that any new folder gets.
    inner = outer / _INNER
    try:
        durable.discard(inner)
        inner.mkdir()
        yield inner
    finally:
        durable.discard(inner)
        # The lock goes last, and nothing after it but an empty folder: it may be the next call's already.
        with suppress(OSError):
            (outer / _LOCK).unlink()
            outer.rmdir()
        os.close(lock)


def sweep(target: Path) -> None:
    """Remove what a killed call has left beside a target.

    Raises:
        InvalidInput: As `beside`.
        OSError: It can't be removed.
    """
    if os.path.lexists(_place(target)):
        with beside(target):
            pass


def _place(target: Path) -> Path:
    # Any name that a folder can have must do, however long.
    return target.parent / f".ergo-partial-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]}"


def _claim(outer: Path, target: Path) -> int:
    """Return the descriptor of the lock, held. The kernel frees it when its holder dies."""
    while True:
        with suppress(FileExistsError):
            outer.mkdir(mode=0o700)
        _refuse_foreign(outer)
        try:
            lock = os.open(outer / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        except FileNotFoundError:  # its owner has just removed it
            continue
        if _holds(lock, outer / _LOCK, target):
            return lock
        os.close(lock)


def _holds(lock: int, path: Path, target: Path) -> bool:
    """Lock an open file; return whether it is still the one that has the name."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise InvalidInput(
            translate("Errors", "Ergo is at it already"),
            translate("Errors", "Another call is making {folder}.").format(folder=target),
            translate("Errors", "Wait until it is done, or choose another folder."),
        ) from None
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except FileNotFoundError:
        return False


def _refuse_foreign(outer: Path) -> None:
    try:
        ours = not outer.is_symlink() and {path.name for path in outer.iterdir()} <= {_LOCK, _INNER}
    except FileNotFoundError:
        return
    except NotADirectoryError:
        ours = False
    if not ours:
        raise InvalidInput(
            translate("Errors", "Something is in the way"),
            translate("Errors", "{folder} isn't Ergo's.").format(folder=outer),
            translate("Errors", "Move it, or choose another folder."),
        )
