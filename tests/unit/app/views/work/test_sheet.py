"""The sheet: typing, undo, input methods, and that what is said of a line stays with it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.tutoring.verdicts import LineVerdict, Relation, WorkReport
from app.views.composer.structures import Structure
from app.views.work.carrying import carried
from app.views.work.rows import ROW
from app.views.work.sheet import Sheet
from app.views.work.sheet_edit import MOST_LINES
from app.views.work.work_page import WorkPage

WHY = "x = 7 satisfies this line but not the line before."


def report(*lines: tuple[str, Relation]) -> WorkReport:
    return WorkReport(tuple(LineVerdict(at, text, relation, WHY) for at, (text, relation) in enumerate(lines)))


@pytest.fixture
def page(renderer: Renderer, qtbot: QtBot) -> WorkPage:
    page = WorkPage(renderer)
    qtbot.addWidget(page)
    page.resize(760, 600)
    page.show()
    page.take_keyboard()
    return page


def tops(sheet: Sheet) -> list[float]:
    return [sheet.edit.blockBoundingGeometry(block).top() for block in sheet.edit.blocks()]


def paste(page: WorkPage, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.sheet.edit.insertFromMimeData(data)


def test_lines_are_made_and_joined_by_keys_and_all_of_it_can_be_undone(page: WorkPage) -> None:
    edit = page.sheet.edit
    QTest.keyClicks(edit, "2x=4")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(edit, "x=2")
    assert edit.lines() == ("2x=4", "", "x=2")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.lines() == ("2x=4", "x=2")
    assert edit.line() == 0
    edit.undo()
    assert edit.lines() == ("2x=4", "", "x=2")


def test_room_for_what_is_said_is_no_part_of_the_text_so_redo_outlives_it(page: WorkPage) -> None:
    sheet, edit = page.sheet, page.sheet.edit
    paste(page, "2x+3=11\n2x=14\nx=7")
    edit.insertPlainText("0")
    edit.undo()
    before = tops(sheet)
    page.show_report(report(("2x+3=11", "given"), ("2x=14", "wrong"), ("x=7", "equivalent")))
    after = tops(sheet)
    assert after[:2] == before[:2]
    assert after[2] - before[2] >= sheet.reason.height()
    assert sheet.reason.geometry().top() > sheet.edit.y() + after[1]
    assert sheet.reason.geometry().bottom() < sheet.edit.y() + after[2]
    edit.redo()
    assert edit.lines()[-1] == "x=70"
    assert {round(top - after[0]) % sheet.square for top in after} == {0}, "every line stands on the squares"


def test_what_is_said_stays_with_its_line_while_others_come_before_it(page: WorkPage) -> None:
    sheet, edit = page.sheet, page.sheet.edit
    paste(page, "2x+3=11\n2x=14\nx=9")
    page.show_report(report(("2x+3=11", "given"), ("2x=14", "wrong"), ("x=9", "wrong")))
    assert sheet.remarks.words() == {2: "Doesn't follow"}, "only the first wrong line is explained"
    assert page.summary.text() == "Line 2 doesn't follow."
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert sheet.reason.isVisible()
    assert (verdict := sheet.verdict_at(2)) is not None
    assert verdict.text == "2x=14"
    assert sheet.remarks.words() == {3: "Doesn't follow"}
    assert sheet.mark_at(QPoint(sheet.width() - 4, sheet.edit.y() + round(tops(sheet)[2]))) == 2
    edit.go_to(2)
    assert edit.accessibleDescription() == f"Line 3. Doesn't follow: {WHY}"
    edit.replace_all("")
    assert not sheet.reason.isVisible()
    assert sheet.remarks.words() == {}
    assert page.examples.isVisible()
    assert not page.summary.isVisible()


def test_what_came_of_it_is_said_aloud_once(page: WorkPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.views.work.work_page.announce", lambda _source, words: said.append(words))
    paste(page, "x=1\nx=7")
    wrong = report(("x=1", "given"), ("x=7", "wrong"))
    page.show_report(wrong)
    page.show_report(wrong)
    page.show_report(report(("x=1", "given"), ("x=7", "equivalent")))
    assert said == [f"Line 2 doesn't follow. Doesn't follow: {WHY}", "Every line follows."]


def test_a_line_that_is_still_typed_is_not_called_unreadable_yet(page: WorkPage) -> None:
    paste(page, "x=1\nx=")
    page.show_report(report(("x=1", "given"), ("x=", "unread")))
    page.sheet.edit.setFocus()
    assert page.sheet.edit.hasFocus()
    assert page.sheet.remarks.words() == {}
    QTest.keyClick(page.sheet.edit, Qt.Key.Key_Up)
    assert page.sheet.remarks.words() == {1: WHY}


def test_an_enter_that_confirms_a_conversion_makes_no_line(page: WorkPage) -> None:
    edit = page.sheet.edit
    QApplication.sendEvent(edit, QInputMethodEvent("よって", []))
    assert not edit.is_blank
    QTest.keyPress(edit, Qt.Key.Key_Return)
    done = QInputMethodEvent("", [])
    done.setCommitString("よって")
    QApplication.sendEvent(edit, done)
    QTest.keyPress(edit, Qt.Key.Key_Return)
    assert edit.lines() == ("よって",)
    QTest.keyRelease(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.lines() == ("よって", "")


def test_forms_follow_the_lines_and_one_that_only_moved_is_not_set_again(page: WorkPage) -> None:
    sheet = page.sheet
    paste(page, "x/2=3\nwords\nx=6")
    sheet.forms.set_now()
    moved = sheet.forms.at(2)
    assert sheet.forms.at(1) is None
    sheet.edit.moveCursor(QTextCursor.MoveOperation.Start)
    sheet.edit.insertPlainText("y=1\n")
    sheet.forms.set_now()
    assert moved is not None
    assert [sheet.forms.at(line) is moved for line in range(4)] == [False, False, False, True]
    assert sheet.forms.texts()[0] == r"\(\displaystyle y=1\)"


def test_what_is_pasted_over_a_selection_needs_no_more_room_than_is_left_by_that(page: WorkPage) -> None:
    full = "\n".join(["x = 1"] * MOST_LINES)
    paste(page, full)
    page.sheet.edit.selectAll()
    paste(page, full.replace("1", "2"))
    assert page.sheet.edit.lines() == ("x = 2",) * MOST_LINES


def test_no_more_lines_are_taken_than_there_is_room_for_and_that_is_said(page: WorkPage) -> None:
    paste(page, "x\n" * MOST_LINES + "x")
    assert page.sheet.edit.is_blank
    assert page.summary.text() == "There is no more room on the sheet."


def test_a_structure_is_inserted_without_delimiters_and_tab_goes_through_its_places(page: WorkPage) -> None:
    edit = page.sheet.edit
    edit.insert_structure(Structure("Fraction", r"\frac{‹a›}{‹b›}"))
    QTest.keyClicks(edit, "1")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    QTest.keyClicks(edit, "x")
    assert edit.lines() == (r"\frac{1}{x}",)


def test_examples_take_the_width_that_there_is_and_say_in_a_tip_what_that_hides(page: WorkPage) -> None:
    page.resize(300, 600)
    QApplication.processEvents()
    button = page.examples.buttons[0]
    assert page.horizontalScrollBar().maximum() == 0
    assert button.text().endswith("…")
    assert "x = 7" in button.toolTip()
    page.resize(760, 600)
    QApplication.processEvents()
    assert button.text().endswith("x = 7")
    assert not button.toolTip()


def test_an_example_can_be_tried_and_the_sheet_copied(page: WorkPage) -> None:
    page.examples.buttons[0].click()
    assert page.sheet.edit.lines() == ("2x + 3 = 11", "2x = 14", "x = 7")
    assert not page.examples.isVisible()
    page.copy_latex()
    assert QApplication.clipboard().text() == ("\\begin{align*}\n2x+3&=11 \\\\\n2x&=14 \\\\\nx&=7\n\\end{align*}")
    page.copy_plain()
    assert QApplication.clipboard().text() == "2x + 3 = 11\n2x = 14\nx = 7"


def test_a_sheet_grows_with_its_lines_and_what_is_read_stands_below_where_it_is_narrow(
    page: WorkPage, qtbot: QtBot
) -> None:
    sheet = page.sheet
    paste(page, "x=1\nx=2")
    sheet.forms.set_now()
    wide = sheet.height()
    step = tops(sheet)[1] - tops(sheet)[0]
    assert step == ROW * sheet.square
    page.resize(320, 600)
    qtbot.waitUntil(lambda: tops(sheet)[1] - tops(sheet)[0] > step)
    assert sheet.height() >= wide
    form = sheet.forms.at(0)
    assert form is not None
    assert form.y() >= sheet.edit.y() + sheet.edit.fontMetrics().height()


def test_why_a_line_does_not_follow_is_given_the_room_that_it_takes_later(page: WorkPage, qtbot: QtBot) -> None:
    reason = page.sheet.reason
    page.sheet.edit.replace_all("2x = 4\nx = 7")
    wrong = LineVerdict(1, "x = 7", "wrong", WHY, "2x = 4: x = 2")
    page.show_report(WorkReport((LineVerdict(0, "2x = 4", "given"), wrong)))
    qtbot.waitUntil(lambda: reason.evidence.is_written and reason.isVisible())
    QApplication.processEvents()
    reason.explain.setFixedHeight(reason.height() + 40)
    qtbot.waitUntil(lambda: reason.rect().contains(reason.explain.geometry()))


def texts(verdicts: dict[int, LineVerdict]) -> dict[int, str]:
    return {at: each.text for at, each in sorted(verdicts.items())}


@pytest.mark.parametrize(
    ("now", "kept"),
    [
        ("abc", {0: "a", 1: "b", 2: "c"}),
        ("aXc", {0: "a", 1: "b", 2: "c"}),
        ("aXbc", {0: "a", 2: "b", 3: "c"}),
        ("ac", {0: "a", 1: "c"}),
        ("abb", {0: "a", 1: "b", 2: "c"}),
        ("a c", {0: "a", 2: "c"}),
        ("", {}),
    ],
)
def test_what_was_found_goes_with_the_line_it_was_found_of(now: Sequence[str], kept: dict[int, str]) -> None:
    verdicts = {at: LineVerdict(at, line, "given") for at, line in enumerate("abc")}
    assert texts(carried(verdicts, "abc", now)) == kept
