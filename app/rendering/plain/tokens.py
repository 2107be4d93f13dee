"""What a person types, cut into the pieces that plain mathematics is made of. Decides nothing about what they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["number", "word", "operator", "raised", "lowered", "open", "close", "bar", "break"]

_LATIN = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_TOKEN = re.compile(
    rf"""
    (?P<space>[ \t\u00a0\u2009\u202f]+)
    |(?P<break>
        \d{{1,4}}(?P<mark>[/.-])\d{{1,2}}(?P=mark)\d{{1,4}}(?!\d)   # a date
        |\d+(?:\.\d+){{2,}} | \d+:[\d:]+                            # a version, a time of day
        |[$€£¥][ ]?\d[\d,.]*                                        # money
        |</?[A-Za-z][A-Za-z0-9]*[ ]?/?>                             # a tag
        |==+|\+\++|--+(?!>)|\*\*\*+|\.\.(?!\.)
    )
    |(?P<number>\d{{1,3}}(?:,\d{{3}})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?)
    |(?P<word>[{_LATIN}]+(?:['’][{_LATIN}]+)*|[\u0370-\u03ff]+)
    |(?P<raised>[\u2070\u00b9\u00b2\u00b3\u2074-\u207b\u207f\u2071]+)
    |(?P<lowered>[\u2080-\u208b\u2090-\u209c]+)
    |(?P<operator><=>|<->|<=|>=|!=|~=|-+>|=>|\*\*|\+/?-|\.\.\.|
        [-+*/^_=<>!%'°′…,;?−×÷·⋅∙∗±∓≤≥≠≈≡∼∝→⇒⇔∈∉⊂⊆∪∩√∛∫∑∏∂∇∞∅ℝℕℤℚℂ½⅓⅔¼¾])
    |(?P<open>[(\[{{])|(?P<close>[)\]}}])|(?P<bar>\|)
    """,
    re.VERBOSE,
)
_CHUNK = re.compile(r"\S+")
_NOT_MATHEMATICS = re.compile(
    r"[\w.+-]@\w|://|^www\.|^(?:~|\.{1,2})?/[\w.~-]|^[A-Za-z]:\\|\w\.(?:py|txt|pdf|md|tex|csv|json|png|jpe?g|html?|zip)\b"
)
_TEX = re.compile(r"\\[A-Za-z]{2}")
_GREEK_WORD = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A piece.

    Attributes:
        kind: What it looks like; a `break` is no mathematics.
        text: As it was typed.
        start: Where it begins.
        spaced: Blanks stand before it.
    """

    kind: Kind
    text: str
    start: int
    spaced: bool = False

    @property
    def end(self) -> int:
        """Behind it."""
        return self.start + len(self.text)


def tokens_of(text: str) -> list[Token]:
    """Return the pieces of a text, closed by a `break`; addresses, paths and lines with TeX in them are breaks."""
    tokens: list[Token] = []
    at = 0
    for line in text.splitlines(keepends=True):
        if not _TEX.search(line):
            for start, end in _passages(line):
                _read(text, at + start, at + end, tokens)
                tokens.append(Token("break", "", at + end))
        at += len(line)
        tokens.append(Token("break", "", at))
    tokens.append(Token("break", "", len(text)))
    return tokens


def _passages(line: str) -> list[tuple[int, int]]:
    """Where there is no address and no path in a line."""
    passages, start = [], 0
    for chunk in _CHUNK.finditer(line):
        if _NOT_MATHEMATICS.search(chunk[0]):
            passages.append((start, chunk.start()))
            start = chunk.end()
    return [*passages, (start, len(line))]


def _read(text: str, at: int, end: int, tokens: list[Token]) -> None:
    spaced = False
    while at < end:
        found = _TOKEN.match(text, at, end)
        if found is None:
            tokens.append(Token("break", text[at], at, spaced))
        elif found.lastgroup == "word" and "\u0370" <= text[at] <= "\u03ff" and len(found[0]) < _GREEK_WORD:
            tokens.extend(Token("word", letter, at + n, spaced and n == 0) for n, letter in enumerate(found[0]))
        elif found["space"] is None:
            tokens.append(Token(_kind(found), found[0], at, spaced))
        spaced = found is not None and found["space"] is not None
        at = at + 1 if found is None else found.end()


def _kind(found: re.Match[str]) -> Kind:
    kinds: tuple[Kind, ...] = ("number", "word", "raised", "lowered", "operator", "open", "close", "bar")
    return next((kind for kind in kinds if found[kind] is not None), "break")
