"""Exercises in sequences and sums."""

from __future__ import annotations

import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, nonzero, terms, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import Number, bracketed, polynomial, signed, summed, tex, times
from app.tutoring.reading.tree import Node

_ARITHMETIC = (
    Practice.tr("What is added from one term to the next?"),
    Practice.tr("To the first term the difference is added n − 1 times."),
)
_GEOMETRIC = (
    Practice.tr("What is each term multiplied by?"),
    Practice.tr("The first term is multiplied by the ratio n − 1 times."),
)
_SUMS = (
    Practice.tr("How many terms are there?"),
    Practice.tr("Pair the first with the last, or use the formula for the sum."),
)
_RECURSIONS = (Practice.tr("Each term comes from the one before."), Practice.tr("Go on one term at a time."))
_INFINITE = (Practice.tr("The terms get smaller and smaller."), Practice.tr("First term over 1 minus the ratio."))


def _shown(first: list[Number]) -> str:
    return f"{', '.join(map(tex, first))}, \\ldots"


def _nth_formula(rng: random.Random) -> Draft:
    difference, first = nonzero(rng, 12, 2), nonzero(rng, 20)
    shown: list[Number] = [first + difference * place for place in range(4)]
    key = polynomial([difference, first - difference], "n")
    asked = rng.choice(
        (
            Practice.tr("Find a formula for the $n$th term of ${shown}$ (the first has $n = 1$)."),
            Practice.tr("The sequence ${shown}$ is arithmetic. What is its $n$th term, counted from $n = 1$?"),
        )
    )
    worked = (
        Practice.tr("The difference is ${d}$.", d=difference),
        Practice.tr("So it is ${a} + {step} = {key}$.", a=first, step=f"{bracketed(difference)}(n - 1)", key=key),
    )
    return Draft(asked.put(shown=_shown(shown)), key, terms(shown), worked, _ARITHMETIC)


def _arithmetic_term(rng: random.Random) -> Draft:
    difference, first, place = nonzero(rng, 12), nonzero(rng, 20), rng.randint(8, 40)
    shown: list[Number] = [first + difference * each for each in range(4)]
    result = first + difference * (place - 1)
    asked = rng.choice(
        (
            Practice.tr("What is term ${place}$ of ${shown}$, an arithmetic sequence?"),
            Practice.tr("Continue ${shown}$. What is term ${place}$?"),
        )
    )
    worked = (
        Practice.tr("The difference is ${d}$.", d=difference),
        Practice.tr("So the term is ${task} = {result}$.",
            task=rf"{first} + {bracketed(difference)} \cdot {place - 1}", result=result),
    )  # fmt: skip
    # Added up one by one, not by the formula.
    steps: Node = ["sum", ["symbol", "k"], ["number", "2"], ["number", str(place)], value(str(difference)).parts[0]]
    task: Node = ["add", value(str(first)).parts[0], steps]
    return Draft(asked.put(place=place, shown=_shown(shown)), str(result), value(task), worked, _ARITHMETIC)


def _difference(rng: random.Random) -> Draft:
    difference, first = nonzero(rng, 12, 2), nonzero(rng, 20)
    one, gap = rng.randint(2, 6), rng.randint(3, 9)
    other = one + gap
    a, b = first + difference * (one - 1), first + difference * (other - 1)
    asked = Practice.tr(
        "In an arithmetic sequence term ${one}$ is ${a}$ and term ${other}$ is ${b}$. What is the difference from one "
        "term to the next?",
        one=one, other=other, a=a, b=b,
    )  # fmt: skip
    task = rf"\frac{{{b} - {bracketed(a)}}}{{{other} - {one}}}"
    worked = (
        Practice.tr(
            "In ${gap}$ steps it changes by ${b} - {a} = {change}$.", gap=gap, b=b, a=bracketed(a), change=b - a
        ),
        Practice.tr("In one step by ${task} = {d}$.", task=task, d=difference),
    )
    return Draft(asked, str(difference), value(task), worked, _ARITHMETIC)


def _ratio(rng: random.Random) -> tuple[Fraction, Fraction]:
    if rng.random() < 0.65:
        return Fraction(nonzero(rng, 7)), Fraction(rng.choice((2, 3, 4, 5, -2, -3)))
    ratio = Fraction(rng.choice((1, -1)), rng.choice((2, 3, 4)))
    return Fraction(rng.randint(1, 6) * ratio.denominator ** rng.randint(2, 4)), ratio


def _geometric_term(rng: random.Random) -> Draft:
    first, ratio = _ratio(rng)
    place = rng.randint(5, 8)
    shown: list[Number] = [first * ratio**each for each in range(4)]
    result = first * ratio ** (place - 1)
    factors: Node = [
        "product", ["symbol", "k"], ["number", "2"], ["number", str(place)], value(tex(ratio)).parts[0],
    ]  # fmt: skip
    task: Node = ["multiply", value(tex(first)).parts[0], factors]
    asked = rng.choice(
        (
            Practice.tr("The sequence ${shown}$ is geometric. What is term ${place}$?"),
            Practice.tr("Continue ${shown}$. What is term ${place}$?"),
        )
    )
    worked = (
        Practice.tr("The ratio is ${ratio}$.", ratio=ratio),
        Practice.tr(
            "So the term is ${task} = {result}$.",
            task=rf"{tex(first)} \cdot {bracketed(ratio)}^{{{place - 1}}}",
            result=result,
        ),
    )
    return Draft(asked.put(shown=_shown(shown), place=place), tex(result), value(task), worked, _GEOMETRIC)


def _geometric_formula(rng: random.Random) -> Draft:
    first, ratio = nonzero(rng, 9), rng.choice((2, 3, 4, 5, 6, 10))
    shown: list[Number] = [first * ratio**each for each in range(4)]
    power = f"{ratio}^{{n - 1}}"
    key = power if first == 1 else rf"{first} \cdot {power}"
    asked = rng.choice(
        (
            Practice.tr("Find a formula for the $n$th term of ${shown}$ (the first has $n = 1$)."),
            Practice.tr("The sequence ${shown}$ is geometric. What is its $n$th term, counted from $n = 1$?"),
        )
    )
    worked = (
        Practice.tr("The first term is ${a}$, the ratio ${r}$.", a=first, r=ratio),
        Practice.tr("So it is ${key}$.", key=key),
    )
    return Draft(asked.put(shown=_shown(shown)), key, terms(shown), worked, _GEOMETRIC)


def _find_ratio(rng: random.Random) -> Draft:
    first = Fraction(nonzero(rng, 9))
    ratio = until(lambda: Fraction(nonzero(rng, 7), rng.choice((1, 1, 2, 3))), lambda drawn: abs(drawn) != 1)
    one = rng.randint(1, 3)
    a = first * ratio ** (one - 1)
    b = a * ratio
    asked = Practice.tr(
        "In a geometric sequence term ${one}$ is ${a}$ and term ${other}$ is ${b}$. What is its ratio?",
        one=one, other=one + 1, a=a, b=b,
    )  # fmt: skip
    task = rf"{tex(b)} \div {bracketed(a)}"
    worked = (Practice.tr("Divide: ${task} = {ratio}$.", task=task, ratio=ratio),)
    return Draft(asked, tex(ratio), value(task), worked, _GEOMETRIC)


def _sigma(rng: random.Random) -> Draft:
    a, b, last, first = nonzero(rng, 7), nonzero(rng, 12), rng.randint(4, 20), rng.choice((1, 1, 1, 2, 3))
    body = polynomial([a, b], "k")
    low, high, count = a * first + b, a * last + b, last - first + 1
    result = Fraction((low + high) * count, 2)
    task = rf"\sum_{{k={first}}}^{{{last}}} ({body})"
    worked = (
        Practice.tr("There are ${count}$ terms, from ${low}$ to ${high}$.", count=count, low=low, high=high),
        Practice.tr("Their sum is ${step} = {result}$.",
            step=rf"\frac{{{count} \cdot ({low}{_plus(high)})}}{{2}}", result=result),
    )  # fmt: skip
    return Draft(
        rng.choice((Practice.tr("Work out ${task}$."), Practice.tr("Find ${task}$."))).put(task=task),
        tex(result),
        value(task),
        worked,
        _SUMS,
    )


def _plus(number: int) -> str:
    return signed(number) or " + 0"


def _arithmetic_sum(rng: random.Random) -> Draft:
    first, difference, count = nonzero(rng, 15), nonzero(rng, 9), rng.randint(8, 30)
    last = first + difference * (count - 1)
    shown: list[Number] = [first + difference * each for each in range(3)]
    result = Fraction((first + last) * count, 2)
    asked = rng.choice(
        (
            Practice.tr("What is the sum of the first ${count}$ terms of the arithmetic sequence ${shown}$?"),
            Practice.tr("Add up the first ${count}$ terms of ${shown}$, an arithmetic sequence."),
        )
    )
    task = rf"\sum_{{k=1}}^{{{count}}} ({polynomial([difference, first - difference], 'k')})"
    worked = (
        Practice.tr("Term ${count}$ is ${last}$.", count=count, last=last),
        Practice.tr("The sum is ${step} = {result}$.",
            step=rf"\frac{{{count} \cdot ({first}{_plus(last)})}}{{2}}", result=result),
    )  # fmt: skip
    return Draft(asked.put(count=count, shown=_shown(shown)), tex(result), value(task), worked, _SUMS)


def _geometric_sum(rng: random.Random) -> Draft:
    first, ratio, count = nonzero(rng, 6), rng.choice((2, 3, 4, -2, -3)), rng.randint(4, 8)
    shown: list[Number] = [first * ratio**each for each in range(3)]
    result = first * (ratio**count - 1) // (ratio - 1)
    task = rf"\sum_{{k=1}}^{{{count}}} {bracketed(first)} \cdot {bracketed(ratio)}^{{k - 1}}"
    base = bracketed(ratio)
    step = rf"\frac{{{base}^{{{count}}} - 1}}{{{ratio} - 1}}"
    worked = (
        Practice.tr("The ratio is ${ratio}$.", ratio=ratio),
        Practice.tr(
            "The sum is ${step} = {result}$.", step=step if first == 1 else rf"{first} \cdot {step}", result=result
        ),
    )
    asked = Practice.tr(
        "What is the sum of the first ${count}$ terms of the geometric sequence ${shown}$?",
        count=count, shown=_shown(shown),
    )  # fmt: skip
    return Draft(asked, str(result), value(task), worked, _SUMS)


def _recursion(rng: random.Random) -> Draft:
    first, factor, add, place = nonzero(rng, 6), rng.choice((2, 3, 4, -2, -3)), nonzero(rng, 9), rng.randint(4, 5)
    values, task = [first], value(str(first)).parts[0]
    for _ in range(place - 1):
        values.append(factor * values[-1] + add)
        task = ["add", ["multiply", value(str(factor)).parts[0], task], value(str(add)).parts[0]]
    rule = rf"a_{{n+1}} = {times(factor, 'a_n')}{signed(add)}"
    asked = rng.choice(
        (
            Practice.tr("With $a_1 = {first}$ and ${rule}$, what is ${name}$?"),
            Practice.tr("Find ${name}$ for $a_1 = {first}$ and ${rule}$."),
        )
    )
    worked = tuple(
        Practice.tr(
            "$a_{n} = {step} = {result}$.",
            n=at + 2,
            step=f"{factor} \\cdot {bracketed(values[at])}{signed(add)}",
            result=values[at + 1],
        )
        for at in range(place - 1)
    )
    name = f"a_{place}"
    return Draft(asked.put(first=first, rule=rule, name=name), str(values[-1]), value(task), worked, _RECURSIONS)


def _infinite(rng: random.Random) -> Draft:
    ratio = until(lambda: Fraction(nonzero(rng, 5), rng.randint(2, 6)), lambda drawn: abs(drawn) < 1)
    first = rng.randint(1, 12)
    result = first / (1 - ratio)
    shown = summed([(first, ""), *((first * ratio**each, "") for each in (1, 2))]) + r" + \ldots"
    asked = rng.choice(
        (
            Practice.tr("What is the infinite sum ${shown}$?"),
            Practice.tr("Find the sum of the geometric series ${shown}$."),
        )
    )
    worked = (
        Practice.tr("The ratio is ${ratio}$, smaller than 1 in size.", ratio=ratio),
        Practice.tr(
            "The sum is ${step} = {result}$.", step=rf"\frac{{{first}}}{{1 - {bracketed(ratio)}}}", result=result
        ),
    )
    base = rf"{first} \cdot {bracketed(ratio)}^{{k}}"
    task = rf"\sum_{{k=0}}^{{\infty}} {base}"
    return Draft(asked.put(shown=shown), tex(result), value(task), worked, _INFINITE)


def _infinite_sigma(rng: random.Random) -> Draft:
    top, bottom, factor, start = until(
        lambda: (rng.randint(1, 4), rng.randint(2, 7), rng.randint(1, 9), rng.randint(0, 2)), lambda n: n[0] < n[1]
    )
    ratio = Fraction(top, bottom)
    result = factor * ratio**start / (1 - ratio)
    power = rf"\left({tex(ratio)}\right)^{{k}}"
    task = rf"\sum_{{k={start}}}^{{\infty}} " + (power if factor == 1 else rf"{factor} \cdot {power}")
    first = factor * ratio**start
    worked = (
        Practice.tr("The first term is ${first}$, the ratio ${ratio}$.", first=first, ratio=ratio),
        Practice.tr("The sum is ${first} \\div {rest} = {result}$.", first=first, rest=1 - ratio, result=result),
    )
    asked = rng.choice((Practice.tr("Work out ${task}$."), Practice.tr("Find ${task}$.")))
    return Draft(asked.put(task=task), tex(result), value(task), worked, _INFINITE)


LEVELS: tuple[Level, ...] = (
    (_nth_formula, _arithmetic_term, _difference),
    (_geometric_term, _geometric_formula, _find_ratio),
    (_sigma, _arithmetic_sum, _geometric_sum),
    (_recursion, _infinite, _infinite_sigma),
)
