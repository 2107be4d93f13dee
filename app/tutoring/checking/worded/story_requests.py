"""Riddles of numbers: consecutive ones with a sum, two with a sum and a difference, one that something is said of."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.quantities import quantity_in
from models.wording import translate

_MOST = 10**9
_TRIED = (6, 17, 33, 50, 101)
_NUMBER = re.compile(r"\b(?:an? (?:certain |positive |unknown )?(?:number|integer)|some number|the (?:same )?number)\b")
_MULTIPLE = re.compile(r"(?<=\b(?:than|from|with) )(?:twice|(?:[a-z]+|\d+) times) -?\d+(?:/\d+)?\b")
_SMALL = ("smallest", "least", "smaller", "lesser", "first")
_MIDDLE = ("middle", "second", "median")
_LARGE = ("largest", "greatest", "larger", "greater", "biggest", "bigger")


def _consecutive(found: Found) -> Finding:
    count, total = found.whole("n", 2, 100), found.whole("s", -_MOST, _MOST)
    kind = found.text("kind").strip()
    if (found.has("kind2") and found.text("kind2") != kind) or (found.has("n2") and found.whole("n2") != count):
        raise NotUnderstoodError("of others")
    if found.text("op") == "product" and not found.has("positive"):
        raise NotUnderstoodError("they may be negative")
    step = 2 if kind in ("even", "odd") else 1
    first = _first_of_sum(count, total, step) if found.text("op") == "sum" else _first_of_product(count, total, step)
    members = [first + step * place for place in range(count)]
    odd_one = kind in ("even", "odd") and first % 2 != (kind == "odd")
    if odd_one or (found.has("positive") and first < 1):
        raise NotUnderstoodError("there are no such numbers")
    value = _which(members, found.text("which"))
    sign = " + " if found.text("op") == "sum" else " · "
    shown = members if count < 7 else [*members[:2], "…", members[-1]]
    return whole(value, f"{sign.join(map(str, shown))} = {total}")


def _first_of_sum(count: int, total: int, step: int) -> int:
    first, left = divmod(total - step * count * (count - 1) // 2, count)
    if left:
        raise NotUnderstoodError("there are no such numbers")
    return first


def _first_of_product(count: int, total: int, step: int) -> int:
    if count > 4 or total < 1:
        raise NotUnderstoodError("too many")
    near = round(total ** (1 / count))
    for first in range(max(1, near - step * count - 2), near + 3):
        if math.prod(first + step * place for place in range(count)) == total:
            return first
    raise NotUnderstoodError("there are no such numbers")


def _which(members: list[int], which: str) -> int:
    if which in _SMALL:
        return members[0]
    if which not in _MIDDLE:
        return members[-1]
    if len(members) != 3:
        raise NotUnderstoodError("which of them")
    return members[1]


def _two(found: Found) -> Finding:
    total, apart = found.number("s"), found.number("d")
    if apart <= 0:
        raise NotUnderstoodError("which one is larger")
    larger, smaller = (total + apart) / 2, (total - apart) / 2
    if found.has("product"):
        return whole(
            larger * smaller,
            translate("Tutor", "they are {larger} and {smaller}").format(larger=larger, smaller=smaller),
        )
    if (
        found.text("which") not in (*_SMALL[:-1], *_LARGE)
        or found.has("kind2")
        or (found.has("n2") and found.whole("n2") != 2)
    ):
        raise NotUnderstoodError("which one is it")
    value = smaller if found.text("which") in _SMALL else larger
    words = translate("Tutor", "{larger} + {smaller} = {sum} and {larger} − {smaller} = {difference}")
    return whole(value, words.format(larger=larger, smaller=smaller, sum=total, difference=apart))


def _riddle(found: Found) -> Finding:
    """Find a number of which two quantities in words are said to be equal; what is said has to be linear."""
    said = f"{found.text('a')} | {found.text('b')}"
    names = _NUMBER.findall(said)
    if "difference" in said:
        raise NotUnderstoodError("which one is taken from which")
    if not names or sum(not each.startswith("the ") for each in names) != 1 or names[0].startswith("the "):
        raise NotUnderstoodError("not one number is spoken of")
    values = [_difference(said, each, found) for each in _TRIED]
    slope = (values[1] - values[0]) / (_TRIED[1] - _TRIED[0])
    zero = values[0] - slope * _TRIED[0]
    if slope == 0 or any(value != zero + slope * at for value, at in zip(values, _TRIED, strict=True)):
        raise NotUnderstoodError("it isn't linear")
    number = -zero / slope
    if ("integer" in said and number.denominator != 1) or ("positive" in said and number <= 0):
        raise NotUnderstoodError("there is no such number")
    words = translate("Tutor", "for {number} both sides are {value}")
    return whole(number, words.format(number=number, value=_side(found.text("b"), number, found)))


def _difference(said: str, value: int, found: Found) -> Fraction:
    left, right = said.split(" | ")
    return _side(left, Fraction(value), found) - _side(right, Fraction(value), found)


def _side(words: str, value: Fraction, found: Found) -> Fraction:
    put = _NUMBER.sub(str(value), words)
    return quantity_in(_MULTIPLE.sub(lambda each: str(_times(each, found)), put), found.formulas).value


def _times(multiple: re.Match[str], found: Found) -> Fraction:
    """Return a multiple of a number that stands behind a word to which it belongs: 5 less than "three times 17"."""
    return quantity_in(multiple[0], found.formulas).value


def _before_change(found: Found) -> Finding:
    percent, value = found.number("p"), found.number("m")
    sign = 1 if found.text("way") == "increased" else -1
    factor = 1 + sign * percent / 100
    return whole(value / factor, f"{value / factor} · {factor} = {value}")


_INTEGERS = (
    r"consecutive (?P<positive>positive )?{kind=(?:even |odd )?}(integers|whole numbers|numbers|natural numbers)"
)
_WHICH = (
    r"(the )?(value of the"
    r" )?{which=smallest|largest|greatest|least|smaller|larger|greater|lesser|middle|first|second|last|"
    r"biggest|bigger}"
)
_OF_THEM = (
    r"( of (these|the|them|those)( {n2=two|three|four|five|six|seven})?( consecutive)?( {kind2=even|odd})?( integers|"
    r" numbers)?|( of the)? (integer|number|one)( in the sequence)?)?"
)
STORY_REQUESTS = (
    Rule(
        (
            (
                rf"(if )?the {{op=sum|product}} of {{n:int}} {_INTEGERS} is {{s:int}}\.?( then)? {{ask}}"
                rf" {_WHICH}{_OF_THEM}"
            ),
            rf"{{n:int}} {_INTEGERS} have a {{op=sum|product}} of {{s:int}}\. {{ask}} {_WHICH}{_OF_THEM}",
            (
                rf"{{ask}} {_WHICH} (integer |number )?of {{n:int}} {_INTEGERS} (whose|with a|that have a|if their) "
                r"{op=sum|product} (is |of ){s:int}"
            ),
        ),
        _consecutive,
    ),
    Rule(
        (
            (
                r"(if )?the sum of two numbers is {s:num} and (their|the|the positive|their positive) difference "
                rf"(of (these|the|the same) (two )?numbers )?(between them )?is {{d:num}}\.?( then)?"
                rf" {{ask}} {_WHICH}{_OF_THEM}"
            ),
            (
                r"(if )?the sum of two numbers is {s:num} and (their|the|the positive|their positive) difference "
                r"(of (these|the|the same) (two )?numbers )?is {d:num}\.?( then)? {ask} (?P<product>their product|"
                r"the product of the (two )?numbers)"
            ),
            rf"two numbers have a sum of {{s:num}} and a difference of {{d:num}}\. {{ask}} {_WHICH}{_OF_THEM}",
        ),
        _two,
    ),
    Rule(
        (
            (
                r"(if )?{a:any} (is|equals|is equal to|is the same as) {b:any}\.?( then)? {ask} (the|that|this) "
                r"(original )?(number|integer)"
            ),
            r"{ask} (the|a) number (if|such that) {a:any} (is|equals|is equal to|is the same as) {b:any}",
        ),
        _riddle,
    ),
    Rule(
        (
            (
                r"(if |when )?(a|a certain|some) (number|quantity) (is )?{way=increased|decreased|reduced}"
                r" by {p:num} ?% "
                r"(is|equals|gives|becomes|is equal to|the result is|and the result is) {m:num}\.? {ask} (the|that) "
                r"(original )?(number|quantity)"
            ),
        ),
        _before_change,
    ),
)
