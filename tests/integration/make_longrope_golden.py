"""Writes `longrope_golden.npz`: what the reference implementation says on both sides of the limit.

    python -m tests.integration.make_longrope_golden

Needs torch and transformers, and only to make the file again; the test needs neither.
The checkpoint is the seeded random one of `tiny_checkpoint`, in float32, limit 64 tokens.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import torch  # type: ignore[import-not-found]
from transformers import Phi3Config, Phi3ForCausalLM

from tests.integration.tiny_checkpoint import write_checkpoint

LENGTHS = (1, 17, 63, 64, 65, 66, 100)
"""Sequence lengths in tokens: well below, at, and beyond the limit."""

POSITIONS = 5
"""Logits of so many last positions of each length are kept."""

CROSSING_PROMPT = 50
CROSSING_NEW = 40


def main() -> None:
    """Run the reference and write the file beside this script."""
    tokens = np.random.default_rng(1).integers(0, 256, max(LENGTHS))
    with tempfile.TemporaryDirectory() as folder:
        config = write_checkpoint(Path(folder), tokenizer=False)
        settings = Phi3Config.from_dict({k: v for k, v in config.items() if k != "torch_dtype"})
        settings._attn_implementation = "eager"
        model = Phi3ForCausalLM.from_pretrained(folder, config=settings, dtype=torch.float32)
    model.train(mode=False)
    arrays = {"tokens": tokens.astype(np.int32)}
    with torch.no_grad():
        for length in LENGTHS:
            logits = model(torch.tensor(tokens[None, :length])).logits
            arrays[f"logits_{length}"] = logits[0, -POSITIONS:].numpy()
        prompt = torch.tensor(tokens[None, :CROSSING_PROMPT])
        reply = model.generate(
            prompt,
            attention_mask=torch.ones_like(prompt),
            max_new_tokens=CROSSING_NEW,
            do_sample=False,
            eos_token_id=None,
            pad_token_id=256,
        )
    arrays["crossing"] = reply[0].numpy().astype(np.int32)
    target = Path(__file__).with_name("longrope_golden.npz")
    np.savez_compressed(target, allow_pickle=False, **arrays)


if __name__ == "__main__":
    main()
