"""A model folder in, a model that answers out; everything evaluated on the calling thread.

Knows nothing of the library, of prompts or of sampling. Runs no code from the folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import mlx.core as mx
from mlx import nn
from mlx.utils import tree_map
from mlx_lm.models import phi3

from models.architecture import Architecture, read_json
from models.checkpoint import Checkpoint, inspect_checkpoint
from models.device import compute_dtype
from models.errors import DamagedModel
from models.longrope import LongRopeModel
from models.tokenizer import load_tokenizer
from models.wording import translate

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper


def load_model(path: str | Path) -> tuple[nn.Module, TokenizerWrapper | None, dict[str, Any]]:
    """Load a model folder, as `mlx_lm.load` does, with the faithful LongRoPE.

    Args:
        path: A folder with `config.json`, `model*.safetensors` and perhaps a tokenizer; plain or
            quantized by MLX.

    Returns:
        The model, `model(tokens[1, L]) -> logits[1, L, vocab]`; the tokenizer, or None where the
        folder has none; the config, with the end tokens of `generation_config.json`.

    Raises:
        UnsupportedModel: The folder is sound, but Ergo can't run what is in it.
        DamagedModel: A file is missing, broken, or not what the config asks for.
    """
    checkpoint = inspect_checkpoint(Path(path))
    model = _build(checkpoint)
    config = dict(checkpoint.config)
    end_tokens = _end_tokens(checkpoint)
    if end_tokens:
        config["eos_token_id"] = end_tokens
    return model, load_tokenizer(checkpoint.folder, end_tokens), config


def _build(checkpoint: Checkpoint) -> nn.Module:
    dtype = compute_dtype()
    model = _empty_model(checkpoint.architecture, dtype)
    packings = checkpoint.packings

    def packing(path: str, module: nn.Module) -> bool | dict[str, Any]:
        del module
        if path not in packings:
            return False
        return {"bits": packings[path].bits, "group_size": packings[path].group_size}

    if packings:
        nn.quantize(model, class_predicate=packing)
    weights: dict[str, mx.array] = {}
    for file in checkpoint.files:
        weights.update(cast("dict[str, mx.array]", mx.load(str(file))))
    model.eval()
    model.load_weights(list(weights.items()))
    # Scales and biases too: their type is the type of what a quantized layer puts out.
    parameters: dict[str, Any] = model.parameters()  # type: ignore[no-untyped-call]
    parameters = tree_map(lambda array: _as_type(array, dtype), parameters)
    model.update(parameters)
    mx.eval(parameters)
    return model


def _empty_model(architecture: Architecture, dtype: mx.Dtype) -> nn.Module:
    args = phi3.ModelArgs(
        model_type="phi3",
        hidden_size=architecture.hidden_size,
        num_hidden_layers=architecture.layers,
        intermediate_size=architecture.mlp_size,
        num_attention_heads=architecture.heads,
        rms_norm_eps=architecture.norm_eps,
        vocab_size=architecture.vocab_size,
        num_key_value_heads=architecture.kv_heads,
        rope_theta=architecture.rope_theta,
        partial_rotary_factor=architecture.partial_rotary_factor,
        max_position_embeddings=architecture.max_positions,
        original_max_position_embeddings=architecture.original_max_positions,
        tie_word_embeddings=architecture.tied,
    )
    if architecture.factors is None:
        return cast("nn.Module", phi3.Model(args))
    return LongRopeModel(args, architecture, dtype)


def _as_type(array: mx.array, dtype: mx.Dtype) -> mx.array:
    return array.astype(dtype) if mx.issubdtype(array.dtype, mx.floating) else array


def _end_tokens(checkpoint: Checkpoint) -> list[int]:
    """Collect the end tokens of both configs; a model may stop on any of them."""
    found: list[int] = []
    configs = [checkpoint.config]
    if (checkpoint.folder / "generation_config.json").is_file():
        configs.insert(0, read_json(checkpoint.folder / "generation_config.json"))
    for config in configs:
        value = config.get("eos_token_id")
        for token in value if isinstance(value, list) else [value]:
            if token is None or token in found:
                continue
            in_vocabulary = isinstance(token, int) and not isinstance(token, bool)
            if not in_vocabulary or not 0 <= token < checkpoint.architecture.vocab_size:
                raise DamagedModel(
                    translate("Errors", "The model's config makes no sense"),
                    translate("Errors", "An end token isn't in the vocabulary."),
                    translate("Errors", "Get the model again from a source that you trust."),
                )
            found.append(token)
    return found
