"""The Adapters page: one quiet column, one card an adapter; without any, what an adapter is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.cards.adapters import AdapterCard
from app.views.adapters.adapter_card import AdapterCardView
from app.views.adapters.no_adapters import NoAdapters
from app.views.parts.covering_page import CoveringPage
from app.views.parts.folder_words import folder_words
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import key_text, plain_label
from app.views.parts.notice import Notice
from app.views.parts.speaking import announce


class AdaptersPage(CoveringPage):
    """All adapters of the library.

    Args:
        parent: The owner.

    Signals:
        action_requested(str, str): Adapter, what the person wants done with it.
        add_requested(): The person wants to choose an adapter's file.
        example_requested(): The person wants the example that ships.
        refusal_dismissed(): The person has read why one was refused.

    Attributes:
        teaching: What is said while there is none.
    """

    action_requested = Signal(str, str)
    add_requested = Signal()
    example_requested = Signal()
    refusal_dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AdaptersPage", "Adapters"), parent)
        page = self._page
        self._cards: dict[str, AdapterCardView] = {}
        self._add = QPushButton(self.tr("Add adapter…"), page)
        self._add.setToolTip(key_text("Ctrl+Shift+O"))
        self._add.clicked.connect(self.add_requested)
        self.add_to_head(self._add)
        self._progress = plain_label("adapter_progress", page)
        self._progress.hide()
        self._refusal = Notice(page)
        self._refusal.dismissed.connect(self._on_dismissed)
        self.teaching = NoAdapters(page)
        self.teaching.add_requested.connect(self.add_requested)
        self.teaching.example_requested.connect(self.example_requested)
        self._box = QWidget(page)
        self._lines = QVBoxLayout(self._box)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        for part in (self._progress, self._refusal, self.teaching, self._box):
            self.add_part(part)
        self.show_cards([])

    def show_cards(self, cards: Sequence[AdapterCard]) -> None:
        """Show these adapters, in this order; without any, what an adapter is."""
        for gone in self._cards.keys() - {card.name for card in cards}:
            self._drop_card(self._cards.pop(gone))
        self._lines.setEnabled(False)  # once for all of them: a page of fifty would take a second otherwise
        for place, card in enumerate(cards):
            view = self._cards.get(card.name) or self._add_card(card.name)
            if self._lines.indexOf(view) != place:
                self._lines.insertWidget(place, view)
            view.show_card(card)
        self._lines.setEnabled(True)
        self._lines.invalidate()
        self._order_tabs([self._cards[card.name] for card in cards])
        self._teach(not cards)

    def show_progress(self, words: str) -> None:
        """Say what is being looked at or put away; empty says nothing."""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))
        announce(self._progress, words)

    def show_refusal(self, title: str, detail: str, hint: str) -> None:
        """Say why an adapter was refused; that stays until it is read."""
        self._refusal.inform(title, detail, hint)
        self.ensureWidgetVisible(self._refusal, 0, 24)

    def hide_refusal(self) -> None:
        """Nothing is refused any more."""
        self._leave(self._refusal)
        self._refusal.hide()

    def refusal(self) -> tuple[str, str, str]:
        """Title, detail and hint of the refusal that is shown; empty while none is."""
        return ("", "", "") if self._refusal.isHidden() else self._refusal.words()

    def progress_text(self) -> str:
        """What is being done; empty if nothing is."""
        return "" if self._progress.isHidden() else self._progress.text()

    def card(self, name: str) -> AdapterCardView:
        """The card of an adapter that is shown."""
        return self._cards[name]

    def reveal(self, name: str) -> None:
        """Scroll to an adapter's card."""
        if name in self._cards:
            self._column.activate()
            self.ensureWidgetVisible(self._cards[name], 0, 24)

    def _teach(self, teaches: bool) -> None:
        self._leave(self._add if teaches else self.teaching)
        self.teaching.setVisible(teaches)
        self._add.setVisible(not teaches)  # there is one beside the place to drop it
        self._box.setVisible(not teaches)
        lead = self.tr("An adapter changes how a model answers, not the model. Drop one anywhere on this window.")
        self.set_lead("" if teaches else lead)

    def _add_card(self, name: str) -> AdapterCardView:
        view = AdapterCardView(folder_words(), self._box)
        view.action_requested.connect(self.action_requested)
        self._cards[name] = view
        return view

    def _drop_card(self, view: AdapterCardView) -> None:
        self._leave(view)
        self._lines.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _leave(self, part: QWidget) -> None:
        """The keyboard doesn't stay where nothing is any more."""
        focused = keyboard_of(self)
        if focused is part or (focused is not None and part.isAncestorOf(focused)):
            self.take_keyboard()

    def _order_tabs(self, views: Sequence[AdapterCardView]) -> None:
        """Tab goes through the cards from top to bottom, whichever came first, and then to what is below the page."""
        buttons = [button for part in (self.teaching, *views) for button in part.findChildren(QPushButton)]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)

    def _on_dismissed(self) -> None:
        self.hide_refusal()
        self.refusal_dismissed.emit()
