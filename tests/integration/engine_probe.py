"""An engine whose events are collected, so that a test can wait for the last one of a request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from models.engine import Engine
from models.messages import (
    Channel,
    Event,
    Generate,
    InstallModel,
    LastEvent,
    LoadModel,
    Message,
    RecipeName,
    RemoveModel,
    Sampling,
    TextDelta,
    VerifyModel,
)

WAIT_S = 30.0


class EngineProbe:
    """Starts an engine, hands out request ids, waits for events; stops the engine in the end."""

    def __init__(self, data_dir: Path) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.engine = Engine(data_dir, self.events.put)
        self._ids = iter(range(1, 1_000_000))

    def __enter__(self) -> Self:
        self.engine.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self.engine.stop()

    def load(self, model_id: str = "practice", recipe: RecipeName | None = None, *, force: bool = False) -> list[Event]:
        """Load a model; returns all events of the request."""
        request_id = next(self._ids)
        self.engine.submit(LoadModel(request_id, model_id, recipe, force))
        return self.until_last(request_id)

    def ask(self, question: str, sampling: Sampling | None = None) -> int:
        """Submit a question; returns the id of the request."""
        request_id = next(self._ids)
        self.engine.submit(Generate(request_id, (Message("user", question),), sampling or Sampling(max_tokens=40)))
        return request_id

    def start_installing(
        self,
        model_id: str,
        recipe: RecipeName | None = None,
        source: str | None = None,
        *,
        keep_source: bool = False,
    ) -> int:
        """Submit an installation; returns the id of the request."""
        request_id = next(self._ids)
        self.engine.submit(InstallModel(request_id, model_id, recipe, source, keep_source))
        return request_id

    def install(
        self,
        model_id: str,
        recipe: RecipeName | None = None,
        source: str | None = None,
        *,
        keep_source: bool = False,
    ) -> list[Event]:
        """Install a model; returns all events of the request."""
        return self.until_last(self.start_installing(model_id, recipe, source, keep_source=keep_source))

    def verify(self, model_id: str) -> list[Event]:
        """Verify a model; returns all events of the request."""
        request_id = next(self._ids)
        self.engine.submit(VerifyModel(request_id, model_id))
        return self.until_last(request_id)

    def remove(self, model_id: str) -> list[Event]:
        """Remove a model; returns all events of the request."""
        request_id = next(self._ids)
        self.engine.submit(RemoveModel(request_id, model_id))
        return self.until_last(request_id)

    def until(self, wanted: Callable[[Event], bool]) -> list[Event]:
        """Return the events up to the first one that is wanted."""
        seen: list[Event] = []
        while not seen or not wanted(seen[-1]):
            seen.append(self.events.get(timeout=WAIT_S))
        return seen

    def until_last(self, request_id: int) -> list[Event]:
        """Return the events up to the last one of a request."""
        return self.until_last_of(request_id)

    def until_last_of(self, *request_ids: int) -> list[Event]:
        """Return the events up to the last ones of several requests, in whatever order they come."""
        running = set(request_ids)

        def ends_all(event: Event) -> bool:
            if isinstance(event, LastEvent):
                running.discard(event.request_id)
            return not running

        return self.until(ends_all)


def text_of(events: list[Event], channel: Channel) -> str:
    """Join what was streamed in a channel."""
    return "".join(e.text for e in events if isinstance(e, TextDelta) and e.channel == channel)


def tokens_of(events: list[Event], channel: Channel) -> int:
    """Add up the tokens that the deltas of a channel took."""
    return sum(e.tokens for e in events if isinstance(e, TextDelta) and e.channel == channel)
