"""Parts in a ratio, prices and speeds in proportion: the plain kind of story, every word of it known."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found

_LARGER = ("larger", "greater", "largest", "bigger", "greatest")
_PERSONS = frozenset({"students", "children", "kids", "people", "pupils"})
_GROUPS = ({"boys", "girls"}, {"men", "women"}, {"teachers", "students"}, {"adults", "children"})


def _ratio(found: Found) -> tuple[Fraction, Fraction]:
    words = found.text("ratio").replace(":", " ").replace("to", " ").split()
    one, other = (found.number_of(each) for each in words)
    if one <= 0 or other <= 0:
        raise NotUnderstoodError("no ratio")
    return one, other


def _parts(found: Found) -> Finding:
    (one, other), total = _ratio(found), found.number("s")
    if one == other:
        raise NotUnderstoodError("which of them")
    part = (max if found.text("which") in _LARGER else min)(one, other)
    return whole(part * total / (one + other), f"{total} ÷ {one + other} · {part} = {part * total / (one + other)}")


def _counted(found: Found) -> Finding:
    """Count one of two kinds in a ratio, the other being known, or both together where they are people."""
    names = (found.text("a"), found.text("b"))
    if len({found.text(each) for each in ("in1", "in2", "in3", "in4") if found.has(each)}) > 1:
        raise NotUnderstoodError("two places")
    ratio = dict(zip(names, _ratio(found), strict=True))
    known, asked, number = found.text("c"), found.text("d"), found.number("n")
    if len(ratio) != 2 or asked not in ratio:
        raise NotUnderstoodError("two of one kind")
    whole_part = sum(ratio.values()) if known in _PERSONS - {*names} and set(names) in _GROUPS[:1] else ratio.get(known)
    if whole_part is None or known == asked:
        raise NotUnderstoodError("who is counted")
    value = number / whole_part * ratio[asked]
    if value.denominator != 1:
        raise NotUnderstoodError("not a whole number of them")
    return whole(value, f"{number} ÷ {whole_part} · {ratio[asked]} = {value}")


def _price(found: Found) -> Finding:
    if found.text("x").rstrip("s") != found.text("y").rstrip("s"):
        raise NotUnderstoodError("another thing")
    if "cents" in found.text("m") and not found.has("dollars"):
        raise NotUnderstoodError("in cents or in dollars")
    one = found.number("m") / found.number("a")
    value = one * found.number("b")
    return Finding(exact(value), f"{found.number('m')} ÷ {found.number('a')} · {found.number('b')} = {value}", unit="$")


def _speed(found: Found) -> Finding:
    value = found.number("d") / found.number("t")
    unit = f"{found.text('far')} per {found.text('time').rstrip('s')}"
    return whole(value, f"{found.number('d')} ÷ {found.number('t')} = {value}", unit)


def _sum_of_mean(found: Found) -> Finding:
    value = found.number("m") * found.whole("n", 1)
    return whole(value, f"{found.number('n')} · {found.number('m')} = {value}")


_R = r"{ratio=\d+ ?: ?\d+|\d+ to \d+}"
_WHICH = (
    r"(the )?{which=larger|smaller|greater|lesser|largest|smallest|bigger|greatest}( of (the|these) (two"
    r" )?numbers| number| part)?"
)
_IN = r"( (in|at) (a|the|my|her|his|one|[a-z]+'s) {in2=class|school|room|zoo|shelter|farm|choir|club|team|group})?"
_THERE = r"there are {n:int} {c:word}( in the {in3=class|school|room|choir|club|group})?"
_FIRST_IN = r"(in (a|the) {in1=class|school|room|choir|club|group} )?"
RATIO_REQUESTS = (
    Rule(
        (
            (
                rf"two numbers are in the ratio( of)? {_R} and (their sum is|have a sum of|add up to)"
                rf" {{s:num}}\. {{ask}} {_WHICH}"
            ),
            rf"divide {{s:num}} in(to)? the ratio( of)? {_R}\. {{ask}} {_WHICH}",
            rf"{{s:num}} is divided in(to)? the ratio( of)? {_R}\. {{ask}} {_WHICH}",
        ),
        _parts,
    ),
    Rule(
        (
            (
                rf"{_FIRST_IN}the ratio of {{a:word}} to {{b:word}}{_IN} is {_R}\. "
                rf"(if )?{_THERE}\.?( then)? how many {{d:word}} are (there|in the"
                rf" {{in4=class|school|room|choir|club|group}})"
            ),
            (
                rf"{_FIRST_IN}the ratio of {{a:word}} to {{b:word}}{_IN} is {_R}\. "
                rf"(if )?{_THERE}\.?( then)? how many (of (them|the students) )?are {{d:word}}( in the "
                rf"{{in4=class|school}})?"
            ),
        ),
        _counted,
    ),
    Rule(
        (
            (
                r"(if )?{a:num} {x:word} cost {m:money}\.?( then)? (how much|how many (?P<dollars>dollars))"
                r" (do|would|will|does) {b:num} "
                r"{y:word} cost"
            ),
            r"(if )?{a:num} {x:word} cost {m:money}\.?( then)? {ask} the (total )?(cost|price) of {b:num} {y:word}",
        ),
        _price,
    ),
    Rule(
        (
            (
                r"(if )?(a|an|the) {who:word}"
                r" (travels|drives|goes|runs|flies|moves|traveled|travelled|drove|covers) {d:num} "
                r"{far=miles|kilometers|meters|feet} in {t:num} {time=hours|minutes|seconds}\.? {ask}"
                r" (its|his|her|the) "
                r"(average |constant )?speed( of the (?P=who))?"
            ),
        ),
        _speed,
    ),
    Rule(
        (
            (
                r"(if )?the (average|mean|arithmetic mean) of {n:int} numbers is {m:num}\.?( then)? {ask}"
                r" (their sum|the sum "
                r"of (the|these|all|all the|all of the)( {n2:int})? numbers)"
            ),
        ),
        _sum_of_mean,
    ),
)
