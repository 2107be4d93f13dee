"""One number that can be set: its name, what it does, the field, and what became of what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.cards.answering import NumberCard
from app.views.parts.dragged_files import FilesPass
from app.views.parts.naming import named, plain_label

LONGEST_TYPED = 40


class NumberRow(QWidget):
    """Shows a number and takes another.

    Args:
        name: Which number.
        parent: The owner.

    Signals:
        entered(str, str): Which number, and the text that the person has left there; empty for what is recommended.
    """

    entered = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = name
        self._shown = ""
        self._words = plain_label("number_name", self)
        self._about = plain_label("number_about", self)
        self._remark = plain_label("number_remark", self)
        self.field = named(QLineEdit(self), "number_field")
        FilesPass(self.field)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.setMaxLength(LONGEST_TYPED)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.editingFinished.connect(self._on_edited)
        self._words.setBuddy(self.field)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(4)
        self._beside.addWidget(self.field)
        self._beside.addStretch(1)
        self._arrange()

    def show_number(self, card: NumberCard) -> None:
        """Show this."""
        self._shown = card.value
        self._words.setText(card.words)
        self._about.setText(card.about)
        self._remark.setText(card.remark)
        self._remark.setVisible(bool(card.remark))
        if not (self.field.hasFocus() and self.field.isModified()):  # else something is being typed
            self.field.setText(card.value)
        self.field.setPlaceholderText(card.recommended)
        self.field.setAccessibleName(card.words)
        self.field.setAccessibleDescription(" ".join(part for part in (card.remark, card.about) if part))

    def commit(self) -> None:
        """Take what is being typed as it stands."""
        if self.field.isModified():
            self._on_edited()

    def add_button(self, button: QPushButton) -> None:
        """Put a button below the field."""
        self._beside.insertWidget(1, button)
        QWidget.setTabOrder(self.field, button)

    def remark_text(self) -> str:
        """What is said of what was typed; empty if nothing is."""
        return "" if self._remark.isHidden() else self._remark.text()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._words, self._about, self._remark):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._beside)

    @Slot()
    def _on_edited(self) -> None:
        self.field.setModified(False)
        if self.field.text() != self._shown:
            self.entered.emit(self._number, self.field.text())
