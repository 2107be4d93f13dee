"""Problems of addition, subtraction, multiplication and division."""

from __future__ import annotations

import random

from columns import (
    TABLES,
    add,
    add_columns,
    difference,
    divide_columns,
    multiply_columns,
)
from phrasing import ask, dress
from problem import Problem
from wordings import (
    ADDITION_WORDS,
    DIVISION_WORDS,
    MULTIPLICATION_WORDS,
    QUOTIENT_AND_REMAINDER_WORDS,
    REMAINDER_WORDS,
    SUBTRACTION_WORDS,
    THREE_WORDS,
    WHOLE_QUOTIENT_WORDS,
)


def number(rng: random.Random, most_digits: int) -> int:
    """Draw a number whose count of digits is uniform, so that short ones are not rare."""
    digits = rng.randint(1, most_digits)
    return rng.randint(10 ** (digits - 1) if digits > 1 else 0, 10**digits - 1)


def grouped(rng: random.Random, value: int) -> str:
    """Write a number, now and then with a thousands comma."""
    return f"{value:,}" if rng.random() < 0.04 else str(value)


def phrase(rng: random.Random, a: int, b: int, sign: str, words: tuple[str, ...]) -> str:
    """Ask for `a sign b` with the operator written, or in words."""
    x, y = grouped(rng, a), grouped(rng, b)
    if rng.random() < 0.45:
        return dress(rng, rng.choice(words).format(a=x, b=y))
    return ask(rng, f"{x} {sign} {y}")


def stated(expression: str, value: str) -> str:
    """The answer pane's text of a plain calculation."""
    return f"${expression} = {value}$\n\nThe answer is $\\boxed{{{value}}}$."


def last_digits(a: int, b: int, sign: str, value: int) -> str:
    """The short self-check: the ones must fit."""
    x, y = a % 10, b % 10
    ones = {"+": x + y, "×": x * y}[sign]
    return f"Check: {x} {sign} {y} = {ones}, last digit {ones % 10} = {value % 10} ✓"


def addition(rng: random.Random) -> Problem:
    """Sums of two numbers up to four digits; a few of three numbers or with a sign."""
    roll = rng.random()
    if roll < 0.06:
        return addition_of_three(rng)
    a, b = number(rng, 4), number(rng, 4)
    if roll < 0.085:
        return signed_sum(rng, a, b)
    working = add_columns(a, b)
    thoughts = [f"{a} + {b}", *working.lines, last_digits(a, b, "+", working.value)]
    return Problem(
        "addition", f"{a}+{b}", phrase(rng, a, b, "+", ADDITION_WORDS), "\n".join(thoughts),
        stated(f"{a} + {b}", str(working.value)), str(working.value),
    )  # fmt: skip


def addition_of_three(rng: random.Random) -> Problem:
    """Sums of three numbers."""
    a, b, c = (number(rng, 3) for _ in range(3))
    first = add(a, b)
    second = add(first.value, c)
    thoughts = [f"{a} + {b} + {c}", *first.lines, *second.lines]
    question = ask(rng, f"{a} + {b} + {c}")
    if rng.random() < 0.4:
        question = dress(rng, rng.choice(THREE_WORDS).format(a=a, b=b, c=c))
    return Problem(
        "addition", f"{a}+{b}+{c}", question, "\n".join(thoughts),
        stated(f"{a} + {b} + {c}", str(second.value)), str(second.value),
    )  # fmt: skip


def signed_sum(rng: random.Random, a: int, b: int) -> Problem:
    """Sums with a negative first or second number."""
    x, y = rng.choice(((-a, b), (a, -b), (-a, -b)))
    working = add(x, y)
    shown = f"{x} + {f'({y})' if y < 0 else y}"
    return Problem(
        "addition", f"{x}+{y}", ask(rng, shown), "\n".join([shown, *working.lines]),
        stated(shown, str(working.value)), str(working.value),
    )  # fmt: skip


def subtraction(rng: random.Random) -> Problem:
    """Differences of two numbers up to four digits, negative results and close numbers among them."""
    a, b = number(rng, 4), number(rng, 4)
    roll = rng.random()
    if roll < 0.12:
        b = max(0, a + rng.randint(-40, 40))
    elif roll < 0.24:
        b = with_digits_of(rng, a, b)
    if a < b and rng.random() < 0.6:
        a, b = b, a
    thoughts = [f"{a} - {b}", *difference(a, b)]
    if a < b:
        thoughts.append(f"{a} - {b} = {a - b}")
    small, large = min(a, b), max(a, b)
    rest = large - small
    thoughts.append(f"Check: {rest % 10} + {small % 10} = {rest % 10 + small % 10}, last digit {large % 10} ✓")
    return Problem(
        "subtraction", f"{a}-{b}", phrase(rng, a, b, "-", SUBTRACTION_WORDS), "\n".join(thoughts),
        stated(f"{a} - {b}", str(a - b)), str(a - b),
    )  # fmt: skip


def with_digits_of(rng: random.Random, a: int, b: int) -> int:
    """Return `b` with about half of its digits taken from the same places of `a`: columns of equal digits are hard."""
    x = str(a).zfill(len(str(b)))
    places = zip(x[-len(str(b)) :], str(b), strict=True)
    return int("".join(other if rng.random() < 0.5 else digit for other, digit in places))


def multiplication(rng: random.Random) -> Problem:
    """Products up to two by two digits, and a few of three by one."""
    roll = rng.random()
    if roll < 0.66:
        a, b = rng.randint(10, 99), rng.randint(10, 99)
    elif roll < 0.9:
        a, b = number(rng, 2), number(rng, 2)
    else:
        a, b = rng.randint(100, 999), number(rng, 1)
    if rng.random() < 0.3:
        a, b = b, a
    working = multiply_columns(a, b)
    thoughts = [f"{a} × {b}", *working.lines, last_digits(a, b, "×", working.value)]
    return Problem(
        "multiplication", f"{a}*{b}", phrase(rng, a, b, "×", MULTIPLICATION_WORDS), "\n".join(thoughts),
        stated(f"{a} \\times {b}", str(working.value)), str(working.value),
    )  # fmt: skip


def divisor(rng: random.Random) -> int:
    """Draw a divisor: mostly from the tables, a quarter of them past it."""
    return rng.randint(2, 12) if rng.random() < 0.75 else rng.randint(13, 50 if rng.random() < 0.8 else 99)


def exact_division(rng: random.Random) -> Problem:
    """Divisions in which nothing is left over; dividends up to four digits."""
    b = divisor(rng)
    most = 9999 // b if b <= TABLES else 2000 // b
    quotient = min(number(rng, 3), most) if rng.random() < 0.8 else rng.randint(1, min(most, 999))
    a = b * max(quotient, 1)
    working = divide_columns(a, b)
    thoughts = [f"{a} ÷ {b}", *working.lines, f"Check: {working.value} × {b} = {a} ✓"]
    return Problem(
        "division", f"{a}/{b}", phrase(rng, a, b, "÷", DIVISION_WORDS), "\n".join(thoughts),
        stated(f"{a} \\div {b}", str(working.value)), str(working.value),
    )  # fmt: skip


def remainder(rng: random.Random) -> Problem:
    """Divisions with something left over: the remainder, the quotient, or both are asked for."""
    b = divisor(rng)
    a = number(rng, 4 if b <= TABLES else 3)
    quotient, rest = divmod(a, b)
    working = divide_columns(a, b)
    roll = rng.random()
    if roll < 0.6:
        question = dress(rng, rng.choice(REMAINDER_WORDS).format(a=a, b=b))
        asked, value = "remainder", str(rest)
        said = f"${a} = {quotient} \\times {b} + {rest}$"
    elif roll < 0.7:
        question = dress(rng, rng.choice(WHOLE_QUOTIENT_WORDS).format(a=a, b=b))
        asked, value = "quotient", str(quotient)
        said = f"${a} = {quotient} \\times {b} + {rest}$"
    else:
        question = dress(rng, rng.choice(QUOTIENT_AND_REMAINDER_WORDS).format(a=a, b=b))
        asked, value = "quotient and remainder", f"{quotient} \\text{{ R }} {rest}"
        said = f"${a} = {quotient} \\times {b} + {rest}$"
    part = {"remainder": f"remainder {rest}", "quotient": f"quotient {quotient}"}.get(
        asked, f"quotient {quotient}, remainder {rest}"
    )
    thoughts = [f"{a} ÷ {b}, {asked}", *working.lines, part, f"Check: {rest} is less than {b} ✓"]
    answer = f"{said}\n\nThe answer is $\\boxed{{{value}}}$."
    return Problem("remainder", f"{a}%{b}:{asked}", question, "\n".join(thoughts), answer, value)
