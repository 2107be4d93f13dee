"""`manifest.json`: what a committed model folder holds; written last, so that it proves the rest.

Knows the file's format and nothing else.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.wording import translate

MANIFEST = "manifest.json"
_FORMAT = 1
_MAX_BYTES = 1 << 20
_MAX_NAME_BYTES = 255
_MAX_FILE_BYTES = 1 << 50


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file as it was when the model was committed."""

    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a committed model folder holds.

    Attributes:
        model_id: The id in the catalogue.
        recipe: The recipe it was quantized with.
        source: Names and SHA-256 of the files it was made of; or `{"repo": …, "revision": …}` with the
            commit; or `{"folder": …, "fingerprint": …}`.
        files: Every file of the folder but the manifest itself.
        entry: How to talk to a model that the catalogue doesn't list (see `custom_models.entry_as_json`).
        self_test: What the self-test of the installation found.
    """

    model_id: str
    recipe: str
    source: Mapping[str, str]
    files: Mapping[str, FileRecord]
    entry: Mapping[str, Any] | None = None
    self_test: Mapping[str, Any] | None = None

    @property
    def size_bytes(self) -> int:
        """Size of all files together."""
        return sum(record.size_bytes for record in self.files.values())


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest of a folder whose other files are complete. Not flushed here."""
    document: dict[str, Any] = {
        "format": _FORMAT,
        "model": manifest.model_id,
        "recipe": manifest.recipe,
        "source": dict(manifest.source),
        "files": files_as_json(manifest.files),
    }
    if manifest.entry is not None:
        document["entry"] = dict(manifest.entry)
    if manifest.self_test is not None:
        document["self_test"] = dict(manifest.self_test)
    (folder / MANIFEST).write_text(json.dumps(document, indent=1), encoding="utf-8")


def files_as_json(files: Mapping[str, FileRecord]) -> dict[str, Any]:
    """Return the records of files as a manifest has them."""
    return {name: {"size": record.size_bytes, "sha256": record.sha256} for name, record in files.items()}


def files_from_json(document: Any) -> dict[str, FileRecord]:
    """Read the records of files out of a manifest that nobody vouches for.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: They make no sense.
    """
    return {_plain_name(name): _record(record) for name, record in document.items()}


def read_manifest(folder: Path, model_id: str) -> Manifest:
    """Read the manifest of a model folder that nobody vouches for.

    Raises:
        ValueError: There is none, or it isn't one of this model; the message is fit to be shown.
    """
    try:
        with (folder / MANIFEST).open("rb") as file:
            document = json.loads(file.read(_MAX_BYTES))
        if document["format"] == _FORMAT and document["model"] == model_id:
            return _parse(document)
    except FileNotFoundError:
        raise ValueError(translate("Errors", "Its manifest is missing: it was never finished")) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(translate("Errors", "Its manifest can't be read ({reason})").format(reason=error)) from error
    raise ValueError(translate("Errors", "Its manifest belongs to another model or another version of Ergo"))


def _parse(document: Any) -> Manifest:
    files = files_from_json(document["files"])
    source = {str(key): str(value) for key, value in document["source"].items()}
    entry, self_test = _optional(document, "entry"), _optional(document, "self_test")
    return Manifest(str(document["model"]), str(document["recipe"]), source, files, entry, self_test)


def _optional(document: Any, key: str) -> Mapping[str, Any] | None:
    value = document.get(key)
    if value is not None and not isinstance(value, dict):
        raise TypeError(translate("Errors", "its {key} is no object").format(key=key))
    return value


def _record(record: Any) -> FileRecord:
    size, digest = record["size"], record["sha256"]
    # JSON's true and 1e999 are numbers to Python as well.
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= _MAX_FILE_BYTES:
        raise ValueError(translate("Errors", "a size is no number of bytes"))
    if not isinstance(digest, str):
        raise TypeError(translate("Errors", "a checksum is no text"))
    return FileRecord(size, digest)


def _plain_name(name: str) -> str:
    if name != Path(name).name or name in {"", ".", ".."}:
        raise ValueError(translate("Errors", "a file name leads out of the folder"))
    if "\0" in name or len(os.fsencode(name)) > _MAX_NAME_BYTES:
        raise ValueError(translate("Errors", "a file name is none that a file can have"))
    return name
