"""What fails in the engine: said to the person, logged if it is a defect, survived by the thread."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

import pytest

from models.engine import Engine
from models.messages import (
    Event,
    GenerationFinished,
    LoadModel,
    Progress,
    RequestFailed,
)
from tests.integration.engine_probe import EngineProbe


def test_asking_with_no_model_loaded_fails_readably(probe: EngineProbe) -> None:
    last = probe.until_last(probe.ask("hi"))[-1]
    assert isinstance(last, RequestFailed)
    assert last.title == "No model is loaded"


@pytest.mark.parametrize("model_id", ["phi-4-mini-reasoning", "../../etc", "no-such-model", ""])
def test_loading_what_is_not_there_fails_readably(probe: EngineProbe, model_id: str) -> None:
    last = probe.load(model_id)[-1]
    assert isinstance(last, RequestFailed)
    assert last.detail
    assert last.hint


def test_a_failed_load_keeps_the_model_that_was_loaded(loaded: EngineProbe) -> None:
    assert isinstance(loaded.load("phi-4-reasoning")[-1], RequestFailed)
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_a_paste_of_200_kb_is_refused_fast_and_names_both_numbers(loaded: EngineProbe) -> None:
    started = time.process_time()
    last = loaded.until_last(loaded.ask("What is this? " * 15_000))[-1]
    assert time.process_time() - started < 1.0
    assert isinstance(last, RequestFailed)
    assert "tokens; this model takes 1,792 at most" in last.detail
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_an_unknown_exception_fails_its_request_and_the_worker_lives_on(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class PanicError(BaseException):
        """As Rust libraries raise it: no Exception."""

    def panic(*_: object) -> None:
        raise PanicError("out of the blue")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr("models.prompt.PromptRenderer.render", panic)
        last = loaded.until_last(loaded.ask("hi"))[-1]
    assert isinstance(last, RequestFailed)
    assert "out of the blue" in last.detail
    assert "PanicError" in caplog.text
    caplog.clear()
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_after_an_error_of_mlx_the_next_question_loads_the_model_anew(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def give_up(*_: object) -> None:
        raise RuntimeError("[METAL] Command buffer execution failed")

    with monkeypatch.context() as patch:
        patch.setattr("models.reply.Reply.run", give_up)
        last = loaded.until_last(loaded.ask("hi"))[-1]
    assert isinstance(last, RequestFailed)
    assert "METAL" in last.detail
    caplog.clear()
    events = loaded.until_last(loaded.ask("hi"))
    assert any(isinstance(event, Progress) and event.stage == "load" for event in events)
    assert isinstance(events[-1], GenerationFinished)


def test_a_sink_that_raises_is_logged_and_survived(
    tmp_path: Path, tiny_practice: Path, caplog: pytest.LogCaptureFixture
) -> None:
    del tiny_practice
    done = threading.Event()

    def sink(event: Event) -> None:
        if isinstance(event, RequestFailed):
            done.set()
        raise ZeroDivisionError

    engine = Engine(tmp_path, sink)
    engine.start()
    engine.submit(LoadModel(1, "nothing"))
    assert done.wait(30)
    assert engine.stop()
    assert "the sink raised on RequestFailed" in caplog.text
    caplog.clear()
