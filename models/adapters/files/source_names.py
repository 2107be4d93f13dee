"""Which files make an adapter, and what is said of those that don't. Looks at names only."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePath

from models import hints
from models.errors import AdapterRefused, DamagedAdapter, shown
from models.wording import in_a_row, translate

CONFIG = "adapter_config.json"
MLX_WEIGHTS = "adapters.safetensors"
PEFT_WEIGHTS = "adapter_model.safetensors"
WEIGHTS = (MLX_WEIGHTS, PEFT_WEIGHTS)
"""What mlx-lm and PEFT call the weights; Ergo's own copy has the first name, whoever has written it."""

_PICKLES = frozenset({".bin", ".ckpt", ".pickle", ".pkl", ".pt", ".pth"})
_ARCHIVES = frozenset({".7z", ".bz2", ".gz", ".rar", ".tar", ".tgz", ".xz", ".zip", ".zst"})
_MODEL = re.compile(r"(model|pytorch_model|consolidated).*\.(safetensors|bin)(\.index\.json)?")
_MOST_NAMED = 4


def is_beside_the_point(name: str) -> bool:
    """Whether a name is one of those that systems leave behind: `.DS_Store`, `__MACOSX`."""
    return name.startswith(".") or name == "__MACOSX"


def refuse_kind(name: str) -> None:
    """Refuse a file whose name says that it can't be an adapter that Ergo reads.

    Raises:
        AdapterRefused: It is a pickle or a GGUF.
    """
    ending = PurePath(name).suffix.lower()
    if ending in _PICKLES:
        raise AdapterRefused(
            translate("Errors", "Ergo doesn't open this kind of file"),
            translate("Errors", "{name} is in a format (pickle) that can run code when it is opened.").format(
                name=shown(name)
            ),
            translate("Errors", "Save the adapter as safetensors: with PEFT, save_pretrained does that by default."),
        )
    if ending in {".gguf", ".ggml"}:
        raise AdapterRefused(
            translate("Errors", "Ergo doesn't open this kind of file"),
            translate("Errors", "{name} is in llama.cpp's format (GGUF).").format(name=shown(name)),
            translate(
                "Errors", "Add what it was made from: a folder with adapter_config.json and adapter_model.safetensors."
            ),
        )


def weights_among(names: Collection[str]) -> str | None:
    """Return the weights among the names of a folder that has a config, or only has them; None if it has none.

    Raises:
        AdapterRefused: There are two, or only those that Ergo doesn't open.
        DamagedAdapter: There is a config and no weights, or the other way about.
    """
    found = [name for name in WEIGHTS if name in names]
    if len(found) == len(WEIGHTS):
        raise AdapterRefused(
            translate("Errors", "There are two adapters in it"),
            translate("Errors", "It holds both {one} and {other}.").format(one=MLX_WEIGHTS, other=PEFT_WEIGHTS),
            translate("Errors", "Keep only the one that {config} belongs to.").format(config=CONFIG),
        )
    if found and CONFIG not in names:
        raise missing(CONFIG)
    if CONFIG in names and not found:
        for name in sorted(names):
            refuse_kind(name)
        raise missing(translate("Errors", "{name} (or {other})").format(name=PEFT_WEIGHTS, other=MLX_WEIGHTS))
    return found[0] if found else None


def nothing_found(names: Collection[str], folders: Collection[str]) -> AdapterRefused:
    """Return the error for a folder or an archive without an adapter; `folders` in it have one each."""
    if len(folders) > 1:
        several = sorted(folders)
        listed = in_a_row(shown(each) for each in several[:_MOST_NAMED])
        detail = translate("Errors", "{names} hold one each.")
        if len(several) > _MOST_NAMED:
            detail = translate("Errors", "{names} and {count:,} more hold one each.")
        return AdapterRefused(
            translate("Errors", "There are several adapters in it"),
            detail.format(names=listed, count=len(several) - _MOST_NAMED),
            translate("Errors", "Add one of these folders."),
        )
    if "config.json" in names and any(_MODEL.fullmatch(name) for name in names):
        return AdapterRefused(
            translate("Errors", "That is a whole model, not an adapter"),
            translate("Errors", "It holds a model's config and weights."),
            translate("Errors", hints.INSTALL_AS_MODEL).format(command="ergo models install ID --from DIR"),
        )
    if any(PurePath(name).suffix.lower() in _ARCHIVES for name in names):
        return AdapterRefused(
            translate("Errors", "There is no adapter in it"),
            translate("Errors", "It holds an archive."),
            translate("Errors", "Unpack that, then add the folder with the adapter."),
        )
    return no_adapter()


def no_adapter() -> AdapterRefused:
    """Return the error for what has nothing of an adapter."""
    return AdapterRefused(
        translate("Errors", "That is no adapter"),
        translate("Errors", "An adapter is {config} with {one} or {other} beside it.").format(
            config=CONFIG, one=PEFT_WEIGHTS, other=MLX_WEIGHTS
        ),
        translate("Errors", "Add a folder or a zip that holds these two files, or the .safetensors file itself."),
    )


def missing(name: str) -> DamagedAdapter:
    """Return the error for an adapter of which one of the two files isn't there."""
    return DamagedAdapter(
        translate("Errors", "The adapter is incomplete"),
        translate("Errors", "{name} is missing.").format(name=name),
        translate("Errors", "Get both files, and put them into one folder."),
    )
