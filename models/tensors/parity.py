"""How far a quantized file of weights is from its source: further than rounding explains, and by how much.

Takes a sample of rows of every tensor: little time, little memory, right after the file
was made, so that the source may go. Judges nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import cast

import mlx.core as mx

from models.errors import DamagedModel
from models.tensors.safetensors_file import RowReader, Tensor
from models.tensors.slices import as_floats
from models.wording import translate

_SAMPLE_ROWS = 16
# What a number may lose to its type: a share of it, and what is left near zero.
_LOSSES = MappingProxyType({"BF16": (2.0**-8, 2.0**-126), "F16": (2.0**-11, 2.0**-24), "F32": (2.0**-22, 2.0**-126)})


@dataclass(frozen=True, slots=True)
class Parity:
    """The distance of a quantized file from its source.

    Attributes:
        relative_error: The largest of a tensor, its length to that of the tensor: about 0.1 with 4 bits, and
            more where few large numbers leave little room for the others. Infinity where numbers are none.
        worst: The largest error of a single number, as a multiple of what rounding can do to it at most.
            Up to 1 where the file was made of the source, whatever the source holds; several times that
            where it wasn't. Infinity where numbers are none.
    """

    relative_error: float
    worst: float


def shard_parity(source: Mapping[str, Tensor], quantized: Mapping[str, Tensor]) -> Parity:
    """Compare a sample of a quantized file's numbers with those of its source.

    Args:
        source: What `inspect_shard` has found in the source file, all of it floating point.
        quantized: What it has found in the file that `quantize_shard` has made of it.

    Raises:
        DamagedModel: The quantized file lacks a tensor, or a file has become shorter.
        OSError: A file can't be read.
    """
    with RowReader(_file(source)) as plain, RowReader(_file(quantized)) as packed:
        found = [_compare(name, _Weights(source, plain), _Weights(quantized, packed)) for name in source]
    return Parity(_largest(each.relative_error for each in found), _largest(each.worst for each in found))


@dataclass(frozen=True, slots=True)
class _Rows:
    """Some rows of a tensor, and how far at most rounding takes each of their numbers, but for its own type's."""

    numbers: mx.array
    reach: mx.array
    dtype: str


@dataclass(frozen=True, slots=True)
class _Weights:
    """The tensors of one file, open."""

    tensors: Mapping[str, Tensor]
    reader: RowReader

    def find(self, name: str) -> Tensor:
        if name not in self.tensors:
            raise DamagedModel(
                translate("Errors", "The quantized model isn't what it should be"),
                translate("Errors", "The tensor {name} is missing.").format(name=name),
            )
        return self.tensors[name]

    def floats(self, name: str, start: int, count: int) -> mx.array:
        tensor = self.find(name)
        return as_floats(self.reader.read(tensor, start, count), tensor.dtype).astype(mx.float32)

    def rows(self, name: str, start: int, count: int, columns: int) -> _Rows:
        """Return some rows as the model uses them."""
        weight = self.find(name)
        if weight.dtype != "U32":
            return _Rows(self.floats(name, start, count), mx.zeros(1), weight.dtype)
        scales_name = f"{name.removesuffix('.weight')}.scales"
        biases_name = f"{name.removesuffix('.weight')}.biases"
        scales = self.floats(scales_name, start, count)
        bits, group_size = weight.shape[1] * 32 // columns, columns // scales.shape[1]
        numbers = mx.dequantize(
            mx.array(self.reader.read(weight, start, count)),
            scales,
            self.floats(biases_name, start, count),
            group_size=group_size,
            bits=bits,
        )
        dtype = self.find(scales_name).dtype
        reach = mx.repeat(_reach(mx.abs(scales), bits, dtype), group_size, axis=1)
        return _Rows(numbers, reach, dtype)


def _reach(steps: mx.array, bits: int, dtype: str) -> mx.array:
    """Return how far a packed number may be from its source, a value for each group."""
    # Half a step is rounding. Another half: the steps are made to begin at the group's largest number and to
    # meet zero, so the other end may lie beyond the last of them. And every step is rounded to its type.
    share, least = _LOSSES[dtype]
    most = float(2**bits - 1)
    return mx.add(steps, most * (steps * share + least))


def _compare(name: str, source: _Weights, quantized: _Weights) -> Parity:
    shape = source.find(name).shape
    found = []
    for start, count in _sample(shape[0]):
        truth = source.floats(name, start, count)
        rows = quantized.rows(name, start, count, shape[-1])
        share, least = _LOSSES[rows.dtype]
        error = mx.abs(rows.numbers - truth)
        allowed = rows.reach + mx.abs(truth) * share + least
        found.append(mx.stack([mx.max(error / allowed), mx.square(error).sum(), mx.square(truth).sum()]))
    # Computed once a tensor: a call into MLX costs more than what there is to compute.
    worst, squares, truth_squares = cast("list[list[float]]", mx.stack(found, axis=1).tolist())
    error_length, length = math.sqrt(sum(squares)), math.sqrt(sum(truth_squares))
    if error_length == 0:
        return Parity(0.0, 0.0)
    return Parity(error_length / length if length else math.inf, _largest(worst))


def _largest(values: Iterable[float]) -> float:
    found = list(values)
    return max(found) if all(math.isfinite(value) for value in found) else math.inf


def _sample(rows: int) -> Iterator[tuple[int, int]]:
    """Yield the first rows, some in the middle and the last ones, as start and count."""
    count = min(rows, _SAMPLE_ROWS)
    for start in sorted({0, (rows - count) // 2, rows - count}):
        yield start, count


def _file(tensors: Mapping[str, Tensor]) -> Path:
    return next(iter(tensors.values())).file
