"""What an adapter says of itself, wherever it lies: only its config and the header of its weights are read."""

from __future__ import annotations

from pathlib import Path

from models.adapters.files.scratch import scratch_folder
from models.adapters.files.sources import take_in
from models.adapters.reading import inspect_adapter
from models.adapters.records import AdapterInfo


class _EnoughError(Exception):
    """Everything that was wanted is known."""


def glance_at(path: Path) -> AdapterInfo:
    """Return what a card says of an adapter; its numbers aren't looked at.

    Args:
        path: A folder, a `.safetensors` with its config beside it, or a zip of either.

    Raises:
        AdapterRefused: It is no adapter, or one of a kind that Ergo doesn't apply.
        DamagedAdapter: Its config or its header are broken.
        UserFacingError: There is no place for a copy.
    """
    found: list[AdapterInfo] = []

    def look(beginning: Path) -> None:
        found.append(inspect_adapter(beginning).info)
        raise _EnoughError

    try:
        with scratch_folder() as folder:
            take_in(path, folder, look)
    except _EnoughError:
        pass
    return found[0]
