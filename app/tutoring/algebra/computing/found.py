"""What satisfies conditions, in each sense that words leave open: over the reals, over the complex numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.compiled import compiled
from app.tutoring.algebra.computing.conditions import Pair, cells_of, holding_of, pairs_of, turning_points, valued
from app.tutoring.algebra.computing.eliminating import points_of_polynomials, value_by_elimination
from app.tutoring.algebra.computing.solutions import gathered
from app.tutoring.algebra.computing.sorts import is_of_sorts
from app.tutoring.algebra.computing.turning import in_window, is_periodic
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.reading.tree import operations_of, symbols_of
from models.wording import marked

_ORDERS = frozenset({"<", ">", "<=", ">="})
_REAL_SORTS = frozenset({"real", "positive", "negative", "nonnegative", "integer", "rational"})
_MOST_DEGREE = 60
_NEAR = mpmath.mpf(10) ** -20

Sorts = Mapping[str, frozenset[str]]


@dataclass(slots=True)
class Found:
    """What satisfies conditions in one sense.

    Attributes:
        points: Each with how often it counts.
        ranges: Of one unknown: `[low, high, has_low, has_high]`.
        is_complete: Whether there are certainly no others.
        is_with_multiplicity: Whether a double root could be meant to count twice.
        is_of_roots: Whether the roots of a polynomial are spoken of, which always count so.
        is_of_integers: Whether the unknown is an integer.
        value: The one value of what is asked for, where it is found without any point.
        test: Whether a number satisfies the conditions, where there is one unknown.
    """

    points: list[tuple[dict[str, Any], int]]
    ranges: list[tuple[Any, Any, bool, bool]] = field(default_factory=list)
    is_complete: bool = False
    is_with_multiplicity: bool = False
    is_of_roots: bool = False
    is_of_integers: bool = False
    value: Any = None
    test: Callable[[Any], bool] | None = None


def senses_of(
    facts: Sequence[Any], wanted: Sequence[Any], sorts: Sorts, of: frozenset[str], free: Sequence[str] = ()
) -> list[Found]:
    """Solve conditions in every sense that is open.

    Args:
        facts: Relations.
        wanted: What is asked for, for its unknowns.
        sorts: What is said of each unknown.
        of: What is said of the values asked for.
        free: Unknowns whatever which the facts hold.

    Raises:
        RefusedError: They can't be solved here.
    """
    unknowns = sorted(symbols_of([list(facts), list(wanted)]) - set(free))
    if not unknowns or not facts:
        raise RefusedError(marked("Tutor", "nothing is to be solved"))
    if len(unknowns) > 1 or free:
        return list(_of_several(facts, wanted, unknowns, sorts, free))
    own = sorts.get(unknowns[0], frozenset()) | (
        of if not wanted or list(wanted) == [["symbol", unknowns[0]]] else frozenset()
    )
    return list(_of_one(facts, unknowns[0], own))


def _of_one(facts: Sequence[Any], unknown: str, sorts: frozenset[str]) -> Iterator[Found]:
    operators = {pair.operator for fact in facts for pair in pairs_of(fact)}
    roots = _complex_roots(facts, unknown) if not operators & _ORDERS else None
    if roots is not None and not sorts & _REAL_SORTS:
        yield Found([({unknown: root}, times) for root, times in roots], is_complete=True, is_with_multiplicity=True)
        if all(abs(mpmath.im(root)) < _NEAR for root, _ in roots) or "complex" in sorts:
            return
    if "i" in _constants(list(facts)) or (roots is None and "complex" in sorts):
        return
    if roots is not None:
        real = [
            ({unknown: mpmath.re(root)}, times)
            for root, times in roots
            if abs(mpmath.im(root)) < _NEAR and is_of_sorts(root, sorts)
        ]
        yield Found(real, is_complete=True, is_with_multiplicity=True)
    else:
        yield _real(facts, unknown, sorts)


def _real(facts: Sequence[Any], unknown: str, sorts: frozenset[str]) -> Found:
    condition = ["and", *map(without_bars, facts), *_bounds(unknown, sorts)]
    turning = turning_points(condition, unknown, {})
    test = holding_of(condition)
    places = list(turning.places)
    if repeats := is_periodic(condition, unknown):
        places = [each for each in places if in_window(each)]
    cells = [(value, is_place, test(valued({unknown: value}))) for value, is_place in cells_of(places)]
    points, ranges = gathered(cells)
    if repeats and ((not ranges and not _is_bounded(facts, unknown)) or ranges):
        raise RefusedError(marked("Tutor", "it repeats itself"))

    def holds(value: Any) -> bool:
        is_real = abs(mpmath.im(value)) < _NEAR
        return bool(is_real and is_of_sorts(value, sorts) and test({unknown: mpmath.re(value)}))

    kept = [({unknown: each}, 1) for each in points if is_of_sorts(each, sorts)]
    return Found(kept, ranges, turning.is_complete, is_of_integers="integer" in sorts, test=holds)


def without_bars(fact: Any) -> Any:
    """Return |a| < b as −b < a < b, |a| = b and |a| > b alike: what holds no bars is solved for certain."""
    if fact[0] != "relation" or len(fact[1]) != 1:
        return fact
    (operator,), (left, right) = fact[1], fact[2]
    if right[:2] == ["call", "abs"]:
        operator, left, right = _TURNED.get(operator, operator), right, left
    if left[:2] != ["call", "abs"] or operator == "!=" or "abs" in _calls([left[2], right]):
        return fact
    inside, below = left[2], ["negate", right]
    if operator in ("<", "<="):
        return ["relation", [operator, operator], [below, inside, right]]
    sides = [
        "or",
        ["relation", [operator], [inside, right]],
        ["relation", [_TURNED.get(operator, operator)], [inside, below]],
    ]
    return sides if operator != "=" else ["and", sides, ["relation", [">="], [right, ["number", "0"]]]]


_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _calls(node: Any) -> set[str]:
    if not isinstance(node, list):
        return set()
    own = {node[1]} if len(node) > 2 and node[0] == "call" else set()
    return own.union(*(_calls(each) for each in node))


def _bounds(unknown: str, sorts: frozenset[str]) -> Iterator[Any]:
    zero, name = ["number", "0"], ["symbol", unknown]
    for sort, operator in (("positive", ">"), ("negative", "<"), ("nonnegative", ">="), ("nonzero", "!=")):
        if sort in sorts:
            yield ["relation", [operator], [name, zero]]


def _is_bounded(facts: Sequence[Any], unknown: str) -> bool:
    """Whether a fact bounds an unknown on both sides within the window that is looked at."""
    for fact in facts:
        if (
            fact[0] == "relation"
            and len(fact[2]) == 3
            and fact[2][1] == ["symbol", unknown]
            and set(fact[1]) <= {"<", "<="}
        ):
            low, high = (sympy.N(value_of(each)) for each in (fact[2][0], fact[2][2]))
            return bool(low.is_real and high.is_real and in_window(low) and in_window(high))
    return False


def _constants(node: Any) -> set[str]:
    if not isinstance(node, list):
        return set()
    if len(node) == 2 and node[0] == "constant":
        return {node[1]}
    return {name for each in node for name in _constants(each)}


# --- polynomials in one unknown ---


def _complex_roots(facts: Sequence[Any], unknown: str) -> list[tuple[Any, int]] | None:
    """Return all roots of an equation between rational functions with how often each counts; None of anything else."""
    x = sympy.Symbol(unknown)
    equations = [(pair.left, pair.right) for fact in facts for pair in pairs_of(fact) if pair.operator == "="]
    others = [(pair.left, pair.right) for fact in facts for pair in pairs_of(fact) if pair.operator == "!="]
    if not equations or any(operations_of([*each]) & {"abs"} for each in equations):
        return None
    found: list[tuple[Any, int]] | None = None
    for left, right in equations:
        roots = _rational_roots(value_of(left), value_of(right), x)
        if roots is None:
            return None
        found = (
            roots
            if found is None
            else [(root, times) for root, times in found if any(abs(root - each) < _NEAR for each, _ in roots)]
        )
    for left, right in others:
        value = compiled(value_of(left) - value_of(right), [x])
        found = [(root, times) for root, times in found or [] if abs(value(root)) > _NEAR]
    return found


def _rational_roots(left: Any, right: Any, x: Any) -> list[tuple[Any, int]] | None:
    difference = left - right
    if not difference.is_rational_function(x) or difference.free_symbols - {x}:
        return None
    below = [sympy.fraction(sympy.together(each))[1] for each in sympy.Add.make_args(left) + sympy.Add.make_args(right)]
    top = sympy.Poly(sympy.fraction(sympy.together(difference))[0], x)
    if top.is_zero or top.degree() > _MOST_DEGREE:
        return None
    roots: list[tuple[Any, int]] = []
    for factor, times in top.sqf_list()[1] if all(each.is_Rational for each in top.all_coeffs()) else [(top, 1)]:
        if factor.degree() > 0:
            numeric = [mpmath.mpmathify(each.evalf(60)) for each in factor.all_coeffs()]
            roots += [(root, times) for root in mpmath.polyroots(numeric, maxsteps=300, extraprec=400)]
    poles = [sympy.Poly(each, x) for each in below if each.has(x)]
    return [(_tidy(root), times) for root, times in roots if not any(abs(_at(pole, root)) < _NEAR for pole in poles)]


def _at(polynomial: Any, value: Any) -> Any:
    return mpmath.polyval([mpmath.mpmathify(each.evalf(60)) for each in polynomial.all_coeffs()], value)


def _tidy(root: Any) -> Any:
    real, imaginary = mpmath.re(root), mpmath.im(root)
    if abs(imaginary) < mpmath.mpf(10) ** -25:
        return real
    return mpmath.mpc(0 if abs(real) < mpmath.mpf(10) ** -25 else real, imaginary)


# --- several unknowns ---


def _of_several(
    facts: Sequence[Any], wanted: Sequence[Any], unknowns: list[str], sorts: Sorts, free: Sequence[str]
) -> Iterator[Found]:
    pairs = [pair for fact in facts for pair in pairs_of(fact)]
    if any(pair.operator not in {"=", "!=", *_ORDERS} for pair in pairs):
        raise RefusedError(marked("Tutor", "this can't be solved here"))
    zeros = [each for pair in pairs if pair.operator == "=" for each in _differences(pair, free)]
    if len(wanted) == 1:
        others = [value_of(pair.left) - value_of(pair.right) for pair in pairs if pair.operator == "!="]
        value = value_by_elimination(zeros, others, value_of(wanted[0]), unknowns)
        if value is not None:
            yield Found([], is_complete=True, value=value)
            return
    points = points_of_polynomials(zeros, unknowns)
    yield from _filtered(points, [pair for pair in pairs if pair.operator != "="], unknowns, sorts)


def _filtered(points: list[dict[str, Any]], others: list[Any], unknowns: list[str], sorts: Sorts) -> Iterator[Found]:
    is_real = bool(others and {pair.operator for pair in others} & _ORDERS) or any(
        sorts.get(name, frozenset()) & _REAL_SORTS for name in unknowns
    )
    kept = [
        point for point in points if all(is_of_sorts(point[name], sorts.get(name, frozenset())) for name in unknowns)
    ]
    real = [point for point in kept if all(abs(mpmath.im(value)) < _NEAR for value in point.values())]
    if others:
        test = holding_of(["and", *(["relation", [pair.operator], [pair.left, pair.right]] for pair in others)])
        real = [point for point in real if test({name: mpmath.re(value) for name, value in point.items()})]
        if not is_real and len(real) != len(kept):
            raise RefusedError(marked("Tutor", "this can't be solved here"))
    if not is_real and not others:
        yield Found([(point, 1) for point in kept], is_complete=True)
    if is_real or others or len(real) != len(kept):
        yield Found([(point, 1) for point in real], is_complete=True)


def _differences(pair: Pair, free: Sequence[str]) -> list[Any]:
    """Return what has to be zero for an equation to hold; for all values of some unknowns, where they are named."""
    difference = sympy.together(value_of(pair.left) - value_of(pair.right))
    names = [sympy.Symbol(name) for name in free if sympy.Symbol(name) in difference.free_symbols]
    if not names:
        return [difference]
    top = sympy.fraction(difference)[0]
    if not top.is_polynomial(*names):
        raise RefusedError(marked("Tutor", "this can't be solved here"))
    return list(sympy.Poly(top, *names).coeffs())
