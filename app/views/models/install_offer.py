"""The quiet card of the empty page: a better model, what it takes to have it, how far that is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.cards.models import Action, ModelCard
from app.views.models.install_progress import InstallProgress
from app.views.parts.flow_row import FlowRow
from app.views.parts.keyboard import ACTION, Keyboard
from app.views.parts.naming import plain_label


class InstallOffer(QFrame):
    """Offers one model; hidden while it has nothing to offer.

    Signals:
        action_requested(str, str): Model, what the person wants done with it.
        choice_requested(): The person wants to see all models.
    """

    action_requested = Signal(str, str)
    choice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model_card")
        self._model_id = self._told = ""
        self._keyboard = Keyboard(self)
        self._title = plain_label("model_name", self)
        self._about = plain_label("model_about", self)
        self._facts = plain_label("model_facts", self)
        self._progress = InstallProgress(self)
        self._progress.action_requested.connect(self._request)
        self._remark = plain_label("model_remark", self)
        self._install = self._build_button(self.tr("Install"), "install")
        self._again = self._build_button(self.tr("Install again"), "install-again")
        self._undo = self._build_button(self.tr("Undo"), "undo", primary=False)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._choose.setAccessibleName(self.tr("Choose a model…"))
        self._choose.clicked.connect(self.choice_requested)
        buttons = FlowRow(8, 8)
        for button in (self._install, self._again, self._undo, self._choose):
            buttons.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(4)
        for part in (self._title, self._about, self._facts, self._progress, self._remark):
            lines.addWidget(part)
        lines.addSpacing(4)
        lines.addLayout(buttons)
        self.hide()

    def show_card(self, card: ModelCard | None, title: str = "") -> None:
        """Offer this model.

        Args:
            card: The model as it is now; None offers nothing.
            title: What is offered, in a few words.
        """
        if card is None:
            self.hide()
            self._told = ""
            return
        self.show()
        self._keyboard.leave(self._usable(card))
        self._show(card, title)
        self._keyboard.settle()

    def tells_installation(self, model_id: str) -> bool:
        """Whether the installation of this model is shown here."""
        return not self.isHidden() and self._told == model_id

    def _usable(self, card: ModelCard) -> set[QWidget]:
        buttons: dict[str, QWidget] = {"install": self._install, "install-again": self._again, "undo": self._undo}
        usable = {button for action, button in buttons.items() if action in card.actions}
        choose = {self._choose} if card.install is None else set()
        return {*usable, *choose, *self._progress.usable(card.install)}

    def _show(self, card: ModelCard, title: str) -> None:
        self._told = card.model_id if card.install else ""
        self._model_id = card.model_id
        self.setAccessibleName(title)
        self._set_text(self._title, "" if card.install else title)
        self._set_text(self._about, "" if card.install else card.about)
        self._set_text(self._facts, "" if card.install else card.facts_text())
        self._progress.show_installation(card.install)
        self._set_text(self._remark, card.remark)
        self._install.setVisible("install" in card.actions)
        self._again.setVisible("install-again" in card.actions)
        self._undo.setVisible("undo" in card.actions)
        self._choose.setVisible(card.install is None)
        for button in (self._install, self._again, self._undo):
            button.setAccessibleName(f"{button.text()}: {card.name}")

    def words(self) -> str:
        """Everything that is said, for tests."""
        labels = (self._title, self._about, self._facts, self._remark)
        return "\n".join([*(label.text() for label in labels if label.text()), self._progress.words()])

    def _build_button(self, words: str, action: Action, *, primary: bool = True) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("primary", primary)
        button.setProperty(ACTION, action)
        button.clicked.connect(partial(self._request, action))
        return button

    def _request(self, action: str) -> None:
        self.action_requested.emit(self._model_id, action)

    def _set_text(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
