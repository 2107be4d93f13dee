"""One of a few: a button each, and a line that says what speaks for the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.views.parts.flow_row import FlowRow
from app.views.parts.naming import plain_label


class Choice(Protocol):
    """What can be chosen."""

    @property
    def name(self) -> str:
        """Which one."""

    @property
    def words(self) -> str:
        """Its name, as shown."""

    @property
    def note(self) -> str:
        """What speaks for it."""


class Segments(QWidget):
    """At most one of a few; hidden while there is nothing to choose.

    Args:
        names: All that can ever be chosen, in their order.
        parent: The owner.

    Signals:
        chosen(str): The person chose this.
    """

    chosen = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = FlowRow(8, 8)
        self._buttons = {name: self._build_button(name) for name in names}
        self._note = plain_label("segments_note", self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(self._row)
        lines.addWidget(self._note)
        self.hide()

    def show_choices(self, of: str, choices: Sequence[Choice], chosen: str | None, note: str | None = None) -> None:
        """Show what can be chosen, and what is.

        Args:
            of: What is chosen for, for reading aloud.
            choices: What can be chosen; none hides everything.
            chosen: The name of the chosen one; None where none is.
            note: What is said below; None says what speaks for the chosen one.
        """
        self.setVisible(bool(choices))
        offered = {choice.name: choice for choice in choices}
        reached = chosen if chosen in offered else next(iter(offered), None)
        self._group.setExclusive(False)  # else the last one that was chosen stays so
        for name, button in self._buttons.items():
            choice = offered.get(name)
            button.setVisible(choice is not None)
            button.setChecked(name == chosen)
            # Tab reaches the chosen one; the arrow keys go on from there, as with all groups.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == reached else Qt.FocusPolicy.ClickFocus)
            if choice is not None:
                self._label(button, of, choice)
        self._group.setExclusive(True)
        said = next((choice.note for choice in choices if choice.name == chosen), "") if note is None else note
        self._note.setText(said)

    def note_text(self) -> str:
        """What is said below."""
        return self._note.text()

    def _label(self, button: QPushButton, of: str, choice: Choice) -> None:
        button.setText(choice.words)
        button.setToolTip(choice.note)
        button.setAccessibleName(f"{of}: {choice.words}")
        button.setAccessibleDescription(choice.note)

    def _build_button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button
