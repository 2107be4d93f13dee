"""How the model is to answer, and how long it may think: what a person chooses reaches the engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.settings import read_choices
from app.theme import Theme
from app.views.composer.budget_menu import BudgetMenu
from app.views.window.answers_page import AnswersPage
from models.catalog import DEFAULT_ID, PRACTICE_ID, find
from models.messages import AnswerNow, RequestFailed, Sampling, TextDelta, ThinkingBudget
from tests.e2e.fake_engine import PRACTICE
from tests.e2e.guards import Desk, close_desk, open_desk
from tests.e2e.models_on_disk import INSTRUCT, REASONING, lay_model

COMMAND = Qt.KeyboardModifier.ControlModifier
COMMAND_SHIFT = COMMAND | Qt.KeyboardModifier.ShiftModifier
RECOMMENDED = find(DEFAULT_ID).sampling


@pytest.fixture
def phi(desk: Desk, tmp_path: Path) -> Desk:
    """A window in which Phi-4-mini-reasoning answers."""
    lay_model(tmp_path, DEFAULT_ID)
    desk.load()
    desk.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)
    desk.load(REASONING)
    return desk


def ask(desk: Desk, question: str = "1 + 1?") -> Sampling:
    """Ask, and answer; returns what the engine was told."""
    desk.type_and_send(question)
    answer(desk)
    return desk.engine.generations[-1].sampling


def answer(desk: Desk) -> None:
    desk.engine.emit(TextDelta(desk.engine.generate_id, "answer", "2", 1))
    desk.engine.finish()
    desk.flush()


def think(desk: Desk) -> None:
    desk.engine.emit(TextDelta(desk.engine.generate_id, "thinking", "one and one", 3))
    desk.flush()


def open_page(desk: Desk) -> AnswersPage:
    desk.window.menus.answers_requested.emit()
    return desk.window.answers_page


def type_number(desk: Desk, name: str, text: str) -> None:
    field = desk.window.answers_page.row(name).field
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, text)
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)


def press(page: QWidget, words: str) -> None:
    next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == words).click()


def choose(menu: BudgetMenu, words: str, *, once: bool = False) -> None:
    matching = [action for action in menu.actions() if action.text() == words]
    matching[1 if once else 0].trigger()


def command(desk: Desk, words: str) -> QAction:
    return next(action for action in desk.window.menus.findChildren(QAction) if action.text() == words)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# --- the Answers page --------------------------------------------------------------------------------


def test_what_is_recommended_is_asked_for_until_something_is_changed(phi: Desk) -> None:
    assert ask(phi) == RECOMMENDED


def test_numbers_typed_with_the_keyboard_reach_the_engine(phi: Desk) -> None:
    phi.window.activateWindow()
    field = phi.window.composer.field
    phi.qtbot.waitUntil(field.hasFocus)
    phi.qtbot.keyClick(field, Qt.Key.Key_A, COMMAND_SHIFT)
    assert phi.window.answers_page.isVisible()
    assert not phi.window.composer.isVisible()
    names = []
    for text in ("", "", "0.5", "0.9", "40", "0.05", "7", "", "1000"):
        phi.qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().accessibleName())
        phi.qtbot.keyClicks(focused(), text)
    assert names == [
        "Back to the conversation", "Answers: Recommended", "Temperature", "Top-p", "Top-k", "Min-p", "Seed",
        "New seed", "Most tokens",
    ]  # fmt: skip
    phi.qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert phi.window.composer.isVisible()
    phi.qtbot.waitUntil(field.hasFocus)
    assert ask(phi) == Sampling(0.5, 0.9, 40, 0.05, seed=7, max_tokens=1000)


def test_recommended_is_one_click_away(phi: Desk) -> None:
    page = open_page(phi)
    type_number(phi, "temperature", "1.5")
    type_number(phi, "max_tokens", "100")
    assert "Your own numbers" in page.note_text()
    press(page, "Recommended")
    assert page.note_text() == "As the model's makers recommend."
    assert [page.row(name).field.text() for name in ("temperature", "max_tokens")] == ["", ""]
    assert ask(phi) == RECOMMENDED


def test_exact_and_varied_are_ready_choices(phi: Desk) -> None:
    page = open_page(phi)
    press(page, "Exact")
    assert "The same answer every time." in page.note_text()
    assert ask(phi).temperature == 0
    press(open_page(phi), "Varied")
    assert (ask(phi).temperature, ask(phi).top_p) == (1.0, 0.95)


def test_the_arrow_keys_go_from_choice_to_choice(phi: Desk) -> None:
    phi.window.activateWindow()
    page = open_page(phi)
    chosen = next(b for b in page.findChildren(QAbstractButton) if b.isChecked())
    chosen.setFocus()
    phi.qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert focused().accessibleName() == "Answers: Exact"
    assert ask(phi).temperature == 0


def test_a_number_out_of_range_is_put_right_and_said(phi: Desk) -> None:
    page = open_page(phi)
    type_number(phi, "temperature", "9")
    row = page.row("temperature")
    assert (row.field.text(), row.remark_text()) == ("2", "From 0 to 2: 2 is taken.")
    assert row.remark_text() in row.field.accessibleDescription()
    type_number(phi, "top_p", "much")
    assert page.row("top_p").remark_text() == "“much” is no number that fits here."
    assert page.row("top_p").field.text() == ""
    sampling = ask(phi)
    assert (sampling.temperature, sampling.top_p) == (2.0, 0.95)
    assert open_page(phi).row("temperature").remark_text() == ""


def test_a_model_that_gets_ready_meanwhile_takes_nothing_typed_away(phi: Desk) -> None:
    phi.window.activateWindow()
    field = open_page(phi).row("temperature").field
    field.setFocus()
    phi.qtbot.waitUntil(field.hasFocus)
    phi.qtbot.keyClicks(field, "0.3")
    phi.window.setup.ready.emit(REASONING)
    assert field.text() == "0.3"
    phi.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ask(phi).temperature == 0.3


def test_a_new_seed_stays(phi: Desk) -> None:
    page = open_page(phi)
    press(page, "New seed")
    seed = int(page.row("seed").field.text())
    assert [ask(phi).seed, ask(phi).seed] == [seed, seed]
    type_number(phi, "seed", " ")
    assert ask(phi).seed is None


def test_every_model_has_its_own_numbers(phi: Desk) -> None:
    page = open_page(phi)
    type_number(phi, "temperature", "0.4")
    phi.window.toolbar.chip.model_chosen.emit(PRACTICE_ID)
    phi.load()
    assert page.row("temperature").field.text() == ""
    assert "Practice model" in page._lead.text()
    assert ask(phi).temperature == 0
    phi.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)
    phi.load(REASONING)
    assert ask(phi).temperature == 0.4


def test_choices_survive_a_restart(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    lay_model(tmp_path, DEFAULT_ID)
    first = open_desk(tmp_path, qtbot, theme)
    first.load(REASONING)
    open_page(first)
    type_number(first, "temperature", "0.3")
    first.window.composer.budget.menu_of_budgets.chosen.emit(2048)
    close_desk(first)
    second = open_desk(tmp_path, qtbot, theme)
    second.load(REASONING)
    sampling = ask(second)
    close_desk(second)
    assert (sampling.temperature, sampling.thinking_budget) == (0.3, 2048)


@pytest.mark.parametrize(
    "hostile",
    [
        {"sampling": {DEFAULT_ID: {"temperature": 1e9}}, "thinking_budget": -5},
        {"sampling": {DEFAULT_ID: {"top_p": "x", "max_tokens": None}}, "thinking_budget": "8192"},
        {"sampling": [1, 2], "thinking_budget": 8192.5},
        {"sampling": {DEFAULT_ID: {"seed": -1, "temperature": 0.1}}, "thinking_budget": False},
        {"sampling": {DEFAULT_ID: {"max_tokens": 10**300}}, "thinking_budget": {"a": 1}},
    ],
)
def test_a_hostile_settings_file_means_what_is_recommended(
    qtbot: QtBot, theme: Theme, tmp_path: Path, hostile: dict[str, object]
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps(hostile))
    lay_model(tmp_path, DEFAULT_ID)
    desk = open_desk(tmp_path, qtbot, theme)
    desk.load(REASONING)
    sampling = ask(desk)
    close_desk(desk)
    assert sampling == RECOMMENDED


def test_the_page_is_opened_and_left_with_one_key_and_from_the_models_menu(phi: Desk) -> None:
    phi.window.activateWindow()
    chip = phi.window.toolbar.chip
    next(action for action in chip.menu_of_models.actions() if action.text() == "Answers…").trigger()
    page = phi.window.answers_page
    assert page.isVisible()
    phi.window.menus.models_requested.emit()
    assert phi.window.models_page.isVisible()
    phi.window.menus.answers_requested.emit()
    assert page.isVisible()
    phi.qtbot.waitUntil(page.hasFocus)
    phi.qtbot.keyClick(page, Qt.Key.Key_A, COMMAND_SHIFT)
    assert not page.isVisible()
    assert phi.window.composer.isVisible()


def test_a_question_that_is_asked_leads_back_to_the_conversation(phi: Desk) -> None:
    page = open_page(phi)
    phi.type_and_send("1 + 1?")
    assert not page.isVisible()
    assert phi.window.transcript.isVisible()
    assert command(phi, "Stop").shortcuts()[-1].toString() == "Esc"


def test_everything_on_the_page_can_be_read_aloud_and_no_markup_is_read(phi: Desk) -> None:
    page = open_page(phi)
    press(page, "Exact")
    controls = [w for w in page.findChildren(QWidget) if isinstance(w, QAbstractButton | QLineEdit) and w.isVisible()]
    assert len(controls) == 11
    assert all(w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()) for w in controls)
    assert all(w.accessibleDescription() for w in controls if isinstance(w, QLineEdit))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


# --- how long the model may think --------------------------------------------------------------------


def test_the_budget_stands_beside_send_and_reaches_the_engine(phi: Desk) -> None:
    button = phi.window.composer.budget
    assert (button.isVisible(), button.text()) == (True, "Thinking: no limit")
    choose(button.menu_of_budgets, "Up to 8K tokens")
    assert button.text() == "Thinking: 8K"
    assert button.accessibleName() == "Thinking: Up to 8K tokens"
    assert [ask(phi).thinking_budget, ask(phi).thinking_budget] == [8192, 8192]
    choose(phi.window.menus.budgets, "Off: answer at once")
    assert button.text() == "Thinking: off"
    assert ask(phi).thinking_budget == 0


def test_a_budget_for_the_next_question_falls_back(phi: Desk) -> None:
    button = phi.window.composer.budget
    choose(button.menu_of_budgets, "Up to 8K tokens")
    choose(button.menu_of_budgets, "Off: answer at once", once=True)
    assert button.text() == "Thinking: off, once"
    assert ask(phi).thinking_budget == 0
    assert button.text() == "Thinking: 8K"
    assert ask(phi).thinking_budget == 8192
    assert read_choices(phi.data_dir / "settings.json").thinking_budget == 8192


def test_a_failed_question_keeps_its_budget_for_the_next_try(phi: Desk) -> None:
    choose(phi.window.composer.budget.menu_of_budgets, "Up to 2K tokens", once=True)
    phi.type_and_send("1 + 1?")
    phi.engine.emit(RequestFailed(phi.engine.generate_id, "Title", "Why.", "Hint."))
    phi.flush()
    phi.window.session.retry()
    assert [each.sampling.thinking_budget for each in phi.engine.generations] == [2048, 2048]
    answer(phi)
    assert ask(phi).thinking_budget is None


def test_a_budget_for_one_question_holds_when_its_reply_goes_on_and_for_no_other(phi: Desk) -> None:
    menu = phi.window.composer.budget.menu_of_budgets
    choose(menu, "Off: answer at once")
    choose(menu, "Up to 8K tokens", once=True)
    phi.type_and_send("1 + 1?")
    think(phi)
    phi.engine.finish("length", "thinking")
    phi.flush()
    assert phi.window.composer.budget.text() == "Thinking: off"
    phi.window.session.go_on()
    assert phi.engine.generations[-1].sampling.thinking_budget == 8192
    answer(phi)
    phi.window.session.ask_again()
    assert phi.engine.generations[-1].sampling.thinking_budget == 8192
    answer(phi)
    assert ask(phi).thinking_budget == 0


@pytest.mark.parametrize("leave", ["stop_requested", "new_requested"])
def test_a_question_that_never_began_gives_its_budget_back(phi: Desk, leave: str) -> None:
    choose(phi.window.composer.budget.menu_of_budgets, "Up to 8K tokens", once=True)
    phi.type_and_send("1 + 1?")
    getattr(phi.window.menus, leave).emit()
    phi.engine.finish("cancelled")
    phi.flush()
    assert phi.window.composer.budget.text() == "Thinking: 8K, once"
    assert ask(phi).thinking_budget == 8192
    assert ask(phi).thinking_budget is None


def test_a_question_stopped_before_it_was_asked_gives_its_budget_back(phi: Desk) -> None:
    choose(phi.window.composer.budget.menu_of_budgets, "Up to 8K tokens", once=True)
    phi.window.idle.timer.timeout.emit()
    phi.type_and_send("1 + 1?")
    phi.window.menus.stop_requested.emit()
    assert phi.window.composer.budget.text() == "Thinking: 8K, once"
    phi.load(REASONING)
    assert ask(phi).thinking_budget == 8192


def test_a_reply_that_broke_off_in_its_thoughts_goes_on_thinking_though_thoughts_are_off(phi: Desk) -> None:
    phi.type_and_send("1 + 1?")
    think(phi)
    phi.engine.finish("length", "thinking")
    phi.flush()
    choose(phi.window.composer.budget.menu_of_budgets, "Off: answer at once")
    phi.window.session.go_on()
    assert phi.engine.generations[-1].sampling.thinking_budget is None


def test_asked_again_with_nothing_left_to_chance_the_reply_is_drawn_as_recommended_and_says_so(phi: Desk) -> None:
    press(open_page(phi), "Exact")
    assert ask(phi).temperature == 0
    phi.window.session.ask_again()
    sampling = phi.engine.generations[-1].sampling
    assert (sampling.temperature, sampling.top_p) == (0.8, 0.95)
    turn = phi.window.transcript.current
    assert turn is not None
    words = "Nothing is left to chance here, so the reply would be the same again: "
    words += "this one is drawn at temperature 0.8."
    assert words in turn.remarks.texts()
    answer(phi)
    phi.window.session.show_earlier()
    assert words not in turn.remarks.texts()
    phi.window.session.show_later()
    assert words in turn.remarks.texts()


def test_while_an_answer_runs_another_budget_holds_at_once(phi: Desk) -> None:
    menu = phi.window.composer.budget.menu_of_budgets
    phi.type_and_send("1 + 1?")
    think(phi)
    running = phi.engine.generate_id
    choose(menu, "Up to 2K tokens")
    choose(menu, "No limit", once=True)
    assert phi.engine.steered == [(running, ThinkingBudget(2048)), (running, ThinkingBudget(None))]
    assert "Only for this question" in [action.text() for action in menu.actions()]
    answer(phi)
    choose(menu, "Up to 8K tokens")
    assert len(phi.engine.steered) == 2
    assert ask(phi).thinking_budget == 8192


def test_a_model_that_does_not_think_has_no_budget(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT.model_id)
    desk.load(PRACTICE)
    assert desk.window.composer.budget.isVisible()
    desk.window.composer.budget.menu_of_budgets.chosen.emit(0)
    desk.window.toolbar.chip.model_chosen.emit(INSTRUCT.model_id)
    assert not desk.window.composer.budget.isVisible()
    desk.load(INSTRUCT)
    assert not command(desk, "Choose How Long to Think").isVisible()
    assert not desk.window.menus.budgets.menuAction().isVisible()
    assert ask(desk).thinking_budget is None


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_the_budget_is_chosen_with_the_keyboard(phi: Desk) -> None:
    phi.window.activateWindow()
    field = phi.window.composer.field
    phi.qtbot.waitUntil(field.hasFocus)
    phi.qtbot.keyClick(field, Qt.Key.Key_B, COMMAND_SHIFT)
    menu = phi.window.composer.budget.menu_of_budgets
    assert menu.isVisible()
    assert menu.activeAction().text() == "No limit"
    phi.qtbot.keyClick(menu, Qt.Key.Key_Up)
    phi.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert phi.window.composer.budget.text() == "Thinking: 32K"
    assert field.hasFocus()


def test_where_the_answers_page_covers_the_composer_its_menu_stays_closed(phi: Desk) -> None:
    open_page(phi)
    phi.window.menus.budget_requested.emit()
    assert not phi.window.composer.budget.menu_of_budgets.isVisible()


def test_in_a_small_window_the_budget_is_said_in_a_word(phi: Desk) -> None:
    choose(phi.window.composer.budget.menu_of_budgets, "Up to 8K tokens")
    phi.window.resize(phi.window.minimumSize())
    QApplication.processEvents()
    assert phi.window.composer.budget.text() == "8K"
    phi.window.resize(960, 720)
    QApplication.processEvents()
    assert phi.window.composer.budget.text() == "Thinking: 8K"
    phi.window.theme.set_zoom(2.0)
    QApplication.processEvents()
    assert phi.window.composer.budget.text() == "8K"
    phi.window.theme.set_zoom(1.0)


# --- what can be done with a reply -------------------------------------------------------------------


def test_command_return_answers_now_while_it_thinks_and_else_sends(phi: Desk) -> None:
    phi.window.activateWindow()
    field = phi.window.composer.field
    phi.qtbot.waitUntil(field.hasFocus)
    phi.qtbot.keyClicks(field, "1 + 1?")
    phi.qtbot.keyClick(field, Qt.Key.Key_Return, COMMAND)
    assert len(phi.engine.generations) == 1
    think(phi)
    phi.qtbot.keyClick(field, Qt.Key.Key_Return, COMMAND)
    assert phi.engine.steered == [(phi.engine.generate_id, AnswerNow())]


def test_the_menu_offers_what_would_do_something(phi: Desk) -> None:
    names = ("Answer Now", "Continue", "Think Longer", "Ask Again", "Earlier Version", "Later Version")

    def offered() -> list[str]:
        return [name for name in names if command(phi, name).isEnabled()]

    assert offered() == []
    phi.type_and_send("1 + 1?")
    think(phi)
    assert offered() == ["Answer Now"]
    answer(phi)
    assert offered() == ["Think Longer", "Ask Again"]
    command(phi, "Ask Again").trigger()
    assert len(phi.engine.generations) == 2
    answer(phi)
    assert offered() == ["Think Longer", "Ask Again", "Earlier Version"]
    phi.window.session.possible_changed.emit(Possible(go_on=True))
    assert offered() == ["Continue"]
    phi.window.menus.new_requested.emit()
    assert offered() == []


def test_up_edits_the_last_question_in_its_place(phi: Desk) -> None:
    ask(phi, "1 + 1?")
    field = phi.window.composer.field
    phi.qtbot.keyClick(field, Qt.Key.Key_Up)
    assert "Takes the place of your last question" in phi.window.composer.remark_text()
    phi.qtbot.keyClicks(field, " Explain.")
    phi.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert phi.engine.generations[-1].messages[-1].content == "1 + 1? Explain."
    assert len(phi.engine.generations[-1].messages) == 1
    assert len(phi.window.transcript.turns()) == 1
    assert phi.window.composer.remark_text() == ""


def test_once_the_field_was_emptied_a_question_is_a_new_one(phi: Desk) -> None:
    ask(phi, "1 + 1?")
    field = phi.window.composer.field
    phi.qtbot.keyClick(field, Qt.Key.Key_Up)
    field.clear()
    assert phi.window.composer.remark_text() == ""
    ask(phi, "2 + 2?")
    assert len(phi.window.transcript.turns()) == 2


def test_in_a_new_conversation_the_last_question_is_asked_anew(phi: Desk) -> None:
    ask(phi, "1 + 1?")
    phi.window.menus.new_requested.emit()
    field = phi.window.composer.field
    phi.qtbot.keyClick(field, Qt.Key.Key_Up)
    assert phi.window.composer.remark_text() == ""
    phi.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert phi.engine.generations[-1].messages[-1].content == "1 + 1?"
    assert len(phi.window.transcript.turns()) == 1
