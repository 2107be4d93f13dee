"""Writes `longrope_golden.npz`: what the reference implementation says on both sides of the limit.

    python -m tests.integration.make_longrope_golden

Needs torch and transformers, and only to make the file again; the test needs neither.
The checkpoints are the seeded random ones of `longrope_cases`, in float32.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import torch  # type: ignore[import-not-found]
from transformers import Phi3Config, Phi3ForCausalLM

from tests.integration.longrope_cases import CASES, NEW_TOKENS, SEEDS_EACH, Case, positions_of


def main() -> None:
    """Run the reference and write the file beside this script."""
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    for case in CASES:
        for seed in range(SEEDS_EACH):
            model = reference(case, seed)
            if seed == 0:
                for length in case.lengths():
                    arrays[f"{case.name}-logits-{length}"] = logits_of(model, case.tokens()[:length])
            arrays[f"{case.name}-greedy-{seed}"] = greedy(model, case.prompt(seed)).astype(np.int16)
    target = Path(__file__).with_name("longrope_golden.npz")
    np.savez_compressed(target, allow_pickle=False, **arrays)


def reference(case: Case, seed: int) -> Any:
    """Return the reference's model of a checkpoint."""
    with tempfile.TemporaryDirectory() as folder:
        config = case.write(Path(folder), seed)
        settings = Phi3Config.from_dict({k: v for k, v in config.items() if k != "torch_dtype"})
        settings._attn_implementation = "eager"
        model = Phi3ForCausalLM.from_pretrained(folder, config=settings, dtype=torch.float32)
    return model.train(mode=False)


def logits_of(model: Any, tokens: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return the logits of `positions_of` a sequence that is read at once."""
    chosen = positions_of(len(tokens))
    with torch.no_grad():
        return np.asarray(model(torch.tensor(tokens[None].astype(np.int64))).logits[0, chosen].numpy())


def greedy(model: Any, prompt: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return what the reference's own `generate` adds to a prompt, the likeliest token each time."""
    tokens = torch.tensor(prompt[None].astype(np.int64))
    with torch.no_grad():
        reply = model.generate(
            tokens,
            attention_mask=torch.ones_like(tokens),
            max_new_tokens=NEW_TOKENS,
            do_sample=False,
            eos_token_id=None,
            pad_token_id=256,
        )
    return np.asarray(reply[0, len(prompt) :].numpy())


if __name__ == "__main__":
    main()
