"""The Answers page: how the model chooses its tokens, as ready choices and number by number."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.cards.answering import AnswersCard, PresetName
from app.own_sampling import NUMBER_NAMES
from app.views.parts.covering_page import CoveringPage
from app.views.parts.naming import named
from app.views.parts.number_row import NumberRow
from app.views.parts.segments import Segments


class AnswersPage(CoveringPage):
    """Shows what holds for one model, and takes changes.

    Signals:
        preset_chosen(str): The person wants this ready choice.
        number_entered(str, str): A number's name, and the text that the person has left in its field.
        seed_wanted(): The person wants a new seed that stays.
    """

    preset_chosen = Signal(str)
    number_entered = Signal(str, str)
    seed_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AnswersPage", "Answers"), parent)
        self._presets = Segments(get_args(PresetName), self.widget())
        self._presets.chosen.connect(self.preset_chosen)
        self.add_part(self._presets)
        self._card = named(QFrame(self.widget()), "model_card")
        lines = QVBoxLayout(self._card)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(12)
        self._rows: dict[str, NumberRow] = {}
        for name in NUMBER_NAMES:
            self._rows[name] = NumberRow(name, self._card)
            self._rows[name].entered.connect(self.number_entered)
            lines.addWidget(self._rows[name])
        self.add_part(self._card)
        self._rows["seed"].add_button(self._build_seed_button())

    def show_answers(self, card: AnswersCard) -> None:
        """Show what holds."""
        self.set_lead(card.lead)
        self._presets.show_choices(self.accessibleName(), card.presets, card.preset, card.note)
        for number in card.numbers:
            self._rows[number.name].show_number(number)

    def commit(self) -> None:
        """Take what is being typed as it stands."""
        for row in self._rows.values():
            row.commit()

    def row(self, name: str) -> NumberRow:
        """The row of a number."""
        return self._rows[name]

    def note_text(self) -> str:
        """What is said of the choice that holds."""
        return self._presets.note_text()

    def _build_seed_button(self) -> QPushButton:
        button = named(QPushButton(self.tr("New seed"), self._card), "new_seed")
        button.setAccessibleName(button.text())
        button.setAccessibleDescription(self.tr("Takes a new seed and keeps to it"))
        button.setToolTip(self.tr("Takes a new seed and keeps to it"))
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.seed_wanted)
        return button
