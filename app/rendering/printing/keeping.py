"""A PDF that appears whole or not at all, for its owner only; written on a thread, for disks can be slow."""

from __future__ import annotations

import os
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from app.rendering.printing.finding_words import findable
from models.durable import check_replaceable, flush_file

THREAD_NAME = "printing-file"
_PIECE_BYTES = 1 << 20
_PATIENCE_S = 10.0
"""So long is waited for a slow disk; who ends before leaves a part of a file."""


class Keeping:
    """The writing of one file.

    Args:
        path: The file; replaced if it is there.
        data: The PDF, as Qt has made it.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self._path = path
        self._data = data
        self._error: OSError | None = None
        self._cancelled = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def is_done(self, timeout_s: float) -> bool:
        """Wait a moment, and return whether the file is there.

        Raises:
            OSError: It can't be written; nothing has changed.
        """
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            return False
        if self._error is not None:
            raise self._error
        return True

    def cancel(self) -> None:
        """Leave the file as it was, unless it is there already, and nothing beside it."""
        with self._lock:
            self._cancelled = True
        if self._thread.ident is not None:
            self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        try:
            self._write()
        except OSError as error:
            self._error = error

    def _write(self) -> None:
        check_replaceable(self._path)
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._path.parent)
        part = Path(name)
        try:
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
                data = memoryview(findable(self._data))
                for at in range(0, len(data), _PIECE_BYTES):
                    if self._cancelled:
                        return
                    file.write(data[at : at + _PIECE_BYTES])
            flush_file(part)
            with self._lock:
                if not self._cancelled:
                    os.replace(part, self._path)
            with suppress(OSError):
                flush_file(self._path.parent)
        finally:
            part.unlink(missing_ok=True)
