"""Train the example adapter, a low-rank change that makes the practice model answer in Japanese, and write it as PEFT does.

    python packaging/practice_model/train_adapter.py BASE OUT [--minutes M | --steps N] [--seed S] [--peak RATE]
        [--rank R] [--alpha A] [--resume ADAPTER] [--focused] [--threads T]

Needs the extra `train`. The base is frozen, and rounded to 4 bits in most of the steps, as Ergo runs it. The thoughts
are learnt too, as they are, so that they don't drift; held-out problems are left out by `curriculum`.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from chat import Conversations
from curriculum import training_problems
from japanese import in_japanese
from low_rank import LowRankLinear, add_low_rank, load_adapter, save_adapter
from network import PracticeModel, Shape
from off_domain import off_domain
from problem import Problem
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F
from train import cut, give_memory_back, history, pad

TOKENS = 2048
"""Tokens of a batch, padding included."""
POOL = 1024
WARM_UP = 30
SAY_EVERY = 50
EXACT_EVERY = 5
"""One step in this many sees the base unrounded, so that the adapter suits the other recipes too."""
OFF_DOMAIN = 0.12
"""The share of questions past the skills, besides those of the mixture: their one answer is long, and learnt by heart."""
LEAD = 0.7
"""How far ahead of the next a token of an answer has to be, in nats; greedy decoding asks for no more."""
FOCUS = 4.0
"""What the thoughts count for, against the answers, once only a lead is asked for."""
SPREAD = 24
"""How far, in tokens, an example may stand from its place in a pool sorted by length."""

Batch = tuple[list[list[int]], list[int], list[int]]
"""Token ids, where the replies begin, and where the answers in them begin."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the command line asks for; `steps` = 0 lets the clock decide."""

    base: Path
    out: Path
    minutes: float
    steps: int
    seed: int
    peak: float
    rank: int
    alpha: int
    resume: Path | None
    focused: bool
    threads: int


def problems(rng: random.Random) -> Iterator[Problem]:
    """Yield problems of the mixture for ever, with more of those past the skills; none of them held out."""
    mixture = training_problems(rng)
    while True:
        problem = off_domain(rng) if rng.random() < OFF_DOMAIN else next(mixture)
        if not problem.held_out:
            yield problem


def earlier_turns(rng: random.Random, source: Iterator[Problem]) -> list[Problem]:
    """Draw earlier turns, answered in either language: the adapter may be put on in the middle of a conversation."""
    return [rng.choice((problem, in_japanese(problem))) for problem in history(rng, source)]


def batches(tokenizer_json: str, seed: int, out: multiprocessing.Queue[Batch]) -> None:
    """Fill a queue with batches of equally long conversations, for ever (a process of its own)."""
    tokenizer = Tokenizer.from_str(tokenizer_json)
    conversations = Conversations(tokenizer)
    closing = tokenizer.encode("</think>\n\n", add_special_tokens=False).ids
    rng = random.Random(seed)
    source = problems(rng)
    while True:
        pool = [conversations.example(in_japanese(next(source)), earlier_turns(rng, source)) for _ in range(POOL)]
        pool.sort(key=lambda example: len(example[0]) + rng.uniform(0, SPREAD))
        cuts = list(cut(pool, TOKENS))
        rng.shuffle(cuts)
        for batch in cuts:
            out.put(([ids for ids, _ in batch], [s for _, s in batch], [after(closing, ids, s) for ids, s in batch]))


def after(closing: list[int], ids: list[int], start: int) -> int:
    """Return where the answer begins: behind the tokens that close the thoughts."""
    width = len(closing)
    return next(at + width for at in range(start, len(ids)) if ids[at : at + width] == closing)


def losses_of(model: PracticeModel, batch: Batch, focused: bool) -> tuple[Tensor, Tensor]:
    """Mean loss of the answers, and mean cross-entropy of the thoughts before them.

    The embeddings of the bytes that Japanese is made of lie so close together that no change of the layers between makes
    them certain. Where that is asked for, the answers' loss is what is missing to a lead, so that this doesn't cost the thoughts.
    """
    ids, starts, answers = batch
    tokens, wanted = pad(ids, starts)
    in_answer = pad(ids, answers)[1][wanted]
    hidden = model(tokens[:, :-1])[wanted]
    logits = F.linear(hidden, model.model.embed_tokens.seen()).float()
    right = tokens[:, 1:][wanted]
    thoughts = F.cross_entropy(logits[~in_answer], right[~in_answer])
    if focused:
        return missing_lead(logits[in_answer], right[in_answer]), thoughts * FOCUS
    return F.cross_entropy(logits[in_answer], right[in_answer]), thoughts


def missing_lead(logits: Tensor, right: Tensor) -> Tensor:
    """Mean of what the right tokens (count) lack to be `LEAD` ahead of every other."""
    at = right[:, None]
    others = logits.scatter(1, at, -torch.inf).amax(1)
    return F.relu(LEAD - logits.gather(1, at)[:, 0] + others).mean()


def optimizer(changes: dict[str, LowRankLinear], peak: float) -> torch.optim.Optimizer:
    """AdamW on both sides of every change."""
    sides = [side for change in changes.values() for side in (change.down, change.up)]
    return torch.optim.AdamW(sides, lr=peak, betas=(0.9, 0.98), weight_decay=0.01, fused=True)


def train(plan: Plan) -> None:
    """Run the training and write the adapter with its figures."""
    torch.manual_seed(plan.seed)
    torch.set_num_threads(plan.threads)
    tokenizer = Tokenizer.from_file(str(plan.base / "tokenizer.json"))
    model = PracticeModel(Shape())
    model.load_state_dict({name: value.float() for name, value in load_file(plan.base / "model.safetensors").items()})
    changes = add_low_rank(model, plan.rank, plan.alpha)
    if plan.resume is not None:
        load_adapter(changes, plan.resume)
    context = multiprocessing.get_context("spawn")
    source: multiprocessing.Queue[Batch] = context.Queue(16)
    producer = context.Process(target=batches, args=(tokenizer.to_str(), plan.seed + 1, source), daemon=True)
    producer.start()
    done = run(plan, model, changes, source)
    producer.kill()
    write(plan, changes, done)


def run(
    plan: Plan, model: PracticeModel, changes: dict[str, LowRankLinear], source: multiprocessing.Queue[Batch]
) -> dict[str, float]:
    """The loop of steps."""
    chosen = optimizer(changes, plan.peak)
    began = said = time.monotonic()
    seen, step, progress, losses = 0, 0, 0.0, []
    while progress < 1:
        progress = step / plan.steps if plan.steps else (time.monotonic() - began) / (60 * plan.minutes)
        model.set_quantized(step % EXACT_EVERY != 0)
        batch = source.get()
        losses.append(learn(model, chosen, plan.peak * pace(progress, step), batch, plan.focused))
        seen, step = seen + sum(map(len, batch[0])), step + 1
        if step % SAY_EVERY == 0:
            now = time.monotonic()
            answers, thoughts = torch.stack(losses).mean(0).tolist()
            print(
                f"step {step} {progress:.3f} answers {answers:.5f} thoughts {thoughts:.5f} {now - said:.0f} s",
                flush=True,
            )
            losses, said = [], now
            give_memory_back()
            write(plan, changes, figures(step, seen, began))
    return figures(step, seen, began)


def figures(steps: int, tokens: int, began: float) -> dict[str, float]:
    """What a run has come to so far."""
    return {"steps": steps, "tokens": tokens, "minutes": (time.monotonic() - began) / 60}


def write(plan: Plan, changes: dict[str, LowRankLinear], done: dict[str, float]) -> None:
    """Write the adapter and the figures of the runs that made it."""
    save_adapter(changes, plan.rank, plan.alpha, plan.out)
    numbers = sum(change.down.numel() + change.up.numel() for change in changes.values())
    asked = {"steps_asked": plan.steps} if plan.steps else {"minutes_asked": plan.minutes}
    recipe = {
        "parameters": numbers,
        "seed": plan.seed,
        "peak": plan.peak,
        "rank": plan.rank,
        "alpha": plan.alpha,
        "focused": plan.focused,
    }
    earlier = json.loads((plan.resume / "training.json").read_text()) if plan.resume else []
    runs = [*earlier, {**done, **asked, **recipe, "batch": TOKENS}]
    (plan.out / "training.json").write_text(json.dumps(runs, indent=1) + "\n")


def pace(progress: float, step: int) -> float:
    """The learning rate as a share of its peak: a short warm-up, then straight down to nothing."""
    return min(1.0, (step + 1) / WARM_UP) * max(0.0, 1 - progress)


def learn(model: PracticeModel, chosen: torch.optim.Optimizer, speed: float, batch: Batch, focused: bool) -> Tensor:
    """Take one step and return its two losses."""
    for group in chosen.param_groups:
        group["lr"] = speed
    with torch.autocast("cpu", torch.bfloat16):
        answers, thoughts = losses_of(model, batch, focused)
    (answers + thoughts).backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_([side for group in chosen.param_groups for side in group["params"]], 1.0)
    chosen.step()
    chosen.zero_grad(set_to_none=True)
    return torch.stack((answers.detach(), thoughts.detach()))


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--steps", type=int, default=0, help="end after this many steps instead; reproducible")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--peak", type=float, default=5e-3, help="the highest learning rate")
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--alpha", type=int, default=16)
    parser.add_argument("--resume", type=Path, help="start from this adapter")
    parser.add_argument("--focused", action="store_true", help="ask of the answers for a lead only")
    parser.add_argument("--threads", type=int, default=2)
    train(Plan(**vars(parser.parse_args())))


if __name__ == "__main__":
    main()
