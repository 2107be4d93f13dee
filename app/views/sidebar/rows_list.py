"""What the two lists of the sidebar share: their look, and how the keyboard goes through them. Knows no row."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

_FORWARD = {
    QAbstractItemView.CursorAction.MoveDown,
    QAbstractItemView.CursorAction.MoveHome,
    QAbstractItemView.CursorAction.MoveNext,
    QAbstractItemView.CursorAction.MovePageDown,
}


class RowsList(QListView):
    """A list that is scrolled smoothly and doesn't scroll sideways.

    Args:
        name: The object name, by which the style sheet dresses it.
        parent: The owner.

    Signals:
        left_above(): Up was pressed in the first row.
    """

    left_above = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)

    def choose(self, index: QModelIndex) -> None:
        """Select a row and none besides; the keyboard is at it."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_first(self) -> bool:
        """Select the first row that can be; false if there is none."""
        index = self._enabled_from(0, 1)
        self.choose(index)
        return index.isValid()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass headings by."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return index
        step = 1 if action in _FORWARD else -1
        found = self._enabled_from(index.row(), step)
        return found if found.isValid() else self._enabled_from(index.row(), -step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up leaves the first row."""
        current = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        first = self._enabled_from(0, 1).row()
        if event.key() == Qt.Key.Key_Up and plain and current.row() <= first:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nobody is left without a row by the Tab key."""
        by_pointer = event.reason() == Qt.FocusReason.MouseFocusReason
        if not by_pointer and not self.currentIndex().isValid():
            self.choose_first()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is selected looks otherwise while the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _enabled_from(self, row: int, step: int) -> QModelIndex:
        model = self.model()
        while 0 <= row < model.rowCount():
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
            row += step
        return QModelIndex()
