"""The commands for conversations as wholes: which are asked for in the menus File and View. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.views.parts.export_kinds import export_kinds
from app.views.parts.soft_menu import soften


class HistoryCommands(QObject):
    """Actions of menus that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        search_requested(): Look for words in all conversations.
        list_requested(): Put the keyboard into the list.
        sidebar_toggled(): Show or hide the list.
        rename_requested(): Give the conversation on the page another title.
        delete_requested(): Delete it.
        export_requested(str): Write it into a file of this kind: md, html, pdf or json.
        thoughts_chosen(bool): Write thoughts into such files too, or leave them out.
        export_all_requested(): Write all of them into one file that can be imported again.
        import_requested(): Take conversations in from a file.
        delete_everything_requested(): Leave nothing of all conversations.
    """

    search_requested = Signal()
    list_requested = Signal()
    sidebar_toggled = Signal()
    rename_requested = Signal()
    delete_requested = Signal()
    export_requested = Signal(str)
    thoughts_chosen = Signal(bool)
    export_all_requested = Signal()
    import_requested = Signal()
    delete_everything_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of_one: list[QAction] = []
        self._writing: list[QAction] = []
        self._has_one, self._may_write = False, True
        self._export_all = QAction(self)

    def set_current(self, has_one: bool) -> None:
        """Whether the conversation on the page is one that is kept."""
        self._has_one = has_one
        self._refresh()

    def set_any(self, are_any: bool) -> None:
        """Whether any conversations are kept."""
        self._export_all.setEnabled(are_any)

    def set_writing(self, may_write: bool) -> None:
        """Whether conversations can be changed at all."""
        self._may_write = may_write
        self._refresh()

    def show_sidebar(self, shown: bool) -> None:
        """Whether the list is shown."""
        self._sidebar.setChecked(shown)

    def show_thoughts(self, exported: bool) -> None:
        """Whether thoughts are exported too."""
        self._thoughts.setChecked(exported)

    def add_to_file(self, menu: QMenu) -> None:
        """Add what belongs into the menu File."""
        rename = self._add(menu, self.tr("Rename Conversation"), "", self.rename_requested.emit)
        delete = self._add(menu, self.tr("Delete Conversation"), "Ctrl+Shift+Backspace", self.delete_requested.emit)
        menu.addSeparator()
        export = menu.addMenu(self.tr("Export"))
        soften(export)
        for kind, words in export_kinds():
            self._of_one.append(self._add(export, words, "", partial(self.export_requested.emit, kind)))
        export.addSeparator()
        self._thoughts = self._add(export, self.tr("With Thoughts"), "", self._on_thoughts)
        self._thoughts.setCheckable(True)
        self._export_all = self._add(menu, self.tr("Export All Conversations…"), "", self.export_all_requested.emit)
        self._export_all.setEnabled(False)
        take_in = self._add(menu, self.tr("Import Conversations…"), "", self.import_requested.emit)
        menu.addSeparator()
        self._add(menu, self.tr("Delete Everything…"), "", self.delete_everything_requested.emit)
        self._of_one += [rename, delete]
        self._writing += [rename, delete, take_in]
        self._refresh()

    def add_to_edit(self, menu: QMenu) -> None:
        """Add what belongs into the menu Edit."""
        self._add(menu, self.tr("Search Conversations"), "Ctrl+Shift+F", self.search_requested.emit)

    def add_to_view(self, menu: QMenu) -> None:
        """Add what belongs into the menu View."""
        self._sidebar = self._add(menu, self.tr("Show Sidebar"), "Ctrl+Alt+S", self.sidebar_toggled.emit)
        self._sidebar.setCheckable(True)
        self._add(menu, self.tr("Go to the Conversations"), "Ctrl+Shift+L", self.list_requested.emit)

    def _on_thoughts(self) -> None:
        self.thoughts_chosen.emit(self._thoughts.isChecked())

    def _refresh(self) -> None:
        for action in (*self._of_one, *self._writing):
            needs_one, writes = action in self._of_one, action in self._writing
            action.setEnabled((self._has_one or not needs_one) and (self._may_write or not writes))

    def _add(self, menu: QMenu, words: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setMenuRole(QAction.MenuRole.NoRole)  # on a Mac it stays in its menu, whatever it is called
        action.triggered.connect(lambda _checked: do())
        menu.addAction(action)
        return action
