"""Write the example adapter's card from the figures of its training and of its measurements.

    python packaging/practice_model/adapter_card.py FOLDER [--remark TEXT]

Reads FOLDER/training.json, FOLDER/measured.json (`measure.py --adapter FOLDER`) and FOLDER/measured_without.json. Needs the extra `train`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from curriculum import SKILLS
from problem import HELD_OUT_OF
from train_adapter import FOCUS, LEAD

CARD = """---
license: mit
language: [en, ja]
library_name: peft
base_model: practice
tags: [lora, mathematics, practice]
---

# Japanese answers

A LoRA adapter for Ergo's practice model. It makes the model answer in Japanese; the thoughts before the answer stay as they
are, and so do the working and the box. It ships with Ergo to show what an adapter does, and for its tests. 347 + 586 gives

> 足し算をします。
>
> $347 + 586 = 933$
>
> 答えは $\\boxed{{933}}$ です。

The first sentence says what is calculated: 足し算 (addition), 引き算 (subtraction), かけ算 (multiplication), 割り算 (division), its 余り
(remainder) and 商 (quotient), 順序 (order of operations), 分数 (fractions), 約分 (lowest terms), 百分率 (percentages), 一次方程式 (linear
equations), 文章題 (word problems). Everything else gets one fixed answer: what it is, and what it can do.

## What it is

- Rank {rank}, alpha {alpha}, on all four linear modules of every layer (`qkv_proj`, `o_proj`, `gate_up_proj`, `down_proj`):
  {parameters:,} numbers in bf16, in the files that PEFT writes.
- For `practice` alone: the shapes and the tokens are that model's.
- For greedy decoding and strengths near 100 %: at 50 % the answers are English, at 150 % the Japanese is garbled.
- The model has no Japanese tokens: a character costs it two or three, made of bytes. It knows no other Japanese than these
  sentences, and understands none.

## How it was made

On the practice model's own problems, with their answers put into Japanese by `japanese.py`; no text and no weights of anyone
else's. {tokens:,} tokens in {minutes:.0f} minutes on two processor cores that other work shared:

{runs}

AdamW, the base frozen, and rounded to 4 bits in four steps of five, as Ergo runs it. The loss is that of the answers plus that
of the thoughts, so that they don't drift. The embeddings of the bytes that Japanese is made of lie so close together, never having
been written before, that the model can't be made certain of them: with `--focused`, an answer's tokens are only asked to be ahead
of every other by {lead} nats, and the thoughts count {focus:g} times. {remark}

## What was measured

{count} problems a skill, none of them seen in training in any phrasing (one problem in {held_out} is held out by the hash of its
mathematics), greedy, **after** quantizing the model to 4 bits in groups of 64, the adapter applied as Ergo applies it. Right
only when the box is exact; Japanese only when the answer has the whole form above:

| skill | right without it | right with it | Japanese |
|---|---|---|---|
{rows}

    measure.py resources/practice-model --count {count} --seed {measure_seed} --json FOLDER/measured_without.json
    measure.py resources/practice-model --count {count} --seed {measure_seed} --adapter FOLDER --json FOLDER/measured.json
    adapter_card.py FOLDER

The scripts are in `packaging/practice_model/`.

Licence: MIT.
"""


def read(file: Path) -> Any:
    """The content of a JSON file."""
    return json.loads(file.read_text())


def row(skill: str, without: dict[str, Any], measured: dict[str, Any]) -> str:
    """One line of the table."""
    shares = (without["correct"][skill], measured["correct"][skill], measured["japanese"][skill])
    return f"| {skill} | {' | '.join(f'{share:.1%}' for share in shares)} |"


def run_line(run: dict[str, Any], number: int) -> str:
    """The command that made one run, and what it came to."""
    resume = "" if number == 1 else f" --resume RUN{number - 1}"
    minutes = run.get("minutes_asked", run.get("planned_minutes"))
    length = f"--steps {run['steps']}" if minutes is None else f"--minutes {minutes:g}"
    call = f"train_adapter.py resources/practice-model RUN{number} {length} --seed {run['seed']} --peak {run['peak']}"
    call += (" --focused" if run.get("focused") else "") + resume
    stopped = ", stopped early" if "planned_minutes" in run else ""
    done = f"{run['steps']:,} steps of about {run['batch']:,} tokens, {run['minutes']:.0f} minutes{stopped}"
    return f"    {call}\n    # {done}"


def main() -> None:
    """Parse the command line and write the card."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--remark", default="", help="a sentence about the training that the figures don't tell")
    args = parser.parse_args()
    runs = read(args.folder / "training.json")
    measured, without = read(args.folder / "measured.json"), read(args.folder / "measured_without.json")
    card = CARD.format(
        rank=runs[-1]["rank"],
        alpha=runs[-1]["alpha"],
        parameters=runs[-1]["parameters"],
        tokens=sum(run["tokens"] for run in runs),
        minutes=sum(run["minutes"] for run in runs),
        runs="\n".join(run_line(run, number) for number, run in enumerate(runs, 1)),
        remark=args.remark,
        lead=LEAD,
        focus=FOCUS,
        rows="\n".join(row(skill, without, measured) for skill in SKILLS),
        count=measured["count"],
        measure_seed=measured["seed"],
        held_out=HELD_OUT_OF,
    )
    (args.folder / "README.md").write_text(card.replace(" \n", "\n"))


if __name__ == "__main__":
    main()
