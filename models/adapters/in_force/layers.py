"""A linear layer of a model with a low-rank change added to what it puts out. Knows no files and no model.

Where an adapter turns a layer's weights W into W', a strength t stands for W + t·(W' − W): LoRA has
W' = W + s·B·A, and DoRA W' = diag(c)·(W + s·B·A), with one factor c an output. So the layer puts out
(1 + t·(c − 1))∘(W·x) + t·c∘(s·B·(A·x)); the last summand is two small products, and W stays as it is. The changes
of several adapters add up, each of them against the bare W.

LoRA: Hu et al. 2021, equation 3. DoRA: Liu et al. 2024, equation 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import mlx.core as mx
from mlx import nn

Packed = nn.QuantizedLinear | nn.QuantizedEmbedding
Linear = nn.Linear | nn.Embedding | Packed
"""What puts a linear layer out; a table of tokens does so where a model uses it as its head too."""


_TABLES = (nn.Embedding, nn.QuantizedEmbedding)


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What an adapter does to one layer at full strength.

    Attributes:
        down: Aᵀ, of shape (inputs, rank).
        up: c∘(s·B), transposed, of shape (rank, outputs).
        excess: c − 1, of shape (outputs,), in float32; None for LoRA, where c is 1.
    """

    down: mx.array
    up: mx.array
    excess: mx.array | None


@dataclass(frozen=True, slots=True, eq=False)
class Share:
    """How much of a change is in force.

    Attributes:
        owner: Stands for whoever has put it there; told from others by identity.
        change: Against the bare layer.
        strength: Not 0.
    """

    owner: object
    change: Change
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class _Parts:
    """What an adapted layer is made of; no part of the tree of MLX's modules."""

    base: Linear
    shares: tuple[Share, ...]
    down: mx.array
    up: mx.array
    gain: mx.array | None


class AdaptedLinear(nn.Module):
    """A linear layer with at least one change in force.

    To MLX it has the parameters of the bare layer, under the same names: what reads or updates a model's
    parameters finds and changes the bare ones, and nothing of the adapters.

    Args:
        base: The bare layer; stays as it is.
        shares: What is in force.
    """

    def __init__(self, base: Linear, shares: Sequence[Share]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._parts = _Parts(base, tuple(shares), _down(shares), _up(shares), _gain(shares))
        for name, array in base.items():
            super().__setitem__(name, array)

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        self._parts.base[name] = value

    def __call__(self, x: mx.array) -> mx.array:
        """Return what the layer puts out for `x` of shape (…, inputs); of shape (…, outputs), in the base's type."""
        return self._changed(self._parts.base(x), x)

    def _changed(self, y: mx.array, x: mx.array) -> mx.array:
        parts = self._parts
        if parts.gain is not None:
            y = (y * parts.gain).astype(y.dtype)
        return mx.addmm(y, x @ parts.down, parts.up)

    @property
    def base(self) -> Linear:
        """The bare layer."""
        return self._parts.base

    @property
    def shares(self) -> tuple[Share, ...]:
        """What is in force."""
        return self._parts.shares

    @property
    def arrays(self) -> list[mx.array]:
        """What has to be evaluated before the layer is used."""
        parts = self._parts
        return [array for array in (parts.down, parts.up, parts.gain) if array is not None]


class AdaptedHead(AdaptedLinear):
    """A table of tokens with at least one change in force where it is the model's head, and none where it is the table.

    Args:
        base: The bare table; stays as it is.
        shares: What is in force.
    """

    def __call__(self, tokens: mx.array) -> mx.array:
        """Return what the bare table says of `tokens` of shape (…): of shape (…, width)."""
        rows: mx.array = self.base(tokens)
        return rows

    def as_linear(self, x: mx.array) -> mx.array:
        """Return what the head puts out for `x` of shape (…, width): of shape (…, vocabulary)."""
        return self._changed(cast("Any", self.base).as_linear(x), x)


def bare(layer: nn.Module) -> Linear:
    """Return a linear layer without what adapters have added to it."""
    return layer.base if isinstance(layer, AdaptedLinear) else cast("Linear", layer)


def with_share(layer: nn.Module, owner: object, change: Change, strength: float) -> Linear | AdaptedLinear:
    """Return what a layer becomes when an owner's share of it is this; at strength 0 it has none.

    Args:
        layer: Bare or adapted; stays as it is.
        owner: Its former share, if there is one, goes.
        change: Of the owner.
        strength: How much of it.
    """
    before = layer.shares if isinstance(layer, AdaptedLinear) else ()
    shares = [share for share in before if share.owner is not owner]
    if strength:
        shares.append(Share(owner, change, strength))
    base = bare(layer)
    if not shares:
        return base
    return (AdaptedHead if isinstance(base, _TABLES) else AdaptedLinear)(base, shares)


def inputs_and_outputs(base: Linear) -> tuple[int, int]:
    """Return the widths of what goes into a bare layer and of what comes out."""
    outputs, inputs = base.weight.shape
    return (inputs * 32 // base.bits if isinstance(base, Packed) else inputs), outputs


def dtype_of(base: Linear) -> mx.Dtype:
    """Return the type that a bare layer computes in."""
    array: mx.array = base.scales if isinstance(base, Packed) else base.weight
    return array.dtype


def _down(shares: Sequence[Share]) -> mx.array:
    # The strength goes into the narrower of the two, so that turning it touches little.
    scaled = [one.change.down if one.strength == 1 else one.change.down * one.strength for one in shares]
    return scaled[0] if len(scaled) == 1 else mx.concatenate(scaled, axis=1)


def _up(shares: Sequence[Share]) -> mx.array:
    ups = [share.change.up for share in shares]
    return ups[0] if len(ups) == 1 else mx.concatenate(ups, axis=0)


def _gain(shares: Sequence[Share]) -> mx.array | None:
    excesses = [share.strength * share.change.excess for share in shares if share.change.excess is not None]
    return None if not excesses else 1 + sum(excesses[1:], start=excesses[0])
