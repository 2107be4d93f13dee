"""What can be made again stays with a data folder of one's own, and else where backups leave it out."""

from __future__ import annotations

from pathlib import Path

from app.cache_dir import locate_cache_dir
from app.data_dir import system_data_dir


def test_a_data_folder_of_ones_own_holds_the_cache(tmp_path: Path) -> None:
    assert locate_cache_dir(tmp_path) == tmp_path / "cache"


def test_the_systems_data_folder_leaves_the_cache_to_the_systems_place_for_it() -> None:
    cache = locate_cache_dir(system_data_dir())
    assert not cache.is_relative_to(system_data_dir())
    assert cache.name.lower() == "ergo"
