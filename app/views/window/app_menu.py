"""The commands that a Mac shows in the menu with the application's name; elsewhere they are in File, Edit and Help."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.views.window.command import add_command

SETTINGS_KEYS = "Ctrl+,"


class AppCommands(QObject):
    """Actions of menus that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        about_requested(): What Ergo is.
        settings_requested(): Open the settings.
        close_requested(): Close the window that is in front.
        quit_requested(): Leave Ergo.
    """

    about_requested = Signal()
    settings_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()

    def add_to_file(self, menu: QMenu) -> None:
        """Add what belongs into the menu File."""
        add_command(menu, self.tr("Close Window"), "Ctrl+W", self.close_requested.emit, self)
        leave = add_command(menu, self.tr("Quit Ergo"), "Ctrl+Q", self.quit_requested.emit, self)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def add_to_edit(self, menu: QMenu) -> None:
        """Add what belongs into the menu Edit."""
        settings = add_command(menu, self.tr("Settings…"), SETTINGS_KEYS, self.settings_requested.emit, self)
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)

    def add_to_help(self, menu: QMenu) -> None:
        """Add what belongs into the menu Help."""
        about = add_command(menu, self.tr("About Ergo"), None, self.about_requested.emit, self)
        about.setMenuRole(QAction.MenuRole.AboutRole)
