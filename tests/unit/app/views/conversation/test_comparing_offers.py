"""When a turn offers to be compared, and what that is called."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.views.conversation.transcript import Transcript
from app.views.conversation.turn_menu import TurnMenu, compare_words
from app.views.conversation.turn_view import TurnView

WORDS = "Compare With and Without japanese-answers"
ANSWERED = ReplyCard("1 + 1?", "", 0, 0.0, "2")


@pytest.fixture
def turn(qtbot: QtBot, renderer: Renderer) -> Iterator[TurnView]:
    turn = TurnView("1 + 1?", False, renderer)
    qtbot.addWidget(turn)
    turn.show_reply(ANSWERED)
    yield turn
    turn.give_up()


def button(turn: TurnView) -> QPushButton:
    found = turn.foot.findChild(QPushButton, "compare")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("possible", "adapter", "words"),
    [
        (Possible(ask_again=True), "japanese-answers", WORDS),
        (Possible(ask_again=True, adapter="japanese-answers"), "", WORDS),
        (Possible(ask_again=True, adapter="japanese-answers"), "steps", WORDS),
        (Possible(ask_again=True, versions=2), "", "Compare Versions"),
        (Possible(ask_again=True), "", ""),
        (Possible(answer_now=True, adapter="japanese-answers"), "steps", ""),
    ],
)
def test_the_words_name_the_adapter_that_makes_the_difference(possible: Possible, adapter: str, words: str) -> None:
    assert compare_words(possible, adapter) == words


def test_the_foot_offers_it_only_where_an_adapter_makes_the_difference(turn: TurnView) -> None:
    turn.set_possible(Possible(ask_again=True, versions=2, earlier=True))
    assert button(turn).isHidden()
    turn.set_adapter("japanese-answers")
    assert not button(turn).isHidden()
    assert WORDS in button(turn).toolTip()
    turn.set_adapter("")
    assert button(turn).isHidden()
    turn.set_possible(Possible(ask_again=True, adapter="japanese-answers"))
    assert not button(turn).isHidden()


def test_a_turn_without_an_answer_offers_nothing(turn: TurnView) -> None:
    turn.set_adapter("japanese-answers")
    turn.show_reply(ReplyCard("1 + 1?", "one and one", 3, 1.0, ""))
    turn.set_possible(Possible(ask_again=True))
    assert button(turn).isHidden()


def test_the_menu_offers_it_by_its_words(turn: TurnView, qtbot: QtBot) -> None:
    menu = TurnMenu(Possible(ask_again=True, edit=True, delete=True), "Compare With and Without R&D", turn)
    action = next(each for each in menu.actions() if each.text() == "Compare With and Without R&&D")
    with qtbot.waitSignal(menu.compare_requested):
        action.trigger()
    menu.deleteLater()


def test_every_turn_of_the_page_knows_the_adapter_also_one_that_comes_later(qtbot: QtBot, renderer: Renderer) -> None:
    page = Transcript(renderer)
    qtbot.addWidget(page)
    page.begin_turn("1 + 1?", False)
    page.set_adapter("japanese-answers")
    page.begin_turn("2 + 2?", False)
    for turn in page.turns():
        turn.show_reply(ANSWERED)
        turn.set_possible(Possible(ask_again=True))
    assert [button(turn).accessibleName() for turn in page.turns()] == [WORDS, WORDS]
    with qtbot.waitSignal(page.compare_requested) as asked:
        button(page.turns()[0]).click()
    assert asked.args == [0]
    page.clear()
