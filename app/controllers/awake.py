"""Keeps the system awake while something is under way that a person waits for. Knows no session and no view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.system import StayAwake


class Awake(QObject):
    """Counts what is under way: the system stays awake from the first beginning to the last end.

    Args:
        stay_awake: Begins to keep the system awake for a reason; returns what ends that.
        parent: The owner.
    """

    def __init__(self, stay_awake: StayAwake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stay_awake = stay_awake
        self._under_way: set[str] = set()
        self._end: Callable[[], None] | None = None

    def set_busy(self, what: str, busy: bool) -> None:
        """Something begins, or has ended; saying so twice is saying it once.

        Args:
            what: What it is, in English.
            busy: Whether it is under way.
        """
        if busy:
            self._under_way.add(what)
        else:
            self._under_way.discard(what)
        if self._under_way and self._end is None:
            self._end = self._stay_awake(what)
        elif not self._under_way:
            self.give_up()

    @Slot()
    def give_up(self) -> None:
        """Nothing is under way any more."""
        self._under_way.clear()
        end, self._end = self._end, None
        if end is not None:
            end()
