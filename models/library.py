"""What is installed on disk, in which state; opening, committing, verifying.

A model is `<data_dir>/models/<id>/`; its `manifest.json` is written last and names every
file with its size and SHA-256. Beside them may lie `source/` with the original shards, where they
were kept: nothing here or in MLX reads it; and the note of a `damage`. An unfinished installation is
`models/.<id>.partial/` (`partial`); where all of that lies, `places` knows. Knows no MLX, no network and
not how a model is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from models import catalog, damage, durable
from models.catalog import CatalogEntry, ModelSizes
from models.custom_models import entry_from_json
from models.errors import DamagedModel, ModelNotInstalled, UnknownModel
from models.library_errors import damaged, not_installed, unreadable
from models.manifest import MANIFEST, FileRecord, Manifest, read_manifest, write_manifest
from models.messages import Sampling
from models.places import (
    aside_dir,
    brought_along,
    is_sound_id,
    is_there,
    lock_file,
    model_dir,
    models_dir,
    partial_of,
    staging_dir,
)
from models.wording import translate

__all__ = [
    "ModelListing",
    "State",
    "clear_aside",
    "commit",
    "find_entry",
    "forget_lock",
    "list_models",
    "lock_file",
    "manifest_of",
    "model_dir",
    "models_dir",
    "open_model",
    "partial_of",
    "read_records",
    "staging_dir",
    "verify",
]

State = Literal["absent", "partial", "installed", "damaged"]

_NO_SIZES = ModelSizes(0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class ModelListing:
    """A line of `list_models`.

    Attributes:
        entry: The model; one that was brought along comes with little more than its id where its files
            can't be read.
        state: `partial`: an installation was begun and can go on, and nothing else is there.
        size_bytes: What the model takes on the disk, or what the partial installation takes.
        done_bytes: Of the source, what a partial installation has already, be it of a model that is there
            and is to be replaced; else 0.
        total_bytes: Of the source, all that it wants; 0 where there is none that could go on.
        recipe: The recipe that the model has, or will have; empty where that isn't known.
        unfinished_bytes: What an unfinished installation takes of the disk beside a model that is there; else 0.
    """

    entry: CatalogEntry
    state: State
    size_bytes: int = 0
    done_bytes: int = 0
    total_bytes: int = 0
    recipe: str = ""
    unfinished_bytes: int = 0

    @property
    def is_begun(self) -> bool:
        """Whether there is an unfinished installation, be it of a model that is there already."""
        return self.state == "partial" or self.total_bytes > 0 or self.unfinished_bytes > 0


def list_models(data_dir: Path) -> list[ModelListing]:
    """Return every model of the catalogue, then those that were brought along, each with its state."""
    entries = [*catalog.ENTRIES, *(find_entry(data_dir, model_id) for model_id in brought_along(data_dir))]
    return [_listing(data_dir, entry) for entry in entries]


def find_entry(data_dir: Path, model_id: str) -> CatalogEntry:
    """Return the entry of a model of the catalogue, or of one that was brought along and is on the disk.

    Raises:
        UnknownModel: It is neither.
    """
    try:
        return catalog.find(model_id)
    except UnknownModel:
        if not is_sound_id(model_id) or not is_there(data_dir, model_id):
            raise
    return _kept_entry(data_dir, model_id) or _bare_entry(model_id)


def open_model(data_dir: Path, model_id: str) -> tuple[Path, Manifest]:
    """Return the folder and the manifest of an installed model whose files have the right sizes.

    Raises:
        UnknownModel: It is neither in the catalogue nor on the disk.
        ModelNotInstalled: Nothing is there, or an installation that isn't finished.
        DamagedModel: Something is there, but not what was committed; also if `verify` has found that before.
    """
    folder, manifest = _open_unread(data_dir, model_id)
    changed = damage.found_in(folder)
    if changed is not None:
        raise _has_changed(find_entry(data_dir, model_id), changed if changed in manifest.files else "")
    return folder, manifest


def verify(data_dir: Path, model_id: str, progress: Callable[[int, int], None] | None = None) -> Manifest:
    """Read every byte of an installed model and compare it with the manifest. What is found is remembered.

    Args:
        data_dir: The root of the library.
        model_id: An id of the catalogue, or of a model that was brought along.
        progress: Called with bytes done and bytes in all; may raise to cancel.

    Raises:
        UnknownModel: It is neither in the catalogue nor on the disk.
        ModelNotInstalled: Nothing is there.
        DamagedModel: A file is missing or isn't what was committed.
    """
    examined = damage.identity(model_dir(data_dir, model_id))
    folder, manifest = _open_unread(data_dir, model_id)
    entry = find_entry(data_dir, model_id)
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        if progress is not None:
            progress(done, manifest.size_bytes)

    for name, record in manifest.files.items():
        try:
            digest = durable.sha256(folder / name, count)
        except BrokenPipeError:  # of `progress`: no file gives this
            raise
        except OSError as error:
            raise unreadable(entry, error) from error
        if digest != record.sha256:
            damage.keep(folder, examined, name)
            raise _has_changed(entry, name)
    damage.forget(folder)
    return manifest


def manifest_of(data_dir: Path, model_id: str) -> Manifest | None:
    """Return what a model's manifest says, whatever has become of its files; None where it can't be read."""
    try:
        return read_manifest(model_dir(data_dir, model_id), model_id)
    except ValueError:
        return None


def commit(
    data_dir: Path,
    model_id: str,
    recipe: str,
    source: Mapping[str, str],
    *,
    folder: Path | None = None,
    files: Mapping[str, FileRecord] | None = None,
    entry: Mapping[str, Any] | None = None,
    self_test: Mapping[str, Any] | None = None,
) -> Path:
    """Turn a finished folder into the installed model. Hold the lock while calling.

    A folder that is in the way is moved aside first and removed afterwards, so that at every
    moment the library holds a whole model or none.

    Args:
        data_dir: The root of the library.
        model_id: The id that it gets.
        recipe: The recipe that was used.
        source: What the model was made of (see `Manifest.source`).
        folder: The finished folder, on the same disk; by default the staging folder.
        files: From `read_records`, of this folder as it is; by default they are read here.
        entry: How to talk to a model that the catalogue doesn't list.
        self_test: What its self-test found.

    Returns:
        The folder of the installed model.
    """
    target = model_dir(data_dir, model_id)
    finished = staging_dir(data_dir, model_id) if folder is None else folder
    records = read_records(finished) if files is None else files
    write_manifest(finished, Manifest(model_id, recipe, source, records, entry, self_test))
    durable.flush_folder(finished)
    clear_aside(data_dir, model_id)
    if target.exists():
        target.rename(aside_dir(data_dir, model_id))
    durable.move_into_place(finished, target)
    clear_aside(data_dir, model_id)
    return target


def read_records(folder: Path, progress: Callable[[int, int], None] | None = None) -> dict[str, FileRecord]:
    """Return every file of a finished folder with its size and hash, read back from the disk.

    Args:
        folder: The folder; a manifest in it doesn't count.
        progress: Called with bytes read and bytes in all; may raise to cancel.
    """
    paths = [path for path in sorted(folder.iterdir()) if path.is_file() and path.name != MANIFEST]
    sizes = {path.name: path.stat().st_size for path in paths}
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        if progress is not None:
            progress(done, sum(sizes.values()))

    return {path.name: FileRecord(sizes[path.name], durable.sha256(path, count)) for path in paths}


def clear_aside(data_dir: Path, model_id: str) -> None:
    """Remove the model that a newer one has replaced. Hold the lock while calling."""
    durable.discard(aside_dir(data_dir, model_id))


def forget_lock(data_dir: Path, model_id: str) -> None:
    """Remove the lock file of a model of which nothing is on the disk. Hold the lock while calling."""
    if not is_there(data_dir, model_id):
        lock_file(data_dir, model_id).unlink(missing_ok=True)


# --- what is there --------------------------------------------------------------------------------


def _open_unread(data_dir: Path, model_id: str) -> tuple[Path, Manifest]:
    """Open a model of whose files only the sizes are looked at, whatever was found in them before."""
    entry = find_entry(data_dir, model_id)
    folder = model_dir(data_dir, model_id)
    try:
        if not folder.exists():
            raise not_installed(entry, begun=_is_begun(data_dir, entry))
        manifest = read_manifest(folder, model_id)
        for name, record in manifest.files.items():
            _check_size(entry, folder / name, record.size_bytes)
    except ValueError as error:
        raise damaged(entry, translate("Errors", "{reason}.").format(reason=error)) from error
    except OSError as error:
        raise unreadable(entry, error) from error
    return folder, manifest


def _has_changed(entry: CatalogEntry, name: str) -> DamagedModel:
    detail = translate("Errors", "The contents of a file have changed since the installation.")
    if name:
        detail = translate("Errors", "The contents of {file} have changed since the installation.")
    return damaged(entry, detail.format(file=name))


def _kept_entry(data_dir: Path, model_id: str) -> CatalogEntry | None:
    """Return the entry that is kept with a model, or with its partial installation."""
    try:
        manifest = read_manifest(model_dir(data_dir, model_id), model_id)
        return entry_from_json(manifest.entry, model_id)
    except ValueError:
        plan = partial_of(data_dir, model_id).read_plan(model_id)
        return plan.entry if plan is not None else None


def _bare_entry(model_id: str) -> CatalogEntry:
    """Return an entry for what can be listed and removed, but not used."""
    return CatalogEntry(
        id=model_id,
        given_name=model_id,
        repo=None,
        revision=None,
        licence="",
        chat=catalog.PHI_MINI,
        sampling=Sampling(),
        context_tokens=256,
        starts_in="undecided",
        sizes=_NO_SIZES,
    )


def _listing(data_dir: Path, entry: CatalogEntry) -> ModelListing:
    partial = partial_of(data_dir, entry.id)
    plan = partial.read_plan(entry.id) if _is_begun(data_dir, entry) else None
    done = sum(partial.downloaded_bytes(file) for file in plan.files) if plan is not None else 0
    total = plan.size_bytes if plan is not None else 0
    taken = partial.disk_bytes() if _is_begun(data_dir, entry) else 0
    try:
        _, manifest = open_model(data_dir, entry.id)
    except ModelNotInstalled:
        if not _is_begun(data_dir, entry):
            return ModelListing(entry, "absent")
        recipe = (plan.recipe if plan is not None else None) or ""
        return ModelListing(entry, "partial", taken, done, total, recipe)
    except DamagedModel:
        return ModelListing(entry, "damaged", _bytes_in(model_dir(data_dir, entry.id)), done, total, "", taken)
    return ModelListing(entry, "installed", manifest.size_bytes, done, total, manifest.recipe, taken)


def _is_begun(data_dir: Path, entry: CatalogEntry) -> bool:
    # The practice model is made from scratch each time: what is left of an attempt is worth nothing.
    return entry.id != catalog.PRACTICE_ID and partial_of(data_dir, entry.id).exists


def _bytes_in(folder: Path) -> int:
    """Return the bytes of a damaged model's files; 0 where nobody can tell."""
    try:
        return sum(path.lstat().st_size for path in folder.iterdir())
    except OSError:
        return 0


def _check_size(entry: CatalogEntry, path: Path, size_bytes: int) -> None:
    if not path.is_file():
        raise damaged(entry, translate("Errors", "The file {file} is missing.").format(file=path.name))
    found = path.stat().st_size
    if found != size_bytes:
        raise damaged(
            entry,
            translate("Errors", "The file {file} has {found:,} bytes; it should have {size:,}.").format(
                file=path.name, found=found, size=size_bytes
            ),
        )
