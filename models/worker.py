"""Carries out the engine's commands, one at a time, on the one thread that touches MLX.

Holds the loaded model, and does this thread's share of what goes on beside it (`side_work`). Knows nothing
of the queue; raises, and leaves it to the engine to turn what is raised into events.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import mlx.core as mx

from models import catalog, library, memory
from models.adapting import Adapting
from models.answering import Answering, Question
from models.catalog import CatalogEntry
from models.checkpoint import Checkpoint, inspect_checkpoint
from models.device import compile_for_gpus_only, compute_dtype
from models.device_memory import available_bytes, limit_cache
from models.errors import Cancelled, GenerationFailed, ModelNotInstalled, shown
from models.held_models import HeldModels
from models.install import ensure_practice
from models.installing.planning import read_wish
from models.loaded_model import LoadedModel
from models.messages import (
    Command,
    ContextCounted,
    CountContext,
    Event,
    Generate,
    GenerationFinished,
    InstallModel,
    LastEvent,
    LoadModel,
    ModelInstalled,
    ModelLoaded,
    ModelUnloaded,
    Progress,
    Stage,
    Unload,
)
from models.mlx_failures import MLX_FAILURES, generation_failed, loading_failed
from models.side_work import SideWork
from models.steering import SteeringState
from models.wording import translate

_log = logging.getLogger(__name__)
_FAREWELL_S = 5.0


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
        self._loaded: LoadedModel | None = None
        self._lost: str | None = None
        self._answering = Answering(emit)
        self._adapting = Adapting(data_dir)
        self._held = HeldModels(wake)
        self.side = SideWork(data_dir, emit, end, wake, self._make_room, self._let_go, self._held)
        limit_cache()
        compile_for_gpus_only()

    def carry_out(
        self, command: Command, is_cancelled: Callable[[], bool], steering: SteeringState | None = None
    ) -> LastEvent:
        """Carry out one command, emitting its events but the last.

        Args:
            command: What to do; of installations, only that of the practice model.
            is_cancelled: Asked often; once true, the command ends soon.
            steering: What is said to a generation meanwhile; None if nobody does.

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
                return self._generate(command, is_cancelled, steering or SteeringState())
            case CountContext():
                return self._count(command, is_cancelled)
            case InstallModel(model_id=catalog.PRACTICE_ID):
                return self._install_practice(command, is_cancelled)
            case Unload():
                self._unload()
                return ModelUnloaded(command.request_id)
        raise ValueError(f"{type(command).__name__} goes on beside this thread")

    @property
    def has_work(self) -> bool:
        """Whether `step` would do something."""
        return self.side.has_work or self._answering.has_work

    def step(self) -> None:
        """Do a slice of the installation that is under way; else, of what makes the next question quicker."""
        if self.side.has_work:
            self.side.step()
        else:
            self._read_ahead()

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

    def _load(self, command: LoadModel, is_cancelled: Callable[[], bool]) -> LoadedModel:
        loaded = self._loaded
        if loaded is not None and loaded.entry.id == command.model_id and command.recipe is None:
            return loaded
        return self._open(command, is_cancelled)

    def _open(self, command: LoadModel, is_cancelled: Callable[[], bool]) -> LoadedModel:
        entry = library.find_entry(self._data_dir, command.model_id)
        if not self._held.hold(entry.id):
            raise ModelNotInstalled(
                translate("Errors", "{model} is being removed").format(model=entry.name),
                translate("Errors", "It can't be loaded any more."),
                translate("Errors", "Choose another."),
            )
        before = self._lost if self._loaded is None else self._loaded.entry.id
        try:
            loaded = self._read(entry, command, is_cancelled)
        except MLX_FAILURES as error:
            self._give_up(entry.id, before)
            _log.exception("MLX gave up while loading: %s", shown(str(error)))
            raise loading_failed(error) from error
        except BaseException:
            self._give_up(entry.id, before)
            raise
        self._loaded = loaded
        size_bytes = loaded.info.size_bytes
        self._emit(Progress(command.request_id, "load", size_bytes, size_bytes))
        return loaded

    def _give_up(self, model_id: str, before: str | None) -> None:
        """Let go of a model that didn't load; the next question tries to load the one that was there before."""
        self._held.let_go(model_id)
        if self._loaded is None:
            self._lost = before

    def _read(self, entry: CatalogEntry, command: LoadModel, is_cancelled: Callable[[], bool]) -> LoadedModel:
        """Read a model from the disk; the one that was loaded goes as soon as nothing speaks against this one."""

        def report(stage: Stage, done: int, total: int) -> None:
            if is_cancelled():
                raise Cancelled
            self._emit(Progress(command.request_id, stage, done, total))

        if entry.id == catalog.PRACTICE_ID:
            ensure_practice(self._data_dir, report, command.recipe)
        folder, manifest = library.open_model(self._data_dir, entry.id)
        checkpoint = inspect_checkpoint(folder)
        if entry.id != catalog.PRACTICE_ID and not command.force:
            self._check_room(entry, checkpoint, manifest.recipe)
        report("load", 0, checkpoint.size_bytes)
        self._unload()
        return LoadedModel.load(entry, checkpoint, manifest.recipe)

    def _check_room(self, entry: CatalogEntry, checkpoint: Checkpoint, recipe: str) -> None:
        """See that a model fits into the memory that is free once the present one is gone.

        Raises:
            NotEnoughMemory: It doesn't.
        """
        size = checkpoint.size_bytes
        # The KV cache is reckoned at 16 bits a number.
        kv_bytes = memory.sizes_of(checkpoint.architecture, size, size).kv_bytes_per_token * compute_dtype().size // 2
        machine = memory.read_machine()
        freed = self._answering.kept_bytes + self._adapting.size_bytes
        freed += self._loaded.info.size_bytes if self._loaded is not None else 0
        machine = replace(machine, available_bytes=available_bytes(machine) + freed)
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
        if self._loaded is None or _fits(size_bytes):
            return
        self._answering.forget()
        if not _fits(size_bytes):
            self._let_go(self._loaded.entry.id)

    def _generate(
        self, command: Generate, is_cancelled: Callable[[], bool], steering: SteeringState
    ) -> GenerationFinished:
        started = perf_counter()
        loaded = self._loaded
        if loaded is None and self._lost is not None:
            loaded = self._open(LoadModel(command.request_id, self._lost, force=True), is_cancelled)
        if loaded is None:
            raise _no_model()

        def check_cancelled() -> None:
            if is_cancelled():
                raise Cancelled

        try:
            self._answering.pause()
            adapted = self._adapting.see_to(loaded, command.adapter, check_cancelled)
            return self._answering.answer(Question(command, adapted, is_cancelled, steering, started))
        except (*MLX_FAILURES, GenerationFailed) as error:
            self._lose(loaded)
            _log.exception("MLX gave up while generating: %s", shown(str(error)))
            if isinstance(error, GenerationFailed):
                raise
            raise generation_failed(error) from error

    def _count(self, command: CountContext, is_cancelled: Callable[[], bool]) -> ContextCounted:
        """Count with the tokenizer alone; a model that was lost isn't loaded for that."""
        if self._loaded is None:
            raise _no_model()
        prompts = self._loaded.prompts
        # As when the reply began: what was left out of the history then is left out now.
        prompt = prompts.render(command.messages, command.max_tokens)
        if is_cancelled():
            raise Cancelled
        thoughts, answer = prompts.reply_sizes(command.reply)
        return ContextCounted(
            command.request_id,
            prompt.system_tokens,
            prompt.history_tokens,
            prompt.question_tokens,
            thoughts,
            answer,
            prompt.dropped_turns,
        )

    def _read_ahead(self) -> None:
        loaded = self._loaded
        try:
            self._answering.step()
        except Exception as error:  # noqa: BLE001 - nobody has asked for it; whatever it was, the next question begins afresh
            if loaded is not None:
                self._lose(loaded)
            words = shown(str(error)) if isinstance(error, MLX_FAILURES) else "not MLX"
            _log.exception("reading ahead broke off: %s", words)

    def _lose(self, loaded: LoadedModel) -> None:
        """Drop a model: nothing in memory can be trusted any more. The next question loads it anew."""
        self._lost = loaded.entry.id
        self._drop()

    def _unload(self) -> None:
        self._drop()
        self._lost = None
        gc.collect()
        mx.clear_cache()

    def _drop(self) -> None:
        if self._loaded is not None:
            self._held.let_go(self._loaded.entry.id)
            self._loaded.close()
        self._loaded = None
        self._adapting.forget()
        self._answering.forget()


def _no_model() -> ModelNotInstalled:
    return ModelNotInstalled(
        translate("Errors", "No model is loaded"),
        translate("Errors", "There is nothing to ask yet."),
        translate("Errors", "Choose a model first."),
    )


def _fits(size_bytes: int) -> bool:
    """Whether a model of so many bytes can be loaded beside what is there."""
    return size_bytes + memory.WORKING_SET_BYTES <= available_bytes(memory.read_machine())
