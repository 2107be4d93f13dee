"""Installing through the engine, from a hub, a folder or what was begun; real client, real MLX, small models."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import mlx_lm
import pytest
from huggingface_hub import constants

from models import library, memory, quantize_checkpoint
from models.downloading import download, retrying
from models.install_plan import InstallPlan, Origin
from models.installing import self_test
from models.manifest import MANIFEST
from models.messages import (
    Event,
    GenerationFinished,
    ModelInstalled,
    ModelLoaded,
    ModelRemoved,
    ModelVerified,
    Progress,
    RecipeName,
    RequestCancelled,
    RequestFailed,
)
from models.partial import Partial
from models.tensors.parity import Parity
from tests.integration.busy import answering
from tests.integration.engine_probe import EngineProbe
from tests.integration.hub_with_models import (
    PHI,
    PHI_REPO,
    STRANGER,
    left_in,
    loopback_hub,
    publish,
    shards_of,
    shorten_self_test,
    state_of,
)
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.loopback_hub import COMMIT, Fault, LoopbackHub

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

SHARDS = 3
QUESTIONS = self_test.QUESTIONS


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint in three shards, as published ones are. Don't write into it."""
    folder = tmp_path_factory.mktemp("sharded") / "checkpoint"
    write_checkpoint(folder, shards=SHARDS, dtype="bfloat16")
    (folder / "LICENSE").write_text("MIT")
    return folder


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, checkpoint: Path) -> Iterator[LoopbackHub]:
    monkeypatch.setattr(retrying, "_pause", lambda *_: None)
    with loopback_hub(monkeypatch) as hub:
        publish(hub, checkpoint)
        yield hub


@pytest.fixture(autouse=True)
def short_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """One short question, two tokens: without a GPU the whole of it takes longer than all the rest."""
    shorten_self_test(monkeypatch)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def engine(data: Path, tiny_practice: Path) -> Iterator[EngineProbe]:
    with EngineProbe(data) as probe:
        yield probe


def failure(events: list[Event]) -> RequestFailed:
    last = events[-1]
    assert isinstance(last, RequestFailed), last
    assert last.title
    assert last.detail
    return last


def stages(events: list[Event]) -> list[str]:
    return list(dict.fromkeys(event.stage for event in events if isinstance(event, Progress)))


def is_installed(events: list[Event], model_id: str = PHI) -> bool:
    return events[-1] == ModelInstalled(events[-1].request_id, model_id)


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in shards_of(folder)}


def quantized(source: Path, target: Path, recipe: str = "compact") -> dict[str, bytes]:
    quantize_checkpoint(source, target, recipe)
    return bytes_of(target)


def downloaded(hub: LoopbackHub) -> dict[str, int]:
    """How many bytes of each shard went out."""
    sent: dict[str, int] = {}
    for seen in hub.requests:
        name = seen.path.split("?")[0].rpartition("/")[2]
        if seen.of_store:
            sent[name] = sent.get(name, 0) + seen.sent_bytes
    return sent


def stop_in_shard(hub: LoopbackHub, engine: EngineProbe, number: int, **wish: Any) -> None:
    """Install, and cancel when that shard has stalled in its middle."""
    name = f"model-{number:05d}-of-{SHARDS:05d}.safetensors"
    hub.fail(name, Fault(after_bytes=20_000, then="stall"))
    request = engine.start_installing(PHI, **wish)
    wait_until(lambda: any(seen.sent_bytes >= 20_000 and seen.path.startswith(f"/{name}") for seen in hub.requests))
    wait_until(lambda: len(list(partial_of(engine).model.glob("model*"))) >= number - 1)
    engine.engine.cancel(request)
    assert engine.until_last(request)[-1] == RequestCancelled(request)
    hub.heal()


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def partial_of(engine: EngineProbe) -> Partial:
    return library.partial_of(engine.engine._data_dir, PHI)


# --- the straight way -----------------------------------------------------------------------------


def test_a_model_of_the_catalogue_is_downloaded_quantized_tried_and_committed(
    hub: LoopbackHub,
    engine: EngineProbe,
    data: Path,
    checkpoint: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(self_test, "QUESTIONS", QUESTIONS)
    events = engine.install(PHI, "compact")
    assert is_installed(events)
    assert stages(events) == ["download", "verify", "quantize", "self-test"]
    folder, manifest = library.open_model(data, PHI)
    assert bytes_of(folder) == quantized(checkpoint, tmp_path / "alone")
    assert manifest.source == {"repo": PHI_REPO, "revision": COMMIT}
    assert manifest.recipe == "compact"
    assert manifest.entry is None
    assert manifest.self_test is not None
    assert manifest.self_test["questions"] == len(QUESTIONS) > 1
    assert 0.05 < manifest.self_test["parity"] < 0.2
    assert left_in(data) == [f".{PHI}.lock", PHI]
    assert (folder / "LICENSE").read_text() == "MIT"
    assert sorted(manifest.files) == sorted(path.name for path in folder.iterdir() if path.name != MANIFEST)
    asked = {seen.path.split("?")[0].rpartition("/")[2] for seen in hub.requests}
    assert not asked & {"modeling_phi3.py", "pytorch_model.bin", ".gitattributes"}


def test_progress_never_goes_back_and_ends_whole(hub: LoopbackHub, engine: EngineProbe) -> None:
    events = engine.install(PHI, "compact")
    for stage in stages(events):
        told = [event for event in events if isinstance(event, Progress) and event.stage == stage]
        if stage == "download":
            assert (told[0].done_bytes, told[0].total_bytes) == (0, 0), "said before the hub is asked"
            del told[0]
        done = [event.done_bytes for event in told]
        assert done == sorted(done)
        assert done[-1] == told[-1].total_bytes == told[0].total_bytes


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("recipe", ["balanced", "quality"])
def test_mlx_lm_opens_what_was_installed(hub: LoopbackHub, engine: EngineProbe, data: Path, recipe: RecipeName) -> None:
    assert is_installed(engine.install(PHI, recipe))
    model: Any = mlx_lm.load(str(library.model_dir(data, PHI)))[0]
    assert model.model.embed_tokens.bits == {"balanced": 6, "quality": 8}[recipe]
    assert isinstance(engine.load(PHI)[-1], ModelLoaded)
    assert isinstance(engine.until_last(engine.ask("2 + 2"))[-1], GenerationFinished)


def test_what_is_installed_is_verified_and_nothing_is_fetched_again(
    hub: LoopbackHub, engine: EngineProbe, data: Path
) -> None:
    engine.install(PHI, "balanced")
    hub.requests.clear()
    assert stages(engine.install(PHI)) == ["verify"]
    assert stages(engine.install(PHI, "balanced")) == ["verify"]
    assert hub.requests == []
    assert library.verify(data, PHI).recipe == "balanced"


def test_what_is_damaged_is_installed_again_with_its_recipe(hub: LoopbackHub, engine: EngineProbe, data: Path) -> None:
    engine.install(PHI, "balanced")
    shard = library.model_dir(data, PHI) / shards_of(library.model_dir(data, PHI))[0]
    sound = shard.read_bytes()
    shard.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    assert failure(engine.verify(PHI)).hint.startswith("Install it again")
    assert is_installed(engine.install(PHI))
    assert shard.read_bytes() == sound
    assert library.verify(data, PHI).recipe == "balanced"
    assert left_in(data) == [f".{PHI}.lock", PHI]


def test_another_recipe_replaces_an_installed_model(hub: LoopbackHub, engine: EngineProbe, data: Path) -> None:
    engine.install(PHI, "compact")
    assert isinstance(engine.load(PHI)[-1], ModelLoaded)
    assert is_installed(engine.install(PHI, "quality"))
    assert library.verify(data, PHI).recipe == "quality"
    events = engine.until_last(engine.ask("hi"))
    assert stages(events) == ["load"], "the model in memory isn't the one on the disk any more"
    assert isinstance(events[-1], GenerationFinished)
    assert events[-1].stats.recipe == "quality", "whatever was said of the model when it was loaded"


def test_originals_are_kept_on_request_where_nothing_loads_them(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    assert is_installed(engine.install(PHI, "compact", keep_source=True))
    folder = library.model_dir(data, PHI)
    assert bytes_of(folder / "source") == bytes_of(checkpoint)
    assert isinstance(engine.load(PHI)[-1], ModelLoaded)
    hub.requests.clear()
    assert stages(engine.install(PHI, keep_source=True)) == ["verify"]
    assert hub.requests == []
    assert isinstance(engine.remove(PHI)[-1], ModelRemoved)
    assert left_in(data) == []


# --- folders, other repositories, ready-made models -----------------------------------------------


def test_a_folder_is_quantized_where_it_lies(engine: EngineProbe, data: Path, checkpoint: Path) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in checkpoint.iterdir()}
    events = engine.install(PHI, "compact", str(checkpoint))
    assert is_installed(events)
    assert stages(events) == ["quantize", "self-test"]
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in checkpoint.iterdir()} == before
    assert library.verify(data, PHI).source["folder"] == str(checkpoint)
    assert stages(engine.install(PHI, "compact", str(checkpoint))) == ["verify"]


def test_a_folder_that_has_changed_is_quantized_anew(engine: EngineProbe, data: Path, tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "mine", dtype="bfloat16")
    assert is_installed(engine.install("mine", "compact", str(tmp_path / "mine")), "mine")
    older = bytes_of(data / "models" / "mine")
    write_checkpoint(tmp_path / "mine", dtype="bfloat16", seed=1)
    assert is_installed(engine.install("mine", "compact", str(tmp_path / "mine")), "mine")
    assert bytes_of(data / "models" / "mine") != older


def test_a_repository_that_the_catalogue_does_not_know_gets_an_id_of_its_own(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    publish(hub, checkpoint, STRANGER)
    assert is_installed(engine.install("my-phi", None, f"{STRANGER}@main"), "my-phi")
    entry = library.find_entry(data, "my-phi")
    assert (entry.name, entry.repo, entry.licence) == ("tiny-phi", STRANGER, "mit")
    assert state_of(data, "my-phi") == "installed"
    assert isinstance(engine.load("my-phi")[-1], ModelLoaded)
    assert isinstance(engine.until_last(engine.ask("hi"))[-1], GenerationFinished)
    shard = data / "models" / "my-phi" / shards_of(data / "models" / "my-phi")[0]
    shard.write_bytes(b"")
    assert is_installed(engine.install("my-phi"), "my-phi"), "its manifest says where it came from"
    assert isinstance(engine.remove("my-phi")[-1], ModelRemoved)
    assert state_of(data, "my-phi") == "unlisted"
    assert left_in(data) == []


def test_a_repository_may_be_called_as_the_hub_lets_it(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    publish(hub, checkpoint, "_some.body/_tiny")
    hub.fail(FIRST_SHARD, Fault(after_bytes=20_000, then="stall"))
    request = engine.start_installing("my-phi", "compact", "_some.body/_tiny")
    wait_until(lambda: any(seen.sent_bytes >= 20_000 for seen in hub.requests))
    engine.engine.cancel(request)
    engine.until_last(request)
    hub.heal()
    assert is_installed(engine.install("my-phi"), "my-phi"), "its plan says where it comes from"
    assert library.find_entry(data, "my-phi").repo == "_some.body/_tiny"


@pytest.mark.parametrize("by_folder", [False, True])
def test_a_model_that_is_quantized_already_is_taken_as_it_is(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, tmp_path: Path, by_folder: bool
) -> None:
    made = quantized(checkpoint, tmp_path / "made")
    publish(hub, tmp_path / "made", STRANGER)
    source = str(tmp_path / "made") if by_folder else STRANGER
    refused = failure(engine.install(PHI, "balanced", source))
    assert refused.title == "Phi-4-mini-reasoning is quantized already"
    assert left_in(data) == []
    assert is_installed(engine.install(PHI, None, source))
    assert bytes_of(library.model_dir(data, PHI)) == made
    assert library.verify(data, PHI).recipe == "ready-made"
    assert shards_of(tmp_path / "made") == list(made)
    assert isinstance(engine.load(PHI)[-1], ModelLoaded)
    asked = [] if by_folder else ["download"]
    assert stages(engine.install(PHI, None, source)) == [*asked, "verify"]


def test_the_practice_model_installs_by_the_same_command_from_nowhere_else(
    engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    assert is_installed(engine.install("practice", "balanced"), "practice")
    assert library.verify(data, "practice").recipe == "balanced"
    assert "comes with Ergo" in failure(engine.install("practice", None, str(checkpoint))).title


# --- stopped and gone on with ---------------------------------------------------------------------


def test_a_paused_installation_goes_on_where_it_was(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, tmp_path: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="balanced")
    listing = next(each for each in library.list_models(data) if each.entry.id == PHI)
    assert listing.state == "partial"
    assert 0 < listing.done_bytes < listing.total_bytes
    assert listing.recipe == "balanced"
    assert "isn't finished" in failure(engine.load(PHI)).detail
    sizes = {name: len(content) for name, content in bytes_of(checkpoint).items()}
    first, second, _ = sizes
    assert not (partial_of(engine).source / first).exists(), "its original went when it was quantized"
    assert (partial_of(engine).source / f"{second}.part").stat().st_size >= 20_000
    assert is_installed(engine.install(PHI))
    assert downloaded(hub) == sizes, "no byte was fetched twice"
    assert library.verify(data, PHI).recipe == "balanced"
    assert bytes_of(library.model_dir(data, PHI)) == quantized(checkpoint, tmp_path / "alone", "balanced")
    assert left_in(data) == [f".{PHI}.lock", PHI]


def test_cancelling_is_heard_at_once(hub: LoopbackHub, engine: EngineProbe) -> None:
    hub.fail(shards_of_hub(hub)[0], Fault(bytes_per_s=2_000))
    request = engine.start_installing(PHI)
    engine.until(lambda event: isinstance(event, Progress) and event.done_bytes > 0)
    started = time.perf_counter()
    engine.engine.cancel(request)
    assert isinstance(engine.until_last(request)[-1], RequestCancelled)
    assert time.perf_counter() - started < 20.0


def shards_of_hub(hub: LoopbackHub) -> list[str]:
    repository = hub.repository(PHI_REPO)
    assert repository is not None
    return sorted(repository.large)


def test_another_recipe_keeps_what_was_downloaded_and_fetches_what_was_used_up(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, tmp_path: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    before = downloaded(hub)
    assert is_installed(engine.install(PHI, "quality"))
    sizes = {name: len(content) for name, content in bytes_of(checkpoint).items()}
    first, second, third = sizes
    assert downloaded(hub) == {first: 2 * sizes[first], second: sizes[second], third: sizes[third]}
    assert before[first] == sizes[first]
    assert bytes_of(library.model_dir(data, PHI)) == quantized(checkpoint, tmp_path / "alone", "quality")


def test_keeping_the_originals_can_be_asked_for_later(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    assert is_installed(engine.install(PHI, keep_source=True))
    assert bytes_of(library.model_dir(data, PHI) / "source") == bytes_of(checkpoint)


def test_what_was_begun_stays_pinned_while_the_branch_moves_on(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    asked = [seen.path for seen in hub.requests if seen.path.startswith("/api/")]
    assert asked[0].endswith(PHI_REPO)
    hub.requests.clear()
    assert is_installed(engine.install(PHI))
    assert all(COMMIT in seen.path for seen in hub.requests if seen.path.startswith("/api/"))
    assert library.verify(data, PHI).source["revision"] == COMMIT


def test_a_commit_that_has_gone_costs_nothing_where_the_files_are_the_same(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    publish(hub, checkpoint).commit = "f" * 40
    assert is_installed(engine.install(PHI))
    assert downloaded(hub) == {name: len(content) for name, content in bytes_of(checkpoint).items()}
    assert library.verify(data, PHI).source["revision"] == "f" * 40


def test_a_model_that_has_changed_on_the_hub_is_said_and_begun_anew(
    hub: LoopbackHub, engine: EngineProbe, data: Path, tmp_path: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    write_checkpoint(tmp_path / "newer", shards=SHARDS, dtype="bfloat16", seed=1)
    publish(hub, tmp_path / "newer").commit = "f" * 40
    said = failure(engine.install(PHI))
    assert said.title == "The model has changed meanwhile"
    assert left_in(data) == []
    assert is_installed(engine.install(PHI, "compact"))
    assert bytes_of(library.model_dir(data, PHI)) == quantized(tmp_path / "newer", tmp_path / "alone")


def test_another_source_begins_anew(hub: LoopbackHub, engine: EngineProbe, data: Path, tmp_path: Path) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    write_checkpoint(tmp_path / "mine", dtype="bfloat16", seed=1)
    assert is_installed(engine.install(PHI, "compact", str(tmp_path / "mine")))
    assert bytes_of(library.model_dir(data, PHI)) == quantized(tmp_path / "mine", tmp_path / "alone")
    assert left_in(data) == [f".{PHI}.lock", PHI]


def test_another_name_for_the_same_files_loses_none_of_them(
    hub: LoopbackHub, engine: EngineProbe, checkpoint: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    assert is_installed(engine.install(PHI, "compact", f"{PHI_REPO}@main"))
    sizes = {name: len(content) for name, content in bytes_of(checkpoint).items()}
    first, second, third = sizes
    # What was quantized is made again; what had been downloaded of the second shard is used.
    assert downloaded(hub) == {first: 2 * sizes[first], second: sizes[second], third: sizes[third]}


@pytest.mark.parametrize("source", ["nobody/nothing", "bad folder"])
def test_another_source_that_is_none_costs_nothing(
    hub: LoopbackHub, engine: EngineProbe, tmp_path: Path, source: str
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    begun = partial_of(engine).disk_bytes()
    (tmp_path / "bad folder").mkdir()
    failure(engine.install(PHI, None, source.replace("bad folder", str(tmp_path / "bad folder"))))
    assert partial_of(engine).disk_bytes() == begun
    assert is_installed(engine.install(PHI))


def test_kept_originals_are_used_for_another_recipe_and_kept_again(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, tmp_path: Path
) -> None:
    engine.install(PHI, "compact", keep_source=True)
    hub.requests.clear()
    assert is_installed(engine.install(PHI, "quality"))
    assert downloaded(hub) == {}
    folder = library.model_dir(data, PHI)
    assert bytes_of(folder) == quantized(checkpoint, tmp_path / "alone", "quality")
    assert bytes_of(folder / "source") == bytes_of(checkpoint)
    refused = failure(engine.install(PHI, "compact", str(folder / "source")))
    assert refused.title == "That folder is Ergo's own"
    assert bytes_of(folder / "source") == bytes_of(checkpoint)


def test_without_a_network_what_there_is_is_kept_and_the_practice_model_works(
    hub: LoopbackHub, engine: EngineProbe, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    begun = partial_of(engine).disk_bytes()
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    said = failure(engine.install(PHI))
    assert said.title == "No connection to the hub"
    assert said.hint
    assert partial_of(engine).disk_bytes() == begun
    assert isinstance(engine.load("practice")[-1], ModelLoaded)
    assert isinstance(engine.until_last(engine.ask("2 + 2"))[-1], GenerationFinished)
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    assert is_installed(engine.install(PHI))


def test_once_everything_is_downloaded_no_network_is_needed(
    hub: LoopbackHub, engine: EngineProbe, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(*_: Any) -> Any:
        raise RuntimeError("out of the blue")

    with monkeypatch.context() as patch:
        patch.setattr("models.installing.pipeline.self_test_slices", give_up)
        assert "out of the blue" in failure(engine.install(PHI, "compact")).detail
    assert state_of(data) == "partial"
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert is_installed(engine.install(PHI))


def test_the_hub_stays_out_of_reach_for_everything_but_a_download(hub: LoopbackHub, engine: EngineProbe) -> None:
    assert is_installed(engine.install(PHI, "compact"))
    assert constants.is_offline_mode()
    hub.requests.clear()
    engine.load(PHI)
    engine.until_last(engine.ask("hi"))
    engine.verify(PHI)
    assert hub.requests == []


# --- beside everything else -----------------------------------------------------------------------


def test_questions_are_answered_while_a_model_is_installed(hub: LoopbackHub, engine: EngineProbe) -> None:
    assert isinstance(engine.load("practice")[-1], ModelLoaded)
    for name in shards_of_hub(hub):
        hub.fail(name, Fault(bytes_per_s=150_000))
    request = engine.start_installing(PHI, "compact")
    engine.until(lambda event: isinstance(event, Progress) and event.done_bytes > 0)
    answered = 0
    while True:
        events = engine.until_last(engine.ask("How are you?"))
        if any(isinstance(event, ModelInstalled | RequestFailed) for event in events):
            break
        answered += isinstance(events[-1], GenerationFinished)
    assert answered >= 2
    assert ModelInstalled(request, PHI) in events


def test_a_pause_is_heard_in_the_middle_of_an_answer(hub: LoopbackHub, engine: EngineProbe) -> None:
    engine.load("practice")
    hub.fail(shards_of_hub(hub)[1], Fault(bytes_per_s=5_000))
    request = engine.start_installing(PHI, "compact")
    engine.until(lambda event: isinstance(event, Progress) and event.done_bytes > 40_000)
    with answering(engine) as question:
        engine.engine.cancel(request)
        assert isinstance(engine.until_last(request)[-1], RequestCancelled)
        hub.heal()
        again = engine.start_installing(PHI)
    assert isinstance(engine.until_last(question)[-1], GenerationFinished)
    assert is_installed(engine.until_last(again))


def test_one_model_is_installed_at_a_time(hub: LoopbackHub, engine: EngineProbe, data: Path) -> None:
    hub.fail(shards_of_hub(hub)[0], Fault(bytes_per_s=5_000))
    request = engine.start_installing(PHI, "compact")
    engine.until(lambda event: isinstance(event, Progress) and event.done_bytes > 0)
    assert failure(engine.install("phi-4-reasoning")).title == "One model is installed at a time"
    engine.engine.cancel(request)
    engine.until_last(request)
    hub.heal()
    assert is_installed(engine.install(PHI))


def test_verifying_and_removing_go_on_during_an_installation(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path
) -> None:
    engine.install("mine", "compact", str(checkpoint))
    hub.fail(shards_of_hub(hub)[0], Fault(bytes_per_s=20_000))
    request = engine.start_installing(PHI, "compact")
    engine.until(lambda event: isinstance(event, Progress) and event.request_id == request and event.done_bytes > 0)
    assert isinstance(engine.verify("mine")[-1], ModelVerified)
    assert isinstance(engine.remove("mine")[-1], ModelRemoved)
    assert is_installed(engine.until_last(request))


def test_removing_a_model_that_is_being_installed_stops_that_first(
    hub: LoopbackHub, engine: EngineProbe, data: Path
) -> None:
    hub.fail(shards_of_hub(hub)[0], Fault(bytes_per_s=5_000))
    request = engine.start_installing(PHI, "compact")
    engine.until(lambda event: isinstance(event, Progress) and event.done_bytes > 0)
    events = engine.remove(PHI)
    assert isinstance(events[-1], ModelRemoved)
    assert RequestCancelled(request) in events
    assert left_in(data) == []
    assert "isn't installed" in failure(engine.remove(PHI)).title


def test_removing_the_loaded_model_unloads_it(hub: LoopbackHub, engine: EngineProbe) -> None:
    engine.install(PHI, "compact")
    engine.load(PHI)
    assert isinstance(engine.remove(PHI)[-1], ModelRemoved)
    assert failure(engine.until_last(engine.ask("hi"))).title == "No model is loaded"


def test_stopping_the_engine_ends_an_installation_and_keeps_it(hub: LoopbackHub, data: Path) -> None:
    hub.fail(shards_of_hub(hub)[1], Fault(after_bytes=20_000, then="stall"))
    with EngineProbe(data) as probe:
        request = probe.start_installing(PHI, "compact")
        wait_until(lambda: list(library.partial_of(data, PHI).model.glob("model*")) != [])
        assert probe.engine.stop()
        assert isinstance(probe.until_last(request)[-1], RequestCancelled)
    assert state_of(data) == "partial"


def test_two_engines_install_one_model(hub: LoopbackHub, data: Path) -> None:
    with EngineProbe(data) as one, EngineProbe(data) as other:
        first, second = one.start_installing(PHI, "compact"), other.start_installing(PHI, "compact")
        assert is_installed(one.until_last(first))
        assert is_installed(other.until_last(second))
    library.verify(data, PHI)


def test_a_model_that_does_not_fit_into_memory_is_loaded_only_on_purpose(
    hub: LoopbackHub, engine: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.install(PHI, "compact")
    monkeypatch.setattr(memory, "read_machine", lambda: memory.Machine(8 << 30, 1 << 20))
    refused = failure(engine.load(PHI))
    assert refused.overridable
    assert "Not enough memory" in refused.title
    assert isinstance(engine.load(PHI, force=True)[-1], ModelLoaded)
    assert isinstance(engine.load("practice")[-1], ModelLoaded)


def test_a_loaded_model_makes_room_for_the_self_test_and_comes_back(
    hub: LoopbackHub, engine: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.load("practice")
    monkeypatch.setattr(memory, "read_machine", lambda: memory.Machine(8 << 30, 1 << 20))
    assert is_installed(engine.install(PHI, "compact"))
    events = engine.until_last(engine.ask("hi"))
    assert stages(events) == ["load"]
    assert isinstance(events[-1], GenerationFinished)


# --- bad sources ----------------------------------------------------------------------------------


def spoil(hub: LoopbackHub, checkpoint: Path, what: str) -> None:
    """Publish the checkpoint with something wrong about it."""
    repository = publish(hub, checkpoint)
    files, shards = repository.files, sorted(repository.large)
    if what in SPOILED:
        name, change = SPOILED[what]
        files[name] = change(bytes(files[name]))
        return
    gone = {
        "no config": ["config.json"],
        "no tokenizer": ["tokenizer.json"],
        "only a pickle": shards,
        "nothing": [*shards, "pytorch_model.bin"],
        "a shard missing": shards[:1],
    }[what]
    for name in gone:
        del files[name]


def with_config(**changes: Any) -> Callable[[bytes], bytes]:
    return lambda content: json.dumps({**json.loads(content), **changes}).encode()


FIRST_SHARD = f"model-00001-of-{SHARDS:05d}.safetensors"
SPOILED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "architecture": ("config.json", with_config(model_type="llama")),
    "foreign quantization": ("config.json", with_config(quantization_config={"quant_method": "gptq"})),
    "config is no JSON": ("config.json", lambda _: b"{"),
    "other turns": ("tokenizer.json", lambda content: content.replace(b"<|assistant|>", b"<|model|>")),
    "truncated": (FIRST_SHARD, lambda content: content[:-100]),
    "lying header": (FIRST_SHARD, lambda content: content.replace(b'"data_offsets": [0,', b'"data_offsets": [2,')),
    "a tensor too many": (FIRST_SHARD, lambda content: content.replace(b"embed_tokens.weight", b"embed_tokens.weighs")),
}
BAD_SOURCES = {
    "architecture": "can't run this kind of model",
    "foreign quantization": "can't run this kind of model",
    "config is no JSON": "can't be read",
    "no config": "is no model",
    "no tokenizer": "can't be used",
    "other turns": "can't hold a conversation",
    "only a pickle": "can't run this kind of model",
    "nothing": "files can't be used",
    "truncated": "files can't be used",
    "lying header": "files can't be used",
    "a tensor too many": "files can't be used",
    "a shard missing": "files can't be used",
}


@pytest.mark.parametrize("what", BAD_SOURCES)
def test_a_source_that_cannot_be_used_is_named_and_leaves_nothing(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, what: str
) -> None:
    spoil(hub, checkpoint, what)
    assert BAD_SOURCES[what] in failure(engine.install(PHI, "compact")).title
    assert left_in(data) == []
    assert state_of(data) == "absent"


def test_packed_weights_of_which_the_config_says_nothing_are_refused_and_leave_nothing(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, tmp_path: Path
) -> None:
    quantize_checkpoint(checkpoint, tmp_path / "packed")
    shutil.copyfile(checkpoint / "config.json", tmp_path / "packed" / "config.json")
    publish(hub, tmp_path / "packed")
    said = failure(engine.install(PHI, "compact"))
    assert "is quantized, and config.json says nothing of it" in said.detail
    assert left_in(data) == []
    assert state_of(data) == "absent"


@pytest.mark.parametrize("what", ["architecture", "only a pickle", "truncated", "no tokenizer"])
def test_a_folder_that_cannot_be_used_is_named_and_left_alone(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, tmp_path: Path, what: str
) -> None:
    spoil(hub, checkpoint, what)
    repository = hub.repository(PHI_REPO)
    assert repository is not None
    folder = tmp_path / "bad"
    folder.mkdir()
    for name, content in repository.files.items():
        (folder / name).write_bytes(content)
    assert BAD_SOURCES[what] in failure(engine.install("mine", "compact", str(folder))).title
    assert left_in(data) == []
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == repository.files


@pytest.mark.parametrize(
    ("place", "fault", "title"),
    [
        ("info", Fault(status=401, code="RepoNotFound"), "No such repository"),
        ("info", Fault(status=404, code="RevisionNotFound"), "No such revision"),
        ("config.json", Fault(status=403, code="GatedRepo"), "wants to be asked first"),
        ("resolve config.json", Fault(status=401, code="GatedRepo"), "wants to be asked first"),
        ("config.json", Fault(body="portal"), "Somebody else answers"),
        ("model-00001-of-00003.safetensors", Fault(status=500), "The hub is busy"),
        ("model-00001-of-00003.safetensors", Fault(body="wrong"), "sends a damaged file"),
    ],
    ids=["no repo", "no revision", "gated", "gated by redirect", "portal", "busy", "wrong bytes"],
)
def test_a_hub_that_refuses_before_anything_has_come_leaves_nothing(
    hub: LoopbackHub, engine: EngineProbe, data: Path, place: str, fault: Fault, title: str
) -> None:
    hub.fail_always(place, fault)
    assert title in failure(engine.install(PHI, "compact")).title
    assert left_in(data) == []
    hub.heal()
    assert is_installed(engine.install(PHI, "compact"))


@pytest.mark.parametrize(
    ("model_id", "source", "title"),
    [
        ("my-phi", None, "No such model"),
        ("my-phi", "nowhere", "There is no such source"),
        ("my-phi", "a/b/c", "There is no such source"),
        ("my-phi", "a/b@", "There is no such source"),
        ("my-phi", "a/b.git", "There is no such source"),
        ("my-phi", "a/b--c@main", "There is no such source"),
        ("my-phi", "/no/such/folder", "There is no such source"),
        ("my-phi", "nobody/nothing", "No such repository"),
        ("my-phi", f"{PHI_REPO}@v9", "No such revision"),
        ("../escape", PHI_REPO, "can't be called that"),
        ("My-Phi", PHI_REPO, "can't be called that"),
        ("", PHI_REPO, "can't be called that"),
        ("..", None, "No such model"),
    ],
)
def test_a_wish_that_cannot_be_granted_is_refused_and_leaves_nothing(
    hub: LoopbackHub, engine: EngineProbe, data: Path, model_id: str, source: str | None, title: str
) -> None:
    assert title in failure(engine.install(model_id, "compact", source)).title
    assert left_in(data) == []


def test_a_disk_without_room_is_refused_with_numbers_before_the_first_byte(
    hub: LoopbackHub, engine: EngineProbe, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = SimpleNamespace(total=1 << 40, used=1 << 40, free=50_000_000)
    monkeypatch.setattr(memory.shutil, "disk_usage", lambda _: full)  # type: ignore[attr-defined]
    said = failure(engine.install(PHI, "compact"))
    assert said.title == "Not enough space on the disk"
    assert "50.0 MB are free" in said.detail
    assert left_in(data) == []
    assert not any("/resolve/" in seen.path for seen in hub.requests)


@pytest.mark.parametrize("by_folder", [False, True])
def test_a_model_that_is_quantized_already_needs_no_room_for_quantizing(
    hub: LoopbackHub,
    engine: EngineProbe,
    data: Path,
    checkpoint: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    by_folder: bool,
) -> None:
    made = quantized(checkpoint, tmp_path / "made")
    publish(hub, tmp_path / "made", STRANGER)
    source = str(tmp_path / "made") if by_folder else STRANGER
    own = sum(map(len, made.values()))
    free = own + 100_000_000 + (0 if by_folder else 100_000)
    monkeypatch.setattr(memory.shutil, "disk_usage", lambda _: SimpleNamespace(free=free))  # type: ignore[attr-defined]
    assert is_installed(engine.install(PHI, None, source))
    shutil.rmtree(data / "models" / PHI)
    free = own + 100_000_000 - 10_000
    refused = failure(engine.install(PHI, None, source))
    assert refused.title == "Not enough space on the disk"
    assert left_in(data) == [f".{PHI}.lock"] or left_in(data) == []
    assert not (by_folder and list(data.rglob("*.safetensors")))


def test_a_stranger_that_has_to_be_quantized_is_refused_before_its_first_shard(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(hub, checkpoint, STRANGER)
    size = sum(path.stat().st_size for path in checkpoint.iterdir())
    monkeypatch.setattr(memory, "_COMPANIONS_BYTES", 0)
    monkeypatch.setattr(memory.shutil, "disk_usage", lambda _: SimpleNamespace(free=size + 1000))  # type: ignore[attr-defined]
    assert failure(engine.install("my-phi", "compact", STRANGER)).title == "Not enough space on the disk"
    assert downloaded(hub) == {}
    assert left_in(data) == []


def test_a_download_waits_while_the_disk_would_hold_more_than_was_said(
    hub: LoopbackHub, engine: EngineProbe, data: Path, checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.load("practice")
    over = 5_000
    monkeypatch.setattr(memory, "PEAK_OVER_SOURCE_BYTES", over)
    partial, sizes = partial_of(engine), []
    fetch = download.fetch

    def watched(snapshot: Any, file: Any, folder: Path, on_bytes: Callable[[int], None], check: Any) -> Path:
        def count(done: int) -> None:
            sizes.append(partial.disk_bytes() + file.size_bytes - done)
            on_bytes(done)

        return fetch(snapshot, file, folder, count, check)

    monkeypatch.setattr(download, "fetch", watched)
    largest = max(shards_of_hub(hub), key=lambda name: (checkpoint / name).stat().st_size)
    with answering(engine):
        request = engine.start_installing(PHI, "compact")
        wait_until(lambda: sum(partial.has_source(file) for file in plan_of(partial).shards) == SHARDS - 1)
        time.sleep(0.2)
        assert largest not in downloaded(hub)
        engine.engine.cancel(request)
        assert isinstance(engine.until_last(request)[-1], RequestCancelled), "it doesn't wait for the answer"
        request = engine.start_installing(PHI)
        time.sleep(0.2)
        assert largest not in downloaded(hub)
    assert is_installed(engine.until_last(request))
    plan_bytes = 4_000
    source_bytes = sum(path.stat().st_size for path in checkpoint.iterdir())
    assert max(sizes) <= source_bytes + over + plan_bytes


def plan_of(partial: Partial) -> InstallPlan:
    plan = partial.read_plan(PHI)
    return plan or InstallPlan(PHI, Origin(), "", ())


def test_a_disk_that_fills_up_while_quantizing_keeps_what_was_downloaded(
    hub: LoopbackHub, engine: EngineProbe, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr("models.tensors.safetensors_writer.os.pwrite", full)
        assert failure(engine.install(PHI, "compact")).title == "Not enough space on the disk"
    assert state_of(data) == "partial"
    assert list(partial_of(engine).model.iterdir()) == []
    sent = downloaded(hub)
    assert is_installed(engine.install(PHI))
    assert all(count <= sent[name] for name, count in downloaded(hub).items() if name in sent)


def test_a_shard_that_comes_out_wrong_is_dropped_and_made_again(
    hub: LoopbackHub, engine: EngineProbe, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("models.installing.shard_work.shard_parity", lambda *_: Parity(relative_error=1.5, worst=9.0))
        said = failure(engine.install(PHI, "compact"))
    assert "off by 150%" in said.detail
    assert list(partial_of(engine).model.iterdir()) == []
    assert shards_of(partial_of(engine).source), "the original stays until its quantized form is proven"
    assert is_installed(engine.install(PHI))


def test_a_model_that_computes_rubbish_is_not_installed(
    hub: LoopbackHub, engine: EngineProbe, data: Path, tmp_path: Path
) -> None:
    write_checkpoint(tmp_path / "nan", dtype="bfloat16", rms_norm_eps=1e-5)
    file = tmp_path / "nan" / "model.safetensors"
    content = file.read_bytes()
    file.write_bytes(content[:-2] + b"\xff\x7f")
    said = failure(engine.install("mine", "compact", str(tmp_path / "nan")))
    assert "numbers that are none" in said.detail
    assert state_of(data, "mine") in {"partial", "unlisted"}
    assert not (data / "models" / "mine").exists()


def test_the_library_survives_a_partial_folder_that_somebody_has_been_at(
    hub: LoopbackHub, engine: EngineProbe, data: Path
) -> None:
    stop_in_shard(hub, engine, 2, recipe="compact")
    (partial_of(engine).folder / "plan.json").write_text("{")
    assert state_of(data) == "partial"
    assert is_installed(engine.install(PHI, "compact"))
    assert left_in(data) == [f".{PHI}.lock", PHI]
    shutil.rmtree(library.model_dir(data, PHI))
    assert state_of(data) == "absent"
