"""How one reply is drawn: fitted to the wish, and never silently the same again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.controllers.drawing import Drawing
from app.controllers.presets import VARIED
from app.controllers.reply import Given, Reply, Wish
from app.controllers.turn import Turn
from app.conversations.records import Ending, WishKind
from models.messages import AdapterUse, ModelInfo, Sampling

MODEL = ModelInfo("one", "One", 4, 4096, 1)
OTHER = ModelInfo("other", "Other", 4, 4096, 1)
CHANCE = Sampling(temperature=0.8, top_p=0.95, seed=7, max_tokens=500)
GREEDY = Sampling(temperature=0.0, seed=7, max_tokens=500)
RECOMMENDED = Sampling(temperature=0.6, top_p=0.9, top_k=40, max_tokens=9)


class Drawn:
    """A turn whose first reply is there, and the drawing of the next."""

    def __init__(self, chosen: Sampling, recommended: Sampling = RECOMMENDED, budget: int | None = 0) -> None:
        self.chosen = chosen
        self.drawing = Drawing(lambda _info: self.chosen, lambda _info: recommended, lambda: budget)
        self.turn = Turn(Reply("1 + 1?"))
        self.draw("ask")

    def draw(self, kind: WishKind, info: ModelInfo = MODEL, *, at_once: bool = False) -> Sampling:
        return self.drawing.sampling(Wish(kind, self.turn.reply.question, at_once), self.turn, info)

    def end(self, ending: Ending = "stop", thinking: str = "hm", tokens: int = 100, answer: str = "2") -> None:
        reply = self.turn.reply
        reply.thinking, reply.answer, reply.thinking_tokens, reply.ending = thinking, answer, tokens, ending

    def again(self, question: str = "1 + 1?", info: ModelInfo = MODEL) -> Sampling:
        self.turn.begin(Reply(question))
        return self.draw("again", info)


def test_the_first_reply_is_drawn_as_chosen() -> None:
    drawn = Drawn(CHANCE)
    assert drawn.draw("ask") == CHANCE
    assert drawn.turn.reply.note == ""


def test_another_reply_to_the_same_question_drops_the_seed_and_goes_on_without_it() -> None:
    drawn = Drawn(CHANCE)
    drawn.end()
    assert drawn.again() == replace(CHANCE, seed=None)
    assert drawn.turn.reply.note == ""
    drawn.end("length")
    assert drawn.draw("go-on") == replace(CHANCE, seed=None)
    drawn.turn.step(-1)
    assert drawn.draw("go-on") == CHANCE


def test_an_edited_question_keeps_the_seed() -> None:
    drawn = Drawn(CHANCE)
    drawn.end()
    assert drawn.again("1 + 2?") == CHANCE


@pytest.mark.parametrize(("ending", "thinking"), [("failed", "hm"), ("cancelled", ""), ("stop", "")])
def test_what_failed_or_came_to_nothing_is_tried_with_its_seed(ending: Ending, thinking: str) -> None:
    drawn = Drawn(CHANCE)
    drawn.end(ending, thinking, answer="")
    assert drawn.again() == CHANCE


def test_with_another_seed_another_reply_has_that_one() -> None:
    drawn = Drawn(CHANCE)
    drawn.end()
    drawn.chosen = replace(CHANCE, seed=8)
    assert drawn.again() == drawn.chosen


@pytest.mark.parametrize("chosen", [GREEDY, replace(CHANCE, top_k=1)])
def test_with_nothing_left_to_chance_another_reply_is_drawn_as_recommended(chosen: Sampling) -> None:
    drawn = Drawn(chosen)
    drawn.end()
    assert drawn.again() == replace(RECOMMENDED, seed=None, max_tokens=500)
    assert drawn.turn.reply.note.endswith("this one is drawn at temperature 0.6.")
    drawn.end("length")
    assert drawn.draw("go-on").temperature == 0.6
    assert drawn.again().temperature == 0.6


def test_where_that_leaves_nothing_to_chance_either_it_is_varied() -> None:
    drawn = Drawn(GREEDY, GREEDY)
    drawn.end()
    assert drawn.again() == replace(VARIED, max_tokens=500)
    assert drawn.turn.reply.note.endswith("this one is drawn at temperature 1.")


def test_what_would_not_be_the_same_is_drawn_as_chosen() -> None:
    drawn = Drawn(GREEDY)
    drawn.end("length")
    assert drawn.again(info=OTHER) == GREEDY
    drawn.chosen = replace(GREEDY, max_tokens=900)
    assert drawn.again() == drawn.chosen
    assert drawn.turn.reply.note == ""


@pytest.mark.parametrize(("tokens", "same"), [(100, True), (2048, False)])
def test_another_budget_makes_another_reply_only_where_the_thoughts_reached_it(tokens: int, same: bool) -> None:
    drawn = Drawn(replace(GREEDY, thinking_budget=2048))
    drawn.end(tokens=tokens)
    drawn.chosen = replace(GREEDY, thinking_budget=None)
    assert (drawn.again().temperature > 0) is same


def test_longer_thoughts_are_drawn_as_chosen_and_so_is_what_goes_on_with_them() -> None:
    drawn = Drawn(GREEDY)
    drawn.end()
    drawn.turn.begin(drawn.turn.reply.think_longer())
    assert drawn.draw("think-longer") == GREEDY
    drawn.end("cancelled", "hm wait", answer="")
    assert drawn.draw("go-on") == GREEDY


def test_thoughts_that_are_to_go_on_have_no_bound_where_none_are_chosen() -> None:
    drawn = Drawn(replace(CHANCE, thinking_budget=0))
    drawn.end("cancelled", answer="")
    assert drawn.draw("go-on").thinking_budget is None
    assert drawn.draw("go-on", at_once=True).thinking_budget == 0
    assert drawn.draw("think-longer").thinking_budget is None
    drawn.end("cancelled", answer="The sum")
    assert drawn.draw("go-on").thinking_budget == 0


def test_thoughts_that_are_to_go_on_have_the_bound_of_all_questions_where_none_are_chosen_for_one() -> None:
    drawn = Drawn(replace(CHANCE, thinking_budget=0), budget=2048)
    drawn.end("cancelled", answer="")
    assert drawn.draw("go-on").thinking_budget == 2048
    assert drawn.draw("go-on", at_once=True).thinking_budget == 0
    assert drawn.draw("think-longer").thinking_budget == 2048
    drawn.chosen = replace(CHANCE, thinking_budget=8192)
    assert drawn.draw("think-longer").thinking_budget == 8192
    drawn.chosen = replace(CHANCE, thinking_budget=None)
    assert drawn.draw("think-longer").thinking_budget is None


def with_adapter(drawn: Drawn, use: AdapterUse | None, given: Given | None = None) -> Sampling:
    drawn.turn.begin(Reply("1 + 1?"))
    return drawn.drawing.sampling(Wish("again", "1 + 1?", given=given), drawn.turn, MODEL, use)


def test_with_an_adapter_the_reply_is_another_one_already() -> None:
    drawn = Drawn(GREEDY)
    drawn.end()
    assert with_adapter(drawn, AdapterUse("steps")) == GREEDY
    drawn.end()
    assert with_adapter(drawn, AdapterUse("steps", 0.5)) == GREEDY
    drawn.end()
    assert with_adapter(drawn, AdapterUse("steps")).temperature > 0


def test_an_adapter_of_which_nothing_is_in_force_makes_no_other_reply() -> None:
    drawn = Drawn(CHANCE)
    drawn.end()
    assert with_adapter(drawn, AdapterUse("steps", 0.0)).seed is None


def test_what_is_given_is_drawn_so_whatever_is_chosen() -> None:
    drawn = Drawn(CHANCE)
    drawn.end()
    assert with_adapter(drawn, None, Given(None, GREEDY)) == GREEDY
    assert drawn.turn.reply.note == ""
