"""Where the window has things computed: one plain thread that owns the algebra and does one job after the other.

Nothing of it exists before the first job: neither the thread, nor the child process, nor anything of SymPy. Knows no
Qt, and not what the jobs are.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra

# ruff: noqa: PLC0415 - see above

T = TypeVar("T")

LIMIT_S = 5.0
IDLE_S = 120.0
"""So long nothing is asked before the child process, which takes some memory, is ended."""
_WAIT_FOR_END_S = 2.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """Something to be done, and who is told what came of it."""

    work: Callable[[Algebra], Any]
    tell: Callable[[Any], None]
    kind: str


class Desk:
    """Does jobs in their order, those that a person waits for first. For any thread; close it.

    Args:
        make_algebra: Makes the algebra, on the desk's thread.
        limit_s: How long the algebra may compute for one job.
        idle_s: How long the algebra's process is kept while nothing is asked.
    """

    def __init__(
        self,
        make_algebra: Callable[[], Algebra] | None = None,
        limit_s: float = LIMIT_S,
        idle_s: float = IDLE_S,
    ) -> None:
        self._limit_s = limit_s
        self._idle_s = idle_s
        self._make_algebra = make_algebra or _real_algebra
        self._algebra: Algebra | None = None
        self._changed = threading.Condition()
        self._waiting: deque[_Job] = deque()
        self._thread: threading.Thread | None = None
        self._closed = False

    def ask(self, work: Callable[[Algebra], T], tell: Callable[[T | None], None], replaces: str = "") -> None:
        """Have something done.

        Args:
            work: What; it is given the algebra, and has `limit_s` of its time.
            tell: Told on the desk's thread what came of it: None where nothing did. Nobody is told of what is
                replaced, or left when the desk is closed.
            replaces: The kind of the job: others of the same kind that haven't begun are dropped. A person waits for
                what has a kind: it goes before what has none, which is empty.
        """
        with self._changed:
            if self._closed:
                return
            if replaces:
                self._waiting = deque(job for job in self._waiting if job.kind != replaces)
            self._waiting.append(_Job(work, tell, replaces))
            self._changed.notify()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="tutor")
                self._thread.start()

    def prepare(self) -> None:
        """Have the algebra's process start: something will be asked soon."""
        self.ask(lambda algebra: algebra.start(), lambda _nothing: None, "prepare")

    def close(self, patience_s: float = _WAIT_FOR_END_S) -> None:
        """End the algebra at once, also in the middle of a job, and do nothing more.

        Args:
            patience_s: How long to wait for the thread. What computes without the algebra is short; should it not be,
                the process waits for it, not the window.
        """
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify()
            algebra = self._algebra
        if algebra is not None:
            algebra.give_up()
        if self._thread is not None:
            self._thread.join(patience_s)

    # --- on the desk's thread -------------------------------------------------------------------------

    def _run(self) -> None:
        with self._make_algebra() as algebra:
            with self._changed:
                self._algebra = algebra
            while (job := self._next(algebra)) is not None:
                result = self._done(job, algebra)
                if not self._closed:
                    job.tell(result)

    def _next(self, algebra: Algebra) -> _Job | None:
        """Wait for a job; None when the desk is closed."""
        with self._changed:
            while not self._closed and not self._waiting:
                if not self._changed.wait(self._idle_s):
                    algebra.close()
            if self._closed:
                return None
            first = next((job for job in self._waiting if job.kind), self._waiting[0])
            self._waiting.remove(first)
            return first

    def _done(self, job: _Job, algebra: Algebra) -> Any:
        from app.tutoring.algebra.process import NoAlgebraError

        try:
            with algebra.within(self._limit_s):
                return job.work(algebra)
        except NoAlgebraError:
            return None
        except Exception as error:  # noqa: BLE001 - one job less; what it was about is nobody's business
            if not self._closed:
                _LOG.warning("a job of the tutor failed: %s", type(error).__name__)
            return None


def _real_algebra() -> Algebra:
    from app.tutoring.algebra.process import Algebra

    return Algebra()
