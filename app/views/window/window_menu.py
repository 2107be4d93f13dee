"""The commands for windows as such: which are asked for in the menus View and Window. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.views.window.command import add_command


class WindowCommands(QObject):
    """Actions of menus that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        full_screen_toggled(): Fill the screen, or no longer.
        minimise_requested(): Put the window that is in front into the Dock.
        zoom_toggled(): Make it as large as is useful, or as it was.
        front_requested(): Show Ergo's windows above those of others.
    """

    full_screen_toggled = Signal()
    minimise_requested = Signal()
    zoom_toggled = Signal()
    front_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._full_screen = QAction(self)

    def show_full_screen(self, filled: bool) -> None:
        """Whether the window fills the screen."""
        self._full_screen.setText(self.tr("Exit Full Screen") if filled else self.tr("Enter Full Screen"))

    def add_to_view(self, menu: QMenu) -> None:
        """Add what belongs into the menu View."""
        keys = QKeySequence.StandardKey.FullScreen
        self._full_screen = add_command(menu, "", keys, self.full_screen_toggled.emit, self)
        self.show_full_screen(filled=False)

    def add_to_window(self, menu: QMenu) -> None:
        """Add what belongs into the menu Window."""
        add_command(menu, self.tr("Minimize"), "Ctrl+M", self.minimise_requested.emit, self)
        add_command(menu, self.tr("Zoom"), None, self.zoom_toggled.emit, self)
        menu.addSeparator()
        add_command(menu, self.tr("Bring All to Front"), None, self.front_requested.emit, self)
