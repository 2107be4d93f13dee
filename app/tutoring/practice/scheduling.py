"""What to practise next, and how it has gone: Leitner's boxes for what went wrong, a level that rises and falls.

An exercise that went wrong lies in the first box and comes back after the interval of its box (`INTERVALS`). Answered
right without its steps it moves to the next box, and out of the last one it is learnt. Answered wrong it moves back to
the first. The right value in a wrong form, or right after steps were shown, leaves it where it is, for its interval.

The level of a topic rises after `RISE` right answers in a row on it without steps, and falls after `FALL` wrong ones.
Exercises that come back count for their box, not for the level. Pure: time is given, and chance too.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from app.tutoring.practice.judged import Outcome
from app.tutoring.practice.topics import TOPICS, topic_of

INTERVALS: tuple[timedelta, ...] = (
    timedelta(minutes=10),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=7),
    timedelta(days=21),
)
RISE = 3
FALL = 2
MOST_HINTS = 2
"""The nudge and the idea may be looked at: more is steps of the solution."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An answer to an exercise, as it is stored.

    Attributes:
        topic: The topic's key.
        level: Counted from 1.
        seed: Makes the exercise again.
        at: When it was answered, with its time zone.
        outcome: What it was judged to be.
        hints_used: How many hints were shown: 1 is the nudge, 2 the idea, from 3 on steps.
        spent_s: How long it took.
    """

    topic: str
    level: int
    seed: int
    at: datetime
    outcome: Outcome
    hints_used: int = 0
    spent_s: float = 0.0

    @property
    def exercise(self) -> tuple[str, int, int]:
        """Which exercise it was."""
        return self.topic, self.level, self.seed

    @property
    def is_mastered(self) -> bool:
        """Whether it was right without steps."""
        return self.outcome == "right" and self.hints_used <= MOST_HINTS


@dataclass(frozen=True, slots=True)
class Choice:
    """The exercise that comes next.

    Attributes:
        topic: The topic's key.
        level: Counted from 1.
        seed: Makes the exercise.
        is_review: Whether it comes back after it went wrong.
    """

    topic: str
    level: int
    seed: int
    is_review: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """An exercise that went wrong, in its box.

    Attributes:
        exercise: Topic, level and seed.
        box: Counted from 0.
        due: From when on it comes back.
    """

    exercise: tuple[str, int, int]
    box: int
    due: datetime


def cards(attempts: Iterable[Attempt]) -> tuple[Card, ...]:
    """Return what lies in the boxes after these attempts, the most urgent first."""
    boxes: dict[tuple[str, int, int], Card] = {}
    for attempt in _counted(attempts):
        before = boxes.pop(attempt.exercise, None)
        after = _moved(attempt, before)
        if after is not None:
            boxes[attempt.exercise] = after
    return tuple(sorted(boxes.values(), key=lambda card: (card.due, card.exercise)))


def _moved(attempt: Attempt, before: Card | None) -> Card | None:
    if attempt.outcome == "wrong":
        box = 0
    elif before is None:
        return None
    else:
        box = before.box + 1 if attempt.is_mastered else before.box
    return Card(attempt.exercise, box, attempt.at + INTERVALS[box]) if box < len(INTERVALS) else None


def level_of(attempts: Iterable[Attempt], topic: str) -> int:
    """Return the level of a topic after these attempts."""
    most = len(topic_of(topic).levels)
    level, run, seen = 1, 0, set[tuple[str, int, int]]()
    for attempt in _counted(attempts):
        is_new = attempt.exercise not in seen
        seen.add(attempt.exercise)
        if attempt.topic != topic or not is_new or attempt.level != level:
            continue
        run = _run_after(attempt, run)
        if run >= RISE or run <= -FALL:
            level, run = min(max(level + (1 if run > 0 else -1), 1), most), 0
    return level


def _run_after(attempt: Attempt, run: int) -> int:
    """Return how many were right in a row, or wrong as a negative number."""
    if attempt.is_mastered:
        return max(run, 0) + 1
    if attempt.outcome == "wrong":
        return min(run, 0) - 1
    return run


def next_exercise(
    attempts: Sequence[Attempt], topic: str, now: datetime, rng: random.Random, level: int | None = None
) -> Choice:
    """Return what to practise next in a topic: what is due, or something new on its level.

    Args:
        attempts: All that are stored, of all topics.
        topic: Of this.
        now: With its time zone.
        rng: Draws what is new.
        level: The person's own choice instead of the one that rises and falls.

    Returns:
        Never the exercise that was answered last.
    """
    ordered = _counted(attempts)
    last = ordered[-1].exercise if ordered else None
    for card in cards(ordered):
        name, its_level, seed = card.exercise
        if name == topic and card.due <= now and card.exercise != last and level in (None, its_level):
            return Choice(topic, its_level, seed, is_review=True)
    on = level or level_of(ordered, topic)
    seen = {attempt.exercise for attempt in ordered}
    seed = rng.getrandbits(32)
    while (topic, on, seed) in seen:
        seed = rng.getrandbits(32)
    return Choice(topic, on, seed)


@dataclass(frozen=True, slots=True)
class Share:
    """How many answers were right in a day or a week.

    Attributes:
        start: Its beginning.
        attempts: How many there were.
        right: How many of them were right.
    """

    start: datetime
    attempts: int
    right: int


@dataclass(frozen=True, slots=True)
class TopicProgress:
    """How it has gone in a topic.

    Attributes:
        topic: The topic's key.
        attempts: How many answers there were.
        right: How many of them were right.
        by_day: The days on which there were answers, in order.
        by_week: Likewise the weeks, which begin on Monday.
        due: How many exercises are due to come back.
        waiting: How many lie in the boxes altogether.
        level: On which level it goes on.
        streak: How many of the last answers were right in a row.
    """

    topic: str
    attempts: int
    right: int
    by_day: tuple[Share, ...]
    by_week: tuple[Share, ...]
    due: int
    waiting: int
    level: int
    streak: int


def progress(attempts: Iterable[Attempt], now: datetime) -> Mapping[str, TopicProgress]:
    """Return how it has gone, for every topic; days are those of `now`'s time zone."""
    ordered = _counted(attempts)
    boxes = cards(ordered)
    found = {topic.key: _progress(topic.key, ordered, boxes, now) for topic in TOPICS}
    return MappingProxyType(found)


def _progress(topic: str, ordered: list[Attempt], boxes: tuple[Card, ...], now: datetime) -> TopicProgress:
    mine = [attempt for attempt in ordered if attempt.topic == topic]
    waiting = [card for card in boxes if card.exercise[0] == topic]
    return TopicProgress(
        topic,
        len(mine),
        sum(attempt.outcome == "right" for attempt in mine),
        _shares(mine, now, days=1),
        _shares(mine, now, days=7),
        sum(card.due <= now for card in waiting),
        len(waiting),
        level_of(mine, topic),
        _streak(mine),
    )


def _streak(mine: list[Attempt]) -> int:
    count = 0
    for attempt in reversed(mine):
        if attempt.outcome != "right":
            break
        count += 1
    return count


def _shares(mine: list[Attempt], now: datetime, days: int) -> tuple[Share, ...]:
    found: dict[datetime, list[bool]] = {}
    for attempt in mine:
        local = attempt.at.astimezone(now.tzinfo)
        day = local.replace(hour=0, minute=0, second=0, microsecond=0)
        start = day - timedelta(days=day.weekday()) if days == 7 else day
        found.setdefault(start, []).append(attempt.outcome == "right")
    return tuple(Share(start, len(right), sum(right)) for start, right in sorted(found.items()))


def _counted(attempts: Iterable[Attempt]) -> list[Attempt]:
    """Return the attempts that count, in the order of time: what couldn't be read is none."""
    return sorted((each for each in attempts if each.outcome != "unreadable"), key=lambda attempt: attempt.at)
