"""The whole window: thoughts that have ended are typeset or plain, as was chosen last."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.views.thoughts.typeset_thoughts import TypesetThoughts
from tests.e2e.guards import Desk, close_desk, open_desk

THOUGHTS = "So $x = \\sqrt{2}$, and\n\n\\[ x^2 = 2. \\]"


def menu_item(desk: Desk) -> QAction:
    found = [action for action in desk.window.menus.findChildren(QAction) if action.text() == "Typeset Thoughts"]
    assert len(found) == 1
    return found[0]


def ask(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("What is x?")
    desk.think(THOUGHTS)
    desk.answer("√2")
    desk.turn.thinking.set_open(True)


def is_typeset(desk: Desk) -> bool:
    return isinstance(desk.turn.thinking.text_view, TypesetThoughts)


def kept(folder: Path) -> object:
    return json.loads((folder / "settings.json").read_text(encoding="utf-8"))["typeset_thoughts"]


def test_the_choice_is_made_at_the_thoughts_or_in_the_menu_and_remembered(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    ask(desk)
    assert not is_typeset(desk)
    assert not menu_item(desk).isChecked()
    toggle = desk.turn.thinking.findChild(QPushButton, "typeset_thoughts")
    assert isinstance(toggle, QPushButton)
    toggle.click()
    qtbot.waitUntil(lambda: is_typeset(desk))
    assert menu_item(desk).isChecked()
    assert kept(tmp_path) is True
    menu_item(desk).trigger()
    assert not is_typeset(desk)
    assert not toggle.isChecked()
    assert kept(tmp_path) is False
    menu_item(desk).trigger()
    qtbot.waitUntil(lambda: is_typeset(desk))
    close_desk(desk)
    again = open_desk(tmp_path, qtbot, theme)
    assert menu_item(again).isChecked()
    ask(again)
    qtbot.waitUntil(lambda: is_typeset(again))
    close_desk(again)


def test_a_formula_of_the_thoughts_is_copied_as_one_of_the_answer_is(desk: Desk, qtbot: QtBot) -> None:
    desk.window.menus.typeset_thoughts_chosen.emit(True)
    ask(desk)
    qtbot.waitUntil(lambda: is_typeset(desk))
    thoughts = desk.turn.thinking.text_view
    assert isinstance(thoughts, TypesetThoughts)
    formula = thoughts.page.formula_at(thoughts.toPlainText().index("\ufffc"))
    assert formula is not None
    with qtbot.waitSignal(desk.window.transcript.mathml_requested) as told:
        thoughts.mathml_requested.emit(formula)
    assert told.args == [formula]
