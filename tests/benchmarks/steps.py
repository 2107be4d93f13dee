"""Recomputing the steps of solutions: injected slips that are found, false alarms, steps a second.

By itself: `python -m tests.benchmarks.steps FILE`; each line of FILE is a JSON object with a `solution`, as in MATH.
The numbers to change are chosen here, with a parser of another make, wherever an equation is numeric on both sides;
what our own finder sees plays no part.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from latex2sympy2_extended import latex2sympy

from app.tutoring.steps.checking import check_steps
from tests.benchmarks.figures import at_least, at_most

_FORMULA = re.compile(
    r"\$\$(.+?)\$\$|(?<!\\)\$((?:\\\$|[^$])+)\$|\\\[(.+?)\\\]|\\begin\{align\*?\}(.+?)\\end\{align\*?\}", re.DOTALL
)
_BORDER = re.compile(
    r"=|\\\\|,(?!\d)|\\Rightarrow|\\implies|\\quad|\\qquad|;|<|>|\\[gl]eq?\b|\\approx|\\equiv|\\neq?\b"
)
_SPELLED = re.compile(
    r"\\(?:d?frac|cdot|times|div|sqrt|left|right|boxed|d?binom|text\{[^}]*\}|pi|circ|begin\{align\*?\}|end\{align\*?\}"
    r"|[,!; ${}%])"
)
_NUMBER = re.compile(r"(?<![\d.])\d+(?:\.\d+)?(?![\d.]*\d)")
_FOUND, _ALARMS = 0.85, 1 / 300


@dataclass(frozen=True)
class Site:
    """A number in an equation that holds, and what becomes of it.

    Attributes:
        start: Where the equation begins.
        end: Behind it, after the change.
        text: The whole text with the number changed.
    """

    start: int
    end: int
    text: str


def measure_steps(file: Path, most: int = 1500) -> dict[str, object]:
    """Return the figures over the solutions of a file."""
    solutions = [json.loads(line)["solution"] for line in file.read_text("utf-8").splitlines() if line.strip()]
    begun = time.perf_counter()
    reports = [check_steps(solution) for solution in solutions]
    took_s = time.perf_counter() - begun
    checked, alarms = sum(report.checked for report in reports), sum(len(report.slips) for report in reports)
    sites = [site for solution in solutions for site in sites_of(solution)]
    random.Random(0).shuffle(sites)
    sites = sites[:most]
    return {
        "solutions": len(solutions),
        "checked": checked,
        "false_alarms": alarms,
        "false_alarm_share": at_most(alarms / max(checked, 1), _ALARMS),
        "injected": len(sites),
        "found_share": at_least(sum(map(is_found, sites)) / max(len(sites), 1), _FOUND),
        "steps_per_s": round(checked / took_s),
        "characters_per_s": round(sum(map(len, solutions)) / took_s),
    }


def is_found(site: Site) -> bool:
    """Whether a slip is reported where one was made."""
    return any(slip.start < site.end and site.start < slip.end for slip in check_steps(site.text).slips)


def sites_of(text: str) -> Iterator[Site]:
    """Give every change of one number that makes an equation wrong which is numeric on both sides."""
    plain = re.sub(r"\[asy\].*?\[/asy\]", lambda match: " " * len(match[0]), text, flags=re.DOTALL)
    chooser = random.Random(plain)
    for left, right in _equations(plain):
        one, other = _value(plain[slice(*left)]), _value(plain[slice(*right)])
        if one is None or other is None or abs(one - other) > 1e-9 * max(abs(one), 1):
            continue
        for side, value in ((left, other), (right, one)):
            for number in _NUMBER.finditer(plain, *side):
                changed = _changed(number[0], chooser)
                said = plain[side[0] : number.start()] + changed + plain[number.end() : side[1]]
                wrong = _value(said)
                if wrong is None or abs(wrong - value) <= 1e-9 * max(abs(value), 1):
                    continue
                grown = len(changed) - len(number[0])
                yield Site(left[0], right[1] + grown, text[: number.start()] + changed + text[number.end() :])


def _equations(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for formula in _FORMULA.finditer(text):
        begin, sign = formula.start(formula.lastindex or 0), ""
        stop = formula.end(formula.lastindex or 0)
        left: tuple[int, int] | None = None
        for border in [*_BORDER.finditer(text, begin, stop), None]:
            end = border.start() if border is not None else stop
            side = (begin, end)
            is_empty = not text[begin:end].replace("&", "").strip()
            if sign == "=" and left is not None and not is_empty:
                yield left, side
            goes_on = is_empty and border is not None and border[0] == "=" and sign == "\\\\"
            left = (
                left
                if goes_on or (is_empty and sign == "=") or (border is not None and border[0] == "\\\\" and is_empty)
                else side
            )
            if border is None:
                break
            begin, sign = border.end(), border[0]


def _changed(number: str, chooser: random.Random) -> str:
    digits = list(number)
    place = chooser.choice([at for at, digit in enumerate(digits) if digit.isdigit()])
    old = digits[place]
    digits[place] = chooser.choice([digit for digit in "123456789" if digit != old])
    return "".join(digits)


@cache
def _value(tex: str) -> complex | None:
    """Return what an expression without letters is worth."""
    said = re.sub(r"\\text\{[^}]*\}|\\\$|&|\\[,!; ]|\\%", " ", tex).strip(" .\n")
    if not said or re.search(r"[A-Za-z\\_|%:]", _SPELLED.sub("", said)) or "dots" in said:
        return None
    try:
        return complex(latex2sympy(said).evalf())
    except Exception:  # noqa: BLE001 - whatever that parser makes of it
        return None


if __name__ == "__main__":
    json.dump(measure_steps(Path(sys.argv[1])), sys.stdout, indent=2)
