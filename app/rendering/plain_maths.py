r"""Finds the mathematics that a person has typed without any TeX: `x^2 + 1 = 0`, `sqrt(3)`, `1/(x+1)`.

Rather too little than too much: words, dates, prices, paths and addresses are no mathematics, and what could be either
is only mathematics where its letters are. Knows nothing of TeX in the text, of Markdown and of Qt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.rendering.plain.expression import Expression
from app.rendering.plain.reader import NOTHING, SURELY
from app.rendering.plain.tokens import Token, tokens_of

_SIGN = re.compile(
    r"[\^_=<>+*/|!²-³¹×÷·⁰-ₜ←-⇿∀-⋿±°½¼¾Ͱ-Ͽ]|-|"
    r"\b(?:sqrt|cbrt|root|abs|floor|ceil|pi|theta|sin|cos|tan|cot|log|ln|exp|lim|sum|int|mod|a?sin|a?cos|a?tan|arc\w+)|\d\("
    r"|\d?(?:sqrt|pi)"
)
_NO_START = re.compile(r"[\w^/\\@.#&$%~]")
_NO_END = re.compile(r"[\w@\\/^#`]")
_SIDE_BY_SIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]")
_WORDS_TOO = frozenset("aAIi")


@dataclass(frozen=True, slots=True)
class PlainFormula:
    """Plain mathematics in a text.

    Attributes:
        start: Where it begins.
        end: Behind it.
        tex: The same in TeX.
    """

    start: int
    end: int
    tex: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    formula: PlainFormula
    surely: int
    letters: tuple[str, ...]


def plain_formulas(text: str) -> list[PlainFormula]:
    """Return what of a text is plain mathematics, from left to right."""
    if not _SIGN.search(text):
        return []
    candidates = _candidates(text)
    letters = {letter for candidate in candidates if candidate.surely == SURELY for letter in candidate.letters}
    return [candidate.formula for candidate in candidates if _is_meant(candidate, letters)]


def _is_meant(candidate: _Candidate, letters: set[str]) -> bool:
    """What is no mathematics by itself may speak of the letters of what is: `solve x^2 = 2 for x`."""
    if candidate.surely == SURELY:
        return True
    own = set(candidate.letters)
    lone = candidate.surely == NOTHING and own <= _WORDS_TOO
    return bool(own) and own <= letters and not lone


def _candidates(text: str) -> list[_Candidate]:
    tokens = tokens_of(text)
    hopeless: set[int] = set()
    found: list[_Candidate] = []
    at = 0
    while at < len(tokens) - 1:
        candidate, behind = _candidate(text, tokens, at, hopeless)
        if candidate is not None:
            found.append(candidate)
        at = max(at + 1, behind)
    return found


def _candidate(text: str, tokens: list[Token], at: int, hopeless: set[int]) -> tuple[_Candidate | None, int]:
    start = tokens[at].start
    if tokens[at].kind == "break" or _touches(_NO_START, text, start - 1):
        return None, at
    expression = Expression(tokens, at, hopeless)
    tex = expression.read()
    if tex is None:
        return None, at
    end = tokens[expression.at - 1].end
    surely = expression.surely
    if surely < SURELY and _touches(_NO_END, text, end):
        return None, expression.at
    formula = PlainFormula(start, end, tex.strip())
    return _Candidate(formula, min(surely, SURELY), tuple(expression.letters)), expression.at


def _touches(what: re.Pattern[str], text: str, at: int) -> bool:
    """Whether a character beside an expression is one that it can't be torn from."""
    character = text[at : at + 1] if at >= 0 else ""
    return bool(what.match(character)) and not _SIDE_BY_SIDE.match(character)
