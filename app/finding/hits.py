"""Where words were found in one text, in order. Small: there can be a great many."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple


class Hit(NamedTuple):
    """Where something was found: from one place of a document to another."""

    start: int
    end: int


class Hits:
    """All hits of one text, the first one first."""

    def __init__(self) -> None:
        self._starts = array("q")
        self._ends = array("q")

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, index: int) -> Hit:
        return Hit(self._starts[index], self._ends[index])

    def __iter__(self) -> Iterator[Hit]:
        return map(Hit, self._starts, self._ends)

    def add(self, hit: Hit) -> None:
        """Append one that is behind all others."""
        self._starts.append(hit.start)
        self._ends.append(hit.end)

    def cut(self, place: int) -> None:
        """Forget what reaches beyond a place."""
        keep = bisect_right(self._ends, place)
        del self._starts[keep:]
        del self._ends[keep:]

    def at_or_after(self, place: int) -> int:
        """Return the index of the first that begins there or later; there may be none of that index."""
        return bisect_left(self._starts, place)

    def touching(self, start: int, end: int, most: int) -> list[Hit]:
        """Return those between two places, at most so many of them."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [self[index] for index in range(first, min(last, first + most))]
