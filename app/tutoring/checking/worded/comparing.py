"""Whether a given answer is what was computed. Says nothing where they can't be compared for certain."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.checking.given import Given
from app.tutoring.checking.polynomials.expanding import polynomial_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.shape import has_form
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.asked import Asked
from app.tutoring.checking.worded.finding import Finding
from app.tutoring.checking.worded.lines import same_line
from app.tutoring.checking.worded.near import near_value
from app.tutoring.checking.worded.showing import in_base, shown
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from app.tutoring.verdicts import Verdict
from models.wording import translate

_LONGEST = 200
_LONG_NUMBER = re.compile(r"\d{61,}")
_SHORT_UNITS = {
    "cm": "centimeter",
    "m": "meter",
    "km": "kilometer",
    "mm": "millimeter",
    "in": "inch",
    "inches": "inch",
    "ft": "foot",
    "feet": "foot",
    "yd": "yard",
    "mi": "mile",
    "hr": "hour",
    "h": "hour",
    "min": "minute",
    "s": "second",
    "sec": "second",
    "lb": "pound",
    "g": "gram",
    "kg": "kilogram",
    "l": "liter",
    "ml": "milliliter",
    "oz": "ounce",
    "mph": "mile per hour",
    "sq": "square",
    "cu": "cubic",
    "dollar": "$",
    "dollars": "$",
    "°": "degree",
    "metre": "meter",
    "litre": "liter",
}
_MEASURING = {*_SHORT_UNITS.values(), *("week", "month", "year", "gallon", "ounce", "meter per second", "percent")}
"""Units that a bare number can't have; of other words (12 students) nobody can tell."""


def compared(finding: Finding, given: Given, asked: Asked, algebra: Algebra) -> Verdict | None:
    """Say whether an answer is what was computed; None where that isn't certain."""
    expected = _in_form(finding, asked)
    if expected is None or given.tree is None:
        return None
    if (expected.shape == "rounded" and asked.form.place is None) or (
        asked.is_shaped and expected.value[0] not in ("tuple", "matrix")
    ):
        return None
    base = asked.form.base or expected.base
    if base is not None and base != 10:
        same = _same_in_base(expected.value, given, base)
    elif asked.form.place is not None:
        same = _same_rounded(expected.value, given, asked.form.place)
    else:
        same = _same(expected, given, algebra)
    units = _units_agree(expected, given, asked)
    if same is None or not units or (not same and units == "perhaps"):
        return None
    return _verdict(expected, given, same=same, base=base)


def _verdict(finding: Finding, given: Given, *, same: bool, base: int | None = None) -> Verdict:
    value = _short(shown(finding.value)) + ("%" if finding.shape == "percent" else "")
    if same:
        detail = translate("Tutor", "Computing what is asked gives {value} too.").format(value=value)
        return Verdict("verified", detail, _short(finding.evidence))
    said = _said(given)
    if base not in (None, 10) and "based" not in operations_of(given.tree):
        said = in_base(said, base)
    detail = translate("Tutor", "Computing what is asked gives {value}, not {given}.").format(value=value, given=said)
    return Verdict("contradicted", detail, _short(finding.evidence))


def _said(given: Given) -> str:
    return _short(shown(given.tree) + "%" * given.is_percent if given.tree is not None else given.text)


def _short(text: str) -> str:
    text = _LONG_NUMBER.sub(_shortened, text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}…{text[-_LONGEST // 4 :]}"


def _shortened(number: re.Match[str]) -> str:
    words = translate("Tutor", "{digits}… ({count} digits)")
    return words.format(digits=number[0][:20], count=len(number[0]))


def _in_form(finding: Finding, asked: Asked) -> Finding | None:
    """Return a finding in the kind of value that the problem asks for; None where it doesn't say such a thing."""
    kind, value = asked.form.kind, value_of(finding.value)
    if kind == "percent" and finding.shape == "value" and not finding.unit:
        return None if value is None else Finding(exact(value * 100), finding.evidence, "percent")
    if kind == "cents":
        return (
            None if value is None or finding.unit != "$" else Finding(exact(value * 100), finding.evidence, unit="cent")
        )
    asked_unit = {"degrees": "degrees", "radians": "radians"}.get(kind)
    if asked_unit and finding.unit != asked_unit:
        return None
    return finding


# --- values ---


def _same(finding: Finding, given: Given, algebra: Algebra) -> bool | None:
    assert given.tree is not None  # noqa: S101 - the caller looked
    if finding.shape == "line":
        return same_line(finding.value, given.tree, given.name)
    if finding.shape == "polynomial":
        return _same_polynomial(finding.value, given.tree)
    if finding.shape == "percent":
        return _same_percent(finding, given)
    if given.is_percent:
        value, said = value_of(finding.value), given.number
        return True if value is not None and said is not None and value * 100 == said else None
    same = same_trees(finding.value, given.tree, algebra, is_decimal=_is_decimal(given))
    if same and finding.form and not has_form(given.tree, [], "", finding.form):
        return None
    return None if same is False and _is_doubtful(finding, given) else same


def _is_doubtful(finding: Finding, given: Given) -> bool:
    """Whether an answer that differs may only be written otherwise: money rounded, an unsaid base, radians."""
    if finding.shape == "based":
        return "based" not in operations_of(given.tree)
    if finding.unit == "degrees" and "'pi'" in str(given.tree):
        return True
    value, said = value_of(finding.value), given.number
    near = near_value(finding.value)
    if said is None or near is None:
        return False
    if value is None:
        return abs(near - said) < Fraction(1, 2) and _nearly(near, said)
    return finding.unit == "$" and 100 % value.denominator != 0 and _nearly(value, said)


def _same_polynomial(expected: Node, said: Node) -> bool | None:
    if not symbols_of(said) <= symbols_of(expected) and symbols_of(expected):
        return None
    try:
        return polynomial_of(expected) == polynomial_of(said)
    except NotUnderstoodError:
        return None


def _same_percent(finding: Finding, given: Given) -> bool | None:
    value, said = value_of(finding.value), given.number
    if value is None or said is None:
        return None
    if said == value:
        return True
    return None if said * 100 == value or _nearly(value, said) else False


def same_trees(expected: Node, said: Node, algebra: Algebra, *, is_decimal: bool = False) -> bool | None:
    """Compare two values, or tuples and matrices of values; None where it isn't certain."""
    if expected[0] in ("tuple", "matrix") or said[0] in ("tuple", "matrix", "interval"):
        return _same_parts(expected, said, algebra)
    if symbols_of(said) or operations_of(said) & {
        "relation",
        "list",
        "set",
        "plus-minus",
        "unit",
        "percent",
        "apply",
        "modulus",
    }:
        return None
    one, other = value_of(expected), value_of(said)
    if one is not None and other is not None:
        return True if one == other else (None if is_decimal and _nearly(one, other) else False)
    if is_decimal or ((one is None) != (other is None) and "." in str(said)):
        return None
    try:
        return _certain(algebra.ask("equal", one=expected, other=said)["equal"])
    except NoAlgebraError:
        return None


def _certain(equal: object) -> bool | None:
    return equal if isinstance(equal, bool) else None


def _parts(node: Node) -> tuple[list[Node], tuple[int, int]]:
    if node[0] == "matrix":
        rows = node[1]
        return [each for row in rows for each in row], (len(rows), len(rows[0]))
    return node[1:], (1, len(node) - 1)


def _same_parts(expected: Node, said: Node, algebra: Algebra) -> bool | None:
    if expected[0] != said[0]:
        return None
    (ones, shape), (others, other_shape) = _parts(expected), _parts(said)
    if shape != other_shape:
        return None
    same = [
        same_trees(one, other, algebra, is_decimal="." in str(other)) for one, other in zip(ones, others, strict=True)
    ]
    if all(same):
        return True
    return False if False in same and None not in same else None


def _is_decimal(given: Given) -> bool:
    return re.search(r"\d*\.\d", given.text) is not None


def _nearly(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= abs(one) / 50


# --- forms ---


def _same_rounded(value: Node, given: Given, step: Fraction) -> bool | None:
    size, said = near_value(value), given.number
    if size is None or said is None:
        return None
    places = Fraction(size) / step
    if value_of(value) is None and abs(places % 1 - Fraction(1, 2)) < Fraction(1, 10**6):
        return None
    rounded = math.floor(places + Fraction(1, 2)) * step
    if said == rounded:
        return True
    return False if (said / step).denominator == 1 and abs(places % 1 - Fraction(1, 2)) > Fraction(1, 10**6) else None


def _same_in_base(value: Node, given: Given, base: int) -> bool | None:
    number, tree = value_of(value), given.tree
    if number is None or number.denominator != 1 or tree is None or not 2 <= base <= 16:
        return None
    if "based" in operations_of(tree):
        digits = tree[1] if tree[0] == "negate" else tree
        said = value_of(tree) if digits[0] == "based" and value_of(digits[2]) == base else None
    elif tree[0] == "number" and re.fullmatch(r"[0-9]+", tree[1]):
        said = _in_base(tree[1], base)
    else:
        said = None
    if said is None or (said != number and value_of(tree) == number):
        return None  # the right number, in base 10
    return said == number


def _in_base(digits: str, base: int) -> Fraction | None:
    try:
        return Fraction(int(digits, base))
    except ValueError:
        return None


# --- units ---


def _units_agree(finding: Finding, given: Given, asked: Asked) -> str:
    """Say `yes` where the units are surely the same, `perhaps` where only the answer has one; empty: they aren't."""
    wanted = _unit_of(finding.unit or asked.unit)
    said = "degree" if given.is_degrees else _unit_of(given.unit)
    if finding.unit and asked.unit and _unit_of(finding.unit) != _unit_of(asked.unit):
        return ""
    if not said or said == wanted:
        return "yes"
    return "" if wanted or said in _MEASURING else "perhaps"


def _unit_of(words: str) -> str:
    """Return the one name of a unit, without square or cubic."""
    names = [
        _SHORT_UNITS.get(each) or _SHORT_UNITS.get(each.rstrip("s")) or _singular(each)
        for each in re.sub(r"\^\s*\{?\d\}?", "", words.lower()).strip(" .").split()
    ]
    return " ".join(each for each in names if each not in ("square", "cubic", "unit"))


def _singular(word: str) -> str:
    return word.rstrip("s") if len(word) > 2 else word
