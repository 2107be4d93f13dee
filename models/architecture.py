"""What a `phi3` config says, checked field by field, and the tensors that follow from it.

The config comes from a folder that may be hostile: every field is typed and bounded
before a single size is computed from it. Reads JSON only; knows no MLX and no weights.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.errors import DamagedModel, UnsupportedModel
from models.strict_json import refuse_constant
from models.wording import marked, translate

_JSON_MAX_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class LongRopeFactors:
    """The two tables of LongRoPE, one factor for each rotary pair."""

    short: tuple[float, ...]
    long: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Architecture:
    """A checked `phi3` architecture. Sizes are in elements, positions in tokens."""

    hidden_size: int
    layers: int
    heads: int
    kv_heads: int
    mlp_size: int
    vocab_size: int
    max_positions: int
    original_max_positions: int
    norm_eps: float
    rope_theta: float
    rotary_dims: int
    partial_rotary_factor: float
    tied: bool
    factors: LongRopeFactors | None
    rope_factor: float | None = None
    """By how much LongRoPE stretches the context; None for the ratio of the two numbers of positions."""
    own_attention_factor: float | None = None
    """What cosines and sines are multiplied with, where the config says so itself."""

    @property
    def head_dim(self) -> int:
        """Width of one attention head."""
        return self.hidden_size // self.heads

    @property
    def attention_factor(self) -> float:
        """What cosines and sines are multiplied with, in both regimes of LongRoPE."""
        ratio = self.rope_factor or self.max_positions / self.original_max_positions
        if self.factors is not None and self.own_attention_factor is not None:
            return self.own_attention_factor
        if self.factors is None or ratio <= 1.0:
            return 1.0
        return math.sqrt(1 + math.log(ratio) / math.log(self.original_max_positions))

    def linear_shapes(self) -> dict[str, tuple[int, int]]:
        """Return every quantizable weight: the module's path → (rows, columns)."""
        hidden, mlp = self.hidden_size, self.mlp_size
        qkv = (self.heads + 2 * self.kv_heads) * self.head_dim
        shapes = {"model.embed_tokens": (self.vocab_size, hidden)}
        for layer in range(self.layers):
            at = f"model.layers.{layer}."
            shapes[at + "self_attn.qkv_proj"] = (qkv, hidden)
            shapes[at + "self_attn.o_proj"] = (hidden, hidden)
            shapes[at + "mlp.gate_up_proj"] = (2 * mlp, hidden)
            shapes[at + "mlp.down_proj"] = (hidden, mlp)
        if not self.tied:
            shapes["lm_head"] = (self.vocab_size, hidden)
        return shapes

    def norm_names(self) -> list[str]:
        """Return the names of the norms' weights, each of shape (hidden_size,)."""
        names = ["model.norm.weight"]
        for layer in range(self.layers):
            at = f"model.layers.{layer}."
            names += [at + "input_layernorm.weight", at + "post_attention_layernorm.weight"]
        return names


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object from a file that nobody vouches for.

    Raises:
        DamagedModel: The file is missing, too large, no JSON, or no object.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_JSON_MAX_BYTES + 1)
        document = json.loads(raw, parse_constant=refuse_constant)
    except FileNotFoundError as error:
        raise _unreadable(path, translate("Errors", "it is missing")) from error
    except (OSError, ValueError, RecursionError) as error:
        raise _unreadable(path, str(error)) from error
    if len(raw) > _JSON_MAX_BYTES:
        raise _unreadable(path, translate("Errors", "it is larger than {most:,} bytes").format(most=_JSON_MAX_BYTES))
    if not isinstance(document, dict):
        raise _unreadable(path, translate("Errors", "it holds no object"))
    return document


def parse_architecture(config: Mapping[str, Any]) -> Architecture:
    """Check a model's config and return what it describes.

    Args:
        config: The contents of `config.json`.

    Raises:
        UnsupportedModel: Sound, but not an architecture that Ergo runs.
        DamagedModel: A field is missing, of the wrong type, out of bounds or contradicts another.
    """
    _refuse_foreign(config)
    rope = _rope_parameters(config)
    hidden, heads, kv_heads = _heads(config)
    partial = _number(rope, "partial_rotary_factor", 1.0, low=0.0, high=1.0)
    rotary_dims = int(hidden // heads * partial)
    if rotary_dims < 2 or rotary_dims % 2:
        raise _bad(translate("Errors", "the rotary part of a head isn't an even number"))
    return Architecture(
        hidden_size=hidden,
        layers=_integer(config, "num_hidden_layers", 1, 512),
        heads=heads,
        kv_heads=kv_heads,
        mlp_size=_integer(config, "intermediate_size", 1, 1 << 20),
        vocab_size=_integer(config, "vocab_size", 1, 1 << 22),
        max_positions=_integer(config, "max_position_embeddings", 2, 1 << 24, default=131_072),
        original_max_positions=_integer(rope, "original_max_position_embeddings", 2, 1 << 24, default=4096),
        norm_eps=_number(config, "rms_norm_eps", 1e-5, low=0.0, high=1.0),
        rope_theta=_number(rope, "rope_theta", 10_000.0, low=1.0, high=1e12),
        rotary_dims=rotary_dims,
        partial_rotary_factor=partial,
        tied=_boolean(config, "tie_word_embeddings"),
        factors=_factors(rope, rotary_dims // 2),
        rope_factor=_factor(rope, "factor"),
        own_attention_factor=_factor(rope, "attention_factor"),
    )


def _heads(config: Mapping[str, Any]) -> tuple[int, int, int]:
    """Return hidden size, query heads and key-value heads, which must fit together."""
    hidden = _integer(config, "hidden_size", 1, 65_536)
    heads = _integer(config, "num_attention_heads", 1, 1024)
    kv_heads = _integer(config, "num_key_value_heads", 1, heads, default=heads)
    if hidden % heads or heads % kv_heads:
        raise _bad(translate("Errors", "the heads don't divide the hidden size"))
    if config.get("head_dim") not in (None, hidden // heads):
        raise UnsupportedModel(
            translate("Errors", "Ergo can't run this kind of model"),
            translate("Errors", "Its heads have a width of their own."),
            "",
        )
    return hidden, heads, kv_heads


def _refuse_foreign(config: Mapping[str, Any]) -> None:
    kind = config.get("model_type")
    if not isinstance(kind, str):
        raise _bad(translate("Errors", "model_type is missing"))
    reasons = {
        marked("Errors", "Its type is “{kind}”; Ergo runs phi3."): kind != "phi3",
        marked("Errors", "It brings code of its own, which Ergo never runs."): config.get("model_file") is not None,
        marked("Errors", "Its attention has biases."): bool(config.get("attention_bias", False)),
        marked("Errors", "Its activation isn't SiLU."): config.get("hidden_act", "silu") != "silu",
        marked("Errors", "Its attention slides over a window."): _slides(config),
    }
    for reason, applies in reasons.items():
        if applies:
            raise UnsupportedModel(
                translate("Errors", "Ergo can't run this kind of model"),
                translate("Errors", reason).format(kind=kind[:60]),
                "",
            )


def _slides(config: Mapping[str, Any]) -> bool:
    window = config.get("sliding_window")
    if window is None:
        return False
    # A window that no sequence outgrows changes nothing; Phi-4-mini has such a one.
    longest = _integer(config, "max_position_embeddings", 2, 1 << 24, default=131_072)
    return _integer(config, "sliding_window", 1, 1 << 31) < longest


def _rope_parameters(config: Mapping[str, Any]) -> dict[str, Any]:
    """Merge the two spellings of the rotary parameters: top level with `rope_scaling`, or `rope_parameters`."""
    names = ("rope_theta", "partial_rotary_factor", "original_max_position_embeddings")
    merged = {name: config[name] for name in names if config.get(name) is not None}
    for key in ("rope_scaling", "rope_parameters"):
        value = config.get(key)
        if value is None:
            continue
        if not isinstance(value, dict):
            raise _bad(translate("Errors", "{key} is no object").format(key=key))
        merged.update({k: v for k, v in value.items() if v is not None})
    # Of this one the reference believes the top level.
    top = config.get("original_max_position_embeddings")
    return merged if top is None else {**merged, "original_max_position_embeddings": top}


def _factors(rope: Mapping[str, Any], pairs: int) -> LongRopeFactors | None:
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind == "default":
        return None
    if kind not in ("longrope", "su"):
        raise UnsupportedModel(
            translate("Errors", "Ergo can't run this kind of model"),
            translate("Errors", "Its rotary scaling is “{kind}”.").format(kind=str(kind)[:60]),
            "",
        )
    if any(rope.get(key) is not None for key in ("short_mscale", "long_mscale")):
        raise UnsupportedModel(
            translate("Errors", "Ergo can't run this kind of model"),
            translate("Errors", "It sets an attention factor of its own."),
            "",
        )
    return LongRopeFactors(
        _table(rope.get("short_factor"), "short_factor", pairs),
        _table(rope.get("long_factor"), "long_factor", pairs),
    )


def _factor(rope: Mapping[str, Any], name: str) -> float | None:
    return None if rope.get(name) is None else _number(rope, name, 1.0, low=1e-3, high=1e6)


def _table(value: object, name: str, pairs: int) -> tuple[float, ...]:
    if not isinstance(value, list) or len(value) != pairs:
        raise _bad(translate("Errors", "{name} must list {pairs} numbers").format(name=name, pairs=pairs))
    if not all(_is_number(item) and 1e-3 <= item <= 1e6 for item in value):
        raise _bad(translate("Errors", "{name} holds something that is no sensible factor").format(name=name))
    return tuple(float(item) for item in value)


def _integer(source: Mapping[str, Any], name: str, low: int, high: int, default: int | None = None) -> int:
    value = source.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise _bad(
            translate("Errors", "{name} must be a whole number between {low:,} and {high:,}").format(
                name=name, low=low, high=high
            )
        )
    return value


def _number(source: Mapping[str, Any], name: str, default: float, low: float, high: float) -> float:
    value = source.get(name, default)
    if not _is_number(value) or not low <= value <= high:
        raise _bad(
            translate("Errors", "{name} must be a number between {low:g} and {high:g}").format(
                name=name, low=low, high=high
            )
        )
    return float(value)


def _boolean(source: Mapping[str, Any], name: str) -> bool:
    value = source.get(name, False)
    if not isinstance(value, bool):
        raise _bad(translate("Errors", "{name} must be true or false").format(name=name))
    return value


def _is_number(value: object) -> bool:
    # A whole number of hundreds of digits is finite, but no float: isfinite would raise.
    return (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, float) and math.isfinite(value)
    )


def _unreadable(path: Path, reason: str) -> DamagedModel:
    return DamagedModel(
        translate("Errors", "The model can't be read"),
        translate("Errors", "{file}: {reason}.").format(file=path.name, reason=reason[:200]),
        translate("Errors", "Get the model again from a source that you trust."),
    )


def _bad(what: str) -> DamagedModel:
    return DamagedModel(
        translate("Errors", "The model's config makes no sense"),
        translate("Errors", "config.json: {what}.").format(what=what),
        translate("Errors", "Get the model again from a source that you trust."),
    )
