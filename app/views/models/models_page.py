"""The Models page: one quiet column, one card a model."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.cards.models import ModelCard
from app.views.models.model_card import ModelCardView
from app.views.parts.covering_page import CoveringPage
from app.views.parts.folder_words import folder_words
from app.views.parts.keyboard import keyboard_of


class ModelsPage(CoveringPage):
    """All models of the catalogue.

    Signals:
        action_requested(str, str): Model, what the person wants done with it.
        recipe_chosen(str, str): Model, recipe.
    """

    action_requested = Signal(str, str)
    recipe_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ModelsPage", "Models"), parent)
        self._cards: dict[str, ModelCardView] = {}

    def show_cards(self, cards: list[ModelCard]) -> None:
        """Show these models; new ones come last."""
        for gone in self._cards.keys() - {card.model_id for card in cards}:
            view = self._cards.pop(gone)
            focused = keyboard_of(self)
            if focused is view or (focused is not None and view.isAncestorOf(focused)):
                self.take_keyboard()
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        for card in cards:
            view = self._cards.get(card.model_id) or self._add_card(card.model_id)
            view.show_card(card)

    def card(self, model_id: str) -> ModelCardView:
        """The card of a model that is shown."""
        return self._cards[model_id]

    def reveal(self, model_id: str) -> None:
        """Scroll to a model's card."""
        if model_id in self._cards:
            self.ensureWidgetVisible(self._cards[model_id], 0, 24)

    def _add_card(self, model_id: str) -> ModelCardView:
        view = ModelCardView(folder_words(), self.widget())
        view.action_requested.connect(self.action_requested)
        view.recipe_chosen.connect(self.recipe_chosen)
        self._cards[model_id] = view
        self.add_part(view)
        return view
