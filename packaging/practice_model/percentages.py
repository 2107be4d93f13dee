"""Problems with percentages: of a number, as a share, up and down, to and from fractions."""

from __future__ import annotations

import random
from fractions import Fraction

from columns import add, divide_exactly, multiply, subtract
from fraction_problems import latex, plain, simplify, tex
from phrasing import dress
from problem import Problem

OF_WORDS = (
    "What is {p}% of {n}?", "What is {p}% of {n}?", "Find {p}% of {n}.", "Calculate {p}% of {n}.", "Compute {p}% of {n}.",
    "{p}% of {n}", "How much is {p}% of {n}?", "Work out {p}% of {n}.", "What is {p} percent of {n}?", "Find {p} percent of {n}.",
    "What's {p}% of {n}?", "Evaluate {p}% of {n}.", "What is $ {p}\\% $ of {n}?", "Find ${p}\\%$ of ${n}$.", "What is ${p}\\%$ of ${n}$?",
    "Calculate {p} percent of {n}.", "Determine {p}% of {n}.", "{p} percent of {n} is what?", "What number is {p}% of {n}?",
    "{p} % of {n}", "Compute {p} % of {n}.", "Work out {p} percent of {n}.", "{p}% of {n} =", "{p}% of {n} = ?", "How much is {p} percent of {n}?", "What is {p} per cent of {n}?",
)  # fmt: skip

SHARE_WORDS = (
    "What percent of {n} is {x}?", "{x} is what percent of {n}?", "What percentage of {n} is {x}?", "Express {x} as a percentage of {n}.",
    "Write {x} out of {n} as a percentage.", "{x} out of {n} is what percent?", "What percentage is {x} of {n}?",
    "What is {x} as a percentage of {n}?", "A student scored {x} out of {n}. What percentage is that?", "Find what percent {x} is of {n}.",
    "What percent of {n} is equal to {x}?", "{x} of {n} is what percentage?", "Out of {n} people, {x} said yes. What percent is that?", "What percent is {x} of {n}?", "Calculate {x} as a percentage of {n}.",
)  # fmt: skip

UP_WORDS = (
    "Increase {n} by {p}%.", "What is {n} increased by {p}%?", "A price of {n} rises by {p}%. What is the new price?",
    "A price of ${n} is increased by {p}%. What is the new price?", "Add {p}% to {n}.", "A salary of {n} goes up by {p}%. What is it now?",
    "What is {n} plus {p}%?", "Find {n} increased by {p} percent.", "The population of a town is {n} and grows by {p}%. What is it then?",
    "What is {n} increased by {p} percent?", "Increase {n} by {p} percent.",
)  # fmt: skip

DOWN_WORDS = (
    "Decrease {n} by {p}%.", "What is {n} decreased by {p}%?", "A price of {n} falls by {p}%. What is the new price?", "Reduce {n} by {p}%.",
    "A shirt costs ${n}. It is reduced by {p}%. What does it cost now?", "A coat costs {n} dollars and is {p}% off. What is the sale price?",
    "What is {n} minus {p}%?", "Find {n} reduced by {p} percent.", "A ${n} item has a {p}% discount. What is the sale price?",
    "A jacket costs ${n}. There is a discount of {p}%. What is the price after the discount?",
    "What is {n} decreased by {p} percent?", "Decrease {n} by {p} percent.", "A phone costs {n} euros. The price drops by {p}%. What is the new price?",
)  # fmt: skip

WHOLE_WORDS = (
    "{x} is {p}% of what number?", "{p}% of what number is {x}?", "{p}% of a number is {x}. What is the number?",
    "If {p}% of a number is {x}, what is the number?", "Find the number of which {p}% is {x}.",
    "If {p}% of a number is {x}, find the number.", "{x} is {p} percent of what number?", "{p}% of which number is {x}?", "{p} percent of a number is {x}. Find the number.",
)  # fmt: skip

TO_PERCENT_WORDS = (
    "Write {f} as a percentage.", "Convert {f} to a percentage.", "What is {f} as a percent?", "Express {f} as a percentage.",
    "What percentage is {f}?", "Write {f} as a percent.", "Convert {f} to a percent.",
)  # fmt: skip

TO_FRACTION_WORDS = (
    "Write {p}% as a fraction.", "Write {p}% as a fraction in lowest terms.", "Convert {p}% to a fraction.",
    "What fraction is {p}%?", "Express {p}% as a fraction in simplest form.", "What is {p}% as a fraction?",
    "Write {p}% as a fraction in simplest form.", "Express {p}% as a fraction in lowest terms.", "Write {p} percent as a fraction.",
)  # fmt: skip


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
    product = multiply(n, p)
    return [*product.lines, f"{product.value} ÷ 100 = {decimal(product.value)}"], product.value


def boxed(key: str, question: str, lines: list[str], said: str, text: str) -> Problem:
    """Put the parts of a percentage problem together."""
    answer = f"${said}$\n\nThe answer is $\\boxed{{{text}}}$."
    return Problem("percentages", key, question, "\n".join(lines), answer, text)


def percent_of(rng: random.Random) -> Problem:
    """p % of n."""
    p, n = percentage(rng), amount(rng)
    if p % 5 and n > 100:
        n = 100 * rng.randint(1, 9)
    lines, hundredths = part_of(p, n)
    text = decimal(hundredths)
    question = dress(rng, rng.choice(OF_WORDS).format(p=p, n=n))
    return boxed(f"{p}% of {n}", question, [f"{p}% of {n}", *lines], f"{n} \\times \\frac{{{p}}}{{100}} = {text}", text)


def share(rng: random.Random) -> Problem:
    """x as a percentage of n, where it comes out whole."""
    denominator = rng.choice((2, 4, 5, 10, 20, 25, 50, 100))
    numerator = rng.randint(1, denominator)
    k = rng.randint(1, max(1, 400 // denominator)) if rng.random() < 0.4 else rng.randint(1, 10)
    x, n = numerator * k, denominator * k
    lines, value = simplify(x, n)
    per = divide_exactly(100, value.denominator)
    result = multiply(per.value, value.numerator)
    text = f"{result.value}\\%"
    question = dress(rng, rng.choice(SHARE_WORDS).format(x=x, n=n))
    thoughts = [f"{x} out of {n}", *lines, *per.lines, *result.lines, f"so {result.value}%"]
    return boxed(f"{x} of {n}", question, thoughts, f"{tex(f'{x}/{n}')} = {text}", text)


def change(rng: random.Random) -> Problem:
    """n increased or decreased by p %."""
    while True:
        p, n = percentage(rng), amount(rng)
        if p <= 100 and (p * n % 100 == 0 or rng.random() < 0.15):
            break
    up = rng.random() < 0.5
    lines, hundredths = part_of(p, n)
    sign = "+" if up else "-"
    total = 100 * n + (hundredths if up else -hundredths)
    if hundredths % 100 == 0:
        working = (add if up else subtract)(n, hundredths // 100)
        lines += working.lines
    else:
        lines.append(f"{n} {sign} {decimal(hundredths)} = {decimal(total)}")
    text = decimal(total)
    question = dress(rng, rng.choice(UP_WORDS if up else DOWN_WORDS).format(p=p, n=n))
    said = f"{n} {sign} {decimal(hundredths)} = {text}"
    return boxed(f"{n}{sign}{p}%", question, [f"{p}% of {n}, then {n} {sign} that", *lines], said, text)


def whole(rng: random.Random) -> Problem:
    """The number of which p % is x."""
    p = rng.choice((1, 2, 4, 5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 70, 75, 80, 90))
    ratio = Fraction(p, 100)
    k = rng.randint(1, 30)
    x, n = ratio.numerator * k, ratio.denominator * k
    lines, _ = simplify(p, 100)
    part = divide_exactly(x, ratio.numerator)
    result = multiply(part.value, ratio.denominator)
    question = dress(rng, rng.choice(WHOLE_WORDS).format(p=p, x=x))
    thoughts = [f"{p}% of the number is {x}", *lines, *part.lines, *result.lines]
    return boxed(f"{p}% of ? is {x}", question, thoughts, f"{x} \\div \\frac{{{p}}}{{100}} = {n}", str(n))


def to_percent(rng: random.Random) -> Problem:
    """A fraction as a percentage."""
    denominator = rng.choice((2, 4, 5, 8, 10, 20, 25, 50))
    numerator = rng.randint(1, denominator - 1)
    if denominator == 8:
        numerator = 2 * rng.randint(1, 3)
    shown = f"{numerator}/{denominator}"
    lines, value = simplify(numerator, denominator)
    per = divide_exactly(100, value.denominator)
    result = multiply(per.value, value.numerator)
    text = f"{result.value}\\%"
    written = f"${tex(shown)}$" if rng.random() < 0.3 else shown
    question = dress(rng, rng.choice(TO_PERCENT_WORDS).format(f=written))
    thoughts = [f"{numerator} out of {denominator}", *lines, *per.lines, *result.lines, f"so {result.value}%"]
    return boxed(f"{numerator} of {denominator}", question, thoughts, f"{tex(shown)} = {text}", text)


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
