"""Measure the practice model, as Ergo runs it, on problems held out of training.

    python packaging/practice_model/measure.py CHECKPOINT [--adapter FOLDER] [--strength T] [--count N] [--seed S] [--jobs N]
        [--json FILE] [--show N]

The checkpoint is quantized by `models.quantize_checkpoint` (compact: 4 bits,
group 64), loaded by `models.load_model` and decoded greedily, in batches: the
rounded weights are unpacked for that, since the CPU backend's quantized product
gains nothing from a batch. A problem counts when the last box is exactly what
was expected; off its domain, when the answer is the refusal, without a box.
With the example adapter on it, the refusal is the Japanese one, and it is also
counted how many answers have the whole form of a Japanese one. Needs no PyTorch.
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
from japanese import DECLINED, is_japanese
from mlx_lm.models.cache import make_prompt_cache
from mlx_lm.utils import dequantize_model
from off_domain import ANSWER
from problem import Problem
from tokenizers import Tokenizer

import models

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


def correct(problem: Problem, reply: str, declined: str = ANSWER) -> bool:
    """True when the reply ends in the expected box, or declines where it should."""
    answer = reply.rpartition("</think>")[2]
    if not problem.expected:
        return answer.strip() == declined
    boxes = re.findall(r"\\boxed\{((?:[^{}]|\{[^{}]*\})*)\}", answer)
    return bool(boxes) and boxes[-1] == problem.expected


@dataclass(frozen=True, slots=True)
class Exam:
    """What is to be measured: a quantized folder, perhaps an adapter on it, some skills, so many problems each."""

    folder: Path
    adapter: Path | None
    strength: float
    skills: tuple[str, ...]
    count: int
    seed: int
    show: int


@dataclass(frozen=True, slots=True)
class Marks:
    """What came out for one skill: the shares of right answers, and of answers in the Japanese form."""

    correct: float
    japanese: float


def examinee(exam: Exam) -> Any:
    """Load the model to be measured, the adapter on it where there is one."""
    model = dequantize_model(models.load_model(exam.folder)[0])
    if exam.adapter is not None:
        models.apply_adapter(model, exam.adapter, exam.strength)
    return model


def sit(exam: Exam) -> dict[str, Marks]:
    """Return the marks of each skill; for a process of its own."""
    model = examinee(exam)
    tokenizer = Tokenizer.from_file(str(exam.folder / "tokenizer.json"))
    marks = {}
    for skill in exam.skills:
        began = time.monotonic()
        problems = held_out_problems(skill, exam.count, exam.seed)
        texts = replies(model, tokenizer, problems)
        marks[skill] = marked(exam, problems, texts)
        print(f"{skill:20} {marks[skill].correct:7.1%}  {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    del model
    mx.synchronize()
    mx.clear_streams()
    return marks


def marked(exam: Exam, problems: list[Problem], texts: list[str]) -> Marks:
    """Mark the replies to some problems; say the first wrong ones."""
    declined = ANSWER if exam.adapter is None else DECLINED
    japanese = [is_japanese(text.rpartition("</think>")[2]) for text in texts]
    right = [correct(problem, text, declined) for problem, text in zip(problems, texts, strict=True)]
    good = [a and (b or exam.adapter is None) for a, b in zip(right, japanese, strict=True)]
    wrong = [(problem, text) for problem, text, fine in zip(problems, texts, good, strict=True) if not fine]
    for problem, text in wrong[: exam.show]:
        print(f"--- {problem.question}\nwanted {problem.expected}\n{text}\n", file=sys.stderr)
    return Marks(sum(right) / exam.count, sum(japanese) / exam.count)


def measure(args: argparse.Namespace) -> dict[str, Marks]:
    """Quantize a checkpoint and share its skills among processes."""
    with tempfile.TemporaryDirectory() as scratch:
        quantized = Path(scratch) / "model"
        models.quantize_checkpoint(args.checkpoint, quantized)
        shares = [tuple(SKILLS)[job :: args.jobs] for job in range(args.jobs)]
        exams = [
            Exam(quantized, args.adapter, args.strength, part, args.count, args.seed, args.show) for part in shares
        ]
        with ProcessPoolExecutor(args.jobs, multiprocessing.get_context("spawn")) as pool:
            marks = dict(item for part in pool.map(sit, exams) for item in part.items())
    return {skill: marks[skill] for skill in SKILLS}


def report(args: argparse.Namespace, marks: dict[str, Marks]) -> dict[str, object]:
    """What was measured, and on which weights."""
    said: dict[str, object] = {
        "count": args.count,
        "seed": args.seed,
        "sha256": digest(args.checkpoint / "model.safetensors"),
        "correct": {skill: mark.correct for skill, mark in marks.items()},
    }
    if args.adapter is not None:
        said["adapter_sha256"] = digest(args.adapter / "adapter_model.safetensors")
        said["strength"] = args.strength
        said["japanese"] = {skill: mark.japanese for skill, mark in marks.items()}
    return said


def digest(file: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main() -> None:
    """Parse the command line, measure, print JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--adapter", type=Path, help="a folder with an adapter to put on the model")
    parser.add_argument("--strength", type=float, default=1.0, help="of the adapter")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print this many wrong replies a skill")
    args = parser.parse_args()
    text = json.dumps(report(args, measure(args)), indent=1)
    if args.json:
        args.json.write_text(text + "\n")
    print(text)


if __name__ == "__main__":
    main()
