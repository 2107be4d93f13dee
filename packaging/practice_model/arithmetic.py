"""Problems of addition, subtraction, multiplication and division."""

from __future__ import annotations

import random

from columns import (
    TABLES,
    Working,
    add,
    add_columns,
    divide_columns,
    multiply_columns,
    subtract_columns,
)
from phrasing import ask, dress
from problem import Problem

ADDITION_WORDS = (
    "Add {a} and {b}.", "Add {b} to {a}.", "What is the sum of {a} and {b}?", "Find the sum of {a} and {b}.",
    "Sum {a} and {b}.", "{a} plus {b}", "What is {a} plus {b}?", "What is {a} added to {b}?",
    "What is the total of {a} and {b}?", "Calculate the sum of {a} and {b}.", "How much is {a} and {b} together?",
    "What do {a} and {b} add up to?", "Increase {a} by {b}.", "What is {b} more than {a}?", "Put {a} and {b} together.",
    "Compute the sum {a} + {b}.", "Find {a} plus {b}.",
    "What do you get when you add {a} to {b}?", "What do you get if you add {a} and {b}?", "What number is {b} more than {a}?", "Please add these numbers: {a}, {b}", "Add these numbers: {a}, {b}", "Can you tell me what {a} plus {b} equals?", "Add up {a} and {b}.", "Add together {a} and {b}.", "How much do {a} and {b} make?",
)  # fmt: skip

THREE_WORDS = (
    "Find the sum of {a}, {b} and {c}.", "What is the total of {a}, {b} and {c}?", "Add {a}, {b} and {c}.", "What is the sum of {a}, {b}, and {c}?",
    "Add these numbers: {a}, {b}, {c}", "Add up {a}, {b} and {c}.", "What do {a}, {b} and {c} add up to?", "How much is {a}, {b} and {c} together?",
)  # fmt: skip

SUBTRACTION_WORDS = (
    "Subtract {b} from {a}.", "What is {a} minus {b}?", "{a} minus {b}", "What is the difference between {a} and {b}?",
    "Find the difference of {a} and {b}.", "Take {b} away from {a}.", "What is {b} less than {a}?",
    "Find the difference between {a} and {b}.", "Calculate the difference {a} - {b}.", "Decrease {a} by {b}.",
    "What is left when {b} is taken from {a}?", "What is {a} less {b}?", "Find {a} minus {b}.",
    "What must be added to {b} to make {a}?", "What number must be added to {b} to get {a}?", "By how much is {a} greater than {b}?", "How much greater is {a} than {b}?", "What number is {b} less than {a}?", "What is left if you take {b} from {a}?", "From {a} take {b}.", "How much more is {a} than {b}?", "What do you get when you subtract {b} from {a}?", "What is {a} take away {b}?",
)  # fmt: skip

MULTIPLICATION_WORDS = (
    "Multiply {a} by {b}.", "What is the product of {a} and {b}?", "Find the product of {a} and {b}.",
    "{a} times {b}", "What is {a} times {b}?", "What is {a} multiplied by {b}?", "Calculate the product of {a} and {b}.",
    "Multiply {a} and {b}.", "Find {a} times {b}.", "Compute the product {a} × {b}.",
    "What are {a} groups of {b}?", "How much is {a} groups of {b}?", "What do you get if you multiply {a} and {b}?", "What do you get when you multiply {a} by {b}?", "How much is {a} multiplied by {b}?", "What is {a} lots of {b}?", "Compute {a} multiplied by {b}.",
)  # fmt: skip

REMAINDER_WORDS = (
    "What is the remainder when {a} is divided by {b}?", "Find the remainder when {a} is divided by {b}.",
    "What is the remainder of {a} divided by {b}?", "Find the remainder of {a} ÷ {b}.", "{a} mod {b}", "What is {a} mod {b}?",
    "Compute {a} mod {b}.", "What remains when {a} is divided by {b}?", "What is left over when {a} is divided by {b}?",
    "Calculate the remainder of {a} / {b}.", "Divide {a} by {b}. What is the remainder?", "Compute the remainder when {a} is divided by {b}.",
    "When {a} is divided by {b}, what is the remainder?", "What is the remainder if you divide {a} by {b}?",
    "Find {a} modulo {b}.", "Determine the remainder of {a} ÷ {b}.", "What is the remainder when dividing {a} by {b}?",
    "$ {a} \\bmod {b} $",
    "What remainder do you get when you divide {a} by {b}?", "If you divide {a} by {b}, what remainder is left?", "What remainder is left when {a} is divided by {b}?", "Find the remainder of $ {a} \\div {b} $.", "Compute the remainder of {a} divided by {b}", "Determine the remainder when {a} is divided by {b}", "If {a} is divided by {b}, what is the remainder?", "What is left when {a} is divided by {b}?", "Give the remainder when {a} is divided by {b}.", "Calculate the remainder when {a} is divided by {b}.",
)  # fmt: skip

DIVISION_WORDS = (
    "Divide {a} by {b}.", "What is {a} divided by {b}?", "{a} divided by {b}", "Find {a} divided by {b}.",
    "How many times does {b} go into {a}?", "What is the quotient of {a} and {b}?", "Find the quotient of {a} and {b}.",
    "Calculate {a} divided by {b}.", "Split {a} into {b} equal parts. How big is each?",
    "How many {b}s are there in {a}?", "If {a} is split into {b} equal parts, how big is each part?", "What do you get when you divide {a} by {b}?", "What do you get if you divide {a} by {b}?", "Share {a} equally among {b}.", "Evaluate $\\frac{{{a}}}{{{b}}}$.", "Compute $\\frac{{{a}}}{{{b}}}$", "What is \\(\\frac{{{a}}}{{{b}}}\\)?", "{a} over {b}",
)  # fmt: skip

QUOTIENT_AND_REMAINDER_WORDS = (
    "Divide {a} by {b} with remainder.", "What are the quotient and remainder when {a} is divided by {b}?",
    "Divide {a} by {b} and give the quotient and the remainder.", "Find the quotient and remainder of {a} ÷ {b}.",
    "What is {a} ÷ {b} with remainder?", "Work out {a} ÷ {b}. Give the remainder as well.",
    "What is {a} divided by {b} with remainder?", "Compute {a} ÷ {b} with a remainder.", "Find the quotient and remainder when {a} is divided by {b}.",
    "Calculate {a} ÷ {b} with remainder, in the form Q R r.", "Divide {a} by {b}. Give the quotient and remainder.", "What are the quotient and the remainder of {a} ÷ {b}?", "Find the quotient and the remainder when {a} is divided by {b}.", "Write {a} ÷ {b} as a quotient with a remainder.", "Calculate $ {a} \\div {b} $ with remainder.",
)  # fmt: skip

WHOLE_QUOTIENT_WORDS = (
    "What is the quotient when {a} is divided by {b}?", "How many whole times does {b} go into {a}?",
    "Find the whole number quotient of {a} ÷ {b}.", "Find the quotient when {a} is divided by {b}.",
)  # fmt: skip


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
    if rng.random() < 0.3:
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
    """Differences of two numbers up to four digits, negative results among them."""
    a, b = number(rng, 4), number(rng, 4)
    if a < b and rng.random() < 0.6:
        a, b = b, a
    thoughts = [f"{a} - {b}"]
    if a >= b:
        working = subtract_columns(a, b)
        thoughts += working.lines
    else:
        inner = subtract_columns(b, a)
        working = Working((), a - b)
        thoughts += [f"{a} is less than {b}, so {b} - {a} with a minus", *inner.lines, f"{a} - {b} = {a - b}"]
    small, large = min(a, b), max(a, b)
    rest = large - small
    thoughts.append(f"Check: {rest % 10} + {small % 10} = {rest % 10 + small % 10}, last digit {large % 10} ✓")
    return Problem(
        "subtraction", f"{a}-{b}", phrase(rng, a, b, "-", SUBTRACTION_WORDS), "\n".join(thoughts),
        stated(f"{a} - {b}", str(working.value)), str(working.value),
    )  # fmt: skip


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
