"""The window while its model is being loaded: what waits for it, what is said when it fails, the way out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.settings import read_choices
from app.views.parts.notice import Notice
from models.catalog import DEFAULT_ID, PRACTICE_ID
from models.messages import Progress, RequestFailed, Unload
from tests.e2e.guards import Desk
from tests.e2e.models_on_disk import REASONING, lay_model


def fail_loading(desk: Desk) -> None:
    failure = RequestFailed(desk.engine.load_id, "The model is damaged", "A file is short.", "Prepare it anew.")
    desk.engine.emit(failure)
    desk.flush()


def offers(notice: Notice) -> list[str]:
    return [button.text() for button in notice.findChildren(QAbstractButton) if button.isVisible()]


def press(notice: Notice, words: str) -> None:
    next(button for button in notice.findChildren(QAbstractButton) if button.text() == words).click()


def test_a_question_asked_while_the_model_loads_is_not_lost(desk: Desk) -> None:
    desk.engine.emit(Progress(desk.engine.load_id, "quantize", 25, 100))
    desk.flush()
    assert desk.window.status_line.words()["activity"] == "Preparing the practice model (4-bit)…"
    desk.type_and_send("1 + 1?")
    assert desk.engine.generations == []
    desk.load()
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]


def test_a_damaged_model_is_said_in_the_window_and_can_be_tried_again(desk: Desk) -> None:
    fail_loading(desk)
    assert desk.window.notice.isVisible()
    assert desk.window.notice.words() == ("The model is damaged", "A file is short.", "Prepare it anew.")
    assert desk.window.status_line.words()["activity"] == "No model loaded"
    assert offers(desk.window.notice) == ["Try again"]
    press(desk.window.notice, "Try again")
    assert not desk.window.notice.isVisible()
    assert len(desk.engine.loads) == 2


def test_a_question_that_waits_for_a_damaged_model_fails_and_can_be_tried_again(desk: Desk) -> None:
    desk.type_and_send("1 + 1?")
    fail_loading(desk)
    turn = desk.window.transcript.current
    assert turn is not None
    assert turn.notice.words() == ("The model is damaged", "A file is short.", "Prepare it anew.")
    assert turn.notice.isVisible()
    assert not desk.window.notice.isVisible()
    assert desk.window.composer.button.accessibleName() == "Send"
    press(turn.notice, "Try again")
    assert len(desk.engine.loads) == 2
    desk.load()
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]
    assert len(desk.window.transcript.turns()) == 1


def test_asking_after_a_failed_load_loads_again(desk: Desk) -> None:
    fail_loading(desk)
    desk.type_and_send("1 + 1?")
    assert len(desk.engine.loads) == 2
    assert not desk.window.notice.isVisible()
    desk.load()
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]


def test_while_a_model_loads_asking_loads_no_second_time(desk: Desk) -> None:
    desk.type_and_send("1 + 1?")
    assert len(desk.engine.loads) == 1


@pytest.fixture
def phi_desk(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Desk:
    """A desk whose model is another than the practice model."""
    monkeypatch.setattr("app.application.default_model", lambda _data_dir: DEFAULT_ID)
    desk = request.getfixturevalue("desk")
    assert isinstance(desk, Desk)
    return desk


def test_the_practice_model_answers_the_question_that_another_one_could_not(phi_desk: Desk) -> None:
    desk = phi_desk
    desk.type_and_send("1 + 1?")
    fail_loading(desk)
    turn = desk.window.transcript.current
    assert turn is not None
    assert offers(turn.notice) == ["Try again", "Use the practice model"]
    press(turn.notice, "Use the practice model")
    assert [command.model_id for command in desk.engine.loads] == [DEFAULT_ID, PRACTICE_ID]
    desk.load()
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]
    assert len(desk.window.transcript.turns()) == 1


def test_the_practice_model_can_be_taken_before_anything_is_asked(phi_desk: Desk) -> None:
    desk = phi_desk
    fail_loading(desk)
    press(desk.window.notice, "Use the practice model")
    assert [command.model_id for command in desk.engine.loads] == [DEFAULT_ID, PRACTICE_ID]
    fail_loading(desk)
    assert offers(desk.window.notice) == ["Try again"]


def test_stopping_a_question_that_waits_leaves_what_is_said_about_loading(desk: Desk) -> None:
    desk.engine.emit(Progress(desk.engine.load_id, "quantize", 25, 100))
    desk.flush()
    desk.type_and_send("1 + 1?")
    desk.window.menus.stop_requested.emit()
    assert desk.window.status_line.words()["activity"] == "Preparing the practice model (4-bit)…"
    assert not desk.window.session.is_running


def guard(desk: Desk) -> None:
    words = ("Not enough memory to load the model", "It needs 3.1 GB, 2.4 GB are free.", "Close something.")
    desk.engine.emit(RequestFailed(desk.engine.load_id, *words, overridable=True))
    desk.flush()


def test_a_model_that_seems_too_large_can_be_loaded_nevertheless(phi_desk: Desk) -> None:
    desk = phi_desk
    guard(desk)
    assert desk.window.notice.words()[1] == "It needs 3.1 GB, 2.4 GB are free."
    assert offers(desk.window.notice) == ["Try again", "Load anyway", "Use the practice model"]
    press(desk.window.notice, "Load anyway")
    assert [command.force for command in desk.engine.loads] == [False, True]
    assert not desk.window.notice.isVisible()
    desk.load(REASONING)
    assert desk.window.toolbar.chip.text() == "Phi-4-mini-reasoning · 4-bit"


def test_a_question_that_waits_for_a_model_that_seems_too_large_is_asked_nevertheless(phi_desk: Desk) -> None:
    desk = phi_desk
    desk.type_and_send("1 + 1?")
    guard(desk)
    turn = desk.window.transcript.current
    assert turn is not None
    assert offers(turn.notice) == ["Try again", "Load anyway", "Use the practice model"]
    press(turn.notice, "Load anyway")
    assert [command.force for command in desk.engine.loads] == [False, True]
    desk.load(REASONING)
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]
    assert len(desk.window.transcript.turns()) == 1


def test_trying_again_asks_the_guard_again(phi_desk: Desk) -> None:
    desk = phi_desk
    guard(desk)
    press(desk.window.notice, "Try again")
    assert [command.force for command in desk.engine.loads] == [False, False]
    fail_loading(desk)
    assert offers(desk.window.notice) == ["Try again", "Use the practice model"]


def test_an_unused_model_gives_its_memory_back_and_the_next_question_loads_it(desk: Desk) -> None:
    desk.load()
    assert desk.window.idle.timer.isActive()
    assert desk.window.idle.timer.interval() == 15 * 60 * 1000
    desk.window.idle.timer.timeout.emit()
    assert isinstance(desk.engine.commands[-1], Unload)
    assert "Memory given back" in desk.window.status_line.words()["activity"]
    desk.type_and_send("1 + 1?")
    assert desk.engine.generations == []
    assert len(desk.engine.loads) == 2
    desk.load()
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]
    assert desk.window.status_line.words()["activity"] == ""


def test_a_running_answer_is_use(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    assert not desk.window.idle.timer.isActive()
    desk.engine.finish()
    desk.flush()
    assert desk.window.idle.timer.isActive()


def test_a_model_that_is_not_loaded_is_not_given_back(desk: Desk) -> None:
    desk.window.idle.timer.timeout.emit()
    assert not any(isinstance(command, Unload) for command in desk.engine.commands)


def test_the_empty_page_greets_with_the_model_that_answers(phi_desk: Desk) -> None:
    desk = phi_desk
    assert desk.window.empty_state._words[0].text() == "Ask Phi-4-mini-reasoning"
    fail_loading(desk)
    press(desk.window.notice, "Use the practice model")
    desk.load()
    assert desk.window.empty_state._words[0].text() == "Chat now with the practice model"
    assert len(desk.window.empty_state.examples()) == 3


def switch(desk: Desk) -> None:
    """Have the practice model loaded, and choose another one."""
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.load()
    desk.window.shelf.refresh()
    desk.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)


def shown(desk: Desk) -> tuple[str, str]:
    states = {model_id: view._state.text() for model_id, view in desk.window.models_page._cards.items()}
    in_use = next((model_id for model_id, state in states.items() if state == "In use"), "")
    return desk.window.toolbar.chip.text(), in_use


def test_while_another_model_loads_the_old_one_isn_t_named(desk: Desk) -> None:
    switch(desk)
    assert shown(desk) == ("Phi-4-mini-reasoning", "")
    assert desk.window.models_page.card(DEFAULT_ID)._state.text() == "Loading…"


def test_the_model_that_answered_stays_when_another_one_doesn_t_fit(desk: Desk) -> None:
    switch(desk)
    guard(desk)
    assert offers(desk.window.notice) == ["Try again", "Load anyway", "Keep using the practice model"]
    assert shown(desk) == ("Practice model · 4-bit", PRACTICE_ID)
    assert desk.window.status_line.words()["activity"] == ""
    desk.type_and_send("1 + 1?")
    assert len(desk.engine.generations) == 1
    assert len(desk.engine.loads) == 2
    desk.engine.finish()
    desk.flush()
    desk.window.idle.timer.timeout.emit()
    assert isinstance(desk.engine.commands[-1], Unload)


def test_keeping_the_model_loads_nothing(desk: Desk) -> None:
    switch(desk)
    guard(desk)
    press(desk.window.notice, "Keep using the practice model")
    assert not desk.window.notice.isVisible()
    assert len(desk.engine.loads) == 2


def test_trying_again_tries_the_model_that_didn_t_fit(desk: Desk) -> None:
    switch(desk)
    guard(desk)
    press(desk.window.notice, "Load anyway")
    assert (desk.engine.loads[-1].model_id, desk.engine.loads[-1].force) == (DEFAULT_ID, True)
    assert shown(desk) == ("Phi-4-mini-reasoning", "")
    desk.load(REASONING)
    assert shown(desk) == ("Phi-4-mini-reasoning · 4-bit", DEFAULT_ID)
    assert read_choices(desk.data_dir / "settings.json").model_id == DEFAULT_ID


def test_a_question_for_the_model_that_didn_t_fit_can_be_asked_of_the_one_that_stayed(desk: Desk) -> None:
    switch(desk)
    desk.type_and_send("1 + 1?")
    guard(desk)
    assert desk.engine.generations == []
    turn = desk.window.transcript.current
    assert turn is not None
    assert offers(turn.notice) == ["Try again", "Load anyway", "Keep using the practice model"]
    press(turn.notice, "Keep using the practice model")
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]
    assert len(desk.engine.loads) == 2


def test_trying_a_question_again_loads_the_model_that_it_was_for(desk: Desk) -> None:
    switch(desk)
    desk.type_and_send("1 + 1?")
    guard(desk)
    turn = desk.window.transcript.current
    assert turn is not None
    press(turn.notice, "Try again")
    assert desk.engine.loads[-1].model_id == DEFAULT_ID
    assert desk.engine.generations == []
    desk.load(REASONING)
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?"]


def test_a_model_that_had_to_go_first_is_loaded_again_by_the_next_question(desk: Desk) -> None:
    switch(desk)
    desk.engine.emit(Progress(desk.engine.load_id, "load", 0, 100))
    fail_loading(desk)
    assert offers(desk.window.notice) == ["Try again", "Use the practice model"]
    assert desk.window.status_line.words()["activity"] == "No model loaded"
    desk.type_and_send("1 + 1?")
    assert desk.engine.loads[-1].model_id == PRACTICE_ID


def test_the_menu_ticks_a_model_only_once_it_answers(desk: Desk) -> None:
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.load()
    menu = desk.window.toolbar.chip.menu_of_models

    def ticked() -> list[str]:
        return [action.text() for action in menu.actions() if action.isChecked()]

    desk.window.shelf.refresh()
    menu.actions()[0].trigger()
    assert ticked() == ["Practice model"]
    menu.actions()[1].trigger()
    assert ticked() == []
    desk.load(REASONING)
    assert ticked() == ["Phi-4-mini-reasoning"]


def test_no_command_is_given_to_type(desk: Desk) -> None:
    hint = "Install it again with: ergo models install phi-4-mini-reasoning"
    desk.engine.emit(RequestFailed(desk.engine.load_id, "It is damaged", "Why.", hint))
    desk.flush()
    assert desk.window.notice.words()[2] == "Install it again on the Models page."


def context(desk: Desk) -> str:
    return desk.window.status_line.words()["context"]


def test_a_new_conversation_without_a_model_shows_nothing_of_the_one_before(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.finish()
    desk.flush()
    desk.window.idle.timer.timeout.emit()
    assert context(desk) == "context 62 of 4,096"
    desk.window.menus.new_requested.emit()
    assert context(desk) == ""


def edit_in_vain(desk: Desk) -> Notice:
    """Have a failed reply, and beside it an edit that waited for a model which doesn't fit; returns the notice."""
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.think("one and one")
    desk.engine.emit(RequestFailed(desk.engine.generate_id, "Title", "Why.", "Hint."))
    desk.flush()
    desk.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)
    desk.window.session.edit_last("2 + 2?")
    guard(desk)
    turn = desk.window.transcript.current
    assert turn is not None
    assert turn.question.text() == "1 + 1?"
    return turn.notice


OFFERS = ["Try again", "Load anyway", "Keep using the practice model"]


def test_what_can_be_done_about_a_model_that_doesn_t_fit_is_still_offered_after_leafing(desk: Desk) -> None:
    notice = edit_in_vain(desk)
    assert offers(notice) == OFFERS
    desk.window.session.show_later()
    assert offers(notice) == OFFERS
    desk.window.session.show_earlier()
    assert (notice.words()[0], offers(notice)) == ("Title", ["Try again"])
    desk.window.session.show_later()
    assert offers(notice) == OFFERS
    press(notice, "Load anyway")
    assert (desk.engine.loads[-1].model_id, desk.engine.loads[-1].force) == (DEFAULT_ID, True)
    desk.load(REASONING)
    assert desk.engine.generations[-1].messages[-1].content == "2 + 2?"


def test_after_leafing_another_try_is_of_the_reply_that_is_shown(desk: Desk) -> None:
    notice = edit_in_vain(desk)
    desk.window.session.show_later()
    desk.window.session.show_earlier()
    press(notice, "Try again")
    assert len(desk.engine.loads) == 2
    assert [request.messages[-1].content for request in desk.engine.generations] == ["1 + 1?", "1 + 1?"]


def test_after_leafing_back_another_try_loads_the_model_that_the_question_was_for(desk: Desk) -> None:
    notice = edit_in_vain(desk)
    for step in (desk.window.session.show_later, desk.window.session.show_earlier, desk.window.session.show_later):
        step()
    press(notice, "Try again")
    assert desk.engine.loads[-1].model_id == DEFAULT_ID
    desk.load(REASONING)
    assert desk.engine.generations[-1].messages[-1].content == "2 + 2?"


def test_a_model_that_has_come_after_all_is_not_offered_again(desk: Desk) -> None:
    notice = edit_in_vain(desk)
    desk.window.toolbar.chip.model_chosen.emit(DEFAULT_ID)
    desk.load(REASONING)
    desk.window.session.show_later()
    assert (notice.words()[0], offers(notice)) == ("Not enough memory to load the model", ["Try again"])
    press(notice, "Try again")
    assert len(desk.engine.loads) == 3
    assert desk.engine.generations[-1].messages[-1].content == "2 + 2?"
