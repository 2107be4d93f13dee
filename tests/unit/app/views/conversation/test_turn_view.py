"""One turn: what is offered when, what stays, what is replaced."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.views.conversation.turn_view import TurnView

ANSWERED = Possible(think_longer=True, ask_again=True)
CARD = ReplyCard("1 + 1?", "one and one", 3, 2.0, "2")


@pytest.fixture
def turn(qtbot: QtBot, renderer: Renderer) -> Iterator[TurnView]:
    turn = TurnView("1 + 1?", True, renderer)
    qtbot.addWidget(turn)
    yield turn
    turn.settle("", "")
    turn.hide()


def answered(turn: TurnView) -> None:
    turn.append_thinking("one and one", 3)
    turn.append_answer("2")
    turn.settle("", "210 tok/s · 1 s")
    turn.set_possible(ANSWERED)


def notes(turn: TurnView) -> list[str]:
    labels = [label for label in turn.findChildren(QLabel) if label.objectName() == "turn_note"]
    return [label.text() for label in labels if label.isVisibleTo(turn)]


def test_a_settled_turn_offers_what_can_be_done(turn: TurnView) -> None:
    answered(turn)
    assert turn.foot.offers() == ["Copy", "Again", "Think longer"]
    turn.set_possible(Possible(ask_again=True, earlier=True, later=True))
    assert turn.foot.offers() == ["Earlier version", "Later version", "Copy", "Again"]


def test_while_it_runs_nothing_is_offered(turn: TurnView) -> None:
    turn.append_thinking("one", 1)
    turn.set_possible(Possible(answer_now=True))
    assert turn.foot.isHidden()
    answered(turn)
    turn.start_reply(CARD)
    turn.set_possible(Possible(answer_now=True))
    assert turn.foot.isHidden()


def test_a_turn_that_ran_out_offers_the_way_on_beside_the_reason(turn: TurnView) -> None:
    turn.append_thinking("one", 1)
    turn.settle("It ran out of tokens while thinking.", "")
    turn.set_possible(Possible(answer_now=True, ask_again=True, go_on=True))
    assert turn.outcome_text() == "It ran out of tokens while thinking."
    assert turn.foot.offers() == ["Continue", "Answer now", "Again"]


def test_every_offer_is_told(turn: TurnView, qtbot: QtBot) -> None:
    answered(turn)
    turn.set_possible(Possible(True, True, True, True, True, True))
    foot = turn.foot
    for words, signal in (
        ("go_on", foot.go_on_requested),
        ("answer_now", foot.answer_now_requested),
        ("again", foot.again_requested),
        ("think_longer", foot.think_longer_requested),
        ("earlier_version", foot.earlier_requested),
        ("later_version", foot.later_requested),
    ):
        button = next(each for each in foot._buttons() if each.objectName() == words)
        with qtbot.waitSignal(signal):
            button.click()


def test_a_failure_offers_another_try_once(turn: TurnView) -> None:
    turn.append_thinking("one", 1)
    turn.fail("Title", "Why.", "Hint.")
    turn.set_possible(Possible(ask_again=True, go_on=True))
    assert turn.foot.offers() == ["Continue"]
    assert turn.notice.isVisibleTo(turn)


def test_when_another_turn_follows_only_reading_and_copying_is_left(turn: TurnView) -> None:
    answered(turn)
    turn.withdraw_offers()
    assert turn.foot.offers() == ["Copy"]


def test_the_reply_goes_on_where_it_was(turn: TurnView) -> None:
    turn.append_thinking("one and one", 3)
    turn.append_answer("The sum")
    turn.settle("The limit of tokens was reached.", "")
    turn.start_reply(ReplyCard("1 + 1?", "one and one", 3, 2.0, "The sum"))
    turn.append_answer(" is 2.")
    assert turn.answer_text() == "The sum is 2."
    assert turn.thinking.text() == "one and one"


def test_the_earlier_answer_stays_until_the_new_one_comes(turn: TurnView) -> None:
    answered(turn)
    turn.start_reply(ReplyCard("1 + 1?", "one and one", 3, 2.0, "2", answer_stands_in=True))
    turn.append_thinking(" wait", 1)
    assert (turn.answer_text(), turn.answer.accessibleName()) == ("2", "Earlier answer")
    assert notes(turn) == ["This answer stays until there is a new one."]
    assert turn.thinking.is_running
    turn.append_answer("\n\n")
    assert turn.answer_text() == "2"
    turn.append_answer("3")
    assert (turn.answer_text(), turn.answer.accessibleName(), notes(turn)) == ("3", "Answer", [])
    assert turn.thinking.text() == "one and one wait"


def test_an_earlier_answer_that_stayed_is_an_answer_again(turn: TurnView) -> None:
    answered(turn)
    turn.start_reply(ReplyCard("1 + 1?", "one and one", 3, 2.0, "2", answer_stands_in=True))
    turn.settle("Stopped; the earlier answer stays.", "")
    assert (turn.answer_text(), turn.answer.accessibleName(), notes(turn)) == ("2", "Answer", [])
    turn.start_reply(ReplyCard("1 + 1?", "one and one", 3, 2.0, "2", answer_stands_in=True))
    turn.append_answer("3")
    assert turn.answer_text() == "3"


def test_another_reply_begins_with_an_empty_page(turn: TurnView) -> None:
    answered(turn)
    turn.start_reply(ReplyCard("1 + 2?", "", 0, 0.0, ""))
    assert turn.question.text() == "1 + 2?"
    assert (turn.answer_text(), turn.thinking.text()) == ("", "")
    assert turn.thinking.isHidden()
    turn.append_thinking("one and two", 3)
    assert turn.thinking.is_running
    assert turn.thinking.is_open


def test_the_reply_before_is_shown_as_it_was(turn: TurnView) -> None:
    answered(turn)
    turn.start_reply(ReplyCard("1 + 2?", "", 0, 0.0, ""))
    turn.append_thinking("other", 1)
    turn.fail("Title", "Why.", "Hint.")
    turn.show_reply(CARD)
    turn.settle("", "210 tok/s · 1 s")
    assert turn.question.text() == "1 + 1?"
    assert turn.thinking.header_text() == "Thought for 0:02 · 3 tokens"
    assert not turn.thinking.is_open
    assert turn.answer_text() == "2"
    assert turn.notice.isHidden()


def test_a_reply_that_failed_is_shown_with_its_reason(turn: TurnView) -> None:
    answered(turn)
    failed = ReplyCard("1 + 2?", "other", 1, 1.0, "", left_out="One is left out.", failure=("Title", "Why.", "Hint."))
    turn.show_reply(failed)
    turn.set_possible(Possible(ask_again=True, earlier=True))
    assert turn.notice.isVisibleTo(turn)
    assert turn.notice.words() == ("Title", "Why.", "Hint.")
    assert turn.foot.offers() == ["Earlier version"]
    assert notes(turn) == ["One is left out."]
    turn.show_reply(CARD)
    assert turn.notice.isHidden()
    assert notes(turn) == []


def test_a_failure_leaves_what_was_said_of_the_reply_that_is_back(turn: TurnView) -> None:
    answered(turn)
    turn.start_reply(ReplyCard("1 + 1?", "", 0, 0.0, ""))
    assert (turn.outcome_text(), turn.foot.measures()) == ("", "")
    turn.show_reply(ReplyCard("1 + 1?", "one and one", 3, 2.0, "2", outcome="Stopped.", measures="210 tok/s"))
    turn.fail("Title", "Why.", "Hint.")
    assert (turn.outcome_text(), turn.foot.measures()) == ("Stopped.", "210 tok/s")


def test_notes_are_said_quietly(turn: TurnView) -> None:
    turn.remarks.say_dropped("2 earlier questions and their answers no longer fit whole; nothing is deleted.")
    turn.remarks.say_memory("Memory is getting short.")
    assert notes(turn) == [
        "2 earlier questions and their answers no longer fit whole; nothing is deleted.",
        "Memory is getting short.",
    ]


@pytest.mark.parametrize("width", [280, 388, 720])
def test_nothing_in_the_foot_is_clipped(turn: TurnView, width: int) -> None:
    answered(turn)
    turn.settle("Memory ran short; everything so far is kept.", "210 tok/s · 1 min 20 s")
    turn.set_possible(Possible(True, True, True, True, True, True))
    turn.resize(width, 600)
    turn.show()
    QApplication.processEvents()
    for part in (*turn.foot._buttons(), *turn.foot.findChildren(QLabel)):
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        assert part.height() >= needed, part.objectName()
        assert part.hasHeightForWidth() or part.width() >= part.sizeHint().width(), part.objectName()


FAILED = ReplyCard("1 + 2?", "other", 1, 1.0, "", failure=("Title", "Why.", "Hint."))


def test_a_failure_is_said_aloud_once_and_the_one_that_is_shown(
    turn: TurnView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.views.parts.notice.alert", lambda _source, words: said.append(words))
    turn.show_reply(FAILED)
    turn.fail("Another", "Why.", "Hint.")
    assert said == ["Another\nWhy.\nHint."]
    turn.show_reply(FAILED)
    turn.settle("", "")
    assert said[1:] == ["Title\nWhy.\nHint."]
    turn.show_reply(CARD)
    turn.settle("", "")
    assert len(said) == 2


def test_that_memory_is_short_is_true_only_while_the_reply_comes(turn: TurnView) -> None:
    turn.append_thinking("one", 1)
    turn.remarks.say_memory("Memory is getting short.")
    answered(turn)
    assert notes(turn) == []
    turn.start_reply(CARD)
    turn.remarks.say_memory("Memory is getting short.")
    turn.fail("Title", "Why.", "Hint.")
    assert notes(turn) == []


def test_a_button_names_the_key_that_does_the_same_and_no_key_once_that_means_another_turn(turn: TurnView) -> None:
    answered(turn)
    turn.set_possible(Possible(ask_again=True, earlier=True, later=True))
    tips = [button.toolTip() for button in turn.foot._buttons() if button.isVisibleTo(turn)]
    assert len(tips) == 4
    assert all("(" in tip for tip in tips)
    turn.withdraw_offers()
    turn.set_possible(Possible(earlier=True, later=True))
    assert turn.foot.offers() == ["Earlier version", "Later version", "Copy"]
    assert [button.toolTip() for button in turn.foot._buttons() if "(" in button.toolTip()] == []
