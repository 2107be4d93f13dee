"""What the page itself says, in the person's language."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.wording import translate


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the page.

    Attributes:
        capped: In place of a block that is too much to be set.
        reveal: What shows its source.
    """

    capped: str = field(default_factory=lambda: translate("Page", "This part is too long to be set."))
    reveal: str = field(default_factory=lambda: translate("Page", "Show source"))
