"""`plan.json`: what an installation has set out to do, kept so that the next call can go on with it.

Written once the source has been asked, so what was planned stays pinned: the commit, every file with
its size and hash. Knows the file's format; asks nobody and installs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, get_args

from models import durable
from models.catalog import CatalogEntry, is_repo_name
from models.custom_models import entry_as_json, entry_from_json
from models.messages import RecipeName
from models.wording import translate

PLAN = "plan.json"
_FORMAT = 1
_MAX_BYTES = 1 << 20
_MAX_FILES = 256
_MAX_FILE_BYTES = 1 << 50
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a checkpoint comes from: a repository of the hub, or a folder.

    Attributes:
        repo: The repository; empty for a folder.
        revision: What was asked for: a branch, a tag, a commit; None is the hub's own choice.
        commit: What that was when the plan was made.
        folder: The folder; empty for a repository.
        fingerprint: Of the folder's files by name, size and date, to see whether they have changed.
    """

    repo: str = ""
    revision: str | None = None
    commit: str = ""
    folder: str = ""
    fingerprint: str = ""

    @classmethod
    def of_source(cls, source: Mapping[str, str]) -> Origin | None:
        """Return where an installed model came from, as its manifest has it; None where that isn't said."""
        if repo := source.get("repo", ""):
            return cls(repo=repo, revision=source.get("revision"))
        folder = source.get("folder", "")
        return cls(folder=folder) if folder else None

    def as_source(self) -> dict[str, str]:
        """Return it as the manifest of an installed model has it."""
        if self.repo:
            return {"repo": self.repo, "revision": self.commit}
        return {"folder": self.folder, "fingerprint": self.fingerprint}


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file of the source; a folder's have no hashes."""

    name: str
    size_bytes: int
    sha256: str | None = None
    blob_sha1: str | None = None


@dataclass(frozen=True, slots=True)
class InstallPlan:
    """What an installation has set out to do.

    Attributes:
        model_id: The id that the model will have.
        origin: Where it comes from.
        licence: What the source says; empty if it says nothing.
        files: All that is wanted of the source: configs, tokenizer, licence, then the shards.
        recipe: How it is quantized; None while that isn't settled, and for what is quantized already.
        keep_source: Whether the original shards are kept.
        entry: How to talk to it, for a model that the catalogue doesn't list; None until that is known.
    """

    model_id: str
    origin: Origin
    licence: str
    files: tuple[PlannedFile, ...]
    recipe: RecipeName | None = None
    keep_source: bool = False
    entry: CatalogEntry | None = None

    @property
    def shards(self) -> tuple[PlannedFile, ...]:
        """The files of weights, in order."""
        return tuple(file for file in self.files if file.name.endswith(".safetensors"))

    @property
    def companions(self) -> tuple[PlannedFile, ...]:
        """The small files."""
        return tuple(file for file in self.files if not file.name.endswith(".safetensors"))

    @property
    def size_bytes(self) -> int:
        """All of the source that is wanted."""
        return sum(file.size_bytes for file in self.files)

    @property
    def shards_bytes(self) -> int:
        """All weights of the source."""
        return sum(file.size_bytes for file in self.shards)

    @property
    def largest_file_bytes(self) -> int:
        """The largest file of the source."""
        return max((file.size_bytes for file in self.files), default=0)


def write_plan(folder: Path, plan: InstallPlan) -> None:
    """Write the plan into the folder of a partial installation, for good or not at all."""
    document = {
        "format": _FORMAT,
        "model": plan.model_id,
        "origin": asdict(plan.origin),
        "licence": plan.licence,
        "recipe": plan.recipe,
        "keep_source": plan.keep_source,
        "entry": None if plan.entry is None else entry_as_json(plan.entry),
        "files": [asdict(file) for file in plan.files],
    }
    durable.write_whole(folder / PLAN, json.dumps(document, indent=1))


def read_plan(folder: Path, model_id: str) -> InstallPlan:
    """Read the plan of a partial installation, which nobody vouches for.

    Raises:
        ValueError: There is none, or it isn't one of this model; the message is fit for a log.
    """
    try:
        with (folder / PLAN).open("rb") as file:
            document = json.loads(file.read(_MAX_BYTES))
        if document["format"] == _FORMAT and document["model"] == model_id:
            return _parse(document, model_id)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(translate("Errors", "the plan can't be read ({reason})").format(reason=error)) from error
    raise ValueError(translate("Errors", "the plan belongs to another model or another version of Ergo"))


def _parse(document: Mapping[str, Any], model_id: str) -> InstallPlan:
    entry = document["entry"]
    recipe = document["recipe"]
    if recipe is not None and recipe not in get_args(RecipeName):
        raise ValueError(translate("Errors", "it names no recipe"))
    files = document["files"]
    if not isinstance(files, list) or len(files) > _MAX_FILES:
        raise ValueError(translate("Errors", "it has no list of files, or one that is too long"))
    return InstallPlan(
        model_id=model_id,
        origin=_origin(document["origin"]),
        licence=_text(document["licence"]),
        files=tuple(_file(file) for file in files),
        recipe=recipe,
        keep_source=document["keep_source"] is True,
        entry=None if entry is None else entry_from_json(entry, model_id),
    )


def _origin(said: Mapping[str, Any]) -> Origin:
    revision = said["revision"]
    origin = Origin(
        repo=_text(said["repo"]),
        revision=None if revision is None else _text(revision),
        commit=_text(said["commit"]),
        folder=_text(said["folder"]),
        fingerprint=_text(said["fingerprint"]),
    )
    if bool(origin.repo) == bool(origin.folder):
        raise ValueError(translate("Errors", "it names no source, or two"))
    if origin.repo and not is_repo_name(origin.repo):
        raise ValueError(translate("Errors", "it names no repository that the hub could have"))
    return origin


def _file(said: Mapping[str, Any]) -> PlannedFile:
    name, size = _text(said["name"]), said["size_bytes"]
    if name != Path(name).name or name.startswith(".") or "\0" in name or not name:
        raise ValueError(translate("Errors", "a file name leads out of the folder"))
    # JSON's true and 1e999 are numbers to Python as well.
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= _MAX_FILE_BYTES:
        raise ValueError(translate("Errors", "a size is no number of bytes"))
    return PlannedFile(name, size, _digest(said["sha256"], 64), _digest(said["blob_sha1"], 40))


def _digest(value: object, length: int) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) != length or not _HEX.issuperset(value):
        raise ValueError(translate("Errors", "a checksum is none"))
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        # One kind of error for a file.
        raise ValueError(translate("Errors", "something that should be text isn't"))  # noqa: TRY004
    return value
