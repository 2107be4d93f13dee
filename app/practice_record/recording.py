"""The one thread that keeps what was practised, and works out what follows from it.

Answers are written in their order; what can't be written is kept and tried again, and counts all the same. Knows no
Qt: what it tells is told on its own thread.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from app.practice_record.attempts_file import AttemptsFile, Repair
from app.tutoring.practice.scheduling import Attempt
from models.errors import UserFacingError

T = TypeVar("T")
Work = Callable[[tuple[Attempt, ...]], T]

_RETRY_S = 2.0
_LOG = logging.getLogger(__name__)


class Recording:
    """The thread; it begins with opening the file. For any thread; close it.

    Args:
        folder: The data folder.
        opened: Told once the file is open: what became of a damaged one, and whether nothing is written.
        trouble: Told why nothing can be written, once; with None when all is written again.
        retry_s: So long after a failure it is tried again.
    """

    def __init__(
        self,
        folder: Path,
        opened: Callable[[Repair | None, bool], None],
        trouble: Callable[[UserFacingError | None], None],
        retry_s: float = _RETRY_S,
    ) -> None:
        self._folder = folder
        self._opened = opened
        self._trouble = trouble
        self._retry_s = retry_s
        self._changed = threading.Condition()
        self._unwritten: list[Attempt] = []  # of the condition, like the next three
        self._asked: deque[tuple[Work[Any], Callable[[Any], None]]] = deque()
        self._close_by: float | None = None
        self._retry_at = 0.0
        self._file: AttemptsFile | None = None
        self._known: tuple[Attempt, ...] = ()
        self._is_ready = self._told = False
        self._thread = threading.Thread(target=self._run, name="practice")
        self._thread.start()

    # --- on any thread ----------------------------------------------------------------------------

    def write(self, attempt: Attempt) -> None:
        """Keep an answer; what is asked from now on knows of it."""
        with self._changed:
            if self._close_by is None:
                self._unwritten.append(attempt)
                self._changed.notify()

    def read(self, work: Work[T], done: Callable[[T | None], None]) -> None:
        """Work something out of all answers.

        Args:
            work: Works it out, on the thread.
            done: Told what came of it, there; None if it failed. Nobody is told after `close`.
        """
        with self._changed:
            if self._close_by is None:
                self._asked.append((work, done))
                self._changed.notify()

    def close(self, patience_s: float) -> bool:
        """Write what waits, and end the thread; return whether everything is written.

        Args:
            patience_s: What can't be written until then is lost.
        """
        with self._changed:
            self._close_by = time.monotonic() + patience_s
            self._retry_at = 0.0
            self._asked.clear()
            self._changed.notify()
        self._thread.join(patience_s + self._retry_s)
        return not self._unwritten

    # --- on the thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        while self._do_next():
            pass
        if self._file is not None:
            self._file.close()

    def _do_next(self) -> bool:
        self._write_all()
        with self._changed:
            if self._close_by is not None and (not self._unwritten or time.monotonic() >= self._close_by):
                return False
            if self._is_ready and self._asked:
                work, done = self._asked.popleft()
            else:
                self._changed.wait_for(self._has_work, self._until_retry())
                return True
        self._answer(work, done)
        return True

    def _has_work(self) -> bool:
        due = (bool(self._unwritten) or self._file is None) and time.monotonic() >= self._retry_at
        return due or (bool(self._asked) and self._is_ready) or (self._close_by is not None and not self._unwritten)

    def _until_retry(self) -> float | None:
        """How long to wait at most; None for something to do."""
        if self._file is not None and not self._unwritten:
            return None
        return max(0.0, self._retry_at - time.monotonic())

    def _write_all(self) -> None:
        """Open the file if it isn't open, and write what waits; a failure is told and tried again later."""
        with self._changed:
            waiting = tuple(self._unwritten)
            is_due = (waiting or self._file is None) and time.monotonic() >= self._retry_at
        if not is_due:
            return
        try:
            file = self._file or self._open()
            file.add(waiting)
        except UserFacingError as error:
            self._fail(error)
        else:
            self._known += waiting
            with self._changed:
                del self._unwritten[: len(waiting)]
            self._tell(None)
        self._is_ready = True

    def _open(self) -> AttemptsFile:
        file = AttemptsFile.open(self._folder)
        try:
            self._known = file.attempts()
        except BaseException:
            file.close()
            raise
        self._file = file
        self._opened(file.repair, file.is_read_only)
        return file

    def _fail(self, error: UserFacingError) -> None:
        """Open the file anew next time: it may have been damaged, or replaced."""
        with self._changed:
            self._retry_at = time.monotonic() + self._retry_s
        file, self._file = self._file, None
        if file is not None:
            file.close()
        self._tell(error)

    def _tell(self, error: UserFacingError | None) -> None:
        if (error is not None) != self._told:
            self._told = error is not None
            self._trouble(error)

    def _answer(self, work: Work[Any], done: Callable[[Any], None]) -> None:
        with self._changed:
            attempts = (*self._known, *self._unwritten)
        try:
            result = work(attempts)
        except Exception as error:  # noqa: BLE001 - one answer less; what it was about is nobody's business
            _LOG.warning("something of practice can't be worked out: %s", type(error).__name__)
            result = None
        done(result)
