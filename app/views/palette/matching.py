"""Which lines of the palette are meant by what is typed: every word of it has to be found. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.finding.folding import Folding
from app.views.palette.entry import Entry

_IN_PLACE = 0.25
"""What a word is worth that is found only in the names of the menus, as a share."""
_IN_ENGLISH = 0.1
"""The same of a word that is found only in what it is all called in English: any name of the language goes before."""


def matching(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """The lines that are meant, the best first, those that are as good in their order. Nothing typed means all."""
    folding = Folding()
    words = list(dict.fromkeys(folding.fold(typed).split()))
    if not words:
        return list(entries)
    scored = [(_score(words, each, folding), each) for each in entries]
    return [each for score, each in sorted(scored, key=lambda pair: -pair[0]) if score > 0]


def _score(words: Sequence[str], entry: Entry, folding: Folding) -> float:
    """How well a line fits; 0 if one of the words isn't in it."""
    name, place, *english = map(folding.fold, (entry.words, entry.place, *entry.english))
    total = 0.0
    for word in words:
        worth = max(_worth_in(word, name, place), _IN_ENGLISH * _worth_in(word, *english))
        if not worth:
            return 0.0
        total += worth
    return total / (1 + len(name) / 1000)


def _worth_in(word: str, name: str, place: str) -> float:
    return max(_worth(word, name), _IN_PLACE * _worth(word, place))


def _worth(word: str, text: str) -> float:
    """A word that begins a text is worth most, then one that begins a word in it, then one inside, then its letters."""
    at = text.find(word)
    if at == 0:
        return 8.0
    if f" {word}" in text:
        return 6.0
    if at > 0:
        return 3.0
    return 1.0 if len(word) > 1 and _spread(word, text) else 0.0


def _spread(word: str, text: str) -> bool:
    """Whether the letters of a word begin words of the text, in this order: `nc` in `new conversation`."""
    initials = iter(part[0] for part in text.split())
    return all(letter in initials for letter in word)
