"""The page that was open when Ergo was left is open again, over the conversation that was there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.default_model import SETTINGS_FILE
from app.settings import ChoicesFile
from app.theme import Theme
from app.views.parts.covering_page import CoveringPage
from tests.e2e.guards import Desk, close_desk, open_desk

PAGES: dict[str, Callable[[Desk], tuple[object, CoveringPage]]] = {
    "models": lambda desk: (desk.window.menus.models_requested, desk.window.page.models_page),
    "answers": lambda desk: (desk.window.menus.answers_requested, desk.window.page.answers_page),
    "adapters": lambda desk: (desk.window.menus.adapters.adapters_requested, desk.window.page.adapters_page),
    "practice": lambda desk: (desk.window.menus.practice.practice_requested, desk.window.page.practice_page),
    "work": lambda desk: (desk.window.menus.work.work_requested, desk.window.page.work_page),
}


def leave_with(name: str, desk: Desk, *, ask: bool) -> None:
    if ask:
        desk.load()
        desk.type_and_send("1 + 1?")
        desk.think()
        desk.answer()
    request, page = PAGES[name](desk)
    request.emit()  # type: ignore[attr-defined]
    assert desk.window.page.shows(page)
    close_desk(desk)


@pytest.mark.parametrize("name", PAGES)
def test_it_is_open_again_over_an_empty_page(name: str, qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    leave_with(name, open_desk(tmp_path, qtbot, theme), ask=False)
    desk = open_desk(tmp_path, qtbot, theme)
    qtbot.waitUntil(lambda: desk.window.page.shows(PAGES[name](desk)[1]))
    close_desk(desk)


def test_it_is_open_again_over_the_conversation(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    leave_with("models", open_desk(tmp_path, qtbot, theme), ask=True)
    desk = open_desk(tmp_path, qtbot, theme)
    qtbot.waitUntil(lambda: desk.window.page.shows(desk.window.models_page))
    assert desk.window.transcript.count == 1
    desk.window.menus.back_requested.emit()
    assert desk.window.page.shows(desk.window.transcript)
    close_desk(desk)
    again = open_desk(tmp_path, qtbot, theme)
    qtbot.waitUntil(lambda: again.window.transcript.count == 1)
    assert not again.window.page.is_covered
    close_desk(again)


def test_a_page_that_there_isnt_opens_nothing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    ChoicesFile(tmp_path / SETTINGS_FILE).keep(page="no such page")
    desk = open_desk(tmp_path, qtbot, theme)
    with qtbot.waitSignal(desk.window.history_wiring.nothing_to_open):
        pass
    assert not desk.window.page.is_covered
    close_desk(desk)
