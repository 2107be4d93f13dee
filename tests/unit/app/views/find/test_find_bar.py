"""The line in which words are typed that are looked for: keys, the count, and where the keyboard goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.find.find_bar import FindBar
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import named


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FindBar]:
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    bar = FindBar(window)
    lines.addWidget(bar)
    lines.addWidget(named(QLineEdit(window), "elsewhere"))
    with qtbot.waitExposed(window):
        window.show()
    yield bar
    window.hide()


def field(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def elsewhere(bar: FindBar) -> QLineEdit:
    found = bar.window().findChild(QLineEdit, "elsewhere")
    assert isinstance(found, QLineEdit)
    return found


def test_it_opens_with_the_keyboard_and_gives_it_back(bar: FindBar, qtbot: QtBot) -> None:
    elsewhere(bar).setFocus()
    bar.open()
    assert bar.has_keyboard
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert keyboard_of(bar) is elsewhere(bar)


def test_it_does_not_take_the_keyboard_back_from_where_it_went(bar: FindBar, qtbot: QtBot) -> None:
    other = QLineEdit(bar.window())
    elsewhere(bar).setFocus()
    bar.open()
    other.show()
    other.setFocus()
    bar.put_away()
    assert keyboard_of(bar) is other


def test_when_what_had_the_keyboard_is_gone_it_says_so(bar: FindBar, qtbot: QtBot) -> None:
    gone = QLineEdit(bar.window())
    gone.show()
    gone.setFocus()
    bar.open()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
    with qtbot.waitSignal(bar.keyboard_left):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)


def test_enter_goes_on_and_shift_enter_back(bar: FindBar, qtbot: QtBot) -> None:
    told: list[str] = []
    bar.next_requested.connect(lambda: told.append("next"))
    bar.previous_requested.connect(lambda: told.append("previous"))
    bar.open()
    qtbot.keyClicks(field(bar), "x")
    qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    qtbot.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(field(bar), Qt.Key.Key_Enter)
    assert told == ["next", "previous", "next"]


def test_enter_presses_the_button_that_has_the_keyboard(bar: FindBar, qtbot: QtBot) -> None:
    bar.open()
    done = next(each for each in bar.findChildren(QPushButton) if each.text() == "Done")
    done.setFocus()
    qtbot.keyClick(done, Qt.Key.Key_Return)
    assert bar.isHidden()


def test_escape_closes_the_bar_and_does_nothing_else(bar: FindBar, qtbot: QtBot) -> None:
    pressed: list[str] = []
    action = QAction(bar.window())
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(lambda _checked: pressed.append("Esc"))
    bar.window().addAction(action)
    bar.window().activateWindow()
    bar.open()
    qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert pressed == []
    elsewhere(bar).setFocus()
    qtbot.keyClick(elsewhere(bar), Qt.Key.Key_Escape)
    assert pressed == ["Esc"]


def test_the_count_is_said_and_there_is_no_step_to_nothing(bar: FindBar) -> None:
    bar.open()
    arrows = [each for each in bar.findChildren(QPushButton) if not each.text()]
    bar.say_count(3, 1204)
    assert bar.count_text() == "3 of 1,204"
    assert all(arrow.isEnabled() for arrow in arrows)
    bar.say_count(0, 2)
    assert bar.count_text() == "2 found"
    arrows[0].setFocus()
    bar.say_count(0, 0)
    assert bar.count_text() == "Not found"
    assert not any(arrow.isEnabled() for arrow in arrows)
    assert keyboard_of(bar) is field(bar)
    bar.say_nothing()
    assert bar.count_text() == ""


def test_every_control_has_a_name(bar: FindBar) -> None:
    bar.open()
    controls = [*bar.findChildren(QPushButton), field(bar)]
    assert all(
        control.accessibleName() or (isinstance(control, QPushButton) and control.text()) for control in controls
    )


def test_opening_it_again_selects_everything(bar: FindBar, qtbot: QtBot) -> None:
    bar.open()
    bar.take_words("root")
    field(bar).deselect()
    bar.open()
    assert field(bar).selectedText() == "root"
