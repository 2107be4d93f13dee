"""Solves equations, one or a few at a time; says the solutions."""

from __future__ import annotations

from typing import Any

import sympy

from models.tools.calculating.arithmetic import refuse
from models.tools.calculating.building import Tree, build
from models.tools.calculating.symbolic import variable_of
from models.tools.calculating.wording import worded

_MAX_EQUATIONS = 8
_DIGITS_OF_ROOTS = 30


def solve(equations: Tree, variables: Tree | None = None) -> str:
    """Return the solutions in words.

    Args:
        equations: An equation, an expression that is to be zero, or a list of them.
        variables: A variable or a list of them; None where there is no doubt.

    Raises:
        Refused: It can't be told what is asked.
    """
    zeros = [_zero(one) for one in _members(equations)]
    if len(zeros) > _MAX_EQUATIONS:
        refuse(f"{_MAX_EQUATIONS} equations at a time can be solved.")
    if all(sympy.simplify(zero) == 0 for zero in zeros):
        return "Every value is a solution."
    if any(zero.is_number and zero.is_zero is False for zero in zeros):
        return "There is no solution."
    wanted = _wanted(zeros, variables)
    found = _solutions(zeros, wanted)
    if not found:
        return "No solution was found."
    # Of sin(x) = 1/2 or 2^x = x + 2 not every solution is found.
    is_complete = all(zero.is_algebraic_expr(*wanted) for zero in zeros)
    return " or ".join(map(_said, found)) + ("" if is_complete else " (there may be more)")


def _members(tree: Tree) -> list[Tree]:
    return list(tree[1:]) if tree[0] == "list" else [tree]


def _zero(tree: Tree) -> Any:
    """Return what has to be zero for an equation to hold."""
    return build(tree[1]) - build(tree[2]) if tree[0] == "equation" else build(tree)


def _wanted(zeros: list[Any], variables: Tree | None) -> list[Any]:
    if variables is not None:
        return [variable_of(None, build(one)) for one in _members(variables)]
    if len(zeros) == 1:
        return [variable_of(zeros[0])]
    return sorted(set().union(*(zero.free_symbols for zero in zeros)), key=str)


def _solutions(zeros: list[Any], wanted: list[Any]) -> list[dict[Any, Any]]:
    if len(zeros) > 1:
        return list(sympy.solve(zeros, wanted, dict=True))
    try:
        found = list(sympy.solve(zeros[0], wanted, dict=True))
    except NotImplementedError:
        # Among the real numbers more can be solved, such as |x - 2| = 3.
        real = {one: sympy.Symbol(one.name, real=True) for one in zeros[0].free_symbols}
        return list(sympy.solve(zeros[0].subs(real), [real.get(one, one) for one in wanted], dict=True))
    if len(wanted) == 1 and any(value.has(sympy.CRootOf) for one in found for value in one.values()):
        return _numeric_roots(zeros[0], wanted[0]) or found
    return found


def _numeric_roots(zero: Any, variable: Any) -> list[dict[Any, Any]]:
    """Return the roots of a polynomial that has no exact ones; empty if it is none."""
    try:
        roots = sympy.Poly(zero, variable).nroots(n=_DIGITS_OF_ROOTS)
    except (sympy.PolynomialError, ArithmeticError):
        return []
    return [{variable: root} for root in dict.fromkeys(roots)]


def _said(values: dict[Any, Any]) -> str:
    return ", ".join(_equals(str(name), worded(values[name])) for name in sorted(values, key=str))


def _equals(name: str, value: str) -> str:
    return f"{name} {value}" if value.startswith("≈") else f"{name} = {value}"
