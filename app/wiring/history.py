"""Connects what is kept of conversations with what shows it: the sidebar, the menus, the notices."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.listing import Listing
from app.conversations.opening import Opened, Remark
from app.conversations.records import Contents
from app.settings import ChoicesFile
from app.views.parts.naming import key_text
from app.views.sidebar.sidebar import Sidebar
from app.views.window.body import Body
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from app.wiring.archive import Archive
from app.wiring.unsent import UnsentWiring
from models.errors import UserFacingError
from models.wording import in_a_row


class HistoryWiring(QObject):
    """History, tidying and searching on one side; sidebar, page and menus on the other.

    Args:
        archive: What is kept of conversations.
        body: Sidebar and page, beside each other.
        sidebar: The list of conversations.
        page: The window's other views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.

    Signals:
        nothing_to_open(): No conversation comes back by itself, or none any more.
    """

    nothing_to_open = Signal()

    def __init__(
        self,
        archive: Archive,
        body: Body,
        sidebar: Sidebar,
        page: Page,
        menus: MenuBar,
        kept: ChoicesFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = archive.history
        self._headings = archive.headings
        self._tidying = archive.tidying
        self._searching = archive.searching
        self._keeping = archive.keeping
        self._store = archive.store
        self._archive = archive
        self._cache_dir = archive.cache_dir
        self._body, self._sidebar, self._page = body, sidebar, page
        self._commands = menus.history
        self._menus = menus
        self._kept = kept
        self._listing = Listing(self)
        self._has_warned = self._has_list = False
        self._undo_words = ""
        self._trouble: UserFacingError | None = None
        self._unsent = UnsentWiring(archive.history, page, self)
        self._connect_list()
        self._connect_sidebar()
        self._connect_page()
        self._connect_store()

    def _connect_list(self) -> None:
        history, sidebar = self._history, self._sidebar
        self._headings.changed.connect(self._on_headings)
        history.current_changed.connect(self._on_current)
        self._searching.found.connect(sidebar.show_found)
        self._tidying.undo_offered.connect(self._on_undo_offered)
        self._tidying.folder_begun.connect(self._on_folder_begun)

    def _connect_sidebar(self) -> None:
        sidebar, tidying = self._sidebar, self._tidying
        sidebar.searched.connect(self._searching.search)
        sidebar.opened.connect(self._on_opened_by_person)
        sidebar.new_requested.connect(self._on_new_requested)
        sidebar.renamed.connect(tidying.rename)
        sidebar.pinned.connect(tidying.pin)
        sidebar.moved.connect(tidying.move)
        sidebar.folder_wanted.connect(tidying.begin_folder)
        sidebar.folder_renamed.connect(tidying.rename_folder)
        sidebar.folder_deleted.connect(tidying.delete_folder)
        sidebar.deleted.connect(tidying.delete)
        sidebar.undo_requested.connect(tidying.undo)

    def _connect_page(self) -> None:
        history, page, menus, commands = self._history, self._page, self._menus, self._commands
        page.toolbar.new_requested.connect(self._on_new_requested)
        page.transcript.delete_requested.connect(self._on_turn_unwanted)
        page.undo_line.accepted.connect(self._tidying.undo)
        menus.new_requested.connect(self._on_new_requested)
        menus.editing.undo_requested.connect(self._tidying.undo)
        commands.search_requested.connect(self._on_search_requested)
        commands.list_requested.connect(self._on_list_requested)
        commands.sidebar_toggled.connect(self._body.toggle)
        commands.rename_requested.connect(self._on_rename_requested)
        commands.delete_requested.connect(self._on_delete_requested)
        commands.delete_everything_requested.connect(self._on_everything_unwanted)
        page.confirm_line.accepted.connect(self._on_everything_confirmed)
        page.toolbar.sidebar_requested.connect(self._body.toggle)
        self._body.sidebar_shown.connect(self._on_sidebar_shown)
        self._on_sidebar_shown(self._body.shows_sidebar)
        self._body.keyboard_left.connect(page.composer.setFocus)
        self._sidebar.keyboard_left.connect(page.composer.setFocus)
        self._sidebar.keyboard_left.connect(self._body.uncover)
        history.titled.connect(page.toolbar.set_title)
        history.failed.connect(self._tell)
        history.new_draft_changed.connect(lambda text: self._kept.keep(draft=text))

    def _connect_store(self) -> None:
        self._store.opened.connect(self._on_opened)
        self._store.repaired.connect(self._on_repaired)
        self._store.troubled.connect(self._on_troubled)
        self._page.store_notice.dismissed.connect(self._tell_trouble)

    @property
    def last(self) -> str:
        """The name of the conversation that was on the page when the window was last closed; empty for a new one."""
        return self._kept.choices.conversation

    def may_leave(self) -> bool:
        """Whether the window may be closed: not if something would be lost with it and nobody was told so."""
        if not self._store.is_troubled or self._has_warned:
            return True
        self._has_warned = True
        self._page.store_notice.inform(
            self.tr("Not everything is saved yet"),
            self.tr("What came last can't be written to the disk. If you close Ergo now, it is lost."),
            self.tr("Ergo saves it as soon as the disk allows. To leave without it, close the window again."),
        )
        return False

    def remember(self) -> None:
        """Keep what is typed, where the reader is, and which conversation is on the page."""
        self._page.composer.end_edit_from(0)
        self._unsent.take()
        self._history.keep_draft()
        self._tidying.end_undo()
        conversation = self._history.next or ""
        if self._history.is_untouched and not self._has_list:  # nothing could be opened yet
            conversation = self.last
        self._kept.keep(conversation=conversation, draft=self._history.new_draft)

    # --- the store ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self._tidying.clear_away()
        self._store.read(lambda store: store.contents(), self._on_contents)
        if opened.remark is not None:
            self._tell(opened.remark)
        may_write = not self._store.is_read_only
        self._commands.set_writing(may_write)
        why = "" if may_write else self._only_reads()
        self._sidebar.set_enabled_writing(may_write, why)

    def _on_contents(self, result: Contents | UserFacingError) -> None:
        if isinstance(result, UserFacingError):
            self._tell(result)
            return
        self._has_list = True
        self._headings.set_contents(result)
        if self._history.is_untouched and self._headings.heading(self.last) is not None:
            self._history.open(self.last)
        else:
            self.nothing_to_open.emit()

    @Slot(object)
    def _on_troubled(self, reason: UserFacingError | None) -> None:
        self._has_warned = False
        self._trouble = reason
        self._page.store_notice.hide()
        self._tell_trouble()

    @Slot()
    def _tell_trouble(self) -> None:
        """It stays on the page as long as it lasts."""
        trouble = self._trouble
        if trouble is not None:
            self._page.store_notice.inform(trouble.title, trouble.detail, trouble.hint, lasts=True)

    @Slot(object)
    def _tell(self, error: UserFacingError | Remark) -> None:
        self._page.store_notice.inform(error.title, error.detail, error.hint)

    @Slot(object)
    def _on_repaired(self, opened: Opened) -> None:
        """What the list had may be gone; what is on the page is kept once more."""
        self._forget_list()
        self._history.keep_whole()
        self._unsent.take()
        self._store.read(lambda store: store.contents(), self._on_contents)
        if opened.remark is not None:
            self._tell(opened.remark)

    def _forget_list(self) -> None:
        self._headings.forget()
        if self._keeping.kept.heading is not None:
            self._headings.put(self._keeping.kept.heading)

    @Slot()
    def _on_everything_unwanted(self) -> None:
        """What can't be undone is asked for twice."""
        words = self.tr("Delete every conversation, with all backups, drafts and logs? This can't be undone.")
        self._page.confirm_line.offer(words, self.tr("Delete everything"))

    @Slot()
    def _on_everything_confirmed(self) -> None:
        self._tidying.end_undo()
        self._archive.give_up()
        self._history.forget()
        self._headings.forget()
        self._unsent.forget()
        self._kept.keep(draft="", conversation="")
        self._store.erase(self._cache_dir, self._on_erased)

    def _on_erased(self, left: list[Path]) -> None:
        self._forget_list()  # what was read before may have come since
        if left:
            title = self.tr("Not everything could be deleted")
            places = in_a_row(str(path) for path in left[:3])
            self._page.store_notice.inform(title, places, self.tr("Delete these yourself."))
        else:
            self._page.composer.remark(self.tr("Everything was deleted."))

    # --- the list -------------------------------------------------------------------------------------

    @Slot()
    def _on_headings(self) -> None:
        headings = self._headings
        today = datetime.now().astimezone().date()
        self._sidebar.show_list(self._listing.card(headings.headings(), headings.folders(), today))
        self._commands.set_any(bool(headings.headings()))
        self._searching.again()

    @Slot(object)
    def _on_current(self, uid: str | None) -> None:
        """Remember it at once: nobody knows whether the window will be closed in order."""
        self._kept.keep(conversation=uid or "")
        self._sidebar.set_current(uid)
        self._commands.set_current(uid is not None)

    @Slot(str, object)
    def _on_opened_by_person(self, uid: str, turn: str | None) -> None:
        if self._page.is_covered:
            self._page.uncover()
        self._body.uncover()
        self._history.open(uid, turn)

    @Slot(str)
    def _on_folder_begun(self, uid: str) -> None:
        self._on_headings()
        self._sidebar.edit_folder(uid)

    @Slot(str)
    def _on_undo_offered(self, words: str) -> None:
        """Beside the list, if that is shown."""
        self._undo_words = words
        self._menus.editing.set_undo(bool(words))
        self._page.undo_line.hide()
        self._sidebar.hide_undo()
        if words and self._body.shows_sidebar:
            self._sidebar.show_undo(words)
        elif words:
            self._page.undo_line.offer(words, self.tr("Undo"), f"{self.tr('Undo')} ({key_text('Ctrl+Z')})")

    @Slot(bool)
    def _on_sidebar_shown(self, shown: bool) -> None:
        self._commands.show_sidebar(shown)
        self._page.toolbar.set_sidebar(shown=shown)
        if self._undo_words:
            self._on_undo_offered(self._undo_words)

    @Slot()
    def _on_search_requested(self) -> None:
        self._body.reveal()
        self._sidebar.focus_search()

    @Slot()
    def _on_list_requested(self) -> None:
        self._body.reveal()
        self._sidebar.focus_list()

    @Slot()
    def _on_new_requested(self) -> None:
        """Whoever wants a new conversation wants to type in it."""
        if self._page.is_covered:
            self._page.uncover()
        self._body.uncover()
        self._history.begin_new()
        self._page.composer.setFocus()

    @Slot()
    def _on_rename_requested(self) -> None:
        if self._history.current is not None:
            self._body.reveal()
            self._sidebar.edit_title(self._history.current)

    @Slot(int)
    def _on_turn_unwanted(self, place: int) -> None:
        if self._store.is_read_only:
            self._page.composer.remark(self._only_reads())
        else:
            self._tidying.delete_turn(place)

    def _only_reads(self) -> str:
        return self.tr("A newer Ergo has written them; this one only reads.")

    @Slot()
    def _on_delete_requested(self) -> None:
        if self._history.current is not None:
            self._tidying.delete([self._history.current])
