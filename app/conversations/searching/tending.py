"""What there is to do for the index while nothing else is to be done, in small steps.

Texts that it doesn't know are read, the newest first; of what was taken out no trace is left; many small segments
become one, in which search is quicker.
"""

from __future__ import annotations

import sqlite3

from app.conversations.searching import searched_texts, vocabulary
from app.conversations.searching.index import (
    MERGED,
    MERGING,
    NO_TRACES,
    TRACES,
    is_broken,
    learn,
    rebuild_index,
    state_of,
)
from app.conversations.searching.words import FORM
from app.finding.folding import Folding

_CHARACTERS = 40_000
_TURNS = 100
_TITLES = 300
_WORDS = 200
_PAGES = 250
_MERGED_TABLES = ("index_words", "index_word_parts")
_UNMERGED = (TRACES, MERGING)

_MANY = 1_000
_MANY_OF_ALL = 1 / 8
"""When so much is new, everything is merged."""


def has_work(connection: sqlite3.Connection) -> bool:
    """Whether there is anything to do for `tend_index`."""
    state = state_of(connection)
    is_unread = state.turns_down_to > 0 or state.titles_down_to > 0
    return state.form != FORM or is_unread or state.traces in _UNMERGED or _is_scattered(connection, state.added)


def has_merged_traces(connection: sqlite3.Connection) -> bool:
    """Whether nothing is left in the index of what was taken out, and something may be in the files."""
    return state_of(connection).traces == MERGED


def forget_traces(connection: sqlite3.Connection) -> None:
    """Nothing is left in the files of what was merged away."""
    connection.execute("UPDATE index_state SET traces = ? WHERE traces = ?", (NO_TRACES, MERGED))


def tend_index(connection: sqlite3.Connection) -> bool:
    """Do one small step of what is to be done.

    Returns:
        Whether more is to be done.
    """
    try:
        _tend(connection)
        return has_work(connection)
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        rebuild_index(connection)
        return False  # what has failed once may fail again: not to be tried at once


def _tend(connection: sqlite3.Connection) -> None:
    state = state_of(connection)
    if state.form != FORM:
        rebuild_index(connection)
    elif state.titles_down_to > 0:
        _read_titles(connection, state.titles_down_to)
    elif state.turns_down_to > 0:
        _read_turns(connection, state.turns_down_to)
    elif connection.execute("SELECT 1 FROM index_doubts LIMIT 1").fetchone() is not None:
        _settle_doubts(connection)
    elif state.traces in _UNMERGED or _is_scattered(connection, state.added):
        _merge(connection, state.traces)


def _is_scattered(connection: sqlite3.Connection, added: int) -> bool:
    if added < _MANY:
        return False
    known: int = connection.execute("SELECT count(*) FROM index_known").fetchone()[0]
    return added >= known * _MANY_OF_ALL


def _read_titles(connection: sqlite3.Connection, down_to: int) -> None:
    rows = connection.execute("SELECT id FROM conversations WHERE id < ? ORDER BY id DESC LIMIT ?", (down_to, _TITLES))
    numbers = [number for (number,) in rows]
    folding = Folding()
    for number in numbers:  # their numbers in the index are negative and ascend, as FTS5 likes it
        learn(connection, -number, [searched_texts.title_of_row(connection, number)], folding)
    connection.execute("UPDATE index_state SET titles_down_to = ?", (min(numbers, default=0),))


def _read_turns(connection: sqlite3.Connection, down_to: int) -> None:
    rows = connection.execute(
        """
        SELECT id, length(question) + length(thinking) + length(answer) + length(details) FROM turns
        WHERE id < ? AND ending <> '' ORDER BY id DESC LIMIT ?
        """,
        (down_to, _TURNS),
    )
    numbers, characters = [], 0
    for number, length in rows:
        numbers.append(number)
        characters += length
        if characters >= _CHARACTERS:
            break
    folding = Folding()
    for number in reversed(numbers):
        learn(connection, number, searched_texts.of_row(connection, number), folding)
    connection.execute("UPDATE index_state SET turns_down_to = ?", (min(numbers, default=0),))


def _settle_doubts(connection: sqlite3.Connection) -> None:
    """Forget the words that only texts had which are gone."""
    for (word,) in connection.execute("SELECT word FROM index_doubts LIMIT ?", (_WORDS,)).fetchall():
        query = "SELECT 1 FROM index_words WHERE index_words MATCH ? LIMIT 1"
        if connection.execute(query, (f'"{word}"',)).fetchone() is None:
            vocabulary.forget_word(connection, word)
        connection.execute("DELETE FROM index_doubts WHERE word = ?", (word,))


def _merge(connection: sqlite3.Connection, traces: int) -> None:
    merged = [_merge_some(connection, table, is_begun=traces == MERGING) for table in _MERGED_TABLES]
    if any(merged):
        connection.execute("UPDATE index_state SET traces = ?, added = 0", (MERGING,))
    elif traces == MERGING:  # something may have come between: begin once more
        connection.execute("UPDATE index_state SET traces = ?", (TRACES,))
    else:
        left = MERGED if traces in _UNMERGED else traces
        connection.execute("UPDATE index_state SET traces = ?, added = 0", (left,))


def _merge_some(connection: sqlite3.Connection, table: str, *, is_begun: bool) -> bool:
    """Merge some of a table's segments, which drops what was deleted in them; return whether there was any to merge."""
    before = connection.total_changes
    # A negative number takes all segments together, a positive one goes on with that.
    query = f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)"  # noqa: S608 - a name of ours
    connection.execute(query, (_PAGES if is_begun else -_PAGES,))
    return connection.total_changes - before >= 2
