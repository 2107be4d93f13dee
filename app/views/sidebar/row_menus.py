"""Opens the context menu that belongs to what is selected. Knows what is in the list; does nothing that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from app.cards.conversations import ConversationCard, FolderCard, ListCard
from app.views.sidebar.menus import ConversationMenu, FolderMenu, ListMenu
from app.views.sidebar.rows import FolderRow, Row, conversation_key, folder_key


class RowMenus(QWidget):
    """Owns the menus; nothing of it is seen.

    Args:
        parent: The owner.

    Signals:
        opened(str, object): Show this conversation; the object is None: where it was left.
        rename_wanted(str): Let the title of the row of this key be written over.
        pinned(list, bool): Keep these conversations at the top, or no longer.
        moved(list, object): Put these into this folder; None is into none.
        folder_wanted(list): A new folder that holds these.
        export_requested(list, str): These into files of this kind.
        deleted(list): Delete these.
        folder_deleted(str): Delete this folder.
        new_requested(): An empty conversation.
        import_requested(): Conversations from files.
    """

    opened = Signal(str, object)
    rename_wanted = Signal(str)
    pinned = Signal(list, bool)
    moved = Signal(list, object)
    folder_wanted = Signal(list)
    export_requested = Signal(list, str)
    deleted = Signal(list)
    folder_deleted = Signal(str)
    new_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._card = ListCard()
        self._why = ""

    def set_list(self, card: ListCard) -> None:
        """Say what is in the list."""
        self._card = card

    def set_reason(self, why: str) -> None:
        """Say why nothing can be changed; empty if it can."""
        self._why = why

    def open_for(self, uids: Sequence[str], row: Row | None, spot: QPoint) -> None:
        """Open the menu of these conversations, or of a folder, or of none."""
        menu: QMenu | None = self.menu_of(uids)
        if menu is None:
            menu = self.menu_of_folder(row.card) if isinstance(row, FolderRow) else self.menu_of_list()
        menu.popup(spot)

    @Slot(str, QPoint)
    def open_for_found(self, uid: str, spot: QPoint) -> None:
        """Open the menu of something that was found."""
        menu = self.menu_of([uid])
        if menu is not None:
            menu.rename.setVisible(False)  # there is no title there that could be written over
            menu.popup(spot)

    def menu_of(self, uids: Sequence[str]) -> ConversationMenu | None:
        """Build the menu of conversations; None if none of them is in the list."""
        by_uid: dict[str, ConversationCard] = {card.uid: card for card in self._card.conversations}
        cards = [by_uid[uid] for uid in uids if uid in by_uid]
        if not cards:
            return None
        menu = ConversationMenu(cards, self._card.folders, self._why, self)
        menu.opened.connect(self._on_opened)
        menu.rename_wanted.connect(self._on_rename)
        for wish, said in (
            (menu.pinned, self.pinned),
            (menu.moved, self.moved),
            (menu.folder_wanted, self.folder_wanted),
            (menu.export_requested, self.export_requested),
            (menu.deleted, self.deleted),
        ):
            wish.connect(said)
        return menu

    def menu_of_folder(self, folder: FolderCard) -> FolderMenu:
        """Build the menu of a folder."""
        menu = FolderMenu(folder, self._why, self)
        menu.rename_wanted.connect(self._on_folder_rename)
        menu.deleted.connect(self.folder_deleted)
        return menu

    def menu_of_list(self) -> ListMenu:
        """Build the menu of where nothing is."""
        menu = ListMenu(self._why, self)
        menu.new_requested.connect(self.new_requested)
        menu.folder_wanted.connect(self._on_folder_wanted)
        menu.import_requested.connect(self.import_requested)
        return menu

    @Slot(str)
    def _on_opened(self, uid: str) -> None:
        self.opened.emit(uid, None)

    @Slot(str)
    def _on_rename(self, uid: str) -> None:
        self.rename_wanted.emit(conversation_key(uid))

    @Slot(str)
    def _on_folder_rename(self, uid: str) -> None:
        self.rename_wanted.emit(folder_key(uid))

    @Slot()
    def _on_folder_wanted(self) -> None:
        self.folder_wanted.emit([])
