"""Printing while a window goes on: a little at a time in the main thread, so that no key has to wait."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_PAUSE_MS = 3
_AT_ONCE_S = 0.005


class PrintJob(QObject):
    """One printing at work. Deleting it, as `cancel` does, leaves no file.

    Args:
        steps: What it does: `Printing.steps()`.
        parent: The owner.

    Signals:
        progressed(float): How much is done, from 0 to 1.
        finished(): The file is there.
        failed(Exception): It isn't, and nothing has changed: an `OSError` if it can't be written.
    """

    progressed = Signal(float)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, steps: Generator[float, None, None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._on_due)
        self.destroyed.connect(steps.close)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def cancel(self) -> None:
        """Stop; there will be no file, and no signal."""
        self._timer.stop()
        self._steps.close()

    @Slot()
    def _on_due(self) -> None:
        until_s = time.monotonic() + _AT_ONCE_S
        done = 0.0
        try:
            while time.monotonic() < until_s:
                done = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.finished.emit()
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked for the file
            self._timer.stop()
            self.failed.emit(error)
        else:
            self.progressed.emit(done)
