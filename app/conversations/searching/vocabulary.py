"""All words of the index that have several characters, and which of them have a part that is looked for.

Works inside its caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

_END = "$$"
"""Stands behind every word, whose last character alone makes three with it: so many a trigram has."""


def add_words(connection: sqlite3.Connection, words: Iterable[str]) -> None:
    """Add words; those that are there already stay."""
    wanted = json.dumps(sorted({word for word in words if len(word) > 1}))
    new = connection.execute(
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT word FROM index_vocabulary)", (wanted,)
    ).fetchall()
    for (word,) in new:
        made = connection.execute("INSERT INTO index_vocabulary (word) VALUES (?)", (word,))
        connection.execute("INSERT INTO index_word_parts (rowid, word) VALUES (?, ?)", (made.lastrowid, word + _END))


def forget_word(connection: sqlite3.Connection, word: str) -> None:
    """Take a word out, if it is there."""
    found = connection.execute("SELECT id FROM index_vocabulary WHERE word = ?", (word,)).fetchone()
    if found is not None:
        connection.execute(
            "INSERT INTO index_word_parts (index_word_parts, rowid, word) VALUES ('delete', ?, ?)",
            (found[0], word + _END),
        )
        connection.execute("DELETE FROM index_vocabulary WHERE id = ?", found)


def words_with(connection: sqlite3.Connection, part: str) -> list[str]:
    """Return the words in which a part of at least three characters stands."""
    return _matching(connection, part)


def words_ending_with(connection: sqlite3.Connection, part: str) -> list[str]:
    """Return the words that end with a part."""
    return _matching(connection, part + _END)


def _matching(connection: sqlite3.Connection, part: str) -> list[str]:
    found = connection.execute(
        """
        SELECT v.word FROM index_word_parts p CROSS JOIN index_vocabulary v ON v.id = p.rowid
        WHERE p.index_word_parts MATCH ?
        """,
        (f'"{part}"',),
    )
    return [word for (word,) in found]
