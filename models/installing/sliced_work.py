"""Work that one thread hands to another, which does it a slice at a time, between other things.

The thread that hands it over can wait for the end, and hears there what went wrong. Knows
nothing of what the work is.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Generator

Work = Callable[[], Generator[object, None, None]]
"""Makes a generator, on the thread that does the work; every `next` of it is one slice."""

_POLL_S = 0.05

_log = logging.getLogger(__name__)


class SlicedWork:
    """Pieces of work, done one after the other.

    Args:
        wake: Called, on the thread that hands work over, when there is something to do.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._changed = threading.Condition()
        self._waiting: deque[Work] = deque()
        self._running: Generator[object, None, None] | None = None
        self._error: BaseException | None = None
        self._unwanted = False
        self._closed = False

    # --- the thread that hands over ---

    def add(self, work: Work) -> None:
        """Hand over a piece of work. Returns at once; after an error, or when closed, nothing is done any more."""
        with self._changed:
            if self._error is None and not self._closed:
                self._waiting.append(work)
        self._wake()

    def check(self) -> None:
        """Raise what a piece of work raised, if one did."""
        if self._error is not None:
            raise self._error

    def wait(self, check_cancelled: Callable[[], None], enough: Callable[[], bool] | None = None) -> None:
        """Wait until everything is done.

        Args:
            check_cancelled: Called meanwhile, a few times a second and more; may raise to stop waiting.
            enough: Called as often; once true, the waiting ends before everything is done.

        Raises:
            BaseException: What a piece of work raised.
        """
        while True:
            check_cancelled()
            self.check()
            if enough is not None and enough():
                return
            with self._changed:
                if not self._busy:
                    return
                self._changed.wait(_POLL_S)

    def abandon(self) -> None:
        """Ask the other thread to drop everything, and wait until it has: from then on it touches nothing."""
        with self._changed:
            self._unwanted = True
            self._waiting.clear()
        self._wake()
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._running is None)
            self._closed = True

    # --- the thread that does the work ---

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return self._busy

    def step(self) -> None:
        """Do one slice; nothing if there is none. An error ends the piece it came from and all that wait."""
        if self._unwanted:
            self.close()
            return
        with self._changed:
            if self._running is None and self._waiting:
                self._running = _begin(self._waiting.popleft())
        if self._running is None:
            return
        try:
            next(self._running)
        except StopIteration:
            self._end(None)
        except BaseException as error:  # noqa: BLE001 - it is raised where the work was handed over
            self._end(error)

    def close(self) -> None:
        """Drop everything, the piece that has begun included."""
        try:
            if self._running is not None:
                self._running.close()
        except Exception:  # noqa: BLE001 - see below
            # Nobody waits for its result any more, but this thread has more to bring to an end.
            _log.info("a piece of work was dropped and ended badly", exc_info=True)
        with self._changed:
            self._closed = True
            self._running = None
            self._waiting.clear()
            self._changed.notify_all()

    @property
    def _busy(self) -> bool:
        return self._running is not None or bool(self._waiting)

    def _end(self, error: BaseException | None) -> None:
        with self._changed:
            self._running = None
            if error is not None:
                self._error = error
                self._waiting.clear()
            self._changed.notify_all()


def _begin(work: Work) -> Generator[object, None, None]:
    """Return a generator of the work that isn't made before the first slice, so that its errors come there."""
    yield from work()
