"""Judges where an inequality holds: typed as inequalities, with `and` and `or`, or as intervals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.approximate import approximate
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.intervals import Union, intersected, interval_of, ray, union_of, united
from app.tutoring.practice.judged import Judged, right, wrong
from app.tutoring.practice.typed import alternatives, as_interval, between_commas, conjuncts
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, symbols_of
from models.wording import translate

_MEMBER = re.compile(r"^\s*([A-Za-z])\s*(?:∈|\\in\b|\bin\b)\s*")
_SIGN = re.compile(r"[<>≤≥≠=]|\\(?:le|ge|lt|gt|leq|geq|neq?|leqslant|geqslant)\b")
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
_LINE = united([((-1, Fraction(0), 0), (1, Fraction(0), 0))])


def judge_union(exercise: Exercise, text: str, _algebra: Algebra) -> Judged:
    """Judge where an inequality holds."""
    key, typed = union_of(exercise.key), _typed(text, exercise.unknowns[0])
    if key is None or typed == key:
        return right()
    if typed.ends == key.ends and len(typed.pieces) == len(key.pieces) and _sides(typed) == _sides(key):
        return wrong(translate("Practice", "Look at the ends: which of them belong to it?"))
    return wrong()


def _sides(union: Union) -> list[tuple[int, int]]:
    return [(low[0], high[0]) for low, high in union.pieces]


def _typed(text: str, unknown: str) -> Union:
    parts = [as_interval(part) for part in alternatives(text)]
    return united([piece for part in parts for piece in _part(part, unknown).pieces])


def _part(text: str, unknown: str) -> Union:
    """Return where all of what `and` joins holds."""
    result = _LINE
    for piece in conjuncts(text):
        result = intersected(result, _piece(piece, unknown))
    return result


def _piece(text: str, unknown: str) -> Union:
    if not _SIGN.search(text):
        return _interval(as_interval(_MEMBER.sub("", text)))
    found = [_relation(each, unknown) for each in between_commas(text)]
    common = _LINE
    for each in found:
        common = intersected(common, each)
    # x < 1, x > 3 can't hold together: it means the one or the other.
    return common if common.pieces else united([piece for each in found for piece in each.pieces])


def _interval(text: str) -> Union:
    union = interval_of(read(text))
    if union is None:
        raise UnreadableError(translate("Practice", "an interval or an inequality is asked for"))
    return union


def _relation(text: str, unknown: str) -> Union:
    tree = read(text)
    if tree[0] != "relation":
        raise UnreadableError(translate("Practice", "an interval or an inequality is asked for"))
    names = symbols_of(tree)
    if names != {unknown}:
        raise UnreadableError(translate("Practice", "{unknown} is asked for").format(unknown=unknown))
    result = _LINE
    for sign, left, right_ in _comparisons(tree):
        result = intersected(result, _comparison(sign, left, right_, unknown))
    return result


def _comparisons(tree: Node) -> Iterator[tuple[str, Node, Node]]:
    _, signs, operands = tree
    for sign, (left, right_) in zip(signs, pairwise(operands), strict=True):
        yield sign, left, right_


def _comparison(sign: str, left: Node, right_: Node, unknown: str) -> Union:
    name: Node = ["symbol", unknown]
    if sign not in _TURNED or name not in (left, right_):
        said = translate("Practice", "{unknown} isn't alone on one side")
        raise UnreadableError(said.format(unknown=unknown))
    bound, turned = (right_, sign) if left == name else (left, _TURNED[sign])
    if bound in (["constant", "oo"], ["negate", ["constant", "oo"]]):
        return _LINE
    return ray(turned, _number(bound))


def _number(bound: Node) -> Fraction:
    exact = value_of(bound)
    if exact is not None:
        return exact
    about = approximate(bound)
    if about is None:
        raise UnreadableError(translate("Practice", "a bound is no number"))
    return Fraction(about)
