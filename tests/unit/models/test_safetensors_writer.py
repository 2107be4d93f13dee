"""Writing safetensors files piece by piece: the reference reader takes them, and there are none that are half done."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

from models.tensors import safetensors_writer
from models.tensors.safetensors_file import Form, read_header
from models.tensors.safetensors_writer import SafetensorsWriter

FORMS = {"half": Form("F16", (3, 5)), "word": Form("U32", (4, 2)), "line": Form("F32", (7,))}
ARRAYS: dict[str, np.ndarray[Any, Any]] = {
    "half": np.arange(15, dtype=np.float16).reshape(3, 5),
    "word": np.arange(8, dtype=np.uint32).reshape(4, 2),
    "line": np.arange(7, dtype=np.float32),
}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


def fill(writer: SafetensorsWriter) -> None:
    for name, array in ARRAYS.items():
        for row in reversed(range(len(array))):
            writer.write(name, row, array[row : row + 1].data)


def test_the_reference_reader_reads_what_was_written_in_any_order(target: Path) -> None:
    with SafetensorsWriter(target, FORMS, {"format": "mlx"}) as writer:
        fill(writer)
        assert names(target.parent) == [".model.safetensors.tmp"]
        writer.commit()
    read = load_file(target)
    assert read.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert np.array_equal(read[name], array)
        assert read[name].dtype == array.dtype
    assert {name: tensor.form for name, tensor in read_header(target).items()} == FORMS
    assert names(target.parent) == ["model.safetensors"]


def test_every_tensor_lies_at_a_multiple_of_its_width(target: Path) -> None:
    with SafetensorsWriter(target, FORMS, {"format": "mlx", "odd": "x" * 5}) as writer:
        fill(writer)
        writer.commit()
    offsets = {name: tensor.offset for name, tensor in read_header(target).items()}
    assert {offsets["half"] % 2, offsets["word"] % 4, offsets["line"] % 4} == {0}


def test_a_file_that_lacks_a_row_is_never_committed(target: Path) -> None:
    with SafetensorsWriter(target, FORMS, {}) as writer:
        writer.write("word", 0, ARRAYS["word"].data)
        with pytest.raises(RuntimeError, match="never written"):
            writer.commit()
    assert names(target.parent) == []


def test_what_is_given_up_leaves_what_was_there_before(target: Path) -> None:
    target.write_text("older")
    with SafetensorsWriter(target, FORMS, {}) as writer:
        fill(writer)
    assert names(target.parent) == ["model.safetensors"]
    assert target.read_text() == "older"


def test_a_link_in_the_place_of_the_temporary_file_is_not_followed(target: Path) -> None:
    (target.parent / "thesis.txt").write_text("mine")
    (target.parent / ".model.safetensors.tmp").symlink_to(target.parent / "thesis.txt")
    with SafetensorsWriter(target, FORMS, {}) as writer:
        fill(writer)
        writer.commit()
    assert (target.parent / "thesis.txt").read_text() == "mine"
    assert not target.is_symlink()


def test_it_gets_the_rights_of_any_new_file(target: Path) -> None:
    with SafetensorsWriter(target, FORMS, {}) as writer:
        fill(writer)
        writer.commit()
    (target.parent / "any").write_text("")
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE((target.parent / "any").stat().st_mode)


def test_it_goes_to_the_disk_while_it_is_written(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed = threading.Event()
    monkeypatch.setattr(safetensors_writer, "_FLUSH_EVERY_BYTES", 20)
    monkeypatch.setattr(os, "fsync", lambda _: flushed.set())
    with SafetensorsWriter(target, FORMS, {}) as writer:
        writer.write("word", 0, ARRAYS["word"].data)
        # Before anybody asks for it.
        assert flushed.wait(10)
        writer.write("half", 0, ARRAYS["half"].data)
        writer.write("line", 0, ARRAYS["line"].data)
        writer.commit()
    assert load_file(target).keys() == ARRAYS.keys()


def test_a_disk_that_fails_while_flushing_fails_the_file(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel tells of a failed write once; later flushes of the same file succeed."""
    failures = [OSError(5, "Input/output error")]

    def fsync(descriptor: int) -> None:
        if failures:
            raise failures.pop()

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(safetensors_writer, "_FLUSH_EVERY_BYTES", 20)

    def write() -> None:
        with SafetensorsWriter(target, FORMS, {}) as writer:
            fill(writer)
            writer.commit()

    with pytest.raises(OSError, match="Input/output"):
        write()
    assert names(target.parent) == []
