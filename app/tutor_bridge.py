"""Between the tutor's desk and the window: jobs go there, what comes of them is told in the main thread.

Knows Qt and the desk, and nothing of what the jobs are. Whoever is gone by then isn't told.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.held_weakly import held_weakly
from app.tutoring.desk import Desk

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra

T = TypeVar("T")


class TutorBridge(QObject):
    """The way to the tutor's desk. Call every method from the main thread.

    Args:
        make_desk: Makes the desk.
        parent: The owner.
    """

    _brought = Signal(object)

    def __init__(self, make_desk: Callable[[], Desk] = Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = make_desk()
        self._closed = False
        self._brought.connect(self._take)

    def ask(self, job: Callable[[Algebra], T], then: Callable[[T | None], None], replaces: str = "") -> None:
        """Have something done on the desk's thread.

        Args:
            job: What; it is given the algebra. It knows no widget.
            then: Gets in the main thread what came of it; None where nothing did: it failed, or took too long. A
                method, or a `partial` of one, is held weakly: it keeps nobody alive, and isn't called once its object
                is gone.
            replaces: The kind of the job: others of the same kind that haven't begun are dropped. A person waits for
                what has a kind: it goes before what has none, which is empty.
        """
        if not self._closed:
            told = held_weakly(then)
            self._desk.ask(job, lambda result: self._brought.emit(lambda: told(result)), replaces)

    def prepare(self) -> None:
        """Have the algebra ready for what will be asked soon."""
        if not self._closed:
            self._desk.prepare()

    @Slot()
    def give_up(self) -> None:
        """Do and tell nothing more; what is being computed breaks off. Waits for nothing."""
        self._closed = True
        self._desk.close(patience_s=0.0)

    def close(self) -> None:
        """Give up, and wait for the desk's end; call it when no window is up any more."""
        self._closed = True
        self._desk.close()

    @Slot(object)
    def _take(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()
