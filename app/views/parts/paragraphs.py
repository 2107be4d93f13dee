"""Breaks endless paragraphs, so that appending to a long text stays cheap. Pure text; knows no Qt."""

from __future__ import annotations

SOFT_LIMIT = 1_500
HARD_LIMIT = 2_000


class ParagraphBreaker:
    """Adds a line break where a paragraph grows past bounds: at white space if there is some, else anywhere."""

    def __init__(self) -> None:
        self._length = 0

    def feed(self, text: str) -> str:
        """Return `text` with the breaks it needs after everything fed before."""
        out: list[str] = []
        for index, line in enumerate(text.split("\n")):
            if index:
                out.append("\n")
                self._length = 0
            out.append(self._break_line(line))
        return "".join(out)

    def _break_line(self, line: str) -> str:
        out: list[str] = []
        while self._length + len(line) > SOFT_LIMIT:
            cut = self._place_to_cut(line)
            if cut is None:
                break
            out += [line[:cut], "\n"]
            line = line[cut:]
            self._length = 0
        self._length += len(line)
        return "".join([*out, line])

    def _place_to_cut(self, line: str) -> int | None:
        """Where the line must or may be cut: after a blank past the soft limit, at the hard limit at the latest."""
        room = HARD_LIMIT - self._length
        start = max(0, SOFT_LIMIT - self._length)
        for index in range(start, min(room, len(line))):
            if line[index] in " \t":
                return index + 1
        return room if len(line) > room else None
