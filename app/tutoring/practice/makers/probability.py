"""Exercises in probability: one draw, dice and coins, drawing without putting back, conditions."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, chance, until
from app.tutoring.practice.exercise import Check, Sentence, say
from app.tutoring.practice.writing import same, tex, unsimplified

_ONE = ("How many outcomes are equally likely?", "Count the outcomes that are meant, and divide by all.")
_DICE = ("Write down what can come.", "Count the pairs or rows that are meant among all of them.")
_WITHOUT = ("After a draw there is one less.", "Multiply the chances of the draws, each with what is then left.")
_CONDITION = (
    "Look at what is known, or at the opposite.",
    "At least one is all but none; a condition makes all smaller.",
)
_COLOURS = ("red", "blue", "green", "white", "black", "yellow")
_FACES = tuple(range(1, 7))


def _draft(asked: Sentence, key: Fraction, check: Check, worked: tuple[Sentence, ...], hints: tuple[str, str]) -> Draft:
    return Draft(asked, tex(key), check, worked, hints)


def _bag(rng: random.Random) -> Draft:
    one, other, third = (rng.randint(2, 12) for _ in range(3))
    a, b, c = rng.sample(_COLOURS, 3)
    whole = one + other + third
    asked = Sentence(
        "A bag holds ${one}$ {a}, ${other}$ {b} and ${third}$ {c} balls. One is drawn. "
        "What is the probability that it is {a}?",
        (("one", str(one)), ("other", str(other)), ("third", str(third)), ("a", a), ("b", b), ("c", c)),
    )
    worked = (
        say("There are ${one} + {other} + {third} = {whole}$ balls.", one=one, other=other, third=third, whole=whole),
        say("So it is ${step}$.", step=same(unsimplified(one, whole), Fraction(one, whole))),
    )
    check = chance([1] * one + [2] * other + [3] * third, "product", "a", ["a = 1"])
    return _draft(asked, Fraction(one, whole), check, worked, _ONE)


def _not_in_bag(rng: random.Random) -> Draft:
    one, other = rng.randint(2, 15), rng.randint(2, 15)
    a, b = rng.sample(_COLOURS, 2)
    third = rng.randint(2, 9)
    whole, meant = one + other + third, other + third
    asked = Sentence(
        "Of ${whole}$ balls in a box ${one}$ are {a} and ${other}$ are {b}. One is drawn. "
        "What is the probability that it isn't {a}?",
        (("whole", str(whole)), ("one", str(one)), ("other", str(other)), ("a", a), ("b", b)),
    )
    worked = (
        say("Those that are meant: ${whole} - {one} = {meant}$.", whole=whole, one=one, meant=meant),
        say("So it is ${step}$.", step=same(unsimplified(meant, whole), Fraction(meant, whole))),
    )
    check = chance([1] * one + [2] * other + [3] * third, "product", "a", ["a != 1"])
    return _draft(asked, Fraction(meant, whole), check, worked, _ONE)


def _number_card(rng: random.Random) -> Draft:
    most, by = until(lambda: (rng.randint(10, 60), rng.randint(2, 9)), lambda drawn: drawn[0] // drawn[1] > 1)
    is_multiple = rng.random() < 0.5
    if is_multiple:
        asked = (
            "Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a multiple of ${by}$?"
        )
        meant = [each for each in range(1, most + 1) if each % by == 0]
        event = [rf"\lfloor \frac{{a}}{{{by}}} \rfloor = \frac{{a}}{{{by}}}"]
    else:
        asked = (
            "Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a number above ${by}$?"
        )
        meant = [each for each in range(1, most + 1) if each > by]
        event = [f"a > {by}"]
    key = Fraction(len(meant), most)
    worked = (
        say("So many are meant: ${count}$ of ${most}$.", count=len(meant), most=most),
        say("So it is ${key}$.", key=key),
    )
    check = chance(range(1, most + 1), "product", "a", event)
    return _draft(say(asked, most=most, by=by), key, check, worked, _ONE)


def _two_dice_sum(rng: random.Random) -> Draft:
    total = rng.randint(3, 11)
    relation, words = rng.choice(
        (("=", "exactly"), (">", "more than"), ("<", "less than"), (r"\ge", "at least"), (r"\le", "at most"))
    )
    holds = {"=": int.__eq__, ">": int.__gt__, "<": int.__lt__, r"\ge": int.__ge__, r"\le": int.__le__}[relation]
    meant = sum(holds(a + b, total) for a in _FACES for b in _FACES)
    key = Fraction(meant, 36)
    asked = Sentence(
        rng.choice(
            (
                "Two dice are thrown. What is the probability that the sum is {words} ${total}$?",
                "How likely is a sum of {words} ${total}$ with two dice?",
            )
        ),
        (("words", words), ("total", str(total))),
    )
    worked = (
        say("Of $36$ pairs ${meant}$ are meant.", meant=meant),
        say("So it is ${step}$.", step=same(unsimplified(meant, 36), key)),
    )
    return _draft(asked, key, chance(_FACES, "product", "ab", [f"a + b {relation} {total}"]), worked, _DICE)


def _two_dice_difference(rng: random.Random) -> Draft:
    kind = rng.randrange(3)
    most = rng.randint(1, 6)
    if kind == 0:
        words, event, most = "The numbers differ by ${n}$.", "|a - b| = {}", min(most, 5)
    elif kind == 1:
        words, event = "The larger one is ${n}$.", r"\max(a, b) = {}"
    else:
        words, event = "The product is at most ${n}$.", "a \\cdot b \\le {}"
        most = rng.choice((3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25))
    meant = sum((abs(a - b) == most, max(a, b) == most, a * b <= most)[kind] for a in _FACES for b in _FACES)
    key = Fraction(meant, 36)
    asked = Sentence("Two dice are thrown. What is the probability of this? " + words, (("n", str(most)),))
    worked = (
        say("Of $36$ pairs ${meant}$ are meant.", meant=meant),
        say("So it is ${step}$.", step=same(unsimplified(meant, 36), key)),
    )
    return _draft(asked, key, chance(_FACES, "product", "ab", [event.format(most)]), worked, _DICE)


def _coins(rng: random.Random) -> Draft:
    count = rng.randint(3, 6)
    heads = rng.randint(1, count - 1)
    at_least = rng.random() < 0.4
    rows = range(heads, count + 1) if at_least else (heads,)
    meant = sum(math.comb(count, each) for each in rows)
    key = Fraction(meant, 2**count)
    words = "at least" if at_least else "exactly"
    asked = Sentence(
        rng.choice(
            (
                "A coin is thrown ${count}$ times. What is the probability of {words} ${heads}$ heads?",
                "How likely are {words} ${heads}$ heads with ${count}$ coins?",
            )
        ),
        (("count", str(count)), ("words", words), ("heads", str(heads))),
    )
    worked = (
        say("There are ${two}^{n} = {all}$ rows.", two=2, n=f"{{{count}}}", all=2**count),
        say("So many are meant: ${meant}$, which makes ${key}$.", meant=meant, key=key),
    )
    names = "abcdfg"[:count]
    event = f"{' + '.join(names)} {'>=' if at_least else '='} {heads}"
    return _draft(asked, key, chance((0, 1), "product", names, [event]), worked, _DICE)


def _two_alike(rng: random.Random) -> Draft:
    one, other = until(lambda: (rng.randint(3, 10), rng.randint(2, 9)), lambda drawn: drawn[0] != drawn[1])
    a, b = rng.sample(_COLOURS, 2)
    whole = one + other
    key = Fraction(one * (one - 1), whole * (whole - 1))
    asked = Sentence(
        "A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. "
        "What is the probability that both are {a}?",
        (("one", str(one)), ("other", str(other)), ("a", a), ("b", b)),
    )
    product = rf"{unsimplified(one, whole)} \cdot {unsimplified(one - 1, whole - 1)}"
    worked = (
        say("The first draw: ${step}$; then one is missing: ${next}$.", step=unsimplified(one, whole),
            next=unsimplified(one - 1, whole - 1)),
        say("Multiplied: ${product} = {key}$.", product=product, key=key),
    )  # fmt: skip
    check = chance([1] * one + [0] * other, "permutations", "ab", ["a = 1", "b = 1"])
    return _draft(asked, key, check, worked, _WITHOUT)


def _one_of_each(rng: random.Random) -> Draft:
    one, other = rng.randint(2, 9), rng.randint(2, 9)
    a, b = rng.sample(_COLOURS, 2)
    whole = one + other
    key = Fraction(2 * one * other, whole * (whole - 1))
    asked = Sentence(
        "In a drawer are ${one}$ {a} and ${other}$ {b} socks. Two are taken at random. "
        "What is the probability that they have different colours?",
        (("one", str(one)), ("other", str(other)), ("a", a), ("b", b)),
    )
    product = rf"2 \cdot {unsimplified(one, whole)} \cdot {unsimplified(other, whole - 1)}"
    worked = (
        say("There are two orders, each with ${step}$.",
            step=rf"{unsimplified(one, whole)} \cdot {unsimplified(other, whole - 1)}"),
        say("Together: ${product} = {key}$.", product=product, key=key),
    )  # fmt: skip
    check = chance([1] * one + [0] * other, "combinations", "ab", ["a + b = 1"])
    return _draft(asked, key, check, worked, _WITHOUT)


def _committee(rng: random.Random) -> Draft:
    women, men = rng.randint(3, 6), rng.randint(3, 6)
    chosen = rng.randint(1, 3)
    whole = math.comb(women + men, 3)
    meant = math.comb(women, chosen) * math.comb(men, 3 - chosen)
    asked = say(
        ("Of ${women}$ girls and ${men}$ boys three are chosen by lot. What is the probability that "
         "${chosen}$ are girls?"),
        women=women, men=men, chosen=chosen,
    )  # fmt: skip
    worked = (
        say("There are ${all} = {whole}$ choices.", all=_choose(women + men, 3), whole=whole),
        say("Those that are meant: ${step} = {meant}$.",
            step=rf"{_choose(women, chosen)} \cdot {_choose(men, 3 - chosen)}", meant=meant),
        say("So it is ${key}$.", key=Fraction(meant, whole)),
    )  # fmt: skip
    check = chance([1] * women + [0] * men, "combinations", "abc", [f"a + b + c = {chosen}"])
    return _draft(asked, Fraction(meant, whole), check, worked, _WITHOUT)


def _at_least_one(rng: random.Random) -> Draft:
    count, faces = rng.randint(2, 4), rng.choice((4, 6, 8))
    face = rng.randint(1, faces)
    key = 1 - Fraction(faces - 1, faces) ** count
    asked = say(
        rng.choice(
            (
                ("A die with ${faces}$ faces is thrown ${count}$ times. What is the probability of at least one "
                 "${face}$?"),
                "How likely is at least one ${face}$ in ${count}$ throws of a die with ${faces}$ faces?",
            )
        ),
        faces=faces, count=count, face=face,
    )  # fmt: skip
    none = rf"\left({unsimplified(faces - 1, faces)}\right)^{{{count}}}"
    worked = (
        say("None at all: ${none} = {value}$.", none=none, value=Fraction(faces - 1, faces) ** count),
        say("At least one: ${step} = {key}$.", step=f"1 - {tex(1 - key)}", key=key),
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
    words = "exactly" if kind == "=" else "more than"
    key = Fraction(meant, len(rows))
    asked = Sentence(
        "Two dice are thrown, and the first one shows at least ${least}$. "
        "What is the probability that the sum is {words} ${total}$?",
        (("least", str(at_least)), ("words", words), ("total", str(total))),
    )
    worked = (
        say("With that there are ${rows}$ pairs, and ${meant}$ of them are meant.", rows=len(rows), meant=meant),
        say("So it is ${step}$.", step=same(unsimplified(meant, len(rows)), key)),
    )
    check = chance(_FACES, "product", "ab", [f"a + b {kind} {total}"], [f"a >= {at_least}"])
    return _draft(asked, key, check, worked, _CONDITION)


def _second_given_first(rng: random.Random) -> Draft:
    one, other = rng.randint(3, 9), rng.randint(3, 9)
    a, b = rng.sample(_COLOURS, 2)
    whole = one + other
    key = 1 - Fraction(other * (other - 1), whole * (whole - 1))
    asked = Sentence(
        "A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. "
        "What is the probability that at least one is {a}?",
        (("one", str(one)), ("other", str(other)), ("a", a), ("b", b)),
    )
    none = rf"{unsimplified(other, whole)} \cdot {unsimplified(other - 1, whole - 1)}"
    worked = (
        say("None: ${none} = {value}$.", none=none, value=1 - key),
        say("At least one: ${step} = {key}$.", step=f"1 - {tex(1 - key)}", key=key),
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
