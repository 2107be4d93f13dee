"""From an answer in the window to the clipboard and the browser."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.e2e.guards import Desk

ANSWER = "As [it](https://github.com/a) says, $x^2$."


def answered(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer(ANSWER)
    desk.qtbot.waitUntil(lambda: desk.turn.answer.is_written)


def action(desk: Desk, words: str) -> QAction:
    return next(found for found in desk.window.menus.findChildren(QAction) if found.text() == words)


def test_a_link_opens_only_after_its_address_was_seen(desk: Desk, qtbot: QtBot) -> None:
    opened: list[QUrl] = []

    def open_address(url: QUrl) -> bool:
        opened.append(url)
        return True

    desk.window.answer_wiring.open_address = open_address
    answered(desk)
    desk.turn.answer.follow("https://github.com/a")
    line = desk.window.page.link_line
    assert line.isVisible()
    assert line.address() == "https://github.com/a"
    assert opened == []
    qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert [url.toString() for url in opened] == ["https://github.com/a"]
    assert not line.isVisible()


def test_a_browser_that_cant_be_opened_is_told(desk: Desk) -> None:
    desk.window.answer_wiring.open_address = lambda _: False
    answered(desk)
    desk.window.page.link_line.open_requested.emit("https://github.com/a")
    assert "No browser" in desk.window.composer.remark_text()


def test_a_new_conversation_puts_the_link_away(desk: Desk) -> None:
    answered(desk)
    desk.turn.answer.follow("https://github.com/a")
    desk.window.session.start_over()
    assert not desk.window.page.link_line.isVisible()


def test_an_answer_is_copied_as_rich_text_from_the_menu(desk: Desk, qtbot: QtBot) -> None:
    copy = action(desk, "Copy Answer as Rich Text")
    assert not copy.isEnabled()
    answered(desk)
    assert copy.isEnabled()
    copy.trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasHtml())
    assert QGuiApplication.clipboard().text() == ANSWER


def test_the_button_copies_markdown_or_rich_text(desk: Desk, qtbot: QtBot) -> None:
    answered(desk)
    button = desk.turn.foot.findChild(QPushButton, "copy")
    assert button is not None
    QGuiApplication.clipboard().setText("before")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ANSWER
    button.customContextMenuRequested.emit(button.rect().center())
    menu = desk.turn.foot.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(desk.turn.rich_answer_requested):
        menu.actions()[1].trigger()
    menu.close()
    with qtbot.waitSignal(desk.turn.rich_answer_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier)


def test_mathml_comes_although_the_answer_has_gone(desk: Desk, qtbot: QtBot) -> None:
    answered(desk)
    answer = desk.turn.answer
    words = answer.toPlainText()
    cursor = answer.textCursor()
    cursor.setPosition(words.index("\ufffc"))
    answer.setTextCursor(cursor)
    QGuiApplication.clipboard().setText("before")
    answer.mathml_requested.emit(answer.formula_at_cursor())
    desk.window.session.start_over()
    qtbot.waitUntil(lambda: "<msup>" in QGuiApplication.clipboard().text())


def test_a_window_can_close_while_it_copies(desk: Desk) -> None:
    answered(desk)
    answer = desk.turn.answer
    desk.turn.copy_rich_answer()
    answer.mathml_requested.emit(answer.page.formula_at(answer.toPlainText().index("\ufffc")))
