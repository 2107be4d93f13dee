"""What a person may have typed, made fit to be kept."""

from __future__ import annotations


def encodable(text: str) -> str:
    """The text without half characters, which can't be encoded."""
    return text.encode("utf-8", "replace").decode("utf-8")
