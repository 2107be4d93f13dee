"""Adapters that are given to the process: on the command line, by a second copy, by the system as from the Dock."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.adapter_files import write_peft
from tests.e2e.test_process import DRIVER, next_event, play, running

SHAPES = {"self_attn.o_proj": (256, 256)}


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A folder with five adapters that fit the practice model, one of them in a zip."""
    folder = tmp_path / "given"
    for seed, name in enumerate(("one", "two", "three", "four", "five")):
        write_peft(folder / name, modules=SHAPES, layers=range(4), seed=seed)
    with zipfile.ZipFile(folder / "three.zip", "w") as archive:
        for file in (folder / "three").iterdir():
            archive.write(file, file.name)
    return folder


# The system gives `two` as a folder, `three` as a zip, `five` as the file with its weights.


def test_they_are_added_however_they_come(tmp_path: Path, given: Path) -> None:
    data_dir = tmp_path / "data"
    with running(DRIVER, "add-adapters", str(data_dir), str(given / "one")) as first:
        assert next_event(first) == {"event": "shown"}
        assert next_event(first) == {"event": "added", "name": "one", "is_new": True}
        assert next_event(first) == {"event": "settled", "names": ["one"]}
        assert next_event(first) == {"event": "added", "name": "two", "is_new": True}
        assert next_event(first) == {"event": "added", "name": "three", "is_new": True}
        assert next_event(first) == {"event": "added", "name": "five", "is_new": True}
        assert next_event(first) == {"event": "settled", "names": ["two", "three", "five"]}
        second = play("stay", data_dir, given / "four")
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert next_event(first) == {"event": "added", "name": "four", "is_new": True}
        assert next_event(first) == {"event": "settled", "names": ["four"]}
