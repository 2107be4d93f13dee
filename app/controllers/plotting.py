"""Which turns speak of something that can be drawn, and the plot that is open. Knows the session, and no view.

A reply that is hidden isn't drawn, and neither is its question: what is marked on a plot are answers. What finds
functions in texts is imported when there is a text: the window opens without it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.reply import Reply
from app.controllers.session import Session
from app.tutoring.plots.curves import MOST_CURVES, Curve

# ruff: noqa: PLC0415 - see above

MOST_REMEMBERED = 200
MOST_DRAWN = 2 * MOST_CURVES


class Plotting(QObject):
    """The plots of the conversation on the page.

    Args:
        session: The conversation.
        parent: The owner.

    Signals:
        offered(int, bool): Whether there is something to draw of the turn at a place, counted from 0.
        last_offered(bool): The same of the last turn.
        opened(tuple): These `Curve`s are to be drawn.
        changed(tuple, int): These are drawn now; those from a place on were added by the person.
        refused(str): What was typed can't be drawn, in words.
    """

    offered = Signal(int, bool)
    last_offered = Signal(bool)
    opened = Signal(object)
    changed = Signal(object, int)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._in_sight: frozenset[int] = frozenset()
        self._known: dict[tuple[str, str], tuple[Curve, ...]] = {}
        self._curves: tuple[Curve, ...] = ()
        self._own_from = 0
        for told in (session.changed, session.judged, session.conversation_opened, session.conversation_cleared):
            told.connect(self._look)
        session.running_changed.connect(self._look)
        session.conversation_cleared.connect(self._forget)

    @Slot(object)
    def set_in_sight(self, places: Iterable[int]) -> None:
        """The turns at these places, counted from 0, are on the page, or near what is in sight."""
        self._in_sight = frozenset(places)
        self._look()

    @Slot(int)
    def open(self, place: int) -> None:
        """Draw what the turn at a place speaks of."""
        path = self._session.turns.path()
        curves = self._drawable(path[place].reply) if 0 <= place < len(path) else ()
        if curves:
            self._curves, self._own_from = curves, len(curves)
            self.opened.emit(curves)

    @Slot()
    def open_last(self) -> None:
        """Draw what the last turn speaks of."""
        self.open(len(self._session.turns) - 1)

    @Slot(str)
    def add(self, text: str) -> None:
        """Draw something else, too, which a person has typed."""
        from app.tutoring.plots.functions import curves_typed

        added = curves_typed(text, self._curves)
        if not added and curves_typed(text):
            self.refused.emit(self.tr("That is drawn already."))
        elif not added:
            self.refused.emit(self.tr("That can't be drawn. Write it like y = 2x or x^2 + y^2 = 1."))
        elif len(self._curves) + len(added) > MOST_DRAWN:
            self.refused.emit(self.tr("There is no room for more curves. Remove one first."))
        else:
            self._change(self._curves + added)

    @Slot(int)
    def remove(self, place: int) -> None:
        """Draw a curve no more that a person has added."""
        if self._own_from <= place < len(self._curves):
            self._change(self._curves[:place] + self._curves[place + 1 :])

    def _change(self, curves: tuple[Curve, ...]) -> None:
        self._curves = curves
        self.changed.emit(curves, self._own_from)

    @Slot()
    def _look(self) -> None:
        """Say of the turns that are in sight whether there is something to draw."""
        path = self._session.turns.path()
        for place in sorted(self._in_sight):
            if place < len(path):
                self.offered.emit(place, bool(self._drawable(path[place].reply)))
        self.last_offered.emit(bool(path and self._drawable(path[-1].reply)))

    @Slot()
    def _forget(self) -> None:
        """Remember nothing of a conversation that is gone."""
        self._known.clear()
        self._curves, self._own_from = (), 0

    def _drawable(self, reply: Reply) -> tuple[Curve, ...]:
        if reply.is_hidden or not reply.ending:
            return ()
        from app.tutoring.plots.functions import curves_in

        said = reply.question, reply.shown_answer
        if said not in self._known:
            while len(self._known) >= MOST_REMEMBERED:
                del self._known[next(iter(self._known))]
            self._known[said] = curves_in(*said)
        return self._known[said]
