"""What comes next while somebody practises."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from app.tutoring.practice.scheduling import Attempt
from app.tutoring.practice.sitting import Seen, draw, goes_on_with
from app.tutoring.sentences import Sentence

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DUE = [Attempt("limits", level, 7 + level, NOW - timedelta(days=3, minutes=level), "wrong") for level in (1, 2)]
LAST = Attempt("systems", 1, 1, NOW - timedelta(days=2), "right")


def test_what_is_due_comes_first_the_most_urgent_before_the_others() -> None:
    choice, exercise = draw([*DUE, LAST], "", NOW, random.Random(1), {}, Seen())
    assert (choice.topic, choice.level, choice.seed, choice.is_review) == ("limits", 2, 9, True)
    assert (exercise.topic, exercise.level, exercise.seed) == ("limits", 2, 9)
    choice, _ = draw([*DUE, LAST], "limits", NOW, random.Random(1), {"limits": 1}, Seen())
    assert (choice.level, choice.is_review) == (1, True)


def test_what_was_there_last_or_was_left_waits_and_so_does_what_is_not_due_yet() -> None:
    seen = Seen(passed_over={("limits", 1, 8)}, last=("limits", 2, 9))
    choice, _ = draw([*DUE, LAST], "limits", NOW, random.Random(1), {}, seen)
    assert not choice.is_review
    for minutes, comes_back in ((5, False), (15, False), (90, True)):
        choice, _ = draw(DUE[:1], "limits", DUE[0].at + timedelta(minutes=minutes), random.Random(1), {}, Seen())
        assert choice.is_review == comes_back


def test_nothing_is_asked_again_that_was_just_asked() -> None:
    asked: list[Sentence] = []
    rng = random.Random(3)
    for _ in range(12):
        _, exercise = draw([], "trigonometry", NOW, rng, {}, Seen(asked=asked))
        asked.append(exercise.asked)
    assert len(set(map(str, asked))) == 12


def test_where_nothing_is_due_the_topic_that_was_practised_last_goes_on() -> None:
    assert goes_on_with([]) == "arithmetic"
    assert goes_on_with([LAST, DUE[0]]) == "systems"
    choice, _ = draw([LAST], "", NOW, random.Random(1), {"systems": 3}, Seen())
    assert (choice.topic, choice.level, choice.is_review) == ("systems", 3, False)
