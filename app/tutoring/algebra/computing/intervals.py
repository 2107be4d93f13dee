"""Whether sets of real numbers are the same that are written as intervals and unions of them."""

from __future__ import annotations

from typing import Any

import sympy

from app.tutoring.algebra.computing.sameness import SAME, UNKNOWN, Sameness, different
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.reading.tree import Node
from models.wording import marked

_KINDS = ("interval", "union", "intersection", "difference")


_COMBINED = {"union": sympy.Union, "intersection": sympy.Intersection, "difference": sympy.Complement}


def is_set_of_numbers(node: Node) -> bool:
    """Whether a tree is an interval or a union."""
    return node[0] in _KINDS


def same_sets_of_numbers(one: Node, other: Node) -> Sameness:
    """Compare two, one of which is an interval or a union. A pair (1, 2) is taken for an interval beside one."""
    sets = set_of(one), set_of(other)
    if sets[0] is None or sets[1] is None:
        return UNKNOWN
    if sets[0] == sets[1]:
        return SAME
    difference = sympy.SymmetricDifference(*sets).doit()
    if difference == sympy.S.EmptySet:
        return SAME
    if all(_is_plain(each) for each in sets):
        return different(f"{_said(sets[0])} ≠ {_said(sets[1])}")
    return UNKNOWN


def set_of(node: Node) -> Any:
    """Return a tree as one of SymPy's sets of numbers; None where it isn't one."""
    operation, *operands = node
    if operation in _COMBINED:
        parts = [set_of(each) for each in operands]
        return None if any(part is None for part in parts) else _COMBINED[operation](*parts)
    if operation == "interval" and len(operands) == 4:
        opening, low, high, closing = operands
        return _interval(opening, low, high, closing)
    if operation == "tuple" and len(operands) == 2:
        return _interval("(", operands[0], operands[1], ")")
    if operation == "set":
        return sympy.FiniteSet(*(value_of(each) for each in operands))
    return None


def _interval(opening: Any, low: Any, high: Any, closing: Any) -> Any:
    if opening not in ("(", "[", "]") or closing not in (")", "]", "["):
        raise RefusedError(marked("Tutor", "an interval's brackets aren't known here"))
    ends = value_of(low), value_of(high)
    if not all(end.is_extended_real and end.is_number for end in ends):
        return None
    return sympy.Interval(*ends, left_open=opening != "[", right_open=closing != "]")


def _is_plain(numbers: Any) -> bool:
    """Whether all ends are rational or infinite, so that sets that look different are different."""
    if isinstance(numbers, sympy.Interval):
        return all(end.is_Rational or end.is_infinite for end in (numbers.start, numbers.end))
    if isinstance(numbers, sympy.FiniteSet):
        return all(each.is_Rational for each in numbers)
    if isinstance(numbers, sympy.Union):
        return all(map(_is_plain, numbers.args))
    return bool(numbers == sympy.S.EmptySet)


def _said(numbers: Any) -> str:
    text = str(numbers).replace("oo", "∞")
    return text if len(text) < 80 else "one"
