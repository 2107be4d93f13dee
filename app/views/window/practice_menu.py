"""The command for practice, which is asked for in the menu View. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from app.views.window.command import add_command

PRACTICE_KEYS = "Ctrl+Alt+P"


class PracticeCommands(QObject):
    """Actions of a menu that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        practice_requested(): Open the Practice page, or leave it.
    """

    practice_requested = Signal()

    def add_to_view(self, menu: QMenu) -> None:
        """Add what belongs into the menu View."""
        add_command(menu, self.tr("Practice…"), PRACTICE_KEYS, self.practice_requested.emit, self)
