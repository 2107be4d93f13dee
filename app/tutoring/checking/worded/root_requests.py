"""Requests for what can be told of a polynomial's roots without solving it: the sum of their squares, 1/r + 1/s."""

from __future__ import annotations

import re
from fractions import Fraction

from app.tutoring.checking.polynomials.expanding import in_one, polynomial_of
from app.tutoring.checking.polynomials.quotients import common_divisor, quotient_of
from app.tutoring.checking.polynomials.symmetric import symmetric_value
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, root_of, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.tree import Node, symbols_of
from models.wording import translate

_POWERS = {"squares": 2, "cubes": 3, "reciprocals": -1, "multiplicative inverses": -1}
_MOST_ROOTS = 5


def _coefficients(found: Found) -> list[Fraction]:
    """Return the coefficients of a polynomial or equation in one unknown, from the constant up."""
    tree = found.math("p")
    if tree[0] == "relation":
        if tree[1] != ["="]:
            raise NotUnderstoodError("no equation")
        left, right = tree[2]
        tree = (
            right
            if left[0] == "multiply" and left[1][0] == left[2][0] == "symbol"
            else ["add", left, ["negate", right]]
        )
    symbols = symbols_of(tree)
    if len(symbols) != 1:
        raise NotUnderstoodError("not one unknown")
    coefficients = in_one(polynomial_of(tree), symbols.pop())
    if not 3 <= len(coefficients) <= _MOST_ROOTS + 1:
        raise NotUnderstoodError("another degree")
    return coefficients


def _summed(found: Found) -> Finding:
    coefficients = _coefficients(found)
    slopes = [power * value for power, value in enumerate(coefficients)][1:]
    if len(common_divisor(coefficients, slopes)) > 1:
        raise NotUnderstoodError("a root counts twice")
    if found.has("solutions") and (len(coefficients) != 3 or _inside(coefficients) < 0):
        raise NotUnderstoodError("perhaps only the real ones")
    names = [f"r_{place}" for place in range(1, len(coefficients))]
    powers: Node = ["number", str(abs(_POWERS[found.text("kind")]))]
    terms = [["power", ["symbol", name], powers] for name in names]
    if found.text("kind") not in ("squares", "cubes"):
        terms = [["divide", ["number", "1"], each] for each in terms]
    return _of_roots(["add", *terms], names, coefficients)


def _asked(found: Found) -> Finding:
    names = _names(found)
    coefficients = _coefficients(found)
    expression = found.math("e")
    if len(names) != len(coefficients) - 1 or symbols_of(expression) != set(names):
        raise NotUnderstoodError("not all the roots")
    return _of_roots(expression, names, coefficients)


def _names(found: Found) -> list[str]:
    trees = [found.tree_of(each) for each in re.findall(r"⟨\d+⟩", found.text("names"))]
    inner = [each for tree in trees for each in (tree[1:] if tree[0] in ("list", "tuple") else [tree])]
    names = [str(each[1]) for each in inner if each[0] == "symbol"]
    if len(names) != len(inner) or len(set(names)) != len(names):
        raise NotUnderstoodError("no names")
    return names


def _of_roots(expression: Node, names: list[str], coefficients: list[Fraction]) -> Finding:
    top, bottom = quotient_of(expression)
    value = symmetric_value(top, names, coefficients) / symmetric_value(bottom, names, coefficients)
    sum_, product = -coefficients[-2] / coefficients[-1], coefficients[0] / coefficients[-1]
    words = (
        translate("Tutor", "their sum is {sum} and their product {product}, from which {value} follows")
        if len(names) == 2
        else translate("Tutor", "their sum is {sum}, from which {value} follows")
    )
    return whole(value, words.format(sum=sum_, product=product, value=value))


def _inside(coefficients: list[Fraction]) -> Fraction:
    c, b, a = coefficients
    return b * b - 4 * a * c


def _difference(found: Found) -> Finding:
    coefficients = _coefficients(found)
    if len(coefficients) != 3 or _inside(coefficients) <= 0:
        raise NotUnderstoodError("not two real roots")
    inside = _inside(coefficients)
    words = translate("Tutor", "the discriminant is {value}, and its root over a is the difference")
    return Finding(root_of(inside / coefficients[2] ** 2), words.format(value=inside))


_ROOTS = r"(two |three |four |distinct |real |complex )*(roots|zeros|zeroes|(?P<solutions>solutions))"
_OF = r"(of|to) (the )?((quadratic|cubic|equation|polynomial|function|quadratic equation|polynomial equation) )*"
_NAMES = r"{names=⟨\d+⟩(?: (?:and )?⟨\d+⟩)*}"
_THEN = r"( then)? {ask} (the value of )?{e:mark}"
ROOT_REQUESTS = (
    Rule(
        (
            (
                rf"{{ask}} the sum of the {{kind=squares|cubes|reciprocals|multiplicative inverses}} of the "
                rf"(roots|zeros|zeroes|(?P<solutions>solutions)) {_OF}{{p:mark}}"
            ),
        ),
        _summed,
    ),
    Rule(
        (
            rf"(let|if|suppose|given that|suppose that) {_NAMES} (be|are) (the )?{_ROOTS} {_OF}{{p:mark}}\.?{_THEN}",
            rf"(if )?(the )?{_ROOTS} {_OF}{{p:mark}} (are|be) {_NAMES}\.?{_THEN}",
            rf"{{ask}} (the value of )?{{e:mark}} (if|where|given that) {_NAMES} are (the )?{_ROOTS} {_OF}{{p:mark}}",
        ),
        _asked,
    ),
    Rule(
        (
            (
                rf"{{ask}} the (positive |absolute )?difference (between|of) the (two )?(roots|zeros|solutions)"
                rf" {_OF}{{p:mark}}"
            ),
        ),
        _difference,
    ),
)
