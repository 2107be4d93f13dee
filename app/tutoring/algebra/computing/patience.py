"""Giving up one attempt after a while, so that something else can be tried within the time limit."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import Any


class _OutOfPatience(BaseException):
    """The attempt has taken its time. No error: SymPy mustn't catch it."""


def attempt(function: Callable[[], Any], seconds: float) -> Any:
    """Return what a function gives; None where it takes longer (of the processor), or fails.

    Works on the main thread only, which is where the child computes.
    """

    def give_up(_signal: int, _frame: object) -> None:
        raise _OutOfPatience

    before = signal.signal(signal.SIGVTALRM, give_up)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        result = function()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except (_OutOfPatience, MemoryError, RecursionError):
        return None
    except Exception:  # noqa: BLE001 - whatever SymPy makes of it: the attempt has failed
        return None
    else:
        return result
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
