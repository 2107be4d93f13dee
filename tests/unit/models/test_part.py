"""A part grows at its end, by one connection's hand at a time."""

from __future__ import annotations

import errno
import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.downloading import part as part_module
from models.downloading.hub import RemoteFile
from models.downloading.part import Part, part_path
from models.errors import DownloadFailed

CONTENT = b"0123456789" * 10
FILE = RemoteFile("model.safetensors", len(CONTENT), hashlib.sha256(CONTENT).hexdigest(), None)


@pytest.fixture
def part(tmp_path: Path) -> Part:
    part_path(tmp_path, FILE).write_bytes(CONTENT[:40])
    part = Part(tmp_path, FILE)
    part.take_stock(lambda: None)
    return part


def held(folder: Path) -> bytes:
    return part_path(folder, FILE).read_bytes()


def test_what_comes_again_is_skipped_instead_of_cut_off(part: Part, tmp_path: Path) -> None:
    with part:
        intake = part.intake(40)
        intake.seek(0)
        intake.truncate()
        assert held(tmp_path) == CONTENT[:40]
        intake.write(CONTENT[:30])
        assert held(tmp_path) == CONTENT[:40]
        intake.write(CONTENT[30:])
        assert part.is_right
    assert held(tmp_path) == CONTENT


def test_what_is_beyond_the_end_is_left_out(part: Part, tmp_path: Path) -> None:
    with part:
        part.intake(40).write(CONTENT[40:] + b"more")
        assert part.is_right
    assert held(tmp_path) == CONTENT


def test_a_connection_that_was_left_behind_cannot_write(part: Part, tmp_path: Path) -> None:
    with part:
        earlier, later = part.intake(40), part.intake(40)
        with pytest.raises(RuntimeError, match="taken over"):
            earlier.write(b"stale")
        later.write(CONTENT[40:50])
    with pytest.raises(RuntimeError, match="taken over"):
        later.write(b"after the end")
    assert held(tmp_path) == CONTENT[:50]


def test_the_same_bytes_in_another_order_are_not_right(part: Part) -> None:
    with part:
        part.intake(40).write(CONTENT[40:][::-1])
        assert part.is_complete
        assert not part.is_right


class SlowDisk:
    """Takes its time to flush; says on which descriptors it is, and may fail."""

    def __init__(self) -> None:
        self.flushing: list[int] = []
        self.busy = threading.Event()
        self.free = threading.Event()
        self.error: OSError | None = None

    def fsync(self, descriptor: int) -> None:
        self.flushing.append(descriptor)
        self.busy.set()
        self.free.wait(10)
        if self.error is not None:
            raise self.error


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    slow = SlowDisk()
    monkeypatch.setattr(part_module, "_FLUSH_EVERY_BYTES", 10)
    monkeypatch.setattr(os, "fsync", slow.fsync)
    yield slow
    slow.free.set()


def test_nobody_waits_for_a_slow_disk_meanwhile(part: Part, disk: SlowDisk) -> None:
    with part:
        intake = part.intake(40)
        intake.write(CONTENT[40:55])
        assert disk.busy.wait(10)
        intake.write(CONTENT[55:80])
        later = part.intake(80)
        later.write(CONTENT[80:])
        assert part.is_right
    # One at a time, and on a descriptor that is still open.
    assert len(disk.flushing) == 1
    assert os.fstat(disk.flushing[0]).st_size == len(CONTENT)


def test_a_disk_that_fails_while_flushing_fails_the_file(part: Part, disk: SlowDisk, tmp_path: Path) -> None:
    """The kernel tells of a failed write once; later flushes of the same file succeed."""
    disk.error = OSError(errno.EIO, os.strerror(errno.EIO))
    with part:
        part.intake(40).write(CONTENT[40:])
        assert disk.busy.wait(10)
        disk.free.set()
        with pytest.raises(DownloadFailed, match="Input/output error"):
            part.become(tmp_path / FILE.name)
    assert not (tmp_path / FILE.name).exists()


def test_what_the_disk_has_lost_is_not_built_upon(part: Part, disk: SlowDisk) -> None:
    disk.error = OSError(errno.EIO, os.strerror(errno.EIO))
    disk.free.set()
    with part:
        intake = part.intake(40)
        intake.write(CONTENT[40:60])
        for thread in threading.enumerate():
            if thread.name == "part-flush":
                thread.join(10)
        with pytest.raises(DownloadFailed, match="Input/output error"):
            intake.write(CONTENT[60:])
