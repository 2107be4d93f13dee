"""View ▸ Appearance: one of three, at once in everything that is open, remembered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.default_model import SETTINGS_FILE
from app.theme import DARK, LIGHT, Theme
from tests.e2e.guards import Desk, close_desk, open_desk


@pytest.fixture(autouse=True)
def as_it_was(theme: Theme) -> Iterator[None]:
    """Leave the theme that all tests share as it was."""
    theme.choose("system")
    yield
    theme.choose("system")


def appearances(desk: Desk) -> dict[str, QAction]:
    """The items of the menu, by their words."""
    return {action.text(): action for action in desk.window.menus.appearances.actions()}


def ticked(desk: Desk) -> list[str]:
    return [words for words, action in appearances(desk).items() if action.isChecked()]


def paper(desk: Desk) -> str:
    return desk.window.palette().color(QPalette.ColorRole.Window).name().upper()


def test_appearance_is_one_of_three(desk: Desk) -> None:
    assert list(appearances(desk)) == ["System", "Light", "Dark"]
    assert ticked(desk) == ["System"]
    appearances(desk)["Dark"].trigger()
    assert ticked(desk) == ["Dark"]
    assert paper(desk) == DARK.paper
    appearances(desk)["Dark"].trigger()
    assert ticked(desk) == ["Dark"]
    appearances(desk)["Light"].trigger()
    assert ticked(desk) == ["Light"]
    assert paper(desk) == LIGHT.paper


def test_appearance_survives_a_restart(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    first = open_desk(tmp_path, qtbot, theme)
    appearances(first)["Dark"].trigger()
    assert json.loads((tmp_path / SETTINGS_FILE).read_text(encoding="utf-8"))["appearance"] == "dark"
    close_desk(first)
    theme.restore("light")
    second = open_desk(tmp_path, qtbot, theme)
    assert ticked(second) == ["Dark"]
    assert paper(second) == DARK.paper
    close_desk(second)


def test_the_pages_that_are_open_follow_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.load()
    desk.type_and_send("What is 1 + 1?")
    desk.answer("The sum is $1 + 1 = 2$, so\n\n$$\\boxed{2}$$")
    answer = desk.turn.answer
    qtbot.waitUntil(lambda: answer.is_written)
    light = answer.grab().toImage()
    appearances(desk)["Dark"].trigger()
    QApplication.processEvents()
    assert answer.palette().color(QPalette.ColorRole.Text).name().upper() == DARK.ink
    assert answer.page.look.dark
    assert answer.grab().toImage() != light
