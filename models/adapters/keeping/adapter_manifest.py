"""`manifest.json` of an adapter: what was taken into the library; written last, so that it proves the rest.

Knows the file's format, and how the two files that it names are proven.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models import durable
from models.adapters.files.source_names import CONFIG, MLX_WEIGHTS
from models.errors import shown
from models.manifest import MANIFEST, FileRecord, files_as_json, files_from_json
from models.wording import translate

FILES = frozenset({CONFIG, MLX_WEIGHTS})
"""What is kept of an adapter."""

_FORMAT = 1
_MAX_BYTES = 1 << 16
_LAST_MOMENT = 253_402_300_000.0
"""The end of the year 9999, which dates can still show."""


@dataclass(frozen=True, slots=True)
class AdapterManifest:
    """What an adapter's folder holds.

    Attributes:
        origin: The end of the path that it came from.
        added_at: When, in seconds since 1970.
        files: Both files, as they came.
        base_model: What it says it was trained for; empty where it says nothing.
    """

    origin: str
    added_at: float
    files: Mapping[str, FileRecord]
    base_model: str = ""

    @property
    def size_bytes(self) -> int:
        """Size of all files together."""
        return sum(record.size_bytes for record in self.files.values())


def read_adapter_records(folder: Path, check_cancelled: Callable[[], None] = lambda: None) -> dict[str, FileRecord]:
    """Return both files of an adapter with their sizes and hashes, read from the disk.

    Raises:
        OSError: One can't be read.
    """
    return {
        name: FileRecord((folder / name).stat().st_size, durable.sha256(folder / name, lambda _size: check_cancelled()))
        for name in sorted(FILES)
    }


def content_key(files: Mapping[str, FileRecord]) -> str:
    """Return what stands for the content of both files: equal for the same two, whatever they are called."""
    both = "".join(files[name].sha256 for name in sorted(FILES))
    return hashlib.sha256(both.encode()).hexdigest()


def write_adapter_manifest(folder: Path, manifest: AdapterManifest) -> None:
    """Write the manifest of a folder whose other files are complete. Not flushed here."""
    document = {
        "format": _FORMAT,
        "kind": "adapter",
        "origin": manifest.origin,
        "added_at": manifest.added_at,
        "base_model": manifest.base_model,
        "files": files_as_json(manifest.files),
    }
    (folder / MANIFEST).write_text(json.dumps(document, indent=1), encoding="utf-8")


def read_adapter_manifest(folder: Path) -> AdapterManifest:
    """Read the manifest of a folder that nobody vouches for.

    Raises:
        ValueError: There is none, or it makes no sense; the message is fit to be shown.
    """
    path = folder / MANIFEST
    if not path.is_file():  # a pipe of this name would be waited for
        raise ValueError(translate("Errors", "Its manifest is missing: it was never finished"))
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(_MAX_BYTES))
        if document["format"] == _FORMAT and document["kind"] == "adapter":
            return _parse(document)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(
            translate("Errors", "Its manifest can't be read ({reason})").format(reason=shown(str(error)))
        ) from error
    raise ValueError(translate("Errors", "Its manifest belongs to another version of Ergo"))


def _parse(document: Any) -> AdapterManifest:
    added_at = document["added_at"]
    if isinstance(added_at, bool) or not isinstance(added_at, int | float) or not 0 <= added_at <= _LAST_MOMENT:
        raise ValueError(translate("Errors", "a date is none"))
    origin, base_model = (_text(document[name]) for name in ("origin", "base_model"))
    return AdapterManifest(origin, float(added_at), files_from_json(document["files"]), base_model)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(translate("Errors", "a name is no text"))
    return shown(value)
