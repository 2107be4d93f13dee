"""Enter sends when it is meant, an input method's Enter never does; nothing too long gets in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.question_field import AFTER_CONVERSION_MS, LARGEST_CHARACTERS, QuestionField


@pytest.fixture
def field(qtbot: QtBot) -> QuestionField:
    field = QuestionField()
    qtbot.addWidget(field)
    return field


def compose(field: QuestionField, preedit: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(preedit, []))


def commit(field: QuestionField, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def paste(field: QuestionField, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


def test_enter_sends(field: QuestionField, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(field.send_requested):
            qtbot.keyClick(field, key)


def test_shift_enter_breaks_the_line(field: QuestionField, qtbot: QtBot) -> None:
    field.insertPlainText("one")
    with qtbot.assertNotEmitted(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.toPlainText() == "one\n"


def test_a_held_enter_sends_no_second_time(field: QuestionField, qtbot: QtBot) -> None:
    repeat = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    with qtbot.assertNotEmitted(field.send_requested):
        QApplication.sendEvent(field, repeat)


def test_enter_in_a_conversion_sends_nothing(field: QuestionField, qtbot: QtBot) -> None:
    compose(field, "にほん")
    with qtbot.assertNotEmitted(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    compose(field, "")


def test_the_enter_that_confirms_a_conversion_sends_nothing(field: QuestionField, qtbot: QtBot) -> None:
    compose(field, "にほん")
    commit(field, "日本")
    with qtbot.assertNotEmitted(field.send_requested):
        QTest.keyPress(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "日本"
    QTest.keyRelease(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_after_a_conversion_confirmed_by_a_consumed_key_the_next_enter_sends(
    field: QuestionField, qtbot: QtBot
) -> None:
    compose(field, "にほん")
    commit(field, "日本")
    QTest.keyRelease(field, Qt.Key.Key_Space)
    with qtbot.waitSignal(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_conversion_of_long_ago_holds_nothing_back(field: QuestionField, qtbot: QtBot) -> None:
    compose(field, "にほん")
    commit(field, "日本")
    qtbot.waitUntil(lambda: field._since_conversion.hasExpired(AFTER_CONVERSION_MS))
    with qtbot.waitSignal(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_text_committed_without_a_conversion_holds_nothing_back(field: QuestionField, qtbot: QtBot) -> None:
    commit(field, "é")
    with qtbot.waitSignal(field.send_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_up_in_the_empty_field_recalls(field: QuestionField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.recall_requested):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    field.insertPlainText("x")
    with qtbot.assertNotEmitted(field.recall_requested):
        qtbot.keyClick(field, Qt.Key.Key_Up)


def test_a_huge_paste_is_refused_and_the_text_stays(field: QuestionField, qtbot: QtBot) -> None:
    field.insertPlainText("kept")
    with qtbot.waitSignal(field.too_long) as refused:
        paste(field, "x" * 200_000)
    assert refused.args == [200_004]
    assert field.toPlainText() == "kept"


def test_a_paste_up_to_the_limit_is_taken(field: QuestionField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.too_long):
        paste(field, "x" * LARGEST_CHARACTERS)
    assert len(field.toPlainText()) == LARGEST_CHARACTERS
    field.selectAll()
    with qtbot.assertNotEmitted(field.too_long):
        paste(field, "y" * LARGEST_CHARACTERS)
    assert field.toPlainText() == "y" * LARGEST_CHARACTERS


def test_markup_is_pasted_as_text(field: QuestionField) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("<b>bold</b>")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "<b>bold</b>"


def test_files_are_no_text(field: QuestionField, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tasks/task.txt")])
    data.setText("task.txt")
    assert not field.canInsertFromMimeData(data)
    with qtbot.waitSignal(field.files_pasted) as pasted:
        field.insertFromMimeData(data)
    assert pasted.args == [[Path("/tasks/task.txt")]]
    assert field.toPlainText() == ""


def test_a_link_is_text(field: QuestionField, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://localhost/a")])
    assert field.canInsertFromMimeData(data)
    with qtbot.assertNotEmitted(field.files_pasted):
        field.insertFromMimeData(data)
    assert field.toPlainText() == "https://localhost/a"


def test_the_field_grows_to_eight_lines(field: QuestionField, qtbot: QtBot) -> None:
    field.show()
    heights = []
    for lines in (1, 2, 8, 30):
        field.setPlainText("\n".join("x" * lines))
        heights.append(field.height())
    field.hide()
    assert heights[0] < heights[1] < heights[2] == heights[3]
    assert field.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
