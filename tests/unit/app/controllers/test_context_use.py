"""How full the context is: counted part by part, and said."""

from __future__ import annotations

from app.controllers.context_use import ContextUse, context_card, dropped_words
from models.messages import ContextPlanned
from tests.e2e.fake_engine import stats


def test_the_parts_are_those_that_the_engine_planned() -> None:
    use = ContextUse().plan(ContextPlanned(1, 24, 300, 41, 0, 0)).read(365).count("thinking", 5).count("answer", 2)
    assert (use.system, use.history, use.question, use.thoughts, use.answer) == (24, 300, 41, 5, 2)
    assert use.used == 372


def test_what_goes_on_of_a_reply_is_counted_once() -> None:
    use = ContextUse(thoughts=30, answer=4).plan(ContextPlanned(1, 0, 0, 60, 0, 0))
    assert (use.question, use.thoughts, use.answer, use.used) == (26, 30, 4, 60)


def test_without_a_plan_the_prompt_is_the_question() -> None:
    use = ContextUse().read(20).count("thinking", 40).read(60)
    assert (use.question, use.thoughts, use.used) == (20, 40, 60)


def test_at_the_end_the_engine_s_count_is_right() -> None:
    use = ContextUse().plan(ContextPlanned(1, 4, 0, 10, 0, 0)).count("thinking", 30).count("answer", 12).finish(stats())
    assert use.used == stats().context_tokens
    assert (use.system, use.thoughts, use.answer) == (4, 30, 12)


def test_the_card_names_the_parts_that_there_are() -> None:
    card = context_card(ContextUse(system=24, question=41, thoughts=1_638), 4_096)
    assert card.summary == "context 1,703 of 4,096"
    assert [(part.name, part.amount) for part in card.parts] == [
        ("Instructions", "24"),
        ("Question", "41"),
        ("Thoughts", "1,638"),
    ]
    assert card.room == "2,393 of 4,096 tokens left"
    assert "the questions after the first are left out" in card.note


def test_more_than_there_is_room_for_leaves_none() -> None:
    assert context_card(ContextUse(thoughts=5_000), 4_096).room == "0 of 4,096 tokens left"


def test_what_is_left_out_is_said_instead_of_what_would_be() -> None:
    assert context_card(ContextUse(dropped_turns=2), 4_096).note == dropped_words(2)
    assert dropped_words(2) == "2 earlier questions and their answers no longer fit whole; nothing is deleted."
    assert dropped_words(1) == "One earlier question and its answer no longer fit whole; nothing is deleted."
    assert dropped_words(0) == ""
