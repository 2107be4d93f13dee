"""Exercises in integrals, without bounds and between two."""

from __future__ import annotations

import random
import re
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, antiderivative, nonzero, two_in_order, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import Number, added, added_fraction, polynomial, raised, summed, tex, times
from app.tutoring.sentences import Sentence

_POWERS = (
    Practice.tr("What has this as its derivative?"),
    Practice.tr("Raise the exponent by one and divide by the new one; add a constant."),
)
_SUMS = (
    Practice.tr("Term by term."),
    Practice.tr("Write roots and reciprocals as powers, and integrate each; add one constant."),
)
_BOUNDS = (
    Practice.tr("First find an antiderivative."),
    Practice.tr("Put in the upper bound, then the lower one, and subtract."),
)
_INNER = (
    Practice.tr("Think of the chain rule backwards."),
    Practice.tr("Find the outer antiderivative, and divide by the derivative inside."),
)
_TASKS = (Practice.tr("Find ${task}$."), Practice.tr("Work out ${task}$."), Practice.tr("Integrate: ${task}$."))


def _draft(
    rng: random.Random, body: str, key: str, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    task = rf"\int {_grouped(body)} \,dx"
    asked = rng.choice(_TASKS).put(task=task)
    return Draft(asked, f"{key} + C", antiderivative(body), worked, hints, form="antiderivative")


def _grouped(body: str) -> str:
    outside, before = body, ""
    while outside != before:
        outside, before = re.sub(r"\{[^{}]*\}|\([^()]*\)", "", outside), outside
    return rf"\left({body}\right)" if " + " in outside or " - " in outside else body


def _term(factor: Number, exponent: int) -> str:
    """Return the antiderivative of a power."""
    return summed([(Fraction(factor) / (exponent + 1), raised("x", exponent + 1))])


def _power(rng: random.Random) -> Draft:
    n = rng.randint(1, 8)
    a = (n + 1) * nonzero(rng, 5) if rng.random() < 0.6 else nonzero(rng, 9)
    body, key = times(a, raised("x", n)), _term(a, n)
    worked = (
        Practice.tr("The exponent becomes ${m}$.", m=n + 1),
        Practice.tr("Divide by it: ${step}$.", step=rf"\frac{{{a}}}{{{n + 1}}} = {tex(Fraction(a, n + 1))}"),
        Practice.tr("So it is ${key} + C$.", key=key),
    )
    return _draft(rng, body, key, worked, _POWERS)


def _power_and_number(rng: random.Random) -> Draft:
    n = rng.randint(1, 5)
    a, b = (n + 1) * nonzero(rng, 4), nonzero(rng, 12)
    body = summed([(a, raised("x", n)), (b, "")])
    key = summed([(a // (n + 1), raised("x", n + 1)), (b, "x")])
    worked = (
        Practice.tr("The power gives ${one}$, the number gives ${two}$.", one=_term(a, n), two=times(b, "x")),
        Practice.tr("So it is ${key} + C$.", key=key),
    )
    return _draft(rng, body, key, worked, _POWERS)


def _polynomial(rng: random.Random) -> Draft:
    a, b, c = 3 * nonzero(rng, 3), 2 * nonzero(rng, 5), nonzero(rng, 9)
    if rng.random() < 0.3:
        a, b = nonzero(rng, 5), nonzero(rng, 7)
    key = summed([(Fraction(a, 3), "x^{3}"), (Fraction(b, 2), "x^{2}"), (c, "x")])
    worked = (Practice.tr("Term by term: ${key} + C$.", key=key),)
    return _draft(rng, polynomial([a, b, c]), key, worked, _SUMS)


def _reciprocal(rng: random.Random) -> Draft:
    n, b = rng.randint(2, 4), nonzero(rng, 9)
    a = (n - 1) * nonzero(rng, 6)
    body = summed([(2 * b, "x")]) + added_fraction(a, raised("x", n))
    share = -a // (n - 1)
    key = times(b, "x^{2}") + added_fraction(share, raised("x", n - 1))
    worked = (
        Practice.tr("As a power: ${step}$.", step=rf"\frac{{1}}{{x^{{{n}}}}} = x^{{-{n}}}"),
        Practice.tr("Its antiderivative is ${step}$.", step=rf"-\frac{{1}}{{{times(n - 1, raised('x', n - 1))}}}"),
        Practice.tr("So it is ${key} + C$.", key=key),
    )
    return _draft(rng, body, key, worked, _SUMS)


def _logarithm(rng: random.Random) -> Draft:
    a, b, n = nonzero(rng, 9), nonzero(rng, 9), rng.randint(1, 3)
    body = times(b * (n + 1), raised("x", n)) + added_fraction(a, "x")
    key = times(b, raised("x", n + 1)) + added(a, r"\ln|x|")
    worked = (
        Practice.tr("The reciprocal gives a logarithm: ${step}$.", step=times(a, r"\ln|x|")),
        Practice.tr("So it is ${key} + C$.", key=key),
    )
    return _draft(rng, body, key, worked, _SUMS)


def _root(rng: random.Random) -> Draft:
    a, b = 3 * rng.randint(1, 6), nonzero(rng, 9)
    body = rf"{a}\sqrt{{x}}{added(2 * b, 'x')}"
    key = rf"{2 * a // 3}x\sqrt{{x}}{added(b, 'x^{2}')}"
    worked = (
        Practice.tr("As a power: ${step}$.", step=r"\sqrt{x} = x^{\frac{1}{2}}"),
        Practice.tr("Its antiderivative is ${step}$.", step=r"\frac{2}{3}x\sqrt{x}"),
        Practice.tr("So it is ${key} + C$.", key=key),
    )
    return _draft(rng, body, key, worked, _SUMS)


def _between(rng: random.Random) -> Draft:
    a, b, c = rng.choice(((3, 0, 0), (0, 2, 0), (3, 2, 0), (0, 2, 1), (3, 0, 1), (6, 2, 1), (0, 4, 3), (3, 4, 2)))
    signs = (rng.choice((1, -1)), rng.choice((1, -1)), rng.choice((1, -1)))
    a, b, c = a * signs[0], b * signs[1], c * signs[2]
    low, high = until(lambda: (rng.randint(-3, 3), rng.randint(-1, 4)), lambda drawn: drawn[0] < drawn[1])
    return _definite(rng, [a, b, c], low, high)


def _between_fractions(rng: random.Random) -> Draft:
    coefficients = [rng.choice((0, 1, 1, 2)), nonzero(rng, 4), nonzero(rng, 5)]
    low = rng.randint(-2, 1)
    return _definite(rng, coefficients, low, low + rng.randint(1, 3))


def _area(rng: random.Random) -> Draft:
    root = rng.randint(1, 5)
    one, other = -root, root
    if rng.random() < 0.6:
        one, other = two_in_order(rng, 4)
    coefficients = [-1, one + other, -one * other]
    key = Fraction((other - one) ** 3, 6)
    body = polynomial(coefficients)
    asked = rng.choice(
        (
            Practice.tr("What is the area between ${body}$ and the ${x}$ axis?"),
            Practice.tr("Find the area that ${body}$ encloses with the ${x}$ axis."),
        )
    )
    task = rf"\int_{{{one}}}^{{{other}}} \left({body}\right) \,dx"
    worked = (
        Practice.tr("The roots are ${one}$ and ${other}$; in between it is above the axis.", one=one, other=other),
        Practice.tr("So the area is ${task} = {key}$.", task=task, key=key),
    )
    return Draft(asked.put(body=body, x="x"), tex(key), value(task), worked, _BOUNDS)


def _definite(rng: random.Random, coefficients: list[int], low: int, high: int) -> Draft:
    a, b, c = coefficients
    primitive = [Fraction(a, 3), Fraction(b, 2), Fraction(c), Fraction(0)]
    upper, lower = (_at(primitive, Fraction(place)) for place in (high, low))
    body = polynomial(coefficients)
    task = rf"\int_{{{low}}}^{{{high}}} {_grouped(body)} \,dx"
    worked = (
        Practice.tr("An antiderivative: ${step}$.", step=polynomial(primitive)),
        Practice.tr(
            "At ${high}$ it is ${upper}$, at ${low}$ it is ${lower}$.", high=high, upper=upper, low=low, lower=lower
        ),
        Practice.tr("Subtract: ${step} = {result}$.", step=_difference(upper, lower), result=upper - lower),
    )
    return Draft(rng.choice(_TASKS).put(task=task), tex(upper - lower), value(task), worked, _BOUNDS)


def _difference(upper: Fraction, lower: Fraction) -> str:
    return f"{tex(upper)} - {tex(lower)}" if lower >= 0 else rf"{tex(upper)} - \left({tex(lower)}\right)"


def _at(coefficients: list[Fraction], place: Fraction) -> Fraction:
    result = Fraction(0)
    for factor in coefficients:
        result = result * place + factor
    return result


def _function(rng: random.Random) -> Draft:
    a = rng.randint(2, 6)
    c = a * nonzero(rng, 5) if rng.random() < 0.7 else nonzero(rng, 7)
    b = rng.choice((0, 0, nonzero(rng, 7)))
    inner = polynomial([a, b])
    name, outer, sign = rng.choice(
        (("\\cos({})", "\\sin({})", 1), ("\\sin({})", "\\cos({})", -1), ("e^{{{}}}", "e^{{{}}}", 1))
    )
    key = times(Fraction(sign * c, a), outer.format(inner))
    worked = (
        Practice.tr("The outer antiderivative is ${outer}$.", outer=times(sign * c, outer.format(inner))),
        Practice.tr("Divide by the derivative inside, ${a}$: ${key} + C$.", a=a, key=key),
    )
    return _draft(rng, times(c, name.format(inner)), key, worked, _INNER)


def _bracket_power(rng: random.Random) -> Draft:
    a, b, n = rng.randint(1, 5), nonzero(rng, 9), rng.randint(2, 6)
    c = a * (n + 1) * rng.randint(1, 3) if rng.random() < 0.7 else rng.randint(1, 6)
    inner = polynomial([a, b])
    key = times(Fraction(c, a * (n + 1)), f"({inner})^{{{n + 1}}}")
    worked = (
        Practice.tr(
            "The outer antiderivative is ${outer}$.", outer=times(Fraction(c, n + 1), f"({inner})^{{{n + 1}}}")
        ),
        Practice.tr("Divide by the derivative inside, ${a}$: ${key} + C$.", a=a, key=key),
    )
    return _draft(rng, times(c, f"({inner})^{{{n}}}"), key, worked, _INNER)


def _substitution(rng: random.Random) -> Draft:
    b, n, c = rng.randint(1, 9), rng.randint(2, 5), rng.randint(1, 4)
    inner = f"x^{{2}} + {b}"
    kind = rng.choice(("power", "exponential", "quotient"))
    if kind == "power":
        body, key = rf"{2 * c * (n + 1)}x({inner})^{{{n}}}", times(c, f"({inner})^{{{n + 1}}}")
    elif kind == "exponential":
        body, key = rf"{2 * c}x e^{{{inner}}}", times(c, f"e^{{{inner}}}")
    else:
        body, key = rf"\frac{{{2 * c}x}}{{{inner}}}", times(c, rf"\ln({inner})")
    worked = (
        Practice.tr("Put $u = {inner}$; its derivative is $2x$.", inner=inner),
        Practice.tr("In $u$ it is easy; put back: ${key} + C$.", key=key),
    )
    return _draft(rng, body, key, worked, _INNER)


LEVELS: tuple[Level, ...] = (
    (_power, _power_and_number),
    (_polynomial, _reciprocal, _logarithm, _root),
    (_between, _between_fractions, _area),
    (_function, _bracket_power, _substitution),
)
