"""Where in a text something is that was looked for, and a line of what stands around it. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.conversations.searching.queries import Term
from app.conversations.searching.words import BLANK
from app.finding.folding import Folded, Folding

_LONGEST = 120
_BEFORE = 36
_NEAR = 14
"""So far from where a line would be cut a blank is looked for."""

_CUT = "…"
_BLANKS = re.compile(f"{BLANK}+")
_JOINERS = "\u200d\ufe0e\ufe0f"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of a text.

    Attributes:
        text: What it says: no line breaks, and nothing but what stands there, short of where it is cut.
        marks: What of it was looked for, in order: beginning and end, in characters.
    """

    text: str
    marks: tuple[Span, ...]


def place_of(term: Term, text: str, folding: Folding) -> Span | None:
    """Return where a text first has what is looked for, in characters; None if nowhere."""
    found = term.pattern.search(text)
    if found is not None or text.isascii():
        return found.span() if found is not None else None
    folded = folding.folded(text)
    found = term.pattern.search(folded.text)
    return None if found is None else _in_text(found, folded, text)


def excerpt_around(text: str, place: Span, terms: Sequence[Term], folding: Folding) -> Excerpt:
    """Return a line of a text around a place, with everything marked in it that is looked for."""
    start, end = place[0], min(place[1], place[0] + _LONGEST)
    before, is_cut = _before(text, start)
    found = _in_one_line(text[start:end])
    behind = _in_one_line(text[end : _whole(text, min(len(text), end + 2 * _LONGEST))])
    line = before + found + behind
    if len(line) > _LONGEST - is_cut:
        line = line[: _cut_near(line, _LONGEST - 1 - is_cut, len(before + found))].rstrip() + _CUT
    elif end + 2 * _LONGEST < len(text):
        line = line.rstrip() + _CUT
    line = _CUT + line if is_cut else line
    at = is_cut + len(before)
    marks = marks_in(line, terms, folding) or ((at, min(at + len(found), len(line))),)
    return Excerpt(line, marks)


def marks_in(line: str, terms: Iterable[Term], folding: Folding) -> tuple[Span, ...]:
    """Return everything in a line that is looked for: in order, and in one where it touches."""
    folded = folding.folded(line)
    spans = sorted(_in_text(found, folded, line) for term in terms for found in term.pattern.finditer(folded.text))
    marks: list[Span] = []
    for start, end in spans:
        if marks and start <= marks[-1][1]:
            marks[-1] = marks[-1][0], max(end, marks[-1][1])
        else:
            marks.append((start, end))
    return tuple(marks)


def _in_text(found: re.Match[str], folded: Folded, text: str) -> Span:
    start, end = folded.start_of(found.start()), folded.end_of(found.end() - 1)
    if folded.starts is None:
        return start, end
    units = text.encode("utf-16-le", "surrogatepass")  # which is how a folded text counts
    return _characters(units, start), _characters(units, end)


def _characters(units: bytes, count: int) -> int:
    return len(units[: 2 * count].decode("utf-16-le", "surrogatepass"))


def _before(text: str, start: int) -> tuple[str, bool]:
    """Return what stands before a place, in one line, and whether it is cut."""
    line = _in_one_line(text[_whole(text, max(0, start - 4 * _BEFORE)) : start]).lstrip()
    if len(line) <= _BEFORE:
        return line, start > 4 * _BEFORE
    cut = len(line) - _BEFORE
    blank = line.find(" ", cut, cut + _NEAR)
    return line[blank + 1 if blank >= 0 else _whole(line, cut) :], True


def _cut_near(line: str, end: int, at_least: int) -> int:
    blank = line.rfind(" ", max(end - _NEAR, at_least), end)
    return blank if blank > 0 else _whole(line, end)


def _whole(text: str, index: int) -> int:
    """Return the nearest place before this one where no character is parted from what belongs to it."""
    while 0 < index < len(text) and _belongs(text[index - 1], text[index]):
        index -= 1
    return index


def _belongs(one: str, other: str) -> bool:
    return unicodedata.category(other).startswith("M") or other in _JOINERS or one == "\u200d"


def _in_one_line(text: str) -> str:
    return _BLANKS.sub(" ", text)
