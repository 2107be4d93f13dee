"""Making exercises and verifying their keys, with the real algebra where something isn't rational."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from fractions import Fraction
from itertools import pairwise

import pytest

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.making import DISTINCT, exercise_of, exercises, make, substance_of
from app.tutoring.practice.topics import TOPICS, topic_of
from app.tutoring.practice.verifying import verify
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, symbols_of

EVERY_LEVEL = [(topic.key, level) for topic in TOPICS for level in range(1, len(topic.levels) + 1)]


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        yield algebra


@pytest.fixture(scope="module")
def some() -> list[Exercise]:
    """A row of exercises of every topic and level."""
    return [exercise for topic, level in EVERY_LEVEL for exercise in exercises(topic, level, 2, 25)]


def formulas(text: str) -> list[str]:
    return re.findall(r"\$([^$]+)\$", text)


def test_there_are_sixteen_topics_of_three_or_four_levels() -> None:
    assert len(TOPICS) == 16
    assert all(3 <= len(topic.levels) <= 4 for topic in TOPICS)
    assert topic_of("limits").title == "Limits"
    with pytest.raises(KeyError):
        topic_of("knitting")
    with pytest.raises(KeyError):
        exercise_of("limits", 5, 1)


def test_every_key_is_verified(algebra: Algebra) -> None:
    for topic, level in EVERY_LEVEL:
        for exercise in exercises(topic, level, 1, 6):
            assert verify(exercise, algebra).verdict == "verified", exercise


def test_a_key_that_is_another_one_is_contradicted(algebra: Algebra) -> None:
    for topic, level in EVERY_LEVEL:
        (exercise,) = exercises(topic, level, 9, 1)
        for other in _others(exercise.key):
            changed = replace(exercise, key=other)
            assert verify(changed, algebra).verdict == "contradicted", (exercise.task, other)


def _others(key: Node) -> list[Node]:
    """Return keys that are near, but not the same."""
    if key[0] == "set":
        return [[*key, ["number", "97"]], [key[0], *key[1:-1], ["add", key[-1], ["number", "1"]]], key[:-1]]
    if key[0] == "tuple":
        return [[*key[:-1], ["add", key[-1], ["number", "1"]]]]
    if key[0] == "matrix":
        return [["matrix", [[["add", entry, ["number", "1"]] for entry in row] for row in key[1]]]]
    if key[0] == "union":
        _, opening, low, high, closing = key[1]
        ends = {"[": "(", "(": "[", "]": ")", ")": "]"}
        is_low = low != ["negate", ["constant", "oo"]]
        other = [ends[opening], low, high, closing] if is_low else [opening, low, high, ends[closing]]
        return [["union", ["interval", *other], *key[2:]]]
    return [["add", key, ["symbol", "x"]]] if "C" in symbols_of(key) else [["add", key, ["number", "1"]]]


def test_the_same_seed_makes_the_same_exercise_and_it_survives_json(some: list[Exercise]) -> None:
    for exercise in some[::25]:
        assert exercise_of(exercise.topic, exercise.level, exercise.seed) == exercise
        assert json.loads(json.dumps(asdict(exercise)))["key"] == exercise.key
    assert make("limits", 2, random.Random(5)) == make("limits", 2, random.Random(5))


def test_no_exercise_comes_again_within_twenty() -> None:
    for topic, level in EVERY_LEVEL:
        made = exercises(topic, level, 7, 2 * DISTINCT)
        for start in range(DISTINCT + 1):
            row = made[start : start + DISTINCT]
            assert len({each.task for each in row}) == len({substance_of(each) for each in row}) == DISTINCT


def test_tasks_and_steps_are_written_properly(some: list[Exercise]) -> None:
    for exercise in some:
        for text in map(str, (exercise.asked, *exercise.worked, exercise.nudge, exercise.idea)):
            assert text.count("$") % 2 == 0, text
            assert not re.search(
                r"\{[a-z]{2,}\}(?<!matrix\})(?<!\{ or \})", re.sub(r"\\(text|begin|end)\{.*?\}", "", text)
            )
            assert not re.search(r"[+-] [+-]|(?<![\d.])1x|\+ 0(?![.\d])|\\cdot -|  ", text), text
        assert exercise.task[-1] in ".?"
        assert exercise.steps
        assert exercise.answer_tex


def test_nudge_and_idea_hold_no_number_of_the_answer(some: list[Exercise]) -> None:
    assert not [
        one for one in some if exercise_numbers(one) & set(re.findall(r"\d{2,}", f"{one.nudge} {one.idea}")) - {"100"}
    ]


def exercise_numbers(exercise: Exercise) -> set[str]:
    return set(re.findall(r"\d+", exercise.answer_tex)) - {"10", "180"}


def test_what_steps_claim_of_numbers_holds(some: list[Exercise]) -> None:
    claims = 0
    for exercise in some:
        for formula in (formula for step in exercise.steps for formula in formulas(step)):
            values = _sides(formula)
            claims += len(values) > 1
            assert all(one == other for one, other in pairwise(values)), (exercise.task, formula)
    assert claims > 1_000


def _sides(formula: str) -> list[Fraction]:
    """Return the values of what stands between equals signs, where they are numbers."""
    try:
        tree = read(formula)
    except UnreadableError:
        return []
    if tree[0] != "relation" or set(tree[1]) != {"="} or symbols_of(tree):
        return []
    values = [value_of(each) for each in tree[2]]
    return [each for each in values if each is not None] if None not in values else []


def test_the_key_of_a_linear_equation_or_system_holds_in_every_step(some: list[Exercise]) -> None:
    looked_at = 0
    for exercise in some:
        if exercise.topic not in ("linear-equations", "systems"):
            continue
        known = {name: value_of(value) for name, value in zip(exercise.unknowns, exercise.key[1:], strict=True)}
        exact = {name: value for name, value in known.items() if value is not None}
        for formula in (formula for step in exercise.steps for formula in formulas(step)):
            tree = read(formula)
            if tree[0] == "relation" and symbols_of(tree) <= set(exact):
                looked_at += 1
                assert len({value_of(each, exact) for each in tree[2]}) == 1, (exercise.task, formula)
    assert looked_at > 400
