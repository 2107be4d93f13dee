"""The replies to the last question: what is said of each comes back with it, and a draft is neither sent nor lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.settings import LONGEST_DRAFT, read_choices
from app.theme import Theme
from app.views.conversation.turn_view import TurnView
from models.catalog import DEFAULT_ID
from models.messages import ContextPlanned, ModelInfo, RequestFailed
from tests.e2e.guards import Desk, close_desk, open_desk
from tests.e2e.models_on_disk import REASONING, lay_model

COMMAND = Qt.KeyboardModifier.ControlModifier
EDITS = "Takes the place of your last question. Empty the field to ask a new one."
LEFT_OUT = "2 earlier questions and their answers no longer fit whole; nothing is deleted."
FAILURE = ("Title", "Why.", "Hint.")


def fail(desk: Desk) -> None:
    desk.engine.emit(RequestFailed(desk.engine.generate_id, *FAILURE))
    desk.flush()


def plan(desk: Desk, dropped_turns: int) -> None:
    desk.engine.emit(ContextPlanned(desk.engine.generate_id, 0, 9, 9, dropped_turns, 0))
    desk.flush()


def command(desk: Desk, words: str) -> QAction:
    return next(action for action in desk.window.menus.findChildren(QAction) if action.text() == words)


def press_try_again(desk: Desk) -> None:
    next(b for b in desk.turn.notice.findChildren(QPushButton) if b.isVisible() and b.text() == "Try again").click()


def edit(desk: Desk, question: str) -> None:
    """Recall the last question, make another one of it and send that."""
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Up)
    desk.window.composer.field.replace_text(question)
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Return)


def load_thinking_model(desk: Desk, info: ModelInfo = REASONING) -> None:
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.load()
    desk.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)
    desk.load(info)


# --- a failed reply keeps everything that was said of it ---------------------------------------------


def test_a_failed_reply_is_shown_with_its_reason_and_can_be_tried_again_after_leafing(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    edit(desk, "2 + 2?")
    desk.think("two and two")
    fail(desk)
    assert desk.turn.answer_text() == "2"
    desk.window.session.show_later()
    desk.window.session.show_earlier()
    assert desk.turn.notice.isHidden()
    desk.window.session.show_later()
    turn = desk.turn
    assert (turn.question.text(), turn.thinking.text()) == ("2 + 2?", "two and two")
    assert turn.notice.isVisible()
    assert turn.notice.words() == FAILURE
    assert turn.outcome_text() == ""
    press_try_again(desk)
    assert desk.engine.generations[-1].messages[-1].content == "2 + 2?"
    assert turn.notice.isHidden()


def test_a_blank_failed_question_that_is_tried_again_keeps_the_replies_beside_it(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    fail(desk)
    edit(desk, "2 + 2?")
    desk.answer("4")
    desk.window.session.show_earlier()
    press_try_again(desk)
    assert desk.engine.generations[-1].messages[-1].content == "1 + 1?"
    desk.answer("2")
    desk.window.session.show_earlier()
    assert (desk.turn.question.text(), desk.turn.answer_text()) == ("2 + 2?", "4")


def test_when_another_reply_fails_what_was_said_of_the_one_before_stays(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.answer("The sum")
    desk.engine.finish("length")
    desk.flush()
    measures = desk.turn.foot.measures()
    assert measures
    desk.window.session.ask_again()
    fail(desk)
    turn = desk.turn
    assert (turn.answer_text(), turn.notice.words()) == ("The sum", FAILURE)
    assert turn.outcome_text() == "The limit of tokens was reached."
    assert turn.foot.measures() == measures


def test_a_failure_says_nothing_of_how_the_reply_ended_before_it_went_on(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.answer("The sum")
    desk.engine.finish("length")
    desk.flush()
    desk.window.session.go_on()
    fail(desk)
    assert (desk.turn.outcome_text(), desk.turn.foot.measures()) == ("", "")


def test_a_failure_that_is_back_after_a_stop_can_be_tried_again(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    fail(desk)
    press_try_again(desk)
    desk.window.session.stop()
    desk.engine.finish("cancelled")
    desk.flush()
    assert (desk.turn.thinking.text(), desk.turn.notice.words()) == ("one and one", FAILURE)
    press_try_again(desk)
    assert len(desk.engine.generations) == 3


# --- what was left out belongs to the reply for which it was -----------------------------------------


def left_out(desk: Desk) -> str:
    line = desk.turn.remarks.dropped
    return line.text() if line.isVisible() else ""


def test_what_was_left_out_is_said_of_the_reply_that_it_is_true_of(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    plan(desk, 0)
    desk.answer()
    desk.window.session.ask_again()
    plan(desk, 2)
    assert left_out(desk) == LEFT_OUT
    desk.answer("two")
    desk.window.session.show_earlier()
    assert left_out(desk) == ""
    desk.window.session.show_later()
    assert left_out(desk) == LEFT_OUT


def test_what_is_still_left_out_stays_said_when_it_is_asked_again(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    plan(desk, 2)
    desk.answer()
    desk.window.session.ask_again()
    plan(desk, 2)
    assert left_out(desk) == LEFT_OUT


def test_what_fits_again_is_no_longer_said_to_be_left_out(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    plan(desk, 2)
    desk.engine.answer("The sum")
    desk.engine.finish("length")
    desk.flush()
    desk.window.session.go_on()
    plan(desk, 0)
    assert left_out(desk) == ""


# --- the keyboard stays where the replies are leafed through -----------------------------------------


def three_replies(desk: Desk) -> TurnView:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    for text in ("two", "II"):
        desk.window.session.ask_again()
        desk.answer(text)
    return desk.turn


def press_focused(desk: Desk) -> str:
    """Press what has the keyboard; returns the name of what has it then."""
    desk.qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()
    return desk.window.focusWidget().objectName()


@pytest.mark.parametrize("another_follows", [False, True])
def test_leafing_with_the_keyboard_keeps_it_and_turns_round_at_the_end(desk: Desk, another_follows: bool) -> None:
    turn = three_replies(desk)
    if another_follows:
        desk.type_and_send("2 + 2?")
        desk.answer("4")
    next(button for button in turn.foot._buttons() if button.objectName() == "earlier_version").setFocus()
    assert (press_focused(desk), turn.answer_text()) == ("earlier_version", "two")
    assert (press_focused(desk), turn.answer_text()) == ("later_version", "2")
    assert (press_focused(desk), turn.answer_text()) == ("later_version", "two")
    assert (press_focused(desk), turn.answer_text()) == ("earlier_version", "II")


# --- the composer and the reply that is shown --------------------------------------------------------


def test_up_recalls_the_question_of_the_reply_that_is_shown(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    edit(desk, "2 + 2?")
    desk.answer("4")
    desk.window.session.show_earlier()
    field = desk.window.composer.field
    desk.qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "1 + 1?"
    field.clear()
    desk.window.session.show_later()
    desk.qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "2 + 2?"


def test_a_draft_stays_with_its_conversation_as_a_new_question(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    composer, history = desk.window.composer, desk.window.archive.history
    desk.qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    desk.qtbot.keyClicks(composer.field, " Explain.")
    left = history.current
    desk.window.menus.new_requested.emit()
    assert (composer.field.toPlainText(), composer.remark_text()) == ("", "")
    desk.qtbot.keyClicks(composer.field, "new")
    with desk.qtbot.waitSignal(desk.window.session.conversation_opened):
        desk.window.sidebar.opened.emit(left, None)
    assert (composer.field.toPlainText(), composer.remark_text()) == ("1 + 1? Explain.", "")
    desk.qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert desk.engine.generations[-1].messages[-1].content == "1 + 1? Explain."
    assert len(desk.window.transcript.turns()) == 2
    desk.window.menus.new_requested.emit()
    assert composer.field.toPlainText() == "new"


def test_a_question_recalled_into_an_empty_conversation_replaces_none_of_its_questions(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    desk.window.menus.new_requested.emit()
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Up)
    desk.window.empty_state.example_chosen.emit("2 + 2?")
    desk.answer("4")
    assert desk.window.composer.field.toPlainText() == "1 + 1?"
    assert desk.window.composer.remark_text() == ""


def command_enter(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Return, COMMAND)


def test_command_enter_a_moment_too_late_for_the_thoughts_sends_no_draft(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.views.composer.composer.JUST_ENDED_MS", 600_000)
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    composer = desk.window.composer
    desk.qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    desk.qtbot.keyClicks(composer.field, " Expl")
    desk.answer()
    assert composer.remark_text() == EDITS
    command_enter(desk)
    assert composer.field.toPlainText() == "1 + 1? Expl"
    assert len(desk.engine.generations) == 1
    monkeypatch.setattr("app.views.composer.composer.JUST_ENDED_MS", 1)
    desk.qtbot.waitUntil(lambda: composer._since_reply.hasExpired(1))
    command_enter(desk)
    assert desk.engine.generations[-1].messages[-1].content == "1 + 1? Expl"


def test_command_enter_that_answers_from_broken_off_thoughts_keeps_the_draft(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.engine.finish("length", "thinking")
    desk.flush()
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Up)
    command_enter(desk)
    assert desk.engine.generations[-1].resume is not None
    desk.answer()
    assert desk.window.composer.field.toPlainText() == "1 + 1?"
    assert desk.window.composer.remark_text() == EDITS


# --- what a page covers is left alone ----------------------------------------------------------------


def test_the_keys_of_the_replies_leave_a_covered_conversation_alone(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.answer()
    desk.window.session.ask_again()
    desk.think()
    desk.answer("two")
    for opens in (desk.window.menus.models_requested, desk.window.menus.answers_requested):
        opens.emit()
        page = desk.window.focusWidget()
        desk.qtbot.keyClick(page, Qt.Key.Key_BracketLeft, COMMAND)
        assert desk.turn.answer_text() == "two"
        assert not command(desk, "Earlier Version").isEnabled()
        assert not command(desk, "Show or Hide Thoughts").isEnabled()
        desk.window.menus.back_requested.emit()
    assert command(desk, "Show or Hide Thoughts").isEnabled()
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_BracketLeft, COMMAND)
    assert desk.turn.answer_text() == "2"


def test_the_menu_takes_what_is_possible_whenever_it_is_told(desk: Desk) -> None:
    menus = desk.window.menus
    menus.turn.set_possible(Possible())
    assert not command(desk, "Answer Now").isEnabled()
    menus.turn.set_possible(Possible(answer_now=True, earlier=True))
    assert command(desk, "Answer Now").isEnabled()
    menus.set_covered(True)
    menus.turn.set_possible(Possible(answer_now=True, earlier=True, later=True))
    assert command(desk, "Answer Now").isEnabled()
    assert not command(desk, "Later Version").isEnabled()
    menus.set_covered(False)
    assert command(desk, "Later Version").isEnabled()


def test_the_key_of_the_budget_rests_while_its_button_is_out_of_sight(desk: Desk) -> None:
    load_thinking_model(desk)
    budget = command(desk, "Choose How Long to Think")
    assert budget.isEnabled()
    desk.window.menus.answers_requested.emit()
    assert not budget.isEnabled()
    desk.window.menus.back_requested.emit()
    assert budget.isEnabled()


# --- nothing typed is lost ---------------------------------------------------------------------------


def test_a_number_that_is_still_being_typed_is_kept_when_the_window_closes(desk: Desk) -> None:
    load_thinking_model(desk)
    desk.window.menus.answers_requested.emit()
    field = desk.window.answers_page.row("temperature").field
    field.setFocus()
    desk.qtbot.keyClicks(field, "0.5")
    kept: list[float | None] = []

    def read() -> None:
        own = read_choices(desk.data_dir / "settings.json").sampling.get(DEFAULT_ID)
        kept.append(own.temperature if own else None)

    desk.window.closed.connect(read)
    desk.window.close()
    assert kept == [0.5]


def after_another_start(desk: Desk, qtbot: QtBot, theme: Theme) -> tuple[str, str]:
    """Close the window and open it again; returns what stands in the field then, and the remark."""
    desk.window.close()
    desk.window.archive.store.close()
    again = open_desk(desk.data_dir, qtbot, theme)
    try:
        if again.window.history_wiring.last:
            qtbot.waitSignal(again.window.session.conversation_opened).wait()
        return again.window.composer.field.toPlainText(), again.window.composer.remark_text()
    finally:
        close_desk(again)


@pytest.mark.parametrize("draft", ["How many primes\nare below 30? ", "9" * 20_005, "∑🙂" * 9_000, ""])
def test_an_unsent_question_is_there_again_after_another_start(
    desk: Desk, qtbot: QtBot, theme: Theme, draft: str
) -> None:
    desk.window.composer.field.setPlainText(draft)
    assert after_another_start(desk, qtbot, theme) == (draft, "")
    assert (desk.data_dir / "settings.json").stat().st_mode & 0o777 == 0o600


def test_an_edited_question_comes_back_as_a_new_one(desk: Desk, qtbot: QtBot, theme: Theme) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer()
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Up)
    assert after_another_start(desk, qtbot, theme) == ("1 + 1?", "")


def test_a_question_that_was_put_back_and_sent_does_not_come_back(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    (tmp_path / "settings.json").write_text('{"draft": "1 + 1?"}')
    desk = open_desk(tmp_path, qtbot, theme)
    try:
        desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Return)
    finally:
        close_desk(desk)
    assert read_choices(tmp_path / "settings.json").draft == ""


@pytest.mark.parametrize("draft", ["half a character: \ud83d", "x" * (LONGEST_DRAFT + 1), "🙂" * LONGEST_DRAFT])
def test_whatever_is_typed_spoils_nothing_that_is_kept(desk: Desk, qtbot: QtBot, theme: Theme, draft: str) -> None:
    desk.window._kept.keep(unload_after_minutes=7)
    desk.window.composer.field.setPlainText(draft)
    came_back, _remark = after_another_start(desk, qtbot, theme)
    assert came_back[:9] == draft[:9]
    assert read_choices(desk.data_dir / "settings.json").unload_after_minutes == 7


def test_half_a_character_in_the_kept_choices_is_no_reason_not_to_start(
    tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    (tmp_path / "settings.json").write_text('{"draft": "1 + 1 \\udc00", "zoom": 1.2}')
    desk = open_desk(tmp_path, qtbot, theme)
    try:
        assert desk.window.composer.field.toPlainText() == "1 + 1 ?"
    finally:
        close_desk(desk)


# --- what was chosen for one question stays with it --------------------------------------------------


def test_an_edit_that_never_began_leaves_the_question_before_how_long_it_may_think(desk: Desk) -> None:
    load_thinking_model(desk)
    desk.window.answering.budget.choose_once(8192)
    desk.type_and_send("1 + 1?")
    desk.answer()
    edit(desk, "2 + 2?")
    assert desk.engine.generations[-1].sampling.thinking_budget is None
    desk.window.session.stop()
    desk.engine.finish("cancelled")
    desk.flush()
    assert desk.turn.question.text() == "1 + 1?"
    desk.window.session.ask_again()
    assert desk.engine.generations[-1].sampling.thinking_budget == 8192


def test_longer_thoughts_after_off_once_have_the_bound_of_all_questions(desk: Desk) -> None:
    load_thinking_model(desk)
    desk.window.answering.budget.choose(2048)
    desk.window.answering.budget.choose_once(0)
    desk.type_and_send("1 + 1?")
    desk.answer()
    desk.window.session.think_longer()
    assert desk.engine.generations[-1].sampling.thinking_budget == 2048
