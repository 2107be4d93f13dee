"""Where formulas and code stand in a text, delimiters included, and the text without them, all else in its place.

What is cut into sentences and paragraphs is that masked text, so that no formula is ever cut in two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.tutoring.reading.formulas import Formula, formulas_of

MASK = "\ue000"
_OPENERS = {"$$": "$$", "$": "$", "\\(": "\\)", "\\[": "\\]"}
_FENCED = re.compile(r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)|\Z)|\[asy\].*?(?:\[/asy\]|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Span:
    """A formula, or a block of code or of a drawing's source, where it stands.

    Attributes:
        start: Where it begins, its delimiter included.
        end: Behind its delimiter.
        tex: What it says, without delimiters; empty for code.
        is_display: It stands on a line of its own.
    """

    start: int
    end: int
    tex: str
    is_display: bool


def spans_of(text: str) -> tuple[Span, ...]:
    """Return the formulas and blocks of code of a text, in order."""
    code = [Span(found.start(), found.end(), "", True) for found in _FENCED.finditer(text)]
    formulas = [_whole(text, each) for each in formulas_of(text)]
    outside = [each for each in formulas if not any(block.start <= each.start < block.end for block in code)]
    return tuple(sorted([*code, *outside], key=lambda span: span.start))


def masked(text: str, spans: tuple[Span, ...]) -> str:
    """Return the text with a mark for every character of its formulas; the stop at the end of one stays."""
    pieces, at = [], 0
    for span in spans:
        ends_sentence = not span.is_display and span.tex.rstrip()[-1:] in (".", "?", "!")
        marks = MASK * (span.end - span.start)
        pieces += [text[at : span.start], marks[:-1] + "." if ends_sentence else marks]
        at = span.end
    return "".join(pieces) + text[at:]


def _whole(text: str, formula: Formula) -> Span:
    """Return a formula with the delimiters around it; a bare environment has none."""
    before, after = text[: formula.start].rstrip(), text[formula.end :]
    blanks = len(after) - len(after.lstrip())
    for opener, closer in _OPENERS.items():
        if before.endswith(opener) and after[blanks:].startswith(closer):
            end = formula.end + blanks + len(closer)
            return Span(len(before) - len(opener), end, formula.tex, formula.is_display)
    return Span(formula.start, formula.end, formula.tex, formula.is_display)
