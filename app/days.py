"""On which day a moment falls, by this machine's clock and calendar."""

from __future__ import annotations

from datetime import date, datetime


def local_day(moment: float) -> date | None:
    """Return the day of a moment, in seconds since 1970; None for one that no calendar has."""
    try:
        return datetime.fromtimestamp(moment).astimezone().date()
    except (OverflowError, OSError, ValueError):
        return None
