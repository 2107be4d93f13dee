"""Checking answers against their questions: how many are verified, how many wrong ones contradicted, false verdicts.

By itself: `python -m tests.benchmarks.checking FILE`; each line of FILE is a JSON object with `problem`, `solution` and
`answer`, as in MATH. Wrong answers are made here: a number off by one, another sign, twice as much, a reciprocal,
swapped coordinates, a root left out.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.tutoring.algebra.process import Algebra
from app.tutoring.boxed import last_boxed
from app.tutoring.checking.answer import check_answer
from tests.benchmarks.figures import at_least, at_most

_SHARE = 0.3
_NUMBER = re.compile(r"(?<![\d._])\d+(?![\d.])")
_FRACTION = re.compile(r"(-?)\\frac\{?(\d+)\}?\{(\d+)\}")
_PAIR = re.compile(r"(?:\\left)?\((.+?),(.+?)(?:\\right)?\)")


def measure_checking(file: Path) -> dict[str, object]:
    """Return the figures over the problems of a file."""
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    counts: Counter[str] = Counter()
    slowest_s = 0.0
    with Algebra() as algebra:
        for row in rows:
            for name, answer in _answers(row):
                begun = time.perf_counter()
                counts[f"{name} {check_answer(row['problem'], answer, algebra).verdict}"] += 1
                slowest_s = max(slowest_s, time.perf_counter() - begun)
    return _figures(counts, slowest_s)


def _figures(counts: Counter[str], slowest_s: float) -> dict[str, object]:
    right, wrong = (sum(counts[f"{name} {word}"] for word in _WORDS) for name in ("right", "wrong"))
    return {
        "right answers": right,
        "of these verified": at_least(counts["right verified"] / max(1, right), _SHARE),
        "of these contradicted": at_most(counts["right contradicted"], 0),
        "wrong answers": wrong,
        "of these contradicted, too": at_least(counts["wrong contradicted"] / max(1, wrong), _SHARE),
        "of these verified, too": at_most(counts["wrong verified"] + counts["further verified"], 0),
        "slowest check in s": round(slowest_s, 2),
    }


_WORDS = ("verified", "contradicted", "unchecked")


def _answers(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the solution, the bare answer, and both with a wrong one; `further` are more wrong ones."""
    yield "right", row["solution"]
    yield "bare", rf"\boxed{{{row['answer']}}}"
    before, _, after = row["solution"].rpartition(rf"\boxed{{{last_boxed(row['solution']) or ''}}}")
    for place, wrong in enumerate(wrong_answers(row["answer"])):
        if place == 0:
            yield "wrong", rf"{before}\boxed{{{wrong}}}{after}"
        yield "further", rf"\boxed{{{wrong}}}"


def wrong_answers(answer: str) -> list[str]:
    """Return plausible wrong answers instead of a right one."""
    numbers = list(_NUMBER.finditer(answer))
    found = [answer[: last.start()] + str(int(last[0]) + 1) + answer[last.end() :] for last in numbers[-1:]]
    if re.fullmatch(r"-?\d+", answer):
        found += [str(int(answer) - 1), str(-int(answer)), str(2 * int(answer))]
    if fraction := _FRACTION.fullmatch(answer):
        sign, top, bottom = fraction.groups()
        found += [rf"{sign}\frac{{{bottom}}}{{{top}}}", rf"{'' if sign else '-'}\frac{{{top}}}{{{bottom}}}"]
    if pair := _PAIR.fullmatch(answer):
        found.append(f"({pair[2]},{pair[1]})")
    if "," in answer and not set("({") & set(answer):
        found.append(answer.rpartition(",")[0])
    if r"\pm" in answer:
        found.append(answer.replace(r"\pm", "+"))
    return [each for each in found if each != answer] or ([] if "text" in answer else [f"2{answer}"])


if __name__ == "__main__":
    json.dump(measure_checking(Path(sys.argv[1])), sys.stdout, indent=2)
