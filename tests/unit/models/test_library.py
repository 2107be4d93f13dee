"""The library on disk: states, commit, verification, removal. No MLX: a model is any files here."""

from __future__ import annotations

import errno
import hashlib
import json
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from models import catalog, durable, library
from models.errors import Cancelled, DamagedModel, ModelNotInstalled, RemovalFailed, UnknownModel
from models.manifest import MANIFEST
from tests.unprivileged import unprivileged

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


def test_a_reader_of_the_progress_that_went_away_is_no_damage(data: Path) -> None:
    def closed_pipe(*_: int) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    with pytest.raises(BrokenPipeError):
        library.verify(data, ID, closed_pipe)


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
    assert f"ergo models remove {ID}" in caught.value.hint
    file.unlink()
    with pytest.raises(DamagedModel, match="missing"):
        library.open_model(data, ID)


@pytest.mark.parametrize(("installable", "told"), [(True, True), (False, False)])
def test_only_what_can_be_installed_is_told_to_be_installed(
    data: Path, monkeypatch: pytest.MonkeyPatch, installable: bool, told: bool
) -> None:
    entries = [replace(e, installable=installable) if e.id == ID else e for e in catalog.ENTRIES]
    monkeypatch.setattr(catalog, "ENTRIES", tuple(entries))
    (data / "models" / ID / MANIFEST).unlink()
    with pytest.raises(DamagedModel) as damaged:
        library.open_model(data, ID)
    library.remove(data, ID)
    with pytest.raises(ModelNotInstalled) as absent:
        library.open_model(data, ID)
    hints = [damaged.value.hint, absent.value.hint]
    assert all(hints)
    assert [f"ergo models install {ID}" in hint for hint in hints] == [told, told]


def manifest_of(name: str = "a", size: str = "1", digest: str = '"x"') -> str:
    """Return a manifest of this model with one file in it, as JSON."""
    files = f'{{{json.dumps(name)}: {{"size": {size}, "sha256": {digest}}}}}'
    return f'{{"format": 1, "model": "{ID}", "recipe": "c", "source": {{}}, "files": {files}}}'


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
        manifest_of(size="1e999"),
        manifest_of(size="NaN"),
        manifest_of(size="1.0"),
        manifest_of(size="true"),
        manifest_of(size="-1"),
        manifest_of(size="9" * 4000),
        manifest_of(size="9" * 5000),
        manifest_of(digest="1"),
        manifest_of("x" * 300),
        manifest_of("日" * 86),
        manifest_of("a\0b"),
        manifest_of("\ud800"),
        manifest_of("a/b"),
    ],
)
def test_a_manifest_that_cannot_be_trusted_is_damage(data: Path, text: str) -> None:
    folder = data / "models" / ID
    (folder / "a").write_bytes(b"1")
    (folder / MANIFEST).write_text(text)
    (listing,) = [listing for listing in library.list_models(data) if listing.entry.id == ID]
    assert listing.state == "damaged"
    assert listing.size_bytes == sum(path.stat().st_size for path in folder.iterdir())
    with pytest.raises(DamagedModel, match="manifest"):
        library.open_model(data, ID)


def test_names_may_be_as_long_as_a_file_system_lets_them(data: Path) -> None:
    name = "日" * 85
    (data / "models" / ID / name).write_bytes(b"1")
    (data / "models" / ID / MANIFEST).write_text(manifest_of(name))
    assert state(data) == "installed"


@pytest.mark.parametrize("closed", ["models", f"models/{ID}", f"models/{ID}/{MANIFEST}"])
def test_what_may_not_be_read_is_damage_and_stops_no_other_model(data: Path, closed: str) -> None:
    with unprivileged(data):
        path = data / closed
        path.chmod(0)
        try:
            listing = {entry.id: state for entry, state, _ in library.list_models(data)}
            assert listing[ID] == "damaged"
            assert len(listing) == len(catalog.ENTRIES)
            with pytest.raises(DamagedModel, match="can't be read"):
                library.open_model(data, ID)
        finally:
            path.chmod(0o700)


def test_a_file_that_may_not_be_read_is_found_by_verification(data: Path) -> None:
    with unprivileged(data):
        (data / "models" / ID / "model.safetensors").chmod(0)
        with pytest.raises(DamagedModel, match="Permission denied"):
            library.verify(data, ID)


@pytest.mark.parametrize("nested", [False, True])
def test_a_removal_that_leaves_something_says_so(data: Path, nested: bool) -> None:
    folder = data / "models" / ID
    closed = folder / "nested" if nested else folder
    closed.mkdir(exist_ok=True)
    (closed / "file").touch()
    with unprivileged(data):
        closed.chmod(0o500)
        try:
            with pytest.raises(RemovalFailed, match="can't be removed") as caught:
                library.remove(data, ID)
            assert caught.value.hint
            assert (closed / "file").exists()
            assert state(data) == ("damaged" if nested else "installed")
        finally:
            closed.chmod(0o700)
        library.remove(data, ID)
    assert state(data) == "absent"


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
