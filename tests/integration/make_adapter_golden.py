"""Writes `adapter_golden.zip`, adapters as PEFT saves them, and `adapter_golden.npz`, what it says with them.

    pip install -e '.[reference]' && PYTHONHASHSEED=0 python -m tests.integration.make_adapter_golden

Made with peft 0.21.2, transformers 5.23.0 and torch 2.13.0 on a CPU, in float32; the strengths other than 1 by merging
in float64. `PYTHONHASHSEED` keeps the order in which PEFT writes its sets. Only making the files again needs these
packages; the tests need none. Bases, seeds and options are those of `adapter_cases`. Knows nothing of how Ergo reads
or applies an adapter.
"""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import torch  # type: ignore[import-not-found]
from peft import LoraConfig, PeftModel, get_peft_model  # type: ignore[import-not-found]
from transformers import Phi3Config, Phi3ForCausalLM

from tests.integration.adapter_cases import BASES, CASES, LENGTHS, POSITIONS, STRENGTHS, Case, tokens

HERE = Path(__file__).parent
DATE = (2026, 1, 1, 0, 0, 0)


def main() -> None:
    """Ask the reference about every case and write the two files beside this script."""
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    archive = HERE / "adapter_golden.zip"
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        bases = {name: Path(folder, "bases", name) for name in BASES}
        for name, base in bases.items():
            BASES[name].write(base)
            arrays[f"base-{name}"] = logits(reference(base, split=False), POSITIONS)
        for case in CASES:
            made = Path(folder, "adapters", case.name)
            make(case, bases[case.base], made)
            arrays.update(answers(case, bases[case.base], made))
            pack(file, made.parent, made)
    np.savez_compressed(HERE / "adapter_golden.npz", allow_pickle=False, **arrays)


def reference(folder: Path, *, split: bool) -> Any:
    """Return the reference's model of a checkpoint, in float32."""
    config = Phi3Config.from_pretrained(folder)
    config._attn_implementation = "eager"
    model = Phi3ForCausalLM.from_pretrained(folder, config=config, dtype=torch.float32)
    if split:
        for layer in model.model.layers:
            split_attention(layer.self_attn, config)
            split_mlp(layer.mlp)
    return model.train(mode=False)


def split_attention(attention: Any, config: Any) -> None:
    """Keep q, k and v apart, by the names that other layouts give them."""
    width = config.hidden_size // config.num_attention_heads
    sizes = [config.num_attention_heads * width] + [config.num_key_value_heads * width] * 2
    _divide(attention, "qkv_proj", ("q_proj", "k_proj", "v_proj"), sizes)


def split_mlp(mlp: Any) -> None:
    """Keep gate and up apart."""
    _divide(mlp, "gate_up_proj", ("gate_proj", "up_proj"), [mlp.gate_up_proj.out_features // 2] * 2)


def _divide(module: Any, whole: str, parts: tuple[str, ...], sizes: list[int]) -> None:
    weights = torch.split(getattr(module, whole).weight.data, sizes)
    delattr(module, whole)
    for part, weight in zip(parts, weights, strict=True):
        linear = torch.nn.Linear(weight.shape[1], weight.shape[0], bias=False)
        linear.weight.data = weight.clone()
        setattr(module, part, linear)
    # PEFT puts its own module in the place of a part: so they are looked up when they are used.
    object.__setattr__(module, whole, lambda x: torch.cat([getattr(module, part)(x) for part in parts], -1))


def make(case: Case, base: Path, folder: Path) -> None:
    """Save an adapter of which nothing is zero."""
    torch.manual_seed(zlib.crc32(case.name.encode()))
    config = LoraConfig(task_type="CAUSAL_LM", **case.settings)
    model = get_peft_model(reference(base, split=case.split), config, adapter_name=case.adapter)
    stored = getattr(torch, case.dtype)
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            parameter.data = parameter.data + torch.randn_like(parameter.data) * case.up
        elif "lora_magnitude_vector" in name:
            parameter.data = parameter.data * (1 + 0.3 * torch.randn_like(parameter.data))
        if "lora_" in name:
            parameter.data = parameter.data.to(stored)
    for settings in model.peft_config.values():
        settings.base_model_name_or_path = "microsoft/Phi-4-mini-reasoning"
    model.save_pretrained(folder, save_embedding_layers=save_embedding_layers(case))


def save_embedding_layers(case: Case) -> bool:
    """Say whether PEFT saves the head too: what "auto", which asks the network, comes to for these models."""
    return "lm_head" in case.settings["target_modules"]


def answers(case: Case, base: Path, made: Path) -> dict[str, np.ndarray[Any, Any]]:
    """Return the logits with the adapter as PEFT loads it, and those of the other strengths."""
    saved = made.parent / case.folder
    model = PeftModel.from_pretrained(reference(base, split=case.split), saved).train(mode=False)
    found = {f"{case.name}-1": logits(model, POSITIONS)}
    before = reference(base, split=case.split).double()
    after = PeftModel.from_pretrained(reference(base, split=case.split), saved).double().merge_and_unload()
    for strength in STRENGTHS:
        found[f"{case.name}-{strength:g}"] = logits(between(before, after, strength, base, case.split), POSITIONS[-1:])
    return found


def between(before: Any, after: Any, strength: float, base: Path, split: bool) -> Any:
    """Return the float32 model whose weights are so far from the one's to the other's."""
    model, other = reference(base, split=split).double(), dict(after.named_parameters())
    with torch.no_grad():
        own = dict(before.named_parameters())
        for name, weight in model.named_parameters():
            weight.copy_(own[name] + strength * (other[name] - own[name]))
    return model.float()


def logits(model: Any, positions: tuple[int, ...]) -> np.ndarray[Any, Any]:
    """Return the logits of shape (lengths, positions, vocabulary)."""
    with torch.no_grad():
        read = [model(torch.tensor(tokens(length)[None].astype(np.int64))).logits[0] for length in LENGTHS]
    return np.stack([found[list(positions)].float().numpy() for found in read])


def pack(archive: zipfile.ZipFile, root: Path, folder: Path) -> None:
    """Add what PEFT has written, the same bytes whenever it is done."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            entry = zipfile.ZipInfo(str(file.relative_to(root)), DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())


if __name__ == "__main__":
    main()
