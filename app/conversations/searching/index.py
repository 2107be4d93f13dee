"""The index that search reads: kept up inside the transactions that change turns and titles. `tending` does the rest.

A broken index never stands in the way of what is kept: it is emptied, and filled again from the turns. It keeps no
text, so to forget one it must be given that once more.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec

from app.conversations.records import Turn
from app.conversations.schema import v2_search
from app.conversations.searching import searched_texts, vocabulary
from app.conversations.searching.words import BEHIND_EVERY_TEXT, FORM, words_of_all
from app.finding.folding import Folding

P = ParamSpec("P")

NO_TRACES, TRACES, MERGING, MERGED = range(4)
_LOWEST_BYTE = 0xFF
_BROKEN = (sqlite3.SQLITE_CORRUPT_VTAB, sqlite3.SQLITE_ERROR)
"""Its insides aren't as FTS5 left them, or a table is missing."""


class BrokenIndex(Exception):  # noqa: N818 - named after what has happened
    """The index isn't what was written; it can be made anew."""


@dataclass(frozen=True, slots=True)
class State:
    """How far the index has got.

    Attributes:
        form: How words are made of texts in it.
        turns_down_to: Turns below this number aren't known yet.
        titles_down_to: The same for conversations, whose titles are.
        traces: Whether something is left of what was taken out: in the index, being merged away, or merged away, and
            only in the files.
        added: How much has come to it since it was merged.
    """

    form: str
    turns_down_to: int = 0
    titles_down_to: int = 0
    traces: int = NO_TRACES
    added: int = 0


def is_broken(error: sqlite3.Error) -> bool:
    """Whether an error says that the index isn't what was written. Else the database itself is damaged, or the disk."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
    return code in _BROKEN or code & _LOWEST_BYTE == sqlite3.SQLITE_CONSTRAINT


def _mended(
    change: Callable[Concatenate[sqlite3.Connection, P], None],
) -> Callable[Concatenate[sqlite3.Connection, P], None]:
    """Have the index made anew where it can't be changed."""

    @wraps(change)
    def mended(connection: sqlite3.Connection, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            change(connection, *args, **kwargs)
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            rebuild_index(connection)

    return mended


@_mended
def index_turn(connection: sqlite3.Connection, turn_id: int, turn: Turn) -> None:
    """Make a turn findable: called when it was written and has ended."""
    if turn_id >= state_of(connection).turns_down_to:
        learn(connection, turn_id, searched_texts.of_turn(turn), Folding())


@_mended
def unindex_turn(connection: sqlite3.Connection, turn_id: int, following: Turn | None = None) -> None:
    """Forget a turn: called before its row is changed or deleted, with its old text still in it.

    Args:
        connection: In a transaction.
        turn_id: The row.
        following: What is to be in its place; if that says the same, nothing is forgotten.
    """
    texts = None if following is None else searched_texts.of_turn(following)
    _forget(connection, turn_id, searched_texts.of_row(connection, turn_id), texts)


@_mended
def index_title(connection: sqlite3.Connection, conversation_id: int, title: str) -> None:
    """Make a conversation's title findable: called when it was written."""
    if conversation_id >= state_of(connection).titles_down_to:
        learn(connection, -conversation_id, [title], Folding())


@_mended
def unindex_title(connection: sqlite3.Connection, conversation_id: int, following: str | None = None) -> None:
    """Forget a conversation's title: see `unindex_turn`."""
    title = searched_texts.title_of_row(connection, conversation_id)
    _forget(connection, -conversation_id, [title], None if following is None else [following])


def rebuild_index(connection: sqlite3.Connection) -> None:
    """Empty the index. It knows what is written from now on; `tend_index` brings back the rest, the newest first."""
    traces = NO_TRACES if state_of(connection).traces == NO_TRACES else MERGED
    for table in v2_search.TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in v2_search.STATEMENTS:
        connection.execute(statement)
    turns, titles = (
        connection.execute(f"SELECT coalesce(max(id) + 1, 0) FROM {table}").fetchone()[0]  # noqa: S608 - names of ours
        for table in ("turns", "conversations")
    )
    connection.execute("INSERT INTO index_state VALUES (1, ?, ?, ?, ?, 0)", (FORM, turns, titles, traces))


def check_index(connection: sqlite3.Connection) -> None:
    """See whether the index has the texts that it should have; else have it made anew."""
    try:
        known = connection.execute("SELECT id FROM index_known ORDER BY id").fetchall()
        found = connection.execute(
            "SELECT rowid FROM index_words WHERE index_words MATCH ? ORDER BY rowid", (f'"{BEHIND_EVERY_TEXT}"',)
        ).fetchall()
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        rebuild_index(connection)
    else:
        if known != found:
            rebuild_index(connection)


def state_of(connection: sqlite3.Connection) -> State:
    """Return how far the index has got; if it doesn't say, it is of no form."""
    try:
        found = connection.execute(
            "SELECT form, turns_down_to, titles_down_to, traces, added FROM index_state"
        ).fetchone()
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        found = None
    return State("") if found is None else State(*found)


def learn(connection: sqlite3.Connection, number: int, texts: Iterable[str], folding: Folding) -> None:
    """Make texts findable under a number, unless they are."""
    if _known(connection, number) is not None:
        return
    words = words_of_all(texts, folding)
    joined = " ".join(words)
    connection.execute("INSERT INTO index_words (rowid, words) VALUES (?, ?)", (number, joined))
    connection.execute("INSERT INTO index_known VALUES (?, ?)", (number, _checksum(joined)))
    connection.execute("UPDATE index_state SET added = added + 1")
    vocabulary.add_words(connection, words)


def _forget(connection: sqlite3.Connection, number: int, texts: Iterable[str], following: Iterable[str] | None) -> None:
    """Forget texts, unless the same follow."""
    known = _known(connection, number)
    if known is None:
        return
    folding = Folding()
    if following is not None and _checksum(" ".join(words_of_all(following, folding))) == known:
        return
    words = words_of_all(texts, folding)
    joined = " ".join(words)
    if _checksum(joined) != known:  # it was made of something else, which nobody can tell any more
        rebuild_index(connection)
        return
    connection.execute("INSERT INTO index_words (index_words, rowid, words) VALUES ('delete', ?, ?)", (number, joined))
    connection.execute("DELETE FROM index_known WHERE id = ?", (number,))
    connection.executemany(
        "INSERT OR IGNORE INTO index_doubts VALUES (?)", {(each,) for each in words if len(each) > 1}
    )
    connection.execute("UPDATE index_state SET traces = ?", (TRACES,))


def _known(connection: sqlite3.Connection, number: int) -> int | None:
    found = connection.execute("SELECT checksum FROM index_known WHERE id = ?", (number,)).fetchone()
    return None if found is None else int(found[0])


def _checksum(text: str) -> int:
    return zlib.crc32(text.encode())
