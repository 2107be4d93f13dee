"""Which modules of a model a config is about, by its own rules: PEFT's or mlx-lm's. Knows no tensors and no disk."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from models.adapters.config.patterns import Patterns
from models.adapters.names import ATTENTION, GATES, HEAD, MODULES
from models.adapters.records import MlxTargets, PeftTargets, Targets

_TABLE = "embed_tokens"


def names_of_model(layers: int, touched: Collection[str], *, has_head: bool) -> list[str]:
    """Return all names that a model's linear modules have, in the layout and with the prefix that a file has.

    Args:
        layers: How many layers the model has.
        touched: The names in the file.
        has_head: Whether the model has a head of its own.
    """
    root = "" if any(name.startswith("layers.") for name in touched) else "model."
    inner = _layout({_inner(name) for name in touched})
    names = [f"{root}layers.{layer}.{module}" for layer in range(layers) for module in inner]
    return [f"{root}{_TABLE}", *names, *([HEAD] if has_head else [])]


def targeted(targets: Targets, names: Sequence[str], layers: int, patterns: Patterns) -> set[str] | None:
    """Return those of a model's names that a config is about; None where it doesn't say.

    Raises:
        DamagedAdapter: Its patterns take too long, or are none.
    """
    if isinstance(targets, MlxTargets):
        return _mlx(targets, names, layers)
    if targets.everything:
        found = {name for name in names if name != HEAD and not name.endswith(_TABLE)}
    elif targets.modules is None:
        return None
    else:
        found = {name for name in names if _is_meant(targets.modules, name, patterns)}
    return {
        name for name in found if not _is_excluded(targets, name, patterns) and _is_in_layers(targets, name, patterns)
    }


def _layout(inner: set[str]) -> list[str]:
    """Return a layer's modules: those that are kept apart where the file has one of them, the joined ones otherwise."""
    apart = {MODULES[module][0] for module in inner if module in MODULES and MODULES[module][0] != module}
    if apart:
        # A model that keeps some apart does so with those, too, of which the file has nothing.
        apart |= {ATTENTION, GATES} - inner
    return [module for module, (joined, _) in MODULES.items() if (joined in apart) == (module != joined)]


def _inner(name: str) -> str:
    """Return a module's name within its layer, such as `self_attn.q_proj`; `lm_head` as it is."""
    return ".".join(name.rsplit(".", 2)[-2:])


def _is_meant(modules: tuple[str, ...] | str, name: str, patterns: Patterns) -> bool:
    if isinstance(modules, str):
        return patterns.is_whole(modules, name)
    # Every end of the name that begins behind a dot, and the name itself.
    return any(end in modules for end in _ends(name))


def _is_excluded(targets: PeftTargets, name: str, patterns: Patterns) -> bool:
    return bool(targets.excluded) and _is_meant(targets.excluded, name, patterns)


def _is_in_layers(targets: PeftTargets, name: str, patterns: Patterns) -> bool:
    # PEFT doesn't ask for the layer of what is named in full, such as `lm_head`.
    if targets.layers is None or isinstance(targets.modules, str) or name in (targets.modules or ()):
        return True
    return _layer_of(targets, name, patterns) in targets.layers


def _layer_of(targets: PeftTargets, name: str, patterns: Patterns) -> int | None:
    if not targets.layer_lists:
        parts = name.split(".")
        # Without a pattern PEFT looks for the number behind the second part of a name.
        return int(parts[2]) if len(parts) > 3 and parts[2].isdigit() else None
    found = (patterns.number_behind(pattern, name) for pattern in targets.layer_lists)
    return next((number for number in found if number is not None), None)


def _ends(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[begin:]) for begin in range(len(parts))]


def _mlx(targets: MlxTargets, names: Sequence[str], layers: int) -> set[str] | None:
    if targets.keys is None:
        return None
    first = first_layer(targets, layers)
    found = {name for name in names if name in targets.keys}
    for layer in range(first, layers):
        at = f"model.layers.{layer}."
        found |= {name for name in names if name.startswith(at) and name.removeprefix(at) in targets.keys}
    return found


def first_layer(targets: MlxTargets, layers: int) -> int:
    """Return the first layer that mlx-lm changes in a model of so many."""
    return max(0, layers - targets.last_layers) if targets.last_layers > 0 else 0
