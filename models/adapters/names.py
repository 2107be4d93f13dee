"""What a tensor of an adapter is, by its name alone: whose change, and which part of it.

Knows the modules of `phi3` in both layouts, as one weight (`qkv_proj`, `gate_up_proj`) and kept apart (`q_proj`…),
and how PEFT and mlx-lm spell the parts. Knows no files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from models.adapters.records import AdapterFormat, Slot
from models.adapters.refusals import refused
from models.errors import AdapterRefused
from models.wording import marked, translate

Part = Literal["down", "up", "magnitude"]

HEAD = "lm_head"
MOST_LAYERS = 512

ATTENTION = "self_attn.qkv_proj"
GATES = "mlp.gate_up_proj"

MODULES: Mapping[str, tuple[str, Slot]] = MappingProxyType(
    {
        "self_attn.q_proj": (ATTENTION, "q"),
        "self_attn.k_proj": (ATTENTION, "k"),
        "self_attn.v_proj": (ATTENTION, "v"),
        ATTENTION: (ATTENTION, "whole"),
        "self_attn.o_proj": ("self_attn.o_proj", "whole"),
        "mlp.gate_proj": (GATES, "gate"),
        "mlp.up_proj": (GATES, "up"),
        GATES: (GATES, "whole"),
        "mlp.down_proj": ("mlp.down_proj", "whole"),
    }
)
"""The modules of a layer as files name them, in the model's order → MLX's module, and which part of it that is."""

SHORT_NAMES = (*(name.rpartition(".")[2] for name in MODULES), HEAD)
"""The names that a card shows, in the model's order."""

_MODULE = r"(?P<name>(?:(?P<root>(?:model\.)?)layers\.(?P<layer>[0-9]{1,4})\.)?(?P<module>[a-z_]+(?:\.[a-z_]+)?))"
_PEFT = re.compile(
    rf"(?P<prefix>(?:base_model\.model\.)?){_MODULE}\.(?P<part>lora_A|lora_B|lora_magnitude_vector)"
    r"(?:\.(?!weight(?:\.|\Z))(?P<label>[A-Za-z0-9_-]{1,64}))?(?P<end>\.weight)?\Z"
)
_MLX = re.compile(rf"(?P<prefix>){_MODULE}\.(?P<part>lora_a|lora_b|m)(?P<label>)(?P<end>)\Z")
# What PEFT adds of the base model, unchanged, where `lm_head` is changed.
_COPY = re.compile(r"(?:base_model\.model\.)?(?P<path>model\.embed_tokens|lm_head)(?:\.base_layer)?\.weight\Z")
_PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "lora_A": "down",
        "lora_B": "up",
        "lora_magnitude_vector": "magnitude",
        "lora_a": "down",
        "lora_b": "up",
        "m": "magnitude",
    }
)

# What other names give away, and what can be done about it.
_FOREIGN = MappingProxyType(
    {
        "lora_embedding_": (
            marked("Errors", "It changes the table of tokens ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Train it again on linear layers only."),
        ),
        "embed_tokens": (
            marked("Errors", "It holds the table of tokens ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Save it again with save_embedding_layers=False, or train it on linear layers only."),
        ),
        "lm_head.weight": (
            marked("Errors", "It holds the model's head ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Save it again with save_embedding_layers=False."),
        ),
        "base_layer": (
            marked("Errors", "It holds weights of the base model ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Save it again with save_embedding_layers=False."),
        ),
        "modules_to_save": (
            marked("Errors", "It holds whole modules ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Train it again without modules_to_save."),
        ),
        "trainable_tokens": (
            marked("Errors", "It changes single tokens ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Train it again without trainable_token_indices."),
        ),
        "bias": (
            marked("Errors", "It changes biases ({tensor}), which Ergo doesn't apply"),
            marked("Errors", "Train it again with bias='none' and without lora_bias."),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    """A module that an adapter changes.

    Attributes:
        name: Its name as the reference has it, such as `model.layers.3.self_attn.q_proj`.
        path: The path of the weight's module in MLX.
        layer: The layer that it lies in; None for `lm_head`.
        slot: Which part of the weight.
    """

    name: str
    path: str
    layer: int | None
    slot: Slot

    @property
    def module(self) -> str:
        """Its own name, such as `q_proj`."""
        return self.name.rpartition(".")[2]

    @property
    def order(self) -> tuple[int, int]:
        """Where it stands in the model."""
        return MOST_LAYERS if self.layer is None else self.layer, SHORT_NAMES.index(self.module)


def place_of(tensor: str, form: AdapterFormat) -> tuple[Place, Part, tuple[str, ...]]:
    """Return what a tensor belongs to, which part it is, and how it is spelt: alike in all names of a file.

    Raises:
        AdapterRefused: It is nothing that Ergo applies.
    """
    found = (_PEFT if form == "peft" else _MLX).match(tensor)
    if found is None:
        raise foreign(tensor)
    part = _PARTS[found["part"]]
    if form == "peft" and part != "magnitude" and not found["end"]:
        raise foreign(tensor)
    path, layer, slot = _module(found, tensor)
    root = "model." if layer is None else found["root"]
    return Place(found["name"], path, layer, slot), part, (found["prefix"], root, found["label"] or "")


def copied_path(tensor: str, form: AdapterFormat) -> str:
    """Return the path of the module whose own weight a tensor is a copy of; empty if it is none."""
    found = _COPY.match(tensor) if form == "peft" else None
    return found["path"] if found else ""


def _module(found: re.Match[str], tensor: str) -> tuple[str, int | None, Slot]:
    """Return MLX's path of a module, its layer, and which part of the weight it is."""
    digits, module = found["layer"], found["module"]
    if digits is None:
        if module != HEAD:
            raise foreign(tensor)
        return HEAD, None, "whole"
    if module not in MODULES or str(int(digits)) != digits or int(digits) >= MOST_LAYERS:
        raise foreign(tensor)
    path, slot = MODULES[module]
    return f"model.layers.{digits}.{path}", int(digits), slot


def foreign(tensor: str) -> AdapterRefused:
    """Return the error for a tensor that Ergo doesn't apply."""
    for sign, (detail, hint) in _FOREIGN.items():
        if sign in tensor:
            return refused(translate("Errors", detail).format(tensor=tensor[:80]), translate("Errors", hint))
    return refused(
        translate("Errors", "It holds something that no LoRA of a phi3 model has, such as {tensor}").format(
            tensor=tensor[:80]
        ),
        translate("Errors", "Take an adapter that was made for a phi3 model, such as Phi-4-mini."),
    )


def layer_of(name: str) -> int | None:
    """Return the layer that a module lies in, by its name in the reference; None for `lm_head`."""
    parts = name.split(".")
    return int(parts[-3]) if len(parts) > 2 else None
