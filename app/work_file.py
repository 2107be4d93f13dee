"""The file in which a learner's work is kept from one start to the next: plain text, a line for each step.

A missing or damaged file is an empty sheet. Knows no Qt.
"""

from __future__ import annotations

import logging
from pathlib import Path

from models.durable import open_private

WORK_FILE = "work.txt"
LARGEST_BYTES = 256 * 1024
_LOG = logging.getLogger(__name__)


class WorkFile:
    """One sheet; only the owner can read it.

    Args:
        path: The file; need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = ""

    def read(self) -> str:
        """Return what was kept; empty where nothing can be read."""
        try:
            with self._path.open("rb") as file:
                self._kept = file.read(LARGEST_BYTES).decode("utf-8", errors="ignore").replace("\0", "")
        except FileNotFoundError:
            self._kept = ""
        except OSError as error:
            _LOG.info("the sheet of work not read: %s", error)
        return self._kept

    def keep(self, text: str) -> None:
        """Write a text, so that a crash leaves the old one or the new one; an empty one leaves no file."""
        if text == self._kept:
            return
        part = self._path.with_suffix(".part")
        try:
            part.unlink(missing_ok=True)
            if text:
                with open(part, "x", encoding="utf-8", errors="ignore", newline="", opener=open_private) as file:
                    file.write(text)
                part.replace(self._path)
            else:
                self._path.unlink(missing_ok=True)
            self._kept = text
        except OSError as error:
            _LOG.info("the sheet of work not kept: %s", error)
