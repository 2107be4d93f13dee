"""An adapter and a model in; out come the changes of the model's layers, evaluated, with the model untouched.

Whatever can be wrong with the two together is found out here, before anything is in force.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx_lm.models import phi3

from models.adapters.fitting import require_fit
from models.adapters.in_force.converting import LowRank, low_rank
from models.adapters.in_force.layers import Change, Linear, Packed, bare, dtype_of, inputs_and_outputs
from models.adapters.in_force.magnitudes import magnitude_factors
from models.adapters.names import HEAD
from models.adapters.numbers import require_sound_numbers
from models.adapters.records import Adapter
from models.adapters.refusals import damaged, mismatch
from models.adapters.shapes import weight_shapes
from models.architecture import Architecture
from models.errors import UnsupportedModel
from models.wording import translate

_LARGEST_FACTOR = 1e6
_TABLE = "model.embed_tokens"


def prepare_changes(
    model: nn.Module, adapter: Adapter, check_cancelled: Callable[[], None] = lambda: None
) -> dict[str, Change]:
    """Prove an adapter sound and fit for a model, and return what it does to each of its layers, by their paths.

    Args:
        model: A `phi3` model; other adapters may be in force.
        adapter: Its file lies where nobody else writes.
        check_cancelled: Called often; may raise to give up.

    Raises:
        AdapterMismatch: It was made for a model of another shape.
        DamagedAdapter: Its numbers make no sense, or it can't be read.
        UnsupportedModel: The model isn't one that adapters can be applied to.
        RuntimeError: MLX gave up, as it says with MemoryError too.
    """
    architecture = architecture_of(model)
    require_fit(adapter, architecture)
    layers = {path: _layer_at(model, path, architecture) for path in adapter.deltas}
    try:
        require_sound_numbers(adapter, check_cancelled)
        changes: dict[str, Change] = {}
        for path, pieces in adapter.deltas.items():
            check_cancelled()
            # One weight after the other, so that never more than one is there twice.
            alone: Mapping[str, LowRank] = low_rank(replace(adapter, deltas={path: pieces}), architecture)
            changes[path] = _change(path, layers[path], alone[path], check_cancelled)
    except OSError as error:
        raise damaged(
            translate("Errors", "It can't be read ({reason})").format(reason=error.strerror or type(error).__name__)
        ) from error
    return changes


def architecture_of(model: nn.Module) -> Architecture:
    """Return what a model looks like inside; of its rotary embedding, nothing is said.

    Raises:
        UnsupportedModel: It isn't of a kind that adapters can be applied to.
    """
    args = getattr(model, "args", None)
    if not isinstance(args, phi3.ModelArgs):
        raise _unsupported(translate("Errors", "It is no phi3 model."))
    rotary = int(args.hidden_size // args.num_attention_heads * args.partial_rotary_factor)
    return Architecture(
        hidden_size=args.hidden_size,
        layers=args.num_hidden_layers,
        heads=args.num_attention_heads,
        kv_heads=args.num_key_value_heads or args.num_attention_heads,
        mlp_size=args.intermediate_size,
        vocab_size=args.vocab_size,
        max_positions=args.max_position_embeddings,
        original_max_positions=args.original_max_position_embeddings,
        norm_eps=args.rms_norm_eps,
        rope_theta=args.rope_theta,
        rotary_dims=rotary,
        partial_rotary_factor=args.partial_rotary_factor,
        tied=args.tie_word_embeddings,
        factors=None,
    )


def seat_of(model: nn.Module, path: str) -> tuple[Any, str]:
    """Return the module that a layer is a child of, and under which name; the head may be the table of tokens."""
    if path == HEAD and HEAD not in model:
        path = _TABLE
    *way, name = path.split(".")
    parent: Any = model
    for step in way:
        parent = parent[int(step) if isinstance(parent, list) else step]
    return parent, name


def _layer_at(model: nn.Module, path: str, architecture: Architecture) -> Linear:
    parent, name = seat_of(model, path)
    layer = bare(parent[name])
    if not _is_plain(layer):
        raise _unsupported(
            translate("Errors", "Its layer {path} is no plain or quantized linear layer without a bias.").format(
                path=path
            )
        )
    outputs, inputs = weight_shapes(architecture)[path]
    if inputs_and_outputs(layer) != (inputs, outputs):
        raise mismatch(
            translate("Errors", "The model's layer {path} isn't of the shape that its config gives it").format(
                path=path
            )
        )
    return layer


def _is_plain(layer: nn.Module) -> bool:
    if isinstance(layer, Packed) and layer.mode != "affine":
        return False
    return isinstance(layer, Linear) and "bias" not in layer


def _change(path: str, base: Linear, low: LowRank, check_cancelled: Callable[[], None]) -> Change:
    dtype, up, excess = dtype_of(base), low.up, None
    if low.magnitude is not None:
        factors = magnitude_factors(base, low.down, low.up, low.magnitude, check_cancelled)
        if not np.abs(factors).max() < _LARGEST_FACTOR:
            raise damaged(
                translate("Errors", "The magnitudes of {path} don't go with the weights of this model").format(
                    path=path
                )
            )
        up = up * factors.astype(np.float32)
        excess = mx.array((factors - 1).astype(np.float32))
    change = Change(_uploaded(low.down, dtype), _uploaded(up, dtype), excess)
    mx.eval(change.down, change.up)
    return change


def _uploaded(matrix: np.ndarray[Any, Any], dtype: mx.Dtype) -> mx.array:
    # What lies transposed in memory is taken as it lies: MLX multiplies with it as fast.
    if matrix.T.flags.c_contiguous:
        return mx.array(matrix.T).astype(dtype).T
    return mx.array(matrix).astype(dtype)


def _unsupported(why: str) -> UnsupportedModel:
    return UnsupportedModel(
        translate("Errors", "Adapters can't be applied to this model"),
        why,
        translate("Errors", "Use a phi3 model that Ergo has loaded."),
    )
