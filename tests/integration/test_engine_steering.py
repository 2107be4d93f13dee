"""What is said to a running generation reaches it past the queue: the engine with the real practice model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from models.engine import Engine
from models.messages import (
    AnswerNow,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    LastEvent,
    LoadModel,
    Message,
    PrefillProgress,
    Sampling,
    TextDelta,
    ThinkingBudget,
)
from tests.integration.engine_probe import WAIT_S, text_of

QUESTION = (Message("user", "What is 347 × 586?"),)


class Steered:
    """An engine; `on_event` is called on its thread with every event, before the test sees it."""

    def __init__(self, data_dir: Path) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.on_event: Callable[[Event], None] = lambda _: None
        self.engine = Engine(data_dir, self._take)
        self._ids = iter(range(1, 1000))

    def load(self) -> None:
        self.engine.start()
        self.engine.submit(LoadModel(next(self._ids), "practice"))
        self._until_last()

    def ask(self, on_event: Callable[[Event], None], sampling: Sampling | None = None) -> list[Event]:
        """Return all events of a question."""
        self.on_event = on_event
        self.engine.submit(Generate(next(self._ids), QUESTION, sampling or Sampling(max_tokens=600)))
        return self._until_last()

    def _until_last(self) -> list[Event]:
        seen: list[Event] = []
        while not seen or not isinstance(seen[-1], LastEvent):
            seen.append(self.events.get(timeout=WAIT_S))
        return seen

    def _take(self, event: Event) -> None:
        self.on_event(event)
        self.events.put(event)


@pytest.fixture(scope="module")
def steered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Steered]:
    steered = Steered(tmp_path_factory.mktemp("steered"))
    steered.load()
    yield steered
    assert steered.engine.stop()


def stats_of(events: list[Event]) -> GenerationStats:
    assert isinstance(events[-1], GenerationFinished)
    return events[-1].stats


def test_the_answer_comes_now(steered: Steered) -> None:
    def on_event(event: Event) -> None:
        if isinstance(event, TextDelta) and event.channel == "thinking":
            steered.engine.steer(event.request_id, AnswerNow())

    plain = stats_of(steered.ask(lambda _: None))
    events = steered.ask(on_event)
    stats = stats_of(events)
    assert (stats.thinking_closed_by, stats.ended_in) == ("person", "answer")
    assert stats.thinking_tokens < plain.thinking_tokens
    assert plain.thinking_closed_by == "model"
    assert text_of(events, "answer").strip()


def test_said_while_the_prompt_is_read_it_holds(steered: Steered) -> None:
    def on_event(event: Event) -> None:
        if isinstance(event, PrefillProgress):
            steered.engine.steer(event.request_id, AnswerNow())

    stats = stats_of(steered.ask(on_event))
    assert stats.thinking_closed_by == "person"
    assert stats.thinking_tokens <= 8


def test_a_budget_is_raised_on_the_way(steered: Steered) -> None:
    def on_event(event: Event) -> None:
        if isinstance(event, TextDelta):
            steered.engine.steer(event.request_id, ThinkingBudget(None))

    bound = Sampling(max_tokens=600, thinking_budget=30)
    assert stats_of(steered.ask(lambda _: None, bound)).thinking_closed_by == "budget"
    stats = stats_of(steered.ask(on_event, bound))
    assert stats.thinking_closed_by == "model"
    assert stats.thinking_tokens > 40


def test_what_was_said_to_one_request_says_nothing_to_the_next(steered: Steered) -> None:
    steered.engine.steer(10**6, AnswerNow())
    first = steered.ask(lambda _: None)
    steered.engine.steer(first[-1].request_id, AnswerNow())
    assert stats_of(steered.ask(lambda _: None)).thinking_closed_by == "model"
