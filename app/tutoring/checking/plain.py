"""Formulas that are typed plainly among words: `2x + 3 = 11`, a bare number, a letter alone.

A letter alone that is an English word (a, I) is a formula only beside a sign; words of letters never are.
"""

from __future__ import annotations

import re
from typing import Protocol

_WORD = re.compile(r"\S+")
_MATHEMATICAL = re.compile(r"[0-9A-Za-z+\-*/^=<>≤≥≠≈·×÷−()\[\].,|²³⁴√π!{}$\\%°]+")
_NAMES = re.compile(r"sin|cos|tan|log|ln|sqrt|pi|abs|arcsin|arccos|arctan")
_SIGNED = re.compile(r"[+*/^=<>≤≥≠≈·×÷−√²³⁴]|(?<![A-Za-z])-|-(?![A-Za-z])")
_SIGN = re.compile(r"[-+*/^=<>≤≥≠≈·×÷−]")
_NUMBER = re.compile(r"(?:\\?\$)?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:/\d+)?(?:\\?%|°)?")
_STOPS = re.compile(r"[.,;:?!]+\Z")


class Place(Protocol):
    """Takes a formula and gives what stands for it."""

    def __call__(self, tex: str) -> str:
        """Return what stands for a formula."""


def plain_formulas(text: str, place: Place) -> str:
    """Return a text in which what is a formula is put in its place.

    Args:
        text: Words without marked formulas.
        place: Gives what stands for a formula.
    """
    words = [(found.start(), found.end()) for found in _WORD.finditer(text)]
    out, at, index = [], 0, 0
    while index < len(words):
        last = _run_from(text, words, index)
        if last is None:
            index += 1
            continue
        start, end = words[index][0], words[last][1]
        stops = _STOPS.search(text[start:end])
        end -= len(stops[0]) if stops and not _is_factorial(text[start:end]) else 0
        out += [_harmless(text[at:start]), place(text[start:end])]
        at, index = end, last + 1
    return "".join(out) + _harmless(text[at:])


def _harmless(text: str) -> str:
    """Return words in which nothing passes for a formula's place."""
    return text.replace("<", "‹")


def _is_factorial(run: str) -> bool:
    return run.endswith("!") and len(run) > 1 and run[-2].isdigit() and not run.endswith("!!")


def _run_from(text: str, words: list[tuple[int, int]], first: int) -> int | None:
    """Return which word ends the formula that begins with one; None if none does."""

    def word(index: int) -> str:
        return text[slice(*words[index])] if 0 <= index < len(words) else ""

    def joins(index: int) -> bool:
        before, after = word(index), word(index + 1)
        return (
            bool(before and after)
            and not _STOPS.search(before)
            and bool(_SIGN.fullmatch(before[-1:]) or _SIGN.fullmatch(after[:1]))
            and _may_belong(before)
            and _may_belong(after)
        )

    last = first
    if "--" in word(first) or "--" in word(first + 1):
        return None
    while joins(last):
        last += 1
    if last > first:
        return last
    return first if _stands_alone(word(first)) else None


def _may_belong(word: str) -> bool:
    bare = _STOPS.sub("", word)
    return bool(_MATHEMATICAL.fullmatch(bare)) and not re.search(r"[A-Za-z]{4,}", _NAMES.sub("", bare))


def _stands_alone(word: str) -> bool:
    bare = _STOPS.sub("", word)
    if _NUMBER.fullmatch(bare):
        return True
    if len(bare) == 1 and bare.isalpha() and bare.isascii():
        return bare not in "aAI"
    left = _NAMES.sub("", bare)
    return bool(
        _MATHEMATICAL.fullmatch(bare)
        and _SIGNED.search(bare)
        and not re.search(r"[A-Za-z]{3,}", left)
        and re.search(r"[0-9A-Za-z]", bare)
    )
