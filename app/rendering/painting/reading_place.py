"""Where the reader is in a text, as a share of its source: the same in plain text and on a page. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Stretch(Protocol):
    """A block of the page: its source, and where it stands in the document."""

    @property
    def source(self) -> str:
        """Its source."""
        ...

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


def share_before(blocks: Sequence[Stretch], position: int) -> float:
    """Return how much of all sources stands before a position of the document, from 0 to 1."""
    before = 0.0
    for block in blocks:
        if position < block.end:
            within = (position - block.start) / (block.end - block.start)
            before += len(block.source) * max(0.0, within)
            break
        before += len(block.source)
    return before / max(1, sum(len(block.source) for block in blocks))


def position_after(blocks: Sequence[Stretch], share: float) -> int:
    """Return the position of the document before which stands this share of all sources."""
    left = share * sum(len(block.source) for block in blocks)
    for block in blocks:
        length = len(block.source)
        if left < length:
            return block.start + int(left / length * (block.end - block.start))
        left -= length
    return blocks[-1].end if blocks else 0
