"""The QObject between the engine and the window.

The engine calls the sink on its MLX thread; the bridge keeps the events under a
lock, wakes the main thread once and hands them on there, at most twenty times a
second, neighbouring text joined. It knows the engine's commands and events, and
nothing about views. It lives in the main thread and never moves.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from models.engine import Engine
from models.messages import (
    Command,
    Event,
    Generate,
    GenerationFinished,
    LastEvent,
    LoadModel,
    Message,
    ModelLoaded,
    ModelUnloaded,
    PrefillProgress,
    Progress,
    RequestCancelled,
    RequestFailed,
    Sampling,
    TextDelta,
)

FLUSH_MS = 50
"""Twenty times a second reads as flowing, and every flush takes time from a model that runs beside it."""


class EngineLike(Protocol):
    """What the bridge asks of an engine."""

    def start(self) -> None:
        """Start the thread."""

    def submit(self, command: Command) -> None:
        """Queue a command."""

    def cancel(self, request_id: int) -> None:
        """Cancel a request."""

    def stop(self, timeout_s: float = ...) -> bool:
        """End the thread; True when it has ended."""
        ...


EngineFactory = Callable[[Path, Callable[[Event], None]], EngineLike]


def join_events(events: Iterable[Event]) -> list[Event]:
    """Join neighbouring text of one channel; of neighbouring progress keep the latest."""
    joined: list[Event] = []
    for event in events:
        last = joined[-1] if joined else None
        if last is None or type(last) is not type(event) or last.request_id != event.request_id:
            joined.append(event)
        elif isinstance(event, PrefillProgress | Progress):
            joined[-1] = event
        elif isinstance(event, TextDelta) and isinstance(last, TextDelta) and last.channel == event.channel:
            joined[-1] = replace(last, text=last.text + event.text, tokens=last.tokens + event.tokens)
        else:
            joined.append(event)
    return joined


class Bridge(QObject):
    """Commands in, typed signals out. Call every method from the main thread.

    Signals:
        model_progressed(Progress): How far loading or preparing a model has come.
        model_loaded(ModelInfo): The model answers the next question.
        model_unloaded(): No model is in memory.
        prefill_progressed(int, int, int): Request, prompt tokens read, prompt tokens in all.
        text_appended(int, str, str, int): Request, channel, new text, the tokens it took.
        generation_finished(int, GenerationStats): Request, its statistics.
        request_failed(int, str, str, str): Request, title, detail, hint.
        request_cancelled(int): A request that wasn't a generation was cancelled.
    """

    model_progressed = Signal(object)
    model_loaded = Signal(object)
    model_unloaded = Signal()
    prefill_progressed = Signal(int, int, int)
    text_appended = Signal(int, str, str, int)
    generation_finished = Signal(int, object)
    request_failed = Signal(int, str, str, str)
    request_cancelled = Signal(int)
    _woken = Signal()
    _ended = Signal()

    def __init__(self, data_dir: Path, make_engine: EngineFactory = Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._arrived: list[Event] = []
        self._awake = False
        self._closed = False
        self._ids = itertools.count(1)
        self._open_requests: set[int] = set()
        self._last_flush = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._woken.connect(self._on_woken)
        self._ended.connect(self.flush)
        self._engine = make_engine(data_dir, self._receive)

    def start(self) -> None:
        """Start the engine's thread, which imports MLX."""
        self._engine.start()

    def load(self, model_id: str) -> int:
        """Ask for a model; it is prepared first if need be. Returns the request's id."""
        request_id = self._open()
        self._engine.submit(LoadModel(request_id, model_id))
        return request_id

    def ask(self, messages: tuple[Message, ...], sampling: Sampling) -> int:
        """Ask the loaded model to answer the last message. Returns the request's id."""
        request_id = self._open()
        self._engine.submit(Generate(request_id, messages, sampling))
        return request_id

    def cancel(self, request_id: int) -> None:
        """Stop a request. Text that is under way still arrives, then its end."""
        self._engine.cancel(request_id)

    def abandon(self, request_id: int) -> None:
        """Stop a request and hear nothing more of it."""
        self._open_requests.discard(request_id)
        self._engine.cancel(request_id)

    def shut_down(self, timeout_s: float = 30.0) -> bool:
        """End the engine's thread; waits for it, so call it when no window is up any more.

        Returns:
            True when the thread has ended.
        """
        with self._lock:
            self._closed = True
            self._arrived.clear()
        self._timer.stop()
        self._open_requests.clear()
        return self._engine.stop(timeout_s)

    def _open(self) -> int:
        request_id = next(self._ids)
        self._open_requests.add(request_id)
        return request_id

    def _receive(self, event: Event) -> None:
        """The engine's sink: runs on the MLX thread, must be quick and must not raise."""
        with self._lock:
            if self._closed:
                return
            self._arrived.append(event)
            wake = not self._awake
            self._awake = True
        if isinstance(event, LastEvent):
            self._ended.emit()  # nothing more will come to wait for
        elif wake:
            self._woken.emit()

    @Slot()
    def _on_woken(self) -> None:
        if self._closed:
            return
        elapsed_ms = (time.monotonic() - self._last_flush) * 1000
        self._timer.start(max(0, FLUSH_MS - int(elapsed_ms)))

    @Slot()
    def flush(self) -> None:
        """Hand on everything that has arrived; the timer does so by itself."""
        with self._lock:
            events, self._arrived = self._arrived, []
            self._awake = False
        self._last_flush = time.monotonic()
        for event in join_events(events):
            self._hand_on(event)

    def _hand_on(self, event: Event) -> None:
        if event.request_id not in self._open_requests:
            return
        if isinstance(event, LastEvent):
            self._open_requests.discard(event.request_id)
        match event:
            case TextDelta(request_id, channel, text, tokens):
                self.text_appended.emit(request_id, channel, text, tokens)
            case PrefillProgress(request_id, done, total):
                self.prefill_progressed.emit(request_id, done, total)
            case Progress() | ModelLoaded() | ModelUnloaded():
                self._hand_on_model(event)
            case GenerationFinished(request_id, stats):
                self.generation_finished.emit(request_id, stats)
            case RequestFailed(request_id, title, detail, hint):
                self.request_failed.emit(request_id, title, detail, hint)
            case RequestCancelled(request_id):
                self.request_cancelled.emit(request_id)

    def _hand_on_model(self, event: Progress | ModelLoaded | ModelUnloaded) -> None:
        match event:
            case Progress():
                self.model_progressed.emit(event)
            case ModelLoaded(_, info):
                self.model_loaded.emit(info)
            case ModelUnloaded():
                self.model_unloaded.emit()
