"""The menu of appearances: as the system is, light, dark; what holds is ticked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.settings import Appearance
from app.views.parts.soft_menu import soften


class AppearanceMenu(QMenu):
    """One of three.

    Signals:
        chosen(str): The person wants this appearance.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Appearance"))
        self.setAccessibleName(self.tr("Appearance"))
        self.setProperty("choices", True)
        soften(self)
        group = QActionGroup(self)
        names: dict[Appearance, str] = {
            "system": self.tr("System"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self._actions = {name: self._add(name, words, group) for name, words in names.items()}

    def show_appearance(self, appearance: Appearance) -> None:
        """Tick what holds."""
        self._actions[appearance].setChecked(True)

    def _add(self, name: Appearance, words: str, group: QActionGroup) -> QAction:
        action = QAction(words, group)
        action.setCheckable(True)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: self.chosen.emit(name))
        self.addAction(action)
        return action
