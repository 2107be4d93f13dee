"""The pieces of a reply that is being written: kept beside its turn until it ends, then folded in.

Every piece's checksum is made of the one before, so that a piece that went missing shows. Works inside its caller's
transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.conversations.failures import damaged
from app.conversations.records import Turn
from app.conversations.rows import checksums
from app.conversations.shapes import whole_characters
from models.messages import Channel
from models.wording import translate


@dataclass(frozen=True, slots=True)
class Piece:
    """What has come of a reply.

    Attributes:
        channel: Where it goes.
        text: What it says.
        tokens: How many tokens that was.
    """

    channel: Channel
    text: str
    tokens: int


def add_pieces(connection: sqlite3.Connection, turn_id: int, turn_uid: str, pieces: Sequence[Piece]) -> None:
    """Add pieces behind those that are there."""
    before = _last_checksum(connection, turn_id)
    for piece in pieces:
        text = whole_characters(piece.text)
        before = checksums.of_piece(before, turn_uid, piece.channel, text, piece.tokens)
        connection.execute(
            "INSERT INTO journal (turn_id, channel, text, tokens, checksum) VALUES (?, ?, ?, ?, ?)",
            (turn_id, piece.channel, text, piece.tokens, before),
        )


def read_pieces(connection: sqlite3.Connection, turn_id: int, turn_uid: str) -> list[Piece]:
    """Return the pieces of a turn, in order.

    Raises:
        DamagedStore: One isn't what was written, or went missing.
    """
    pieces, are_all = sound_pieces(connection, turn_id, turn_uid)
    if not are_all:
        raise damaged(translate("Errors", "A reply that was being written"))
    return pieces


def sound_pieces(connection: sqlite3.Connection, turn_id: int, turn_uid: str) -> tuple[list[Piece], bool]:
    """Return the pieces of a turn up to the first that isn't what was written, and whether these are all."""
    pieces: list[Piece] = []
    before = b""
    rows = connection.execute(
        "SELECT channel, text, tokens, checksum FROM journal NOT INDEXED WHERE turn_id = ? ORDER BY id", (turn_id,)
    )
    for channel, text, tokens, checksum in rows:
        try:
            is_sound = checksum == checksums.of_piece(before, turn_uid, channel, text, tokens)
        except (TypeError, ValueError):
            is_sound = False
        if not is_sound:
            return pieces, False
        pieces.append(Piece(channel, text, tokens))
        before = checksum
    # The index knows them, too: of rows that went missing at the end no checksum tells.
    counted = connection.execute(
        "SELECT count(*) FROM journal INDEXED BY journal_by_turn WHERE turn_id = ?", (turn_id,)
    ).fetchone()
    return pieces, counted[0] == len(pieces)


def drop_pieces(connection: sqlite3.Connection, turn_id: int) -> None:
    """Forget the pieces of a turn: it has them now, or doesn't need them."""
    connection.execute("DELETE FROM journal WHERE turn_id = ?", (turn_id,))


def folded(turn: Turn, pieces: Iterable[Piece]) -> Turn:
    """Return a turn with the pieces behind what it had."""
    thinking, answer = [turn.thinking], [turn.answer]
    thinking_tokens, answer_tokens = turn.thinking_tokens, turn.answer_tokens
    for piece in pieces:
        if piece.channel == "thinking":
            thinking.append(piece.text)
            thinking_tokens += piece.tokens
        else:
            answer.append(piece.text)
            answer_tokens += piece.tokens
    return replace(
        turn,
        thinking="".join(thinking),
        answer="".join(answer),
        thinking_tokens=thinking_tokens,
        answer_tokens=answer_tokens,
    )


def _last_checksum(connection: sqlite3.Connection, turn_id: int) -> bytes:
    found = connection.execute(
        "SELECT checksum FROM journal WHERE turn_id = ? ORDER BY id DESC LIMIT 1", (turn_id,)
    ).fetchone()
    return b"" if found is None else bytes(found[0])
