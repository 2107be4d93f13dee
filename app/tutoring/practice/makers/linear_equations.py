"""Exercises in linear equations with one unknown."""

from __future__ import annotations

import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, nonzero, roots, solutions, until
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import Number, polynomial, signed, tex, times, unsimplified
from app.tutoring.sentences import Sentence

_ONE_STEP = (Practice.tr("What was done to the unknown?"), Practice.tr("Do the opposite to both sides."))
_TWO_STEPS = (
    Practice.tr("What was done to the unknown last?"),
    Practice.tr("Undo the sum first, then the product, on both sides."),
)
_BOTH_SIDES = (
    Practice.tr("Bring it into the shape of an equation that you know."),
    Practice.tr("Multiply out, then collect the unknown on one side."),
)
_FRACTIONS = (
    Practice.tr("The fractions are in the way."),
    Practice.tr("Multiply both sides by a number that all denominators divide."),
)
_TASKS = (
    Practice.tr("Solve ${equation}$."),
    Practice.tr("Find ${unknown}$: ${equation}$."),
    Practice.tr("For which ${unknown}$ is ${equation}$?"),
)
_NAMES = ("x", "x", "x", "y", "t", "n", "a")


def _draft(
    rng: random.Random,
    unknown: str,
    equation: str,
    root: Number,
    worked: tuple[Sentence, ...],
    hints: tuple[Sentence, Sentence],
) -> Draft:
    asked = rng.choice(_TASKS).put(unknown=unknown, equation=equation)
    shown = f"{unknown} = {tex(root)}"
    return Draft(asked, solutions([root]), roots(equation, unknown), worked, hints, shown, unknowns=(unknown,))


def _adding(rng: random.Random) -> Draft:
    unknown, root, b = rng.choice(_NAMES), nonzero(rng, 30), nonzero(rng, 25)
    equation = f"{unknown}{signed(b)} = {root + b}"
    first = (
        Practice.tr("Subtract ${b}$ on both sides: ${unknown} = {step}$.")
        if b > 0
        else Practice.tr("Add ${b}$ on both sides: ${unknown} = {step}$.")
    )
    worked = (
        first.put(b=abs(b), unknown=unknown, step=f"{root + b}{signed(-b)}"),
        Practice.tr("So ${unknown} = {root}$.", unknown=unknown, root=root),
    )
    return _draft(rng, unknown, equation, root, worked, _ONE_STEP)


def _multiplying(rng: random.Random) -> Draft:
    unknown, root, a = rng.choice(_NAMES), nonzero(rng, 15, 2), nonzero(rng, 12, 2)
    equation = f"{a}{unknown} = {a * root}"
    worked = (
        Practice.tr(
            "Divide both sides by ${a}$: ${unknown} = {step}$.", a=a, unknown=unknown, step=unsimplified(a * root, a)
        ),
        Practice.tr("So ${unknown} = {root}$.", unknown=unknown, root=root),
    )
    return _draft(rng, unknown, equation, root, worked, _ONE_STEP)


def _dividing(rng: random.Random) -> Draft:
    unknown, a, quotient = rng.choice(_NAMES), rng.randint(2, 9), nonzero(rng, 12, 2)
    equation = rf"\frac{{{unknown}}}{{{a}}} = {quotient}"
    worked = (
        Practice.tr("Multiply both sides by ${a}$: ${unknown} = {q} \\cdot {a}$.", a=a, unknown=unknown, q=quotient),
        Practice.tr("So ${unknown} = {root}$.", unknown=unknown, root=a * quotient),
    )
    return _draft(rng, unknown, equation, a * quotient, worked, _ONE_STEP)


def _two_steps(rng: random.Random) -> Draft:
    unknown, root, a, b = rng.choice(_NAMES), nonzero(rng, 12), nonzero(rng, 9, 2), nonzero(rng, 20)
    c = a * root + b
    left = f"{a}{unknown}{signed(b)}" if rng.random() < 0.7 else f"{b}{signed(a)}{unknown}"
    equation = f"{left} = {c}" if rng.random() < 0.8 else f"{c} = {left}"
    worked = _last_steps(unknown, a, b, c)
    return _draft(rng, unknown, equation, root, worked, _TWO_STEPS)


def _over_and_plus(rng: random.Random) -> Draft:
    unknown, a, quotient, b = rng.choice(_NAMES), rng.randint(2, 9), nonzero(rng, 10), nonzero(rng, 15)
    c, root = quotient + b, a * quotient
    equation = rf"\frac{{{unknown}}}{{{a}}}{signed(b)} = {c}"
    worked = (
        Practice.tr("Leave the fraction alone: ${fraction} = {q}$.", fraction=unsimplified(unknown, a), q=quotient),
        Practice.tr("Multiply both sides by ${a}$: ${unknown} = {root}$.", a=a, unknown=unknown, root=root),
    )
    return _draft(rng, unknown, equation, root, worked, _TWO_STEPS)


_MORE = (
    Practice.tr("${a}$ times a number ${x}$, and ${b}$ more, gives ${c}$. Find ${x}$."),
    Practice.tr("Multiply a number ${x}$ by ${a}$, and ${b}$ more, and you get ${c}$. Which number is ${x}$?"),
)
_LESS = (
    Practice.tr("${a}$ times a number ${x}$, and ${b}$ less, gives ${c}$. Find ${x}$."),
    Practice.tr("Multiply a number ${x}$ by ${a}$, and ${b}$ less, and you get ${c}$. Which number is ${x}$?"),
)


def _number_story(rng: random.Random) -> Draft:
    root, a, b = rng.randint(2, 25), rng.randint(2, 9), nonzero(rng, 20, 2)
    c = a * root + b
    asked = rng.choice(_MORE if b > 0 else _LESS).put(a=a, x="x", b=abs(b), c=c)
    equation = f"{a}x{signed(b)} = {c}"
    worked = (Practice.tr("As an equation: ${equation}$.", equation=equation), *_last_steps("x", a, b, c))
    return Draft(
        asked, solutions([root]), roots(equation), worked, _TWO_STEPS, f"x = {root}", unknowns=("x",)
    )  # fmt: skip


def _both_sides(rng: random.Random) -> Draft:
    unknown, root = rng.choice(_NAMES), nonzero(rng, 10)
    a, c = until(lambda: (nonzero(rng, 9), nonzero(rng, 9)), lambda drawn: abs(drawn[0] - drawn[1]) > 1)
    b = nonzero(rng, 15)
    d = a * root + b - c * root
    equation = f"{polynomial([a, b], unknown)} = {polynomial([c, d], unknown)}"
    first = Practice.tr("Collect the unknown on the left: ${step}$.", step=f"{polynomial([a - c, b], unknown)} = {d}")
    worked = (first, *_last_steps(unknown, a - c, b, d))
    return _draft(rng, unknown, equation, root, worked, _BOTH_SIDES)


def _bracket(rng: random.Random) -> Draft:
    unknown, root = rng.choice(_NAMES), nonzero(rng, 10)
    a, b, c = nonzero(rng, 7, 2), nonzero(rng, 9), nonzero(rng, 12)
    d = a * (root + b) + c
    equation = f"{a}({unknown}{signed(b)}){signed(c)} = {d}"
    expanded = f"{polynomial([a, a * b], unknown)}{signed(c)} = {d}"
    worked = (
        Practice.tr("Multiply out: ${step}$.", step=expanded),
        Practice.tr("Collect: ${step}$.", step=f"{polynomial([a, a * b + c], unknown)} = {d}"),
        *_last_steps(unknown, a, a * b + c, d),
    )
    return _draft(rng, unknown, equation, root, worked, _BOTH_SIDES)


def _bracket_both_sides(rng: random.Random) -> Draft:
    unknown, root = rng.choice(_NAMES), nonzero(rng, 9)
    a, c = until(lambda: (nonzero(rng, 6, 2), nonzero(rng, 8)), lambda drawn: abs(drawn[0] - drawn[1]) > 1)
    b = nonzero(rng, 8)
    d = a * (root + b) - c * root
    equation = f"{a}({unknown}{signed(b)}) = {polynomial([c, d], unknown)}"
    worked = (
        Practice.tr("Multiply out: ${step}$.",
            step=f"{polynomial([a, a * b], unknown)} = {polynomial([c, d], unknown)}"),
        Practice.tr("Collect the unknown on the left: ${step}$.", step=f"{polynomial([a - c, a * b], unknown)} = {d}"),
        *_last_steps(unknown, a - c, a * b, d),
    )  # fmt: skip
    return _draft(rng, unknown, equation, root, worked, _BOTH_SIDES)


def _two_fractions(rng: random.Random) -> Draft:
    unknown = rng.choice(_NAMES)
    a, b = until(lambda: (rng.randint(2, 8), rng.randint(2, 8)), lambda drawn: drawn[0] < drawn[1])
    root = a * b * nonzero(rng, 3)
    sign = rng.choice((1, -1))
    total = Fraction(root, a) + sign * Fraction(root, b)
    operator = "+" if sign > 0 else "-"
    equation = f"{unsimplified(unknown, a)} {operator} {unsimplified(unknown, b)} = {total}"
    factor = b + sign * a
    worked = (
        Practice.tr("Multiply by ${by}$: ${step}$.", by=a * b,
            step=f"{b}{unknown} {operator} {a}{unknown} = {a * b * total}"),
        Practice.tr("Collect: ${step}$.", step=f"{times(factor, unknown)} = {a * b * total}"),
        Practice.tr("So ${unknown} = {root}$.", unknown=unknown, root=root),
    )  # fmt: skip
    return _draft(rng, unknown, equation, root, worked, _FRACTIONS)


def _fraction_of_sum(rng: random.Random) -> Draft:
    unknown, root = rng.choice(_NAMES), nonzero(rng, 12)
    a, c = rng.randint(2, 7), rng.randint(2, 7)
    b = until(lambda: nonzero(rng, 12), lambda drawn: (a * root + drawn) % c == 0 and a * root + drawn != 0)
    d = (a * root + b) // c
    equation = rf"\frac{{{polynomial([a, b], unknown)}}}{{{c}}} = {d}"
    first = Practice.tr("Multiply both sides by ${c}$: ${step}$.", c=c, step=f"{polynomial([a, b], unknown)} = {c * d}")
    return _draft(rng, unknown, equation, root, (first, *_last_steps(unknown, a, b, c * d)), _FRACTIONS)


def _fractional_root(rng: random.Random) -> Draft:
    unknown = rng.choice(_NAMES)
    share = until(lambda: Fraction(rng.randint(1, 7), rng.randint(2, 8)), lambda drawn: drawn.denominator > 1)
    b = nonzero(rng, 9)
    root = until(
        lambda: Fraction(nonzero(rng, 20), rng.choice((1, 1, share.numerator))), lambda drawn: (share * drawn) != 0
    )
    c = share * root + b
    equation = f"{tex(share)}{unknown}{signed(b)} = {tex(c)}"
    turned = 1 / share
    worked = (
        Practice.tr("Leave the product alone: ${step}$.", step=f"{tex(share)}{unknown} = {tex(c - b)}"),
        Practice.tr("Multiply by ${turned}$: ${unknown} = {root}$.", turned=turned, unknown=unknown, root=root),
    )
    return _draft(rng, unknown, equation, root, worked, _FRACTIONS)


def _last_steps(unknown: str, a: int, b: int, c: int) -> tuple[Sentence, ...]:
    """Return the steps from ax + b = c on."""
    root = Fraction(c - b, a)
    alone = Practice.tr("Leave the product alone: ${step}$.", step=f"{times(a, unknown)} = {c - b}")
    last = Practice.tr("Divide by ${a}$: ${unknown} = {root}$.", a=a, unknown=unknown, root=root)
    if a == 1:
        return (Practice.tr("So ${unknown} = {root}$.", unknown=unknown, root=root),)
    return (alone, last) if b else (last,)


LEVELS: tuple[Level, ...] = (
    (_adding, _multiplying, _dividing),
    (_two_steps, _over_and_plus, _number_story),
    (_both_sides, _bracket, _bracket_both_sides),
    (_two_fractions, _fraction_of_sum, _fractional_root),
)
