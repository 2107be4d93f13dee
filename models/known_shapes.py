"""What the models of the catalogue look like inside, whether or not they are installed: as much as decides what fits.

The numbers are those of the published configs. Position tables and the like are left out: they carry no weights.
"""

from __future__ import annotations

from models import catalog
from models.architecture import Architecture, parse_architecture
from models.checkpoint import inspect_config

_PHI_4_MINI = {
    "hidden_size": 3072,
    "num_hidden_layers": 32,
    "num_attention_heads": 24,
    "num_key_value_heads": 8,
    "intermediate_size": 8192,
    "vocab_size": 200_064,
    "tie_word_embeddings": True,
}
_PHI_4 = {
    "hidden_size": 5120,
    "num_hidden_layers": 40,
    "num_attention_heads": 40,
    "num_key_value_heads": 10,
    "intermediate_size": 17_920,
    "vocab_size": 100_352,
    "tie_word_embeddings": False,
}


def known_shape(model_id: str) -> Architecture | None:
    """Return the architecture of a model of the catalogue; None for any other model.

    Raises:
        InstallFailed: This copy of Ergo came without its practice model.
    """
    if model_id == catalog.PRACTICE_ID:
        return inspect_config(catalog.practice_source())[1]
    for prefix, shape in (("phi-4-mini-", _PHI_4_MINI), ("phi-4-", _PHI_4)):
        if model_id.startswith(prefix) and any(entry.id == model_id for entry in catalog.ENTRIES):
            return parse_architecture({"model_type": "phi3", **shape})
    return None
