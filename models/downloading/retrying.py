"""Trying again: how long to wait in between, and when to give up. Knows nothing of HTTP."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from models.errors import DownloadFailed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Patience:
    """How patient to be with a network.

    Attributes:
        stall_s: Seconds without a byte after which a connection is given up for a new one.
        first_wait_s: Seconds to wait after the first failure; doubled after each further one.
        longest_wait_s: The most seconds to wait of our own accord.
        longest_asked_wait_s: The most seconds to wait because the server asks for it.
        tries_without_progress: Failures in a row, with nothing new in between, after which to give up.
        poll_s: Seconds between two looks at whether to go on.
    """

    stall_s: float = 30.0
    first_wait_s: float = 1.0
    longest_wait_s: float = 30.0
    longest_asked_wait_s: float = 120.0
    tries_without_progress: int = 6
    poll_s: float = 0.1


class TryAgain(Exception):  # noqa: N818 - what to do about it
    """Something failed that may well succeed the next time.

    Args:
        title: What to call it if it never succeeds.
        detail: Why it failed, in a sentence.
        wait_s: Seconds that the server asks to wait; None leaves it to us.
    """

    def __init__(self, title: str, detail: str, wait_s: float | None = None) -> None:
        super().__init__(title, detail)
        self.title = title
        self.detail = detail
        self.wait_s = wait_s


def keep_trying(
    attempt: Callable[[], T], reached: Callable[[], int], patience: Patience, watch: Callable[[], None], hint: str
) -> T:
    """Call `attempt` until it succeeds, waiting longer and longer while nothing new is reached.

    Args:
        attempt: Raises `TryAgain` to be called again; all else that it raises is final.
        reached: How far the attempts have come; a new highest value renews the patience.
        patience: How long to wait, and when to give up.
        watch: Called before each attempt and, while waiting, every `poll_s`; may raise to leave.
        hint: What the person can do once patience is at its end.

    Raises:
        DownloadFailed: Patience is at its end; title and detail are those of the last `TryAgain`.
    """
    failures, wait_s, best = 0, patience.first_wait_s, reached()
    while True:
        watch()
        try:
            return attempt()
        except TryAgain as setback:
            if reached() > best:
                failures, wait_s, best = 0, patience.first_wait_s, reached()
            failures += 1
            if failures >= patience.tries_without_progress:
                raise DownloadFailed(setback.title, setback.detail, hint) from setback
            asked_s = setback.wait_s
        _pause(wait_s if asked_s is None else min(asked_s, patience.longest_asked_wait_s), patience.poll_s, watch)
        wait_s = min(2 * wait_s, patience.longest_wait_s)


def _pause(wait_s: float, poll_s: float, watch: Callable[[], None]) -> None:
    end = time.monotonic() + wait_s
    while (left_s := end - time.monotonic()) > 0:
        watch()
        time.sleep(min(poll_s, left_s))
