"""The turns of a conversation, one below the other: those near what is in sight are out, those far away put away.

A conversation of hundreds of turns is opened at its end at once, and the rest little by little, while nothing moves
in front of the reader. Knows nothing of what a turn is told or offers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.turn_cards import ReplyCard
from app.views.conversation.following_area import FollowingArea
from app.views.conversation.turn_place import TurnPlace
from app.views.conversation.turn_view import TurnView
from app.views.parts.slices import Slices

AT_ONCE = 4
"""So many turns of a conversation fill any window."""
MOST_OUT = 8
"""So many turns are out, if more of them aren't in sight: each costs some fifty widgets."""

MakeTurn = Callable[[bool, str, QWidget], TurnView]


class TurnColumn(FollowingArea):
    """Turns in their places.

    Args:
        make_turn: Makes a turn: whether its thoughts begin open, its question, its owner.
        parent: The owner.

    Signals:
        turns_changed(): There are other turns than before, or others are out.
    """

    turns_changed = Signal()

    def __init__(self, make_turn: MakeTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_turn = make_turn
        self._places: list[TurnPlace] = []
        self._above: list[ReplyCard] = []
        self._tending = Slices(self._tend, self)
        self.moved.connect(self._tending.begin)

    @property
    def count(self) -> int:
        """How many turns the conversation has."""
        return len(self._above) + len(self._places)

    @property
    def is_tending(self) -> bool:
        """Whether turns are still to be opened, brought out or put away."""
        return bool(self._above) or self._tending.is_waiting

    @property
    def current(self) -> TurnView | None:
        """The last turn."""
        return self._places[-1].turn() if self._places else None

    def turns(self) -> list[TurnView]:
        """The turns that are out, oldest first."""
        return [place.view for place in self._places if place.view is not None]

    def places(self) -> list[TurnPlace]:
        """Return the places of the turns that have been opened, oldest first."""
        return list(self._places)

    def turn_at(self, place: int) -> TurnView:
        """Return a turn by its place in the conversation, bringing it out if it is put away."""
        while place < len(self._above):
            self._open_one_more()
        return self._places[place - len(self._above)].turn()

    def place_of(self, turn: TurnView) -> int:
        """Return the place of a turn that is out."""
        return len(self._above) + [place.view for place in self._places].index(turn)

    def cards(self) -> list[ReplyCard]:
        """The replies that are shown, of all turns, oldest first."""
        return [*self._above, *(place.card for place in self._places)]

    def add_turn(self, question: str, thoughts_open: bool) -> TurnView:
        """Add a turn at the end."""
        place = TurnPlace(partial(self._make_turn, thoughts_open), question, self.widget())
        self._places.append(place)
        self.add_part(place)
        self.turns_changed.emit()
        return place.turn()

    def open_conversation(self, cards: Sequence[ReplyCard]) -> None:
        """Show turns that were had before, instead of those that are here.

        Args:
            cards: The reply of each turn that is shown, oldest first.
        """
        self.clear()
        self._above = list(cards)
        while self._above and len(self._places) < AT_ONCE:
            self._open_one_more()
        self.turns_changed.emit()
        self.jump_to_latest()
        self._tending.begin()

    def open_thoughts(self) -> bool:
        """Close all thoughts if any are open, else open them all; return which."""
        opened = not any(place.thoughts_are_open for place in self._places)
        for place in self._places:
            place.open_thoughts(opened)
        return opened

    @Slot()
    def drop_last(self) -> None:
        """Take the last turn off the page."""
        if self._places:
            self._discard(self._places.pop())
            self.turns_changed.emit()

    def clear(self) -> None:
        """Empty the page."""
        self._tending.stop()
        self._above = []
        while self._places:
            self._discard(self._places.pop())
        self.follow()
        self.turns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less is in sight."""
        super().resizeEvent(event)
        self._tending.begin()

    @Slot()
    def tend(self) -> None:
        """Something has been written: more may be opened or put away."""
        self._tending.begin()

    def _discard(self, place: TurnPlace) -> None:
        if place.view is not None:
            place.view.give_up()
        self.remove_part(place)

    def _open_one_more(self) -> None:
        """Put the turn before the first one at the beginning."""
        card = self._above.pop()
        place = TurnPlace(partial(self._make_turn, False), card.question, self.widget())
        turn = place.turn()
        turn.show_reply(card)
        if self._places:
            turn.withdraw_offers()
        self._places.insert(0, place)
        self.put_first(place)

    def _tend(self) -> bool:
        """Bring out one turn that is near, or put away or open one that is far; return whether there may be more."""
        # What has grown since then takes its room from all others until the page is laid out.
        self.lay_out()
        away = next((place for place in self._places if place.view is None and self._is_near(place)), None)
        if away is not None:
            away.turn()
        elif not self._put_one_away():
            if not self._above or not all(turn.answer.is_written for turn in self.turns()):
                return False  # what is there comes first; when it is written, this goes on
            self._open_one_more()
        self.turns_changed.emit()
        return True

    def _put_one_away(self) -> bool:
        out = [place for place in self._places[:-1] if place.view is not None]
        if len(out) < MOST_OUT:
            return False
        for place in sorted(out, key=self._distance, reverse=True):
            if not self._is_near(place) and place.can_put_away():
                place.put_away()
                return True
        return False

    def _is_near(self, place: TurnPlace) -> bool:
        """Whether it is in sight, or a screen away."""
        return self._distance(place) <= self.viewport().height()

    def _distance(self, place: TurnPlace) -> int:
        """How far it is from what is in sight, in pixels."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return max(0, top - place.geometry().bottom(), place.y() - bottom)
