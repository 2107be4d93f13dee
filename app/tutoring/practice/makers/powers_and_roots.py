"""Exercises in powers and roots."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, nonzero, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import bracketed, raised, root_of, same, tex, times
from app.tutoring.sentences import Sentence

_SQUARES = (
    Practice.tr("What does the exponent or the root ask for?"),
    Practice.tr("A root asks which number, raised, gives what is below it."),
)
_LAWS = (
    Practice.tr("The base is the same."),
    Practice.tr("Add exponents in a product, subtract them in a quotient, multiply them in a power."),
)
_ROOTS = (
    Practice.tr("Is there a square hidden in the number?"),
    Practice.tr("Take the largest square factor out of the root."),
)
_FRACTIONAL = (
    Practice.tr("What do a minus and a fraction in an exponent mean?"),
    Practice.tr("A minus turns it over; a denominator is a root."),
)
_TASKS = (Practice.tr("Work out ${task}$."), Practice.tr("What is ${task}$?"))
_SQUAREFREE = (2, 3, 5, 6, 7, 10, 11, 13)


def _plain(
    rng: random.Random, task: str, key: str, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    return Draft(rng.choice(_TASKS).put(task=task), key, value(task), worked, hints)


def _power(rng: random.Random) -> Draft:
    base, exponent = until(lambda: (rng.randint(2, 15), rng.randint(2, 6)), lambda drawn: drawn[0] ** drawn[1] <= 1300)
    task, result = f"{base}^{{{exponent}}}", base**exponent
    product = r" \cdot ".join([str(base)] * exponent)
    worked = (Practice.tr("${task} = {product} = {result}$.", task=task, product=product, result=result),)
    return _plain(rng, task, str(result), worked, _SQUARES)


def _root(rng: random.Random) -> Draft:
    index = rng.choice((2, 2, 3, 4))
    base = rng.randint(3, {2: 25, 3: 10, 4: 5}[index])
    square = base**index
    task = rf"\sqrt{{{square}}}" if index == 2 else rf"\sqrt[{index}]{{{square}}}"
    worked = (
        Practice.tr("${power} = {square}$.", power=f"{base}^{{{index}}}", square=square),
        Practice.tr("So ${task} = {base}$.", task=task, base=base),
    )
    return _plain(rng, task, str(base), worked, _SQUARES)


def _sum_of_both(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 12), rng.randint(2, 15)
    sign = rng.choice((1, -1)) if a * a != b else 1
    task = rf"{a}^{{2}} {'+' if sign > 0 else '-'} \sqrt{{{b * b}}}"
    result = a * a + sign * b
    worked = (
        Practice.tr(
            "The square is ${a}^2 = {square}$, the root ${root} = {b}$.", a=a, square=a * a, root=root_of(b * b), b=b
        ),
        Practice.tr(
            "Together: ${first} {operator} {b} = {result}$.",
            first=a * a,
            operator="+" if sign > 0 else "-",
            b=b,
            result=result,
        ),
    )
    return _plain(rng, task, str(result), worked, _SQUARES)


def _one_power(rng: random.Random, task: str, base: str | int, exponent: int, worked: tuple[Sentence, ...]) -> Draft:
    name = str(base)
    asked = rng.choice(
        (
            Practice.tr("Write ${task}$ as a single power of ${base}$."),
            Practice.tr("Simplify ${task}$ to one power of ${base}$."),
        )
    )
    key = f"{name}^{{{exponent}}}"
    return Draft(asked.put(task=task, base=name), key, value(task), worked, _LAWS, form="power")


def _base(rng: random.Random) -> str:
    return rng.choice(("x", "a", "y", "2", "3", "5", "7"))


def _product_of_powers(rng: random.Random) -> Draft:
    base, m, n = _base(rng), rng.randint(2, 9), rng.randint(2, 9)
    task = rf"{base}^{{{m}}} \cdot {base}^{{{n}}}"
    worked = (Practice.tr("Add the exponents: ${m} + {n} = {sum}$.", m=m, n=n, sum=m + n), _so(task, base, m + n))
    return _one_power(rng, task, base, m + n, worked)


def _quotient_of_powers(rng: random.Random) -> Draft:
    base, n, rest = _base(rng), rng.randint(2, 8), rng.randint(2, 8)
    task = rf"\frac{{{base}^{{{n + rest}}}}}{{{base}^{{{n}}}}}"
    worked = (
        Practice.tr("Subtract the exponents: ${m} - {n} = {rest}$.", m=n + rest, n=n, rest=rest),
        _so(task, base, rest),
    )
    return _one_power(rng, task, base, rest, worked)


def _power_of_power(rng: random.Random) -> Draft:
    base, m, n, k = _base(rng), rng.randint(2, 6), rng.randint(2, 5), rng.randint(2, 7)
    task = rf"({base}^{{{m}}})^{{{n}}} \cdot {base}^{{{k}}}"
    worked = (
        Practice.tr("Multiply the exponents: ${m} \\cdot {n} = {product}$.", m=m, n=n, product=m * n),
        Practice.tr("Then add: ${product} + {k} = {sum}$.", product=m * n, k=k, sum=m * n + k),
        _so(task, base, m * n + k),
    )
    return _one_power(rng, task, base, m * n + k, worked)


def _so(task: str, base: str, exponent: int) -> Sentence:
    return Practice.tr("So ${task} = {result}$.", task=task, result=f"{base}^{{{exponent}}}")


def _surd(rng: random.Random, task: str, outside: int | Fraction, inside: int, worked: tuple[Sentence, ...]) -> Draft:
    asked = rng.choice(
        (
            Practice.tr("Simplify ${task}$."),
            Practice.tr("Write ${task}$ with the smallest possible number under the root."),
        )
    )
    key = times(outside, rf"\sqrt{{{inside}}}") if isinstance(outside, int) else tex(outside) + rf"\sqrt{{{inside}}}"
    return Draft(asked.put(task=task), key, value(task), worked, _ROOTS, form="simplest-root")


def _simplify(rng: random.Random) -> Draft:
    outside, inside, before = rng.randint(2, 9), rng.choice(_SQUAREFREE), rng.choice((1, 1, 2, 3, 4))
    number = outside * outside * inside
    task = root_of(number, before)
    worked = (
        Practice.tr("${number} = {square} \\cdot {inside}$, and ${square}$ is a square.", number=number,
            square=outside * outside, inside=inside),
        Practice.tr("So ${task} = {result}$.", task=task, result=root_of(inside, before * outside)),
    )  # fmt: skip
    return _surd(rng, task, before * outside, inside, worked)


def _sum_of_roots(rng: random.Random) -> Draft:
    a, b = until(lambda: (rng.randint(1, 6), rng.randint(2, 6)), lambda drawn: drawn[0] != drawn[1])
    inside, sign = rng.choice(_SQUAREFREE[:6]), rng.choice((1, -1))
    task = f"{root_of(a * a * inside)} {'+' if sign > 0 else '-'} {root_of(b * b * inside)}"
    worked = (
        Practice.tr("Simplify both: ${one}$ and ${other}$.", one=same(root_of(a * a * inside), root_of(inside, a)),
            other=same(root_of(b * b * inside), root_of(inside, b))),
        Practice.tr("So ${task} = {result}$.", task=task, result=root_of(inside, a + sign * b)),
    )  # fmt: skip
    return _surd(rng, task, a + sign * b, inside, worked)


def _product_of_roots(rng: random.Random) -> Draft:
    a, b = until(
        lambda: (rng.choice((2, 3, 5, 6, 8, 10, 12, 14, 15, 18)), rng.choice((2, 3, 6, 7, 10, 15, 20, 21))),
        lambda drawn: _split(drawn[0] * drawn[1])[0] > 1 and _split(drawn[0] * drawn[1])[1] > 1,
    )
    outside, inside = _split(a * b)
    task = rf"{root_of(a)} \cdot {root_of(b)}"
    worked = (
        Practice.tr("Under one root: ${task} = {whole}$.", task=task, whole=root_of(a * b)),
        Practice.tr("Simplify: ${whole} = {result}$.", whole=root_of(a * b), result=root_of(inside, outside)),
    )
    return _surd(rng, task, outside, inside, worked)


def _split(number: int) -> tuple[int, int]:
    outside = max(each for each in range(1, math.isqrt(number) + 1) if number % (each * each) == 0)
    return outside, number // (outside * outside)


def _rational_denominator(rng: random.Random) -> Draft:
    inside = rng.choice(_SQUAREFREE[:7])
    top = until(lambda: rng.randint(1, 20), lambda drawn: drawn != inside)
    share = Fraction(top, inside)
    task = rf"\frac{{{top}}}{{\sqrt{{{inside}}}}}"
    asked = Practice.tr("Write ${task}$ without a root in the denominator.", task=task)
    root = rf"\sqrt{{{inside}}}"
    above = times(share.numerator, root)
    key = above if share.denominator == 1 else rf"\frac{{{above}}}{{{share.denominator}}}"
    worked = (
        Practice.tr("Multiply both by ${root}$: ${task} = {step}$.", root=root, task=task,
            step=rf"\frac{{{times(top, root)}}}{{{inside}}}"),
        Practice.tr("Simplified that is ${key}$.", key=key),
    )  # fmt: skip
    return Draft(asked, key, value(task), worked, _ROOTS, form="simplest-root")


def _negative(rng: random.Random) -> Draft:
    base, exponent = until(lambda: (rng.randint(2, 10), rng.randint(1, 5)), lambda drawn: drawn[0] ** drawn[1] <= 1000)
    task, result = f"{base}^{{-{exponent}}}", Fraction(1, base**exponent)
    worked = (
        Practice.tr(
            "The minus turns it over: ${task} = {over}$.",
            task=task,
            over=rf"\frac{{1}}{{{raised(str(base), exponent)}}}",
        ),
        Practice.tr("So it is ${result}$.", result=result),
    )
    return _plain(rng, task, tex(result), worked, _FRACTIONAL)


def _fractional(rng: random.Random) -> Draft:
    index = rng.choice((2, 2, 3, 4))
    base = rng.randint(2, {2: 12, 3: 5, 4: 3}[index])
    top = until(lambda: nonzero(rng, 5), lambda drawn: math.gcd(drawn, index) == 1)
    number, result = base**index, Fraction(base) ** top
    exponent = rf"-\frac{{{-top}}}{{{index}}}" if top < 0 else rf"\frac{{{top}}}{{{index}}}"
    task = f"{number}^{{{exponent}}}"
    root = rf"\sqrt{{{number}}}" if index == 2 else rf"\sqrt[{index}]{{{number}}}"
    worked = (
        Practice.tr("The denominator is a root: ${root} = {base}$.", root=root, base=base),
        Practice.tr(
            "The numerator is a power: ${base}^{power} = {result}$.", base=base, power=f"{{{top}}}", result=result
        ),
    )
    return _plain(rng, task, tex(result), worked, _FRACTIONAL)


def _fraction_turned(rng: random.Random) -> Draft:
    share = until(lambda: Fraction(rng.randint(1, 7), rng.randint(2, 7)), lambda drawn: drawn.denominator > 1)
    exponent = rng.randint(1, 3)
    result = share**-exponent
    task = rf"\left({tex(share)}\right)^{{-{exponent}}}"
    worked = (
        Practice.tr("The minus turns it over: ${task} = {turned}$.", task=task,
            turned=f"{bracketed(1 / share)}^{{{exponent}}}"),
        Practice.tr("So it is ${result}$.", result=result),
    )  # fmt: skip
    return _plain(rng, task, tex(result), worked, _FRACTIONAL)


LEVELS: tuple[Level, ...] = (
    (_power, _root, _sum_of_both),
    (_product_of_powers, _quotient_of_powers, _power_of_power),
    (_simplify, _sum_of_roots, _product_of_roots, _rational_denominator),
    (_negative, _fractional, _fraction_turned),
)
