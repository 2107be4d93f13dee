"""What the model reads of a question: its text, then each attached text under its name, in a fence of its own.

Knows no Qt and no tokens: whatever a text looks like, it is text, which `models.prompt` sees to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.conversations.records import Attachment

_SHORTEST_FENCE = 3
_TICKS = re.compile("`+")


def asked_text(question: str, attachments: Iterable[Attachment]) -> str:
    """Return a question as the model gets it.

    Args:
        question: As it was typed.
        attachments: What goes with it. Without any, the question is returned as it is.
    """
    return "\n\n".join([question, *(_attached(each) for each in attachments)])


def _attached(attachment: Attachment) -> str:
    """Return a text between two lines that it can't have itself, so that it is plain where it ends."""
    longest = max((len(ticks) for ticks in _TICKS.findall(attachment.text)), default=0)
    fence = "`" * max(_SHORTEST_FENCE, longest + 1)
    ending = "" if attachment.text.endswith("\n") else "\n"
    return f"{_one_line(attachment.name)}:\n{fence}\n{attachment.text}{ending}{fence}"


def _one_line(name: str) -> str:
    """Return a name on one line: a file's may have line breaks, which would look like the beginning of a text."""
    return " ".join("".join(each if each.isprintable() else " " for each in name).split())
