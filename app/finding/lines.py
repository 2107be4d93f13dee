"""Words in one paragraph: in its text, and in the source of the formulas that stand in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from app.finding.folding import Folded, Folding, utf16_length
from app.finding.hits import Hit

FORMULA = "\N{OBJECT REPLACEMENT CHARACTER}"
_COMMAND = re.compile(r"\\[a-z]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a document.

    Attributes:
        start: Where it begins.
        text: What it says; each formula is one character.
        formulas: The source of each formula, in their order.
    """

    start: int
    text: str
    formulas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words or a formula, as they are compared; where they stand in the line, and from where on in what is compared."""

    folded: Folded
    offset: int
    start: int
    is_formula: bool

    @property
    def end(self) -> int:
        return self.offset + len(self.folded.text)

    def start_of(self, index: int) -> int:
        return self.start if self.is_formula else self.start + self.folded.start_of(index - self.offset)

    def end_of(self, index: int) -> int:
        return self.start + (1 if self.is_formula else self.folded.end_of(index - self.offset))


def hits_in(line: Line, needle: str, folding: Folding) -> Iterator[Hit]:
    """Yield where something stands in a paragraph; a formula in which it stands several times is found once.

    Args:
        line: The paragraph.
        needle: What to look for, as it is compared; not empty.
        folding: How it is compared.
    """
    if not line.formulas:
        yield from _hits_in_words(line, needle, folding.folded(line.text))
        return
    pieces = list(_pieces(line, folding))
    ends = [piece.end for piece in pieces]
    text = "".join(piece.folded.text for piece in pieces)
    index = text.find(needle)
    inside = _inside_commands(pieces) if index >= 0 else set()
    last = -1
    while index >= 0:
        end = index + 1
        if index not in inside:
            end = index + len(needle)
            start = line.start + pieces[bisect_right(ends, index)].start_of(index)
            if start >= last:
                last = line.start + pieces[bisect_right(ends, end - 1)].end_of(end - 1)
                yield Hit(start, last)
        index = text.find(needle, end)


def words_between(line: Line, start: int, end: int) -> str:
    """Return what stands between two places of a paragraph, with the source of the formulas there."""
    said: list[str] = []
    formulas = iter(line.formulas)
    place = line.start
    for character in line.text:
        words = next(formulas, character) if character == FORMULA else character
        if start <= place < end:
            said.append(words)
        place += utf16_length(character)
    return "".join(said)


def _hits_in_words(line: Line, needle: str, folded: Folded) -> Iterator[Hit]:
    last, index = -1, folded.text.find(needle)
    while index >= 0:
        end = index + len(needle)
        start = line.start + folded.start_of(index)
        if start >= last:
            last = line.start + folded.end_of(end - 1)
            yield Hit(start, last)
        index = folded.text.find(needle, end)


def _pieces(line: Line, folding: Folding) -> Iterator[_Piece]:
    offset = start = 0
    formulas = iter(line.formulas)
    for number, words in enumerate(line.text.split(FORMULA)):
        if number:
            folded = folding.folded(next(formulas, FORMULA))
            yield _Piece(folded, offset, start, is_formula=True)
            offset, start = offset + len(folded.text), start + 1
        folded = folding.folded(words)
        yield _Piece(folded, offset, start, is_formula=False)
        offset, start = offset + len(folded.text), start + utf16_length(words)


def _inside_commands(pieces: list[_Piece]) -> set[int]:
    """Nobody who looks for `a` means the one of `frac`, a command; but what it begins with can be looked for."""
    return {
        place
        for piece in pieces
        if piece.is_formula
        for command in _COMMAND.finditer(piece.folded.text)
        for place in range(piece.offset + command.start() + 2, piece.offset + command.end())
    }
