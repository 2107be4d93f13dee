"""The application object: it receives the files that the system has Ergo open, as from its icon in the Dock.

They may come before there is a window, and one at a time although they were dropped together.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class ErgoApplication(QApplication):
    """The one application of the process.

    Args:
        arguments: Those of the process.

    Signals:
        files_arrived(list): Files and folders (`Path`s) that were given to Ergo, all that came at once.
    """

    files_arrived = Signal(list)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._arrived: list[Path] = []
        self._is_awaited = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._hand_on)

    @Slot()
    def await_files(self) -> None:
        """There is somebody who takes files now; those that have come already are handed on."""
        self._is_awaited = True
        self._soon.start()

    def event(self, event: QEvent) -> bool:
        """Keep what the system gives until it can be taken."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._arrived.append(Path(event.file()))
            self._soon.start()
            return True
        return super().event(event)

    @Slot()
    def _hand_on(self) -> None:
        if self._is_awaited and self._arrived:
            arrived, self._arrived = self._arrived, []
            self.files_arrived.emit(arrived)
