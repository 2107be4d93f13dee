"""The models on the disk, in which state they are, and what the person can have done with them.

Brings library, installation, checks and removals together to one card a model. Paints nothing.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.cards.models import InstallWords, ModelCard
from app.controllers.card_words import Standing, model_card
from app.controllers.checking import Checking
from app.controllers.figures import memory_text, size_text
from app.controllers.install_words import Installation, install_words
from app.controllers.installing import Installing
from app.controllers.outlook import look_ahead, memory_of, this_machine
from app.controllers.removing import Removing
from app.system import show_folder
from models.library import ModelListing, list_models, model_dir
from models.messages import Progress, RecipeName

if TYPE_CHECKING:
    from models.memory import Machine


def free_bytes(folder: Path) -> int:
    """What the disk of a folder has free."""
    return shutil.disk_usage(folder).free


class Shelf(QObject):
    """All models that Ergo knows.

    Args:
        bridge: The way to the engine.
        installing: The one installation.
        data_dir: The root of the library.
        parent: The owner.

    Attributes:
        removing: The removals.
        read_library: What lies on the disk.
        read_machine: What memory there is; called first once the window is shown.
        read_free_bytes: What the disk has free.
        show_folder: Shows a folder.

    Signals:
        cards_changed(list): The models (`ModelCard`s), in the library's order.
        lead_changed(str): What this computer has room for, in a sentence.
        use_requested(str): The person wants this model to answer.
        lost(str): The files of this model go now.
    """

    cards_changed = Signal(list)
    lead_changed = Signal(str)
    use_requested = Signal(str)
    lost = Signal(str)

    def __init__(self, bridge: Bridge, installing: Installing, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_library: Callable[[Path], list[ModelListing]] = list_models
        self.read_machine: Callable[[], Machine] = this_machine
        self.read_free_bytes: Callable[[Path], int] = free_bytes
        self.show_folder: Callable[[Path], None] = show_folder
        self.removing = Removing(bridge, self)
        self._checking = Checking(bridge, self)
        self._installing = installing
        self._data_dir = data_dir
        self._machine: Machine | None = None
        self._listings: dict[str, ModelListing] = {}
        self._current = ""
        self._recipes: dict[str, RecipeName] = {}
        self._remarks: dict[str, str] = {}
        self._freed: dict[str, int] = {}
        self._loading = ""
        self._connect(bridge)

    def start(self) -> None:
        """Learn what this computer has, and go on with an installation that was under way when Ergo was left."""
        self._machine = self.read_machine()
        self.refresh()
        unfinished = self._listings.get(self._installing.unfinished)
        if unfinished is not None and (unfinished.state != "installed" or unfinished.is_begun):
            recipe = self._installing.unfinished_recipe
            self._installing.start(unfinished.entry.id, unfinished.entry.name, recipe)
        else:
            self._installing.forget(self._installing.unfinished)

    @Slot()
    def refresh(self) -> None:
        """Look at the disk again."""
        self._listings = {listing.entry.id: listing for listing in self.read_library(self._data_dir)}
        self._tell()
        self.lead_changed.emit(self._lead())

    @Slot(str)
    def set_current(self, model_id: str) -> None:
        """This model answers in the conversation; empty when none does."""
        self._current, self._loading = model_id, ""
        self._tell()

    @Slot(str)
    def set_loading(self, model_id: str) -> None:
        """This model is to answer in the conversation, and none does until it is loaded."""
        self._current, self._loading = "", model_id
        self._tell()

    def name_of(self, model_id: str) -> str:
        """The name of a model; empty if there is none of this id."""
        return self._listings[model_id].entry.name if model_id in self._listings else ""

    @Slot(str, str)
    def act(self, model_id: str, action: str) -> None:
        """Do with a model what the person wants (an `Action`)."""
        deeds: dict[str, Callable[[str], object]] = {
            "install": self._install,
            "install-again": self._install,
            "pause": lambda _model_id: self._installing.pause(),
            "go-on": self._go_on,
            "retry": self._go_on,
            "use": self.use_requested.emit,
            "verify": self._checking.start,
            "stop-verifying": self._checking.stop,
            "show": lambda known: self.show_folder(model_dir(self._data_dir, known)),
            "remove": self.removing.announce,
            "discard": self._discard,
            "undo": self.removing.take_back,
        }
        if model_id in self._listings:
            self._remarks.pop(model_id, None)
            deeds[action](model_id)
            self._tell()

    @Slot(str, str)
    def choose_recipe(self, model_id: str, recipe: RecipeName) -> None:
        """The person wants a model installed with this recipe."""
        self._recipes[model_id] = recipe
        self._tell()

    def _connect(self, bridge: Bridge) -> None:
        self._installing.changed.connect(self._tell)
        self._installing.installed.connect(self._on_installed)
        self._installing.failed.connect(self.refresh)
        self._checking.changed.connect(self._tell)
        self._checking.passed.connect(self._on_passed)
        self._checking.failed.connect(self._on_check_failed)
        self.removing.changed.connect(self._tell)
        self.removing.begins.connect(self._on_removal_begins)
        self.removing.removed.connect(self._on_removed)
        self.removing.failed.connect(self._on_removal_failed)
        bridge.model_loaded.connect(self.refresh)  # the practice model is installed by being loaded
        bridge.request_cancelled.connect(self.refresh)

    # --- words --------------------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        self.cards_changed.emit([self._card(listing) for listing in self._listings.values()])

    def _card(self, listing: ModelListing) -> ModelCard:
        entry, machine = listing.entry, self._machine
        running = self._installing.running
        return model_card(
            Standing(
                listing,
                outlook=look_ahead(entry, machine) if machine else None,
                memory_bytes=memory_of(entry, listing.size_bytes) if machine else 0,
                in_use=entry.id == self._current,
                loading=entry.id == self._loading,
                going=self.removing.announced(entry.id),
                spared=self.removing.spares(entry.id),
                removing=self.removing.under_way(entry.id),
                checked=self._checking.fraction(entry.id),
                recipe=self._recipes.get(entry.id),
                install=self._install_words(listing),
                busy_with=self._listings[running].entry.name if running in self._listings else "",
                remark=self._remarks.get(entry.id, ""),
            )
        )

    def _install_words(self, listing: ModelListing) -> InstallWords | None:
        words = self._installing.words_for(listing.entry.id)
        if words is None and listing.is_begun:
            words = install_words(_resting(listing))
        if words is None:
            return None
        actions = words.actions
        if self._installing.running not in ("", listing.entry.id):
            actions = ("discard",)  # one at a time
        return replace(words, actions=actions)

    def _lead(self) -> str:
        try:
            free = size_text(self.read_free_bytes(self._data_dir))
        except OSError:
            free = ""
        memory = memory_text(self._machine.total_bytes) if self._machine else ""
        if not free or not memory:
            return self.tr("Models run on this computer and nowhere else.")
        words = self.tr(
            "Models run on this computer and nowhere else. It has {memory} of memory, and {free} free on its disk."
        )
        return words.format(memory=memory, free=free)

    # --- what is done -------------------------------------------------------------------------------

    def _install(self, model_id: str) -> None:
        listing = self._listings[model_id]
        outlook = look_ahead(listing.entry, self._machine) if self._machine else None
        wish = Standing(listing, outlook, recipe=self._recipes.get(model_id)).wanted_recipe
        self._installing.start(model_id, listing.entry.name, wish)

    def _go_on(self, model_id: str) -> None:
        if self._installing.words_for(model_id) is not None:
            self._installing.go_on()
        else:
            self._installing.start(model_id, self._listings[model_id].entry.name)

    def _discard(self, model_id: str) -> None:
        listing = self._listings[model_id]
        if not listing.is_begun:
            self._installing.forget(model_id)  # it failed before anything of it was on the disk
        else:
            self.removing.announce(model_id, unfinished_only=True)

    @Slot(str)
    def _on_installed(self, model_id: str) -> None:
        self._remarks.pop(model_id, None)
        self.refresh()

    @Slot(str)
    def _on_passed(self, model_id: str) -> None:
        self._remarks[model_id] = self.tr("Every byte is as it was installed.")
        self.refresh()

    @Slot(str, str)
    def _on_check_failed(self, model_id: str, words: str) -> None:
        self._remarks[model_id] = words
        self.refresh()

    @Slot(str, bool)
    def _on_removal_begins(self, model_id: str, unfinished_only: bool) -> None:
        if model_id in self._listings:
            # What is on the disk while its files go is no more what they took.
            self._freed[model_id] = _takes(self._listings[model_id], unfinished_only=unfinished_only)
        self._installing.forget(model_id)
        if not unfinished_only:
            self.lost.emit(model_id)

    @Slot(str, bool)
    def _on_removed(self, model_id: str, unfinished_only: bool) -> None:
        freed = self._freed.pop(model_id, 0)
        done = self.tr("Discarded.") if unfinished_only else self.tr("Removed.")
        words = self.tr("{done} {size} are free again.").format(done=done, size=size_text(freed))
        self._remarks[model_id] = words if freed else done
        self.refresh()

    @Slot(str, str)
    def _on_removal_failed(self, model_id: str, words: str) -> None:
        self._remarks[model_id] = words
        self.refresh()


def _takes(listing: ModelListing, *, unfinished_only: bool) -> int:
    """The bytes of a model with all that is unfinished of it, or of the latter alone."""
    spared = unfinished_only and listing.state != "partial"
    return listing.unfinished_bytes + (0 if spared else listing.size_bytes)


def _resting(listing: ModelListing) -> Installation:
    """An installation that another run of Ergo has begun."""
    entry = listing.entry
    if listing.total_bytes <= 0:
        return Installation(entry.id, entry.name, "paused")
    if listing.done_bytes >= listing.total_bytes:  # how much of it is quantized nobody knows before it goes on
        return Installation(entry.id, entry.name, "paused", latest="quantize")
    progress = Progress(0, "download", listing.done_bytes, listing.total_bytes)
    return Installation(entry.id, entry.name, "paused", {"download": progress}, "download")
