"""The practice model's way into the library: first start, damage, an update, a crash, a full disk."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import resources
from app.cli.arguments import build_command_parser
from app.cli.models import run_models
from models import catalog, install, library
from models.errors import Cancelled, DamagedModel, InstallFailed
from models.install import ensure_practice
from models.manifest import MANIFEST
from models.messages import GenerationFinished, ModelLoaded, Progress, RecipeName
from tests.integration.engine_probe import EngineProbe
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.unprivileged import unprivileged

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path, tiny_practice: Path) -> Path:
    del tiny_practice
    return tmp_path / "data"


def weights(data: Path) -> Path:
    return library.model_dir(data, "practice") / "model.safetensors"


def folders(data: Path) -> list[str]:
    return [path.name for path in (data / "models").iterdir() if path.is_dir()]


def test_the_first_call_installs_and_the_second_finds_it(data: Path) -> None:
    calls: list[tuple[str, int, int]] = []
    folder = ensure_practice(data, lambda *call: calls.append(call))
    assert folder == library.model_dir(data, "practice")
    assert library.verify(data, "practice").recipe == "compact"
    assert {stage for stage, _, _ in calls} == {"quantize", "self-test"}
    assert all(done <= total for _, done, total in calls)
    calls.clear()
    before = weights(data).stat()
    assert ensure_practice(data, lambda *call: calls.append(call)) == folder
    assert calls == []
    assert weights(data).stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("damage", ["truncate", "flip", "remove", "no manifest", "a file instead"])
def test_a_damaged_practice_model_is_set_up_again(data: Path, damage: str, caplog: pytest.LogCaptureFixture) -> None:
    ensure_practice(data)
    sound = weights(data).read_bytes()
    folder = library.model_dir(data, "practice")
    if damage == "truncate":
        weights(data).write_bytes(sound[:1000])
    elif damage == "flip":
        weights(data).write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    elif damage == "remove":
        weights(data).unlink()
    elif damage == "no manifest":
        (folder / MANIFEST).unlink()
    else:
        shutil.rmtree(folder)
        folder.write_text("surprise")
    ensure_practice(data)
    assert weights(data).read_bytes() == sound
    assert folders(data) == ["practice"]
    assert "is damaged" in caplog.text
    caplog.clear()


def test_a_newer_practice_model_replaces_the_older_one(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure_practice(data)
    older = weights(data).read_bytes()
    write_checkpoint(tmp_path / "newer", seed=1)
    monkeypatch.setattr(catalog, "practice_source", lambda: tmp_path / "newer")
    ensure_practice(data)
    assert weights(data).read_bytes() != older


def test_cancelling_leaves_no_model_and_the_next_call_goes_through(data: Path) -> None:
    def cancel(stage: str, done: int, total: int) -> None:
        if stage == "quantize" and done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        ensure_practice(data, cancel)
    assert folders(data) == []
    ensure_practice(data)
    assert folders(data) == ["practice"]


def test_what_a_killed_installation_left_behind_is_cleared_away(data: Path) -> None:
    staging = library.staging_dir(data, "practice")
    staging.mkdir()
    (staging / "model.safetensors").write_bytes(b"half a mod")
    ensure_practice(data)
    assert folders(data) == ["practice"]


def test_two_processes_install_one_model(data: Path, tiny_folder: Path) -> None:
    program = f"""
import sys
from pathlib import Path
sys.path[:0] = [{str(ROOT)!r}]
from models import catalog
from models.install import ensure_practice
catalog.practice_source = lambda: Path({str(tiny_folder)!r})
ensure_practice(Path({str(data)!r}))
"""
    both = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(2)]
    assert [process.wait(60) for process in both] == [0, 0]
    assert folders(data) == ["practice"]
    library.verify(data, "practice")


def test_a_full_disk_is_an_error_that_a_person_can_read(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(install, "quantize_into", full)
    with pytest.raises(InstallFailed, match="No space left"):
        ensure_practice(data)
    assert folders(data) == []


def test_a_file_where_the_library_should_be_is_said(data: Path) -> None:
    data.mkdir()
    (data / "models").write_text("surprise")
    with pytest.raises(InstallFailed, match="models: File exists") as caught:
        ensure_practice(data)
    assert caught.value.hint
    assert (data / "models").read_text() == "surprise"


@pytest.mark.parametrize("closed", ["data/models", "source/model.safetensors"])
def test_what_may_not_be_read_or_written_is_said(tmp_path: Path, closed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write_checkpoint(tmp_path / "all" / "source")
    (tmp_path / "all" / "data" / "models").mkdir(parents=True)
    monkeypatch.setattr(catalog, "practice_source", lambda: tmp_path / "all" / "source")
    with unprivileged(tmp_path / "all"):
        path = tmp_path / "all" / closed
        path.chmod(0o500 if path.is_dir() else 0o000)
        try:
            with pytest.raises(InstallFailed, match="Permission denied"):
                ensure_practice(tmp_path / "all" / "data")
        finally:
            path.chmod(0o700)


@pytest.mark.parametrize("recipe", ["balanced", "quality"])
def test_another_recipe_replaces_the_model_and_stays(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recipe: RecipeName
) -> None:
    ensure_practice(data)
    compact = weights(data).stat().st_size
    ensure_practice(data, recipe=recipe)
    assert library.verify(data, "practice").recipe == recipe
    assert weights(data).stat().st_size > compact
    calls: list[str] = []
    ensure_practice(data, lambda stage, *_: calls.append(stage))
    ensure_practice(data, lambda stage, *_: calls.append(stage), recipe)
    assert calls == []
    write_checkpoint(tmp_path / "newer", seed=1)
    monkeypatch.setattr(catalog, "practice_source", lambda: tmp_path / "newer")
    ensure_practice(data)
    assert library.verify(data, "practice").recipe == recipe
    ensure_practice(data, recipe="compact")
    assert weights(data).stat().st_size == compact


def test_the_engine_loads_with_the_recipe_that_is_asked_for(data: Path) -> None:
    with EngineProbe(data) as probe:
        plain, asked, again = probe.load(), probe.load(recipe="quality"), probe.load()
        infos = [events[-1].info for events in (plain, asked, again) if isinstance(events[-1], ModelLoaded)]
    assert library.verify(data, "practice").recipe == "quality"
    assert infos[1].size_bytes == infos[2].size_bytes > infos[0].size_bytes
    assert [info.recipe for info in infos] == ["compact", "quality", "quality"]
    assert len(again) == 1


def test_a_source_that_is_damaged_is_never_installed(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_checkpoint(tmp_path / "bad")
    config = json.loads((tmp_path / "bad" / "config.json").read_text())
    (tmp_path / "bad" / "config.json").write_text(json.dumps({**config, "vocab_size": 100}))
    monkeypatch.setattr(catalog, "practice_source", lambda: tmp_path / "bad")
    with pytest.raises(DamagedModel):
        ensure_practice(data)
    assert folders(data) == []


def test_the_engine_repairs_a_damaged_practice_model_by_itself(data: Path, caplog: pytest.LogCaptureFixture) -> None:
    ensure_practice(data)
    weights(data).write_bytes(b"rubbish")
    with EngineProbe(data) as probe:
        events = probe.load()
        assert any(isinstance(event, Progress) and event.stage == "quantize" for event in events)
        assert isinstance(events[-1], ModelLoaded)
        assert isinstance(probe.until_last(probe.ask("hi"))[-1], GenerationFinished)
    caplog.clear()


def test_this_copy_of_ergo_finds_its_practice_model_or_says_that_it_has_none() -> None:
    folder = Path(resources.__path__[0]) / "practice-model"
    if folder.is_dir():
        assert catalog.practice_source() == folder
    else:
        with pytest.raises(InstallFailed, match="missing"):
            catalog.practice_source()


def test_the_command_line_installs_with_a_recipe(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = build_command_parser().parse_args(["models", "install", "practice", "--recipe", "balanced", "--json"])
    assert run_models(options, data) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert events[-1] == {"event": "installed", "model": "practice"}
    assert {event["stage"] for event in events[:-1]} == {"quantize", "self-test"}
    assert library.verify(data, "practice").recipe == "balanced"
