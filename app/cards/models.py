"""What the window shows of a model, in plain words: made by a controller, shown by a view. Knows neither."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from models.messages import RecipeName

Action = Literal[
    "install",
    "install-again",
    "pause",
    "go-on",
    "retry",
    "use",
    "verify",
    "stop-verifying",
    "show",
    "remove",
    "discard",
    "undo",
]
"""What a person can do with a model."""

StepState = Literal["done", "now", "next"]

SEPARATOR = " · "


def joined_phrases(phrases: Iterable[str]) -> str:
    """Phrases as one text that breaks between them only, and never before the dot."""
    return "\N{NO-BREAK SPACE}· ".join(phrase.replace(" ", "\N{NO-BREAK SPACE}") for phrase in phrases)


@dataclass(frozen=True, slots=True)
class RecipeOffer:
    """One way to install a model.

    Attributes:
        name: The recipe.
        words: Its name and the size that it leaves on the disk.
        note: What speaks for it, in one sentence.
        recommended: Whether it is the one that suits this computer.
    """

    name: RecipeName
    words: str
    note: str
    recommended: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an installation."""

    words: str
    state: StepState


@dataclass(frozen=True, slots=True)
class InstallWords:
    """An installation that is under way, rests or has failed.

    Attributes:
        title: What is happening or went wrong, with the model's name.
        steps: All steps, in their order.
        fraction: How far the present step is in [0, 1]; None if that isn't known.
        measures: Bytes, speed and time left, as far as they are known.
        remedy: After a failure: why, and what to do about it; else empty.
        lines: All of it in one line, from the fullest to the shortest.
        actions: What can be done, the likeliest first.
        waiting: Whether it is being done just now, so that nothing can be pressed.
    """

    title: str
    steps: tuple[Step, ...]
    fraction: float | None
    measures: str
    remedy: str
    lines: tuple[str, ...]
    actions: tuple[Action, ...]
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model of the catalogue.

    Attributes:
        model_id: The id in the catalogue.
        name: The name that is shown.
        state: In a word or two: in use, installed, not installed, damaged.
        caution: Whether the state needs attention.
        in_use: Whether it answers in this conversation.
        loading: Whether it is being loaded to answer there.
        about: What the model is good for.
        facts: Sizes, memory, licence: short phrases, by lines.
        recipes: The ways to install it; empty where there is nothing to choose.
        recipe: The chosen one.
        install: Its installation; None if there is none.
        remark: What came of the last action, or why none is offered.
        fraction: How far a check of the files is in [0, 1]; None while there is none.
        actions: What can be done now, the likeliest first.
        primary: The one that Ergo recommends, if any.
    """

    model_id: str
    name: str
    state: str
    caution: bool
    in_use: bool
    loading: bool
    about: str
    facts: tuple[tuple[str, ...], ...]
    recipes: tuple[RecipeOffer, ...]
    recipe: RecipeName | None
    install: InstallWords | None
    remark: str
    fraction: float | None
    actions: tuple[Action, ...]
    primary: Action | None

    def facts_text(self) -> str:
        """The facts as lines that break between phrases only."""
        return "\n".join(joined_phrases(line) for line in self.facts)
