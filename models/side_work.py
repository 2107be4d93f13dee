"""What goes on beside the MLX thread: one installation at a time, any number of verifications and removals, adapters.

They begin at once, on threads of their own, whatever the MLX thread is doing. An installation needs it for
slices of work; a removal, if the model is loaded, to unload it first.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.endings import attempt
from models.errand import Errand, adapter_errand, removal, verification
from models.errors import Cancelled, InstallFailed
from models.held_models import HeldModels
from models.installing.installation import Installation
from models.messages import (
    AddAdapter,
    Event,
    InstallModel,
    LastEvent,
    RemoveAdapter,
    RemoveModel,
    RestoreAdapter,
    VerifyModel,
)
from models.wording import translate

SideCommand = InstallModel | VerifyModel | RemoveModel | AddAdapter | RemoveAdapter | RestoreAdapter

_POLL_S = 0.05


class SideWork:
    """Begins commands, and does the MLX thread's share of them.

    Args:
        data_dir: The root of the library.
        emit: Takes every event but the last of a command; called on several threads.
        end: Takes the last event of each command that has begun; called on several threads.
        wake: Called when the MLX thread has something to do.
        make_room: Called on the MLX thread before a model of so many bytes is loaded to be tested.
        replaced: Called on the MLX thread when the files of a model aren't what they were.
        held: The models that the MLX thread has in hand.
    """

    def __init__(
        self,
        data_dir: Path,
        emit: Callable[[Event], None],
        end: Callable[[LastEvent], None],
        wake: Callable[[], None],
        make_room: Callable[[int], None],
        replaced: Callable[[str], None],
        held: HeldModels,
    ) -> None:
        self._data_dir = data_dir
        self._emit = emit
        self._end = end
        self._wake = wake
        self._make_room = make_room
        self._replaced = replaced
        self._held = held
        self._lock = threading.Lock()
        self._installations: list[Installation] = []
        self._errands: list[Errand] = []
        self._closed = False

    # --- any thread ---

    def begin(self, command: SideCommand, is_cancelled: Callable[[], bool]) -> LastEvent | None:
        """Begin a command, whose last event comes later, on another thread. Never blocks.

        Args:
            command: What to do.
            is_cancelled: Asked often, on several threads; once true, the command ends soon.

        Returns:
            The last event if the command can't be begun; else None.
        """
        return attempt(command, lambda: self._begin(command, is_cancelled))

    def _begin(self, command: SideCommand, is_cancelled: Callable[[], bool]) -> None:
        with self._lock:
            if self._closed or is_cancelled():
                raise Cancelled
            match command:
                case InstallModel():
                    self._install(command, is_cancelled)
                case VerifyModel():
                    self._send(verification(self._data_dir, command, is_cancelled, self._emit, self._end))
                case RemoveModel():
                    vacated = self._abandoned if command.unfinished_only else self._vacated
                    self._send(removal(self._data_dir, command, is_cancelled, vacated, self._end))
                case AddAdapter() | RemoveAdapter() | RestoreAdapter():
                    self._send(adapter_errand(self._data_dir, command, is_cancelled, self._end))

    def _install(self, command: InstallModel, is_cancelled: Callable[[], bool]) -> None:
        for running in self._installations:
            if not running.has_ended:
                raise InstallFailed(
                    translate("Errors", "One model is installed at a time"),
                    translate("Errors", "{model} is being installed.").format(model=running.model_id),
                    translate("Errors", "Wait until that is done, or pause it."),
                )
        installation = Installation(
            self._data_dir, command, is_cancelled, self._emit, self._end, self._wake, self._make_room
        )
        # One that has ended may still have to let go of what the MLX thread was doing for it.
        self._installations = [installation, *(other for other in self._installations if not other.is_over)]
        installation.start()

    def _send(self, errand: Errand) -> None:
        self._errands = [errand, *(other for other in self._errands if not other.is_over)]
        errand.start()

    @contextmanager
    def _vacated(self, model_id: str, check_cancelled: Callable[[], None]) -> Iterator[None]:
        """Wait until nothing here is at a model's files any more; an installation of it is cancelled."""
        with self._abandoned(model_id, check_cancelled), self._held.without(model_id, check_cancelled):
            yield

    @contextmanager
    def _abandoned(self, model_id: str, check_cancelled: Callable[[], None]) -> Iterator[None]:
        """Cancel the installation of a model, and wait until nothing here is at its files any more."""
        with self._lock:
            installations = [each for each in self._installations if each.model_id == model_id]
        for installation in installations:
            installation.cancel()
            while not installation.is_over:
                check_cancelled()
                installation.join(_POLL_S)
        yield

    # --- the MLX thread ---

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return any(installation.has_work for installation in self._installations)

    def step(self) -> None:
        """Do one slice of what waits for this thread; nothing if there is none."""
        for installation in self._installations:
            if installation.has_work:
                installation.step()
                return

    def tidy(self) -> None:
        """Tell of models that have been replaced since the last call."""
        for installation in self._installations:
            if installation.take_replacement():
                self._replaced(installation.model_id)

    def close(self, timeout_s: float) -> None:
        """End everything and wait for each of its threads for at most so long. Nothing begins any more."""
        with self._lock:
            self._closed = True
        for installation in self._installations:
            installation.close(timeout_s)
        for errand in self._errands:
            errand.join(timeout_s)
