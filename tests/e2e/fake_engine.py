"""An engine without a model: it records what it is told and says what a test wants it to say."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from models.messages import (
    AdapterAdded,
    AdapterRemoved,
    AdapterRestored,
    AdapterUse,
    AddAdapter,
    Channel,
    Command,
    Event,
    FinishReason,
    Generate,
    GenerationFinished,
    GenerationStats,
    InstallModel,
    LoadModel,
    ModelInfo,
    ModelInstalled,
    ModelLoaded,
    Progress,
    RemoveAdapter,
    RequestCancelled,
    RequestFailed,
    RestoreAdapter,
    Stage,
    Steering,
    TextDelta,
)

PRACTICE = ModelInfo("practice", "Practice model", 4, 4096, 1_400_000)


def stats(
    finish_reason: FinishReason = "stop",
    answer_tokens: int = 12,
    ended_in: Channel = "answer",
    use: AdapterUse | None = None,
) -> GenerationStats:
    """Statistics of a short generation."""
    return GenerationStats(
        model="practice",
        adapter=use.name if use else None,
        adapter_strength=use.strength if use else None,
        finish_reason=finish_reason,
        prompt_tokens=20,
        cached_tokens=0,
        thinking_tokens=30,
        answer_tokens=answer_tokens,
        ttft_s=0.05,
        prompt_tps=900.0,
        generation_tps=210.0,
        peak_memory_bytes=1,
        context_tokens=62,
        ended_in=ended_in,
    )


class FakeEngine:
    """The interface of `models.engine.Engine`, played by hand."""

    def __init__(self, data_dir: Path, sink: Callable[[Event], None]) -> None:
        self.data_dir = data_dir
        self.sink = sink
        self.commands: list[Command] = []
        self.cancelled: list[int] = []
        self.steered: list[tuple[int, Steering]] = []
        self.started = False
        self.stopped = False

    def start(self) -> None:
        self.started = True

    def submit(self, command: Command) -> None:
        self.commands.append(command)

    def cancel(self, request_id: int) -> None:
        self.cancelled.append(request_id)

    def steer(self, request_id: int, steering: Steering) -> None:
        self.steered.append((request_id, steering))

    def stop(self, timeout_s: float = 10.0) -> bool:
        self.stopped = True
        return True

    def emit(self, *events: Event) -> None:
        """Send events from a plain thread, as the real engine does."""
        thread = threading.Thread(target=lambda: [self.sink(event) for event in events])
        thread.start()
        thread.join()

    @property
    def loads(self) -> list[LoadModel]:
        """All models wanted."""
        return [command for command in self.commands if isinstance(command, LoadModel)]

    @property
    def load_id(self) -> int:
        """The id of the latest load."""
        return self.loads[-1].request_id

    @property
    def installs(self) -> list[InstallModel]:
        """All installations wanted."""
        return [command for command in self.commands if isinstance(command, InstallModel)]

    @property
    def install_id(self) -> int:
        """The id of the latest installation."""
        return self.installs[-1].request_id

    @property
    def generations(self) -> list[Generate]:
        """All questions asked."""
        return [command for command in self.commands if isinstance(command, Generate)]

    @property
    def generate_id(self) -> int:
        """The id of the latest question."""
        return self.generations[-1].request_id

    def finish_loading(self, info: ModelInfo = PRACTICE) -> None:
        """Say that a model is in memory."""
        self.emit(ModelLoaded(self.load_id, info))

    def advance(self, stage: Stage, done: int, total: int, bytes_per_s: float | None = None) -> None:
        """Say how far the latest installation is."""
        eta_s = (total - done) / bytes_per_s if bytes_per_s else None
        self.emit(Progress(self.install_id, stage, done, total, bytes_per_s, eta_s))

    def finish_installing(self) -> None:
        """Say that the latest installation is done."""
        self.emit(ModelInstalled(self.install_id, self.installs[-1].model_id))

    def finish_cancelling(self) -> None:
        """Say that what was cancelled last has stopped."""
        self.emit(RequestCancelled(self.cancelled[-1]))

    def think(self, text: str, tokens: int = 3) -> None:
        """Think in the latest generation."""
        self.emit(TextDelta(self.generate_id, "thinking", text, tokens))

    def answer(self, text: str, tokens: int = 2) -> None:
        """Answer in the latest generation."""
        self.emit(TextDelta(self.generate_id, "answer", text, tokens))

    def finish(self, finish_reason: FinishReason = "stop", ended_in: Channel = "answer") -> None:
        """Say that the latest generation is over."""
        use = self.generations[-1].adapter
        self.emit(GenerationFinished(self.generate_id, stats(finish_reason, ended_in=ended_in, use=use)))

    @property
    def adapter_errands(self) -> list[AddAdapter | RemoveAdapter | RestoreAdapter]:
        """All that was wanted with the library of adapters."""
        return [each for each in self.commands if isinstance(each, AddAdapter | RemoveAdapter | RestoreAdapter)]

    def finish_adapter(self, name: str = "", *, is_new: bool = True) -> None:
        """Say that what was wanted last with an adapter is done.

        Args:
            name: What an adapter that was added is called; empty follows from its path.
            is_new: Whether it wasn't there before.
        """
        wanted = self.adapter_errands[-1]
        if isinstance(wanted, AddAdapter):
            self.emit(AdapterAdded(wanted.request_id, name or Path(wanted.path).stem, is_new))
        elif isinstance(wanted, RemoveAdapter):
            self.emit(AdapterRemoved(wanted.request_id, wanted.name))
        else:
            self.emit(AdapterRestored(wanted.request_id, wanted.name))

    def fail_adapter(self, title: str, detail: str, hint: str = "") -> None:
        """Say that what was wanted last with an adapter can't be done."""
        self.emit(RequestFailed(self.adapter_errands[-1].request_id, title, detail, hint))
