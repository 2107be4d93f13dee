"""The rows of the list for Qt: says what changed step by step, so that a list that is shown again stays where it was.

What is chosen, what is being renamed and where the list stands hold on to their rows; a list that was built anew would
lose them. Knows what a row says, not how it is painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.views.parts.naming import plain_tip
from app.views.sidebar.rows import ConversationRow, FolderRow, HeadingRow, Row, conversation_key
from models.wording import in_a_row

Index = QModelIndex | QPersistentModelIndex

CONVERSATIONS = "application/x-ergo-conversations"
"""What is dragged: the names of conversations, a line each."""

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What only this list asks its rows for."""

    ROW = Qt.ItemDataRole.UserRole
    IS_SHOWN = Qt.ItemDataRole.UserRole + 1


class ListModel(QAbstractListModel):
    """Headings, folders and conversations, one after the other.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._keys: list[str] = []
        self._shown = ""
        self.is_writable = True

    # --- what is shown ----------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these from now on."""
        keys = [row.key for row in rows]
        self._remove_all_but(set(keys))
        self._put_in_order(keys)
        self._insert_missing(rows, keys)
        self._change(rows)

    def set_shown(self, uid: str) -> None:
        """Say which conversation is on the page; empty is none."""
        before, self._shown = self._shown, uid
        for each in {before, uid} - {""}:
            index = self.index_of(conversation_key(each))
            if index.isValid():
                self.dataChanged.emit(index, index)

    @property
    def shown(self) -> str:
        """The conversation on the page; empty if none is."""
        return self._shown

    def rows(self) -> Sequence[Row]:
        """All rows."""
        return self._rows

    def row_of(self, index: Index) -> Row | None:
        """The row at an index; None where there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """Where a row stands; an invalid index for one that doesn't."""
        return self.index(self._keys.index(key)) if key in self._keys else QModelIndex()

    # --- what Qt asks for ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be reached; conversations can be dragged."""
        row = self.row_of(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, HeadingRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.is_writable:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
            if isinstance(row, ConversationRow):
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says, is, or is read out as."""
        row = self.row_of(index)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role == Role.IS_SHOWN:
            return self._is_shown(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _words(row)
        return self._said(row, role)

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [CONVERSATIONS]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The conversations among these rows."""
        dragged = QMimeData()
        dragged.setData(CONVERSATIONS, QByteArray("\n".join(self.conversations(indexes)).encode()))
        return dragged

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dragged goes elsewhere."""
        return Qt.DropAction.MoveAction

    def conversations(self, indexes: Sequence[Index]) -> list[str]:
        """The names of the conversations among these rows, as they stand."""
        rows = (self.row_of(index) for index in sorted(indexes, key=lambda each: each.row()))
        return [row.card.uid for row in rows if isinstance(row, ConversationRow)]

    # --- what is said of a row ------------------------------------------------------------------------

    def _is_shown(self, row: Row) -> bool:
        return isinstance(row, ConversationRow) and row.card.uid == self._shown

    def _said(self, row: Row, role: int) -> str | None:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_a_row((_words(row), *self._states(row)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, ConversationRow):
            return in_a_row((row.card.group, row.card.when))
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ConversationRow):
            return plain_tip("\n".join(each for each in (row.card.title, row.card.when) if each))
        return None

    def _states(self, row: Row) -> list[str]:
        if isinstance(row, FolderRow):
            count = self._count_words(row.count)
            return [self.tr("folder"), count, self.tr("open") if row.is_open else self.tr("closed")]
        states = [(self.tr("on the page"), self._is_shown(row))]
        if isinstance(row, ConversationRow):
            states.append((self.tr("pinned"), row.card.is_pinned))
        return [words for words, holds in states if holds]

    def _count_words(self, count: int) -> str:
        if count == 0:
            return self.tr("empty")
        return self.tr("1 conversation") if count == 1 else self.tr("{count} conversations").format(count=count)

    # --- from one list to the next ----------------------------------------------------------------------

    def _remove_all_but(self, keys: set[str]) -> None:
        gone = [place for place, key in enumerate(self._keys) if key not in keys]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1], self._keys[first : last + 1]
            self.endRemoveRows()

    def _put_in_order(self, keys: Sequence[str]) -> None:
        """Bring the rows that stay into their new order."""
        known = set(self._keys)
        ordered = [key for key in keys if key in known]
        if ordered == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        places = {key: place for place, key in enumerate(ordered)}
        moved = [self.createIndex(places[self._keys[index.row()]], 0) for index in held]
        rows = dict(zip(self._keys, self._rows, strict=True))
        self._rows, self._keys = [rows[key] for key in ordered], ordered
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert_missing(self, rows: Sequence[Row], keys: Sequence[str]) -> None:
        known = set(self._keys)
        missing = [place for place, key in enumerate(keys) if key not in known]
        for first, last in _runs(missing):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._keys[first:first] = keys[first : last + 1]
            self.endInsertRows()

    def _change(self, rows: Sequence[Row]) -> None:
        changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
        for first, last in _runs(changed):
            self._rows[first : last + 1] = rows[first : last + 1]
            self.dataChanged.emit(self.index(first), self.index(last))


def _words(row: Row) -> str:
    if isinstance(row, HeadingRow):
        return row.words
    return row.card.name if isinstance(row, FolderRow) else row.card.title


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last place of each run of neighbours."""
    for _distance, run in groupby(enumerate(places), key=lambda each: each[1] - each[0]):
        neighbours = [place for _number, place in run]
        yield neighbours[0], neighbours[-1]
