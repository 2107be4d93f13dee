"""How the model is to answer, as the window shows it: made by controllers, shown by views. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.own_sampling import NumberName

PresetName = Literal["recommended", "exact", "varied"]


@dataclass(frozen=True, slots=True)
class PresetOffer:
    """A ready choice.

    Attributes:
        name: Which one.
        words: Its name, as shown.
        note: What comes of it, in a sentence or two.
    """

    name: PresetName
    words: str
    note: str


@dataclass(frozen=True, slots=True)
class NumberCard:
    """One number that can be set.

    Attributes:
        name: Which one.
        words: Its name, as shown.
        value: What the person has set, as text; empty where what is recommended holds.
        recommended: What is recommended, as text.
        about: What it does, in a line.
        remark: What became of the last thing typed, if that needs saying.
    """

    name: NumberName
    words: str
    value: str
    recommended: str
    about: str
    remark: str


@dataclass(frozen=True, slots=True)
class AnswersCard:
    """How one model chooses its tokens.

    Attributes:
        lead: Which model this is about.
        presets: The ready choices.
        preset: The one that holds; None for the person's own numbers.
        note: What comes of what holds.
        numbers: The single numbers.
    """

    lead: str
    presets: tuple[PresetOffer, ...]
    preset: PresetName | None
    note: str
    numbers: tuple[NumberCard, ...]


@dataclass(frozen=True, slots=True)
class BudgetOffer:
    """One bound of thinking.

    Attributes:
        tokens: The bound; 0 answers at once, None is no bound.
        words: The same, as shown.
        kept: Whether it holds for all questions.
        once: Whether it holds for one question.
    """

    tokens: int | None
    words: str
    kept: bool
    once: bool


@dataclass(frozen=True, slots=True)
class BudgetCard:
    """How long the model may think.

    Attributes:
        shown: Whether the model thinks at all.
        words: What holds, for a button.
        short: The same where there is little room.
        spoken: The same in full.
        kept_words: What the choices for all questions are called.
        once_words: What the choices for one question are called.
        offers: The choices.
    """

    shown: bool
    words: str
    short: str
    spoken: str
    kept_words: str
    once_words: str
    offers: tuple[BudgetOffer, ...]
