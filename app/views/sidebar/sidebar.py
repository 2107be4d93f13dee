"""The sidebar: search, list and what is said below. Shows what it is given and says what the person wants.

Searches, renames and deletes nothing itself: what becomes of a wish is shown by whoever fulfils it.
"""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.cards.conversations import FoundCard, ListCard
from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.keyboard import keyboard_of
from app.views.parts.speaking import announce
from app.views.sidebar.below import Below
from app.views.sidebar.pages import SidebarPages
from app.views.sidebar.places import Places
from app.views.sidebar.row_menus import RowMenus
from app.views.sidebar.rows import conversation_key, folder_key, rows_of
from app.views.sidebar.search_field import SearchField


class Sidebar(QFrame):
    """All conversations.

    Args:
        parent: The owner.

    Signals:
        searched(str): Other words are looked for; empty are none.
        opened(str, object): Show this conversation, at this turn; None is where it was left.
        new_requested(): An empty conversation.
        renamed(str, str): The conversation is to have this title.
        pinned(list, bool): These conversations stay at the top, or no longer.
        moved(list, object): These conversations lie in this folder; None is in none.
        folder_wanted(list): A new folder that holds these conversations.
        folder_renamed(str, str): The folder is to have this name.
        folder_deleted(str): The folder goes; what lies in it stays.
        deleted(list): These conversations go.
        undo_requested(): What was deleted last comes back.
        export_requested(list, str): These conversations into files: "md", "html", "pdf" or "json".
        import_requested(): Conversations from files.
        keyboard_left(): The sidebar had the keyboard, and there is nothing more to do here with it.
    """

    searched = Signal(str)
    opened = Signal(str, object)
    new_requested = Signal()
    renamed = Signal(str, str)
    pinned = Signal(list, bool)
    moved = Signal(list, object)
    folder_wanted = Signal(list)
    folder_renamed = Signal(str, str)
    folder_deleted = Signal(str)
    deleted = Signal(list)
    undo_requested = Signal()
    export_requested = Signal(list, str)
    import_requested = Signal()
    keyboard_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Conversations"))
        self._card = ListCard()
        self._closed: set[str | None] = set()
        self._begun = ""
        self._why = ""
        self._before: QWidget | None = None
        self.search = SearchField(self)
        self._new = self._build_new()  # the Tab key goes there next
        self._pages = SidebarPages(self.search, self)
        self.list = self._pages.list
        self.found = self._pages.found
        self.menus = RowMenus(self)
        self.places = Places(self)
        self._below = Below(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)
        self._show_rows()

    # --- what is shown ----------------------------------------------------------------------------

    def show_list(self, card: ListCard) -> None:
        """Show these conversations and folders; nobody who is busy in the list is disturbed."""
        self._card = card
        self.menus.set_list(card)
        self._show_rows()
        if self._begun:
            self.edit_folder(self._begun)

    def show_found(self, words_searched: str, found: Sequence[FoundCard]) -> None:
        """Show what a search has found.

        Args:
            words_searched: What was looked for; where it isn't what is looked for by now, nothing is called missing.
            found: What was found, the best first.
        """
        is_late = words_searched.strip() != self.search.words().strip()
        if not self._is_searching() or (is_late and not found):
            return
        self.found.show_found(found)
        self._pages.turn_to(self.found if found else self._pages.nothing)
        if not is_late:
            count = self.locale().toString(len(found))
            words = self.tr("{count} found").format(count=count) if found else self._pages.nothing.text()
            announce(self.search.line, words)

    def set_current(self, uid: str | None) -> None:
        """Say which conversation is on the page; None for one that isn't in the list."""
        self.list.set_shown(uid or "")

    def set_enabled_writing(self, enabled: bool, why: str = "") -> None:
        """Say whether anything can be changed, and why not."""
        self._why = "" if enabled else why or self.tr("Nothing can be changed here.")
        self.menus.set_reason(self._why)
        self.list.set_writable(enabled)
        self._below.set_reason(self._why)

    def show_undo(self, words: str) -> None:
        """Say what was deleted and can be undone."""
        self._below.undo.show_words(words)

    def hide_undo(self) -> None:
        """Nothing can be undone any more; the keyboard doesn't stay where nothing is."""
        if self._below.undo.has_keyboard():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._below.undo.hide()

    def show_activity(self, words: str, fraction: float | None = None) -> None:
        """Say what is being exported or imported, and how far it is; empty says nothing."""
        self._below.activity.show_activity(words, fraction)

    def show_result(self, words: str) -> None:
        """Say how an export or an import ended; empty says nothing."""
        self._below.activity.show_result(words)

    def words_below(self) -> tuple[str, str]:
        """What can be undone, and what goes on or has ended, in words; empty if nothing is said."""
        return self._below.undo.words(), self._below.activity.words()

    # --- where the keyboard is ------------------------------------------------------------------------

    @Slot()
    def focus_search(self) -> None:
        """Take the keyboard into the search, everything selected."""
        if not self._has_keyboard():
            self._before = keyboard_of(self)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    @Slot()
    def focus_list(self) -> None:
        """Take the keyboard into the list."""
        if not self._has_keyboard():
            self._before = keyboard_of(self)
        self._pages.reachable.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_title(self, uid: str) -> None:
        """Let the title of a conversation be written over in place; its folder opens for that."""
        self.search.clear()
        folders = {card.folder for card in self._card.conversations if card.uid == uid}
        if folders & self._closed:
            self._closed -= folders
            self._show_rows()
        self.list.rename(conversation_key(uid))

    def edit_folder(self, uid: str) -> None:
        """Let the name of a folder be written over in place; one that isn't shown yet, as soon as it is."""
        self.search.clear()
        self._begun = "" if self.list.rename(folder_key(uid)) else uid

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where nothing else is, something new can be begun."""
        self.menus.menu_of_list().popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Keep Esc while it means something here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape and self._leaves_search())
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc looks for nothing any more and gives the keyboard back."""
        if event.key() == Qt.Key.Key_Escape and self._leaves_search():
            self._leave_search()
        else:
            super().keyPressEvent(event)

    def _leaves_search(self) -> bool:
        return bool(self.search.words()) or self.search.line.hasFocus()

    def _leave_search(self) -> None:
        self.search.clear()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.keyboard_left.emit()

    def _has_keyboard(self) -> bool:
        focused = keyboard_of(self)
        return focused is not None and self.isAncestorOf(focused)

    # --- searching ------------------------------------------------------------------------------------

    def _is_searching(self) -> bool:
        return bool(self.search.words().strip())

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        """The list stays until something is found, or is not."""
        if not self._is_searching():
            self.found.show_found(())
            self._pages.turn_to(self._list_page())
        self.searched.emit(words)

    @Slot()
    def _on_down(self) -> None:
        shown = self._pages.reachable
        if shown.isVisible() and shown.model().rowCount():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
            if not shown.currentIndex().isValid():
                shown.choose_first()

    @Slot()
    def _on_entered(self) -> None:
        if self._pages.shows(self.found):
            self.found.open_first()

    # --- the list -------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        self.list.show_rows(rows_of(self._card, self._closed, self.tr("Folders")))
        if not self._is_searching():
            self._pages.turn_to(self._list_page())

    def _list_page(self) -> QWidget:
        return self.list if self._card.conversations or self._card.folders else self._pages.empty

    @Slot(str)
    def _on_folded(self, uid: str) -> None:
        self._closed ^= {uid}
        self._show_rows()

    @Slot(str)
    def _on_opened(self, uid: str) -> None:
        self.opened.emit(uid, None)

    # --- menus ----------------------------------------------------------------------------------------

    @Slot(QPoint)
    def _on_menu(self, spot: QPoint) -> None:
        self.menus.open_for(self.list.selected(), self.list.current_row(), spot)

    @Slot(str)
    def _on_rename(self, key: str) -> None:
        self.list.rename(key)

    @Slot()
    def _on_new_folder(self) -> None:
        self.folder_wanted.emit([])

    @Slot()
    def _on_refused(self) -> None:
        self.show_result(self._why)

    # --- building -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.search.typed.connect(self._on_typed)
        self.search.down_pressed.connect(self._on_down)
        self.search.entered.connect(self._on_entered)
        self.list.opened.connect(self._on_opened)
        self.list.folded.connect(self._on_folded)
        self.list.titled.connect(self.renamed)
        self.list.folder_titled.connect(self.folder_renamed)
        self.list.delete_wanted.connect(self.deleted)
        self.list.folder_delete_wanted.connect(self.folder_deleted)
        self.list.dropped.connect(self.moved)
        self.list.menu_wanted.connect(self._on_menu)
        self.list.refused.connect(self._on_refused)
        self.found.opened.connect(self.opened)
        self.found.menu_wanted.connect(self.menus.open_for_found)
        for each in (self.list, self.found):
            each.left_above.connect(self.search.setFocus)
            each.undo_wanted.connect(self.undo_requested)
        self.menus.rename_wanted.connect(self._on_rename)
        for wish, said in (
            (self.menus.opened, self.opened),
            (self.menus.pinned, self.pinned),
            (self.menus.moved, self.moved),
            (self.menus.folder_wanted, self.folder_wanted),
            (self.menus.export_requested, self.export_requested),
            (self.menus.deleted, self.deleted),
            (self.menus.folder_deleted, self.folder_deleted),
            (self.menus.new_requested, self.new_requested),
            (self.menus.import_requested, self.import_requested),
        ):
            wish.connect(said)
        self._below.undo.undo_requested.connect(self.undo_requested)
        self._new.clicked.connect(self.new_requested)
        self._below.folder_wanted.connect(self._on_new_folder)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 8)
        head.setSpacing(4)
        head.addWidget(self.search, 1)
        head.addWidget(self._new)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self._pages, 1)
        lines.addWidget(self.places)
        lines.addWidget(self._below)

    def _build_new(self) -> GlyphButton:
        return icon_button("write", self.tr("New conversation"), self, "Ctrl+N")
