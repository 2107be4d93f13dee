"""The button beside Send that says how long the model may think, and opens the menu of the choices."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.cards.answering import BudgetCard
from app.views.composer.budget_menu import BudgetMenu
from app.views.parts.glyphs import GlyphButton

KEY = QKeySequence("Ctrl+Shift+B")


class BudgetButton(GlyphButton):
    """`Thinking: 8K ▾`; hidden while the model doesn't think."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("open", QPalette.ColorRole.PlaceholderText, parent)
        self.setObjectName("budget")
        self._card: BudgetCard | None = None
        self._brief = False
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes after the words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu_of_budgets = BudgetMenu(self)
        self.menu_of_budgets.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self.open_menu)
        self.hide()

    def show_budget(self, card: BudgetCard) -> None:
        """Show what holds."""
        self._card = card
        self.setVisible(card.shown)
        self.setAccessibleName(card.spoken)
        self.setToolTip(f"{card.spoken} ({KEY.toString(QKeySequence.SequenceFormat.NativeText)})")
        self.menu_of_budgets.show_budget(card)
        self._label()

    def set_brief(self, brief: bool) -> None:
        """Say it in a word, where there is little room."""
        self._brief = brief
        self._label()

    @Slot()
    def open_menu(self) -> None:
        """Open the menu above the button, flush with its right edge; the keyboard is on what holds."""
        if not self.isVisible():
            return
        size = self.menu_of_budgets.sizeHint()
        self.menu_of_budgets.popup(self.mapToGlobal(QPoint(self.width() - size.width(), -size.height() - 4)))
        self.menu_of_budgets.go_to_choice()

    def _label(self) -> None:
        if self._card is not None:
            self.setText(self._card.short if self._brief else self._card.words)
