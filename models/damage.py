"""`damaged`: which file a verification has found changed; kept beside a model's manifest.

It goes with its folder when the model is replaced or removed, and when a later verification finds
nothing. Knows nothing of manifests.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path

NOTE = "damaged"
_MAX_BYTES = 1 << 10

_log = logging.getLogger(__name__)

Identity = tuple[int, int]
"""Which folder it is that has a name at some moment."""


def identity(folder: Path) -> Identity | None:
    """Return which folder lies there now; None where that can't be told."""
    try:
        return _identity(folder.stat())
    except OSError:
        return None


def keep(folder: Path, examined: Identity | None, name: str) -> None:
    """Write down that a file has changed, unless another model has taken the folder's place since."""
    try:
        here = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            if _identity(os.fstat(here)) == examined:
                note = os.open(NOTE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600, dir_fd=here)
                with os.fdopen(note, "w", encoding="utf-8") as file:
                    file.write(name)
        finally:
            os.close(here)
    except OSError as error:
        _log.warning("%s is damaged, which can't be noted: %s", folder.name, error)


def found_in(folder: Path) -> str | None:
    """Return the name that is written down, which nobody vouches for; None if nothing is."""
    try:
        with (folder / NOTE).open("rb") as file:
            return file.read(_MAX_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return None
    except OSError:
        return ""


def forget(folder: Path) -> None:
    """Remove what is written down."""
    with suppress(OSError):
        (folder / NOTE).unlink(missing_ok=True)


def _identity(facts: os.stat_result) -> Identity:
    return facts.st_dev, facts.st_ino
