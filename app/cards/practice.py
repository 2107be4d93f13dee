"""What the Practice page shows: how it has gone, the exercise, what was found of an answer. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.cards.guides import RungCard

VerdictLook = Literal["right", "form", "wrong", "unreadable", "shown"]


@dataclass(frozen=True, slots=True)
class LevelCard:
    """A level that can be chosen.

    Attributes:
        number: Counted from 1.
        about: What it is about.
    """

    number: int
    about: str


@dataclass(frozen=True, slots=True)
class StretchCard:
    """A day or a week in which there were answers.

    Attributes:
        name: Which one, in words.
        short: The same where there is little room.
        right: How many answers were right.
        count: How many there were.
    """

    name: str
    short: str
    right: int
    count: int

    @property
    def share(self) -> float | None:
        """How much of it was right; None where there was nothing."""
        return self.right / self.count if self.count else None


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic and how it has gone.

    Attributes:
        key: Which topic.
        title: What it is called.
        level: On which level it goes on.
        levels: All of them.
        is_chosen: Whether the person has chosen the level.
        days: The last days, today last.
        due: How many exercises come back now.
        is_open: Whether an exercise of it is under way.
        words: All of that in words.
    """

    key: str
    title: str
    level: int
    levels: tuple[LevelCard, ...]
    is_chosen: bool = False
    days: tuple[StretchCard, ...] = ()
    due: int = 0
    is_open: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class PlotCard:
    """How something has gone over time.

    Attributes:
        title: What has.
        weeks: Week by week, this one last.
        words: The same in words.
    """

    title: str
    weeks: tuple[StretchCard, ...]
    words: str


@dataclass(frozen=True, slots=True)
class OverviewCard:
    """How it has gone, and what is to be done.

    Attributes:
        title: What is to be done today.
        detail: What else there is to know about today.
        action: What the main button says.
        topics: In teaching order.
        plots: By topic; that of all topics has no name. None while nothing was answered.
    """

    title: str
    detail: str
    action: str
    topics: tuple[TopicCard, ...]
    plots: Mapping[str, PlotCard]


@dataclass(frozen=True, slots=True)
class ExerciseCard:
    """An exercise.

    Attributes:
        topic: What it is about.
        about: Its level, in words.
        task: Markdown with mathematics.
        invitation: What stands in the empty field.
        typed: The answer as far as it was typed before.
        note: Why it comes, if there is a reason.
        can_ease: Whether there is an easier level.
        can_harden: Whether there is a harder one.
    """

    topic: str
    about: str
    task: str
    invitation: str
    typed: str = ""
    note: str = ""
    can_ease: bool = False
    can_harden: bool = False


@dataclass(frozen=True, slots=True)
class VerdictCard:
    """What was found of an answer.

    Attributes:
        look: What it is.
        words: What is said of it.
        is_over: Whether the next exercise can come.
    """

    look: VerdictLook
    words: str
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class HintsCard:
    """All hints that are shown.

    Attributes:
        shown: In their order.
        next_words: What the next one is called; empty if there is none.
        is_offered: Whether the next one is offered rather than only there.
    """

    shown: tuple[RungCard, ...] = ()
    next_words: str = ""
    is_offered: bool = False


@dataclass(frozen=True, slots=True)
class SheetCard:
    """What a worksheet can be about.

    Attributes:
        topics: Each with the level that it would have.
        chosen: Those that are chosen to begin with.
    """

    topics: tuple[TopicCard, ...]
    chosen: tuple[str, ...] = ()
