"""One model on the Models page: what it is, in which state, what can be done with it."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.cards.models import Action, ModelCard
from app.views.models.install_progress import InstallProgress
from app.views.parts.action_buttons import action_buttons, action_row, show_actions
from app.views.parts.keyboard import Keyboard
from app.views.parts.naming import named, plain_label, restyle
from app.views.parts.segments import Segments
from models.messages import RecipeName


class ModelCardView(QFrame):
    """The card of one model.

    Args:
        folder_words: What "show the model's folder" is called on this system.
        parent: The owner.

    Signals:
        action_requested(str, str): Model, what the person wants done with it.
        recipe_chosen(str, str): Model, recipe.
    """

    action_requested = Signal(str, str)
    recipe_chosen = Signal(str, str)

    def __init__(self, folder_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model_card")
        self._model_id = ""
        self._shown: ModelCard | None = None
        self._name = plain_label("model_name", self)
        self._state = plain_label("model_state", self, wraps=False)
        self._about = plain_label("model_about", self)
        self._facts = plain_label("model_facts", self)
        self._recipes = Segments(get_args(RecipeName), self)
        self._recipes.chosen.connect(lambda recipe: self.recipe_chosen.emit(self._model_id, recipe))
        self._progress = InstallProgress(self)
        self._progress.action_requested.connect(lambda action: self.action_requested.emit(self._model_id, action))
        self._check_bar = self._build_bar()
        self._remark = plain_label("model_remark", self)
        self._buttons = self._build_buttons(folder_words)
        self._keyboard = Keyboard(self)
        self._arrange()

    def show_card(self, card: ModelCard) -> None:
        """Show this state of the model."""
        if card == self._shown:
            return
        self._keyboard.leave(self._usable(card))
        self._show(card)
        self._keyboard.settle()

    def _usable(self, card: ModelCard) -> set[QWidget]:
        buttons = {button for action, button in self._buttons.items() if action in card.actions}
        recipes = self._recipes.findChildren(QPushButton) if card.recipes else []
        return {*buttons, *recipes, *self._progress.usable(card.install)}

    def _show(self, card: ModelCard) -> None:
        self._shown = card
        self._model_id = card.model_id
        self._name.setText(card.name)
        self._state.setText(card.state)
        restyle(self._state, "caution", card.caution)
        restyle(self._state, "in_use", card.in_use)
        self.setAccessibleName(f"{card.name}, {card.state}")
        self._set_text(self._about, card.about)
        self._set_text(self._facts, card.facts_text())
        self._recipes.show_choices(card.name, card.recipes, card.recipe)
        self._progress.show_installation(card.install)
        self._check_bar.setVisible(card.fraction is not None)
        self._check_bar.setValue(round((card.fraction or 0) * 1000))
        self._check_bar.setAccessibleName(card.remark)
        self._set_text(self._remark, card.remark)
        self._show_actions(card)

    def words(self) -> str:
        """Everything that is said, for tests and for reading aloud."""
        labels = (self._name, self._state, self._about, self._facts, self._remark)
        return "\n".join([*(label.text() for label in labels if label.text()), self._progress.words()])

    def buttons(self) -> list[QPushButton]:
        """The buttons that can be pressed now, in their order."""
        return [button for button in self.findChildren(QPushButton) if button.isVisibleTo(self) and button.isEnabled()]

    def _build_buttons(self, folder_words: str) -> dict[Action, QPushButton]:
        words: dict[Action, str] = {
            "undo": self.tr("Undo"),
            "install": self.tr("Install"),
            "install-again": self.tr("Install again"),
            "use": self.tr("Use"),
            "verify": self.tr("Check files"),
            "stop-verifying": self.tr("Stop"),
            "show": folder_words,
            "remove": self.tr("Remove"),
        }
        return action_buttons(self, words, self._request)

    def _build_bar(self) -> QProgressBar:
        bar = named(QProgressBar(self), "check_bar")
        bar.setRange(0, 1000)
        bar.setTextVisible(False)
        bar.setFixedHeight(4)
        return bar

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._state)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(4)
        lines.addLayout(head)
        for part in (self._about, self._facts, self._recipes, self._progress, self._remark, self._check_bar):
            lines.addWidget(part)
        self._gap = QWidget(self)
        self._gap.setFixedHeight(4)
        lines.addWidget(self._gap)
        lines.addLayout(action_row(self._buttons))

    def _show_actions(self, card: ModelCard) -> None:
        show_actions(self._buttons, card.actions, card.name)
        for action, button in self._buttons.items():
            restyle(button, "primary", action == card.primary)
        self._gap.setVisible(any(not button.isHidden() for button in self._buttons.values()))

    def _request(self, action: Action) -> None:
        self.action_requested.emit(self._model_id, action)

    def _set_text(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
