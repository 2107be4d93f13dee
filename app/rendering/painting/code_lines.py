"""Words of code put into lines, none of them so long that it is costly to lay out. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from app.rendering.highlighting import Token

LONGEST_LINE = 1500


def code_lines(words: Iterable[Token]) -> list[list[Token]]:
    """Return the lines; the line break at the end of the code begins none."""
    lines: list[list[Token]] = [[]]
    length = 0
    for kind, text in words:
        for index, part in enumerate(text.split("\n")):
            if index:
                lines.append([])
                length = 0
            for at in range(0, len(part), LONGEST_LINE):
                piece = part[at : at + LONGEST_LINE]
                if length + len(piece) > LONGEST_LINE:
                    lines.append([])
                    length = 0
                lines[-1].append((kind, piece))
                length += len(piece)
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return lines
