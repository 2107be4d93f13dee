"""Whether the numbers of an adapter are sound: finite, and not so large that a model would drown in them.

Reads them piece by piece. Knows no model.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from models.adapters.records import Adapter, Piece
from models.adapters.refusals import damaged
from models.errors import DamagedModel
from models.tensors.safetensors_file import RowReader, Rows, Tensor
from models.wording import translate

Floats = np.ndarray[Any, np.dtype[np.float32]]

_STEP_BYTES = 4 << 20
# The weights of a model are some hundreds long. What is a million times as long is no change but damage, and its
# products with others would leave the range of the numbers that a model computes with.
_LONGEST = 1e8


def require_sound_numbers(adapter: Adapter, check_cancelled: Callable[[], None] = lambda: None) -> None:
    """See that every number is finite, and that no change is absurdly large.

    Args:
        adapter: Checked.
        check_cancelled: Is called often; what it raises ends the reading.

    Raises:
        DamagedAdapter: A number isn't, or a change is; or the file isn't what it was.
        OSError: The file can't be read.
    """
    with RowReader(adapter.file) as reader:
        for path, copy in adapter.copies.items():
            _length(path, copy, reader, check_cancelled)
        for path, pieces in adapter.deltas.items():
            for piece in pieces:
                _require_sound(path, piece, reader, check_cancelled)


def as_floats(rows: Rows, dtype: str) -> Floats:
    """Return the numbers that some rows of a file mean. `dtype` is spelt as safetensors does."""
    if dtype == "F32":
        return rows.view(np.float32)
    if dtype == "F16":
        return rows.view(np.float16).astype(np.float32)
    return (rows.astype(np.uint32) << np.uint32(16)).view(np.float32)


def read_floats(tensor: Tensor, reader: RowReader) -> Floats:
    """Return all numbers of a tensor.

    Raises:
        DamagedAdapter: The file has become shorter.
        OSError: It can't be read.
    """
    return as_floats(_read(tensor, reader, 0, tensor.shape[0]), tensor.dtype)


def _require_sound(path: str, piece: Piece, reader: RowReader, check_cancelled: Callable[[], None]) -> None:
    lengths = [_length(path, tensor, reader, check_cancelled) for tensor in (piece.down, piece.up)]
    # One alone, too: zeros in the other don't help once its own products have left the range.
    if max(*lengths, abs(piece.scale) * math.prod(lengths)) > _LONGEST:
        raise damaged(translate("Errors", "What it adds to {path} is absurdly large").format(path=path))
    if piece.magnitude is not None and _length(path, piece.magnitude, reader, check_cancelled) > _LONGEST:
        raise damaged(translate("Errors", "The magnitudes of {path} are absurdly large").format(path=path))


def _length(path: str, tensor: Tensor, reader: RowReader, check_cancelled: Callable[[], None]) -> float:
    """Return the square root of the sum of all squares."""
    total = 0.0
    for rows in _slices(tensor, reader):
        check_cancelled()
        floats = as_floats(rows, tensor.dtype).reshape(-1)
        with np.errstate(all="ignore"):
            square = float(np.dot(floats, floats))
        if not math.isfinite(square) and not np.isfinite(floats).all():
            raise damaged(translate("Errors", "A number of {path} is none (NaN or infinity)").format(path=path))
        total += square
    return math.sqrt(total)


def _slices(tensor: Tensor, reader: RowReader) -> Iterator[Rows]:
    step = max(1, _STEP_BYTES // tensor.form.row_bytes)
    for start in range(0, tensor.shape[0], step):
        yield _read(tensor, reader, start, min(step, tensor.shape[0] - start))


def _read(tensor: Tensor, reader: RowReader, start: int, count: int) -> Rows:
    try:
        return reader.read(tensor, start, count)
    except DamagedModel as error:
        raise damaged(error.detail.rstrip(".。")) from error
