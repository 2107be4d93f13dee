"""Notices that the model hasn't been used for a while. Knows no bridge and no view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

MS_PER_MINUTE = 60_000


class Idle(QObject):
    """Waits for a time in which nothing is asked.

    Args:
        minutes: How long that time is; 0 never ends.
        parent: The owner.

    Attributes:
        timer: Runs while nothing is asked.

    Signals:
        passed(): The time has passed.
    """

    passed = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self.timer = QTimer(self, singleShot=True, interval=minutes * MS_PER_MINUTE)
        self.timer.timeout.connect(self.passed)

    @Slot(int)
    def set_minutes(self, minutes: int) -> None:
        """From now on that time is this long; 0 never ends."""
        waits = self.timer.isActive()
        self._minutes = minutes
        self.timer.setInterval(minutes * MS_PER_MINUTE)
        if waits and minutes == 0:
            self.timer.stop()
        elif waits:
            self.timer.start()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """A question is being answered, or none any more."""
        if busy:
            self.timer.stop()
        else:
            self.touch()

    @Slot()
    def touch(self) -> None:
        """The model was used just now."""
        if self._minutes > 0:
            self.timer.start()

    @Slot()
    def stop(self) -> None:
        """Wait no more, for good."""
        self._minutes = 0
        self.timer.stop()
