"""Quantities of single whole numbers: common divisors, remainders, digits."""

from __future__ import annotations

import math
from fractions import Fraction

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded import factors
from app.tutoring.checking.worded.found import Found, found_in
from app.tutoring.checking.worded.quantity import Compute, Quantity, Read, short, untitled, whole_of
from app.tutoring.checking.worded.residues import remainder_said, residue
from models.wording import translate

# --- factors ---


def _gcd(found: Found, read: Read) -> Quantity:
    values = _several(found, read)
    value = math.gcd(*values)
    words = translate("Tutor", "{factored}, so the greatest common divisor is {value}")
    return Quantity(Fraction(value), (words.format(factored=", ".join(map(_factored, values)), value=value),))


def _lcm(found: Found, read: Read) -> Quantity:
    values = _several(found, read)
    value = math.lcm(*values)
    words = translate("Tutor", "{factored}, so the least common multiple is {value}")
    return Quantity(Fraction(value), (words.format(factored=", ".join(map(_factored, values)), value=value),))


def _factored(value: int) -> str:
    try:
        return factors.factored_text(value)
    except NotUnderstoodError:
        return str(value)


def _several(found: Found, read: Read) -> list[int]:
    try:
        values = found.wholes("list")
    except (NotUnderstoodError, KeyError):
        values = []
    if not values and found.has("a"):
        values = [whole_of(read(found.text("a"))), whole_of(read(found.text("b")))]
    if len(values) < 2 or any(each < 1 for each in values):
        raise NotUnderstoodError("not two numbers")
    return values


def _prime_factor_count(found: Found, read: Read) -> Quantity:
    of = whole_of(read(found.text("q")))
    primes = factors.factored(of)
    if found.has("factors") and not found.has("distinct") and max(primes.values(), default=1) > 1:
        raise NotUnderstoodError("some may count several times")
    words = (
        translate("Tutor", "{factored} has 1 distinct prime factor")
        if len(primes) == 1
        else translate("Tutor", "{factored} has {count} distinct prime factors")
    )
    return Quantity(Fraction(len(primes)), (words.format(factored=_factored(of), count=len(primes)),))


# --- digits and remainders ---


def _remainder(found: Found, read: Read) -> Quantity:
    modulus = whole_of(read(found.text("m")))
    if modulus < 1:
        raise NotUnderstoodError("no divisor")
    left = _residue(found, modulus, read)
    return Quantity(Fraction(left), (remainder_said(modulus, left),))


def _residue(found: Found, modulus: int, read: Read) -> int:
    mark = found_in(untitled(found.text("q")), "{m:mark}", found.formulas)
    if mark is not None:
        return residue(mark.math("m"), modulus)
    return whole_of(read(found.text("q"))) % modulus


_PLACES = {
    "units": 1,
    "ones": 1,
    "unit": 1,
    "unit's": 1,
    "one's": 1,
    "last": 1,
    "rightmost": 1,
    "tens": 10,
    "ten's": 10,
    "hundreds": 100,
    "thousands": 1000,
}


def _digit(found: Found, read: Read) -> Quantity:
    place = _PLACES[found.text("place")]
    left = _residue(found, place * 10, read)
    words = translate("Tutor", "it ends in {digits}")
    return Quantity(Fraction(left // place), (words.format(digits=str(left).zfill(len(str(place)))),))


def _last_digits(found: Found, read: Read) -> Quantity:
    modulus = 10 ** found.whole("n", 1, 6)
    left = _residue(found, modulus, read)
    return Quantity(Fraction(left), (remainder_said(modulus, left),))


def _digit_sum(found: Found, read: Read) -> Quantity:
    value = whole_of(read(found.text("q")))
    total = sum(factors.digits_of(value))
    words = translate("Tutor", "the digits of {number} have the sum {sum}")
    return Quantity(Fraction(total), (words.format(number=short(value), sum=total),))


def _digit_count(found: Found, read: Read) -> Quantity:
    value = whole_of(read(found.text("q")))
    count = len(str(abs(value)))
    words = (
        translate("Tutor", "{number} has 1 digit") if count == 1 else translate("Tutor", "{number} has {count} digits")
    )
    return Quantity(Fraction(count), (words.format(number=short(value), count=count),))


def _zeros(found: Found, read: Read) -> Quantity:
    value = whole_of(read(found.text("q")))
    if value == 0:
        raise NotUnderstoodError("zero")
    text = str(abs(value))
    count = len(text) - len(text.rstrip("0"))
    words = (
        translate("Tutor", "it ends in exactly 1 zero")
        if count == 1
        else translate("Tutor", "it ends in exactly {count} zeros")
    )
    return Quantity(Fraction(count), (words.format(count=count),))


_GCD = r"(greatest|highest|largest) common (divisor|factor)( \((gcd|gcf)\))?|gcd|gcf"
_LCM = r"(least|lowest|smallest) common multiple( \(lcm\))?|lcm|least common denominator"
QUANTITIES_OF_NUMBERS: tuple[tuple[str, Compute], ...] = (
    (rf"{{the}}({_GCD}) of (the (numbers|integers) )?{{list:list}}", _gcd),
    (rf"{{the}}({_LCM}) of (the (numbers|integers) )?{{list:list}}", _lcm),
    (rf"{{the}}({_GCD}) of {{a:any}} and {{b:most}}", _gcd),
    (rf"{{the}}({_LCM}) of {{a:any}} and {{b:most}}", _lcm),
    (r"{the}remainder when {q:any} is divided by {m:most}", _remainder),
    (
        (
            r"{the}remainder (of|for) {q:any} (when|upon|if|after|on)? ?((it is )?divided|division|dividing) by "
            r"{m:most}"
        ),
        _remainder,
    ),
    (r"{the}remainder of {q:any} divided by {m:most}", _remainder),
    (
        (
            r"{the}{place=units|ones|unit|unit's|one's|last|rightmost|tens|ten's|hundreds|thousands} digit (of|in|"
            r"for) {q:most}"
        ),
        _digit,
    ),
    (r"{the}last {n:int} digits of {q:most}", _last_digits),
    (r"{the}sum of {the}(base ten |base 10 |decimal )?digits (of|in) {the}(number |integer )?{q:most}", _digit_sum),
    (r"{the}number of digits (of|in) (the number )?{q:most}", _digit_count),
    (r"{the}number of (consecutive )?(zeros|zeroes) at the (right )?end of {q:most}", _zeros),
    (r"{the}number of trailing (zeros|zeroes) (of|in) {q:most}", _zeros),
    (
        (
            r"{the}number of (?P<distinct>distinct |different |unique )?prime ((?P<factors>factors)|divisors) (of|in) "
            r"{q:most}"
        ),
        _prime_factor_count,
    ),
)
"""Each pattern of words, and what computes it."""
