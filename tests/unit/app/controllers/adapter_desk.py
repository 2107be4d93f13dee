"""Adapters without files: a library that is a list, for tests of what is said and chosen."""

from __future__ import annotations

from pathlib import Path

from app.bridge import Bridge
from app.controllers.adapters import Adapters
from models.adapters.keeping.library import AdapterListing
from models.adapters.keeping.which_models import Fit
from models.adapters.records import AdapterInfo
from models.catalog import find
from tests.e2e.fake_engine import FakeEngine


def info(**changes: object) -> AdapterInfo:
    """What an ordinary adapter is."""
    usual: dict[str, object] = {
        "kind": "lora",
        "format": "peft",
        "ranks": (8,),
        "layers": (0, 1, 2, 3),
        "modules": ("q_proj",),
        "parameters": 1000,
        "size_bytes": 312_000,
        "base_model": "",
    }
    return AdapterInfo(**(usual | changes))  # type: ignore[arg-type]


def listing(name: str, **changes: object) -> AdapterListing:
    """An adapter that lies in the library."""
    return AdapterListing(name, "installed", info(**changes))


class Shelved:
    """The library of adapters with a fake engine and a list for a disk.

    Attributes:
        on_disk: What lies on the disk.
        fitting: The ids of the models that an adapter fits, by its name; every model where nothing is said.
    """

    def __init__(self, data_dir: Path) -> None:
        engines: list[FakeEngine] = []

        def make_engine(folder: Path, sink: object) -> FakeEngine:
            engines.append(FakeEngine(folder, sink))  # type: ignore[arg-type]
            return engines[0]

        self.bridge = Bridge(data_dir, make_engine)
        self.engine = engines[0]
        self.on_disk: list[AdapterListing] = []
        self.fitting: dict[str, tuple[str, ...]] = {}
        self.shown: list[Path] = []
        self.adapters = Adapters(self.bridge, data_dir)
        self.adapters.read_library = lambda: sorted(self.on_disk, key=lambda each: each.name)
        self.adapters.read_fits = self._fits
        self.adapters.show_folder = self.shown.append
        self.adapters.set_model("practice", "Practice model")

    def has(self, *names: str) -> None:
        """These lie on the disk."""
        self.on_disk = [listing(name) for name in names]
        self.adapters.refresh()

    def arrives(self, name: str, *, is_new: bool = True) -> None:
        """What is being added has got there, under this name."""
        if name not in [each.name for each in self.on_disk]:
            self.on_disk.append(listing(name))
        self.engine.finish_adapter(name, is_new=is_new)
        self.bridge.flush()

    def goes(self) -> None:
        """What is being removed is gone, or what is being put back is there."""
        name = self.engine.adapter_errands[-1].name
        before = [each.name for each in self.on_disk]
        self.on_disk = [each for each in self.on_disk if each.name != name]
        if name not in before:
            self.on_disk.append(listing(name))
        self.engine.finish_adapter()
        self.bridge.flush()

    def fails(self, title: str, detail: str, hint: str = "") -> None:
        """What was wanted last can't be done."""
        self.engine.fail_adapter(title, detail, hint)
        self.bridge.flush()

    def _fits(self, name: str) -> tuple[Fit, ...]:
        known = ("practice", "phi-4-mini-reasoning")
        fitting = self.fitting.get(name, known)
        return tuple(Fit(find(each), "" if each in fitting else "Its layers are larger.") for each in known)
