"""Connects what Ergo works on with the system: it stays awake meanwhile, tells when it is done, gives memory back."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from app.controllers.announcing import Announcing
from app.controllers.awake import Awake
from app.controllers.history import History
from app.controllers.installing import Installing
from app.controllers.memory_watch import MemoryWatch
from app.controllers.session import Session
from app.controllers.setup import Setup
from app.settings import ChoicesFile
from app.system import Notify, notify, stay_awake
from app.views.window.status_line import StatusLine

ANSWERING, INSTALLING = "Ergo answers a question", "Ergo installs a model"


class WorkingWiring(QObject):
    """Session, setup and installation on one side, the system on the other.

    Args:
        window: The main window; becomes the owner.
        kept: Where the person's choices are kept.
        clock: Seconds that only grow.

    Attributes:
        announcing: Decides what is told.
        awake: Keeps the system awake.
        memory: Notices that the system runs short of memory.
        notify: Shows a notification.
    """

    def __init__(self, window: QMainWindow, kept: ChoicesFile, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window = window
        self.notify: Notify = notify
        self.awake = Awake(stay_awake, self)
        self.memory = MemoryWatch(parent=self)
        self.announcing = Announcing(lambda: kept.choices.notify, _is_in_front, clock, self)
        self.announcing.told.connect(self._on_told)

    def follow(self, session: Session, history: History, installing: Installing) -> None:
        """Follow what is being written and what is being installed."""
        session.running_changed.connect(lambda running: self.awake.set_busy(ANSWERING, running))
        session.running_changed.connect(self.announcing.set_running)
        session.turn_failed.connect(lambda *_words: self.announcing.note_failure())
        history.titled.connect(self.announcing.set_title)
        installing.changed.connect(lambda: self.awake.set_busy(INSTALLING, bool(installing.running)))
        installing.installed.connect(self.announcing.tell_installed)
        installing.failed.connect(self.announcing.tell_trouble)

    def watch_memory(self, session: Session, setup: Setup, status_line: StatusLine) -> None:
        """Have an idle model give its memory back when the system runs short of it."""
        memory = self.memory

        def release() -> None:
            if setup.is_loaded and not session.is_running:
                setup.release()
                status_line.set_activity(
                    self.tr("The system is short of memory: the model gave its own back; the next question loads it")
                )

        for loaded in (setup.ready, setup.stayed):
            loaded.connect(lambda _info: memory.set_loaded())
        setup.released.connect(memory.set_released)
        session.running_changed.connect(memory.set_busy)
        memory.ran_short.connect(release)

    @Slot()
    def give_up(self) -> None:
        """The window is closed for good."""
        self.memory.timer.stop()
        self.awake.give_up()

    @Slot(str, str)
    def _on_told(self, title: str, words: str) -> None:
        QApplication.alert(self._window)
        self.notify(title, words)


def _is_in_front() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
