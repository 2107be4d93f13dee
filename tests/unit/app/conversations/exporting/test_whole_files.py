"""Exported files: whole or not there, private, and an error in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.conversations.errors import ExportFailed
from app.conversations.exporting.whole_files import whole_file, whole_text
from tests.unprivileged import unprivileged


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_the_file_appears_when_all_of_it_is_written_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    with whole_text(path) as file:
        file.write("é 日本\n")
        assert not path.exists()
    assert path.read_bytes() == "é 日本\n".encode()
    assert path.stat().st_mode & 0o777 == 0o600
    assert names_in(tmp_path) == ["out.md"]


def test_what_breaks_off_leaves_the_earlier_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("earlier")

    def break_off() -> None:
        with whole_text(path) as file:
            file.write("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert path.read_text() == "earlier"
    assert names_in(tmp_path) == ["out.md"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing/out.md", "no such folder"),
        ("folder", "a folder of this name"),
        ("x" * 250 + "/y.md", "no such folder"),
    ],
)
def test_a_place_that_cant_be_written_is_said(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportFailed) as caught, whole_file(tmp_path / name):
        pass
    assert words in caught.value.detail
    assert names_in(tmp_path) == ["folder"]


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as caught, whole_text(tmp_path / "out.md"):
        raise OSError(errno.ENOSPC, "no space")
    assert "The disk is full." in caught.value.detail
    assert names_in(tmp_path) == []


def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(ExportFailed), whole_file(tmp_path / "pipe.md"):
        pass
    assert (tmp_path / "pipe.md").is_fifo()


def test_a_folder_that_cant_be_written_to_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with unprivileged(tmp_path), pytest.raises(ExportFailed) as caught, whole_file(tmp_path / "out.md"):
        pass
    assert "can't be written to" in caught.value.detail
