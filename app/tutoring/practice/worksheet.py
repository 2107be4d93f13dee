"""A worksheet: exercises to print, and their key as a paper of its own. Knows nothing of pages; see `app.sections`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.sections import Paper, Section
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.making import exercises
from app.tutoring.practice.topics import topic_of
from models.wording import in_a_row, translate

MOST = 100
_FORMULA = re.compile(r"\$([^$]*\\(?:frac|int|sum|lim)[^$]*)\$")


@dataclass(frozen=True, slots=True)
class Words:
    """What a worksheet says besides its exercises; to be translated by whoever prints it.

    Attributes:
        title: Above the exercises; `{topics}` is what they are about.
        key: Above the key.
    """

    title: str = "Worksheet: {topics}"
    key: str = "Key"


@dataclass(frozen=True, slots=True)
class Worksheet:
    """Exercises in the order in which they are printed.

    Attributes:
        title: What they are about.
        exercises: All different.
    """

    title: str
    exercises: tuple[Exercise, ...]


def worksheet(topics_and_levels: Sequence[tuple[str, int]], count: int, seed: int) -> Worksheet:
    """Make a worksheet.

    Args:
        topics_and_levels: What it is about, in order; the exercises are shared out evenly.
        count: How many exercises it has; at most `MOST`.
        seed: The same one gives the same worksheet.

    Raises:
        ValueError: There is no topic, or the count is out of bounds.
    """
    if not topics_and_levels or not 1 <= count <= MOST:
        raise ValueError(f"a worksheet has 1 to {MOST} exercises on at least one topic")
    parts = list(dict.fromkeys(topics_and_levels))
    made = tuple(
        exercise
        for place, (topic, level) in enumerate(parts)
        for exercise in exercises(topic, level, seed, _share(count, len(parts), place))
    )
    titles = dict.fromkeys(translate("Practice", topic_of(topic).title) for topic, _ in parts)
    return Worksheet(in_a_row(tuple(titles)), made)


def _share(count: int, parts: int, place: int) -> int:
    return count // parts + (place < count % parts)


def papers(sheet: Worksheet, words: Words | None = None, subtitle: str = "") -> tuple[Paper, Paper]:
    """Return what is printed: the exercises, and the key, which begins on a page of its own."""
    said = words or Words()
    title = said.title.format(topics=sheet.title)
    tasks = _numbered(exercise.task for exercise in sheet.exercises)
    key = _numbered(f"${_shown(exercise)}$" for exercise in sheet.exercises)
    printed = tuple(Section("exercise", task) for task in tasks)
    return Paper(title, subtitle, printed), Paper(said.key, title, (Section("answer", "\n".join(key)),))


def _numbered(lines: Iterable[str]) -> list[str]:
    """Return items of a list in Markdown; their formulas are as tall as they would be on a line of their own."""
    tall = (_FORMULA.sub(lambda found: rf"$\displaystyle {found[1]}$", line) for line in lines)
    return [f"{number}. {line}" for number, line in enumerate(tall, start=1)]


def _shown(exercise: Exercise) -> str:
    unit = exercise.unit if exercise.unit not in ("", "%", "degrees", "radians") else ""
    return rf"{exercise.answer_tex}\text{{ {unit}}}" if unit else exercise.answer_tex
