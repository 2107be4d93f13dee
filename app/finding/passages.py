"""Finds again on a page what stands at a place of the text that the page came from.

The page keeps no places of that text: a formula is one character there, and Markdown's marks are gone. But the same
formula, or the same words, come in the same order. Knows no Qt and no view.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from app.finding.folding import utf16_length
from app.finding.hits import Hit
from app.finding.lines import FORMULA, Line
from app.rendering.limits import USUAL
from app.rendering.mathematics import Found, spans

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKS = re.compile(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_AROUND = " \t*_`#>-"
_BLANKS = re.compile(r"\s+")
_ROW = re.compile(r"\\begin\{|\\end\{|\\\\")
_NO_ROW = re.compile(r"\\\\\s*\\end\{[A-Za-z]+\*?\}\s*(?:\\\]|\$\$)?")
"""The end of the last row, where it is written."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Something that is to be found on a page.

    Attributes:
        words: The words, or the source of a formula without its blanks.
        nth: So often they come before.
        is_formula: Whether it is a formula.
        row: Which of its rows is meant, and how many it has; None for all of it.
    """

    words: str
    nth: int
    is_formula: bool = False
    row: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a passage stands on the page.

    Attributes:
        hit: The place in its document.
        row: Which of the rows of the formula there, and how many it has; None for all of it.
    """

    hit: Hit
    row: tuple[int, int] | None = None


def plain_passages(text: str, start: int, end: int) -> list[Passage]:
    """Return what to look for on a page that shows a text as it is.

    Args:
        text: All of it.
        start: Where what is meant begins.
        end: Where it ends.
    """
    return [Passage(words, text.count(words, 0, at)) for at, words in _lines_of(text, start, end)]


class TypesetText:
    """A text whose formulas are typeset on the page.

    Args:
        text: All of it.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._formulas = [found for found in spans(text, USUAL.formula) if isinstance(found, Found)]
        before: Counter[str] = Counter()
        self._passages: list[Passage] = []
        for found in self._formulas:
            source = _BLANKS.sub("", found.tex)
            self._passages.append(Passage(source, before[source], is_formula=True))
            before[source] += 1

    def passages(self, start: int, end: int) -> list[Passage]:
        """Return what to look for: the formulas between two places of the text, and the words beside them."""
        result: list[Passage] = []
        at = start
        for found, passage in zip(self._formulas, self._passages, strict=True):
            if found.end <= start or found.start >= end:
                continue
            result += self._words(at, min(found.start, end))
            row = _row(self._text, found, max(start, found.start), min(end, found.end))
            result.append(Passage(passage.words, passage.nth, is_formula=True, row=row))
            at = found.end
        return [*result, *self._words(at, end)]

    def _words(self, start: int, end: int) -> Iterator[Passage]:
        for at, words in _lines_of(self._text, start, end):
            shown = _MARKS.sub("", _ESCAPED.sub(r"\1", words))
            if any(character.isalnum() for character in shown):
                yield Passage(shown, self._text.count(words, 0, at))


def find(passages: Sequence[Passage], lines: Iterable[Line]) -> list[Stretch | None]:
    """Return where each passage stands on a page: at the last place like it where there are fewer; None if nowhere.

    Args:
        passages: What to look for.
        lines: The paragraphs of the page.
    """
    wanted = {(passage.words, passage.is_formula) for passage in passages}
    page = list(lines)
    whole = "\n".join(line.text for line in page)
    starts = list(accumulate((len(line.text) + 1 for line in page), initial=0))
    places: dict[tuple[str, bool], list[Hit]] = {each: [] for each in wanted}
    for text in (text for text, is_formula in wanted if not is_formula):
        for at in _places_in(text, whole):
            number = bisect_right(starts, at) - 1
            places[text, False].append(_hit(page[number], at - starts[number], text))
    for line in page:
        for source, hit in _formulas_in(line):
            places.get((source, True), []).append(hit)
    return [_stretch(passage, places[passage.words, passage.is_formula]) for passage in passages]


def _stretch(passage: Passage, hits: list[Hit]) -> Stretch | None:
    return Stretch(hits[min(passage.nth, len(hits) - 1)], passage.row) if hits else None


def _lines_of(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The parts of a text between two places that stand in one line each, with where they begin."""
    at = max(0, start)
    for line in text[at:end].split("\n"):
        words = line.strip(_AROUND)
        if words:
            yield at + line.index(words), words
        at += len(line) + 1


def _places_in(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _hit(line: Line, at: int, words: str) -> Hit:
    start = line.start + utf16_length(line.text[:at])
    return Hit(start, start + utf16_length(words))


def _formulas_in(line: Line) -> Iterator[tuple[str, Hit]]:
    place = line.start
    for source, before in zip(line.formulas, line.text.split(FORMULA), strict=False):
        place += utf16_length(before)
        yield _BLANKS.sub("", source), Hit(place, place + 1)
        place += 1


def _row(text: str, found: Found, start: int, end: int) -> tuple[int, int] | None:
    """The row of a formula in which all between two places stands, and how many rows it has; None where that is all."""
    breaks = list(_breaks(text, found))
    if breaks and _NO_ROW.fullmatch(text, breaks[-1], found.end):
        breaks.pop()
    if not breaks:
        return None
    edges = [found.start, *breaks, found.end]
    for number, (begins, ends) in enumerate(pairwise(edges)):
        if begins <= start and end <= ends:
            return number, len(edges) - 1
    return None


def _breaks(text: str, found: Found) -> Iterator[int]:
    """Where the rows end of an environment that is the whole formula."""
    inside = text[found.start : found.end]
    depth = 0
    for sign in _ROW.finditer(inside):
        depth += {"\\begin{": 1, "\\end{": -1}.get(sign[0], 0)
        if depth == 1 and sign[0] == "\\\\":
            yield found.start + sign.start()
