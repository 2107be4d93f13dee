"""Where an expression of plain mathematics is being read, how far, and how surely it is mathematics."""

from __future__ import annotations

from abc import ABC
from dataclasses import dataclass, field
from typing import TypeAlias

from app.rendering.plain.tokens import Token

NOTHING, PERHAPS, SURELY = 0, 1, 2
_DEEPEST = 36

Mark: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an expression.

    Attributes:
        tex: The part.
        shape: A lone number or letter, letters with a number before them (`term`), brackets, or something else.
        inner: What is in the brackets.
        value: What was typed, of a number or a letter, or of the last factor.
    """

    tex: str
    shape: str = "other"
    inner: str = ""
    value: str = ""


@dataclass(slots=True)
class Reader(ABC):
    """A place among tokens, with the way back.

    Attributes:
        tokens: All of the text's; the last one is a break.
        at: The token that comes next.
        hopeless: Words and brackets that begin no mathematics, by their token; shared by all expressions of a text.
        surely: How surely what was read is mathematics.
        letters: The letters in it that stand for something.
    """

    tokens: list[Token]
    at: int
    hopeless: set[int]
    surely: int = NOTHING
    letters: list[str] = field(default_factory=list)
    _depth: int = 0

    @property
    def _next(self) -> Token:
        return self.tokens[self.at]

    def _take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def _is_operator(self, table: dict[str, str]) -> bool:
        return self._next.kind == "operator" and self._next.text in table

    def _enter(self) -> bool:
        if self._depth >= _DEEPEST:
            return False
        self._depth += 1
        return True

    def _leave(self) -> None:
        self._depth -= 1

    def _found(self, surely: int) -> None:
        self.surely = max(self.surely, surely)

    def _mark(self) -> Mark:
        return self.at, self.surely, len(self.letters)

    def _go_back(self, mark: Mark) -> None:
        if self.at != mark[0]:
            self.at, self.surely = mark[0], mark[1]
            del self.letters[mark[2] :]
