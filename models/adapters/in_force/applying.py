"""Puts adapters in force on a loaded model, and takes them off again, without loading anything anew.

The model's layers are exchanged, all at once and only when everything that takes their place has been evaluated; the
bare layers are kept and come back as they were. So a model without adapters computes the same to the last bit,
whatever was in force before.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import mlx.core as mx
from mlx import nn

from models.adapters.in_force.layers import AdaptedLinear, Change, with_share
from models.adapters.in_force.outside import private_copy
from models.adapters.in_force.preparing import architecture_of, prepare_changes, seat_of
from models.adapters.records import AdapterInfo
from models.errors import InvalidInput
from models.messages import STRONGEST
from models.wording import translate


class AppliedAdapter:
    """An adapter that is in force on a model, as much of it as its strength says.

    Several can be in force on one model: what each of them changes adds up, and they can go in any order. Use it on
    the thread that loaded the model.

    Args:
        model: From `load_model`.
        changes: What the adapter does to the model's layers, by their paths.
        info: What it is.

    Attributes:
        info: What it is.
    """

    def __init__(self, model: nn.Module, changes: Mapping[str, Change], info: AdapterInfo) -> None:
        self.info = info
        self._model = model
        self._changes = changes
        self._strength = 0.0
        # Told by the layers from other adapters: did they hold this one, which holds the model, nobody could drop a
        # model with an adapter in force and have its memory back at once.
        self._mark = object()

    @property
    def strength(self) -> float:
        """How much is in force; 0 is nothing."""
        return self._strength

    @property
    def size_bytes(self) -> int:
        """What it takes in memory."""
        arrays = [array for change in self._changes.values() for array in (change.down, change.up, change.excess)]
        return sum(array.nbytes for array in arrays if array is not None)

    def set_strength(self, strength: float) -> None:
        """Let so much of the adapter be in force, from the next token on: W + strength·(W' − W) for each weight W.

        Args:
            strength: 1 is as it was trained, 0 the bare model, bit for bit, and 2 the most.

        Raises:
            InvalidInput: It is no such number.
            ValueError: The adapter has been removed.
        """
        strength = checked_strength(strength)
        if not self._changes:
            raise ValueError("this adapter has been removed")
        if strength != self._strength:
            self._exchange(strength)

    def remove(self) -> None:
        """Take the adapter off for good; does nothing if that has been done."""
        if self._strength:
            self._exchange(0.0)
        self._changes = {}

    def _exchange(self, strength: float) -> None:
        seats = {path: seat_of(self._model, path) for path in self._changes}
        layers = {
            path: with_share(parent[name], self._mark, self._changes[path], strength)
            for path, (parent, name) in seats.items()
        }
        mx.eval([layer.arrays for layer in layers.values() if isinstance(layer, AdaptedLinear)])
        for path, (parent, name) in seats.items():
            parent[name] = layers[path]
        self._strength = strength


def apply_adapter(model: nn.Module, path: str | Path, strength: float = 1.0) -> AppliedAdapter:
    """Put an adapter in force on a model, without loading the model anew.

    LoRA, rsLoRA and DoRA, as PEFT and mlx-lm write them, on plain and quantized weights. Everything about the
    adapter is proven on a private copy before the model is touched; if anything fails, the model is as it was.
    Prompt caches from before don't hold what the model would compute now: begin with new ones.

    Args:
        model: From `load_model`, on this thread; adapters may be in force already: then the changes add up.
        path: A folder, a `.safetensors` with its config beside it, or a zip of either.
        strength: From 0, which changes nothing, over 1, as it was trained, to 2.

    Returns:
        The adapter: turn it with `set_strength`, take it off with `remove`.

    Raises:
        InvalidInput: The strength is out of bounds.
        AdapterRefused: It is no adapter, or one of a kind that Ergo doesn't apply.
        DamagedAdapter: Its files are broken, contradict each other, or can't be read.
        AdapterMismatch: It was made for a model of another shape.
        UnsupportedModel: The model isn't one that adapters can be applied to.
        NotEnoughSpace: The disk has no room for the copy.
    """
    strength = checked_strength(strength)
    with private_copy(Path(path), architecture_of(model)) as adapter:
        changes = prepare_changes(model, adapter)
    applied = AppliedAdapter(model, changes, adapter.info)
    applied.set_strength(strength)
    return applied


def checked_strength(strength: float) -> float:
    """Return a strength as a float.

    Raises:
        InvalidInput: It is no number from 0 to 2.
    """
    # Nothing that isn't a number lies between two; NaN neither.
    if isinstance(strength, bool) or not 0 <= strength <= STRONGEST:
        raise InvalidInput(
            translate("Errors", "An adapter can't be this strong"),
            translate("Errors", "Its strength is a number from 0 to {most:g}; 1 is as it was trained.").format(
                most=STRONGEST
            ),
            translate("Errors", "Choose another strength."),
        )
    return float(strength)
