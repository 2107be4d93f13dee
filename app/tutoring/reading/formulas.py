r"""Finds the formulas in a text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, bare environments and a bare `\boxed{…}`.

Money (`$5 and $7`) is none, nor is what stands in code, in drawings (`[asy]…[/asy]`) and in tables. This file doesn't
know what a formula says. It takes time in proportion to the text, whatever stands in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 20_000
"""No formula has more characters."""

_STARRED = ("align", "alignat", "eqnarray", "equation", "flalign", "gather", "multline")
_PLAIN = ("aligned", "alignedat", "array", "cases", "dcases", "displaymath", "gathered", "math", "rcases", "split")
_MATRICES = ("matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix")
_ENVIRONMENTS = frozenset([*_STARRED, *(f"{name}*" for name in _STARRED), *_PLAIN, *_MATRICES])
_SKIPPED = frozenset({"tabular", "tabular*", "verbatim", "asy", "lstlisting", "tikzpicture"})
_DEEPEST = 40

_MARK = re.compile(
    r"""
    (?P<begin>\\begin\s*\{(?P<begun>[A-Za-z]+\*?)\})
    |(?P<finish>\\end\s*\{(?P<finished>[A-Za-z]+\*?)\})
    |(?P<boxed>\\boxed\s*\{)
    |(?P<words>\\(?:text[a-z]*|mbox|hbox|mathrm)\s*\{)
    |(?P<fence>\\[()\[\]])
    |(?P<escaped>\\.)
    |(?P<dollars>\$+)
    |(?P<ticks>`+)
    |(?P<drawing>\[/?asy\])
    |(?P<open>\{)|(?P<close>\})
    |(?P<paragraph>\n[^\S\n]*\n)
    """,
    re.VERBOSE | re.DOTALL,
)
_STRONGLY = re.compile(r"\\[A-Za-z]|[\^_]")
_WEAKLY = re.compile(r"[\\^_=<>{}]|[-+*/|]|^\s*[A-Za-z0-9]\s*$")
_PRICE = re.compile(r"\s*\d[\d.,]*(?:[kKmMbB]|bn)?\s")
_WORD = re.compile(r"(?<=[\s,;])(?!(?:sin|cos|tan|log|exp|mod|max|min|gcd|lcm)\b)(?:[A-Za-z]{3,}|or|to|a)(?![A-Za-z])")
_SUM = re.compile(r"[\d\s.,()*/^<>=+-]*[=+^<>][\d\s.,()*/^<>=+-]*")


@dataclass(frozen=True, slots=True)
class Formula:
    r"""A formula in a text, without its delimiters; a bare environment or `\boxed{…}` is its own.

    Attributes:
        start: Where it begins in the text.
        end: Behind it: `text[start:end] == tex`.
        tex: What it says.
        is_display: It stands on a line of its own.
    """

    start: int
    end: int
    tex: str
    is_display: bool


@dataclass(frozen=True, slots=True)
class _Found:
    formula: Formula | None
    next_mark: int


def formulas_of(text: str) -> tuple[Formula, ...]:
    """Return the formulas of a text, in reading order; none lies in another."""
    marks = list(_MARK.finditer(text))
    search = _Search(text, marks, {_kind(mark): place for place, mark in enumerate(marks)})
    formulas: list[Formula] = []
    at = 0
    while at < len(search.marks):
        found = search.at(at)
        if found.formula is not None:
            formulas.append(found.formula)
        at = found.next_mark
    return tuple(formulas)


@dataclass(slots=True)
class _Search:
    """One text with all of its marks, and where each kind of mark stands for the last time."""

    text: str
    marks: list[re.Match[str]]
    last: Mapping[str, int]

    def at(self, at: int) -> _Found:
        """Return the formula that a mark opens, if it does, and the mark to go on with."""
        mark = self.marks[at]
        nothing = _Found(None, at + 1)
        match mark.lastgroup:
            case "begin":
                return self._environment(at) or nothing
            case "boxed":
                return self._boxed(at) or nothing
            case "fence":
                return self._fenced(at) or nothing
            case "dollars" if len(mark[0]) <= 2:
                return self._between_dollars(at) or nothing
            case "ticks" | "drawing":
                return self._skipped(at) or nothing
        return nothing

    def _environment(self, at: int) -> _Found | None:
        mark = self.marks[at]
        name = mark["begun"]
        if name not in _ENVIRONMENTS and name not in _SKIPPED:
            return None
        depth = 0
        for place in self._following(at, f"\\end {name}"):
            other = self.marks[place]
            depth += (other["begun"] == name) - (other["finished"] == name)
            if depth < 0:
                is_formula = name in _ENVIRONMENTS
                whole = self._formula(mark.start(), other.end(), is_display=name != "math")
                return _Found(whole if is_formula else None, place + 1)
            if depth > _DEEPEST:
                return None
        return None

    def _boxed(self, at: int) -> _Found | None:
        depth = 1
        for place in self._following(at, "}"):
            mark = self.marks[place]
            depth += _brace(mark)
            if mark["dollars"] or depth > _DEEPEST:
                return None
            if depth == 0:
                return _Found(self._formula(self.marks[at].start(), mark.end(), is_display=False), place + 1)
        return None

    def _fenced(self, at: int) -> _Found | None:
        opening = self.marks[at]
        closing = {"\\(": "\\)", "\\[": "\\]"}.get(opening[0])
        if closing is None:
            return None
        for place in self._following(at, closing):
            mark = self.marks[place]
            if mark[0] == closing:
                return _Found(self._formula(opening.end(), mark.start(), is_display=closing == "\\]"), place + 1)
            if mark["fence"] or (mark["paragraph"] and closing == "\\)"):
                return None
        return None

    def _between_dollars(self, at: int) -> _Found | None:
        opening = self.marks[at]
        place = self._closing_dollars(at)
        if place is None:
            return None
        closing = self.marks[place]
        start, end = opening.end(), closing.start()
        is_display = opening[0] == "$$"
        if not is_display and not self._is_mathematics(start, end):
            return None
        return _Found(self._formula(start, end, is_display=is_display), place + 1)

    def _closing_dollars(self, at: int) -> int | None:
        r"""Return where the dollars stand that close; those in `\text{…}` don't."""
        opening = self.marks[at][0]
        depth, worded = 0, 0
        for place in self._following(at, opening):
            mark = self.marks[place]
            if mark["words"] and not worded:
                worded = depth + 1
            depth += _brace(mark)
            worded = worded if depth >= worded else 0
            if mark["dollars"] and not worded:
                return place if mark[0] == opening else None
            if depth > _DEEPEST or (mark["paragraph"] and opening == "$"):
                return None
        return None

    def _skipped(self, at: int) -> _Found | None:
        """Go past code or a drawing."""
        opening = self.marks[at][0]
        closing = {"[asy]": "[/asy]", "[/asy]": ""}.get(opening, opening)
        if self.last.get(closing, -1) <= at:
            return None
        behind = range(at + 1, len(self.marks))
        return _Found(None, next(place for place in behind if self.marks[place][0] == closing) + 1)

    def _following(self, at: int, closing: str) -> range:
        """Return the marks behind one that a formula may reach; none if nothing closes it any more."""
        if self.last.get(closing, -1) <= at:
            return range(0)
        limit = self.marks[at].end() + LONGEST
        return range(at + 1, bisect_right(self.marks, limit, lo=at, key=lambda mark: mark.start()))

    def _is_mathematics(self, start: int, end: int) -> bool:
        """Whether what stands between two dollars isn't the words between two prices."""
        tex, text = self.text[start:end], self.text
        is_strong = bool(_STRONGLY.search(tex))
        if not tex.strip() or (not is_strong and _PRICE.match(tex) and _WORD.search(tex)):
            return False
        if not is_strong and text[end + 1 : end + 2].isdigit():  # $5-$7
            return False
        before = text[start - 2 : start - 1]
        if before.isalpha() and before.isascii() and tex[0].isdigit() and not _SUM.fullmatch(tex):  # US$5
            return False
        blanks = tex[0].isspace() + tex[-1].isspace()
        return is_strong or not blanks or (blanks == 2 and bool(_WEAKLY.search(tex)))  # costs $ 5, or $ 7

    def _formula(self, start: int, end: int, *, is_display: bool) -> Formula | None:
        tex = self.text[start:end]
        return Formula(start, end, tex, is_display) if tex.strip() else None


def _kind(mark: re.Match[str]) -> str:
    return f"\\end {mark['finished']}" if mark["finish"] else mark[0]


def _brace(mark: re.Match[str]) -> int:
    if mark["open"] or mark["boxed"] or mark["words"]:
        return 1
    return -1 if mark["close"] else 0
