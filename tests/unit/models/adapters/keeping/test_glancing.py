"""What an adapter says of itself before anything of it is kept: as a folder, a file or a zip."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest

from models.adapters.keeping.glancing import glance_at
from models.errors import AdapterRefused, UserFacingError
from tests.adapter_files import write_peft


def test_a_folder_a_file_and_a_zip_say_the_same(tmp_path: Path) -> None:
    folder = write_peft(tmp_path / "mine", rank=4)
    archive = tmp_path / "mine.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for each in folder.iterdir():
            file.write(each, each.name)
    infos = [glance_at(path) for path in (folder, folder / "adapter_model.safetensors", archive)]
    assert infos[0] == infos[1] == infos[2]
    assert infos[0].ranks == (4,)


def test_a_glance_at_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(AdapterRefused):
        glance_at(tmp_path)


def test_without_a_place_for_temporary_files_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_peft(tmp_path / "mine")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(UserFacingError, match="can't be looked at"):
        glance_at(folder)
