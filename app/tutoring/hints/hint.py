"""A nudge and an idea: what is said of a problem before anything of its solution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.tutoring.hints.problem import Problem


@dataclass(frozen=True, slots=True)
class Hint:
    """What a kind of problem is begun with.

    Attributes:
        nudge: A question that points at the right thing.
        idea: The method, in a sentence.
    """

    nudge: str
    idea: str


Recogniser: TypeAlias = Callable[[Problem], Hint | None]
"""Says what to begin with if the problem is of its kind; None if it isn't."""
