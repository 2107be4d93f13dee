"""Decimals that repeat, the digits of fractions, and numbers to be written in another way."""

from __future__ import annotations

import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import UnreadableError
from models.wording import translate

_REPEATING = re.compile(r"(?<![\d.])(\d*)\.(\d*)\\overline\s*\{\s*(\d+)\s*\}")
_FARTHEST = 100_000


def _repeating(found: re.Match[str]) -> str:
    """Return a repeating decimal as a fraction in brackets."""
    whole_part, before, block = found[1] or "0", found[2], found[3]
    value = Fraction(
        int(whole_part + before + block) - int(whole_part + before), 10 ** len(before) * (10 ** len(block) - 1)
    )
    return rf"(\frac{{{value.numerator}}}{{{value.denominator}}})"


def _value(found: Found) -> Finding:
    tex = found.tex("n")
    plain = _REPEATING.sub(_repeating, tex)
    if plain == tex:
        raise NotUnderstoodError("nothing repeats")
    try:
        value = value_of(read(plain))
    except UnreadableError:
        value = None
    if value is None:
        raise NotUnderstoodError(tex)
    return whole(value, translate("Tutor", "as a fraction it is {value}").format(value=value))


def _rewritten(found: Found) -> Finding:
    value = found.number("n")
    if not re.search(r"frac|[./%]|\d \d", found.tex("n") if found.text("n").startswith("⟨") else found.text("n")):
        raise NotUnderstoodError("nothing to rewrite")
    evidence = translate("Tutor", "its value is {value}").format(value=value)
    return Finding(exact(value), evidence, form=found.text("form"))


def digits_behind(value: Fraction) -> tuple[str, str]:
    """Return the decimals of a fraction: those before the repeating block, and the block."""
    left, digits, seen = value % 1, "", dict[Fraction, int]()
    while left and left not in seen:
        seen[left] = len(digits)
        digit, left = divmod(left * 10, 1)
        digits += str(digit)
        if len(digits) > _FARTHEST:
            raise NotUnderstoodError("it repeats too late")
    return (digits[: seen[left]], digits[seen[left] :]) if left else (digits, "")


def _repeats(before: str, block: str) -> str:
    if not before:
        return translate("Tutor", "behind the point stand {block} again and again").format(block=block)
    words = translate("Tutor", "behind the point stand {before}, then {block} again and again")
    return words.format(before=before, block=block)


def _digit(found: Found) -> Finding:
    value, place = found.number("x"), found.whole("n", 1)
    before, block = digits_behind(value)
    if not block:
        raise NotUnderstoodError("it ends")
    digit = before[place - 1] if place <= len(before) else block[(place - len(before) - 1) % len(block)]
    return whole(int(digit), _repeats(before, block))


def _block(found: Found) -> Finding:
    before, block = digits_behind(found.number("x"))
    if not block:
        raise NotUnderstoodError("it ends")
    return whole(len(block), _repeats(before, block))


def _ending(found: Found) -> Finding:
    before, block = digits_behind(found.number("x"))
    if block:
        raise NotUnderstoodError("it repeats")
    count = len(before) - len(before.lstrip("0")) if found.has("zeros") else len(before)
    return whole(count, translate("Tutor", "behind the point stand {digits}").format(digits=before))


def _exponent(found: Found) -> Finding:
    base, value = found.number("a"), found.number("b")
    for bottom in range(1, 13):
        for top in range(-60, 61):
            if base > 0 and base != 1 and base**top == value**bottom:
                return whole(Fraction(top, bottom), f"{base}^{top} = {value}^{bottom}")
    raise NotUnderstoodError("no such power")


_BEHIND = r"(to the right of|after|past|beyond|following|behind) the decimal point"
_DECIMAL = r"(decimal |terminating decimal |repeating decimal )(representation|expansion|form|equivalent)( of| for)?"
_FRACTION = (
    r"((common|simplified|reduced|improper|single|exact) )*(fraction|rational number|ratio of (two "
    r")?integers|quotient of "
    r"(two )?integers)( in (simplest|lowest|reduced) (terms|form))?"
)
DECIMAL_REQUESTS = (
    Rule((r"what power of {a:num} is( equal to)? {b:num}", r"{b:num} is what power of {a:num}"), _exponent),
    Rule(
        (
            (
                rf"(express|write|convert|{{ask}}) (the )?((repeating )?decimal |sum |value of )?{{n:mark}}( as an? "
                rf"{_FRACTION})?"
            ),
        ),
        _value,
    ),
    Rule(
        (
            (
                r"(express|write|convert) (the )?(decimal |(mixed )?number |fraction )?{n:num}( to an? "
                r"{form=fraction|decimal})?"
            ),
        ),
        _rewritten,
    ),
    Rule(
        (
            (
                rf"{{ask}} the {{n:nth}} digit {_BEHIND} (in|of|when|for) (the )?({_DECIMAL} )?(the "
                rf")?(fraction )?{{x:num}}( is (expressed|written) as a decimal)?"
            ),
            rf"{{ask}} the {{n:nth}} (digit|decimal digit) (in|of) the {_DECIMAL} (the fraction )?{{x:num}}",
        ),
        _digit,
    ),
    Rule(
        (
            (
                rf"{{howmany}} digits are (there )?in the (repeating block|repetend|repeating part) (of|in) "
                rf"the {_DECIMAL} (the fraction )?{{x:num}}"
            ),
            rf"{{ask}} the length of the (repeating block|repetend) (of|in) the {_DECIMAL} (the fraction )?{{x:num}}",
        ),
        _block,
    ),
    Rule(
        (
            (
                rf"{{howmany}} (?P<zeros>zeros|zeroes) are (there )?between the decimal point and the first "
                rf"non ?zero digit (in|of|when) (the )?({_DECIMAL} )?(the fraction )?{{x:num}}( is written as "
                rf"a (terminating )?decimal)?"
            ),
            (
                rf"{{howmany}} digits are (there )?{_BEHIND} (in|of|when) (the )?({_DECIMAL} )?(the fraction "
                rf")?{{x:num}}( is written as a (terminating )?decimal)?"
            ),
        ),
        _ending,
    ),
)
