"""The conversation's flow after the first reply: answer now, go on, think longer, ask again, edit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.bridge import Bridge
from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.controllers.drawing import Drawing
from app.controllers.session import Session
from models.messages import (
    AdapterUse,
    AnswerNow,
    Channel,
    ContextPlanned,
    FinishReason,
    LoopNoticed,
    MemoryLow,
    Message,
    PrefillProgress,
    RequestFailed,
    Resume,
    Sampling,
    ThinkingBudget,
)
from tests.e2e.fake_engine import PRACTICE, FakeEngine
from tests.unit.app.controllers.test_session import thinks

ASKED = Message("user", "1 + 1?")
RECOMMENDED = Sampling(temperature=0.7, top_p=0.9, max_tokens=99)
CHOSEN = Sampling(temperature=0.8, seed=7, max_tokens=77, thinking_budget=2_048)


@dataclass
class Talk:
    """A session whose model is there, its engine, and what it said last."""

    session: Session
    bridge: Bridge
    engine: FakeEngine
    chosen: Sampling = CHOSEN
    possible: Possible = field(default_factory=Possible)
    began: list[ReplyCard] = field(default_factory=list)
    shown: list[ReplyCard] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.session.possible_changed.connect(lambda possible: setattr(self, "possible", possible))
        self.session.reply_began.connect(self.began.append)
        self.session.reply_shown.connect(self.shown.append)
        self.session.turn_settled.connect(lambda outcome, _measures: self.outcomes.append(outcome))

    def think(self, text: str = "one and one", tokens: int = 3) -> None:
        self.engine.think(text, tokens)
        self.bridge.flush()

    def answer(self, text: str = "2") -> None:
        self.engine.answer(text)
        self.bridge.flush()

    def finish(self, reason: FinishReason = "stop", ended_in: Channel = "answer") -> None:
        self.engine.finish(reason, ended_in)
        self.bridge.flush()

    def fail(self) -> None:
        self.engine.emit(RequestFailed(self.engine.generate_id, "Title", "Why.", "Hint."))
        self.bridge.flush()

    def answered(self) -> None:
        """A question with thoughts and an answer."""
        self.session.ask("1 + 1?")
        self.think()
        self.answer()
        self.finish()

    def three_turns(self) -> list[ReplyCard]:
        """Three questions with their answers; returns them as they are on the page."""
        self.answered()
        for question, answer in (("and 2?", "4"), ("and 3?", "7")):
            self.session.ask(question)
            self.answer(answer)
            self.finish()
        return [turn.reply.card() for turn in self.session.turns.path()]


@pytest.fixture
def talk(tmp_path: Path, qapp: object) -> Iterator[Talk]:
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    bridge = Bridge(tmp_path, make_engine)
    talks: list[Talk] = []
    drawing = Drawing(lambda _info: talks[0].chosen, lambda _info: RECOMMENDED)
    session = Session(bridge, drawing, thinks)
    talks.append(Talk(session, bridge, engines[0]))
    talks[0].listen()
    session.set_model(PRACTICE)
    yield talks[0]
    bridge.shut_down()


# --- answer now and the budget --------------------------------------------------------------------


def test_answer_now_ends_the_thoughts_once(talk: Talk) -> None:
    closing: list[bool] = []
    talk.session.generating.thoughts_closing.connect(lambda: closing.append(True))
    talk.session.ask("1 + 1?")
    assert talk.possible == Possible(answer_now=True)
    talk.think()
    talk.session.answer_now()
    talk.session.answer_now()
    assert talk.engine.steered == [(talk.engine.generate_id, AnswerNow())]
    assert closing == [True]
    assert talk.possible == Possible()


def test_once_the_answer_has_begun_there_are_no_thoughts_to_end(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.answer("\n")
    assert talk.possible.answer_now
    talk.answer()
    assert not talk.possible.answer_now
    talk.session.answer_now()
    assert talk.engine.steered == []


def test_a_budget_steers_the_running_reply_and_no_other(talk: Talk) -> None:
    budgets: list[int | None] = []
    talk.session.generating.budget_changed.connect(budgets.append)
    talk.session.set_budget(512)
    talk.session.ask("1 + 1?")
    talk.session.set_budget(8_192)
    talk.session.set_budget(None)
    request_id = talk.engine.generate_id
    assert talk.engine.steered == [(request_id, ThinkingBudget(8_192)), (request_id, ThinkingBudget(None))]
    assert budgets == [2_048, 8_192, None]
    talk.finish()
    talk.session.set_budget(512)
    assert len(talk.engine.steered) == 2


def test_thoughts_that_were_to_end_may_go_on_after_all_unless_the_answer_is_wanted(talk: Talk) -> None:
    closing: list[bool] = []
    talk.session.generating.thoughts_closing.connect(closing.append)
    talk.session.ask("1 + 1?")
    talk.session.set_budget(0)
    assert not talk.possible.answer_now
    talk.session.set_budget(2_048)
    assert talk.possible.answer_now
    talk.session.answer_now()
    talk.session.set_budget(None)
    assert closing == [True, False, True]
    assert not talk.possible.answer_now


def test_a_budget_that_is_used_up_already_closes_the_thoughts(talk: Talk) -> None:
    closing: list[bool] = []
    talk.session.generating.thoughts_closing.connect(lambda: closing.append(True))
    talk.session.ask("1 + 1?")
    talk.think(tokens=600)
    talk.session.set_budget(2_048)
    assert closing == []
    talk.session.set_budget(512)
    assert closing == [True]


def test_out_of_tokens_while_thinking_is_said_and_can_be_mended_both_ways(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.finish("length", "thinking")
    assert talk.outcomes == ["It ran out of tokens while thinking."]
    assert talk.possible == Possible(answer_now=True, ask_again=True, go_on=True, edit=True, delete=True)
    talk.session.go_on()
    assert talk.engine.generations[-1].resume == Resume("one and one", "", "go-on")
    assert talk.engine.generations[-1].sampling == CHOSEN
    talk.think(" is")
    talk.finish("length", "thinking")
    talk.session.answer_now()
    assert talk.engine.generations[-1].resume == Resume("one and one is", "", "go-on")
    assert talk.engine.generations[-1].sampling.thinking_budget == 0
    assert talk.engine.generations[-1].messages == (ASKED,)


# --- go on ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("length", "The limit of tokens was reached."),
        ("memory", "Memory ran short; everything so far is kept."),
        ("cancelled", "Stopped."),
    ],
)
def test_a_broken_answer_goes_on_in_its_turn(talk: Talk, reason: FinishReason, words: str) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.answer("The sum")
    talk.finish(reason)
    assert talk.outcomes == [words]
    assert talk.possible.go_on
    talk.session.go_on()
    assert talk.session.is_running
    assert talk.engine.generations[-1].resume == Resume("one and one", "The sum", "go-on")
    assert talk.began[-1].answer == "The sum"
    talk.answer(" is 2.")
    talk.finish()
    assert talk.session.history() == (ASKED, Message("assistant", "The sum is 2."))
    assert not talk.possible.go_on


def test_a_failed_reply_goes_on_with_what_was_streamed(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.fail()
    talk.session.go_on()
    assert talk.engine.generations[-1].resume == Resume("one and one", "", "go-on")


def test_a_reply_that_failed_while_going_on_goes_on_again_when_tried_again(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.finish("length", "thinking")
    talk.session.answer_now()
    talk.fail()
    talk.session.retry()
    assert talk.engine.generations[-1].resume == Resume("one and one", "", "go-on")
    assert talk.engine.generations[-1].sampling.thinking_budget == 0


def test_tried_again_after_a_failure_what_was_streamed_is_kept_beside(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.fail()
    talk.session.retry()
    assert talk.engine.generations[-1].resume is None
    talk.think("other")
    talk.answer("2")
    talk.finish()
    talk.session.show_earlier()
    assert talk.shown[-1].thinking == "one and one"
    assert talk.shown[-1].failure == ("Title", "Why.", "Hint.")


def test_nothing_goes_on_while_nothing_broke_off(talk: Talk) -> None:
    talk.session.go_on()
    talk.session.answer_now()
    talk.answered()
    talk.session.go_on()
    talk.session.answer_now()
    assert len(talk.engine.generations) == 1


def test_a_reply_goes_on_when_the_model_is_back(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.finish("cancelled")
    talk.session.forget_model()
    wanted: list[bool] = []
    talk.session.model_wanted.connect(lambda: wanted.append(True))
    talk.session.go_on()
    assert (wanted, len(talk.engine.generations)) == ([True], 1)
    talk.session.set_model(PRACTICE)
    assert talk.engine.generations[-1].resume == Resume("one and one", "", "go-on")


def test_stopped_before_it_was_asked_what_broke_off_can_still_go_on(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.think()
    talk.finish("length", "thinking")
    talk.session.forget_model()
    talk.session.go_on()
    talk.session.stop()
    assert talk.outcomes[-1] == "Stopped before it was asked."
    assert talk.possible.go_on


# --- think longer ---------------------------------------------------------------------------------


def test_thinking_longer_goes_on_with_the_thoughts_and_brings_a_new_answer(talk: Talk) -> None:
    talk.answered()
    assert talk.possible.think_longer
    talk.session.think_longer()
    request = talk.engine.generations[-1]
    assert request.messages == (ASKED,)
    assert request.resume == Resume("one and one", "2", "think-longer")
    assert talk.began[-1] == ReplyCard("1 + 1?", "one and one", 3, talk.began[-1].thinking_s, "2", True)
    talk.think(" wait")
    talk.answer("3")
    talk.finish()
    assert talk.session.history() == (ASKED, Message("assistant", "3"))
    talk.session.show_earlier()
    assert (talk.shown[-1].thinking, talk.shown[-1].answer) == ("one and one", "2")
    assert talk.session.history()[-1] == Message("assistant", "2")


def test_stopped_before_a_new_answer_the_old_one_stays(talk: Talk) -> None:
    talk.answered()
    talk.session.think_longer()
    talk.think(" wait")
    talk.finish("cancelled", "thinking")
    assert talk.outcomes[-1] == "Stopped; the earlier answer stays."
    assert talk.session.history() == (ASKED, Message("assistant", "2"))
    talk.session.go_on()
    assert talk.engine.generations[-1].resume == Resume("one and one wait", "", "go-on")


def test_failed_before_a_new_thought_the_old_reply_is_back(talk: Talk) -> None:
    talk.answered()
    talk.session.think_longer()
    talk.fail()
    assert talk.shown[-1].answer == "2"
    assert not talk.shown[-1].answer_stands_in
    talk.session.retry()
    assert talk.engine.generations[-1].resume == Resume("one and one", "2", "think-longer")


def test_thinking_longer_needs_more_than_no_thoughts(talk: Talk) -> None:
    talk.chosen = Sampling(thinking_budget=0)
    talk.answered()
    talk.session.think_longer()
    assert talk.engine.generations[-1].sampling.thinking_budget is None


def test_longer_thoughts_that_failed_are_thought_over_again_from_where_they_began(talk: Talk) -> None:
    talk.answered()
    talk.session.think_longer()
    talk.think(" wait")
    talk.fail()
    talk.session.retry()
    assert talk.engine.generations[-1].resume == Resume("one and one", "2", "think-longer")
    talk.finish("cancelled")
    assert (talk.shown[-1].thinking, talk.shown[-1].answer) == ("one and one", "2")
    talk.session.show_later()
    assert talk.shown[-1].thinking == "one and one wait"


@pytest.mark.parametrize("wanted", ["ask_again", "think_longer"])
def test_when_the_model_gave_its_memory_back_what_is_wanted_waits_for_it(talk: Talk, wanted: str) -> None:
    talk.session.ask("1 + 1?")
    talk.answer()
    talk.finish()
    told: list[Possible] = []
    talk.session.possible_changed.connect(told.append)
    talk.session.forget_model()
    assert told == [Possible(think_longer=True, ask_again=True, edit=True, delete=True)]
    getattr(talk.session, wanted)()
    assert (talk.session.is_running, len(talk.engine.generations)) == (True, 1)
    talk.session.set_model(PRACTICE)
    assert len(talk.engine.generations) == 2


def test_a_model_that_does_not_think_and_is_to_come_is_not_asked_to_think_longer(talk: Talk) -> None:
    talk.session.ask("1 + 1?")
    talk.answer()
    talk.finish()
    talk.session.expect_model("phi-4-mini-instruct")
    assert talk.possible == Possible(ask_again=True, edit=True, delete=True)


# --- ask again and edit ---------------------------------------------------------------------------


def test_asked_again_the_reply_is_another_one_to_the_same_question(talk: Talk) -> None:
    talk.answered()
    talk.session.ask_again()
    request = talk.engine.generations[-1]
    assert (request.messages, request.resume) == ((ASKED,), None)
    assert request.sampling.seed is None
    assert talk.began[-1] == ReplyCard("1 + 1?", "", 0, 0.0, "")
    talk.answer("two")
    talk.finish()
    assert talk.session.history() == (ASKED, Message("assistant", "two"))


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("cancelled", "Stopped; the earlier reply is back."),
        ("stop", "The model gave no new answer; the earlier reply is back."),
    ],
)
def test_asked_again_in_vain_the_old_reply_is_back(talk: Talk, reason: FinishReason, words: str) -> None:
    talk.answered()
    talk.session.ask_again()
    talk.finish(reason)
    assert (talk.shown[-1].thinking, talk.shown[-1].answer) == ("one and one", "2")
    assert talk.outcomes[-1] == words
    assert talk.session.history() == (ASKED, Message("assistant", "2"))
    assert not talk.possible.later


def test_asked_again_and_failed_the_old_reply_is_back_and_can_be_tried_again(talk: Talk) -> None:
    failures: list[str] = []
    talk.session.turn_failed.connect(lambda title, _detail, _hint: failures.append(title))
    talk.answered()
    talk.session.ask_again()
    talk.think("other")
    talk.fail()
    assert failures == ["Title"]
    assert talk.shown[-1].answer == "2"
    assert talk.possible.later
    talk.session.retry()
    assert (talk.engine.generations[-1].messages, talk.engine.generations[-1].resume) == ((ASKED,), None)


def test_an_edited_question_takes_the_place_of_the_last_one(talk: Talk) -> None:
    talk.session.ask("first")
    talk.answer("1")
    talk.finish()
    talk.answered()
    talk.session.edit_last("1 + 2?")
    assert talk.engine.generations[-1].messages == (
        Message("user", "first"),
        Message("assistant", "1"),
        Message("user", "1 + 2?"),
    )
    talk.answer("3")
    talk.finish()
    assert talk.session.history()[-2:] == (Message("user", "1 + 2?"), Message("assistant", "3"))
    talk.session.show_earlier()
    assert talk.shown[-1].question == "1 + 1?"
    assert talk.session.history()[-2:] == (ASKED, Message("assistant", "2"))


def test_a_seed_holds_for_an_edited_question_and_for_another_try(talk: Talk) -> None:
    talk.answered()
    talk.session.edit_last("1 + 2?")
    assert talk.engine.generations[-1].sampling == CHOSEN
    talk.think()
    talk.fail()
    talk.session.retry()
    assert talk.engine.generations[-1].sampling == CHOSEN


@pytest.mark.parametrize(
    ("came", "reason", "begun"),
    [(True, "cancelled", True), (False, "cancelled", False), (False, "stop", True), (False, "failed", False)],
)
def test_a_question_has_begun_when_something_came_of_it(talk: Talk, came: bool, reason: str, begun: bool) -> None:
    runs: list[bool] = []
    talk.session.run_began.connect(lambda anew, _edits: runs.append(anew))
    talk.session.run_ended.connect(runs.append)
    talk.answered()
    talk.session.think_longer()
    if came:
        talk.think(" wait")
    if reason == "failed":
        talk.fail()
    else:
        talk.finish(reason)  # type: ignore[arg-type]
    assert runs == [True, True, False, begun]


def test_while_a_reply_runs_no_other_begins(talk: Talk) -> None:
    talk.answered()
    talk.session.ask_again()
    for other in (talk.session.ask_again, talk.session.think_longer, talk.session.go_on, talk.session.show_earlier):
        other()
    talk.session.edit_last("other")
    assert len(talk.engine.generations) == 2
    assert talk.shown == []


def test_starting_over_forgets_all_replies(talk: Talk) -> None:
    talk.answered()
    talk.session.ask_again()
    talk.session.start_over()
    assert talk.possible == Possible()
    for wish in (talk.session.ask_again, talk.session.show_earlier, talk.session.retry, talk.session.think_longer):
        wish()
    assert len(talk.engine.generations) == 2
    assert talk.session.history() == ()


# --- what happens on the way ----------------------------------------------------------------------


def test_left_out_questions_are_said_once_until_more_are(talk: Talk) -> None:
    said: list[str] = []
    talk.session.generating.questions_dropped.connect(said.append)
    for dropped in (0, 2, 2, 3):
        talk.session.ask("1 + 1?")
        talk.engine.emit(ContextPlanned(talk.engine.generate_id, 0, 0, 9, dropped, 0))
        talk.bridge.flush()
        talk.finish()
    assert [words.split()[0] for words in said] == ["2", "3"]


def test_a_loop_is_said_while_the_thoughts_can_be_ended(talk: Talk) -> None:
    loops: list[bool] = []
    talk.session.generating.loop_noticed.connect(lambda: loops.append(True))
    talk.session.ask("1 + 1?")
    talk.think()
    talk.engine.emit(LoopNoticed(talk.engine.generate_id))
    talk.bridge.flush()
    assert loops == [True]
    talk.session.answer_now()
    talk.engine.emit(LoopNoticed(talk.engine.generate_id))
    talk.bridge.flush()
    assert loops == [True]


def test_short_memory_is_said_with_its_numbers(talk: Talk) -> None:
    said: list[str] = []
    talk.session.generating.memory_noted.connect(said.append)
    talk.session.ask("1 + 1?")
    talk.engine.emit(MemoryLow(talk.engine.generate_id, 430_000_000, 3_000_000_000))
    talk.bridge.flush()
    (words,) = said
    assert words.startswith("Memory is getting short: 0.4 GB are free, the rest of this reply may need 2.8 GB. ")


def test_reading_back_is_told_apart_from_reading(talk: Talk) -> None:
    read: list[tuple[int, int]] = []
    read_back: list[tuple[int, int]] = []
    talk.session.generating.reading_changed.connect(lambda done, total: read.append((done, total)))
    talk.session.generating.reading_back_changed.connect(lambda done, total: read_back.append((done, total)))
    talk.session.ask("1 + 1?")
    request_id = talk.engine.generate_id
    talk.engine.emit(PrefillProgress(request_id, 20, 20), PrefillProgress(request_id, 512, 4_096, reread=True))
    talk.bridge.flush()
    assert (read, read_back) == ([(20, 20)], [(512, 4_096)])


def test_what_goes_on_has_the_adapter_that_it_was_begun_with_unless_another_model_goes_on(talk: Talk) -> None:
    chosen: list[AdapterUse | None] = [AdapterUse("steps", 0.5)]
    talk.session.chosen_adapter = lambda: chosen[0]
    talk.answered()
    chosen[0] = None
    talk.session.think_longer()
    assert talk.engine.generations[-1].adapter == AdapterUse("steps", 0.5)
    talk.fail()
    talk.session.set_model(replace(PRACTICE, model_id="phi-4-mini-reasoning"))
    talk.session.think_longer()
    assert talk.engine.generations[-1].adapter is None


def test_a_failure_names_no_command_to_type(talk: Talk) -> None:
    failures: list[tuple[str, ...]] = []
    talk.session.turn_failed.connect(lambda *words: failures.append(words))
    talk.session.ask("1 + 1?")
    hint = "Add one with: ergo adapters add PATH"
    talk.engine.emit(RequestFailed(talk.engine.generate_id, "There is no such adapter", "None is there.", hint))
    talk.bridge.flush()
    assert failures == [("There is no such adapter", "None is there.", "Add one on the Adapters page.")]
