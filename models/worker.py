"""Carries out the engine's commands, one at a time, on the one thread that touches MLX.

Holds the loaded model, and does this thread's share of what goes on beside it (`side_work`). Knows nothing
of the queue; raises, and leaves it to the engine to turn what is raised into events.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import mlx.core as mx
from mlx import nn

from models import catalog, library, memory
from models.catalog import CatalogEntry
from models.checkpoint import Checkpoint, inspect_checkpoint
from models.device import compute_dtype
from models.errors import Cancelled, GenerationFailed, ModelNotInstalled, UnsupportedModel
from models.held_models import HeldModels
from models.install import ensure_practice
from models.installing.planning import read_wish
from models.loading import load_model
from models.messages import (
    Channel,
    Command,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    InstallModel,
    LastEvent,
    LoadModel,
    ModelInfo,
    ModelInstalled,
    ModelLoaded,
    ModelUnloaded,
    PrefillProgress,
    Progress,
    Sampling,
    Stage,
    TextDelta,
    Unload,
)
from models.prompt import PromptRenderer
from models.reply import Reply, ReplyStats
from models.side_work import SideWork
from models.tokenizer import add_stop_tokens, backend_of

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper

_log = logging.getLogger(__name__)
_FAREWELL_S = 5.0


@dataclass(frozen=True, slots=True)
class _Loaded:
    entry: CatalogEntry
    info: ModelInfo
    model: nn.Module
    tokenizer: TokenizerWrapper
    prompts: PromptRenderer


class Worker:
    """The MLX side of the engine. Create, use and close it on one and the same thread.

    Args:
        data_dir: The root of the library on disk.
        emit: Takes every event but the last of a command; called on several threads.
        end: Takes the last event of what `side` was given; called on several threads.
        wake: Called on any thread when `step` or `tidy` has something to do.

    Attributes:
        side: What goes on beside this thread.
    """

    def __init__(
        self,
        data_dir: Path,
        emit: Callable[[Event], None],
        end: Callable[[LastEvent], None],
        wake: Callable[[], None],
    ) -> None:
        self._data_dir = data_dir
        self._emit = emit
        self._loaded: _Loaded | None = None
        self._lost: str | None = None
        self._held = HeldModels(wake)
        self.side = SideWork(data_dir, emit, end, wake, self._make_room, self._let_go, self._held)

    def carry_out(self, command: Command, is_cancelled: Callable[[], bool]) -> LastEvent:
        """Carry out one command, emitting its events but the last.

        Args:
            command: What to do; of installations, only that of the practice model.
            is_cancelled: Asked often; once true, the command ends soon.

        Returns:
            The last event, which the engine emits after it has freed the request's id.

        Raises:
            Cancelled: The command was cancelled and isn't a generation.
            UserFacingError: It can't be done, for a reason that a person can act upon.
        """
        match command:
            case LoadModel():
                return ModelLoaded(command.request_id, self._load(command, is_cancelled).info)
            case Generate():
                return self._generate(command, is_cancelled)
            case InstallModel(model_id=catalog.PRACTICE_ID):
                return self._install_practice(command, is_cancelled)
            case Unload():
                self._unload()
                return ModelUnloaded(command.request_id)
        raise ValueError(f"{type(command).__name__} goes on beside this thread")

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return self.side.has_work

    def step(self) -> None:
        """Do a slice of the installation that is under way."""
        self.side.step()

    def tidy(self) -> None:
        """Let go of what has changed or is to go. Call it between any two other things."""
        self.side.tidy()
        if self._loaded is not None and self._held.is_unwanted(self._loaded.entry.id):
            self._unload()

    def close(self) -> None:
        """End what is under way and give everything back to MLX. Without it the interpreter aborts when it ends."""
        self.side.close(_FAREWELL_S)
        self._unload()
        mx.synchronize()
        mx.clear_streams()

    def _load(self, command: LoadModel, is_cancelled: Callable[[], bool]) -> _Loaded:
        loaded = self._loaded
        if loaded is not None and loaded.entry.id == command.model_id and command.recipe is None:
            return loaded
        return self._open(command, is_cancelled)

    def _open(self, command: LoadModel, is_cancelled: Callable[[], bool]) -> _Loaded:
        entry = library.find_entry(self._data_dir, command.model_id)
        if not self._held.hold(entry.id):
            raise ModelNotInstalled(f"{entry.name} is being removed", "It can't be loaded any more.", "Choose another.")
        try:
            loaded = self._read(entry, command, is_cancelled)
        except BaseException:
            self._held.let_go(entry.id)
            raise
        self._loaded = loaded
        size_bytes = loaded.info.size_bytes
        self._emit(Progress(command.request_id, "load", size_bytes, size_bytes))
        return loaded

    def _read(self, entry: CatalogEntry, command: LoadModel, is_cancelled: Callable[[], bool]) -> _Loaded:
        """Read a model from the disk; the one that was loaded goes as soon as nothing speaks against this one."""

        def report(stage: Stage, done: int, total: int) -> None:
            if is_cancelled():
                raise Cancelled
            self._emit(Progress(command.request_id, stage, done, total))

        if entry.id == catalog.PRACTICE_ID:
            folder = ensure_practice(self._data_dir, report, command.recipe)
            size_bytes = inspect_checkpoint(folder).size_bytes
        else:
            folder, manifest = library.open_model(self._data_dir, entry.id)
            checkpoint = inspect_checkpoint(folder)
            size_bytes = checkpoint.size_bytes
            if not command.force:
                self._check_room(entry, checkpoint, manifest.recipe)
        report("load", 0, size_bytes)
        self._unload()
        return _load_folder(entry, folder, size_bytes)

    def _check_room(self, entry: CatalogEntry, checkpoint: Checkpoint, recipe: str) -> None:
        """See that a model fits into the memory that is free once the present one is gone.

        Raises:
            NotEnoughMemory: It doesn't.
        """
        size = checkpoint.size_bytes
        # The KV cache is reckoned at 16 bits a number.
        kv_bytes = memory.sizes_of(checkpoint.architecture, size, size).kv_bytes_per_token * compute_dtype().size // 2
        machine = memory.read_machine()
        freed = self._loaded.info.size_bytes if self._loaded is not None else 0
        machine = replace(machine, available_bytes=machine.available_bytes + freed)
        memory.check_room(entry.name, memory.memory_need(size, kv_bytes, entry.context_tokens), machine, recipe)

    def _install_practice(self, command: InstallModel, is_cancelled: Callable[[], bool]) -> ModelInstalled:
        read_wish(command)

        def report(stage: Stage, done: int, total: int) -> None:
            if is_cancelled():
                raise Cancelled
            self._emit(Progress(command.request_id, stage, done, total))

        ensure_practice(self._data_dir, report, command.recipe)
        self._let_go(command.model_id)
        return ModelInstalled(command.request_id, command.model_id)

    def _let_go(self, model_id: str) -> None:
        """Drop a loaded model whose files have been replaced; the next question loads the new ones."""
        if self._loaded is not None and self._loaded.entry.id == model_id:
            self._unload()
            self._lost = model_id

    def _make_room(self, size_bytes: int) -> None:
        """Drop the loaded model if another one can't be loaded beside it; the next question loads it anew."""
        available = memory.read_machine().available_bytes
        if self._loaded is not None and size_bytes + memory.WORKING_SET_BYTES > available:
            self._let_go(self._loaded.entry.id)

    def _generate(self, command: Generate, is_cancelled: Callable[[], bool]) -> GenerationFinished:
        started = perf_counter()
        loaded = self._loaded
        if loaded is None and self._lost is not None:
            loaded = self._open(LoadModel(command.request_id, self._lost, force=True), is_cancelled)
        if loaded is None:
            raise ModelNotInstalled("No model is loaded", "There is nothing to ask yet.", "Choose a model first.")
        prompt = loaded.prompts.render(command.messages, command.sampling.max_tokens)
        if prompt.dropped_turns:
            _log.info("%d early turns don't fit into the context", prompt.dropped_turns)
        room = loaded.entry.context_tokens - len(prompt.tokens)
        sampling = replace(command.sampling, max_tokens=min(command.sampling.max_tokens, room))
        rendering_s = perf_counter() - started
        stats = self._reply(command.request_id, loaded, prompt.tokens, sampling, is_cancelled)
        return _finished(command.request_id, loaded, len(prompt.tokens), stats, rendering_s)

    def _reply(
        self,
        request_id: int,
        loaded: _Loaded,
        tokens: list[int],
        sampling: Sampling,
        is_cancelled: Callable[[], bool],
    ) -> ReplyStats:
        def on_delta(channel: Channel, text: str, count: int) -> None:
            self._emit(TextDelta(request_id, channel, text, count))

        def on_prefill(done: int, total: int) -> None:
            self._emit(PrefillProgress(request_id, done, total))

        reply = Reply(
            loaded.model,
            loaded.tokenizer,
            loaded.entry.starts_in,
            on_delta=on_delta,
            on_prefill=on_prefill,
            is_cancelled=is_cancelled,
        )
        try:
            return reply.run(tokens, sampling)
        except RuntimeError as error:
            # After a Metal error nothing in memory can be trusted; the next question loads anew.
            self._lost = loaded.entry.id
            self._drop()
            _log.exception("MLX gave up while generating")
            raise GenerationFailed(
                "The model stopped in the middle",
                f"{error}"[:300],
                "Ask again: the model is loaded anew. If memory is short, close something.",
            ) from error

    def _unload(self) -> None:
        self._drop()
        self._lost = None
        gc.collect()
        mx.clear_cache()

    def _drop(self) -> None:
        if self._loaded is not None:
            self._held.let_go(self._loaded.entry.id)
        self._loaded = None


def _load_folder(entry: CatalogEntry, folder: Path, size_bytes: int) -> _Loaded:
    model, tokenizer, config = load_model(folder)
    if tokenizer is None:
        raise UnsupportedModel(f"{entry.name} can't be used", "It came without a tokenizer.", "Install it again.")
    prompts = PromptRenderer(backend_of(tokenizer), entry.chat, entry.context_tokens)
    add_stop_tokens(tokenizer, entry.chat.stop_tokens)
    bits = config.get("quantization", {}).get("bits")
    info = ModelInfo(entry.id, entry.name, bits, entry.context_tokens, size_bytes)
    return _Loaded(entry, info, model, tokenizer, prompts)


def _finished(
    request_id: int, loaded: _Loaded, prompt_tokens: int, stats: ReplyStats, rendering_s: float
) -> GenerationFinished:
    return GenerationFinished(
        request_id,
        GenerationStats(
            model=loaded.entry.id,
            adapter=None,
            finish_reason=stats.finish_reason,
            prompt_tokens=prompt_tokens,
            cached_tokens=0,
            thinking_tokens=stats.thinking_tokens,
            answer_tokens=stats.answer_tokens,
            ttft_s=stats.ttft_s + rendering_s if stats.ttft_s else 0.0,
            prompt_tps=stats.prompt_tps,
            generation_tps=stats.generation_tps,
            peak_memory_bytes=stats.peak_memory_bytes,
            context_tokens=stats.context_tokens,
        ),
    )
