"""Taking models off the disk, and what unfinished installations have left of them.

Waits a little for another Ergo that has the model in hand. Knows no MLX; whoever calls sees to it that nobody
in this process is at the files.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models import durable, library
from models.catalog import CatalogEntry
from models.library_errors import in_other_hands, not_installed, not_removed, nothing_unfinished
from models.manifest import MANIFEST
from models.places import aside_dir, lock_file, model_dir, partial_of
from models.wording import translate

CheckCancelled = Callable[[], None]

_PATIENCE_S = 5.0


def remove(data_dir: Path, model_id: str, check_cancelled: CheckCancelled | None = None) -> None:
    """Remove a model, sound or not, and what there is of an unfinished installation of it.

    The manifest goes first, so that a half removed model is no model.

    Args:
        data_dir: The root of the library.
        model_id: An id of the catalogue, or of a model that was brought along.
        check_cancelled: Called while another Ergo is waited for that has the model in hand; may raise.

    Raises:
        UnknownModel: It is neither in the catalogue nor on the disk.
        ModelNotInstalled: Nothing is there.
        RemovalFailed: Something is still there.
    """
    entry = library.find_entry(data_dir, model_id)
    folder, partial = model_dir(data_dir, model_id), partial_of(data_dir, model_id)
    if not folder.exists() and not partial.exists:
        raise not_installed(entry, begun=False)
    with _clearing(data_dir, entry, entry.name, check_cancelled):
        if folder.is_dir():
            (folder / MANIFEST).unlink(missing_ok=True)
        for path in (folder, partial.folder, aside_dir(data_dir, model_id)):
            _clear(entry.name, path)


def discard_unfinished(data_dir: Path, model_id: str, check_cancelled: CheckCancelled | None = None) -> None:
    """Remove what there is of an unfinished installation; a model that is there stays as it is.

    Args:
        data_dir: The root of the library.
        model_id: An id of the catalogue, or of a model that was brought along.
        check_cancelled: Called while another Ergo is waited for that has the model in hand; may raise.

    Raises:
        UnknownModel: It is neither in the catalogue nor on the disk.
        ModelNotInstalled: No installation of it is under way.
        RemovalFailed: Something of it is still there.
    """
    entry, partial = library.find_entry(data_dir, model_id), partial_of(data_dir, model_id)
    what = translate("Errors", "What there is of {model}").format(model=entry.name)
    if not partial.exists:
        raise nothing_unfinished(entry)
    with _clearing(data_dir, entry, what, check_cancelled):
        if not partial.exists:  # whoever had the lock has finished it
            raise nothing_unfinished(entry)
        _bring_back(data_dir, model_id)
        _clear(what, partial.folder)


def _bring_back(data_dir: Path, model_id: str) -> None:
    """Put a model back that was to be replaced, if the installation ended just before its successor came."""
    aside, folder = aside_dir(data_dir, model_id), model_dir(data_dir, model_id)
    if aside.exists() and not os.path.lexists(folder):
        aside.rename(folder)
    else:
        durable.discard(aside)


@contextmanager
def _clearing(data_dir: Path, entry: CatalogEntry, what: str, check_cancelled: CheckCancelled | None) -> Iterator[None]:
    """Hold a model's lock while its files go, and say it in the person's words if they won't."""
    try:
        with durable.only_writer(lock_file(data_dir, entry.id), _patience(what, check_cancelled)):
            yield
            library.forget_lock(data_dir, entry.id)
    except OSError as error:
        raise not_removed(what, error.strerror or str(error)) from error


def _clear(what: str, path: Path) -> None:
    durable.discard(path)
    if os.path.lexists(path):
        raise not_removed(what, translate("Errors", "Some of its files are still there"))


def _patience(what: str, check_cancelled: CheckCancelled | None) -> CheckCancelled:
    """Return what ends the waiting for another Ergo that has a model in hand."""
    until = time.monotonic() + _PATIENCE_S

    def check() -> None:
        if check_cancelled is not None:
            check_cancelled()
        if time.monotonic() > until:
            raise in_other_hands(what)

    return check
