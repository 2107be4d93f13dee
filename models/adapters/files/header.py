"""Finds the weights of an adapter in its folder, and reads their header. Knows no names of tensors."""

from __future__ import annotations

import struct
from pathlib import Path

from models.adapters.files.source_names import WEIGHTS
from models.adapters.refusals import damaged, refused
from models.errors import DamagedModel
from models.tensors.safetensors_file import Tensor, read_header

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
        raise damaged(f"It has both {WEIGHTS[0]} and {WEIGHTS[1]}", "Keep the one that belongs to its config.")
    for name in _PICKLES:
        if (folder / name).exists():
            raise refused(
                f"It has its weights as {name}, which can run code; Ergo opens safetensors only",
                "Save it again as safetensors.",
            )
    raise damaged(f"It has no {WEIGHTS[0]} and no {WEIGHTS[1]}", "Add the whole folder that training has written.")


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
        raise damaged(f"{file.name} holds no tensors")
    if len(tensors) > _MOST_TENSORS:
        raise damaged(f"{file.name} holds more tensors than any adapter has")
    for name, tensor in tensors.items():
        if tensor.dtype not in _FLOATS:
            raise damaged(f"The tensor {name[:120]} is of type {tensor.dtype}, which holds no weights of an adapter")
        if 0 in tensor.shape:
            raise damaged(f"The tensor {name[:120]} is empty")
    return tensors


def _require_modest_header(file: Path) -> None:
    """See that a header is no longer than one of an adapter: the checks that follow read all of it."""
    if not file.is_file():
        return
    try:
        with file.open("rb") as stream:
            begin = stream.read(_LENGTH.size)
    except OSError as error:
        raise damaged(f"{file.name} can't be read ({error.strerror or error})") from error
    if len(begin) == _LENGTH.size and _LENGTH.unpack(begin)[0] > HEADER_MAX_BYTES:
        raise damaged(f"{file.name} is no sound safetensors file (its header is too long)")
