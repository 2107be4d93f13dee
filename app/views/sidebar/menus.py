"""The context menus of the sidebar. Only words and wishes: others do what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.cards.conversations import ConversationCard, FolderCard
from app.views.parts.export_kinds import export_kinds
from app.views.parts.soft_menu import soften


class SidebarMenu(QMenu):
    """A menu that goes when it is closed.

    Args:
        name: What it is a menu of, for a screen reader.
        parent: The owner.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        soften(self)

    def add(self, words: str, do: Callable[[], object], *, enabled: bool = True, to: QMenu | None = None) -> QAction:
        """Add something that can be done."""
        action = (to or self).addAction(words)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked: do())
        return action

    def add_menu(self, words: str) -> QMenu:
        """Add a menu in the menu."""
        menu = QMenu(words, self)
        menu.setAccessibleName(words)
        soften(menu)
        self.addMenu(menu)
        return menu

    def add_reason(self, why: str) -> None:
        """Say why something can't be done; nothing is said without a reason."""
        if why:
            self.addAction(why).setEnabled(False)
            self.addSeparator()


class ConversationMenu(SidebarMenu):
    """What can be done with one conversation, or with several.

    Args:
        cards: The conversations.
        folders: All folders.
        why: Why nothing can be changed; empty if it can.
        parent: The owner.

    Signals:
        opened(str): Show it.
        rename_wanted(str): Let its title be written over.
        pinned(list, bool): Keep them at the top, or no longer.
        moved(list, object): Into this folder; None is into none.
        folder_wanted(list): Into a new folder.
        export_requested(list, str): Into files of this kind.
        deleted(list): Delete them.
    """

    opened = Signal(str)
    rename_wanted = Signal(str)
    pinned = Signal(list, bool)
    moved = Signal(list, object)
    folder_wanted = Signal(list)
    export_requested = Signal(list, str)
    deleted = Signal(list)

    def __init__(
        self,
        cards: Sequence[ConversationCard],
        folders: Sequence[FolderCard],
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Conversation") if len(cards) == 1 else self.tr("Conversations"))
        self._cards = cards
        self._uids = [card.uid for card in cards]
        writable, single = not why, len(cards) == 1
        self.add_reason(why)
        self.add(self.tr("Open"), partial(self.opened.emit, self._uids[0]), enabled=single)
        rename = partial(self.rename_wanted.emit, self._uids[0])
        self.rename = self.add(self.tr("Rename"), rename, enabled=single and writable)
        self._add_pin(enabled=writable)
        self.folders = self._build_folders(folders)
        self.folders.setEnabled(writable)
        self.addSeparator()
        self.exports = self._build_exports()
        self.addSeparator()
        self.add(self.tr("Delete"), partial(self.deleted.emit, self._uids), enabled=writable)

    def _add_pin(self, *, enabled: bool) -> None:
        pins = not all(card.is_pinned for card in self._cards)
        words = self.tr("Pin") if pins else self.tr("Unpin")
        self.add(words, partial(self.pinned.emit, self._uids, pins), enabled=enabled)

    def _build_folders(self, folders: Sequence[FolderCard]) -> QMenu:
        menu = self.add_menu(self.tr("Move to Folder"))
        menu.setProperty("choices", True)
        lie_in = {card.folder for card in self._cards}
        offers: list[tuple[str, str | None]] = [(folder.name, folder.uid) for folder in folders]
        for words, uid in [*offers, (self.tr("None"), None)]:
            if uid is None and folders:
                menu.addSeparator()
            shown = words.replace("&", "&&")
            action = self.add(shown, partial(self.moved.emit, self._uids, uid), to=menu)
            action.setCheckable(True)
            action.setChecked(lie_in == {uid})
        self.add(self.tr("New Folder…"), partial(self.folder_wanted.emit, self._uids), to=menu)
        return menu

    def _build_exports(self) -> QMenu:
        menu = self.add_menu(self.tr("Export"))
        for kind, words in export_kinds():
            self.add(words, partial(self.export_requested.emit, self._uids, kind), to=menu)
        return menu


class FolderMenu(SidebarMenu):
    """What can be done with a folder.

    Args:
        folder: The folder.
        why: Why nothing can be changed; empty if it can.
        parent: The owner.

    Signals:
        rename_wanted(str): Let its name be written over.
        deleted(str): Delete it; what lies in it stays.
    """

    rename_wanted = Signal(str)
    deleted = Signal(str)

    def __init__(self, folder: FolderCard, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Folder"))
        self.add_reason(why)
        self.add(self.tr("Rename"), partial(self.rename_wanted.emit, folder.uid), enabled=not why)
        self.addSeparator()
        words = self.tr("Delete Folder (Conversations Stay)")
        self.add(words, partial(self.deleted.emit, folder.uid), enabled=not why)


class ListMenu(SidebarMenu):
    """What can be done where nothing is.

    Args:
        why: Why nothing can be changed; empty if it can.
        parent: The owner.

    Signals:
        new_requested(): An empty conversation.
        folder_wanted(): A new folder.
        import_requested(): Conversations from files.
    """

    new_requested = Signal()
    folder_wanted = Signal()
    import_requested = Signal()

    def __init__(self, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Conversations"))
        self.add_reason(why)
        self.add(self.tr("New Conversation"), self.new_requested.emit)
        self.add(self.tr("New Folder"), self.folder_wanted.emit, enabled=not why)
        self.addSeparator()
        self.add(self.tr("Import Conversations…"), self.import_requested.emit, enabled=not why)
