"""The pictures and refusals of late, in memory: bounded in bytes, the longest unused go first. For any thread."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TypeAlias

from app.rendering.typesetting.errors import TypesettingError
from app.rendering.typesetting.formula import Typeset, Wish

Outcome: TypeAlias = Typeset | TypesettingError
_OVERHEAD_BYTES = 500


class MemoryCache:
    """Outcomes by wish."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._outcomes: OrderedDict[Wish, Outcome] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def held_bytes(self) -> int:
        """How much it holds."""
        return self._bytes

    def get(self, wish: Wish) -> Outcome | None:
        """Return what came of the wish, if it is still known."""
        with self._lock:
            outcome = self._outcomes.get(wish)
            if outcome is not None:
                self._outcomes.move_to_end(wish)
            return outcome

    def put(self, wish: Wish, outcome: Outcome) -> None:
        """Keep what came of the wish; one that is larger than all the room is not kept."""
        size = _size(wish, outcome)
        with self._lock:
            former = self._outcomes.pop(wish, None)
            if former is not None:
                self._bytes -= _size(wish, former)
            if size > self._most_bytes:
                return
            self._outcomes[wish] = outcome
            self._bytes += size
            while self._bytes > self._most_bytes:
                oldest, gone = self._outcomes.popitem(last=False)
                self._bytes -= _size(oldest, gone)

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._outcomes.clear()
            self._bytes = 0


def _size(wish: Wish, outcome: Outcome) -> int:
    words = len(wish.tex) + sum(map(len, wish.definitions))
    return _OVERHEAD_BYTES + 2 * words + (len(outcome.svg) if isinstance(outcome, Typeset) else 0)
