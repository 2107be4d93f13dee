"""Reading JSON that other programs wrote, whose shape nobody promises: what isn't as expected is as good as missing.

Also what both of them need: the split of a reply into thoughts and answer, and the counting of what is left out.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

from models.thinking import ThinkingSplitter
from models.wording import in_a_row, translate

_LAST_MOMENT = 253_402_300_799.0  # the end of the year 9999


def an_object(value: Any) -> dict[str, Any]:
    """Return an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def a_list(value: Any) -> list[Any]:
    """Return a list; an empty one for anything else."""
    return value if isinstance(value, list) else []


def a_text(value: Any) -> str:
    """Return a text; an empty one for anything else."""
    return value if isinstance(value, str) else ""


def a_moment(value: Any, otherwise: float, *, per_second: int = 1) -> float:
    """Return seconds since 1970.

    Args:
        value: What stands in the file.
        otherwise: What to return where that is no moment.
        per_second: How many of its units a second has.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return otherwise
    if not 0 <= value <= _LAST_MOMENT * per_second or not math.isfinite(value):
        return otherwise
    return value / per_second


def split_reply(text: str) -> tuple[str, str]:
    """Return the thoughts and the answer of a reply in which the thoughts stand between tags, if at all."""
    splitter = ThinkingSplitter("undecided")
    pieces = splitter.feed(text) + splitter.finish()
    thinking = "".join(piece for channel, piece in pieces if channel == "thinking")
    return thinking.strip("\n"), "".join(piece for channel, piece in pieces if channel == "answer")


def joined(*texts: str) -> str:
    """Return texts as paragraphs of one, without the empty ones."""
    return "\n\n".join(text for text in texts if text.strip())


class LeftOut:
    """Counts what can't be kept, and says so."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def count(self, what: str) -> None:
        """Note one more.

        Args:
            what: One such thing, in words that are marked for translation: "image or file".
        """
        self._counts[what] += 1

    def words(self) -> str:
        """Say what was left out; empty if nothing was."""
        if not self._counts:
            return ""
        names = (translate("Conversations", what) for what in self._counts)
        told = [f"{count:,} × {name}" for name, count in zip(names, self._counts.values(), strict=True)]
        return translate("Conversations", "Left out: {names}.").format(names=in_a_row(told))
