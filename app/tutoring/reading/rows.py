r"""Splits a formula into its rows: what `\\` parts in an environment such as `align*`, or without one.

Rows keep their offsets: what isn't mathematics (`&`, `\hline`, `\tag{1}`) is replaced by blanks, never taken out.
Matrices and `cases` in a row stay whole. This file doesn't know what a row says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_ALIGNED = re.compile(
    r"\s*\\begin\s*\{(?P<name>(?:align(?:ed|at|edat)?|eqnarray|equation|flalign|gather(?:ed)?|multline|split|math"
    r"|displaymath|array)\*?)\}(?:\s*\[[tbc]\])?(?P<columns>(?:\s*\{(?:[^{}]|\{[^{}]*\})*\})?)"
)
_MARK = re.compile(
    r"(?P<begin>\\begin\s*\{)|(?P<end>\\end\s*\{)|(?P<row>\\\\\*?(?:\s*\[-?[\d.]+\s*[a-z]{2}\])?|\\cr\b|\\newline\b)"
    r"|(?P<nothing>\\(?:(?:hline|nonumber|notag|displaystyle)\b|(?:tag\*?|label|intertext)\s*\{[^{}]*\}))"
    r"|\\.|(?P<cell>&)|(?P<open>\{)|(?P<close>\})",
    re.DOTALL,
)
_COLUMNED = ("array", "alignat", "alignat*", "alignedat")
_MOST_ENVIRONMENTS = 8


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands between two `&`: `tex` is as long as from `start` to `end`."""

    start: int
    end: int
    tex: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a formula.

    Attributes:
        start: Where it begins in the text, behind blanks.
        end: Where it ends, before blanks.
        tex: What it says, as long as that; `&` and numbers of equations are blanks.
        cells: Its parts between `&`; those that are empty too.
    """

    start: int
    end: int
    tex: str
    cells: tuple[Cell, ...]


def rows_of(tex: str, start: int = 0) -> tuple[Row, ...]:
    """Return the rows of a formula that say something; a formula without any parting is one row.

    Args:
        tex: The formula, without delimiters.
        start: Where it begins in the text.
    """
    first, last = _inside(tex)
    rows = (_row(tex, start, *each) for each in _cut(tex, first, last))
    return tuple(row for row in rows if row.tex)


def _inside(tex: str) -> tuple[int, int]:
    """Return where the content begins and ends when the environments around all of it are gone."""
    first, last = 0, len(tex)
    for _ in range(_MOST_ENVIRONMENTS):
        opening = _ALIGNED.match(tex, first, last)
        if opening is None:
            break
        closing = tex.rfind("\\end", first, last)
        if closing < 0 or tex[closing:last].rstrip(" \n\t.,;")[4:].strip() != f"{{{opening['name']}}}":
            break
        if _ends_early(tex, opening.end(), closing):
            break
        first, last = opening.end() if opening["name"] in _COLUMNED else opening.start("columns"), closing
    return first, last


def _ends_early(tex: str, first: int, last: int) -> bool:
    """Whether the environment that opens before `first` is closed before `last`."""
    depth = 0
    for mark in _MARK.finditer(tex, first, last):
        depth += bool(mark["begin"]) - bool(mark["end"])
        if depth < 0:
            return True
    return False


def _cut(tex: str, first: int, last: int) -> Iterator[tuple[int, int, list[re.Match[str]]]]:
    """Give start and end of each row, with what in it is to be blanked."""
    level, begin = 0, first
    blanked: list[re.Match[str]] = []
    for mark in _MARK.finditer(tex, first, last):
        # The brace behind `\\begin` and `\\end` is closed in its turn.
        level += 2 * bool(mark["begin"]) + bool(mark["open"]) - bool(mark["close"])
        if level > 0:
            continue
        if mark["row"]:
            yield begin, mark.start(), blanked
            begin, blanked = mark.end(), []
        elif mark["nothing"] or mark["cell"]:
            blanked.append(mark)
    yield begin, last, blanked


def _row(tex: str, offset: int, begin: int, end: int, blanked: list[re.Match[str]]) -> Row:
    said = list(tex[begin:end])
    for mark in blanked:
        said[mark.start() - begin : mark.end() - begin] = " " * len(mark[0])
    text = "".join(said)
    edges = [begin - 1, *(mark.start() for mark in blanked if mark["cell"]), end]
    cells = [_stripped(text, begin, left + 1, right) for left, right in pairwise(edges)]
    whole = _stripped(text, begin, begin, end)
    return Row(
        whole.start + offset,
        whole.end + offset,
        whole.tex,
        tuple(Cell(cell.start + offset, cell.end + offset, cell.tex) for cell in cells),
    )


def _stripped(text: str, begin: int, left: int, right: int) -> Cell:
    """Return what stands from left to right, counted as `begin` is, without the blanks around it."""
    part = text[left - begin : right - begin]
    start = left + len(part) - len(part.lstrip())
    said = part.strip()
    return Cell(start, start + len(said), said)
