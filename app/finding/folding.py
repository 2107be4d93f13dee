"""What counts as the same when words are looked for: case, accents, widths and kinds of dashes and quotes don't matter.

Keeps which place of the text each character came from, counted as Qt counts: in UTF-16 code units. Pure text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_CLUSTER = re.compile(
    "(?s:.)[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f\uff9e\uff9f]*"
)
_OVER_AND_UNDER = 200
"""Marks of this combining class and above are accents. Strokes through a sign and the marks of kana are below it: they
make another sign of it."""
_ALIKE = {
    "−": "-",
    "\N{HYPHEN}": "-",
    "\N{EN DASH}": "-",
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{LINE SEPARATOR}": " ",
}
_PLAIN = str.maketrans(_ALIKE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared.

    Attributes:
        text: What is compared.
        starts: The place in the original of each of its characters, and one past the end of the original; None if
            they are in the same places.
    """

    text: str
    starts: Sequence[int] | None

    def start_of(self, index: int) -> int:
        """Where the character at this index stands in the original."""
        return index if self.starts is None else self.starts[index]

    def end_of(self, index: int) -> int:
        """Where the original goes on after what became the character at this index."""
        if self.starts is None:
            return index + 1
        start = self.starts[index]
        while self.starts[index] == start:
            index += 1
        return self.starts[index]


class Folding(dict[int, str]):
    """Folds texts; remembers every character that it has met."""

    def __init__(self) -> None:
        super().__init__()
        self._irregular: set[str] = set()

    def __missing__(self, code: int) -> str:
        """Fold a character that is met for the first time."""
        character = chr(code)
        folded = self[code] = _fold(character)
        if len(folded) != 1 or code > 0xFFFF or any(map(unicodedata.combining, character + folded)):
            self._irregular.add(character)
        return folded

    def fold(self, text: str) -> str:
        """Return a text as it is compared."""
        return self.folded(text).text

    def folded(self, text: str) -> Folded:
        """Return a text as it is compared, with where everything came from."""
        if text.isascii():
            return Folded(text.lower(), None)
        folded = text.translate(self)
        if self._irregular.isdisjoint(text):
            return Folded(folded, None)
        return _in_clusters(text)


def utf16_length(text: str) -> int:
    """Return how long Qt thinks a text is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _in_clusters(text: str) -> Folded:
    """Fold a text in which not every character becomes one: a letter and its accents are one place."""
    pieces: list[str] = []
    starts: list[int] = []
    place = 0
    for cluster in _CLUSTER.findall(text):
        piece = _fold(cluster)
        pieces.append(piece)
        starts += [place] * len(piece)
        place += utf16_length(cluster)
    starts.append(place)
    return Folded("".join(pieces), starts)


def _fold(cluster: str) -> str:
    folded = unicodedata.normalize("NFKD", cluster)
    if len(folded) > 1 and unicodedata.category(folded[0]).startswith("L"):
        folded = folded[0] + "".join(each for each in folded[1:] if unicodedata.combining(each) < _OVER_AND_UNDER)
    return unicodedata.normalize("NFKC", folded.casefold()).translate(_PLAIN)
