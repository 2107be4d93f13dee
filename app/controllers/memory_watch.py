"""Notices that the whole system runs short of memory while a model lies idle in it. Knows no bridge and no view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from models.pressure import Pressure, read_pressure

EVERY_MS = 5_000
PATIENCE = 2
"""So many times in a row the system may be tight; one that is critical is helped at once."""


class MemoryWatch(QObject):
    """Looks now and then.

    Args:
        read: Asks the system.
        parent: The owner.

    Attributes:
        timer: Runs while a model lies idle in memory.

    Signals:
        ran_short(): The model's memory is wanted back.
    """

    ran_short = Signal()

    def __init__(self, read: Callable[[], Pressure] = read_pressure, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read = read
        self._tight = 0
        self._is_loaded = self._is_busy = False
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(self.look)

    @Slot()
    def set_loaded(self) -> None:
        """A model is in memory."""
        self._is_loaded = True
        self._refresh()

    @Slot()
    def set_released(self) -> None:
        """No model is in memory any more."""
        self._is_loaded = False
        self._refresh()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """The model is being used, or lies idle."""
        self._is_busy = busy
        self._refresh()

    @Slot()
    def look(self) -> None:
        """Ask the system how it is."""
        pressure = self.read()
        self._tight = self._tight + 1 if pressure == "tight" else 0
        if pressure == "critical" or self._tight >= PATIENCE:
            self._tight = 0
            self.ran_short.emit()

    def _refresh(self) -> None:
        self._tight = 0
        if self._is_loaded and not self._is_busy:
            self.timer.start()
        else:
            self.timer.stop()
