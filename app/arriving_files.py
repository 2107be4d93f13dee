"""The application object: it receives what the system wants of Ergo: files to open, to come to the front, to end.

Files may come before there is a window, and one at a time although they were dropped together.
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
        activated(): Ergo is in front now, or its icon in the Dock was pressed.
        quit_asked(): The system wants Ergo to end, from the Dock or because the person logs out.
    """

    files_arrived = Signal(list)
    activated = Signal()
    quit_asked = Signal()

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
        """Keep the files that the system gives until they can be taken; pass on the rest."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._arrived.append(Path(event.file()))
            self._soon.start()
            return True
        if event.type() == QEvent.Type.Quit:
            self.quit_asked.emit()
        elif event.type() == QEvent.Type.ApplicationActivate:
            self.activated.emit()
        return super().event(event)

    @Slot()
    def _hand_on(self) -> None:
        if self._is_awaited and self._arrived:
            arrived, self._arrived = self._arrived, []
            self.files_arrived.emit(arrived)
