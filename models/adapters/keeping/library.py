"""The adapters that this person has: listing, adding, opening, removing and putting back.

An adapter is `<data_dir>/adapters/<name>/`: the person's own two files, byte for byte, and a manifest that was written
last. Where all of that lies, `shelf` knows. What was removed is kept aside until another is removed, or until
`forget_removed`. Knows no MLX, and not what adapters do to a model.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from models import durable
from models.adapters.files.source_names import MLX_WEIGHTS
from models.adapters.files.sources import CheckCancelled, take_in
from models.adapters.keeping import shelf
from models.adapters.keeping.adapter_manifest import (
    FILES,
    AdapterManifest,
    content_key,
    read_adapter_manifest,
    read_adapter_records,
    write_adapter_manifest,
)
from models.adapters.keeping.library_errors import damaged, in_other_hands, not_aside, not_found, not_kept, not_removed
from models.adapters.keeping.which_models import require_fits_some
from models.adapters.numbers import require_sound_numbers
from models.adapters.reading import inspect_adapter
from models.adapters.records import Adapter, AdapterInfo
from models.errors import UserFacingError, shown
from models.manifest import FileRecord
from models.wording import translate

__all__ = [
    "AdapterListing",
    "Added",
    "adapter_dir",
    "adapter_key",
    "add_adapter",
    "forget_removed",
    "list_adapters",
    "look_at",
    "open_adapter",
    "remove_adapter",
    "restore_adapter",
]

State = Literal["installed", "damaged"]

_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class Added:
    """What has become of an adapter that was given.

    Attributes:
        name: Under which it lies in the library.
        is_new: False where the very same one was there already.
    """

    name: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class AdapterListing:
    """A line of `list_adapters`.

    Attributes:
        name: In the library.
        state: Whether it can be used.
        info: What it is; None where it is damaged.
        origin: The end of the path that it came from.
        added_at: When, in seconds since 1970; 0 where that isn't known.
        size_bytes: What it takes on the disk.
        sha256: Of its weights; empty where that isn't known.
        problem: Why it can't be used, in a sentence; empty if it can.
    """

    name: str
    state: State
    info: AdapterInfo | None = None
    origin: str = ""
    added_at: float = 0.0
    size_bytes: int = 0
    sha256: str = ""
    problem: str = ""


def list_adapters(data_dir: Path) -> list[AdapterListing]:
    """Return every adapter of the library, by name. A damaged one is listed as such; nothing is raised."""
    return [look_at(data_dir, name) for name in shelf.names(data_dir)]


def adapter_dir(data_dir: Path, name: str) -> Path:
    """Return the folder of an adapter.

    Raises:
        AdapterNotFound: There is none of this name.
    """
    if name not in shelf.names(data_dir):
        raise not_found(name, shelf.names(data_dir))
    return shelf.adapter_dir(data_dir, name)


def adapter_key(data_dir: Path, name: str) -> str:
    """Return what stands for an adapter's content: equal for the same two files, whatever they are called. Quick.

    Raises:
        AdapterNotFound: There is none of this name.
        DamagedAdapter: Something is there, but not what was added.
    """
    return content_key(_manifest(name, adapter_dir(data_dir, name)).files)


def open_adapter(data_dir: Path, name: str, check_cancelled: CheckCancelled = lambda: None) -> Adapter:
    """Open an adapter of which every byte is what was added.

    Raises:
        AdapterNotFound: There is none of this name.
        DamagedAdapter: Something is there, but not what was added.
        AdapterRefused: This version of Ergo doesn't apply it.
    """
    folder = adapter_dir(data_dir, name)
    manifest = _manifest(name, folder)
    try:
        if read_adapter_records(folder, check_cancelled) != manifest.files:
            raise damaged(name, translate("Errors", "Its files have changed since it was added."))
    except OSError as error:
        raise damaged(
            name,
            translate("Errors", "It can't be read ({reason}).").format(reason=error.strerror or type(error).__name__),
        ) from error
    return inspect_adapter(folder)


def add_adapter(data_dir: Path, path: Path, name: str = "", check_cancelled: CheckCancelled = lambda: None) -> Added:
    """Take an adapter into the library: recognised, copied, proven sound, and fit for a model that Ergo knows.

    Killed at any moment, the library has it whole or not at all.

    Args:
        data_dir: The root of the library.
        path: A folder, a `.safetensors` with its config beside it, or a zip of either.
        name: What it is to be called, changed if need be to what a file may be called; empty follows from the path.
        check_cancelled: Called a few times a second; may raise to give up.

    Raises:
        AdapterRefused: It is no adapter, or one of a kind that Ergo doesn't apply.
        DamagedAdapter: Its files are broken.
        AdapterMismatch: It fits no model that Ergo knows.
        NotEnoughSpace: The disk has no room for it.
        UserFacingError: The library can't be written.
    """
    path = path.absolute()
    with _writing(data_dir, not_kept, check_cancelled), _incoming(data_dir) as folder:

        def look(beginning: Path) -> None:
            require_fits_some(inspect_adapter(beginning), data_dir)

        take_in(path, folder, look, check_cancelled)
        adapter = inspect_adapter(folder)
        require_sound_numbers(adapter, check_cancelled=check_cancelled)
        files = read_adapter_records(folder, check_cancelled)
        manifest = AdapterManifest(shown(shelf.origin_of(path)), time.time(), files, adapter.info.base_model)
        return _keep(data_dir, folder, manifest, name or shelf.name_from(path))


def remove_adapter(data_dir: Path, name: str, check_cancelled: CheckCancelled = lambda: None) -> None:
    """Take an adapter out of the library, sound or not. It can be put back until the next one is removed.

    Raises:
        AdapterNotFound: There is none of this name.
        RemovalFailed: It is still there.
        UserFacingError: Another process is writing the library.
    """
    with _writing(data_dir, lambda error: not_removed(name, error), _impatient(check_cancelled)):
        folder = adapter_dir(data_dir, name)
        for path in shelf.removed(data_dir):
            durable.discard(path)
        durable.move_into_place(folder, shelf.removed_dir(data_dir, name))


def restore_adapter(data_dir: Path, name: str, check_cancelled: CheckCancelled = lambda: None) -> str:
    """Put an adapter back that was removed; return its name, another one if that is taken meanwhile.

    Raises:
        AdapterNotFound: It can't be put back any more.
        UserFacingError: The library can't be written.
    """
    with _writing(data_dir, not_kept, _impatient(check_cancelled)):
        aside = [path for path in shelf.removed(data_dir) if path.name == f".{name}.removed"]
        if not aside:
            raise not_aside(name)
        free = shelf.free_name(data_dir, name)
        durable.move_into_place(aside[0], shelf.adapter_dir(data_dir, free))
        return free


def forget_removed(data_dir: Path) -> None:
    """Give back the room of what was removed, and of what was never finished; only if nobody is at the library."""
    if not shelf.removed(data_dir) and not shelf.unfinished(data_dir):
        return
    with _writing(data_dir, not_kept, _impatient(lambda: None, 0.0)):
        for path in (*shelf.removed(data_dir), *shelf.unfinished(data_dir)):
            durable.discard(path)


# --- adding ---------------------------------------------------------------------------------------


@contextmanager
def _writing(
    data_dir: Path, failed: Callable[[OSError], UserFacingError], check_cancelled: CheckCancelled
) -> Iterator[None]:
    """Hold the library's lock, and say it in the person's words if the disk refuses."""
    try:
        with durable.only_writer(shelf.lock_file(data_dir), check_cancelled):
            yield
    except OSError as error:
        raise failed(error) from error


@contextmanager
def _incoming(data_dir: Path) -> Iterator[Path]:
    for path in shelf.unfinished(data_dir):
        durable.discard(path)
    folder = shelf.incoming_dir(data_dir)
    try:
        yield folder
    finally:
        durable.discard(folder)


def _keep(data_dir: Path, folder: Path, manifest: AdapterManifest, name: str) -> Added:
    """Move a finished folder to its place, unless the very same adapter is there already."""
    for known in shelf.names(data_dir):
        if _holds(data_dir, known, manifest.files):
            return Added(known, is_new=False)
    write_adapter_manifest(folder, manifest)
    durable.flush_folder(folder)
    free = shelf.free_name(data_dir, name)
    durable.move_into_place(folder, shelf.adapter_dir(data_dir, free))
    return Added(free, is_new=True)


def _holds(data_dir: Path, name: str, files: Mapping[str, FileRecord]) -> bool:
    """Whether an adapter of the library is these very files, and sound."""
    folder = shelf.adapter_dir(data_dir, name)
    try:
        return read_adapter_manifest(folder).files == files and read_adapter_records(folder) == files
    except (ValueError, OSError):
        return False


def _impatient(check_cancelled: CheckCancelled, patience_s: float | None = None) -> CheckCancelled:
    """Return what ends the waiting for another process that writes the library."""
    until = time.monotonic() + (_PATIENCE_S if patience_s is None else patience_s)

    def check() -> None:
        check_cancelled()
        if time.monotonic() > until:
            raise in_other_hands()

    return check


# --- what is there --------------------------------------------------------------------------------


def look_at(data_dir: Path, name: str) -> AdapterListing:
    """Return the line of one adapter. A damaged one is listed as such; nothing is raised."""
    folder = shelf.adapter_dir(data_dir, name)
    try:
        manifest = _manifest(name, folder)
        info = inspect_adapter(folder).info
    except UserFacingError as error:
        return AdapterListing(name, "damaged", size_bytes=_bytes_in(folder), problem=error.detail)
    weights = manifest.files[MLX_WEIGHTS]
    return AdapterListing(
        name, "installed", info, manifest.origin, manifest.added_at, manifest.size_bytes, weights.sha256
    )


def _manifest(name: str, folder: Path) -> AdapterManifest:
    """Read the manifest of an adapter whose files have the right sizes."""
    try:
        manifest = read_adapter_manifest(folder)
        if manifest.files.keys() != FILES:
            raise damaged(name, translate("Errors", "Its manifest names other files than an adapter has."))
        for file, record in manifest.files.items():
            _require_size(name, folder / file, record.size_bytes)
    except ValueError as error:
        raise damaged(name, translate("Errors", "{reason}.").format(reason=error)) from error
    except OSError as error:
        raise damaged(
            name,
            translate("Errors", "It can't be read ({reason}).").format(reason=error.strerror or type(error).__name__),
        ) from error
    return manifest


def _require_size(name: str, path: Path, size_bytes: int) -> None:
    if not path.is_file():
        raise damaged(name, translate("Errors", "The file {file} is missing.").format(file=path.name))
    found = path.stat().st_size
    if found != size_bytes:
        raise damaged(
            name,
            translate("Errors", "The file {file} has {found:,} bytes; it should have {size:,}.").format(
                file=path.name, found=found, size=size_bytes
            ),
        )


def _bytes_in(folder: Path) -> int:
    """Return the bytes of a damaged adapter's files; 0 where nobody can tell."""
    try:
        return sum(path.lstat().st_size for path in folder.iterdir())
    except OSError:
        return 0
