"""What a person types to search, as what is looked for. Nothing that they type means anything else. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from app.conversations.searching.words import BLANK, kind_of, words_of
from app.conversations.shapes import whole_characters
from app.finding.folding import Folding

_LONGEST = 1_000
_MOST_TERMS = 16
_INSIDE_FROM = 3
"""From so many characters on, what is typed is found inside words too."""

_TERM = re.compile(r'"(?P<phrase>[^"]+)(?P<end>"|$)|\S+')


@dataclass(frozen=True, slots=True)
class Term:
    """Words that are to stand in a row.

    Attributes:
        words: Them, as they are compared. At least one.
        is_begun: Whether the first one may be the end of a longer word.
        goes_on: Whether the last one may be the beginning of a longer word.
        pattern: Finds it, in a text as it is compared or, mostly, as it is.
    """

    words: tuple[str, ...]
    is_begun: bool
    goes_on: bool
    pattern: re.Pattern[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", re.compile(_pattern(self), re.IGNORECASE))


def terms_of(text: str, folding: Folding) -> tuple[Term, ...]:
    """Return what is looked for, all of which a turn must have; nothing where there is nothing but blanks.

    What stands in quotation marks is looked for as it is. Of the rest, three characters are found anywhere, also inside
    words; fewer as whole words, the last of them as the beginning of one. Where every character is a word, as in
    Japanese, that is anywhere.
    """
    folded = folding.fold(whole_characters(text[:_LONGEST]))
    found = list(_TERM.finditer(folded))[:_MOST_TERMS]
    terms = (_term(match, folding, is_last=match is found[-1]) for match in found)
    return tuple(dict.fromkeys(term for term in terms if term is not None))


def _term(match: re.Match[str], folding: Folding, *, is_last: bool) -> Term | None:
    phrase = tuple(words_of(match["phrase"] or "", folding))
    if phrase:
        return Term(phrase, is_begun=False, goes_on=not match["end"])
    words = tuple(words_of(match[0], folding))
    if not words:
        return None
    is_long = sum(map(len, words)) >= _INSIDE_FROM
    return Term(words, is_begun=is_long, goes_on=is_long or is_last)


def _pattern(term: Term) -> str:
    kinds = [kind_of(word) for word in term.words]
    # A kind is many thousand characters, of each of which the other case would be looked up: (?-i:).
    before = "" if term.is_begun or kinds[0] is None else f"(?-i:(?<!{kinds[0]}))"
    behind = "" if term.goes_on or kinds[-1] is None else f"(?-i:(?!{kinds[-1]}))"
    gaps = [f"{BLANK}+" if one is not None and one == other else f"{BLANK}*" for one, other in pairwise(kinds)]
    words = (re.escape(word) + gap for word, gap in zip(term.words, [*gaps, ""], strict=True))
    return before + "".join(words) + behind
