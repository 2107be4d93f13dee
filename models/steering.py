"""What the person says to a running generation: how far its thoughts may go.

Said on any thread, read between two tokens on the one that generates. Knows nothing of tokens,
text or requests.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import Literal

from models.messages import AnswerNow, Steering


@dataclass(frozen=True, slots=True)
class ThoughtBound:
    """How far thoughts may go.

    Attributes:
        tokens: So many tokens of a generation's own; infinity is no bound.
        imposed_by: Who has closed the thoughts when they are closed for it.
    """

    tokens: float
    imposed_by: Literal["budget", "person"]

    @classmethod
    def of_budget(cls, tokens: int | None) -> ThoughtBound:
        """Return the bound of a thinking budget; None is no bound."""
        return cls(math.inf if tokens is None else tokens, "budget")


_NONE = ThoughtBound(0, "person")


class SteeringState:
    """What has been said to one generation. Safe to use on any thread.

    Attributes:
        given: The bound that holds now; None while nothing has been said.
    """

    def __init__(self) -> None:
        self.given: ThoughtBound | None = None
        self._lock = threading.Lock()

    def give(self, steering: Steering) -> None:
        """Say something; the last word counts, but nothing takes back that the answer is wanted now."""
        with self._lock:
            if isinstance(steering, AnswerNow):
                self.given = _NONE
            elif self.given is not _NONE:
                self.given = ThoughtBound.of_budget(steering.tokens)
