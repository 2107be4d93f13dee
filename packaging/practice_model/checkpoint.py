"""Write the trained network as a Hugging Face checkpoint of type `phi3`."""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
from network import PracticeModel, Shape
from safetensors.torch import save_file

END_OF_TEXT, END = 0, 2
"""Ids of `<|endoftext|>` and `<|end|>` (see `chat.SPECIALS`)."""
LONGEST = 32.0
"""The long factors rise to positions / original positions, as Phi-4-mini's do."""


def long_factors(pairs: int) -> list[float]:
    """Factors that rise geometrically from 1 to `LONGEST`; this model was never trained past the short ones."""
    return [round(math.pow(LONGEST, i / (pairs - 1)), 6) for i in range(pairs)]


def config(shape: Shape) -> dict[str, object]:
    """The content of `config.json`."""
    return {
        "architectures": ["Phi3ForCausalLM"], "model_type": "phi3", "attention_bias": False, "attention_dropout": 0.0,
        "bos_token_id": END_OF_TEXT, "eos_token_id": END_OF_TEXT, "pad_token_id": END_OF_TEXT, "hidden_act": "silu",
        "hidden_size": shape.width, "initializer_range": 0.02, "intermediate_size": shape.mlp,
        "max_position_embeddings": shape.positions, "num_attention_heads": shape.heads, "num_hidden_layers": shape.layers,
        "num_key_value_heads": shape.kv_heads, "original_max_position_embeddings": shape.original_positions,
        "partial_rotary_factor": shape.rotary, "rms_norm_eps": shape.epsilon,
        "rope_scaling": {"type": "longrope", "long_factor": long_factors(shape.pairs), "short_factor": [1.0] * shape.pairs},
        "rope_theta": shape.theta, "sliding_window": 262144, "tie_word_embeddings": True, "torch_dtype": "bfloat16",
        "vocab_size": shape.vocabulary,
    }  # fmt: skip


def save_checkpoint(model: PracticeModel, folder: Path) -> None:
    """Write config.json, generation_config.json and model.safetensors (bf16)."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config(model.shape), indent=2) + "\n")
    generation = {
        "bos_token_id": END_OF_TEXT,
        "eos_token_id": [END_OF_TEXT, END],
        "pad_token_id": END_OF_TEXT,
        "do_sample": False,
    }
    (folder / "generation_config.json").write_text(json.dumps(generation, indent=2) + "\n")
    tensors = {name: value.detach().to(torch.bfloat16).contiguous() for name, value in model.state_dict().items()}
    unfinished = folder / "model.safetensors.part"
    save_file(tensors, unfinished, metadata={"format": "pt"})
    unfinished.replace(folder / "model.safetensors")
