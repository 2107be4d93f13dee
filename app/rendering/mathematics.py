r"""Where mathematics begins and ends in a text, and where a dollar is only money.

`$…$`, `$$…$$`, `\(…\)`, `\[…\]`, bare environments of AMS, and a bare `\boxed{…}`. Knows nothing of Markdown except
that a code span wins over mathematics.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from app.tutoring.boxed import last_boxed

_STARRED = ("align", "alignat", "eqnarray", "equation", "flalign", "gather", "IEEEeqnarray", "multline")
_PLAIN = """
    aligned alignedat array CD cases darray dcases displaymath drcases gathered math numcases rcases split subarray
    subequations tabular
"""
_MATRICES = "matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix"
ENVIRONMENTS = frozenset([*_STARRED, *(f"{name}*" for name in _STARRED), *_PLAIN.split(), *_MATRICES.split()])
OPENING = re.compile(r"\$+|\\\(|\\\[|\\begin\{([A-Za-z]+\*?)\}|\\boxed\s*\{")
_CLOSING = {
    "\\(": re.compile(r"(?P<close>\\\))|(?P<stop>\\[(\[\]])|\\.", re.DOTALL),
    "\\[": re.compile(r"(?P<close>\\\])|(?P<stop>\\[(\[)])|\\.", re.DOTALL),
    "$$": re.compile(r"(?P<close>\$\$)|(?P<stop>\$[^$])|\\.", re.DOTALL),
}
_SIGNS = re.compile(r"\\.|[{}]|\$+", re.DOTALL)
_WORDS_IN_TEX = re.compile(r"\\(?:text|mbox|textrm|textbf|textit|hbox|mathrm)[a-z]*\s*\{")
_MATHEMATICAL = re.compile(r"[\\^_=<>{}]|[-+*/|]|^\s*[A-Za-z0-9]\s*$")
_STRONGLY = re.compile(r"\\[A-Za-z]|[\^_]")
_PRICE = re.compile(r"\d[\d.,]*(?:[kKmMbB]|bn)?\s")
_SUM = re.compile(r"[\d\s.,()*/^<>=+-]*[=+^<>][\d\s.,()*/^<>=+-]*")
_WORD = re.compile(r"(?<=[\s,;])(?!(?:sin|cos|tan|log|exp|mod|max|min|gcd|lcm)\b)(?:[A-Za-z]{3,}|or|to|a)(?![A-Za-z])")
_DEEPEST = 8
_DEEPEST_BRACES = 40
_NOTHING = re.compile(r"[\\\s]*")
_TICKS = re.compile(r"`+")

Outcome: TypeAlias = "Found | Literal['open', 'none']"


@dataclass(frozen=True, slots=True)
class Found:
    """A formula in a text.

    Attributes:
        start: Where its opening delimiter begins.
        end: Behind its closing delimiter.
        tex: What is to be typeset.
        display: On a line of its own.
        environment: The name of a bare environment.
    """

    start: int
    end: int
    tex: str
    display: bool
    environment: str = ""


@dataclass(slots=True)
class Reading:
    """One text that is searched for formulas, with what has been learnt about it on the way.

    Attributes:
        text: The text.
        longest: No formula is longer.
        has_code: It is running text, in which a code span wins. Blocks come before code spans.
    """

    text: str
    longest: int
    has_code: bool = True
    _missing: dict[tuple[str, int], int] = field(default_factory=dict)
    _ticks: dict[int, int] | None = None
    _signs: list[tuple[int, str]] | None = None

    def formula_at(self, at: int, end: int | None = None) -> Outcome:
        """Return the formula that opens here; `open` if the text ends before it does; `none` if none begins."""
        end = len(self.text) if end is None else end
        opening = OPENING.match(self.text, at, end)
        if opening is None:
            return "none"
        mark = opening.group()
        if mark == "$":
            return self._between_dollars(at, end)
        if mark in _CLOSING:
            return self._between(at, mark, end)
        if mark.startswith("\\begin"):
            return self._environment(opening, end) if opening[1] in ENVIRONMENTS else "none"
        return self._boxed(opening, end) if mark.startswith("\\boxed") else "none"

    def code_at(self, at: int) -> int | None:
        """Return where the code span ends that opens here; None if none does."""
        run = _TICKS.match(self.text, at)
        if run is None or self._last_ticks().get(len(run.group()), -1) <= at:
            return None
        for other in _TICKS.finditer(self.text, run.end()):
            if len(other.group()) == len(run.group()):
                return other.end()
        return None

    def _between(self, at: int, mark: str, end: int) -> Outcome:
        if at >= self._missing.get((mark, end), end):
            return "open"
        limit = min(end, at + self.longest)
        for found in _CLOSING[mark].finditer(self.text, at + 2, limit):
            if found["close"]:
                return self._found(at, found.end(), self.text[at + 2 : found.start()], display=mark != "\\(")
            if found["stop"]:
                return "none"
        if limit < end:
            return "none"
        self._missing[mark, end] = at
        return "open"

    def _between_dollars(self, at: int, end: int) -> Outcome:
        close = self._closing_dollar(at, min(end, at + self.longest))
        if close is None:
            return "open" if end - at < self.longest else "none"
        tex = self.text[at + 1 : close]
        if close < 0 or not _is_mathematics(tex):
            return "none"
        before, after = self.text[at - 1 : at], self.text[close + 1 : close + 2]
        # `3$\times$4` is mathematics; `US$5` and `$5-$7` aren't.
        if after.isdigit() and not _STRONGLY.search(tex):
            return "none"
        if before.isalpha() and before.isascii() and tex[0].isdigit() and not _SUM.fullmatch(tex):
            return "none"
        return self._found(at, close + 1, tex, display=False)

    def _closing_dollar(self, at: int, end: int) -> int | None:
        """Where the next dollar stands that isn't inside words of TeX; -1 if it can't close; None if none is left."""
        depth = 0
        for place, sign in self._signs_from(at + 1):
            if place >= end:
                break
            if sign == "{":
                depth += 1
                if depth > _DEEPEST_BRACES:
                    return -1
            elif sign == "}":
                depth -= 1
            elif depth <= 0 or not _WORDS_IN_TEX.search(self.text, at, place):
                return place if len(sign) == 1 or place + 1 == end else -1
        return None

    def _signs_from(self, at: int) -> Iterator[tuple[int, str]]:
        """Every brace and run of dollars that no backslash stands before; found once, for many may look at each."""
        if self._signs is None:
            self._signs = [(sign.start(), sign[0]) for sign in _SIGNS.finditer(self.text) if sign[0][0] != "\\"]
        return map(self._signs.__getitem__, range(bisect_left(self._signs, (at, "")), len(self._signs)))

    def _environment(self, opening: re.Match[str], end: int) -> Outcome:
        name = opening[1]
        limit = min(end, opening.start() + self.longest)
        parts = re.compile(
            r"(?P<end>\\end\{" + re.escape(name) + r"\})|(?P<begin>" + re.escape(opening.group()) + r")|\\."
        )
        depth = 1
        for found in parts.finditer(self.text, opening.end(), limit):
            depth += bool(found["begin"]) - bool(found["end"])
            if depth == 0:
                tex = self.text[opening.start() : found.end()]
                return self._found(opening.start(), found.end(), tex, display=name != "math", environment=name)
            if depth > _DEEPEST:
                return "none"
        return "open" if limit == end else "none"

    def _boxed(self, opening: re.Match[str], end: int) -> Outcome:
        limit = min(end, opening.start() + self.longest)
        depth = 1
        for place, sign in self._signs_from(opening.end()):
            if place >= limit:
                break
            depth += (sign == "{") - (sign == "}")
            if sign[0] == "$" or depth > _DEEPEST_BRACES:
                return "none"
            if depth == 0:
                return self._found(opening.start(), place + 1, self.text[opening.start() : place + 1], display=False)
        return "open" if limit == end else "none"

    def _found(self, start: int, end: int, tex: str, *, display: bool, environment: str = "") -> Outcome:
        if _NOTHING.fullmatch(tex) or self._code_wins(start, end):
            return "none"
        return Found(start, end, tex.strip(), display, environment)

    def _code_wins(self, start: int, end: int) -> bool:
        ticks = _TICKS.search(self.text, start, end) if self.has_code else None
        while ticks is not None:
            if self.code_at(ticks.start()) is not None:
                return True
            ticks = _TICKS.search(self.text, ticks.end(), end)
        return False

    def _last_ticks(self) -> dict[int, int]:
        if self._ticks is None:
            self._ticks = {len(run.group()): run.start() for run in _TICKS.finditer(self.text)}
        return self._ticks


def _is_mathematics(tex: str) -> bool:
    """Whether what stands between two dollars isn't the words between two prices."""
    if not tex.strip():
        return False
    if not _STRONGLY.search(tex) and _PRICE.match(tex.strip()) and _WORD.search(tex):
        return False
    if tex[0].isspace() or tex[-1].isspace():
        # `$ x $` and `$ x = \frac12$` are mathematics; `costs $ 5 , or $ 7` isn't.
        on_both_sides = tex[0].isspace() and tex[-1].isspace() and _MATHEMATICAL.search(tex)
        return bool(on_both_sides or _STRONGLY.search(tex))
    return True


_INTERESTING = re.compile(r"\\(?:begin\{|boxed|[\s\S])|\$+|`+")


def spans(text: str, longest: int) -> list[Found | tuple[int, int]]:
    """Return the formulas and the code spans (start, end) of a text, from left to right."""
    reading = Reading(text, longest)
    found: list[Found | tuple[int, int]] = []
    mark = _INTERESTING.search(text)
    while mark is not None:
        at, behind = mark.start(), mark.end()
        if text[at] == "`":
            code_end = reading.code_at(at)
            if code_end is not None:
                found.append((at, code_end))
                behind = code_end
        else:
            outcome = reading.formula_at(at)
            if isinstance(outcome, Found):
                found.append(outcome)
                behind = outcome.end
        mark = _INTERESTING.search(text, behind)
    return found


def is_boxed(tex: str) -> bool:
    r"""Whether a formula holds the final answer: a complete `\boxed{…}`."""
    return "\\boxed" in tex and last_boxed(tex) is not None
