"""Pictures on the disk: private, whole or gone, bounded, never believed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.rendering.typesetting.disk_cache import DiskCache
from app.rendering.typesetting.formula import Typeset

PICTURE = Typeset(b"<svg>\n\nx</svg>", 1.5, 0.75, 0.25, 1.0, (0.5, -0.5))
NAME = "a" * 64


def cache_in(folder: Path, most_bytes: int = 100_000) -> DiskCache:
    return DiskCache(folder, most_bytes)


def test_a_picture_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)
    assert cache.get(NAME) is None
    cache.put(NAME, PICTURE)
    assert cache.get(NAME) == PICTURE


def test_files_belong_to_their_owner_only(tmp_path: Path) -> None:
    cache_in(tmp_path / "a" / "b").put(NAME, PICTURE)
    folder = tmp_path / "a" / "b"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o777 for path in folder.iterdir()] == [0o600]


def test_every_damaged_byte_is_noticed_and_the_file_deleted(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)
    cache.put(NAME, PICTURE)
    sound = cache.path(NAME).read_bytes()
    for i in range(len(sound)):
        cache.path(NAME).write_bytes(sound[:i] + bytes([sound[i] ^ 1]) + sound[i + 1 :])
        assert cache.get(NAME) is None
        assert not cache.path(NAME).exists()


@pytest.mark.parametrize("content", [b"", b"\n", b"\n\n\n", b"x" * 3_000_000])
def test_a_file_of_anything_else_is_deleted(tmp_path: Path, content: bytes) -> None:
    cache = cache_in(tmp_path)
    cache.path(NAME).write_bytes(content)
    assert cache.get(NAME) is None
    assert not cache.path(NAME).exists()


@pytest.mark.parametrize("width", [float("nan"), float("inf"), "1", None, []])
def test_a_measure_that_is_none_is_not_believed(tmp_path: Path, width: Any) -> None:
    cache = cache_in(tmp_path)
    cache.put(NAME, replace(PICTURE, width_em=width))
    assert cache.path(NAME).exists()
    assert cache.get(NAME) is None


def test_a_picture_of_another_name_is_not_believed(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)
    cache.put(NAME, PICTURE)
    cache.path(NAME).rename(cache.path("b" * 64))
    assert cache.get("b" * 64) is None


def test_a_link_or_a_folder_in_the_place_of_a_file_is_harmless(tmp_path: Path) -> None:
    cache = cache_in(tmp_path / "cache")
    cache.put(NAME, PICTURE)
    outside = tmp_path / "outside"
    cache.path(NAME).rename(outside)
    cache.path(NAME).symlink_to(outside)
    cache.path("b" * 64).mkdir()
    os.mkfifo(cache.path("c" * 64))
    assert [cache.get(letter * 64) for letter in "abc"] == [None, None, None]
    cache.put(NAME, PICTURE)
    assert not cache.path(NAME).is_symlink()
    cache.clear()
    assert outside.exists()


def test_the_longest_unused_go_first_and_the_folder_stays_in_its_bounds(tmp_path: Path) -> None:
    size = 10_000
    picture = Typeset(b"x" * size, 1, 1, 0)
    cache = cache_in(tmp_path, most_bytes=5 * size)
    names = [f"{i:064}" for i in range(12)]
    for i, name in enumerate(names):
        cache.put(name, picture)
        os.utime(cache.path(name), (i, i))
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 5 * size
    assert cache.get(names[-1]) == picture
    assert cache.get(names[0]) is None


def test_leftovers_of_a_killed_process_count_and_go(tmp_path: Path) -> None:
    for i in range(5):
        (tmp_path / f"{NAME}.{i}.part").write_bytes(b"x" * 10_000)
    cache_in(tmp_path, most_bytes=20_000).put(NAME, PICTURE)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 20_000


def test_a_picture_larger_than_the_folder_may_be_is_not_kept(tmp_path: Path) -> None:
    cache_in(tmp_path, most_bytes=100).put(NAME, PICTURE)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_harmless(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = cache_in(tmp_path / "file" / "cache")
    cache.put(NAME, PICTURE)
    assert cache.get(NAME) is None
    cache.clear()
