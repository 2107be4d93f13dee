"""Sets of whole numbers in words: "positive multiples of 7 between 10 and 100", "proper divisors of 12".

Read from the left: what stands before the noun, the noun, what stands behind it. Every word has to be understood.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded import factors
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.patterns import compiled
from app.tutoring.checking.worded.qualities import qualified


def _whole(them: Integers) -> None:
    them.is_whole = True


def _counting(them: Integers) -> None:
    them.at_least(1)
    them.is_whole = True


def _primes(them: Integers) -> None:
    them.at_least(2)
    them.where(factors.is_prime)


_BEFORE: tuple[tuple[str, Callable[[Integers], None]], ...] = (
    (r"positive", lambda them: them.at_least(1)),
    (r"negative", lambda them: them.at_most(-1)),
    (r"non ?-?negative", lambda them: them.at_least(0)),
    (r"even", lambda them: them.where(lambda value: value % 2 == 0)),
    (r"odd", lambda them: them.where(lambda value: value % 2 == 1)),
    (r"prime(?= (?:positive |integer |whole number )*(?:numbers?|factors?|divisors?|integers?)\b)", _primes),
    (r"composite(?= )", lambda them: them.where(lambda value: value > 3 and not factors.is_prime(value))),
    (r"palindromic", lambda them: them.where(factors.is_palindrome)),
    (r"square(?= (?:numbers?|factors?|divisors?)\b)", lambda them: them.where(factors.is_square)),
    (r"perfect square(?= (?:factors?|divisors?|integers?|numbers?)\b)", lambda them: them.where(factors.is_square)),
    (r"perfect cube(?= (?:factors?|divisors?|integers?|numbers?)\b)", lambda them: them.where(factors.is_cube)),
    (r"(?:different|distinct|possible|such|given)", lambda _: None),
    (r"(?:integer|integral|whole number|whole|natural|counting)(?= )", _whole),
)
_SIZED = re.compile(r"(?P<count>\d+|two|three|four|five|six) digit ")
_SIZES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NOUNS: tuple[tuple[str, Callable[[Integers], None]], ...] = (
    (r"(?:positive )?counting numbers?", _counting),
    (r"(?:whole|natural) numbers?", _whole),
    (r"integers?(?: values?)?", _whole),
    (r"(?:prime numbers?|primes?)", _primes),
    (r"composites?(?: numbers?)?", lambda them: them.where(lambda value: value > 3 and not factors.is_prime(value))),
    (r"(?:perfect )?squares?(?: numbers?| integers?)?", lambda them: them.where(factors.is_square)),
    (r"(?:perfect )?cubes?(?: numbers?| integers?)?", lambda them: them.where(factors.is_cube)),
    (r"palindromes?", lambda them: them.where(factors.is_palindrome)),
    (r"numbers?", lambda _: None),
)
_OF = {
    "divisor": compiled(
        r"((?P<proper>proper) )?((positive|integer|whole number|natural number) )*((?P<common>common) "
        r")?(positive )?(integer )?(divisors?|factors?) (of|(?P<shared>shared by|common to)) "
        r"((?P<both>both) )?{of:list}"
    ),
    "multiple": compiled(r"((?P<common>common) )?multiples? of ((?P<both>both) )?{of:list}"),
}
_FIRST = compiled(r"first {n:int} {rest:most}")
_MOST_FIRST = 2_000
_LONGEST = 400
_FARTHEST = 100_000


def integers_in(words: str, formulas: tuple[str, ...]) -> Integers:
    """Read a set of whole numbers.

    Raises:
        NotUnderstoodError: A word isn't understood, or they needn't be whole numbers.
    """
    if len(words) > _LONGEST:
        raise NotUnderstoodError("too long")
    text = re.sub(r"^(?:all |each )?(?:of )?(?:the |its )?", "", words)
    if re.match(
        r"(?!.*\b(?:positive|proper)\b)(?:[a-z]+ )*(?:integer|integral|negative) (?:divisors?|factors?)\b", text
    ):
        raise NotUnderstoodError("negative divisors may be meant")
    if (first := _FIRST.fullmatch(text)) is not None:
        return _first(Found({**first.groupdict()}, formulas))
    them = Integers()
    is_repeating = (
        re.match(r"(?!.*(?:distinct|different|unique))(?:[a-z]+ )*prime (?:[a-z]+ )*factors", text) is not None
    )
    text = _before(text, them)
    text = _noun(text, them, formulas)
    if is_repeating and them.members is not None and not _is_squarefree(them.members[-1]):
        them.repeats = True
    return qualified(text, them, formulas)


def _is_squarefree(value: int) -> bool:
    return all(power == 1 for power in factors.factored(value).values())


def _first(found: Found) -> Integers:
    """Read "first 20 odd positive integers"; what stands behind a verb of its own only chooses among them."""
    count = found.whole("n", 1, _MOST_FIRST)
    noun, verb, rest = re.sub(
        r"(?<! that)(?<! which) (are|is|have|has|leave) ", r" @\1@ ", found.text("rest"), count=1
    ).partition("@")
    members = _first_of(integers_in(noun.strip(), found.formulas), count, noun)
    them = Integers(members=members)
    return qualified(rest.partition("@")[2], them, found.formulas) if verb else them


def _first_of(them: Integers, count: int, noun: str) -> list[int]:
    is_vague = re.search(r"multiples|composite|perfect|squares|cubes", noun) is not None and "positive" not in noun
    if them.low is None or is_vague or them.high is not None or them.members is not None or them.ends:
        raise NotUnderstoodError("it isn't said where they begin")
    members: list[int] = []
    for value in range(them.low, them.low + _FARTHEST):
        if value in them:
            members.append(value)
        if len(members) == count:
            return members
    raise NotUnderstoodError("they are too far apart")


def _before(text: str, them: Integers) -> str:
    """Go past what stands before the noun."""
    while True:
        if (sized := _SIZED.match(text)) is not None:
            count = int(_SIZES.get(sized["count"], 0) or sized["count"])
            _sized(them, count)
            text = text[sized.end() :]
            continue
        for pattern, do in _BEFORE:
            match = re.match(rf"(?:{pattern}) (?=[a-z])", text)
            if match is not None and not _is_noun(text, pattern):
                do(them)
                text = text[match.end() :]
                break
        else:
            return text


def _is_noun(text: str, pattern: str) -> bool:
    """Whether what looks like an adjective belongs to the noun: whole numbers, perfect squares."""
    return (
        pattern.startswith("(?:integer")
        and re.match(r"(?:whole|natural|counting) numbers?\b|integers?\b", text) is not None
        and not re.match(r"(?:whole number|integer) (?:positive |proper )?(?:divisors?|factors?|multiples?)", text)
    )


def _sized(them: Integers, count: int) -> None:
    if not 1 <= count <= 6:
        raise NotUnderstoodError("too many digits")
    them.at_least(10 ** (count - 1))
    them.at_most(10**count - 1)
    them.is_whole = True


def _noun(text: str, them: Integers, formulas: tuple[str, ...]) -> str:
    for kind, pattern in _OF.items():
        match = pattern.match(text)
        if match is not None:
            found = Found({name: said for name, said in match.groupdict().items() if said}, formulas)
            _related(them, kind, found)
            return text[match.end() :]
    for noun, do in _NOUNS:
        if (match := re.match(rf"(?:{noun})(?![a-z])", text)) is not None:
            do(them)
            return text[match.end() :]
    raise NotUnderstoodError(text)


def _related(them: Integers, kind: str, found: Found) -> None:
    values = found.wholes("of")
    if not values or any(each == 0 for each in values):
        raise NotUnderstoodError("of zero")
    if len(values) > 1 and not any(map(found.has, ("common", "shared", "both"))):
        raise NotUnderstoodError("of one of them or of all")
    if kind == "multiple":
        them.multiples_of(math.lcm(*values))
        return
    of = math.gcd(*values)
    members = factors.divisors_of(of)
    # A negative divisor is one too, but nobody means it unless the word positive is at stake.
    them.members = members[:-1] if found.has("proper") else members
    them.is_whole = True
