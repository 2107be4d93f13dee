"""The thinking pane: open while it runs, aside when the answer comes, as the person left it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.views.parts.underlined_text import Fault, UnderlinedText
from app.views.thoughts.thinking_pane import ThinkingPane, clock_text


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
def pane(qtbot: QtBot, clock: Clock, renderer: Renderer) -> Iterator[ThinkingPane]:
    pane = ThinkingPane(True, renderer, clock)
    qtbot.addWidget(pane)
    yield pane
    pane.rest()
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


def test_closed_and_running_it_peeks(qtbot: QtBot, clock: Clock, renderer: Renderer) -> None:
    pane = ThinkingPane(False, renderer, clock)
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


def offered(pane: ThinkingPane) -> list[str]:
    """The words of what can be pressed or read beside the clock."""
    names = ("answer_now", "closing", "loop_words", "loop_answer_now")
    parts = [pane.findChild(QPushButton, name) or pane.findChild(QLabel, name) for name in names]
    return [part.text() for part in parts if part is not None and part.isVisibleTo(pane)]


def test_running_thoughts_can_be_ended_open_or_closed(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text("So", 1)
    assert offered(pane) == ["Answer now"]
    pane.set_open(False)
    assert offered(pane) == ["Answer now"]
    button = pane.findChild(QPushButton, "answer_now")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(pane.answer_now_requested):
        button.click()
    pane.start_answer()
    assert offered(pane) == []


def test_it_says_that_the_thoughts_are_being_closed_until_the_answer_begins(pane: ThinkingPane) -> None:
    pane.append_text("So", 1)
    pane.close_thoughts()
    pane.notice_loop()
    assert offered(pane) == ["Closing the thoughts…"]
    pane.start_answer()
    assert offered(pane) == []


def test_asked_to_end_before_the_first_thought_it_says_so_with_the_first(pane: ThinkingPane) -> None:
    pane.close_thoughts()
    pane.append_text("So", 1)
    assert offered(pane) == ["Closing the thoughts…"]


def test_thoughts_that_may_go_on_after_all_can_be_ended(pane: ThinkingPane) -> None:
    pane.close_thoughts()
    pane.close_thoughts(False)
    pane.append_text("So", 1)
    assert offered(pane) == ["Answer now"]
    pane.close_thoughts()
    pane.close_thoughts(False)
    assert offered(pane) == ["Answer now"]


def test_a_loop_is_said_with_the_way_out_of_it(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.append_text("So", 1)
    pane.notice_loop()
    assert offered(pane) == ["It is repeating itself.", "Answer now"]
    button = pane.findChild(QPushButton, "loop_answer_now")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(pane.answer_now_requested):
        button.click()


def test_the_keyboard_is_never_left_on_a_button_that_went(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.show()
    pane.append_text("So", 1)
    qtbot.waitExposed(pane)
    button = pane.findChild(QPushButton, "answer_now")
    assert isinstance(button, QPushButton)
    button.setFocus()
    pane.notice_loop()
    focused = pane.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "loop_answer_now"
    pane.close_thoughts()
    assert pane.window().focusWidget() is header(pane)


def test_the_budget_is_shown_while_it_thinks(pane: ThinkingPane) -> None:
    bar = pane.findChild(QProgressBar, "budget_bar")
    assert isinstance(bar, QProgressBar)
    pane.append_text("So", 512)
    assert not bar.isVisibleTo(pane)
    pane.set_budget(2_048)
    assert bar.isVisibleTo(pane)
    assert (bar.value(), bar.maximum()) == (512, 2_048)
    assert bar.accessibleName() == "512 of 2,048 tokens for thoughts"
    pane.append_text("…", 9_000)
    assert bar.value() == 2_048
    pane.start_answer()
    assert not bar.isVisibleTo(pane)


def test_thoughts_that_go_on_keep_their_time_and_begin_a_new_budget(pane: ThinkingPane, clock: Clock) -> None:
    pane.set_budget(100)
    pane.append_text("So", 80)
    clock.now += 38
    pane.settle()
    pane.resume(answering=False)
    clock.now += 500
    pane.append_text(" on", 5)
    clock.now += 2
    pane.append_text(".", 1)
    assert pane.header_text() == "Thinking 0:40 · 86 tokens"
    assert pane.text() == "So on."
    bar = pane.findChild(QProgressBar, "budget_bar")
    assert isinstance(bar, QProgressBar)
    assert bar.value() == 6


@pytest.mark.parametrize("presses", [1, 2])
def test_while_more_is_waited_for_the_thoughts_can_be_opened(pane: ThinkingPane, presses: int) -> None:
    rule = pane.findChild(QFrame, "thoughts_rule")
    assert isinstance(rule, QFrame)
    pane.append_text("So", 1)
    pane.start_answer()
    pane.resume(answering=False)
    assert not rule.isVisibleTo(pane)
    for opened in (True, False)[:presses]:
        header(pane).click()
        assert (pane.is_open, rule.isVisibleTo(pane)) == (opened, opened)
    pane.append_text(" on", 1)
    assert rule.isVisibleTo(pane) == (presses == 1)


def test_thoughts_that_go_on_open_when_they_come_and_not_when_they_don_t(pane: ThinkingPane) -> None:
    pane.append_text("So", 1)
    pane.start_answer()
    pane.resume(answering=False)
    pane.settle()
    assert not pane.is_open
    pane.resume(answering=True)
    pane.append_text(" quietly", 1)
    assert not pane.is_open
    pane.settle()
    pane.resume(answering=False)
    pane.append_text(" on", 1)
    assert pane.is_open


def test_other_thoughts_are_shown_whole(pane: ThinkingPane) -> None:
    pane.append_text("So", 1)
    pane.start_answer()
    pane.show_whole("Other thoughts.", 1_200, 65.0)
    assert pane.text() == "Other thoughts."
    assert pane.header_text() == "Thought for 1:05 · 1,200 tokens"
    pane.show_whole("", 0, 0.0)
    assert pane.isHidden()


def test_the_header_stays_in_sight_over_long_thoughts(pane: ThinkingPane, qtbot: QtBot) -> None:
    pane.resize(400, 2_000)
    pane.append_text("a thought " * 400, 400)
    pane.show()
    qtbot.waitExposed(pane)
    pane.adjustSize()
    assert pane.header.y() == 0
    pane.keep_in_sight(120)
    assert pane.header.y() == 120
    pane.keep_in_sight(50_000)
    assert pane.header.geometry().bottom() <= pane.height()
    pane.keep_in_sight(-300)
    assert pane.header.y() == 0


def test_the_header_of_closed_thoughts_is_above_the_peek_wherever_it_was_before(
    pane: ThinkingPane, qtbot: QtBot
) -> None:
    pane.resize(400, 2_000)
    pane.append_text("a thought " * 400, 400)
    pane.show()
    qtbot.waitExposed(pane)
    pane.keep_in_sight(120)
    pane.set_open(False)
    pane.resize(400, pane.heightForWidth(400))
    QApplication.processEvents()
    assert pane.header.y() == 0
    assert pane.header.geometry().bottom() < pane._peek.y()


@pytest.mark.parametrize(
    ("tokens", "spent_s", "words"),
    [
        (1_204, 38.0, "Thought for 0:38 · 1,204 tokens"),
        (1_204, 0.0, "Thoughts · 1,204 tokens"),
        (0, 38.0, "Thought for 0:38"),
        (0, 0.0, "Thoughts"),
    ],
)
def test_of_thoughts_from_before_only_what_is_known_is_said(
    pane: ThinkingPane, tokens: int, spent_s: float, words: str
) -> None:
    pane.show_whole("Bring everything to one side.", tokens, spent_s)
    assert pane.header_text() == words


def test_what_does_not_hold_is_underlined_also_where_blanks_at_the_beginning_were_left_out(pane: ThinkingPane) -> None:
    def underlined() -> list[str]:
        text = pane.text_view
        assert isinstance(text, UnderlinedText)
        return [text.toPlainText()[each.hit.start : each.hit.end] for each in text.underlined()]

    fault = Fault(4, 13, "it is 2")
    pane.append_text("\n", 1)
    pane.append_text("So, 1 + 1 = 3.", 9)
    pane.settle()
    pane.underline([fault])
    assert underlined() == ["1 + 1 = 3"]
    pane.show_whole("\n\nSo, 1 + 1 = 3.", 10, 1.0)
    pane.underline([fault])
    assert underlined() == ["1 + 1 = 3"]
