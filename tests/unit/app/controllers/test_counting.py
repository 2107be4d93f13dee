"""How full the context is where nothing is asked: who counts it and when, and which answers still matter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.controllers.context_use import ContextUse
from app.controllers.reply import Reply
from app.controllers.turn import Turn
from app.controllers.turns import Turns
from models.messages import ContextCounted, ContextPlanned, CountContext, Message, ModelInfo, RequestFailed, Resume
from tests.e2e.fake_engine import PRACTICE
from tests.unit.app.controllers.test_session_replies import Talk
from tests.unit.app.controllers.test_session_replies import talk as talk  # noqa: PLC0414 - a fixture


def kept(question: str, thinking: str = "hm", answer: str = "\n\n2") -> Turns:
    """A conversation that was had before."""
    turns = Turns()
    turns.add(Turn(Reply("first?", "so", "1", ending="stop")))
    turns.add(Turn(Reply(question, thinking, answer, ending="stop")))
    return turns


class Meter:
    """What the session says of the context, and the engine that counts."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.shown: ContextUse | None = None
        self.told: list[ContextUse | None] = []
        talk.session.generating.context_changed.connect(self.show)
        talk.session.counting.context_changed.connect(self.show)

    def show(self, use: ContextUse | None) -> None:
        self.shown = use
        self.told.append(use)

    @property
    def wanted(self) -> list[CountContext]:
        return [each for each in self.talk.engine.commands if isinstance(each, CountContext)]

    def count(self, command: CountContext, question: int) -> None:
        self.talk.engine.emit(ContextCounted(command.request_id, 24, 300, question, 30, 4, 1))
        self.talk.bridge.flush()


@pytest.fixture
def meter(talk: Talk) -> Meter:
    return Meter(talk)


def test_an_opened_conversation_is_counted_and_until_then_nobody_knows(talk: Talk, meter: Meter) -> None:
    talk.session.open(kept("and 1?"))
    assert meter.shown is None
    (command,) = meter.wanted
    assert command.messages == (Message("user", "first?"), Message("assistant", "1"), Message("user", "and 1?"))
    assert (command.reply, command.max_tokens) == (Resume("hm", "\n\n2"), talk.chosen.max_tokens)
    meter.count(command, 41)
    assert meter.shown == ContextUse(24, 300, 41, 30, 4, dropped_turns=1, planned=True)


def test_a_late_count_of_a_conversation_that_was_left_is_not_shown(talk: Talk, meter: Meter) -> None:
    talk.session.open(kept("one?"))
    talk.session.open(kept("other?"))
    left, opened = meter.wanted
    assert talk.engine.cancelled == [left.request_id]
    meter.count(left, 99)
    assert meter.shown is None
    meter.count(opened, 7)
    assert meter.shown is not None
    assert meter.shown.question == 7
    talk.session.open(kept("third?"))
    talk.session.start_over()
    meter.count(meter.wanted[-1], 99)
    assert meter.shown == ContextUse()


def test_what_somebody_else_lets_count_is_not_shown(talk: Talk, meter: Meter) -> None:
    talk.session.open(kept("one?"))
    talk.bridge.count((Message("user", "elsewhere?"),), Resume("", ""), 9)
    meter.count(meter.wanted[-1], 99)
    assert meter.shown is None


def test_without_a_model_nothing_is_counted_until_one_comes(talk: Talk, meter: Meter) -> None:
    talk.session.forget_model()
    talk.session.open(kept("and 1?"))
    assert (meter.shown, meter.wanted) == (None, [])
    talk.session.set_model(PRACTICE)
    meter.count(meter.wanted[0], 41)
    talk.session.set_model(ModelInfo("phi-4-mini-instruct", "Phi-4-mini-instruct", 4, 8192, 1))
    assert meter.shown is None
    assert len(meter.wanted) == 2


def test_what_cannot_be_counted_stays_unknown(talk: Talk, meter: Meter) -> None:
    talk.session.open(kept("and 1?"))
    talk.engine.emit(RequestFailed(meter.wanted[0].request_id, "No model is loaded", "Why.", "Hint."))
    talk.bridge.flush()
    assert meter.shown is None
    assert talk.session.turns.last is not None
    assert talk.session.turns.last.reply.failure is None


def test_a_question_makes_counting_needless_and_its_end_counts_nothing_anew(talk: Talk, meter: Meter) -> None:
    talk.session.open(kept("and 1?"))
    talk.session.ask("and 2?")
    meter.count(meter.wanted[0], 99)
    assert meter.shown is None
    talk.answer()
    talk.finish()
    assert meter.shown is not None
    assert meter.shown.used == 62
    assert len(meter.wanted) == 1


def test_while_a_question_waits_for_the_model_nobody_says_that_the_context_is_empty(talk: Talk, meter: Meter) -> None:
    talk.session.forget_model()
    talk.session.open(kept("and 1?"))
    talk.session.ask("and 2?")
    talk.session.set_model(PRACTICE)
    assert (meter.shown, meter.wanted) == (None, [])
    talk.engine.emit(ContextPlanned(talk.engine.generate_id, 24, 300, 41, 0, 0))
    talk.bridge.flush()
    assert meter.shown is not None
    assert meter.shown.used == 365


def test_what_comes_onto_the_page_otherwise_is_counted_too(talk: Talk, meter: Meter) -> None:
    talk.three_turns()
    talk.session.delete_at(2)
    assert meter.wanted[-1].messages[-1].content == "and 2?"
    talk.session.ask_again()
    talk.answer("5")
    talk.finish()
    talk.session.show_earlier()
    assert meter.wanted[-1].reply.answer == "4"
    talk.session.ask_again()
    counted = len(meter.wanted)
    talk.fail()
    assert len(meter.wanted) == counted + 1
    assert meter.wanted[-1].reply.answer == "4"


def test_what_was_counted_stands_until_the_next_count_comes_or_fails(talk: Talk, meter: Meter) -> None:
    talk.answered()
    talk.session.ask_again()
    talk.answer("5")
    talk.finish()
    talk.session.show_earlier()
    before = meter.shown
    assert before is not None
    meter.count(meter.wanted[-1], 41)
    assert None not in meter.told
    talk.session.show_later()
    assert meter.shown != before
    talk.engine.emit(RequestFailed(meter.wanted[-1].request_id, "Too long", "Why.", "Hint."))
    talk.bridge.flush()
    assert meter.shown is None


def test_as_many_tokens_count_as_were_allowed(talk: Talk, meter: Meter) -> None:
    talk.answered()
    turns, allowed = talk.session.turns, talk.chosen.max_tokens
    talk.chosen = replace(talk.chosen, max_tokens=allowed + 1)
    talk.session.open(turns)
    assert meter.wanted[-1].max_tokens == allowed
