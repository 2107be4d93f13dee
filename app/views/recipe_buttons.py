"""How a model is to be installed: one button a recipe, and a line that says what speaks for the chosen one."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.cards import RecipeOffer
from app.views.flow_row import FlowRow
from app.views.naming import plain_label
from models.messages import RecipeName


class RecipeButtons(QWidget):
    """Exactly one of a few; hidden while there is nothing to choose.

    Signals:
        chosen(str): The person chose this recipe.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = FlowRow(8, 8)
        self._buttons = {name: self._build_button(name) for name in get_args(RecipeName)}
        self._note = plain_label("recipe_note", self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(self._row)
        lines.addWidget(self._note)
        self.hide()

    def show_choices(self, model: str, choices: tuple[RecipeOffer, ...], chosen: str | None) -> None:
        """Show the recipes that a model can be installed with, and the chosen one.

        Args:
            model: The model's name.
            choices: The recipes; none hides everything.
            chosen: The name of the chosen one.
        """
        self.setVisible(bool(choices))
        for choice in choices:
            button = self._buttons[choice.name]
            button.setText(choice.words)
            button.setToolTip(choice.note)
            button.setAccessibleName(f"{model}: {choice.words}")
            button.setAccessibleDescription(choice.note)
            button.setChecked(choice.name == chosen)
            # Tab reaches the chosen one; the arrow keys go on from there, as with all groups.
            policy = Qt.FocusPolicy.StrongFocus if choice.name == chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._note.setText(next((choice.note for choice in choices if choice.name == chosen), ""))

    def _build_button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button
