"""Quantities of sets of whole numbers: how many, their sum, the least of them."""

from __future__ import annotations

import math
from fractions import Fraction

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found, found_in
from app.tutoring.checking.worded.integer_words import integers_in
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.quantity import Compute, Quantity, Read, listed, whole_of
from models.wording import translate


def _set(found: Found, read: Read) -> Integers:
    """Read a set of whole numbers; what its divisors are of may be a quantity itself."""
    text = found.text("set")
    inner = found_in(text, r"{before:any} of {q:most}", found.formulas)
    try:
        return integers_in(text, found.formulas)
    except NotUnderstoodError:
        if inner is None:
            raise
        of = whole_of(read(inner.text("q")))
        return integers_in(f"{inner.text('before')} of {of}", found.formulas)


def _number_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    return Quantity(Fraction(len(members)), (_counted(members),))


def _counted(members: list[int]) -> str:
    if not members:
        return translate("Tutor", "there are none")
    if len(members) == 1:
        return translate("Tutor", "it is {member} alone").format(member=members[0])
    words = translate("Tutor", "they are {members}: {count} in all")
    return words.format(members=listed(members), count=len(members))


def _sum_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    words = translate("Tutor", "the sum of {members} is {value}")
    return Quantity(Fraction(sum(members)), (words.format(members=listed(members), value=sum(members)),))


def _product_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    if len(members) > 200 or not members:
        raise NotUnderstoodError("the product is too large")
    value, words = math.prod(members), translate("Tutor", "the product of {members} is {value}")
    return Quantity(Fraction(value), (words.format(members=listed(members), value=value),))


def _powers_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    power, words = {
        "squares": (2, translate("Tutor", "the squares of {members} add up to {value}")),
        "cubes": (3, translate("Tutor", "the cubes of {members} add up to {value}")),
        "fourth powers": (4, translate("Tutor", "the fourth powers of {members} add up to {value}")),
    }[found.text("which")]
    value = sum(each**power for each in members)
    return Quantity(Fraction(value), (words.format(members=listed(members), value=value),))


def _common_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    if not 2 <= len(members) <= _MOST_COMMON or members[0] < 1:
        raise NotUnderstoodError("too many of them, or too few")
    value = math.lcm(*members) if found.has("multiple") else math.gcd(*members)
    words = translate("Tutor", "of {members} it is {value}")
    return Quantity(Fraction(value), (words.format(members=listed(members), value=value),))


def _median_of(found: Found, read: Read) -> Quantity:
    members = sorted(_set(found, read).all())
    middle = Fraction(members[(len(members) - 1) // 2] + members[len(members) // 2], 2)
    words = translate("Tutor", "in the middle of {members} is {value}")
    return Quantity(middle, (words.format(members=listed(members), value=middle),))


def _mean_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    value = Fraction(sum(members), len(members))
    words = translate("Tutor", "the mean of {members} is {value}")
    return Quantity(value, (words.format(members=listed(members), value=value),))


def _least_of(found: Found, read: Read) -> Quantity:
    value = _set(found, read).least()
    return Quantity(Fraction(value), (translate("Tutor", "the least is {value}").format(value=value),))


def _greatest_of(found: Found, read: Read) -> Quantity:
    value = _set(found, read).greatest()
    return Quantity(Fraction(value), (translate("Tutor", "the greatest is {value}").format(value=value),))


def _extremes_of(found: Found, read: Read) -> Quantity:
    members, count = sorted(set(_set(found, read).all())), found.whole("n", 2, 10)
    if len(members) < count:
        raise NotUnderstoodError("there are fewer")
    chosen = members[:count] if found.text("which") in ("smallest", "least") else members[-count:]
    value, words = (
        (sum(chosen), translate("Tutor", "they are {members}; their sum is {value}"))
        if found.text("how") == "sum"
        else (math.prod(chosen), translate("Tutor", "they are {members}; their product is {value}"))
    )
    return Quantity(Fraction(value), (words.format(members=listed(chosen), value=value),))


def _span_of(found: Found, read: Read) -> Quantity:
    them = _set(found, read)
    low, high = them.least(), them.greatest()
    words = translate("Tutor", "the least is {low}, the greatest is {high}")
    value = high - low if found.has("minus") else high + low
    return Quantity(Fraction(value), (words.format(low=low, high=high),))


_MOST_COMMON = 200
_SETWORD = r"{set:any}"
QUANTITIES_OF_SETS: tuple[tuple[str, Compute], ...] = (
    (rf"{{the}}(total )?number of {_SETWORD}", _number_of),
    (rf"{{the}}(sum|total) of {_SETWORD}", _sum_of),
    (rf"{{the}}product of {_SETWORD}", _product_of),
    (rf"{{the}}(arithmetic )?(mean|average)( value)? of {_SETWORD}", _mean_of),
    (rf"{{the}}median of {_SETWORD}", _median_of),
    (rf"{{the}}sum of {{the}}{{which=squares|cubes|fourth powers}} of {_SETWORD}", _powers_of),
    (
        rf"{{the}}((?P<multiple>least common multiple|lcm)|greatest common (divisor|factor)|gcd) of {_SETWORD}",
        _common_of,
    ),
    (rf"{{the}}sum of {{the}}(smallest|least|lowest) and (the )?(largest|greatest) {_SETWORD}", _span_of),
    (rf"{{the}}sum of {{the}}(largest|greatest) and (the )?(smallest|least) {_SETWORD}", _span_of),
    (
        (
            rf"{{the}}(?P<minus>(positive )?difference) (between|of) {{the}}(smallest|least|lowest) and (the "
            rf")?(largest|greatest) {_SETWORD}"
        ),
        _span_of,
    ),
    (
        (
            rf"{{the}}(?P<minus>(positive )?difference) (between|of) {{the}}(largest|greatest) and (the "
            rf")?(smallest|least) {_SETWORD}"
        ),
        _span_of,
    ),
    (
        rf"{{the}}{{how=sum|product}} of {{the}}{{n:int}} {{which=smallest|least|largest|greatest}} {_SETWORD}",
        _extremes_of,
    ),
    (rf"{{the}}(smallest|least|lowest|first|minimum) {_SETWORD}", _least_of),
    (rf"{{the}}(greatest|largest|biggest|highest|last|maximum) {_SETWORD}", _greatest_of),
)
"""Each pattern of words, and what computes it."""
