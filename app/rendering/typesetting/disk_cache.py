"""Pictures of formulas on the disk, so that a long conversation opens at once: a file each, named by a hash.

For one thread. Nothing that it finds is believed: a file must hold what its own hash says, or it is deleted; no failure
of the disk is more than a picture that has to be made again. Files belong to their owner only and appear whole or not
at all.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from math import isfinite
from pathlib import Path

from app.rendering.typesetting.formula import Typeset

_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600
_SUFFIX = ".formula"
_LARGEST_FILE = 2_000_000
_ROOM_AFTER_SWEEP = 0.8
_MEASURES = ("width_em", "height_em", "depth_em", "tag_from_em", "rows_em")
_LOG = logging.getLogger(__name__)


class DiskCache:
    """A folder of pictures, of which the longest unused go first.

    Args:
        folder: Made when something is first kept.
        most_bytes: How much the folder may hold.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._bytes: int | None = None

    def path(self, digest: str) -> Path:
        """Return the file of the picture with this name."""
        return self._folder / (digest + _SUFFIX)

    def get(self, digest: str) -> Typeset | None:
        """Return the picture, if it is there and sound."""
        path = self.path(digest)
        try:
            data = _read(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            _LOG.info("a typeset formula can't be read: %s", type(error).__name__)
            return None
        typeset = _parsed(data, digest)
        with suppress(OSError):
            if typeset is None:
                _LOG.info("a typeset formula was damaged and has been deleted")
                path.unlink()
            else:
                os.utime(path)
        return typeset

    def put(self, digest: str, typeset: Typeset) -> None:
        """Keep the picture, if the disk lets us."""
        data = _written(typeset, digest)
        if len(data) > min(_LARGEST_FILE, self._most_bytes):
            return
        try:
            self._make_room(len(data))
            _replace(self.path(digest), data)
        except OSError as error:
            _LOG.info("a typeset formula can't be kept: %s", type(error).__name__)

    def clear(self) -> None:
        """Delete every picture."""
        for kept in self._kept():
            with suppress(OSError):
                kept.path.unlink()
        self._bytes = None

    def _make_room(self, size: int) -> None:
        if self._bytes is None:
            self._folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            self._bytes = sum(kept.size for kept in self._kept())
        self._bytes += size
        if self._bytes <= self._most_bytes:
            return
        held = self._kept()
        self._bytes = sum(kept.size for kept in held) + size
        for kept in sorted(held, key=lambda kept: kept.used_ns):
            if self._bytes <= self._most_bytes * _ROOM_AFTER_SWEEP:
                break
            kept.path.unlink(missing_ok=True)
            self._bytes -= kept.size

    def _kept(self) -> list[_Kept]:
        found = []
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                if entry.name.endswith((_SUFFIX, ".part")) and entry.is_file(follow_symlinks=False):
                    with suppress(FileNotFoundError):
                        status = entry.stat(follow_symlinks=False)
                        found.append(_Kept(Path(entry.path), status.st_size, status.st_mtime_ns))
        return found


@dataclass(frozen=True, slots=True)
class _Kept:
    path: Path
    size: int
    used_ns: int


def _read(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor has no path
        return file.read(_LARGEST_FILE + 1)


def _replace(path: Path, data: bytes) -> None:
    part = path.with_suffix(f".{os.getpid()}.part")
    with suppress(FileNotFoundError):
        part.unlink()
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, _PRIVATE_FILE)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor has no path
            file.write(data)
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def _written(typeset: Typeset, digest: str) -> bytes:
    measures = {name: value for name, value in asdict(typeset).items() if name in _MEASURES}
    body = digest.encode() + b"\n" + json.dumps(measures).encode() + b"\n" + typeset.svg
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def _parsed(data: bytes, digest: str) -> Typeset | None:
    hashed, _, body = data.partition(b"\n")
    if hashlib.sha256(body).hexdigest().encode() != hashed:
        return None
    try:
        name, measures, svg = body.split(b"\n", 2)
        if name.decode() != digest:
            return None
        given = json.loads(measures)
        typeset = Typeset(svg=svg, **given | {"rows_em": tuple(given["rows_em"])})
        measured = (typeset.width_em, typeset.height_em, typeset.depth_em, typeset.tag_from_em or 0.0, *typeset.rows_em)
        return typeset if all(map(isfinite, measured)) else None
    except (ValueError, TypeError, KeyError):
        return None
