"""Train the practice model from scratch and write it as a Hugging Face checkpoint.

    python packaging/practice_model/train.py OUT [--minutes M | --steps N] [--seed S]

Needs the extra `train`. With glibc, `MALLOC_MMAP_THRESHOLD_=8589934592
MALLOC_TRIM_THRESHOLD_=17179869184` saves a fifth of the time. Problems are made as they are needed and never repeat on
purpose; held-out problems are left out by `curriculum`. The last part of the run
sees every matrix through 4 bits, so that quantizing costs next to nothing.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import queue
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from chat import Conversations, save_tokenizer, train_tokenizer
from checkpoint import save_checkpoint
from curriculum import training_problems
from network import Linear, PracticeModel, Shape
from tokenizers import Tokenizer
from torch import Tensor

TOKENS = 12_288
"""Tokens of a batch, padding included."""
POOL = 4096
PEAK = 2.5e-3
WARM_UP = 60
QUANTIZED_FROM = 0.7
"""The share of the run after which the weights are seen through 4 bits."""


def batches(tokenizer_json: str, seed: int, out: multiprocessing.Queue[tuple[list[list[int]], list[int]]]) -> None:
    """Fill a queue with batches of equally long conversations, for ever (a process of its own)."""
    conversations = Conversations(Tokenizer.from_str(tokenizer_json))
    rng = random.Random(seed)
    source = training_problems(rng)
    while True:
        pool = [conversations.example(next(source), history(rng, source)) for _ in range(POOL)]
        # Nearly sorted: little padding, and yet every batch holds several skills.
        pool.sort(key=lambda example: len(example[0]) + rng.uniform(0, 24))
        cuts = list(cut(pool))
        rng.shuffle(cuts)
        for batch in cuts:
            out.put(([ids for ids, _ in batch], [start for _, start in batch]))


def history(rng: random.Random, source: Iterator[object]) -> list:  # type: ignore[type-arg]
    """Draw earlier turns: none mostly, a few now and then."""
    roll = rng.random()
    count = 0 if roll < 0.84 else rng.randint(1, 3) if roll < 0.97 else rng.randint(4, 10)
    return [next(source) for _ in range(count)]


def cut(pool: list[tuple[list[int], int]]) -> Iterator[list[tuple[list[int], int]]]:
    """Cut a pool that is nearly sorted by length into batches of about `TOKENS` tokens."""
    batch: list[tuple[list[int], int]] = []
    longest = 0
    for example in pool:
        longest = max(longest, len(example[0]))
        if batch and (len(batch) + 1) * longest > TOKENS:
            yield batch
            batch, longest = [], len(example[0])
        batch.append(example)


def pad(ids: list[list[int]], starts: list[int]) -> tuple[Tensor, Tensor]:
    """Return tokens (batch, length) and which next tokens count (batch, length − 1)."""
    length = max(map(len, ids))
    tokens = torch.zeros(len(ids), length, dtype=torch.long)
    wanted = torch.zeros(len(ids), length - 1, dtype=torch.bool)
    for row, (line, start) in enumerate(zip(ids, starts, strict=True)):
        tokens[row, : len(line)] = torch.tensor(line)
        wanted[row, start - 1 : len(line) - 1] = True
    return tokens, wanted


def optimizers(model: PracticeModel) -> list[torch.optim.Optimizer]:
    """Muon for the matrices between layers, AdamW for the embedding and the norms."""
    embedding = model.model.embed_tokens.weight
    matrices = [m.weight for m in model.modules() if isinstance(m, Linear) and m.weight is not embedding]
    norms = [p for p in model.parameters() if p.ndim < 2]
    return [
        torch.optim.Muon(matrices, lr=PEAK, weight_decay=0.05, momentum=0.95, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(
            [{"params": [embedding]}, {"params": norms}], lr=PEAK, betas=(0.9, 0.98), weight_decay=0.01, fused=True
        ),
    ]


def rate(progress: float, step: int) -> float:
    """The learning rate: a short warm-up, then a cosine down to a hundredth."""
    return PEAK * min(1.0, (step + 1) / WARM_UP) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))


def train(out: Path, *, minutes: float, steps: int, seed: int) -> dict[str, float]:
    """Run the training and write the checkpoint; return its figures."""
    torch.manual_seed(seed)
    tokenizer = train_tokenizer(seed)
    save_tokenizer(tokenizer, out)
    model = PracticeModel(Shape())
    shapes = sum(p.numel() for p in model.parameters())
    context = multiprocessing.get_context("spawn")
    source: multiprocessing.Queue[tuple[list[list[int]], list[int]]] = context.Queue(16)
    producer = context.Process(target=batches, args=(tokenizer.to_str(), seed + 1, source), daemon=True)
    producer.start()
    figures = run(model, source, out, minutes=minutes, steps=steps)
    producer.kill()
    figures.update(parameters=shapes, seed=seed)
    save_checkpoint(model, out)
    return figures


def run(
    model: PracticeModel,
    source: queue.Queue[tuple[list[list[int]], list[int]]],
    out: Path,
    *,
    minutes: float,
    steps: int,
) -> dict[str, float]:
    """The loop of steps; a snapshot is written every ten minutes."""
    opts = optimizers(model)
    began = saved = time.monotonic()
    seen, step, progress, loss_sum, said = 0, 0, 0.0, 0.0, began
    while progress < 1:
        elapsed = time.monotonic() - began
        progress = step / steps if steps else elapsed / (60 * minutes)
        model.set_quantized(progress >= QUANTIZED_FROM)
        tokens, wanted = pad(*source.get())
        for opt in opts:
            for group in opt.param_groups:
                group["lr"] = rate(min(progress, 1.0), step)
        with torch.autocast("cpu", torch.bfloat16):
            loss = model.loss(tokens, wanted)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for opt in opts:
            opt.step()
            opt.zero_grad(set_to_none=True)
        seen, step, loss_sum = seen + tokens.numel(), step + 1, loss_sum + loss.item()
        if step % 50 == 0:
            now = time.monotonic()
            print(
                f"step {step} {progress:.3f} loss {loss_sum / 50:.4f} tokens {seen} {50 * TOKENS / (now - said):.0f}/s",
                flush=True,
            )
            loss_sum, said = 0.0, now
        if time.monotonic() - saved > 600:
            save_checkpoint(model, out)
            saved = time.monotonic()
    return {"steps": step, "tokens": seen, "minutes": (time.monotonic() - began) / 60}


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=75)
    parser.add_argument("--steps", type=int, default=0, help="end after this many steps instead; reproducible")
    parser.add_argument("--seed", type=int, default=2026)
    args = parser.parse_args()
    figures = train(args.out, minutes=args.minutes, steps=args.steps, seed=args.seed)
    (args.out / "training.json").write_text(json.dumps(figures, indent=1) + "\n")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
