"""The whole window, driven by a fake engine: what a person does and sees."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QTextEdit, QWidget

from app.application import build_window
from app.controllers.title import title_of
from app.settings import read_choices
from models.messages import PrefillProgress, RequestFailed, TextDelta
from tests.e2e.fake_engine import FakeEngine
from tests.e2e.guards import Desk


def think_and_answer(desk: Desk, thoughts: str = "one and one", answer: str = "2") -> None:
    request_id = desk.engine.generate_id
    desk.engine.emit(TextDelta(request_id, "thinking", thoughts, 3), TextDelta(request_id, "answer", answer, 1))
    desk.flush()


def test_the_window_is_shown_before_the_engine_starts(qtbot: object, theme: object, tmp_path: Path) -> None:
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    window = build_window(tmp_path / "new" / "folder", make_engine, theme)  # type: ignore[arg-type]
    assert not engines[0].started
    assert (tmp_path / "new" / "folder").stat().st_mode & 0o777 == 0o700
    window.deleteLater()


def test_a_question_is_asked_thought_about_and_answered(desk: Desk) -> None:
    desk.load()
    desk.qtbot.keyClicks(desk.window.composer.field, "1 + 1?")
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Return)
    assert desk.window.composer.button.accessibleName() == "Stop"
    assert desk.window.transcript.isVisible()
    think_and_answer(desk)
    desk.engine.finish()
    desk.flush()
    turn = desk.window.transcript.current
    assert turn is not None
    assert turn.question.text() == "1 + 1?"
    assert turn.thinking.text() == "one and one"
    assert turn.answer_text() == "2"
    assert desk.window.composer.button.accessibleName() == "Send"
    assert desk.window.windowTitle() == "1 + 1? — Ergo"
    assert desk.window.status_line.words()["context"] == "context 62 of 4,096"
    assert desk.window.status_line.words()["speed"] == "210 tok/s"


def test_an_example_is_asked_with_one_click(desk: Desk) -> None:
    desk.load()
    example = desk.window.empty_state.examples()[0]
    button = next(b for b in desk.window.empty_state.findChildren(QAbstractButton) if b.text() == example)
    button.click()
    assert desk.engine.generations[-1].messages[-1].content == example


def test_esc_stops_and_the_partial_answer_stays(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("count")
    think_and_answer(desk, answer="1, 2, 3")
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Escape)
    assert desk.engine.cancelled == [desk.engine.generate_id]
    desk.engine.finish("cancelled")
    desk.flush()
    turn = desk.window.transcript.current
    assert turn is not None
    assert (turn.answer_text(), turn.outcome_text()) == ("1, 2, 3", "Stopped.")
    desk.type_and_send("again")
    assert len(desk.engine.generations) == 2


def test_a_failed_turn_offers_another_try_in_its_place(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.emit(RequestFailed(desk.engine.generate_id, "Title", "Why.", "Hint."))
    desk.flush()
    turn = desk.window.transcript.current
    assert turn is not None
    assert turn.notice.isVisible()
    turn.notice.retry_requested.emit()
    assert len(desk.window.transcript.turns()) == 1
    assert len(desk.engine.generations) == 2


def test_reading_is_shown_while_the_prompt_is_long(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.emit(PrefillProgress(desk.engine.generate_id, 512, 2048))
    desk.flush()
    assert desk.window.status_line.words()["activity"] == "Reading…"
    desk.engine.emit(PrefillProgress(desk.engine.generate_id, 2048, 2048))
    desk.flush()
    assert desk.window.status_line.words()["activity"] == ""


def test_stopping_while_it_reads_takes_the_word_back(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.emit(PrefillProgress(desk.engine.generate_id, 512, 2048))
    desk.flush()
    desk.engine.finish("cancelled")
    desk.flush()
    assert desk.window.status_line.words()["activity"] == ""


def test_new_conversation_empties_the_page_even_while_running(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("first")
    desk.window.menus.new_requested.emit()
    assert desk.window.transcript.turns() == []
    assert desk.window.empty_state.isVisible()
    assert desk.window.windowTitle() == "Ergo"
    assert desk.window.composer.button.accessibleName() == "Send"
    assert desk.engine.cancelled == [desk.engine.generate_id]


def test_up_brings_the_last_question_back(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.finish()
    desk.flush()
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Up)
    assert desk.window.composer.field.toPlainText() == "1 + 1?"


def test_the_choice_about_thoughts_is_remembered(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.emit(TextDelta(desk.engine.generate_id, "thinking", "so", 1))
    desk.flush()
    turn = desk.window.transcript.current
    assert turn is not None
    assert turn.thinking.is_open
    turn.thinking.header._disclosure.click()
    assert read_choices(desk.data_dir / "settings.json").thoughts_open is False
    desk.engine.finish()
    desk.flush()
    desk.type_and_send("again")
    assert desk.window.transcript.current is not None
    assert not desk.window.transcript.current.thinking.is_open


def test_the_shortcut_for_thoughts_is_a_choice_only_while_they_come(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    think_and_answer(desk)
    desk.engine.finish()
    desk.flush()
    turn = desk.window.transcript.current
    assert turn is not None
    desk.window.menus.thoughts_toggled.emit()
    desk.window.menus.thoughts_toggled.emit()
    assert not turn.thinking.is_open
    assert read_choices(desk.data_dir / "settings.json").thoughts_open is True
    desk.type_and_send("again")
    desk.engine.emit(TextDelta(desk.engine.generate_id, "thinking", "so", 1))
    desk.flush()
    desk.window.menus.thoughts_toggled.emit()
    assert read_choices(desk.data_dir / "settings.json").thoughts_open is False


def test_zoom_is_applied_and_remembered(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    think_and_answer(desk)
    turn = desk.window.transcript.current
    assert turn is not None
    before = turn.answer.fontInfo().pixelSize()
    for _ in range(5):
        desk.window.menus.zoom_in_requested.emit()
    QApplication.processEvents()
    assert turn.answer.fontInfo().pixelSize() == 24 > before
    assert read_choices(desk.data_dir / "settings.json").zoom == 1.5
    desk.window.menus.zoom_reset_requested.emit()
    assert read_choices(desk.data_dir / "settings.json").zoom == 1.0


def test_copy_answer_is_there_once_there_is_an_answer(desk: Desk) -> None:
    desk.load()
    assert not desk.window.menus.copy_answer.isEnabled()
    desk.type_and_send("1 + 1?")
    think_and_answer(desk, answer="\\boxed{2}")
    desk.engine.finish()
    desk.flush()
    assert desk.window.menus.copy_answer.isEnabled()
    desk.window.menus.copy_answer.trigger()
    assert QGuiApplication.clipboard().text() == "\\boxed{2}"


@pytest.mark.parametrize(
    "text", ["<|end|>", "<think>", "</think> & <b>x</b>", "日本語の質問", "<|user|>hi<|assistant|>"]
)
def test_typed_marks_are_text(desk: Desk, text: str) -> None:
    desk.load()
    desk.type_and_send(text)
    assert desk.engine.generations[-1].messages[-1].content == text
    assert desk.window.transcript.current is not None
    assert desk.window.transcript.current.question.text() == text


def test_the_window_comes_back_where_it_was(desk: Desk, theme: object) -> None:
    desk.window.resize(777, 555)
    desk.window.close()
    again = build_window(desk.data_dir, FakeEngine, theme)  # type: ignore[arg-type]
    assert again.size().toTuple() == (777, 555)
    again.deleteLater()


def test_every_control_has_a_name_to_be_read_aloud(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    think_and_answer(desk)
    desk.engine.finish()
    desk.flush()
    kinds = (QAbstractButton, QTextEdit, QProgressBar)
    controls: list[QWidget] = [w for w in desk.window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    nameless = [
        control
        for control in controls
        if not control.accessibleName() and not (isinstance(control, QAbstractButton) and control.text())
    ]
    assert controls
    assert not nameless


def test_no_label_reads_markup(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    labels = desk.window.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_no_two_commands_share_a_shortcut(desk: Desk) -> None:
    keys = [key.toString() for action in desk.window.menus.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+N", "Ctrl+Q", "Ctrl+0", "Esc", "Ctrl+Alt+T"} <= set(keys)


def test_the_edit_menu_works_on_what_has_the_keyboard(desk: Desk) -> None:
    desk.load()
    desk.window.activateWindow()
    field = desk.window.composer.field
    desk.qtbot.waitUntil(field.hasFocus)
    desk.qtbot.keyClicks(field, "abc")
    by_name = {action.text(): action for action in desk.window.menus.findChildren(QAction)}
    by_name["Select All"].trigger()
    by_name["Cut"].trigger()
    assert field.toPlainText() == ""
    by_name["Undo"].trigger()
    assert field.toPlainText() == "abc"


def test_about_says_what_it_is(desk: Desk) -> None:
    desk.window.menus.app.about_requested.emit()
    about = next(widget for widget in QApplication.topLevelWidgets() if widget.windowTitle() == "About Ergo")
    words = [label.text() for label in about.findChildren(QLabel) if label.text()]
    assert about.isVisible()
    assert words[:3] == ["Ergo", "A maths tutor that stays on your computer.", f"Version {version('ergo-tutor')}"]
    desk.qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_a_title_is_the_first_line() -> None:
    assert title_of("  first\nsecond ") == "first"
    assert len(title_of("x" * 5_000)) == 200


def test_the_keys_of_the_menus_work_from_the_question_field(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    field = desk.window.composer.field
    with desk.qtbot.waitSignal(desk.window.session.conversation_cleared):
        desk.qtbot.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    with desk.qtbot.waitSignal(desk.window.closed):
        desk.qtbot.keyClick(field, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.isVisible()
