"""Exercises in polynomials: collecting, expanding, factorising, dividing."""

from __future__ import annotations

import math
import random

from app.tutoring.practice.draft import Draft, Level, nonzero, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import added, bracketed, factor, polynomial, signed, summed, times
from app.tutoring.sentences import Sentence

_COLLECTING = (
    Practice.tr("Which terms are alike?"),
    Practice.tr("Add the factors before equal powers, and the numbers."),
)
_EXPANDING = (
    Practice.tr("Every term meets every other."),
    Practice.tr("Multiply each term of one bracket by each of the other, then collect."),
)
_EXPAND = (Practice.tr("Expand ${task}$."), Practice.tr("Multiply out ${task}$."))
_FACTORISING = (
    Practice.tr("Is there something that all terms share?"),
    Practice.tr("Take out what is common, then look for a known pattern."),
)
_DIVIDING = (
    Practice.tr("Begin with the highest powers."),
    Practice.tr("What times the divisor's first term gives the first term? Take it away, go on."),
)


def _expanded(
    asked: Sentence, task: str, key: str, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    return Draft(asked.put(task=task), key, value(task), worked, hints, form="expanded")


def _simplify(rng: random.Random) -> Draft:
    a, b, c, d = nonzero(rng, 9), nonzero(rng, 12), nonzero(rng, 9), nonzero(rng, 12)
    if a + c == 0:
        c = -c
    x = rng.choice(("x", "y", "a"))
    task = summed([(a, x), (b, ""), (c, x), (d, "")])
    key = polynomial([a + c, b + d], x)
    worked = (
        Practice.tr("The terms with ${x}$: ${step}$.", x=x, step=f"{times(a, x)}{added(c, x)} = {times(a + c, x)}"),
        Practice.tr("The numbers: ${step}$.", step=f"{b}{signed(d)} = {b + d}"),
    )
    asked = rng.choice((Practice.tr("Simplify ${task}$."), Practice.tr("Collect like terms: ${task}$.")))
    return _expanded(asked, task, key, worked, _COLLECTING)


def _two_unknowns(rng: random.Random) -> Draft:
    a, b, c, d = until(
        lambda: tuple(nonzero(rng, 9) for _ in range(4)), lambda n: n[0] + n[2] != 0 and n[1] + n[3] != 0
    )
    x, y = rng.choice((("x", "y"), ("a", "b"), ("x^{2}", "x")))
    task = summed([(a, x), (b, y), (c, x), (d, y)])
    key = summed([(a + c, x), (b + d, y)])
    worked = (
        Practice.tr("The terms with ${x}$: ${step}$.", x=x, step=f"{times(a, x)}{added(c, x)} = {times(a + c, x)}"),
        Practice.tr("The terms with ${y}$: ${step}$.", y=y, step=f"{times(b, y)}{added(d, y)} = {times(b + d, y)}"),
    )
    asked = rng.choice((Practice.tr("Simplify ${task}$."), Practice.tr("Collect like terms: ${task}$.")))
    return _expanded(asked, task, key, worked, _COLLECTING)


def _difference(rng: random.Random) -> Draft:
    one = [nonzero(rng, 9), nonzero(rng, 9), nonzero(rng, 9)]
    other = until(lambda: [nonzero(rng, 9) for _ in range(3)], lambda drawn: drawn[0] != one[0])
    key = polynomial([a - b for a, b in zip(one, other, strict=True)])
    task = f"({polynomial(one)}) - ({polynomial(other)})"
    worked = (
        Practice.tr("The minus turns every sign in the bracket: ${step}$.",
            step=polynomial(one) + "".join(added(-b, name) for b, name in zip(other, ("x^{2}", "x", ""), strict=True))),
        Practice.tr("Collect: ${key}$.", key=key),
    )  # fmt: skip
    return _expanded(Practice.tr("Simplify ${task}$."), task, key, worked, _COLLECTING)


def _two_brackets(rng: random.Random) -> Draft:
    a, b, c, d = rng.choice((1, 1, 2, 3, 4)), nonzero(rng, 9), rng.choice((1, 1, 2, 3, 5)), nonzero(rng, 9)
    if (a, b) == (c, d):
        d = -d
    middle = a * d + b * c
    task = f"({polynomial([a, b])})({polynomial([c, d])})"
    key = polynomial([a * c, middle, b * d])
    worked = (
        Practice.tr(
            "First and last: ${first} \\cdot {second} = {product}$ and ${b} \\cdot {d} = {bd}$.",
            first=times(a, "x"),
            second=times(c, "x"),
            product=times(a * c, "x^{2}"),
            b=bracketed(b),
            d=bracketed(d),
            bd=b * d,
        ),
        Practice.tr("In between: ${step}$.", step=f"{times(a * d, 'x')}{added(b * c, 'x')} = {_or_zero(middle, 'x')}"),
        Practice.tr("Together: ${key}$.", key=key),
    )
    return _expanded(rng.choice(_EXPAND), task, key, worked, _EXPANDING)


def _square(rng: random.Random) -> Draft:
    a, b = rng.choice((1, 2, 3, 4, 5)), nonzero(rng, 9)
    task = f"({polynomial([a, b])})^{{2}}"
    key = polynomial([a * a, 2 * a * b, b * b])
    worked = (
        Practice.tr("The squares: ${one} = {first}$ and ${two} = {last}$.", one=f"({times(a, 'x')})^{{2}}",
            first=times(a * a, "x^{2}"), two=f"{bracketed(b)}^{{2}}", last=b * b),
        Practice.tr("Twice the product: ${step} = {middle}$.", step=rf"2 \cdot {times(a, 'x')} \cdot {bracketed(b)}",
            middle=times(2 * a * b, "x")),
        Practice.tr("Together: ${key}$.", key=key),
    )  # fmt: skip
    return _expanded(rng.choice(_EXPAND), task, key, worked, _EXPANDING)


def _by_trinomial(rng: random.Random) -> Draft:
    a, b, c, d = nonzero(rng, 6), nonzero(rng, 5), nonzero(rng, 7), nonzero(rng, 3)
    task = f"(x{signed(a)})({polynomial([d, b, c])})"
    key = polynomial([d, b + a * d, c + a * b, a * c])
    worked = (
        Practice.tr("With $x$: ${step}$.", step=polynomial([d, b, c, 0])),
        Practice.tr("With ${a}$: ${step}$.", a=a, step=polynomial([a * d, a * b, a * c])),
        Practice.tr("Together: ${key}$.", key=key),
    )
    return _expanded(rng.choice(_EXPAND), task, key, worked, _EXPANDING)


def _factored(rng: random.Random, task: str, key: str, worked: tuple[Sentence, ...]) -> Draft:
    asked = rng.choice(
        (Practice.tr("Factorise ${task}$ completely."), Practice.tr("Write ${task}$ as a product, as far as possible."))
    )
    return Draft(asked.put(task=task), key, value(task), worked, _FACTORISING, form="factored")


def _common_factor(rng: random.Random) -> Draft:
    a, b, c = until(
        lambda: (rng.randint(2, 9), rng.randint(1, 6), nonzero(rng, 9)), lambda n: math.gcd(n[1], n[2]) == 1
    )
    power = rng.choice((0, 1, 1, 2))
    inner = polynomial([b, c])
    outer = times(a, "x" if power == 1 else "x^{2}") if power else str(a)
    task = polynomial([a * b, a * c, *[0] * power])
    worked = (
        Practice.tr("All terms share ${outer}$.", outer=outer),
        Practice.tr("So ${task} = {key}$.", task=task, key=f"{outer}({inner})"),
    )
    return _factored(rng, task, f"{outer}({inner})", worked)


def _trinomial(rng: random.Random) -> Draft:
    one, other = until(lambda: (nonzero(rng, 9), nonzero(rng, 9)), lambda drawn: abs(drawn[0]) != abs(drawn[1]))
    lead = rng.choice((1, 1, 2, 3))
    task = polynomial([lead, -lead * (one + other), lead * one * other])
    product = f"{factor(one)}{factor(other)}"
    key = f"{lead if lead > 1 else ''}{product}"
    inner = polynomial([1, -one - other, one * other])
    first = (Practice.tr("Take out ${lead}$: ${step}$.", lead=lead, step=f"{lead}({inner})"),) if lead > 1 else ()
    worked = (
        *first,
        Practice.tr("${r} \\cdot {s} = {product}$ and ${r} + {s} = {sum}$.", r=bracketed(-one), s=bracketed(-other),
            product=one * other, sum=-one - other),
        Practice.tr("So ${task} = {key}$.", task=task, key=key),
    )  # fmt: skip
    return _factored(rng, task, key, worked)


def _squares(rng: random.Random) -> Draft:
    a, b = until(lambda: (rng.randint(1, 9), rng.randint(1, 12)), lambda drawn: math.gcd(*drawn) == 1)
    lead = rng.choice((1, 1, 2, 3, 5))
    task = polynomial([lead * a * a, 0, -lead * b * b])
    key = f"{lead if lead > 1 else ''}({polynomial([a, b])})({polynomial([a, -b])})"
    first = (
        (Practice.tr("Take out ${lead}$: ${step}$.", lead=lead, step=f"{lead}({polynomial([a * a, 0, -b * b])})"),)
        if lead > 1
        else ()
    )
    worked = (*first, Practice.tr("It is a difference of two squares: ${task} = {key}$.", task=task, key=key))
    return _factored(rng, task, key, worked)


def _quotient(rng: random.Random) -> Draft:
    root, one, two, lead = nonzero(rng, 6), nonzero(rng, 7), nonzero(rng, 7), rng.choice((1, 1, 2, 3))
    quotient = [lead, one, two][: rng.choice((2, 3))]
    product = [a - root * b for a, b in zip([*quotient, 0], [0, *quotient], strict=True)]
    key = polynomial(quotient)
    task = rf"\frac{{{polynomial(product)}}}{{x{signed(-root)}}}"
    worked = (
        Practice.tr("${first}$ goes into ${top}$ first.", first=times(lead, "x^{2}" if len(quotient) > 2 else "x"),
            top=polynomial(product)),
        Practice.tr("Going on, nothing is left: ${task} = {key}$.", task=task, key=key),
    )  # fmt: skip
    asked = rng.choice(
        (Practice.tr("Divide: ${task}$."), Practice.tr("Work out ${task}$; the division leaves nothing."))
    )
    return _expanded(asked, task, key, worked, _DIVIDING)


def _remainder(rng: random.Random) -> Draft:
    root = nonzero(rng, 4)
    coefficients = [rng.choice((1, 1, 2, 3)), nonzero(rng, 6), nonzero(rng, 9), nonzero(rng, 9)]
    a, b, c, d = coefficients
    left = ((a * root + b) * root + c) * root + d
    at = bracketed(root)
    task = rf"{a} \cdot {at}^{{3}}{signed(b)} \cdot {at}^{{2}}{signed(c)} \cdot {at}{signed(d)}"
    worked = (
        Practice.tr("The remainder is the value at $x = {root}$.", root=root),
        Practice.tr("${task} = {left}$.", task=task, left=left),
    )
    asked = Practice.tr(
        "What remains when ${polynomial}$ is divided by ${divisor}$?",
        polynomial=polynomial(coefficients), divisor=f"x{signed(-root)}",
    )  # fmt: skip
    hints = (Practice.tr("You needn't divide."), Practice.tr("The remainder is the value where the divisor is zero."))
    return Draft(asked, str(left), value(task), worked, hints)


def _or_zero(number: int, name: str) -> str:
    return times(number, name) if number else "0"


LEVELS: tuple[Level, ...] = (
    (_simplify, _two_unknowns, _difference),
    (_two_brackets, _square, _by_trinomial),
    (_common_factor, _trinomial, _squares),
    (_quotient, _remainder),
)
