"""Adapters that lie outside the library: our own copy of one, and whether it is still what it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.adapters.files.scratch import scratch_folder
from models.adapters.files.source_names import CONFIG, WEIGHTS
from models.adapters.files.sources import take_in
from models.adapters.fitting import require_fit
from models.adapters.reading import inspect_adapter
from models.adapters.records import Adapter
from models.architecture import Architecture

Look = tuple[tuple[str, int, int, int, int], ...]

_NAMES = (CONFIG, *WEIGHTS)


@contextmanager
def private_copy(
    path: Path, architecture: Architecture, check_cancelled: Callable[[], None] = lambda: None
) -> Iterator[Adapter]:
    """Yield an adapter that nobody vouches for, copied to where nobody else writes; the copy goes with the block.

    Args:
        path: A folder, a `.safetensors` with its config beside it, or a zip of either.
        architecture: What it must fit; what doesn't is refused before the whole of it is copied.
        check_cancelled: Called often; may raise to give up.

    Raises:
        AdapterRefused: It is no adapter, or one of a kind that Ergo doesn't apply.
        DamagedAdapter: Its files are broken, contradict each other, or can't be read.
        AdapterMismatch: It was made for a model of another shape.
        NotEnoughSpace: The disk has no room for the copy.
        UserFacingError: There is no place for it at all.
    """
    with scratch_folder() as folder:
        take_in(path, folder, lambda beginning: require_fit(inspect_adapter(beginning), architecture), check_cancelled)
        yield inspect_adapter(folder)


def look_of(path: Path) -> Look:
    """Return what an adapter looks like from outside: the same while nobody has written it. Quick; raises nothing."""
    return tuple(sorted(_stats(path)))


def _stats(path: Path) -> Iterator[tuple[str, int, int, int, int]]:
    for each in (path, *(folder / name for folder in _folders(path) for name in _NAMES)):
        try:
            found = each.stat()
        except (OSError, ValueError):
            continue
        yield str(each), found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _folders(path: Path) -> list[Path]:
    """Return the folders that the adapter's files may lie in: it may be a folder further in."""
    try:
        return [path, *(each for each in path.iterdir() if each.is_dir())] if path.is_dir() else [path.parent]
    except (OSError, ValueError):
        return []
