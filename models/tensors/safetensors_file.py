"""Reads safetensors files piece by piece, every byte at the place that the header names.

A header is believed only where the reference reader and this one agree on it. Knows no
MLX and not what the tensors mean.
"""

from __future__ import annotations

import json
import math
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, BinaryIO, Self

import numpy as np
from safetensors import SafetensorError, safe_open

from models.errors import DamagedModel, shown
from models.strict_json import refuse_constant, refuse_doubles
from models.wording import translate

Rows = np.ndarray[Any, Any]
"""Some rows of a tensor, as unsigned numbers of its elements' width."""

WIDTHS = MappingProxyType({"BF16": 2, "F16": 2, "F32": 4, "U32": 4})
"""Bytes of one element, of every type that Ergo reads."""

_UNSIGNED: dict[int, np.dtype[Any]] = {2: np.dtype("<u2"), 4: np.dtype("<u4")}
_LENGTH = struct.Struct("<Q")
_HEADER_MAX_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class Form:
    """Type (as safetensors spells it) and shape of a tensor."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def size_bytes(self) -> int:
        """Bytes of its data."""
        return math.prod(self.shape) * WIDTHS[self.dtype]

    @property
    def row_bytes(self) -> int:
        """Bytes of one row; of one element where there is but one dimension."""
        return math.prod(self.shape[1:]) * WIDTHS[self.dtype]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor as its file's header describes it; its data begins at byte `offset` of the file."""

    file: Path
    form: Form
    offset: int

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows first."""
        return self.form.shape

    @property
    def dtype(self) -> str:
        """As safetensors spells it: `BF16`, `F16`, `F32` or `U32`."""
        return self.form.dtype

    @property
    def size_bytes(self) -> int:
        """Bytes of its data."""
        return self.form.size_bytes


def read_header(file: Path) -> dict[str, Tensor]:
    """Return the tensors of a file that nobody vouches for, in the order of their data.

    Raises:
        DamagedModel: It is no sound safetensors file, or holds a tensor of a type that Ergo doesn't read.
    """
    try:
        if not file.is_file():
            raise _bad(file, translate("Errors", "it is no file"))
        with file.open("rb") as stream:
            _require_short_header(file, stream)
            stated = _stated_forms(file)
            tensors = _parse_header(file, stream)
    except OSError as error:
        raise _bad(file, error.strerror or str(error)) from error
    if {name: tensor.form for name, tensor in tensors.items()} != stated:
        raise _bad(file, translate("Errors", "its header can be read in two ways"))
    return tensors


class RowReader:
    """Reads rows of tensors out of an open file; a context manager. Safe to use on several threads.

    Args:
        file: The file that the tensors were found in.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor = os.open(file, os.O_RDONLY | os.O_CLOEXEC)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        os.close(self._descriptor)

    def read(self, tensor: Tensor, start: int, count: int) -> Rows:
        """Return rows `start` to `start + count` as unsigned numbers of the elements' width.

        Raises:
            DamagedModel: The file has become shorter.
            OSError: It can't be read; names the file.
        """
        form = tensor.form
        rows: Rows = np.empty((count, *form.shape[1:]), _UNSIGNED[WIDTHS[form.dtype]])
        left = rows.data.cast("B")
        offset = tensor.offset + start * form.row_bytes
        while left:
            try:
                done = os.preadv(self._descriptor, [left], offset)
            except OSError as error:
                raise OSError(error.errno, error.strerror, str(self._file)) from error
            if done == 0:
                raise _bad(self._file, translate("Errors", "it ends too early"))
            left, offset = left[done:], offset + done
        return rows


def _require_short_header(file: Path, stream: BinaryIO) -> None:
    """See that a header is one to be read at all; the reference reader takes far longer ones."""
    try:
        _read_length(stream)
    except (ValueError, struct.error) as error:
        raise _bad(file, str(error)) from error
    stream.seek(0)


def _stated_forms(file: Path) -> dict[str, Form]:
    """Return what the reference reader finds; it refuses gaps, overlaps and whatever leads out of the file."""
    try:
        with safe_open(file, framework="numpy") as reader:
            slices = {name: reader.get_slice(name) for name in reader.keys()}  # noqa: SIM118
            return {name: Form(part.get_dtype(), tuple(part.get_shape())) for name, part in slices.items()}
    except SafetensorError as error:
        raise _bad(file, str(error)) from error


def _parse_header(file: Path, stream: BinaryIO) -> dict[str, Tensor]:
    try:
        header = _read_object(stream)
        begin, end = stream.tell(), os.fstat(stream.fileno()).st_size
        header.pop("__metadata__", None)
        tensors = {name: Tensor(file, _form(name, entry), begin + _begin(entry)) for name, entry in header.items()}
        return _in_order(tensors, begin, end)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, struct.error) as error:
        raise _bad(file, str(error)) from error


def _read_object(stream: BinaryIO) -> Any:
    return json.loads(
        stream.read(_read_length(stream)), object_pairs_hook=refuse_doubles, parse_constant=refuse_constant
    )


def _read_length(stream: BinaryIO) -> int:
    size: int = _LENGTH.unpack(stream.read(_LENGTH.size))[0]
    if size > _HEADER_MAX_BYTES:
        raise ValueError(translate("Errors", "its header is too long"))
    return size


def _form(name: str, entry: Mapping[str, Any]) -> Form:
    if entry["dtype"] not in WIDTHS:
        raise ValueError(
            translate("Errors", "the tensor {name} is of type {dtype}").format(
                name=name[:80], dtype=str(entry["dtype"])[:20]
            )
        )
    form = Form(entry["dtype"], tuple(_count(length) for length in entry["shape"]))
    begin, end = (_count(offset) for offset in entry["data_offsets"])
    if not form.shape or end - begin != form.size_bytes:
        raise ValueError(
            translate("Errors", "the size of the tensor {name} doesn't fit its shape").format(name=name[:80])
        )
    return form


def _begin(entry: Mapping[str, Any]) -> int:
    return _count(entry["data_offsets"][0])


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(translate("Errors", "{value} is no number of bytes or elements").format(value=str(value)[:20]))
    return value


def _in_order(tensors: Mapping[str, Tensor], begin: int, end: int) -> dict[str, Tensor]:
    ordered = dict(sorted(tensors.items(), key=lambda item: (item[1].offset, item[1].size_bytes)))
    for name, tensor in ordered.items():
        if tensor.offset != begin:
            raise ValueError(
                translate("Errors", "there is a gap or an overlap before the tensor {name}").format(name=name[:80])
            )
        begin += tensor.size_bytes
    if begin != end:
        raise ValueError(translate("Errors", "its size isn't what its header says"))
    return ordered


def _bad(file: Path, reason: str) -> DamagedModel:
    return DamagedModel(
        translate("Errors", "The model's files can't be used"),
        translate("Errors", "{file} is no sound safetensors file ({reason}).").format(
            file=file.name, reason=shown(reason)
        ),
        translate("Errors", "Get the model again from a source that you trust."),
    )
