"""The QObject between the engine and the window.

The engine calls the sink on its threads; the bridge keeps the events under a
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
    AdapterAdded,
    AdapterRemoved,
    AdapterRestored,
    AdapterUse,
    AddAdapter,
    Command,
    ContextCounted,
    ContextPlanned,
    CountContext,
    Event,
    Generate,
    GenerationFinished,
    InstallModel,
    LastEvent,
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
    RecipeName,
    RemoveAdapter,
    RemoveModel,
    RequestCancelled,
    RequestFailed,
    RestoreAdapter,
    Resume,
    Sampling,
    Steering,
    TextDelta,
    Unload,
    VerifyModel,
)

FLUSH_MS = 66
"""Fifteen times a second reads as flowing, and every flush takes time from a model that runs beside it."""

ModelEvent = Progress | ModelLoaded | ModelUnloaded | ModelInstalled | ModelVerified | ModelRemoved
AdapterEvent = AdapterAdded | AdapterRemoved | AdapterRestored
ReplyEvent = (
    TextDelta | PrefillProgress | ContextPlanned | LoopNoticed | MemoryLow | GenerationFinished | ContextCounted
)


class EngineLike(Protocol):
    """What the bridge asks of an engine."""

    def start(self) -> None:
        """Start the thread."""

    def submit(self, command: Command) -> None:
        """Queue a command."""

    def cancel(self, request_id: int) -> None:
        """Cancel a request."""

    def steer(self, request_id: int, steering: Steering) -> None:
        """Tell a running generation something about its thoughts; ignored when it is over."""

    def stop(self, timeout_s: float = ...) -> bool:
        """End the thread; True when it has ended."""
        ...


EngineFactory = Callable[[Path, Callable[[Event], None]], EngineLike]


def join_events(events: Iterable[Event]) -> list[Event]:
    """Join neighbouring text of one channel; of neighbouring progress of one stage keep the latest."""
    joined: list[Event] = []
    for event in events:
        last = joined[-1] if joined else None
        if last is None or type(last) is not type(event) or last.request_id != event.request_id:
            joined.append(event)
        elif isinstance(event, PrefillProgress | Progress) and _phase(event) == _phase(last):
            joined[-1] = event
        elif isinstance(event, TextDelta) and isinstance(last, TextDelta) and last.channel == event.channel:
            joined[-1] = replace(last, text=last.text + event.text, tokens=last.tokens + event.tokens)
        else:
            joined.append(event)
    return joined


def _phase(event: Event) -> object:
    """What a progress is the progress of."""
    if isinstance(event, PrefillProgress):
        return event.reread
    return event.stage if isinstance(event, Progress) else None


class Bridge(QObject):
    """Commands in, typed signals out. Call every method from the main thread.

    Several requests may be open at once: questions are answered while a model is being installed.

    Signals:
        model_progressed(Progress): How far a load, an installation or a check has come; says of which request.
        model_loaded(ModelInfo): The model answers the next question.
        model_unloaded(): No model is in memory.
        model_installed(str): The model of this id can be loaded.
        model_verified(str): Every byte of the model of this id is sound.
        model_removed(str): The model of this id isn't on the disk any more.
        adapter_added(str, bool): The adapter of this name is in the library; whether it wasn't there before.
        adapter_removed(str): The adapter of this name isn't in the library any more.
        adapter_restored(str): It is there again.
        context_planned(int, ContextPlanned): Request, what the model is given to read.
        context_counted(int, ContextCounted): Request, what a conversation takes that nobody asks anything in.
        prefill_progressed(int, int, int, bool): Request, tokens read, tokens in all, whether it is everything so far
            that is read back in the middle of a reply.
        text_appended(int, str, str, int): Request, channel, new text, the tokens it took.
        loop_noticed(int): Request whose thoughts repeat themselves.
        memory_low(int, object, object): Request, bytes that are free, bytes that it would still need.
        generation_finished(int, GenerationStats): Request, its statistics.
        request_failed(int, str, str, str, bool): Request, title, detail, hint, whether force may do it nevertheless.
        request_cancelled(int): A request that wasn't a generation was cancelled.
    """

    model_progressed = Signal(object)
    model_loaded = Signal(object)
    model_unloaded = Signal()
    model_installed = Signal(str)
    model_verified = Signal(str)
    model_removed = Signal(str)
    adapter_added = Signal(str, bool)
    adapter_removed = Signal(str)
    adapter_restored = Signal(str)
    context_planned = Signal(int, object)
    context_counted = Signal(int, object)
    prefill_progressed = Signal(int, int, int, bool)
    text_appended = Signal(int, str, str, int)
    loop_noticed = Signal(int)
    memory_low = Signal(int, object, object)  # an int of Qt's ends at 2 GiB
    generation_finished = Signal(int, object)
    request_failed = Signal(int, str, str, str, bool)
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

    def load(self, model_id: str, *, force: bool = False) -> int:
        """Ask for a model; the practice model is prepared first if need be. Returns the request's id.

        Args:
            model_id: The id of the model.
            force: Load it even if it doesn't seem to fit into the memory that is free.
        """
        return self._submit(lambda request_id: LoadModel(request_id, model_id, force=force))

    def unload(self) -> int:
        """Give the memory of the loaded model back. Returns the request's id."""
        return self._submit(Unload)

    def install(
        self,
        model_id: str,
        recipe: RecipeName | None = None,
        source: str | None = None,
        *,
        keep_source: bool = False,
    ) -> int:
        """Install a model, or go on with that (see `InstallModel`). Returns the request's id."""
        return self._submit(lambda request_id: InstallModel(request_id, model_id, recipe, source, keep_source))

    def verify(self, model_id: str) -> int:
        """Check every byte of an installed model. Returns the request's id."""
        return self._submit(lambda request_id: VerifyModel(request_id, model_id))

    def remove(self, model_id: str, *, unfinished_only: bool = False) -> int:
        """Take a model off the disk, or what there is of an unfinished one. Returns the request's id."""
        return self._submit(lambda request_id: RemoveModel(request_id, model_id, unfinished_only))

    def add_adapter(self, path: Path, name: str = "") -> int:
        """Take an adapter into the library (see `AddAdapter`). Returns the request's id."""
        return self._submit(lambda request_id: AddAdapter(request_id, str(path), name))

    def remove_adapter(self, name: str) -> int:
        """Take an adapter out of the library; it can be put back. Returns the request's id."""
        return self._submit(lambda request_id: RemoveAdapter(request_id, name))

    def restore_adapter(self, name: str) -> int:
        """Put the adapter back that was removed last. Returns the request's id."""
        return self._submit(lambda request_id: RestoreAdapter(request_id, name))

    def ask(
        self,
        messages: tuple[Message, ...],
        sampling: Sampling,
        resume: Resume | None = None,
        adapter: AdapterUse | None = None,
    ) -> int:
        """Ask the loaded model to answer the last message. Returns the request's id.

        Args:
            messages: The conversation.
            sampling: How tokens are chosen.
            resume: The reply to the last message that is to go on; None begins a new one.
            adapter: What is to be in force meanwhile; None is the bare model.
        """
        return self._submit(lambda request_id: Generate(request_id, messages, sampling, resume, adapter))

    def count(self, messages: tuple[Message, ...], reply: Resume, max_tokens: int) -> int:
        """Count what the loaded model has before it (see `CountContext`). Returns the request's id."""
        return self._submit(lambda request_id: CountContext(request_id, messages, reply, max_tokens))

    def steer(self, request_id: int, steering: Steering) -> None:
        """Tell a running generation something about its thoughts; does nothing once it is over."""
        if request_id in self._open_requests:
            self._engine.steer(request_id, steering)

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

    def _submit(self, command: Callable[[int], Command]) -> int:
        request_id = next(self._ids)
        self._open_requests.add(request_id)
        self._engine.submit(command(request_id))
        return request_id

    def _receive(self, event: Event) -> None:
        """The engine's sink: runs on the engine's threads, must be quick and must not raise."""
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
        if isinstance(event, ReplyEvent):
            self._hand_on_reply(event)
        elif isinstance(event, RequestFailed):
            self.request_failed.emit(event.request_id, event.title, event.detail, event.hint, event.overridable)
        elif isinstance(event, RequestCancelled):
            self.request_cancelled.emit(event.request_id)
        elif isinstance(event, AdapterEvent):
            self._hand_on_adapter(event)
        else:
            self._hand_on_model(event)

    def _hand_on_reply(self, event: ReplyEvent) -> None:
        match event:
            case TextDelta(request_id, channel, text, tokens):
                self.text_appended.emit(request_id, channel, text, tokens)
            case PrefillProgress(request_id, done, total, reread):
                self.prefill_progressed.emit(request_id, done, total, reread)
            case ContextPlanned(request_id):
                self.context_planned.emit(request_id, event)
            case ContextCounted(request_id):
                self.context_counted.emit(request_id, event)
            case LoopNoticed(request_id):
                self.loop_noticed.emit(request_id)
            case MemoryLow(request_id, available_bytes, needed_bytes):
                self.memory_low.emit(request_id, available_bytes, needed_bytes)
            case GenerationFinished(request_id, stats):
                self.generation_finished.emit(request_id, stats)

    def _hand_on_adapter(self, event: AdapterEvent) -> None:
        match event:
            case AdapterAdded(_, name, is_new):
                self.adapter_added.emit(name, is_new)
            case AdapterRemoved(_, name):
                self.adapter_removed.emit(name)
            case AdapterRestored(_, name):
                self.adapter_restored.emit(name)

    def _hand_on_model(self, event: ModelEvent) -> None:
        match event:
            case Progress():
                self.model_progressed.emit(event)
            case ModelLoaded(_, info):
                self.model_loaded.emit(info)
            case ModelUnloaded():
                self.model_unloaded.emit()
            case ModelInstalled(_, model_id):
                self.model_installed.emit(model_id)
            case ModelVerified(_, model_id):
                self.model_verified.emit(model_id)
            case ModelRemoved(_, model_id):
                self.model_removed.emit(model_id)
