"""What stands above one of two compared versions: what it was made with, what was measured, what can be done."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.cards.comparison import SideCard
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import key_text, named, plain_label

Deed = Literal["keep", "stop", "ask"]


class SideHead(QWidget):
    """Two lines and a button.

    Args:
        parent: The owner.

    Signals:
        keep_requested(): The person wants this version in the conversation.
        stop_requested(): The person wants it stopped.
        ask_requested(): The person wants it asked for once more.
    """

    keep_requested = Signal()
    stop_requested = Signal()
    ask_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("side_words", self)
        self._facts = plain_label("side_facts", self)
        self._buttons: dict[Deed, QPushButton] = {
            "keep": self._build(self.tr("Keep this one"), self.tr("Shows this version in the conversation")),
            "stop": self._build(self.tr("Stop"), f"{self.tr('Stop')} ({key_text('Ctrl+.')})"),
            "ask": self._build(self.tr("Ask again"), self.tr("Asks for this version once more")),
        }
        self._buttons["keep"].clicked.connect(self.keep_requested)
        self._buttons["stop"].clicked.connect(self.stop_requested)
        self._buttons["ask"].clicked.connect(self.ask_requested)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        for button in self._buttons.values():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(row)
        lines.addWidget(self._facts)

    def show_side(self, card: SideCard) -> None:
        """Say what the version is, and offer what can be done with it."""
        had_keyboard = keyboard_of(self) in self._buttons.values()
        self._words.setText(card.words)
        self._facts.setText(self._facts_of(card))
        self._facts.setVisible(bool(self._facts.text()))
        offered = self._offered(card)
        for deed, button in self._buttons.items():
            button.setAccessibleName(f"{button.text()}: {card.words}")
            button.setEnabled(deed != "keep" or card.can_keep)
        if offered is not None:
            self._buttons[offered].show()
        if had_keyboard and offered is not None:
            self._buttons[offered].setFocus(Qt.FocusReason.OtherFocusReason)
        for deed, button in self._buttons.items():
            button.setVisible(deed == offered)

    def words(self) -> str:
        """What the version was made with, as shown."""
        return self._words.text()

    def facts(self) -> str:
        """What is said of it in the second line."""
        return self._facts.text()

    def button(self, deed: Deed) -> QPushButton:
        """The button that does this."""
        return self._buttons[deed]

    def _facts_of(self, card: SideCard) -> str:
        if card.state == "running":
            return self.tr("Being written…")
        where = self.tr("In the conversation") if card.is_shown else ""
        return " · ".join(part for part in (card.facts, where) if part)

    @staticmethod
    def _offered(card: SideCard) -> Deed | None:
        if card.state == "running":
            return "stop"
        if card.state == "missing":
            return None if card.reply.failure is not None else "ask"  # a failure has its own way on
        return "keep"

    def _build(self, words: str, tip: str) -> QPushButton:
        button = named(QPushButton(words, self), "side_deed")
        button.setToolTip(tip)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.hide()
        return button
