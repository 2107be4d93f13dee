"""Reads what stands in brackets or between bars. What an expression is, others know."""

from __future__ import annotations

import re
from abc import abstractmethod
from dataclasses import dataclass

from app.rendering.plain.reader import SURELY, Part, Reader

_TALL = re.compile(r"\\(?:t?frac|sqrt|sum|prod|int)|[\^]")


@dataclass(slots=True)
class Brackets(Reader):
    """Reads brackets."""

    _brackets: int = 0
    _in_bars: bool = False

    @abstractmethod
    def relation(self) -> str:
        """Read what can be in brackets."""

    def _group(self) -> Part | None:
        start, mark = self.at, self._mark()
        opening = self._next.text
        if start in self.hopeless or not self._enter():
            return None
        bars, self._in_bars = self._in_bars, False
        self._brackets += 1
        self.at += 1
        inner, count = self._list()
        self._brackets -= 1
        self._in_bars = bars
        self._leave()
        closing = self._next.text if self._next.kind == "close" else ""
        if not inner or not _match(opening, closing, count):
            self.hopeless.add(start)
            self._go_back(mark)
            return None
        self.at += 1
        return Part(_enclosed(opening, inner, closing), "group", inner)

    def _list(self) -> tuple[str, int]:
        """What is in brackets, and how many things that is."""
        tex, count = self.relation(), 1
        while tex and self._next.text in (",", ";", "|"):
            separator = self._take().text
            following = self._dots() or self.relation()
            if not following:
                return "", 0
            tex += ("\\mid " if separator == "|" else f"{separator}\\ ") + following
            count += 1
        return tex, count

    def _dots(self) -> str:
        if self._next.text not in ("...", "…"):
            return ""
        self.at += 1
        return "\\dots "

    def _bars(self) -> Part | None:
        start, mark = self.at, self._mark()
        if self._in_bars or start in self.hopeless or self.tokens[start + 1].spaced or not self._enter():
            return None
        self._in_bars = True
        self.at += 1
        inner = self.relation()
        self._in_bars = False
        self._leave()
        if not inner or self._next.kind != "bar" or self._next.spaced:
            self.hopeless.add(start)
            self._go_back(mark)
            return None
        self.at += 1
        self._found(SURELY)
        return Part(f"\\left|{inner}\\right|")


def bare(part: Part) -> str:
    """What is in the brackets, where a fraction or a root holds it together."""
    return part.inner if part.shape == "group" and part.tex[0] != "[" else part.tex


def _match(opening: str, closing: str, count: int) -> bool:
    if opening == "{" or closing == "}":
        return opening + closing == "{}"
    return closing != "" and (opening + closing in ("()", "[]") or count == 2)


def _enclosed(opening: str, inner: str, closing: str) -> str:
    left, right = opening.replace("{", "\\{"), closing.replace("}", "\\}")
    return f"\\left{left}{inner}\\right{right}" if _TALL.search(inner) else f"{left}{inner}{right}"
