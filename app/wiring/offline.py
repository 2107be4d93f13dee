"""Connects the process's network switch with the mark in the window that says how it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.held_weakly import held_weakly
from app.views.window.menu_bar import MenuBar
from app.views.window.status_line import StatusLine
from models.network import NetworkState, NetworkSwitch

_CLOSING_MS = 300
"""Between two files the door is closed for a moment: that is not told."""


class OfflineWiring(QObject):
    """The switch on one side, the status line on the other.

    Args:
        switch: The process's own.
        status_line: Has the mark.
        menus: What pressing the mark asks for.
        parent: The owner.
    """

    _changed = Signal()

    def __init__(self, switch: NetworkSwitch, status_line: StatusLine, menus: MenuBar, parent: QObject) -> None:
        super().__init__(parent)
        self._switch = switch
        self._status_line = status_line
        self._closing = QTimer(self, interval=_CLOSING_MS, singleShot=True)
        self._closing.timeout.connect(self._show)
        self._changed.connect(self._on_changed)
        status_line.offline.clicked.connect(menus.help.verify_requested)
        self._heard = held_weakly(self._hear)  # a window may go without having been closed
        switch.watch(self._heard)

    @Slot()
    def give_up(self) -> None:
        """The window is closed for good."""
        self._switch.unwatch(self._heard)
        self._closing.stop()

    def _hear(self, _state: NetworkState) -> None:
        """Called on any thread."""
        self._changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        if self._switch.state.open_for:
            self._closing.stop()
            self._show()
        elif not self._closing.isActive():  # what tries again and again would put it off for ever
            self._closing.start()

    @Slot()
    def _show(self) -> None:
        state = self._switch.state
        self._status_line.show_network(state.open_for, state.refused)
