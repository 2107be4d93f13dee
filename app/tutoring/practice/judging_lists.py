"""Judges the solutions of an equation, in any order, and the solution of a system."""

from __future__ import annotations

import re

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra
from app.tutoring.algebra.readings import signed
from app.tutoring.practice.angles import in_unit
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.forms import calls_of, is_plain
from app.tutoring.practice.judged import Judged, are_equal, expression, misshapen, right, wrong
from app.tutoring.practice.typed import (
    items,
    named,
    read_typed,
    with_commas,
    with_degree_signs,
    with_plus_minus,
    without_brackets,
)
from app.tutoring.reading.tree import Node, UnreadableError, symbols_of
from models.wording import in_a_row, translate

_MOST = 12
_PAIR = re.compile(r"\s*\\?(?:left)?\(\s*[A-Za-z](?:\s*,\s*[A-Za-z])+\s*\\?(?:right)?\)\s*=\s*")


def judge_solutions(exercise: Exercise, text: str, algebra: Algebra) -> Judged:
    """Judge the solutions of an equation."""
    if exercise.unit in ("degrees", "radians"):
        text = with_degree_signs(text, exercise.unit)
    typed = [tree for item in items(with_commas(without_brackets(text))) for tree in _values(item, exercise.unknowns)]
    if not 0 < len(typed) <= _MOST:
        raise UnreadableError(translate("Practice", "there are too many values, or none"))
    angles = [in_unit(tree, exercise.unit) for tree in typed]
    keys: list[Node] = exercise.key[1:]
    found: set[int] = set()
    for tree, _ in angles:
        place = next((place for place, key in enumerate(keys) if are_equal(tree, key, algebra)), None)
        if place is None:
            return wrong(
                translate("Practice", "Not all of these are solutions.")
                if len(typed) > 1
                else translate("Practice", "That is no solution.")
            )
        found.add(place)
    if len(found) < len(keys):
        return wrong(translate("Practice", "That is right as far as it goes, but there are more solutions."))
    if not all(is_asked for _, is_asked in angles):
        return misshapen(
            translate("Practice", "The angles are right; give them in degrees.")
            if exercise.unit == "degrees"
            else translate("Practice", "The angles are right; give them in radians.")
        )
    return _worked_out(exercise, [tree for tree, _ in angles])


def _worked_out(exercise: Exercise, typed: list[Node]) -> Judged:
    allowed = {"sqrt", "root"}.union(*(calls_of(key) for key in exercise.key[1:]))
    for tree in typed:
        if not (is_plain(tree) if value_of(tree) is not None else calls_of(tree) <= allowed):
            return misshapen(translate("Practice", "The values are right; work them out to the end."))
    return right()


def _values(item: str, unknowns: tuple[str, ...]) -> list[Node]:
    """Return what an item says: two values where it has ±."""
    name, text = named(item)
    if name and unknowns and name not in unknowns:
        said = translate("Practice", "it says what {name} is, and {unknown} is asked for")
        raise UnreadableError(said.format(name=name, unknown=unknowns[0]))
    values = signed(read_typed(with_plus_minus(text)))
    if any(symbols_of(expression(tree)) for tree in values):
        raise UnreadableError(translate("Practice", "a value holds an unknown"))
    return values


def judge_point(exercise: Exercise, text: str, algebra: Algebra) -> Judged:
    """Judge the solution of a system: by name, or in the order of the unknowns."""
    text = _PAIR.sub("", text)
    parts = [named(item) for item in items(with_commas(without_brackets(text)))]
    values = _assigned(parts, exercise.unknowns)
    pairs = zip(exercise.unknowns, exercise.key[1:], strict=True)
    different = [name for name, key in pairs if not are_equal(values[name], key, algebra)]
    if different:
        said = translate("Practice", "The value of {name} isn't right.").format(name=different[0])
        return wrong() if len(different) == len(values) else wrong(said)
    plain = all(is_plain(tree) for tree in values.values())
    return right() if plain else misshapen(translate("Practice", "The values are right; work them out to the end."))


def _assigned(parts: list[tuple[str, str]], unknowns: tuple[str, ...]) -> dict[str, Node]:
    if len(parts) != len(unknowns):
        said = translate("Practice", "{count} values are asked for, of {names}")
        raise UnreadableError(said.format(count=len(unknowns), names=in_a_row(unknowns)))
    names = [name for name, _ in parts]
    if not any(names):
        names = list(unknowns)
    if sorted(names) != sorted(unknowns):
        said = translate("Practice", "the values of {names} are asked for")
        raise UnreadableError(said.format(names=in_a_row(unknowns)))
    return {name: expression(read_typed(text)) for name, (_, text) in zip(names, parts, strict=True)}
