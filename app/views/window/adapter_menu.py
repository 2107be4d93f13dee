"""The commands for adapters: which are asked for in the menus File, View and Conversation. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.cards.adapters import InForce
from app.views.window.command import add_command


class AdapterCommands(QObject):
    """Actions of menus that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        add_requested(): Choose an adapter's file.
        adapters_requested(): Open the Adapters page, or leave it.
        switched(bool): The adapter of this conversation is to be in force, or not.
    """

    add_requested = Signal()
    adapters_requested = Signal()
    switched = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use = QAction(self.tr("Use the Adapter"), self)
        self._use.setCheckable(True)
        self._use.setShortcut(QKeySequence("Ctrl+Alt+L"))
        self._use.setMenuRole(QAction.MenuRole.NoRole)
        self._use.triggered.connect(self.switched)
        self.show_in_force(InForce())

    def show_in_force(self, card: InForce) -> None:
        """Whether the adapter of this conversation is in force, and whether it can be."""
        self._use.setEnabled(bool(card.name) and not card.remark)
        self._use.setChecked(card.on and self._use.isEnabled())

    def add_to_file(self, menu: QMenu) -> None:
        """Add what belongs into the menu File."""
        add_command(menu, self.tr("Add Adapter…"), "Ctrl+Shift+O", self.add_requested.emit, self)

    def add_to_view(self, menu: QMenu) -> None:
        """Add what belongs into the menu View."""
        add_command(menu, self.tr("Adapters…"), "Ctrl+Shift+D", self.adapters_requested.emit, self)

    def add_to_conversation(self, menu: QMenu) -> None:
        """Add what belongs into the menu Conversation."""
        menu.addAction(self._use)
