"""Whether an adapter changes just those modules that its config says it does. Knows names only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from models.adapters.config.patterns import Patterns
from models.adapters.config.targets import first_layer, names_of_model, targeted
from models.adapters.names import layer_of
from models.adapters.records import MlxTargets, Targets
from models.adapters.refusals import damaged
from models.errors import DamagedAdapter
from models.wording import translate


def require_complete(
    touched: Sequence[str], targets: Targets, layers: int, patterns: Patterns, *, has_head: bool
) -> None:
    """See that the touched modules are those that the config is about, in a model of so many layers.

    Raises:
        DamagedAdapter: One is missing, or one is there that the config doesn't name.
    """
    fault = fault_of(touched, targets, layers, patterns, has_head=has_head)
    if fault:
        raise incomplete(fault)


def fault_of(touched: Sequence[str], targets: Targets, layers: int, patterns: Patterns, *, has_head: bool) -> str:
    """Return what is missing or superfluous in a model of so many layers, in words; empty if nothing is.

    Raises:
        DamagedAdapter: The config's patterns are none, or too much work.
    """
    names = names_of_model(layers, touched, has_head=has_head)
    wanted = targeted(targets, names, layers, patterns)
    if wanted is None:
        return _unevenness(touched, targets, layers)
    there = set(touched)
    missing = next((name for name in names if name in wanted and name not in there), None)
    if missing is not None:
        return translate(
            "Errors", "Its config says that it changes {missing}, but there is nothing for that in its file"
        ).format(missing=missing)
    extra = next((name for name in touched if name not in wanted), None)
    if extra is not None:
        return translate("Errors", "It changes {extra}, which its config doesn't name").format(extra=extra)
    return ""


def incomplete(fault: str) -> DamagedAdapter:
    """Return the error for such a fault."""
    return damaged(
        fault,
        translate("Errors", "Something is missing or was added: get the adapter again from a source that you trust."),
    )


def _unevenness(touched: Collection[str], targets: Targets, layers: int) -> str:
    """Return how the layers that are touched differ, where the config names no modules; empty if they don't."""
    by_layer: defaultdict[int, set[str]] = defaultdict(set)
    for name in touched:
        layer = layer_of(name)
        if layer is not None:
            by_layer[layer].add(name.rpartition(".")[2])
    if len({frozenset(modules) for modules in by_layer.values()}) > 1:
        return translate(
            "Errors", "It changes other modules in one layer than in another, and its config doesn't say why"
        )
    last = range(first_layer(targets, layers), layers) if isinstance(targets, MlxTargets) else None
    if by_layer and last is not None and sorted(by_layer) != [*last]:
        return translate("Errors", "It doesn't change the layers that num_layers in its config says it does")
    return ""
