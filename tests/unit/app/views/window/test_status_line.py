"""The status line says what is so, and clips nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.cards.turns import ContextCard, ContextPart
from app.views.window.status_line import StatusLine

CARD = ContextCard(
    "context 1,702 of 4,096",
    4_096,
    (
        ContextPart("history", "Earlier turns", 1_000, "1,000"),
        ContextPart("question", "Question", 102, "102"),
        ContextPart("thoughts", "Thoughts", 600, "600"),
    ),
    "2,394 of 4,096 tokens left",
    "Nothing is left out.",
)


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(720, 20)
    return line


def test_it_says_what_was_set(line: StatusLine) -> None:
    line.set_model("Practice model · 4-bit")
    line.set_activity("Reading…", 0.25)
    line.set_speed(211.6)
    line.show_context(CARD)
    assert line.words() == {
        "model": "Practice model · 4-bit",
        "activity": "Reading…",
        "speed": "212 tok/s",
        "context": "context 1,702 of 4,096",
    }


def test_nothing_known_is_nothing_said(line: StatusLine) -> None:
    line.set_speed(0)
    line.show_context(None)
    assert line.words() == {"model": "", "activity": "", "speed": "", "context": ""}


@pytest.mark.parametrize("width", [200, 300, 420, 560, 720])
def test_nothing_is_clipped_at_any_width(line: StatusLine, width: int) -> None:
    line.set_model("Practice model · 4-bit")
    line.set_activity("Preparing the practice model (4-bit)…", 0.5)
    line.set_speed(212)
    line.show_context(CARD)
    line.resize(width, 20)
    line.show()
    QApplication.processEvents()
    shown = [label for label in line.findChildren(QLabel) if label.isVisible()]
    clipped = [label.text() for label in shown if label.width() < label.sizeHint().width()]
    line.hide()
    assert shown
    assert not clipped


LINES = (
    "Phi-4-mini-reasoning: downloading 41%, about 6 min left",
    "Installing 41%, about 6 min left",
    "Installing 41%",
)


def test_an_installation_is_said_as_fully_as_there_is_room(line: StatusLine) -> None:
    line.set_model("Practice model · 4-bit")
    line.show_context(CARD)
    line.set_installation(LINES)
    button = line.findChild(QPushButton, "installation")
    assert isinstance(button, QPushButton)
    line.show()
    shown = []
    for width in range(1200, 400, -20):
        line.resize(width, 20)
        QApplication.processEvents()
        assert button.width() >= button.sizeHint().width()
        shown.append(button.text())
    line.hide()
    assert list(dict.fromkeys(shown)) == list(LINES)
    assert button.accessibleName() == LINES[0]


def test_a_click_on_the_installation_is_told(line: StatusLine, qtbot: QtBot) -> None:
    line.set_installation(LINES)
    button = line.findChild(QPushButton, "installation")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(line.installation_clicked):
        button.click()
    line.set_installation(())
    assert (line.installation_text(), button.isHidden()) == ("", True)
