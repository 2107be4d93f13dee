"""Fixtures that every test with Qt in it uses: one application, and nothing left behind."""

from __future__ import annotations

import gc
import logging
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.application import build_window, make_application
from app.main_window import MainWindow
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.conversation.turn_view import TurnView
from models.memory import Machine
from models.messages import ModelInfo
from tests.e2e.fake_engine import PRACTICE, FakeEngine

MACHINE = Machine(16 << 30, 8 << 30)
OFFSCREEN_CHATTER = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen plugin says this of windows with a minimum size and of pop-ups; every other warning fails."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CHATTER, extend=True))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application(["ergo"])


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture(scope="module", autouse=True)
def settled_memory() -> None:
    """What lives before a module's tests is none of theirs: the search for timers after each need not go through it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window. Fix: shut the bridge down, close the window.

    Every test finds the application dressed, not only those after the first that asks for the theme.
    """
    before = set(threading.enumerate())
    yield
    theme.set_zoom(1.0)
    # The offscreen clipboard outlives Python, and must not hold anything that Python has made.
    qapp.clipboard().clear()
    # What QTest presses last is held until its next event: a double click, or a key beside a click.
    QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    # Without an event loop nothing else carries out deleteLater, and every widget of every test would live on.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    threads = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not threads, f"threads left running: {threads}"
    timers = [item for item in gc.get_objects() if type(item) is QTimer]
    running = [timer.parent() for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    assert not running, f"timers left running, owned by: {running}"
    windows = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"windows left open: {windows}"


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning. A test that expects one checks it and calls `caplog.clear()`."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, f"unexpected log: {[record.getMessage() for record in loud]}"


@pytest.fixture
def renderer() -> Iterator[Renderer]:
    """Prepares pages, and keeps nothing on the disk."""
    renderer = Renderer()
    yield renderer
    renderer.close()


def last_turn(window: MainWindow) -> TurnView:
    """Return the last turn of a window's conversation."""
    turn = window.transcript.current
    assert turn is not None
    return turn


@dataclass(frozen=True)
class Desk:
    """A window on the screen, driven by a fake engine."""

    window: MainWindow
    engine: FakeEngine
    data_dir: Path
    qtbot: QtBot

    def load(self, info: ModelInfo = PRACTICE) -> None:
        """Finish loading the model."""
        with self.qtbot.waitSignal(self.window.setup.ready):
            self.engine.finish_loading(info)

    def type_and_send(self, text: str) -> None:
        """Type a question and press Enter."""
        self.window.composer.field.setPlainText(text)
        self.window.composer.field.send_requested.emit()

    @property
    def turn(self) -> TurnView:
        """The last turn."""
        return last_turn(self.window)

    def think(self, text: str = "one and one") -> None:
        """Let the model think."""
        self.engine.think(text)
        self.flush()

    def answer(self, text: str = "2") -> None:
        """Let the model answer and end."""
        self.engine.answer(text)
        self.engine.finish()
        self.flush()

    def flush(self) -> None:
        """Let the window take in what the engine said."""
        self.window.bridge.flush()
        QApplication.processEvents()


def open_desk(data_dir: Path, qtbot: QtBot, theme: Theme) -> Desk:
    """Open a window on a data folder. Close it with `close_desk`."""
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    window = build_window(data_dir, make_engine, theme)
    window.shelf.read_machine = lambda: MACHINE
    with qtbot.waitSignal(window.shown):
        window.show()
    window.start()
    return Desk(window, engines[0], data_dir, qtbot)


def close_desk(desk: Desk) -> None:
    """Close a window and end its engine."""
    desk.window.close()
    desk.window.shut_down()
    desk.window.session.start_over()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(desk.window, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    theme.set_zoom(1.0)
    desk = open_desk(tmp_path, qtbot, theme)
    yield desk
    close_desk(desk)
