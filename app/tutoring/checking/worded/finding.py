"""What was computed from a problem's words: its value as a tree, and how it came about in a sentence's length."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.tree import Node, number
from models.wording import translate

Shape = Literal["value", "percent", "line", "polynomial", "rounded", "based"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What the answer has to be.

    Attributes:
        value: Its value; a relation where it is a line.
        evidence: What was computed.
        shape: `percent` is the number before the sign; `rounded` is still to be rounded; `based` may
            be said in any base.
        unit: The unit of the value, in the problem's word; empty where it has none.
        base: The base that the problem wants it written in; None where it says none.
        form: The form that the request itself wants: `fraction`, `decimal`; empty where it wants none.
    """

    value: Node
    evidence: str
    shape: Shape = "value"
    unit: str = ""
    base: int | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of problem.

    Attributes:
        patterns: Each matches whole requests of this kind.
        compute: What comes of one; raises `NotUnderstoodError` where it isn't of this kind after all.
    """

    patterns: tuple[str, ...]
    compute: Callable[[Found], Finding]


def root_of(value: Fraction | int) -> Node:
    """Return the tree of a square root, as whole as it can be."""
    fraction = Fraction(value)
    inside = fraction.numerator * fraction.denominator
    outside = next((side for side in range(min(math.isqrt(inside), 10_000), 1, -1) if inside % (side * side) == 0), 1)
    left = inside // (outside * outside)
    factor = Fraction(outside, fraction.denominator)
    if left in (0, 1):
        return exact(factor * left)
    return times(exact(factor), ["call", "sqrt", number(str(left))])


def times(factor: Node, other: Node) -> Node:
    """Return the tree of a product."""
    return other if factor == ["number", "1"] else ["multiply", factor, other]


def of_pi(factor: Fraction | int) -> Node:
    """Return the tree of a multiple of π."""
    return exact(0) if factor == 0 else times(exact(factor), ["constant", "pi"])


def pair(*items: Node) -> Node:
    """Return the tree of a tuple."""
    return ["tuple", *items]


def whole(value: Fraction | int, evidence: str, unit: str = "") -> Finding:
    """Return a finding of a rational number."""
    return Finding(exact(value), evidence, unit=unit)


def chance(good: int, all_: int) -> Finding:
    """Return a finding of a probability."""
    if good == 1:
        evidence = translate("Tutor", "1 of {all} equally likely outcomes is favourable").format(all=all_)
    else:
        words = translate("Tutor", "{good} of {all} equally likely outcomes are favourable")
        evidence = words.format(good=good, all=all_)
    return whole(Fraction(good, all_), evidence)


def choices(n: int, k: int) -> Finding:
    """Return a finding of how many ways there are to choose some of several."""
    ways = math.comb(n, k)
    if ways == 1:
        return whole(ways, translate("Tutor", "{k} of {n} can be chosen in 1 way").format(k=k, n=n))
    return whole(ways, translate("Tutor", "{k} of {n} can be chosen in {ways} ways").format(k=k, n=n, ways=ways))
