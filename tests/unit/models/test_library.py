"""The library on disk: states, commit, verification, removal. No MLX: a model is any files here."""

from __future__ import annotations

import errno
import hashlib
import json
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from models import catalog, custom_models, damage, durable, library, removing
from models.catalog import CatalogEntry
from models.errors import Cancelled, DamagedModel, ModelNotInstalled, RemovalFailed, UnknownModel
from models.install_plan import InstallPlan, Origin, PlannedFile
from models.manifest import MANIFEST
from models.partial import Partial
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
    return {listing.entry.id: listing.state for listing in library.list_models(data)}[model_id]


def test_an_empty_data_dir_lists_the_whole_catalogue_as_absent(tmp_path: Path) -> None:
    listing = library.list_models(tmp_path / "nowhere")
    assert [each.entry.id for each in listing] == [entry.id for entry in catalog.ENTRIES]
    assert {each.state for each in listing} == {"absent"}
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


def damage_one_byte(data: Path) -> Path:
    """Damage the model so that only a verification finds it."""
    file = data / "models" / ID / "model.safetensors"
    file.write_bytes(b"weighty")
    with pytest.raises(DamagedModel, match=r"contents of model\.safetensors have changed"):
        library.verify(data, ID)
    return file


def test_what_a_verification_has_found_is_remembered_until_it_is_repaired(data: Path) -> None:
    file = damage_one_byte(data)
    assert state(data) == "damaged"
    with pytest.raises(DamagedModel, match=r"contents of model\.safetensors have changed"):
        library.open_model(data, ID)
    with pytest.raises(DamagedModel):
        library.verify(data, ID)
    file.write_bytes(b"weights")
    library.verify(data, ID)
    assert state(data) == "installed"
    assert sorted(path.name for path in file.parent.iterdir()) == ["config.json", MANIFEST, "model.safetensors"]


def test_what_was_found_goes_with_the_model(data: Path) -> None:
    damage_one_byte(data)
    stage(data)
    library.commit(data, ID, "compact", {"repo": "x/y", "revision": "abc"})
    assert state(data) == "installed"
    damage_one_byte(data)
    removing.remove(data, ID)
    assert state(data) == "absent"
    assert list((data / "models").iterdir()) == []


@pytest.mark.parametrize("note", [b"", b"../../etc/passwd\x1b[31m", b"\xff" * 5000])
def test_a_note_of_damage_is_not_trusted(data: Path, note: bytes) -> None:
    (data / "models" / ID / damage.NOTE).write_bytes(note)
    with pytest.raises(DamagedModel, match="contents of a file have changed"):
        library.open_model(data, ID)


def test_damage_of_a_model_that_has_been_replaced_meanwhile_is_not_held_against_the_new_one(data: Path) -> None:
    (data / "models" / ID / "model.safetensors").write_bytes(b"weighty")

    def replace_it(*_: int) -> None:
        if not library.staging_dir(data, ID).exists() and state(data) == "installed":
            stage(data)
            library.commit(data, ID, "balanced", {})

    with suppress(DamagedModel):
        library.verify(data, ID, replace_it)
    assert state(data) == "installed"


def test_damage_that_cannot_be_noted_is_said_nevertheless(data: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = data / "models" / ID
    with unprivileged(data):
        folder.chmod(0o500)
        try:
            damage_one_byte(data)
        finally:
            folder.chmod(0o700)
    assert "can't be noted" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("damaged", [False, True])
def test_a_reinstallation_is_listed_beside_the_model_that_it_will_replace(data: Path, damaged: bool) -> None:
    begin(data, ID)
    if damaged:
        damage_one_byte(data)
    (listing,) = [each for each in library.list_models(data) if each.entry.id == ID]
    assert (listing.state, listing.done_bytes, listing.total_bytes) == ("damaged" if damaged else "installed", 4, 10)
    assert listing.recipe == ("" if damaged else "compact")
    if not damaged:
        assert listing.size_bytes == 9
    (library.partial_of(data, ID).folder / "plan.json").unlink()
    (listing,) = [each for each in library.list_models(data) if each.entry.id == ID]
    assert (listing.done_bytes, listing.total_bytes) == (0, 0), "nothing could go on"


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


@pytest.mark.parametrize(("installable", "told"), [(True, True), (False, False)])
def test_only_what_can_be_installed_is_told_to_be_installed(
    data: Path, monkeypatch: pytest.MonkeyPatch, installable: bool, told: bool
) -> None:
    entries = [replace(e, installable=installable) if e.id == ID else e for e in catalog.ENTRIES]
    monkeypatch.setattr(catalog, "ENTRIES", tuple(entries))
    (data / "models" / ID / MANIFEST).unlink()
    with pytest.raises(DamagedModel) as damaged:
        library.open_model(data, ID)
    removing.remove(data, ID)
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
            listing = {each.entry.id: each.state for each in library.list_models(data)}
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
                removing.remove(data, ID)
            assert caught.value.hint
            assert (closed / "file").exists()
            assert state(data) == ("damaged" if nested else "installed")
        finally:
            closed.chmod(0o700)
        removing.remove(data, ID)
    assert state(data) == "absent"


def test_a_folder_without_a_manifest_was_never_finished(data: Path) -> None:
    (data / "models" / ID / MANIFEST).unlink()
    with pytest.raises(DamagedModel, match="never finished"):
        library.open_model(data, ID)


def test_a_file_where_the_folder_should_be_is_damage_and_can_be_removed(data: Path) -> None:
    removing.remove(data, ID)
    (data / "models" / ID).write_text("surprise")
    assert state(data) == "damaged"
    removing.remove(data, ID)
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
    removing.remove(data, ID)
    assert state(data) == "absent"
    with pytest.raises(ModelNotInstalled, match="isn't installed"):
        removing.remove(data, ID)


@pytest.mark.parametrize("model_id", ["", "..", "../x", "practice/../..", ".hidden", "PRACTICE", "x" * 65])
def test_ids_that_no_model_can_have_lead_nowhere(data: Path, model_id: str) -> None:
    for call in (library.open_model, removing.remove, library.verify, library.model_dir, library.staging_dir):
        with pytest.raises(UnknownModel):
            call(data, model_id)


def test_an_id_that_is_neither_in_the_catalogue_nor_on_the_disk_is_unknown(data: Path) -> None:
    for call in (library.open_model, removing.remove, library.verify, library.find_entry):
        with pytest.raises(UnknownModel):
            call(data, "gpt-5")


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


# --- unfinished installations, and models that were brought along ---------------------------------

ENTRY = custom_models.custom_entry(
    "my-phi",
    "My Phi",
    {"<|system|>", "<|user|>", "<|assistant|>", "<|end|>"},
    4096,
    catalog.ModelSizes(1, 2, 3, 4, 5, 6),
)
SHARD = PlannedFile("model.safetensors", 10, "a" * 64)


def begin(data: Path, model_id: str, *, entry: CatalogEntry | None = None) -> Partial:
    """Leave an installation that has fetched 4 of 10 bytes."""
    library.models_dir(data)
    partial = library.partial_of(data, model_id)
    partial.begin(InstallPlan(model_id, Origin("a/b", None, "c" * 40), "", (SHARD,), "balanced", entry=entry))
    (partial.source / "model.safetensors.part").write_bytes(b"1234")
    return partial


def test_an_unfinished_installation_is_partial_until_something_is_installed(tmp_path: Path) -> None:
    partial = begin(tmp_path, ID)
    (listing,) = [each for each in library.list_models(tmp_path) if each.entry.id == ID]
    assert (listing.state, listing.done_bytes, listing.total_bytes) == ("partial", 4, 10)
    assert (listing.recipe, listing.size_bytes) == ("balanced", partial.disk_bytes())
    with pytest.raises(ModelNotInstalled, match="isn't finished") as caught:
        library.open_model(tmp_path, ID)
    assert caught.value.hint == f"Go on with: ergo models install {ID}"
    (partial.folder / "plan.json").unlink()
    assert state(tmp_path) == "partial"
    removing.remove(tmp_path, ID)
    assert state(tmp_path) == "absent"
    assert list((tmp_path / "models").iterdir()) == []


def test_an_installed_model_stays_installed_while_another_recipe_is_being_made(data: Path) -> None:
    begin(data, ID)
    assert state(data) == "installed"
    (data / "models" / ID / "model.safetensors").unlink()
    assert state(data) == "damaged"
    removing.remove(data, ID)
    assert state(data) == "absent"


def test_what_is_left_of_a_practice_model_counts_for_nothing(tmp_path: Path) -> None:
    library.staging_dir(tmp_path, "practice").mkdir()
    assert state(tmp_path, "practice") == "absent"


def test_a_model_that_was_brought_along_is_listed_with_the_entry_that_is_kept_with_it(tmp_path: Path) -> None:
    partial = begin(tmp_path, "my-phi", entry=ENTRY)
    assert library.find_entry(tmp_path, "my-phi") == ENTRY
    (partial.model / "model.safetensors").write_bytes(b"weights")
    record = {"questions": 3}
    library.commit(
        tmp_path,
        "my-phi",
        "compact",
        {"folder": "/x"},
        folder=partial.model,
        entry=custom_models.entry_as_json(ENTRY),
        self_test=record,
    )
    partial.discard()
    assert library.find_entry(tmp_path, "my-phi") == ENTRY
    assert library.list_models(tmp_path)[-1].entry == ENTRY
    assert library.verify(tmp_path, "my-phi").self_test == record
    removing.remove(tmp_path, "my-phi")
    assert len(library.list_models(tmp_path)) == len(catalog.ENTRIES)


@pytest.mark.parametrize("text", [None, "{", '{"format": 1, "model": "my-phi", "entry": {"id": "other"}}'])
def test_a_model_that_was_brought_along_and_is_damaged_can_still_be_removed(tmp_path: Path, text: str | None) -> None:
    folder = library.models_dir(tmp_path) / "my-phi"
    folder.mkdir()
    if text is not None:
        (folder / MANIFEST).write_text(text)
    listing = library.list_models(tmp_path)[-1]
    assert (listing.entry.id, listing.entry.name, listing.state) == ("my-phi", "my-phi", "damaged")
    with pytest.raises(DamagedModel, match="my-phi is damaged") as caught:
        library.open_model(tmp_path, "my-phi")
    assert caught.value.hint == "Install it again with: ergo models install my-phi --from DIR"
    removing.remove(tmp_path, "my-phi")
    assert list((tmp_path / "models").iterdir()) == []


@pytest.mark.parametrize("name", [".hidden", "Large", "with space", "x" * 65])
def test_folders_that_no_model_can_be_are_not_listed(tmp_path: Path, name: str) -> None:
    (library.models_dir(tmp_path) / name).mkdir()
    assert len(library.list_models(tmp_path)) == len(catalog.ENTRIES)


@pytest.mark.parametrize("key", ["entry", "self_test"])
def test_what_a_manifest_says_besides_must_be_an_object(data: Path, key: str) -> None:
    file = data / "models" / ID / MANIFEST
    file.write_text(json.dumps({**json.loads(file.read_text()), key: "text"}))
    assert state(data) == "damaged"


def test_kept_originals_lie_beside_the_model_and_in_no_manifest(tmp_path: Path) -> None:
    stage(tmp_path)
    source = library.staging_dir(tmp_path, ID) / "source"
    source.mkdir()
    (source / "model.safetensors").write_bytes(b"original")
    folder = library.commit(tmp_path, ID, "compact", {})
    assert (folder / "source" / "model.safetensors").read_bytes() == b"original"
    assert sorted(library.verify(tmp_path, ID).files) == ["config.json", "model.safetensors"]


def test_discarding_puts_back_the_model_whose_successor_never_came(data: Path) -> None:
    """Ergo was killed between the two renames of a commit."""
    begin(data, ID)
    library.model_dir(data, ID).rename(data / "models" / f".{ID}.replaced")
    assert state(data) == "partial"
    removing.discard_unfinished(data, ID)
    assert state(data) == "installed"
    assert sorted(path.name for path in (data / "models").iterdir() if ID in path.name and "lock" not in path.name) == [
        ID
    ]


def test_discarding_removes_the_model_whose_successor_is_there(data: Path) -> None:
    begin(data, ID)
    (data / "models" / f".{ID}.replaced").mkdir()
    removing.discard_unfinished(data, ID)
    assert state(data) == "installed"
    assert not (data / "models" / f".{ID}.replaced").exists()


def test_what_somebody_else_finished_meanwhile_is_not_said_to_be_discarded(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    partial = begin(data, ID)

    @contextmanager
    def finish_first(lock: Path, check: object = None) -> Iterator[None]:
        del lock, check
        partial.discard()
        yield

    monkeypatch.setattr(durable, "only_writer", finish_first)
    with pytest.raises(ModelNotInstalled, match="under way"):
        removing.discard_unfinished(data, ID)


def test_an_unfinished_installation_without_a_plan_is_known_and_discarded(data: Path) -> None:
    (begin(data, ID).folder / "plan.json").unlink()
    (listing,) = (each for each in library.list_models(data) if each.entry.id == ID)
    assert (listing.state, listing.total_bytes, listing.is_begun) == ("installed", 0, True)
    removing.discard_unfinished(data, ID)
    assert not library.partial_of(data, ID).exists


def test_a_model_that_another_ergo_has_in_hand_is_not_removed(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removing, "_PATIENCE_S", 0.1)
    with durable.only_writer(library.lock_file(data, ID)):
        with pytest.raises(RemovalFailed, match="Another Ergo"):
            removing.remove(data, ID)
        assert state(data) == "installed"


def test_a_lock_that_its_holder_removes_locks_out_whoever_waits_for_it(tmp_path: Path) -> None:
    order: list[str] = []
    waits = threading.Event()

    def second() -> None:
        with durable.only_writer(tmp_path / "lock", waits.set):
            order.append("second")

    with durable.only_writer(tmp_path / "lock"):
        waiting = threading.Thread(target=second)
        waiting.start()
        assert waits.wait(10)
        (tmp_path / "lock").unlink()
        with durable.only_writer(tmp_path / "lock"):
            order.append("first")
    waiting.join(10)
    assert order == ["first", "second"]
    assert (tmp_path / "lock").exists()
