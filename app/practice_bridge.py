"""Between the thread that keeps practice and the window: work goes there, what comes of it is told in the main thread.

Knows Qt and that thread, and nothing of what is asked of it. Nothing of either exists before the first question.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.held_weakly import held_weakly

if TYPE_CHECKING:
    from app.practice_record.attempts_file import Repair
    from app.practice_record.recording import Recording
    from app.tutoring.practice.scheduling import Attempt
    from models.errors import UserFacingError

# ruff: noqa: PLC0415 - see above

T = TypeVar("T")
PATIENCE_S = 5.0


class PracticeBridge(QObject):
    """The way to what is kept of practice. Call every method from the main thread.

    Args:
        folder: The data folder.
        parent: The owner.

    Signals:
        opened(object, bool): What became of a damaged file (a `Repair`, or None); whether nothing is written.
        troubled(object): Why nothing can be written just now (a `UserFacingError`); None when all is written.
    """

    opened = Signal(object, bool)
    troubled = Signal(object)
    _brought = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._recording: Recording | None = None
        self._closed = False
        self._brought.connect(self._take)

    def write(self, attempt: Attempt) -> None:
        """Keep an answer; what is asked from now on knows of it."""
        recording = self._begin()
        if recording is not None:
            recording.write(attempt)

    def read(self, work: Callable[[tuple[Attempt, ...]], T], done: Callable[[T | None], None]) -> None:
        """Work something out of all answers.

        Args:
            work: Works it out, on the thread; it knows no widget.
            done: A method that gets in the main thread what came of it, None if it failed. It is held weakly.
        """
        recording, told = self._begin(), held_weakly(done)
        if recording is not None:
            recording.read(work, lambda result: self._brought.emit(lambda: told(result)))

    @Slot()
    def give_up(self) -> None:
        """Tell nothing more; what was answered is still written."""
        self._closed = True

    def close(self) -> bool:
        """Write what waits, and end the thread; return whether everything is written."""
        self._closed = True
        recording, self._recording = self._recording, None
        return recording is None or recording.close(PATIENCE_S)

    def _begin(self) -> Recording | None:
        if self._recording is None and not self._closed:
            from app.practice_record.recording import Recording

            self._recording = Recording(self._folder, self._on_opened, self._on_trouble)
        return None if self._closed else self._recording

    # --- on the thread ----------------------------------------------------------------------------

    def _on_opened(self, repair: Repair | None, is_read_only: bool) -> None:
        self._brought.emit(lambda: self.opened.emit(repair, is_read_only))

    def _on_trouble(self, error: UserFacingError | None) -> None:
        self._brought.emit(lambda: self.troubled.emit(error))

    # --- in the main thread -----------------------------------------------------------------------

    @Slot(object)
    def _take(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()
