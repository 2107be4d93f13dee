"""The page of turns: follows its end only while the reader is there, one turn after the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.views.conversation.transcript import Transcript
from app.views.parts.notice import Notice

LONG = "a line of the answer\n\n" * 80


def settle(page: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(turn.answer.is_written for turn in page.turns()))
    for _ in range(4):
        QApplication.processEvents()


def long_turn(page: Transcript, qtbot: QtBot) -> None:
    page.begin_turn("question", True)
    page.append_answer(LONG)
    settle(page, qtbot)


def move_pressed(text: QWidget, spot: QPoint) -> None:
    """Move the mouse with its button held."""
    button = Qt.MouseButton.LeftButton
    there, on_screen = QPointF(spot), QPointF(text.mapToGlobal(spot))
    move = QMouseEvent(
        QEvent.Type.MouseMove, there, on_screen, Qt.MouseButton.NoButton, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(text, move)


def test_it_follows_its_end(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    bar = page.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    page.append_answer(LONG)
    settle(page, qtbot)
    assert bar.value() == bar.maximum()


def test_a_reader_elsewhere_is_left_alone(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    bar = page.verticalScrollBar()
    bar.setValue(100)
    page.append_answer(LONG)
    settle(page, qtbot)
    assert bar.value() == 100
    assert not page.is_following


def test_who_selects_upwards_with_the_keyboard_has_left_the_end(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    answer = page.turns()[0].answer
    answer.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(40):
        QTest.keyClick(answer, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    value = page.verticalScrollBar().value()
    top = answer.mapTo(page.viewport(), answer.cursorRect().topLeft()).y()
    assert 0 <= top < page.viewport().height()
    assert not page.is_following
    page.append_answer(LONG)
    settle(page, qtbot)
    assert page.verticalScrollBar().value() == value
    assert answer.textCursor().hasSelection()


def test_a_mouse_that_selects_beyond_the_edge_scrolls_the_page(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    bar, answer = page.verticalScrollBar(), page.turns()[0].answer
    text = answer.viewport()
    begin = text.mapFromGlobal(page.viewport().mapToGlobal(QPoint(200, 300)))
    beyond = text.mapFromGlobal(page.viewport().mapToGlobal(QPoint(200, -30)))
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=begin)
    move_pressed(text, beyond)
    qtbot.waitUntil(lambda: bar.value() < bar.maximum() - 700)
    value = bar.value()
    qtbot.waitUntil(lambda: bar.value() < value)
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=text.mapFromGlobal(page.mapToGlobal(QPoint(200, 0))))
    value = bar.value()
    qtbot.wait(100)
    assert bar.value() == value
    assert answer.textCursor().selectedText().count("line") > 20
    assert not page.is_following


def test_nothing_moves_away_under_a_mouse_that_selects(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    bar, window = page.verticalScrollBar(), page.windowHandle()
    value = bar.value()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    page.append_answer(LONG)
    settle(page, qtbot)
    assert bar.value() == value
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    page.append_answer(LONG)
    settle(page, qtbot)
    assert bar.value() == bar.maximum()


def test_the_way_back_to_the_end(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    jump = page.findChild(QPushButton, "latest")
    assert isinstance(jump, QPushButton)
    assert not jump.isVisible()
    page.verticalScrollBar().setValue(0)
    assert jump.isVisible()
    assert jump.accessibleName() == "Jump to the latest"
    jump.click()
    settle(page, qtbot)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    assert not jump.isVisible()


def test_a_new_question_goes_to_the_end(page: Transcript, qtbot: QtBot) -> None:
    long_turn(page, qtbot)
    page.verticalScrollBar().setValue(0)
    long_turn(page, qtbot)
    assert page.is_following
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


@pytest.mark.parametrize(("width", "column"), [(500, 468), (752, 720), (1400, 720), (2400, 720)])
def test_the_column_is_centred_and_no_wider_than_reads_well(
    page: Transcript, qtbot: QtBot, width: int, column: int
) -> None:
    page.resize(width, 500)
    long_turn(page, qtbot)
    turn = page.current
    assert turn is not None
    assert turn.width() <= column
    assert turn.mapTo(page, QPoint()).x() == max(16, (width - 720) // 2)


def test_thoughts_go_to_the_thinking_pane_and_the_answer_to_the_answer(page: Transcript, qtbot: QtBot) -> None:
    turn = page.begin_turn("1 + 1?", True)
    page.append_thinking("one and one", 3)
    assert turn.thinking.is_open
    page.append_answer("\n\n2")
    page.settle("", "210 tok/s · 1 s")
    assert turn.thinking.text() == "one and one"
    assert turn.answer_text() == "2"
    assert not turn.thinking.is_open


def test_thoughts_that_are_being_read_are_not_closed(page: Transcript, qtbot: QtBot) -> None:
    turn = page.begin_turn("1 + 1?", True)
    page.append_thinking("one and one\n" * 200, 3)
    settle(page, qtbot)
    page.verticalScrollBar().setValue(100)
    page.append_answer("2")
    settle(page, qtbot)
    assert turn.thinking.is_open


def test_all_thoughts_open_and_close_together(page: Transcript, qtbot: QtBot) -> None:
    for _ in range(2):
        page.begin_turn("q", False)
        page.append_thinking("t", 1)
        page.append_answer("a")
        page.settle("", "")
    page.toggle_thoughts()
    assert [turn.thinking.is_open for turn in page.turns()] == [True, True]
    page.toggle_thoughts()
    assert [turn.thinking.is_open for turn in page.turns()] == [False, False]


def test_opening_all_thoughts_is_a_choice_only_while_some_are_coming(page: Transcript, qtbot: QtBot) -> None:
    page.begin_turn("q", True)
    page.append_thinking("t", 1)
    with qtbot.waitSignal(page.thoughts_opened_by_person) as told:
        page.toggle_thoughts()
    assert told.args == [False]
    page.append_answer("a")
    page.settle("", "")
    with qtbot.assertNotEmitted(page.thoughts_opened_by_person):
        page.toggle_thoughts()
    assert page.turns()[0].thinking.is_open


def test_copying_takes_the_bare_answer(page: Transcript, qtbot: QtBot) -> None:
    page.begin_turn("1 + 1?", True)
    page.append_thinking("one and one", 3)
    page.append_answer("\\boxed{2}\n")
    page.settle("", "")
    page.copy_answer()
    assert QGuiApplication.clipboard().text() == "\\boxed{2}"


def test_a_failure_keeps_what_was_streamed(page: Transcript, qtbot: QtBot) -> None:
    turn = page.begin_turn("1 + 1?", True)
    page.append_answer("half")
    page.fail("Title", "Why.", "Hint.")
    assert turn.answer_text() == "half"
    assert turn.notice.words() == ("Title", "Why.", "Hint.")
    assert not turn.notice.isHidden()


def offers(notice: Notice) -> list[str]:
    return [button.text() for button in notice.findChildren(QPushButton) if not button.isHidden()]


def test_only_the_last_failure_can_be_tried_again(page: Transcript, qtbot: QtBot) -> None:
    failed = page.begin_turn("1 + 1?", True)
    page.fail("Title", "Why.", "Hint.")
    page.offer_other("Use the practice model")
    page.offer_force(True)
    assert offers(failed.notice) == ["Try again", "Load anyway", "Use the practice model"]
    page.begin_turn("2 + 2?", True)
    assert offers(failed.notice) == []
    assert not failed.notice.isHidden()


def test_waiting_words_go_when_text_comes(page: Transcript, qtbot: QtBot) -> None:
    turn = page.begin_turn("1 + 1?", True)
    page.show_waiting("Reading…")
    assert not turn.remarks.waiting.isHidden()
    page.append_thinking("so", 1)
    assert turn.remarks.waiting.isHidden()


def test_clearing_leaves_no_turn(page: Transcript, qtbot: QtBot) -> None:
    page.begin_turn("1", True)
    page.append_thinking("running", 1)
    page.begin_turn("2", True)
    page.clear()
    assert page.turns() == []
    assert page.current is None


def test_the_question_is_as_wide_as_its_text_and_never_too_wide(page: Transcript, qtbot: QtBot) -> None:
    short = page.begin_turn("1 + 1?", True)
    long = page.begin_turn("word " * 400, True)
    settle(page, qtbot)
    assert short.question._bubble.width() < 200
    assert long.question._bubble.width() == int(long.question.width() * 0.86)
    assert short.question._text.height() < long.question._text.height()
    assert short.question._text.document().lineCount() == 1
