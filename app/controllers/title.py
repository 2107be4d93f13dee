"""What a conversation is called."""

from __future__ import annotations

from app.rendering.inert import inert

MOST_CHARACTERS = 200
_MOST_READ = 20_000


def title_of(question: str) -> str:
    """Return a conversation's title: the first line of its first question."""
    lines = (shown_title(line) for line in question[:_MOST_READ].splitlines())
    return next((line for line in lines if line), "")


def shown_title(title: str) -> str:
    """Return a title as it is shown: one line, without what could spoof its reader."""
    return inert(" ".join(title.split()))[:MOST_CHARACTERS].strip()
