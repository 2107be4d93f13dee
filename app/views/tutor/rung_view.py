"""One rung that is revealed: its name, and what it says, typeset as answers are."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cards.guides import RungCard
from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.parts.naming import plain_label


class RungView(QWidget):
    """Stands below the one before.

    Args:
        card: What it says.
        renderer: Prepares its page.
        parent: The owner.

    Attributes:
        card: What it says.
        page: Its page.
    """

    def __init__(self, card: RungCard, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        name = plain_label("rung_name", self, wraps=False)
        name.setText(card.name)
        self.page = AnswerPane(renderer, self, "rung")
        self.page.setAccessibleName(card.name)
        self.page.replace_text(card.text)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(name)
        lines.addWidget(self.page)

    def read_aloud(self) -> None:
        """Say it in words, as soon as it is on the page: somebody asked for it just now."""
        self.page.read_aloud(True, f"{self.card.name}: ")
