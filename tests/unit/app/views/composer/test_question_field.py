"""Enter sends when it is meant, an input method's Enter never does; nothing too long gets in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.composer.maths_edit import AFTER_CONVERSION_MS
from app.views.composer.placeholders import utf16_length
from app.views.composer.question_field import LARGEST_CHARACTERS, QuestionField
from app.views.composer.structures import Structure, structures


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


FRACTION = next(structure for structure in structures() if structure.name == "Fraction")
MATRIX = next(structure for structure in structures() if structure.name == "Matrix, two by two")
PI = next(structure for structure in structures() if structure.name == "Pi")


def put(field: QuestionField, text: str) -> None:
    """Put a text into the field, with the cursor at ‸, or what is between two of them selected."""
    first, last = text.index("‸"), text.rindex("‸")
    field.setPlainText(text.replace("‸", ""))
    cursor = field.textCursor()
    cursor.setPosition(utf16_length(text[:first]))
    cursor.setPosition(utf16_length(text[:last].replace("‸", "")), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("before", "structure", "after"),
    [
        ("‸", FRACTION, r"\(\frac{a}{b}\)"),
        (r"\(x+‸\)", FRACTION, r"\(x+\frac{a}{b}\)"),
        ("$‸$", FRACTION, r"$\frac{a}{b}$"),
        (r"\(x+‸", FRACTION, r"\(x+\frac{a}{b}"),
        ("a ‸x+1‸ b", FRACTION, r"a \(\frac{x+1}{b}\) b"),
        (r"a ‸\(x\)‸ b", FRACTION, r"a \(\frac{x}{b}\) b"),
        (r"$a ‸x‸ b$", FRACTION, r"$a \frac{x}{b} b$"),
        (r"\(2‸x\)", PI, r"\(2\pi x\)"),
        ("𝑥𝑦‸", PI, r"𝑥𝑦\(\pi\)"),
    ],
)
def test_a_structure_is_inserted_between_delimiters_where_there_are_none(
    field: QuestionField, before: str, structure: Structure, after: str
) -> None:
    put(field, before)
    field.insert_structure(structure)
    assert field.toPlainText() == after


def test_tab_goes_through_what_is_to_be_filled_in_and_then_behind_it(field: QuestionField, qtbot: QtBot) -> None:
    field.show()
    put(field, "𝑥 is ‸.")
    field.insert_structure(FRACTION)
    assert field.textCursor().selectedText() == "a"
    qtbot.keyClicks(field, "x+1")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.textCursor().selectedText() == "b"
    qtbot.keyClick(field, Qt.Key.Key_Backtab)
    qtbot.keyClicks(field, "2")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, "y")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, " or")
    assert field.toPlainText() == r"𝑥 is \(\frac{x+12}{y}\) or."


def test_tab_leaves_the_field_when_there_is_nothing_to_be_filled_in(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    lines = QVBoxLayout(page)
    field, other = QuestionField(page), QLineEdit(page)
    lines.addWidget(field)
    lines.addWidget(other)
    page.show()
    field.insert_structure(FRACTION)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert page.focusWidget() is field
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert page.focusWidget() is other
    page.hide()


def test_a_selection_fills_the_first_place_and_the_next_is_selected(field: QuestionField) -> None:
    put(field, "‸x+1‸")
    field.insert_structure(MATRIX)
    assert field.toPlainText() == r"\(\begin{pmatrix} x+1 & b \\ c & d \end{pmatrix}\)"
    assert field.textCursor().selectedText() == "b"


def test_undo_takes_a_structure_back_in_one_step(field: QuestionField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "Solve ")
    field.insert_structure(FRACTION)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, " or")
    field.undo()
    assert field.toPlainText() == r"Solve \(\frac{a}{b}\)"
    field.undo()
    assert field.toPlainText() == "Solve "
    put(field, "‸x+1‸ y")
    field.insert_structure(FRACTION)
    field.undo()
    assert field.toPlainText() == "x+1 y"


def test_undo_takes_back_what_was_typed_and_what_was_pasted_by_themselves(field: QuestionField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "Is ")
    paste(field, "𝑥\r\n\r\n= 1\n")
    assert field.toPlainText() == "Is 𝑥\n\n= 1\n"
    qtbot.keyClicks(field, "right?")
    assert field.toPlainText() == "Is 𝑥\n\n= 1\nright?"
    field.undo()
    assert field.toPlainText() == "Is 𝑥\n\n= 1\n"
    field.undo()
    assert field.toPlainText() == "Is "
    field.redo()
    field.selectAll()
    paste(field, "y1")
    qtbot.keyClicks(field, "z")
    assert field.toPlainText() == "y1z"
    field.undo()
    field.undo()
    assert field.toPlainText() == "Is 𝑥\n\n= 1\n"


@pytest.mark.parametrize("nothing", ["", "\n", "\r\n", "\u2029", "\x00"])
def test_a_paste_of_next_to_nothing_leaves_the_rest_as_it_is(field: QuestionField, nothing: str) -> None:
    field.setPlainText("x")
    field.moveCursor(QTextCursor.MoveOperation.End)
    paste(field, nothing)
    assert field.toPlainText().rstrip("\n\x00") == "x"


def test_a_cleared_field_forgets_what_was_to_be_filled_in(field: QuestionField) -> None:
    field.insert_structure(FRACTION)
    field.clear()
    assert field.toPlainText() == ""
    assert field._placeholders.next(field.textCursor(), forward=True) is None


def test_a_field_that_gets_narrower_grows_with_the_lines_that_its_text_has_then(field: QuestionField) -> None:
    field.resize(600, field.height())
    field.show()
    field.setPlainText("x = 4 + sqrt 3 or x = 4 - sqrt 3")
    QApplication.processEvents()
    before = field.height()
    field.resize(120, field.height())
    assert field.height() >= 2 * (before - 2)
