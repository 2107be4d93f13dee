"""An engine without a model: it writes a reply that it was given, at its own pace, from a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from models.messages import (
    Channel,
    Command,
    ContextPlanned,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    LoadModel,
    ModelInfo,
    ModelLoaded,
    PrefillProgress,
    Steering,
    TextDelta,
)
from tests.benchmarks.long_reply import Reply

_LEAST_WAIT_S = 0.001
_CONTEXT_TOKENS = 131_072

Sink = Callable[[Event], None]


class Typist:
    """Has the interface of `models.engine.Engine`.

    Args:
        reply: What it writes, whatever the question.
        tokens_per_s: How fast.
        sink: Gets the events.
    """

    def __init__(self, reply: Reply, tokens_per_s: float, sink: Callable[[Event], None]) -> None:
        self._reply = reply
        self._tokens_per_s = tokens_per_s
        self._sink = sink
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._waits_since: float | None = None

    def taken(self) -> float | None:
        """When the first token was written that nobody had taken yet; all are taken now."""
        since, self._waits_since = self._waits_since, None
        return since

    def start(self) -> None:
        """Nothing to start."""

    def submit(self, command: Command) -> None:
        """Load at once; write on a thread."""
        if isinstance(command, LoadModel):
            info = ModelInfo("practice", "Practice model", 4, _CONTEXT_TOKENS, 1_400_000)
            self._sink(ModelLoaded(command.request_id, info))
        elif isinstance(command, Generate):
            self._thread = threading.Thread(target=self._write, args=(command.request_id,), daemon=True)
            self._thread.start()

    def cancel(self, _request_id: int) -> None:
        """Stop writing."""
        self._stopped.set()

    def steer(self, request_id: int, steering: Steering) -> None:
        """It can't be steered."""

    def stop(self, timeout_s: float = 10.0) -> bool:
        """End the thread."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(timeout_s)
        return True

    def _write(self, request_id: int) -> None:
        reply = self._reply
        self._sink(ContextPlanned(request_id, 24, 0, 41, 0, 0))
        self._sink(PrefillProgress(request_id, 65, 65))
        due_s = time.monotonic()
        tokens: list[tuple[Channel, str]] = [("thinking", text) for text in reply.thoughts]
        tokens += [("answer", text) for text in reply.answer]
        for channel, text in tokens:
            due_s += 1 / self._tokens_per_s
            wait_s = due_s - time.monotonic()
            if self._stopped.wait(wait_s) if wait_s > _LEAST_WAIT_S else self._stopped.is_set():
                return
            if self._waits_since is None:
                self._waits_since = time.perf_counter()
            self._sink(TextDelta(request_id, channel, text, 1))
        thoughts, answer = len(reply.thoughts), len(reply.answer)
        used = 65 + thoughts + answer
        stats = GenerationStats(
            "practice", None, "stop", 65, 0, thoughts, answer, 0.1, 900.0, self._tokens_per_s, 0, used, "answer"
        )
        self._sink(GenerationFinished(request_id, stats))


def typist_factory(reply: Reply, tokens_per_s: float, made: list[Typist]) -> Callable[[Path, Sink], Typist]:
    """Return what a bridge makes its engine with; the engine is put into a list too."""

    def make(_data_dir: Path, sink: Sink) -> Typist:
        made.append(Typist(reply, tokens_per_s, sink))
        return made[0]

    return make
