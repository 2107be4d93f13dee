"""What is shown of a hidden reply within its turn."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cards.guides import GuideCard, RungCard
from app.rendering.renderer import Renderer
from app.views.conversation.turn_view import TurnView

READY = GuideCard("ready", onward="A nudge", takes_lines=True)


@pytest.fixture
def turn(qtbot: QtBot, renderer: Renderer) -> TurnView:
    turn = TurnView("Solve $2x = 4$", False, renderer)
    qtbot.addWidget(turn, before_close_func=lambda each: each.give_up())
    turn.show_guide(GuideCard("working"))
    return turn


def test_a_turn_is_not_put_away_while_its_hidden_reply_is_written_or_a_line_is_typed(turn: TurnView) -> None:
    assert turn.is_at_rest()
    turn.begin_work()
    assert not turn.is_at_rest(), "it counts the seconds"
    turn.show_guide(READY)
    assert turn.is_at_rest()
    assert turn.guide is not None
    turn.guide.field.setText("2x =")
    assert not turn.is_at_rest()


def test_what_is_worked_out_only_in_part_is_not_said_to_be_worked_out(turn: TurnView) -> None:
    def said() -> list[str]:
        QApplication.processEvents()
        assert turn.guide is not None
        return [turn.guide._state.text(), turn.guide.doubt()]

    turn.show_guide(READY)
    assert said() == ["It is worked out. Take as much of it as you need.", ""]
    turn.show_guide(GuideCard("ready", onward="A nudge", doubt="This solution broke off."))
    assert said() == ["Take as much of it as you need.", "This solution broke off."]
    turn.show_guide(GuideCard("ready", (RungCard("Nudge", "Divide."),), "The idea"))
    assert said() == ["", ""]


def test_all_that_is_revealed_at_once_is_said_aloud_in_words(
    turn: TurnView, said: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    turn.show_guide(READY)
    said.clear()
    turn.show_guide(GuideCard("ready", (RungCard("Nudge", "Divide."), RungCard("Idea", r"By $\sqrt{4}$."))))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert sorted(said) == [("Idea: By the square root of 4.", False), ("Nudge: Divide.", False)]
