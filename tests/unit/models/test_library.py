"""The library on disk: states, commit, verification, removal. No MLX: a model is any files here."""

from __future__ import annotations

import hashlib
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from models import catalog, durable, library
from models.errors import Cancelled, DamagedModel, ModelNotInstalled, UnknownModel
from models.manifest import MANIFEST

ROOT = Path(__file__).resolve().parents[3]
ID = "phi-4-mini-instruct"


def stage(data: Path, weights: bytes = b"weights") -> None:
    folder = library.staging_dir(data, ID)
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(weights)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A library with one model in it."""
    stage(tmp_path / "data")
    library.commit(tmp_path / "data", ID, "compact", {"repo": "x/y", "revision": "abc"})
    return tmp_path / "data"


def state(data: Path, model_id: str = ID) -> str:
    return {entry.id: state for entry, state, _ in library.list_models(data)}[model_id]


def test_an_empty_data_dir_lists_the_whole_catalogue_as_absent(tmp_path: Path) -> None:
    listing = library.list_models(tmp_path / "nowhere")
    assert [entry.id for entry, _, _ in listing] == [entry.id for entry in catalog.ENTRIES]
    assert {state for _, state, _ in listing} == {"absent"}
    assert not (tmp_path / "nowhere").exists()


def test_a_committed_model_is_installed_with_its_size(data: Path) -> None:
    folder, manifest = library.open_model(data, ID)
    assert folder == data / "models" / ID
    assert manifest.recipe == "compact"
    assert manifest.source == {"repo": "x/y", "revision": "abc"}
    assert sorted(manifest.files) == ["config.json", "model.safetensors"]
    assert library.verify(data, ID) == manifest
    assert (state(data), manifest.size_bytes) == ("installed", 9)
    assert not library.staging_dir(data, ID).exists()
    assert stat.S_IMODE(data.stat().st_mode) == 0o700


def test_verification_reports_every_byte(data: Path) -> None:
    calls: list[tuple[int, int]] = []
    library.verify(data, ID, lambda done, total: calls.append((done, total)))
    assert calls == [(2, 9), (9, 9)]


def test_a_changed_byte_of_the_right_size_is_found_by_verification(data: Path) -> None:
    (data / "models" / ID / "model.safetensors").write_bytes(b"weighty")
    assert state(data) == "installed"
    with pytest.raises(DamagedModel, match="have changed"):
        library.verify(data, ID)


def test_damage_is_found_at_once_and_says_what_to_do(data: Path) -> None:
    file = data / "models" / ID / "model.safetensors"
    file.write_bytes(b"weight")
    assert state(data) == "damaged"
    with pytest.raises(DamagedModel) as caught:
        library.open_model(data, ID)
    assert "6 bytes; it should have 7" in caught.value.detail
    assert f"ergo models install {ID}" in caught.value.hint
    file.unlink()
    with pytest.raises(DamagedModel, match="missing"):
        library.open_model(data, ID)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        '{"format": 2, "model": "phi-4-mini-instruct"}',
        '{"format": 1, "model": "practice", "recipe": "compact", "source": {}, "files": {}}',
        '{"format": 1, "model": "phi-4-mini-instruct", "recipe": "compact", "source": {}, "files": []}',
        '{"format": 1, "model": "phi-4-mini-instruct", "recipe": "c", "source": {}, "files": {"../x": {"size": 1}}}',
        '{"format": 1, "model": "phi-4-mini-instruct", "recipe": "c", "source": {}, "files": {"..": {"size": 1}}}',
        '{"format": 1, "model": "phi-4-mini-instruct", "recipe": "c", "source": {}, "files": {"a": {"size": "x"}}}',
    ],
)
def test_a_manifest_that_cannot_be_trusted_is_damage(data: Path, text: str) -> None:
    (data / "models" / ID / MANIFEST).write_text(text)
    assert state(data) == "damaged"


def test_a_folder_without_a_manifest_was_never_finished(data: Path) -> None:
    (data / "models" / ID / MANIFEST).unlink()
    with pytest.raises(DamagedModel, match="never finished"):
        library.open_model(data, ID)


def test_a_file_where_the_folder_should_be_is_damage_and_can_be_removed(data: Path) -> None:
    library.remove(data, ID)
    (data / "models" / ID).write_text("surprise")
    assert state(data) == "damaged"
    library.remove(data, ID)
    assert state(data) == "absent"


def test_a_commit_replaces_what_is_there(data: Path) -> None:
    stage(data, b"better weights")
    (data / "models" / ID / "stray").write_text("x")
    library.commit(data, ID, "quality", {})
    assert library.verify(data, ID).recipe == "quality"
    assert sorted(p.name for p in (data / "models" / ID).iterdir()) == [
        "config.json",
        MANIFEST,
        "model.safetensors",
    ]
    assert [p.name for p in (data / "models").iterdir() if p.is_dir()] == [ID]


def test_removal_leaves_nothing(data: Path) -> None:
    library.remove(data, ID)
    assert state(data) == "absent"
    with pytest.raises(ModelNotInstalled, match="isn't installed"):
        library.remove(data, ID)


@pytest.mark.parametrize("model_id", ["", "..", "../x", "practice/../..", "gpt-5", "PRACTICE"])
def test_ids_that_the_catalogue_does_not_list_lead_nowhere(data: Path, model_id: str) -> None:
    for call in (library.open_model, library.remove, library.verify, library.model_dir, library.staging_dir):
        with pytest.raises(UnknownModel):
            call(data, model_id)


def test_one_process_writes_at_a_time_and_a_killed_one_frees_the_lock(tmp_path: Path) -> None:
    program = f"""
import sys, time
from pathlib import Path
sys.path[:0] = [{str(ROOT)!r}]
from models.durable import only_writer
with only_writer(Path({str(tmp_path / "lock")!r})):
    print("holding", flush=True)
    time.sleep(60)
"""

    def give_up() -> None:
        raise Cancelled

    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "holding\n"
        with pytest.raises(Cancelled), durable.only_writer(tmp_path / "lock", give_up):
            pytest.fail("two writers")
        other.kill()
    with durable.only_writer(tmp_path / "lock", give_up):
        pass


def test_the_manifest_names_every_file_with_size_and_sha256(data: Path) -> None:
    document = json.loads((data / "models" / ID / "manifest.json").read_text())
    digest = hashlib.sha256(b"weights").hexdigest()
    assert document["files"]["model.safetensors"] == {"size": 7, "sha256": digest}
    assert document["recipe"] == "compact"
