"""SymPy's expressions as trees, so that what was computed can be compared, shown and computed with again."""

from __future__ import annotations

from typing import Any

import sympy

from app.tutoring.algebra.computing.values import RefusedError
from app.tutoring.reading.tree import Node, number, symbol
from models.wording import marked

_CONSTANTS = {sympy.pi: "pi", sympy.E: "e", sympy.I: "i", sympy.oo: "oo"}
_CALLS = {
    **{
        getattr(sympy, name): name
        for name in ("sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh")
    },
    sympy.log: "ln",
    sympy.Abs: "abs",
    sympy.floor: "floor",
    sympy.ceiling: "ceil",
}


def tree_of(value: Any) -> Node:
    """Return an expression as a tree.

    Raises:
        RefusedError: It holds what trees haven't.
    """
    if value in _CONSTANTS:
        return ["constant", _CONSTANTS[value]]
    if value.is_Rational:
        return _rational(value)
    return symbol(str(value)) if value.is_Symbol else _compound(value, [tree_of(each) for each in value.args])


def _compound(value: Any, parts: list[Node]) -> Node:
    if value.is_Add or value.is_Mul:
        return ["add" if value.is_Add else "multiply", *parts]
    if value.is_Pow:
        return _power(value, parts)
    if value.func is sympy.exp:
        return ["power", ["constant", "e"], *parts]
    if value.func in _CALLS:
        return ["call", _CALLS[value.func], *parts]
    raise RefusedError(marked("Tutor", "what comes out can't be written"))


def _rational(value: Any) -> Node:
    top = number(str(abs(int(value.p))))
    whole = top if value.q == 1 else ["divide", top, number(str(int(value.q)))]
    return ["negate", whole] if value.p < 0 else whole


def _power(value: Any, parts: list[Node]) -> Node:
    if value.exp == sympy.Rational(1, 2):
        return ["call", "sqrt", parts[0]]
    if value.exp.is_negative and value.exp.is_Rational:
        return ["divide", number("1"), tree_of(1 / value)]
    return ["power", *parts]
