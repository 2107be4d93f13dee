"""A search through several texts that may grow, change, come and go meanwhile: what was found, and where the reader is.

Reads a paragraph at a time, from where the reader is to the end and then from the beginning. Knows no widget, no clock.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from app.finding.folding import Folding
from app.finding.hits import Hit, Hits
from app.finding.lines import Line, hits_in


class Text(Protocol):
    """What can be searched."""

    def lines(self, place: int) -> Iterator[Line]:
        """Yield the paragraphs from that which has this place; not to be asked for more after the text has changed."""
        ...


Searched = TypeVar("Searched", bound=Text)


@dataclass(frozen=True, slots=True)
class Found(Generic[Searched]):
    """A hit, and the text that it's in."""

    text: Searched
    hit: Hit


class _Reading(Generic[Searched]):
    """What has been found in one text so far."""

    def __init__(self, text: Searched) -> None:
        self.text = text
        self.hits = Hits()
        self.is_read = False
        self._read_to = 0
        self._lines: Iterator[Line] | None = None

    def begin(self, place: int) -> None:
        """Nothing is known any more of what follows this place."""
        self._read_to = min(self._read_to, place)
        self._lines = None
        self.is_read = False
        self.hits.cut(self._read_to)

    def interrupt(self) -> None:
        """Ask for the paragraphs anew when reading goes on."""
        self._lines = None

    def pass_over(self) -> None:
        """There is nothing to be read in it just now."""
        self.begin(0)
        self.is_read = True

    def read_line(self, needle: str, folding: Folding) -> bool:
        """Read a paragraph; return whether there are more."""
        begins = self._lines is None
        if self._lines is None:
            self._lines = self.text.lines(self._read_to)
        line = next(self._lines, None)
        if line is None:
            self._lines, self._read_to, self.is_read = None, sys.maxsize, True
            return False
        if begins:
            self.hits.cut(line.start)
        self._read_to = line.start
        for hit in hits_in(line, needle, folding):
            self.hits.add(hit)
        return True


class Search(Generic[Searched]):
    """Looks for words in texts, in the order in which they stand on the page.

    Args:
        is_shown: Whether a text can be found at all just now.
    """

    def __init__(self, is_shown: Callable[[Searched], bool]) -> None:
        self._is_shown = is_shown
        self._folding = Folding()
        self._needle = ""
        self._readings: list[_Reading[Searched]] = []
        self._unread: deque[_Reading[Searched]] = deque()
        self._begin: tuple[_Reading[Searched], int] | None = None
        self._at: tuple[_Reading[Searched], int] | None = None
        self._order: int | None = None
        self._steps = 0

    @property
    def is_read(self) -> bool:
        """Whether everything has been read."""
        return not self._unread

    @property
    def needle(self) -> str:
        """What is looked for, as it is compared; empty if nothing is."""
        return self._needle

    def look_for(self, words: str, begin: tuple[Searched, int] | None) -> None:
        """Look for other words.

        Args:
            words: What to look for; nothing looks for nothing.
            begin: The first hit from this place of this text on is the one that the reader comes to.
        """
        self._needle = self._folding.fold(words)
        self._at, self._order, self._steps = None, None, 0
        reading = next((each for each in self._readings if begin is not None and each.text is begin[0]), None)
        self._begin = (reading, begin[1]) if reading is not None and begin is not None else None
        self._unread.clear()
        for each in self._from_begin():
            self._read_again(each, 0)

    def set_texts(self, texts: Sequence[Searched]) -> None:
        """These are searched from now on; what was found in those that stay stays."""
        known = {id(each.text): each for each in self._readings}
        self._readings = [known[id(text)] if id(text) in known else _Reading(text) for text in texts]
        kept = {id(each) for each in self._readings}
        gone = [each for each in known.values() if id(each) not in kept]
        self._unread = deque(each for each in self._unread if each not in gone)
        if self._begin is not None and self._begin[0] in gone:
            self._begin = None
        if self._at is not None and self._at[0] in gone:
            self._at = None
        old = {id(each) for each in self._unread}
        for each in self._readings:
            if not each.is_read and id(each) not in old:
                self._read_again(each, 0)

    def edit(self, text: Searched, place: int) -> None:
        """A text has changed from this place on."""
        for each in self._readings:
            if each.text is text:
                self._read_again(each, place)

    def rewrite(self, text: Searched) -> None:
        """A text is written in another form: which of its hits the reader is at stays, where they are doesn't."""
        if self._at is not None and self._at[0].text is text:
            self._order = self._at[0].hits.at_or_after(self._at[1])
        self.edit(text, 0)

    def interrupt(self, text: Searched) -> None:
        """A text is about to change, or to come from elsewhere: nothing of what it gave may be used any more."""
        for each in self._readings:
            if each.text is text:
                each.interrupt()

    def step(self) -> bool:
        """Read a paragraph; return whether there are more."""
        if not self._unread:
            return False
        reading = self._unread[0]
        if not self._needle or not self._is_shown(reading.text):
            reading.pass_over()
        if reading.is_read or not reading.read_line(self._needle, self._folding):
            self._unread.popleft()
            self._keep_order(reading)
        if not self._unread and self._steps:
            steps, self._steps = self._steps, 0
            self.go(steps)
        return bool(self._unread)

    def go(self, by: int) -> None:
        """Come to a later or an earlier hit, round and round; it's done once everything has been read."""
        if self._unread:
            self._steps += by
            return
        total = self.total
        if not total:
            return
        at = self._number_at()
        if at is None:
            origin = self._at or self._begin
            before = self._number_of(origin) if origin is not None else 0
            at = before - 1 if by > 0 else before
        self._come_to((at + by) % total)

    @property
    def total(self) -> int:
        """How many there are, so far."""
        return sum(len(each.hits) for each in self._readings)

    @property
    def number(self) -> int:
        """Which of them the reader is at, from 1; 0 is none."""
        at = self._number_at()
        return 0 if at is None else at + 1

    @property
    def current(self) -> Found[Searched] | None:
        """Where the reader is."""
        if self._at is None:
            self._at = self._first_found()
        if self._at is None:
            return None
        reading, place = self._at
        index = min(reading.hits.at_or_after(place), len(reading.hits) - 1)
        return Found(reading.text, reading.hits[index]) if index >= 0 else None

    def hits(self, text: Searched) -> Hits:
        """What has been found in a text."""
        return next((each.hits for each in self._readings if each.text is text), Hits())

    def _read_again(self, reading: _Reading[Searched], place: int) -> None:
        reading.begin(place)
        if not any(each is reading for each in self._unread):
            self._unread.append(reading)

    def _keep_order(self, reading: _Reading[Searched]) -> None:
        """After a text was written in another form, be at the hit that has the same number in it."""
        if self._order is None or self._at is None or self._at[0] is not reading:
            return
        index, self._order = min(self._order, len(reading.hits) - 1), None
        if index >= 0:
            self._at = reading, reading.hits[index].start

    def _from_begin(self) -> list[_Reading[Searched]]:
        """The texts from that where the search begins, round to the one before it."""
        if self._begin is None:
            return self._readings
        index = self._readings.index(self._begin[0])
        return self._readings[index:] + self._readings[:index]

    def _first_found(self) -> tuple[_Reading[Searched], int] | None:
        """Return the first hit from the beginning of the search, if everything up to it has been read."""
        place = self._begin[1] if self._begin is not None else 0
        around = self._from_begin()
        for reading in around:
            index = reading.hits.at_or_after(place)
            if index < len(reading.hits):
                return reading, reading.hits[index].start
            if not reading.is_read:
                return None
            place = 0
        return (around[0], around[0].hits[0].start) if around and len(around[0].hits) else None

    def _number_at(self) -> int | None:
        found = self.current
        if found is None or self._at is None:
            return None
        return self._number_of((self._at[0], found.hit.start))

    def _number_of(self, at: tuple[_Reading[Searched], int]) -> int:
        """How many there are before a place."""
        before = 0
        for reading in self._readings:
            if reading is at[0]:
                break
            before += len(reading.hits)
        return before + at[0].hits.at_or_after(at[1])

    def _come_to(self, number: int) -> None:
        for reading in self._readings:
            if number < len(reading.hits):
                self._at = reading, reading.hits[number].start
                return
            number -= len(reading.hits)
