"""What a search has found, for Qt. Knows what a row says, not how it is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.cards.conversations import FoundCard
from app.views.parts.naming import plain_tip

Index = QModelIndex | QPersistentModelIndex

CARD = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class FoundModel(QAbstractListModel):
    """What was found, one after the other.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[FoundCard, ...] = ()

    def show(self, cards: Sequence[FoundCard]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def cards(self) -> tuple[FoundCard, ...]:
        """All of it."""
        return self._cards

    def card_of(self, index: Index) -> FoundCard | None:
        """What stands at an index; None where nothing does."""
        return self._cards[index.row()] if index.isValid() and index.row() < len(self._cards) else None

    def same_as(self, card: FoundCard | None) -> QModelIndex:
        """Where the same place of the same conversation stands now; an invalid index if it doesn't."""
        if card is not None:
            for place, each in enumerate(self._cards):
                if (each.uid, each.turn, each.source) == (card.uid, card.turn, card.source):
                    return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How much was found."""
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row is, says, or is read out as."""
        card = self.card_of(index)
        if card is None:
            return None
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(each for each in (card.title, card.source, card.excerpt) if each)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(each for each in (card.title, card.excerpt) if each))
        return None
