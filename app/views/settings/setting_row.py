"""One row of the settings: what is chosen, a line about it, and at the right what chooses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.parts.naming import plain_label


class SettingRow(QWidget):
    """A name and a control; the control is called by the name.

    Args:
        words: What is chosen.
        note: What there is to know of it; empty for nothing.
        control: What chooses it; becomes a child.
        parent: The owner.
    """

    def __init__(self, words: str, note: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = plain_label("setting_name", self)
        name.setText(words)
        self._note = plain_label("setting_note", self)
        self._control = control
        control.setAccessibleName(words)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_note(note)

    def set_note(self, note: str) -> None:
        """Say this about it."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._control.setToolTip("")
        if not self._control.property("picker"):
            self._control.setAccessibleDescription(note)
