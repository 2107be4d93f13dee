"""Checksums of what is kept, so that a change by anything but Ergo shows.

A checksum is of a list of values, written as JSON: two different lists are never written alike. Knows no database.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from app.conversations.records import Folder, Heading, ReadingPlace, Turn

_BYTES = 16
NO_TURNS = bytes(_BYTES)
"""The digest of a conversation without turns."""

Value = str | int | float | bool | None


def of_turn(turn: Turn, conversation_uid: str, details: str) -> bytes:
    """Return the checksum of a turn: of everything but `shown`.

    Args:
        turn: The turn.
        conversation_uid: The conversation it belongs to.
        details: Everything of it that has no column, as it is written.
    """
    return _checksum(
        "turn",
        turn.uid,
        conversation_uid,
        turn.parent,
        turn.asked_at,
        turn.question,
        turn.thinking,
        turn.answer,
        turn.ending,
        details,
    )


def of_conversation(heading: Heading, deleted_at: float | None, draft: str, place: ReadingPlace) -> bytes:
    """Return the checksum of a conversation without its turns."""
    return _checksum(
        "conversation",
        heading.uid,
        heading.title,
        heading.created_at,
        heading.changed_at,
        heading.is_named,
        heading.is_pinned,
        heading.folder,
        deleted_at,
        draft,
        place.turn,
        place.offset,
    )


def of_folder(folder: Folder) -> bytes:
    """Return the checksum of a folder."""
    return _checksum("folder", folder.uid, folder.name)


def of_piece(before: bytes, turn_uid: str, channel: str, text: str, tokens: int) -> bytes:
    """Return the checksum of a piece of a reply.

    Args:
        before: The checksum of the piece before it; empty for the first.
        turn_uid: The turn it belongs to.
        channel: Thoughts or answer.
        text: What it says.
        tokens: How many tokens that was.
    """
    return _checksum("piece", before.hex(), turn_uid, channel, text, tokens)


def of_all(checksums: Iterable[bytes]) -> bytes:
    """Return one checksum of several in any order; leaving one out of the whole changes it."""
    digest = 0
    for checksum in checksums:
        digest ^= int.from_bytes(checksum)
    return digest.to_bytes(_BYTES)


def _checksum(*values: Value) -> bytes:
    written = json.dumps(values, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return hashlib.blake2b(written.encode("ascii"), digest_size=_BYTES).digest()
