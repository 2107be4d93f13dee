"""Two versions of a turn beside each other: made by a controller, shown by a view. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.cards.turns import ReplyCard

SideState = Literal["ended", "running", "missing"]


@dataclass(frozen=True, slots=True)
class SideCard:
    """One of the two.

    Attributes:
        words: What it was made with: the adapter, or that there was none.
        facts: What was measured of it, in a line.
        reply: The version; of one that is being written, what there is comes bit by bit.
        state: Whether it has ended, is being written, or isn't there.
        can_keep: Whether the conversation can show it now.
        is_shown: Whether the conversation shows it.
    """

    words: str
    facts: str
    reply: ReplyCard
    state: SideState = "ended"
    can_keep: bool = True
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class ComparisonCard:
    """Both, and what they come to.

    Attributes:
        question: What both reply to.
        sides: The one without the adapter first.
        finding: Whether they come to the same result, or what is being done, as Markdown; may be empty.
        note: What else differs between them, in a sentence; empty if nothing does.
    """

    question: str
    sides: tuple[SideCard, SideCard]
    finding: str = ""
    note: str = ""
