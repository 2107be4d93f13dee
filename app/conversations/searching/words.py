"""Texts cut into the words that the index knows. Pure.

A word is a run of letters, a run of digits, or a single character of any other kind; where people put no blanks between
words, as in Japanese, every character is one. So whatever stands in a text is a row of whole words, but for its first
and its last, which may be parts of words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from app.finding.folding import Folding

_ALONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff"  # Thai, Lao, Burmese; parts of Hangul; Khmer
    "\u3005-\u3007\u3040-\u30ff\u3100-\u31ff\u3400-\u9fff"  # kana and Han
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
LETTER = rf"[^\W\d_{_ALONE}]"
DIGIT = r"\d"
BLANK = r"[\s\x00-\x1f\x7f]"
_WORD = re.compile(rf"{LETTER}+|{DIGIT}+|[^\s\x00-\x1f\x7f]")
_LETTERS = re.compile(f"{LETTER}+")
_DIGITS = re.compile(f"{DIGIT}+")

FORM = f"1, Unicode {unicodedata.unidata_version}"
"""How words are made of texts. An index of another form doesn't fit."""

BEHIND_EVERY_TEXT = "\ufdd0"
"""Stands between texts, so that nothing is found across two of them."""


def words_of(text: str, folding: Folding) -> list[str]:
    """Return the words of a text, as they are compared."""
    return _WORD.findall(folding.fold(text))


def words_of_all(texts: Iterable[str], folding: Folding) -> list[str]:
    """Return the words of several texts in a row, each with the same word behind it."""
    words: list[str] = []
    for text in texts:
        words += words_of(text, folding)
        words.append(BEHIND_EVERY_TEXT)
    return words


def kind_of(word: str) -> str | None:
    """Return what a word is a run of, as a pattern; None for a single character that forms no runs."""
    return next((kind for kind, run in ((LETTER, _LETTERS), (DIGIT, _DIGITS)) if run.fullmatch(word)), None)
