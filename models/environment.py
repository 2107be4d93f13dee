"""The environment variables that must be set before MLX's language-model library is used.

Knows nothing else. Values that the person has set already are kept. With them, whatever uses the
Hugging Face libraries stays off the network; only a download that a person asked for gets out, by a
door of its own (see `connection`).
"""

from __future__ import annotations

import os
import sys

_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_VERBOSITY": "error",
    "TRANSFORMERS_VERBOSITY": "error",
    "TRANSFORMERS_NO_ADVISORY_WARNINGS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
_SWITCHES = [name for name in _OFFLINE if name.startswith("HF_HUB_") and _OFFLINE[name] == "1"]


def go_offline() -> None:
    """Keep the Hugging Face libraries off the network and quiet. Best called before they are imported."""
    for name, value in _OFFLINE.items():
        os.environ.setdefault(name, value)
    # huggingface_hub has read the environment when it was imported; whoever did that may not have called this.
    constants = sys.modules.get("huggingface_hub.constants")
    for name in _SWITCHES if constants is not None else ():
        if os.environ[name] == "1":
            setattr(constants, name, True)
