"""The whole window: how a person looks for words with the keyboard, and where the keyboard is afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.views.find.find_bar import FindBar
from app.views.parts.flow_text import FlowText
from app.views.parts.keyboard import keyboard_of
from tests.e2e.guards import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIND = ("Find…", "Find Next", "Find Previous", "Use Selection for Find")


def bar_of(desk: Desk) -> FindBar:
    return desk.window.page.find_bar


def field_of(desk: Desk) -> QLineEdit:
    found = bar_of(desk).findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def talk(desk: Desk) -> None:
    """Have a turn in which there are three roots."""
    desk.load()
    desk.type_and_send("What is a root?")
    desk.think("The root of what?")
    desk.answer("A **root** is $x$ with $\\sqrt{x}$.")
    desk.qtbot.waitUntil(lambda: desk.turn.answer.is_written)


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    desk.window.activateWindow()
    focused = keyboard_of(desk.window)
    assert focused is not None
    desk.qtbot.keyClick(focused, key, modifiers)
    QApplication.processEvents()


def write(desk: Desk, words: str) -> None:
    focused = keyboard_of(desk.window)
    assert focused is not None
    desk.qtbot.keyClicks(focused, words)


def find(desk: Desk, words: str) -> None:
    press(desk, Qt.Key.Key_F, CONTROL)
    write(desk, words)


def select(view: FlowText, words: str) -> None:
    cursor = view.document().find(words)
    assert not cursor.isNull()
    view.setTextCursor(cursor)
    view.setFocus()


def enabled(desk: Desk) -> set[bool]:
    return {action.isEnabled() for action in desk.window.menus.findChildren(QAction) if action.text() in FIND}


def test_a_person_finds_goes_on_and_back_and_gets_the_keyboard_back(desk: Desk) -> None:
    talk(desk)
    desk.window.composer.setFocus()
    press(desk, Qt.Key.Key_F, CONTROL)
    assert keyboard_of(desk.window) is field_of(desk)
    write(desk, "ROOT")
    assert bar_of(desk).count_text() == "1 of 3"
    press(desk, Qt.Key.Key_Return)
    assert bar_of(desk).count_text() == "2 of 3"
    assert desk.turn.thinking.is_open
    press(desk, Qt.Key.Key_G, CONTROL)
    press(desk, Qt.Key.Key_G, CONTROL)
    assert bar_of(desk).count_text() == "1 of 3"
    press(desk, Qt.Key.Key_Return, SHIFT)
    press(desk, Qt.Key.Key_G, CONTROL | SHIFT)
    assert bar_of(desk).count_text() == "2 of 3"
    press(desk, Qt.Key.Key_Escape)
    assert bar_of(desk).isHidden()
    assert keyboard_of(desk.window) is desk.window.composer.field
    assert desk.turn.thinking.text_view.textCursor().selectedText() == "root"
    assert all(view.extraSelections() == [] for view in desk.turn.texts())


def test_escape_in_the_bar_stops_no_answer(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("What is a root?")
    desk.think()
    find(desk, "root")
    press(desk, Qt.Key.Key_Escape)
    assert bar_of(desk).isHidden()
    assert desk.engine.cancelled == []
    press(desk, Qt.Key.Key_Escape)
    assert desk.engine.cancelled == [desk.engine.generate_id]


def test_the_end_of_an_answer_leaves_the_keyboard_in_the_bar(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("What is a root?")
    desk.think()
    find(desk, "roo")
    desk.answer("A root.")
    write(desk, "t")
    assert field_of(desk).text() == "root"
    desk.qtbot.waitUntil(lambda: bar_of(desk).count_text() == "1 of 2")


def test_what_is_selected_is_looked_for_from_there_on(desk: Desk) -> None:
    talk(desk)
    select(desk.turn.answer, "root")
    press(desk, Qt.Key.Key_F, CONTROL)
    assert field_of(desk).text() == "root"
    assert bar_of(desk).count_text() == "3 of 3"
    assert not desk.turn.answer.textCursor().hasSelection()
    press(desk, Qt.Key.Key_Escape)
    assert keyboard_of(desk.window) is desk.turn.answer
    assert desk.turn.answer.textCursor().selectedText() == "root"


def test_a_selected_formula_is_looked_for_by_its_source(desk: Desk) -> None:
    talk(desk)
    answer = desk.turn.answer
    cursor = answer.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.Left)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
    answer.setTextCursor(cursor)
    answer.setFocus()
    press(desk, Qt.Key.Key_F, CONTROL)
    assert field_of(desk).text() == "\\sqrt{x}"
    assert bar_of(desk).count_text() == "1 of 1"


def test_a_selection_is_kept_for_the_next_command(desk: Desk) -> None:
    talk(desk)
    select(desk.turn.answer, "root")
    press(desk, Qt.Key.Key_E, CONTROL)
    assert bar_of(desk).isHidden()
    press(desk, Qt.Key.Key_G, CONTROL)
    assert field_of(desk).text() == "root"
    assert bar_of(desk).count_text() == "1 of 3"
    press(desk, Qt.Key.Key_Escape)
    desk.window.composer.field.setPlainText("what of x")
    desk.window.composer.field.selectAll()
    desk.window.composer.setFocus()
    press(desk, Qt.Key.Key_E, CONTROL)
    assert field_of(desk).text() == "what of x"


def test_after_the_bar_was_closed_the_next_command_goes_on_from_there(desk: Desk) -> None:
    talk(desk)
    find(desk, "root")
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_Escape)
    press(desk, Qt.Key.Key_G, CONTROL)
    assert bar_of(desk).count_text() == "3 of 3"
    press(desk, Qt.Key.Key_Escape)
    press(desk, Qt.Key.Key_G, CONTROL | SHIFT)
    assert bar_of(desk).count_text() == "2 of 3"


def test_while_words_are_typed_the_search_begins_where_it_began(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("ab abc")
    desk.answer("abc")
    desk.qtbot.waitUntil(lambda: desk.turn.answer.is_written)
    find(desk, "ab")
    assert bar_of(desk).count_text() == "1 of 3"
    write(desk, "c")
    assert bar_of(desk).count_text() == "1 of 2"
    press(desk, Qt.Key.Key_Backspace)
    assert bar_of(desk).count_text() == "1 of 3"
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_Backspace)
    assert bar_of(desk).count_text() == "3 of 3"
    write(desk, "x")
    assert bar_of(desk).count_text() == "Not found"
    field_of(desk).clear()
    assert bar_of(desk).count_text() == ""


def test_there_is_nothing_to_find_without_a_conversation(desk: Desk) -> None:
    assert enabled(desk) == {False}
    talk(desk)
    assert enabled(desk) == {True}
    find(desk, "root")
    desk.window.menus.new_requested.emit()
    assert bar_of(desk).isHidden()
    assert enabled(desk) == {False}


def test_a_page_that_covers_the_conversation_closes_the_bar(desk: Desk) -> None:
    talk(desk)
    find(desk, "root")
    desk.window.menus.models_requested.emit()
    assert bar_of(desk).isHidden()
    assert enabled(desk) == {False}
    assert desk.window.page.shows(desk.window.page.models_page)
    desk.window.menus.back_requested.emit()
    assert enabled(desk) == {True}


def test_the_buttons_do_what_the_keys_do(desk: Desk) -> None:
    talk(desk)
    find(desk, "root")
    previous, following, done = bar_of(desk).findChildren(QPushButton)
    following.click()
    assert bar_of(desk).count_text() == "2 of 3"
    previous.click()
    assert bar_of(desk).count_text() == "1 of 3"
    done.click()
    assert bar_of(desk).isHidden()
    assert keyboard_of(desk.window) is desk.window.composer.field


def test_the_count_and_the_sentence_are_said_aloud(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    talk(desk)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    press(desk, Qt.Key.Key_F, CONTROL)
    bar_of(desk).take_words("root")
    press(desk, Qt.Key.Key_Return)
    assert said == ["1 of 3. What is a root?", "2 of 3. The root of what?"]
