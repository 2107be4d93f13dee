"""What a number on a plot is called: exactly (3/2, 1 + √2, π/2) where that is certain, else rounded.

A float that looks like an exact value is called so only if the function, computed exactly there, confirms it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from app.tutoring.plots.evaluating import function_of
from app.tutoring.plots.surds import Surd, square_root, surd_value
from app.tutoring.plots.ticks import pi_text, raised
from app.tutoring.reading.tree import Node, operations_of

_LARGEST_BELOW = 1_000
_MOST_PI_PARTS = 12
_CLOSE = 1e-9
_VERY_CLOSE = 1e-12
_CIRCULAR = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})
_NOTHING = 1e-14
_DIGITS = 4
_HALF, _NONE = Fraction(1, 2), Fraction(0)
_ON_CIRCLE = (
    *(Surd(Fraction(plain)) for plain in (0, _HALF, 1, 2)),
    *(Surd(_NONE, share, 2) for share in (_HALF, Fraction(1))),
    *(Surd(_NONE, share, 3) for share in (_HALF, Fraction(1), Fraction(1, 3), Fraction(2, 3))),
)
"""What circular functions, their sums and quotients mostly are at simple shares of π."""
_BELOW: Mapping[str, str] = MappingProxyType({"tan": "cos", "sec": "cos", "cot": "sin", "csc": "sin"})


@dataclass(frozen=True, slots=True)
class Place:
    """A number and what it is called.

    Attributes:
        value: The number.
        text: Its name.
        exact: Its exact value, if that is a + b√n.
        is_exact: Whether the name is more than a rounded number.
    """

    value: float
    text: str
    exact: Surd | None = None
    is_exact: bool = False


def zero_place(node: Node, variable: str, x: float) -> Place:
    """Return what a zero of a tree is called, which lies about at x."""
    for candidate in _candidates(node, variable, x):
        found = surd_value(node, variable, candidate)
        if found is not None and found.is_rational and found.plain == 0:
            return _exactly(candidate)
    share = _share_of_pi(node, variable, x)
    if share is not None:
        return Place(float(share) * math.pi, pi_text(share), None, is_exact=True)
    return rounded(x)


def value_place(node: Node, variable: str, at: Place, y: float) -> Place:
    """Return what the value of a tree at a place is called, which is about y."""
    if at.exact is not None:
        found = surd_value(node, variable, at.exact)
        if found is not None and math.isclose(float(found), y, rel_tol=1e-6, abs_tol=1e-6):
            return _exactly(found)
    if at.is_exact and at.exact is None:
        for known in _ON_CIRCLE:  # sin(π/4) is √2/2
            if abs(abs(y) - float(known)) < _VERY_CLOSE:
                sign = -1 if y < 0 else 1
                return _exactly(Surd(sign * known.plain, sign * known.rooted, known.radicand))
    return rounded(0.0 if abs(y) < _VERY_CLOSE else y)


def pole_place(node: Node, variable: str, x: float) -> Place:
    """Return what a place is called, about at x, where a tree has no bound."""
    for tree in _denominators(node):
        place = zero_place(tree, variable, x)
        if place.is_exact:
            return place
    return rounded(x)


def _denominators(node: object) -> Iterator[Node]:
    """Yield what is divided by; of tan the cosine."""
    if not isinstance(node, list):
        return
    if len(node) == 3 and node[0] == "divide":
        yield node[2]
    elif len(node) == 3 and node[0] == "call" and node[1] in _BELOW:
        yield ["call", _BELOW[node[1]], node[2]]
    for each in node:
        yield from _denominators(each)


def given_place(node: Node, value: float) -> Place:
    """Return what a number that somebody has written is called."""
    found = surd_value(node, "", Surd(Fraction(0)))
    return _exactly(found) if found is not None else rounded(value)


def rounded(value: float) -> Place:
    """Return a number that is only known as a float."""
    value = 0.0 if abs(value) < _NOTHING else value
    return Place(value, rounded_text(value))


def rounded_text(value: float, digits: int = _DIGITS) -> str:
    """Return a float, rounded, as a person writes it."""
    text = f"{value:.{digits}g}"
    if "e" in text:
        mantissa, _, power = text.partition("e")
        text = f"{mantissa}·10{raised(int(power))}"
    return "0" if text == "-0" else text.replace("-", "−")


def surd_text(value: Surd) -> str:
    """Return an exact value as a person writes it: −1/2, 2√3, (1 + √5)/2."""
    if value.is_rational:
        return _fraction_text(value.plain)
    below = math.lcm(value.plain.denominator, value.rooted.denominator)
    plain, rooted = int(value.plain * below), int(value.rooted * below)
    root = f"{'' if abs(rooted) == 1 else abs(rooted)}√{value.radicand}"
    if not plain:
        above = f"{'−' if rooted < 0 else ''}{root}"
        return f"{above}/{below}" if below > 1 else above
    above = f"{str(plain).replace('-', '−')} {'−' if rooted < 0 else '+'} {root}"
    return f"({above})/{below}" if below > 1 else above


def _fraction_text(value: Fraction) -> str:
    """Return a fraction; one that is a short decimal number is written as that."""
    if value.denominator != 1 and value.denominator in (10, 20, 25, 50, 100):
        return f"{float(value):.4g}".replace("-", "−")
    text = str(value).replace("-", "−")
    return text if len(text) <= 9 else rounded_text(float(value))


def _exactly(value: Surd) -> Place:
    return Place(float(value), surd_text(value), value, is_exact=True)


def _candidates(node: Node, variable: str, x: float) -> list[Surd]:
    """Return the exact values that lie so close to a float that they may be meant."""
    if abs(x) > 1e6:
        return []
    near = [Surd(fraction)] if _is_close(fraction := Fraction(x).limit_denominator(_LARGEST_BELOW), x) else []
    square = Fraction(x * x).limit_denominator(_LARGEST_BELOW)
    root = square_root(square) if _is_close(square, x * x) else None
    if root is not None and not root.is_rational:
        near.append(Surd(Fraction(0), root.rooted if x > 0 else -root.rooted, root.radicand))
    return near + _of_quadratic(node, variable, x)


def _of_quadratic(node: Node, variable: str, x: float) -> list[Surd]:
    """Return the exact zeros of what is a quadratic, those that are near."""
    known = [surd_value(node, variable, Surd(Fraction(each))) for each in (0, 1, 2, 3)]
    values = [each.plain for each in known if each is not None and each.is_rational]
    if len(values) < 4:
        return []
    c = values[0]
    a = (values[2] - 2 * values[1] + c) / 2
    b = values[1] - c - a
    if a == 0 or 9 * a + 3 * b + c != values[3]:
        return []
    middle, root = -b / (2 * a), square_root((b * b - 4 * a * c) / (4 * a * a))
    if root is None or root.is_rational:
        return []
    both = [Surd(middle, sign * root.rooted, root.radicand) for sign in (1, -1)]
    return [each for each in both if abs(float(each) - x) < _CLOSE * max(1.0, abs(x))]


def _is_close(value: Fraction, x: float) -> bool:
    return abs(float(value) - x) <= _CLOSE * max(1.0, abs(x))


def _share_of_pi(node: Node, variable: str, x: float) -> Fraction | None:
    """Return how many π a zero is, where the function goes around a circle."""
    if not (_calls_of(node) & _CIRCULAR) or abs(x) > 1_000:
        return None
    share = Fraction(x / math.pi).limit_denominator(_MOST_PI_PARTS)
    exact = float(share) * math.pi
    function = function_of(node, variable)
    value = None if function is None else function(exact)
    is_zero = value is not None and abs(value) < _VERY_CLOSE * max(1.0, abs(x))
    return share if is_zero and abs(exact - x) < _CLOSE * max(1.0, abs(x)) else None


def _calls_of(node: object) -> set[str]:
    if not isinstance(node, list):
        return set()
    own = {node[1]} if len(node) > 1 and node[0] == "call" and isinstance(node[1], str) else set()
    return own.union(*(_calls_of(each) for each in node))


def is_circular(node: Node) -> bool:
    """Whether shares of π are the round numbers of a function: sin x, and not sin(2πx)."""
    return bool(_calls_of(node) & _CIRCULAR) and "degrees" not in operations_of(node) and not _has_pi(node)


def _has_pi(node: object) -> bool:
    return isinstance(node, list) and (node == ["constant", "pi"] or any(_has_pi(each) for each in node))
