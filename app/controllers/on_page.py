"""Says what of a conversation's tree is on the page when that has changed. Decides nothing, asks nothing."""

from __future__ import annotations

from dataclasses import replace

from app.cards.turns import ReplyCard
from app.controllers.telling import Telling
from app.controllers.turns import Turns


def cards_of(turns: Turns, place: int) -> tuple[ReplyCard, ...]:
    """Return the turns on the page, from a place on, which is counted from 0."""
    return tuple(replace(turn.reply.card(), possible=turn.possible_earlier()) for turn in turns.path()[place:])


class OnPage:
    """Tells of turns that come onto the page and leave it.

    Args:
        telling: What speaks for the conversation.
    """

    def __init__(self, telling: Telling) -> None:
        self._telling = telling

    def tell(self, turns: Turns, place: int, *, is_new: bool) -> None:
        """Say what is on the page from a place on.

        Args:
            turns: The conversation.
            place: Where the path has changed, counted from 0.
            is_new: Whether another turn stands there; else it is the same one with another reply.
        """
        turn, telling = turns.at(place), self._telling
        if is_new or turn is None:
            telling.path_changed.emit(place, cards_of(turns, place))
        elif turn is turns.last:
            telling.path_changed.emit(place + 1, ())
            telling.reply_shown.emit(turn.reply.card())
            telling.turn_settled.emit(turn.reply.outcome, turn.reply.measures)
        else:
            telling.earlier_shown.emit(place, turn.reply.card())
            self.tell_following(turns, place)

    def tell_following(self, turns: Turns, place: int) -> None:
        """Say what follows the turn at a place, and what can be done with that one."""
        turn = turns.at(place)
        self._telling.path_changed.emit(place + 1, cards_of(turns, place + 1))
        if turn is not None:
            self._telling.earlier_possible_changed.emit(place, turn.possible_earlier())
