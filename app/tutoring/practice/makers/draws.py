"""Exercises in probability: balls, socks and committees that are drawn, with what is then left."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, chance, until
from app.tutoring.practice.exercise import Check, Practice
from app.tutoring.practice.writing import same, tex, unsimplified
from app.tutoring.sentences import Sentence

ONE = (
    Practice.tr("How many outcomes are equally likely?"),
    Practice.tr("Count the outcomes that are meant, and divide by all."),
)
_WITHOUT = (
    Practice.tr("After a draw there is one less."),
    Practice.tr("Multiply the chances of the draws, each with what is then left."),
)
CONDITION = (
    Practice.tr("Look at what is known, or at the opposite."),
    Practice.tr("At least one is all but none; a condition makes all smaller."),
)
_COLOURS = (
    Practice.tr("red"),
    Practice.tr("blue"),
    Practice.tr("green"),
    Practice.tr("white"),
    Practice.tr("black"),
    Practice.tr("yellow"),
)


def drafted(
    asked: Sentence, key: Fraction, check: Check, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    """Return an exercise whose key is a share."""
    return Draft(asked, tex(key), check, worked, hints)


def bag(rng: random.Random) -> Draft:
    """One ball of a bag has a colour."""
    one, other, third = (rng.randint(2, 12) for _ in range(3))
    a, b, c = rng.sample(_COLOURS, 3)
    whole = one + other + third
    asked = Practice.tr(
        "A bag holds ${one}$ {a}, ${other}$ {b} and ${third}$ {c} balls. One is drawn. "
        "What is the probability that it is {a}?",
        one=one,
        other=other,
        third=third,
        a=a,
        b=b,
        c=c,
    )
    worked = (
        Practice.tr(
            "There are ${one} + {other} + {third} = {whole}$ balls.", one=one, other=other, third=third, whole=whole
        ),
        Practice.tr("So it is ${step}$.", step=same(unsimplified(one, whole), Fraction(one, whole))),
    )
    check = chance([1] * one + [2] * other + [3] * third, "product", "a", ["a = 1"])
    return drafted(asked, Fraction(one, whole), check, worked, ONE)


def not_in_bag(rng: random.Random) -> Draft:
    """One ball hasn't a colour."""
    one, other = rng.randint(2, 15), rng.randint(2, 15)
    a, b = rng.sample(_COLOURS, 2)
    third = rng.randint(2, 9)
    whole, meant = one + other + third, other + third
    asked = Practice.tr(
        "Of ${whole}$ balls in a box ${one}$ are {a} and ${other}$ are {b}. One is drawn. "
        "What is the probability that it isn't {a}?",
        whole=whole,
        one=one,
        other=other,
        a=a,
        b=b,
    )
    worked = (
        Practice.tr("Those that are meant: ${whole} - {one} = {meant}$.", whole=whole, one=one, meant=meant),
        Practice.tr("So it is ${step}$.", step=same(unsimplified(meant, whole), Fraction(meant, whole))),
    )
    check = chance([1] * one + [2] * other + [3] * third, "product", "a", ["a != 1"])
    return drafted(asked, Fraction(meant, whole), check, worked, ONE)


def two_alike(rng: random.Random) -> Draft:
    """Two balls have the same colour."""
    one, other = until(lambda: (rng.randint(3, 10), rng.randint(2, 9)), lambda drawn: drawn[0] != drawn[1])
    a, b = rng.sample(_COLOURS, 2)
    whole = one + other
    key = Fraction(one * (one - 1), whole * (whole - 1))
    asked = Practice.tr(
        "A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. "
        "What is the probability that both are {a}?",
        one=one,
        other=other,
        a=a,
        b=b,
    )
    product = rf"{unsimplified(one, whole)} \cdot {unsimplified(one - 1, whole - 1)}"
    worked = (
        Practice.tr("The first draw: ${step}$; then one is missing: ${next}$.", step=unsimplified(one, whole),
            next=unsimplified(one - 1, whole - 1)),
        Practice.tr("Multiplied: ${product} = {key}$.", product=product, key=key),
    )  # fmt: skip
    check = chance([1] * one + [0] * other, "permutations", "ab", ["a = 1", "b = 1"])
    return drafted(asked, key, check, worked, _WITHOUT)


def one_of_each(rng: random.Random) -> Draft:
    """Two socks have different colours."""
    one, other = rng.randint(2, 9), rng.randint(2, 9)
    a, b = rng.sample(_COLOURS, 2)
    whole = one + other
    key = Fraction(2 * one * other, whole * (whole - 1))
    asked = Practice.tr(
        "In a drawer are ${one}$ {a} and ${other}$ {b} socks. Two are taken at random. "
        "What is the probability that they have different colours?",
        one=one,
        other=other,
        a=a,
        b=b,
    )
    product = rf"2 \cdot {unsimplified(one, whole)} \cdot {unsimplified(other, whole - 1)}"
    worked = (
        Practice.tr("There are two orders, each with ${step}$.",
            step=rf"{unsimplified(one, whole)} \cdot {unsimplified(other, whole - 1)}"),
        Practice.tr("Together: ${product} = {key}$.", product=product, key=key),
    )  # fmt: skip
    check = chance([1] * one + [0] * other, "combinations", "ab", ["a + b = 1"])
    return drafted(asked, key, check, worked, _WITHOUT)


def committee(rng: random.Random) -> Draft:
    """So many of those that are chosen are girls."""
    women, men = rng.randint(3, 6), rng.randint(3, 6)
    chosen = rng.randint(1, 3)
    whole = math.comb(women + men, 3)
    meant = math.comb(women, chosen) * math.comb(men, 3 - chosen)
    asked = Practice.tr(
        "Of ${women}$ girls and ${men}$ boys three are chosen by lot. What is the probability that "
        "${chosen}$ are girls?",
        women=women,
        men=men,
        chosen=chosen,
    )
    worked = (
        Practice.tr("There are ${all} = {whole}$ choices.", all=_choose(women + men, 3), whole=whole),
        Practice.tr("Those that are meant: ${step} = {meant}$.",
            step=rf"{_choose(women, chosen)} \cdot {_choose(men, 3 - chosen)}", meant=meant),
        Practice.tr("So it is ${key}$.", key=Fraction(meant, whole)),
    )  # fmt: skip
    check = chance([1] * women + [0] * men, "combinations", "abc", [f"a + b + c = {chosen}"])
    return drafted(asked, Fraction(meant, whole), check, worked, _WITHOUT)


def one_at_least(rng: random.Random) -> Draft:
    """At least one of two balls has a colour."""
    one, other = rng.randint(3, 9), rng.randint(3, 9)
    a, b = rng.sample(_COLOURS, 2)
    whole = one + other
    key = 1 - Fraction(other * (other - 1), whole * (whole - 1))
    asked = Practice.tr(
        "A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. "
        "What is the probability that at least one is {a}?",
        one=one,
        other=other,
        a=a,
        b=b,
    )
    none = rf"{unsimplified(other, whole)} \cdot {unsimplified(other - 1, whole - 1)}"
    worked = (
        Practice.tr("None: ${none} = {value}$.", none=none, value=1 - key),
        Practice.tr("At least one: ${step} = {key}$.", step=f"1 - {tex(1 - key)}", key=key),
    )
    check = chance([1] * one + [0] * other, "combinations", "ab", ["a + b > 0"])
    return drafted(asked, key, check, worked, CONDITION)


def _choose(above: int, below: int) -> str:
    return rf"\binom{{{above}}}{{{below}}}"
