"""The library is read beside the window, and each adapter once for as long as its files are what they were."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.controllers.adapter_reading import AdapterReading
from models.adapters.keeping import library, shelf, which_models
from models.adapters.records import Adapter
from tests.adapter_files import write_peft

SHAPES = {"self_attn.o_proj": (256, 256)}


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A library with two adapters that fit the practice model."""
    data_dir = tmp_path / "data"
    for seed, name in enumerate(("one", "two")):
        library.add_adapter(data_dir, write_peft(tmp_path / name, modules=SHAPES, layers=range(4), seed=seed))
    return data_dir


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """What is looked into, how, and on which thread."""
    looks: list[tuple[str, str, str]] = []
    look_at, fitting_models = library.look_at, which_models.fitting_models

    def look(folder: Path, name: str) -> library.AdapterListing:
        looks.append(("listed", name, threading.current_thread().name))
        return look_at(folder, name)

    def fit(adapter: Adapter, folder: Path) -> Sequence[which_models.Fit]:
        looks.append(("fitted", adapter.file.parent.name, threading.current_thread().name))
        return fitting_models(adapter, folder)

    monkeypatch.setattr(library, "look_at", look)
    monkeypatch.setattr(which_models, "fitting_models", fit)
    return looks


def test_what_has_not_changed_is_looked_into_once(data_dir: Path, looks: list[tuple[str, str, str]]) -> None:
    reading = AdapterReading(data_dir)
    assert reading.listed() == reading.listed() == library.list_adapters(data_dir)
    assert [name for _, name, _ in looks[:2]] == ["one", "two"]
    del looks[:]
    (shelf.adapter_dir(data_dir, "two") / "adapters.safetensors").write_bytes(b"other")
    assert [each.state for each in reading.listed()] == ["installed", "damaged"]
    assert [name for _, name, _ in looks] == ["two"]
    shutil.rmtree(shelf.adapter_dir(data_dir, "one"))
    assert [each.name for each in reading.listed()] == ["two"]


def test_what_was_read_ahead_is_not_read_by_whoever_asks(data_dir: Path, looks: list[tuple[str, str, str]]) -> None:
    reading, done = AdapterReading(data_dir), threading.Event()
    reading.read_ahead(done.set)
    assert reading.is_ahead
    reading.finish()
    assert done.is_set()
    assert {thread for _, _, thread in looks} == {"reading-adapters"}
    del looks[:]
    assert len(reading.listed()) == 2
    assert [each.entry.id for each in reading.fits("one") if each.fits] == ["practice"]
    assert looks == []


def test_who_asks_again_what_an_adapter_fits_learns_how_things_are_now(
    data_dir: Path, looks: list[tuple[str, str, str]]
) -> None:
    reading = AdapterReading(data_dir)
    reading.read_ahead(lambda: None)
    reading.finish()
    del looks[:]
    reading.fits("one")
    reading.fits("one")
    assert [how for how, *_ in looks] == ["fitted"]
    assert reading.fits("gone") == ()


def test_an_empty_library_takes_no_thread(tmp_path: Path) -> None:
    reading = AdapterReading(tmp_path)
    reading.read_ahead(lambda: pytest.fail("nothing is there"))
    assert not reading.is_ahead
    assert list(reading.listed()) == []


def test_who_gives_up_waits_for_one_adapter_at_most(data_dir: Path, looks: list[tuple[str, str, str]]) -> None:
    reading = AdapterReading(data_dir)
    reading.give_up()
    reading.read_ahead(lambda: pytest.fail("nobody wants to know"))
    reading.finish()
    assert looks == []
