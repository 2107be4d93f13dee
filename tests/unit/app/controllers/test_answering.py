"""A model's numbers: what is recommended, what the person types, what is put right."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cards.answering import AnswersCard, NumberCard
from app.controllers.answering import SEEDS, Answering, new_seed
from app.settings import ChoicesFile
from models.catalog import DEFAULT_ID, PRACTICE_ID, find
from models.messages import ModelInfo, Sampling

PHI = ModelInfo(DEFAULT_ID, "Phi-4-mini-reasoning", 4, 131_072, 1)
INSTRUCT = ModelInfo("phi-4-mini-instruct", "Phi-4-mini-instruct", 4, 131_072, 1)
RECOMMENDED = Sampling(temperature=0.8, top_p=0.95, max_tokens=32_768)


class Shown:
    """What the page would show last."""

    card: AnswersCard

    def take(self, card: AnswersCard) -> None:
        self.card = card

    def number(self, name: str) -> NumberCard:
        return next(number for number in self.card.numbers if number.name == name)


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def answering(qapp: object, tmp_path: Path, shown: Shown) -> Answering:
    answering = Answering(find, ChoicesFile(tmp_path / "settings.json"))
    answering.changed.connect(shown.take)
    answering.set_model(DEFAULT_ID)
    return answering


def test_at_first_all_is_as_recommended(answering: Answering, shown: Shown) -> None:
    assert answering.sampling(PHI) == RECOMMENDED
    assert shown.card.preset == "recommended"
    assert [number.value for number in shown.card.numbers] == [""] * 6
    assert [number.recommended for number in shown.card.numbers] == [
        "0.8", "0.95", "0", "0", "fresh each time", "32,768",
    ]  # fmt: skip
    assert "Phi-4-mini-reasoning" in shown.card.lead


def test_exact_is_temperature_zero_and_recommended_takes_all_back(answering: Answering, shown: Shown) -> None:
    answering.enter("seed", "7")
    answering.choose_preset("exact")
    assert shown.card.preset == "exact"
    assert answering.sampling(PHI) == Sampling(0.0, 0.95, seed=7, max_tokens=32_768)
    assert "Without effect" in shown.number("top_p").about
    answering.choose_preset("recommended")
    assert answering.sampling(PHI) == RECOMMENDED


def test_varied_says_its_numbers(answering: Answering, shown: Shown) -> None:
    answering.choose_preset("varied")
    assert (shown.card.preset, answering.sampling(PHI).temperature) == ("varied", 1.0)
    assert "temperature 1.0, top-p 0.95" in shown.card.note


def test_exact_is_not_offered_where_it_is_recommended(answering: Answering, shown: Shown) -> None:
    assert [offer.name for offer in shown.card.presets] == ["recommended", "exact", "varied"]
    answering.set_model(PRACTICE_ID)
    assert [offer.name for offer in shown.card.presets] == ["recommended", "varied"]
    assert "The same answer every time" in shown.card.note


@pytest.mark.parametrize(
    ("name", "text", "value", "remark"),
    [
        ("temperature", "0,5", 0.5, ""),
        ("temperature", "5", 2.0, "From 0 to 2: 2 is taken."),
        ("temperature", "0", 0.0, ""),
        ("top_p", "0", 0.01, "From 0.01 to 1: 0.01 is taken."),
        ("top_k", "40", 40, ""),
        ("top_k", "99999", 1000, "From 0 to 1,000: 1,000 is taken."),
        ("min_p", "0.05", 0.05, ""),
        ("min_p", "−1", 0.0, "From 0 to 1: 0 is taken."),
        ("seed", "12345678", 12_345_678, ""),
        ("seed", "99999999999", 2**32 - 1, "From 0 to 4294967295: 4294967295 is taken."),
        ("max_tokens", "1", 16, "From 16 to 131,072: 16 is taken."),
        ("max_tokens", "999,999", 131_072, "From 16 to 131,072: 131,072 is taken."),
    ],
)
def test_what_is_typed_holds_or_is_put_right(
    answering: Answering, shown: Shown, name: str, text: str, value: float, remark: str
) -> None:
    answering.enter(name, text)  # type: ignore[arg-type]
    assert getattr(answering.sampling(PHI), name) == value
    assert shown.number(name).remark == remark


def test_own_numbers_are_no_preset_unless_they_are_the_same(answering: Answering, shown: Shown) -> None:
    answering.enter("temperature", "0.5")
    assert shown.card.preset is None
    assert shown.card.note == "Your own numbers. Recommended takes them back."
    answering.enter("temperature", "0")
    assert shown.card.preset == "exact"
    answering.enter("temperature", "0.8")
    assert shown.card.preset == "recommended"


def test_what_is_no_number_changes_nothing_and_is_said(answering: Answering, shown: Shown) -> None:
    answering.enter("temperature", "0.5")
    answering.enter("temperature", "warm")
    assert answering.sampling(PHI).temperature == 0.5
    assert shown.number("temperature").remark == "“warm” is no number that fits here."
    assert shown.number("temperature").value == "0.5"
    answering.enter("temperature", "0.6")
    assert shown.number("temperature").remark == ""


def test_an_emptied_field_is_as_recommended_again(answering: Answering, shown: Shown) -> None:
    answering.enter("top_p", "0.5")
    assert "Recommended: 0.95." in shown.number("top_p").about
    answering.enter("top_p", " ")
    assert answering.sampling(PHI) == RECOMMENDED
    assert shown.card.preset == "recommended"


def test_a_new_seed_stays_until_it_is_emptied(answering: Answering, shown: Shown) -> None:
    answering.draw_seed = lambda: 4711
    answering.take_seed()
    assert shown.number("seed").value == "4711"
    assert [answering.sampling(PHI).seed for _ in range(2)] == [4711, 4711]
    answering.enter("seed", "")
    assert answering.sampling(PHI).seed is None


def test_seeds_differ_and_are_short() -> None:
    seeds = {new_seed() for _ in range(50)}
    assert len(seeds) > 40
    assert all(0 < seed < SEEDS for seed in seeds)


def test_every_model_has_its_own_numbers(answering: Answering, tmp_path: Path) -> None:
    answering.enter("temperature", "0.5")
    answering.set_model(PRACTICE_ID)
    answering.enter("temperature", "1.5")
    again = Answering(find, ChoicesFile(tmp_path / "settings.json"))
    assert again.sampling(PHI).temperature == 0.5
    assert again.sampling(ModelInfo(PRACTICE_ID, "", 4, 2048, 1)).temperature == 1.5
    assert again.sampling(INSTRUCT) == find("phi-4-mini-instruct").sampling


def test_no_reply_is_longer_than_its_context(answering: Answering) -> None:
    answering.enter("max_tokens", "100000")
    small = ModelInfo(DEFAULT_ID, "", 4, 4096, 1)
    assert answering.sampling(small).max_tokens == 4096


def test_only_a_model_that_thinks_gets_a_budget(answering: Answering) -> None:
    answering.budget.choose(0)
    assert answering.sampling(PHI).thinking_budget == 0
    assert answering.sampling(INSTRUCT).thinking_budget is None
    assert answering.budget.card().shown
    answering.set_model("phi-4-mini-instruct")
    assert not answering.budget.card().shown


def test_a_model_that_is_gone_answers_plainly(answering: Answering) -> None:
    answering.set_model("gone")
    answering.enter("temperature", "1")
    answering.choose_preset("exact")
    answering.take_seed()
    assert answering.sampling(ModelInfo("gone", "", None, 2048, 1)) == Sampling()
    assert answering.sampling(PHI) == RECOMMENDED
