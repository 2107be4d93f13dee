"""The window while its model is being loaded: what waits for it, what is said when it fails, the way out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.views.notice import Notice
from models.catalog import DEFAULT_ID, PRACTICE_ID
from models.messages import Progress, RequestFailed
from tests.e2e.guards import Desk


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
