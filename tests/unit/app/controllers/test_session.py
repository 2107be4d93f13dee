"""The conversation's flow: what is asked when, what the model sees, how turns end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.bridge import Bridge
from app.cards.turns import ReplyCard
from app.controllers.drawing import Drawing
from app.controllers.session import Session
from models.catalog import find
from models.messages import Message, ModelInfo, PrefillProgress, RequestFailed, Sampling, TextDelta
from tests.e2e.fake_engine import PRACTICE, FakeEngine


def thinks(model_id: str) -> bool:
    return find(model_id).starts_in != "answer"


def told(argument: object) -> object:
    """What a signal says, with a card's question standing for the card."""
    return argument.question if isinstance(argument, ReplyCard) else argument


@dataclass
class Talk:
    """A session, its engine, and everything it said."""

    session: Session
    bridge: Bridge
    engine: FakeEngine
    said: list[tuple[object, ...]] = field(default_factory=list)

    def listen(self) -> None:
        """Write down every signal."""
        for name in (
            "turn_began",
            "turn_withdrawn",
            "turn_waits",
            "answer_appended",
            "turn_settled",
            "turn_failed",
            "running_changed",
            "conversation_cleared",
            "model_wanted",
        ):
            teller = self.session if hasattr(self.session, name) else self.session.generating
            getattr(teller, name).connect(lambda *args, name=name: self.said.append((name, *map(told, args))))

    def answer(self, thoughts: str, answer: str) -> None:
        """The engine thinks and answers; the generation goes on."""
        request_id = self.engine.generate_id
        self.engine.emit(TextDelta(request_id, "thinking", thoughts, 3), TextDelta(request_id, "answer", answer, 2))
        self.bridge.flush()

    def finish(self, reason: str = "stop") -> None:
        """The generation ends."""
        self.engine.finish(reason)  # type: ignore[arg-type]
        self.bridge.flush()


@pytest.fixture
def talk(tmp_path: Path, qapp: object) -> Iterator[Talk]:
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    def sampling(info: ModelInfo) -> Sampling:
        return Sampling(max_tokens=77 if info.model_id == "practice" else 1)

    bridge = Bridge(tmp_path, make_engine)
    talk = Talk(Session(bridge, Drawing(sampling, sampling), thinks), bridge, engines[0])
    talk.listen()
    yield talk
    bridge.shut_down()


def test_a_question_becomes_a_request_with_the_model_s_sampling(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("1 + 1?")
    (request,) = talk.engine.generations
    assert request.messages == (Message("user", "1 + 1?"),)
    assert request.sampling == Sampling(max_tokens=77)
    assert talk.said[:2] == [("turn_began", "1 + 1?"), ("running_changed", True)]


def test_the_model_sees_bare_answers_and_no_thoughts(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("1 + 1?")
    talk.answer("one and one", "\n\n2")
    talk.finish()
    talk.session.ask("and 1 more?")
    assert talk.engine.generations[-1].messages == (
        Message("user", "1 + 1?"),
        Message("assistant", "2"),
        Message("user", "and 1 more?"),
    )


def test_a_question_before_the_model_waits_and_is_sent_once(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    assert talk.engine.generations == []
    assert talk.session.is_running
    assert ("turn_waits", "Waiting for the model…") in talk.said
    talk.session.set_model(PRACTICE)
    talk.session.set_model(PRACTICE)
    assert [request.messages[-1].content for request in talk.engine.generations] == ["1 + 1?"]


def test_a_waiting_question_can_be_stopped_and_is_never_sent(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.session.stop()
    assert not talk.session.is_running
    assert talk.said[-2:] == [("turn_settled", "Stopped before it was asked.", ""), ("running_changed", False)]
    talk.session.set_model(PRACTICE)
    assert talk.engine.generations == []


def test_asking_without_a_model_wants_one(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    assert talk.said[-1] == ("model_wanted",)
    talk.session.set_model(PRACTICE)
    talk.answer("hm", "2")
    talk.finish()
    talk.said.clear()
    talk.session.ask("2 + 2?")
    assert ("model_wanted",) not in talk.said


def test_a_waiting_question_fails_with_the_model_and_can_be_tried_again(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.said.clear()
    assert talk.session.fail_waiting("Damaged", "Why.", "Hint.")
    assert talk.said == [("turn_failed", "Damaged", "Why.", "Hint."), ("running_changed", False)]
    assert not talk.session.is_running
    talk.session.set_model(PRACTICE)
    assert talk.engine.generations == []
    talk.session.retry()
    assert [request.messages[-1].content for request in talk.engine.generations] == ["1 + 1?"]


def test_a_model_that_fails_to_come_leaves_a_running_turn_alone(talk: Talk) -> None:
    assert not talk.session.fail_waiting("Damaged", "Why.", "Hint.")
    talk.session.set_model(PRACTICE)
    talk.session.ask("1 + 1?")
    talk.said.clear()
    assert not talk.session.fail_waiting("Damaged", "Why.", "Hint.")
    assert talk.said == []
    assert talk.session.is_running


def test_while_a_turn_runs_no_other_begins(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("first")
    talk.session.ask("second")
    assert len(talk.engine.generations) == 1


@pytest.mark.parametrize("nothing", ["", "  ", "\n"])
def test_nothing_is_not_asked(talk: Talk, nothing: str) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask(nothing)
    assert talk.said == []


def test_a_stopped_answer_stays_and_is_remembered(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("count")
    talk.answer("hm", "1, 2")
    talk.session.stop()
    assert talk.engine.cancelled == [talk.engine.generate_id]
    assert talk.session.is_running
    talk.finish("cancelled")
    assert talk.session.history() == (Message("user", "count"), Message("assistant", "1, 2"))
    assert ("answer_appended", "1, 2") in talk.said
    assert talk.said[-2][:2] == ("turn_settled", "Stopped.")


def test_a_turn_stopped_without_an_answer_is_not_remembered(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("count")
    talk.session.stop()
    talk.finish("cancelled")
    talk.session.ask("again")
    assert talk.engine.generations[-1].messages == (Message("user", "again"),)


def test_the_limit_is_said(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("count")
    talk.answer("hm", "1, 2")
    talk.finish("length")
    assert talk.said[-2][:2] == ("turn_settled", "The limit of tokens was reached.")


def test_an_end_without_answer_is_said(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("count")
    talk.finish()
    assert talk.said[-2][:2] == ("turn_settled", "The model gave no answer.")


def test_a_failed_turn_is_asked_again_in_its_place(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("1 + 1?")
    talk.engine.emit(RequestFailed(talk.engine.generate_id, "Title", "Why.", "Hint."))
    talk.bridge.flush()
    assert ("turn_failed", "Title", "Why.", "Hint.") in talk.said
    assert not talk.session.is_running
    talk.said.clear()
    talk.session.retry()
    assert talk.said[:2] == [("turn_withdrawn",), ("turn_began", "1 + 1?")]
    assert len(talk.engine.generations) == 2


def test_without_a_failure_there_is_nothing_to_try_again(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("1 + 1?")
    talk.finish()
    talk.said.clear()
    talk.session.retry()
    assert talk.said == []


def test_starting_over_drops_the_running_turn_and_its_late_text(talk: Talk) -> None:
    talk.session.set_model(PRACTICE)
    talk.session.ask("first")
    late = talk.engine.generate_id
    talk.session.start_over()
    assert talk.engine.cancelled == [late]
    assert ("conversation_cleared",) in talk.said
    talk.session.ask("second")
    talk.said.clear()
    talk.engine.emit(TextDelta(late, "answer", "late", 1))
    talk.bridge.flush()
    assert talk.said == []
    assert talk.engine.generations[-1].messages == (Message("user", "second"),)


def test_starting_over_while_waiting_sends_nothing_later(talk: Talk) -> None:
    talk.session.ask("first")
    talk.session.start_over()
    talk.session.set_model(PRACTICE)
    assert talk.engine.generations == []


def test_reading_and_context_are_told(talk: Talk) -> None:
    read: list[tuple[int, int]] = []
    context: list[int] = []
    talk.session.generating.reading_changed.connect(lambda done, total: read.append((done, total)))
    talk.session.generating.context_changed.connect(lambda use: context.append(use.used))
    talk.session.set_model(PRACTICE)
    talk.session.ask("1 + 1?")
    talk.engine.emit(PrefillProgress(talk.engine.generate_id, 5, 20))
    talk.bridge.flush()
    talk.finish()
    assert read == [(5, 20)]
    assert context[-1] == 62


def test_text_read_again_in_mid_reply_is_counted_once(tmp_path: Path, qapp: object) -> None:
    clock = iter(range(1_000))
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    bridge = Bridge(tmp_path, make_engine)
    drawing = Drawing(lambda _info: Sampling(), lambda _info: Sampling())
    session = Session(bridge, drawing, thinks, clock=lambda: float(next(clock)))
    context: list[int] = []
    session.generating.context_changed.connect(lambda use: context.append(use.used))
    session.set_model(PRACTICE)
    session.ask("1 + 1?")
    request_id = engines[0].generate_id
    for event in (
        PrefillProgress(request_id, 20, 20),
        TextDelta(request_id, "thinking", "a", 30),
        TextDelta(request_id, "thinking", "b", 10),
        PrefillProgress(request_id, 0, 60),
        PrefillProgress(request_id, 60, 60),
        TextDelta(request_id, "thinking", "c", 1),
    ):
        engines[0].emit(event)
        bridge.flush()
    assert context[-2:] == [60, 61]
    bridge.shut_down()
