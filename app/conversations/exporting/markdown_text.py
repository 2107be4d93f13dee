r"""Makes texts safe to stand in one Markdown file with others: what one has in it can't spill over into the next.

What a model wrote stays as it wrote it, mathematics to the letter, except that headings go down below those of the
file, HTML and definitions are text (as they are in the window), and code that was left open is closed. What a person
typed, and our own lines, are text and nothing else, mathematics and code aside. Knows no conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it.token import Token

from app.rendering.grammar import block_tokens, prepared
from app.rendering.inert import inert
from app.rendering.limits import USUAL
from app.rendering.mathematics import spans
from app.rendering.typed import passages

_DEEPEST = 6
_OPENS_HTML = re.compile(r"(?<!\\)((?:\\\\)*)<(?=[A-Za-z/!?])(?!https?://)")
_SWALLOWS_ALL = re.compile(r"^([ >]*)<(?=!|\?|(?:script|pre|style|textarea)\b)", re.MULTILINE | re.IGNORECASE)
_DEFINES = re.compile(r"^((?:[ >]| {0,3}[-+*] )*\[[^\]\n]+\]):", re.MULTILINE)
_MARKS = re.compile(r"[*_`<~]")
_BEGINS_BLOCK = re.compile(r"^([#>+=|-]|\d{1,9}(?=[.)]))", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_TICKS = re.compile(r"`+")
_VERBATIM = {"fence", "code_block", "formula_block"}


def written_by_model(text: str, headings_below: int) -> str:
    """Return Markdown that a model wrote, contained.

    Args:
        text: What it wrote.
        headings_below: The level below which its headings begin.
    """
    text = inert(prepared(text)).strip("\n")
    tokens, _ = block_tokens(text, USUAL, growing=False)
    lines = text.split("\n")
    _loosen_formulas(lines, tokens)
    _make_html_text(lines, tokens)
    _lower_headings(lines, tokens, headings_below)
    return "\n".join([*lines, *_closing(text.split("\n"), tokens)])


def typed_by_person(text: str) -> str:
    """Return Markdown that shows what a person typed, line by line, with its mathematics and code as they are."""
    text = inert(prepared(text)).strip("\n")
    shown = []
    for part in passages(text):
        source = text[part.start : part.end]
        if part.kind in ("formula", "code"):
            shown.append(source)
        else:
            shown.append(_as_text(source, begins_line=text[part.start - 1 : part.start] in ("", "\n")))
    return "".join(shown)


def quoted(text: str) -> str:
    """Return a text as a quote."""
    return "\n".join(f"> {line}".rstrip(" ") if not line.strip() else f"> {line}" for line in text.split("\n"))


def one_line(text: str) -> str:
    """Return a text as one line of Markdown, mathematics kept."""
    return typed_by_person(" ".join(text.split()))


def verbatim(text: str) -> str:
    """Return a text as a block of code, whatever is in it."""
    text = inert(prepared(text))
    longest = max((len(ticks) for ticks in _TICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text.removesuffix(chr(10))}\n{fence}"


def _as_text(text: str, *, begins_line: bool) -> str:
    shown = _MARKS.sub(r"\\\g<0>", text)
    head, line_break, rest = ("", "", shown) if begins_line else shown.partition("\n")
    rest = _INDENT.sub(lambda found: "\u00a0" * len(found[0].expandtabs(4)), rest)
    rest = _BEGINS_BLOCK.sub(lambda found: found[0] + "\\" if found[0].isdigit() else "\\" + found[0], rest)
    # Two blanks before it make a line break that ends no block.
    return re.sub(r"(?<!\n)\n(?!\n)", "  \n", head + line_break + rest)


def _loosen_formulas(lines: list[str], tokens: list[Token]) -> None:
    """Set a blank that TeX doesn't see where a reader without mathematics would take all that follows for HTML."""
    for token in tokens:
        if token.type == "formula_block" and token.map:
            for number in range(token.map[0], min(token.map[1], len(lines))):
                lines[number] = _SWALLOWS_ALL.sub(r"\1< ", lines[number])


def _make_html_text(lines: list[str], tokens: list[Token]) -> None:
    """Escape what other readers would take for HTML or for the definition of a reference."""
    for first, end in _running_text(tokens, len(lines)):
        text = "\n".join(lines[first:end])
        if "<" in text or "]:" in text:
            lines[first:end] = _escaped(text).split("\n")


def _escaped(text: str) -> str:
    parts, at = [], 0
    for span in [*spans(text, USUAL.formula), (len(text), len(text))]:
        start, end = span if isinstance(span, tuple) else (span.start, span.end)
        parts.append(_DEFINES.sub(r"\1\\:", _OPENS_HTML.sub(r"\1\\<", text[at:start])))
        # So far in, a line goes on with its paragraph, which drops the blanks; in a formula TeX doesn't see the one.
        loosened = r"\1    <" if isinstance(span, tuple) else r"\1< "
        parts.append(_SWALLOWS_ALL.sub(loosened, text[start:end]))
        at = end
    return "".join(parts)


def _running_text(tokens: list[Token], count: int) -> Iterator[tuple[int, int]]:
    """Lines that aren't code or formulas, block by block: a mark in one can't reach into another."""
    free = [True] * count
    for token in tokens:
        if token.type in _VERBATIM and token.map:
            free[token.map[0] : token.map[1]] = [False] * (token.map[1] - token.map[0])
    known: set[int] = set()
    for token in tokens:
        if token.type == "inline" and token.map and token.map[0] not in known and token.map[1] <= count:
            known.update(range(*token.map))
            yield token.map[0], token.map[1]
    for line in range(count):
        if free[line] and line not in known:
            yield line, line + 1


def _lower_headings(lines: list[str], tokens: list[Token], by: int) -> None:
    # From the last to the first: a heading of several lines becomes one.
    for token, words in reversed(list(pairwise(tokens))):
        if token.type != "heading_open" or token.map is None:
            continue
        marks = "#" * min(_DEEPEST, int(token.tag[1:]) + by)
        first, end = token.map
        if token.markup.startswith("#"):
            lines[first] = re.sub("#+", marks, lines[first], count=1)
        elif token.level == 0:
            told = " ".join(line.strip() for line in lines[first : end - 1]) if words.map else words.content
            lines[first:end] = [f"{marks} {told}"]


def _closing(lines: list[str], tokens: list[Token]) -> list[str]:
    """The line that closes code which was left open at the end."""
    last = tokens[-1] if tokens else None
    if last is None or last.type != "fence" or last.level or last.map is None:
        return []
    mark = last.markup
    end = lines[last.map[1] - 1].strip()
    closed = last.map[1] - last.map[0] > 1 and len(end) >= len(mark) and not end.strip(mark[0])
    return [] if closed else [mark]
