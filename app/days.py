"""On which day a moment falls, by this machine's clock and calendar, and how that is written."""

from __future__ import annotations

from datetime import date, datetime

from models.wording import marked, translate

# Not strftime's, which follow the system's language.
_MONTHS = (
    marked("Dates", "January"),
    marked("Dates", "February"),
    marked("Dates", "March"),
    marked("Dates", "April"),
    marked("Dates", "May"),
    marked("Dates", "June"),
    marked("Dates", "July"),
    marked("Dates", "August"),
    marked("Dates", "September"),
    marked("Dates", "October"),
    marked("Dates", "November"),
    marked("Dates", "December"),
)


def local_day(moment: float) -> date | None:
    """Return the day of a moment, in seconds since 1970; None for one that no calendar has."""
    try:
        return datetime.fromtimestamp(moment).astimezone().date()
    except (OverflowError, OSError, ValueError):
        return None


def day_words(day: date) -> str:
    """Return a day as it is written: `21 November 2026`."""
    month = translate("Dates", _MONTHS[day.month - 1])
    return translate("Dates", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def date_words(moment: float) -> str:
    """Return the day of a moment, in seconds since 1970, as it is written; empty if there is no such day."""
    day = local_day(moment)
    return day_words(day) if day is not None else ""


def month_words(day: date) -> str:
    """Return the month of a day with its year: `November 2026`."""
    return translate("Dates", "{month} {year}").format(month=translate("Dates", _MONTHS[day.month - 1]), year=day.year)


def moment_words(moment: datetime) -> str:
    """Return a moment as it is written here: `21 November 2026, 09:05`."""
    here = moment.astimezone()
    return translate("Dates", "{day}, {hour:02}:{minute:02}").format(
        day=day_words(here.date()), hour=here.hour, minute=here.minute
    )
