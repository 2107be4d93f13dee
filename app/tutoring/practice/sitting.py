"""What comes next while somebody practises: what is due, else something new, never what they have just seen.

Pure: time is given, and chance too.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.making import exercise_of
from app.tutoring.practice.scheduling import Attempt, Choice, cards, level_of, next_exercise
from app.tutoring.practice.topics import TOPICS
from app.tutoring.sentences import Sentence

_MOST_DRAWN = 20
"""So often another one is drawn where it is one that was just seen."""


_JUST = timedelta(hours=1)
"""An exercise that was answered longer ago may be the first one of the next sitting."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is not to come again just now.

    Attributes:
        passed_over: Exercises that were left without an answer: topic, level and seed.
        asked: What was asked last.
        last: The exercise that was there last; None for the one that was answered last, not long ago.
    """

    passed_over: Collection[tuple[str, int, int]] = ()
    asked: Collection[Sentence] = ()
    last: tuple[str, int, int] | None = None


def draw(
    attempts: Sequence[Attempt],
    topic: str,
    now: datetime,
    rng: random.Random,
    levels: Mapping[str, int],
    seen: Seen,
) -> tuple[Choice, Exercise]:
    """Return what comes next.

    Args:
        attempts: All answers.
        topic: What is practised; empty for whatever is due.
        now: With its time zone.
        rng: Draws what is new.
        levels: The levels that the person has chosen, by topic.
        seen: What is not to come again just now.
    """
    due = _due(attempts, topic, now, levels, seen)
    if due is not None:
        return due, exercise_of(due.topic, due.level, due.seed)
    return _new(attempts, topic or goes_on_with(attempts), now, rng, levels, seen)


def goes_on_with(attempts: Sequence[Attempt]) -> str:
    """Return the topic that was practised last; the first one of all where none was."""
    return max(attempts, key=lambda attempt: attempt.at).topic if attempts else TOPICS[0].key


def _due(
    attempts: Sequence[Attempt], topic: str, now: datetime, levels: Mapping[str, int], seen: Seen
) -> Choice | None:
    """Return the most urgent exercise that comes back; in a topic with a chosen level only those of that level."""
    last = seen.last or _just_answered(attempts, now)
    for card in cards(attempts):
        name, level, seed = card.exercise
        is_wanted = not topic or (name == topic and levels.get(name, level) == level)
        if is_wanted and card.due <= now and card.exercise != last and card.exercise not in seen.passed_over:
            return Choice(name, level, seed, is_review=True)
    return None


def _just_answered(attempts: Sequence[Attempt], now: datetime) -> tuple[str, int, int] | None:
    """Return the exercise that was answered last, where that wasn't long ago."""
    last = max(attempts, key=lambda attempt: attempt.at) if attempts else None
    return last.exercise if last is not None and now - last.at < _JUST else None


def _new(
    attempts: Sequence[Attempt],
    topic: str,
    now: datetime,
    rng: random.Random,
    levels: Mapping[str, int],
    seen: Seen,
) -> tuple[Choice, Exercise]:
    level = levels.get(topic) or level_of(attempts, topic)
    waiting = {card.exercise for card in cards(attempts)}
    others = [attempt for attempt in attempts if attempt.exercise not in waiting]
    for _ in range(_MOST_DRAWN):
        choice = next_exercise(others, topic, now, rng, level)
        exercise = exercise_of(choice.topic, choice.level, choice.seed)
        if exercise.asked not in seen.asked:
            break
    return choice, exercise
