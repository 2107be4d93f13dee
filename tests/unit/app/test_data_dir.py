"""Where the data goes, and that nobody else can read it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.data_dir import ENVIRONMENT_VARIABLE, locate_data_dir, prepare_data_dir
from models.errors import InvalidInput


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_choice_comes_before_the_environment(data_dir: Path, tmp_path: Path) -> None:
    assert locate_data_dir() == data_dir
    assert locate_data_dir(tmp_path) == tmp_path


def test_without_either_it_is_the_systems_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert locate_data_dir().name.lower() == "ergo"


@pytest.mark.parametrize("chosen", [None, Path("~nobody-of-this-name/ergo")])
def test_the_home_of_somebody_who_has_none_is_refused_readably(
    chosen: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "~nobody-of-this-name/ergo")
    with pytest.raises(InvalidInput, match="data folder"):
        locate_data_dir(chosen)


def test_a_new_folder_is_private(tmp_path: Path) -> None:
    assert mode(prepare_data_dir(tmp_path / "a" / "b")) == 0o700


def test_an_empty_folder_becomes_private_and_a_used_one_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert mode(prepare_data_dir(tmp_path)) == 0o700
    tmp_path.chmod(0o755)
    (tmp_path / "something").touch()
    assert mode(prepare_data_dir(tmp_path)) == 0o755


def test_a_file_in_its_place_is_refused_readably(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path in (file, file / "below"):
        with pytest.raises(InvalidInput, match="data folder"):
            prepare_data_dir(path)
