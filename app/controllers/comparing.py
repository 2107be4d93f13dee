"""Compares a turn: the version that is shown beside the one without its adapter, or with the one that is chosen.

A version that isn't there yet is asked for, and is a version like any other: kept, and reached by the version switch.
The conversation shows what it showed before, until the person keeps one of the two. Knows sessions; paints nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.comparison import Asked, Comparison
from app.controllers.counterpart import can_compare, counterpart, wanted_beside
from app.controllers.reply import Reply
from app.controllers.session import Session, UseOf, no_adapter
from app.controllers.turn import Turn


class Comparing(QObject):
    """The comparison that is open, or none.

    Args:
        session: The conversation.
        parent: The owner.

    Attributes:
        at_hand: Says which adapter a version without one is compared with.

    Signals:
        changed(ComparisonCard): The two are these now.
        opened(): They are to be seen.
        closed(): There is nothing to compare any more.
        kept(int): The conversation shows the version that the person has chosen, in the turn at this place.
    """

    changed = Signal(object)
    opened = Signal()
    closed = Signal()
    kept = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at_hand: UseOf = no_adapter
        self._session = session
        self._comparison: Comparison | None = None
        self._begins = False
        session.turn_failed.connect(self._on_failed)
        session.running_changed.connect(self._on_running)
        session.changed.connect(self._check)
        session.judged.connect(self._on_judged)
        session.leaving.connect(self._close)

    @property
    def is_open(self) -> bool:
        """Whether two versions are compared."""
        return self._comparison is not None

    @Slot()
    def compare_last(self) -> None:
        """Compare the last turn."""
        self.compare(len(self._session.turns) - 1)

    @Slot(int)
    def compare(self, place: int) -> None:
        """Compare the turn at a place, counted from 0; does nothing where there is nothing to compare it with."""
        turn = self._session.turns.at(place)
        if turn is None or not can_compare(turn, self.at_hand()):
            return
        other = self._beside(turn)
        if other is not None:
            self._comparison = Comparison(turn, turn.reply, other)
            self._show(place)

    @Slot(int)
    def ask(self, side: int) -> None:
        """Ask once more for the version on a side, 0 or 1, that came to nothing or failed on its way."""
        comparison = self._comparison
        if comparison is None or self._session.is_running:
            return
        comparison.reopen(side)
        if comparison.asked is not None:
            self._show(self._session.turns.place_of(comparison.turn))

    @Slot()
    def stop(self) -> None:
        """Stop the version that is being written."""
        if self._asked_now() is not None:
            self._session.stop()

    @Slot(int, int)
    def step(self, side: int, by: int) -> None:
        """Compare another version.

        Args:
            side: In the place of which, 0 or 1.
            by: How many further; negative ones go back. The one on the other side is passed over.
        """
        if self._comparison is not None and self._comparison.step(side, by):
            self._tell()

    @Slot(int)
    def keep(self, side: int) -> None:
        """Show the version on one side, 0 or 1, in the conversation, and compare no more."""
        comparison = self._comparison
        chosen = comparison.version(side) if comparison is not None else None
        if comparison is None or chosen is None or self._session.is_running:
            return
        self._comparison = None
        self._session.go_to(chosen.uid)
        self.kept.emit(self._session.turns.place_of(comparison.turn))

    @Slot()
    def leave(self) -> None:
        """Compare no more. What is being written goes on, as the version that the conversation shows."""
        if not self._begins:
            self._comparison = None

    # --- a version is asked for -----------------------------------------------------------------------

    def _beside(self, turn: Turn) -> Reply | Asked | None:
        """What to compare the version with that is shown: another one, or what is to be asked for; None for nothing."""
        wanted = wanted_beside(turn.reply, self.at_hand())
        found = counterpart(turn, turn.reply, wanted)
        if found is None and wanted is not None and not self._session.is_running:
            return Asked(wanted)
        return found

    def _show(self, place: int) -> None:
        comparison = self._comparison
        if comparison is not None and comparison.asked is not None:
            self._ask(place, comparison, comparison.asked)
        else:
            self._tell()
        self.opened.emit()

    def _ask(self, place: int, comparison: Comparison, asked: Asked) -> None:
        self._begins = True
        self._session.go_to(comparison.base.uid)  # the other one is drawn as this one was
        asked.runs, asked.failure = True, None
        self._tell()
        self._session.ask_again_with(place, asked.given.use)
        asked.reply = comparison.turn.reply
        self._begins = False

    @Slot(str, str, str)
    def _on_failed(self, title: str, detail: str, hint: str) -> None:
        asked = self._asked_now()
        if asked is not None:
            asked.failure = (title, detail, hint)

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        comparison = self._comparison
        if running or comparison is None:
            return
        if comparison.runs:
            shown_before = comparison.base.uid
            comparison.fill()
            self._session.go_to(shown_before)  # nothing was chosen yet
        self._tell()

    def _asked_now(self) -> Asked | None:
        """What is being written, or waits for the model."""
        comparison = self._comparison
        return comparison.asked if comparison is not None and comparison.runs and not self._begins else None

    # --- the conversation changes ---------------------------------------------------------------------

    @Slot()
    def _check(self) -> None:
        """The conversation isn't as it was: are both still there?"""
        comparison = self._comparison
        if comparison is None or self._begins or comparison.runs:
            return
        if not comparison.is_sound or comparison.turn not in self._session.turns.path():
            self._close()

    @Slot()
    def _on_judged(self) -> None:
        if self._comparison is not None and not self._comparison.runs:
            self._tell()

    @Slot()
    def _close(self) -> None:
        if self._comparison is not None:
            self._comparison = None
            self.closed.emit()

    def _tell(self) -> None:
        if self._comparison is not None:
            self.changed.emit(self._comparison.card(can_keep=not self._session.is_running))
