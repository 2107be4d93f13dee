"""Whether the widths of an adapter's pieces fit together: as those of some model. Knows none in particular."""

from __future__ import annotations

from collections.abc import Mapping

from models.adapters.names import ATTENTION, GATES, HEAD
from models.adapters.records import Piece
from models.adapters.refusals import damaged
from models.architecture import Architecture
from models.wording import in_a_row, translate

Pieces = tuple[Piece, ...]


def weight_shapes(architecture: Architecture) -> dict[str, tuple[int, int]]:
    """Return every weight of a model that an adapter may change: the module's path → (outputs, inputs).

    The head is among them also where the model uses its table of tokens as such.
    """
    shapes = architecture.linear_shapes()
    table = shapes.pop("model.embed_tokens")
    return {HEAD: table, **shapes}


def require_consistent(deltas: Mapping[str, Pieces]) -> None:
    """See that the same module is of the same shape in every layer, and that all agree on how wide a layer is.

    Raises:
        DamagedAdapter: They contradict each other.
    """
    shapes: dict[tuple[str, str], tuple[int, int]] = {}
    for path, pieces in deltas.items():
        for piece in pieces:
            module = path.rpartition(".")[2], piece.slot
            shape = piece.outputs, piece.inputs
            if shapes.setdefault(module, shape) != shape:
                raise damaged(
                    translate("Errors", "{path} is of another shape than the same module of another layer").format(
                        path=path
                    )
                )
    if len(widths := hidden_sizes(deltas)) > 1:
        raise damaged(
            translate("Errors", "Its parts are of different widths ({widths})").format(
                widths=in_a_row(f"{width:,}" for width in sorted(widths))
            )
        )


def hidden_sizes(deltas: Mapping[str, Pieces]) -> set[int]:
    """Return how wide the layers are that an adapter was made for: one number, if it is sound."""
    return {width for path, pieces in deltas.items() for piece in pieces for width in _hidden(path, piece)}


def _hidden(path: str, piece: Piece) -> tuple[int, ...]:
    if path.endswith((ATTENTION, GATES)) or "." not in path:
        return (piece.inputs,)
    return (piece.outputs,) if path.endswith("down_proj") else (piece.inputs, piece.outputs)
