"""Exercises in percentages."""

from __future__ import annotations

import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import decimal, tex
from app.tutoring.sentences import Sentence

_OF = (Practice.tr("Per cent means: of a hundred."), Practice.tr("Find one per cent, or ten, and go on from there."))
_SHARE = (
    Practice.tr("Which amount is the whole?"),
    Practice.tr("Divide the part by the whole; that many hundredths it is."),
)
_CHANGE = (
    Practice.tr("What is left, or what is it then, in per cent?"),
    Practice.tr("The whole is 100 %; add the change to it or take it away."),
)
_BEFORE = (
    Practice.tr("What is given isn't the whole."),
    Practice.tr("Say what per cent the given amount is, and go back to 100 %."),
)


def _of_amount(rng: random.Random) -> Draft:
    rate, amount = until(
        lambda: (rng.choice((5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 60, 65, 75, 80, 90)), 5 * rng.randint(4, 180)),
        lambda drawn: drawn[0] * drawn[1] % 100 == 0,
    )
    result, one = Fraction(rate * amount, 100), Fraction(amount, 100)
    asked = rng.choice(
        (Practice.tr("What is ${rate}\\%$ of ${amount}$?"), Practice.tr("Find ${rate}\\%$ of ${amount}$."))
    )
    worked = (
        Practice.tr("One per cent: ${amount} \\div 100 = {one}$.", amount=amount, one=decimal(one)),
        Practice.tr("So ${rate}\\%$ is ${rate} \\cdot {one} = {result}$.", rate=rate, one=decimal(one), result=result),
    )
    check = value(rf"{rate}\% \cdot {amount}")
    return Draft(asked.put(rate=rate, amount=amount), tex(result), check, worked, _OF)


def _pupils(rng: random.Random) -> Draft:
    rate, amount = until(
        lambda: (rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 70, 75)), 20 * rng.randint(2, 45)),
        lambda drawn: drawn[0] * drawn[1] % 100 == 0,
    )
    result = Fraction(rate * amount, 100)
    story = rng.choice(
        (
            Practice.tr("Of ${amount}$ visitors ${rate}\\%$ came by bus. How many is that?"),
            Practice.tr(
                "A school has ${amount}$ pupils, and ${rate}\\%$ of them play an instrument. How many is that?"
            ),
            Practice.tr("Of ${amount}$ seeds ${rate}\\%$ came up. How many is that?"),
        )
    )
    worked = (
        Practice.tr("As a fraction of 100: ${rate}\\% = {share}$.", rate=rate, share=Fraction(rate, 100)),
        Practice.tr("${share} \\cdot {amount} = {result}$.", share=Fraction(rate, 100), amount=amount, result=result),
    )
    check = value(rf"{rate}\% \cdot {amount}")
    return Draft(story.put(rate=rate, amount=amount), tex(result), check, worked, _OF)


def _what_per_cent(rng: random.Random) -> Draft:
    whole, rate = until(
        lambda: (rng.choice((20, 25, 40, 50, 60, 75, 80, 120, 150, 160, 200, 240, 250, 300, 400)), rng.randint(2, 96)),
        lambda drawn: drawn[0] * drawn[1] % 100 == 0,
    )
    part = whole * rate // 100
    story = rng.choice(
        (
            Practice.tr("What per cent of ${whole}$ is ${part}$?"),
            Practice.tr("${part}$ of ${whole}$ tickets are sold. What per cent is that?"),
            Practice.tr("In a test of ${whole}$ points Ada gets ${part}$. What per cent is that?"),
        )
    )
    return _share(story.put(whole=whole, part=part), Fraction(part, whole), rf"\frac{{{part}}}{{{whole}}}")


def _fraction_as_percentage(rng: random.Random) -> Draft:
    bottom = rng.choice((4, 5, 8, 10, 16, 20, 25, 40, 50))
    share = until(lambda: Fraction(rng.randint(1, 2 * bottom), bottom), lambda drawn: drawn.denominator == bottom)
    asked = rng.choice((Practice.tr("Write ${share}$ as a percentage."), Practice.tr("What is ${share}$ in per cent?")))
    return _share(asked.put(share=tex(share)), share, tex(share))


def _share(asked: Sentence, share: Fraction, task: str) -> Draft:
    rate = decimal(100 * share)
    worked = (
        Practice.tr("Divide: ${task} = {share}$.", task=task, share=decimal(share)),
        Practice.tr("In hundredths: ${share} = {rate}\\%$.", share=decimal(share), rate=rate),
    )
    return Draft(asked, rf"{rate}\%", value(task), worked, _SHARE, form="percent", unit="%")


def _change(rng: random.Random) -> Draft:
    amount, rate = until(
        lambda: (5 * rng.randint(4, 160), rng.choice((5, 10, 12, 15, 20, 25, 30, 35, 40))),
        lambda drawn: drawn[0] * drawn[1] % 100 == 0,
    )
    rises = rng.random() < 0.5
    whole = 100 + rate if rises else 100 - rate
    story = rng.choice(_RISES if rises else _FALLS)
    result = Fraction(amount * whole, 100)
    sign = "+" if rises else "-"
    worked = (
        Practice.tr("In per cent it is then ${sum} = {whole}$.", sum=f"100 {sign} {rate}", whole=whole),
        Practice.tr("${factor} \\cdot {amount} = {result}$.", factor=decimal(Fraction(whole, 100)), amount=amount,
            result=result),
    )  # fmt: skip
    check = value(rf"{amount} {sign} {rate}\% \cdot {amount}")
    return Draft(story.put(amount=amount, rate=rate), tex(result), check, worked, _CHANGE)


_RISES = (
    Practice.tr("A rent of ${amount}$ euros rises by ${rate}\\%$. How many euros is it then?"),
    Practice.tr("Increase ${amount}$ by ${rate}\\%$."),
    Practice.tr("A club of ${amount}$ members grows by ${rate}\\%$. How many members has it then?"),
)
_FALLS = (
    Practice.tr("A coat for ${amount}$ euros is reduced by ${rate}\\%$. How many euros does it cost then?"),
    Practice.tr("Decrease ${amount}$ by ${rate}\\%$."),
    Practice.tr("A flock of ${amount}$ birds shrinks by ${rate}\\%$. How many birds are left?"),
)


def _twice(rng: random.Random) -> Draft:
    amount, up, down = until(
        lambda: (100 * rng.randint(2, 60), rng.choice((10, 20, 25, 30, 50)), rng.choice((10, 20, 25, 40, 50))),
        lambda drawn: drawn[0] * (100 + drawn[1]) * (100 - drawn[2]) % 10000 == 0,
    )
    half = Fraction(amount * (100 + up), 100)
    result = half * (100 - down) / 100
    asked = rng.choice(
        (
            Practice.tr(
                "A price of ${amount}$ euros rises by ${up}\\%$ and then falls by ${down}\\%$. How many euros is it "
                "in the end?"
            ),
            Practice.tr(
                "A value of ${amount}$ is increased by ${up}\\%$, and the result decreased by ${down}\\%$. "
                "What comes out?"
            ),
        )
    ).put(
        amount=amount,
        up=up,
        down=down,
    )
    worked = (
        Practice.tr("After the rise: ${factor} \\cdot {amount} = {half}$.", factor=decimal(Fraction(100 + up, 100)),
            amount=amount, half=half),
        Practice.tr("After the fall: ${factor} \\cdot {half} = {result}$.", factor=decimal(Fraction(100 - down, 100)),
            half=half, result=result),
    )  # fmt: skip
    risen = rf"({amount} + {up}\% \cdot {amount})"
    return Draft(asked, tex(result), value(rf"{risen} - {down}\% \cdot {risen}"), worked, _CHANGE)


def _before_fall(rng: random.Random) -> Draft:
    return _before(rng, -1, _REDUCED)


def _before_rise(rng: random.Random) -> Draft:
    return _before(rng, 1, _GROWN)


_REDUCED = (
    Practice.tr("Reduced by ${rate}\\%$, a bicycle costs ${after}$ euros. How many euros did it cost before?"),
    Practice.tr("After a fall of ${rate}\\%$ there are ${after}$ members left. How many were there before?"),
    Practice.tr("A number decreased by ${rate}\\%$ is ${after}$. Which number is it?"),
)
_GROWN = (
    Practice.tr("After a rise of ${rate}\\%$ a rent is ${after}$ euros. How many euros was it before?"),
    Practice.tr("A town grew by ${rate}\\%$ to ${after}$ people. How many lived there before?"),
    Practice.tr("A number increased by ${rate}\\%$ is ${after}$. Which number is it?"),
)


def _before(rng: random.Random, sign: int, stories: tuple[Sentence, ...]) -> Draft:
    amount, rate = until(
        lambda: (10 * rng.randint(4, 120), rng.choice((5, 10, 15, 20, 25, 30, 40, 60))),
        lambda drawn: drawn[0] * drawn[1] % 100 == 0,
    )
    whole = 100 + sign * rate
    after = amount * whole // 100
    worked = (
        Practice.tr("${after}$ is ${whole}\\%$ of the amount before.", after=after, whole=whole),
        Practice.tr(
            "${after} \\div {factor} = {amount}$.", after=after, factor=decimal(Fraction(whole, 100)), amount=amount
        ),
    )
    asked = rng.choice(stories).put(rate=rate, after=after)
    return Draft(asked, str(amount), value(rf"\frac{{{after}}}{{{whole}\%}}"), worked, _BEFORE)


LEVELS: tuple[Level, ...] = (
    (_of_amount, _pupils),
    (_what_per_cent, _fraction_as_percentage),
    (_change, _twice),
    (_before_fall, _before_rise),
)
