"""Exercises in trigonometry: exact values, right-angled triangles, radians, equations."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, alternatives, angles, nonzero, solutions, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.makers.exact_values import ANGLES, FUNCTIONS
from app.tutoring.practice.writing import tex
from app.tutoring.sentences import Sentence

_EXACT = (
    Practice.tr("Think of half a square and half an equilateral triangle."),
    Practice.tr("Find the angle in the first quadrant, then the sign."),
)
_TRIANGLES = (
    Practice.tr("Which sides are known, seen from the angle?"),
    Practice.tr("Choose sine, cosine, tangent or Pythagoras by the sides."),
)
_RADIANS = (Practice.tr("A half turn has two names."), Practice.tr("A half turn is 180 degrees, or pi."))
_EQUATIONS = (
    Practice.tr("How often is this value taken in a full turn?"),
    Practice.tr("Find one angle, then the other from the unit circle."),
)


def _drawn(rng: random.Random, most: int = 359) -> tuple[str, int]:
    return until(
        lambda: (rng.choice(tuple(FUNCTIONS)), rng.choice(ANGLES[1:])),
        lambda drawn: drawn[1] <= most and (drawn[0] != "tan" or drawn[1] % 180 != 90),
    )


def _value_in_degrees(rng: random.Random) -> Draft:
    name, angle = _drawn(rng)
    return _one_value(rng, name, angle, rf"{angle}^{{\circ}}")


def _value_in_radians(rng: random.Random) -> Draft:
    name, angle = _drawn(rng)
    return _one_value(rng, name, angle, _pi(Fraction(angle, 180)))


def _one_value(rng: random.Random, name: str, angle: int, shown: str) -> Draft:
    result = FUNCTIONS[name](angle)
    task = rf"\{name}\left({shown}\right)" if "frac" in shown else rf"\{name} {shown}"
    asked = rng.choice((Practice.tr("What is ${task}$ exactly?"), Practice.tr("Find the exact value of ${task}$.")))
    place = (
        Practice.tr("${shown}$ lies in quadrant ${n}$.") if angle % 90 else Practice.tr("${shown}$ lies on an axis.")
    )
    worked = (
        place.put(shown=shown, n=angle // 90 + 1),
        Practice.tr("So ${task} = {result}$.", task=task, result=result),
    )
    return Draft(asked.put(task=task), result, value(task), worked, _EXACT)


def _two_values(rng: random.Random) -> Draft:
    """A product of a whole number with a value, and a value added, both rational or both of one root."""
    a, name, angle = rng.randint(2, 9), *until(lambda: _drawn(rng, 180), lambda drawn: drawn[1] % 45 != 0)
    b, other, second = (
        rng.randint(2, 9),
        *until(lambda: _drawn(rng, 180), lambda drawn: _of(*drawn) != "0" and "sqrt" not in _of(*drawn)),
    )
    one, two = _of(name, angle), _of(other, second)
    share = b * _rational(two)
    task = rf"{a} \{name} {angle}^{{\circ}} + {b} \{other} {second}^{{\circ}}"
    key = _sum_of(a, one, share)
    worked = (
        Practice.tr("${one} = {a}$ and ${two} = {b}$.", one=rf"\{name} {angle}^{{\circ}}", a=one,
            two=rf"\{other} {second}^{{\circ}}", b=two),
        Practice.tr("So ${task} = {key}$.", task=task, key=key),
    )  # fmt: skip
    return Draft(Practice.tr("Find the exact value of ${task}$.", task=task), key, value(task), worked, _EXACT)


def _of(name: str, angle: int) -> str:
    return FUNCTIONS[name](angle)


def _rational(written: str) -> Fraction:
    sign = -1 if written.startswith("-") else 1
    return sign * (Fraction(1, 2) if "frac" in written else Fraction(written.lstrip("-")))


def _sum_of(factor: int, written: str, share: Fraction) -> str:
    """Return a multiple of a value plus a fraction, as TeX."""
    if "sqrt" not in written:
        return tex(factor * _rational(written) + share)
    sign = "-" if written.startswith("-") else ""
    size = Fraction(factor) / (2 if r"\frac{\sqrt{3}}{2}" in written else 3 if "frac" in written else 1)
    top = r"\sqrt{3}" if size.numerator == 1 else rf"{size.numerator}\sqrt{{3}}"
    root = top if size.denominator == 1 else rf"\frac{{{top}}}{{{size.denominator}}}"
    if not share:
        return sign + root
    return f"{tex(share)} {'-' if sign else '+'} {root}"


def _side(rng: random.Random) -> Draft:
    angle, side = until(lambda: (rng.randint(15, 75), rng.randint(4, 30)), lambda drawn: drawn[0] not in (30, 45, 60))
    story, task = rng.choice(
        (
            (
                Practice.tr(
                    "In a right-angled triangle the hypotenuse is ${side}$ cm and an angle is ${angle}$. How long is "
                    "the side opposite this angle, in centimetres to one decimal place?"
                ),
                rf"{side} \sin {angle}^{{\circ}}",
            ),
            (
                Practice.tr(
                    "In a right-angled triangle the hypotenuse is ${side}$ cm and an angle is ${angle}$. How long is "
                    "the side next to this angle, in centimetres to one decimal place?"
                ),
                rf"{side} \cos {angle}^{{\circ}}",
            ),
            (
                Practice.tr(
                    "In a right-angled triangle the leg next to an angle of ${angle}$ is ${side}$ cm. How long is the "
                    "leg opposite, in centimetres to one decimal place?"
                ),
                rf"{side} \tan {angle}^{{\circ}}",
            ),
        )
    )
    function = {"s": math.sin, "c": math.cos, "t": math.tan}[task.split("\\")[1][0]]
    exact = side * function(math.radians(angle))
    asked = story.put(side=side, angle=rf"{angle}^{{\circ}}")
    return _rounded(asked, exact, task, Practice.tr("The side is ${task} = {long} \\ldots$."))


def _rounded(asked: Sentence, exact: float, task: str, first: Sentence) -> Draft:
    key = f"{exact:.1f}"
    long = f"{math.floor(exact * 10000) / 10000:.4f}"
    worked = (first.put(task=task, long=long), Practice.tr("To one decimal place: ${key}$.", key=key))
    return Draft(asked, key, value(task), worked, _TRIANGLES, form="rounded", unit="cm", places=1)


def _pythagoras(rng: random.Random) -> Draft:
    a, b, c = rng.choice(((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29)))
    by = rng.randint(1, 6)
    a, b, c = a * by, b * by, c * by
    if rng.random() < 0.5:
        story = Practice.tr(
            "The legs of a right-angled triangle are ${a}$ cm and ${b}$ cm. How many centimetres is the hypotenuse?"
        )
        task, key = rf"\sqrt{{{a}^{{2}} + {b}^{{2}}}}", c
    else:
        story = Practice.tr(
            "In a right-angled triangle the hypotenuse is ${b}$ cm and a leg ${a}$ cm. "
            "How many centimetres is the other leg?"
        )
        b, key = c, b
        task = rf"\sqrt{{{b}^{{2}} - {a}^{{2}}}}"
    worked = (Practice.tr("By Pythagoras it is ${task} = {key}$.", task=task, key=key),)
    return Draft(story.put(a=a, b=b), str(key), value(task), worked, _TRIANGLES, unit="cm")


def _angle(rng: random.Random) -> Draft:
    a, b = until(
        lambda: (rng.randint(2, 20), rng.randint(2, 20)),
        lambda drawn: drawn[0] < drawn[1] and all(_is_clear(drawn[0] / drawn[1], inverse) for inverse in _INVERSES),
    )
    place = rng.randrange(3)
    name = ("sin", "cos", "tan")[place]
    story = (
        Practice.tr(
            "In a right-angled triangle the side opposite an angle is ${a}$ cm and the hypotenuse ${b}$ cm. "
            "How many degrees is the angle, to one decimal place?"
        ),
        Practice.tr(
            "In a right-angled triangle the side next to an angle is ${a}$ cm and the hypotenuse ${b}$ cm. "
            "How many degrees is the angle, to one decimal place?"
        ),
        Practice.tr(
            "In a right-angled triangle the leg opposite an angle is ${a}$ cm and the leg next to it ${b}$ cm. "
            "How many degrees is the angle, to one decimal place?"
        ),
    )[place]
    exact = math.degrees(_INVERSES[place](a / b))
    key, ratio = f"{exact:.1f}", rf"\frac{{{a}}}{{{b}}}"
    worked = (
        Practice.tr("Its ratio: ${name} x = {ratio}$.", name=rf"\{name}", ratio=ratio),
        Practice.tr("To one decimal place the angle is ${key}$ degrees.", key=key),
    )
    check = value(rf"\frac{{180}}{{\pi}} \cdot \arc{name}\left({ratio}\right)")
    asked = story.put(a=a, b=b)
    return Draft(asked, key, check, worked, _TRIANGLES, form="rounded", unit="degrees", places=1)


_INVERSES = (math.asin, math.acos, math.atan)


def _is_clear(ratio: float, inverse: Callable[[float], float]) -> bool:
    """Whether rounding leaves no doubt."""
    return abs(math.degrees(inverse(ratio)) * 10 % 1 - 0.5) > 0.01


def _to_radians(rng: random.Random) -> Draft:
    angle = until(lambda: 5 * rng.randint(2, 108), lambda drawn: 180 % math.gcd(drawn, 180) == 0 and drawn != 180)
    share = Fraction(angle, 180)
    key = _pi(share)
    worked = (
        Practice.tr("${angle}$ of ${half}$ degrees: ${step} = {share}$.", angle=angle, half=180,
            step=rf"\frac{{{angle}}}{{180}}", share=share),
        Practice.tr("So it is ${key}$.", key=key),
    )  # fmt: skip
    asked = rng.choice(
        (
            Practice.tr("Write ${angle}$ in radians, as a multiple of ${pi}$."),
            Practice.tr("How many radians are ${angle}$, exactly?"),
        )
    )
    return Draft(
        asked.put(angle=rf"{angle}^{{\circ}}", pi=r"\pi"), key, value(rf"{angle}^{{\circ}}"), worked, _RADIANS,
        unit="radians",
    )  # fmt: skip


def _to_degrees(rng: random.Random) -> Draft:
    share = until(
        lambda: Fraction(rng.randint(1, 17), rng.choice((2, 3, 4, 5, 6, 9, 10, 12))),
        lambda drawn: drawn.denominator > 1 and drawn < 3,
    )
    angle = int(180 * share)
    worked = (Practice.tr("Put 180 degrees for pi: ${step} = {angle}$.", step=rf"{tex(share)} \cdot 180", angle=angle),)
    asked = rng.choice(
        (Practice.tr("Write ${angle}$ in degrees."), Practice.tr("How many degrees are ${angle}$ radians?"))
    )
    check = value(rf"\frac{{180}}{{\pi}} \cdot {_pi(share)}")
    shown = rf"{angle}^{{\circ}}"
    return Draft(asked.put(angle=_pi(share)), str(angle), check, worked, _RADIANS, shown, unit="degrees")


def _pi(share: Fraction) -> str:
    top = r"\pi" if share.numerator == 1 else rf"{share.numerator}\pi"
    return top if share.denominator == 1 else rf"\frac{{{top}}}{{{share.denominator}}}"


def _basic(rng: random.Random) -> Draft:
    name, angle = _drawn(rng)
    result = _of(name, angle)
    return _equation(rng, rf"\{name} x = {result}", _all_of(name, angle))


def _multiple(rng: random.Random) -> Draft:
    name, angle = until(lambda: _drawn(rng), lambda drawn: _of(*drawn) != "0" and "sqrt" not in _of(*drawn))
    factor = rng.choice((2, 4, 6, 8))
    add = nonzero(rng, 6)
    right = factor * _rational(_of(name, angle)) + add
    sign = "+" if add > 0 else "-"
    equation = rf"{factor} \{name} x {sign} {abs(add)} = {tex(right)}"
    first = Practice.tr("Leave the function alone: ${step}$.", step=rf"\{name} x = {_of(name, angle)}")
    return _equation(rng, equation, _all_of(name, angle), first)


def _double_angle(rng: random.Random) -> Draft:
    name, angle = until(lambda: _drawn(rng), lambda drawn: drawn[1] % 2 == 0)
    found = sorted(
        half
        for each in _all_of(name, angle)
        for turn in (0, 360)
        if (half := Fraction(each + turn, 2)) < 360 and half.denominator == 1
    )
    equation = rf"\{name} 2x = {_of(name, angle)}"
    first = Practice.tr("First for $2x$, over two full turns; then halve.")
    if 2 * len(_all_of(name, angle)) != len(found):
        return _basic(rng)
    return _equation(rng, equation, [int(each) for each in found], first)


def _all_of(name: str, angle: int) -> list[int]:
    return [each for each in ANGLES if (name != "tan" or each % 180 != 90) and _of(name, each) == _of(name, angle)]


def _equation(rng: random.Random, equation: str, found: list[int], *first: Sentence) -> Draft:
    in_degrees = rng.random() < 0.6
    unit = "degrees" if in_degrees else "radians"
    written = [str(each) if in_degrees else _pi(Fraction(each, 180)) if each else "0" for each in found]
    shown = alternatives("x", [rf"{each}^{{\circ}}" for each in written] if in_degrees else written)
    asked = Practice.tr(
        "Find all ${x}$ with ${range}$ and ${equation}$.", x="x", equation=equation,
        range=r"0^{\circ} \le x < 360^{\circ}" if in_degrees else r"0 \le x < 2\pi",
    )  # fmt: skip
    worked = (*first, Practice.tr("On the unit circle these are ${shown}$.", shown=shown))
    check = angles(equation, unit)
    return Draft(asked, solutions(written), check, worked, _EQUATIONS, shown, unknowns=("x",), unit=unit)


LEVELS: tuple[Level, ...] = (
    (_value_in_degrees, _two_values, _two_values),
    (_side, _pythagoras, _angle),
    (_to_radians, _to_degrees, _value_in_radians),
    (_basic, _multiple, _double_angle),
)
