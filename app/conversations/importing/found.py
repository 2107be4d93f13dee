"""What a file holds, as it can be kept; and how a file is refused."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.conversations.errors import ImportRefused
from app.conversations.records import Conversation, Folder
from models.wording import translate

MOST_CONVERSATIONS = 200_000
MOST_FOLDERS = 10_000
MOST_TEXT = 1_000_000_000
"""Characters that may come of a file: what stands in it once can be said in many turns."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds.

    Attributes:
        folders: Folders.
        conversations: Conversations, each with a name of its own.
        left_out: What of the file can't be kept, in words; empty if there is nothing.
    """

    folders: tuple[Folder, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    left_out: str = ""


def refused(detail: str) -> ImportRefused:
    """Return the error that refuses a file, for the reason that is given in a sentence."""
    return ImportRefused(
        translate("Errors", "The file can't be imported"), detail, translate("Errors", "Nothing was changed.")
    )


class Room:
    """How much text may still come of a file.

    Args:
        characters: So much.
    """

    def __init__(self, characters: int = MOST_TEXT) -> None:
        self._left = characters

    def take(self, characters: int) -> None:
        """Use some of it.

        Raises:
            ImportRefused: Less than that is left.
        """
        self._left -= characters
        if self._left < 0:
            raise refused(translate("Errors", "It has too much text in it."))


def made_name(*parts: str) -> str:
    """Return a name for what has none that we can use: the same for the same parts."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def one_line(text: str, longest: int = 200) -> str:
    """Return the beginning of a text as one line."""
    return " ".join(text[: 4 * longest].split())[:longest].strip()
