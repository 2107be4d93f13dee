"""What the palette takes from a menu bar."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from app.views.palette.commands import commands_of


@pytest.mark.parametrize(
    ("menu", "command", "shown"),
    [
        ("&File", "&Open && Close…", ("File", "Open & Close…")),
        ("ファイル(&F)", "開く (&O)…", ("ファイル", "開く…")),
        ("Words (two)", "f(x)", ("Words (two)", "f(x)")),
    ],
)
def test_the_letters_that_choose_are_left_out(qtbot: QtBot, menu: str, command: str, shown: tuple[str, str]) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu(menu).addAction(command)
    (found,) = commands_of(bar, {})
    assert (found.place, found.words) == shown


def test_what_it_and_its_menus_are_called_in_english_is_known_too(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    view = bar.addMenu("表示(&V)")
    view.addAction("設定…")
    view.addMenu("外観").addAction("3つ")
    english = {"表示(&V)": "&View", "設定…": "Settings…", "外観": "Appearance"}
    assert [each.english for each in commands_of(bar, english)] == [("Settings…", "View"), ("", "View ▸ Appearance")]
