"""What `ergo models` lists and how a progress line reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.arguments import build_command_parser
from app.cli.models import run_models
from app.cli.progress_line import progress_words
from models import library
from models.errors import ModelNotInstalled, UnknownModel
from models.install_plan import InstallPlan, Origin, PlannedFile
from models.messages import Progress


def call(data_dir: Path, *arguments: str) -> int:
    return run_models(build_command_parser().parse_args(["models", *arguments]), data_dir)


def begin(data_dir: Path, model_id: str) -> None:
    """Leave an installation that has fetched 4 of 10 bytes."""
    partial = library.partial_of(data_dir, model_id)
    library.models_dir(data_dir)
    shard = PlannedFile("model.safetensors", 10, "a" * 64)
    partial.begin(InstallPlan(model_id, Origin("a/b", None, "c" * 40), "", (shard,), "balanced"))
    (partial.source / "model.safetensors.part").write_bytes(b"1234")


def test_a_damaged_library_is_listed(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_dir / "models" / "phi-4-reasoning"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text('{"format": 1, "model": "phi-4-reasoning", "files": {"a": {"size": 1e999}}}')
    assert call(data_dir, "list") == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert len(lines) == 5
    assert "damaged" in lines["phi-4-reasoning"]
    assert "absent" in lines["practice"]


def test_an_unfinished_installation_is_listed_with_how_far_it_is(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(data_dir, "phi-4-reasoning")
    begin(data_dir, "my-phi")
    call(data_dir, "list", "--json")
    listed = {event["id"]: event for event in map(json.loads, capsys.readouterr().out.splitlines())}
    for model_id in ("phi-4-reasoning", "my-phi"):
        event = listed[model_id]
        assert (event["state"], event["done_bytes"], event["total_bytes"]) == ("partial", 4, 10)
        assert event["recipe"] == "balanced"
    call(data_dir, "list")
    assert "partial" in capsys.readouterr().out


def test_an_installation_that_was_begun_anew_is_listed_beside_the_model(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(data_dir, "phi-4-reasoning")
    staging = data_dir / "made"
    staging.mkdir()
    (staging / "config.json").write_text("{}")
    library.commit(data_dir, "phi-4-reasoning", "compact", {}, folder=staging)
    call(data_dir, "list")
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["phi-4-reasoning"].endswith("  compact · begun anew: 0 kB of 0 kB")
    call(data_dir, "list", "--json")
    listed = {event["id"]: event for event in map(json.loads, capsys.readouterr().out.splitlines())}
    event = listed["phi-4-reasoning"]
    assert (event["state"], event["done_bytes"], event["total_bytes"]) == ("installed", 4, 10)


def test_an_unfinished_installation_is_discarded_and_the_model_stays(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(data_dir, "phi-4-reasoning")
    staging = data_dir / "made"
    staging.mkdir()
    (staging / "config.json").write_text("{}")
    library.commit(data_dir, "phi-4-reasoning", "compact", {}, folder=staging)
    assert call(data_dir, "remove", "phi-4-reasoning", "--unfinished") == 0
    assert capsys.readouterr().out == "The unfinished installation of Phi-4-reasoning was discarded.\n"
    assert not library.partial_of(data_dir, "phi-4-reasoning").exists
    assert library.open_model(data_dir, "phi-4-reasoning")[1].recipe == "compact"
    with pytest.raises(ModelNotInstalled, match="under way"):
        call(data_dir, "remove", "phi-4-reasoning", "--unfinished")


def test_an_unfinished_installation_is_removed(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin(data_dir, "my-phi")
    assert call(data_dir, "remove", "my-phi") == 0
    assert capsys.readouterr().out == "my-phi was removed.\n"
    assert list((data_dir / "models").iterdir()) == []
    with pytest.raises(UnknownModel):
        call(data_dir, "remove", "my-phi")
    with pytest.raises(ModelNotInstalled):
        call(data_dir, "verify", "phi-4-reasoning")


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(1, "download", 0, 0), "Downloading"),
        (Progress(1, "verify", 1_000_000, 2_000_000), "Checking · 1.0 MB of 2.0 MB"),
        (
            Progress(1, "download", 3_200_000_000, 7_670_000_000, 12_300_000, 363),
            "Downloading · 3.20 GB of 7.67 GB · 12.3 MB/s · 6 min left",
        ),
        (Progress(1, "quantize", 0, 10**9, 10**8, 9.6), "Quantizing · 0 kB of 1.00 GB · 100.0 MB/s · 10 s left"),
        (
            Progress(1, "download", 0, 10**9, 10**5, 10_000),
            "Downloading · 0 kB of 1.00 GB · 100 kB/s · 2 h 47 min left",
        ),
        (Progress(1, "self-test", 10**6, 10**6, 10**6, 0.0), "Trying it out · 1.0 MB of 1.0 MB · 1.0 MB/s"),
    ],
)
def test_progress_reads_well(progress: Progress, words: str) -> None:
    assert progress_words(progress) == words
