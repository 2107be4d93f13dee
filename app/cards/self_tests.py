"""What the window shows of a self-test: made by a controller, shown by a view. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TestState = Literal["good", "bad", "told"]
"""How a part did; what is only told is neither."""


@dataclass(frozen=True, slots=True)
class TestLine:
    """What came of one part.

    Attributes:
        state: How it did.
        words: What was tried, in a sentence.
        detail: What there is to know of that; may be empty.
    """

    state: TestState
    words: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SelfTestCard:
    """A self-test that runs or has ended.

    Attributes:
        heading: What is being found out.
        lead: How it stands.
        running: Whether it is still under way.
        lines: What came of it.
        report: All of it for somebody who looks into a fault; empty while there is none.
    """

    heading: str
    lead: str
    running: bool = False
    lines: tuple[TestLine, ...] = ()
    report: str = ""
