"""Exercises in probability: numbered cards, dice and coins; what is drawn from a bag stands in `draws`."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, chance, until
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.makers.draws import (
    CONDITION,
    ONE,
    bag,
    committee,
    drafted,
    not_in_bag,
    one_at_least,
    one_of_each,
    two_alike,
)
from app.tutoring.practice.writing import same, tex, unsimplified

_DICE = (
    Practice.tr("Write down what can come."),
    Practice.tr("Count the pairs or rows that are meant among all of them."),
)
_AMOUNTS = {
    "=": Practice.tr("exactly ${n}$"),
    ">": Practice.tr("more than ${n}$"),
    "<": Practice.tr("less than ${n}$"),
    r"\ge": Practice.tr("at least ${n}$"),
    r"\le": Practice.tr("at most ${n}$"),
}
_FACES = tuple(range(1, 7))


def _number_card(rng: random.Random) -> Draft:
    most, by = until(lambda: (rng.randint(10, 60), rng.randint(2, 9)), lambda drawn: drawn[0] // drawn[1] > 1)
    is_multiple = rng.random() < 0.5
    if is_multiple:
        asked = Practice.tr(
            "Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a multiple of ${by}$?"
        )
        meant = [each for each in range(1, most + 1) if each % by == 0]
        event = [rf"\lfloor \frac{{a}}{{{by}}} \rfloor = \frac{{a}}{{{by}}}"]
    else:
        asked = Practice.tr(
            "Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a number above ${by}$?"
        )
        meant = [each for each in range(1, most + 1) if each > by]
        event = [f"a > {by}"]
    key = Fraction(len(meant), most)
    worked = (
        Practice.tr("So many are meant: ${count}$ of ${most}$.", count=len(meant), most=most),
        Practice.tr("So it is ${key}$.", key=key),
    )
    check = chance(range(1, most + 1), "product", "a", event)
    return drafted(asked.put(most=most, by=by), key, check, worked, ONE)


def _two_dice_sum(rng: random.Random) -> Draft:
    total = rng.randint(3, 11)
    relation = rng.choice(tuple(_AMOUNTS))
    holds = {"=": int.__eq__, ">": int.__gt__, "<": int.__lt__, r"\ge": int.__ge__, r"\le": int.__le__}[relation]
    meant = sum(holds(a + b, total) for a in _FACES for b in _FACES)
    key = Fraction(meant, 36)
    asked = rng.choice(
        (
            Practice.tr("Two dice are thrown. What is the probability that the sum is {amount}?"),
            Practice.tr("How likely is a sum of {amount} with two dice?"),
        )
    ).put(amount=_AMOUNTS[relation].put(n=total))
    worked = (
        Practice.tr("Of $36$ pairs ${meant}$ are meant.", meant=meant),
        Practice.tr("So it is ${step}$.", step=same(unsimplified(meant, 36), key)),
    )
    return drafted(asked, key, chance(_FACES, "product", "ab", [f"a + b {relation} {total}"]), worked, _DICE)


def _two_dice_difference(rng: random.Random) -> Draft:
    kind = rng.randrange(3)
    most = rng.randint(1, 6)
    if kind == 0:
        words, event, most = (
            Practice.tr("Two dice are thrown. What is the probability of this? The numbers differ by ${n}$."),
            "|a - b| = {}",
            min(most, 5),
        )
    elif kind == 1:
        words, event = (
            Practice.tr("Two dice are thrown. What is the probability of this? The larger one is ${n}$."),
            r"\max(a, b) = {}",
        )
    else:
        words, event = (
            Practice.tr("Two dice are thrown. What is the probability of this? The product is at most ${n}$."),
            "a \\cdot b \\le {}",
        )
        most = rng.choice((3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25))
    meant = sum((abs(a - b) == most, max(a, b) == most, a * b <= most)[kind] for a in _FACES for b in _FACES)
    key = Fraction(meant, 36)
    asked = words.put(n=most)
    worked = (
        Practice.tr("Of $36$ pairs ${meant}$ are meant.", meant=meant),
        Practice.tr("So it is ${step}$.", step=same(unsimplified(meant, 36), key)),
    )
    return drafted(asked, key, chance(_FACES, "product", "ab", [event.format(most)]), worked, _DICE)


def _coins(rng: random.Random) -> Draft:
    count = rng.randint(3, 6)
    heads = rng.randint(1, count - 1)
    at_least = rng.random() < 0.4
    rows = range(heads, count + 1) if at_least else (heads,)
    meant = sum(math.comb(count, each) for each in rows)
    key = Fraction(meant, 2**count)
    asked = rng.choice(
        (
            Practice.tr("A coin is thrown ${count}$ times. What is the probability of {amount} heads?"),
            Practice.tr("How likely are {amount} heads with ${count}$ coins?"),
        )
    ).put(count=count, amount=_AMOUNTS[r"\ge" if at_least else "="].put(n=heads))
    worked = (
        Practice.tr("There are ${two}^{n} = {all}$ rows.", two=2, n=f"{{{count}}}", all=2**count),
        Practice.tr("So many are meant: ${meant}$, which makes ${key}$.", meant=meant, key=key),
    )
    names = "abcdfg"[:count]
    event = f"{' + '.join(names)} {'>=' if at_least else '='} {heads}"
    return drafted(asked, key, chance((0, 1), "product", names, [event]), worked, _DICE)


def _at_least_one(rng: random.Random) -> Draft:
    count, faces = rng.randint(2, 4), rng.choice((4, 6, 8))
    face = rng.randint(1, faces)
    key = 1 - Fraction(faces - 1, faces) ** count
    asked = rng.choice(
        (
            Practice.tr(
                "A die with ${faces}$ faces is thrown ${count}$ times. What is the probability of at least one "
                "${face}$?"
            ),
            Practice.tr("How likely is at least one ${face}$ in ${count}$ throws of a die with ${faces}$ faces?"),
        )
    ).put(
        faces=faces,
        count=count,
        face=face,
    )
    none = rf"\left({unsimplified(faces - 1, faces)}\right)^{{{count}}}"
    worked = (
        Practice.tr("None at all: ${none} = {value}$.", none=none, value=Fraction(faces - 1, faces) ** count),
        Practice.tr("At least one: ${step} = {key}$.", step=f"1 - {tex(1 - key)}", key=key),
    )
    names = "abcd"[:count]
    product = " ".join(f"({name} - {face})" for name in names)
    check = chance(range(1, faces + 1), "product", names, [f"{product} = 0"])
    return drafted(asked, key, check, worked, CONDITION)


def _given_one(rng: random.Random) -> Draft:
    total, at_least = until(lambda: (rng.randint(4, 11), rng.randint(2, 5)), lambda drawn: drawn[0] - drawn[1] >= 1)
    rows = [(a, b) for a in _FACES for b in _FACES if a >= at_least]
    kind = rng.choice(("=", ">"))
    meant = sum(a + b == total if kind == "=" else a + b > total for a, b in rows)
    if not 0 < meant < len(rows):
        return _given_one(rng)
    key = Fraction(meant, len(rows))
    asked = Practice.tr(
        "Two dice are thrown, and the first one shows at least ${least}$. "
        "What is the probability that the sum is {amount}?",
        least=at_least,
        amount=_AMOUNTS[kind].put(n=total),
    )
    worked = (
        Practice.tr(
            "With that there are ${rows}$ pairs, and ${meant}$ of them are meant.", rows=len(rows), meant=meant
        ),
        Practice.tr("So it is ${step}$.", step=same(unsimplified(meant, len(rows)), key)),
    )
    check = chance(_FACES, "product", "ab", [f"a + b {kind} {total}"], [f"a >= {at_least}"])
    return drafted(asked, key, check, worked, CONDITION)


LEVELS: tuple[Level, ...] = (
    (bag, not_in_bag, _number_card),
    (_two_dice_sum, _two_dice_difference, _coins),
    (two_alike, one_of_each, committee),
    (_at_least_one, _given_one, one_at_least),
)
