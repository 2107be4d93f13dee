"""The engine as a terminal command needs it: one request at a time, its events as an iterator.

Ctrl-C cancels the request that is running; what it had streamed stays valid, and its end arrives as
it does in the window. Knows nothing of what the events are shown as.
"""

from __future__ import annotations

import itertools
import signal
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from types import FrameType, TracebackType
from typing import Self

from models.engine import Engine
from models.errors import Cancelled, UserFacingError
from models.messages import (
    AdapterUse,
    Command,
    Event,
    Generate,
    InstallModel,
    LastEvent,
    LoadModel,
    Message,
    RecipeName,
    RequestCancelled,
    RequestFailed,
    Sampling,
)


class EngineSession:
    """An engine for the length of one command. Use it as a context manager, on the main thread.

    Attributes:
        interrupted: Whether Ctrl-C was pressed.
    """

    def __init__(self, data_dir: Path) -> None:
        self.interrupted = False
        self._arrived: SimpleQueue[Event | None] = SimpleQueue()
        self._engine = Engine(data_dir, self._arrived.put)
        self._ids = itertools.count(1)

    def __enter__(self) -> Self:
        self._previous_handler = signal.signal(signal.SIGINT, self._on_interrupt)
        self._engine.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._engine.stop()
        signal.signal(signal.SIGINT, self._previous_handler)

    def load(self, model_id: str, *, force: bool = False) -> Iterator[Event]:
        """Load a model, with `force` even if memory seems too short; the last event is `ModelLoaded`.

        Raises:
            UserFacingError: The model can't be loaded.
            Cancelled: Ctrl-C was pressed.
        """
        yield from self._run(LoadModel(next(self._ids), model_id, force=force))

    def install(
        self, model_id: str, recipe: RecipeName | None, source: str | None, *, keep_source: bool
    ) -> Iterator[Event]:
        """Install a model, or go on with it (see `InstallModel`); the last event is `ModelInstalled`.

        Raises:
            UserFacingError: It can't be installed.
            Cancelled: Ctrl-C was pressed. What there is of it is kept.
        """
        yield from self._run(InstallModel(next(self._ids), model_id, recipe, source, keep_source))

    def generate(self, question: str, sampling: Sampling, adapter: AdapterUse | None = None) -> Iterator[Event]:
        """Let the loaded model answer, with an adapter or without; the last event is `GenerationFinished`.

        It comes after Ctrl-C, too.

        Raises:
            UserFacingError: The generation failed.
            Cancelled: Ctrl-C was pressed before it began.
        """
        asked = (Message("user", question),)
        yield from self._run(Generate(next(self._ids), asked, sampling, adapter=adapter))

    def _run(self, command: Command) -> Iterator[Event]:
        self._engine.submit(command)
        while True:
            event = self._arrived.get()
            if event is None:
                self._engine.cancel(command.request_id)
            elif event.request_id == command.request_id:
                _raise_failure(event)
                yield event
                if isinstance(event, LastEvent):
                    return

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        """Wake the loop, which cancels; a second Ctrl-C ends the program at once."""
        if self.interrupted:
            raise KeyboardInterrupt
        self.interrupted = True
        self._arrived.put(None)  # SimpleQueue.put may be called from a signal handler


def _raise_failure(event: Event) -> None:
    if isinstance(event, RequestFailed):
        raise UserFacingError(event.title, event.detail, event.hint)
    if isinstance(event, RequestCancelled):
        raise Cancelled
