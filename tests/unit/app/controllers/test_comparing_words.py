"""What is said of two versions beside each other: what they were made with, what they come to, what else differs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.controllers.comparing_words import facts_words, finding_words, made_with_words, note_words
from app.controllers.reply import Reply
from app.conversations.records import Origin
from models.messages import AdapterUse, Sampling

ORIGIN = Origin("practice", sampling=Sampling(temperature=0.8, seed=7))


def reply(answer: str, origin: Origin = ORIGIN, question: str = "1 + 1?") -> Reply:
    return Reply(question, answer=answer, origin=origin, ending="stop")


@pytest.mark.parametrize(
    ("one", "other", "finding"),
    [
        (r"So \boxed{933}.", r"答えは\boxed{933}です。", r"Both say \(933\)"),
        (r"\boxed{0.5}", r"\boxed{\frac{1}{2}}", r"Both say \(0.5\)"),
        (r"\boxed{933}", r"\boxed{934}", r"Results: \(933\) and \(934\)"),
        (r"\boxed{x^2}", r"\boxed{x \cdot x}", r"Results: \(x^2\) and \(x \cdot x\)"),
        (r"\boxed{933}", "I don't know.", r"Results: \(933\) and no boxed result"),
        ("Hello.", "こんにちは。", ""),
        (r"\boxed{933}", "", ""),
        (r"\boxed{1\)*2*}", r"\boxed{933}", ""),
        (rf"\boxed{{{'1' * 500}}}", r"\boxed{933}", ""),
    ],
)
def test_results_are_told_alike_or_side_by_side(one: str, other: str, finding: str) -> None:
    assert finding_words(reply(one), reply(other)) == finding


def test_a_version_is_named_by_its_adapter() -> None:
    assert made_with_words(None) == "Without adapter"
    assert made_with_words(AdapterUse("japanese-answers")) == "japanese-answers"
    assert made_with_words(AdapterUse("japanese-answers", 0.8)) == "japanese-answers 80%"


def test_tokens_and_time_are_told() -> None:
    measured = replace_counts(reply("2"), thinking_tokens=1_200, answer_tokens=34, spent_s=4.2)
    assert facts_words(measured) == "1,234 tokens · 4.2 s"
    assert facts_words(reply("2")) == ""


def test_chance_questions_and_models_are_told_where_they_differ() -> None:
    assert note_words(reply("2"), reply("二")) == ""
    other_seed = replace(ORIGIN, sampling=Sampling(temperature=0.8, seed=8))
    assert "seeds" in note_words(reply("2"), reply("二", other_seed))
    assert "questions" in note_words(reply("2"), reply("二", question="1 + 2?"))
    assert "models" in note_words(reply("2"), reply("二", replace(ORIGIN, model_id="phi-4-mini-reasoning")))


def test_a_seed_means_nothing_where_nothing_is_left_to_chance() -> None:
    certain = [replace(ORIGIN, sampling=Sampling(seed=seed)) for seed in (None, 8)]
    assert note_words(reply("2", certain[0]), reply("二", certain[1])) == ""


def replace_counts(made: Reply, *, thinking_tokens: int, answer_tokens: int, spent_s: float) -> Reply:
    made.thinking_tokens, made.answer_tokens, made.spent_s = thinking_tokens, answer_tokens, spent_s
    return made
