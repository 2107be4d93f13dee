"""How far an installation is, how fast it gets on, how long it still takes; said a few times a second.

Knows neither the disk nor the network, and no clock but the one it is given.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from models.messages import Progress, Stage

EVERY_S = 0.1
"""Events of one stage come no faster; its first and its last one always come."""

_WINDOW_S = 5.0
_SHORTEST_S = 0.5


class Speed:
    """Bytes per second over the last few seconds.

    Args:
        clock: Seconds that only ever grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque()

    def add(self, done_bytes: int) -> None:
        """Note how much is done by now. Less than before begins anew: something was thrown away."""
        now = self._clock()
        if self._samples and done_bytes < self._samples[-1][1]:
            self._samples.clear()
        self._samples.append((now, done_bytes))
        # One sample from before the window stays, so that slow progress is measured as well.
        while len(self._samples) > 2 and self._samples[1][0] <= now - _WINDOW_S:
            self._samples.popleft()

    @property
    def bytes_per_s(self) -> float | None:
        """The speed; None until it has been measured for long enough."""
        if len(self._samples) < 2:
            return None
        (begin, first), (end, last) = self._samples[0], self._samples[-1]
        if end - begin < _SHORTEST_S:
            return None
        return (last - first) / (end - begin)


class InstallProgress:
    """Makes `Progress` events out of what the threads of an installation report. Any thread may call it.

    While a download and quantizing overlap, the download is reported: it nearly always takes
    longer, so that its end is the end of both but for the last shard. From `verify` on, which ends it, quantizing
    is reported, in bytes of the source, those that were done meanwhile included.

    Args:
        request_id: The request that the events belong to.
        emit: Takes the events, on the thread that reports; must be quick.
        clock: Seconds that only ever grow.
    """

    def __init__(
        self, request_id: int, emit: Callable[[Progress], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._request_id = request_id
        self._emit = emit
        self._clock = clock
        self._lock = threading.Lock()
        self._speeds: dict[Stage, Speed] = {}
        self._downloading = False
        self._said: tuple[Stage, int, int] | None = None
        self._due = 0.0
        self._over = False

    def report(self, stage: Stage, done_bytes: int, total_bytes: int) -> None:
        """Note how far a stage is; tell it if it is time to."""
        with self._lock:
            speed = self._speeds.setdefault(stage, Speed(self._clock))
            speed.add(done_bytes)
            finished = done_bytes >= total_bytes
            if stage in ("download", "verify"):
                self._downloading = stage == "download"
            if self._over or (self._downloading and stage != "download"):
                return
            now, said = self._clock(), (stage, done_bytes, total_bytes)
            goes_on = self._said is not None and (self._said[0], self._said[2]) == (stage, total_bytes)
            if said == self._said or (now < self._due and goes_on and not finished):
                return
            self._said, self._due = said, now + EVERY_S
            self._emit(self._event(stage, done_bytes, total_bytes, speed.bytes_per_s))

    def end(self) -> None:
        """Say nothing from now on: the request is over."""
        with self._lock:
            self._over = True

    def _event(self, stage: Stage, done_bytes: int, total_bytes: int, speed: float | None) -> Progress:
        left = max(0, total_bytes - done_bytes)
        eta_s = left / speed if speed and total_bytes else None
        return Progress(self._request_id, stage, done_bytes, total_bytes, speed, eta_s)
