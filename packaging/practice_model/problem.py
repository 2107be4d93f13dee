"""What a problem is, and which problems are held out of training.

Knows nothing of any skill, of tokens or of the model.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

HELD_OUT_OF = 40
"""One problem in this many is never trained on; the card's figures come from those alone."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A question with the thoughts and the answer that the model should give.

    Attributes:
        skill: The row of the card that it counts for.
        key: The mathematics without the phrasing; equal keys are the same problem.
        question: What the person types.
        thoughts: What stands between the think tags.
        answer: What follows them, `\\boxed{…}` included.
        expected: The content of the box; empty where nothing is to be boxed.
    """

    skill: str
    key: str
    question: str
    thoughts: str
    answer: str
    expected: str

    @property
    def held_out(self) -> bool:
        """True when the problem, in whatever phrasing, is kept for measuring."""
        digest = hashlib.sha256(f"{self.skill}:{self.key}".encode()).digest()
        return int.from_bytes(digest[:4], "big") % HELD_OUT_OF == 0
