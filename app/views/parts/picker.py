"""A button that says what is chosen, and opens a menu of what can be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from app.views.parts.glyphs import GlyphButton
from app.views.parts.soft_menu import soften


class Picker(GlyphButton):
    """One of a few, without showing them all.

    Args:
        choices: What can be chosen, by name, in its order: the words for each.
        parent: The owner.

    Signals:
        chosen(str): The person chose this.
    """

    chosen = Signal(str)

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__("open", QPalette.ColorRole.PlaceholderText, parent)
        self.setProperty("picker", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes after the words
        self._words = dict(choices)
        self._name = ""
        self._menu = QMenu(self)
        self._menu.setProperty("choices", True)
        soften(self._menu)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(self._menu)
        self._actions = {name: self._add(name, words, group) for name, words in choices.items()}
        self.setMenu(self._menu)

    @property
    def name(self) -> str:
        """What is chosen."""
        return self._name

    def show_choice(self, name: str, words: str = "") -> None:
        """Show what is chosen.

        Args:
            name: Its name.
            words: What to say where it is none of those that can be chosen here.
        """
        self._name = name
        shown = self._words.get(name, words)
        self.setText(shown.replace("&", "&&"))
        for each, action in self._actions.items():
            action.setChecked(each == name)
        self.setAccessibleDescription(shown)

    def setAccessibleName(self, name: str) -> None:
        """What is chosen here; the menu is called the same."""
        super().setAccessibleName(name)
        self._menu.setAccessibleName(name)

    def _add(self, name: str, words: str, group: QActionGroup) -> QAction:
        action = QAction(words.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: self.chosen.emit(name))
        self._menu.addAction(action)
        return action
