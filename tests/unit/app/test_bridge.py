"""The bridge: order kept, text joined, stale requests dropped, everything on the main thread."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge, join_events
from models.messages import (
    AdapterAdded,
    AdapterRemoved,
    AdapterRestored,
    AdapterUse,
    AddAdapter,
    AnswerNow,
    ContextCounted,
    ContextPlanned,
    CountContext,
    Event,
    Generate,
    GenerationFinished,
    InstallModel,
    LoadModel,
    LoopNoticed,
    MemoryLow,
    Message,
    ModelInstalled,
    ModelLoaded,
    ModelRemoved,
    ModelUnloaded,
    ModelVerified,
    PrefillProgress,
    Progress,
    RemoveAdapter,
    RemoveModel,
    RequestCancelled,
    RequestFailed,
    RestoreAdapter,
    Resume,
    Sampling,
    TextDelta,
    ThinkingBudget,
    Unload,
    VerifyModel,
)
from tests.e2e.fake_engine import PRACTICE, FakeEngine, stats

deltas = st.lists(
    st.builds(
        TextDelta,
        request_id=st.integers(1, 2),
        channel=st.sampled_from(["thinking", "answer"]),
        text=st.text(max_size=5),
        tokens=st.integers(0, 3),
    )
)


@pytest.fixture
def engine_of(tmp_path: Path, qapp: object) -> Iterator[tuple[Bridge, FakeEngine]]:
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    bridge = Bridge(tmp_path, make_engine)
    yield bridge, engines[0]
    bridge.shut_down()


def ask(bridge: Bridge) -> int:
    return bridge.ask((Message("user", "1 + 1?"),), Sampling())


@given(deltas)
def test_joining_keeps_every_channel_whole(events: list[TextDelta]) -> None:
    joined = [event for event in join_events(events) if isinstance(event, TextDelta)]
    for request_id in (1, 2):
        for channel in ("thinking", "answer"):

            def picked(some: list[TextDelta], wanted: tuple[int, str]) -> list[TextDelta]:
                return [event for event in some if (event.request_id, event.channel) == wanted]

            before, after = picked(events, (request_id, channel)), picked(joined, (request_id, channel))
            assert "".join(event.text for event in before) == "".join(event.text for event in after)
            assert sum(event.tokens for event in before) == sum(event.tokens for event in after)


@given(deltas)
def test_joined_neighbours_differ(events: list[TextDelta]) -> None:
    joined = [(event.request_id, event.channel) for event in join_events(events) if isinstance(event, TextDelta)]
    assert all(left != right for left, right in itertools.pairwise(joined))


def test_of_neighbouring_progress_the_latest_is_kept() -> None:
    events: list[Event] = [PrefillProgress(1, 1, 9), PrefillProgress(1, 5, 9), Progress(2, "load", 1, 2)]
    assert join_events(events) == [PrefillProgress(1, 5, 9), Progress(2, "load", 1, 2)]


def test_progress_of_different_stages_is_kept_apart() -> None:
    events: list[Event] = [Progress(1, "download", 1, 9), Progress(1, "quantize", 1, 9), Progress(1, "quantize", 2, 9)]
    assert join_events(events) == [Progress(1, "download", 1, 9), Progress(1, "quantize", 2, 9)]


def test_reading_back_is_kept_apart_from_reading() -> None:
    events: list[Event] = [
        PrefillProgress(1, 20, 20),
        PrefillProgress(1, 0, 60, reread=True),
        PrefillProgress(1, 9, 60, reread=True),
    ]
    assert join_events(events) == [PrefillProgress(1, 20, 20), PrefillProgress(1, 9, 60, reread=True)]


def test_different_events_are_never_joined() -> None:
    events: list[Event] = [TextDelta(1, "answer", "a", 1), PrefillProgress(1, 1, 1), TextDelta(1, "answer", "b", 1)]
    assert join_events(events) == events


def test_events_of_another_thread_arrive_on_the_main_thread(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    threads: list[threading.Thread] = []
    bridge.text_appended.connect(lambda *_: threads.append(threading.current_thread()))
    with qtbot.waitSignal(bridge.text_appended) as seen:
        engine.emit(TextDelta(request_id, "thinking", "two", 1))
    assert seen.args == [request_id, "thinking", "two", 1]
    assert threads == [threading.main_thread()]


def test_five_hundred_deltas_are_a_handful_of_signals(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    texts: list[str] = []
    bridge.text_appended.connect(lambda _id, _channel, text, _tokens: texts.append(text))
    with qtbot.waitSignal(bridge.generation_finished):
        engine.emit(*[TextDelta(request_id, "thinking", f"{n} ", 1) for n in range(500)])
        engine.emit(GenerationFinished(request_id, stats()))
    assert "".join(texts).split() == [str(n) for n in range(500)]
    assert len(texts) <= 2


def test_a_burst_wakes_the_main_thread_once(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    wakes: list[int] = []
    bridge._woken.connect(lambda: wakes.append(1))
    with qtbot.waitSignal(bridge.text_appended):
        engine.emit(*[TextDelta(request_id, "answer", "x", 1) for _ in range(100)])
    assert wakes == [1]


def test_requests_get_different_ids(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, _engine = engine_of
    assert len({bridge.load("practice"), ask(bridge), ask(bridge)}) == 3


@pytest.mark.parametrize(
    "end",
    [
        GenerationFinished(1, stats()),
        RequestFailed(1, "title", "detail", "hint"),
        RequestCancelled(1),
    ],
)
def test_after_its_end_a_request_is_silent(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot, end: Event) -> None:
    bridge, engine = engine_of
    assert ask(bridge) == 1
    engine.emit(end)
    bridge.flush()
    with qtbot.assertNotEmitted(bridge.text_appended):
        engine.emit(TextDelta(1, "answer", "late", 1))
        bridge.flush()


def test_an_abandoned_request_is_cancelled_and_silent(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    bridge.abandon(request_id)
    with qtbot.assertNotEmitted(bridge.text_appended), qtbot.assertNotEmitted(bridge.generation_finished):
        engine.emit(TextDelta(request_id, "answer", "late", 1), GenerationFinished(request_id, stats("cancelled")))
        bridge.flush()
    assert engine.cancelled == [request_id]


def test_a_cancelled_request_is_heard_until_its_end(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    bridge.cancel(request_id)
    with qtbot.waitSignals([bridge.text_appended, bridge.generation_finished]):
        engine.emit(TextDelta(request_id, "answer", "last", 1), GenerationFinished(request_id, stats("cancelled")))


def test_events_of_unknown_requests_are_dropped(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    with qtbot.assertNotEmitted(bridge.model_loaded):
        engine.emit(ModelLoaded(99, PRACTICE))
        bridge.flush()


def test_the_model_s_news_are_handed_on(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = bridge.load("practice")
    with qtbot.waitSignal(bridge.model_progressed) as progressed:
        engine.emit(Progress(request_id, "quantize", 5_000_000_000, 8_000_000_000))
    assert progressed.args == [Progress(request_id, "quantize", 5_000_000_000, 8_000_000_000)]
    with qtbot.waitSignal(bridge.model_loaded) as loaded:
        engine.emit(ModelLoaded(request_id, PRACTICE))
    assert loaded.args == [PRACTICE]


def test_a_shut_bridge_drops_what_comes_late(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    engine.emit(TextDelta(request_id, "answer", "before", 1))
    assert bridge.shut_down()
    with qtbot.assertNotEmitted(bridge.text_appended, wait=50):
        engine.emit(TextDelta(request_id, "answer", "late", 1))
    assert engine.stopped


def test_a_call_that_was_on_its_way_starts_no_timer_of_a_shut_bridge(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    engine.emit(TextDelta(ask(bridge), "answer", "on its way", 1))
    assert bridge.shut_down()
    QApplication.processEvents()
    assert not bridge._timer.isActive()


def test_the_end_of_a_reply_does_not_wait_for_the_timer(
    engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge, engine = engine_of
    monkeypatch.setattr("app.bridge.FLUSH_MS", 600_000)
    request_id = ask(bridge)
    texts: list[str] = []
    bridge.text_appended.connect(lambda _request, _channel, text, _tokens: texts.append(text))
    with qtbot.waitSignal(bridge.generation_finished):
        engine.emit(TextDelta(request_id, "answer", "late", 1))
        QApplication.processEvents()
        engine.emit(GenerationFinished(request_id, stats()))
    assert texts == ["late"]


def test_every_command_reaches_the_engine(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    ids = [
        bridge.load("practice", force=True),
        bridge.install("phi-4-mini-reasoning", "compact", "owner/repo", keep_source=True),
        bridge.verify("practice"),
        bridge.remove("practice"),
        bridge.unload(),
    ]
    assert ids == sorted(set(ids))
    assert engine.commands == [
        LoadModel(ids[0], "practice", force=True),
        InstallModel(ids[1], "phi-4-mini-reasoning", "compact", "owner/repo", True),
        VerifyModel(ids[2], "practice"),
        RemoveModel(ids[3], "practice"),
        Unload(ids[4]),
    ]


def test_what_happens_to_models_is_handed_on(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    for open_request, signal, event in (
        (bridge.install, bridge.model_installed, ModelInstalled),
        (bridge.verify, bridge.model_verified, ModelVerified),
        (bridge.remove, bridge.model_removed, ModelRemoved),
    ):
        request_id = open_request("practice")
        with qtbot.waitSignal(signal) as told:
            engine.emit(event(request_id, "practice"))
        assert told.args == ["practice"]
    request_id = bridge.unload()
    with qtbot.waitSignal(bridge.model_unloaded):
        engine.emit(ModelUnloaded(request_id))


def test_a_failure_says_whether_it_may_be_overruled(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    request_id = bridge.load("practice")
    with qtbot.waitSignal(bridge.request_failed) as failed:
        engine.emit(RequestFailed(request_id, "Title", "Why.", "Hint.", overridable=True))
    assert failed.args == [request_id, "Title", "Why.", "Hint.", True]


def test_a_question_is_answered_while_a_model_is_installed(engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot) -> None:
    bridge, engine = engine_of
    install_id, ask_id = bridge.install("phi-4-mini-reasoning"), ask(bridge)
    heard: list[int] = []
    bridge.model_progressed.connect(lambda progress: heard.append(progress.request_id))
    with qtbot.waitSignals([bridge.text_appended, bridge.generation_finished]):
        engine.emit(
            Progress(install_id, "download", 1, 9),
            TextDelta(ask_id, "answer", "2", 1),
            Progress(install_id, "download", 2, 9),
            GenerationFinished(ask_id, stats()),
        )
    assert heard == [install_id, install_id]
    with qtbot.waitSignal(bridge.model_installed):
        engine.emit(ModelInstalled(install_id, "phi-4-mini-reasoning"))


def test_what_comes_beside_the_text_is_handed_on(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    told: list[tuple[object, ...]] = []
    for signal in (bridge.context_planned, bridge.prefill_progressed, bridge.loop_noticed, bridge.memory_low):
        signal.connect(lambda *args: told.append(args))
    plan = ContextPlanned(request_id, 1, 2, 3, 4, 5)
    engine.emit(
        plan,
        PrefillProgress(request_id, 1, 2),
        PrefillProgress(request_id, 3, 4, reread=True),
        LoopNoticed(request_id),
        MemoryLow(request_id, 5_000_000_000, 9_000_000_000),
    )
    bridge.flush()
    assert told == [
        (request_id, plan),
        (request_id, 1, 2, False),
        (request_id, 3, 4, True),
        (request_id,),
        (request_id, 5_000_000_000, 9_000_000_000),
    ]


def test_a_reply_that_goes_on_reaches_the_engine(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    messages, resume = (Message("user", "1 + 1?"),), Resume("one and", "")
    request_id = bridge.ask(messages, Sampling(), resume)
    assert engine.commands == [Generate(request_id, messages, Sampling(), resume)]


def test_what_was_counted_is_handed_on_and_ends_the_request(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    told: list[tuple[object, ...]] = []
    bridge.context_counted.connect(lambda *args: told.append(args))
    messages, reply = (Message("user", "1 + 1?"),), Resume("one and", "2")
    request_id = bridge.count(messages, reply, 500)
    assert engine.commands == [CountContext(request_id, messages, reply, 500)]
    counted = ContextCounted(request_id, 1, 2, 3, 4, 5, 6)
    engine.emit(counted, counted)
    bridge.flush()
    assert told == [(request_id, counted)]


def test_steering_reaches_the_engine_while_the_request_is_open(
    engine_of: tuple[Bridge, FakeEngine], qtbot: QtBot
) -> None:
    bridge, engine = engine_of
    request_id = ask(bridge)
    bridge.steer(request_id, ThinkingBudget(2_048))
    bridge.steer(request_id, AnswerNow())
    with qtbot.waitSignal(bridge.generation_finished):
        engine.emit(GenerationFinished(request_id, stats()))
    bridge.steer(request_id, AnswerNow())
    assert engine.steered == [(request_id, ThinkingBudget(2_048)), (request_id, AnswerNow())]


def test_what_happens_to_adapters_is_handed_on(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    heard: list[tuple[object, ...]] = []
    bridge.adapter_added.connect(lambda name, is_new: heard.append(("added", name, is_new)))
    bridge.adapter_removed.connect(lambda name: heard.append(("removed", name)))
    bridge.adapter_restored.connect(lambda name: heard.append(("restored", name)))
    ids = [bridge.add_adapter(Path("/a/steps"), "mine"), bridge.remove_adapter("mine"), bridge.restore_adapter("mine")]
    assert engine.commands == [
        AddAdapter(ids[0], "/a/steps", "mine"),
        RemoveAdapter(ids[1], "mine"),
        RestoreAdapter(ids[2], "mine"),
    ]
    engine.emit(AdapterAdded(ids[0], "mine", is_new=False), AdapterRemoved(ids[1], "mine"))
    engine.emit(AdapterRestored(ids[2], "mine"), AdapterRemoved(ids[1], "mine"))
    bridge.flush()
    assert heard == [("added", "mine", False), ("removed", "mine"), ("restored", "mine")]


def test_a_question_names_the_adapter_that_is_to_be_in_force(engine_of: tuple[Bridge, FakeEngine]) -> None:
    bridge, engine = engine_of
    bridge.ask((Message("user", "1 + 1?"),), Sampling(), adapter=AdapterUse("steps", 0.5))
    bridge.ask((Message("user", "1 + 1?"),), Sampling())
    assert [request.adapter for request in engine.generations] == [AdapterUse("steps", 0.5), None]
