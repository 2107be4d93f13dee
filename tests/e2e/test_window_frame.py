"""The window as such: what closing means here and on a Mac, full screen, the place it had."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from app.arriving_files import ErgoApplication
from app.default_model import SETTINGS_FILE
from app.settings import ChoicesFile
from app.theme import Theme
from tests.e2e.guards import Desk, close_desk, open_desk


@pytest.fixture
def mac_desk(desk: Desk) -> Iterator[Desk]:
    """A window that is put away when it is closed, as on a Mac."""
    desk.window.frame.stays = True
    yield desk
    desk.window.frame.stays = False


def test_closing_the_window_ends_it_where_it_is_all_there_is(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.window.closed):
        desk.window.menus.app.close_requested.emit()
    assert not desk.window.isVisible()


def test_on_a_mac_a_closed_window_is_put_away_and_what_runs_goes_on(mac_desk: Desk, qapp: ErgoApplication) -> None:
    mac_desk.load()
    mac_desk.type_and_send("1 + 1?")
    closed: list[bool] = []
    mac_desk.window.closed.connect(lambda: closed.append(True))
    assert not mac_desk.window.close()
    assert not mac_desk.window.isVisible()
    assert not closed
    mac_desk.think()
    mac_desk.answer("2")
    assert mac_desk.turn.answer_text() == "2"
    qapp.activated.connect(mac_desk.window.frame.come_back)
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.ApplicationActivate))
    qapp.activated.disconnect(mac_desk.window.frame.come_back)
    assert mac_desk.window.isVisible()


@pytest.mark.parametrize("wanted", ["new_requested", "models_requested", "palette_requested", "help.verify_requested"])
def test_what_is_shown_in_a_window_that_was_put_away_brings_it_back(mac_desk: Desk, wanted: str) -> None:
    mac_desk.window.close()
    attrgetter(wanted)(mac_desk.window.menus).emit()
    assert mac_desk.window.isVisible()


@pytest.mark.parametrize("put_away", [False, True])
def test_on_a_mac_quitting_closes_the_window_for_good(mac_desk: Desk, qtbot: QtBot, put_away: bool) -> None:
    if put_away:
        mac_desk.window.close()
    with qtbot.waitSignal(mac_desk.window.closed):
        mac_desk.window.menus.app.quit_requested.emit()


def test_what_fills_the_screen_says_how_it_stops(desk: Desk) -> None:
    words = desk.window.menus.windows
    words.full_screen_toggled.emit()
    QApplication.processEvents()
    assert desk.window.isFullScreen()
    assert "Exit Full Screen" in [each.text() for each in words.children() if hasattr(each, "text")]
    words.full_screen_toggled.emit()
    QApplication.processEvents()
    assert not desk.window.isFullScreen()


def test_zoom_and_minimise_work_on_the_window_in_front(desk: Desk) -> None:
    commands = desk.window.menus.windows
    commands.zoom_toggled.emit()
    assert desk.window.isMaximized()
    commands.zoom_toggled.emit()
    assert not desk.window.isMaximized()
    commands.minimise_requested.emit()
    assert desk.window.isMinimized()
    desk.window.frame.come_to_front()
    assert not desk.window.isMinimized()


def test_a_window_that_filled_the_screen_does_so_again(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    first = open_desk(tmp_path, qtbot, theme)
    first.window.menus.windows.full_screen_toggled.emit()
    close_desk(first)
    second = open_desk(tmp_path, qtbot, theme)
    assert second.window.isFullScreen()
    close_desk(second)


def test_a_window_whose_screen_is_gone_comes_back_on_one_that_is_there(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    elsewhere = QMainWindow()
    elsewhere.setGeometry(9000, 9000, 900, 700)
    geometry = base64.b64encode(elsewhere.saveGeometry().data()).decode("ascii")
    elsewhere.deleteLater()
    ChoicesFile(tmp_path / SETTINGS_FILE).keep(geometry=geometry)
    desk = open_desk(tmp_path, qtbot, theme)
    title = QPoint(desk.window.frameGeometry().center().x(), desk.window.frameGeometry().top())
    assert desk.window.screen().availableGeometry().contains(title)
    assert desk.window.windowState() == Qt.WindowState.WindowNoState
    close_desk(desk)
