"""What stands below a reply: where it stands when there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.views.conversation.turn_foot import TurnFoot


@pytest.fixture
def foot(qtbot: QtBot) -> TurnFoot:
    """With three things to do, and much that was measured."""
    foot = TurnFoot()
    qtbot.addWidget(foot)
    foot.set_possible(Possible(ask_again=True, think_longer=True), failed=False)
    foot.settle("", "219 tok/s · 0.5 s · an-adapter-with-a-name", has_answer=True)
    return foot


def top(foot: TurnFoot, words: str) -> int:
    button = next(each for each in foot.findChildren(QPushButton) if each.text() == words)
    return button.mapTo(foot, QPoint(0, 0)).y()


def measures(foot: TurnFoot) -> QLabel:
    label = foot.findChild(QLabel, "measures")
    assert isinstance(label, QLabel)
    return label


def lay(foot: TurnFoot, width: int) -> None:
    foot.resize(width, foot.heightForWidth(width))
    foot.show()


def test_where_there_is_room_all_is_one_line_and_the_measures_end_it(foot: TurnFoot) -> None:
    lay(foot, 700)
    assert top(foot, "Copy") == top(foot, "Again") == top(foot, "Think longer")
    assert measures(foot).mapTo(foot, QPoint(0, 0)).y() < top(foot, "Copy") + 10
    assert measures(foot).mapTo(foot, QPoint(measures(foot).width(), 0)).x() == 700


def test_where_there_is_little_the_measures_stand_below_what_can_be_done(foot: TurnFoot) -> None:
    lay(foot, measures(foot).sizeHint().width() + 60)
    assert top(foot, "Copy") == top(foot, "Again") == top(foot, "Think longer")
    assert measures(foot).mapTo(foot, QPoint(0, 0)).y() > top(foot, "Copy") + 10
