"""Writes a safetensors file piece by piece; it appears whole or not at all, and outlives a crash.

Knows no MLX and not what the tensors mean.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from models import durable
from models.tensors.safetensors_file import WIDTHS, Form

Buffer = memoryview | bytes

_LENGTH = struct.Struct("<Q")
_FLUSH_EVERY_BYTES = 128 << 20


class SafetensorsWriter:
    """Writes a file whose header is known beforehand; a context manager that leaves a whole file or none.

    What has been written goes to the disk meanwhile, on a thread of its own, so that
    little is left to wait for at the end.

    Args:
        target: The file to make. Until `commit` there is only `.<name>.tmp` beside it; what another
            writer of the same file has left there is overwritten.
        forms: Type and shape of every tensor.
        metadata: Goes into the header.
    """

    def __init__(self, target: Path, forms: Mapping[str, Form], metadata: Mapping[str, str]) -> None:
        self._target = target
        self._temporary = target.with_name(f".{target.name}.tmp")
        self._forms = forms
        header, self._offsets, self._missing_bytes = _plan(forms, metadata)
        self._temporary.unlink(missing_ok=True)
        self._descriptor = os.open(self._temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        self._flushing = ThreadPoolExecutor(1, thread_name_prefix="flush")
        self._flushed: Future[None] | None = None
        self._unflushed_bytes = 0
        try:
            self._write_at(header, 0)
        except OSError:
            self._discard()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._discard()

    def write(self, name: str, row: int, data: Buffer) -> None:
        """Write whole rows of a tensor, beginning with `row`; every row must be written once.

        Raises:
            OSError: The disk takes no more.
        """
        view = memoryview(data).cast("B")
        self._missing_bytes -= len(view)
        self._write_at(view, self._offsets[name] + row * self._forms[name].row_bytes)
        self._unflushed_bytes += len(view)
        if self._unflushed_bytes >= _FLUSH_EVERY_BYTES and self._at_rest(0):
            self._start_flush()

    def flush(self, timeout_s: float) -> bool:
        """Wait at most so long for the disk; return whether it has everything that was written.

        Raises:
            OSError: The disk failed.
        """
        if not self._at_rest(timeout_s):
            return False
        if self._unflushed_bytes:
            self._start_flush()
            return self._at_rest(timeout_s)
        return True

    def commit(self) -> None:
        """Let the finished file appear under its name, for good.

        Raises:
            OSError: The disk failed.
            RuntimeError: Not every byte was written.
        """
        if self._missing_bytes:
            raise RuntimeError(f"{self._missing_bytes:,} bytes of {self._target.name} were never written")
        while not self.flush(1.0):
            pass
        durable.flush_file(self._temporary)
        self._temporary.replace(self._target)
        durable.flush_file(self._target.parent)

    def _write_at(self, data: Buffer, offset: int) -> None:
        left = memoryview(data)
        while left:
            done = os.pwrite(self._descriptor, left, offset)
            left, offset = left[done:], offset + done

    def _at_rest(self, timeout_s: float) -> bool:
        if self._flushed is None:
            return True
        if not wait([self._flushed], timeout_s).done:
            return False
        self._flushed.result()
        return True

    def _start_flush(self) -> None:
        self._unflushed_bytes = 0
        self._flushed = self._flushing.submit(os.fsync, self._descriptor)

    def _discard(self) -> None:
        """Close, and remove what wasn't committed. Waits for no disk."""
        self._temporary.unlink(missing_ok=True)
        try:
            self._flushing.submit(os.close, self._descriptor)
        except RuntimeError:  # the interpreter ends: no thread takes anything more
            os.close(self._descriptor)
        self._flushing.shutdown(wait=False)


def _plan(forms: Mapping[str, Form], metadata: Mapping[str, str]) -> tuple[bytes, dict[str, int], int]:
    """Return the header, where in the file each tensor begins, and the bytes of all tensors."""
    header: dict[str, Any] = {"__metadata__": dict(metadata)}
    offsets: dict[str, int] = {}
    end = 0
    # The wide types first: then every tensor lies at a multiple of its width.
    for name, form in sorted(forms.items(), key=lambda item: (-WIDTHS[item[1].dtype], item[0])):
        offsets[name] = end
        header[name] = {"dtype": form.dtype, "shape": form.shape, "data_offsets": [end, end + form.size_bytes]}
        end += form.size_bytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _LENGTH.size)
    begin = _LENGTH.size + len(text)
    return _LENGTH.pack(len(text)) + text, {name: begin + offset for name, offset in offsets.items()}, end
