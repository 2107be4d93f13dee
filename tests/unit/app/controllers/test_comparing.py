"""A question answered with an adapter and without it: what is asked, what is shown beside what, what stays."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from app.cards.comparison import ComparisonCard
from app.cards.possible import Possible
from app.controllers.comparing import Comparing
from app.controllers.kept_turns import records_of, turns_of
from app.controllers.turns import Turns
from models.messages import AdapterUse, GenerationFinished, GenerationStats
from tests.e2e.fake_engine import stats
from tests.unit.app.controllers.test_session_replies import Talk
from tests.unit.app.controllers.test_session_replies import talk as talk  # noqa: PLC0414 - a fixture

JAPANESE = AdapterUse("japanese-answers", 0.8)


@dataclass
class Bench:
    """A comparison over a session, and what it has said."""

    talk: Talk
    comparing: Comparing
    cards: list[ComparisonCard] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def listen(self) -> Bench:
        self.comparing.changed.connect(self.cards.append)
        self.comparing.opened.connect(lambda: self.said.append("opened"))
        self.comparing.closed.connect(lambda: self.said.append("closed"))
        self.comparing.kept.connect(lambda place: self.said.append(f"kept {place}"))
        return self

    @property
    def card(self) -> ComparisonCard:
        return self.cards[-1]

    @property
    def words(self) -> list[str]:
        return [side.words for side in self.card.sides]

    @property
    def states(self) -> list[str]:
        return [side.state for side in self.card.sides]

    @property
    def answers(self) -> list[str]:
        return [side.reply.answer for side in self.card.sides]

    def reply(self, answer: str) -> None:
        self.talk.answer(answer)
        self.talk.finish()

    def shown_answers(self) -> list[str]:
        return [turn.reply.answer for turn in self.talk.session.turns.path()]


@pytest.fixture
def bench(talk: Talk) -> Bench:
    comparing = Comparing(talk.session)
    comparing.at_hand = lambda: JAPANESE
    return Bench(talk, comparing).listen()


def test_the_same_question_is_asked_with_the_adapter_and_drawn_as_before(bench: Bench) -> None:
    bench.talk.answered()
    first = bench.talk.engine.generations[-1]
    bench.comparing.compare_last()
    again = bench.talk.engine.generations[-1]
    assert (again.adapter, again.messages, again.sampling) == (JAPANESE, first.messages, first.sampling)
    assert bench.words == ["Without adapter", "japanese-answers 80%"]
    assert (bench.states, bench.said) == (["ended", "running"], ["opened"])
    bench.reply(r"\boxed{2}")
    assert (bench.states, bench.answers) == (["ended", "ended"], ["2", r"\boxed{2}"])


def test_the_seed_that_was_drawn_is_used_again(bench: Bench) -> None:
    talk = bench.talk
    talk.session.ask("1 + 1?")
    talk.answer("2")
    talk.engine.emit(GenerationFinished(talk.engine.generate_id, seeded(4711)))
    talk.bridge.flush()
    bench.comparing.compare_last()
    assert talk.engine.generations[-1].sampling.seed == 4711


def test_one_that_was_broken_off_and_had_to_answer_is_compared_with_one_that_may_think(bench: Bench) -> None:
    talk = bench.talk
    talk.session.ask("1 + 1?")
    talk.think()
    talk.session.stop()
    talk.finish("cancelled", "thinking")
    talk.session.answer_now()
    assert talk.engine.generations[-1].sampling.thinking_budget == 0
    bench.reply("2")
    bench.comparing.compare_last()
    assert talk.engine.generations[-1].sampling == talk.engine.generations[0].sampling


def test_an_answer_with_an_adapter_is_compared_with_one_without(bench: Bench) -> None:
    bench.talk.session.chosen_adapter = lambda: JAPANESE
    bench.talk.answered()
    bench.comparing.compare_last()
    assert bench.talk.engine.generations[-1].adapter is None
    assert (bench.words, bench.states) == (["Without adapter", "japanese-answers 80%"], ["running", "ended"])


def test_a_version_that_is_there_is_shown_without_asking(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.reply("二")
    bench.comparing.leave()
    asked = len(bench.talk.engine.generations)
    bench.comparing.compare_last()
    assert len(bench.talk.engine.generations) == asked
    assert bench.answers == ["2", "二"]


def test_a_version_of_another_strength_is_another_one(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.reply("二")
    bench.comparing.leave()
    bench.comparing.at_hand = lambda: AdapterUse("japanese-answers", 1.0)
    bench.comparing.compare_last()
    assert bench.talk.engine.generations[-1].adapter == AdapterUse("japanese-answers", 1.0)


def test_the_conversation_shows_what_it_showed_until_one_is_kept(bench: Bench) -> None:
    bench.talk.three_turns()
    bench.comparing.compare(1)
    bench.reply("四")
    assert bench.shown_answers() == ["2", "4", "7"]
    assert [side.is_shown for side in bench.card.sides] == [True, False]
    bench.comparing.keep(1)
    assert bench.shown_answers() == ["2", "四"]
    assert (bench.said, bench.comparing.is_open) == (["opened", "kept 1"], False)


def test_the_version_is_kept_as_any_other(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.reply("二")
    assert bench.talk.possible.versions == 2
    reopened = turns_of(records_of(bench.talk.session.turns), "interrupted")
    asked = len(bench.talk.engine.generations)
    bench.talk.session.open(reopened)
    bench.comparing.compare_last()
    assert (bench.answers, bench.words) == (["2", "二"], ["Without adapter", "japanese-answers 80%"])
    assert len(bench.talk.engine.generations) == asked


def test_what_is_stopped_is_shown_as_far_as_it_came(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.talk.answer("に")
    bench.comparing.stop()
    assert bench.talk.engine.cancelled == [bench.talk.engine.generate_id]
    bench.talk.finish("cancelled")
    assert (bench.states, bench.answers) == (["ended", "ended"], ["2", "に"])
    assert bench.card.sides[1].reply.outcome == "Stopped."


def test_what_came_to_nothing_can_be_asked_for_once_more(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.talk.finish("cancelled")
    assert (bench.states, bench.card.sides[1].reply.outcome) == (["ended", "missing"], "Stopped.")
    asked = len(bench.talk.engine.generations)
    bench.comparing.ask(1)
    assert len(bench.talk.engine.generations) == asked + 1
    assert bench.states == ["ended", "running"]
    bench.reply("二")
    assert bench.answers == ["2", "二"]


def test_a_failure_is_said_on_its_side_and_can_be_tried_again(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.talk.fail()
    side = bench.card.sides[1]
    assert (side.state, side.reply.failure) == ("missing", ("Title", "Why.", "Hint."))
    assert bench.shown_answers() == ["2"]
    bench.comparing.ask(1)
    assert bench.card.sides[1].reply.failure is None
    assert bench.talk.engine.generations[-1].adapter == JAPANESE


def test_one_that_failed_on_its_way_can_be_tried_again_and_stays_a_version(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.talk.answer("途中")
    bench.talk.fail()
    assert (bench.states, bench.answers) == (["ended", "ended"], ["2", "途中"])
    bench.comparing.ask(0)
    assert bench.states == ["ended", "ended"]
    bench.comparing.ask(1)
    assert bench.states == ["ended", "running"]
    assert bench.talk.engine.generations[-1].adapter == JAPANESE
    bench.reply("二")
    assert bench.answers == ["2", "二"]
    assert [each.answer for each in bench.talk.session.turns.path()[0].replies] == ["2", "途中", "二"]


def test_nothing_can_be_kept_while_one_is_written(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    assert not any(side.can_keep for side in bench.card.sides)
    bench.comparing.keep(0)
    assert bench.comparing.is_open
    bench.reply("二")
    assert all(side.can_keep for side in bench.card.sides)


def test_who_leaves_while_one_is_written_finds_it_in_the_conversation(bench: Bench) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    bench.comparing.leave()
    bench.reply("二")
    assert bench.shown_answers() == ["二"]
    assert len(bench.cards) == 1


def test_deleting_the_turn_ends_the_comparison(bench: Bench) -> None:
    bench.talk.three_turns()
    bench.comparing.compare(2)
    bench.reply("七")
    bench.talk.session.delete_at(0)
    assert bench.comparing.is_open
    bench.talk.session.delete_at(1)
    assert (bench.said, bench.comparing.is_open) == (["opened", "closed"], False)


@pytest.mark.parametrize("runs", [True, False])
def test_another_conversation_ends_the_comparison(bench: Bench, runs: bool) -> None:
    bench.talk.answered()
    bench.comparing.compare_last()
    if not runs:
        bench.reply("二")
    bench.talk.session.open(Turns())
    assert (bench.said, bench.comparing.is_open) == (["opened", "closed"], False)


def test_without_an_adapter_versions_are_compared_with_each_other(bench: Bench) -> None:
    bench.comparing.at_hand = lambda: None
    bench.talk.answered()
    bench.comparing.compare_last()
    assert bench.said == []
    bench.talk.session.ask_again()
    bench.reply("zwei")
    bench.comparing.compare_last()
    assert bench.answers == ["2", "zwei"]
    assert bench.card.note == "They were drawn with different seeds or numbers, so chance differs too."


def test_any_version_can_be_put_on_a_side_but_the_one_on_the_other(bench: Bench) -> None:
    bench.talk.answered()
    for answer in ("two", "zwei"):
        bench.talk.session.ask_again()
        bench.reply(answer)
    bench.comparing.at_hand = lambda: None
    bench.comparing.compare_last()
    assert bench.answers == ["two", "zwei"]
    assert bench.card.sides[0].reply.possible == Possible(earlier=True, later=False, version=2, versions=3)
    bench.comparing.step(0, -1)
    assert bench.answers == ["2", "zwei"]
    bench.comparing.step(0, -1)
    bench.comparing.step(1, 1)
    assert bench.answers == ["2", "zwei"]
    bench.comparing.step(1, -1)
    assert bench.answers == ["2", "two"]


def test_nothing_is_asked_while_another_answer_is_written(bench: Bench) -> None:
    bench.talk.answered()
    bench.talk.session.ask("and 2?")
    bench.comparing.compare(0)
    assert (bench.said, len(bench.talk.engine.generations)) == ([], 2)


def test_a_question_that_waits_for_the_model_is_asked_when_it_is_there(bench: Bench) -> None:
    bench.talk.answered()
    bench.talk.session.forget_model()
    waits: list[str] = []
    bench.talk.session.turn_waits.connect(waits.append)
    bench.comparing.compare_last()
    assert (waits, bench.states) == (["Waiting for the model…"], ["ended", "running"])
    bench.comparing.stop()
    assert bench.states == ["ended", "missing"]


def seeded(seed: int) -> GenerationStats:
    given = stats()
    return GenerationStats(**{name: getattr(given, name) for name in given.__slots__} | {"seed": seed})
