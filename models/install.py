"""Makes the practice model ready for use: from its source, through quantizing and a self-test, into the library.

Its source ships with Ergo and is small, so an installation that was killed begins again, and never
leaves half a model behind. All others go through the `pipeline`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from models import catalog, durable, library
from models.catalog import CatalogEntry
from models.checkpoint import inspect_checkpoint
from models.errors import DamagedModel, InstallFailed, ModelNotInstalled, of_disk
from models.installing.self_test import SelfTestRecord, self_test
from models.manifest import Manifest
from models.messages import RecipeName, Stage
from models.quantize import RECIPES, Recipe, quantize_into
from models.wording import translate

OnProgress = Callable[[Stage, int, int], None]
"""Called with the stage and bytes (done, total); may raise to cancel."""

_log = logging.getLogger(__name__)
_DEFAULT_RECIPE: RecipeName = "compact"


def ensure_practice(data_dir: Path, progress: OnProgress | None = None, recipe: RecipeName | None = None) -> Path:
    """Return the folder of the practice model, installing it where it is absent, damaged or outdated.

    Args:
        data_dir: The root of the library.
        progress: Told how far the installation has come; not called when nothing is to be done.
        recipe: The recipe that it must have; None keeps the one it has, and is `compact` the first time.

    Raises:
        InstallFailed: It can't be installed; the reason is in the detail.
    """
    entry = catalog.find(catalog.PRACTICE_ID)
    try:
        return _ensure(data_dir, entry, recipe, progress or _ignore)
    except OSError as error:
        raise InstallFailed(
            translate("Errors", "{model} can't be installed").format(model=entry.name),
            of_disk(error),
            translate("Errors", "See that the disk has space and that Ergo may write to its data folder."),
        ) from error


def _ensure(data_dir: Path, entry: CatalogEntry, recipe: RecipeName | None, report: OnProgress) -> Path:
    source = catalog.practice_source()
    origin = _fingerprint(source)
    with durable.only_writer(library.lock_file(data_dir, entry.id), lambda: report("quantize", 0, 0)):
        installed = _sound_manifest(data_dir, entry)
        wanted = RECIPES.get(recipe or (installed.recipe if installed else ""), RECIPES[_DEFAULT_RECIPE])
        if installed is not None and installed.recipe == wanted.name and dict(installed.source) == origin:
            return library.model_dir(data_dir, entry.id)
        staging = library.staging_dir(data_dir, entry.id)
        durable.discard(staging)
        staging.mkdir(mode=0o700)
        try:
            record = _fill(staging, entry, source, wanted, report)
            return library.commit(data_dir, entry.id, wanted.name, origin, self_test=record.as_json())
        finally:
            durable.discard(staging)


def _fill(staging: Path, entry: CatalogEntry, source: Path, recipe: Recipe, report: OnProgress) -> SelfTestRecord:
    checkpoint = inspect_checkpoint(source)
    quantize_into(checkpoint, staging, recipe, lambda done, total: report("quantize", done, total))
    report("self-test", 0, checkpoint.size_bytes)
    record = self_test(staging, entry)
    report("self-test", checkpoint.size_bytes, checkpoint.size_bytes)
    return record


def _sound_manifest(data_dir: Path, entry: CatalogEntry) -> Manifest | None:
    """Return what is installed, every byte of it checked; None if it isn't there or can't be used."""
    try:
        # The practice model is small enough to be read whole at every start.
        return library.verify(data_dir, entry.id)
    except ModelNotInstalled:
        return None
    except DamagedModel as error:
        _log.warning("%s; it is installed again", error)
        return None


def _fingerprint(source: Path) -> dict[str, str]:
    return {path.name: durable.sha256(path) for path in sorted(source.iterdir()) if path.is_file()}


def _ignore(stage: Stage, done: int, total: int) -> None:
    del stage, done, total
