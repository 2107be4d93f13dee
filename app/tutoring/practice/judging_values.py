"""Judges an answer that is one value or one expression."""

from __future__ import annotations

import re

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra
from app.tutoring.practice.angles import in_unit
from app.tutoring.practice.approximate import approximate
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.forms import fault_of
from app.tutoring.practice.judged import Judged, are_equal, expression, misshapen, right, wrong
from app.tutoring.practice.typed import after_equals, read_typed, with_degree_signs
from app.tutoring.reading.tree import Node, UnreadableError, symbols_of
from app.tutoring.units import split_unit
from models.wording import listed, translate

_ANGLES = frozenset({"degrees", "radians"})
_GLUED = re.compile(r"(?<=\d)(?=(?:cm|mm|km|m|g|kg|euros?|eur|usd)\.?$)", re.IGNORECASE)
_LETTER_UNIT = re.compile(r"(.*\d)\s+(m|g|l|s)")
_PER_CENT = re.compile(r"\s*\bper\s?cent\b")


def judge_value(exercise: Exercise, text: str, algebra: Algebra) -> Judged:
    """Judge a value or an expression."""
    text = after_equals(_PER_CENT.sub("%", text))
    if exercise.form == "antiderivative":
        return _antiderivative(exercise, text, algebra)
    if not symbols_of(exercise.key):
        text, unit = _without_unit(text, exercise.unit)
        if unit is not None and exercise.unit not in ("", unit) and exercise.unit not in _ANGLES:
            return wrong(translate("Practice", "The answer is asked for in {unit}.").format(unit=exercise.unit))
    tree = expression(read_typed(text))
    if exercise.unit in _ANGLES and exercise.form != "rounded":
        return _angle(exercise, tree, algebra)
    if exercise.form == "rounded":
        return _rounded(exercise, in_unit(tree, exercise.unit)[0])
    if exercise.form == "percent":
        return _percentage(exercise, tree)
    return _compared(exercise, tree, algebra)


def _without_unit(text: str, unit: str) -> tuple[str, str | None]:
    if unit in _ANGLES:
        return with_degree_signs(text, unit), None
    if "°" in text or r"\circ" in text:
        return text, None
    spaced = _GLUED.sub(" ", text)
    if letter := _LETTER_UNIT.fullmatch(spaced):
        return letter[1], letter[2]
    bare, known = split_unit(spaced)
    return (bare, known) if bare != spaced else (text, None)


def _compared(exercise: Exercise, tree: Node, algebra: Algebra) -> Judged:
    if strangers := symbols_of(tree) - symbols_of(exercise.key):
        name = min(strangers)
        if not symbols_of(exercise.key):
            said = translate("Practice", "it says {name}, and a number is asked for")
            raise UnreadableError(said.format(name=name))
    if not are_equal(tree, exercise.key, algebra):
        return _near(exercise, tree)
    fault = fault_of(tree, exercise)
    return misshapen(fault) if fault else right()


def _near(exercise: Exercise, tree: Node) -> Judged:
    """Judge what isn't equal: a rounded value is nearly right."""
    if symbols_of(exercise.key) or symbols_of(tree):
        return wrong()
    bare = tree[1] if tree[0] == "negate" else tree
    digits = bare[1].partition(".")[2] if bare[0] == "number" else ""
    about, exact = approximate(tree), approximate(exercise.key)
    if about is None or exact is None or len(digits) < 2:
        return wrong()
    if abs(about - exact) <= 0.5 * 10.0 ** -len(digits) + 1e-12:
        return misshapen(translate("Practice", "That is rounded; the exact value is asked for."))
    return wrong()


def _rounded(exercise: Exercise, tree: Node) -> Judged:
    key, exact = value_of(exercise.key), approximate(exercise.check.parts[0])
    typed, about = value_of(tree), approximate(tree)
    if key is None or about is None:
        return wrong()
    if typed is not None and typed == key:
        return right()
    if exact is not None and abs(about - exact) < float(10**-exercise.places):
        if abs(about - float(key)) <= 0.5 * 10.0**-exercise.places + 1e-9:
            said = translate("Practice", "The value is right; round it to {places} decimal place(s).")
            return misshapen(said.format(places=exercise.places))
        return wrong(translate("Practice", "That is close; look at the rounding."))
    return wrong()


def _percentage(exercise: Exercise, tree: Node) -> Judged:
    key, typed = value_of(exercise.key), value_of(tree)
    if key is None or typed is None:
        return wrong()
    has_sign = tree[0] == "percent" or (tree[:1] == ["negate"] and tree[1][0] == "percent")
    if typed == key:
        return (
            right() if has_sign else misshapen(translate("Practice", "The value is right; write it as a percentage."))
        )
    if not has_sign and typed == 100 * key:
        return (
            right()
            if _is_one_number(tree)
            else misshapen(translate("Practice", "The value is right; work it out to one number."))
        )
    return wrong()


def _is_one_number(tree: Node) -> bool:
    return tree[0] == "number" or (tree[0] == "negate" and tree[1][0] == "number") or tree[0] in ("divide", "add")


def _angle(exercise: Exercise, tree: Node, algebra: Algebra) -> Judged:
    value, is_asked = in_unit(tree, exercise.unit)
    if not are_equal(value, exercise.key, algebra):
        return _near(exercise, value)
    if not is_asked:
        return misshapen(
            translate("Practice", "The angle is right; give it in degrees.")
            if exercise.unit == "degrees"
            else translate("Practice", "The angle is right; give it in radians.")
        )
    fault = fault_of(value, exercise)
    return misshapen(fault) if fault else right()


def _antiderivative(exercise: Exercise, text: str, algebra: Algebra) -> Judged:
    (variable,) = exercise.check.names
    tree = expression(read_typed(text))
    constants = symbols_of(tree) - {variable}
    if len(constants) > 1:
        said = translate("Practice", "it says {names}; there is one constant only")
        raise UnreadableError(said.format(names=listed(sorted(constants))))
    reply = algebra.ask("antiderivative", one=tree, integrand=exercise.check.parts[0], variable=variable)
    if reply["equal"] is not True:
        return wrong(translate("Practice", "The derivative of that is another function."))
    return right() if constants else misshapen(translate("Practice", "That is right but for the constant: add + C."))
