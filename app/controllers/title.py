"""What a conversation is called."""

from __future__ import annotations

MOST_CHARACTERS = 200


def title_of(question: str) -> str:
    """Return a conversation's title: the first line of its first question."""
    return question.strip().split("\n", 1)[0][:MOST_CHARACTERS].strip()
