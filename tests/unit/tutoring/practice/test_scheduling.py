"""What comes next in practice: boxes, levels and progress."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from app.tutoring.practice.judged import Outcome
from app.tutoring.practice.scheduling import (
    FALL,
    INTERVALS,
    Attempt,
    cards,
    level_of,
    next_exercise,
    progress,
)
from app.tutoring.practice.topics import TOPICS

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TOPIC = "limits"


def attempts(*outcomes: Outcome, level: int = 1, hints: int = 0, first_seed: int = 0) -> list[Attempt]:
    """Return attempts at different exercises, a minute apart."""
    return [
        Attempt(TOPIC, level, first_seed + number, START + timedelta(minutes=number), outcome, hints)
        for number, outcome in enumerate(outcomes)
    ]


def again(seed: int, days: float, outcome: Outcome = "right", hints: int = 0) -> Attempt:
    return Attempt(TOPIC, 1, seed, START + timedelta(days=days), outcome, hints)


_OUTCOMES: st.SearchStrategy[Outcome] = st.sampled_from(("right", "right-value-wrong-form", "wrong", "unreadable"))
_ATTEMPTS = st.lists(
    st.builds(
        Attempt,
        st.sampled_from((TOPIC, "systems")),
        st.integers(1, 4),
        st.integers(0, 6),
        st.integers(0, 60 * 24 * 40).map(lambda minutes: START + timedelta(minutes=minutes)),
        _OUTCOMES,
        st.integers(0, 5),
        st.floats(0, 600),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(_ATTEMPTS, st.integers(0, 60), st.integers())
def test_the_exercise_that_comes_next_is_never_the_last_one_and_reviews_are_due(
    made: list[Attempt], day: int, seed: int
) -> None:
    now = START + timedelta(days=day)
    choice = next_exercise(made, TOPIC, now, random.Random(seed))
    counted = sorted((each for each in made if each.outcome != "unreadable"), key=lambda each: each.at)
    exercise = (choice.topic, choice.level, choice.seed)
    assert choice.topic == TOPIC
    assert not counted or exercise != counted[-1].exercise
    due = {card.exercise for card in cards(made) if card.due <= now}
    assert choice.is_review == (exercise in due)
    assert choice.is_review or exercise not in {each.exercise for each in counted}


@settings(max_examples=60, deadline=None)
@given(_ATTEMPTS)
def test_what_lies_in_the_boxes_went_wrong_once_and_the_level_stays_in_its_bounds(made: list[Attempt]) -> None:
    wrong = {each.exercise for each in made if each.outcome == "wrong"}
    assert {card.exercise for card in cards(made)} <= wrong
    assert all(0 <= card.box < len(INTERVALS) for card in cards(made))
    assert 1 <= level_of(made, TOPIC) <= 4
    assert cards(made) == cards(sorted(made, key=lambda each: each.at))


@settings(max_examples=40, deadline=None)
@given(_ATTEMPTS)
def test_days_and_weeks_of_progress_add_up(made: list[Attempt]) -> None:
    now = START + timedelta(days=41)
    for topic in TOPICS:
        found = progress(made, now)[topic.key]
        mine = [each for each in made if each.topic == topic.key and each.outcome != "unreadable"]
        assert found.attempts == len(mine) == sum(day.attempts for day in found.by_day)
        assert found.right == sum(week.right for week in found.by_week) <= found.attempts
        assert found.due <= found.waiting
        assert all(week.start.weekday() == 0 for week in found.by_week)


def test_what_went_wrong_comes_back_after_intervals_that_grow() -> None:
    made, at = attempts("wrong"), START
    for box, interval in enumerate(INTERVALS):
        (card,) = cards(made)
        assert (card.box, card.due) == (box, at + interval)
        at = card.due
        made.append(Attempt(TOPIC, 1, 0, at, "right"))
    assert cards(made) == ()
    assert sorted(INTERVALS) == list(INTERVALS)


def test_wrong_again_goes_back_to_the_first_box() -> None:
    made = [*attempts("wrong"), again(0, 1), again(0, 5), again(0, 9, "wrong")]
    assert cards(made)[0].box == 0


def test_right_after_steps_or_in_the_wrong_form_stays_in_its_box() -> None:
    made = [*attempts("wrong"), again(0, 1), again(0, 2, hints=3), again(0, 3, "right-value-wrong-form")]
    (card,) = cards(made)
    assert card.box == 1
    assert card.due == START + timedelta(days=3) + INTERVALS[1]


def test_what_is_due_comes_before_what_is_new_but_not_twice_in_a_row() -> None:
    made = attempts("wrong", "right")
    rng = random.Random(1)
    assert not next_exercise(made, TOPIC, START + timedelta(minutes=5), rng).is_review
    later = START + timedelta(minutes=11)
    assert next_exercise(made, TOPIC, later, rng).seed == 0
    assert not next_exercise(made[:1], TOPIC, later, rng).is_review
    assert not next_exercise(made, "systems", later, rng).is_review
    assert not next_exercise(made, TOPIC, later, rng, level=2).is_review


def test_the_level_rises_after_right_answers_in_a_row_and_falls_after_wrong_ones() -> None:
    up = attempts("right", "right", "right")
    assert level_of(up[:-1], TOPIC) == 1
    assert level_of(up, TOPIC) == 2
    down = [Attempt(TOPIC, 2, 50 + number, START + timedelta(hours=1 + number), "wrong") for number in range(FALL)]
    assert level_of([*up, *down[:-1]], TOPIC) == 2
    assert level_of([*up, *down], TOPIC) == 1


def test_right_answers_after_steps_and_reviews_dont_raise_the_level() -> None:
    assert level_of(attempts("right", "right", "right", "right", hints=3), TOPIC) == 1
    assert level_of([*attempts("right"), *(again(0, day) for day in range(1, 9))], TOPIC) == 1
    assert level_of(attempts("right", "wrong", "right", "right"), TOPIC) == 1


def test_an_answer_that_cant_be_read_is_no_attempt() -> None:
    made = attempts("right", "unreadable", "right", "right")
    assert level_of(made, TOPIC) == 2
    assert progress(made, START)[TOPIC].attempts == 3


def test_progress_counts_the_days_of_the_persons_own_clock() -> None:
    east = timezone(timedelta(hours=10))
    made = [
        Attempt(TOPIC, 1, 1, START.replace(hour=13), "right"),
        Attempt(TOPIC, 1, 2, START.replace(hour=15), "wrong"),
    ]
    found = progress(made, START.astimezone(east))[TOPIC]
    assert [(day.attempts, day.right) for day in found.by_day] == [(1, 1), (1, 0)]
    assert (found.streak, found.level, found.waiting) == (0, 1, 1)
