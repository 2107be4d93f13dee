"""A learner's own work in the window: the real algebra, a fake engine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.views.work.work_page import WorkPage
from app.work_file import WORK_FILE
from tests.e2e.guards import Desk, close_desk, open_desk


def command(desk: Desk, words: str) -> QAction:
    return next(each for each in desk.window.menus.findChildren(QAction) if each.text() == words)


def open_work(desk: Desk) -> WorkPage:
    command(desk, "Check My Work…").trigger()
    page = desk.window.page.work_page
    assert desk.window.page.shows(page)
    assert desk.window.focusWidget() is page.sheet.edit
    return page


def type_lines(page: WorkPage, *lines: str) -> None:
    for number, line in enumerate(lines):
        if number:
            QTest.keyClick(page.sheet.edit, Qt.Key.Key_Return)
        QTest.keyClicks(page.sheet.edit, line)


def test_the_first_wrong_line_is_marked_with_why_and_the_model_explains_that_step(desk: Desk) -> None:
    desk.load()
    desk.window.composer.hints_chosen.emit(True)
    page = open_work(desk)
    type_lines(page, "2x+3=11", "2x=14", "x=7")
    sheet = page.sheet
    desk.qtbot.waitUntil(sheet.reason.isVisible)
    title, detail, evidence = sheet.reason.words()
    assert title == "Doesn't follow"
    assert detail == "x = 7 satisfies this line but not the line before."
    assert r"\(17=11\) is false" in evidence
    relations = [verdict.relation if (verdict := sheet.verdict_at(line)) else "" for line in range(3)]
    assert relations == ["given", "wrong", "equivalent"]
    assert page.summary.text() == "Line 2 doesn't follow."
    command(desk, "Explain the Wrong Line").trigger()
    assert not desk.window.page.is_covered
    assert not desk.turn.is_guided, "an explanation is what was asked for"
    (asked,) = desk.engine.generations
    question = asked.messages[-1].content
    assert "from $2x+3=11$ to $2x=14$" in question
    assert "x = 7 satisfies this line but not the line before." in question
    assert not command(desk, "Explain the Wrong Line").isEnabled()
    open_work(desk)
    assert not sheet.reason.explain.isEnabled()  # one answer after the other
    desk.answer("Subtract 3.")
    assert sheet.reason.explain.isEnabled()


def test_what_was_typed_is_there_again_after_a_start_and_is_judged_when_it_is_seen(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    page = open_work(desk)
    type_lines(page, "x^2=5x", "x=5")
    desk.window.page.uncover()
    close_desk(desk)
    assert (tmp_path / WORK_FILE).read_text(encoding="utf-8") == "x^2=5x\nx=5"
    desk = open_desk(tmp_path, qtbot, theme)
    page = desk.window.page.work_page
    assert page.sheet.edit.lines() == ("x^2=5x", "x=5")
    assert not page.sheet.edit.document().isUndoAvailable()
    open_work(desk)
    qtbot.waitUntil(lambda: page.summary.text() == "Line 2 changes the solutions.")
    page.clear()
    assert page.sheet.edit.is_blank
    assert desk.window.page.work_undo_line.words()
    desk.window.page.work_undo_line.accepted.emit()
    assert page.sheet.edit.lines() == ("x^2=5x", "x=5")
    assert not desk.window.page.work_undo_line.words()
    desk.window.menus.history.delete_everything_requested.emit()
    desk.window.page.confirm_line.accepted.emit()
    assert page.sheet.edit.is_blank
    assert not page.sheet.edit.document().isUndoAvailable()
    QApplication.processEvents()
    close_desk(desk)
    assert not (tmp_path / WORK_FILE).exists()


def test_the_keys_of_the_palette_offer_mathematics_for_the_sheet_and_esc_leaves_it(desk: Desk) -> None:
    desk.window.page.empty_state.work_requested.emit()
    page = desk.window.page.work_page
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.sheet.edit, Qt.Key.Key_E, keys)
    assert page.maths_palette.isVisible()
    page.maths_palette.keys[0].click()
    assert page.sheet.edit.lines() == (r"\frac{a}{b}",)
    QTest.keyClick(page.sheet.edit, Qt.Key.Key_Escape)
    assert not desk.window.page.is_covered
    menu = page.menu()
    assert menu.actions()[0].isEnabled()
    menu.deleteLater()
