"""Exercises in inequalities with one unknown."""

from __future__ import annotations

import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, either, inequality, interval, nonzero, two_in_order, until
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import Number, factor, polynomial, signed, tex, times
from app.tutoring.reading.tree import Node
from app.tutoring.sentences import Sentence

_ONE_STEP = (
    Practice.tr("Treat it like an equation, with one difference."),
    Practice.tr("Undo what was done to the unknown, on both sides."),
)
_NEGATIVE = (
    Practice.tr("Mind what a negative factor does."),
    Practice.tr("Dividing or multiplying by a negative number turns the sign round."),
)
_TWO_BOUNDS = (
    Practice.tr("There are two inequalities in one."),
    Practice.tr("Do the same to all three sides until the unknown is alone."),
)
_QUADRATIC = (
    Practice.tr("Where does it change its sign?"),
    Practice.tr("Find the roots, and see on which side of them it holds."),
)
_TASKS = (
    Practice.tr("Solve ${relation}$."),
    Practice.tr("For which ${x}$ is ${relation}$?"),
    Practice.tr("Find all ${x}$ with ${relation}$."),
)
_SIGNS = {"<": "<", ">": ">", "<=": r"\le", ">=": r"\ge"}
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _draft(
    rng: random.Random,
    relation: str,
    key: list[Node],
    shown: str | Sentence,
    worked: tuple[Sentence, ...],
    hints: tuple[Sentence, Sentence],
) -> Draft:
    asked = rng.choice(_TASKS).put(x="x", relation=relation)
    return Draft(asked, ["union", *key], inequality(relation), worked, hints, shown, unknowns=("x",))


def _ray(sign: str, bound: Number) -> Node:
    closed = "=" in sign
    if sign[0] == "<":
        return interval(None, bound, "h" if closed else "")
    return interval(bound, None, "l" if closed else "")


def _adding(rng: random.Random) -> Draft:
    sign, bound, b = rng.choice(tuple(_SIGNS)), nonzero(rng, 20), nonzero(rng, 20)
    relation = f"x{signed(b)} {_SIGNS[sign]} {bound + b}"
    shown = f"x {_SIGNS[sign]} {bound}"
    first = (
        Practice.tr("Subtract ${b}$ on both sides: ${step}$.")
        if b > 0
        else Practice.tr("Add ${b}$ on both sides: ${step}$.")
    )
    worked = (
        first.put(b=abs(b), step=f"x {_SIGNS[sign]} {bound + b}{signed(-b)}"),
        Practice.tr("So ${shown}$.", shown=shown),
    )
    return _draft(rng, relation, [_ray(sign, bound)], shown, worked, _ONE_STEP)


def _multiplying(rng: random.Random) -> Draft:
    sign, bound, a = rng.choice(tuple(_SIGNS)), nonzero(rng, 12), rng.randint(2, 12)
    relation = f"{a}x {_SIGNS[sign]} {a * bound}"
    shown = f"x {_SIGNS[sign]} {bound}"
    worked = (Practice.tr("Divide both sides by ${a}$: ${shown}$.", a=a, shown=shown),)
    return _draft(rng, relation, [_ray(sign, bound)], shown, worked, _ONE_STEP)


def _over(rng: random.Random) -> Draft:
    sign, share, a = rng.choice(tuple(_SIGNS)), nonzero(rng, 9), rng.randint(2, 9)
    relation = rf"\frac{{x}}{{{a}}} {_SIGNS[sign]} {share}"
    shown = f"x {_SIGNS[sign]} {a * share}"
    worked = (Practice.tr("Multiply both sides by ${a}$: ${shown}$.", a=a, shown=shown),)
    return _draft(rng, relation, [_ray(sign, a * share)], shown, worked, _ONE_STEP)


def _two_steps(rng: random.Random) -> Draft:
    sign, bound, a, b = rng.choice(tuple(_SIGNS)), nonzero(rng, 10), nonzero(rng, 9, 2), nonzero(rng, 20)
    c = a * bound + b
    left = f"{polynomial([a, b])}" if rng.random() < 0.6 else f"{b}{signed(a)}x"
    relation = f"{left} {_SIGNS[sign]} {c}"
    return _linear(rng, relation, sign, (a, b, c), ())


def _both_sides(rng: random.Random) -> Draft:
    sign, bound, b = rng.choice(tuple(_SIGNS)), nonzero(rng, 9), nonzero(rng, 15)
    a, c = until(lambda: (nonzero(rng, 7), nonzero(rng, 7)), lambda drawn: abs(drawn[0] - drawn[1]) > 1)
    d = (a - c) * bound + b
    relation = f"{polynomial([a, b])} {_SIGNS[sign]} {polynomial([c, d])}"
    first = Practice.tr(
        "Collect the unknown on the left: ${step}$.", step=f"{polynomial([a - c, b])} {_SIGNS[sign]} {d}"
    )
    return _linear(rng, relation, sign, (a - c, b, d), (first,))


def _bracket(rng: random.Random) -> Draft:
    sign, a, b = rng.choice(tuple(_SIGNS)), nonzero(rng, 6, 2), nonzero(rng, 9)
    c = nonzero(rng, 30)
    relation = f"{a}(x{signed(b)}) {_SIGNS[sign]} {c}"
    first = Practice.tr("Multiply out: ${step}$.", step=f"{polynomial([a, a * b])} {_SIGNS[sign]} {c}")
    return _linear(rng, relation, sign, (a, a * b, c), (first,))


def _linear(
    rng: random.Random, relation: str, sign: str, numbers: tuple[int, int, int], before: tuple[Sentence, ...]
) -> Draft:
    """Ax + b against c."""
    a, b, c = numbers
    bound, turned = Fraction(c - b, a), sign if a > 0 else _TURNED[sign]
    shown = f"x {_SIGNS[turned]} {tex(bound)}"
    last = (
        Practice.tr("Divide by ${a}$: ${shown}$.")
        if a > 0
        else Practice.tr("Divide by ${a}$, which turns the sign: ${shown}$.")
    )
    worked = (
        *before,
        Practice.tr("Leave the product alone: ${step}$.", step=f"{times(a, 'x')} {_SIGNS[sign]} {c - b}"),
        last.put(a=a, shown=shown),
    )
    return _draft(rng, relation, [_ray(turned, bound)], shown, worked, _NEGATIVE)


def _between(rng: random.Random) -> Draft:
    low, high = two_in_order(rng, 10)
    one, other = rng.choice(("<", "<=")), rng.choice(("<", "<="))
    a, b = rng.randint(1, 6), nonzero(rng, 12)
    relation = f"{a * low + b} {_SIGNS[one]} {polynomial([a, b])} {_SIGNS[other]} {a * high + b}"
    shown = f"{low} {_SIGNS[one]} x {_SIGNS[other]} {high}"
    worked = (
        Practice.tr("Leave the product alone: ${step}$.",
            step=f"{a * low} {_SIGNS[one]} {times(a, 'x')} {_SIGNS[other]} {a * high}"),
        Practice.tr("So ${shown}$.", shown=shown),
    )  # fmt: skip
    key = interval(low, high, ("l" if one == "<=" else "") + ("h" if other == "<=" else ""))
    return _draft(rng, relation, [key], shown, worked, _TWO_BOUNDS)


def _between_turned(rng: random.Random) -> Draft:
    low, high = two_in_order(rng, 9)
    one, other = rng.choice(("<", "<=")), rng.choice(("<", "<="))
    a, b = -rng.randint(1, 5), nonzero(rng, 12)
    relation = (
        f"{a * high + b} {_SIGNS[one]} {b}{signed(a)[:-1] if a == -1 else signed(a)}x {_SIGNS[other]} {a * low + b}"
    )
    shown = f"{low} {_SIGNS[other]} x {_SIGNS[one]} {high}"
    worked = (
        Practice.tr("Leave the product alone: ${step}$.",
            step=f"{a * high} {_SIGNS[one]} {times(a, 'x')} {_SIGNS[other]} {a * low}"),
        Practice.tr("Divide by ${a}$, which turns both signs: ${shown}$.", a=a, shown=shown),
    )  # fmt: skip
    key = interval(low, high, ("l" if other == "<=" else "") + ("h" if one == "<=" else ""))
    return _draft(rng, relation, [key], shown, worked, _TWO_BOUNDS)


def _distance(rng: random.Random) -> Draft:
    middle, most = nonzero(rng, 9), rng.randint(1, 9)
    sign = rng.choice(tuple(_SIGNS))
    relation = f"|x{signed(-middle)}| {_SIGNS[sign]} {most}"
    low, high = middle - most, middle + most
    key, shown = _inside_or_outside(sign, low, high)
    worked = (_DISTANCES[sign].put(m=middle, most=most), Practice.tr("So ${shown}$.", shown=shown))
    return _draft(rng, relation, key, shown, worked, _TWO_BOUNDS)


_DISTANCES = {
    "<": Practice.tr("The distance of $x$ from ${m}$ is less than ${most}$."),
    "<=": Practice.tr("The distance of $x$ from ${m}$ is at most ${most}$."),
    ">": Practice.tr("The distance of $x$ from ${m}$ is more than ${most}$."),
    ">=": Practice.tr("The distance of $x$ from ${m}$ is at least ${most}$."),
}


def _quadratic(rng: random.Random) -> Draft:
    low, high = two_in_order(rng, 8)
    sign = rng.choice(tuple(_SIGNS))
    relation = rng.choice(
        (
            f"{polynomial([1, -low - high, low * high])} {_SIGNS[sign]} 0",
            f"{polynomial([1, -low - high, 0])} {_SIGNS[sign]} {-low * high}",
        )
    )
    return _with_roots(rng, relation, sign, low, high)


def _square(rng: random.Random) -> Draft:
    root, sign, a = rng.randint(2, 12), rng.choice(tuple(_SIGNS)), rng.choice((1, 2, 3, 4))
    relation = f"{polynomial([a, 0, 0])} {_SIGNS[sign]} {a * root * root}"
    return _with_roots(rng, relation, sign, -root, root)


def _opening_down(rng: random.Random) -> Draft:
    low, high = two_in_order(rng, 7)
    sign = rng.choice(tuple(_SIGNS))
    relation = f"{polynomial([-1, low + high, -low * high])} {_SIGNS[sign]} 0"
    return _with_roots(rng, relation, _TURNED[sign], low, high)


def _with_roots(rng: random.Random, relation: str, sign: str, low: int, high: int) -> Draft:
    """The relation is the same as (x − low)(x − high) against 0."""
    key, shown = _inside_or_outside(sign, low, high)
    where = (
        Practice.tr("It holds between them: ${shown}$.")
        if sign[0] == "<"
        else Practice.tr("It holds outside them: ${shown}$.")
    )
    product = f"{factor(low)}{factor(high)} {_SIGNS[sign]} 0"
    worked = (
        Practice.tr("As a product: ${product}$.", product=product),
        Practice.tr("The roots are ${low}$ and ${high}$.", low=low, high=high),
        where.put(shown=shown),
    )
    return _draft(rng, relation, key, shown, worked, _QUADRATIC)


def _inside_or_outside(sign: str, low: int, high: int) -> tuple[list[Node], str | Sentence]:
    strict = "=" not in sign
    if sign[0] == "<":
        tex_sign = _SIGNS[sign]
        return [interval(low, high, "" if strict else "lh")], f"{low} {tex_sign} x {tex_sign} {high}"
    left, right = ("<", ">") if strict else ("<=", ">=")
    shown = either(f"x {_SIGNS[left]} {low}", f"x {_SIGNS[right]} {high}")
    return [_ray(left, low), _ray(right, high)], shown


LEVELS: tuple[Level, ...] = (
    (_adding, _multiplying, _over),
    (_two_steps, _both_sides, _bracket),
    (_between, _between_turned, _distance),
    (_quadratic, _square, _opening_down),
)
