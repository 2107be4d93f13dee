"""The rungs of a solution, as a record. How they come about is none of its business: it is imported at every start."""

from __future__ import annotations

from dataclasses import dataclass

BEFORE_STEPS = 2
"""Rungs before the first step: the nudge and the idea."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """A solution, rung by rung.

    Attributes:
        nudge: A question that points at the right thing.
        idea: The method, in a sentence.
        steps: What is done, one after the other, as Markdown; none where the solution is one statement.
        answer: The final statement, as Markdown.
    """

    nudge: str
    idea: str
    steps: tuple[str, ...]
    answer: str

    @property
    def rungs(self) -> tuple[str, ...]:
        """All of them, the nudge first."""
        return self.nudge, self.idea, *self.steps, self.answer
