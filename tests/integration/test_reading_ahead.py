"""Reading ahead with the model that ships with Ergo: what is left for the next question, and that no token changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from models import catalog
from models.messages import (
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    Message,
    ModelLoaded,
    Resume,
    Sampling,
    Unload,
)
from models.reading_ahead import ReadingAhead
from models.text_encoder import TextEncoder
from models.tokenizer import backend_of, load_tokenizer
from tests.integration.engine_probe import WAIT_S, EngineProbe, text_of

FIRST = Message("user", "What is 347 + 586?")
NEXT = Message("user", "Solve $3x + 7 = 25$.")
MARKS = 4
"""The end of the question's turn, and the beginning of the reply's."""


class Reader:
    """Asks an engine with the practice model; knows when everything has been read ahead."""

    def __init__(self, probe: EngineProbe, monkeypatch: pytest.MonkeyPatch) -> None:
        self.probe = probe
        self._is_idle = threading.Event()
        end = ReadingAhead.end

        def noting(ahead: ReadingAhead) -> None:
            had_passage = ahead._reading is not None
            end(ahead)
            if had_passage:
                self._is_idle.set()

        monkeypatch.setattr(ReadingAhead, "end", noting)

    def ask(self, *messages: Message, resume: Resume | None = None, tokens: int = 1_000) -> list[Event]:
        self._is_idle.clear()
        request_id = next(self.probe._ids)
        self.probe.engine.submit(Generate(request_id, messages, Sampling(max_tokens=tokens), resume))
        return self.probe.until_last(request_id)

    def wait_until_read(self) -> None:
        assert self._is_idle.wait(WAIT_S)

    def forget(self) -> None:
        request_id = next(self.probe._ids)
        self.probe.engine.submit(Unload(request_id))
        self.probe.until_last(request_id)
        assert isinstance(self.probe.load()[-1], ModelLoaded)


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    with EngineProbe(tmp_path / "data") as probe:
        assert isinstance(probe.load()[-1], ModelLoaded)
        yield Reader(probe, monkeypatch)


def stats_of(events: Sequence[Event]) -> GenerationStats:
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    return last.stats


def length(text: str) -> int:
    tokenizer = load_tokenizer(catalog.practice_source())
    assert tokenizer is not None
    return len(TextEncoder(backend_of(tokenizer)).text(text))


def reply_of(events: list[Event]) -> tuple[str, str]:
    return text_of(events, "thinking"), text_of(events, "answer")


def test_after_a_pause_only_the_question_is_left_and_the_reply_is_the_same(reader: Reader) -> None:
    _, answer = reply_of(reader.ask(FIRST))
    conversation = (FIRST, Message("assistant", answer), NEXT)
    reader.wait_until_read()
    warm = reader.ask(*conversation)
    stats = stats_of(warm)
    assert stats.prompt_tokens - stats.cached_tokens <= length(NEXT.content) + MARKS
    reader.forget()
    cold = reader.ask(*conversation)
    assert stats_of(cold).cached_tokens == 0
    assert reply_of(warm) == reply_of(cold)


def test_the_thoughts_are_kept_for_thinking_longer(reader: Reader) -> None:
    first = reader.ask(FIRST)
    reader.wait_until_read()
    more = stats_of(reader.ask(FIRST, resume=Resume(*reply_of(first), "think-longer"), tokens=50))
    stats = stats_of(first)
    assert more.cached_tokens >= stats.prompt_tokens + stats.thinking_tokens - 8


def test_a_question_in_the_middle_finds_what_has_been_read_so_far(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slices of four tokens, and a second question that comes after the third of them."""
    monkeypatch.setattr("models.reading_ahead._SLICE", 4)
    slices: list[int] = []
    third = threading.Event()
    step = ReadingAhead.step
    has_work = ReadingAhead.has_work
    assert isinstance(has_work, property)
    assert has_work.fget is not None
    read = has_work.fget

    def counting(ahead: ReadingAhead) -> None:
        step(ahead)
        slices.append(1)
        if len(slices) == 3:
            third.set()

    monkeypatch.setattr(ReadingAhead, "step", counting)
    monkeypatch.setattr(ReadingAhead, "has_work", property(lambda ahead: len(slices) < 3 and read(ahead)))
    first = reader.ask(FIRST)
    assert third.wait(WAIT_S)
    _, answer = reply_of(first)
    second = reader.ask(FIRST, Message("assistant", answer), NEXT)
    assert stats_of(second).cached_tokens == stats_of(first).prompt_tokens + 3 * 4


@pytest.mark.parametrize("tokens", [20, 60])
def test_a_reply_that_was_broken_off_is_not_read_ahead(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, tokens: int
) -> None:
    planned: list[Any] = []
    monkeypatch.setattr(ReadingAhead, "plan", lambda _, *passage: planned.append(passage))
    assert stats_of(reader.ask(FIRST, tokens=tokens)).finish_reason == "length"
    assert not planned
    assert stats_of(reader.ask(FIRST)).finish_reason == "stop"
    assert len(planned) == 1


def test_where_a_copy_does_not_fit_nothing_is_read_ahead(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.kv_memory.AvailableMemory.has_room", lambda *_: False)
    first = reader.ask(FIRST)
    _, answer = reply_of(first)
    again = stats_of(reader.ask(FIRST, Message("assistant", answer), NEXT))
    assert again.cached_tokens == stats_of(first).prompt_tokens


@pytest.mark.parametrize("error", [RuntimeError("[METAL] Command buffer execution failed"), ValueError("shapes")])
def test_when_it_breaks_off_the_next_question_loads_the_model_anew(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    gave_up = threading.Event()

    def give_up(_: ReadingAhead) -> None:
        gave_up.set()
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(ReadingAhead, "step", give_up)
        _, answer = reply_of(reader.ask(FIRST))
        assert gave_up.wait(WAIT_S)
    events = reader.ask(FIRST, Message("assistant", answer), NEXT)
    assert stats_of(events).cached_tokens == 0
    assert "boxed" in text_of(events, "answer")
    (said,) = [each.getMessage() for each in caplog.records if "reading ahead broke off" in each.getMessage()]
    assert (str(error) in said) == isinstance(error, RuntimeError), "MLX's own words are told, and nobody else's"
    caplog.clear()
