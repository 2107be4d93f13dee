"""The texts in which is searched: those of turns, in the order in which a hit in them counts, and titles.

A reply that isn't wholly revealed is none of them: a search would tell what is in it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from app.conversations.records import Part, Turn

_WITH_ATTACHMENTS = '"attachments":[{'
_HIDDEN = '"guide":{"is_whole":false'


def of_turn(turn: Turn) -> Iterator[str]:
    """Yield the texts of a turn."""
    yield turn.question
    for attachment in turn.attachments:
        yield attachment.name
        yield attachment.text
    if not turn.is_hidden:
        yield turn.answer
        yield turn.thinking


def of_row(connection: sqlite3.Connection, turn_id: int) -> Iterator[str]:
    """Yield the texts of a turn from its row, each read when it is asked for."""
    for _, text in parts_of_row(connection, turn_id):
        yield text


def parts_of_row(connection: sqlite3.Connection, turn_id: int) -> Iterator[tuple[Part, str]]:
    """Yield the texts of a turn from its row, and what of it each is. What goes with a question is part of it."""
    details = _column(connection, "details", turn_id)
    if details is None:
        return
    yield "question", _column(connection, "question", turn_id) or ""
    if _WITH_ATTACHMENTS in details:
        for attachment in _attachments(details):
            yield "question", attachment
    if _HIDDEN in details:
        return
    yield "answer", _column(connection, "answer", turn_id) or ""
    yield "thinking", _column(connection, "thinking", turn_id) or ""


def title_of_row(connection: sqlite3.Connection, conversation_id: int) -> str:
    """Return the title of a conversation from its row; nothing if it isn't there."""
    return _column(connection, "title", conversation_id, "conversations") or ""


def _column(connection: sqlite3.Connection, name: str, row_id: int, table: str = "turns") -> str | None:
    query = f"SELECT CAST({name} AS BLOB) FROM {table} WHERE id = ?"  # noqa: S608 - names of ours
    found = connection.execute(query, (row_id,)).fetchone()
    # A damaged text is for whoever opens the turn to be told of.
    return None if found is None else bytes(found[0]).decode(errors="replace")


def _attachments(details: str) -> Iterator[str]:
    try:
        attachments = json.loads(details)["attachments"]
        texts = [attachment[name] for attachment in attachments for name in ("name", "text")]
    except (ValueError, LookupError, TypeError, RecursionError):  # damaged: whoever opens the turn is told so
        return
    yield from (text for text in texts if isinstance(text, str))
