"""The Models page: one quiet column, one card a model."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.cards import ModelCard
from app.views.centred import side_margin
from app.views.glyphs import GlyphButton
from app.views.keyboard import keyboard_of
from app.views.model_card import ModelCardView
from app.views.naming import named, plain_label


class ModelsPage(QScrollArea):
    """All models of the catalogue.

    Signals:
        action_requested(str, str): Model, what the person wants done with it.
        recipe_chosen(str, str): Model, recipe.
        back_requested(): Back to the conversation.
    """

    action_requested = Signal(str, str)
    recipe_chosen = Signal(str, str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, ModelCardView] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Models"))
        page = named(QWidget(), "page")
        self._column = QVBoxLayout(page)
        self._column.setSpacing(12)
        self._column.addLayout(self._build_head(page))
        self._lead = plain_label("models_lead", page)
        self._column.addWidget(self._lead)
        self._column.addSpacing(4)
        self._column.addStretch(1)
        self.setWidget(page)

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

    def set_lead(self, words: str) -> None:
        """Say what holds for all models."""
        self._lead.setText(words)
        self._lead.setVisible(bool(words))

    def card(self, model_id: str) -> ModelCardView:
        """The card of a model that is shown."""
        return self._cards[model_id]

    def take_keyboard(self) -> None:
        """Let the keyboard scroll the page; Tab goes on to what can be done here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, model_id: str) -> None:
        """Scroll to a model's card."""
        if model_id in self._cards:
            self.ensureWidgetVisible(self._cards[model_id], 0, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than reads well."""
        side = side_margin(self.width())
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(side, 24, max(0, side - bar), 24)
        super().resizeEvent(event)

    def _build_head(self, page: QWidget) -> QHBoxLayout:
        self._back = GlyphButton("back", QPalette.ColorRole.PlaceholderText, page)
        self._back.setObjectName("back")
        self._back.setAccessibleName(self.tr("Back to the conversation"))
        self._back.setToolTip(self.tr("Back to the conversation (Esc)"))
        self._back.clicked.connect(self.back_requested)
        heading = plain_label("greeting", page)
        heading.setText(self.tr("Models"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(heading, 1)
        return head

    def _add_card(self, model_id: str) -> ModelCardView:
        on_a_mac = sys.platform == "darwin"
        view = ModelCardView(self.tr("Show in Finder") if on_a_mac else self.tr("Show in folder"), self.widget())
        view.action_requested.connect(self.action_requested)
        view.recipe_chosen.connect(self.recipe_chosen)
        self._cards[model_id] = view
        self._column.insertWidget(self._column.count() - 1, view)
        return view
