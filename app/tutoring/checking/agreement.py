"""Whether a given answer is the value that was found, and the verdict that follows; None wherever there is a doubt."""

from __future__ import annotations

import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.algebra.readings import with_real_roots
from app.tutoring.checking import words
from app.tutoring.checking.given import Given
from app.tutoring.checking.question import Question
from app.tutoring.reading.tree import Node, has_i
from app.tutoring.verdicts import Verdict

_LONGEST = 60
_SEVERAL = frozenset({"list", "set", "tuple", "interval", "relation", "union", "or", "and"})
_INVERSE = frozenset({"asin", "acos", "atan"})
_DECIMAL = re.compile(r"-?(?:\d[\d,]*)?\.(\d+)")


def same(one: Node, other: Node, algebra: Algebra) -> bool | None:
    """Whether two expressions have the same value; None where nobody can tell.

    Raises:
        NoAlgebraError: It couldn't be computed.
    """
    left, right = value_of(one), value_of(other)
    if left is not None and right is not None:
        return left == right
    equal: bool | None = algebra.ask("equal", one=one, other=other)["equal"]
    if equal and with_real_roots(other) != other and has_i(one) and not has_i(other):
        return None  # (−8)^(1/3) is −2 among the reals, and 1 + √3i as the principal root
    return equal


def value_verdict(
    question: Question, given: Given, wanted: Node, algebra: Algebra, *, detail: str = "", evidence: str = ""
) -> Verdict | None:
    """Return the verdict on a single value; None where the answer isn't one, or its form leaves a doubt.

    Args:
        question: For what it demands of the form: rounding is heeded, a percentage or another base gives None.
        given: The answer.
        wanted: The value that was found to be right.
        algebra: Compares.
        detail: What was done, for the verdict on a right answer.
        evidence: What was computed.
    """
    asked = _as_asked(question, given, wanted)
    if asked is None or given.tree is None:
        return None
    if question.form.place is not None:
        return _rounded_verdict(given, _digits(asked, algebra), question.form.place, evidence)
    agreed = same(given.tree, asked, algebra)
    if agreed is None or (not agreed and (is_rounding(given, asked) or _may_be_degrees(given, asked, algebra))):
        return None
    value = evidence or written(asked, algebra)
    if agreed:
        return Verdict("verified", detail or words.recomputed(value), value)
    return Verdict("contradicted", words.differs(value, plain(given)), value)


def _as_asked(question: Question, given: Given, wanted: Node) -> Node | None:
    """Return a value in the unit that is asked for; None where the answer isn't of a form that can be compared."""
    is_single = given.tree is not None and given.tree[0] not in _SEVERAL
    if not is_single or given.is_percent or given.unit or question.form.kind in ("percent", "cents"):
        return None
    if question.form.base is not None:
        return None
    is_angle = question.form.kind in ("degrees", "radians") or given.is_degrees
    return _in_degrees(question, given, wanted) if is_angle else wanted


def _in_degrees(question: Question, given: Given, wanted: Node) -> Node | None:
    """Return a value as it should be written where angles are spoken of; None where that can't be told."""
    is_angle = bool(calls_of(wanted) & _INVERSE)
    if question.form.kind == "radians":
        return wanted if is_angle and not given.is_degrees else None
    return ["divide", ["multiply", ["number", "180"], wanted], ["constant", "pi"]] if is_angle else None


def _may_be_degrees(given: Given, asked: Node, algebra: Algebra) -> bool:
    """Whether an answer that differs is the angle in degrees, the sign left out."""
    if given.tree is None or asked[0] == "divide" or not calls_of(asked) & _INVERSE:
        return False
    turned = ["divide", ["multiply", given.tree, ["constant", "pi"]], ["number", "180"]]
    return same(turned, asked, algebra) is not False


def calls_of(node: object) -> set[str]:
    """Return the names of the known functions in a tree."""
    if not isinstance(node, list):
        return set()
    own = {node[1]} if len(node) > 2 and node[0] == "call" else set()
    return own.union(*(calls_of(each) for each in node))


def written(value: Node, algebra: Algebra) -> str:
    """Return a value as a person writes it; empty where that isn't short."""
    exact = value_of(value)
    if exact is not None:
        return _digits_of(exact)
    if "log" in calls_of(value):  # of which base isn't said
        return ""
    try:
        return str(algebra.ask("written", one=value)["text"])
    except NoAlgebraError:
        return ""


def plain(given: Given) -> str:
    """Return a given answer as a person writes it: a number without its LaTeX."""
    text = given.text if given.number is None else _digits_of(given.number) or given.text
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _digits_of(value: Fraction) -> str:
    """Return a number as it is written; empty where that isn't short."""
    bits = value.numerator.bit_length() + value.denominator.bit_length()
    text = str(value) if bits < 4 * _LONGEST else ""
    return text if len(text) <= _LONGEST else ""


def _digits(value: Node, algebra: Algebra) -> Fraction | None:
    """Return a number exactly, or with many digits; None where it is none."""
    exact = value_of(value)
    if exact is not None:
        return exact
    text = str(algebra.ask("written", one=value)["digits"])
    return Fraction(text) if text else None


def is_rounding(given: Given, wanted: Node) -> bool:
    """Whether an answer that differs could be the value rounded; yes where it is a decimal and nobody can tell."""
    decimal = _DECIMAL.search(given.text)
    if decimal is None and "approx" not in given.text:
        return False
    number, value = given.number, value_of(wanted)
    if number is None or value is None or decimal is None:
        return True
    return abs(number - value) <= Fraction(1, 10 ** len(decimal[1]))


def _rounded_verdict(given: Given, wanted: Fraction | None, place: Fraction, evidence: str) -> Verdict | None:
    number = given.number
    if number is None or wanted is None:
        return None
    apart = abs(number - wanted)
    if apart <= place / 2 and (number / place).denominator == 1:
        return Verdict("verified", words.recomputed(evidence), evidence)
    return (
        Verdict("contradicted", words.differs(evidence, given.text), evidence)
        if apart > place * Fraction(11, 20)
        else None
    )
