"""The list of conversations and folders: keys, clicks, dragging, renaming in place. Changes nothing.

Says what is wanted. Knows rows and how they are reached, not what becomes of a wish.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.views.sidebar.list_model import CONVERSATIONS, ListModel
from app.views.sidebar.place import go_back_to, place_of
from app.views.sidebar.row_painter import RowPainter
from app.views.sidebar.rows import ConversationRow, FolderRow, Row, conversation_key, folder_key
from app.views.sidebar.rows_list import RowsList

_NEITHER = Qt.KeyboardModifier.KeypadModifier
"""No modifier that means anything here."""


class ListView(RowsList):
    """The list.

    Args:
        parent: The owner.

    Signals:
        opened(str): The person wants this conversation on the page.
        folded(str): The person wants this folder opened, or closed.
        titled(str, str): The conversation has been given this title.
        folder_titled(str, str): The folder has been given this name.
        delete_wanted(list): Delete these conversations.
        folder_delete_wanted(str): Delete this folder.
        dropped(list, object): Put these conversations into this folder; None takes them out.
        menu_wanted(QPoint): A menu for what is selected, at this place of the screen.
        undo_wanted(): Undo what was done last.
        refused(): Something was to be changed where nothing can be.
    """

    opened = Signal(str)
    folded = Signal(str)
    titled = Signal(str, str)
    folder_titled = Signal(str, str)
    delete_wanted = Signal(list)
    folder_delete_wanted = Signal(str)
    dropped = Signal(list, object)
    menu_wanted = Signal(QPoint)
    undo_wanted = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sidebar_list", parent)
        self.setAccessibleName(self.tr("Conversations"))
        self.rows = ListModel(self)
        self._painter = RowPainter(self)
        self._pressed = QPersistentModelIndex()
        self._painter.written.connect(self._on_written)
        self.setUniformItemSizes(True)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)

    # --- what is shown ----------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what is selected, current or being renamed stays so, and the list stays where it is."""
        place = place_of(self)
        self.rows.show_rows(rows)
        go_back_to(self, place)

    def set_shown(self, uid: str) -> None:
        """Say which conversation is on the page; unless somebody is busy in the list, that is the one selected."""
        if uid == self.rows.shown:
            return
        self.rows.set_shown(uid)
        index = self.rows.index_of(conversation_key(uid))
        if index.isValid() and not self.hasFocus():
            self.choose(index)

    def set_writable(self, writable: bool) -> None:
        """Whether anything can be renamed, moved or deleted."""
        self.rows.is_writable = writable
        self.setDragEnabled(writable)

    # --- what is selected -------------------------------------------------------------------------

    def current_row(self) -> Row | None:
        """The row that the keyboard is at."""
        return self.rows.row_of(self.currentIndex())

    def selected(self) -> list[str]:
        """The conversations that are selected, as they stand."""
        return self.rows.conversations(self.selectedIndexes())

    def rename(self, key: str) -> bool:
        """Let a title be written over; false if there is no such row."""
        index = self.rows.index_of(key)
        if index.isValid() and not self.rows.is_writable:
            self.refused.emit()
        elif index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # it comes back here afterwards
            self.choose(index)
            self.scrollTo(index)
            self.edit(index)
        return index.isValid()

    @property
    def is_renaming(self) -> bool:
        """Whether a title is being written over."""
        return self.state() == QAbstractItemView.State.EditingState

    @Slot()
    def undo(self) -> None:
        """What Undo in the menu means while the keyboard is here."""
        self.undo_wanted.emit()

    # --- keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename, delete, fold."""
        row = self.current_row()
        if row is None or not self._take_key(event, row):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent, row: Row) -> bool:
        """Whether a key means something here."""
        key, plain = event.key(), not event.modifiers() & ~_NEITHER
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open(row)
        elif key == Qt.Key.Key_F2 and plain:
            self.rename(row.key)
        elif _deletes(event):
            self._delete(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            self._fold(row, shut=key == Qt.Key.Key_Left)
        else:
            return False
        return True

    def _open(self, row: Row) -> None:
        if isinstance(row, ConversationRow):
            self.opened.emit(row.card.uid)
        elif isinstance(row, FolderRow):
            self.folded.emit(row.card.uid)

    def _delete(self, row: Row) -> None:
        uids = self.selected()
        if not self.rows.is_writable:
            self.refused.emit()
        elif uids:
            self.delete_wanted.emit(uids)
        elif isinstance(row, FolderRow):
            self.folder_delete_wanted.emit(row.card.uid)

    def _fold(self, row: Row, *, shut: bool) -> None:
        """Left closes a folder, or goes to the one that a conversation lies in; Right opens one."""
        if isinstance(row, FolderRow) and row.is_open == shut:
            self.folded.emit(row.card.uid)
        elif isinstance(row, ConversationRow) and row.is_inside and shut:
            self.choose(self.rows.index_of(folder_key(row.card.folder or "")))

    # --- the pointer ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was pressed."""
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        spot = event.position().toPoint()
        self._pressed = QPersistentModelIndex(self.indexAt(spot) if plain else QModelIndex())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked; with keys held down it is only selected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        row = self.rows.row_of(pressed)
        if row is not None and self.indexAt(event.position().toPoint()) == pressed:
            self._open(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two opens nothing again, and closes no folder again."""
        self._pressed = QPersistentModelIndex()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu; the keyboard points at the current row."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            room = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(room.bottomLeft() + QPoint(room.height(), 0)))
            return
        index = self.indexAt(event.pos())
        if self.rows.row_of(index) is None or not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif not self.selectionModel().isSelected(index):
            self.choose(index)
        self.menu_wanted.emit(event.globalPos())

    # --- dragging -----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take conversations of this list; everything else is for the window."""
        event.setAccepted(event.source() is self and event.mimeData().hasFormat(CONVERSATIONS))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the folder into which they would go."""
        super().dragMoveEvent(event)  # scrolls at the edges
        self._set_target(self._folder_at(event.position().toPoint()))
        event.setAccepted(event.source() is self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They would go nowhere."""
        super().dragLeaveEvent(event)
        self._set_target(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where they go; the list is shown anew by whoever moves them."""
        uids = bytes(event.mimeData().data(CONVERSATIONS).data()).decode().splitlines()
        folder = self._folder_at(event.position().toPoint())
        self._set_target(None)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else the rows that were dragged would be taken out
        event.accept()
        super().dragLeaveEvent(QDragLeaveEvent())  # ends the scrolling at the edges
        if uids and any(folder != self._folder_of(uid) for uid in uids):
            self.dropped.emit(uids, folder)

    def _folder_at(self, spot: QPoint) -> str | None:
        row = self.rows.row_of(self.indexAt(spot))
        if isinstance(row, FolderRow):
            return row.card.uid
        return row.card.folder if isinstance(row, ConversationRow) and row.is_inside else None

    def _folder_of(self, uid: str) -> str | None:
        row = self.rows.row_of(self.rows.index_of(conversation_key(uid)))
        return row.card.folder if isinstance(row, ConversationRow) else None

    def _set_target(self, folder: str | None) -> None:
        target = folder_key(folder) if folder is not None else ""
        if target != self._painter.target:
            self._painter.target = target
            self.viewport().update()

    # --- Qt's events ------------------------------------------------------------------------------------

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Remember whether several are selected: they are seen to be, also while the keyboard is elsewhere."""
        super().selectionChanged(selected, deselected)
        chosen = self.selectionModel().selection()
        self._painter.several = sum(chosen.at(place).height() for place in range(chosen.count())) > 1
        self.viewport().update()

    @Slot(object, str)
    def _on_written(self, row: Row, words: str) -> None:
        if isinstance(row, FolderRow):
            self.folder_titled.emit(row.card.uid, words)
        elif isinstance(row, ConversationRow):
            self.titled.emit(row.card.uid, words)


def _deletes(event: QKeyEvent) -> bool:
    """Delete, or the Mac's key of that name with the command key."""
    command = event.modifiers() & ~_NEITHER == Qt.KeyboardModifier.ControlModifier
    plain = not event.modifiers() & ~_NEITHER
    return (event.key() == Qt.Key.Key_Delete and (plain or command)) or (
        event.key() == Qt.Key.Key_Backspace and command
    )
