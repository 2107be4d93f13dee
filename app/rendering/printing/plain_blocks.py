"""Plain text as blocks: exactly its characters, line by line, in pieces that are cheap to lay out. No Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.rendering.blocks import Inline, LineBreak, Paragraph, Text
from app.rendering.inert import inert

LONGEST = 2_000
"""So many characters are one paragraph at most."""
_BLANK = re.compile(r"\n[ \t]*\n\s*?(?=[^\n])")


def plain_blocks(text: str) -> Iterator[Paragraph]:
    """Return the paragraphs of a text, as it was typed."""
    for paragraph in _BLANK.split(inert(text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n")):
        for number, lines in enumerate(_pieces(paragraph)):
            yield Paragraph(_broken(lines), source="\n".join(lines), continued=number > 0)


def _pieces(paragraph: str) -> Iterator[list[str]]:
    piece: list[str] = []
    length = 0
    for line in paragraph.split("\n"):
        for at in range(0, max(1, len(line)), LONGEST):
            part = line[at : at + LONGEST]
            if piece and length + len(part) > LONGEST:
                yield piece
                piece, length = [], 0
            piece.append(part)
            length += len(part) + 1
    yield piece


def _broken(lines: list[str]) -> tuple[Inline, ...]:
    inlines: list[Inline] = []
    for line in lines:
        inlines += [LineBreak(), Text(line)]
    return tuple(inlines[1:])
