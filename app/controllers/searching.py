"""Searches all conversations while a person types. Asks one thing at a time, and only what is still wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.conversations import FoundCard
from app.controllers.headings import Headings
from app.controllers.title import shown_title
from app.conversations.records import Hit
from app.store_bridge import StoreBridge
from models.errors import UserFacingError

MOST_FOUND = 50


class Searching(QObject):
    """The search of the list.

    Args:
        headings: All conversations.
        store: Where they are kept.
        parent: The owner.

    Signals:
        found(str, list): What was searched for, and the `FoundCard`s of what was found.
    """

    found = Signal(str, object)

    def __init__(self, headings: Headings, store: StoreBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._store = store
        self._wanted = ""
        self._is_asking = False

    @Slot(str)
    def search(self, text: str) -> None:
        """Search for this; empty text ends the search."""
        self._wanted = text.strip()
        if self._wanted and not self._is_asking:
            self._ask()

    @Slot()
    def again(self) -> None:
        """The conversations have changed."""
        if self._wanted:
            self.search(self._wanted)

    def _ask(self) -> None:
        text = self._wanted
        self._is_asking = True
        self._store.read(
            lambda store: store.search(text, limit=MOST_FOUND), lambda result: self._on_found(text, result)
        )

    def _on_found(self, text: str, result: Sequence[Hit] | UserFacingError) -> None:
        self._is_asking = False
        if self._wanted and self._wanted != text:
            self._ask()
        elif self._wanted:
            hits = [] if isinstance(result, UserFacingError) else result
            self.found.emit(text, self._cards(hits))

    def _cards(self, hits: Sequence[Hit]) -> list[FoundCard]:
        """One card for each conversation: with its title marked, and the best place besides."""
        titles = {hit.conversation: hit for hit in hits if hit.part == "title"}
        places: dict[str, Hit | None] = {}
        for hit in hits:
            if places.get(hit.conversation) is None:
                places[hit.conversation] = None if hit.part == "title" else hit
        return [self._card(uid, titles.get(uid), place) for uid, place in places.items() if self._headings.heading(uid)]

    def _card(self, uid: str, titled: Hit | None, place: Hit | None) -> FoundCard:
        heading = self._headings.heading(uid)
        title = shown_title(heading.title) if heading is not None else ""
        marks = titled.marks if titled is not None and titled.excerpt == title else ()
        if place is None:
            return FoundCard(uid, title, marks)
        return FoundCard(uid, title, marks, place.excerpt, place.marks, place.turn, self._source(place))

    def _source(self, hit: Hit) -> str:
        words = {"question": self.tr("question"), "answer": self.tr("answer"), "thinking": self.tr("thoughts")}
        return words.get(hit.part, "")
