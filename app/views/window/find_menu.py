"""The menu that looks for words in the conversation. Looks for nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.views.parts.soft_menu import soften
from app.views.window.command import add_command


class FindMenu(QMenu):
    """Its commands can be used only where there is something to look through.

    Args:
        parent: The owner.

    Signals:
        find_requested(): Look for words in the conversation.
        next_requested(), previous_requested(): Go to the next hit, or to the one before.
        selection_requested(): Look for what is selected.
    """

    find_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    selection_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Find"))
        soften(self)
        add_command(self, self.tr("Find…"), QKeySequence.StandardKey.Find, self.find_requested.emit, self)
        add_command(self, self.tr("Find Next"), "Ctrl+G", self.next_requested.emit, self)
        add_command(self, self.tr("Find Previous"), "Ctrl+Shift+G", self.previous_requested.emit, self)
        add_command(self, self.tr("Use Selection for Find"), "Ctrl+E", self.selection_requested.emit, self)

    def set_usable(self, usable: bool) -> None:
        """Whether there is something to look through, in sight."""
        for action in self.actions():
            action.setEnabled(usable)
