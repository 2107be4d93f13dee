"""What the composer remembers while an earlier question is edited in it."""

from __future__ import annotations

from dataclasses import dataclass

from app.cards.turns import AttachmentCard


@dataclass(frozen=True, slots=True)
class QuestionEdit:
    """An edit that was begun.

    Attributes:
        place: The place of the question's turn, counted from 0.
        draft: What was typed before; it comes back when the edit is over.
        attachments: What went with that.
    """

    place: int
    draft: str
    attachments: tuple[AttachmentCard, ...]
