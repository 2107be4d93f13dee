"""What a template makes: an exercise without its topic, level and seed, written in TeX. And how its key is verified."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.tutoring.practice.exercise import Check, Form, Practice
from app.tutoring.practice.writing import Number, tex
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node
from app.tutoring.sentences import Sentence

Drawn = TypeVar("Drawn")


@dataclass(frozen=True, slots=True)
class Draft:
    """An exercise as a template makes it.

    Attributes:
        asked: The task.
        key: The key, as TeX or as a tree.
        check: How it is verified.
        worked: A worked solution.
        hints: The nudge and the idea.
        answer: The key as it is shown, where that isn't the TeX of the key.
        form: What an answer has to look like.
        unknowns: What the answer says something about.
        unit: What it is measured in.
        places: To how many decimal places it is rounded.
    """

    asked: Sentence
    key: str | Node
    check: Check
    worked: tuple[Sentence, ...]
    hints: tuple[Sentence, Sentence]
    answer: str | Sentence = ""
    form: Form = "any"
    unknowns: tuple[str, ...] = ()
    unit: str = ""
    places: int = 0


Template = Callable[[random.Random], Draft]
Level = tuple[Template, ...]


def value(task: str | Node) -> Check:
    """The key is what this comes to."""
    return Check("value", (_tree(task),))


def roots(equation: str, unknown: str = "x", only: str = "") -> Check:
    """The key is the set of all solutions of this, or of those that are `positive`."""
    return Check("roots", (read(equation),), (unknown, only) if only else (unknown,))


def angles(equation: str, unit: str, unknown: str = "x") -> Check:
    """The key is the set of all angles below a full turn that solve this."""
    return Check("angles", (read(equation),), (unknown, unit))


def system(equations: Sequence[str], unknowns: Sequence[str]) -> Check:
    """The key is the only solution of these."""
    return Check("system", tuple(map(read, equations)), tuple(unknowns))


def inequality(relation: str, unknown: str = "x") -> Check:
    """The key is where this holds."""
    return Check("inequality", (read(relation),), (unknown,))


def antiderivative(integrand: str, variable: str = "x") -> Check:
    """The derivative of the key is this."""
    return Check("antiderivative", (read(integrand),), (variable,))


def terms(shown: Iterable[Number], name: str = "n") -> Check:
    """The key is a formula that gives these."""
    return Check("terms", tuple(read(tex(term)) for term in shown), (name,))


def chance(
    drawn: Sequence[int], way: str, names: str, event: Sequence[str], known: Sequence[str] | None = None
) -> Check:
    """The key is the share of these draws in which relations hold, among those where others do."""
    conditions = [event] if known is None else [event, known]
    parts = (["list", *(read(str(each)) for each in drawn)], *(["list", *map(read, each)] for each in conditions))
    return Check("chance", parts, (way, *names))


def solutions(values: Iterable[Number | str]) -> str:
    """Return the key of an equation."""
    return rf"\{{{', '.join(map(tex, values))}\}}"


def either(one: str | Sentence, other: str) -> Sentence:
    """Return what is one or the other, as TeX."""
    return Practice.tr("{one} \\text{{ or }} {other}", one=one, other=other)


def alternatives(name: str, values: Sequence[str]) -> str | Sentence:
    """Return the solutions of an equation as they are shown."""
    shown: str | Sentence = f"{name} = {values[0]}"
    for value in values[1:]:
        shown = either(shown, f"{name} = {value}")
    return shown


def interval(low: Number | None, high: Number | None, closed: str = "") -> Node:
    """Return an interval; None is infinity, and `closed` names the ends that belong to it: `l`, `h`."""
    below: Node = ["negate", ["constant", "oo"]] if low is None else read(tex(low))
    above: Node = ["constant", "oo"] if high is None else read(tex(high))
    return ["interval", "[" if "l" in closed else "(", below, above, "]" if "h" in closed else ")"]


def until(draw: Callable[[], Drawn], fits: Callable[[Drawn], bool]) -> Drawn:
    """Draw until something fits."""
    while not fits(drawn := draw()):
        pass
    return drawn


def nonzero(rng: random.Random, most: int, least: int = 1) -> int:
    """Return a whole number of at least and at most this size, of either sign."""
    return rng.choice((-1, 1)) * rng.randint(least, most)


def two_in_order(rng: random.Random, most: int) -> tuple[int, int]:
    """Return two different whole numbers of at most this size, neither of them 0, the smaller one first."""
    one, other = until(lambda: (nonzero(rng, most), nonzero(rng, most)), lambda drawn: drawn[0] != drawn[1])
    return min(one, other), max(one, other)


def _tree(task: str | Node) -> Node:
    return read(task) if isinstance(task, str) else task
