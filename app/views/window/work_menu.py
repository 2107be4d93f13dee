"""The commands for a learner's own work: which are asked for in the menus View and Conversation. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.views.window.command import add_command
from app.views.work.reason import EXPLAIN_KEYS

WORK_KEYS = "Ctrl+Shift+K"


class WorkCommands(QObject):
    """Actions of menus that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        work_requested(): Open the page on which work is checked, or leave it.
        explain_requested(): Explain the first line there that doesn't follow.
    """

    work_requested = Signal()
    explain_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = QAction(self.tr("Explain the Wrong Line"), self)
        self._explain.setShortcut(QKeySequence(EXPLAIN_KEYS))
        self._explain.setMenuRole(QAction.MenuRole.NoRole)
        self._explain.triggered.connect(lambda _checked: self.explain_requested.emit())
        self.set_explainable(False)

    def set_explainable(self, explainable: bool) -> None:
        """Whether there is a line to be explained in sight, and the model can be asked."""
        self._explain.setEnabled(explainable)

    def add_to_view(self, menu: QMenu) -> None:
        """Add what belongs into the menu View."""
        add_command(menu, self.tr("Check My Work…"), WORK_KEYS, self.work_requested.emit, self)

    def add_to_conversation(self, menu: QMenu) -> None:
        """Add what belongs into the menu Conversation."""
        menu.addAction(self._explain)
