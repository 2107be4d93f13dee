"""What is installed on disk, in which state; opening, committing, verifying, removing.

A model is `<data_dir>/models/<id>/`; its `manifest.json` is written last and names every
file with its size and SHA-256. Knows no MLX, no network and not how a model is made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from models import catalog, durable
from models.catalog import CatalogEntry
from models.errors import DamagedModel, ModelNotInstalled, RemovalFailed
from models.manifest import MANIFEST, FileRecord, Manifest, read_manifest, write_manifest

State = Literal["absent", "installed", "damaged"]


class ModelListing(NamedTuple):
    """A line of `list_models`."""

    entry: CatalogEntry
    state: State
    size_bytes: int


def models_dir(data_dir: Path) -> Path:
    """Return the folder that holds the models, created for this person alone if need be."""
    folder = data_dir / "models"
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def model_dir(data_dir: Path, model_id: str) -> Path:
    """Return where a model of the catalogue lies once it is installed.

    Raises:
        UnknownModel: The catalogue has no such id (so no id can lead out of the library).
    """
    return data_dir / "models" / catalog.find(model_id).id


def list_models(data_dir: Path) -> list[ModelListing]:
    """Return every model of the catalogue with its state and the bytes that it takes on disk."""
    return [_listing(data_dir, entry) for entry in catalog.ENTRIES]


def open_model(data_dir: Path, model_id: str) -> tuple[Path, Manifest]:
    """Return the folder and the manifest of an installed model whose files have the right sizes.

    Raises:
        UnknownModel: The catalogue has no such id.
        ModelNotInstalled: Nothing is there.
        DamagedModel: Something is there, but not what was committed.
    """
    folder = model_dir(data_dir, model_id)
    try:
        if not folder.exists():
            raise _not_installed(catalog.find(model_id))
        manifest = read_manifest(folder, model_id)
        for name, record in manifest.files.items():
            _check_size(model_id, folder / name, record.size_bytes)
    except ValueError as error:
        raise damaged(model_id, f"{error}.") from error
    except OSError as error:
        raise _unreadable(model_id, error) from error
    return folder, manifest


def verify(data_dir: Path, model_id: str, progress: Callable[[int, int], None] | None = None) -> Manifest:
    """Read every byte of an installed model and compare it with the manifest.

    Args:
        data_dir: The root of the library.
        model_id: An id of the catalogue.
        progress: Called with bytes done and bytes in all; may raise to cancel.

    Raises:
        UnknownModel: The catalogue has no such id.
        ModelNotInstalled: Nothing is there.
        DamagedModel: A file is missing or isn't what was committed.
    """
    folder, manifest = open_model(data_dir, model_id)
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
            raise _unreadable(model_id, error) from error
        if digest != record.sha256:
            raise damaged(model_id, f"The contents of {name} have changed since the installation.")
    return manifest


def remove(data_dir: Path, model_id: str) -> None:
    """Remove a model, sound or not. The manifest goes first, so that a half removed model is no model.

    Raises:
        UnknownModel: The catalogue has no such id.
        ModelNotInstalled: Nothing is there.
        RemovalFailed: Something is still there.
    """
    folder, entry = model_dir(data_dir, model_id), catalog.find(model_id)
    try:
        if not folder.exists():
            raise _not_installed(entry)
        with durable.only_writer(lock_file(data_dir, model_id)):
            if folder.is_dir():
                (folder / MANIFEST).unlink(missing_ok=True)
            durable.discard(folder)
            if os.path.lexists(folder):
                raise _not_removed(entry, "Some of its files are still there")
    except OSError as error:
        raise _not_removed(entry, error.strerror or str(error)) from error


def lock_file(data_dir: Path, model_id: str) -> Path:
    """Return the file whose lock the one process holds that writes this model."""
    return models_dir(data_dir) / f".{catalog.find(model_id).id}.lock"


def staging_dir(data_dir: Path, model_id: str) -> Path:
    """Return the folder in which a model is made before it is committed. Hold the lock while using it."""
    return models_dir(data_dir) / f".{catalog.find(model_id).id}.partial"


def commit(data_dir: Path, model_id: str, recipe: str, source: Mapping[str, str]) -> Path:
    """Turn the staging folder into the installed model. Hold the lock while calling.

    A folder that is in the way is moved aside first and removed afterwards, so that at every
    moment the library holds a whole model or none.

    Args:
        data_dir: The root of the library.
        model_id: An id of the catalogue.
        recipe: The recipe that was used.
        source: What the model was made of (see `Manifest.source`).

    Returns:
        The folder of the installed model.
    """
    staging, target = staging_dir(data_dir, model_id), model_dir(data_dir, model_id)
    files = {path.name: FileRecord(path.stat().st_size, durable.sha256(path)) for path in sorted(staging.iterdir())}
    write_manifest(staging, Manifest(model_id, recipe, source, files))
    durable.flush_folder(staging)
    aside = staging.with_suffix(".replaced")
    durable.discard(aside)
    if target.exists():
        target.rename(aside)
    durable.move_into_place(staging, target)
    durable.discard(aside)
    return target


def damaged(model_id: str, detail: str) -> DamagedModel:
    """Return the error for an installed model that can't be used as it is."""
    entry = catalog.find(model_id)
    if model_id == catalog.PRACTICE_ID:
        hint = "It ships with Ergo and is set up again the next time it is loaded."
    elif entry.installable:
        hint = f"Install it again with: ergo models install {model_id}"
    else:
        hint = f"This version of Ergo can't install it. Remove it with: ergo models remove {model_id}"
    return DamagedModel(f"{entry.name} is damaged", detail, hint)


def _unreadable(model_id: str, error: OSError) -> DamagedModel:
    return damaged(model_id, f"Its folder can't be read ({error.strerror or error}).")


def _not_installed(entry: CatalogEntry) -> ModelNotInstalled:
    hint = "This version of Ergo can't install it yet. Use the practice model: it ships with Ergo."
    if entry.installable:
        hint = f"Install it with: ergo models install {entry.id}"
    return ModelNotInstalled(f"{entry.name} isn't installed", "Its files aren't in Ergo's library.", hint)


def _not_removed(entry: CatalogEntry, reason: str) -> RemovalFailed:
    return RemovalFailed(
        f"{entry.name} can't be removed",
        f"{reason}.",
        "See that Ergo may write to its data folder, then remove it again.",
    )


def _check_size(model_id: str, path: Path, size_bytes: int) -> None:
    if not path.is_file():
        raise damaged(model_id, f"The file {path.name} is missing.")
    found = path.stat().st_size
    if found != size_bytes:
        raise damaged(model_id, f"The file {path.name} has {found:,} bytes; it should have {size_bytes:,}.")


def _listing(data_dir: Path, entry: CatalogEntry) -> ModelListing:
    try:
        _, manifest = open_model(data_dir, entry.id)
    except ModelNotInstalled:
        return ModelListing(entry, "absent", 0)
    except DamagedModel:
        return ModelListing(entry, "damaged", _bytes_in(model_dir(data_dir, entry.id)))
    return ModelListing(entry, "installed", manifest.size_bytes)


def _bytes_in(folder: Path) -> int:
    """Return the bytes of a damaged model's files; 0 where nobody can tell."""
    try:
        return sum(path.lstat().st_size for path in folder.iterdir())
    except OSError:
        return 0
