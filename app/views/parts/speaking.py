"""Says aloud what appears on the page by itself, where somebody listens to a screen reader.

The one place that does: what happens by itself is said politely, after what is being said; what went wrong, at once.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_MILESTONES = 4


def announce(source: QWidget, words: str) -> None:
    """Let a screen reader say something; without one nothing happens.

    Args:
        source: Where the words stand.
        words: What to say; empty says nothing.
    """
    _say(source, words, QAccessible.AnnouncementPoliteness.Polite)


def alert(source: QWidget, words: str) -> None:
    """Let a screen reader break off and say what went wrong; the arguments are those of `announce`."""
    _say(source, words, QAccessible.AnnouncementPoliteness.Assertive)


def somebody_listens() -> bool:
    """Whether a screen reader is there: nothing needs to be put into words without one."""
    return QAccessible.isActive()


class Milestones:
    """Tells when a quarter more of something is done, so that its progress isn't said all the time."""

    def __init__(self) -> None:
        self._said = 0

    def passed(self, fraction: float | None) -> bool:
        """Whether another quarter is done since the last time; None, and less than before, begin anew."""
        reached = int((fraction or 0.0) * _MILESTONES)
        is_more = reached > self._said
        self._said = reached
        return is_more


def _say(source: QWidget, words: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, words)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
