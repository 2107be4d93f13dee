"""What checking a reply has found, as the page shows it: made by a controller, shown by views. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.tutoring.verdicts import Slip

CheckState = Literal["none", "checking", "verified", "contradicted", "unchecked"]


@dataclass(frozen=True, slots=True)
class CheckCard:
    """What is known of a reply.

    Attributes:
        state: Whether its answer holds: `none` while nobody looked, `checking` while somebody does.
        detail: What was found, in a sentence.
        evidence: What was computed, as mathematics.
        slips: The steps of the answer that don't hold, in reading order.
        thought_slips: Those of the thoughts.
    """

    state: CheckState = "none"
    detail: str = ""
    evidence: str = ""
    slips: tuple[Slip, ...] = ()
    thought_slips: tuple[Slip, ...] = ()


NOTHING_CHECKED = CheckCard()
