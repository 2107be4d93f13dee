"""Commands that need no MLX and may take long: each is carried out on a short-lived plain thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from models import library, removing
from models.adapters.keeping.library import add_adapter, remove_adapter, restore_adapter
from models.endings import attempt
from models.errors import Cancelled
from models.installing.progress import InstallProgress
from models.messages import (
    AdapterAdded,
    AdapterRemoved,
    AdapterRestored,
    AddAdapter,
    Command,
    LastEvent,
    ModelRemoved,
    ModelVerified,
    Progress,
    RemoveAdapter,
    RemoveModel,
    RestoreAdapter,
    VerifyModel,
)

AdapterCommand = AddAdapter | RemoveAdapter | RestoreAdapter


class Errand:
    """Carries out one command.

    Args:
        command: Which one; for its id.
        carry_out: Does it, and returns the last event.
        end: Takes the last event, on the errand's thread.
    """

    def __init__(self, command: Command, carry_out: Callable[[], LastEvent], end: Callable[[LastEvent], None]) -> None:
        self._command = command
        self._carry_out = carry_out
        self._end = end
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)

    def start(self) -> None:
        """Start the thread. Returns at once."""
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether the thread has ended."""
        return not self._thread.is_alive()

    def join(self, timeout_s: float) -> None:
        """Wait for the end for at most so long."""
        self._thread.join(timeout_s)

    def _run(self) -> None:
        self._end(attempt(self._command, self._carry_out))


def verification(
    data_dir: Path,
    command: VerifyModel,
    is_cancelled: Callable[[], bool],
    emit: Callable[[Progress], None],
    end: Callable[[LastEvent], None],
) -> Errand:
    """Return the errand of reading every byte of a model."""
    progress = InstallProgress(command.request_id, emit)

    def report(done: int, total: int) -> None:
        if is_cancelled():
            raise Cancelled
        progress.report("verify", done, total)

    def verify() -> LastEvent:
        library.verify(data_dir, command.model_id, report)
        return ModelVerified(command.request_id, command.model_id)

    return Errand(command, verify, end)


def removal(
    data_dir: Path,
    command: RemoveModel,
    is_cancelled: Callable[[], bool],
    vacated: Callable[[str, Callable[[], None]], AbstractContextManager[None]],
    end: Callable[[LastEvent], None],
) -> Errand:
    """Return the errand of removing a model, or what there is of an unfinished one; until files go it can be cancelled.

    Args:
        data_dir: The root of the library.
        command: Which model.
        is_cancelled: Asked often.
        vacated: Waits until nobody in this process is at the files that are to go, and keeps it so.
        end: Takes the last event.
    """

    def check() -> None:
        if is_cancelled():
            raise Cancelled

    def remove() -> LastEvent:
        take_away = removing.discard_unfinished if command.unfinished_only else removing.remove
        with vacated(command.model_id, check):
            take_away(data_dir, command.model_id, check)
        return ModelRemoved(command.request_id, command.model_id)

    return Errand(command, remove, end)


def adapter_errand(
    data_dir: Path,
    command: AdapterCommand,
    is_cancelled: Callable[[], bool],
    end: Callable[[LastEvent], None],
) -> Errand:
    """Return the errand of adding, removing or putting back an adapter; cancelled, it leaves the library as it was."""

    def check() -> None:
        if is_cancelled():
            raise Cancelled

    def change() -> LastEvent:
        match command:
            case AddAdapter(request_id, path, name):
                added = add_adapter(data_dir, Path(path), name, check)
                return AdapterAdded(request_id, added.name, added.is_new)
            case RemoveAdapter(request_id, name):
                remove_adapter(data_dir, name, check)
                return AdapterRemoved(request_id, name)
            case RestoreAdapter(request_id, name):
                return AdapterRestored(request_id, restore_adapter(data_dir, name, check))

    return Errand(command, change, end)
