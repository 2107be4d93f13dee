"""The whole window: how a person steers the thoughts, lets a reply go on, and sees what the context is filled with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.theme import Theme
from app.views.window.context_panel import ContextPanel
from models.messages import (
    AnswerNow,
    ContextPlanned,
    GenerationStats,
    LoopNoticed,
    MemoryLow,
    ModelInfo,
    PrefillProgress,
    RequestFailed,
    Resume,
    TextDelta,
)
from tests.e2e.guards import Desk, last_turn
from tests.e2e.held_engine import Held
from tests.e2e.models_on_disk import INSTRUCT, lay_model
from tests.e2e.test_real_engine import PATIENCE_MS, opened

LONG_THOUGHTS = "Let me think about this once more.\n" * 120


def press(desk: Desk, name: str) -> None:
    """Press a button of the last turn with the keyboard."""
    found = [each for each in desk.turn.findChildren(QPushButton, name) if each.isVisible()]
    assert len(found) == 1, name
    found[0].setFocus()
    desk.qtbot.keyClick(found[0], Qt.Key.Key_Space)


def menu_enabled(desk: Desk, words: str) -> bool:
    return next(action for action in desk.window.menus.findChildren(QAction) if action.text() == words).isEnabled()


# --- answer now -----------------------------------------------------------------------------------


def test_answer_now_is_asked_from_the_keyboard_and_said_until_the_answer_comes(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    press(desk, "answer_now")
    assert desk.engine.steered == [(desk.engine.generate_id, AnswerNow())]
    header = desk.turn.thinking.header
    assert header.steering() == "closing"
    assert not menu_enabled(desk, "Answer Now")
    desk.answer()
    assert header.steering() == "none"
    assert desk.turn.answer_text() == "2"


def test_ctrl_enter_in_the_field_answers_now_and_sends_nothing(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.window.composer.field.setFocus()
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.engine.steered == [(desk.engine.generate_id, AnswerNow())]
    assert len(desk.engine.generations) == 1


def test_a_loop_is_said_with_the_way_out_of_it(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.emit(LoopNoticed(desk.engine.generate_id))
    desk.flush()
    press(desk, "loop_answer_now")
    assert desk.engine.steered == [(desk.engine.generate_id, AnswerNow())]


def test_the_way_to_end_long_thoughts_stays_in_sight(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think(LONG_THOUGHTS)
    QApplication.processEvents()
    header, transcript = desk.turn.thinking.header, desk.window.transcript
    assert transcript.verticalScrollBar().value() > 600
    assert transcript.viewport().rect().contains(header.mapTo(transcript.viewport(), header.rect().center()))
    transcript.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert header.y() == 0


def test_out_of_tokens_while_thinking_is_said_and_one_press_answers(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.finish("length", "thinking")
    desk.flush()
    turn = desk.turn
    assert turn.outcome_text() == "It ran out of tokens while thinking."
    assert turn.foot.offers() == ["Continue", "Answer now", "Again", "More"]
    press(desk, "answer_now")
    request = desk.engine.generations[-1]
    assert (request.resume, request.sampling.thinking_budget) == (Resume("one and one", "", "go-on"), 0)
    desk.answer()
    assert len(desk.window.transcript.turns()) == 1
    assert (turn.thinking.text(), turn.answer_text(), turn.outcome_text()) == ("one and one", "2", "")


def test_an_answer_wanted_from_broken_off_thoughts_is_wanted_already(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.finish("length", "thinking")
    desk.flush()
    desk.window.session.answer_now()
    assert not menu_enabled(desk, "Answer Now")
    desk.window.session.set_budget(8_192)
    assert desk.engine.steered == []
    desk.think(" so")
    assert desk.turn.thinking.header.steering() == "closing"
    desk.answer()
    desk.window.session.ask_again()
    assert menu_enabled(desk, "Answer Now")


# --- the reply goes on, is thought over, is asked for again ---------------------------------------


def test_an_answer_that_reached_its_limit_goes_on_in_its_turn(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.answer("The sum")
    desk.engine.finish("length")
    desk.flush()
    press(desk, "go_on")
    assert desk.engine.generations[-1].resume == Resume("one and one", "The sum", "go-on")
    desk.answer(" is 2.")
    assert [turn.answer_text() for turn in desk.window.transcript.turns()] == ["The sum is 2."]


def test_a_failure_in_the_middle_loses_nothing(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.answer("The sum")
    desk.engine.emit(RequestFailed(desk.engine.generate_id, "Title", "Why.", "Hint."))
    desk.flush()
    turn = desk.turn
    assert turn.notice.isVisible()
    press(desk, "go_on")
    assert not turn.notice.isVisible()
    desk.answer(" is 2.")
    assert (turn.thinking.text(), turn.answer_text()) == ("one and one", "The sum is 2.")


def test_thinking_longer_keeps_the_answer_until_another_comes(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.answer()
    press(desk, "think_longer")
    desk.think(" wait")
    turn = desk.turn
    assert turn.answer_text() == "2"
    desk.window.menus.stop_requested.emit()
    desk.engine.finish("cancelled", "thinking")
    desk.flush()
    assert (turn.answer_text(), turn.outcome_text()) == ("2", "Stopped; the earlier answer stays.")
    press(desk, "think_longer")
    desk.think(" no")
    desk.answer("3")
    assert turn.answer_text() == "3"
    press(desk, "earlier_version")
    assert turn.answer_text() == "2"
    assert menu_enabled(desk, "Later Version")


def test_asked_again_and_stopped_the_reply_before_is_back(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.answer()
    press(desk, "again")
    turn = desk.turn
    assert (turn.answer_text(), turn.thinking.text()) == ("", "")
    desk.window.menus.stop_requested.emit()
    desk.engine.finish("cancelled")
    desk.flush()
    assert (turn.answer_text(), turn.thinking.text()) == ("2", "one and one")
    assert turn.outcome_text() == "Stopped; the earlier reply is back."


def test_an_edited_first_question_renames_the_conversation(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    desk.window.session.edit_last("1 + 2?")
    assert desk.window.windowTitle() == "1 + 2? — Ergo"
    desk.answer("3")
    desk.window.session.show_earlier()
    assert desk.window.windowTitle() == "1 + 1? — Ergo"
    assert desk.turn.question.text() == "1 + 1?"


def test_only_the_last_turn_can_be_thought_over(desk: Desk) -> None:
    desk.load()
    for question in ("1 + 1?", "2 + 2?"):
        desk.type_and_send(question)
        desk.think()
        desk.answer()
    first, second = desk.window.transcript.turns()
    assert first.foot.offers() == ["Copy", "Again", "More"]
    assert second.foot.offers() == ["Copy", "Again", "Think longer", "More"]


@pytest.mark.parametrize("name", ["think_longer", "again"])
def test_after_the_memory_was_given_back_a_button_waits_for_the_model(desk: Desk, name: str) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    desk.window.idle.timer.timeout.emit()
    assert desk.turn.foot.offers() == ["Copy", "Again", "Think longer", "More"]
    press(desk, name)
    assert len(desk.engine.generations) == 1
    desk.load()
    assert len(desk.engine.generations) == 2


def test_what_is_offered_follows_the_model_that_is_to_answer(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT.model_id)
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    desk.window.idle.timer.timeout.emit()
    desk.window.toolbar.chip.model_chosen.emit(INSTRUCT.model_id)
    assert desk.turn.foot.offers() == ["Copy", "Again", "More"]
    desk.engine.emit(RequestFailed(desk.engine.load_id, "Title", "Why.", "Hint."))
    desk.flush()
    assert desk.turn.foot.offers() == ["Copy", "Again", "Think longer", "More"]


def test_thoughts_that_may_go_on_after_all_can_be_ended_again(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.window.session.set_budget(0)
    desk.window.session.set_budget(None)
    desk.think()
    assert desk.turn.thinking.header.steering() == "open"
    assert menu_enabled(desk, "Answer Now")
    desk.window.session.set_budget(0)
    assert desk.turn.thinking.header.steering() == "closing"
    desk.window.session.set_budget(8192)
    assert desk.turn.thinking.header.steering() == "open"


def test_an_answer_wanted_now_stays_wanted_whatever_the_budget(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.window.session.answer_now()
    desk.window.session.set_budget(None)
    desk.think()
    assert desk.turn.thinking.header.steering() == "closing"
    assert not menu_enabled(desk, "Answer Now")


def test_a_model_from_outside_the_catalogue_is_told_to_answer_now(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, "my-model")
    desk.load()
    desk.window.toolbar.chip.model_chosen.emit("my-model")
    desk.load(ModelInfo("my-model", "My model", 4, 4096, 3000))
    desk.type_and_send("1 + 1?")
    assert menu_enabled(desk, "Answer Now")


def test_thoughts_that_nobody_expected_can_be_ended_as_soon_as_they_come(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT.model_id)
    desk.load()
    desk.window.toolbar.chip.model_chosen.emit(INSTRUCT.model_id)
    desk.load(INSTRUCT)
    desk.type_and_send("1 + 1?")
    assert not menu_enabled(desk, "Answer Now")
    desk.think()
    assert menu_enabled(desk, "Answer Now")


def test_the_replies_of_an_earlier_turn_can_still_be_read(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    press(desk, "again")
    desk.answer("two")
    desk.type_and_send("2 + 2?")
    desk.answer("4")
    first = desk.window.transcript.turn_at(0)
    assert first.foot.offers() == ["Earlier version", "Copy", "Again", "More"]
    first.foot.earlier_requested.emit()
    assert [turn.answer_text() for turn in desk.window.transcript.turns()] == ["2"]
    assert first.foot.offers() == ["Later version", "Copy", "Again", "Think longer", "More"]
    first.foot.later_requested.emit()
    assert [turn.answer_text() for turn in desk.window.transcript.turns()] == ["two", "4"]


# --- context and memory ---------------------------------------------------------------------------


def test_what_the_context_is_filled_with_is_read_from_the_keyboard(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.emit(ContextPlanned(desk.engine.generate_id, 8, 0, 12, 0, 0))
    desk.think()
    desk.answer()
    panel = desk.window.status_line.findChild(ContextPanel)
    assert panel is not None
    desk.window.menus.context_toggled.emit()
    assert panel.isVisible()
    assert panel.words()[:4] == ["Instructions 8", "Question 49", "Thoughts 3", "Answer 2"]
    desk.qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_questions_that_are_left_out_are_said_once_in_the_turn(desk: Desk) -> None:
    desk.load()
    for question in ("1 + 1?", "2 + 2?"):
        desk.type_and_send(question)
        desk.engine.emit(ContextPlanned(desk.engine.generate_id, 0, 9, 9, 2, 0))
        desk.answer()
    first, second = desk.window.transcript.turns()
    assert (
        first.remarks.dropped.text() == "2 earlier questions and their answers no longer fit whole; nothing is deleted."
    )
    assert first.remarks.dropped.isVisible()
    assert not second.remarks.dropped.isVisible()


def test_reading_back_is_said_in_mid_reply_and_taken_back(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.emit(PrefillProgress(desk.engine.generate_id, 1_024, 4_096, reread=True))
    desk.flush()
    assert desk.window.status_line.words()["activity"] == "Reading back 4,096 tokens…"
    desk.engine.emit(PrefillProgress(desk.engine.generate_id, 4_096, 4_096, reread=True))
    desk.flush()
    assert desk.window.status_line.words()["activity"] == ""
    desk.think(" more")
    assert desk.turn.thinking.text() == "one and one more"


def test_short_memory_is_one_quiet_line_with_its_numbers(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.emit(MemoryLow(desk.engine.generate_id, 430_000_000, 3_000_000_000))
    desk.flush()
    turn = desk.turn
    assert turn.remarks.memory.isVisible()
    assert "0.4 GB are free" in turn.remarks.memory.text()
    desk.engine.finish("memory", "thinking")
    desk.flush()
    assert turn.outcome_text() == "Memory ran short; everything so far is kept."
    assert "Continue" in turn.foot.offers()


def test_late_news_of_a_turn_that_was_left_reach_no_other(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("first")
    late = desk.engine.generate_id
    desk.window.menus.new_requested.emit()
    desk.type_and_send("second")
    desk.think()
    desk.engine.emit(
        LoopNoticed(late),
        MemoryLow(late, 1, 2),
        ContextPlanned(late, 0, 0, 5, 3, 0),
        PrefillProgress(late, 1, 9, reread=True),
        TextDelta(late, "thinking", "late", 1),
    )
    desk.flush()
    turn = desk.turn
    assert turn.thinking.header.steering() == "open"
    assert not turn.remarks.memory.isVisible()
    assert not turn.remarks.dropped.isVisible()
    assert turn.thinking.text() == "one and one"
    assert desk.window.status_line.words()["activity"] == ""


# --- with the real engine -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One library for all tests here: the practice model is prepared once."""
    return tmp_path_factory.mktemp("library")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, data_dir: Path) -> Iterator[MainWindow]:
    with opened(qtbot, theme, data_dir) as window:
        yield window


def ask(window: MainWindow, question: str) -> None:
    window.composer.asked.emit(question)


def finished(window: MainWindow) -> list[GenerationStats]:
    stats: list[GenerationStats] = []
    window.bridge.generation_finished.connect(lambda _id, ended: stats.append(ended))
    return stats


def test_real_thoughts_are_ended_at_the_first_word_and_answered(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    held = Held()
    with opened(qtbot, theme, data_dir, held.make_engine) as window:
        stats = finished(window)
        held.when_it_thinks(window, window.session.answer_now)
        with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
            ask(window, "What is 347 + 586?")
        assert stats[0].thinking_closed_by == "person"
        assert stats[0].ended_in == "answer"
        assert last_turn(window).answer_text()
        assert "</think>" not in last_turn(window).answer_text() + last_turn(window).thinking.text()


def test_a_real_reply_that_was_stopped_in_its_thoughts_goes_on_to_its_answer(
    qtbot: QtBot, theme: Theme, data_dir: Path
) -> None:
    held = Held()
    with opened(qtbot, theme, data_dir, held.make_engine) as window:
        held.when_it_thinks(window, window.session.stop)
        with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
            ask(window, "What is 4821 - 1937?")
        turn = last_turn(window)
        before = turn.thinking.text()
        assert (turn.answer_text(), turn.foot.offers()[:2]) == ("", ["Continue", "Answer now"])
        with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
            window.session.go_on()
        assert turn.thinking.text().startswith(before)
        assert len(turn.thinking.text()) > len(before)
        assert "\\boxed{2884}" in turn.answer_text()
        assert len(window.transcript.turns()) == 1


def test_a_real_answer_is_thought_over(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
        ask(window, "What is 12 + 7?")
    turn = last_turn(window)
    thoughts, answer = turn.thinking.text(), turn.answer_text()
    assert "\\boxed{19}" in answer
    with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
        window.session.think_longer()
    assert turn.thinking.text().startswith(thoughts)
    assert turn.answer_text()
    window.session.show_earlier()
    assert (turn.thinking.text().strip(), turn.answer_text()) == (thoughts.strip(), answer)


def test_the_real_context_is_planned_and_adds_up(window: MainWindow, qtbot: QtBot) -> None:
    stats = finished(window)
    with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
        ask(window, "What is 2 + 2?")
    used = window.locale().toString(stats[0].context_tokens)
    assert window.status_line.words()["context"].startswith(f"context {used} of ")
    panel = window.status_line.findChild(ContextPanel)
    assert panel is not None
    names = [words.rsplit(" ", 1)[0] for words in panel.words()[:-2]]
    assert names == ["Instructions", "Question", "Thoughts", "Answer"]
