"""Cuts a text into formulas and prose. What is no claim by its form, code, drawings, what is struck out, is neither."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.tutoring.reading.formulas import Formula, formulas_of

BARRIER = "\ufffc"
"""Stands for each character that isn't prose."""

_SKIPPED = re.compile(
    r"^[ \t]*(?P<fence>```+|~~~+)[^\n]*$.*?(?:^[ \t]*(?P=fence)[^\n]*$|\Z)"
    r"|(?<!`)(?P<ticks>`{1,3})(?!`)[^`\n]+(?P=ticks)(?!`)"
    r"|\[asy\].*?(?:\[/asy\]|\Z)|~~(?=\S)[^~\n]*~~|<(?:del|s|code)>[^<\n]*</|https?://\S+",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Passages:
    """What a text consists of.

    Attributes:
        formulas: Outside of what is skipped, in reading order.
        prose: As long as the text; everything else in it is a row of barriers.
    """

    formulas: tuple[Formula, ...]
    prose: str


def passages_of(text: str) -> Passages:
    """Cut a text."""
    open_text = _SKIPPED.sub(_barriers, text)
    formulas = formulas_of(open_text)
    pieces, at = [], 0
    for formula in formulas:
        start, end = _with_fences(open_text, formula)
        pieces += [open_text[at:start], BARRIER * (end - max(at, start))]
        at = end
    return Passages(formulas, "".join([*pieces, open_text[at:]]))


def _with_fences(text: str, formula: Formula) -> tuple[int, int]:
    for fence in ("$$", "$", "\\[", "\\("):
        close = {"\\[": "\\]", "\\(": "\\)"}.get(fence, fence)
        if text.endswith(fence, 0, formula.start) and text.startswith(close, formula.end):
            return formula.start - len(fence), formula.end + len(fence)
    return formula.start, formula.end


def _barriers(match: re.Match[str]) -> str:
    return BARRIER * len(match[0])
