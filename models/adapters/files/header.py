"""Finds the weights of an adapter in its folder, and reads their header. Knows no names of tensors."""

from __future__ import annotations

import struct
from pathlib import Path

from models.adapters.files.source_names import WEIGHTS
from models.adapters.refusals import damaged, refused
from models.errors import DamagedModel
from models.tensors.safetensors_file import Tensor, read_header
from models.wording import translate

HEADER_MAX_BYTES = 4 << 20
"""Of the description at the head of the weights; no adapter has a longer one."""

_PICKLES = ("adapter_model.bin", "adapter_model.pt", "adapters.npz")
_FLOATS = frozenset({"F32", "F16", "BF16"})
_LENGTH = struct.Struct("<Q")
_MOST_TENSORS = 16_384


def weights_in(folder: Path) -> Path:
    """Return the file of weights in a folder.

    Raises:
        AdapterRefused: They are there as a pickle only.
        DamagedAdapter: There are none, or two.
    """
    found = [folder / name for name in WEIGHTS if (folder / name).exists()]
    if len(found) == 1:
        return found[0]
    if found:
        raise damaged(
            translate("Errors", "It has both {one} and {other}").format(one=WEIGHTS[0], other=WEIGHTS[1]),
            translate("Errors", "Keep the one that belongs to its config."),
        )
    for name in _PICKLES:
        if (folder / name).exists():
            raise refused(
                translate(
                    "Errors", "It has its weights as {name}, which can run code; Ergo opens safetensors only"
                ).format(name=name),
                translate("Errors", "Save it again as safetensors."),
            )
    raise damaged(
        translate("Errors", "It has no {one} and no {other}").format(one=WEIGHTS[0], other=WEIGHTS[1]),
        translate("Errors", "Add the whole folder that training has written."),
    )


def read_tensors(file: Path) -> dict[str, Tensor]:
    """Return the tensors of an adapter, in the order of their data.

    Raises:
        DamagedAdapter: The file is no sound safetensors file, or holds something else than numbers of an adapter.
    """
    try:
        _require_modest_header(file)
        tensors = read_header(file)
    except DamagedModel as error:
        raise damaged(error.detail.removesuffix(".")) from error
    if not tensors:
        raise damaged(translate("Errors", "{file} holds no tensors").format(file=file.name))
    if len(tensors) > _MOST_TENSORS:
        raise damaged(translate("Errors", "{file} holds more tensors than any adapter has").format(file=file.name))
    for name, tensor in tensors.items():
        if tensor.dtype not in _FLOATS:
            raise damaged(
                translate(
                    "Errors", "The tensor {name} is of type {dtype}, which holds no weights of an adapter"
                ).format(name=name[:120], dtype=tensor.dtype)
            )
        if 0 in tensor.shape:
            raise damaged(translate("Errors", "The tensor {name} is empty").format(name=name[:120]))
    return tensors


def _require_modest_header(file: Path) -> None:
    """See that a header is no longer than one of an adapter: the checks that follow read all of it."""
    if not file.is_file():
        return
    try:
        with file.open("rb") as stream:
            begin = stream.read(_LENGTH.size)
    except OSError as error:
        raise damaged(
            translate("Errors", "{file} can't be read ({reason})").format(
                file=file.name, reason=error.strerror or error
            )
        ) from error
    if len(begin) == _LENGTH.size and _LENGTH.unpack(begin)[0] > HEADER_MAX_BYTES:
        raise damaged(
            translate("Errors", "{file} is no sound safetensors file (its header is too long)").format(file=file.name)
        )
