"""A nudge and an idea: what is said of a problem before anything of its solution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.tutoring.hints.problem import Problem
from app.tutoring.sentences import Sentence


class Hints:
    """The context of what is said in hints: where Qt's `lupdate` finds `Hints.tr("…")`, it takes that for one."""

    @staticmethod
    def tr(template: str, **fields: str | Sentence) -> Sentence:
        """Return a sentence.

        Args:
            template: A literal.
            fields: What is put in.
        """
        return Sentence("Hints", template).put(**fields)


@dataclass(frozen=True, slots=True)
class Hint:
    """What a kind of problem is begun with.

    Attributes:
        nudge: A question that points at the right thing.
        idea: The method, in a sentence.
    """

    nudge: Sentence
    idea: Sentence


Recogniser: TypeAlias = Callable[[Problem], Hint | None]
"""Says what to begin with if the problem is of its kind; None if it isn't."""
