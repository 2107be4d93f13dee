"""Where an expression in one unknown is zero, jumps, or begins to have a value: exact for polynomials, else by looking.

Looking means a grid of floats, refined to many digits: it finds the simple and the touching zeros within a window, and
can't promise that these are all.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.evaluating import Function, Point, at, function_of
from app.tutoring.algebra.computing.kinds import FLOATS, REALS
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.reading.tree import symbols_of
from models.wording import marked

PERIODIC = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})
WINDOW = 12.7
"""How far from 0 one looks where a function repeats itself: a bit more than 4π."""
_MOST_DEGREE = 40
_STEP = 0.02371
_SHIFT = 0.0071234567
_GROWTH = 1.07
_FURTHEST = 1e7


@dataclass(frozen=True, slots=True)
class Turning:
    """The places where something may change.

    Attributes:
        places: With many digits; rational ones as fractions.
        is_complete: Whether there are no others.
    """

    places: tuple[Any, ...]
    is_complete: bool


def turning_of(left: Any, right: Any, unknown: str, point: Point) -> Turning:
    """Return where left − right is zero, or either side's domain begins or ends.

    Args:
        left: A tree.
        right: A tree.
        unknown: In what.
        point: What the other unknowns are.
    """
    for side, other in ((left, right), (right, left)):
        if side == ["symbol", unknown] and unknown not in symbols_of(other):
            return _alone(other, point)
    difference = ["add", left, ["negate", right]]
    parts = [difference, *_edges(difference, unknown)]
    found = [_zeros(part, unknown, point) for part in parts]
    return Turning(tuple(place for each in found for place in each.places), all(each.is_complete for each in found))


def _alone(node: Any, point: Point) -> Turning:
    value = at(function_of(node, REALS), {name: mpmath.mpmathify(value) for name, value in point.items()})
    return Turning(() if value is None else (simple(value, 1e-40),), is_complete=True)


def is_periodic(node: Any, unknown: str) -> bool:
    """Whether an unknown stands in a trigonometric function."""
    if not isinstance(node, list) or not node:
        return False
    if node[0] == "call" and node[1] in PERIODIC and unknown in symbols_of(node[2:]):
        return True
    return any(is_periodic(each, unknown) for each in node)


def _edges(node: Any, unknown: str) -> Iterator[Any]:
    """Yield what has to be not zero, or positive, for an expression to have a value."""
    if not isinstance(node, list) or not node:
        return
    if unknown in symbols_of(node):
        if node[0] == "divide" and unknown in symbols_of(node[2]):
            yield node[2]
        elif node[0] == "power" and unknown in symbols_of(node[1]):
            yield node[1]
        elif node[0] == "call" and node[1] in ("sqrt", "root", "ln", "log", "log10", "abs", "sgn"):
            yield node[2]
        for each in node:
            yield from _edges(each, unknown)


def domain_places(node: Any, unknown: str) -> list[Any]:
    """Return where an expression's domain may begin or end, as far as that is seen."""
    return [place for part in _edges(node, unknown) for place in _zeros(part, unknown, {}).places]


def _zeros(node: Any, unknown: str, point: Point) -> Turning:
    exact = _polynomial_zeros(node, unknown, point)
    if exact is not None:
        return Turning(tuple(exact), is_complete=True)
    return Turning(tuple(_seen_zeros(node, unknown, point)), is_complete=False)


# --- polynomials ---


def _polynomial_zeros(node: Any, unknown: str, point: Point) -> list[Any] | None:
    """Return the real zeros of a rational function's numerator; None where it is something else."""
    x = sympy.Symbol(unknown)
    try:
        value = value_of(node, lambda name: _exactly(point[name]) if name in point else sympy.Symbol(name))
    except (RefusedError, KeyError, TypeError):
        return None
    if value.free_symbols - {x} or not value.is_rational_function(x) or value.has(sympy.I, sympy.oo, sympy.zoo):
        return None
    top = sympy.fraction(sympy.together(value))[0]
    polynomial = sympy.Poly(top, x)
    if polynomial.is_zero or polynomial.degree() <= 0:
        return []
    if polynomial.degree() > _MOST_DEGREE:
        raise RefusedError(marked("Tutor", "a power is too large"))
    if all(each.is_Rational for each in polynomial.all_coeffs()):
        return list(_rational_zeros(polynomial))
    return _numeric_zeros(polynomial)


def _exactly(value: Any) -> Any:
    if isinstance(value, Fraction):
        return sympy.Rational(value.numerator, value.denominator)
    raise RefusedError(marked("Tutor", "it isn't rational"))


def _rational_zeros(polynomial: Any) -> Iterator[Any]:
    for factor, _ in polynomial.factor_list()[1]:
        if factor.degree() == 1:
            a, b = factor.all_coeffs()
            yield Fraction(-int(b.p), int(a.p)) if a.q == b.q == 1 else Fraction(str(-b / a))
        elif factor.degree() == 2:
            a, b, c = (mpmath.mpf(int(each.p)) / int(each.q) for each in factor.all_coeffs())
            if (inside := b * b - 4 * a * c) > 0:
                yield from ((-b - mpmath.sqrt(inside)) / (2 * a), (-b + mpmath.sqrt(inside)) / (2 * a))
        else:
            for root in factor.real_roots():
                yield mpmath.mpmathify(root.evalf(45))


def _numeric_zeros(polynomial: Any) -> list[Any] | None:
    coefficients = [mpmath.mpmathify(each.evalf(mpmath.mp.dps)) for each in polynomial.all_coeffs()]
    if any(isinstance(each, mpmath.mpc) for each in coefficients):
        return None
    try:
        roots = mpmath.polyroots(coefficients, maxsteps=200, extraprec=200)
    except (mpmath.libmp.NoConvergence, ZeroDivisionError):
        return None
    return [mpmath.re(root) for root in roots if abs(mpmath.im(root)) < mpmath.mpf(10) ** -20]


# --- anything else ---


def _seen_zeros(node: Any, unknown: str, point: Point) -> Iterator[Any]:
    quick = function_of(node, FLOATS)
    exact = function_of(node, REALS)
    known = {name: float(value) for name, value in point.items()}
    digits = {name: mpmath.mpmathify(value) for name, value in point.items()}

    def rough(x: float) -> Any:
        return at(quick, {**known, unknown: x})

    def fine(x: Any) -> Any:
        return at(exact, {**digits, unknown: x})

    grid = list(_grid(is_periodic(node, unknown)))
    values = [fine(x) if y == 0 else y for x in grid for y in (rough(x),)]  # a float can vanish where nothing does
    for place in range(len(grid) - 1):
        (x, y), (one, other) = grid[place : place + 2], values[place : place + 2]
        if (one is None) != (other is None):
            yield _bisected(lambda z: rough(z) is None, x, y)
        elif one is None or other is None or (one == 0 and other == 0):
            continue
        elif one == 0 or other == 0 or (one < 0) != (other < 0):
            yield _refined(fine, x, y)
        elif place and (before := values[place - 1]) is not None and abs(before) > abs(one) < abs(other):
            yield from _touched(fine, grid[place - 1], x, y)


def _grid(repeats: bool) -> Iterator[float]:
    outer: list[float] = []
    size = WINDOW
    while not repeats and size < _FURTHEST:
        size *= _GROWTH
        outer.append(size + _SHIFT)
    yield from (-x for x in reversed(outer))
    x = -WINDOW - _SHIFT
    while x < WINDOW + _STEP:
        yield x
        x += _STEP
    yield from outer


def _bisected(is_left: Any, low: float, high: float) -> Any:
    """Return where a condition changes; a simple fraction if that is as near as floats can tell."""
    before = is_left(low)
    while high - low > 1e-15 * max(abs(low), abs(high), 1e-3):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if is_left(middle) == before else (low, middle)
    return simple(mpmath.mpf(low))


def simple(value: Any, tolerance: float = 1e-12) -> Any:
    """Return the simple fraction that a number is as near as can be told, or the number."""
    near = Fraction(float(value)).limit_denominator(1000) if abs(value) < 1e12 else None
    if near is not None and abs(value - mpmath.mpmathify(near)) < tolerance * max(1, abs(value)):
        return near
    return value


def _refined(function: Function, low: float, high: float) -> Any:
    """Return a zero, or a jump over zero, between two numbers, with many digits."""
    one, other = mpmath.mpf(low), mpmath.mpf(high)
    try:
        root = mpmath.findroot(function, (one, other), solver="anderson", tol=mpmath.mpf(10) ** -80, verify=False)
    except (ValueError, TypeError, ZeroDivisionError, ArithmeticError):
        root = None
    if root is None or not isinstance(root, mpmath.mpf) or not one <= root <= other or not _is_zero(function, root):
        return _bisected(lambda x: (function(mpmath.mpf(x)) or 0) < 0, low, high)
    return simple(root, 1e-25)


def _is_zero(function: Function, root: Any) -> bool:
    value = function(root)
    return value is not None and abs(value) < mpmath.mpf(10) ** -25 * max(1, abs(root))


def _touched(function: Function, low: float, middle: float, high: float) -> Iterator[Any]:
    """Yield where a function touches zero without crossing it."""
    left, right = mpmath.mpf(low), mpmath.mpf(high)
    value = function(mpmath.mpf(middle))
    if value is None:
        return
    sides = (function(left), function(right))
    if None in sides or abs(value) > abs(sides[0] - value) + abs(sides[1] - value):
        return
    golden = (mpmath.sqrt(5) - 1) / 2
    for _ in range(60):
        one, other = right - golden * (right - left), left + golden * (right - left)
        above, below = function(one), function(other)
        if above is None or below is None:
            return
        left, right = (left, other) if abs(above) < abs(below) else (one, right)
    near = simple((left + right) / 2, 1e-9)
    if function(mpmath.mpmathify(near)) is not None and abs(function(mpmath.mpmathify(near))) < 1e-18:
        yield _polished(function, near)


def _polished(function: Function, near: Any) -> Any:
    if isinstance(near, Fraction):
        return near
    try:
        return mpmath.findroot(lambda x: mpmath.diff(function, x), near, tol=mpmath.mpf(10) ** -40, verify=False)
    except (ValueError, TypeError, ZeroDivisionError, ArithmeticError):
        return near


def in_window(value: Any) -> bool:
    """Whether a place is where one looks, if a function repeats itself."""
    return math.fabs(float(value)) <= WINDOW - 0.1
