"""Carries out the engine's commands, one at a time, on the one thread that touches MLX.

Holds the loaded model. Knows nothing of queues and threads; raises, and leaves it to the
engine to turn what is raised into events.
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

from models import catalog, library
from models.catalog import CatalogEntry
from models.checkpoint import inspect_checkpoint
from models.errors import Cancelled, GenerationFailed, ModelNotInstalled, UnsupportedModel
from models.install import ensure_practice
from models.loading import load_model
from models.messages import (
    Channel,
    Command,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    LastEvent,
    LoadModel,
    ModelInfo,
    ModelLoaded,
    ModelUnloaded,
    PrefillProgress,
    Progress,
    Sampling,
    Stage,
    TextDelta,
)
from models.prompt import PromptRenderer
from models.reply import Reply, ReplyStats
from models.tokenizer import backend_of

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper

_log = logging.getLogger(__name__)


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
        emit: Takes every event.
    """

    def __init__(self, data_dir: Path, emit: Callable[[Event], None]) -> None:
        self._data_dir = data_dir
        self._emit = emit
        self._loaded: _Loaded | None = None
        self._lost: str | None = None

    def carry_out(self, command: Command, is_cancelled: Callable[[], bool]) -> LastEvent:
        """Carry out one command, emitting its events but the last.

        Args:
            command: What to do.
            is_cancelled: Asked often; once true, the command ends soon.

        Returns:
            The last event. The engine emits it, after it has freed the request's id.

        Raises:
            Cancelled: The command was cancelled and isn't a generation.
            UserFacingError: It can't be done, for a reason that a person can act upon.
        """
        match command:
            case LoadModel():
                return ModelLoaded(command.request_id, self._load(command, is_cancelled).info)
            case Generate():
                return self._generate(command, is_cancelled)
            case _:
                self._unload()
                return ModelUnloaded(command.request_id)

    def close(self) -> None:
        """Give everything back to MLX. Without it the interpreter aborts when it ends."""
        self._unload()
        mx.synchronize()
        mx.clear_streams()

    def _load(self, command: LoadModel, is_cancelled: Callable[[], bool]) -> _Loaded:
        loaded = self._loaded
        if loaded is not None and loaded.entry.id == command.model_id and command.recipe is None:
            return loaded
        return self._open(command, is_cancelled)

    def _open(self, command: LoadModel, is_cancelled: Callable[[], bool]) -> _Loaded:
        entry = catalog.find(command.model_id)

        def report(stage: Stage, done: int, total: int) -> None:
            if is_cancelled():
                raise Cancelled
            self._emit(Progress(command.request_id, stage, done, total))

        if entry.id == catalog.PRACTICE_ID:
            folder = ensure_practice(self._data_dir, report, command.recipe)
        else:
            folder, _ = library.open_model(self._data_dir, entry.id)
        size_bytes = inspect_checkpoint(folder).size_bytes
        report("load", 0, size_bytes)
        self._unload()
        self._loaded = loaded = _load_folder(entry, folder, size_bytes)
        report("load", size_bytes, size_bytes)
        return loaded

    def _generate(self, command: Generate, is_cancelled: Callable[[], bool]) -> GenerationFinished:
        started = perf_counter()
        loaded = self._loaded
        if loaded is None and self._lost is not None:
            loaded = self._open(LoadModel(command.request_id, self._lost), is_cancelled)
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
            self._loaded = None
            _log.exception("MLX gave up while generating")
            raise GenerationFailed(
                "The model stopped in the middle",
                f"{error}"[:300],
                "Ask again: the model is loaded anew. If memory is short, close something.",
            ) from error

    def _unload(self) -> None:
        self._loaded = None
        self._lost = None
        gc.collect()
        mx.clear_cache()


def _load_folder(entry: CatalogEntry, folder: Path, size_bytes: int) -> _Loaded:
    model, tokenizer, config = load_model(folder)
    if tokenizer is None:
        raise UnsupportedModel(f"{entry.name} can't be used", "It came without a tokenizer.", "Install it again.")
    prompts = PromptRenderer(backend_of(tokenizer), entry.chat, entry.context_tokens)
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
