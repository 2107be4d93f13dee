"""How far a reply is revealed, as the page shows it: made by a controller, shown by views. Knows neither.

Only what has been asked for is in it: what is still hidden never gets near a view.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GuideState = Literal["working", "ready", "empty"]


@dataclass(frozen=True, slots=True)
class RungCard:
    """A rung that is revealed.

    Attributes:
        name: What it is: Nudge, Step 2.
        text: What it says, as Markdown.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class GuideCard:
    """What is known of a reply that is shown rung by rung.

    Attributes:
        state: `working` while it is written, `ready` once there are hints, `empty` where it ended without an answer.
        rungs: What is revealed, in order.
        onward: What the next rung is called: "First step".
        doubt: That the solution may be wrong, in words; empty where nothing speaks against it.
        remark: What was found of a line that the person is stuck at; empty where none was looked for.
        takes_lines: Whether such a line can be looked for.
    """

    state: GuideState = "working"
    rungs: tuple[RungCard, ...] = ()
    onward: str = ""
    doubt: str = ""
    remark: str = ""
    takes_lines: bool = False
