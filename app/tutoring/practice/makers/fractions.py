"""Exercises in fractions: simplest form, the four operations, mixed numbers."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import decimal, mixed, tex, unsimplified

_SIMPLEST = (
    Practice.tr("What divides both numbers?"),
    Practice.tr("Divide numerator and denominator by their greatest common divisor."),
)
_PLACES = (
    Practice.tr("What is the value of the last digit?"),
    Practice.tr("Write it over 10, 100 or 1000, then simplify."),
)
_ADDING = (
    Practice.tr("Are the pieces of the same size?"),
    Practice.tr("Write both with the same denominator before you add or subtract."),
)
_MULTIPLYING = (
    Practice.tr("Cancel before you multiply."),
    Practice.tr("Multiply the numerators and the denominators; a divisor is turned over."),
)
_MIXED = (
    Practice.tr("Wholes and parts are two things."),
    Practice.tr("Turn the mixed numbers into fractions that are top-heavy first."),
)
_IN_SIMPLEST_FORM = (
    Practice.tr("Work out ${task}$, in simplest form."),
    Practice.tr("Find ${task}$ as a fraction in simplest form."),
)


def _proper(rng: random.Random, most: int = 12) -> Fraction:
    return until(lambda: Fraction(rng.randint(1, most - 1), rng.randint(2, most)), lambda drawn: 0 < drawn < 1)


def _simplify(rng: random.Random) -> Draft:
    value_ = _proper(rng, 15)
    by = rng.randint(2, 12)
    top, bottom = value_.numerator * by, value_.denominator * by
    asked = rng.choice(
        (Practice.tr("Write ${task}$ in simplest form."), Practice.tr("Simplify ${task}$ as far as possible."))
    )
    worked = (
        Practice.tr("${top}$ and ${bottom}$ have the greatest common divisor ${by}$.", top=top, bottom=bottom, by=by),
        Practice.tr("${top} \\div {by} = {n}$ and ${bottom} \\div {by} = {d}$.", top=top, bottom=bottom, by=by,
            n=value_.numerator, d=value_.denominator),
        Practice.tr("So ${task} = {result}$.", task=unsimplified(top, bottom), result=value_),
    )  # fmt: skip
    task = unsimplified(top, bottom)
    return Draft(asked.put(task=task), tex(value_), value(task), worked, _SIMPLEST, form="simplest-fraction")


def _from_decimal(rng: random.Random) -> Draft:
    bottom = rng.choice((100, 1000))
    top = until(lambda: rng.randint(1, bottom - 1), lambda drawn: drawn % 10 != 0 and math.gcd(drawn, bottom) > 1)
    result = Fraction(top, bottom)
    task = decimal(result)
    asked = rng.choice(
        (
            Practice.tr("Write ${task}$ as a fraction in simplest form."),
            Practice.tr("Which fraction, simplified, is ${task}$?"),
        )
    )
    worked = (
        Practice.tr("As a fraction: ${task} = {first}$.", task=task, first=unsimplified(top, bottom)),
        Practice.tr(
            "Divide both by ${by}$: ${first} = {result}$.",
            by=math.gcd(top, bottom),
            first=unsimplified(top, bottom),
            result=result,
        ),
    )
    return Draft(asked.put(task=task), tex(result), value(task), worked, _PLACES, form="simplest-fraction")


def _share(rng: random.Random) -> Draft:
    whole = rng.choice((12, 18, 20, 24, 30, 36, 40, 48, 60))
    part = until(lambda: rng.randint(2, whole - 2), lambda drawn: math.gcd(drawn, whole) > 1)
    result = Fraction(part, whole)
    story = rng.choice(
        (
            Practice.tr("Of ${whole}$ pupils ${part}$ walk to school. What fraction is that, in simplest form?"),
            Practice.tr("Of ${whole}$ eggs ${part}$ are brown. What fraction is that, in simplest form?"),
        )
    )
    worked = (
        Practice.tr("The fraction is ${first}$.", first=unsimplified(part, whole)),
        Practice.tr(
            "Divide both by ${by}$: ${first} = {result}$.",
            by=math.gcd(part, whole),
            first=unsimplified(part, whole),
            result=result,
        ),
    )
    asked = story.put(whole=whole, part=part)
    check = value(unsimplified(part, whole))
    return Draft(asked, tex(result), check, worked, _SIMPLEST, form="simplest-fraction")


def _sum(rng: random.Random) -> Draft:
    one, other = _two(rng)
    return _added(rng, one, other, 1)


def _difference(rng: random.Random) -> Draft:
    one, other = sorted(_two(rng), reverse=True)
    return _added(rng, one, other, -1)


def _two(rng: random.Random) -> tuple[Fraction, Fraction]:
    return until(
        lambda: (_proper(rng), _proper(rng)),
        lambda drawn: (
            drawn[0] != drawn[1]
            and math.lcm(drawn[0].denominator, drawn[1].denominator) <= 60
            and (drawn[0] + drawn[1]).denominator > 1
        ),
    )


def _added(rng: random.Random, one: Fraction, other: Fraction, sign: int) -> Draft:
    bottom = math.lcm(one.denominator, other.denominator)
    first, second = int(one * bottom), int(other * bottom)
    operator = "+" if sign > 0 else "-"
    task, result = f"{tex(one)} {operator} {tex(other)}", one + sign * other
    same = f"{unsimplified(first, bottom)} {operator} {unsimplified(second, bottom)}"
    worked = (
        Practice.tr("The common denominator is ${bottom}$: ${task} = {same}$.", bottom=bottom, task=task, same=same),
        Practice.tr("${same} = {result}$.", same=same, result=unsimplified(first + sign * second, bottom)),
        Practice.tr("In simplest form that is ${result}$.", result=result),
    )
    asked = rng.choice(_IN_SIMPLEST_FORM).put(task=task)
    return Draft(asked, tex(result), value(task), worked, _ADDING, form="simplest-fraction")


def _product(rng: random.Random) -> Draft:
    one, other = until(lambda: (_proper(rng), _proper(rng)), lambda drawn: drawn[0] != drawn[1])
    task, result = rf"{tex(one)} \cdot {tex(other)}", one * other
    whole = unsimplified(one.numerator * other.numerator, one.denominator * other.denominator)
    worked = (
        Practice.tr(
            "Numerator times numerator, denominator times denominator: ${task} = {whole}$.", task=task, whole=whole
        ),
        Practice.tr("In simplest form: ${whole} = {result}$.", whole=whole, result=result),
    )
    asked = rng.choice(_IN_SIMPLEST_FORM).put(task=task)
    return Draft(asked, tex(result), value(task), worked, _MULTIPLYING, form="simplest-fraction")


def _quotient(rng: random.Random) -> Draft:
    one, other = until(lambda: (_proper(rng), _proper(rng)), lambda drawn: drawn[0] != drawn[1])
    task, result = rf"{tex(one)} \div {tex(other)}", one / other
    turned = rf"{tex(one)} \cdot {unsimplified(other.denominator, other.numerator)}"
    whole = unsimplified(one.numerator * other.denominator, one.denominator * other.numerator)
    worked = (
        Practice.tr("Multiply by the divisor turned over: ${task} = {turned}$.", task=task, turned=turned),
        Practice.tr("${turned} = {whole}$.", turned=turned, whole=whole),
        Practice.tr("In simplest form that is ${result}$.", result=result),
    )
    asked = rng.choice(_IN_SIMPLEST_FORM).put(task=task)
    return Draft(asked, tex(result), value(task), worked, _MULTIPLYING, form="simplest-fraction")


def _part_of_amount(rng: random.Random) -> Draft:
    share = _proper(rng)
    amount = share.denominator * rng.randint(2, 15)
    result = share * amount
    each = amount // share.denominator
    story = rng.choice(
        (
            Practice.tr("A ribbon is ${amount}$ cm long, and ${share}$ of it is used. How many centimetres are used?"),
            Practice.tr("Of ${amount}$ cm of rope ${share}$ is cut off. How many centimetres are cut off?"),
        )
    )
    worked = (
        Practice.tr("One part: ${amount} \\div {d} = {each}$.", amount=amount, d=share.denominator, each=each),
        Practice.tr("So many parts: ${n} \\cdot {each} = {result}$.", n=share.numerator, each=each, result=result),
    )
    asked = story.put(amount=amount, share=tex(share))
    check = value(rf"{tex(share)} \cdot {amount}")
    return Draft(asked, tex(result), check, worked, _MULTIPLYING, unit="cm")


def _mixed_sum(rng: random.Random) -> Draft:
    one, other = until(
        lambda: (rng.randint(1, 6) + _proper(rng, 8), rng.randint(1, 4) + _proper(rng, 8)),
        lambda drawn: (
            drawn[0] > drawn[1] + 1 and (drawn[0] + drawn[1]).denominator > 1 < (drawn[0] - drawn[1]).denominator
        ),
    )
    sign = rng.choice((1, -1))
    return _with_mixed(rng, one, other, "+" if sign > 0 else "-", one + sign * other)


def _mixed_product(rng: random.Random) -> Draft:
    one, other = until(
        lambda: (rng.randint(1, 4) + _proper(rng, 6), rng.randint(1, 3) + _proper(rng, 6)),
        lambda drawn: (drawn[0] * drawn[1]).denominator > 1 and drawn[0] != drawn[1],
    )
    return _with_mixed(rng, one, other, r"\cdot", one * other)


def _with_mixed(rng: random.Random, one: Fraction, other: Fraction, operator: str, result: Fraction) -> Draft:
    task = f"{mixed(one)} {operator} {mixed(other)}"
    heavy = f"{tex(one)} {operator} {tex(other)}"
    worked = (
        Practice.tr(
            "As top-heavy fractions: ${one} = {a}$ and ${other} = {b}$.",
            one=mixed(one),
            a=one,
            other=mixed(other),
            b=other,
        ),
        Practice.tr("Then ${heavy} = {result}$.", heavy=heavy, result=result),
        Practice.tr("As a mixed number: ${result} = {mixed}$.", result=result, mixed=mixed(result)),
    )
    asked = rng.choice(
        (Practice.tr("Work out ${task}$ as a mixed number."), Practice.tr("Find ${task}$; write it as a mixed number."))
    )
    return Draft(asked.put(task=task), mixed(result), value(task), worked, _MIXED, form="mixed")


def _to_mixed(rng: random.Random) -> Draft:
    result = rng.randint(1, 9) + _proper(rng)
    task = tex(result)
    whole = int(result)
    worked = (
        Practice.tr("${whole} \\cdot {d} = {most}$, which leaves ${rest}$.", whole=whole, d=result.denominator,
            most=whole * result.denominator, rest=result.numerator - whole * result.denominator),
        Practice.tr("So ${task} = {mixed}$.", task=task, mixed=mixed(result)),
    )  # fmt: skip
    asked = rng.choice(
        (Practice.tr("Write ${task}$ as a mixed number."), Practice.tr("Turn ${task}$ into a mixed number."))
    )
    return Draft(asked.put(task=task), mixed(result), value(task), worked, _MIXED, form="mixed")


LEVELS: tuple[Level, ...] = (
    (_simplify, _from_decimal, _share),
    (_sum, _difference),
    (_product, _quotient, _part_of_amount),
    (_mixed_sum, _mixed_product, _to_mixed),
)
