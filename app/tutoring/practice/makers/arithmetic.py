"""Exercises in whole numbers, up to negative ones."""

from __future__ import annotations

import random

from app.tutoring.practice.draft import Draft, Level, nonzero, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import bracketed
from app.tutoring.sentences import Sentence

_ADDING = (
    Practice.tr("Add or subtract tens and ones apart."),
    Practice.tr("Take one number apart into tens and ones, and go in two hops."),
)
_MULTIPLYING = (
    Practice.tr("Look for tables that you know."),
    Practice.tr("Take the larger number apart into tens and ones."),
)
_ORDER = (
    Practice.tr("Not everything is worked out from left to right."),
    Practice.tr("Brackets first, then powers, then · and :, then + and −."),
)
_SIGNS = (Practice.tr("Watch the signs."), Practice.tr("Two minus signs that meet make a plus; do the brackets first."))
_TASKS = (Practice.tr("Work out ${task}$."), Practice.tr("What is ${task}$?"), Practice.tr("Calculate ${task}$."))


def _no_ten(rng: random.Random, low: int, high: int) -> int:
    return until(lambda: rng.randint(low, high), lambda drawn: drawn % 10 != 0)


def _adding(rng: random.Random) -> Draft:
    a, b = rng.randint(25, 480), _no_ten(rng, 17, 390)
    tens, ones = b - b % 10, b % 10
    first = Practice.tr("Add the tens: ${a} + {tens} = {half}$.", a=a, tens=tens, half=a + tens)
    second = Practice.tr("Add the ones: ${half} + {ones} = {total}$.", half=a + tens, ones=ones, total=a + b)
    return _plain(rng, f"{a} + {b}", a + b, (first, second), _ADDING)


def _subtracting(rng: random.Random) -> Draft:
    b = _no_ten(rng, 17, 290)
    a = b + rng.randint(12, 480)
    tens, ones = b - b % 10, b % 10
    first = Practice.tr("Take away the tens: ${a} - {tens} = {half}$.", a=a, tens=tens, half=a - tens)
    second = Practice.tr("Take away the ones: ${half} - {ones} = {left}$.", half=a - tens, ones=ones, left=a - b)
    return _plain(rng, f"{a} - {b}", a - b, (first, second), _ADDING)


def _three_numbers(rng: random.Random) -> Draft:
    a, b = rng.randint(30, 250), rng.randint(15, 90)
    c = rng.randint(11, a + b - 5)
    first = Practice.tr("From the left: ${a} + {b} = {half}$.", a=a, b=b, half=a + b)
    second = Practice.tr("Then ${half} - {c} = {left}$.", half=a + b, c=c, left=a + b - c)
    return _plain(rng, f"{a} + {b} - {c}", a + b - c, (first, second), _ADDING)


def _library(rng: random.Random) -> Draft:
    a, b, c = rng.randint(120, 800), rng.randint(20, 95), rng.randint(12, 80)
    story = rng.choice(
        (
            Practice.tr("A library has ${a}$ books; it buys ${b}$ more and gives ${c}$ away. How many has it then?"),
            Practice.tr("A train has ${a}$ passengers; ${b}$ get on and ${c}$ get off. How many are on it then?"),
            Practice.tr("A farmer has ${a}$ apples, picks ${b}$ more and sells ${c}$. How many are left?"),
        )
    )
    worked = (
        Practice.tr("With those that come: ${a} + {b} = {half}$.", a=a, b=b, half=a + b),
        Practice.tr("Without those that go: ${half} - {c} = {left}$.", half=a + b, c=c, left=a + b - c),
    )
    return Draft(story.put(a=a, b=b, c=c), str(a + b - c), value(f"{a} + {b} - {c}"), worked, _ADDING)


def _multiplying(rng: random.Random) -> Draft:
    a, b = _no_ten(rng, 12, 98), rng.randint(3, 12)
    tens, ones = a - a % 10, a % 10
    worked = (
        Practice.tr("The tens: ${tens} \\cdot {b} = {most}$.", tens=tens, b=b, most=tens * b),
        Practice.tr("The ones: ${ones} \\cdot {b} = {rest}$.", ones=ones, b=b, rest=ones * b),
        Practice.tr("Together: ${most} + {rest} = {total}$.", most=tens * b, rest=ones * b, total=a * b),
    )
    return _plain(rng, rf"{a} \cdot {b}", a * b, worked, _MULTIPLYING)


def _dividing(rng: random.Random) -> Draft:
    b, result = rng.randint(3, 12), rng.randint(11, 60)
    a = b * result
    worked = (
        Practice.tr("What times ${b}$ gives ${a}$?", a=a, b=b),
        Practice.tr("${b} \\cdot {result} = {a}$, so ${a} \\div {b} = {result}$.", a=a, b=b, result=result),
    )
    return _plain(rng, rf"{a} \div {b}", result, worked, _MULTIPLYING)


def _boxes(rng: random.Random) -> Draft:
    boxes, each, extra = rng.randint(4, 15), rng.randint(6, 24), rng.randint(3, 30)
    story = rng.choice(
        (
            Practice.tr(
                "There are ${boxes}$ boxes with ${each}$ pencils in each, and ${extra}$ single ones. "
                "How many pencils are there?"
            ),
            Practice.tr(
                "A hall has ${boxes}$ rows of ${each}$ seats and ${extra}$ seats at the back. How many seats are there?"
            ),
        )
    )
    worked = (
        Practice.tr("All in groups: ${boxes} \\cdot {each} = {most}$.", boxes=boxes, each=each, most=boxes * each),
        Practice.tr(
            "With the rest: ${most} + {extra} = {total}$.", most=boxes * each, extra=extra, total=boxes * each + extra
        ),
    )
    asked = story.put(boxes=boxes, each=each, extra=extra)
    check = value(rf"{boxes} \cdot {each} + {extra}")
    return Draft(asked, str(boxes * each + extra), check, worked, _MULTIPLYING)


def _product_in_sum(rng: random.Random) -> Draft:
    b, c = rng.randint(3, 12), rng.randint(3, 12)
    a = rng.randint(5, 60)
    if rng.random() < 0.5:
        task, result = rf"{a} + {b} \cdot {c}", a + b * c
        last = Practice.tr("Then add: ${a} + {product} = {result}$.", a=a, product=b * c, result=result)
    else:
        a += b * c
        task, result = rf"{a} - {b} \cdot {c}", a - b * c
        last = Practice.tr("Then subtract: ${a} - {product} = {result}$.", a=a, product=b * c, result=result)
    first = Practice.tr("The product first: ${b} \\cdot {c} = {product}$.", b=b, c=c, product=b * c)
    return _plain(rng, task, result, (first, last), _ORDER)


def _two_products(rng: random.Random) -> Draft:
    a, b, c, d = until(
        lambda: tuple(rng.randint(2, 12) for _ in range(4)), lambda n: n[0] * n[1] > n[2] * n[3] and n[:2] != n[2:]
    )
    left, right = a * b, c * d
    worked = (
        Practice.tr("The first product: ${a} \\cdot {b} = {left}$.", a=a, b=b, left=left),
        Practice.tr("The second product: ${c} \\cdot {d} = {right}$.", c=c, d=d, right=right),
        Practice.tr("Then ${left} - {right} = {result}$.", left=left, right=right, result=left - right),
    )
    return _plain(rng, rf"{a} \cdot {b} - {c} \cdot {d}", left - right, worked, _ORDER)


def _bracket_first(rng: random.Random) -> Draft:
    a, b, c, d = rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 9), rng.randint(1, 15)
    both = a + b
    result = both * c - d
    worked = (
        Practice.tr("The bracket first: ${a} + {b} = {both}$.", a=a, b=b, both=both),
        Practice.tr("Then the product: ${both} \\cdot {c} = {most}$.", both=both, c=c, most=both * c),
        Practice.tr("Then ${most} - {d} = {result}$.", most=both * c, d=d, result=result),
    )
    return _plain(rng, rf"({a} + {b}) \cdot {c} - {d}", result, worked, _ORDER)


def _square_first(rng: random.Random) -> Draft:
    a, b, c = rng.randint(3, 12), rng.randint(2, 9), rng.randint(2, 9)
    square, product = a * a, b * c
    worked = (
        Practice.tr("The power first: ${a}^2 = {square}$.", a=a, square=square),
        Practice.tr("Then the product: ${b} \\cdot {c} = {product}$.", b=b, c=c, product=product),
        Practice.tr("Then ${square} + {product} = {result}$.", square=square, product=product, result=square + product),
    )
    return _plain(rng, rf"{a}^{{2}} + {b} \cdot {c}", square + product, worked, _ORDER)


def _minus_minus(rng: random.Random) -> Draft:
    a, b, c = nonzero(rng, 25, 2), rng.randint(2, 25), rng.randint(2, 20)
    result = a + b - c
    worked = (
        Practice.tr("Minus a negative number is plus: ${a} - (-{b}) = {a} + {b} = {half}$.", a=a, b=b, half=a + b),
        Practice.tr("Then ${half} - {c} = {result}$.", half=a + b, c=c, result=result),
    )
    return _plain(rng, f"{a} - (-{b}) - {c}", result, worked, _SIGNS)


def _negative_product(rng: random.Random) -> Draft:
    a, c = rng.randint(2, 12), rng.randint(2, 30)
    b = rng.randint(2, 12)
    result = a * b - c
    worked = (
        Practice.tr("Minus times minus is plus: $(-{a}) \\cdot (-{b}) = {product}$.", a=a, b=b, product=a * b),
        Practice.tr("Then ${product} - {c} = {result}$.", product=a * b, c=c, result=result),
    )
    return _plain(rng, rf"(-{a}) \cdot (-{b}) - {c}", result, worked, _SIGNS)


def _negative_bracket(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 9), rng.randint(2, 15)
    c = until(lambda: rng.randint(2, 15), lambda drawn: abs(drawn - b) > 1)
    d = rng.randint(2, 20)
    inner, product = b - c, -a * (b - c)
    worked = (
        Practice.tr("The bracket first: ${b} - {c} = {inner}$.", b=b, c=c, inner=inner),
        Practice.tr("Then $-{a} \\cdot {inner} = {product}$.", a=a, inner=bracketed(inner), product=product),
        Practice.tr("Then ${product} + {d} = {result}$.", product=product, d=d, result=product + d),
    )
    return _plain(rng, rf"-{a} \cdot ({b} - {c}) + {d}", product + d, worked, _SIGNS)


def _negative_square(rng: random.Random) -> Draft:
    a, b, c = rng.randint(2, 9), rng.randint(2, 9), rng.randint(2, 9)
    square, product = a * a, b * c
    worked = (
        Practice.tr("The square of a negative number is positive: $(-{a})^2 = {square}$.", a=a, square=square),
        Practice.tr("The product: ${b} \\cdot (-{c}) = -{product}$.", b=b, c=c, product=product),
        Practice.tr(
            "Then ${square} + (-{product}) = {result}$.", square=square, product=product, result=square - product
        ),
    )
    return _plain(rng, rf"(-{a})^{{2}} + {b} \cdot (-{c})", square - product, worked, _SIGNS)


def _plain(
    rng: random.Random, task: str, result: int, worked: tuple[Sentence, ...], hints: tuple[Sentence, Sentence]
) -> Draft:
    return Draft(rng.choice(_TASKS).put(task=task), str(result), value(task), worked, hints)


LEVELS: tuple[Level, ...] = (
    (_adding, _subtracting, _three_numbers, _library),
    (_multiplying, _dividing, _boxes),
    (_product_in_sum, _two_products, _bracket_first, _square_first),
    (_minus_minus, _negative_product, _negative_bracket, _negative_square),
)
