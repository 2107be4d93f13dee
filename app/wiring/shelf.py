"""Connects the models on the disk with what shows them: the Models page, the chip's menu, the empty page's offer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.cards.models import ModelCard
from app.controllers.setup import Setup
from app.controllers.shelf import Shelf
from app.settings import ChoicesFile
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from models.catalog import DEFAULT_ID, PRACTICE_ID
from models.messages import ModelInfo


class ShelfWiring(QObject):
    """The shelf on one side, page and menus on the other; and the person's choice of a model.

    Args:
        shelf: The models on the disk.
        setup: Loads the one that is chosen.
        page: The window's views.
        menus: The window's commands.
        kept: Where the choice is kept once the model has been loaded.
        parent: The owner.
    """

    def __init__(
        self,
        shelf: Shelf,
        setup: Setup,
        page: Page,
        menus: MenuBar,
        kept: ChoicesFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._setup = setup
        self._page = page
        self._menus = menus
        self._kept = kept
        self._wanted = ""
        self._connect_shelf()
        self._connect_person()

    def _connect_shelf(self) -> None:
        shelf, page = self._shelf, self._page
        shelf.cards_changed.connect(page.models_page.show_cards)
        shelf.cards_changed.connect(self._on_cards)
        shelf.lead_changed.connect(page.models_page.set_lead)
        shelf.use_requested.connect(self._on_use)
        shelf.lost.connect(self._setup.lose)
        self._setup.ready.connect(self._on_ready)
        self._setup.chosen.connect(self._on_chosen)
        self._setup.failed.connect(lambda *_words: shelf.set_current(""))
        self._setup.stayed.connect(lambda info: shelf.set_current(info.model_id))

    def _connect_person(self) -> None:
        shelf, page, menus = self._shelf, self._page, self._menus
        page.models_page.action_requested.connect(shelf.act)
        page.models_page.recipe_chosen.connect(shelf.choose_recipe)
        page.models_page.back_requested.connect(page.uncover)
        page.empty_state.offer.action_requested.connect(shelf.act)
        page.empty_state.offer.choice_requested.connect(self._on_default_wanted)
        page.status_line.installation_clicked.connect(self.open_models)
        page.toolbar.chip.model_chosen.connect(self._on_use)
        page.toolbar.chip.models_requested.connect(self.open_models)
        page.toolbar.chip.menu_opening.connect(shelf.refresh)
        page.covered_changed.connect(menus.set_covered)
        menus.models_requested.connect(self._on_toggled)
        menus.back_requested.connect(page.uncover)
        menus.composer_requested.connect(page.uncover)

    @Slot()
    def open_models(self) -> None:
        """Show the Models page as things are now."""
        self._shelf.refresh()
        self._page.cover(self._page.models_page)

    @Slot()
    def _on_toggled(self) -> None:
        if self._page.shows(self._page.models_page):
            self._page.uncover()
        else:
            self.open_models()

    @Slot()
    def _on_default_wanted(self) -> None:
        self.open_models()
        self._page.models_page.reveal(DEFAULT_ID)

    @Slot(str)
    def _on_use(self, model_id: str) -> None:
        self._wanted = model_id
        self._page.notice.hide()
        if self._page.shows(self._page.models_page):
            self._page.uncover()
        self._setup.use(model_id)

    @Slot(str)
    def _on_chosen(self, model_id: str) -> None:
        self._page.toolbar.chip.set_model(self._shelf.name_of(model_id))
        self._page.status_line.set_model("")
        self._shelf.set_loading(model_id)

    @Slot(object)
    def _on_ready(self, info: ModelInfo) -> None:
        if info.model_id == self._wanted:
            self._kept.keep(model_id=info.model_id)
        self._wanted = ""
        self._shelf.set_current(info.model_id)

    @Slot(list)
    def _on_cards(self, cards: list[ModelCard]) -> None:
        usable = [card for card in cards if card.in_use or card.loading or "use" in card.actions]
        current = next((card.model_id for card in cards if card.in_use), "")
        self._page.toolbar.chip.set_choices([(card.model_id, card.name) for card in usable], current)
        wanted = next((card for card in cards if card.model_id == DEFAULT_ID), None)
        offered = wanted is not None and wanted not in usable and current in ("", PRACTICE_ID)
        title = self.tr("Install {model}").format(model=wanted.name) if wanted else ""
        self._page.empty_state.offer.show_card(wanted if offered else None, title)
