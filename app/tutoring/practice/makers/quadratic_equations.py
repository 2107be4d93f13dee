"""Exercises in quadratic equations."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, alternatives, nonzero, roots, solutions, until
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import Number, factor, polynomial, root_of, same, signed, summed, tex
from app.tutoring.sentences import Sentence

_SQUARES = (
    Practice.tr("Which numbers have this square? There may be two."),
    Practice.tr("Leave the square alone, then take both roots."),
)
_FACTORS = (
    Practice.tr("When is a product zero?"),
    Practice.tr("A product is zero exactly when one of its factors is; set each to zero."),
)
_MONIC = (
    Practice.tr("Bring everything to one side."),
    Practice.tr("Look for two numbers with the right product and the right sum."),
)
_LEADING = (
    Practice.tr("Can it be written as a product of two brackets?"),
    Practice.tr("Split the middle term in two that can be factored."),
)
_FORMULA = (
    Practice.tr("It doesn't factor with whole numbers."),
    Practice.tr("Use the quadratic formula, and simplify the root."),
)
_TASKS = (
    Practice.tr("Solve ${equation}$."),
    Practice.tr("Find all solutions of ${equation}$."),
    Practice.tr("For which ${x}$ is ${equation}$?"),
)


def _draft(
    rng: random.Random, equation: str, found: list[str], worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    asked = rng.choice(_TASKS).put(x="x", equation=equation)
    shown = alternatives("x", found)
    return Draft(asked, solutions(found), roots(equation), worked, hints, shown, unknowns=("x",))


def _square(rng: random.Random) -> Draft:
    root, a, b = rng.randint(2, 12), rng.choice((1, 1, 2, 3, 5)), rng.choice((0, 0, nonzero(rng, 20)))
    if a == 1 and b == 0:
        a = rng.choice((2, 3, 4))
    square, right = root * root, a * root * root + b
    equation = f"{polynomial([a, 0, b])} = {right}"
    worked = (
        Practice.tr("Leave the square alone: $x^2 = {square}$.", square=square),
        Practice.tr("Both roots: $x = {root}$ or $x = -{root}$.", root=root),
    )
    return _draft(rng, equation, [str(root), str(-root)], worked, _SQUARES)


def _shifted_square(rng: random.Random) -> Draft:
    root, shift = rng.randint(2, 9), nonzero(rng, 9)
    found = [shift + root, shift - root]
    equation = f"{factor(shift)}^{{2}} = {root * root}"
    worked = (
        Practice.tr("Both roots: ${inner} = {root}$ or ${inner} = -{root}$.", inner=f"x{signed(-shift)}", root=root),
        Practice.tr("So $x = {one}$ or $x = {other}$.", one=found[0], other=found[1]),
    )
    return _draft(rng, equation, [*map(str, found)], worked, _SQUARES)


def _given_factors(rng: random.Random) -> Draft:
    one, other = _two_roots(rng, 9)
    lead = rng.choice((1, 1, 2, 3, 5))
    equation = f"{lead if lead > 1 else ''}{factor(one)}{factor(other)} = 0"
    worked = (
        Practice.tr(
            "A factor is zero: ${one} = 0$ or ${other} = 0$.", one=f"x{signed(-one)}", other=f"x{signed(-other)}"
        ),
        Practice.tr("So $x = {one}$ or $x = {other}$.", one=one, other=other),
    )
    return _draft(rng, equation, [str(one), str(other)], worked, _FACTORS)


def _common_factor(rng: random.Random) -> Draft:
    a, other = rng.randint(2, 6), nonzero(rng, 9)
    equation = f"{polynomial([a, -a * other, 0])} = 0"
    worked = (
        Practice.tr("Take out the common factor: ${step} = 0$.", step=f"{a}x{factor(other)}"),
        Practice.tr("A factor is zero: $x = 0$ or ${other} = 0$.", other=f"x{signed(-other)}"),
        Practice.tr("So $x = 0$ or $x = {other}$.", other=other),
    )
    return _draft(rng, equation, ["0", str(other)], worked, _FACTORS)


def _monic(rng: random.Random) -> Draft:
    one, other = _two_roots(rng, 9)
    equation = f"{polynomial([1, -one - other, one * other])} = 0"
    return _draft(rng, equation, [str(one), str(other)], _factored_steps(one, other), _MONIC)


def _monic_moved(rng: random.Random) -> Draft:
    one, other = _two_roots(rng, 9)
    b, c = -one - other, one * other
    moved = nonzero(rng, 6)
    equation = rng.choice(
        (
            f"{polynomial([1, b, 0])} = {-c}",
            f"x^{{2}} = {polynomial([-b, -c])}",
            f"{polynomial([1, b + moved, c])} = {polynomial([moved, 0])}",
        )
    )
    first = Practice.tr("Bring everything to one side: ${step} = 0$.", step=polynomial([1, b, c]))
    return _draft(rng, equation, [str(one), str(other)], (first, *_factored_steps(one, other)), _MONIC)


def _double_root(rng: random.Random) -> Draft:
    root = nonzero(rng, 12)
    equation = f"{polynomial([1, -2 * root, root * root])} = 0"
    worked = (
        Practice.tr("That is a square: ${square} = 0$.", square=f"{factor(root)}^{{2}}"),
        Practice.tr("So $x = {root}$, and nothing else.", root=root),
    )
    return _draft(rng, equation, [str(root)], worked, _MONIC)


def _rectangle(rng: random.Random) -> Draft:
    width, more = rng.randint(3, 15), rng.randint(2, 9)
    area = width * (width + more)
    story = rng.choice(
        (
            Practice.tr(
                "A rectangle is ${more}$ cm longer than wide, and its area is ${area}$ square centimetres. "
                "How many centimetres wide is it?"
            ),
            Practice.tr(
                "Of two positive numbers one is ${more}$ larger than the other, and their product is ${area}$. "
                "What is the smaller one?"
            ),
        )
    )
    equation = f"{polynomial([1, more, -area])} = 0"
    worked = (
        Practice.tr("With the smaller one $x$: $x(x + {more}) = {area}$.", more=more, area=area),
        Practice.tr("So ${equation}$.", equation=equation),
        Practice.tr(
            "${one}{other} = 0$, and only $x = {width}$ is positive.",
            one=factor(width),
            other=factor(-width - more),
            width=width,
        ),
    )
    asked = story.put(more=more, area=area)
    return Draft(
        asked, solutions([width]), roots(equation, only="positive"), worked, _MONIC, str(width), unknowns=("x",)
    )


def _leading(rng: random.Random) -> Draft:
    one = _fractional_root(rng, 5)
    other = until(lambda: nonzero(rng, 6), lambda drawn: drawn != one)
    return _two_brackets(rng, one, Fraction(other))


def _two_leads(rng: random.Random) -> Draft:
    one = _fractional_root(rng, 4)
    other = until(lambda: _fractional_root(rng, 4), lambda drawn: drawn != one)
    return _two_brackets(rng, one, other)


def _fractional_root(rng: random.Random, most: int) -> Fraction:
    return until(lambda: Fraction(nonzero(rng, 7), rng.randint(2, most)), lambda drawn: drawn.denominator > 1)


def _two_brackets(rng: random.Random, one: Fraction, other: Fraction) -> Draft:
    p, q = one.denominator, other.denominator
    r, s = -one.numerator, -other.numerator
    a, b, c = p * q, p * s + q * r, r * s
    moved = rng.random() < 0.3
    equation = f"{polynomial([a, b, 0])} = {-c}" if moved else f"{polynomial([a, b, c])} = 0"
    first = (Practice.tr("Bring everything to one side: ${step} = 0$.", step=polynomial([a, b, c])),) if moved else ()
    worked = (
        *first,
        Practice.tr("As a product: $({one})({other}) = 0$.", one=polynomial([p, r]), other=polynomial([q, s])),
        Practice.tr(
            "A factor is zero: ${one} = 0$ or ${other} = 0$.", one=polynomial([p, r]), other=polynomial([q, s])
        ),
        Practice.tr("So $x = {one}$ or $x = {other}$.", one=one, other=other),
    )
    return _draft(rng, equation, [tex(one), tex(other)], worked, _LEADING)


def _formula(rng: random.Random) -> Draft:
    middle, radicand, outside = nonzero(rng, 6), rng.choice((2, 3, 5, 6, 7, 10, 11)), rng.choice((1, 1, 2, 3))
    c = middle * middle - outside * outside * radicand
    equation = f"{polynomial([1, -2 * middle, c])} = 0"
    return _with_roots(rng, equation, (1, -2 * middle, c), (middle, outside, radicand, 1))


def _formula_over_two(rng: random.Random) -> Draft:
    b, c = until(
        lambda: (nonzero(rng, 9), nonzero(rng, 9)),
        lambda drawn: drawn[0] % 2 == 1 and _is_surd(drawn[0] ** 2 - 4 * drawn[1]),
    )
    outside, radicand = _simplified(b * b - 4 * c)
    return _with_roots(rng, f"{polynomial([1, b, c])} = 0", (1, b, c), (-b, outside, radicand, 2))


def _formula_with_lead(rng: random.Random) -> Draft:
    a, b, c = until(
        lambda: (rng.randint(2, 4), nonzero(rng, 9), nonzero(rng, 7)),
        lambda drawn: _is_surd(drawn[1] ** 2 - 4 * drawn[0] * drawn[2]) and math.gcd(*drawn) == 1,
    )
    outside, radicand = _simplified(b * b - 4 * a * c)
    by = math.gcd(b, outside, 2 * a)
    parts = (-b // by, outside // by, radicand, 2 * a // by)
    return _with_roots(rng, f"{polynomial([a, b, c])} = 0", (a, b, c), parts)


def _with_roots(
    rng: random.Random, equation: str, coefficients: tuple[int, int, int], parts: tuple[int, int, int, int]
) -> Draft:
    """Return an equation whose roots are (first ± factor √radicand) / bottom."""
    a, b, c = coefficients
    first, outside, radicand, bottom = parts
    found = [_surd_root(first, sign * outside, radicand, bottom) for sign in (1, -1)]
    discriminant = b * b - 4 * a * c
    worked = (
        Practice.tr(
            "Under the root: ${b}^2 - 4 \\cdot {a} \\cdot {c} = {d}$.",
            b=_in_brackets(b),
            a=a,
            c=_in_brackets(c),
            d=discriminant,
        ),
        Practice.tr(
            "The root of that: ${root}$.", root=same(root_of(discriminant), root_of(*_simplified(discriminant)[::-1]))
        ),
        Practice.tr("The formula gives $x = {one}$ or $x = {other}$.", one=found[0], other=found[1]),
    )
    return _draft(rng, equation, found, worked, _FORMULA)


def _surd_root(first: int, outside: int, radicand: int, bottom: int) -> str:
    top = summed([(first, ""), (outside, rf"\sqrt{{{radicand}}}")])
    return top if bottom == 1 else rf"\frac{{{top}}}{{{bottom}}}"


def _in_brackets(value: Number) -> str:
    return tex(value) if value >= 0 else f"({tex(value)})"


def _is_surd(value: int) -> bool:
    return value > 0 and math.isqrt(value) ** 2 != value


def _simplified(value: int) -> tuple[int, int]:
    """Return what stands before and under the root of a number, simplified."""
    outside = max(each for each in range(1, math.isqrt(value) + 1) if value % (each * each) == 0)
    return outside, value // (outside * outside)


def _two_roots(rng: random.Random, most: int) -> tuple[int, int]:
    return until(lambda: (nonzero(rng, most), nonzero(rng, most)), lambda drawn: drawn[0] != drawn[1])


def _factored_steps(one: int, other: int) -> tuple[Sentence, ...]:
    return (
        Practice.tr(
            "${r} \\cdot {s} = {product}$ and ${r} + {s} = {sum}$.",
            r=_in_brackets(-one),
            s=_in_brackets(-other),
            product=one * other,
            sum=-one - other,
        ),
        Practice.tr("So ${one}{other} = 0$.", one=factor(one), other=factor(other)),
        Practice.tr("That is $x = {one}$ or $x = {other}$.", one=one, other=other),
    )


LEVELS: tuple[Level, ...] = (
    (_square, _shifted_square, _given_factors, _common_factor),
    (_monic, _monic, _monic_moved, _double_root, _rectangle),
    (_leading, _two_leads),
    (_formula, _formula_over_two, _formula_with_lead),
)
