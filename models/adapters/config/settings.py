"""What an adapter's `adapter_config.json` says: which kind, scales and ranks, and which modules it changes.

Reads the file strictly, whoever has written it. Knows no tensors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from models.adapters.config.fields import bad
from models.adapters.config.mlx_settings import mlx_settings
from models.adapters.config.peft_settings import peft_settings
from models.adapters.files.source_names import CONFIG
from models.adapters.records import Settings
from models.adapters.refusals import damaged, refused
from models.strict_json import refuse_constant, refuse_doubles
from models.wording import translate

_MAX_BYTES = 1 << 20
_MLX_SIGNS = ("fine_tune_type", "lora_parameters", "lora_layers")


def read_settings(folder: Path) -> Settings:
    """Read and check the config of the adapter in a folder.

    Raises:
        AdapterRefused: It is none of an adapter, or of one that Ergo doesn't apply.
        DamagedAdapter: It is missing, no sound JSON, or makes no sense.
    """
    return parse_settings(_read(folder / CONFIG))


def parse_settings(config: Mapping[str, Any]) -> Settings:
    """Check what a config says; who has written it follows from its contents.

    Raises:
        AdapterRefused: It is none of an adapter, or of one that Ergo doesn't apply.
        DamagedAdapter: It makes no sense.
    """
    is_peft = "peft_type" in config
    is_mlx = any(sign in config for sign in _MLX_SIGNS)
    if is_peft and is_mlx:
        raise bad(translate("Errors", "it is one of PEFT and one of MLX at once"))
    if is_peft:
        return peft_settings(config)
    if is_mlx:
        return mlx_settings(config)
    raise refused(
        translate(
            "Errors", "Its {config} is neither PEFT's nor mlx-lm's: it has no peft_type and no fine_tune_type"
        ).format(config=CONFIG),
        translate("Errors", "Take the folder that training has written, with its own config."),
    )


def _read(file: Path) -> dict[str, Any]:
    try:
        if not file.is_file():
            raise damaged(
                translate("Errors", "It has no {config}").format(config=CONFIG),
                translate("Errors", "Add the whole folder that training has written."),
            )
        with file.open("rb") as stream:
            raw = stream.read(_MAX_BYTES + 1)
        if len(raw) > _MAX_BYTES:
            raise bad(translate("Errors", "it is larger than {most:,} bytes").format(most=_MAX_BYTES))
        document = json.loads(raw, object_pairs_hook=refuse_doubles, parse_constant=refuse_constant)
    except (OSError, ValueError, RecursionError) as error:
        raise bad(translate("Errors", "it can't be read ({reason})").format(reason=error)) from error
    if not isinstance(document, dict):
        raise bad(translate("Errors", "it holds no object"))
    return document
