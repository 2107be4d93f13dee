"""Takes an adapter in from wherever it lies: a folder, a `.safetensors` with its config beside it, or a zip of either.

What comes out is our own private copy of exactly two files; from then on nobody looks at the original any more. The
config and the header of the weights come first, and are judged before the rest is copied, so that what is no adapter
is refused at once, however large it is. Knows no MLX, and not what the files mean.
"""

from __future__ import annotations

import errno
import os
import shutil
import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from models import hints
from models.adapters.files.archives import members_of
from models.adapters.files.header import HEADER_MAX_BYTES
from models.adapters.files.source_names import (
    CONFIG,
    MLX_WEIGHTS,
    is_beside_the_point,
    missing,
    no_adapter,
    nothing_found,
    refuse_kind,
    weights_among,
)
from models.adapters.files.supplies import Supply, cannot_be_read, opened
from models.errors import AdapterRefused, DamagedAdapter, NotEnoughSpace, shown
from models.memory import size_words
from models.wording import translate

CheckCancelled = Callable[[], None]

LARGEST_BYTES = 4 << 30
"""Of weights: every layer of the largest model of the catalogue at rank 256, in 32 bits, is 3.6 GB."""

_CHUNK_BYTES = 1 << 20
_CONFIG_BYTES = 1 << 20
_SPARE_BYTES = 64 << 20
_MOST_NAMES = 10_000
_LENGTH = struct.Struct("<Q")
_ARCHIVE = b"PK\x03\x04"
_GGUF = b"GGUF"


def take_in(
    path: Path,
    into: Path,
    look: Callable[[Path], None] = lambda _folder: None,
    check_cancelled: CheckCancelled = lambda: None,
) -> None:
    """Copy an adapter's two files, unchanged, as `adapter_config.json` and `adapters.safetensors`.

    Args:
        path: A folder, a file or an archive that nobody vouches for.
        into: An empty folder of our own, which only this person can read.
        look: Given `into` when the config and the header of the weights are there, with nothing behind it;
            may raise to refuse them.
        check_cancelled: Called a few times a second; may raise to give up.

    Raises:
        AdapterRefused: It is no adapter, one that Ergo doesn't open, or was changed meanwhile.
        DamagedAdapter: It is broken, or can't be read.
        NotEnoughSpace: The disk has no room for it.
    """
    if not _can_be(path):
        raise no_adapter()
    try:
        with _found_in(path) as (config, weights):
            _copy_config(config, into / CONFIG)
            with (into / MLX_WEIGHTS).open("xb") as file:
                _copy_header(weights, file)
                look(into)
                _copy_data(weights, file, check_cancelled)
            config.require_unchanged()
            weights.require_unchanged()
    except OSError as error:
        raise _disk_full(into) if error.errno == errno.ENOSPC else cannot_be_read(path.name, error) from error


def _can_be(path: Path) -> bool:
    """Whether there can be a file of such a name."""
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


# --- finding --------------------------------------------------------------------------------------


@contextmanager
def _found_in(path: Path) -> Iterator[tuple[Supply, Supply]]:
    """Open config and weights."""
    with ExitStack() as stack:
        if path.is_dir():
            paths = _in_folder(path)
        elif path.name == CONFIG:
            paths = _in_folder(path.parent)
        else:
            refuse_kind(path.name)
            file = stack.enter_context(opened(path))
            begins = os.pread(file.descriptor, len(_ARCHIVE), 0)
            if begins == _ARCHIVE:
                yield stack.enter_context(members_of(file))
                return
            paths = _beside(path, begins)
        yield stack.enter_context(opened(paths[0])), stack.enter_context(opened(paths[1]))


def _in_folder(folder: Path) -> tuple[Path, Path]:
    names = _names_in(folder)
    weights = weights_among(names)
    if weights is not None:
        return folder / CONFIG, folder / weights
    complete = [name for name in names if os.path.isfile(folder / name / CONFIG)]  # noqa: PTH113 - never raises
    if len(complete) != 1:
        raise nothing_found(names, complete)
    inside = folder / complete[0]
    weights = weights_among(_names_in(inside))
    return inside / CONFIG, inside / (weights or MLX_WEIGHTS)


def _names_in(folder: Path) -> list[str]:
    names: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_beside_the_point(entry.name):
                names.append(entry.name)
            if len(names) > _MOST_NAMES:
                raise no_adapter()
    return names


def _beside(path: Path, begins: bytes) -> tuple[Path, Path]:
    """Return the config beside a file of weights, and that file."""
    if begins == _GGUF:
        refuse_kind("it.gguf")
    if path.suffix.lower() != ".safetensors":
        raise no_adapter()
    config = path.parent / CONFIG
    if os.path.lexists(config):
        return config, path
    if os.path.lexists(path.parent / "config.json") and path.name.startswith("model"):
        raise nothing_found(["config.json", path.name], [])
    raise missing(translate("Errors", "{config} (beside {file})").format(config=CONFIG, file=shown(path.name)))


# --- copying --------------------------------------------------------------------------------------


def _copy_config(config: Supply, target: Path) -> None:
    text = _exactly(config, min(config.size_bytes, _CONFIG_BYTES + 1))
    if len(text) > _CONFIG_BYTES:
        raise _damaged(
            translate("Errors", "{config} is larger than {size}").format(config=CONFIG, size=size_words(_CONFIG_BYTES))
        )
    target.write_bytes(text)


def _copy_header(weights: Supply, file: BinaryIO) -> None:
    """Copy the header of the weights, and make the file as long as it will be; that takes no room yet."""
    if weights.size_bytes > LARGEST_BYTES:
        raise AdapterRefused(
            translate("Errors", "That is too large for an adapter"),
            translate("Errors", "{weights} has {size}; the largest adapter has {largest}.").format(
                weights=shown(weights.name), size=size_words(weights.size_bytes), largest=size_words(LARGEST_BYTES)
            ),
            translate("Errors", hints.INSTALL_WHOLE_MODEL).format(command="ergo models install ID --from DIR"),
        )
    beginning = _exactly(weights, min(_LENGTH.size, weights.size_bytes))
    length = _LENGTH.unpack(beginning)[0] if len(beginning) == _LENGTH.size else 0
    if not 2 <= length <= min(HEADER_MAX_BYTES, weights.size_bytes - _LENGTH.size):
        raise _damaged(
            translate("Errors", "{weights} doesn't begin as a safetensors file does").format(
                weights=shown(weights.name)
            )
        )
    file.write(beginning + _exactly(weights, length))
    file.truncate(weights.size_bytes)
    file.flush()


def _copy_data(weights: Supply, file: BinaryIO, check_cancelled: CheckCancelled) -> None:
    left = weights.size_bytes - file.tell()
    _require_space(Path(file.name).parent, left)
    while left:
        check_cancelled()
        chunk = weights.read(min(left, _CHUNK_BYTES))
        if not chunk:
            weights.require_unchanged()
            raise _too_short(weights)
        file.write(chunk)
        left -= len(chunk)
    file.flush()


def _exactly(supply: Supply, count: int) -> bytes:
    chunks: list[bytes] = []
    while count:
        chunk = supply.read(count)
        if not chunk:
            supply.require_unchanged()
            raise _too_short(supply)
        chunks.append(chunk)
        count -= len(chunk)
    return b"".join(chunks)


def _require_space(folder: Path, needed_bytes: int) -> None:
    if shutil.disk_usage(folder).free < needed_bytes + _SPARE_BYTES:
        raise _disk_full(folder, needed_bytes)


def _disk_full(folder: Path, needed_bytes: int = 0) -> NotEnoughSpace:
    detail = translate("Errors", "The adapter doesn't fit, {free} are free.")
    if needed_bytes:
        detail = translate("Errors", "The adapter needs {needed} more, {free} are free.")
    free_bytes = shutil.disk_usage(folder).free
    return NotEnoughSpace(
        translate("Errors", "Not enough space on the disk"),
        detail.format(needed=size_words(needed_bytes), free=size_words(free_bytes)),
        translate("Errors", "Free some, then add it again."),
    )


def _too_short(supply: Supply) -> DamagedAdapter:
    return _damaged(translate("Errors", "{supply} ends too early").format(supply=shown(supply.name)))


def _damaged(reason: str) -> DamagedAdapter:
    return DamagedAdapter(
        translate("Errors", "The adapter's files can't be used"),
        translate("Errors", "{reason}.").format(reason=reason),
        translate("Errors", "Get the adapter again from a source that you trust."),
    )
