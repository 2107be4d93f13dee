r"""A solution cut where a reader would pause: items, paragraphs, sentences, displayed formulas, rows of an alignment.

What leads to a formula stays with it, and no formula is cut in two. Every piece is Markdown that stands by itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from app.tutoring.hints.secrecy import Known
from app.tutoring.hints.spans import MASK, Span, masked, spans_of
from app.tutoring.reading.rows import rows_of

MOST_PIECES = 40
_LONG = 300
"""So many characters of words are a piece, whatever they lead to."""
_WORTH_SAYING = 40
"""So many characters of plain words say something by themselves."""
LONGEST = 60_000
"""A longer solution isn't looked into: it is one piece."""


_BREAK = re.compile(
    rf"""
    \n[^\S\n]*\n\s*                                            # paragraphs
    |\n(?=[^\S\n]*(?:\d{{1,2}}[.)]|[-*+•])\s)                  # items
    |\n(?=\#{{1,6}}\s|\*\*\S)                                  # headings
    |(?<=[.!?])[)"'”*]*\s+(?=[A-Z{MASK}("“*])                  # sentences
    """,
    re.VERBOSE,
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|resp|approx|[Ff]ig|[Ee]qs?|[Nn]o|Mr|Mrs|Dr|St)|(?:^|\n)\s*\d{1,2}|\b[A-Z])\.$"
)
_NOTHING = re.compile(r"[-*_=\s]{3,}|\[asy\].*", re.DOTALL)
_RULES = re.compile(r"^[-*_]{3,}[^\S\n]*$", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}\s+(?P<words>[^\n]*)\n?")
_MARK = re.compile(r"(?:\d{1,2}[.)]|[-+•]|\*(?=\s))\s+")
_LABEL = re.compile(
    r"(?P<bold>\*\*|__)?\s*(?:Step|Part)\s+\d+\s*(?:[.:)–—-]\s*|(?=\*\*|$))(?P<closed>\*\*|__)?\s*", re.IGNORECASE
)
_GOES_ON = re.compile(r"[^\S\n]*\n?[^\S\n]*(?:where|for|with|whenever|in which)\b")
_WHOLLY_BOLD = re.compile(r"\*\*[^*\n]+\*\*:?")
_ROWED = re.compile(r"\\begin\s*\{(?:align|aligned|gather|gathered|split|eqnarray|flalign)\*?\}")
_BRACES = re.compile(r"\\.|(?P<open>\{)|(?P<close>\})", re.DOTALL)


def pieces_of(solution: str, problem: str = "") -> list[str]:
    """Return the pieces of a solution, in order.

    Args:
        solution: Markdown with LaTeX.
        problem: The question: what only repeats some of it is no piece of its own.
    """
    text = solution.replace("\r\n", "\n").strip()
    if len(text) > LONGEST:
        return [text]
    spans, known = spans_of(text), Known(problem)
    places = list(_led(text, spans, _stretches(text, spans), known))
    cut = [each for start, end in places for each in _by_rows(text, start, end, spans)]
    return _not_too_many([each for each in map(_tidy, cut) if each and not _NOTHING.fullmatch(each)])


def _stretches(text: str, spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Return the places of the smallest pieces: each ends with a sentence, a paragraph or a displayed formula."""
    mask = masked(text, spans)
    cuts = {found.end() for found in _BREAK.finditer(mask) if not _is_abbreviated(mask, found.start())}
    for span in spans:
        if span.is_display and not _GOES_ON.match(text, _behind_stops(text, span.end)):
            cuts.add(_behind_stops(text, span.end))
    bounds = [0, *sorted(cuts), len(text)]
    return [(start, end) for start, end in pairwise(bounds) if text[start:end].strip(" \n\t.,;")]


def _is_abbreviated(mask: str, end: int) -> bool:
    return bool(_ABBREVIATED.search(mask[max(0, end - 12) : end]))


def _behind_stops(text: str, place: int) -> int:
    while place < len(text) and text[place] in ".,;":
        place += 1
    return place


def _led(text: str, spans: tuple[Span, ...], places: list[tuple[int, int]], known: Known) -> Iterator[tuple[int, int]]:
    """Put together what belongs together: words and what they lead to, a sentence and its formula."""
    start: int | None = None
    for place, (here, end) in enumerate(places):
        start = here if start is None else start
        is_enough = end - start > _LONG and text[here:end].rstrip()[-1:] in (".", "!", "?")
        if place + 1 < len(places) and not is_enough and _leads_on(text, spans, (here, end), places[place + 1], known):
            continue
        yield start, end
        start = None


def _leads_on(text: str, spans: tuple[Span, ...], here: tuple[int, int], after: tuple[int, int], known: Known) -> bool:
    within = _inside(spans, *here)
    words, following = text[slice(*here)].strip(), text[slice(*after)]
    begins = after[0] + len(following) - len(following.lstrip())
    before_display = any(span.is_display for span in _inside(spans, begins, begins + 1))
    ends_in_display = bool(within) and within[-1].is_display and _behind_stops(text, within[-1].end) >= here[1] - 1
    if words.endswith(":") or (before_display and not ends_in_display):
        return True
    if _HEADING.fullmatch(words) or _WHOLLY_BOLD.fullmatch(words):
        return True
    if "\\boxed" in following and len(words) >= _WORTH_SAYING and words[-1] in ".!?":
        return False  # what has been thought until here is a step before the answer
    bare = _LABEL.sub("", _MARK.sub("", _HEADING.sub(r"\g<words>", words)))
    return "\\boxed" not in words and known.covers(bare, (span.tex for span in within))


def _inside(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Return the spans that begin between two places."""
    first, last = (bisect_left(spans, place, key=lambda span: span.start) for place in (start, end))
    return spans[first:last]


def _by_rows(text: str, start: int, end: int, spans: tuple[Span, ...]) -> list[str]:
    """Return a piece, or one for each row where it ends with a formula of several rows."""
    within = _inside(spans, start, end)
    last = within[-1] if within else None
    if last is None or not last.is_display or not _ROWED.match(last.tex.strip()):
        return [text[start:end]]
    rows = [" ".join(row.tex.split()) for row in rows_of(last.tex)]
    if len(rows) < 2 or "\\intertext" in last.tex or not all(is_whole(row) for row in rows):
        return [text[start:end]]
    shown = [f"\\[{row}\\]" for row in rows]
    behind = text[_behind_stops(text, last.end) : end].strip()
    return [text[start : last.start] + shown[0], *shown[1:], *([behind] if behind else [])]


def is_whole(row: str) -> bool:
    """Whether a row, or a part of a formula, can be set by itself."""
    depth = 0
    for mark in _BRACES.finditer(row):
        depth += bool(mark["open"]) - bool(mark["close"])
        if depth < 0:
            return False
    lefts, rights = len(re.findall(r"\\left(?![a-z])", row)), len(re.findall(r"\\right(?![a-z])", row))
    return depth == 0 and lefts == rights and row.count("\\begin") == row.count("\\end")


def _tidy(piece: str) -> str:
    """Return a piece without the mark of its item, its heading in bold, and without a number of its own."""
    piece = _dedented(_RULES.sub("", piece).strip())
    heading = _HEADING.match(piece)
    if heading:
        words = _LABEL.sub("", heading["words"]).strip(" *#:")
        piece = (f"**{words}**\n\n" if words else "") + piece[heading.end() :].lstrip()
    piece = _MARK.sub("", piece, count=1) if _MARK.match(piece) else piece
    label = _LABEL.match(piece)
    if label:
        opens = "**" if label["bold"] and not label["closed"] else ""
        piece = (opens + piece[label.end() :]).removeprefix("****")
    return piece.strip()


def _dedented(piece: str) -> str:
    """Return a piece of an item as if it stood outside: its lines begin where the first does."""
    first, *others = piece.split("\n")
    return "\n".join([first, *(each[min(4, len(each) - len(each.lstrip())) :] for each in others)])


def _not_too_many(pieces: list[str]) -> list[str]:
    """Return pieces of which neighbours were put together until there aren't too many."""
    while len(pieces) > MOST_PIECES:
        *kept, last = pieces
        pairs = [kept[place : place + 2] for place in range(0, len(kept), 2)]
        pieces = ["\n\n".join(pair) for pair in pairs] + [last]
    return pieces
