"""Quantities of sets of whole numbers: how many, their sum, the least of them."""

from __future__ import annotations

import math
from fractions import Fraction

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found, found_in
from app.tutoring.checking.worded.integer_words import integers_in
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.quantity import Compute, Quantity, Read, listed, whole_of


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
    return Quantity(
        Fraction(len(members)),
        (f"they are {listed(members)}: {len(members)} in all",) if members else ("there are none",),
    )


def _sum_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    return Quantity(Fraction(sum(members)), (f"the sum of {listed(members)} is {sum(members)}",))


def _product_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    if len(members) > 200 or not members:
        raise NotUnderstoodError("the product is too large")
    return Quantity(Fraction(math.prod(members)), (f"the product of {listed(members)} is {math.prod(members)}",))


def _powers_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    power = {"squares": 2, "cubes": 3, "fourth powers": 4}[found.text("which")]
    value = sum(each**power for each in members)
    return Quantity(Fraction(value), (f"the {found.text('which')} of {listed(members)} add up to {value}",))


def _common_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    if not 2 <= len(members) <= _MOST_COMMON or members[0] < 1:
        raise NotUnderstoodError("too many of them, or too few")
    value = math.lcm(*members) if found.has("multiple") else math.gcd(*members)
    return Quantity(Fraction(value), (f"of {listed(members)} it is {value}",))


def _median_of(found: Found, read: Read) -> Quantity:
    members = sorted(_set(found, read).all())
    middle = Fraction(members[(len(members) - 1) // 2] + members[len(members) // 2], 2)
    return Quantity(middle, (f"in the middle of {listed(members)} is {middle}",))


def _mean_of(found: Found, read: Read) -> Quantity:
    members = _set(found, read).all()
    value = Fraction(sum(members), len(members))
    return Quantity(value, (f"the mean of {listed(members)} is {value}",))


def _least_of(found: Found, read: Read) -> Quantity:
    value = _set(found, read).least()
    return Quantity(Fraction(value), (f"the least is {value}",))


def _greatest_of(found: Found, read: Read) -> Quantity:
    value = _set(found, read).greatest()
    return Quantity(Fraction(value), (f"the greatest is {value}",))


def _extremes_of(found: Found, read: Read) -> Quantity:
    members, count = sorted(set(_set(found, read).all())), found.whole("n", 2, 10)
    if len(members) < count:
        raise NotUnderstoodError("there are fewer")
    chosen = members[:count] if found.text("which") in ("smallest", "least") else members[-count:]
    value = sum(chosen) if found.text("how") == "sum" else math.prod(chosen)
    return Quantity(Fraction(value), (f"they are {listed(chosen)}; their {found.text('how')} is {value}",))


def _span_of(found: Found, read: Read) -> Quantity:
    them = _set(found, read)
    low, high = them.least(), them.greatest()
    return Quantity(
        Fraction(high - low if found.has("minus") else high + low), (f"the least is {low}, the greatest is {high}",)
    )


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
