"""Sees to it that a question is answered with the adapter that it asks for, or with none.

Every question says what is to be in force; nothing is carried over from the last one. The adapter that was used last
stays in memory, on or off, so that switching it, or turning its strength, reads nothing from the disk. Knows nothing
of queues and of what is said. Use it on the MLX thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from mlx import nn

from models.adapters.in_force.applying import AppliedAdapter, checked_strength
from models.adapters.in_force.outside import look_of, private_copy
from models.adapters.in_force.preparing import architecture_of, prepare_changes
from models.adapters.keeping.adapter_manifest import content_key, read_adapter_records
from models.adapters.keeping.library import adapter_key, open_adapter
from models.adapters.records import Adapter, Piece
from models.device import compute_dtype
from models.device_memory import available_bytes
from models.errors import NotEnoughMemory
from models.kv_memory import SPARE_BYTES
from models.loaded_model import AdapterInForce, LoadedModel
from models.memory import memory_words
from models.messages import AdapterUse
from models.wording import translate

CheckCancelled = Callable[[], None]


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    """An adapter in memory, on or off.

    `stamp`: what its source looked like; another one means another content. `key`: stands for its content.
    """

    model: nn.Module
    name: str
    stamp: object
    key: str
    applied: AppliedAdapter


class Adapting:
    """Puts adapters in force on one loaded model.

    Args:
        data_dir: The root of the library.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._kept: _Kept | None = None

    @property
    def size_bytes(self) -> int:
        """What is kept in memory."""
        return 0 if self._kept is None else self._kept.applied.size_bytes

    def see_to(self, loaded: LoadedModel, use: AdapterUse | None, check_cancelled: CheckCancelled) -> LoadedModel:
        """Let what a question asks for be in force; return the model as it is then.

        If it fails, what was in force before may still be, or nothing; the next question sees to that.

        Args:
            loaded: The bare model, nothing said of adapters.
            use: What is asked for.
            check_cancelled: Called often; may raise to give up.

        Raises:
            UserFacingError: It can't be had, for a reason that a person can act upon.
            RuntimeError: MLX gave up, as it says with MemoryError too.
        """
        if use is None:
            if self._kept is not None:
                self._kept.applied.set_strength(0.0)
            return loaded
        strength = checked_strength(use.strength)
        kept = self._find(loaded, use.name, check_cancelled)
        kept.applied.set_strength(strength)
        shown_name = Path(use.name).name if _is_path(use.name) else use.name
        return replace(loaded, adapter=AdapterInForce(shown_name, kept.key, strength))

    def forget(self) -> None:
        """Give back what is kept. The model that it is for goes too: nothing is taken off from it."""
        self._kept = None

    def _find(self, loaded: LoadedModel, name: str, check_cancelled: CheckCancelled) -> _Kept:
        """Return an adapter by the name that a question calls it, out of memory or from the disk."""
        stamp = self._stamp(name)
        kept = self._kept
        # A model is told by identity: MLX's modules compare as the dictionaries that they are.
        if kept is not None and kept.model is loaded.model and (kept.name, kept.stamp) == (name, stamp):
            return kept
        with self._opened(loaded, name, stamp, check_cancelled) as (key, adapter):
            self._require_room(loaded, adapter)
            changes = prepare_changes(loaded.model, adapter, check_cancelled)
        self._let_go()
        self._kept = _Kept(loaded.model, name, stamp, key, AppliedAdapter(loaded.model, changes, adapter.info))
        return self._kept

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.applied.remove()
        self._kept = None

    def _stamp(self, name: str) -> object:
        return look_of(Path(name)) if _is_path(name) else adapter_key(self._data_dir, name)

    @contextmanager
    def _opened(
        self, loaded: LoadedModel, name: str, stamp: object, check_cancelled: CheckCancelled
    ) -> Iterator[tuple[str, Adapter]]:
        """Open an adapter whose files nobody else writes while the block lasts; the key stands for its content."""
        if _is_path(name):
            with private_copy(Path(name), architecture_of(loaded.model), check_cancelled) as adapter:
                yield content_key(read_adapter_records(adapter.file.parent, check_cancelled)), adapter
        else:
            yield str(stamp), open_adapter(self._data_dir, name, check_cancelled)

    def _require_room(self, loaded: LoadedModel, adapter: Adapter) -> None:
        # Whole in the type that MLX computes in; and besides, while it is prepared, a weight of it twice in 32 bits.
        largest = max(sum(map(_numbers_of, pieces)) for pieces in adapter.deltas.values())
        needed = adapter.info.parameters * compute_dtype().size + 12 * largest + SPARE_BYTES
        if needed > available_bytes():
            self._let_go()
        free = available_bytes()
        if needed > free:
            raise NotEnoughMemory(
                translate("Errors", "Not enough memory for the adapter"),
                translate("Errors", "Beside {model} it takes {needed}, {free} are free.").format(
                    model=loaded.entry.name, needed=memory_words(needed), free=memory_words(free)
                ),
                translate("Errors", "Close something, or go on without it."),
            )


def _numbers_of(piece: Piece) -> int:
    return piece.rank * (piece.inputs + piece.outputs)


def _is_path(name: str) -> bool:
    return Path(name).is_absolute()
