"""Words that people write between their formulas, and what they mean for the mathematics: or, and, so, no solution."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from app.tutoring.reading.vocabulary import FUNCTIONS

_OR, _AND, _SO = " ∨ ", " ∧ ", " ⟹ "

CONNECTING: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("or", "oder", "ou"), _OR),
        **dict.fromkeys(("and", "und", "et"), _AND),
        **dict.fromkeys(("for", "if", "when", "where", "with", "für", "wenn", "mit", "falls", "provided"), _AND),
        **dict.fromkeys(
            (
                "so",
                "therefore",
                "hence",
                "thus",
                "then",
                "implies",
                "gives",
                "also",
                "daher",
                "folglich",
                "somit",
                "donc",
            ),
            _SO,
        ),
    }
)
"""Words that join what stands on both sides."""

JAPANESE: Mapping[str, str] = MappingProxyType(
    {
        "または": _OR,
        "あるいは": _OR,
        "かつ": _AND,
        **dict.fromkeys(("よって", "ゆえに", "したがって", "従って", "だから", "すなわち"), _SO),
        **dict.fromkeys(("解なし", "解はない", "解はありません", "无解", "無解"), " ∅ "),
        **dict.fromkeys(("すべての実数", "全ての実数", "任意の実数"), " ℝ "),
    }
)

_NOTHING = (
    r"\b(?:there\s+(?:is|are)\s+)?no\s+(?:real\s+)?(?:solutions?|roots?)\b(?:\s+(?:in|over)\s+(?:ℝ|R|the reals)\b)?",
    r"\bnot?\s+solvable\b",
    r"\b(?:es\s+gibt\s+)?keine\s+(?:reelle\s+)?(?:lösung(?:en)?|nullstellen?)\b",
    r"\bunlösbar\b",
    r"\bimpossible\b",
    r"\bcontradiction\b",
    r"\bwiderspruch\b",
    r"\\(?:emptyset|varnothing)\b",
    r"\\\{\s*\\\}|\{\s*\}",
)
_EVERYTHING = (
    r"\b(?:true\s+for\s+)?(?:all|any|every)\s+(?:real\s+)?(?:numbers?|values?|reals?|x)\b(?:\s+(?:of|for)\s+[a-z]\b)?",
    r"\balle\s+(?:reellen\s+zahlen|x)\b",
    r"\binfinitely\s+many\s+solutions?\b",
    r"\bunendlich\s+viele\s+lösungen\b",
    r"\balways\s+true\b",
)
PHRASES: tuple[tuple[re.Pattern[str], str], ...] = (
    *((re.compile(each, re.IGNORECASE), " ∅ ") for each in _NOTHING),
    *((re.compile(each, re.IGNORECASE), " ℝ ") for each in _EVERYTHING),
    (re.compile(r"\\mathbb\s*\{?\s*R\s*\}?|\\R\b|\bRR\b"), " ℝ "),
    (re.compile(r"\\mathbb\s*\{?\s*Z\s*\}?|\\Z\b"), "ℤ"),
    (re.compile(r"\\mathbb\s*\{?\s*N\s*\}?|\\N\b"), "ℕ"),
    (re.compile(r"\\mathbb\s*\{?\s*L\s*\}?|𝕃"), "L"),
    (re.compile(r"\\(?:lor|vee)(?![A-Za-z])|∪|\\cup(?![A-Za-z])"), _OR),
    (re.compile(r"\\(?:land|wedge)(?![A-Za-z])|∧"), _AND),
    (re.compile(r"(?<=[%\d}])\s*\b(?:of|von)\b"), " * "),
    (
        re.compile(
            r"(?:\bis\s+not(?:\s+equal\s+to)?|\bisn't|\b(?:does\s+not|doesn't)\s+equal|\bist\s+nicht(?:\s+gleich)?)\b"
            r"(?=\s*(?:[-+\d\\(√]|[A-Za-z]\b))"
        ),
        "≠",
    ),
    (re.compile(r"\bis\s+equal\s+to\b|\bequals\b|\bist\s+gleich\b"), "="),
)
"""What several words mean, and how LaTeX writes the same."""

_SHORT_WORDS = """
we get the is of to by it has are let be in as at on now set put use two one can all my our an us was its
ist der die das wir gilt sei aus man ein auf zu es da im am hat bei nun des den dem wie ja no yes ok end add
try did sub via do but per go
"""
_SHORT = frozenset(_SHORT_WORDS.split())
_DENYING = frozenset({"not", "never", "neither", "nor", "cannot", "nicht", "nie", "weder", "pas"})
_MATHEMATICAL = frozenset({*FUNCTIONS, "pi", "inf", "infinity", "lim", "mod", "int", "dx", "dy", "dt", "du", "sgn"})
_LONGEST_PRODUCT = 3


def is_denying(word: str) -> bool:
    """Whether a word turns what is said into its opposite, so that it can't be passed over."""
    return word.lower() in _DENYING or word.lower().endswith("n't")


def is_prose(word: str) -> bool:
    """Whether letters are a word rather than a function or a product of unknowns."""
    if word in _MATHEMATICAL:
        return False
    if len(word) > _LONGEST_PRODUCT:
        return not any(word.endswith(name) and len(word) - len(name) <= 2 for name in FUNCTIONS if len(name) > 2)
    return word.lower() in _SHORT or not word.islower()
