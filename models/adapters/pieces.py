"""Puts the tensors of one module together: both matrices, of the rank that the config says, and DoRA's magnitude.

Knows no model: whether the widths are those of one is found out elsewhere.
"""

from __future__ import annotations

import math

from models.adapters.config.patterns import Patterns
from models.adapters.names import Part, Place
from models.adapters.records import Piece, Settings
from models.adapters.refusals import damaged
from models.tensors.safetensors_file import Tensor
from models.wording import translate

Parts = dict[Part, Tensor]
"""What the file holds of a module."""


def piece_of(place: Place, parts: Parts, settings: Settings, patterns: Patterns) -> Piece:
    """Return the change of a module.

    Raises:
        DamagedAdapter: A tensor is missing or superfluous, or their shapes contradict each other or the config.
    """
    down, up = (_matrix(place, parts, part) for part in ("down", "up"))
    magnitude = _magnitude(place, parts, is_dora=settings.kind == "dora")
    transposed = settings.format == "mlx"
    rank = down.shape[1 if transposed else 0]
    _require_rank(place, rank, up.shape[0 if transposed else 1], ranks_of(place.name, settings, patterns))
    piece = Piece(place.slot, down, up, magnitude, scale_of(place.name, rank, settings, patterns), transposed)
    if magnitude is not None and magnitude.shape not in ((piece.outputs,), (1, piece.outputs)):
        raise damaged(
            translate("Errors", "The magnitude of {place} is of shape {shape}; it must be one number an output").format(
                place=place.name, shape=magnitude.shape
            )
        )
    return piece


def ranks_of(name: str, settings: Settings, patterns: Patterns) -> tuple[int, ...]:
    """Return the ranks that the config may mean for a module.

    It is that of the first pattern that matches, but PEFT sorts them when it saves them: any may have been the first.
    """
    found = tuple(rank for end, rank in settings.ranks.items() if patterns.is_end(end, name))
    return found or (settings.rank,)


def scale_of(name: str, rank: int, settings: Settings, patterns: Patterns) -> float:
    """Return what the product of a module's matrices is multiplied with."""
    if settings.format == "mlx":
        return settings.scale
    alpha = next((alpha for end, alpha in settings.alphas.items() if patterns.is_end(end, name)), settings.scale)
    return alpha / math.sqrt(rank) if settings.is_rank_stabilised else alpha / rank


def _matrix(place: Place, parts: Parts, part: Part) -> Tensor:
    if part not in parts:
        raise damaged(translate("Errors", "One of the two matrices of {place} is missing").format(place=place.name))
    if len(parts[part].shape) != 2:
        raise damaged(
            translate("Errors", "A matrix of {place} is of shape {shape}; it must have two dimensions").format(
                place=place.name, shape=parts[part].shape
            )
        )
    return parts[part]


def _magnitude(place: Place, parts: Parts, *, is_dora: bool) -> Tensor | None:
    if is_dora and "magnitude" not in parts:
        raise damaged(
            translate("Errors", "Its config says that it is DoRA, but {place} has no magnitude").format(
                place=place.name
            )
        )
    if not is_dora and "magnitude" in parts:
        raise damaged(
            translate(
                "Errors", "{place} has a magnitude, as DoRA does, but its config doesn't say that it is DoRA"
            ).format(place=place.name)
        )
    return parts.get("magnitude")


def _require_rank(place: Place, rank: int, other: int, stated: tuple[int, ...]) -> None:
    if rank != other:
        raise damaged(
            translate(
                "Errors", "The matrices of {place} don't fit each other: their ranks are {rank} and {other}"
            ).format(place=place.name, rank=rank, other=other)
        )
    if rank not in stated:
        raise damaged(
            translate("Errors", "{place} is of rank {rank}, but its config says {ranks}").format(
                place=place.name, rank=rank, ranks=_one_of(stated)
            )
        )


def _one_of(ranks: tuple[int, ...]) -> str:
    words = str(ranks[0])
    for rank in ranks[1:]:
        words = translate("Errors", "{one} or {other}").format(one=words, other=rank)
    return words
