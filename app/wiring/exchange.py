"""Connects export and import with what asks for them and says how they get on; asks where the files are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.controllers.exporting import Kind
from app.settings import ChoicesFile
from app.views.sidebar.sidebar import Sidebar
from app.views.window.body import Body
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from app.wiring.archive import Archive
from models.errors import UserFacingError

LONGEST_NAME = 60
"""Of a file that is offered, in characters; its kind aside."""
_NO_NAMES = '/\\:*?"<>|'


class ExchangeWiring(QObject):
    """Exporting and importing on one side; sidebar, page and menus on the other.

    Args:
        archive: What is kept of conversations.
        body: Sidebar and page, beside each other.
        sidebar: The list of conversations.
        page: The window's other views.
        menus: The window's commands.
        kept: Where the person's choices are kept.
        parent: The owner.
    """

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
        self._archive = archive
        self._is_in_status = False
        self._exporting = archive.exporting
        self._importing = archive.importing
        self._headings = archive.headings
        self._history = archive.history
        self._body, self._sidebar, self._page = body, sidebar, page
        self._commands = menus.history
        self._kept = kept
        self._connect()

    def _connect(self) -> None:
        commands, sidebar = self._commands, self._sidebar
        commands.export_requested.connect(self._on_export_current)
        commands.export_all_requested.connect(self._on_export_all)
        commands.import_requested.connect(self._on_import)
        commands.thoughts_chosen.connect(lambda exported: self._kept.keep(export_thoughts=exported))
        commands.thoughts_chosen.connect(commands.show_thoughts)
        commands.show_thoughts(self._kept.choices.export_thoughts)
        sidebar.export_requested.connect(self._on_export)
        sidebar.import_requested.connect(self._on_import)
        self._exporting.progressed.connect(self._on_progress)
        self._exporting.finished.connect(self._on_result)
        self._exporting.failed.connect(self._on_failed)
        self._importing.progressed.connect(lambda words: self._on_progress(words, None))
        self._importing.finished.connect(self._on_result)
        self._importing.failed.connect(self._on_failed)
        self._archive.gave_up.connect(self._end_progress)

    @Slot(str)
    def _on_export_current(self, kind: Kind) -> None:
        if self._history.current is not None:
            self._on_export([self._history.current], kind)

    @Slot()
    def _on_export_all(self) -> None:
        self._on_export([heading.uid for heading in self._headings.headings()], "json")

    @Slot(list, str)
    def _on_export(self, uids: Sequence[str], kind: Kind) -> None:
        heading = self._headings.heading(uids[0]) if uids else None
        if heading is None or self._must_wait():
            return
        name = file_name(heading.title) if len(uids) == 1 else self.tr("Conversations")
        dialog = self._dialog(self.tr("Export"), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"{name}.{kind}")
        dialog.fileSelected.connect(lambda path: self._export(list(uids), kind, Path(path)))
        dialog.open()

    def _export(self, uids: Sequence[str], kind: Kind, path: Path) -> None:
        folders = self._headings.folders_of(uids)
        self._exporting.export(uids, folders, kind, path, thoughts=self._kept.choices.export_thoughts)

    @Slot()
    def _on_import(self) -> None:
        if self._must_wait():
            return
        dialog = self._dialog(self.tr("Import"), "json *.zip")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._importing.take_in(Path(path)))
        dialog.open()

    @Slot(list)
    def take_in(self, paths: Sequence[Path]) -> None:
        """Import what was given to the window; of several the first, and that is said."""
        if not self._must_wait():
            self._importing.take_in(paths[0])
            if len(paths) > 1:
                self._must_wait()

    def _must_wait(self) -> bool:
        """Whether another file is under way; that is said before a file is chosen for nothing."""
        busy = self._exporting.is_busy or self._importing.is_busy
        if busy:
            self._page.composer.remark(self.tr("One file after the other: wait until this one is done."))
        return busy

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._body.window(), title, str(Path.home()), f"*.{kinds}")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    # --- how it gets on -------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_progress(self, words: str, fraction: float | None) -> None:
        if self._body.shows_sidebar:
            self._sidebar.show_activity(words, fraction)
        else:
            self._is_in_status = True
            self._page.status_line.set_activity(words, fraction)

    @Slot(str)
    def _on_result(self, words: str) -> None:
        self._end_progress()
        if self._body.shows_sidebar:
            self._sidebar.show_result(words)
        else:
            self._page.composer.remark(words)

    @Slot()
    def _end_progress(self) -> None:
        """Take back what was said about it; what the model's preparation says is not ours."""
        self._sidebar.show_activity("", None)
        if self._is_in_status:
            self._is_in_status = False
            self._page.status_line.set_activity("")

    @Slot(object)
    def _on_failed(self, error: UserFacingError) -> None:
        self._end_progress()
        self._page.store_notice.inform(error.title, error.detail, error.hint)


def file_name(title: str) -> str:
    """Return a name for a file that holds a conversation of this title, without its kind."""
    plain = "".join(" " if each in _NO_NAMES or not each.isprintable() else each for each in title)
    return " ".join(plain.split())[:LONGEST_NAME].strip(" .") or "Ergo"
