"""A section of the settings: cards of rows below each other. Knows no choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.settings import Choices
from app.views.parts.naming import named
from app.views.parts.picker import Picker
from app.views.parts.switch import Switch
from app.views.settings.setting_row import SettingRow


class Section(QWidget):
    """What a section is made of; the rows are for others to add.

    Args:
        title: What it is called.
        parent: The owner.

    Signals:
        chosen(str, object): The person wants this choice, by its name in `Choices`, to have this value.

    Attributes:
        title: What it is called.
    """

    chosen = Signal(str, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._switches: dict[str, Switch] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(24, 8, 24, 24)
        self._lines.setSpacing(12)
        self._lines.addStretch(1)

    def show_choices(self, choices: Choices) -> None:
        """Show what holds."""
        for name, switch in self._switches.items():
            switch.setChecked(bool(getattr(choices, name)))

    def add_card(self, *rows: SettingRow) -> None:
        """Put rows that belong together below the others."""
        card = named(QFrame(self), "setting_card")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(12)
        for place, row in enumerate(rows):
            if place:
                rule = named(QFrame(card), "setting_rule")
                rule.setFixedHeight(1)
                lines.addWidget(rule)
            lines.addWidget(row)
        self._lines.insertWidget(self._lines.count() - 1, card)

    def switch_row(self, name: str, words: str, note: str = "") -> SettingRow:
        """A row that switches a choice on and off."""
        switch = named(Switch(self), f"setting_{name}")
        switch.clicked.connect(lambda on: self.chosen.emit(name, on))
        self._switches[name] = switch
        return SettingRow(words, note, switch, self)

    def picker_row(self, name: str, words: str, picker: Picker, note: str = "") -> SettingRow:
        """A row that chooses one of a few."""
        named(picker, f"setting_{name}")
        picker.setParent(self)
        return SettingRow(words, note, picker, self)

    def button_row(self, name: str, words: str, button: str, note: str = "") -> tuple[SettingRow, QPushButton]:
        """A row that leads elsewhere, and its button."""
        control = named(QPushButton(button, self), f"setting_{name}")
        control.setAutoDefault(False)
        row = SettingRow(words, note, control, self)
        control.setAccessibleName(f"{words}: {button}")
        return row, control
