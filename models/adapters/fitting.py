"""Whether an adapter was made for a model like this one. Looks at shapes and names only, never at numbers."""

from __future__ import annotations

from models.adapters.config.completeness import fault_of, incomplete
from models.adapters.config.patterns import Patterns
from models.adapters.names import HEAD
from models.adapters.records import Adapter, PeftTargets, Piece, Slot
from models.adapters.refusals import mismatch
from models.adapters.shapes import hidden_sizes, weight_shapes
from models.architecture import Architecture
from models.errors import shown
from models.wording import translate


def require_fit(adapter: Adapter, architecture: Architecture, model: str = "") -> None:
    """See that an adapter changes just such modules as a model has.

    Args:
        adapter: Checked.
        architecture: The model's.
        model: What a person calls it; empty for “this model”.

    Raises:
        AdapterMismatch: It was made for a model of another shape.
        DamagedAdapter: It changes other modules than its config says it does.
    """
    name = shown(model) or translate("Errors", "this model")
    _require_width(adapter, architecture, name)
    _require_layers(adapter, architecture, name)
    shapes = weight_shapes(architecture)
    for path, pieces in adapter.deltas.items():
        for piece in pieces:
            _require_shape(path, piece, architecture, shapes[path], name)
    _require_vocabulary(adapter, architecture, name)
    _require_complete(adapter, architecture, name)


def rows_of(slot: Slot, whole: int, architecture: Architecture) -> slice:
    """Return which of a weight's outputs, of so many as a whole, belong to a part of it."""
    queries, keys = (count * architecture.head_dim for count in (architecture.heads, architecture.kv_heads))
    rows: dict[Slot, tuple[int, int]] = {
        "whole": (0, whole),
        "q": (0, queries),
        "k": (queries, queries + keys),
        "v": (queries + keys, queries + 2 * keys),
        "gate": (0, architecture.mlp_size),
        "up": (architecture.mlp_size, 2 * architecture.mlp_size),
    }
    return slice(*rows[slot])


def _require_width(adapter: Adapter, architecture: Architecture, model: str) -> None:
    for width in hidden_sizes(adapter.deltas):
        if width != architecture.hidden_size:
            raise mismatch(
                translate(
                    "Errors",
                    "It was made for a model whose layers are {width:,} wide; those of {model} are {own:,} wide",
                ).format(width=width, model=model, own=architecture.hidden_size)
            )


def _require_layers(adapter: Adapter, architecture: Architecture, model: str) -> None:
    if HEAD in adapter.deltas and not _has_head(adapter, architecture):
        raise mismatch(
            translate(
                "Errors", "It changes lm_head, and {model} has none of its own: it uses the table of tokens instead"
            ).format(model=model),
            translate("Errors", "Choose a model that has one, or train the adapter again without lm_head."),
        )
    last = max(adapter.info.layers, default=-1)
    if last >= architecture.layers:
        raise mismatch(
            translate("Errors", "It was made for a model with at least {layers} layers; {model} has {own}").format(
                layers=last + 1, model=model, own=architecture.layers
            )
        )


def _has_head(adapter: Adapter, architecture: Architecture) -> bool:
    """Whether a model has an lm_head to whoever wrote an adapter: with transformers, and so for PEFT, every one has."""
    return adapter.info.format == "peft" or not architecture.tied


def _require_shape(path: str, piece: Piece, architecture: Architecture, shape: tuple[int, int], model: str) -> None:
    rows = rows_of(piece.slot, shape[0], architecture)
    inputs, outputs = shape[1], rows.stop - rows.start
    if (piece.inputs, piece.outputs) != (inputs, outputs):
        raise mismatch(
            translate(
                "Errors",
                "It was made for a model in which {path} turns {inputs:,} numbers into {outputs:,}; in "
                "{model} it turns {own_inputs:,} into {own_outputs:,}",
            ).format(
                path=path,
                inputs=piece.inputs,
                outputs=piece.outputs,
                model=model,
                own_inputs=inputs,
                own_outputs=outputs,
            )
        )


def _require_vocabulary(adapter: Adapter, architecture: Architecture, model: str) -> None:
    for tensor in adapter.copies.values():
        if tensor.shape != (architecture.vocab_size, architecture.hidden_size):
            raise mismatch(
                translate(
                    "Errors",
                    "It was made for a model with another vocabulary, of {tokens:,} tokens; {model} has {own:,}",
                ).format(tokens=tensor.shape[0], model=model, own=architecture.vocab_size)
            )


def _require_complete(adapter: Adapter, architecture: Architecture, model: str) -> None:
    targets, layers = adapter.targets, max(adapter.info.layers, default=-1) + 1
    has_head = _has_head(adapter, architecture)
    fault = fault_of(adapter.names, targets, architecture.layers, Patterns(), has_head=has_head)
    if not fault:
        return
    # It was whole by itself; so it is the model that has more layers, unless the config has named those.
    names_layers = isinstance(targets, PeftTargets) and targets.layers is not None
    if 0 < layers < architecture.layers and not names_layers:
        raise mismatch(
            translate("Errors", "It was made for a model with {layers} layers; {model} has {own}").format(
                layers=layers, model=model, own=architecture.layers
            )
        )
    raise incomplete(fault)
