"""From the headings to the list in the sidebar: what is pinned, the folders, and the rest by day. Paints nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from app.cards.conversations import ConversationCard, FolderCard, ListCard
from app.controllers.title import shown_title
from app.conversations.records import Folder, Heading
from app.days import local_day, month_words

_LONG_AGO = date.min + timedelta(days=1)


class Listing(QObject):
    """Words and order of the list.

    Args:
        parent: The owner.
    """

    def card(self, headings: Sequence[Heading], folders: Sequence[Folder], today: date) -> ListCard:
        """Return the list.

        Args:
            headings: All conversations, those that changed last first.
            folders: All folders, in their order.
            today: The day it is.
        """
        days = _Days(today)
        by_folder: dict[str, list[ConversationCard]] = {folder.uid: [] for folder in folders}
        names = {folder.uid: folder.name for folder in folders}
        pinned: list[ConversationCard] = []
        others: list[ConversationCard] = []
        pinned_words = self.tr("Pinned")
        for heading in headings:
            if heading.is_pinned:
                pinned.append(self._card(heading, pinned_words, days))
            elif heading.folder in by_folder:
                by_folder[heading.folder].append(self._card(heading, names[heading.folder], days))
            else:
                others.append(self._card(heading, days.group(heading.changed_at), days))
        cards = (*pinned, *(card for inside in by_folder.values() for card in inside), *others)
        return ListCard(cards, tuple(FolderCard(folder.uid, folder.name) for folder in folders))

    def _card(self, heading: Heading, group: str, days: _Days) -> ConversationCard:
        title = shown_title(heading.title) or self.tr("Untitled")
        when = days.when(heading.changed_at)
        return ConversationCard(heading.uid, title, group, heading.folder, heading.is_pinned, when)


class _Days:
    """What a moment is called, seen from one day; each day is worded once."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._locale = QLocale()
        self._groups: dict[date, str] = {}

    def group(self, moment: float) -> str:
        """What stands above the conversations of that day."""
        day = local_day(moment) or _LONG_AGO
        if day not in self._groups:
            self._groups[day] = self._group_of(day)
        return self._groups[day]

    def when(self, moment: float) -> str:
        """The day and the time, for whoever points at it."""
        if local_day(moment) is None:
            return ""
        return self._locale.toString(QDateTime.fromSecsSinceEpoch(int(moment)), QLocale.FormatType.ShortFormat)

    def _group_of(self, day: date) -> str:
        age = (self._today - day).days
        if age <= 0:
            return QCoreApplication.translate("Listing", "Today")
        if age == 1:
            return QCoreApplication.translate("Listing", "Yesterday")
        if age <= 7:
            return QCoreApplication.translate("Listing", "Last 7 days")
        if age <= 30:
            return QCoreApplication.translate("Listing", "Last 30 days")
        return month_words(day)
