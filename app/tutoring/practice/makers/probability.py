"""Exercises in probability: one draw, dice and coins, drawing without putting back, conditions."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, chance, until
from app.tutoring.practice.exercise import Check, Practice
from app.tutoring.practice.writing import same, tex, unsimplified
from app.tutoring.sentences import Sentence

_ONE = (
    Practice.tr("How many outcomes are equally likely?"),
    Practice.tr("Count the outcomes that are meant, and divide by all."),
)
_DICE = (
    Practice.tr("Write down what can come."),
    Practice.tr("Count the pairs or rows that are meant among all of them."),
)
_WITHOUT = (
    Practice.tr("After a draw there is one less."),
    Practice.tr("Multiply the chances of the draws, each with what is then left."),
)
_CONDITION = (
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
_AMOUNTS = {
    "=": Practice.tr("exactly ${n}$"),
    ">": Practice.tr("more than ${n}$"),
    "<": Practice.tr("less than ${n}$"),
    r"\ge": Practice.tr("at least ${n}$"),
    r"\le": Practice.tr("at most ${n}$"),
}
_FACES = tuple(range(1, 7))


def _draft(
    asked: Sentence, key: Fraction, check: Check, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    return Draft(asked, tex(key), check, worked, hints)


def _bag(rng: random.Random) -> Draft:
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
    return _draft(asked, Fraction(one, whole), check, worked, _ONE)


def _not_in_bag(rng: random.Random) -> Draft:
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
    return _draft(asked, Fraction(meant, whole), check, worked, _ONE)


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
    return _draft(asked.put(most=most, by=by), key, check, worked, _ONE)


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
    return _draft(asked, key, chance(_FACES, "product", "ab", [f"a + b {relation} {total}"]), worked, _DICE)


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
    return _draft(asked, key, chance(_FACES, "product", "ab", [event.format(most)]), worked, _DICE)


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
    return _draft(asked, key, chance((0, 1), "product", names, [event]), worked, _DICE)


def _two_alike(rng: random.Random) -> Draft:
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
    return _draft(asked, key, check, worked, _WITHOUT)


def _one_of_each(rng: random.Random) -> Draft:
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
    return _draft(asked, key, check, worked, _WITHOUT)


def _committee(rng: random.Random) -> Draft:
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
    return _draft(asked, Fraction(meant, whole), check, worked, _WITHOUT)


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
    return _draft(asked, key, check, worked, _CONDITION)


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
    return _draft(asked, key, check, worked, _CONDITION)


def _second_given_first(rng: random.Random) -> Draft:
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
    return _draft(asked, key, check, worked, _CONDITION)


def _choose(above: int, below: int) -> str:
    return rf"\binom{{{above}}}{{{below}}}"


LEVELS: tuple[Level, ...] = (
    (_bag, _not_in_bag, _number_card),
    (_two_dice_sum, _two_dice_difference, _coins),
    (_two_alike, _one_of_each, _committee),
    (_at_least_one, _given_one, _second_given_first),
)
