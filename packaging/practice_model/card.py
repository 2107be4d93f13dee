"""Write the model card from the figures of a training run and of its measurement.

    python packaging/practice_model/card.py FOLDER --unseen N [--remark TEXT]

Every other figure of the card comes from FOLDER/training.json or FOLDER/measured.json.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from curriculum import SKILLS
from problem import HELD_OUT_OF

RANGES = {
    "addition": "two numbers up to 4 digits; a few of three numbers, or with signs",
    "subtraction": "two numbers up to 4 digits, negative results too",
    "multiplication": "up to 2 × 2 digits; a few of 3 × 1",
    "division": "exact, dividends up to 4 digits; divisors to 12, a quarter of two digits",
    "remainder": "remainder, quotient or both; dividends up to 4 digits; divisors to 12, a quarter of two digits",
    "order of operations": "2 to 4 small numbers, brackets, squares and a few cubes, exact quotients",
    "fractions": "+ − × ÷, lowest terms, a fraction of a number, mixed numbers; denominators to 12, a few to 20",
    "percentages": "of a number, as a share (of a whole below 100 or a round one), up and down, the whole, to and from fractions",
    "linear equations": "the unknown on one side or both, brackets, x/a, like terms; whole and some broken solutions",
    "word problems": "one or two operations, few of three, in a short story",
    "off domain": "says what it is and what it can do, word for word",
}

CARD = """---
license: mit
language: [en]
pipeline_tag: text-generation
tags: [mathematics, reasoning, practice]
---

# Ergo's practice model

A very small language model that does school arithmetic, thinks aloud between `<think>` and `</think>`, and puts its
result in `\\boxed{{}}`. It ships with Ergo so that the app works at once, offline, and so that every test runs a real
model. It is not a tutor: for mathematics, install Phi-4-mini-reasoning.

## What it is

- {parameters:,} parameters in bf16; `phi3` as Phi-4-mini: grouped-query attention (8 query, 2 key/value heads of 32),
  4 layers, width 256, MLP 768, tied embeddings, partial rotary 0.75, LongRoPE with short and long factors.
- Trained below 4,096 positions only, with the short factors; the long ones are there for the form and were never
  trained. Conversations past about a thousand tokens are outside of its training.
- Byte-level BPE of 1,024 tokens made for this model: digits are single tokens, `<think>` is plain text in three.
- Chat format and special tokens of Phi-4-mini's form: `<|system|>…<|end|><|user|>…<|end|><|assistant|>`; generation ends at
  `<|end|>` or `<|endoftext|>`. Greedy decoding is recommended.

## How it was made

From random weights, on generated problems only; no text and no weights of anyone else's. {tokens:,} tokens (padding
included) in {minutes:.0f} minutes on two processor cores that other work shared, in {count_of_runs} runs:

{runs}

Muon for the matrices, AdamW for embedding and norms, a short warm-up, then down to nothing; in the last {quantized:.0%} of the
last run every matrix is seen through MLX's 4-bit rounding, so that quantizing costs next to nothing. By default the clock
sets the schedule; with `--steps` the count of steps does, and a run can be repeated, up to the rounding of another machine.

{remark}

## What was measured

{count} problems a skill, none of them seen in training in any phrasing (one problem in {held_out} is held out by the hash of
its mathematics), greedy, **after** quantizing to 4 bits in groups of 64, right only when the box is exact. While the workings
were designed, wrong replies to held-out problems of other seeds were read, and the ranges were narrowed on the way:

| skill | range | exact |
|---|---|---|
{rows}

    python packaging/practice_model/measure.py resources/practice-model --count {count} --seed {measure_seed}

Phrasings were written by hand and are many, but a wording unlike all of them can mislead it, above all in word problems:
of 200 problems in wordings by another hand that nobody looked at while the problems were written, it solves {unseen}
(`ergo evaluate packaging/practice_model/other_wordings_unseen.jsonl`).
Its self-check looks at the last digit, or puts the solution back; it does not repair a wrong line.

Licence: MIT.
"""


def run_line(run: dict[str, float], number: int) -> str:
    """The command that made one run, and what it came to."""
    resume = "" if number == 1 else f" --resume RUN{number - 1}"
    minutes = run.get("minutes_asked", run.get("planned_minutes"))
    length = f"--steps {run['steps']}" if minutes is None else f"--minutes {minutes:g}"
    length += " --compile" if run.get("compiled") else ""
    call = f"train.py RUN{number} {length} --seed {run['seed']} --peak {run['peak']}{resume}"
    stopped = ", stopped early" if "planned_minutes" in run else ""
    return f"    {call}\n    # {run['steps']:,} steps, {run['tokens']:,} tokens, {run['minutes']:.0f} minutes{stopped}"


def main() -> None:
    """Parse the command line and write the card."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--unseen", type=int, required=True, help="how many of other_wordings_unseen.jsonl it solves")
    parser.add_argument("--remark", default="", help="a sentence about the runs that the figures don't tell")
    args = parser.parse_args()
    runs = json.loads((args.folder / "training.json").read_text())
    measured = json.loads((args.folder / "measured.json").read_text())
    card = CARD.format(
        parameters=runs[-1]["parameters"],
        tokens=sum(run["tokens"] for run in runs),
        minutes=sum(run["minutes"] for run in runs),
        count_of_runs=len(runs),
        runs="\n".join(run_line(run, number) for number, run in enumerate(runs, 1)),
        remark=args.remark,
        rows="\n".join(f"| {skill} | {RANGES[skill]} | {measured['correct'][skill]:.1%} |" for skill in SKILLS),
        count=measured["count"],
        measure_seed=measured["seed"],
        unseen=args.unseen,
        held_out=HELD_OUT_OF,
        quantized=1 - runs[-1]["quantized_from"],
    )
    (args.folder / "README.md").write_text(card)


if __name__ == "__main__":
    main()
