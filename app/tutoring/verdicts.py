"""What comes of checking: frozen records, without Qt, without algebra.

The worst outcome is a false `contradicted`: whoever makes one has a witness. `unchecked` is honest and common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

VerdictWord = Literal["verified", "contradicted", "unchecked"]
Relation = Literal["given", "equivalent", "lossy", "wrong", "unread"]
"""How a line of somebody's work stands to the line before; `given` is what they started from."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a checker has found out about an answer.

    Attributes:
        verdict: Whether the answer holds.
        detail: What was found, in a sentence: "x = 4 satisfies 2x + 3 = 11.", "The answer can't be read: …".
        evidence: What was computed, as mathematics: "2·4 + 3 = 11"; empty where nothing was.
    """

    verdict: VerdictWord
    detail: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """A step that doesn't hold, where it stands.

    Attributes:
        start: Where its left side begins in the text.
        end: Where its right side ends.
        stated: What it says: "7 · 8 = 54".
        found: What its left side really is: "56"; what can't be written shortly is empty.
    """

    start: int
    end: int
    stated: str
    found: str


@dataclass(frozen=True, slots=True)
class StepsReport:
    """What came of checking the steps of a text.

    Attributes:
        slips: Those that don't hold, in reading order.
        checked: How many were recomputed.
    """

    slips: tuple[Slip, ...] = ()
    checked: int = 0


@dataclass(frozen=True, slots=True)
class LineVerdict:
    """What came of checking one line of somebody's work.

    Attributes:
        line: Which line, counted from 0 in the lines as given; empty lines have none.
        text: What it says.
        relation: How it stands to the line before it that could be read.
        detail: Why, in a sentence: "x = 0 is a root of the line before and is lost.".
        evidence: What was computed.
    """

    line: int
    text: str
    relation: Relation
    detail: str = ""
    evidence: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether this line doesn't follow."""
        return self.relation in ("wrong", "lossy")


@dataclass(frozen=True, slots=True)
class WorkReport:
    """What came of checking somebody's work.

    Attributes:
        lines: The lines that aren't empty, in order.
    """

    lines: tuple[LineVerdict, ...]

    @property
    def first_wrong(self) -> LineVerdict | None:
        """The first line that doesn't follow, if there is one."""
        return next((line for line in self.lines if line.is_wrong), None)
