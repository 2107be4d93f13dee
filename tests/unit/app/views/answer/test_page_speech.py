"""What somebody hears of an answer: each block once, formulas in words, and the whole page as its description."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.parts.speaking import Milestones, alert, announce

ANSWER = (
    "Bring it to **one** side: $x^2 = 4$.\n\n"
    "1. Take $\\sqrt 4$\n2. Done\n\n"
    "$$\\frac{a}{b}$$\n\n"
    "| a | b |\n|---|---|\n| $x_1$ | 2 |\n| | 4 |\n\n"
    "$$\\boxed{x = \\pm 2}$$"
)
SAID = [
    "Bring it to one side: x squared equals 4.",
    "1. Take the square root of 4\n2. Done",
    "a over b",
    "a; b\nx sub 1; 2\nnothing; 4",
    "Result: x equals plus or minus 2",
]


@pytest.fixture
def pane(qtbot: QtBot, renderer: Renderer) -> AnswerPane:
    pane = AnswerPane(renderer)
    qtbot.addWidget(pane)
    return pane


def wait_for_words(qtbot: QtBot, pane: AnswerPane, *words: str) -> None:
    qtbot.waitUntil(lambda: pane.accessibleDescription() == "\n".join(words) and pane.is_written)


def test_every_block_of_a_streamed_answer_is_said_once_and_in_words(
    qtbot: QtBot, pane: AnswerPane, said: list[tuple[str, bool]]
) -> None:
    pane.read_aloud(True)
    for place in range(0, len(ANSWER), 3):
        pane.append_text(ANSWER[place : place + 3])
        qtbot.waitUntil(lambda: pane.is_written)
    pane.finish()
    wait_for_words(qtbot, pane, *SAID)
    assert said == [(words, False) for words in SAID]


def test_an_answer_that_was_there_is_described_and_not_said(
    qtbot: QtBot, pane: AnswerPane, said: list[tuple[str, bool]]
) -> None:
    pane.replace_text(ANSWER)
    wait_for_words(qtbot, pane, *SAID)
    assert said == []


def test_another_answer_is_described_anew(qtbot: QtBot, pane: AnswerPane, said: list[tuple[str, bool]]) -> None:
    pane.replace_text(ANSWER)
    wait_for_words(qtbot, pane, *SAID)
    pane.replace_text("It is $\\frac12$ of 2")
    wait_for_words(qtbot, pane, "It is one half of 2")


def test_the_formula_that_the_keyboard_comes_to_is_said(
    qtbot: QtBot, pane: AnswerPane, said: list[tuple[str, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.replace_text("Thus $x^3 = 8$ holds for 2")
    wait_for_words(qtbot, pane, "Thus x cubed equals 8 holds for 2")
    monkeypatch.setattr(pane, "hasFocus", lambda: True)
    cursor = pane.textCursor()
    cursor.setPosition(pane.toPlainText().index("\ufffc"))
    pane.setTextCursor(cursor)
    assert said == [("x cubed equals 8", False)]


def test_nothing_is_put_into_words_where_nobody_listens(qtbot: QtBot, pane: AnswerPane, renderer: Renderer) -> None:
    pane.replace_text(ANSWER)
    qtbot.waitUntil(lambda: pane.is_written and bool(pane.toPlainText()))
    assert pane.accessibleDescription() == ""
    assert "speech" not in vars(renderer)


def test_what_went_wrong_breaks_in_and_everything_else_waits(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    source = QWidget()
    qtbot.addWidget(source)
    announce(source, "Checked")
    alert(source, "The disk is full")
    announce(source, "")
    assert said == [("Checked", False), ("The disk is full", True)]


def test_progress_is_said_four_times() -> None:
    milestones = Milestones()
    passed = [part for part in range(1, 101) if milestones.passed(part / 100)]
    assert passed == [25, 50, 75, 100]
    assert not milestones.passed(None)
    assert milestones.passed(0.5)
