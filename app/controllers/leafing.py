"""Leafing through the replies of earlier turns. Knows the turns; paints nothing, asks nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.turns import Turns


class Leafing(QObject):
    """The earlier turns, whose replies can be shown. What is asked from then on builds on those that are.

    Args:
        turns: All turns of the conversation.
        parent: The owner.

    Signals:
        shown(int, ReplyCard): Another reply of the turn at a place, counted from 0, is to be shown, whole.
        possible_changed(int, Possible): What can be done with that turn.
    """

    shown = Signal(int, object)
    possible_changed = Signal(int, object)

    def __init__(self, turns: Turns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = turns

    @Slot(int, int)
    def leaf(self, place: int, by: int) -> None:
        """Show another reply of an earlier turn.

        Args:
            place: The turn's place, counted from 0.
            by: How many replies further; negative ones go back.
        """
        turn = self._turns.earlier(place)
        if turn is not None and turn.step(by):
            self.shown.emit(place, turn.reply.card())
            self.tell(place)

    def tell(self, place: int) -> None:
        """Say what can be done with a turn, if it is an earlier one."""
        turn = self._turns.earlier(place)
        if turn is not None:
            self.possible_changed.emit(place, turn.leafing())
