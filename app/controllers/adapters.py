"""The library of adapters: what it has as cards, adding to it, removing from it and taking that back.

Which of them is in force in a conversation is decided elsewhere (`adapting`). Paints nothing, reads no adapter.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.adapter_reading import AdapterReading
from app.controllers.adapter_words import Answerer, Standing, adapter_card, why_not
from app.controllers.adding import Adding
from app.controllers.window_words import refused_words
from app.days import date_words
from app.system import show_folder
from models.adapters.keeping import shelf
from models.adapters.keeping.example import example_adapters
from models.errors import UserFacingError

if TYPE_CHECKING:
    from models.adapters.keeping.library import AdapterListing
    from models.adapters.keeping.which_models import Fit

log = logging.getLogger(__name__)

ReadLibrary = Callable[[], "Sequence[AdapterListing]"]
FittingOf = Callable[[str], "Sequence[Fit]"]


def forget_removed(data_dir: Path) -> None:
    """Give back the room of what was removed while Ergo ran before; next time, where another Ergo is at the library."""
    if not shelf.removed(data_dir) and not shelf.unfinished(data_dir):
        return
    from models.adapters.keeping import library  # noqa: PLC0415 - that takes its time

    try:
        library.forget_removed(data_dir)
    except UserFacingError as error:
        log.info("what was removed is still there: %s", error.title)


class Adapters(QObject):
    """All adapters that are there.

    Args:
        bridge: The way to the engine.
        data_dir: The root of the library on disk.
        parent: The owner.

    Attributes:
        adding: What is being added.
        read_library: What lies on the disk.
        read_fits: Which models an adapter fits, by its name; none where nobody knows.
        read_examples: Where the adapters are that come with Ergo.
        show_folder: Shows a folder.

    Signals:
        cards_changed(list): The adapters (`AdapterCard`s), in the library's order.
        changed(): There are others than before, or another model answers.
        added(str, bool): The adapter of this name is there; whether it wasn't before.
        removed(str): The adapter of this name isn't there any more; it can be put back.
        restored(str): It is there again.
        use_requested(str): The person wants this one in force; empty for none.
    """

    cards_changed = Signal(list)
    changed = Signal()
    added = Signal(str, bool)
    removed = Signal(str)
    restored = Signal(str)
    use_requested = Signal(str)
    _read_ahead = Signal()

    def __init__(self, bridge: Bridge, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = AdapterReading(data_dir)
        self.read_library: ReadLibrary = self._reading.listed
        self.read_fits: FittingOf = self._reading.fits
        self.read_examples: Callable[[], Sequence[Path]] = example_adapters
        self.show_folder: Callable[[Path], None] = show_folder
        self.adding = Adding(bridge, self)
        self._bridge = bridge
        self._data_dir = data_dir
        self._model = Answerer()
        self._listed: dict[str, AdapterListing] = {}
        self._fits: dict[str, Sequence[Fit]] = {}
        self._gone: AdapterListing | None = None
        self._requests: dict[int, str] = {}
        self._in_use = ""
        self._remarks: dict[str, str] = {}
        self.adding.added.connect(self._on_added)
        self._read_ahead.connect(self.settle)
        bridge.adapter_removed.connect(self._on_removed)
        bridge.adapter_restored.connect(self._on_restored)
        bridge.request_failed.connect(self._on_failed)
        bridge.request_cancelled.connect(self._on_cancelled)

    @property
    def names(self) -> tuple[str, ...]:
        """What the adapters are called, in the library's order."""
        return tuple(self._listed)

    def why_not(self, name: str) -> str:
        """Why an adapter can't be in force with the model that answers, in a sentence; empty if it can."""
        if name not in self._listed:
            return self.tr("{adapter} isn't there any more.").format(adapter=name)
        return why_not(self._listed[name], self._model, self._fits_of(name))

    def start(self) -> None:
        """Look at the disk, beside the window; give back the room of what was removed the last time."""
        forget_removed(self._data_dir)
        self._look_again()
        if not self._reading.is_ahead:
            self.refresh()

    @Slot()
    def settle(self) -> None:
        """Wait for what is being looked at beside the window: what can be in force is known then."""
        if self._reading.is_ahead:
            self._reading.finish()
            self._fits.clear()
            self.refresh()

    @Slot()
    def give_up(self) -> None:
        """The window is closed."""
        self._reading.give_up()

    @Slot()
    def refresh(self) -> None:
        """Look at the disk again."""
        before = self._listed
        self._listed = {each.name: each for each in self.read_library()}
        same = [name for name, listed in self._listed.items() if before.get(name) == listed]
        self._fits = {name: fits for name, fits in self._fits.items() if name in same}
        if self._gone is not None and self._gone.name in self._listed:
            self._gone = None
        self._tell()
        self.changed.emit()

    def set_model(self, model_id: str, name: str) -> None:
        """This model answers, or is to answer."""
        self._model = Answerer(model_id, name)
        if any(fits and model_id not in [each.entry.id for each in fits] for fits in self._fits.values()):
            self._look_again()  # it may be a new one
        self._tell()
        self.changed.emit()

    @Slot(str)
    def set_in_use(self, name: str) -> None:
        """This one is in force in the conversation on the page; empty for none."""
        if name != self._in_use:
            self._in_use = name
            self._tell()

    @Slot(list)
    def add(self, paths: Sequence[Path]) -> None:
        """Take adapters into the library, one after the other."""
        self._remarks.clear()
        self.adding.add(paths)

    @Slot()
    def add_examples(self) -> None:
        """Take the adapters into the library that come with Ergo."""
        self.add(self.read_examples())

    @Slot(str, str)
    def act(self, name: str, action: str) -> None:
        """Do with an adapter what the person wants (an `AdapterAction`)."""
        deeds: dict[str, Callable[[str], object]] = {
            "use": self.use_requested.emit,
            "stop-using": lambda _name: self.use_requested.emit(""),
            "show": self.show,
            "remove": self._remove,
            "undo": self._restore,
            "dismiss": self._dismiss,
        }
        if name in self._listed or (self._gone is not None and name == self._gone.name):
            self._remarks.pop(name, None)
            deeds[action](name)
            self._tell()

    @Slot(str)
    def show(self, name: str) -> None:
        """Show the folder of an adapter."""
        if name in self._listed:
            self.show_folder(shelf.adapter_dir(self._data_dir, name))

    # --- words ----------------------------------------------------------------------------------------

    def _tell(self) -> None:
        gone = {self._gone.name: self._gone} if self._gone is not None else {}
        everything = {**self._listed, **gone}
        order = sorted(everything, key=lambda name: (name.casefold(), name))
        self.cards_changed.emit([adapter_card(self._standing(everything[name]), date_words) for name in order])

    def _standing(self, listed: AdapterListing) -> Standing:
        name = listed.name
        standing = Standing(listed, self._model, self._fits_of(name), in_use=name == self._in_use)
        return replace(
            standing,
            going=name not in self._listed,
            removing=name in self._requests.values(),
            remark=self._remarks.get(name, ""),
        )

    def _look_again(self) -> None:
        """Find out anew what every adapter fits; beside the window, for it takes its time."""
        self._reading.read_ahead(self._read_ahead.emit)
        if not self._reading.is_ahead:
            self._fits.clear()

    def _fits_of(self, name: str) -> Sequence[Fit]:
        """Which models an adapter fits; looked up once, for it takes its time."""
        if name not in self._fits:
            self._fits[name] = self.read_fits(name) if name in self._listed else ()
        return self._fits[name]

    # --- what is done ---------------------------------------------------------------------------------

    @Slot(str, bool)
    def _on_added(self, name: str, is_new: bool) -> None:
        self._remarks[name] = self.tr("Added.") if is_new else self.tr("It was here already.")
        self.refresh()
        self.added.emit(name, is_new)

    def _remove(self, name: str) -> None:
        if name in self._listed and name not in self._requests.values():
            self._requests[self._bridge.remove_adapter(name)] = name

    def _restore(self, name: str) -> None:
        if name not in self._requests.values():
            self._requests[self._bridge.restore_adapter(name)] = name

    def _dismiss(self, name: str) -> None:
        if self._gone is not None and self._gone.name == name:
            self._gone = None

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        self._settle(name)
        self._gone = self._listed.get(name)
        self.refresh()
        self.removed.emit(name)

    @Slot(str)
    def _on_restored(self, name: str) -> None:
        self._settle(self._gone.name if self._gone is not None else name)  # it may be called otherwise now
        self._gone = None
        self.refresh()
        self.restored.emit(name)

    def _settle(self, name: str) -> None:
        self._requests = {request: wanted for request, wanted in self._requests.items() if wanted != name}

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        name = self._requests.pop(request_id, None)
        if name is not None:
            self._remarks[name] = refused_words(title, detail, hint)
            self.refresh()

    @Slot(int)
    def _on_cancelled(self, request_id: int) -> None:
        if self._requests.pop(request_id, None) is not None:
            self._tell()
