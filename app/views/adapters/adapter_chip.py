"""The button that names the adapter of this conversation and opens what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.cards.adapters import InForce
from app.views.adapters.adapter_panel import AdapterPanel
from app.views.adapters.strength_row import percent_words
from app.views.parts.chip import Chip
from app.views.parts.folder_words import folder_words
from app.views.parts.naming import NOTHING_MORE, plain_tip, restyle

MOST_WIDTH = 220


class AdapterChip(Chip):
    """`LoRA` while there is none; else its name, and how strong it is where that isn't 100%.

    Args:
        parent: The owner.

    Signals:
        adapter_chosen(str): The person wants this adapter; empty for none.
        switched(bool): The chosen one is to be in force, or not.
        strength_changed(float): So strong; 1 is as it was trained.
        compare_requested(): The last question with and without it.
        adapters_requested(): The person wants to see all adapters.
        folder_requested(str): The person wants to see the folder of this one.
        panel_opening(): The panel is about to be shown: now is the time to say what is installed.

    Attributes:
        panel: What can be done.
    """

    adapter_chosen = Signal(str)
    switched = Signal(bool)
    strength_changed = Signal(float)
    compare_requested = Signal()
    adapters_requested = Signal()
    folder_requested = Signal(str)
    panel_opening = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(MOST_WIDTH, parent)
        self._card = InForce()
        self.panel = AdapterPanel(folder_words(), self)
        self.panel.adapter_chosen.connect(self.adapter_chosen)
        self.panel.switched.connect(self.switched)
        self.panel.strength_changed.connect(self.strength_changed)
        self.panel.compare_requested.connect(self.compare_requested)
        self.panel.adapters_requested.connect(self.adapters_requested)
        self.panel.folder_requested.connect(self.folder_requested)
        self.clicked.connect(self.open_panel)
        self.show_in_force(InForce())

    def show_in_force(self, card: InForce) -> None:
        """Show which adapter is in force in this conversation, and what can be."""
        self._card = card
        held_back = bool(card.name and card.remark)
        restyle(self, "off", bool(card.name) and not card.on and not held_back)
        restyle(self, "caution", held_back)
        state = self._state()
        self.show_name(card.name or self.tr("LoRA"), f" · {state}" if state else "", " · !" if held_back else "")
        self.setToolTip(plain_tip(card.remark) if held_back else self._tip())
        self.setAccessibleName(self._words_in_full())
        self.setAccessibleDescription(card.remark if held_back else NOTHING_MORE if card.name else "")
        self.panel.show_in_force(card)

    @Slot()
    def open_panel(self) -> None:
        """Open the panel; where no adapter is installed, the page that says what one is."""
        self.panel_opening.emit()
        if self._card.choices:
            self.panel.open_below(self)
        else:
            self.adapters_requested.emit()

    def _state(self) -> str:
        """What is said behind the name; nothing of one that is in force as it was trained."""
        card = self._card
        if not card.name:
            return ""
        if card.remark:
            return self.tr("doesn't fit")
        if not card.on:
            return self.tr("off")
        percent = round(card.strength * 100)
        return "" if percent == 100 else percent_words(self, percent)

    def _words_in_full(self) -> str:
        card = self._card
        if not card.name:
            return self.tr("No adapter") if card.choices else self.tr("Adapters")
        state = self._state() or percent_words(self, 100)
        return self.tr("Adapter: {name}, {state}").format(name=card.name, state=state)

    def _tip(self) -> str:
        if self._card.name:
            return plain_tip(self._words_in_full())
        return self.tr("Choose an adapter") if self._card.choices else self.tr("What an adapter is")
