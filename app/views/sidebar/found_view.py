"""The list of what a search has found: keys and clicks. Says what is wanted, searches nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.cards.conversations import FoundCard
from app.views.sidebar.found_model import FoundModel
from app.views.sidebar.found_painter import FoundPainter
from app.views.sidebar.rows_list import RowsList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoundView(RowsList):
    """The list.

    Args:
        parent: The owner.

    Signals:
        opened(str, object): The person wants to see this conversation, at this turn; None is at its title.
        menu_wanted(str, QPoint): A menu for this conversation, at this place of the screen.
        undo_wanted(): Undo what was done last.
    """

    opened = Signal(str, object)
    menu_wanted = Signal(str, QPoint)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sidebar_found", parent)
        self.setAccessibleName(self.tr("Found"))
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundPainter(self))
        self._pressed = QPersistentModelIndex()

    def show_found(self, cards: Sequence[FoundCard]) -> None:
        """Show what was found; what is selected stays so, where it is found again."""
        if tuple(cards) == self.found.cards():
            return
        before = self.found.card_of(self.currentIndex())
        self.found.show(cards)
        self.choose(self.found.same_as(before))

    def open_first(self) -> bool:
        """Open what was found first, if anything was."""
        card = next(iter(self.found.cards()), None)
        if card is not None:
            self.choose_first()
            self.opened.emit(card.uid, card.turn)
        return card is not None

    @Slot()
    def undo(self) -> None:
        """What Undo in the menu means while the keyboard is here."""
        self.undo_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        card = self.found.card_of(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain and card is not None:
            self.opened.emit(card.uid, card.turn)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was pressed."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()) if left else QModelIndex())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        card = self.found.card_of(pressed)
        if card is not None and self.indexAt(event.position().toPoint()) == pressed:
            self.opened.emit(card.uid, card.turn)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu; the keyboard points at the current row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        card = self.found.card_of(index)
        if card is None:
            return
        self.choose(index)
        room = self.visualRect(index)
        spot = self.viewport().mapToGlobal(room.bottomLeft() + QPoint(room.height() // 2, 0))
        self.menu_wanted.emit(card.uid, spot if by_keyboard else event.globalPos())
