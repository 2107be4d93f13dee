"""Practice in the window: the real makers, the real desk, the real record on the disk."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.practice.practising import Practising
from app.practice_record.attempts_file import AttemptsFile
from app.settings import read_choices
from app.theme import Theme
from app.tutoring.practice.making import exercise_of
from app.tutoring.practice.scheduling import Attempt
from app.views.practice.exercise_view import ExerciseView
from tests.e2e.guards import Desk, close_desk, open_desk

PATIENCE_MS = 30_000


def practising(desk: Desk) -> Practising:
    found = desk.window.practice_wiring.practising
    assert found is not None
    return found


def open_page(desk: Desk) -> ExerciseView:
    desk.window.menus.practice.practice_requested.emit()
    overview, exercise, _sheet = desk.window.page.practice_page.build()
    desk.qtbot.waitUntil(lambda: len(overview.rows) == 16, timeout=PATIENCE_MS)
    return exercise


def answer(desk: Desk, shown: ExerciseView, text: str) -> str:
    """Type an answer, press Enter, and return what is said of it."""
    shown.answer.field.setPlainText(text)
    with desk.qtbot.waitSignal(practising(desk).verdict_changed, timeout=PATIENCE_MS):
        QTest.keyClick(shown.answer.field, Qt.Key.Key_Return)
    return shown.verdict.words()


def test_exercises_are_answered_with_the_keyboard_alone_and_go_on_after_a_restart(
    tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    desk = open_desk(tmp_path, qtbot, theme)
    shown = open_page(desk)
    page = desk.window.page.practice_page
    overview = page.build()[0]
    with qtbot.waitSignal(practising(desk).exercise_changed, timeout=PATIENCE_MS):
        overview.rows["powers-and-roots"].level_chosen.emit(3)
        overview.rows["powers-and-roots"].click()
    assert shown.answer.field.hasFocus() or desk.window.focusWidget() is shown.answer.field
    key = practising(desk)._exercise
    assert key is not None
    assert answer(desk, shown, "1/3").startswith("Not right yet.")
    assert shown.answer.text() == "1/3"
    root = rf"{key.answer_tex} \cdot \frac{{\sqrt{{4}}}}{{2}}"
    assert "right" in answer(desk, shown, root)
    assert shown.answer.button.text() == "Check"
    assert answer(desk, shown, key.answer_tex) == "That is right."
    task = shown.task.text()
    with qtbot.waitSignal(practising(desk).exercise_changed, timeout=PATIENCE_MS):
        QTest.keyClick(shown.answer.field, Qt.Key.Key_Return)
    waiting = shown.task.text()
    assert waiting != task
    QTest.keyClicks(shown.answer.field, "half typ")
    QTest.keyClick(shown.answer.field, Qt.Key.Key_Escape)
    assert page.is_up
    close_desk(desk)
    with closing(AttemptsFile.open(tmp_path)) as file:
        assert [attempt.outcome for attempt in file.attempts()] == ["wrong"]

    desk = open_desk(tmp_path, qtbot, theme)
    shown = open_page(desk)
    overview = desk.window.page.practice_page.build()[0]
    with qtbot.waitSignal(practising(desk).exercise_changed, timeout=PATIENCE_MS):
        overview.go_on.click()
    assert (shown.task.text(), shown.answer.text()) == (waiting, "half typ")
    close_desk(desk)


def test_what_went_wrong_days_ago_comes_back_first_from_wherever_the_page_is_opened(desk: Desk) -> None:
    days_ago = datetime.now().astimezone() - timedelta(days=3)
    with closing(AttemptsFile.open(desk.data_dir)) as file:
        file.add([Attempt("limits", 2, 77, days_ago, "wrong"), Attempt("systems", 1, 5, days_ago, "right")])
    window = desk.window
    places = window.sidebar.places
    for row, page in ((places.models, window.models_page), (places.work, window.page.work_page)):
        row.click()
        assert window.page.shows(page)
    places.practice.click()
    overview, shown, _sheet = window.page.practice_page.build()
    desk.qtbot.waitUntil(lambda: bool(overview.rows), timeout=PATIENCE_MS)
    assert overview.words()[0] == "1 exercise comes back"
    with desk.qtbot.waitSignal(practising(desk).exercise_changed, timeout=PATIENCE_MS):
        overview.go_on.click()
    assert shown.task.text() == exercise_of("limits", 2, 77).task
    window.page.uncover()
    window.empty_state.practice_requested.emit()
    assert window.page.shows(window.page.practice_page)
    assert shown.isVisible()


def test_esc_leads_from_the_exercise_to_the_overview_and_to_the_conversation_which_can_be_asked(desk: Desk) -> None:
    desk.load()
    shown = open_page(desk)
    overview = desk.window.page.practice_page.build()[0]
    with desk.qtbot.waitSignal(practising(desk).exercise_changed, timeout=PATIENCE_MS):
        overview.go_on.click()
    QTest.keyClick(shown.answer.field, Qt.Key.Key_Escape)
    assert desk.window.page.is_covered
    assert overview.isVisible()
    with desk.qtbot.waitSignal(practising(desk).exercise_changed, timeout=PATIENCE_MS):
        overview.go_on.click()
    task = shown.task.text()
    shown.ask.click()
    assert not desk.window.page.is_covered
    assert desk.window.composer.field.toPlainText() == task
    assert read_choices(desk.data_dir / "settings.json").hints_first


def test_a_worksheet_is_saved_with_its_key_on_a_page_of_its_own(desk: Desk, tmp_path: Path) -> None:
    open_page(desk)
    page = desk.window.page.practice_page
    page.sheet_requested.emit()
    sheet = page.build()[2]
    assert not sheet.save.isEnabled()
    sheet.topics["fractions"].setChecked(True)
    worksheets = desk.window.practice_wiring.worksheets
    assert worksheets is not None
    with desk.qtbot.waitSignal(worksheets.finished, timeout=PATIENCE_MS):
        worksheets.write(tmp_path / "sheet.pdf", sheet.chosen(), 10, seed=3)
    assert sheet.words() == "Saved as “sheet.pdf”."
    with closing(pypdfium2.PdfDocument(tmp_path / "sheet.pdf")) as pdf:
        texts = [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]
    assert "Name:" in texts[0]
    assert "Key" in texts[-1]
    assert not any("Key" in text for text in texts[:-1])
    with desk.qtbot.waitSignal(worksheets.failed, timeout=PATIENCE_MS):
        worksheets.write(tmp_path / "no folder" / "sheet.pdf", sheet.chosen(), 10, seed=3)
    assert sheet.words()
    assert sheet.save.isEnabled()
    QApplication.processEvents()
