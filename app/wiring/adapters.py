"""Connects adapters with what shows them: the Adapters page, the chip, the menus, what is said at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.cards.adapters import InForce
from app.controllers.adapters import Adapters
from app.controllers.adapting import Adapting
from app.controllers.adding import Refusal, refusal_words
from app.controllers.dropping import Dropping
from app.controllers.setup import Setup
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from models.messages import ModelInfo


class AdapterWiring(QObject):
    """The library and what is in force on one side, page and menus on the other.

    Args:
        adapters: The library.
        adapting: What is in force in the conversation.
        dropping: Finds adapters among what is given to the window.
        setup: Says which model answers.
        page: The window's views.
        menus: The window's commands.
        parent: The owner.
    """

    def __init__(
        self,
        adapters: Adapters,
        adapting: Adapting,
        dropping: Dropping,
        setup: Setup,
        page: Page,
        menus: MenuBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._adapters = adapters
        self._adapting = adapting
        self._setup = setup
        self._page = page
        self._menus = menus
        self._is_in_status = False
        dropping.adapters_found.connect(self._on_found)
        self._connect_library()
        self._connect_in_force()
        self._connect_model()

    def _connect_library(self) -> None:
        adapters, page, menus = self._adapters, self._page.adapters_page, self._menus
        adapters.cards_changed.connect(page.show_cards)
        adapters.adding.progressed.connect(page.show_progress)
        adapters.adding.progressed.connect(self._on_progress)
        adapters.adding.settled.connect(self._on_settled)
        page.action_requested.connect(adapters.act)
        page.add_requested.connect(self._choose_files)
        page.example_requested.connect(adapters.add_examples)
        page.back_requested.connect(self._page.uncover)
        menus.adapters.add_requested.connect(self._choose_files)
        menus.adapters.adapters_requested.connect(self._on_toggled)

    def _connect_in_force(self) -> None:
        adapting, chip, menus = self._adapting, self._page.toolbar.adapter_chip, self._menus.adapters
        adapting.in_force_changed.connect(self._on_in_force)
        adapting.told.connect(self._page.composer.note)
        chip.panel_opening.connect(self._adapters.refresh)
        chip.adapter_chosen.connect(adapting.choose)
        chip.switched.connect(adapting.switch)
        chip.strength_changed.connect(adapting.set_strength)
        chip.adapters_requested.connect(self.open_adapters)
        chip.folder_requested.connect(self._adapters.show)
        menus.switched.connect(adapting.switch)

    def _connect_model(self) -> None:
        setup = self._setup
        setup.chosen.connect(lambda model_id: self._adapters.set_model(model_id, setup.model_name))
        setup.ready.connect(self._on_model)
        setup.stayed.connect(self._on_model)
        setup.failed.connect(lambda *_words: self._adapters.set_model(setup.model_id, setup.model_name))
        self._adapters.set_model(setup.model_id, setup.model_name)

    @Slot()
    def open_adapters(self) -> None:
        """Show the Adapters page as things are now."""
        self._adapters.refresh()
        self._page.cover(self._page.adapters_page)

    @Slot()
    def _on_toggled(self) -> None:
        if self._page.shows(self._page.adapters_page):
            self._page.uncover()
        else:
            self.open_adapters()

    @Slot(object)
    def _on_model(self, info: ModelInfo) -> None:
        self._adapters.set_model(info.model_id, info.name)

    @Slot(object)
    def _on_in_force(self, card: InForce) -> None:
        self._page.toolbar.adapter_chip.show_in_force(card)
        self._menus.adapters.show_in_force(card)

    # --- adding ---------------------------------------------------------------------------------------

    @Slot(list)
    def _on_found(self, paths: Sequence[Path]) -> None:
        """What comes of it is told where the person is: on the Adapters page, else in the conversation."""
        if self._page.is_covered and not self._page.shows(self._page.adapters_page):
            self._page.uncover()
        self._adapters.add(paths)

    @Slot()
    def _choose_files(self) -> None:
        """Open the system's dialog; nothing waits for it."""
        dialog = QFileDialog(self._page.window(), self.tr("Add Adapter"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Adapters (*.safetensors *.zip adapter_config.json)"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.filesSelected.connect(lambda names: self._on_found([Path(name) for name in names]))
        dialog.open()

    @Slot(str)
    def _on_progress(self, words: str) -> None:
        if words:
            self._page.adapters_page.hide_refusal()
            self._page.adapter_notice.hide()
        if words or self._is_in_status:
            self._is_in_status = bool(words)
            self._page.status_line.set_activity(words)

    @Slot(object, object)
    def _on_settled(self, names: Sequence[str], refusals: Sequence[Refusal]) -> None:
        page = self._page
        if refusals:
            said = refusal_words(refusals, self.tr("{number} adapters weren't added"))
            tell = page.adapters_page.show_refusal if page.shows(page.adapters_page) else page.adapter_notice.inform
            tell(*said)
        elif names and page.shows(page.adapters_page):
            page.adapters_page.reveal(names[-1])
