"""Where a paragraph is best cut: between lines or words, outside formulas and code, with nothing open."""

from __future__ import annotations

import re
from bisect import bisect_left

from app.rendering.mathematics import Found, spans

_BOUNDARY = re.compile(r"(?<=[\s。、！？」])(?=\S)")
_MARKUP = re.compile(r"[*_~\[\]`]")


def best_place(text: str, begin: int, longest: int) -> int | None:
    """Return where to cut; None if there is too little text.

    Args:
        text: It ends with the words of the paragraph.
        begin: Where the paragraph begins in it.
        longest: No formula is longer.
    """
    inside = [
        (found.start + begin, found.end + begin) if isinstance(found, Found) else (found[0] + begin, found[1] + begin)
        for found in spans(text[begin:], longest)
    ]
    half = begin + (len(text) - begin) // 2
    for behind in (max(half, begin + 1), begin + 1):
        place = _last_of_the_best(text, begin, behind, inside)
        if place is not None:
            return place
    return len(text) - 1 if len(text) - begin >= 2 else None


def _last_of_the_best(text: str, begin: int, behind: int, inside: list[tuple[int, int]]) -> int | None:
    """The last of the best places, of those from `behind` on: best with nothing open, then at the end of a line."""
    places = [boundary.start() for boundary in _BOUNDARY.finditer(text, behind)]
    marks = [mark.start() for mark in _MARKUP.finditer(text, begin) if not _is_within(mark.start() + 0.5, inside)]
    highest = 3 if text.find("\n", behind - 1) >= 0 else 2
    best, best_rank = None, -1
    for place in reversed(places):
        if _is_within(place, inside):
            continue
        rank = 2 * (bisect_left(marks, place) % 2 == 0) + (text[place - 1] == "\n")
        if rank > best_rank:
            best, best_rank = place, rank
        if rank == highest:
            break
    return best


def _is_within(place: float, inside: list[tuple[int, int]]) -> bool:
    index = bisect_left(inside, (place, 0))
    return index > 0 and place < inside[index - 1][1]
