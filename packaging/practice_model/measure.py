"""Measure the practice model, as Ergo runs it, on problems held out of training.

    python packaging/practice_model/measure.py CHECKPOINT [--count N] [--seed S] [--jobs N] [--json FILE] [--show N]

The checkpoint is quantized by `models.quantize_checkpoint` (compact: 4 bits,
group 64), loaded by `models.load_model` and decoded greedily, in batches: the
rounded weights are unpacked for that, since the CPU backend's quantized product
gains nothing from a batch. A problem counts when the last box is exactly what
was expected; off its domain, when the answer is the refusal, without a box.
Needs no PyTorch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import re
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import mlx.core as mx
import numpy as np
from chat import Conversations
from curriculum import SKILLS, held_out_problems
from mlx_lm.models.cache import make_prompt_cache
from mlx_lm.utils import dequantize_model
from off_domain import ANSWER
from problem import Problem
from tokenizers import Tokenizer

from models import load_model, quantize_checkpoint

LONGEST = 700
ENDS = (0, 2)
BATCH = 48


def decode(model: Any, prompts: list[list[int]]) -> list[list[int]]:
    """Continue prompts of one common length greedily until each has ended."""
    cache = make_prompt_cache(model)
    tokens = mx.array(prompts)
    written: list[list[int]] = [[] for _ in prompts]
    open_rows = set(range(len(prompts)))
    for _ in range(LONGEST):
        tokens = mx.argmax(model(tokens, cache=cache)[:, -1, :], axis=-1)[:, None]
        chosen: list[int] = np.array(tokens).ravel().tolist()
        for row, token in enumerate(chosen):
            if row in open_rows and token in ENDS:
                open_rows.discard(row)
            elif row in open_rows:
                written[row].append(token)
        if not open_rows:
            break
    return written


def replies(model: Any, tokenizer: Tokenizer, problems: list[Problem]) -> list[str]:
    """The model's whole reply to each problem, in order."""
    conversations = Conversations(tokenizer)
    by_length: dict[int, list[int]] = defaultdict(list)
    prompts = [conversations.prompt(problem, []) for problem in problems]
    for index, prompt in enumerate(prompts):
        by_length[len(prompt)].append(index)
    texts = [""] * len(problems)
    for indices in by_length.values():
        for start in range(0, len(indices), BATCH):
            rows = indices[start : start + BATCH]
            for row, ids in zip(rows, decode(model, [prompts[row] for row in rows]), strict=True):
                texts[row] = tokenizer.decode(ids)
    return texts


def correct(problem: Problem, reply: str) -> bool:
    """True when the reply ends in the expected box, or declines where it should."""
    answer = reply.rpartition("</think>")[2]
    if not problem.expected:
        return answer.strip() == ANSWER
    boxes = re.findall(r"\\boxed\{((?:[^{}]|\{[^{}]*\})*)\}", answer)
    return bool(boxes) and boxes[-1] == problem.expected


@dataclass(frozen=True, slots=True)
class Exam:
    """What is to be measured: a quantized folder, some skills, so many problems each."""

    folder: Path
    skills: tuple[str, ...]
    count: int
    seed: int
    show: int


def sit(exam: Exam) -> dict[str, float]:
    """Return the share of right answers of each skill; for a process of its own."""
    model = dequantize_model(load_model(exam.folder)[0])
    tokenizer = Tokenizer.from_file(str(exam.folder / "tokenizer.json"))
    shares = {}
    for skill in exam.skills:
        began = time.monotonic()
        problems = held_out_problems(skill, exam.count, exam.seed)
        texts = replies(model, tokenizer, problems)
        wrong = [(p, text) for p, text in zip(problems, texts, strict=True) if not correct(p, text)]
        shares[skill] = 1 - len(wrong) / exam.count
        print(f"{skill:20} {shares[skill]:7.1%}  {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        for problem, text in wrong[: exam.show]:
            print(f"--- {problem.question}\nwanted {problem.expected}\n{text}\n", file=sys.stderr)
    del model
    mx.synchronize()
    mx.clear_streams()
    return shares


def measure(checkpoint: Path, jobs: int, count: int, seed: int, show: int) -> dict[str, float]:
    """Quantize a checkpoint and share its skills among processes."""
    with tempfile.TemporaryDirectory() as scratch:
        quantized = Path(scratch) / "model"
        quantize_checkpoint(checkpoint, quantized)
        exams = [Exam(quantized, tuple(SKILLS)[job::jobs], count, seed, show) for job in range(jobs)]
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
            shares = dict(item for part in pool.map(sit, exams) for item in part.items())
    return {skill: shares[skill] for skill in SKILLS}


def main() -> None:
    """Parse the command line, measure, print JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print this many wrong replies a skill")
    args = parser.parse_args()
    shares = measure(args.checkpoint, args.jobs, args.count, args.seed, args.show)
    weights = hashlib.sha256((args.checkpoint / "model.safetensors").read_bytes()).hexdigest()
    report = json.dumps({"count": args.count, "seed": args.seed, "sha256": weights, "correct": shares}, indent=1)
    if args.json:
        args.json.write_text(report + "\n")
    print(report)


if __name__ == "__main__":
    main()
