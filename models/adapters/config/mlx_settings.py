"""The config that mlx-lm writes beside an adapter. What else is in it are wishes for the training: they say nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.adapters.config.fields import bad, flag, number, table, text, texts, whole
from models.adapters.records import MOST_RANK, MOST_SCALE, AdapterKind, MlxTargets, Settings
from models.adapters.refusals import refused
from models.wording import translate


def mlx_settings(config: Mapping[str, Any]) -> Settings:
    """Check a config of mlx-lm.

    Raises:
        AdapterRefused: Ergo doesn't apply what it describes.
        DamagedAdapter: It makes no sense.
    """
    kind = _kind(config)
    parameters = table(config, "lora_parameters")
    if "scale" not in parameters:
        raise bad(translate("Errors", "lora_parameters says no scale"))
    return Settings(
        format="mlx",
        kind=kind,
        base_model=text(config, "model"),
        targets=MlxTargets(_last_layers(config), _keys(parameters)),
        rank=whole(parameters, "rank", 1, MOST_RANK),
        scale=number(parameters, "scale", MOST_SCALE),
    )


def _kind(config: Mapping[str, Any]) -> AdapterKind:
    # Older files say neither, or `use_dora`.
    stated = text(config, "fine_tune_type") or ("dora" if flag(config, "use_dora") else "lora")
    if stated == "full":
        raise refused(
            translate("Errors", "It isn't an adapter: its fine_tune_type is “full”, so it holds whole weights"),
            translate("Errors", "Train it again with fine_tune_type “lora” or “dora”, or install the whole model."),
        )
    if stated == "lora":
        return "lora"
    if stated == "dora":
        return "dora"
    raise refused(
        translate("Errors", "Its fine_tune_type is “{stated}”").format(stated=stated[:60]),
        translate("Errors", "Ergo applies “lora” and “dora”."),
    )


def _last_layers(config: Mapping[str, Any]) -> int:
    name = "num_layers" if "num_layers" in config else "lora_layers"
    return whole(config, name, -(1 << 16), 1 << 16)


def _keys(parameters: Mapping[str, Any]) -> frozenset[str] | None:
    keys = texts(parameters, "keys")
    if isinstance(keys, str):
        raise bad(translate("Errors", "lora_parameters: keys must be a list of names"))
    return None if keys is None else frozenset(keys)
