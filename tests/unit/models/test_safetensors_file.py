"""Reading safetensors headers that nobody vouches for, and rows at the places that they name."""

from __future__ import annotations

import json
import os
import pickle
import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from models.errors import DamagedModel
from models.tensors import safetensors_file
from models.tensors.safetensors_file import Form, RowReader, read_header

ONES = {"dtype": "F32", "shape": [2, 4], "data_offsets": [0, 32]}
TWOS = {"dtype": "F16", "shape": [8], "data_offsets": [32, 48]}
DATA = bytes(48)


def write(file: Path, header: object, data: bytes = DATA) -> Path:
    encoded = header if isinstance(header, bytes) else json.dumps(header).encode()
    file.write_bytes(struct.pack("<Q", len(encoded)) + encoded + data)
    return file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


def test_a_sound_header_gives_forms_and_places(file: Path) -> None:
    write(file, {"__metadata__": {"format": "pt"}, "two": TWOS, "one": ONES})
    tensors = read_header(file)
    assert list(tensors) == ["one", "two"]
    assert tensors["one"].form == Form("F32", (2, 4))
    assert tensors["two"].offset - tensors["one"].offset == tensors["one"].size_bytes == 32
    assert tensors["two"].offset + 16 == file.stat().st_size
    assert (tensors["one"].form.row_bytes, tensors["two"].form.row_bytes) == (16, 2)


def test_rows_are_read_where_the_reference_writer_put_them(file: Path) -> None:
    rng = np.random.default_rng(0)
    arrays: dict[str, np.ndarray[Any, Any]] = {
        "a": rng.standard_normal((7, 5)).astype(np.float32),
        "b": rng.standard_normal((9, 3)).astype(np.float16),
    }
    save_file(arrays, file)
    tensors = read_header(file)
    with RowReader(file) as reader:
        for name, array in arrays.items():
            for start, count in ((0, 1), (2, 3), (0, len(array)), (len(array) - 1, 1)):
                rows = reader.read(tensors[name], start, count)
                assert np.array_equal(rows.view(array.dtype), array[start : start + count])


def test_a_file_that_has_become_shorter_is_noticed(file: Path) -> None:
    tensors = read_header(write(file, {"one": ONES, "two": TWOS}))
    with RowReader(file) as reader:
        os.truncate(file, file.stat().st_size - 20)
        reader.read(tensors["one"], 0, 1)
        with pytest.raises(DamagedModel, match="ends too early"):
            reader.read(tensors["one"], 1, 1)


def spoilt(**changes: Any) -> dict[str, Any]:
    return {"one": {**ONES, **changes}, "two": TWOS}


LIES: list[object] = [
    spoilt(dtype="I32"),
    spoilt(dtype="F8_E4M3", shape=[8, 4]),
    spoilt(dtype=4),
    spoilt(dtype=["F32"]),
    spoilt(dtype=None),
    spoilt(shape=[2, 5]),
    spoilt(shape=[8]) | {"two": {**TWOS, "data_offsets": [33, 49]}},
    spoilt(shape=[-2, -4]),
    spoilt(shape=[2.0, 4]),
    spoilt(shape=[True, 8]),
    spoilt(shape=["2", 4]),
    spoilt(shape=[2**62, 2**62]),
    spoilt(shape=[10**400]),
    spoilt(shape=[], data_offsets=[0, 4]),
    spoilt(shape=None),
    spoilt(data_offsets=[32, 0]),
    spoilt(data_offsets=[0, 31]),
    spoilt(data_offsets=[16, 48]),
    spoilt(data_offsets=[-32, 0]),
    spoilt(data_offsets=[2**63, 2**63 + 32]),
    spoilt(data_offsets=[2**64, 2**64 + 32]),
    spoilt(data_offsets=[0]),
    spoilt(data_offsets=[0, 16, 32]),
    spoilt(data_offsets="ab"),
    {"one": ONES},
    {"two": TWOS},
    {"one": ONES, "two": {**TWOS, "data_offsets": [16, 32]}},
    {"one": [], "two": TWOS},
    {"one": ONES, "two": None},
    [],
    None,
    b"",
    b"{",
    b"\xff" * 40,
    b"[" * 100_000,
    b'{"one":' * 100_000,
    b'{"one":{"dtype":"F32","shape":[NaN],"data_offsets":[0,48]}}',
]


@pytest.mark.parametrize("header", LIES, ids=lambda header: str(header)[:130])
def test_headers_that_lie_are_refused(file: Path, header: object) -> None:
    with pytest.raises(DamagedModel, match=r"model\.safetensors"):
        read_header(write(file, header))


@pytest.mark.parametrize("header", LIES, ids=lambda header: str(header)[:130])
def test_the_second_reader_refuses_them_by_itself(file: Path, header: object) -> None:
    with write(file, header).open("rb") as stream, pytest.raises(DamagedModel):
        safetensors_file._parse_header(file, stream)


def test_metadata_that_is_none_is_refused(file: Path) -> None:
    with pytest.raises(DamagedModel):
        read_header(write(file, {"__metadata__": 3, "one": ONES, "two": TWOS}))


def test_a_name_that_stands_there_twice_is_refused(file: Path) -> None:
    """Readers disagree about which of the two counts."""
    one, two = json.dumps(ONES), json.dumps({**ONES, "shape": [4, 2]})
    with pytest.raises(DamagedModel):
        read_header(write(file, f'{{"one":{one},"one":{two}}}'.encode(), bytes(32)))


@pytest.mark.parametrize("length", [0, 1, 2**32, 2**63, 2**64 - 1, 47, 200])
def test_a_length_that_lies_is_refused(file: Path, length: int) -> None:
    write(file, {"one": ONES, "two": TWOS})
    file.write_bytes(struct.pack("<Q", length) + file.read_bytes()[8:])
    with pytest.raises(DamagedModel):
        read_header(file)


def test_a_header_of_absurd_size_is_refused_unread(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def reached(*_: object, **__: object) -> None:
        pytest.fail("the reference reader reads it")

    monkeypatch.setattr(safetensors_file, "safe_open", reached)
    write(file, json.dumps({"one": ONES, "two": TWOS}).encode() + b" " * (17 << 20))
    with pytest.raises(DamagedModel, match="too long"):
        read_header(file)


def test_what_a_header_says_is_never_repeated_at_length(file: Path) -> None:
    hostile = {"one": ONES, "\x1b[2J\u202e" * 10_000: {**TWOS, "dtype": "\x07\n" * 50}}
    with pytest.raises(DamagedModel) as caught:
        read_header(write(file, hostile))
    assert len(caught.value.detail) < 300
    assert caught.value.detail.isprintable()


@pytest.mark.parametrize("size", [*range(0, 150, 7), 160])
def test_a_file_cut_anywhere_is_refused(file: Path, size: int) -> None:
    write(file, {"one": ONES, "two": TWOS})
    whole = file.read_bytes()
    assert len(whole) > size
    file.write_bytes(whole[:size])
    with pytest.raises(DamagedModel):
        read_header(file)


def test_more_data_than_the_header_names_is_refused(file: Path) -> None:
    with pytest.raises(DamagedModel):
        read_header(write(file, {"one": ONES, "two": TWOS}, DATA + b"more"))


def pickled(file: Path) -> None:
    file.write_bytes(pickle.dumps({"weights": [1.0] * 1000}))


def nowhere(file: Path) -> None:
    pass


def folder(file: Path) -> None:
    file.mkdir()


def queue(file: Path) -> None:
    os.mkfifo(file)


@pytest.mark.parametrize("make", [pickled, nowhere, folder, queue], ids=lambda make: make.__name__)
def test_what_is_no_such_file_at_all_is_refused(file: Path, make: Callable[[Path], None]) -> None:
    make(file)
    with pytest.raises(DamagedModel):
        read_header(file)


def test_whatever_is_broken_in_it_a_header_is_refused_or_stays_within_the_file(file: Path) -> None:
    """Nothing but `DamagedModel` comes out, and nothing is accepted that the reference reader refuses."""
    write(file, {"__metadata__": {"format": "pt"}, "one": ONES, "two": TWOS})
    whole = file.read_bytes()
    chance = random.Random(0)
    accepted = 0
    for _ in range(400):
        spoilt = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            spoilt[chance.randrange(len(whole) - 48)] = chance.choice(b'0123456789,:"[]{}- \x00\xffF16B')
        file.write_bytes(spoilt)
        try:
            tensors = read_header(file)
        except DamagedModel:
            continue
        accepted += 1
        assert all(tensor.offset + tensor.size_bytes <= len(whole) for tensor in tensors.values())
        try:
            safe_open(file, framework="numpy")
        except SafetensorError:
            pytest.fail("the reference reader refuses it")
    assert accepted
