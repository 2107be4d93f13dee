"""What an installation is to do: from a person's wish, what the hub or a folder has, and what was begun, to a plan.

Asks the hub. Writes nothing, and knows no MLX.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from models import hints, memory
from models.catalog import DEFAULT_ID, PRACTICE_ID, CatalogEntry, find, is_repo_name
from models.checkpoint import COMPANIONS, weight_files
from models.custom_models import check_custom_id
from models.downloading import hub
from models.downloading.hub import RemoteFile, Snapshot
from models.downloading.retrying import TryAgain
from models.errors import DamagedModel, DownloadFailed, InstallFailed, InvalidInput, UnknownModel, shown
from models.install_plan import InstallPlan, Origin, PlannedFile
from models.messages import InstallModel, RecipeName
from models.wording import translate

READY_MADE = "ready-made"
"""The recipe in the manifest of a model that came quantized."""

CONFIG = "config.json"
RECIPE_NAMES: frozenset[str] = frozenset(get_args(RecipeName))

_COMPANION_MAX_BYTES = 128 << 20

CheckCancelled = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants installed.

    Attributes:
        model_id: The id that it is to have.
        entry: The catalogue's; None for a model that somebody brings along.
        recipe: None leaves it to Ergo.
        origin: Where it is to come from, not resolved yet; None leaves it to the catalogue or what was begun.
        keep_source: Whether the original shards are to be kept.
    """

    model_id: str
    entry: CatalogEntry | None
    recipe: RecipeName | None
    origin: Origin | None
    keep_source: bool


def read_wish(command: InstallModel) -> Wish:
    """Understand a command.

    Raises:
        InvalidInput: Its source is neither a folder nor a repository; the practice model is to have one; no
            model can be called so.
    """
    origin = None if command.source is None else _read_source(command.source)
    if command.model_id == PRACTICE_ID and origin is not None:
        raise InvalidInput(
            translate("Errors", "The practice model comes with Ergo"),
            translate("Errors", "It can't be taken from somewhere else."),
            translate("Errors", hints.LEAVE_OUT_SOURCE),
        )
    entry = None
    try:
        entry = find(command.model_id)
    except UnknownModel:
        if origin is not None:
            check_custom_id(command.model_id)
    return Wish(command.model_id, entry, command.recipe, origin, command.keep_source)


def where_from(wish: Wish, begun: InstallPlan | None, installed_from: Origin | None) -> Origin:
    """Return the source to take, not resolved yet: what was asked for, what was begun, what is known.

    Args:
        wish: What the person wants.
        begun: The plan of a partial installation.
        installed_from: Where the model that is installed now came from.

    Raises:
        UnknownModel: Nobody has said where it is to come from.
    """
    if wish.origin is not None:
        return wish.origin
    if begun is not None:
        return replace(begun.origin, commit="", fingerprint="")
    if wish.entry is not None and wish.entry.repo is not None:
        return Origin(repo=wish.entry.repo, revision=wish.entry.revision)
    if installed_from is not None:
        return installed_from
    raise UnknownModel(
        translate("Errors", "No such model"),
        translate("Errors", "Ergo doesn't know a model named “{name}”.").format(name=shown(wish.model_id[:80])),
        translate("Errors", hints.SAY_WHERE),
    )


def same_place(one: Origin, other: Origin) -> bool:
    """Whether two sources are the same repository and revision, or the same folder; they may have changed."""
    return (one.repo, one.revision, one.folder) == (other.repo, other.revision, other.folder)


def make_plan(wish: Wish, origin: Origin, begun: InstallPlan | None, check_cancelled: CheckCancelled) -> InstallPlan:
    """Find out what the source has now, and plan with it. The recipe is left as it was begun.

    What was begun stays pinned to its commit for as long as the hub still has it.

    Args:
        wish: What the person wants.
        origin: From `where_from`.
        begun: The plan of a partial installation from the same place, or None.
        check_cancelled: May raise to give up.

    Raises:
        DownloadFailed: The hub can't be reached, or has no such repository or revision.
        InvalidInput: The folder can't be read.
        UnsupportedModel: The source has its weights in a format that Ergo doesn't open.
        DamagedModel: It has no weights, or no config.
    """
    if origin.folder:
        origin, files, licence = _look_at_folder(origin)
    else:
        snapshot = _ask_hub(origin, begun, check_cancelled)
        origin = replace(origin, commit=snapshot.commit)
        files, licence = _choose(snapshot.files), snapshot.licence or ""
    kept = begun.keep_source if begun is not None else False
    return InstallPlan(
        model_id=wish.model_id,
        origin=origin,
        licence=licence,
        files=files,
        recipe=begun.recipe if begun is not None else None,
        keep_source=(wish.keep_source or kept) and not origin.folder,
        entry=begun.entry if begun is not None else None,
    )


def disk_need(plan: InstallPlan, recipe: RecipeName | None, present_bytes: int) -> int:
    """Return the bytes that an installation still takes on the disk at its peak.

    Args:
        plan: What is to be done.
        recipe: How it will be quantized; None for what is taken as it is: a folder's weights are copied, a
            download becomes the model.
        present_bytes: What the partial installation takes already.
    """
    sizes = find(DEFAULT_ID).sizes
    if recipe is not None:
        made = plan.shards_bytes * sizes.installed_bytes(recipe) // sizes.source_bytes
    else:
        made = plan.shards_bytes if plan.origin.folder else 0
    if plan.origin.folder:
        return memory.forecast_disk(0, made, largest_file_bytes=0, present_bytes=present_bytes)
    return memory.forecast_disk(
        plan.size_bytes,
        made,
        largest_file_bytes=plan.largest_file_bytes,
        keep_source=plan.keep_source,
        present_bytes=present_bytes,
    )


def choose_recipe(known: RecipeName | None, entry: CatalogEntry | None) -> RecipeName:
    """Return the recipe that is known, else the one that suits this machine.

    `balanced` stands for what can't be told yet, while a model that is brought along is still unknown.
    """
    if known is not None:
        return known
    return "balanced" if entry is None else memory.recommended_recipe(entry, memory.read_machine()).recipe


def as_snapshot(plan: InstallPlan) -> Snapshot:
    """Return what the plan wants of the hub, as the download takes it."""
    return Snapshot(
        plan.origin.repo, plan.origin.commit, tuple(as_remote(file) for file in plan.files), plan.licence or None
    )


def as_remote(file: PlannedFile) -> RemoteFile:
    """Return a planned file as the download takes it."""
    return RemoteFile(file.name, file.size_bytes, file.sha256, file.blob_sha1)


# --- sources --------------------------------------------------------------------------------------


def _read_source(text: str) -> Origin:
    folder = os.path.expanduser(text)  # noqa: PTH111 - unlike Path.expanduser, never raises
    if os.path.isdir(folder):  # noqa: PTH112 - unlike Path.is_dir, False for a name that no file can have
        return Origin(folder=str(Path(folder).absolute()))
    repo, at, revision = text.partition("@")
    if not is_repo_name(repo) or (at and not revision):
        raise InvalidInput(
            translate("Errors", "There is no such source"),
            translate(
                "Errors", "“{text}” is neither a folder here nor of the form OWNER/NAME or OWNER/NAME@REVISION."
            ).format(text=shown(text[:120])),
            translate("Errors", "Name the folder of a checkpoint, or a repository of the hub."),
        )
    return Origin(repo=repo, revision=revision or None)


def _look_at_folder(origin: Origin) -> tuple[Origin, tuple[PlannedFile, ...], str]:
    folder = Path(origin.folder)
    try:
        found = [(path.name, path.stat()) for path in sorted(folder.iterdir()) if path.is_file()]
    except OSError as error:
        raise InvalidInput(
            translate("Errors", "The folder can't be read"),
            translate("Errors", "{file}: {reason}.").format(file=folder, reason=error.strerror or error),
            translate("Errors", "Is it still where it was?"),
        ) from error
    files = _choose(RemoteFile(name, facts.st_size, None, None) for name, facts in found)
    chosen = {file.name for file in files}
    facts_of = repr([(name, facts.st_size, facts.st_mtime_ns) for name, facts in found if name in chosen])
    fingerprint = hashlib.sha256(facts_of.encode()).hexdigest()
    return replace(origin, fingerprint=fingerprint), files, ""


def _choose(files: Iterable[RemoteFile]) -> tuple[PlannedFile, ...]:
    """Return what is wanted of a source: the companions, then the shards in order."""
    listed = {file.name: file for file in files}
    if CONFIG not in listed:
        raise DamagedModel(
            translate("Errors", "That is no model"),
            translate("Errors", "It has no {config}.").format(config=CONFIG),
            translate("Errors", "Take a repository or a folder that has one."),
        )
    companions = sorted({CONFIG, *COMPANIONS}.intersection(listed))
    for name in companions:
        if listed[name].size_bytes > _COMPANION_MAX_BYTES:
            raise DamagedModel(
                translate("Errors", "That is no model"),
                translate("Errors", "Its {name} is larger than {most:,} bytes.").format(
                    name=name, most=_COMPANION_MAX_BYTES
                ),
                "",
            )
    chosen = (listed[name] for name in (*companions, *weight_files(listed)))
    return tuple(PlannedFile(file.name, file.size_bytes, file.sha256, file.blob_sha1) for file in chosen)


def _ask_hub(origin: Origin, begun: InstallPlan | None, check_cancelled: CheckCancelled) -> Snapshot:
    if begun is None or not begun.origin.commit:
        return hub.resolve(origin.repo, origin.revision, check_cancelled)
    try:
        return hub.resolve(origin.repo, begun.origin.commit, check_cancelled)
    except DownloadFailed as error:
        if isinstance(error.__cause__, TryAgain):  # the hub can't be reached
            raise
        # It may have that commit no more.
        return hub.resolve(origin.repo, origin.revision, check_cancelled)


def changed(plan: InstallPlan) -> InstallFailed:
    """Return the error for a source that isn't any more what an installation was begun with."""
    where = plan.origin.repo or plan.origin.folder
    return InstallFailed(
        translate("Errors", "The model has changed meanwhile"),
        translate(
            "Errors",
            "{where} isn't any more what the installation was begun with, so what there was of it has been removed.",
        ).format(where=where),
        translate("Errors", "Install it again: it begins anew with what is there now."),
    )
