"""Functions of x as problems write them (y = x² + 1, f(x) = …), and what is easily said of polynomials in x."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.checking.polynomials.expanding import in_one, polynomial_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.tree import Node, symbols_of

_FUNCTIONS = frozenset("fghpqFGHPQ")


def body_of(found: Found, name: str = "p", *, is_bare: bool = True) -> tuple[Node, str]:
    """Return the value of a function and its variable.

    Args:
        found: The places of a pattern.
        name: Where the function stands.
        is_bare: Whether an expression without a name before it will do.
    """
    tree = found.math(name)
    if tree[0] == "relation":
        if tree[1] != ["="]:
            raise NotUnderstoodError("no function")
        left, tree = tree[2]
        variable = _variable_of(left)
    elif is_bare:
        variable = ""
    else:
        raise NotUnderstoodError("no function")
    symbols = symbols_of(tree)
    if len(symbols) != 1 or (variable and symbols != {variable}):
        raise NotUnderstoodError("not one unknown")
    return tree, symbols.pop()


def _variable_of(left: Node) -> str:
    """Return the variable of y or f(x)."""
    if left == ["symbol", "y"]:
        return "x"
    is_function = left[0] == "multiply" and len(left) == 3 and left[1][0] == left[2][0] == "symbol"
    if not is_function or left[1][1] not in _FUNCTIONS:
        raise NotUnderstoodError("no function")
    return str(left[2][1])


def coefficients_of(found: Found, name: str = "p") -> tuple[list[Fraction], str]:
    """Return the coefficients of a function that is a polynomial, from the constant up, and its variable."""
    body, variable = body_of(found, name)
    return in_one(polynomial_of(body), variable), variable


def quadratic_of(found: Found, name: str = "p") -> tuple[Fraction, Fraction, Fraction, str]:
    """Return a, b and c of ax² + bx + c, and the variable."""
    coefficients, variable = coefficients_of(found, name)
    if len(coefficients) != 3:
        raise NotUnderstoodError("no quadratic")
    c, b, a = coefficients
    return a, b, c, variable


def value_at(coefficients: list[Fraction], at: Fraction) -> Fraction:
    """Return the value of a polynomial."""
    total = Fraction(0)
    for each in reversed(coefficients):
        total = total * at + each
    return total


def slope_at(coefficients: list[Fraction], at: Fraction) -> Fraction:
    """Return the value of a polynomial's derivative."""
    return value_at([power * each for power, each in enumerate(coefficients)][1:] or [Fraction(0)], at)
