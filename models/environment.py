"""The environment variables that must be set before MLX's language-model library is imported.

Knows nothing else. Values that the person has set already are kept.
"""

from __future__ import annotations

import os

_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TRANSFORMERS_NO_ADVISORY_WARNINGS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


def go_offline() -> None:
    """Keep the Hugging Face libraries off the network and quiet. Call it before importing them."""
    for name, value in _OFFLINE.items():
        os.environ.setdefault(name, value)
