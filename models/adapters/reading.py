"""Recognises the adapter in a folder, by its config and the header of its weights.

That is all that is said before one number is read. Knows no model, so it can't say whether an adapter fits one; and
no numbers, so it can't say whether they are sound.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

from models.adapters.config.completeness import require_complete
from models.adapters.config.patterns import Patterns
from models.adapters.config.settings import read_settings
from models.adapters.files.header import read_tensors, weights_in
from models.adapters.names import HEAD, SHORT_NAMES, Place, copied_path, foreign, place_of
from models.adapters.pieces import Parts, piece_of
from models.adapters.records import Adapter, AdapterInfo, Piece, Settings
from models.adapters.refusals import damaged
from models.adapters.shapes import require_consistent
from models.errors import shown
from models.tensors.safetensors_file import Tensor
from models.wording import translate


def inspect_adapter(folder: Path) -> Adapter:
    """Check the adapter in a folder without looking at its numbers.

    Args:
        folder: Holds `adapter_config.json`, and `adapters.safetensors` or `adapter_model.safetensors`.

    Raises:
        AdapterRefused: It holds no adapter, or one of a kind that Ergo doesn't apply.
        DamagedAdapter: A file is missing or broken, or the two contradict each other.
    """
    settings = read_settings(folder)
    file = weights_in(folder)
    tensors = read_tensors(file)
    copies = _copies(tensors, settings)
    modules = _modules({name: tensor for name, tensor in tensors.items() if name not in copies}, settings)
    patterns = Patterns()
    deltas = _deltas(modules, settings, patterns)
    require_consistent(deltas)
    info = _info(settings, modules, tensors, deltas)
    names = tuple(place.name for place in modules)
    if copies and HEAD not in names:
        # Where it isn't that PEFT has added them by itself, they were changed.
        raise foreign(next(iter(copies)))
    layers = info.layers[-1] + 1 if info.layers else 0
    require_complete(names, settings.targets, layers, patterns, has_head=HEAD in names)
    return Adapter(file, info, deltas, names, settings.targets, {copies[name]: tensors[name] for name in copies})


def _copies(tensors: Mapping[str, Tensor], settings: Settings) -> dict[str, str]:
    """Return those tensors that are copies of the base model's, with the paths of their modules."""
    found = {name: copied_path(name, settings.format) for name in tensors}
    copies = {name: path for name, path in found.items() if path}
    if len(set(copies.values())) < len(copies):
        raise damaged(translate("Errors", "It holds one of the base model's weights twice"))
    return copies


def _modules(tensors: Mapping[str, Tensor], settings: Settings) -> dict[Place, Parts]:
    """Return the modules that are changed, in the model's order, with the tensors of each."""
    modules: dict[Place, Parts] = {}
    spellings = set()
    for name, tensor in tensors.items():
        place, part, spelling = place_of(name, settings.format)
        spellings.add(spelling)
        if part in modules.setdefault(place, {}):
            raise damaged(translate("Errors", "There are two of {name}").format(name=name[:120]))
        modules[place][part] = tensor
    if len(spellings) > 1:
        raise damaged(translate("Errors", "Its tensors are named in two ways, as if two adapters were in it"))
    return dict(sorted(modules.items(), key=lambda item: item[0].order))


def _deltas(modules: Mapping[Place, Parts], settings: Settings, patterns: Patterns) -> dict[str, tuple[Piece, ...]]:
    deltas: dict[str, tuple[Piece, ...]] = {}
    for place, parts in modules.items():
        before = deltas.get(place.path, ())
        if before and "whole" in (place.slot, before[0].slot):
            raise damaged(
                translate("Errors", "It changes {path} as a whole and in parts at once").format(path=place.path)
            )
        deltas[place.path] = (*before, piece_of(place, parts, settings, patterns))
    return deltas


def _info(
    settings: Settings,
    modules: Mapping[Place, Parts],
    tensors: Mapping[str, Tensor],
    deltas: Mapping[str, tuple[Piece, ...]],
) -> AdapterInfo:
    touched = {place.module for place in modules}
    return AdapterInfo(
        kind=settings.kind,
        format=settings.format,
        ranks=tuple(sorted({piece.rank for pieces in deltas.values() for piece in pieces})),
        layers=tuple(sorted({place.layer for place in modules if place.layer is not None})),
        modules=tuple(name for name in SHORT_NAMES if name in touched),
        parameters=sum(math.prod(tensor.shape) for parts in modules.values() for tensor in parts.values()),
        size_bytes=sum(tensor.size_bytes for tensor in tensors.values()),
        base_model=shown(settings.base_model),
    )
