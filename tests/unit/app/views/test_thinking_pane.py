"""The thinking pane: open while it runs, aside when the answer comes, as the person left it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.views.thinking_pane import ThinkingPane, clock_text


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pane(qtbot: QtBot, clock: Clock) -> Iterator[ThinkingPane]:
    pane = ThinkingPane(True, clock)
    qtbot.addWidget(pane)
    yield pane
    pane.settle()
    pane.hide()


def header(pane: ThinkingPane) -> QPushButton:
    button = pane.findChild(QPushButton, "disclosure")
    assert isinstance(button, QPushButton)
    return button


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (38.9, "0:38"), (725, "12:05"), (4000, "66:40")])
def test_the_clock_reads_like_a_watch(seconds: float, words: str) -> None:
    assert clock_text(seconds) == words


def test_it_is_hidden_until_there_is_a_thought(pane: ThinkingPane) -> None:
    assert pane.isHidden()
    pane.append_text("\n", 1)
    assert pane.isHidden()
    pane.append_text("So", 1)
    assert not pane.isHidden()
    assert pane.is_open
    assert pane.header_text() == "Thinking 0:00 · 2 tokens"


def test_time_and_tokens_run(pane: ThinkingPane, clock: Clock, qtbot: QtBot) -> None:
    pane.append_text("So", 1_204)
    clock.now += 38
    qtbot.waitUntil(lambda: pane.header_text() == "Thinking 0:38 · 1,204 tokens")


def test_it_steps_aside_when_the_answer_comes(pane: ThinkingPane, clock: Clock) -> None:
    pane.append_text("So", 5)
    clock.now += 3
    pane.start_answer()
    clock.now += 60
    assert not pane.is_open
    assert not pane.is_running
    assert pane.header_text() == "Thought for 0:03 · 5 tokens"
    assert pane.text() == "So"


def test_a_touched_pane_stays_as_it_was_left(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text("So", 1)
    header(pane).click()
    header(pane).click()
    assert pane.is_open
    pane.start_answer()
    assert pane.is_open


def test_the_person_s_choice_is_told_only_while_it_runs(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text("So", 1)
    with qtbot.waitSignal(pane.opened_by_person) as told:
        header(pane).click()
    assert told.args == [False]
    pane.start_answer()
    with qtbot.assertNotEmitted(pane.opened_by_person):
        header(pane).click()
    assert pane.is_open


def test_the_keyboard_opens_and_closes_it(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text("So", 1)
    pane.show()
    header(pane).setFocus()
    qtbot.keyClick(header(pane), Qt.Key.Key_Space)
    assert not pane.is_open
    assert header(pane).accessibleDescription() == "Show the thoughts"


def test_closed_and_running_it_peeks(qtbot: QtBot, clock: Clock) -> None:
    pane = ThinkingPane(False, clock)
    qtbot.addWidget(pane)
    pane.append_text("a thought " * 200, 400)
    assert not pane.is_open
    assert not pane._peek.isHidden()
    pane.show()
    pane.grab()
    pane.start_answer()
    assert pane._peek.isHidden()


def test_thoughts_reopened_after_the_answer_are_kept_quietly(pane: ThinkingPane, clock: Clock) -> None:
    pane.append_text("So", 1)
    pane.start_answer()
    pane.append_text(" wait", 1)
    assert not pane.is_running
    assert not pane.is_open
    assert pane.text() == "So wait"
    assert "2 tokens" in pane.header_text()


def test_thoughts_that_only_come_after_the_answer_are_reachable(pane: ThinkingPane) -> None:
    pane.start_answer()
    pane.append_text("late", 1)
    assert not pane.isHidden()
