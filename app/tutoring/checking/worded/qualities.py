"""What stands behind a noun and says which whole numbers are meant: "that are less than 100 and divisible by 7"."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded import factors
from app.tutoring.checking.worded.bounding import BOUNDS
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.patterns import compiled

_FILLER = re.compile(
    r"^ ?(?:(?:and|but|that|which|who|whose value|there|can be|are|is|be|both|exist|exists|lie|lies|fall|falls|"
    r"also|strictly|have|has|with|evenly|exactly"
    r"|each|them|in the (?:interval|range|list|set)|can be found|of which|of these)\b ?)*"
)


def qualified(text: str, them: Integers, formulas: tuple[str, ...]) -> Integers:
    """Add what the rest of a text says about whole numbers.

    Raises:
        NotUnderstoodError: It says something that isn't known here.
    """
    while text.strip():
        filler = _FILLER.match(text)
        rest = text[filler.end() :] if filler else text.lstrip()
        if not rest:
            return them
        text = _one(rest, them, formulas)
    return them


def _one(text: str, them: Integers, formulas: tuple[str, ...]) -> str:
    for pattern, do in _QUALITIES:
        match = re.match(compiled(pattern).pattern + r"(?![\w⟨])", text)
        if match is not None:
            do(them, Found({name: said for name, said in match.groupdict().items() if said is not None}, formulas))
            return text[match.end() :]
    raise NotUnderstoodError(text)


def _divisible(them: Integers, found: Found) -> None:
    values = found.wholes("of")
    if re.search(r" or .* and | and .* or ", found.text("of")):
        raise NotUnderstoodError("which belong together")
    if found.has("except"):
        _not_divisible(them, found)
    if any(each < 1 for each in values):
        raise NotUnderstoodError("divisors that aren't positive")
    words, negated = found.text("of"), found.has("not")
    if negated and (found.has("xor") or found.has("one") or found.has("neither")):
        raise NotUnderstoodError("what exactly isn't so")
    if found.has("neither") or (negated and " or " in words):
        them.where(lambda value: all(value % each for each in values))
    elif negated and len(values) == 1:
        them.where(lambda value: value % values[0] != 0)
    elif negated:
        raise NotUnderstoodError("not by which of them")
    elif found.has("one") or found.has("xor"):
        them.where(lambda value: sum(value % each == 0 for each in values) == 1)
    elif " or " in words:
        them.where(lambda value: any(value % each == 0 for each in values))
    else:
        them.multiples_of(math.lcm(*values))


def _not_divisible(them: Integers, found: Found) -> None:
    values = found.wholes("except")
    if (len(values) > 1 and " or " not in found.text("except")) or found.has("not") or any(each < 1 for each in values):
        raise NotUnderstoodError("not by which of them")
    them.where(lambda value: all(value % each for each in values))


def _remainder(them: Integers, found: Found) -> None:
    left, modulus = found.whole("r", 0), found.wholes("m")
    if " or " in found.text("m") or any(each <= left for each in modulus):
        raise NotUnderstoodError("a remainder that can't be")
    them.where(lambda value: all(value % each == left for each in modulus))


def _coprime(them: Integers, found: Found) -> None:
    values = found.wholes("of")
    them.where(lambda value: all(math.gcd(value, each) == 1 for each in values))


def _dividing(them: Integers, found: Found) -> None:
    value = math.gcd(*found.wholes("of"))
    them.where(lambda each: each != 0 and value % each == 0)


def _with_divisors(them: Integers, found: Found) -> None:
    count = found.whole("n", 1)
    if found.has("prime"):
        if not found.has("distinct"):
            raise NotUnderstoodError("one may count several times")
        them.where_slowly(lambda value: value > 0 and len(factors.factored(value)) == count)
    elif found.has("proper"):
        them.where_slowly(lambda value: value > 0 and factors.divisor_count(value) - 1 == count)
    else:
        them.where_slowly(lambda value: value > 0 and factors.divisor_count(value) == count)


def _ending(them: Integers, found: Found) -> None:
    digit = found.whole("d", 0, 9)
    them.where(lambda value: abs(value) % 10 == digit)


def _containing(them: Integers, found: Found) -> None:
    digit = str(found.whole("d", 0, 9))
    wanted = not found.has("not")
    them.where(lambda value: (digit in str(abs(value))) == wanted)


def _digit_sum(them: Integers, found: Found) -> None:
    total = found.whole("s", 0)
    them.where(lambda value: sum(factors.digits_of(value)) == total)


def _digit_product(them: Integers, found: Found) -> None:
    total = found.whole("s", 0)
    them.where(lambda value: math.prod(factors.digits_of(value)) == total)


def _digits_of_kind(them: Integers, found: Found) -> None:
    kinds = {"even": "02468", "odd": "13579", "prime": "2357"}
    allowed = set(kinds[found.text("kind") or found.text("kind2")])
    them.where(lambda value: set(str(abs(value))) <= allowed)


def _digits_among(them: Integers, found: Found) -> None:
    allowed = {str(each) for each in found.wholes("of")}
    if any(len(each) != 1 for each in allowed):
        raise NotUnderstoodError("no digits")
    them.where(lambda value: set(str(abs(value))) <= allowed)


def _consecutive_sum(them: Integers, found: Found) -> None:
    count, is_positive = found.whole("n", 2, 100), found.has("positive")
    least = count * (count + 1) // 2 if is_positive else None
    them.where(lambda value: (value - count * (count - 1) // 2) % count == 0 and (least is None or value >= least))


def _distinct_digits(them: Integers, _: Found) -> None:
    them.where(lambda value: len(set(str(abs(value)))) == len(str(abs(value))))


def _sized(them: Integers, found: Found) -> None:
    count = found.whole("n", 1, 6)
    them.at_least(10 ** (count - 1))
    them.at_most(10**count - 1)


def _tested(test: Callable[[int], bool]) -> Callable[[Integers, Found], None]:
    return lambda them, found: them.where((lambda value: not test(value)) if found.has("not") else test)


_ALONE = (
    r"(?! (?:digits?|distinct|different|number of|numbers of|divisors?|factors?|sums?|products?|units|tens|remainder))"
)
"""Behind an adjective: it is said of the numbers, not of their digits."""
_NOT = r"(?P<not>not )?"
_QUALITIES: tuple[tuple[str, Callable[[Integers, Found], None]], ...] = (
    *BOUNDS,
    (
        _NOT
        + r"(divisible by|multiples? of|a multiple of) (?P<neither>neither )?(?P<one>exactly one of )?(both |all of |"
        r"either |each of |any of )?{of:list}(?P<xor>,? but not (by |of )?both( at once)?)?( (but|and) (are |is )?not "
        r"(divisible by |multiples of |a multiple of |by )?{except:list})?",
        _divisible,
    ),
    (
        r"((written|expressed) as )?(the |a )?sum of {n:int} consecutive (?P<positive>positive )?integers",
        _consecutive_sum,
    ),
    (r"(?P<neither>neither )(divisible by|multiples of) {of:list}", _divisible),
    (
        (
            r"(leave|leaves|leaving|have|has|give|gives|having)?( ?an?| ?the)? ?remainder (of )?{r:int} (when|if|"
            r"upon|on|after) ((it is|they are|each is|being)? ?divided by|division by|dividing by) (both |each of "
            r")?{m:list}"
        ),
        _remainder,
    ),
    (r"{d:int} as (the|a|their|its) units digit", _ending),
    (r"congruent to {r:int} \(?(modulo|mod) {m:list}\)?", _remainder),
    (r"(relatively prime to|coprime to|relatively prime with|coprime with) {of:list}", _coprime),
    (r"(a )?(positive )?(factors?|divisors?) of (both )?{of:list}", _dividing),
    (
        (
            r"{n:int} (?P<proper>proper )?(?P<distinct>distinct |different )?(?P<prime>prime )?(positive )?(integer "
            r"|whole "
            r"number )?(divisors|factors)"
        ),
        _with_divisors,
    ),
    (
        r"(an? |the )?(odd number of) (positive )?(integer )?(divisors|factors)",
        lambda them, _: them.where(factors.is_square),
    ),
    (r"(end|ends|ending) (in|with) (the digit )?(an? )?{d:int}", _ending),
    (r"(whose )?(an? |the )?(units|ones) digit (of|is|equal to|equals) (an? )?{d:int}", _ending),
    (r"(contain|contains|containing|include|includes) (at least one |the digit |the number |a )?{d:int}", _containing),
    (r"(?P<not>do not|does not|don't) (contain|include|use) (the digit |any |a )?{d:int}", _containing),
    (
        (
            r"(whose |the sum of whose |have |their |its )?digits (which |that )?(sum to|add up to|have a sum of|"
            r"add to|is|total|have sum|sum up to) {s:int}"
        ),
        _digit_sum,
    ),
    (
        (
            r"(whose )?(a |the )?(digit sum|digital sum|sum of (the |their |its |whose )?digits|digits' sum) (of|"
            r"equal to|is|equals|equal) {s:int}"
        ),
        _digit_sum,
    ),
    (r"(whose )?(a |the )?product of (the |their |its )?digits (of|equal to|is|equals) {s:int}", _digit_product),
    (r"(whose )?digits (which |that )?(have a product of|multiply to) {s:int}", _digit_product),
    (
        (
            r"((only |all )(?P<kind>even|odd|prime) digits|(whose digits are all |(all of )?(whose|their) digits are "
            r"(all )?|digits that are all )(?P<kind2>even|odd|prime))"
        ),
        _digits_of_kind,
    ),
    (
        r"(written with |made up of |composed of |contain |consist of |using )?only (the )?digits {of:list}",
        _digits_among,
    ),
    (_NOT + r"(even)" + _ALONE, _tested(lambda value: value % 2 == 0)),
    (_NOT + r"(odd)" + _ALONE, _tested(lambda value: value % 2 == 1)),
    (_NOT + r"(positive)" + _ALONE, _tested(lambda value: value > 0)),
    (_NOT + r"(prime)( numbers?)?" + _ALONE, _tested(factors.is_prime)),
    (r"(composite)( numbers?)?", _tested(lambda value: value > 3 and not factors.is_prime(value))),
    (_NOT + r"(a )?((perfect )?squares?)( numbers?)?", _tested(factors.is_square)),
    (_NOT + r"(a )?((perfect )?cubes?)( numbers?)?", _tested(factors.is_cube)),
    (_NOT + r"(a )?palindromes?", _tested(factors.is_palindrome)),
    (
        (
            r"(all )?(distinct|different) digits|(whose )?digits (that )?(are )?(all )?(distinct|different)|no "
            r"(repeated|two equal) digits"
        ),
        _distinct_digits,
    ),
    (r"{n:int} digits", _sized),
)
