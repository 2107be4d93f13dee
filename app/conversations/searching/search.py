"""Finding a text in everything that is kept: the index says where it may be, the texts themselves whether it is there.

An index that can't be read is told apart from a disk that can't.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import get_args

from app.conversations.records import Hit, Part
from app.conversations.searching.excerpts import Span, excerpt_around, place_of
from app.conversations.searching.expressions import expression_of
from app.conversations.searching.index import BrokenIndex, is_broken
from app.conversations.searching.queries import Term, terms_of
from app.conversations.searching.searched_texts import parts_of_row
from app.finding.folding import Folding

_LOOKED_AT_EACH = 3
"""Turns of a conversation, from the latest on, in which its best place is looked for."""

_LOOKED_AT = 2_000
"""Turns in all: what the index can't tell from what is looked for costs a moment at most."""

_PARTS: tuple[Part, ...] = get_args(Part)
"""The best ones first."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something was found."""

    conversation: str
    changed_at: float
    turn: str | None
    part: Part
    text: str
    span: Span


def search_text(connection: sqlite3.Connection, text: str, limit: int) -> tuple[Hit, ...]:
    """Return where a text is found: the best place of each conversation, the last changed first.

    Args:
        connection: To a database with today's tables, in a transaction.
        text: As it was typed.
        limit: Of so many conversations at most.

    Raises:
        BrokenIndex: The index isn't what was written; it can be made anew.
    """
    folding = Folding()
    terms = terms_of(text, folding)
    try:
        expression = expression_of(connection, terms)
        if expression is None:
            return ()
        turns = _in_turns(connection, expression, terms, limit, folding)
        titles = _in_titles(connection, expression, terms, limit, folding)
    except sqlite3.DatabaseError as error:
        if is_broken(error):
            raise BrokenIndex from error
        raise
    best = {place.conversation: place for place in (*turns, *titles)}
    latest = sorted(best.values(), key=lambda place: place.changed_at, reverse=True)
    return tuple(_hit(place, terms, folding) for place in latest[:limit])


def _hit(place: _Place, terms: Sequence[Term], folding: Folding) -> Hit:
    excerpt = excerpt_around(place.text, place.span, terms, folding)
    return Hit(place.conversation, place.turn, place.part, excerpt.text, excerpt.marks)


def _in_titles(
    connection: sqlite3.Connection, expression: str, terms: Sequence[Term], limit: int, folding: Folding
) -> list[_Place]:
    rows = connection.execute(
        """
        SELECT c.uid, c.changed_at, c.title FROM index_words w CROSS JOIN conversations c ON c.id = -w.rowid
        WHERE w.index_words MATCH ? AND w.rowid < 0 AND c.deleted_at IS NULL ORDER BY w.rowid
        """,
        (expression,),
    )
    found = (
        _Place(uid, changed_at, None, *place)
        for uid, changed_at, title in rows
        if (place := _best_in([("title", title)], terms, folding)) is not None
    )
    return list(islice(found, limit))


def _in_turns(
    connection: sqlite3.Connection, expression: str, terms: Sequence[Term], limit: int, folding: Folding
) -> list[_Place]:
    best: dict[str, _Place] = {}
    looked_at: Counter[str] = Counter()
    for turn_id, turn, conversation, changed_at in _turns_with(connection, expression):
        if len(best) >= limit or looked_at.total() >= _LOOKED_AT:
            break
        if looked_at[conversation] == _LOOKED_AT_EACH:
            continue
        looked_at[conversation] += 1
        found = _best_in(parts_of_row(connection, turn_id), terms, folding)
        if found is not None:
            place = _Place(conversation, changed_at, turn, *found)
            best[conversation] = min(best.get(conversation, place), place, key=lambda each: _PARTS.index(each.part))
    return list(best.values())


def _turns_with(connection: sqlite3.Connection, expression: str) -> Iterator[tuple[int, str, str, float]]:
    """Yield number and name of the turns that may have what is looked for, the last asked first."""
    return connection.execute(
        """
        SELECT t.id, t.uid, c.uid, c.changed_at FROM index_words w
        CROSS JOIN turns t ON t.id = w.rowid CROSS JOIN conversations c ON c.id = t.conversation_id
        WHERE w.index_words MATCH ? AND w.rowid > 0 AND c.deleted_at IS NULL ORDER BY w.rowid DESC
        """,
        (expression,),
    )


def _best_in(
    parts: Iterable[tuple[Part, str]], terms: Sequence[Term], folding: Folding
) -> tuple[Part, str, Span] | None:
    """Return the part of a turn that has most of what is looked for, if the turn has it all; look no further then."""
    best: tuple[int, Part, str, Span] | None = None
    missing = set(terms)
    for part, text in parts:
        spans = {term: span for term in terms if (span := place_of(term, text, folding)) is not None}
        missing -= spans.keys()
        if spans and (best is None or len(spans) > best[0]):
            best = len(spans), part, text, next(iter(spans.values()))
        if best is not None and best[0] == len(terms):
            break
    return best[1:] if best is not None and not missing else None
