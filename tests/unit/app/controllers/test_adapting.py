"""Which adapter is in force: chosen, switched, remembered for each conversation, off where it doesn't fit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cards.adapters import InForce
from app.controllers.adapting import Adapting
from app.controllers.drawing import Drawing
from app.controllers.reply import Reply
from app.controllers.session import Session
from app.controllers.turn import Turn
from app.controllers.turns import Turns
from app.conversations.records import Origin
from app.settings import ChoicesFile, read_choices
from models.messages import AdapterUse, ModelInfo, Sampling
from tests.e2e.fake_engine import PRACTICE
from tests.unit.app.controllers.adapter_desk import Shelved, listing


class Talk:
    """A session with adapters, driven by a fake engine."""

    def __init__(self, data_dir: Path) -> None:
        self.shelved = Shelved(data_dir)
        self.file = data_dir / "settings.json"
        drawing = Drawing(lambda _info: Sampling(), lambda _info: Sampling())
        self.session = Session(self.shelved.bridge, drawing, lambda _id: False)
        self.adapting = Adapting(self.shelved.adapters, self.session, ChoicesFile(self.file))
        self.session.chosen_adapter = self.adapting.use
        self.session.set_model(PRACTICE)
        self.shown = InForce()
        self.told: list[str] = []
        self.adapting.in_force_changed.connect(self.show)
        self.adapting.told.connect(self.told.append)

    def show(self, card: InForce) -> None:
        self.shown = card

    def ask(self, question: str = "1 + 1?") -> AdapterUse | None:
        """Ask, answer; returns what was in force."""
        self.session.ask(question)
        return self.answer()

    def answer(self) -> AdapterUse | None:
        engine = self.shelved.engine
        engine.answer("2")
        engine.finish()
        self.shelved.bridge.flush()
        return engine.generations[-1].adapter

    def open(self, uid: str | None, turns: Turns | None = None) -> None:
        """Put another conversation on the page, as the history does."""
        self.session.open(turns or Turns())
        self.adapting.set_conversation(uid)


@pytest.fixture
def talk(tmp_path: Path, qapp: object) -> Iterator[Talk]:
    talk = Talk(tmp_path)
    yield talk
    talk.shelved.bridge.shut_down()


def kept(adapter: str | None, strength: float = 1.0) -> Turns:
    """A conversation of which the last answer was made so."""
    reply = Reply("1 + 1?", answer="2", ending="stop")
    reply.origin = Origin("practice", "", adapter, Sampling(), strength)
    return Turns(Turn(reply))


# --- choosing -------------------------------------------------------------------------------------


def test_without_a_choice_the_bare_model_answers(talk: Talk) -> None:
    talk.shelved.has("steps")
    assert talk.ask() is None
    assert (talk.shown.name, talk.shown.on) == ("", False)
    assert [choice.name for choice in talk.shown.choices] == ["steps"]


def test_what_is_chosen_is_in_force_from_the_next_question_on(talk: Talk) -> None:
    talk.shelved.has("steps")
    talk.session.ask("1 + 1?")
    talk.adapting.choose("steps")
    talk.adapting.set_strength(0.8)
    assert talk.answer() is None
    assert talk.ask() == AdapterUse("steps", 0.8)
    talk.adapting.switch(False)
    assert talk.ask() is None
    assert (talk.shown.name, talk.shown.on, talk.shown.strength) == ("steps", False, 0.8)
    talk.adapting.toggle()
    assert talk.ask() == AdapterUse("steps", 0.8)
    talk.adapting.choose("")
    assert talk.ask() is None
    assert talk.shown.name == ""


@pytest.mark.parametrize(("wanted", "strength"), [(-1.0, 0.0), (0.0, 0.0), (2.0, 2.0), (7.5, 2.0)])
def test_a_strength_stays_within_its_bounds(talk: Talk, wanted: float, strength: float) -> None:
    talk.shelved.has("steps")
    talk.adapting.choose("steps")
    talk.adapting.set_strength(wanted)
    assert talk.ask() == AdapterUse("steps", strength)


def test_switching_and_strength_mean_nothing_without_a_choice(talk: Talk) -> None:
    talk.adapting.switch(True)
    talk.adapting.set_strength(0.5)
    assert talk.adapting.use() is None
    assert talk.shown == InForce()


def test_another_adapter_begins_as_it_was_trained(talk: Talk) -> None:
    talk.shelved.has("one", "two")
    talk.adapting.choose("one")
    talk.adapting.set_strength(0.3)
    talk.adapting.choose("two")
    assert talk.adapting.use() == AdapterUse("two", 1.0)


def test_only_an_answer_can_be_compared(talk: Talk) -> None:
    talk.shelved.has("steps")
    talk.adapting.choose("steps")
    assert not talk.shown.can_compare
    talk.session.ask("1 + 1?")
    assert not talk.shown.can_compare
    talk.answer()
    assert talk.shown.can_compare
    talk.adapting.switch(False)
    assert talk.shown.can_compare
    assert talk.adapting.other_use() == AdapterUse("steps")
    talk.adapting.choose("")
    assert not talk.shown.can_compare


# --- conversations --------------------------------------------------------------------------------


def test_each_conversation_remembers_its_own(talk: Talk) -> None:
    talk.shelved.has("one", "two")
    talk.adapting.choose("one")
    talk.ask()
    talk.adapting.set_conversation("a")  # it has got its name
    assert talk.adapting.use() == AdapterUse("one")
    talk.open("b", kept(None))
    assert talk.adapting.use() is None
    talk.adapting.choose("two")
    talk.adapting.set_strength(1.5)
    talk.open("a", kept("two", 0.1))
    assert talk.adapting.use() == AdapterUse("one")
    talk.open("b", kept(None))
    assert talk.adapting.use() == AdapterUse("two", 1.5)


def test_after_a_restart_a_conversation_goes_on_with_what_its_last_answer_had(talk: Talk) -> None:
    talk.shelved.has("one", "two")
    talk.open("a", kept("one", 0.4))
    assert talk.adapting.use() == AdapterUse("one", 0.4)
    talk.open("b", kept(None))
    assert talk.adapting.use() is None


def test_a_new_conversation_goes_on_with_what_was_chosen_last(talk: Talk) -> None:
    talk.shelved.has("one", "two")
    talk.adapting.choose("two")
    talk.adapting.set_strength(0.5)
    talk.open("a", kept("one"))
    talk.open(None)
    assert talk.adapting.use() == AdapterUse("two", 0.5)
    choices = read_choices(talk.file)
    assert (choices.adapter, choices.adapter_on, choices.adapter_strength) == ("two", True, 0.5)


def test_what_was_chosen_last_is_chosen_when_the_window_opens(talk: Talk) -> None:
    talk.shelved.has("one")
    talk.adapting.choose("one")
    again = Adapting(talk.shelved.adapters, talk.session, ChoicesFile(talk.file))
    assert again.use() == AdapterUse("one")


# --- the library ----------------------------------------------------------------------------------


def test_what_was_just_added_is_in_force(talk: Talk) -> None:
    talk.shelved.adapters.add([Path("/a/steps")])
    talk.shelved.arrives("steps")
    assert talk.told == ["steps is in force from the next question."]
    assert talk.ask() == AdapterUse("steps")


def test_of_several_the_last_one_is_in_force_and_all_are_told(talk: Talk) -> None:
    talk.shelved.adapters.add([Path("/a/one"), Path("/a/two")])
    talk.shelved.arrives("one")
    talk.shelved.arrives("two")
    assert talk.told == ["Added: one and two. two is in force from the next question."]
    assert talk.adapting.use() == AdapterUse("two")


def test_one_that_does_not_fit_is_added_and_displaces_nothing(talk: Talk) -> None:
    talk.shelved.has("one")
    talk.adapting.choose("one")
    talk.shelved.fitting["tutor"] = ("phi-4-mini-reasoning",)
    talk.shelved.adapters.add([Path("/a/tutor")])
    talk.shelved.arrives("tutor")
    assert talk.told == ["tutor was added. tutor doesn't fit Practice model. It fits Phi-4-mini-reasoning."]
    assert talk.adapting.use() == AdapterUse("one")


def test_a_model_that_it_does_not_fit_puts_it_off_and_one_that_it_fits_brings_it_back(talk: Talk) -> None:
    talk.shelved.fitting["steps"] = ("practice",)
    talk.shelved.has("steps")
    talk.adapting.choose("steps")
    talk.shelved.adapters.set_model("phi-4-mini-reasoning", "Phi-4-mini-reasoning")
    words = "steps doesn't fit Phi-4-mini-reasoning. It fits Practice model."
    assert (talk.shown.name, talk.shown.on, talk.shown.remark) == ("steps", False, words)
    assert talk.told == [words]
    talk.session.set_model(ModelInfo("phi-4-mini-reasoning", "Phi-4-mini-reasoning", 4, 4096, 1))
    assert talk.ask() is None
    talk.shelved.adapters.set_model("practice", "Practice model")
    assert (talk.shown.on, talk.shown.remark) == (True, "")
    assert talk.ask() == AdapterUse("steps")


def test_one_that_is_removed_is_in_force_no_more_until_it_is_put_back(talk: Talk) -> None:
    talk.shelved.has("one", "two")
    talk.adapting.choose("one")
    talk.adapting.set_strength(0.7)
    talk.shelved.adapters.act("one", "remove")
    talk.shelved.goes()
    assert talk.told == ["one isn't in force any more."]
    assert (talk.shown.name, talk.shown.on) == ("", False)
    assert talk.ask() is None
    talk.shelved.adapters.act("one", "undo")
    talk.shelved.goes()
    assert talk.told[1:] == ["one is in force again."]
    assert talk.ask() == AdapterUse("one", 0.7)


def test_a_card_says_which_one_is_in_use(talk: Talk) -> None:
    in_use: list[list[bool]] = []
    talk.shelved.adapters.cards_changed.connect(lambda cards: in_use.append([card.in_use for card in cards]))
    talk.shelved.has("one", "two")
    talk.shelved.adapters.act("two", "use")
    assert in_use[-1] == [False, True]
    talk.adapting.switch(False)
    assert in_use[-1] == [False, False]


# --- a reply and its own adapter ------------------------------------------------------------------


def test_a_reply_goes_on_with_what_it_was_begun_with(talk: Talk) -> None:
    talk.shelved.has("one", "two")
    talk.adapting.choose("one")
    talk.adapting.set_strength(0.5)
    talk.session.ask("1 + 1?")
    talk.shelved.engine.think("hm")
    talk.shelved.engine.finish("cancelled", "thinking")
    talk.shelved.bridge.flush()
    talk.adapting.choose("two")
    talk.session.go_on()
    assert talk.answer() == AdapterUse("one", 0.5)
    talk.session.think_longer()
    assert talk.answer() == AdapterUse("one", 0.5)
    talk.session.ask_again()
    assert talk.answer() == AdapterUse("two")
    talk.session.edit_last("1 + 2?")
    assert talk.answer() == AdapterUse("two")


def test_a_reply_of_the_bare_model_goes_on_without_an_adapter(talk: Talk) -> None:
    talk.shelved.has("one")
    talk.session.ask("1 + 1?")
    talk.shelved.engine.think("hm")
    talk.shelved.engine.finish("cancelled", "thinking")
    talk.shelved.bridge.flush()
    talk.adapting.choose("one")
    talk.session.go_on()
    assert talk.answer() is None


def test_a_reply_keeps_what_it_was_made_with_and_says_it_at_its_foot(talk: Talk) -> None:
    talk.shelved.has("steps")
    talk.adapting.choose("steps")
    talk.adapting.set_strength(0.8)
    talk.ask()
    last = talk.session.turns.last
    assert last is not None
    assert last.reply.origin is not None
    assert (last.reply.origin.adapter, last.reply.origin.strength) == ("steps", 0.8)
    assert last.reply.measures.endswith(" · steps 80%")


def test_asking_again_with_another_adapter_changes_nothing_else(talk: Talk) -> None:
    talk.shelved.has("steps")
    talk.adapting.choose("steps")
    talk.ask()
    talk.session.ask_again_with(0, None)
    assert talk.answer() is None
    first, second = talk.shelved.engine.generations
    assert first.sampling == second.sampling
    assert first.messages == second.messages
    talk.session.ask_again_with(0, AdapterUse("steps", 1.5))
    assert talk.answer() == AdapterUse("steps", 1.5)


def test_another_try_of_what_was_to_be_compared_has_the_same_adapter(talk: Talk) -> None:
    talk.shelved.has("steps")
    talk.ask()
    talk.session.ask_again_with(0, AdapterUse("steps"))
    request = talk.shelved.engine.generations[-1]
    talk.shelved.bridge.request_failed.emit(request.request_id, "No", "Why", "", False)
    talk.session.retry()
    assert talk.shelved.engine.generations[-1].adapter == AdapterUse("steps")
    assert talk.shelved.engine.generations[-1].sampling == request.sampling


def test_an_adapter_makes_another_reply_where_nothing_is_left_to_chance(talk: Talk) -> None:
    talk.shelved.has("steps")
    talk.ask()
    talk.adapting.choose("steps")
    talk.session.ask_again()
    talk.answer()
    assert talk.shelved.engine.generations[-1].sampling.temperature == 0
    talk.session.ask_again()
    talk.answer()
    assert talk.shelved.engine.generations[-1].sampling.temperature > 0


def test_one_that_came_under_the_same_name_meanwhile_is_another_matter_of_the_library_alone(talk: Talk) -> None:
    talk.open("a", kept("gone"))
    assert talk.adapting.use() is None
    assert talk.shown.name == ""
    talk.shelved.on_disk = [listing("gone")]
    talk.shelved.adapters.refresh()
    assert talk.adapting.use() == AdapterUse("gone")
