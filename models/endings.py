"""How a request ends: from what carrying it out returned or raised to its one last event.

Knows nothing of threads and queues.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from models.errors import Cancelled, NotEnoughMemory, UserFacingError, describe
from models.messages import (
    Command,
    Generate,
    GenerationFinished,
    GenerationStats,
    LastEvent,
    LoadModel,
    RequestCancelled,
    RequestFailed,
)

Ending = TypeVar("Ending", bound=LastEvent | None)

_log = logging.getLogger(__name__)


def attempt(command: Command, carry_out: Callable[[], Ending]) -> Ending | LastEvent:
    """Carry out a command. Whatever that raises is the end of the command, never of the thread."""
    try:
        return carry_out()
    except BaseException as error:  # noqa: BLE001 - panics of Rust libraries are no Exceptions
        return ended_by(command, error)


def ended_by(command: Command, error: BaseException) -> LastEvent:
    """Return the last event of a command that raised; a defect is logged with its traceback."""
    if isinstance(error, Cancelled):
        return cancelled(command)
    if not isinstance(error, UserFacingError):
        _log.error("request %d failed", command.request_id, exc_info=error)
    return failed(command, describe(error))


def failed(command: Command, error: UserFacingError) -> RequestFailed:
    """Return the last event of a command that can't be carried out."""
    overridable = isinstance(error, NotEnoughMemory) and isinstance(command, LoadModel)
    return RequestFailed(command.request_id, error.title, error.detail, error.hint, overridable)


def cancelled(command: Command) -> GenerationFinished | RequestCancelled:
    """Return the last event of a command that was cancelled before it had begun, or between stages."""
    if not isinstance(command, Generate):
        return RequestCancelled(command.request_id)
    nothing = GenerationStats(
        model="",
        adapter=None,
        finish_reason="cancelled",
        prompt_tokens=0,
        cached_tokens=0,
        thinking_tokens=0,
        answer_tokens=0,
        ttft_s=0.0,
        prompt_tps=0.0,
        generation_tps=0.0,
        peak_memory_bytes=0,
        context_tokens=0,
    )
    return GenerationFinished(command.request_id, nothing)
