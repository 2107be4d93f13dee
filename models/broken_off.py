"""How replies that were broken off are spelled: the tokens that their text is made of.

A text can be spelled in several ways. A reply that goes on must go on behind the tokens that the model has
written, not behind those that its text would be encoded as: at its broken end they often differ.

Remembers a few, by their text. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.messages import Channel, Resume

_MOST = 8
_HALF_WRITTEN = re.compile("(?:\ufffd|<(?:t(?:h(?:i(?:nk?)?)?)?|/(?:t(?:h(?:i(?:nk?)?)?)?)?))+\\Z")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A reply so far.

    Attributes:
        tokens: What it is made of, tags included.
        channel: Where it goes on.
    """

    tokens: tuple[int, ...]
    channel: Channel


class BrokenOff:
    """The replies that were broken off last."""

    def __init__(self) -> None:
        self._spellings: dict[tuple[str, str, str], Spelling] = {}

    def note(self, key: str, thinking: str, answer: str, tokens: Sequence[int], channel: Channel) -> None:
        """Remember a reply, unless it has ended in the middle of a character or a tag, which nothing can go on from.

        Args:
            key: Names the model.
            thinking: All of its thoughts so far.
            answer: All of its answer so far.
            tokens: All that was generated, or written for the model, from the beginning of the reply on.
            channel: Where it was broken off.
        """
        answer = answer if answer.strip() else ""
        end = answer or thinking
        if not tokens or end.endswith("<") or without_half(end) != end:
            return
        self._spellings.pop((key, thinking, answer), None)
        self._spellings[key, thinking, answer] = Spelling(tuple(tokens), channel)
        if len(self._spellings) > _MOST:
            del self._spellings[next(iter(self._spellings))]

    def find(self, key: str, resume: Resume | None) -> Spelling | None:
        """Return how a reply is spelled that goes on where it ended; None if that isn't known."""
        if resume is None or resume.mode != "go-on":
            return None
        return self._spellings.get((key, resume.thinking, resume.answer))


def without_half(text: str) -> str:
    """Return a text without the character or tag that it breaks off in; that can only be begun again."""
    return _HALF_WRITTEN.sub("", text)
