"""The one MLX thread: its queue, its commands, its cancel tokens, its orderly end.

Importing this module imports no MLX; the thread does, when it starts.
"""

from __future__ import annotations

import atexit
import logging
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from models.environment import go_offline
from models.errors import Cancelled, UserFacingError, describe
from models.messages import (
    Command,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    LastEvent,
    RequestCancelled,
    RequestFailed,
)

if TYPE_CHECKING:
    from models.worker import Worker

_log = logging.getLogger(__name__)


class Engine:
    """Owns the thread named `mlx-worker`.

    Every command that is submitted ends in exactly one `LastEvent`; when it comes, the id of the
    request is free again.

    Args:
        data_dir: The root of the library on disk.
        sink: Called on the MLX thread with every event; must be quick and must not raise.
    """

    def __init__(self, data_dir: Path, sink: Callable[[Event], None]) -> None:
        self._data_dir = data_dir
        self._sink = sink
        self._queue: SimpleQueue[Command | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._tokens: dict[int, threading.Event] = {}
        self._stopping = False
        # A daemon, so that a crash elsewhere can't leave the process hanging on this thread.
        self._thread = threading.Thread(target=self._run, name="mlx-worker", daemon=True)

    def start(self) -> None:
        """Start the thread (which imports MLX). Returns at once."""
        # MLX must be at rest before the interpreter ends, even if nobody called `stop`.
        atexit.register(_stop_forgotten, weakref.ref(self))
        self._thread.start()

    def submit(self, command: Command) -> None:
        """Queue a command; it makes a fresh cancel token for `command.request_id`. Never blocks.

        After `stop`, nothing is queued any more.

        Raises:
            ValueError: A request of this id is under way.
        """
        with self._lock:
            if self._stopping:
                return
            if command.request_id in self._tokens:
                raise ValueError(f"request {command.request_id} is under way")
            self._tokens[command.request_id] = threading.Event()
            self._queue.put(command)

    def cancel(self, request_id: int) -> None:
        """Cancel a queued or running request; unknown ids are ignored. Never blocks."""
        with self._lock:
            token = self._tokens.get(request_id)
        if token is not None:
            token.set()

    def stop(self, timeout_s: float = 10.0) -> bool:
        """Cancel everything, end the thread with MLX synchronized. True when the thread has ended."""
        with self._lock:
            self._stopping = True
            for token in self._tokens.values():
                token.set()
            self._queue.put(None)
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        worker = self._make_worker()
        while (command := self._queue.get()) is not None:
            self._carry_out(command, worker)
        if not isinstance(worker, UserFacingError):
            worker.close()

    def _make_worker(self) -> Worker | UserFacingError:
        go_offline()
        try:
            from models.worker import Worker  # noqa: PLC0415 - this is where MLX is imported

            return Worker(self._data_dir, self._emit)
        except Exception as error:  # noqa: BLE001 - without MLX every request fails, readably
            _log.exception("MLX can't be used")
            return describe(error)

    def _carry_out(self, command: Command, worker: Worker | UserFacingError) -> None:
        with self._lock:
            token = self._tokens[command.request_id]
        last: LastEvent
        if token.is_set():
            last = _cancelled(command)
        elif isinstance(worker, UserFacingError):
            last = _failed(command, worker)
        else:
            last = _attempt(command, worker, token)
        with self._lock:
            del self._tokens[command.request_id]
        self._emit(last)

    def _emit(self, event: Event) -> None:
        try:
            self._sink(event)
        except Exception:  # noqa: BLE001 - a defect of the window must not end a generation
            _log.exception("the sink raised on %s", type(event).__name__)


def _attempt(command: Command, worker: Worker, token: threading.Event) -> LastEvent:
    """Carry out a command. Whatever it raises is the end of that command, never of the thread."""
    try:
        return worker.carry_out(command, token.is_set)
    except Cancelled:
        return _cancelled(command)
    except UserFacingError as error:
        return _failed(command, error)
    except BaseException as error:  # noqa: BLE001 - panics of Rust libraries are no Exceptions
        _log.exception("request %d failed", command.request_id)
        return _failed(command, describe(error))


def _failed(command: Command, error: UserFacingError) -> RequestFailed:
    return RequestFailed(command.request_id, error.title, error.detail, error.hint)


def _cancelled(command: Command) -> GenerationFinished | RequestCancelled:
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


def _stop_forgotten(engine: weakref.ref[Engine]) -> None:
    forgotten = engine()
    if forgotten is not None:
        forgotten.stop()
