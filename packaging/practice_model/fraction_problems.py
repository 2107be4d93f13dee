"""Problems with fractions: sums, products, quotients, simplifying, a fraction of a number."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

from columns import add, common_divisor, common_multiple, divide_exactly, multiply, subtract
from phrasing import ask, dress, write_operators
from problem import Problem
from wordings import (
    FRACTION_DIFFERENCE_WORDS,
    FRACTION_OF_WORDS,
    FRACTION_PRODUCT_WORDS,
    FRACTION_QUOTIENT_WORDS,
    FRACTION_SUM_WORDS,
    IMPROPER_WORDS,
    SIMPLIFY_WORDS,
)

LOWEST = (
    " in simplest form",
    " in lowest terms.",
    " and simplify.",
    ". Simplify your answer.",
    ". Give your answer in lowest terms.",
    " as a fraction.",
)


def latex(value: Fraction) -> str:
    """Write a fraction in lowest terms as LaTeX, a whole number as such."""
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return f"{sign}\\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def plain(value: Fraction) -> str:
    """Write a fraction with a slash, a whole number as such."""
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def simplify(numerator: int, denominator: int) -> tuple[list[str], Fraction]:
    """Write how a fraction is brought to lowest terms; the denominator is positive."""
    value = Fraction(numerator, denominator)
    shown = f"{numerator}/{denominator}"
    if numerator == 0 or denominator == 1:
        return [f"{shown} = {plain(value)}"], value
    divisor = common_divisor(abs(numerator), denominator)
    lines = list(divisor.lines)
    if divisor.value == 1:
        return [*lines, f"{shown} is in lowest terms"], value
    lines += divide_exactly(numerator, divisor.value).lines
    lines += divide_exactly(denominator, divisor.value).lines
    return [*lines, f"{shown} = {plain(value)}"], value


def finish(skill: str, key: str, question: str, lines: list[str], said: str, value: Fraction) -> Problem:
    """Put the parts of a fraction problem together."""
    text = latex(value)
    answer = f"${said} = {text}$\n\nThe answer is $\\boxed{{{text}}}$."
    return Problem(skill, key, question, "\n".join(lines), answer, text)


def draw(rng: random.Random) -> tuple[int, int]:
    """Draw a numerator and a denominator, mostly a proper fraction in lowest terms."""
    denominator = rng.randint(2, 12) if rng.random() < 0.95 else rng.randint(2, 20)
    if rng.random() < 0.92:
        numerator = rng.randint(1, denominator - 1)
        if rng.random() < 0.9:
            reduced = Fraction(numerator, denominator)
            return reduced.numerator, reduced.denominator
        return numerator, denominator
    return rng.randint(1, 20), denominator


def sum_or_difference(rng: random.Random) -> Problem:
    """a/b ± c/d over a common denominator."""
    (a, b), (c, d) = draw(rng), draw(rng)
    if rng.random() < 0.12:
        a, b = rng.randint(1, 9), 1
    sign = rng.choice("+-")
    if sign == "-" and Fraction(a, b) < Fraction(c, d) and rng.random() < 0.7:
        (a, b), (c, d) = (c, d), (a, b)
    f, g = written(a, b), written(c, d)
    lines = [f"{f} {sign} {g}"]
    if b == d:
        common, x, y = b, a, c
    else:
        multiple = common_multiple(b, d)
        common = multiple.value
        lines += multiple.lines
        p, q = common // b, common // d
        x, y = a * p, c * q
        lines += [*divide_exactly(common, b).lines, *multiply(a, p).lines]
        lines += [*divide_exactly(common, d).lines, *multiply(c, q).lines]
        lines.append(f"{x}/{common} {sign} {y}/{common}")
    working = add(x, y) if sign == "+" else subtract(x, y)
    lines += working.lines
    simplified, value = simplify(working.value, common)
    question = two_fractions(rng, f, g, sign, FRACTION_SUM_WORDS if sign == "+" else FRACTION_DIFFERENCE_WORDS)
    return finish(
        "fractions", f"{a}/{b}{sign}{c}/{d}", question, lines + simplified, f"{tex(f)} {sign} {tex(g)}", value
    )


def written(a: int, b: int) -> str:
    """Write a given fraction as given, not in lowest terms."""
    return str(a) if b == 1 else f"{a}/{b}"


def tex(fraction: str) -> str:
    """Write a given fraction as given, in LaTeX."""
    top, _, bottom = fraction.partition("/")
    return f"\\frac{{{top}}}{{{bottom}}}" if bottom else top


def two_fractions(rng: random.Random, f: str, g: str, sign: str, words: tuple[str, ...]) -> str:
    """Ask for an operation on two fractions; a slash never stands for both kinds of division."""
    if rng.random() < 0.35:
        if rng.random() < 0.4:
            f, g = f"${tex(f)}$", f"${tex(g)}$"
        return dress(rng, rng.choice(words).format(f=f, g=g))
    if sign == "÷":
        if rng.random() < 0.4:
            return ask_with(rng, f"${tex(f)} \\div {tex(g)}$")
        return ask_with(rng, rng.choice((f"{f} ÷ {g}", f"({f}) ÷ ({g})", f"({f}) / ({g})", f"{f} divided by {g}")))
    if rng.random() < 0.1:
        f, g = f"({f})" if "/" in f else f, f"({g})" if "/" in g else g
        return ask_with(rng, f"{f} {'*' if sign == '×' else sign} {g}")
    return ask(rng, f"{f} {sign} {g}")


def ask_with(rng: random.Random, expression: str) -> str:
    """Ask for an expression whose signs are already as they should be."""
    return dress(
        rng,
        rng.choice(
            (
                "What is {e}?",
                "Compute {e}.",
                "Calculate {e}",
                "Evaluate {e}.",
                "{e}",
                "Find {e}.",
                "Work out {e}.",
                "Simplify {e}.",
            )
        ).format(e=expression),
    )


def product_or_quotient(rng: random.Random) -> Problem:
    """a/b × c/d and a/b ÷ c/d."""
    (a, b), (c, d) = draw(rng), draw(rng)
    roll = rng.random()
    if roll < 0.12:
        a, b = rng.randint(1, 12), 1
    elif roll < 0.24:
        c, d = rng.randint(1, 12), 1
    sign = rng.choice("××÷")
    f, g = written(a, b), written(c, d)
    lines = [f"{f} {sign} {g}"]
    x, y = (c, d) if sign == "×" else (d, c)
    if sign == "÷":
        lines.append(f"turn over: {a}/{b} × {x}/{y}")
    top, bottom = multiply(a, x), multiply(b, y)
    lines += [*top.lines, *bottom.lines]
    simplified, value = simplify(top.value, bottom.value)
    question = two_fractions(rng, f, g, sign, FRACTION_PRODUCT_WORDS if sign == "×" else FRACTION_QUOTIENT_WORDS)
    operator = "\\times" if sign == "×" else "\\div"
    said = f"{tex(f)} {operator} {tex(g)}"
    return finish("fractions", f"{a}/{b}{sign}{c}/{d}", question, lines + simplified, said, value)


def simplification(rng: random.Random) -> Problem:
    """A fraction to lowest terms."""
    a, b = rng.randint(1, 15), rng.randint(2, 15)
    k = rng.randint(2, 12) if rng.random() < 0.85 else rng.randint(1, 20)
    a, b = a * k, b * k
    shown = f"{a}/{b}"
    lines, value = simplify(a, b)
    written_down = f"${tex(shown)}$" if rng.random() < 0.35 else shown
    question = dress(rng, rng.choice(SIMPLIFY_WORDS).format(f=written_down))
    return finish("fractions", f"simplify {shown}", question, [f"simplify {shown}", *lines], tex(shown), value)


def fraction_of(rng: random.Random) -> Problem:
    """A fraction of a whole number, where it comes out whole."""
    b = rng.randint(2, 12)
    a = rng.randint(1, b - 1)
    n = b * rng.randint(1, 30)
    share = divide_exactly(n, b)
    product = multiply(share.value, a)
    lines = [f"{a}/{b} of {n}", *share.lines, *product.lines]
    shown = f"${tex(f'{a}/{b}')}$" if rng.random() < 0.35 else f"{a}/{b}"
    if rng.random() < 0.8:
        question = dress(rng, rng.choice(FRACTION_OF_WORDS).format(f=shown, n=n))
    else:
        question = dress(
            rng,
            rng.choice(("What is {e}?", "Compute {e}.", "{e}", "Find {e}.")).format(
                e=write_operators(rng, f"{a}/{b} × {n}")
            ),
        )
        return finish_product(a, b, n, question)
    return finish(
        "fractions", f"{a}/{b} of {n}", question, lines, f"{tex(f'{a}/{b}')} \\times {n}", Fraction(product.value)
    )


def finish_product(a: int, b: int, n: int, question: str) -> Problem:
    """A fraction times a whole number, asked as a product, is worked as a product."""
    top = multiply(a, n)
    simplified, value = simplify(top.value, b)
    lines = [f"{a}/{b} × {n}", *top.lines, *multiply(b, 1).lines, *simplified]
    return finish("fractions", f"{a}/{b}×{n}/1", question, lines, f"{tex(f'{a}/{b}')} \\times {n}", value)


def mixed_numbers(rng: random.Random) -> Problem:
    """w a/b ± v c/d: turned into improper fractions first."""
    w, v = rng.randint(1, 5), rng.randint(1, 5)
    b, d = rng.randint(2, 8), rng.randint(2, 8)
    a, c = rng.randint(1, b - 1), rng.randint(1, d - 1)
    sign = rng.choice("+-")
    if sign == "-" and w + Fraction(a, b) < v + Fraction(c, d):
        (w, a, b), (v, c, d) = (v, c, d), (w, a, b)
    x, y = w * b + a, v * d + c
    lines = [f"{w} {a}/{b} {sign} {v} {c}/{d}"]
    lines.append(f"{w} × {b} + {a} = {x}, {x}/{b}")
    lines.append(f"{v} × {d} + {c} = {y}, {y}/{d}")
    multiple = common_multiple(b, d)
    common = multiple.value
    p, q = common // b, common // d
    if b != d:
        lines += [*multiple.lines, *divide_exactly(common, b).lines, *multiply(x, p).lines]
        lines += [*divide_exactly(common, d).lines, *multiply(y, q).lines]
        lines.append(f"{x * p}/{common} {sign} {y * q}/{common}")
    working = add(x * p, y * q) if sign == "+" else subtract(x * p, y * q)
    simplified, value = simplify(working.value, common)
    said = f"{w}\\frac{{{a}}}{{{b}}} {sign} {v}\\frac{{{c}}}{{{d}}}"
    shown = f"${said}$" if rng.random() < 0.4 else f"{w} {a}/{b} {sign} {v} {c}/{d}"
    return finish(
        "fractions",
        f"{w} {a}/{b}{sign}{v} {c}/{d}",
        ask_with(rng, shown),
        lines + list(working.lines) + simplified,
        said,
        value,
    )


def improper(rng: random.Random) -> Problem:
    """A mixed number as an improper fraction."""
    w, b = rng.randint(1, 12), rng.randint(2, 12)
    a = rng.randint(1, b - 1)
    simplified, value = simplify(w * b + a, b)
    lines = [f"{w} {a}/{b}", *multiply(w, b).lines, *add(w * b, a).lines, *simplified]
    said = f"{w}\\frac{{{a}}}{{{b}}}"
    shown = f"${said}$" if rng.random() < 0.5 else f"{w} {a}/{b}"
    question = dress(rng, rng.choice(IMPROPER_WORDS).format(f=shown))
    return finish("fractions", f"improper {w} {a}/{b}", question, lines, said, value)


def fractions(rng: random.Random) -> Problem:
    """Any of the above."""
    kinds = (sum_or_difference, product_or_quotient, simplification, fraction_of, mixed_numbers, improper)
    problem = rng.choices(kinds, (10, 8, 4, 3, 0.8, 1.4))[0](rng)
    if rng.random() < 0.08 and not problem.question.endswith("."):
        return replace(problem, question=problem.question.rstrip("?") + rng.choice(LOWEST))
    return problem
