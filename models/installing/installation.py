"""An installation that runs: its plain thread, the share of the MLX thread in it, and how it ends.

The thread named `downloads` carries out the `Pipeline`. What computes waits in a queue until the MLX
thread takes a slice of it, which it does whenever nobody asks it anything else.
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable
from pathlib import Path

from models import durable, library
from models.endings import ended_by
from models.errors import Cancelled, InstallFailed, NotEnoughSpace, of_disk
from models.installing.pipeline import Pipeline
from models.installing.progress import InstallProgress
from models.installing.sliced_work import SlicedWork
from models.messages import InstallModel, LastEvent, ModelInstalled, Progress
from models.wording import translate

THREAD_NAME = "downloads"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class Installation:
    """Installs one model; use it once.

    Args:
        data_dir: The root of the library.
        command: What to install.
        is_cancelled: Asked often, on both threads.
        emit: Takes progress, on both threads.
        end: Takes the last event, once, on the `downloads` thread.
        wake: Called when the MLX thread has something to do, or to forget.
        make_room: Called on the MLX thread before a model of so many bytes is loaded to be tested.
    """

    def __init__(
        self,
        data_dir: Path,
        command: InstallModel,
        is_cancelled: Callable[[], bool],
        emit: Callable[[Progress], None],
        end: Callable[[LastEvent], None],
        wake: Callable[[], None],
        make_room: Callable[[int], None],
    ) -> None:
        self._data_dir = data_dir
        self._command = command
        self._is_cancelled = is_cancelled
        self._end = end
        self._wake = wake
        self._make_room = make_room
        self._work = SlicedWork(wake)
        self._progress = InstallProgress(command.request_id, emit)
        self._ended = threading.Event()
        self._unwanted = False
        self._has_changed = False
        self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)

    @property
    def model_id(self) -> str:
        """The model that is being installed."""
        return self._command.model_id

    @property
    def has_ended(self) -> bool:
        """Whether its last event has come, or comes now. Its threads may still be tidying up."""
        return self._ended.is_set()

    @property
    def is_over(self) -> bool:
        """Whether it has ended and nothing of it touches the model's files any more."""
        return not self._thread.is_alive()

    def start(self) -> None:
        """Start the thread. Returns at once."""
        self._thread.start()

    def cancel(self) -> None:
        """End it, as if its request had been cancelled. Returns at once."""
        self._unwanted = True

    def join(self, timeout_s: float) -> None:
        """Wait until it is over, for at most so long."""
        self._thread.join(timeout_s)

    # --- the MLX thread's share ---

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return self._work.has_work

    def step(self) -> None:
        """Do one slice of what waits for the MLX thread."""
        self._work.step()

    def take_replacement(self) -> bool:
        """Whether it has ended with a model in the library that wasn't there before; true only once."""
        replaced = self._ended.is_set() and self._has_changed
        if replaced:
            self._has_changed = False
        return replaced

    def close(self, timeout_s: float) -> None:
        """End it, leave what there is, and wait for its thread for at most so long."""
        self._unwanted = True
        self._work.close()
        self._thread.join(timeout_s)

    # --- its own thread ---

    def _run(self) -> None:
        last: LastEvent
        try:
            last = self._install()
        except BaseException as error:  # noqa: BLE001 - whatever it is, it ends this request and nothing else
            last = ended_by(self._command, _readable(error))
        self._finish(last)

    def _install(self) -> LastEvent:
        """Install under the model's lock, which is kept until no thread touches the model's files any more."""
        pipeline = Pipeline(self._data_dir, self._command, self._work, self._progress, self._check, self._make_room)
        lock = library.lock_file(self._data_dir, self._command.model_id)
        with durable.only_writer(lock, self._check):
            try:
                self._has_changed = pipeline.run()
            except Cancelled as cancelled:
                # Said at once: the MLX thread may be in the middle of an answer.
                self._finish(ended_by(self._command, cancelled))
                self._work.abandon()
                raise
            except BaseException as error:
                self._work.abandon()
                pipeline.tidy_up(error)
                raise
        return ModelInstalled(self._command.request_id, self._command.model_id)

    def _check(self) -> None:
        if self._unwanted or self._is_cancelled():
            raise Cancelled
        self._work.check()

    def _finish(self, last: LastEvent) -> None:
        if not self._ended.is_set():
            self._ended.set()
            self._progress.end()
            self._wake()
            self._end(last)


def _readable(error: BaseException) -> BaseException:
    """Return what a person can read instead of what the disk raised."""
    if not isinstance(error, OSError):
        return error
    if error.errno in _FULL:
        return NotEnoughSpace(
            translate("Errors", "Not enough space on the disk"),
            of_disk(error),
            translate("Errors", "Free some space. What is there is kept; install again to go on."),
        )
    return InstallFailed(
        translate("Errors", "The model can't be installed"),
        of_disk(error),
        translate("Errors", "See that Ergo may write to its data folder, then install again."),
    )
