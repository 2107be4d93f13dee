"""Decides whether somebody who is elsewhere is told that an answer is ready or a model installed. Paints nothing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

LONG_S = 10.0
"""Who has waited so long may have gone elsewhere."""


class Announcing(QObject):
    """What was long, has ended, and nobody looks.

    What is told is the conversation's title and that its answer is ready, never the answer: others may see it.

    Args:
        is_wanted: Says whether the person wants to be told.
        is_in_front: Says whether Ergo is what the person looks at.
        clock: Seconds that only grow.
        parent: The owner.

    Attributes:
        clock: Tells the time.
        is_in_front: Says whether Ergo is what the person looks at.

    Signals:
        told(str, str): Title and words.
    """

    told = Signal(str, str)

    def __init__(
        self,
        is_wanted: Callable[[], bool],
        is_in_front: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_wanted = is_wanted
        self.is_in_front = is_in_front
        self.clock = clock
        self._title = ""
        self._began: float | None = None
        self._failed = False

    @Slot(str)
    def set_title(self, title: str) -> None:
        """The conversation on the page is called this."""
        self._title = title

    @Slot(bool)
    def set_running(self, running: bool) -> None:
        """An answer is being written, or none any more."""
        began, self._began = self._began, self.clock() if running else None
        if running:
            self._failed = False
        elif began is not None and self.clock() - began > LONG_S:
            words = self.tr("The answer broke off.") if self._failed else self.tr("The answer is ready.")
            self._tell(self._title, words)

    @Slot()
    def note_failure(self) -> None:
        """The answer that is being written has failed."""
        self._failed = True

    @Slot(str, str)
    def tell_installed(self, _model_id: str, name: str) -> None:
        """A model is ready; that takes long always."""
        self._tell(name, self.tr("The model is installed."))

    @Slot(str, str, str)
    def tell_trouble(self, title: str, _detail: str, _hint: str) -> None:
        """An installation needs the person."""
        self._tell(title, self.tr("The installation waits for you."))

    def _tell(self, title: str, words: str) -> None:
        if self._is_wanted() and not self.is_in_front():
            self.told.emit(title or "Ergo", words)
