"""Problems with percentages: of a number, as a share, up and down, to and from fractions."""

from __future__ import annotations

import random
from fractions import Fraction

from columns import divide_round, multiply_without_zeros, without_zeros
from fraction_problems import latex, plain, simplify, tex
from phrasing import dress
from problem import Problem
from wordings import (
    PERCENT_DOWN_WORDS,
    PERCENT_OF_WORDS,
    PERCENT_SHARE_WORDS,
    PERCENT_UP_WORDS,
    PERCENT_WHOLE_WORDS,
    TO_FRACTION_WORDS,
    TO_PERCENT_WORDS,
)


def decimal(hundredths: int) -> str:
    """Write a count of hundredths as a decimal without trailing zeros."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02d}".rstrip("0") if rest else str(whole)


def percentage(rng: random.Random) -> int:
    """Draw a percentage: multiples of five and ten more often than the rest."""
    roll = rng.random()
    if roll < 0.3:
        return 10 * rng.randint(1, 10)
    if roll < 0.65:
        return 5 * rng.randint(1, 20)
    return rng.randint(1, 99) if roll < 0.97 else rng.choice((110, 120, 125, 150, 200))


def amount(rng: random.Random) -> int:
    """Draw what a percentage is taken of: round numbers more often."""
    roll = rng.random()
    if roll < 0.35:
        return 10 * rng.randint(1, 50)
    if roll < 0.5:
        return 20 * rng.randint(1, 40)
    if roll < 0.6:
        return 50 * rng.randint(1, 30)
    return rng.randint(2, 99) if roll < 0.92 else rng.randint(100, 500)


def part_of(p: int, n: int) -> tuple[list[str], int]:
    """Write how p per cent of n is found; the value is in hundredths."""
    product = multiply_without_zeros(n, p)
    return [*product.lines, f"{product.value} ÷ 100 = {decimal(product.value)}"], product.value


def digits_to_multiply(p: int, n: int) -> int:
    """Count the digits of two numbers, zeros at their ends left out."""
    return sum(len(str(number).rstrip("0")) for number in (p, n))


def out_of(x: int, n: int) -> tuple[list[str], int]:
    """Write how many per cent of n are x, where it comes out whole."""
    working = divide_round(100 * x, n)
    return [f"{x} out of {n}", f"{x} × 100 = {100 * x}", *working.lines, f"so {working.value}%"], working.value


def boxed(key: str, question: str, lines: list[str], said: str, text: str, unit: str = "") -> Problem:
    """Put the parts of a percentage problem together; the unit stands behind the box."""
    answer = f"${said}$\n\nThe answer is $\\boxed{{{text}}}{unit}$."
    return Problem("percentages", key, question, "\n".join(lines), answer, text)


def percent_of(rng: random.Random) -> Problem:
    """p % of n."""
    p, n = percentage(rng), amount(rng)
    if p % 5 and n > 100:
        n = 100 * rng.randint(1, 9)
    lines, hundredths = part_of(p, n)
    text = decimal(hundredths)
    question = dress(rng, rng.choice(PERCENT_OF_WORDS).format(p=p, n=n))
    return boxed(f"{p}% of {n}", question, [f"{p}% of {n}", *lines], f"{n} \\times \\frac{{{p}}}{{100}} = {text}", text)


def share(rng: random.Random) -> Problem:
    """x as a percentage of n, where it comes out whole; n is below a hundred or round."""
    while True:
        denominator = rng.choice((2, 4, 5, 10, 20, 25, 50, 100))
        numerator = rng.randint(1, denominator)
        k = rng.randint(1, max(1, 400 // denominator)) if rng.random() < 0.4 else rng.randint(1, 10)
        x, n = numerator * k, denominator * k
        if without_zeros(100 * x, n)[1] < 100:
            break
    lines, value = out_of(x, n)
    question = dress(rng, rng.choice(PERCENT_SHARE_WORDS).format(x=x, n=n))
    return boxed(f"{x} of {n}", question, lines, f"{tex(f'{x}/{n}')} = {value}\\%", str(value), "\\%")


def change(rng: random.Random) -> Problem:
    """n increased or decreased by p %."""
    while True:
        p, n = percentage(rng), amount(rng)
        sign = rng.choice("+-")
        kept = 100 + p if sign == "+" else 100 - p
        if p <= 100 and (p * n % 100 == 0 or rng.random() < 0.15) and digits_to_multiply(kept, n) < 6:
            break
    lines, hundredths = part_of(kept, n)
    text = decimal(hundredths)
    question = dress(rng, rng.choice(PERCENT_UP_WORDS if sign == "+" else PERCENT_DOWN_WORDS).format(p=p, n=n))
    thoughts = [f"{n} {sign} {p}%", f"100 {sign} {p} = {kept}, {kept}% of {n}", *lines]
    said = f"{n} \\times \\frac{{{kept}}}{{100}} = {text}"
    return boxed(f"{n}{sign}{p}%", question, thoughts, said, text)


def whole(rng: random.Random) -> Problem:
    """The number of which p % is x."""
    p = rng.choice((1, 2, 4, 5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 70, 75, 80, 90))
    ratio = Fraction(p, 100)
    k = rng.randint(1, 30)
    x, n = ratio.numerator * k, ratio.denominator * k
    question = dress(rng, rng.choice(PERCENT_WHOLE_WORDS).format(p=p, x=x))
    thoughts = [f"{p}% of the number is {x}", f"{x} × 100 = {100 * x}", *divide_round(100 * x, p).lines]
    return boxed(f"{p}% of ? is {x}", question, thoughts, f"{x} \\div \\frac{{{p}}}{{100}} = {n}", str(n))


def to_percent(rng: random.Random) -> Problem:
    """A fraction as a percentage."""
    denominator = rng.choice((2, 4, 5, 8, 10, 20, 25, 50))
    numerator = rng.randint(1, denominator - 1)
    if denominator == 8:
        numerator = 2 * rng.randint(1, 3)
    shown = f"{numerator}/{denominator}"
    lines, value = out_of(numerator, denominator)
    written = f"${tex(shown)}$" if rng.random() < 0.3 else shown
    question = dress(rng, rng.choice(TO_PERCENT_WORDS).format(f=written))
    key = f"{numerator} of {denominator}"
    return boxed(key, question, lines, f"{tex(shown)} = {value}\\%", str(value), "\\%")


def to_fraction(rng: random.Random) -> Problem:
    """A percentage as a fraction in lowest terms."""
    p = rng.randint(1, 99)
    lines, value = simplify(p, 100)
    question = dress(rng, rng.choice(TO_FRACTION_WORDS).format(p=p))
    thoughts = [f"{p}% as a fraction", *lines, f"so {plain(value)}"]
    return boxed(f"{p}% as a fraction", question, thoughts, f"{p}\\% = {latex(value)}", latex(value))


def percentages(rng: random.Random) -> Problem:
    """Any of the above."""
    kinds = (percent_of, share, change, whole, to_percent, to_fraction)
    return rng.choices(kinds, (10, 5, 5, 2, 1.2, 1.2))[0](rng)
