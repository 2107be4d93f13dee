"""The whole window, the real engine and a hub on this machine: installed, gone on with, checked, removed."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from app import application
from app.application import build_window
from app.bridge import EngineFactory
from app.controllers.figures import size_text
from app.main_window import MainWindow
from app.settings import read_choices
from app.theme import Theme
from app.views.models.model_card import ModelCardView
from models import library
from models.catalog import PRACTICE_ID, CatalogEntry
from models.downloading import retrying
from models.engine import Engine
from models.errors import DamagedModel
from models.library import ModelListing, find_entry
from models.messages import Event, ModelRemoved, RecipeName
from tests.e2e.guards import MACHINE
from tests.e2e.test_window_install import buttons, press
from tests.integration.engine_probe import EngineProbe
from tests.integration.hub_with_models import PHI, loopback_hub, publish, shards_of, shorten_self_test, state_of
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.loopback_hub import Fault, LoopbackHub

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

PATIENCE_MS = 30_000
NOWHERE = "http://127.0.0.1:9"
STALLED_AT = 20_000
FIRST, SECOND, THIRD = SHARDS = tuple(f"model-{number:05d}-of-00003.safetensors" for number in (1, 2, 3))


class Ergo:
    """Ergo on one data folder: one window after the other, each with a real engine of its own."""

    def __init__(self, qtbot: QtBot, theme: Theme, data: Path) -> None:
        self.qtbot = qtbot
        self.data = data
        self._theme = theme
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        assert self._window is not None
        return self._window

    @property
    def card(self) -> ModelCardView:
        """Phi's card on the Models page."""
        return self.window.models_page.card(PHI)

    @property
    def listing(self) -> ModelListing:
        """What the library says of Phi."""
        return next(each for each in library.list_models(self.data) if each.entry.id == PHI)

    def open(self, make_engine: EngineFactory = Engine) -> None:
        """Open a window, wait until a model answers in it, and turn to the Models page."""
        self._window = window = build_window(self.data, make_engine, self._theme)
        window.shelf.read_machine = lambda: MACHINE
        with self.qtbot.waitSignal(window.shown):
            window.show()
        with self.qtbot.waitSignal(window.setup.ready, timeout=PATIENCE_MS):
            window.start()
        if not window.models_page.isVisible():  # it is there again if it was there when Ergo was left
            window.menus.models_requested.emit()

    def close(self) -> None:
        """Close the window and end its engine."""
        window, self._window = self.window, None
        window.close()
        ended = window.shut_down(60)
        window.session.start_over()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        assert ended

    def close_if_open(self) -> None:
        if self._window is not None:
            self.close()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def until_said(self, words: str) -> None:
        """Wait for Phi's card to say something."""

        def said() -> None:
            assert words in self.card.words()

        self.qtbot.waitUntil(said, timeout=PATIENCE_MS)

    def until_stalled(self, shard: str) -> None:
        """Wait until so much of a file lies on the disk that nothing more of it comes."""
        part = library.partial_of(self.data, PHI).source / f"{shard}.part"
        self.until(lambda: part.exists() and part.stat().st_size == STALLED_AT)

    def install(self) -> None:
        """Install Phi, from its card."""
        press(self.card, "Install")
        self.until(lambda: "Use" in buttons(self.card))

    def use(self) -> None:
        """Let Phi answer from now on."""
        with self.qtbot.waitSignal(self.window.setup.ready, timeout=PATIENCE_MS):
            press(self.card, "Use")
        assert self.window.toolbar.chip.text().startswith("Phi-4-mini-reasoning · ")

    def ask(self, question: str) -> tuple[str, str]:
        """Ask and wait for the end of the turn; returns all that was written, and how it ended."""
        if self.window.models_page.isVisible():
            self.window.menus.back_requested.emit()
        with self.qtbot.waitSignal(self.window.session.turn_settled, timeout=PATIENCE_MS):
            self.window.composer.asked.emit(question)
        turn = self.window.transcript.current
        assert turn is not None
        return turn.thinking.text() + turn.answer_text(), turn.outcome_text()


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random checkpoint in three shards. Don't write into it."""
    folder = tmp_path_factory.mktemp("sharded") / "checkpoint"
    write_checkpoint(folder, shards=len(SHARDS), dtype="bfloat16")
    return folder


@pytest.fixture(scope="module")
def library_with_practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder where the practice model is prepared. Don't write into it."""
    data = tmp_path_factory.mktemp("library") / "data"
    with EngineProbe(data) as probe:
        probe.load(PRACTICE_ID)
    return data


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, checkpoint: Path, qtbot: QtBot) -> Iterator[LoopbackHub]:
    monkeypatch.setattr(retrying, "_pause", lambda *_: None)
    before = set(threading.enumerate())
    with loopback_hub(monkeypatch) as hub:
        publish(hub, checkpoint)
        yield hub
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= before)


@pytest.fixture
def ergo(
    hub: LoopbackHub,
    qtbot: QtBot,
    theme: Theme,
    tmp_path: Path,
    library_with_practice: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Ergo]:
    """An open window on a library with nothing but the practice model, and a hub that has Phi's repository."""
    shorten_self_test(monkeypatch)
    monkeypatch.setattr("app.controllers.removing.UNDO_MS", 1)
    theme.set_zoom(1.0)
    ergo = Ergo(qtbot, theme, Path(shutil.copytree(library_with_practice, tmp_path / "data")))
    ergo.open()
    yield ergo
    ergo.close_if_open()


@pytest.fixture
def short_replies(monkeypatch: pytest.MonkeyPatch) -> None:
    """A random model may write on and on."""

    def short(data_dir: Path, model_id: str) -> CatalogEntry:
        entry = find_entry(data_dir, model_id)
        return replace(entry, sampling=replace(entry.sampling, max_tokens=40))

    monkeypatch.setattr(application, "find_entry", short)


def stall_in(hub: LoopbackHub, shard: str) -> None:
    """Send only the beginning of a file, the next time that it is asked for."""
    hub.fail(shard, Fault(after_bytes=STALLED_AT, then="stall"))


def on_the_disk(data: Path) -> dict[str, tuple[int, int]]:
    """Every file in the library, hidden ones included: how large it is, and when it was written."""
    folder = data / "models"
    files = {path.relative_to(folder): path.stat() for path in folder.rglob("*") if path.is_file()}
    return {str(name): (stat.st_size, stat.st_mtime_ns) for name, stat in files.items()}


def flip_a_byte(folder: Path) -> None:
    file = folder / shards_of(folder)[0]
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))


def is_settled(reply: tuple[str, str]) -> bool:
    """Whether a random model's turn has ended as turns end."""
    written, outcome = reply
    ends = ("", "The model gave no answer.", "The limit of tokens was reached.", "It ran out of tokens while thinking.")
    return outcome in ends and bool(written or outcome)


@pytest.mark.usefixtures("short_replies")
def test_an_installation_that_was_left_goes_on_by_itself_fetches_nothing_twice_and_answers(
    ergo: Ergo, hub: LoopbackHub, checkpoint: Path
) -> None:
    stall_in(hub, SECOND)
    press(ergo.card, "Install")
    ergo.until_stalled(SECOND)
    ergo.until_said("Downloading Phi-4-mini-reasoning")
    bar = ergo.card.findChild(QProgressBar, "install_bar")
    ergo.until(lambda: isinstance(bar, QProgressBar) and bar.isVisible() and 0 < bar.value() < bar.maximum())
    press(ergo.card, "Pause")
    ergo.until_said("The installation of Phi-4-mini-reasoning is paused")
    assert buttons(ergo.card) == ["Go on", "Discard"]
    stall_in(hub, THIRD)
    press(ergo.card, "Go on")
    ergo.until_stalled(THIRD)
    ergo.close()
    assert read_choices(ergo.data / "settings.json").installing == PHI
    assert state_of(ergo.data) == "partial"

    ergo.open()
    ergo.until(lambda: "Use" in buttons(ergo.card))
    assert read_choices(ergo.data / "settings.json").installing == ""
    ranges = [[seen.range_from for seen in hub.of_file(shard)] for shard in SHARDS]
    assert ranges == [[0], [0, STALLED_AT], [0, STALLED_AT]]
    for file in checkpoint.iterdir():
        assert sum(seen.sent_bytes for seen in hub.of_file(file.name)) == file.stat().st_size, file.name
    ergo.use()
    assert is_settled(ergo.ask("What is 2 + 2?"))


def test_the_mark_says_that_it_is_online_only_while_the_hub_is_at_the_other_end(ergo: Ergo, hub: LoopbackHub) -> None:
    mark = ergo.window.status_line.offline
    assert mark.text() == "● Offline"
    stall_in(hub, SECOND)
    press(ergo.card, "Install")
    ergo.until_stalled(SECOND)
    ergo.until(lambda: mark.text() == "○ Downloading…")
    assert "Connected for microsoft/Phi-4-mini-reasoning@" in mark.accessibleDescription()
    press(ergo.card, "Pause")
    ergo.until(lambda: mark.text() == "● Offline")


def test_a_paused_installation_waits_in_the_next_window_and_can_be_discarded_there(
    ergo: Ergo, hub: LoopbackHub
) -> None:
    before = on_the_disk(ergo.data)
    stall_in(hub, SECOND)
    press(ergo.card, "Install")
    ergo.until_stalled(SECOND)
    press(ergo.card, "Pause")
    ergo.until(lambda: "Go on" in buttons(ergo.card))
    ergo.close()
    hub.requests.clear()

    ergo.open()
    done, total = ergo.listing.done_bytes, ergo.listing.total_bytes
    assert STALLED_AT < done < total
    ergo.until_said(f"{size_text(done)} of {size_text(total)}".replace("\N{NO-BREAK SPACE}", " "))
    assert hub.requests == []
    freed = ergo.listing.size_bytes
    assert freed >= STALLED_AT
    press(ergo.card, "Discard")
    ergo.until_said(f"Discarded. {size_text(freed)} are free again.")
    assert on_the_disk(ergo.data) == before
    assert buttons(ergo.card)[-1] == "Install"
    assert hub.requests == []
    ergo.install()
    assert state_of(ergo.data) == "installed"


@pytest.mark.usefixtures("short_replies")
def test_a_discarded_reinstallation_leaves_the_installed_model_as_it_was(ergo: Ergo, hub: LoopbackHub) -> None:
    ergo.install()
    before, recipe = on_the_disk(ergo.data), ergo.listing.recipe
    other: RecipeName = "compact" if recipe == "quality" else "quality"
    stall_in(hub, SECOND)
    request_id = ergo.window.bridge.install(PHI, other)
    ergo.until_stalled(SECOND)
    with ergo.qtbot.waitSignal(ergo.window.bridge.request_cancelled, timeout=PATIENCE_MS):
        ergo.window.bridge.cancel(request_id)
    assert buttons(ergo.card) == ["Go on", "Discard", "Use", "Remove"]
    assert on_the_disk(ergo.data) != before
    press(ergo.card, "Discard")
    ergo.until_said("Discarded.")
    assert on_the_disk(ergo.data) == before
    assert library.verify(ergo.data, PHI).recipe == recipe
    press(ergo.card, "Check files")
    ergo.until_said("Every byte is as it was installed.")
    ergo.use()
    assert is_settled(ergo.ask("What is 2 + 2?"))


def test_a_check_passes_until_a_byte_is_wrong_and_a_new_installation_mends_it(ergo: Ergo) -> None:
    ergo.install()
    press(ergo.card, "Check files")
    ergo.until_said("Every byte is as it was installed.")
    flip_a_byte(library.model_dir(ergo.data, PHI))
    press(ergo.card, "Check files")
    ergo.until_said("The contents of")
    assert "Damaged" in ergo.card.words()
    assert buttons(ergo.card)[-2:] == ["Install again", "Remove"]
    with pytest.raises(DamagedModel):
        library.open_model(ergo.data, PHI)
    press(ergo.card, "Install again")
    ergo.until(lambda: "Use" in buttons(ergo.card))
    press(ergo.card, "Check files")
    ergo.until_said("Every byte is as it was installed.")


def test_a_removal_that_is_taken_back_keeps_the_model_and_one_that_is_not_frees_the_disk(ergo: Ergo) -> None:
    before = on_the_disk(ergo.data)
    ergo.install()
    installed, size_bytes = on_the_disk(ergo.data), ergo.listing.size_bytes
    press(ergo.card, "Remove")
    press(ergo.card, "Undo")
    press(ergo.card, "Check files")  # takes longer than a removal can be taken back for
    ergo.until_said("Every byte is as it was installed.")
    assert on_the_disk(ergo.data) == installed
    press(ergo.card, "Remove")
    ergo.until_said("Removed.")
    assert f"Removed. {size_text(size_bytes)} are free again." in ergo.card.words()
    assert on_the_disk(ergo.data) == before


@pytest.mark.usefixtures("short_replies")
def test_when_the_model_that_answers_is_removed_the_practice_model_answers_and_what_is_free_again_is_said(
    ergo: Ergo,
) -> None:
    before = on_the_disk(ergo.data)
    ergo.install()
    size_bytes = ergo.listing.size_bytes
    ergo.close()
    may_end = threading.Event()

    def make_engine(folder: Path, sink: Callable[[Event], None]) -> Engine:
        """The real engine, whose removal takes as long as that of a large model."""

        def hold(event: Event) -> None:
            assert not isinstance(event, ModelRemoved) or may_end.wait(PATIENCE_MS / 1000)
            sink(event)

        return Engine(folder, hold)

    ergo.open(make_engine)
    assert ergo.window.toolbar.chip.text().startswith("Phi-4-mini-reasoning · ")
    with ergo.qtbot.waitSignal(ergo.window.setup.ready, timeout=PATIENCE_MS):
        press(ergo.card, "Remove")
    assert ergo.window.toolbar.chip.text().startswith("Practice model · ")
    ergo.until(lambda: on_the_disk(ergo.data) == before)
    ergo.window.menus.back_requested.emit()
    ergo.window.menus.models_requested.emit()
    may_end.set()
    ergo.until_said("Removed.")
    assert is_settled(ergo.ask("What is 2 + 2?"))
    assert f"Removed. {size_text(size_bytes)} are free again." in ergo.card.words()


def test_without_a_network_that_is_said_and_the_practice_model_goes_on_answering(
    ergo: Ergo, hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = on_the_disk(ergo.data)
    monkeypatch.setenv("HF_ENDPOINT", NOWHERE)
    press(ergo.card, "Install")
    ergo.until_said("No connection to the hub")
    assert buttons(ergo.card) == ["Try again", "Discard"]
    written, outcome = ergo.ask("What is 2 + 2?")
    assert ("\\boxed{4}" in written, outcome) == (True, "")
    assert ergo.window.status_line.installation_text() == "Phi-4-mini-reasoning: the installation stopped"
    assert on_the_disk(ergo.data) == before
    assert hub.requests == []
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    ergo.window.menus.models_requested.emit()
    press(ergo.card, "Try again")
    ergo.until(lambda: "Use" in buttons(ergo.card))
