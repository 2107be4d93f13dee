"""Builds what a tree says, from the leaves up."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import sympy

from models.tools.calculating.arithmetic import OPERATIONS, power_remainder, refuse
from models.tools.calculating.symbolic import COMMANDS

Tree = Sequence[Any]

_CONSTANTS = {"pi": sympy.pi, "e": sympy.E, "I": sympy.I, "oo": sympy.oo}
_MEANINGS = OPERATIONS | COMMANDS


def build(tree: Tree) -> Any:
    """Return the value of a tree.

    Raises:
        Refused: It has none, or is too large.
    """
    operation, *operands = tree
    if operation == "number":
        number = Fraction(operands[0])
        return sympy.Rational(number.numerator, number.denominator)
    if operation == "constant":
        return _CONSTANTS[operands[0]]
    if operation == "variable":
        return sympy.Symbol(operands[0])
    if operation in ("remainder", "mod") and operands[0][0] == "power":
        (_, base, exponent), modulus = operands
        return _defined(power_remainder(build(base), build(exponent), build(modulus)))
    return _defined(_MEANINGS[operation](*map(build, operands)))


def _defined(value: Any) -> Any:
    if value.has(sympy.nan, sympy.zoo):
        refuse("That isn't defined: a division by zero, or a function outside its domain.")
    return value
