"""SIGINT and SIGTERM as a signal of Qt's, so that Ctrl-C and `kill` close the window in an orderly way.

Python runs a handler only between two of its own instructions, and Qt's event loop
has none while nothing happens: the bytes of `signal.set_wakeup_fd` wake it.
"""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

WATCHED = (signal.SIGINT, signal.SIGTERM)
EXIT_CODES = {signal.SIGINT: 130, signal.SIGTERM: 0}


def _let_pass(_number: int, _frame: object) -> None:
    """Python needs a handler, or the system's own ends the process; the byte does the work."""


class TerminalSignals(QObject):
    """Watches for SIGINT and SIGTERM. For the main thread.

    Args:
        parent: The owner.

    Signals:
        arrived(int): A signal came, with this exit code to leave with.
    """

    arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inside, self._outside = socket.socketpair()
        self._inside.setblocking(False)
        self._outside.setblocking(False)
        self._notifier = QSocketNotifier(self._inside.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    def watch(self) -> None:
        """From now on, signals arrive here."""
        signal.set_wakeup_fd(self._outside.fileno(), warn_on_full_buffer=False)
        for number in WATCHED:
            signal.signal(number, _let_pass)

    def let_go(self) -> None:
        """From now on, the system's own handlers end the process: nobody waits for one that hangs."""
        for number in WATCHED:
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._inside.close()
        self._outside.close()

    @Slot()
    def _on_readable(self) -> None:
        for number in self._inside.recv(64):
            if number in EXIT_CODES:
                self.arrived.emit(EXIT_CODES[signal.Signals(number)])
