"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.rendering.printing.keeping import Keeping


@contextmanager
def disk_with_room_for(size: int) -> Iterator[None]:
    """Have no file grow beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def keep(path: Path, data: bytes) -> None:
    keeping = Keeping(path, data)
    keeping.start()
    assert keeping.is_done(10.0)


def test_a_file_is_there_for_its_owner_only(tmp_path: Path) -> None:
    keep(tmp_path / "a.pdf", b"x" * 3_000_000)
    assert (tmp_path / "a.pdf").read_bytes() == b"x" * 3_000_000
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [tmp_path / "a.pdf"]


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    keep(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    with disk_with_room_for(1_500_000), pytest.raises(OSError, match="too large"):
        keep(tmp_path / "a.pdf", b"x" * 3_000_000)
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.pdf"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        keep(tmp_path / "none" / "a.pdf", b"x")


def test_what_was_cancelled_before_it_was_there_never_comes(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path / "a.pdf", b"x")
    keeping.cancel()
    keeping.start()
    assert keeping.is_done(10.0)
    assert not list(tmp_path.iterdir())


def test_what_is_cancelled_while_it_is_written_leaves_nothing_beside_it(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path / "a.pdf", b"x" * 200_000_000)
    keeping.start()
    keeping.cancel()
    assert [path for path in tmp_path.iterdir() if path.name != "a.pdf"] == []


def test_a_pipe_and_a_folder_are_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "folder.pdf").mkdir()
    for name in ("pipe.pdf", "folder.pdf"):
        with pytest.raises(OSError, match=name):
            keep(tmp_path / name, b"x")
    assert stat.S_ISFIFO((tmp_path / "pipe.pdf").stat().st_mode)
    assert len(list(tmp_path.iterdir())) == 2
