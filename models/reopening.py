"""What is done about a model that begins to think again although its thoughts have been closed for it.

The opening tag is taken back as soon as it is complete, and the model goes on from where it began, with the
token that began it ruled out there. A tag is several tokens, other ones with every tokenizer; so nothing has to
be known of them, and an answer that opens nothing costs nothing. Counts positions; touches no cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_TAKEN_BACK = 32
"""So many openers of a reply are taken back at most; models have been seen that write seven in 2,000 tokens."""


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where a reply goes on.

    Attributes:
        length: So many tokens of the sequence stay.
        banned: What the next token must not be.
    """

    length: int
    banned: frozenset[int]


class Reopenings:
    """The openers of one reply that must not be."""

    def __init__(self) -> None:
        self._tag_from: int | None = None
        self._banned: frozenset[int] = frozenset()
        self._banned_at = -1
        self._taken_back = 0

    def watch(self, length: int, *, may_be_tag: bool) -> None:
        """Note a token of the answer.

        Args:
            length: Of the sequence, this token included.
            may_be_tag: Whether the answer ends with what may be the beginning of a tag.
        """
        if not may_be_tag:
            self._tag_from = None
        elif self._tag_from is None:
            self._tag_from = length - 1

    def way_back(self, sequence: Sequence[int]) -> WayBack | None:
        """Return how to go on after a token that completed an opener; None when it has come too often."""
        start = len(sequence) - 1 if self._tag_from is None else self._tag_from
        self._tag_from = None
        self._taken_back += 1
        if self._taken_back > MOST_TAKEN_BACK or start < 1:
            return None
        if start != self._banned_at:
            self._banned, self._banned_at = frozenset(), start
        self._banned |= {sequence[start]}
        return WayBack(start, self._banned)
