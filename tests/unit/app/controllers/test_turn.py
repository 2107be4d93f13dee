"""The last turn: which reply is shown, which one comes back, what can be done with it."""

from __future__ import annotations

import pytest

from app.controllers.reply import Reply
from app.controllers.turn import Turn
from app.conversations.records import Ending
from models.messages import Message, Resume


def ended(ending: Ending, thinking: str = "", answer: str = "", question: str = "1 + 1?") -> Reply:
    return Reply(question, thinking, answer, ending=ending)


@pytest.mark.parametrize(
    ("reply", "goes_on", "answers"),
    [
        (ended("stop", "hm", "2"), False, False),
        (ended("stop", "hm"), False, True),
        (ended("length", "hm"), True, True),
        (ended("length", "hm", "2 be"), True, False),
        (ended("memory", "hm"), True, True),
        (ended("cancelled", "hm", "\n\n"), True, True),
        (ended("failed", "", "2 be"), True, False),
        (ended("cancelled"), False, False),
        (ended("", "hm"), False, False),
    ],
)
def test_what_broke_off_can_go_on_and_what_ended_in_thoughts_can_answer(
    reply: Reply, goes_on: bool, answers: bool
) -> None:
    possible = Turn(reply).possible(thinks=True)
    assert (possible.go_on, possible.answer_now) == (goes_on, answers)


def test_thinking_longer_needs_an_answer_and_a_model_that_thinks() -> None:
    assert Turn(ended("stop", "", "2")).possible(thinks=True).think_longer
    assert Turn(ended("stop", "hm", "2")).possible(thinks=False).think_longer
    assert not Turn(ended("stop", "", "2")).possible(thinks=False).think_longer
    assert not Turn(ended("stop", "hm")).possible(thinks=True).think_longer


def test_a_reply_goes_on_with_everything_that_it_has() -> None:
    reply = ended("length", "one and", "The sum is")
    assert reply.resume("go-on") == Resume("one and", "The sum is", "go-on")
    assert ended("length", "one and", "\n").resume("go-on") == Resume("one and", "", "go-on")
    longer = ended("stop", "one and one", "\n\n2\n").think_longer()
    assert longer.resume("think-longer") == Resume("one and one", "2", "think-longer")
    assert reply.resume("again") is None


def test_the_answer_stands_in_until_the_longer_thoughts_have_one() -> None:
    turn = Turn(ended("stop", "one and one", "2"))
    longer = turn.reply.think_longer()
    turn.begin(longer)
    longer.thinking += " wait"
    assert longer.card().answer == "2"
    assert longer.card().answer_stands_in
    assert turn.messages()[-1] == Message("assistant", "2")
    assert longer.resume("go-on") == Resume("one and one wait", "", "go-on")
    longer.answer = "\n\n3"
    assert (longer.card().answer, longer.card().answer_stands_in) == ("3", False)


def test_longer_thoughts_that_were_stopped_stay_with_the_old_answer() -> None:
    turn = Turn(ended("stop", "one and one", "2"))
    turn.begin(turn.reply.think_longer())
    turn.reply.thinking += " wait"
    turn.reply.ending = "cancelled"
    assert not turn.take_back()
    assert turn.reply.shown_answer == "2"
    assert turn.reply.thinking == "one and one wait"


def test_longer_thoughts_that_never_came_leave_no_trace() -> None:
    turn = Turn(ended("stop", "one and one", "2"))
    before = turn.reply
    turn.begin(before.think_longer())
    turn.reply.ending = "cancelled"
    assert turn.take_back()
    assert turn.reply is before
    assert not turn.possible(thinks=True).later


@pytest.mark.parametrize("ending", ["cancelled", "failed"])
def test_asked_again_and_broken_off_without_an_answer_the_old_reply_is_back(ending: Ending) -> None:
    turn = Turn(ended("stop", "hm", "2"))
    before = turn.reply
    turn.begin(ended(ending, "other thoughts"))
    assert turn.take_back()
    assert turn.reply is before
    assert turn.possible(thinks=True).later, "the thoughts that were streamed are kept"
    assert turn.step(1)
    assert turn.reply.thinking == "other thoughts"


@pytest.mark.parametrize("again", [ended("length", "other thoughts"), ended("cancelled", "", "3")])
def test_asked_again_what_can_be_used_stays(again: Reply) -> None:
    turn = Turn(ended("stop", "hm", "2"))
    turn.begin(again)
    assert not turn.take_back()
    assert turn.reply is again
    assert turn.step(-1)
    assert turn.reply.answer == "2"
    assert not turn.step(-1)


def test_without_anything_to_go_back_to_broken_thoughts_stay() -> None:
    turn = Turn(ended("cancelled", "first"))
    turn.begin(ended("cancelled", "second"))
    assert not turn.take_back()
    assert turn.reply.thinking == "second"


def test_an_edited_question_that_came_to_nothing_is_kept() -> None:
    turn = Turn(ended("stop", "hm", "2"))
    turn.begin(ended("failed", question="1 + 2?"))
    assert turn.take_back()
    assert turn.messages() == [Message("user", "1 + 1?"), Message("assistant", "2")]
    assert turn.step(1)
    assert turn.reply.question == "1 + 2?"
    assert turn.messages() == []


def test_blank_tries_do_not_pile_up() -> None:
    turn = Turn(ended("failed"))
    for _ in range(3):
        turn.begin(ended("failed"))
        turn.take_back()
    assert (turn.possible(thinks=True).earlier, turn.possible(thinks=True).later) == (False, False)
