r"""What a person is typing, while it is typed: where it holds mathematics, and how it can be shown as it will be read.

Mathematics is what a message's is (`mathematics`), and also what is typed plainly (`plain_maths`); all else are words,
exactly as they were typed. Only what is shown is made here: what is sent stays as it is. Knows no Qt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from app.rendering.limits import USUAL
from app.rendering.mathematics import Found, Reading, spans
from app.rendering.plain_maths import PlainFormula, plain_formulas

_OPENING = re.compile(r"\\(?:(?P<mark>[(\[]|begin\{)|[\s\S])|(?P<dollars>\$\$|\$(?![\s\d$]))")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_MARKDOWN = re.compile(r"[\\`*_{}\])#+\-.!|<>&~$=:]")
_LINE_START = re.compile(r"(?<=\n)[ \t\u00a0]+")
_DELIMITERS = re.compile(r"\\\(|\\\[|\$\$?|\\begin\{[A-Za-z]+\*?\}")


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text.

    Attributes:
        kind: A formula with its delimiters, one that isn't closed yet, code, or words.
        start: Where it begins.
        end: Behind it.
    """

    kind: Literal["formula", "open", "code", "words"]
    start: int
    end: int


def passages(text: str) -> list[Passage]:
    """Return the parts of a text, from left to right."""
    found: list[Passage] = []
    end = _unclosed_fence(text)
    at = 0
    while at < end:
        at = _read_until_open(text, at, end, found)
    found.append(Passage("code", end, len(text)))
    return [passage for passage in found if passage.start < passage.end]


def _read_until_open(text: str, at: int, end: int, found: list[Passage]) -> int:
    """Read up to behind a formula that isn't closed yet, or to the end; return where that is."""
    read = text[:end]
    begin = at
    for span in [*spans(read[begin:], USUAL.formula), (end - begin, end - begin)]:
        start, behind = (span.start, span.end) if isinstance(span, Found) else span
        start, behind = start + begin, behind + begin
        opened = _unclosed(read, at, start)
        if opened is not None:
            # A dollar that opens nothing is nearer at hand than a formula of several lines.
            is_dollar = text[opened] == "$" and text[opened + 1 : opened + 2] != "$"
            stop = read.find("\n" if is_dollar else "\n\n", opened)
            stop = end if stop < 0 else stop
            found += [Passage("words", at, opened), Passage("open", opened, stop)]
            return stop
        found += [Passage("words", at, start), Passage("formula" if isinstance(span, Found) else "code", start, behind)]
        at = behind
    return end


def preview(text: str) -> str:
    """Return Markdown that shows a text with its mathematics set; empty if there is none."""
    parts = passages(text)
    plain = {part: plain_formulas(text[part.start : part.end]) for part in parts if part.kind == "words"}
    if not any(plain.values()) and all(part.kind != "formula" for part in parts):
        return ""
    shown = []
    for part in parts:
        source = text[part.start : part.end]
        if part.kind == "words":
            begins_line = part.start == 0 or text[part.start - 1] == "\n"
            shown.append(_with_formulas(source, plain[part], begins_line=begins_line))
        else:
            shown.append(_escaped(source) if part.kind == "open" else source)
    return "".join(shown)


def is_inside_formula(text: str, position: int) -> bool:
    """Whether what is typed at a position stands between the delimiters of a formula."""
    before, after = text[max(0, position - 2) : position], text[position : position + 2]
    if before + after in (r"\(\)", r"\[\]", "$$$$"):
        return True
    for part in passages(text):
        if part.kind == "open" and part.start < position <= part.end:
            return True
        if part.kind == "formula" and part.start < position < part.end:
            opening = _DELIMITERS.match(text, part.start)
            width = 0 if opening is None else len(opening[0])
            closing = width if opening is None or not opening[0].startswith("\\begin") else width - 2
            return part.start + width <= position <= part.end - closing
    return False


def without_delimiters(text: str) -> str:
    """Return a text, or what is between the delimiters if it is one formula and nothing else."""
    found = spans(text, USUAL.formula)
    whole = found[0] if len(found) == 1 else None
    if isinstance(whole, Found) and not whole.environment and text[: whole.start] + text[whole.end :] == "":
        return whole.tex
    return text


def _unclosed_fence(text: str) -> int:
    """Where code begins that has no end yet; the text's end if there is none."""
    fences = list(_FENCE.finditer(text))
    return fences[-1].start() if len(fences) % 2 else len(text)


def _unclosed(text: str, start: int, end: int) -> int | None:
    """Where a formula begins, in a passage without a whole one, that isn't closed yet."""
    reading: Reading | None = None
    for mark in _OPENING.finditer(text, start, end):
        if not (mark["mark"] or mark["dollars"]):
            continue
        reading = reading or Reading(text, USUAL.formula)
        if reading.formula_at(mark.start()) == "open":
            return mark.start()
    return None


def _with_formulas(text: str, formulas: list[PlainFormula], *, begins_line: bool) -> str:
    shown, at = [], 0
    for formula in formulas:
        shown.append(_escaped(text[at : formula.start], begins_line=begins_line and at == 0))
        style = r"\displaystyle " if _is_alone(text, formula, begins_line=begins_line) else ""
        shown.append(rf"\({style}{formula.tex}\)")
        at = formula.end
    shown.append(_escaped(text[at:], begins_line=begins_line and at == 0))
    return "".join(shown)


def _is_alone(text: str, formula: PlainFormula, *, begins_line: bool) -> bool:
    before, after = text[: formula.start].rpartition("\n"), text[formula.end :].partition("\n")
    starts = begins_line or bool(before[1])
    return starts and not before[2].strip() and not after[0].strip(" \t.?!,;")


def _escaped(text: str, *, begins_line: bool = False) -> str:
    """Markdown that shows these characters and no others, line by line."""
    text = _LINE_START.sub("", text.lstrip(" \t\u00a0") if begins_line else text)
    plain = _MARKDOWN.sub(r"\\\g<0>", text)
    # Two blanks before it make a line break that ends no block.
    return re.sub(r"(?<!\n)\n(?!\n)", "  \n", plain)
