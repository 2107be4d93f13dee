"""Patterns of whole requests, written as people write them, with places for numbers and formulas.

    {n:int}             a whole number, in digits, as a word or as a formula; other places: see `_PLACES`
    {kind=even|odd}     one of these words
    {ask}               what opens a request: "what is", "find", …
    (a|b)               either, as in regular expressions, but kept nowhere

A pattern matches a text as a whole. Knows words only; what stands in a place is understood by `found`.
"""

from __future__ import annotations

import re
from functools import cache

_CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
NUMBER_WORDS = {word: value for value, word in enumerate(_CARDINALS.split())} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    **dict.fromkeys(("hundred", "a hundred", "one hundred"), 100),
}
ORDINALS = {word: value for value, word in enumerate(_ORDINALS.split())}
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_MARK = r"⟨\d+⟩"
_INT = rf"(?:-?\d+|{_MARK}|(?:{_WORDS})\b)"
_NUM = rf"(?:-?\d+ \d+/\d+|-?\d+/\d+|-?\d*\.\d+|-?\d+|{_MARK}|(?:{_WORDS})\b)"
_ITEM = rf"(?:{_NUM})"
_PLACES = {
    "int": _INT,
    "nth": rf"(?:\d+(?:st|nd|rd|th)|{_MARK} ?(?:st|nd|rd|th)|{_MARK}|(?:{'|'.join(ORDINALS)})\b)",
    "num": _NUM,
    "money": rf"(?:\$ ?(?:\d+(?:\.\d+)?|\.\d+)|{_MARK}|\d+(?:\.\d+)? cents)",
    "percent": rf"(?:\d+(?:\.\d+)?|{_MARK}) ?%",
    "math": rf"(?:{_MARK}|-?\d+(?:\.\d+)?)",
    "mark": _MARK,
    "list": rf"{_ITEM}(?:(?: and| or| nor)? {_ITEM})*",
    "word": r"[a-z]+",
    "words": r"[a-z]+(?: [a-z]+){0,3}",
    "any": r".{1,300}?",
    "most": r".{1,300}",
}
_MACROS = {
    "ask": (
        r"(?:what (?:is|are|was|will be|would be|must be)|what's|how much is|can you find|(?:please )?(?:find|compute|"
        r"determine|calculate|evaluate|state|give|work out))"
    ),
    "howmany": (
        r"(?:(?:in all )?how many|what is the (?:total )?number of|(?:find|compute|determine|calculate) (?:the "
        r"(?:total )?number of|how many))"
    ),
    "the": r"(?:the |an? )?",
}
_PIECE = re.compile(r"\{(?P<name>\w+)(?P<kind>[:=])(?P<what>[^{}]+(?:\{[\d,]+\}[^{}]*)*)\}|\{(?P<macro>\w+)\}")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern as a regular expression that matches a whole text."""
    body = re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)
    return re.compile(_PIECE.sub(_place, body))


def _place(found: re.Match[str]) -> str:
    if found["macro"]:
        return _MACROS[found["macro"]]
    inside = _PLACES[found["what"]] if found["kind"] == ":" else found["what"]
    return f"(?P<{found['name']}>{inside})"
