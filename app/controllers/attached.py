"""Attached texts as the window shows them, as they are kept: the same, in each other's words. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from app.cards.turns import AttachmentCard
from app.conversations.records import Attachment


def attachments_of(cards: Iterable[AttachmentCard]) -> tuple[Attachment, ...]:
    """Return what goes with a question, as it is kept."""
    return tuple(Attachment(card.name, card.text) for card in cards)


def attachment_cards(attachments: Iterable[Attachment]) -> tuple[AttachmentCard, ...]:
    """Return the same as the window shows it."""
    return tuple(AttachmentCard(each.name, each.text) for each in attachments)
