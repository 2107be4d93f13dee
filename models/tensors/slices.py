"""Turns the tensors of a file into their quantized form, some rows at a time.

While one slice is handed on, MLX works on the next, and the one after it is being read.
Knows no recipes and writes nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

import mlx.core as mx

from models.tensors.safetensors_file import Form, RowReader, Rows, Tensor

GROUP_SIZE = 64

_DTYPES = {"F16": mx.float16, "BF16": mx.bfloat16, "F32": mx.float32}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to become of one source tensor.

    Attributes:
        name: Its name, which ends in `.weight` where it can be quantized.
        tensor: Where it is; floating point.
        dtype: What it is cast to, as safetensors spells it.
        bits: What it gets if it can be quantized: it has two dimensions and whole groups.
    """

    name: str
    tensor: Tensor
    dtype: str
    bits: int

    @property
    def quantizes(self) -> bool:
        """Whether it is quantized; it is only cast otherwise."""
        return len(self.tensor.shape) == 2 and self.tensor.shape[1] % GROUP_SIZE == 0

    def forms(self) -> dict[str, Form]:
        """Return the tensors that it becomes: one, or the weight, its scales and its biases."""
        if not self.quantizes:
            return {self.name: Form(self.dtype, self.tensor.shape)}
        path = self.name.removesuffix(".weight")
        rows, columns = self.tensor.shape
        groups = Form(self.dtype, (rows, columns // GROUP_SIZE))
        packed = Form("U32", (rows, columns * self.bits // 32))
        return {self.name: packed, f"{path}.scales": groups, f"{path}.biases": groups}


@dataclass(frozen=True, slots=True)
class Slice:
    """Rows `start` to `start + count` of a source tensor."""

    plan: Plan
    start: int
    count: int

    @property
    def size_bytes(self) -> int:
        """Bytes of the source."""
        return self.count * self.plan.tensor.form.row_bytes


def converted(plans: Iterable[Plan], slice_bytes: int) -> Generator[tuple[Slice, dict[str, mx.array]], None, None]:
    """Yield what every slice becomes, by name, as unsigned numbers of the elements' width.

    Args:
        plans: What is to become of tensors that lie in one file.
        slice_bytes: How much of the source a slice may hold, if that is a row at least.

    Raises:
        DamagedModel: The file ends too early.
        OSError: The file can't be read.
    """
    with closing(_read_ahead(plans, slice_bytes)) as slices:
        last = None
        for piece, rows in slices:
            made = _convert(piece.plan, rows)
            mx.async_eval(made)  # type: ignore[no-untyped-call]
            if last is not None:
                yield last
            last = piece, made
        if last is not None:
            yield last


def _read_ahead(plans: Iterable[Plan], slice_bytes: int) -> Generator[tuple[Slice, Rows], None, None]:
    """Yield every slice with its elements as unsigned numbers."""
    ordered = sorted(plans, key=lambda plan: plan.tensor.offset)
    with RowReader(ordered[0].tensor.file) as reader, ThreadPoolExecutor(1, thread_name_prefix="read-ahead") as ahead:
        last = None
        for piece in _cut(ordered, slice_bytes):
            coming = piece, ahead.submit(reader.read, piece.plan.tensor, piece.start, piece.count)
            if last is not None:
                yield last[0], last[1].result()
            last = coming
        if last is not None:
            yield last[0], last[1].result()


def _cut(plans: Iterable[Plan], slice_bytes: int) -> Iterator[Slice]:
    for plan in plans:
        rows = plan.tensor.shape[0]
        step = max(1, slice_bytes // plan.tensor.form.row_bytes)
        for start in range(0, rows, step):
            yield Slice(plan, start, min(step, rows - start))


def as_floats(rows: Rows, dtype: str) -> mx.array:
    """Return the numbers that some rows of a file mean. `dtype` is spelt as safetensors does."""
    return mx.array(rows).view(_DTYPES[dtype])


def _convert(plan: Plan, rows: Rows) -> dict[str, mx.array]:
    """Return what some rows become; not evaluated yet."""
    array = as_floats(rows, plan.tensor.dtype).astype(_DTYPES[plan.dtype])
    made = mx.quantize(array, group_size=GROUP_SIZE, bits=plan.bits) if plan.quantizes else (array,)
    return {name: _as_unsigned(part) for name, part in zip(plan.forms(), made, strict=True)}


def _as_unsigned(array: mx.array) -> mx.array:
    # Python's buffers know no bfloat16.
    return array.view(mx.uint16 if array.itemsize == 2 else mx.uint32)
