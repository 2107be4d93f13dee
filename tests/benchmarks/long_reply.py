"""A long reply as a reasoning model writes it: plain thoughts, then an answer full of formulas, in tokens. Pure."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.unit.app.rendering.typesetting.corpus import formulas

_CHARACTERS = 4
"""Of one token, as the models here have it for English with mathematics."""

_LONGEST_INLINE = 40
_MUSINGS = (
    "Okay, so I need all roots of 3x^2 + 4x + 4 = 0. The quadratic formula says x = (-b ± √(b² - 4ac)) / 2a. ",
    "Here a = 3, b = 4 and c = 4, so the discriminant is 16 - 48 = -32, which is negative. ",
    "Wait, is that right? Let me double-check: 4 times 3 times 4 is 48, yes. So there are two complex roots. ",
    "Hmm, maybe I should verify this by putting a root back, because a slip with a sign would spoil the rest. ",
    "Alternatively, the parabola y = 3x^2 + 4x + 4 lies wholly above the axis: its lowest point is at x = -2/3. ",
)
_PROSE = (
    "With {} in hand, the next step follows from {}: put it in, and collect what belongs together, term by term.",
    "Because {} holds wherever {} does, **nothing is lost** by looking at {} alone, and the rest can wait.",
    "Note that {} is not the same as {}; the first is bounded by {} as long as `n >= 2`, as was seen before.",
    "It is a good habit to check such a line with a small number before going on, since a slip is cheap to find here.",
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model writes, a token at a time."""

    thoughts: tuple[str, ...]
    answer: tuple[str, ...]


def long_reply(thought_tokens: int, answer_tokens: int, formula_count: int) -> Reply:
    """Return thoughts and an answer of about so many tokens; the answer has so many formulas, in tens of sections."""
    thoughts = _cut(_thoughts(thought_tokens * _CHARACTERS), thought_tokens)
    return Reply(thoughts, _cut(_answer(formula_count), answer_tokens))


def _cut(text: str, tokens: int) -> tuple[str, ...]:
    """So many pieces, of nearly the same length."""
    ends = [len(text) * number // tokens for number in range(tokens + 1)]
    return tuple(text[start:end] for start, end in itertools.pairwise(ends))


def _thoughts(length: int) -> str:
    parts: list[str] = []
    count = 0
    for number, musing in enumerate(itertools.cycle(_MUSINGS)):
        part = musing + ("\n\n" if number % 7 == 6 else "")
        parts.append(part)
        count += len(part)
        if count >= length:
            return "".join(parts)[:length]
    return ""


def _answer(formula_count: int) -> str:
    """The same section again and again, so that its end is as much work as its beginning; no formula comes twice."""
    corpus = formulas()
    random.Random(0).shuffle(corpus)  # neighbours in the corpus are alike
    inline = [tex for tex, display in corpus if not display and len(tex) <= _LONGEST_INLINE]
    display = [tex for tex, is_display in corpus if is_display and "\\begin{" not in tex]
    sections = [_section(number, inline, display) for number in range(formula_count // _OF_A_SECTION)]
    return "\n\n".join([*sections, "$$\\boxed{x = \\frac{-2 \\pm 2i\\sqrt{2}}{3}}$$"])


_KINDS = {
    "prose": 8,
    "list": 4,
    "display": 1,
    "table": 6,
    "more": 8,
    "code": 0,
    "prose again": 8,
    "aligned": 1,
    "list again": 4,
}
_OF_A_SECTION = sum(_KINDS.values())


def _section(number: int, inline: list[str], display: list[str]) -> str:
    within = iter(f"${tex}\\;[{number}]$" for tex in inline)
    apart = iter(f"{tex}\\;[{number}]" for tex in display)
    parts = [f"## Step {number + 1}"]
    for kind, count in _KINDS.items():
        found = list(itertools.islice(apart if kind in ("display", "aligned") else within, count))
        if len(found) < count:
            raise ValueError("the corpus has too few formulas")
        parts.append(_part(kind, number, iter(found)))
    return "\n\n".join(parts)


def _part(kind: str, number: int, formula: Iterator[str]) -> str:
    match kind:
        case "prose" | "more" | "prose again":
            return " ".join(_filled(words, formula) for words in _PROSE)
        case "list" | "list again":
            return "\n".join(f"{place}. From {next(formula)} we get *one* bound." for place in range(1, 5))
        case "display":
            return f"$$\n{next(formula)}\n$$"
        case "aligned":
            return f"\\begin{{align*}}\nS_{{{number}}} &= {next(formula)} \\\\\n&= {number}\n\\end{{align*}}"
        case "table":
            rows = "\n".join(f"| case {row} | {next(formula)} | {next(formula)} |" for row in range(3))
            return f"| case | before | after |\n|---|---|:-:|\n{rows}"
        case _:
            return f"```python\ndef step_{number}(n: int) -> int:\n    return n * n + {number}  # bounded\n```"


def _filled(words: str, formula: Iterator[str]) -> str:
    return words.format(*itertools.islice(formula, words.count("{}")))
