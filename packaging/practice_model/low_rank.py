"""Low-rank changes of the practice model's linear layers, and how PEFT writes them.

Knows nothing of problems and nothing of training.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
from network import Linear, PracticeModel, fake_quantize
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

TARGETS = ("qkv_proj", "o_proj", "gate_up_proj", "down_proj")
BASE = "practice"
"""What the adapter calls its base: the practice model's name in Ergo."""


class LowRankLinear(Linear):
    """A frozen linear layer with a low-rank change beside it; only the base is ever seen through 4 bits."""

    def __init__(self, base: Linear, rank: int, alpha: float) -> None:
        outputs, inputs = base.weight.shape
        super().__init__(inputs, outputs, 0.0)
        self.weight = base.weight
        self.rounded = fake_quantize(base.weight).detach()
        self.scale = alpha / rank
        self.down = nn.Parameter(torch.empty(rank, inputs))
        self.up = nn.Parameter(torch.zeros(outputs, rank))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def seen(self) -> Tensor:
        return self.rounded if self.quantized else self.weight

    def forward(self, x: Tensor) -> Tensor:
        change: Tensor = F.linear(F.linear(x, self.down), self.up)
        return F.linear(x, self.seen()) + self.scale * change


def add_low_rank(model: PracticeModel, rank: int, alpha: float) -> dict[str, LowRankLinear]:
    """Freeze a model and put a low-rank change beside each linear layer; return them by the layer's name."""
    model.requires_grad_(False)
    changes = {}
    for name, layer in list(model.named_modules()):
        parent, _, last = name.rpartition(".")
        if isinstance(layer, Linear) and last in TARGETS:
            changes[name] = LowRankLinear(layer, rank, alpha)
            setattr(model.get_submodule(parent), last, changes[name])
    return changes


def config(rank: int, alpha: float) -> dict[str, object]:
    """The content of `adapter_config.json`."""
    return {
        "base_model_name_or_path": BASE, "bias": "none", "fan_in_fan_out": False, "inference_mode": True,
        "init_lora_weights": True, "lora_alpha": alpha, "lora_dropout": 0.0, "modules_to_save": None, "peft_type": "LORA",
        "r": rank, "rank_pattern": {}, "alpha_pattern": {}, "revision": None, "target_modules": list(TARGETS),
        "task_type": "CAUSAL_LM", "use_dora": False, "use_rslora": False,
    }  # fmt: skip


def save_adapter(changes: dict[str, LowRankLinear], rank: int, alpha: float, folder: Path) -> None:
    """Write the two files of an adapter as PEFT does (bf16)."""
    folder.mkdir(parents=True, exist_ok=True)
    sides = named_sides(changes).items()
    stored = {name: value.detach().to(torch.bfloat16).contiguous() for name, value in sides}
    (folder / "adapter_config.json").write_text(json.dumps(config(rank, alpha), indent=2) + "\n")
    save_file(stored, folder / "adapter_model.safetensors", metadata={"format": "pt"})


def load_adapter(changes: dict[str, LowRankLinear], folder: Path) -> None:
    """Take over the numbers of an adapter that `save_adapter` wrote."""
    stored = load_file(folder / "adapter_model.safetensors")
    for name, side in named_sides(changes).items():
        side.data.copy_(stored[name])


def named_sides(changes: dict[str, LowRankLinear]) -> dict[str, nn.Parameter]:
    """Both sides of every change, by the names that PEFT gives them."""
    sides = {}
    for name, change in changes.items():
        sides[f"base_model.model.{name}.lora_A.weight"] = change.down
        sides[f"base_model.model.{name}.lora_B.weight"] = change.up
    return sides
