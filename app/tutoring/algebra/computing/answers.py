"""Whether given answers are what satisfies conditions: the task `answers`.

What satisfies them is looked for in every sense that the words leave open (real or complex, counted with or without
multiplicity); an answer is right where it is right in all of them, wrong where it is wrong in all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath

from app.tutoring.algebra.computing.evaluating import Function, at, function_of
from app.tutoring.algebra.computing.found import Found, senses_of
from app.tutoring.algebra.computing.kinds import COMPLEX, DIGITS
from app.tutoring.algebra.computing.naming import name_of
from app.tutoring.algebra.computing.ranges import integers_in
from app.tutoring.algebra.computing.sorts import is_of_sorts
from app.tutoring.algebra.computing.values import RefusedError
from app.tutoring.algebra.readings import with_real_roots
from models.wording import marked

_NEAR = mpmath.mpf(10) ** -20
_MOST = 40


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the solutions.

    Attributes:
        wanted: Expressions in the unknowns; several make a tuple.
        how: `value`, `sum`, `product`, `count`, `largest`, `smallest`.
        is_all: All of them are to be given; of a sum, or the largest, the one value that it is.
        sorts: Of which sort the values have to be.
    """

    wanted: Sequence[Any]
    how: str
    is_all: bool
    sorts: frozenset[str]


def answers(
    facts: Sequence[Any],
    wanted: Sequence[Any],
    given: Sequence[Any],
    asked: Mapping[str, Any],
    near: Mapping[str, Any] | None = None,
    free: Sequence[str] = (),
) -> dict[str, Any]:
    """Compare given answers with what satisfies conditions.

    Args:
        facts: Relations that hold.
        wanted: Expressions that are asked for; several make a tuple.
        given: The answers; a tuple as a list of expressions.
        asked: `how`: `value`, `sum`, `product`, `count`, `largest`, `smallest`; `is_all`: all values are asked for,
            in so many words; `of`: of which sort they have to be; `sorts`: what is said of each unknown.
        near: `slack`: how far each answer may be off without being another value, where it is a decimal; `place`: what
            the values have to be rounded to.
        free: Unknowns whatever which the facts hold.

    Returns:
        `agrees`: true, false, or null where nobody can tell; `found`: the values, written; `sides`: what both sides of
        the one equation are at its one solution.
    """
    what = Asked(wanted, asked["how"], asked["is_all"] or asked["how"] != "value", frozenset(asked["of"]))
    sorts = {name: frozenset(words) for name, words in asked["sorts"].items()}
    rooted: list[Any] = with_real_roots(list(facts))
    with mpmath.workdps(DIGITS):
        reply = _compared(rooted, given, what, sorts, near or {}, free)
        if reply["agrees"] or rooted == list(facts):
            return reply
        other = _compared(facts, given, what, sorts, near or {}, free)
        return reply if other["agrees"] is reply["agrees"] else {**reply, "agrees": None}


def _compared(
    facts: Sequence[Any],
    given: Sequence[Any],
    what: Asked,
    sorts: Mapping[str, frozenset[str]],
    near: Mapping[str, Any],
    free: Sequence[str],
) -> dict[str, Any]:
    """Compare given answers with what satisfies conditions, powers meant in one way."""
    senses = senses_of(facts, what.wanted, sorts, what.sorts, free)
    sets = [each for sense in senses for each in _values(sense, what)]
    if not sets:
        return {"agrees": None, "found": "", "sides": ""}
    agrees = _agreed(sets, given, near, lambda value: _is_refuted(value, senses, what), is_all=what.is_all)
    return {"agrees": agrees, "found": _written(sets[0][0]), "sides": _sides(facts, senses[0])}


def _agreed(
    sets: list[tuple[list[Any], bool]],
    given: Sequence[Any],
    near: Mapping[str, Any],
    is_refuted: Callable[[tuple[Any, ...]], bool],
    *,
    is_all: bool,
) -> bool | None:
    """Whether given answers are the values in every sense, or in none."""
    if near.get("place"):
        sets = [([_rounded(value, Fraction(near["place"])) for value in values], is_sure) for values, is_sure in sets]
    mine = [_evaluated(each) for each in given]
    slacks = [_number(each) for each in near.get("slack", ())] or [mpmath.mpf(0)] * len(mine)
    verdicts = set()
    for values, is_sure in sets:
        is_wrong = _always if is_sure else is_refuted
        verdicts.add(_agreement(values, mine, slacks, is_wrong, is_all=is_all))
    return verdicts.pop() if len(verdicts) == 1 else None


def _always(_value: tuple[Any, ...]) -> bool:
    return True


def _number(text: str) -> Any:
    value = Fraction(text)
    return mpmath.mpf(value.numerator) / value.denominator


def _is_refuted(value: tuple[Any, ...], senses: Sequence[Found], asked: Asked) -> bool:
    """Whether a value of the one unknown certainly isn't what is asked for, whatever else there may be."""
    for sense in senses:
        if sense.test is None or len(value) != 1 or (asked.wanted and asked.wanted[0][0] != "symbol"):
            return False
        holds = sense.test(value[0])
        further = [
            point for point, _ in sense.points for each in point.values() if _is_further(each, value[0], asked.how)
        ]
        if asked.how not in ("value", "largest", "smallest") or (holds and not further):
            return False
    return True


def _is_further(one: Any, other: Any, how: str) -> bool:
    if how == "largest":
        return bool(mpmath.re(one) > mpmath.re(other))
    return how == "smallest" and bool(mpmath.re(one) < mpmath.re(other))


def _sides(facts: Sequence[Any], sense: Found) -> str:
    """Write what both sides of the one equation are at its one solution; empty where there are several."""
    if len(facts) != 1 or len(sense.points) != 1 or facts[0][0] != "relation" or facts[0][1] != ["="]:
        return ""
    point = {name: mpmath.mpmathify(value) for name, value in sense.points[0][0].items()}
    value = at(function_of(facts[0][2][0], COMPLEX), point)
    if value is None:
        return ""
    text, is_exact = name_of(_tidy(value))
    return text if is_exact else ""


def _values(sense: Found, asked: Asked) -> list[tuple[list[Any], bool]]:
    """Return what may be meant by what is asked in one sense: values, and whether there are certainly no others."""
    if sense.ranges:
        return _of_ranges(sense, asked)
    if sense.value is not None:
        return [([(sense.value,)], True)] if asked.how == "value" else []
    functions = [function_of(each, COMPLEX) for each in asked.wanted]
    points = [(point, times) for point, times in sense.points]
    values: list[tuple[Any, int]] = []
    for point, times in points:
        value = _value_at(functions, point)
        if value is None:
            return []
        if _is_of(value, asked.sorts):
            values.append((value, times))
    return _aggregated(values, sense, asked)


def _value_at(functions: Sequence[Function], point: dict[str, Any]) -> Any:
    if not functions:
        (value,) = point.values()
        return (mpmath.mpmathify(value),)
    values = tuple(at(each, {name: mpmath.mpmathify(value) for name, value in point.items()}) for each in functions)
    return None if any(value is None for value in values) else values


def _aggregated(values: list[tuple[Any, int]], sense: Found, asked: Asked) -> list[tuple[list[Any], bool]]:
    distinct = _distinct([value for value, _ in values])
    if asked.how == "value":
        return [(distinct, sense.is_complete)] if distinct else []
    if any(len(value) != 1 for value in distinct) and asked.how != "count":
        return []
    singles = [value[0] for value in distinct]
    if asked.how in ("largest", "smallest"):
        if not singles or any(abs(mpmath.im(each)) > _NEAR for each in singles):
            return []
        chosen = (max if asked.how == "largest" else min)(singles, key=mpmath.re)
        return [([(chosen,)], sense.is_complete)]
    many = [value[0] for value, times in values for _ in range(times)] if asked.how != "count" else []
    total = {
        "count": lambda each: mpmath.mpf(len(each)),
        "sum": mpmath.fsum,
        "product": mpmath.fprod,
    }[asked.how]
    if asked.how == "count":
        results = [mpmath.mpf(len(distinct))]
        if "distinct" not in asked.sorts and sense.is_with_multiplicity:
            results.append(mpmath.mpf(sum(times for _, times in values)))
    else:
        results = [total(singles)] if singles else []
        if singles and "distinct" not in asked.sorts and sense.is_with_multiplicity:
            results = [total(many)] if sense.is_of_roots else [*results, total(many)]
    return [([(result,)], sense.is_complete) for result in results]


def _of_ranges(sense: Found, asked: Asked) -> list[tuple[list[Any], bool]]:
    if "integer" not in asked.sorts and not sense.is_of_integers:
        if asked.how in ("largest", "smallest") and not asked.wanted[1:]:
            end = sense.ranges[-1][1] if asked.how == "largest" else sense.ranges[0][0]
            has = sense.ranges[-1][3] if asked.how == "largest" else sense.ranges[0][2]
            return [([(end,)], False)] if end is not None and has and not sense.points else []
        return []
    whole = integers_in(sense.ranges, [next(iter(point.values())) for point, _ in sense.points], asked.how)
    values = [((mpmath.mpf(each),), 1) for each in whole if _is_of((mpmath.mpf(each),), asked.sorts)]
    return _aggregated(values, Found([], is_complete=sense.is_complete), asked)


def _is_of(value: tuple[Any, ...], sorts: frozenset[str]) -> bool:
    return all(is_of_sorts(each, sorts) for each in value)


def _distinct(values: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    kept: list[tuple[Any, ...]] = []
    for value in values:
        if not any(_are_same(value, each) for each in kept):
            kept.append(value)
    if len(kept) > _MOST:
        raise RefusedError(marked("Tutor", "there are too many"))
    return kept


def _are_same(one: Sequence[Any], other: Sequence[Any], slack: Any = 0) -> bool:
    return len(one) == len(other) and all(
        abs(a - b) <= slack + _NEAR * max(1, abs(a)) for a, b in zip(one, other, strict=True)
    )


def _evaluated(given: Any) -> tuple[Any, ...]:
    items = given[1:] if given and given[0] == "tuple" else [given]
    values = tuple(at(function_of(each, COMPLEX), {}) for each in items)
    if any(value is None for value in values):
        raise RefusedError(marked("Tutor", "the answer has no value"))
    return values


def _rounded(value: tuple[Any, ...], place: Fraction) -> tuple[Any, ...]:
    unit = _number(str(place))
    return tuple(mpmath.floor(mpmath.re(each) / unit + mpmath.mpf("0.5")) * unit for each in value)


def _agreement(
    values: list[Any],
    mine: list[tuple[Any, ...]],
    slacks: Sequence[Any],
    is_sure: Callable[[tuple[Any, ...]], bool],
    *,
    is_all: bool,
) -> bool | None:
    """Whether given values are the found ones, in one sense."""
    own = _distinct(mine)
    strays = [each for each in own if not any(_are_same(each, value) for value in values)]
    missing = [value for value in values if not any(_are_same(value, each) for each in own)]
    if not strays and not missing:
        return True
    if any(
        any(_are_same(each, value, slack) for value in values)
        for each, slack in zip(mine, slacks, strict=True)
        if slack and each in strays
    ):
        return None
    if strays:
        return False if any(is_sure(each) for each in strays) else None
    return False if is_all else None


def _written(values: list[Any]) -> str:
    def one(value: tuple[Any, ...]) -> str:
        names = [name_of(_tidy(each))[0] for each in value]
        return names[0] if len(names) == 1 else f"({', '.join(names)})"

    return ", ".join(one(each) for each in values)


def _tidy(value: Any) -> Any:
    number = mpmath.mpmathify(value)
    if abs(mpmath.im(number)) > _NEAR:
        return number
    real = mpmath.re(number)
    return Fraction(int(mpmath.nint(real))) if abs(real - mpmath.nint(real)) < _NEAR else real
