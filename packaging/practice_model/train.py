"""Train the practice model from scratch and write it as a Hugging Face checkpoint.

    python packaging/practice_model/train.py OUT [--minutes M | --steps N] [--seed S] [--peak RATE] [--resume CHECKPOINT]
        [--compile]

Needs the extra `train`. With glibc, `MALLOC_MMAP_THRESHOLD_=8589934592
MALLOC_TRIM_THRESHOLD_=17179869184` saves a fifth of the time. Problems are made as they are needed and never repeat on
purpose; held-out problems are left out by `curriculum`. The last part of the run
sees every matrix through 4 bits, so that quantizing costs next to nothing.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import multiprocessing
import queue
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from chat import Conversations, save_tokenizer, train_tokenizer
from checkpoint import save_checkpoint
from curriculum import training_problems
from network import Linear, PracticeModel, Shape
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor

TOKENS = 8192
"""Tokens of a batch, padding included."""
POOL = 4096
WARM_UP = 60
TIDY_EVERY = 100
"""Steps after which freed memory is given back: batches of many shapes leave it in pieces."""
QUANTIZED_FROM = 0.3
"""The share of the run after which the weights are seen through 4 bits."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the command line asks for; `steps` = 0 lets the clock decide."""

    out: Path
    minutes: float
    steps: int
    seed: int
    peak: float
    resume: Path | None
    compile: bool


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
    count = 0 if roll < 0.92 else rng.randint(1, 3) if roll < 0.985 else rng.randint(4, 10)
    return [next(source) for _ in range(count)]


def cut(pool: list[tuple[list[int], int]], tokens: int = TOKENS) -> Iterator[list[tuple[list[int], int]]]:
    """Cut a pool that is nearly sorted by length into batches of about so many tokens."""
    batch: list[tuple[list[int], int]] = []
    longest = 0
    for example in pool:
        longest = max(longest, len(example[0]))
        if batch and (len(batch) + 1) * longest > tokens:
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


def optimizers(model: PracticeModel, peak: float) -> list[torch.optim.Optimizer]:
    """Muon for the matrices between layers, AdamW for the embedding and the norms."""
    embedding = model.model.embed_tokens.weight
    matrices = [m.weight for m in model.modules() if isinstance(m, Linear) and m.weight is not embedding]
    norms = [p for p in model.parameters() if p.ndim < 2]
    return [
        torch.optim.Muon(matrices, lr=peak, weight_decay=0.05, momentum=0.95, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(
            [{"params": [embedding]}, {"params": norms}], lr=peak, betas=(0.9, 0.98), weight_decay=0.01, fused=True
        ),
    ]


def rate(plan: Plan, progress: float, step: int) -> float:
    """The learning rate: a short warm-up, then straight down to nothing."""
    return plan.peak * min(1.0, (step + 1) / WARM_UP) * max(0.0, 1 - progress)


def train(plan: Plan) -> dict[str, float]:
    """Run the training and write the checkpoint; return its figures."""
    torch.manual_seed(plan.seed)
    tokenizer, model = beginning(plan)
    save_tokenizer(tokenizer, plan.out)
    context = multiprocessing.get_context("spawn")
    source: multiprocessing.Queue[tuple[list[list[int]], list[int]]] = context.Queue(16)
    producer = context.Process(target=batches, args=(tokenizer.to_str(), plan.seed + 1, source), daemon=True)
    producer.start()
    if plan.compile:
        model.forward = torch.compile(model.forward, dynamic=True)  # type: ignore[method-assign]
    figures = run(plan, model, source)
    producer.kill()
    save_checkpoint(model, plan.out)
    parameters = sum(parameter.numel() for parameter in model.parameters())
    asked = {"steps_asked": plan.steps} if plan.steps else {"minutes_asked": plan.minutes}
    recipe = {"seed": plan.seed, "peak": plan.peak, "quantized_from": QUANTIZED_FROM, "compiled": plan.compile}
    return {**figures, "parameters": parameters, **asked, **recipe}


def beginning(plan: Plan) -> tuple[Tokenizer, PracticeModel]:
    """Return the tokenizer and the network to start from: new ones, or those of a checkpoint."""
    model = PracticeModel(Shape())
    if plan.resume is None:
        return train_tokenizer(plan.seed), model
    model.load_state_dict({name: value.float() for name, value in load_file(plan.resume / "model.safetensors").items()})
    return Tokenizer.from_file(str(plan.resume / "tokenizer.json")), model


def run(plan: Plan, model: PracticeModel, source: queue.Queue[tuple[list[list[int]], list[int]]]) -> dict[str, float]:
    """The loop of steps; a snapshot is written every ten minutes."""
    opts = optimizers(model, plan.peak)
    began = saved = said = time.monotonic()
    seen, step, progress, losses = 0, 0, 0.0, []
    while progress < 1:
        progress = step / plan.steps if plan.steps else (time.monotonic() - began) / (60 * plan.minutes)
        model.set_quantized(progress >= QUANTIZED_FROM)
        tokens, wanted = pad(*source.get())
        losses.append(learn(model, opts, rate(plan, progress, step), tokens, wanted))
        seen, step = seen + tokens.numel(), step + 1
        if step % TIDY_EVERY == 0:
            now = time.monotonic()
            mean, speed = sum(losses) / len(losses), TIDY_EVERY * TOKENS / (now - said)
            print(f"step {step} {progress:.3f} loss {mean:.5f} tokens {seen} {speed:.0f}/s", flush=True)
            losses, said = [], now
            give_memory_back()
        if time.monotonic() - saved > 600:
            save_checkpoint(model, plan.out)
            saved = time.monotonic()
    return {"steps": step, "tokens": seen, "minutes": (time.monotonic() - began) / 60}


def learn(
    model: PracticeModel, opts: list[torch.optim.Optimizer], speed: float, tokens: Tensor, wanted: Tensor
) -> float:
    """Take one step and return its loss."""
    for opt in opts:
        for group in opt.param_groups:
            group["lr"] = speed
    with torch.autocast("cpu", torch.bfloat16):
        loss = model.loss(tokens, wanted)
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    for opt in opts:
        opt.step()
        opt.zero_grad(set_to_none=True)
    return float(loss.item())


def give_memory_back() -> None:
    """Ask glibc to return freed memory; other systems do without."""
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def earlier_runs(plan: Plan) -> list[dict[str, float]]:
    """Return the figures of the runs that made the checkpoint to resume from."""
    record = plan.resume / "training.json" if plan.resume else None
    if record is None or not record.is_file():
        return []
    runs: list[dict[str, float]] = json.loads(record.read_text())
    return runs


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=75)
    parser.add_argument("--steps", type=int, default=0, help="end after this many steps instead; reproducible")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--peak", type=float, default=2.5e-3, help="the highest learning rate")
    parser.add_argument("--resume", type=Path, help="start from this checkpoint's weights and tokenizer")
    parser.add_argument("--compile", action="store_true", help="a tenth faster; needs a C++ compiler")
    plan = Plan(**vars(parser.parse_args()))
    runs = [*earlier_runs(plan), train(plan)]
    (plan.out / "training.json").write_text(json.dumps(runs, indent=1) + "\n")


if __name__ == "__main__":
    main()
