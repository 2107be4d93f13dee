"""Exercises in derivatives."""

from __future__ import annotations

import random

from app.tutoring.practice.draft import Draft, Level, nonzero, until, value
from app.tutoring.practice.exercise import Check, Practice
from app.tutoring.practice.writing import added, added_fraction, polynomial, raised, signed, summed, tex, times
from app.tutoring.reading.atoms import read
from app.tutoring.sentences import Sentence

_POWERS = (
    Practice.tr("What does the rule for powers say?"),
    Practice.tr("Bring the exponent down as a factor, and lower it by one."),
)
_SUMS = (
    Practice.tr("Term by term."),
    Practice.tr("Write roots and reciprocals as powers, then use the rule for powers."),
)
_PRODUCTS = (
    Practice.tr("It is made of two functions."),
    Practice.tr("Name the two, differentiate each, and use the product or quotient rule."),
)
_CHAINS = (
    Practice.tr("There is a function within a function."),
    Practice.tr("Differentiate the outer one, times the derivative of the inner one."),
)
_TASKS = (
    Practice.tr("Differentiate $f(x) = {body}$."),
    Practice.tr("Find ${derivative}$ for $f(x) = {body}$."),
    Practice.tr("Find the derivative of ${body}$."),
)


def _of(body: str, variable: str = "x") -> Check:
    return value(["derivative", read(body), ["symbol", variable], ["number", "1"]])


def _draft(
    rng: random.Random, body: str, key: str, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    return Draft(rng.choice(_TASKS).put(body=body, derivative="f'(x)"), key, _of(body), worked, hints)


def _power(rng: random.Random) -> Draft:
    a, n = nonzero(rng, 9), rng.randint(2, 9)
    body, key = times(a, raised("x", n)), times(a * n, raised("x", n - 1))
    worked = (
        Practice.tr("The exponent comes down: ${n} \\cdot {a} = {an}$.", n=n, a=_in_brackets(a), an=a * n),
        Practice.tr("It is lowered by one: ${key}$.", key=key),
    )
    return _draft(rng, body, key, worked, _POWERS)


def _power_and_line(rng: random.Random) -> Draft:
    a, n, b, c = nonzero(rng, 6), rng.randint(2, 6), nonzero(rng, 9), nonzero(rng, 12)
    body = summed([(a, raised("x", n)), (b, "x"), (c, "")])
    key = summed([(a * n, raised("x", n - 1)), (b, "")])
    worked = (
        Practice.tr("The power gives ${one}$, the term with $x$ gives ${b}$, the number nothing.",
            one=times(a * n, raised("x", n - 1)), b=b),
        Practice.tr("Together: ${key}$.", key=key),
    )  # fmt: skip
    return _draft(rng, body, key, worked, _POWERS)


def _at_a_point(rng: random.Random) -> Draft:
    a, n, at = nonzero(rng, 5), rng.randint(2, 3), nonzero(rng, 4)
    b = nonzero(rng, 9)
    body = summed([(a, raised("x", n)), (b, "x")])
    result = a * n * at ** (n - 1) + b
    slope = summed([(a * n, raised("x", n - 1)), (b, "")])
    asked = rng.choice(
        (
            Practice.tr("What is the slope of ${body}$ at $x = {at}$?"),
            Practice.tr("Find $f'({at})$ for $f(x) = {body}$."),
        )
    )
    # The limit of the difference quotient, not the rule.
    h = f"({at} + h)"
    quotient = read(rf"\frac{{{_put_in(a, n, b, h)} - ({_put_in(a, n, b, f'({at})')})}}{{h}}")
    check = value(["limit", quotient, ["symbol", "h"], ["number", "0"], ""])
    worked = (
        Practice.tr("The derivative is ${slope}$.", slope=slope),
        Practice.tr("At $x = {at}$ it is ${r}$.", at=at, r=result),
    )
    return Draft(asked.put(body=body, at=at), str(result), check, worked, _POWERS)


def _put_in(a: int, n: int, b: int, what: str) -> str:
    return rf"({a}) \cdot {what}^{{{n}}} + ({b}) \cdot {what}"


def _polynomial(rng: random.Random) -> Draft:
    coefficients = [nonzero(rng, 6), nonzero(rng, 9), nonzero(rng, 9), nonzero(rng, 9)]
    if rng.random() < 0.3:
        coefficients[1] = 0
    body = polynomial(coefficients)
    a, b, c, _ = coefficients
    key = polynomial([3 * a, 2 * b, c])
    worked = (Practice.tr("Term by term, and the number goes: ${key}$.", key=key),)
    return _draft(rng, body, key, worked, _SUMS)


def _reciprocal(rng: random.Random) -> Draft:
    a, n, b = nonzero(rng, 9), rng.randint(1, 4), nonzero(rng, 9)
    body = summed([(b, "x")]) + added_fraction(a, raised("x", n))
    key = tex(b) + added_fraction(-a * n, raised("x", n + 1))
    worked = (
        Practice.tr("As powers: ${step}$.", step=f"{times(b, 'x')}{added(a, f'x^{{-{n}}}')}"),
        Practice.tr("The exponent comes down and is lowered: ${step}$.",
            step=f"{b}{added(-a * n, f'x^{{-{n + 1}}}')}"),
        Practice.tr("So it is ${key}$.", key=key),
    )  # fmt: skip
    return _draft(rng, body, key, worked, _SUMS)


def _root(rng: random.Random) -> Draft:
    a, b, n = 2 * rng.randint(1, 7), nonzero(rng, 7), rng.randint(2, 4)
    body = rf"{a}\sqrt{{x}}{added(b, raised('x', n))}"
    key = rf"\frac{{{a // 2}}}{{\sqrt{{x}}}}{added(b * n, raised('x', n - 1))}"
    worked = (
        Practice.tr("The root is a power: ${step}$.", step=r"\sqrt{x} = x^{\frac{1}{2}}"),
        Practice.tr("Its derivative is ${step}$.", step=r"\frac{1}{2\sqrt{x}}"),
        Practice.tr("So it is ${key}$.", key=key),
    )
    return _draft(rng, body, key, worked, _SUMS)


def _product(rng: random.Random) -> Draft:
    name, inner, outer = rng.choice(
        ((r"\sin x", r"\cos x", 1), (r"\cos x", r"\sin x", -1), ("e^{x}", "e^{x}", 1), (r"\ln x", r"\frac{1}{x}", 1))
    )
    a, n = rng.randint(1, 6), rng.randint(1, 4)
    first, slope = times(a, raised("x", n)), times(a * n, raised("x", n - 1)) if n > 1 else str(a)
    body = rf"{first} {name}"
    second = times(a, raised("x", n - 1)) if n > 1 else str(a)
    term = second if "ln" in name else rf"{first} {inner}"
    before = slope if slope != "1" else ""
    key = f"{before} {name} {'+' if outer > 0 else '-'} {term}".strip()
    worked = (
        Practice.tr("The two functions are ${u}$ and ${v}$.", u=first, v=name),
        Practice.tr("Their derivatives are ${u}$ and ${v}$.", u=slope, v=inner if outer > 0 else f"-{inner}"),
        Practice.tr("By the product rule: ${key}$.", key=key),
    )
    return _draft(rng, body, key, worked, _PRODUCTS)


def _two_brackets(rng: random.Random) -> Draft:
    a, b, c, d = rng.randint(1, 5), nonzero(rng, 7), rng.randint(1, 5), nonzero(rng, 7)
    n = rng.randint(2, 3)
    one, other = f"{times(a, f'x^{{{n}}}')}{signed(b)}", polynomial([c, d])
    slope = times(a * n, raised("x", n - 1))
    key = summed([(a * c * (n + 1), raised("x", n)), (a * d * n, raised("x", n - 1)), (b * c, "")])
    worked = (
        Practice.tr("The derivatives of the factors are ${u}$ and ${c}$.", u=slope, c=c),
        Practice.tr("By the product rule: ${step}$.", step=rf"{slope}({other}) + {c}({one})"),
        Practice.tr("Collected: ${key}$.", key=key),
    )
    return _draft(rng, f"({one})({other})", key, worked, _PRODUCTS)


def _quotient(rng: random.Random) -> Draft:
    a, b, c, d = until(
        lambda: (nonzero(rng, 6), nonzero(rng, 7), rng.randint(1, 4), nonzero(rng, 7)),
        lambda n: n[0] * n[3] - n[1] * n[2] != 0,
    )
    top, bottom = polynomial([a, b]), polynomial([c, d])
    above = a * d - b * c
    sign = "-" if above < 0 else ""
    key = rf"{sign}\frac{{{abs(above)}}}{{({bottom})^{{2}}}}"
    worked = (
        Practice.tr("By the quotient rule: ${step}$.",
            step=rf"\frac{{{times(a, f'({bottom})')} - {times(c, f'({top})')}}}{{({bottom})^{{2}}}}"),
        Practice.tr("Collected: ${key}$.", key=key),
    )  # fmt: skip
    return _draft(rng, rf"\frac{{{top}}}{{{bottom}}}", key, worked, _PRODUCTS)


def _chain_power(rng: random.Random) -> Draft:
    a, b, n = nonzero(rng, 6, 2), nonzero(rng, 9), rng.randint(3, 9)
    inner = rng.choice((polynomial([a, b]), polynomial([1, 0, b])))
    slope = str(a) if "^" not in inner else "2x"
    outer = f"({inner})^{{{n - 1}}}"
    key = times(a * n, outer) if "^" not in inner else f"{2 * n}x{outer}"
    worked = (
        Practice.tr("The outer power gives ${outer}$.", outer=f"{n}{outer}"),
        Practice.tr("The inner function gives ${slope}$.", slope=slope),
        Practice.tr("Multiplied: ${key}$.", key=key),
    )
    return _draft(rng, f"({inner})^{{{n}}}", key, worked, _CHAINS)


def _chain_function(rng: random.Random) -> Draft:
    a, b, c = rng.randint(2, 9), nonzero(rng, 9), rng.randint(1, 7)
    inner = polynomial([a, b])
    name, outer, sign = rng.choice(
        (("\\sin({})", "\\cos({})", 1), ("\\cos({})", "\\sin({})", -1), ("e^{{{}}}", "e^{{{}}}", 1))
    )
    body = times(c, name.format(inner))
    key = times(sign * a * c, outer.format(inner))
    worked = (
        Practice.tr("The outer function gives ${outer}$.", outer=times(sign * c, outer.format(inner))),
        Practice.tr("The inner function gives ${a}$.", a=a),
        Practice.tr("Multiplied: ${key}$.", key=key),
    )
    return _draft(rng, body, key, worked, _CHAINS)


def _chain_logarithm(rng: random.Random) -> Draft:
    a, b = rng.randint(1, 9), rng.randint(1, 9)
    inner = f"{a if a > 1 else ''}x^{{2}} + {b}"
    kind = rng.choice(("ln", "sqrt"))
    if kind == "ln":
        body, key = rf"\ln({inner})", rf"\frac{{{2 * a}x}}{{{inner}}}"
    else:
        body, key = rf"\sqrt{{{inner}}}", rf"\frac{{{times(a, 'x')}}}{{\sqrt{{{inner}}}}}"
    outer = rf"\frac{{1}}{{{inner}}}" if kind == "ln" else rf"\frac{{1}}{{2\sqrt{{{inner}}}}}"
    worked = (
        Practice.tr("The outer function gives ${outer}$.", outer=outer),
        Practice.tr("The inner function gives ${slope}$.", slope=f"{2 * a}x"),
        Practice.tr("Multiplied: ${key}$.", key=key),
    )
    return _draft(rng, body, key, worked, _CHAINS)


def _in_brackets(number: int) -> str:
    return str(number) if number >= 0 else f"({number})"


LEVELS: tuple[Level, ...] = (
    (_power, _power_and_line, _at_a_point),
    (_polynomial, _reciprocal, _root),
    (_product, _two_brackets, _quotient),
    (_chain_power, _chain_function, _chain_logarithm),
)
