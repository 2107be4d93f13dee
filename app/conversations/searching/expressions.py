"""What is looked for, as the index is asked for it: FTS5's expressions, of quoted words only.

May ask for more than is looked for, never for less; whoever asks looks at the texts themselves.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.conversations.searching import vocabulary
from app.conversations.searching.queries import Term
from app.conversations.searching.words import kind_of

_MOST_BEGINNINGS = 200
"""More words than these that a first word may be are hardly fewer than all, and take long to look up."""


def expression_of(connection: sqlite3.Connection, terms: Sequence[Term]) -> str | None:
    """Return what to ask the index for; None if it can't have that, or that is nothing."""
    asked = [_term(connection, term) for term in terms]
    return " AND ".join(f"({each})" for each in asked) if asked and all(asked) else None


def _term(connection: sqlite3.Connection, term: Term) -> str:
    """Return what to ask for a term; nothing if no word has what it needs."""
    if not term.is_begun or kind_of(term.words[0]) is None:
        return _row(term.words, term)
    if len(term.words) == 1:
        return " OR ".join(map(_quoted, vocabulary.words_with(connection, term.words[0])))
    return _continued(connection, term)


def _continued(connection: sqlite3.Connection, term: Term) -> str:
    """Ask for several words in a row, of which the first may be the end of a longer one: it may stand anywhere."""
    first, *rest = term.words
    beginnings = dict.fromkeys([first, *vocabulary.words_ending_with(connection, first)])
    row = _row(rest, term)
    if len(beginnings) > _MOST_BEGINNINGS:
        return row
    return f"{row} AND ({' OR '.join(map(_quoted, beginnings))})"


def _row(words: Sequence[str], term: Term) -> str:
    goes_on = term.goes_on and kind_of(words[-1]) is not None
    return _quoted(" ".join(words)) + (" *" if goes_on else "")


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
