"""Makes of an adapter's pieces what MLX's layers take: one low-rank change a weight, in float32.

Pieces of the parts of a weight are joined exactly: the matrices that go down side by side, those that go up in
blocks, each with its scale. Knows no MLX.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.adapters.fitting import rows_of
from models.adapters.numbers import Floats, read_floats
from models.adapters.records import Adapter, Piece
from models.adapters.shapes import weight_shapes
from models.architecture import Architecture
from models.tensors.safetensors_file import RowReader


@dataclass(frozen=True, slots=True, eq=False)
class LowRank:
    """The change of one weight: x·down·up, in float32.

    Attributes:
        down: Of shape (inputs, rank).
        up: Of shape (rank, outputs); the scale is in it.
        magnitude: DoRA's, one an output; NaN where it says nothing of an output, which is then as LoRA leaves it.
            None for LoRA.
    """

    down: Floats
    up: Floats
    magnitude: Floats | None


def low_rank(adapter: Adapter, architecture: Architecture) -> Mapping[str, LowRank]:
    """Return the change of every weight that an adapter changes, by the path of the weight's module in MLX.

    Args:
        adapter: Checked, its numbers too.
        architecture: Of a model that it fits.

    Raises:
        DamagedAdapter: The file isn't what it was.
        OSError: It can't be read.
    """
    shapes = weight_shapes(architecture)
    with RowReader(adapter.file) as reader:
        return {path: _joined(pieces, shapes[path][0], architecture, reader) for path, pieces in adapter.deltas.items()}


def _joined(pieces: tuple[Piece, ...], outputs: int, architecture: Architecture, reader: RowReader) -> LowRank:
    rows = [rows_of(piece.slot, outputs, architecture) for piece in pieces]
    if len(pieces) == 1 and pieces[0].outputs == outputs:
        only = pieces[0]
        return LowRank(_down(only, reader), _scaled_up(only, reader), _magnitude(pieces, rows, outputs, reader))
    downs = [_down(piece, reader) for piece in pieces]
    up = np.zeros((sum(piece.rank for piece in pieces), outputs), np.float32)
    begin = 0
    for piece, outputs_of in zip(pieces, rows, strict=True):
        up[begin : begin + piece.rank, outputs_of] = _scaled_up(piece, reader)
        begin += piece.rank
    return LowRank(np.concatenate(downs, axis=1), up, _magnitude(pieces, rows, outputs, reader))


def _down(piece: Piece, reader: RowReader) -> Floats:
    floats = read_floats(piece.down, reader)
    return floats if piece.transposed else floats.T


def _scaled_up(piece: Piece, reader: RowReader) -> Floats:
    floats = read_floats(piece.up, reader)
    if piece.scale == np.float32(piece.scale):  # as nearly always; then one rounding is all there is
        scaled = floats * np.float32(piece.scale)
    else:  # in float64, so that it is rounded once here too
        scaled = np.multiply(floats, piece.scale, out=np.empty_like(floats), dtype=np.float64, casting="same_kind")
    return scaled if piece.transposed else scaled.T


def _magnitude(pieces: tuple[Piece, ...], rows: list[slice], outputs: int, reader: RowReader) -> Floats | None:
    values = np.full(outputs, np.nan, np.float32)
    for piece, outputs_of in zip(pieces, rows, strict=True):
        if piece.magnitude is not None:
            values[outputs_of] = read_floats(piece.magnitude, reader).reshape(-1)
    return None if pieces[0].magnitude is None else values
