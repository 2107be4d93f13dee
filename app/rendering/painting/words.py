"""What the page itself says, so that whoever shows it can say it in another language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the page.

    Attributes:
        capped: In place of a block that is too much to be set.
        reveal: What shows its source.
    """

    capped: str = "This part is too long to be set."
    reveal: str = "Show source"
