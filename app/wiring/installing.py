"""Connects the one installation with what shows it wherever the person is: status line, notice, offer to switch."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.installing import Installing
from app.controllers.setup import Setup
from app.controllers.shelf import Shelf
from app.views.parts.speaking import Milestones, announce
from app.views.window.page import Page


class InstallWiring(QObject):
    """The installation on one side, the foot of the window on the other.

    Args:
        installing: The installation.
        setup: Loads models.
        shelf: The models on the disk; has the one used that is ready, if the person wants it.
        page: The window's views.
        parent: The owner.
    """

    def __init__(
        self, installing: Installing, setup: Setup, shelf: Shelf, page: Page, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._installing = installing
        self._setup = setup
        self._shelf = shelf
        self._page = page
        self._ready = ""
        self._milestones = Milestones()
        installing.changed.connect(self.show_progress)
        installing.installed.connect(self._on_installed)
        installing.failed.connect(self._on_failed)
        page.covered_changed.connect(self.show_progress)
        page.install_notice.retry_requested.connect(installing.go_on)
        page.install_notice.dismissed.connect(installing.put_off)
        page.offer_line.accepted.connect(self._on_accepted)
        setup.chosen.connect(self._on_chosen)
        shelf.removing.changed.connect(self._on_removing)

    @Slot()
    def show_progress(self) -> None:
        """Say how far it is: aloud by quarters; in the status line unless it rests or the page of models is open."""
        words, page = self._installing.words(), self._page
        if self._milestones.passed(words.fraction if words else None) and words:
            announce(page.status_line, f"{words.title}. {words.measures}")
        told = words is not None and not page.shows(page.models_page) and "go-on" not in words.actions
        page.status_line.set_installation(words.lines if words and told else ())
        if page.tells_installation(self._installing.model_id) or words is None or not words.remedy:
            page.install_notice.hide()

    @Slot(str, str)
    def _on_installed(self, model_id: str, name: str) -> None:
        self._ready = model_id
        if model_id == self._setup.refused:
            self._mend(model_id)
        if model_id != self._setup.model_id and not self._page.shows(self._page.models_page):
            self._page.offer_line.offer(self.tr("{model} is installed.").format(model=name), self.tr("Use it now"))

    @Slot(str, str, str)
    def _on_failed(self, title: str, detail: str, hint: str) -> None:
        if not self._page.tells_installation(self._installing.model_id):
            self._page.install_notice.tell(title, detail, hint)
            self._page.install_notice.offer_close(True)

    @Slot()
    def _on_accepted(self) -> None:
        self._shelf.act(self._ready, "use")

    def _mend(self, model_id: str) -> None:
        """The model that couldn't be loaded is sound now: load it if it was to answer and no other one does."""
        self._setup.forgive()
        self._page.notice.hide()
        if model_id == self._setup.model_id and not self._setup.is_loaded:
            self._setup.load()

    @Slot()
    def _on_removing(self) -> None:
        removing = self._shelf.removing
        if removing.announced(self._ready) or removing.under_way(self._ready):
            self._page.offer_line.hide()

    @Slot(str)
    def _on_chosen(self, model_id: str) -> None:
        if model_id == self._ready:
            self._page.offer_line.hide()
