"""The whole window in other languages: nothing is cut off, and the choice of one holds.

That nothing stays English is looked for on every screen, in `test_window_screens`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.default_model import SETTINGS_FILE
from app.languages import install_language
from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.settings import Choices, write_choices
from app.theme import Theme
from tests.e2e.guards import close_desk, open_desk
from tests.e2e.legibility import clipped_words

Screen = Callable[[Stage], None]

NARROW = [screen for screen in SCREENS if "narrow" in screen.__name__]
"""The smallest window: longer words are what it has least room for."""
LARGE = [screen for screen in SCREENS if "large" in screen.__name__ and screen not in NARROW]
"""Large text: Japanese is the tallest."""


def named(screen: Screen) -> str:
    """The screen's name, for the test's."""
    return screen.__name__


@pytest.fixture
def in_japanese(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A window that is built from now on speaks Japanese."""
    monkeypatch.setenv("ERGO_LANGUAGE", "ja_JP")
    yield
    monkeypatch.undo()
    install_language(qapp, "en")


@pytest.mark.parametrize("screen", LARGE, ids=named)
@pytest.mark.usefixtures("in_japanese")
def test_nothing_is_cut_off_in_japanese(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        assert clipped_words(stage.window) == []


@pytest.mark.parametrize("screen", NARROW, ids=named)
@pytest.mark.parametrize("in_pseudo", [0.1], indirect=True)  # with its brackets that is a fifth, of short texts more
@pytest.mark.usefixtures("in_pseudo")
def test_nothing_is_cut_off_that_is_longer(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        assert clipped_words(stage.window) == []


@pytest.mark.parametrize(("typed", "command"), [("設定", "設定…"), ("settings", "設定…"), ("view dark", "ダーク")])
@pytest.mark.usefixtures("in_japanese")
def test_a_command_is_found_in_english_too(
    typed: str, command: str, tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    desk.window.menus.palette_requested.emit()
    palette = desk.window.palette_wiring.palette
    assert palette is not None
    palette.field.setText(typed)
    found = [str(palette.rows.index(row).data()) for row in range(palette.rows.rowCount())]
    close_desk(desk)
    assert found == [command]


def test_the_choice_holds_from_the_next_start_on(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_choices(tmp_path / SETTINGS_FILE, Choices(language="ja"))
    monkeypatch.delenv("ERGO_LANGUAGE")
    desk = open_desk(tmp_path, qtbot, theme)
    titles = [menu.text() for menu in desk.window.menus.actions()]
    close_desk(desk)
    monkeypatch.undo()
    install_language(qapp, "en")
    assert titles[:3] == ["ファイル(&F)", "編集(&E)", "表示(&V)"]
