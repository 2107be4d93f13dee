"""Writes small random checkpoints in the published format, for tests that need a real model folder."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

SPECIALS = (
    "<|endoftext|>",
    "<|assistant|>",
    "<|end|>",
    "<|user|>",
    "<|system|>",
    "<|tool|>",
)
TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


def tiny_config(**changes: Any) -> dict[str, Any]:
    """Return a `phi3` config with LongRoPE whose short and long factors differ a lot."""
    config: dict[str, Any] = {
        "architectures": ["Phi3ForCausalLM"],
        "model_type": "phi3",
        "attention_bias": False,
        "bos_token_id": 256,
        "eos_token_id": 256,
        "pad_token_id": 256,
        "hidden_act": "silu",
        "hidden_size": 64,
        "intermediate_size": 128,
        "max_position_embeddings": 2048,
        "original_max_position_embeddings": 64,
        "num_attention_heads": 4,
        "num_hidden_layers": 2,
        "num_key_value_heads": 2,
        "partial_rotary_factor": 0.75,
        "rms_norm_eps": 1e-5,
        "rope_scaling": {
            "type": "longrope",
            "short_factor": [1.0, 1.05, 1.1, 1.2, 1.3, 1.5],
            "long_factor": [1.0, 1.5, 4.0, 9.0, 20.0, 40.0],
        },
        "rope_theta": 10000.0,
        "sliding_window": 262144,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
        "vocab_size": 264,
    }
    config.update(changes)
    return config


def tensor_shapes(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """Return the names and shapes that a published checkpoint of this config has."""
    hidden, mlp = config["hidden_size"], config["intermediate_size"]
    heads, kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
    qkv = (heads + 2 * kv_heads) * (hidden // heads)
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (config["vocab_size"], hidden),
        "model.norm.weight": (hidden,),
    }
    for layer in range(config["num_hidden_layers"]):
        at = f"model.layers.{layer}."
        shapes[at + "input_layernorm.weight"] = (hidden,)
        shapes[at + "post_attention_layernorm.weight"] = (hidden,)
        shapes[at + "self_attn.qkv_proj.weight"] = (qkv, hidden)
        shapes[at + "self_attn.o_proj.weight"] = (hidden, hidden)
        shapes[at + "mlp.gate_up_proj.weight"] = (2 * mlp, hidden)
        shapes[at + "mlp.down_proj.weight"] = (hidden, mlp)
    if not config["tie_word_embeddings"]:
        shapes["lm_head.weight"] = (config["vocab_size"], hidden)
    return shapes


def random_tensors(config: dict[str, Any], seed: int = 0) -> dict[str, np.ndarray]:
    """Return float32 weights large enough that attention, not the embedding, decides the logits."""
    rng = np.random.default_rng(seed)
    tensors = {}
    for name, shape in tensor_shapes(config).items():
        if len(shape) == 1:
            values = 1.0 + 0.1 * rng.standard_normal(shape)
        else:
            values = rng.standard_normal(shape) * (1.5 / np.sqrt(shape[-1]))
        tensors[name] = values.astype(np.float32)
    return tensors


def tiny_tokenizer() -> Tokenizer:
    """Return a byte-level tokenizer: one token a byte, then the special tokens from id 256."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({char: i for i, char in enumerate(alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(text, special=True) for text in SPECIALS])
    return tokenizer


def write_shards(folder: Path, tensors: dict[str, np.ndarray], dtype: str, shards: int) -> None:
    """Write tensors into files named as published ones are.

    Args:
        folder: Where they go.
        tensors: float32.
        dtype: `bfloat16`, `float16` or `float32`: what they are stored as.
        shards: How many files; a single one is `model.safetensors`.
    """
    names = list(tensors)
    for number in range(shards):
        part = names[number * len(names) // shards : (number + 1) * len(names) // shards]
        file = f"model-{number + 1:05d}-of-{shards:05d}.safetensors" if shards > 1 else "model.safetensors"
        write_safetensors(folder / file, {name: tensors[name] for name in part}, dtype)


def write_safetensors(file: Path, tensors: dict[str, np.ndarray], dtype: str) -> None:
    """Write one file by hand: numpy, which the reference writer takes, has no bfloat16."""
    spelling = {"bfloat16": "BF16", "float16": "F16", "float32": "F32"}[dtype]
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    data = b""
    for name, values in tensors.items():
        stored = _stored(values, dtype)
        offsets = [len(data), len(data) + len(stored)]
        header[name] = {"dtype": spelling, "shape": values.shape, "data_offsets": offsets}
        data += stored
    encoded = json.dumps(header).encode()
    file.write_bytes(struct.pack("<Q", len(encoded)) + encoded + data)


def _stored(values: np.ndarray, dtype: str) -> bytes:
    if dtype == "bfloat16":
        return (values.view(np.uint32) >> 16).astype(np.uint16).tobytes()
    return values.astype(dtype).tobytes()


def write_checkpoint(
    folder: Path,
    *,
    tokenizer: bool = True,
    seed: int = 0,
    dtype: str = "float32",
    shards: int = 1,
    **changes: Any,
) -> dict[str, Any]:
    """Write a checkpoint, in float32 and one file and with a tokenizer unless told otherwise; returns its config."""
    config = tiny_config(**changes)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    write_shards(folder, random_tensors(config, seed), dtype, shards)
    if tokenizer:
        tiny_tokenizer().save(str(folder / "tokenizer.json"))
        settings = {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "eos_token": "<|endoftext|>",
            "chat_template": TEMPLATE,
        }
        (folder / "tokenizer_config.json").write_text(json.dumps(settings))
        ends = {"eos_token_id": [256, 258]}
        (folder / "generation_config.json").write_text(json.dumps(ends))
    return config
