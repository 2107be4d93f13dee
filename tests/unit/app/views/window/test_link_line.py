"""The line above the question field that says where a link leads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.window.link_line import AddressField, LinkLine

ADDRESS = "https://github.com/a?b=c"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with a field that has the keyboard, and a link line below it."""
    window = QWidget()
    lines = QVBoxLayout(window)
    lines.addWidget(QLineEdit(window))
    lines.addWidget(LinkLine(window))
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field_of(window).setFocus()
    yield window
    window.hide()


def line_of(window: QWidget) -> LinkLine:
    line = window.findChild(LinkLine)
    assert line is not None
    return line


def field_of(window: QWidget) -> QLineEdit:
    field = window.findChild(QLineEdit)
    assert field is not None
    return field


def press(line: LinkLine, words: str) -> None:
    next(button for button in line.findChildren(QPushButton) if button.text() == words).click()


def test_the_whole_address_and_its_host_are_shown(window: QWidget) -> None:
    line = line_of(window)
    line.offer(ADDRESS)
    assert line.isVisible()
    assert line.words() == ["Open \u2068github.com\u2069 in your browser?", ADDRESS]


def test_a_host_in_other_letters_is_shown_in_both(window: QWidget) -> None:
    line = line_of(window)
    line.offer("https://xn--bcher-kva.example/")
    assert "xn--bcher-kva.example" in line.words()[0]
    assert "bücher.example" in line.words()[2]


@pytest.mark.parametrize("text", ["", "file:///etc/passwd", "http://example.org/", "javascript:alert(1)"])
def test_what_may_not_be_opened_isnt_offered(window: QWidget, text: str) -> None:
    line_of(window).offer(text)
    assert not line_of(window).isVisible()


def test_only_open_opens(window: QWidget, qtbot: QtBot) -> None:
    line = line_of(window)
    opened: list[str] = []
    line.open_requested.connect(opened.append)
    line.offer(ADDRESS)
    press(line, "Cancel")
    line.offer(ADDRESS)
    press(line, "Copy address")
    assert opened == []
    assert QGuiApplication.clipboard().text() == ADDRESS
    line.offer(ADDRESS)
    press(line, "Open")
    assert opened == [ADDRESS]
    assert not line.isVisible()


def test_enter_opens_only_when_it_is_pressed_anew(window: QWidget, qtbot: QtBot) -> None:
    line = line_of(window)
    line.offer(ADDRESS)
    with qtbot.assertNotEmitted(line.open_requested):
        QApplication.sendEvent(window.focusWidget(), held(Qt.Key.Key_Return))
    with qtbot.waitSignal(line.open_requested):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def held(key: Qt.Key) -> QKeyEvent:
    """A key that is still down from before."""
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", True)


def test_escape_cancels_even_where_it_means_something_else(window: QWidget, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    stop = QAction(window)
    stop.setShortcut(QKeySequence("Esc"))
    stop.triggered.connect(lambda: stopped.append(True))
    window.addAction(stop)
    line = line_of(window)
    line.offer(ADDRESS)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert stopped == []


def test_the_keyboard_goes_back_to_where_it_was(window: QWidget) -> None:
    line = line_of(window)
    line.offer(ADDRESS)
    assert line.isAncestorOf(window.focusWidget())
    line.offer("https://github.com/other")
    press(line, "Cancel")
    assert window.focusWidget() is field_of(window)


def test_a_place_that_is_gone_gets_no_keyboard(window: QWidget, qtbot: QtBot) -> None:
    line, field = line_of(window), field_of(window)
    line.offer(ADDRESS)
    with qtbot.waitSignal(field.destroyed):
        field.deleteLater()
    press(line, "Cancel")
    assert not line.isVisible()


def test_a_long_address_is_all_there_and_leaves_room_for_the_rest(window: QWidget) -> None:
    line = line_of(window)
    address = "https://github.com/" + "a" * 2000
    line.offer(address)
    QApplication.processEvents()
    field = line.findChild(AddressField)
    assert field is not None
    assert field.toPlainText() == address
    assert field.height() < 140
    assert field.verticalScrollBar().maximum() > 0
    line.offer(ADDRESS)
    QApplication.processEvents()
    assert field.verticalScrollBar().maximum() == 0


def test_every_control_has_a_name(window: QWidget) -> None:
    line = line_of(window)
    line.offer(ADDRESS)
    assert line.accessibleName()
    assert line.accessibleDescription() == ADDRESS
    controls = [*line.findChildren(QPushButton), line.findChild(AddressField)]
    assert all(control.accessibleName() or getattr(control, "text", str)() for control in controls if control)
