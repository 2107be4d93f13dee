"""What fails in the engine: said to the person, logged if it is a defect, survived by the thread."""

from __future__ import annotations

import gc
import json
import logging
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest

from models import catalog
from models.engine import Engine
from models.kv_memory import LOOK_EVERY, AvailableMemory
from models.longrope import LongRopeModel
from models.memory import Machine
from models.messages import (
    Event,
    Generate,
    GenerationFinished,
    LoadModel,
    MemoryLow,
    Message,
    ModelInstalled,
    ModelLoaded,
    Progress,
    RequestFailed,
    Sampling,
    TextDelta,
    Unload,
)
from tests.integration.engine_probe import EngineProbe, text_of
from tests.integration.tiny_checkpoint import tiny_tokenizer, write_checkpoint


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


MLX_ERRORS = {
    "metal": (RuntimeError("[METAL] Command buffer execution failed: Caused GPU Hang"), "The model stopped"),
    "metal memory": (RuntimeError("[METAL] Command buffer execution failed: Insufficient Memory"), "The model ran out"),
    "allocation": (RuntimeError("[metal::malloc] Attempting to allocate 9000000000 bytes"), "The model ran out"),
    "bad_alloc": (MemoryError("std::bad_alloc"), "The model ran out"),
}
QUESTION = "Count to a hundred"
LONG = "go"
"""To this the small model says more than a thousand tokens."""
TALK = Sampling(max_tokens=60)


def fail_at(patch: pytest.MonkeyPatch, error: Exception, position: int) -> None:
    """Let the forward pass that reaches a position raise, as MLX does where it gives up."""
    original = LongRopeModel.__call__

    def call(self: LongRopeModel, inputs: mx.array, cache: Any = None) -> mx.array:
        if cache and cache[0].offset <= position < cache[0].offset + inputs.shape[1]:
            raise error
        return original(self, inputs, cache)

    patch.setattr(LongRopeModel, "__call__", call)


def reply_to(events: Sequence[Event]) -> str:
    return text_of(list(events), "thinking") + text_of(list(events), "answer")


def is_loading(event: Event) -> bool:
    return isinstance(event, Progress) and event.stage == "load"


@pytest.mark.parametrize("kind", MLX_ERRORS)
@pytest.mark.parametrize("token", [None, 20], ids=["prefill", "20th token"])
def test_when_mlx_gives_up_what_was_said_stays_and_the_next_question_loads_the_model_anew(
    loaded: EngineProbe,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    kind: str,
    token: int | None,
) -> None:
    error, title = MLX_ERRORS[kind]
    whole = loaded.until_last(loaded.ask(QUESTION, TALK))
    finished = whole[-1]
    assert isinstance(finished, GenerationFinished)
    prompt_tokens = finished.stats.prompt_tokens
    with monkeypatch.context() as patch:
        fail_at(patch, error, prompt_tokens - 2 if token is None else prompt_tokens - 1 + token)
        # Of a question that was asked before only the last token is read again.
        broken = loaded.until_last(loaded.ask(QUESTION[::-1] if token is None else QUESTION, TALK))
    last = broken[-1]
    assert isinstance(last, RequestFailed)
    assert last.title.startswith(title)
    assert str(error) in last.detail
    assert "loaded anew" in last.hint
    assert not last.overridable
    caplog.clear()
    said = reply_to(broken)
    assert reply_to(whole).startswith(said)
    given = sum(event.tokens for event in broken if isinstance(event, TextDelta))
    # Tokens are computed one ahead: the last one before the error may not have been given out.
    assert given == 0 if token is None else token - 2 <= given <= token
    again = loaded.until_last(loaded.ask(QUESTION, TALK))
    assert any(map(is_loading, again))
    last = again[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.cached_tokens == 0
    assert reply_to(again) == reply_to(whole)
    assert not any(map(is_loading, loaded.until_last(loaded.ask("hi"))))


def test_numbers_that_are_none_end_the_reply_and_the_next_question_loads_the_model_anew(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    whole = loaded.until_last(loaded.ask(QUESTION, TALK))
    original = LongRopeModel.__call__

    def call(self: LongRopeModel, inputs: mx.array, cache: Any = None) -> mx.array:
        logits = original(self, inputs, cache)
        return logits * float("nan") if cache and cache[0].offset > 70 else logits

    with monkeypatch.context() as patch:
        patch.setattr(LongRopeModel, "__call__", call)
        broken = loaded.until_last(loaded.ask(QUESTION, TALK))
    caplog.clear()
    last = broken[-1]
    assert isinstance(last, RequestFailed)
    assert last.title == "The model computes nonsense"
    assert reply_to(broken)
    assert reply_to(whole).startswith(reply_to(broken))
    again = loaded.until_last(loaded.ask(QUESTION, TALK))
    assert any(map(is_loading, again))
    assert reply_to(again) == reply_to(whole)


def test_when_mlx_gives_up_the_model_and_its_caches_leave_the_memory(
    probe: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before another one is loaded: there may not be room for two."""
    # What pytest keeps of the log has the traceback, and with it all that was on the stack.
    monkeypatch.setattr("models.worker._log.exception", lambda *_: None)
    gc.collect()
    without = mx.get_active_memory()
    probe.load()
    probe.until_last(probe.ask(QUESTION, TALK))
    loaded_bytes = mx.get_active_memory() - without
    with monkeypatch.context() as patch:
        fail_at(patch, RuntimeError("[METAL] out of the blue"), 40)
        assert isinstance(probe.until_last(probe.ask("something else", TALK))[-1], RequestFailed)
    probe.engine.submit(Unload(601))
    probe.until_last(601)
    assert loaded_bytes > 50_000
    assert mx.get_active_memory() - without < loaded_bytes / 20


def test_a_machine_that_gives_up_twice_is_asked_a_third_time(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as patch:
        fail_at(patch, RuntimeError("[METAL] out of the blue"), 3)
        for _ in range(2):
            assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], RequestFailed)
    caplog.clear()
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


@pytest.mark.parametrize("error", [RuntimeError("[metal::malloc] Attempting to allocate 9 bytes"), OSError("gone")])
def test_a_lost_model_that_fails_to_load_is_loaded_with_the_question_after_that(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    def give_up(*_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        fail_at(patch, RuntimeError("[METAL] out of the blue"), 3)
        assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], RequestFailed)
        patch.setattr("models.worker.LoadedModel.load", give_up)
        for _ in range(2):
            last = loaded.until_last(loaded.ask("hi"))[-1]
            assert isinstance(last, RequestFailed)
            assert str(error) in last.detail
            assert (last.title == "There isn't enough memory for the model") == isinstance(error, RuntimeError)
    caplog.clear()
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_when_another_model_fails_to_load_the_one_that_was_there_comes_back(
    loaded: EngineProbe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def give_up(*_: object) -> None:
        raise MemoryError

    write_checkpoint(tmp_path / "source")
    assert isinstance(install(loaded, tmp_path / "source"), ModelInstalled)
    with monkeypatch.context() as patch:
        patch.setattr("models.worker.LoadedModel.load", give_up)
        assert isinstance(loaded.load("mine", force=True)[-1], RequestFailed)
    caplog.clear()
    last = loaded.until_last(loaded.ask("hi"))[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.model == "practice"


def test_a_model_is_loaded_where_the_gpu_has_room_for_it_and_not_only_the_machine(
    probe: EngineProbe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_checkpoint(tmp_path / "source")
    assert isinstance(install(probe, tmp_path / "source"), ModelInstalled)
    monkeypatch.setattr("models.memory.read_machine", lambda: Machine(1 << 34, 1 << 33))
    with monkeypatch.context() as patch:
        room = mx.get_active_memory() + (1 << 28)
        patch.setattr("mlx.core.device_info", lambda: {"max_recommended_working_set_size": room})
        refused = probe.load("mine")[-1]
        assert isinstance(refused, RequestFailed)
        assert refused.overridable
    assert isinstance(probe.load("mine")[-1], ModelLoaded)


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


# --- models that are not what they should be ------------------------------------------------------


def rewrite(file: Path, **changes: Any) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


def install(probe: EngineProbe, folder: Path) -> Event:
    return probe.install("mine", "compact", str(folder))[-1]


@pytest.mark.parametrize(
    "template",
    ["{{ raise_exception('No system messages, please') }}", "{% if %}", "{{ messages[99].content.no.such }}", 7],
)
def test_a_template_that_raises_is_no_obstacle(probe: EngineProbe, tmp_path: Path, template: object) -> None:
    """Ergo writes the turns itself, so that nothing a person types can become a mark."""
    write_checkpoint(tmp_path / "source")
    rewrite(tmp_path / "source" / "tokenizer_config.json", chat_template=template)
    assert isinstance(install(probe, tmp_path / "source"), ModelInstalled)
    assert isinstance(probe.load("mine")[-1], ModelLoaded)
    assert isinstance(probe.until_last(probe.ask("hi"))[-1], GenerationFinished)


def test_a_tokenizer_without_markers_is_refused_and_the_model_that_was_loaded_goes_on(
    loaded: EngineProbe, tmp_path: Path
) -> None:
    write_checkpoint(tmp_path / "source")
    tokenizer = json.loads(tiny_tokenizer().to_str())
    tokenizer["added_tokens"] = []
    (tmp_path / "source" / "tokenizer.json").write_text(json.dumps(tokenizer))
    last = install(loaded, tmp_path / "source")
    assert isinstance(last, RequestFailed)
    assert last.title == "This model can't hold a conversation"
    assert "neither <|system|>, <|user|>" in last.detail
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_an_answer_of_no_tokens_is_an_end_like_any_other(probe: EngineProbe, tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "source")
    # Every token is an end token, so the first one ends the reply.
    rewrite(tmp_path / "source" / "generation_config.json", eos_token_id=list(range(264)))
    assert isinstance(install(probe, tmp_path / "source"), ModelInstalled)
    assert isinstance(probe.load("mine")[-1], ModelLoaded)
    for _ in range(2):
        events = probe.until_last(probe.ask("hi"))
        last = events[-1]
        assert isinstance(last, GenerationFinished)
        assert (last.stats.finish_reason, last.stats.thinking_tokens, last.stats.answer_tokens) == ("stop", 0, 0)
        assert not any(isinstance(event, TextDelta) and event.text for event in events)


def test_a_question_that_fills_the_context_is_refused_and_one_that_fits_is_answered(loaded: EngineProbe) -> None:
    frame = len(catalog.PRACTICE.house_prompt) + 5
    longest = 2048 - 256 - frame
    last = loaded.until_last(loaded.ask("x" * (longest + 1), Sampling(max_tokens=5)))[-1]
    assert isinstance(last, RequestFailed)
    assert last.title == "That is too long for this model"
    last = loaded.until_last(loaded.ask("x" * longest, Sampling(max_tokens=5)))[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.prompt_tokens == 2048 - 256


def test_a_conversation_longer_than_the_context_is_answered_to_the_end_of_it(loaded: EngineProbe) -> None:
    messages = [Message("user", "first")]
    for _ in range(40):
        messages += [Message("assistant", "a" * 60), Message("user", "b" * 60)]
    loaded.engine.submit(Generate(701, tuple(messages), Sampling(max_tokens=100_000)))
    last = loaded.until_last(701)[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.context_tokens <= 2048


# --- memory ---------------------------------------------------------------------------------------


def leave_free(patch: pytest.MonkeyPatch, *free_bytes: int) -> None:
    """Let the machine have so much memory free, each time that it is asked; the last of it from then on."""
    readings = [*free_bytes]
    patch.setattr("mlx.core.get_cache_memory", lambda: 0)
    patch.setattr("models.kv_memory.AvailableMemory.read", AvailableMemory.read_anew)
    patch.setattr(
        "models.device_memory.read_machine",
        lambda: Machine(1 << 34, readings.pop(0) if len(readings) > 1 else readings[0]),
    )


def test_a_prompt_for_which_there_is_no_memory_is_refused_and_the_next_question_is_answered(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        leave_free(patch, 10_000_000)
        last = loaded.until_last(loaded.ask("hi"))[-1]
    assert isinstance(last, RequestFailed)
    assert last.title == "Not enough memory for this conversation"
    assert "are free" in last.detail
    assert not last.overridable, "only loading can be forced"
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_a_small_model_needs_little_memory(loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        leave_free(patch, 60_000_000)
        events = loaded.until_last(loaded.ask("hi", Sampling(max_tokens=100)))
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.finish_reason != "memory"
    assert not any(isinstance(event, MemoryLow) for event in events)


@pytest.mark.parametrize(("free_bytes", "is_kept"), [(1 << 33, True), (1 << 20, False)])
def test_no_copy_of_the_question_is_kept_at_the_crossing_where_memory_is_short(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch, free_bytes: int, *, is_kept: bool
) -> None:  # fmt: skip
    """The small model crosses into the other regime; its next prompt would be short again."""
    question = "x" * 20
    sampling = Sampling(max_tokens=60)
    with monkeypatch.context() as patch:
        # For the prompt and for the first token; at the crossing; for the 65th there is none.
        leave_free(patch, 1 << 33, 1 << 33, free_bytes)
        first = loaded.until_last(loaded.ask(question, sampling))[-1]
    assert isinstance(first, GenerationFinished)
    assert first.stats.prompt_tokens < 64 < first.stats.context_tokens
    again = loaded.until_last(loaded.ask(question, sampling))[-1]
    assert isinstance(again, GenerationFinished)
    assert again.stats.cached_tokens == (first.stats.prompt_tokens - 1 if is_kept else 0)


def test_a_generation_that_runs_short_of_memory_is_warned_and_ends_with_all_it_has_said(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = loaded.until_last(loaded.ask(LONG, Sampling(max_tokens=400)))
    with monkeypatch.context() as patch:
        # For the prompt, for the first token, for the crossing, for the 65th; the 129th finds none.
        leave_free(patch, 1 << 33, 1 << 33, 1 << 33, 1 << 33, 1 << 20)
        events = loaded.until_last(loaded.ask(LONG, Sampling(max_tokens=1700)))
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.finish_reason == "memory"
    # Other conversations were given up first, which did not help.
    assert last.stats.thinking_tokens + last.stats.answer_tokens == 129 + LOOK_EVERY
    (warning,) = [event for event in events if isinstance(event, MemoryLow)]
    assert warning.available_bytes == 1 << 20
    assert 16 << 20 < warning.needed_bytes < 64 << 20
    assert reply_to(whole).startswith(reply_to(events))
    assert isinstance(loaded.until_last(loaded.ask("hi"))[-1], GenerationFinished)


def test_memory_that_comes_back_lets_the_generation_go_on_after_the_warning(
    loaded: EngineProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        leave_free(patch, 1 << 33, 1 << 33, 1 << 33, 1 << 20, 1 << 33)
        events = loaded.until_last(loaded.ask(LONG, Sampling(max_tokens=400)))
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.finish_reason == "length"
    assert sum(isinstance(event, MemoryLow) for event in events) == 1
