"""`plan.json` and the folder of a partial installation: written, read, distrusted, tidied up."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models import catalog, custom_models
from models.install_plan import PLAN, InstallPlan, Origin, PlannedFile, read_plan, write_plan
from models.partial import Partial

ID = "my-phi"
SHARDS = (
    PlannedFile("model-1.safetensors", 10, "a" * 64),
    PlannedFile("model-2.safetensors", 20, "b" * 64),
)
CONFIG = PlannedFile("config.json", 2, None, "c" * 40)
PLAN_OF_REPO = InstallPlan(ID, Origin("a/b", "main", "d" * 40), "MIT", (CONFIG, *SHARDS), "balanced")
ENTRY = custom_models.custom_entry(
    ID, "My Phi", {"<|system|>", "<|user|>", "<|assistant|>", "<|end|>"}, 4096, catalog.ModelSizes(1, 2, 3, 4, 5, 6)
)


@pytest.mark.parametrize(
    "plan",
    [
        PLAN_OF_REPO,
        replace(PLAN_OF_REPO, recipe=None, keep_source=True, entry=ENTRY, licence=""),
        replace(PLAN_OF_REPO, origin=Origin("_owner/_model"), entry=replace(ENTRY, repo="_owner/_model")),
        InstallPlan(ID, Origin(folder="/some/where", fingerprint="f"), "", (PlannedFile("config.json", 2),)),
    ],
    ids=["repo", "brought along", "underscores", "folder"],
)
def test_a_plan_is_read_as_it_was_written(tmp_path: Path, plan: InstallPlan) -> None:
    write_plan(tmp_path, plan)
    assert read_plan(tmp_path, ID) == plan
    assert [path.name for path in tmp_path.iterdir()] == [PLAN]


def test_sizes_add_up() -> None:
    assert PLAN_OF_REPO.shards == SHARDS
    assert PLAN_OF_REPO.companions == (CONFIG,)
    assert (PLAN_OF_REPO.size_bytes, PLAN_OF_REPO.shards_bytes, PLAN_OF_REPO.largest_file_bytes) == (32, 30, 20)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"model": "other"},
        {"recipe": "best"},
        {"recipe": ["compact"]},
        {"origin": {"repo": "", "revision": None, "commit": "", "folder": "", "fingerprint": ""}},
        {"origin": {"repo": "a/b", "revision": None, "commit": "", "folder": "/x", "fingerprint": ""}},
        {"origin": {"repo": 1, "revision": None, "commit": "", "folder": "", "fingerprint": ""}},
        {"origin": {"repo": "../x", "revision": None, "commit": "", "folder": "", "fingerprint": ""}},
        {"origin": None},
        {"licence": None},
        {"entry": {"id": "other"}},
        {"files": {}},
        {"files": [{"name": "../x", "size_bytes": 1, "sha256": None, "blob_sha1": None}]},
        {"files": [{"name": ".x", "size_bytes": 1, "sha256": None, "blob_sha1": None}]},
        {"files": [{"name": "x", "size_bytes": -1, "sha256": None, "blob_sha1": None}]},
        {"files": [{"name": "x", "size_bytes": True, "sha256": None, "blob_sha1": None}]},
        {"files": [{"name": "x", "size_bytes": 1e999, "sha256": None, "blob_sha1": None}]},
        {"files": [{"name": "x", "size_bytes": 1, "sha256": "z" * 64, "blob_sha1": None}]},
        {"files": [{"name": "x", "size_bytes": 1, "sha256": None}]},
        {"files": [None] * 300},
    ],
    ids=str,
)
def test_a_plan_that_cannot_be_trusted_is_none(tmp_path: Path, change: dict[str, Any]) -> None:
    write_plan(tmp_path, PLAN_OF_REPO)
    document = json.loads((tmp_path / PLAN).read_text())
    (tmp_path / PLAN).write_text(json.dumps({**document, **change}))
    with pytest.raises(ValueError, match="the plan"):
        read_plan(tmp_path, ID)
    assert Partial(tmp_path).read_plan(ID) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, "9" * 5000])
def test_a_plan_that_is_no_json_object_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / PLAN).write_text(text)
    assert Partial(tmp_path).read_plan(ID) is None


@pytest.fixture
def partial(tmp_path: Path) -> Partial:
    partial = Partial(tmp_path / ".my-phi.partial")
    partial.begin(PLAN_OF_REPO)
    return partial


def test_what_has_come_is_counted(partial: Partial) -> None:
    first, second = SHARDS
    assert partial.downloaded_bytes(first) == 0
    (partial.source / "model-1.safetensors.part").write_bytes(b"1234")
    assert partial.downloaded_bytes(first) == 4
    (partial.source / "model-1.safetensors").write_bytes(b"x" * 10)
    assert partial.has_source(first)
    (partial.model / "model-2.safetensors").write_bytes(b"quantized")
    assert partial.has_quantized(second)
    assert partial.downloaded_bytes(second) == 20
    assert partial.disk_bytes() >= 4 + 10 + 9
    assert (partial.source_bytes(first), partial.source_bytes(second)) == (10, 0)
    assert (partial.quantized_bytes(first), partial.quantized_bytes(second)) == (None, 9)
    (partial.source / "model-1.safetensors").unlink()
    assert partial.source_bytes(first) == 4


def test_what_a_killed_process_left_half_done_is_cleared_away(partial: Partial) -> None:
    for name in ("model-1.safetensors.part", "model-2.safetensors", "config.json"):
        (partial.source / name).write_bytes(b"x")
    (partial.source / "stranger.py").write_bytes(b"x")
    for name in ("model-1.safetensors", ".model-2.safetensors.tmp", "config.json", "manifest.json"):
        (partial.model / name).write_bytes(b"x")
    partial.tidy(PLAN_OF_REPO)
    assert sorted(path.name for path in partial.source.iterdir()) == [
        "config.json",
        "model-1.safetensors.part",
        "model-2.safetensors",
    ]
    assert [path.name for path in partial.model.iterdir()] == ["model-1.safetensors"]


def test_originals_that_were_on_their_way_into_the_library_come_back(partial: Partial) -> None:
    (partial.source / "model-1.safetensors").write_bytes(b"kept")
    partial.source.rename(partial.model / "source")
    partial.tidy(PLAN_OF_REPO)
    assert (partial.source / "model-1.safetensors").read_bytes() == b"kept"
    assert list(partial.model.iterdir()) == []
    partial.source.rename(partial.model / "source")
    partial.begin(PLAN_OF_REPO)
    partial.tidy(PLAN_OF_REPO)
    assert (partial.source / "model-1.safetensors").read_bytes() == b"kept"


def test_another_recipe_forgets_what_was_quantized_and_nothing_else(partial: Partial) -> None:
    (partial.source / "model-1.safetensors").write_bytes(b"x")
    (partial.model / "model-2.safetensors").write_bytes(b"x")
    partial.drop_quantized()
    assert list(partial.model.iterdir()) == []
    assert len(list(partial.source.iterdir())) == 1
    partial.forget(SHARDS[0])
    assert list(partial.source.iterdir()) == []
    partial.discard()
    assert not partial.exists
