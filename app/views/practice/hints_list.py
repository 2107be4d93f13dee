"""The hints to an exercise that are shown, and the button for the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.cards.practice import HintsCard
from app.rendering.renderer import Renderer
from app.views.parts.naming import key_text, restyle
from app.views.tutor.guide_pane import NEXT_KEY
from app.views.tutor.rung_view import RungView

HINT_KEYS = NEXT_KEY
"""The next hint, as to an answer in the conversation."""


class HintsList(QWidget):
    """One below the other, the last one that was shown at the end.

    Args:
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        hint_requested(): Show the next one.

    Attributes:
        button: Asks for the next one.
    """

    hint_requested = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self.rungs: list[RungView] = []
        self.button = QPushButton(self)
        self.button.clicked.connect(self.hint_requested)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 0, 16, 0)
        self._lines.setSpacing(12)

    def show_card(self, card: HintsCard) -> None:
        """Show these hints; those that are there stay as they are."""
        for place, rung in enumerate(self.rungs):
            if card.shown[place : place + 1] != (rung.card,):
                self._drop_from(place)
                break
        for shown in card.shown[len(self.rungs) :]:
            rung = RungView(shown, self._renderer, self)
            self.rungs.append(rung)
            self._lines.addWidget(rung)
            rung.read_aloud()
        self.button.setText(card.next_words.replace("&", "&&"))
        self.button.setVisible(bool(card.next_words))
        self.button.setToolTip(f"{card.next_words} ({key_text(HINT_KEYS)})")
        restyle(self.button, "link", not card.is_offered)
        self.setVisible(bool(card.shown))

    def _drop_from(self, place: int) -> None:
        gone, self.rungs = self.rungs[place:], self.rungs[:place]
        for rung in gone:
            rung.page.rest()
            self._lines.removeWidget(rung)
            rung.hide()
            rung.deleteLater()
