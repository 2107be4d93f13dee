"""Who is next: errands that wait for one worker, the most urgent first and otherwise in their order."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from typing import Any, TypeAlias

Errand: TypeAlias = tuple[Callable[[], Any], "Future[Any]"]


class Line:
    """A line in front of one worker. For any thread."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, Errand]] = []
        self._numbers = count()
        self._changed = threading.Condition()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nobody can join any more."""
        return self._closed

    def join(self, work: Callable[[], Any], urgency: int) -> Future[Any]:
        """Stand in line; the future is cancelled when the line is closed already."""
        future: Future[Any] = Future()
        with self._changed:
            if self._closed:
                future.cancel()
            else:
                heapq.heappush(self._waiting, (-urgency, next(self._numbers), (work, future)))
                self._changed.notify()
        return future

    def next(self, wait_s: float | None = None) -> Errand | None:
        """Wait for an errand that nobody has cancelled; None when none comes in time or the line is closed."""
        with self._changed:
            while not self._closed:
                if self._waiting:
                    _, _, errand = heapq.heappop(self._waiting)
                    if errand[1].set_running_or_notify_cancel():
                        return errand
                elif not self._changed.wait(wait_s):
                    return None
            return None

    def close(self) -> None:
        """Send all home that are waiting, and let nobody join any more."""
        with self._changed:
            self._closed = True
            waiting, self._waiting = self._waiting, []
            self._changed.notify_all()
        for _, _, (_, future) in waiting:
            future.cancel()
