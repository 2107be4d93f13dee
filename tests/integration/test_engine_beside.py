"""What the engine does while the MLX thread is busy: begin what goes on beside it, end what is cancelled."""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path

import pytest

from models import library
from models.engine import Engine
from models.messages import (
    AdapterAdded,
    AdapterRemoved,
    AdapterRestored,
    AddAdapter,
    Command,
    Event,
    GenerationFinished,
    InstallModel,
    LastEvent,
    LoadModel,
    ModelInstalled,
    ModelLoaded,
    ModelRemoved,
    ModelVerified,
    RemoveAdapter,
    RemoveModel,
    RequestCancelled,
    RequestFailed,
    RestoreAdapter,
    Unload,
)
from tests.integration.adapter_samples import shapes_of, write_sample
from tests.integration.busy import answering
from tests.integration.engine_probe import EngineProbe


@pytest.mark.parametrize("command", [LoadModel(501, "practice"), Unload(501), InstallModel(501, "practice")])
def test_a_command_that_waits_ends_at_once_when_it_is_cancelled(loaded: EngineProbe, command: Command) -> None:
    with answering(loaded) as question:
        loaded.engine.submit(command)
        loaded.engine.cancel(501)
        assert loaded.events.get(timeout=30) == RequestCancelled(501)
        loaded.engine.cancel(501)
        loaded.engine.submit(Unload(501))
        loaded.engine.cancel(501)
        assert loaded.events.get(timeout=30) == RequestCancelled(501), "the id was free again"
    assert isinstance(loaded.until_last(question)[-1], GenerationFinished)
    assert isinstance(loaded.load()[-1], ModelLoaded)
    assert loaded.events.empty()


def test_a_question_that_waits_ends_at_once_when_it_is_cancelled(loaded: EngineProbe) -> None:
    with answering(loaded) as first:
        second = loaded.ask("two")
        loaded.engine.cancel(second)
        last = loaded.events.get(timeout=30)
        assert isinstance(last, GenerationFinished)
        assert (last.request_id, last.stats.finish_reason, last.stats.prompt_tokens) == (second, "cancelled", 0)
    assert isinstance(loaded.until_last(first)[-1], GenerationFinished)
    loaded.until_last(loaded.ask("three"))
    assert loaded.events.empty()


def test_nothing_is_told_on_the_thread_that_submits_or_cancels(tmp_path: Path, tiny_folder: Path) -> None:
    """The window would hear of the end of a request whose id it doesn't know yet."""
    heard: list[tuple[int, int]] = []
    over = threading.Semaphore(0)

    def sink(event: Event) -> None:
        if isinstance(event, LastEvent):
            heard.append((event.request_id, threading.get_ident()))
            over.release()

    engine = Engine(tmp_path, sink)
    engine.submit(Unload(1))
    engine.cancel(1)
    assert over.acquire(timeout=30)
    engine.start()
    engine.submit(Unload(2))
    assert over.acquire(timeout=30)
    engine.submit(InstallModel(3, "mine", "compact", str(tiny_folder)))
    engine.submit(InstallModel(4, "other", "compact", str(tiny_folder)))
    for _ in range(2):
        assert over.acquire(timeout=30)
    assert engine.stop()
    assert sorted(request_id for request_id, _ in heard) == [1, 2, 3, 4]
    assert threading.get_ident() not in {thread for _, thread in heard}


def test_every_request_ends_once_whoever_is_first(tmp_path: Path) -> None:
    """The MLX thread takes a command while another thread cancels it."""
    ended: Counter[int] = Counter()
    over = threading.Semaphore(0)

    def sink(event: Event) -> None:
        if isinstance(event, LastEvent):
            ended[event.request_id] += 1
            over.release()

    engine = Engine(tmp_path, sink)
    engine.start()
    commands = [Unload(n) if n % 3 else RemoveModel(n, "phi-4-reasoning") for n in range(300)]
    for command in commands:
        engine.submit(command)
        engine.cancel(command.request_id - 1)
        engine.cancel(command.request_id - 5)
    for _ in commands:
        assert over.acquire(timeout=30)
    assert engine.stop()
    assert ended == Counter(range(300))


def test_a_model_is_installed_but_for_its_computing_while_an_answer_is_written(
    loaded: EngineProbe, tiny_folder: Path
) -> None:
    with answering(loaded) as question:
        request = loaded.start_installing("mine", "compact", str(tiny_folder))
        partial = library.partial_of(loaded.engine._data_dir, "mine")
        while not (partial.folder / "plan.json").exists():
            threading.Event().wait(0.01)
        refused = loaded.install("other", "compact", str(tiny_folder))[-1]
        assert isinstance(refused, RequestFailed)
        assert refused.title == "One model is installed at a time"
    events = loaded.until(lambda event: event == ModelInstalled(request, "mine"))
    assert any(isinstance(event, GenerationFinished) and event.request_id == question for event in events)


def test_what_is_unfinished_is_discarded_when_the_answer_is_there_that_kept_it_from_stopping(
    loaded: EngineProbe, tiny_folder: Path
) -> None:
    data = loaded.engine._data_dir
    loaded.install("mine", "compact", str(tiny_folder))
    kept = library.open_model(data, "mine")[1]
    with answering(loaded):
        request = loaded.start_installing("mine", "quality", str(tiny_folder))
        while not (library.partial_of(data, "mine").folder / "plan.json").exists():
            threading.Event().wait(0.01)
        loaded.engine.submit(RemoveModel(601, "mine", unfinished_only=True))
    events = loaded.until_last(601)
    assert events[-1] == ModelRemoved(601, "mine")
    assert RequestCancelled(request) in events
    assert not library.partial_of(data, "mine").exists
    assert library.verify(data, "mine") == kept


def test_a_model_is_verified_and_another_removed_while_an_answer_is_written(
    loaded: EngineProbe, tiny_folder: Path
) -> None:
    loaded.install("mine", "compact", str(tiny_folder))
    with answering(loaded) as question:
        assert isinstance(loaded.verify("practice")[-1], ModelVerified)
        assert isinstance(loaded.remove("mine")[-1], ModelRemoved)
        events = loaded.install("mine", "compact", str(tiny_folder / "nothing"))
        assert isinstance(events[-1], RequestFailed)
    assert isinstance(loaded.until_last(question)[-1], GenerationFinished)


def test_the_model_that_is_answering_is_removed_when_its_answer_is_there(
    loaded: EngineProbe, tiny_folder: Path
) -> None:
    loaded.install("mine", "compact", str(tiny_folder))
    loaded.load("mine")
    with answering(loaded) as question:
        loaded.engine.submit(RemoveModel(601, "mine"))
        loaded.engine.submit(RemoveModel(602, "mine"))
        behind = loaded.ask("And then?")
        loaded.engine.cancel(602)
        assert loaded.until_last(602)[-1] == RequestCancelled(602)
        library.verify(loaded.engine._data_dir, "mine")
    events = loaded.until_last(601)
    assert events[-1] == ModelRemoved(601, "mine")
    ended = [event.request_id for event in events if isinstance(event, LastEvent)]
    assert ended[0] == question, "the answer wasn't cut short"
    if behind not in ended:
        events = loaded.until_last(behind)
    (last,) = [event for event in events if isinstance(event, LastEvent) and event.request_id == behind]
    assert isinstance(last, RequestFailed), "it was asked of a model that was to go"
    assert last.title == "No model is loaded"


def test_a_model_that_is_being_removed_is_not_loaded_any_more(loaded: EngineProbe, tiny_folder: Path) -> None:
    loaded.install("mine", "compact", str(tiny_folder))
    loaded.load("mine")
    with answering(loaded) as question:
        loaded.engine.submit(RemoveModel(601, "mine"))
        loaded.engine.submit(LoadModel(602, "mine"))
    ends: dict[int, LastEvent] = {}
    while not {question, 601, 602} <= ends.keys():
        event = loaded.events.get(timeout=30)
        if isinstance(event, LastEvent):
            ends[event.request_id] = event
    assert isinstance(ends[601], ModelRemoved)
    assert isinstance(ends[602], RequestFailed)


def test_what_comes_before_mlx_is_there_waits_for_nothing_else(data_dir: Path, tiny_practice: Path) -> None:
    del tiny_practice
    probe = EngineProbe(data_dir)
    probe.engine.submit(LoadModel(1, "practice"))
    probe.engine.submit(RemoveModel(2, "phi-4-reasoning"))
    probe.engine.submit(RemoveModel(3, "phi-4-reasoning"))
    probe.engine.cancel(3)
    assert probe.events.get(timeout=30) == RequestCancelled(3)
    with probe:
        first = probe.until(lambda event: isinstance(event, LastEvent))[-1]
        assert first.request_id == 2
        assert isinstance(probe.until_last(1)[-1], ModelLoaded)


def test_stopping_ends_what_goes_on_beside(loaded: EngineProbe, tiny_folder: Path) -> None:
    loaded.install("mine", "compact", str(tiny_folder))
    loaded.load("mine")
    with answering(loaded):
        loaded.engine.submit(RemoveModel(601, "mine"))
        loaded.engine.submit(InstallModel(602, "other", "compact", str(tiny_folder)))
        assert not loaded.engine.stop(timeout_s=0.1)
    assert loaded.engine.stop()
    ended = set()
    while not loaded.events.empty():
        event = loaded.events.get_nowait()
        if isinstance(event, LastEvent):
            ended.add((event.request_id, type(event)))
    assert {(601, RequestCancelled), (602, RequestCancelled)} <= ended
    library.verify(loaded.engine._data_dir, "mine")


def test_adapters_come_and_go_while_the_mlx_thread_answers(loaded: EngineProbe, tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "peft", shapes=shapes_of(64, 4, 2, 128), layers=2)
    with answering(loaded) as question:
        for command, last in (
            (AddAdapter(601, str(tmp_path / "mine")), AdapterAdded(601, "mine", is_new=True)),
            (AddAdapter(602, str(tmp_path / "mine"), "other"), AdapterAdded(602, "mine", is_new=False)),
            (RemoveAdapter(603, "mine"), AdapterRemoved(603, "mine")),
            (RestoreAdapter(604, "mine"), AdapterRestored(604, "mine")),
            (RemoveAdapter(605, "mine"), AdapterRemoved(605, "mine")),
        ):
            loaded.engine.submit(command)
            assert loaded.events.get(timeout=30) == last
        loaded.engine.submit(RemoveAdapter(606, "mine"))
        failed = loaded.events.get(timeout=30)
        assert isinstance(failed, RequestFailed)
        assert "no adapter called" in failed.title
    assert isinstance(loaded.until_last(question)[-1], GenerationFinished)
