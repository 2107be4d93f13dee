"""Long work in the main thread, a little at a time: the window never waits for it. Knows nothing of the work."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

SLICE_S = 0.006


class Slices(QObject):
    """Calls a step again and again, for a few milliseconds at a time, until it says that there is no more.

    Args:
        step: Does a little; returns whether there is more to do.
        parent: The owner.
    """

    def __init__(self, step: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self.run)

    @property
    def is_waiting(self) -> bool:
        """Whether there is more to do."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Do the work, beginning once the window has had its turn."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def run(self) -> None:
        """Do a slice of the work now."""
        self._timer.stop()
        end = time.perf_counter() + SLICE_S
        while self._step():
            if time.perf_counter() >= end:
                self._timer.start()
                return

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()
