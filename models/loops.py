"""`LoopDetector`: notices when a generation goes round in circles.

A loop is a stretch of tokens that repeats itself exactly, again and again, up to the last token. Mathematics
repeats itself too: digits of 1/3, rows of zeros, a line with another number in it each time. So a loop has to
last, and nothing is done about it but to tell. Pure; knows numbers only.
"""

from __future__ import annotations

from array import array

LONGEST_PERIOD = 200
"""Tokens of the longest stretch that is noticed when it repeats itself."""

REPEATS = 4
"""A stretch comes so often, at least."""

SHORTEST = 160
"""Tokens that the repetitions have together, at least."""

_LOOK_EVERY = 32
_PROBE = 16
_WINDOW = REPEATS * LONGEST_PERIOD
_SIZE = array("i").itemsize


class LoopDetector:
    """Watches the tokens of one generation. The cost of a token doesn't grow with their number."""

    def __init__(self) -> None:
        self._tokens = array("i")
        self._until_look = SHORTEST
        # Negative once a loop has been told.

    def add(self, token: int) -> bool:
        """Take the next token; true if a loop is noticed with it. A loop is told at most once."""
        if self._until_look < 0:
            return False
        self._tokens.append(token)
        self._until_look -= 1
        if self._until_look:
            return False
        self._until_look = _LOOK_EVERY
        del self._tokens[:-_WINDOW]
        if not _repeats(self._tokens.tobytes()):
            return False
        self._until_look = -1
        return True


def _repeats(window: bytes) -> bool:
    """Whether the last tokens are a stretch that repeats itself."""
    end = len(window)
    probe = window[-_PROBE * _SIZE :]
    # Where the last few tokens came before, the nearest place first.
    found = window.rfind(probe, 0, end - _SIZE)
    while found >= 0:
        period, misaligned = divmod(end - len(probe) - found, _SIZE)
        if period > LONGEST_PERIOD:
            return False
        if not misaligned and _has_period(window, period):
            return True
        found = window.rfind(probe, 0, found + len(probe) - 1)
    return False


def _has_period(window: bytes, period: int) -> bool:
    span = max(REPEATS * period, SHORTEST) * _SIZE
    shift = period * _SIZE
    start = len(window) - span
    return start >= 0 and window[start + shift :] == window[start:-shift]
