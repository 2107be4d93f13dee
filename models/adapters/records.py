"""What is known of an adapter, as frozen dataclasses. Knows no MLX and no disk but the paths that it is given.

An adapter changes some of a model's linear layers: each `Delta` belongs to one weight of the model, by the path that
the weight's module has in MLX (`model.layers.3.self_attn.qkv_proj`), and is made of one or more `Piece`s: one for the
whole weight, or those of the parts that other layouts keep apart (q, k, v; gate, up).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from models.tensors.safetensors_file import Tensor

AdapterKind = Literal["lora", "rslora", "dora"]
AdapterFormat = Literal["mlx", "peft"]
Slot = Literal["whole", "q", "k", "v", "gate", "up"]

MOST_RANK = 1024
"""A higher rank than any adapter needs; at it, a change is no smaller than the weight."""

MOST_SCALE = 1e6
"""A larger scale, or alpha, than any training has use for."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The change of one weight, or of the part of one that another layout keeps apart.

    As PEFT has it: the change is scale × B·A, `down` is A and `up` is B.

    Attributes:
        slot: Which part.
        down: Of shape (rank, inputs); (inputs, rank) where `transposed`.
        up: Of shape (outputs, rank); (rank, outputs) where `transposed`.
        magnitude: DoRA's, one number an output, of shape (outputs,) or (1, outputs); None for LoRA.
        scale: What the product is multiplied with.
        transposed: Whether the file has the matrices as MLX does.
    """

    slot: Slot
    down: Tensor
    up: Tensor
    magnitude: Tensor | None
    scale: float
    transposed: bool

    @property
    def rank(self) -> int:
        """Rank of the change."""
        return self.down.shape[1 if self.transposed else 0]

    @property
    def inputs(self) -> int:
        """Width of what goes in."""
        return self.down.shape[0 if self.transposed else 1]

    @property
    def outputs(self) -> int:
        """Width of what comes out."""
        return self.up.shape[1 if self.transposed else 0]


@dataclass(frozen=True, slots=True)
class PeftTargets:
    """Which modules a PEFT config says it changes; the fields are PEFT's own.

    Attributes:
        modules: Ends of names, or one pattern for whole names; None where it says nothing, or “all-linear”.
        everything: Whether it says “all-linear”.
        excluded: Ends of names, or one pattern for whole names, of modules that it leaves alone all the same.
        layers: The only layers that it changes; None for no such limit.
        layer_lists: Patterns for what the list of layers is called; empty for any name.
    """

    modules: tuple[str, ...] | str | None = None
    everything: bool = False
    excluded: tuple[str, ...] | str = ()
    layers: frozenset[int] | None = None
    layer_lists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MlxTargets:
    """Which modules a config of mlx-lm says it changes.

    Attributes:
        last_layers: So many of the last layers; all of them where it isn't positive.
        keys: Names of modules, within a layer or whole; None where it says nothing.
    """

    last_layers: int
    keys: frozenset[str] | None = None


Targets = PeftTargets | MlxTargets


@dataclass(frozen=True, slots=True)
class Settings:
    """What the config of an adapter says, checked.

    Attributes:
        format: Who has written it.
        kind: What is computed.
        base_model: What it says it was trained for; empty where it says nothing.
        targets: Which modules it says it changes.
        rank: The rank of the modules that `ranks` doesn't name.
        scale: mlx-lm's scale; PEFT's alpha, of the modules that `alphas` doesn't name.
        ranks: Patterns for the ends of names → rank; the first that matches counts.
        alphas: Patterns for the ends of names → alpha; likewise.
        is_rank_stabilised: Whether alpha is divided by the rank's square root; by the rank otherwise.
    """

    format: AdapterFormat
    kind: AdapterKind
    base_model: str
    targets: Targets
    rank: int
    scale: float
    ranks: Mapping[str, int] = field(default_factory=dict)
    alphas: Mapping[str, float] = field(default_factory=dict)
    is_rank_stabilised: bool = False


@dataclass(frozen=True, slots=True)
class AdapterInfo:
    """What a card says of an adapter.

    Attributes:
        kind: What is computed.
        format: Who has written it.
        ranks: The ranks that occur, in order.
        layers: The layers that it touches, counted from 0, in order.
        modules: What it touches in them, by the names that the file has (`q_proj`, `qkv_proj`…), in order.
        parameters: Numbers in it.
        size_bytes: Of its weights.
        base_model: What it says it was trained for; empty where it says nothing.
    """

    kind: AdapterKind
    format: AdapterFormat
    ranks: tuple[int, ...]
    layers: tuple[int, ...]
    modules: tuple[str, ...]
    parameters: int
    size_bytes: int
    base_model: str


@dataclass(frozen=True, slots=True)
class Adapter:
    """An adapter whose config and header have been checked; its numbers haven't been looked at.

    Attributes:
        file: Its weights.
        info: What a card says of it.
        deltas: The pieces of each weight that it changes, by the path of the weight's module in MLX.
        names: What the file calls the modules that it changes, as the reference names them, in its order.
        targets: Which modules its config says it changes.
        copies: Weights of the base model that PEFT has added, unchanged, by the path of their module. Nobody uses them.
    """

    file: Path
    info: AdapterInfo
    deltas: Mapping[str, tuple[Piece, ...]]
    names: tuple[str, ...]
    targets: Targets
    copies: Mapping[str, Tensor] = field(default_factory=dict)
