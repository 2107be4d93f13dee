"""A long conversation: its end first, the rest little by little, nothing lost that is put away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.views.conversation.transcript import Transcript
from app.views.conversation.turn_column import MOST_OUT
from app.views.conversation.turn_view import TurnView
from app.views.parts.flow_text import FlowText
from app.views.thoughts.typeset_thoughts import TypesetThoughts

TURNS = 30


def card(number: int) -> ReplyCard:
    answer = f"The answer is $x^{{{number}}}$.\n\n" + "More words.\n\n" * 12
    return ReplyCard(f"Question {number}?", f"thought {number}", 3, 2.0, answer, measures="210 tok/s · 1 s")


CARDS = [card(number) for number in range(TURNS)]


def tended(page: Transcript, qtbot: QtBot) -> None:
    """Wait until nothing more is opened, written or put away."""

    def at_rest() -> bool:
        return not page.is_tending and all(turn.answer.is_written for turn in page.turns())

    qtbot.waitUntil(at_rest)
    for _ in range(5):
        QApplication.processEvents()
    qtbot.waitUntil(at_rest)


def questions(page: Transcript) -> list[str]:
    return [turn.question.text() for turn in page.turns()]


def top_of(page: Transcript, turn: TurnView) -> int:
    return turn.mapTo(page, QPoint()).y()


def test_the_end_is_there_at_once(page: Transcript) -> None:
    page.open_conversation(CARDS)
    assert questions(page)[-1] == f"Question {TURNS - 1}?"
    assert page.count == TURNS
    assert len(page.turns()) < MOST_OUT


def test_the_rest_comes_while_the_reader_stays_where_he_is(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    last = page.current
    assert last is not None
    qtbot.waitUntil(lambda: all(turn.answer.is_written for turn in page.turns()))
    QApplication.processEvents()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() - 60)
    top = top_of(page, last)
    tended(page, qtbot)
    assert page.verticalScrollBar().maximum() > TURNS * 300
    assert top_of(page, last) == top
    assert not page.is_following


def test_only_some_turns_are_out(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    tended(page, qtbot)
    assert 0 < len(page.turns()) <= MOST_OUT
    assert [each.question for each in page.cards()] == [each.question for each in CARDS]


def test_each_turn_keeps_its_own_room_when_it_is_put_away(
    page: Transcript, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.views.parts.slices.SLICE_S", 0.0)  # everything else comes in between
    page.open_conversation(CARDS)
    tended(page, qtbot)
    heights = [place.height() for place in page.places()]
    assert heights == [heights[-1]] * TURNS


def test_what_was_put_away_comes_out_as_it_was(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    tended(page, qtbot)
    assert "Question 5?" not in questions(page)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() * 5 // TURNS)
    tended(page, qtbot)
    assert "Question 5?" in questions(page)
    turn = page.turn_at(5)
    assert turn.card() == CARDS[5]
    assert not turn.thinking.is_open


def test_going_through_it_shows_every_turn_and_loses_none(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    tended(page, qtbot)
    bar = page.verticalScrollBar()
    seen = set()
    for value in range(0, bar.maximum(), 400):
        bar.setValue(value)
        tended(page, qtbot)
        seen |= set(questions(page))
    assert seen == {each.question for each in CARDS}
    assert page.cards() == CARDS


def test_opened_thoughts_and_possible_replies_outlast_being_away(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    page.set_earlier_possible(1, Possible(earlier=True))
    page.turn_at(1).thinking.set_open(True)
    tended(page, qtbot)
    assert "Question 1?" not in questions(page)
    turn = page.turn_at(1)
    assert turn.thinking.is_open
    assert turn.foot.offers() == ["Earlier version", "Copy"]


def test_a_turn_with_a_selection_stays_out(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    chosen = page.turn_at(3)
    question = chosen.findChild(FlowText, "question_text")
    assert isinstance(question, FlowText)
    question.selectAll()
    tended(page, qtbot)
    assert chosen in page.turns()


def test_leafing_in_an_earlier_turn_names_its_place(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    page.set_earlier_possible(TURNS - 3, Possible(earlier=True))
    turn = page.turn_at(TURNS - 3)
    with qtbot.waitSignal(page.leaf_requested) as leaf:
        turn.foot.earlier_requested.emit()
    assert leaf.args == [TURNS - 3, -1]


def test_another_reply_of_a_turn_that_is_away(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    tended(page, qtbot)
    page.show_earlier(2, replace(CARDS[2], answer="Another."))
    tended(page, qtbot)
    assert page.cards()[2].answer == "Another."


def test_all_thoughts_are_opened_and_closed_wherever_they_are(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    tended(page, qtbot)
    page.toggle_thoughts()
    assert page.turn_at(0).thinking.is_open
    page.toggle_thoughts()
    assert not page.turn_at(0).thinking.is_open


def test_a_question_can_follow_an_opened_conversation(page: Transcript, qtbot: QtBot) -> None:
    page.open_conversation(CARDS)
    turn = page.begin_turn("And now?", True)
    page.append_answer("Now this.")
    page.settle("", "")
    tended(page, qtbot)
    assert page.count == TURNS + 1
    assert page.current is turn
    assert page.is_following
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


def words_at_the_edge(page: Transcript) -> str:
    """The words of the last answer at the upper edge of what is in sight."""
    turn = page.current
    assert turn is not None
    answer = turn.answer
    position = answer.position_at(page.top_within(answer) + 4)
    return answer.document().findBlock(position).text()


@pytest.fixture
def in_the_middle(page: Transcript, qtbot: QtBot) -> Transcript:
    """A page whose reader is in the middle of a long answer."""
    paragraphs = [f"Paragraph {number} {'has some words ' * 14}and $x^{{{number}}}$." for number in range(60)]
    long_one = replace(CARDS[1], question="A long question. " * 40, answer="\n\n".join(paragraphs))
    page.open_conversation([CARDS[0], long_one])
    tended(page, qtbot)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    assert words_at_the_edge(page).startswith("Paragraph")
    return page


@pytest.mark.parametrize("style", ["* { font-size: 24px }", "* { font-size: 11px }", "* { color: #336699 }"])
def test_the_reader_keeps_the_place_when_the_text_is_dressed_anew(
    in_the_middle: Transcript, qtbot: QtBot, style: str
) -> None:
    words = words_at_the_edge(in_the_middle)
    in_the_middle.setStyleSheet(style)
    tended(in_the_middle, qtbot)
    assert words_at_the_edge(in_the_middle) == words
    assert not in_the_middle.is_following


def test_the_reader_keeps_the_place_while_the_window_is_drawn_narrower_and_back(
    in_the_middle: Transcript, qtbot: QtBot
) -> None:
    words = words_at_the_edge(in_the_middle)
    widths = [*range(900, 440, -23), *range(440, 900, 37), 900]
    for width in widths:
        in_the_middle.resize(width, 500)
        tended(in_the_middle, qtbot)
        assert words_at_the_edge(in_the_middle) == words
    assert not in_the_middle.is_following


@pytest.mark.parametrize("typeset", [False, True])
def test_the_reader_keeps_the_place_in_long_thoughts(page: Transcript, qtbot: QtBot, *, typeset: bool) -> None:
    thoughts = "\n\n".join(f"Thought {number} {'has words ' * 20}" for number in range(120))
    page.set_typeset(typeset)
    page.open_conversation([replace(CARDS[0], thinking=thoughts)])
    turn = page.current
    assert turn is not None
    turn.thinking.set_open(True)
    pane = turn.thinking

    def is_shown() -> bool:
        return isinstance(pane.text_view, TypesetThoughts) == typeset and pane.is_written

    def read() -> int:
        position = pane.text_view.position_at(page.top_within(pane.text_view) + 4)
        block = pane.text_view.document().findBlock(position)
        return int((block.text() or block.next().text()).split()[1])

    qtbot.waitUntil(is_shown)
    tended(page, qtbot)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    number = read()
    assert 40 < number < 80
    page.setStyleSheet("* { font-size: 22px }")
    if typeset:
        qtbot.waitUntil(lambda: not is_shown())
    qtbot.waitUntil(is_shown)
    tended(page, qtbot)
    assert abs(read() - number) <= 1  # where one thought ends and the next begins, it may be either
