"""Where the engine's commands wait and end: the MLX thread with its queue, what goes on beside it, cancel tokens.

Questions come first: while the queue is empty, the MLX thread takes slices of whatever is being installed;
when there is none of that either, it sleeps at the queue until a command or a wake-up comes.
Installations, verifications, removals and the library of adapters don't wait for it: they begin at once, on threads
of their own.

Importing this module imports no MLX; the thread does, when it starts.
"""

from __future__ import annotations

import atexit
import logging
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeGuard

from models.catalog import PRACTICE_ID
from models.endings import attempt, cancelled, failed
from models.environment import go_offline
from models.errors import UserFacingError, describe, shown
from models.messages import (
    AddAdapter,
    Command,
    Event,
    InstallModel,
    LastEvent,
    RemoveAdapter,
    RemoveModel,
    RestoreAdapter,
    Steering,
    VerifyModel,
)
from models.steering import SteeringState

if TYPE_CHECKING:
    from models.side_work import SideCommand, SideWork
    from models.worker import Worker

_log = logging.getLogger(__name__)


class _Call(Enum):
    """What else stands in the queue."""

    WAKE = "there may be a slice of work"
    STOP = "the end"


@dataclass(eq=False, slots=True)
class _Request:
    """A command that isn't over; `has_begun` once somebody has taken it, to carry it out or to end it."""

    command: Command
    token: threading.Event = field(default_factory=threading.Event)
    steering: SteeringState = field(default_factory=SteeringState)
    has_begun: bool = False


class Engine:
    """Owns the thread named `mlx-worker`.

    Every command that is submitted ends in exactly one `LastEvent`; when it comes, the id of the
    request is free again.

    Args:
        data_dir: The root of the library on disk.
        sink: Called with every event; must be quick and must not raise. An installation, a verification and
            a removal call it on threads of their own, and so does what ends before it has begun; everything
            else on the MLX thread. So it must be safe to call on any thread, and at the same time. It is never
            called on the thread that submits or cancels, whose caller may not know the request's id yet.
    """

    def __init__(self, data_dir: Path, sink: Callable[[Event], None]) -> None:
        self._data_dir = data_dir
        self._sink = sink
        self._queue: SimpleQueue[_Request | _Call] = SimpleQueue()
        self._lock = threading.Lock()
        self._requests: dict[int, _Request] = {}
        self._early: list[_Request] = []
        self._side: SideWork | UserFacingError | None = None
        self._stopping = False
        # A daemon, so that a crash elsewhere can't leave the process hanging on this thread.
        self._thread = threading.Thread(target=self._run, name="mlx-worker", daemon=True)

    def start(self) -> None:
        """Start the thread (which imports MLX). Returns at once."""
        # MLX must be at rest before the interpreter ends, even if nobody called `stop`.
        atexit.register(_stop_forgotten, weakref.ref(self))
        self._thread.start()

    def submit(self, command: Command) -> None:
        """Queue a command, or begin it; it gets a fresh cancel token for `command.request_id`. Never blocks.

        After `stop`, nothing is taken any more.

        Raises:
            ValueError: A request of this id is under way.
        """
        with self._lock:
            if self._stopping:
                return
            if command.request_id in self._requests:
                raise ValueError(f"request {command.request_id} is under way")
            request = self._requests[command.request_id] = _Request(command)
            if not _is_beside(command):
                self._queue.put(request)
                return
            if self._side is None:
                self._early.append(request)
                return
        self._begin_beside(request)

    def cancel(self, request_id: int) -> None:
        """Cancel a request; unknown ids are ignored. Never blocks.

        What runs ends soon, what still waits at once.
        """
        with self._lock:
            request = self._requests.get(request_id)
            if request is None:
                return
            request.token.set()
            if request.has_begun:
                return
            request.has_begun = True
        self._end_elsewhere(cancelled(request.command))

    def steer(self, request_id: int, steering: Steering) -> None:
        """Say something to a generation that runs or waits; other ids are ignored. Never blocks."""
        with self._lock:
            request = self._requests.get(request_id)
        if request is not None:
            request.steering.give(steering)

    def stop(self, timeout_s: float = 10.0) -> bool:
        """Cancel everything, end the thread with MLX synchronized. True when the thread has ended."""
        with self._lock:
            self._stopping = True
            for request in self._requests.values():
                request.token.set()
            self._queue.put(_Call.STOP)
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # --- the MLX thread ---

    def _run(self) -> None:
        worker = self._make_worker()
        self._open_side(worker if isinstance(worker, UserFacingError) else worker.side)
        while (item := self._next(worker)) is not _Call.STOP:
            if not isinstance(worker, UserFacingError):
                worker.tidy()
            if not isinstance(item, _Call):
                self._carry_out(item, worker)
            elif not isinstance(worker, UserFacingError):
                worker.step()
        if not isinstance(worker, UserFacingError):
            worker.close()

    def _next(self, worker: Worker | UserFacingError) -> _Request | _Call:
        """Return what comes next; a slice of work if nobody asks for anything, and nothing if there is none."""
        has_work = not isinstance(worker, UserFacingError) and worker.has_work
        try:
            return self._queue.get(block=not has_work)
        except Empty:
            return _Call.WAKE

    def _make_worker(self) -> Worker | UserFacingError:
        go_offline()
        try:
            from models.worker import Worker  # noqa: PLC0415 - this is where MLX is imported

            return Worker(self._data_dir, self._emit, self._end, self._wake)
        except Exception as error:  # noqa: BLE001 - without MLX every request fails, readably
            _log.exception("MLX can't be used: %s", shown(str(error)))
            return describe(error)

    def _open_side(self, side: SideWork | UserFacingError) -> None:
        """Begin what came before MLX was imported; from now on what is to go on beside it begins at once."""
        with self._lock:
            self._side = side
            early, self._early = self._early, []
        for request in early:
            self._begin_beside(request)

    def _carry_out(self, request: _Request, worker: Worker | UserFacingError) -> None:
        if not self._claim(request):
            return
        command, token = request.command, request.token
        if token.is_set():
            last: LastEvent = cancelled(command)
        elif isinstance(worker, UserFacingError):
            last = failed(command, worker)
        else:
            last = attempt(command, lambda: worker.carry_out(command, token.is_set, request.steering))
        self._end(last)

    # --- any thread ---

    def _begin_beside(self, request: _Request) -> None:
        command, side = request.command, self._side
        if not self._claim(request):
            return
        last: LastEvent | None = None
        if isinstance(side, UserFacingError):
            last = failed(command, side)
        elif side is not None and _is_beside(command):
            last = side.begin(command, request.token.is_set)
        if last is not None:
            self._end_elsewhere(last)

    def _claim(self, request: _Request) -> bool:
        """Take a request that waits, to carry it out; False if it was cancelled meanwhile."""
        with self._lock:
            waits = not request.has_begun
            request.has_begun = True
            return waits

    def _end(self, last: LastEvent) -> None:
        """Free the request's id, then tell its last event."""
        with self._lock:
            del self._requests[last.request_id]
        self._emit(last)

    def _end_elsewhere(self, last: LastEvent) -> None:
        threading.Thread(target=self._end, args=(last,), name="farewell", daemon=True).start()

    def _wake(self) -> None:
        self._queue.put(_Call.WAKE)

    def _emit(self, event: Event) -> None:
        try:
            self._sink(event)
        except Exception:  # noqa: BLE001 - a defect of the window must not end a generation
            _log.exception("the sink raised on %s", type(event).__name__)


def _is_beside(command: Command) -> TypeGuard[SideCommand]:
    """Whether a command goes on beside the MLX thread; making the practice model is a matter of seconds on it."""
    if isinstance(command, InstallModel):
        return command.model_id != PRACTICE_ID
    return isinstance(command, VerifyModel | RemoveModel | AddAdapter | RemoveAdapter | RestoreAdapter)


def _stop_forgotten(engine: weakref.ref[Engine]) -> None:
    forgotten = engine()
    if forgotten is not None:
        forgotten.stop()
