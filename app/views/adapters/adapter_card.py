"""One adapter on the Adapters page: what it is, what it was made for, what speaks against it, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.cards.adapters import AdapterAction, AdapterCard
from app.views.parts.action_buttons import action_buttons, action_row, show_actions
from app.views.parts.keyboard import Keyboard
from app.views.parts.naming import plain_label, restyle
from app.views.parts.speaking import announce


class AdapterCardView(QFrame):
    """The card of one adapter.

    Args:
        folder_words: What "show the adapter's folder" is called on this system.
        parent: The owner.

    Signals:
        action_requested(str, str): Adapter, what the person wants done with it.
    """

    action_requested = Signal(str, str)

    def __init__(self, folder_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model_card")
        self._shown: AdapterCard | None = None
        self._name = plain_label("model_name", self)
        self._state = plain_label("model_state", self, wraps=False)
        self._words = plain_label("model_about", self)
        self._base = plain_label("model_facts", self)
        self._origin = plain_label("model_facts", self)
        self._mark = plain_label("adapter_mark", self, wraps=False)
        self._warning = plain_label("adapter_warning", self)
        self._remark = plain_label("model_remark", self)
        self._buttons = self._build_buttons(folder_words)
        self._keyboard = Keyboard(self)
        self._arrange()

    def show_card(self, card: AdapterCard) -> None:
        """Show this state of the adapter."""
        if card == self._shown:
            return
        self._keyboard.leave({button for action, button in self._buttons.items() if action in card.actions})
        self._show(card)
        self._keyboard.settle()

    def words(self) -> str:
        """Everything that is said, from top to bottom, for tests and for reading aloud."""
        labels = (self._name, self._state, self._words, self._base, self._origin, self._warning, self._remark)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def buttons(self) -> list[QPushButton]:
        """The buttons that can be pressed now, in their order."""
        return [button for button in self._buttons.values() if button.isVisibleTo(self) and button.isEnabled()]

    def _show(self, card: AdapterCard) -> None:
        before, self._shown = self._shown, card
        state = self.tr("In use") if card.in_use and not card.going else ""
        _set_text(self._name, card.name)
        _set_text(self._state, state)
        restyle(self._name, "going", card.going)
        restyle(self._state, "in_use", card.in_use)
        facts = {self._words: card.words, self._base: card.base, self._origin: card.origin, self._warning: card.warning}
        for label, text in facts.items():
            _set_text(label, "" if card.going else text)
        self._mark.setVisible(not self._warning.isHidden())
        _set_text(self._remark, card.remark)
        self._show_actions(card)
        self.setAccessibleName(f"{card.name}, {state}" if state else card.name)
        self.setAccessibleDescription(card.warning)
        if before is not None and card.remark != before.remark:
            announce(self._remark, card.remark)

    def _show_actions(self, card: AdapterCard) -> None:
        show_actions(self._buttons, card.actions, card.name)
        self._gap.setVisible(bool(card.actions))

    def _build_buttons(self, folder_words: str) -> dict[AdapterAction, QPushButton]:
        words: dict[AdapterAction, str] = {
            "undo": self.tr("Undo"),
            "use": self.tr("Use"),
            "stop-using": self.tr("Stop using"),
            "show": folder_words,
            "remove": self.tr("Remove"),
            "dismiss": self.tr("Dismiss"),
        }
        return action_buttons(self, words, self._request)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._state)
        self._mark.setText("!")
        warning = QHBoxLayout()
        warning.setSpacing(8)
        warning.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._warning, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(4)
        lines.addLayout(head)
        for part in (self._words, self._base, self._origin):
            lines.addWidget(part)
        lines.addLayout(warning)
        lines.addWidget(self._remark)
        self._gap = QWidget(self)
        self._gap.setFixedHeight(4)
        lines.addWidget(self._gap)
        lines.addLayout(action_row(self._buttons))

    def _request(self, action: AdapterAction) -> None:
        if self._shown is not None:
            self.action_requested.emit(self._shown.name, action)


def _set_text(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
