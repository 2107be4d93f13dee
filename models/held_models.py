"""Which models the MLX thread has in hand, and which of them it is asked to let go of.

Knows no model but by its id.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_POLL_S = 0.05


class HeldModels:
    """Ids of models, between the one thread that holds them and those that want one gone.

    Args:
        wake: Called when the thread that holds models is asked for something.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._changed = threading.Condition()
        self._held: Counter[str] = Counter()
        self._unwanted: Counter[str] = Counter()

    # --- the thread that holds models ---

    def hold(self, model_id: str) -> bool:
        """Note that a model is about to be opened, once more if it is held already; False if it must not be."""
        with self._changed:
            if model_id in self._unwanted:
                return False
            self._held[model_id] += 1
            return True

    def let_go(self, model_id: str) -> None:
        """Note that a model which was held isn't used any more."""
        with self._changed:
            _take_one(self._held, model_id)
            self._changed.notify_all()

    def is_unwanted(self, model_id: str) -> bool:
        """Whether somebody waits for a model to be let go of, or is at its files."""
        return model_id in self._unwanted

    # --- any other thread ---

    @contextmanager
    def without(self, model_id: str, check_cancelled: Callable[[], None]) -> Iterator[None]:
        """Wait until nobody holds a model; nobody gets hold of it before the end of the block.

        Args:
            model_id: Which one.
            check_cancelled: Called a few times a second while waiting; may raise to give up.
        """
        with self._changed:
            self._unwanted[model_id] += 1
        try:
            self._wake()
            with self._changed:
                while model_id in self._held:
                    check_cancelled()
                    self._changed.wait(_POLL_S)
            yield
        finally:
            with self._changed:
                _take_one(self._unwanted, model_id)


def _take_one(counts: Counter[str], key: str) -> None:
    counts[key] -= 1
    if counts[key] <= 0:
        del counts[key]
