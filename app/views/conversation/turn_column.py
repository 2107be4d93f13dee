"""The turns of a conversation, one below the other: those near what is in sight are out, those far away put away.

A conversation of hundreds of turns is opened at its end at once, or where it was read last, and the rest little by
little, while nothing moves in front of the reader. Knows nothing of what a turn is told or offers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import takewhile
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.cards.checks import CheckCard
from app.cards.guides import GuideCard
from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.views.conversation.following_area import FollowingArea
from app.views.conversation.turn_place import TurnPlace
from app.views.conversation.turn_view import TurnView
from app.views.parts.slices import Slices

AT_ONCE = 4
"""So many turns of a conversation fill any window."""
MOST_OUT = 8
"""So many turns are out, if more of them aren't in sight: each costs some fifty widgets."""

AT_END = (-1, 0)
_ABOVE_TURN = 16
"""So many pixels are seen above a turn that is brought into sight."""

MakeTurn = Callable[[bool, str, QWidget], TurnView]


class TurnColumn(FollowingArea):
    """Turns in their places.

    Args:
        make_turn: Makes a turn: whether its thoughts begin open, its question, its owner.
        parent: The owner.

    Signals:
        turns_changed(): There are other turns than before, or others are out.
        keyboard_left(): A turn had the keyboard, and is gone, and none stands in its place.
    """

    turns_changed = Signal()
    keyboard_left = Signal()

    def __init__(self, make_turn: MakeTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_turn = make_turn
        self._places: list[TurnPlace] = []
        self._tending = Slices(self._tend, self)
        self.moved.connect(self._tending.begin)

    @property
    def count(self) -> int:
        """How many turns the conversation has."""
        return len(self._places)

    @property
    def is_tending(self) -> bool:
        """Whether turns are still to be opened, brought out or put away."""
        return self._tending.is_waiting or not all(place.is_opened for place in self._places)

    @property
    def current(self) -> TurnView | None:
        """The last turn."""
        return self._places[-1].turn() if self._places else None

    def turns(self) -> list[TurnView]:
        """The turns that are out, oldest first."""
        return [place.view for place in self._places if place.view is not None]

    def places(self) -> list[TurnPlace]:
        """Return the places of the turns that have been opened, oldest first."""
        return [place for place in self._places if place.is_opened]

    def turn_at(self, place: int) -> TurnView:
        """Return a turn by its place in the conversation, bringing it out if it is put away."""
        return self._places[place].turn()

    def place_of(self, turn: TurnView) -> int:
        """Return the place of a turn that is out."""
        return [place.view for place in self._places].index(turn)

    def cards(self) -> list[ReplyCard]:
        """The replies that are shown, of all turns, oldest first."""
        return [place.card for place in self._places]

    def add_turn(self, question: str, thoughts_open: bool) -> TurnView:
        """Add a turn at the end."""
        self._put_in(self.count, [ReplyCard(question, "", 0, 0.0, "")], thoughts_open=thoughts_open)
        turn = self._places[-1].begin()
        self._mark_last()
        self.turns_changed.emit()
        return turn

    def open_conversation(self, cards: Sequence[ReplyCard], place: tuple[int, int] = AT_END) -> None:
        """Show turns that were had before, instead of those that are here.

        Args:
            cards: The reply of each turn that is shown, oldest first.
            place: Where to open it, as `reading_place` gave it.
        """
        self.clear()
        self._put_in(0, cards)
        self._mark_last()
        self.go_to_place(*place)

    def go_to_place(self, turn: int, offset: int) -> None:
        """Go where the reader was, and stay there while what is around it is written.

        Args:
            turn: The turn at the upper edge of what is in sight; -1, or one that there isn't, goes to the end.
            offset: Pixels of it above that edge.
        """
        if not 0 <= turn < self.count:
            self._go_to_end()
            return
        for place in self._places[turn : turn + AT_ONCE]:
            place.turn()
        self.turns_changed.emit()
        self.lay_out()
        self.hold(self._places[turn], offset)
        self._tending.begin()

    def reading_place(self) -> tuple[int, int]:
        """Return where the reader is, as `go_to_place` takes it; (-1, 0) while the page keeps to its end."""
        return AT_END if self.is_following else self._edge()

    @Slot(int)
    def reveal_turn(self, place: int) -> None:
        """Bring a turn into sight."""
        if not 0 <= place < self.count:
            return
        self._places[place].turn()
        self.turns_changed.emit()
        self.lay_out()
        self.hold(self._places[place], -_ABOVE_TURN)
        self._tending.begin()

    @Slot(int, object)
    def replace_from(self, place: int, cards: Sequence[ReplyCard]) -> None:
        """These are the turns from a place on now; what is above them stays where it is, as do turns that stay.

        Args:
            place: The place of the first of them.
            cards: Their replies, oldest first; none are left if there are none.
        """
        edge, _offset = self._edge()
        read = self._places[edge] if edge >= 0 else None
        old = self._places[place:]
        staying = _same_at_end(old, cards)
        gone, new = old[: len(old) - staying], cards[: len(cards) - staying]
        had_keyboard = any(each.has_keyboard for each in gone)
        for each in gone:
            self._places.remove(each)
            self._discard(each)
        self._put_in(place, new)
        for each, card in zip(self._places[place:], cards, strict=True):
            each.set_possible(card.possible)
            each.set_check(card.check)
        self._mark_last()
        self._settle_at(place, read, had_keyboard=had_keyboard)

    def hold_turn(self, place: int) -> None:
        """The turn at a place gets other words: what is seen of it stays where it is."""
        self.hold_still(self._places[place])

    def set_possible_at(self, place: int, possible: Possible) -> None:
        """Offer what can be done with the turn at a place."""
        self._places[place].set_possible(possible)

    @Slot(int, object)
    def show_check(self, place: int, check: CheckCard) -> None:
        """Say what checking the reply at a place has found."""
        if 0 <= place < self.count:
            self._places[place].set_check(check)

    @Slot(int, object)
    def show_guide(self, place: int, guide: GuideCard) -> None:
        """Show how far the hidden reply at a place is revealed."""
        if 0 <= place < self.count:
            self._places[place].set_guide(guide)

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
            self._mark_last()
            self.turns_changed.emit()

    def clear(self) -> None:
        """Empty the page."""
        self._tending.stop()
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

    def _put_in(self, place: int, cards: Sequence[ReplyCard], *, thoughts_open: bool = False) -> None:
        """Put turns in from a place on, which are put away as yet."""
        make_turn = partial(self._make_turn, thoughts_open)
        places = [TurnPlace(make_turn, card, self.widget()) for card in cards]
        self._places[place:place] = places
        self.put_at(place, places)

    def _mark_last(self) -> None:
        for place in self._places:
            place.set_last(place is self._places[-1])

    def _go_to_end(self) -> None:
        for place in reversed(self._places[-AT_ONCE:]):
            place.turn()
            place.give_free()
        self.turns_changed.emit()
        self.jump_to_latest()
        self._tending.begin()

    def _edge(self) -> tuple[int, int]:
        """The place of the turn at the upper edge of what is in sight, and pixels of it above that."""
        held = self.held
        if held is not None and held.offset is not None:
            return self._places.index(cast("TurnPlace", held.part)), held.offset
        top = self.verticalScrollBar().value()
        for number, place in enumerate(self._places):
            if place.geometry().bottom() >= top:
                return number, top - place.y()
        return AT_END

    def _settle_at(self, place: int, read: TurnPlace | None, *, had_keyboard: bool) -> None:
        """Other turns are on the page: show the reader what was read, or what stands in its place."""
        there = self._places[place] if place < self.count else None
        is_gone = read not in self._places
        if self.is_following or (is_gone and there is None):
            self._go_to_end()
        elif is_gone:
            self.reveal_turn(place)
        else:
            self.turns_changed.emit()
            self._tending.begin()
        if had_keyboard and there is not None:
            there.turn().question.text_view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keyboard:
            self.keyboard_left.emit()

    def _tend(self) -> bool:
        """Bring out one turn that is near, or put away or open one that is far; return whether there may be more."""
        # What has grown since then takes its room from all others until the page is laid out.
        self.lay_out()
        away = [place for place in self._places if place.view is None]
        nearest = min(away, key=self._distance, default=None)
        if nearest is not None and self._is_near(nearest):
            nearest.turn()
        elif not self._put_one_away():
            if not all(turn.answer.is_written for turn in self.turns()):
                return False  # what is there comes first; when it is written, this goes on
            self.let_go()
            nearest = min((place for place in away if not place.is_opened), key=self._distance, default=None)
            if nearest is None:
                return False
            nearest.turn()
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


def _same_at_end(places: Sequence[TurnPlace], cards: Sequence[ReplyCard]) -> int:
    """Return how many of the last turns are the same as before."""
    pairs = zip(reversed(places), reversed(cards), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].shows(pair[1]), pairs))
