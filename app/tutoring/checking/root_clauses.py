"""Clauses about roots, factors and points: "x = 2 is a root of <1>", "<0> is a factor of <1>", "<0> lies on <1>"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.pieces import Piece
from app.tutoring.checking.polynomials.expanding import in_one, polynomial_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node, number, put_all_in, symbols_of

_OF = r"(?:the )?(?:(?:quadratic |cubic |linear )*(?:equation|polynomial|function|quadratic|expression) )?<(?P<of>\d+)>"
_GRAPH = (
    r"(?:the )?(?:(?:graph|line|curve|parabola|function|equation)(?: of| with equation| given by)? ?(?:the )?"
    r"(?:equation |function |line |parabola )?)?<(?P<of>\d+)>"
)
_POINTS = r"(?:the )?(?:points? )?(?P<at><\d+>(?: and <\d+>)?)"
_ROOT = re.compile(
    rf"(?P<at><\d+>) is (?:a|one|one of the) (?:root|solution|zero|roots|solutions|zeros) (?:of|to) {_OF}"
)
_ONE_ROOT = re.compile(rf"one (?:root|solution|zero) (?:of|to) {_OF} is (?P<at><\d+>)")
_ROOTS = re.compile(rf"(?:the )?(?:two )?(?:roots|solutions|zeros) (?:of|to) {_OF} are (?P<at><\d+> and <\d+>)")
_HAS_ROOTS = re.compile(rf"{_OF} has (?:the )?(?:roots|solutions|zeros) (?P<at><\d+> and <\d+>)")
_FACTOR = re.compile(rf"(?P<at><\d+>) is a factor of {_OF}")
_ON = re.compile(rf"{_POINTS} (?:lies?|is|are)(?: both)? on {_GRAPH}")
_THROUGH = re.compile(rf"{_GRAPH} (?:passes through|goes through|contains) {_POINTS}")


def root_clause(text: str, pieces: Sequence[Piece]) -> tuple[list[Node], int] | None:
    """Return the equations that a clause at the beginning of a text means, and how long the clause is."""
    for pattern, mean in _CLAUSES:
        if found := pattern.match(text):
            of = pieces[int(found["of"])].tree
            at = [pieces[int(each)].tree for each in re.findall(r"<(\d+)>", found["at"])]
            facts = None if of is None or None in at else mean(of, [each for each in at if each is not None])
            return None if facts is None else (facts, found.end())
    return None


def _of_root(of: Node, at: list[Node]) -> list[Node] | None:
    fact = _fact(at[0], of, is_factor=False)
    return None if fact is None else [fact]


def _of_roots(of: Node, at: list[Node]) -> list[Node] | None:
    """Return what both roots of a quadratic mean; two different ones, so that it has no other."""
    facts = [_fact(each, of, is_factor=False) for each in at]
    values = {value_of(each) for each in at}
    body = of[2][0] if of[0] == "relation" else of
    if len(values) != len(at) or None in values or None in facts or not _is_quadratic(body):
        return None
    return [each for each in facts if each is not None]


def _is_quadratic(body: Node) -> bool:
    try:
        return max(dict(each).get("x", 0) for each in polynomial_of(body)) == 2
    except NotUnderstoodError:
        return False


def _of_factor(of: Node, at: list[Node]) -> list[Node] | None:
    fact = _fact(at[0], of, is_factor=True)
    return None if fact is None else [fact]


def _of_points(of: Node, at: list[Node]) -> list[Node] | None:
    """Return what it means that points lie on a graph."""
    if of[0] != "relation" or of[1] != ["="] or any(each[0] != "tuple" or len(each) != 3 for each in at):
        return None
    left = of[2][0]
    if left[0] == "apply" and len(left) == 3:
        return [of, *(["relation", ["="], [["apply", left[1], x], y]] for _, x, y in at)]
    if not symbols_of(of) >= {"x", "y"} or symbols_of(at) & {"x", "y"}:
        return None
    return [put_all_in(of, {"x": x, "y": y}) for _, x, y in at]


def _fact(at: Node, of: Node, *, is_factor: bool) -> Node | None:
    root = _factor_root(at) if is_factor else _root(at)
    if root is None or root[0] not in symbols_of(of):
        return None
    if of[0] != "relation":
        of = ["relation", ["="], [of, number("0")]]
    elif of[1] == ["="] and of[2][0][0] == "apply":
        of = ["relation", ["="], [of[2][1], number("0")]]
    if of[1] != ["="]:
        return None
    put: Node = put_all_in(of, {root[0]: root[1]})
    return put if symbols_of(put) else None


def _root(at: Node) -> tuple[str, Node] | None:
    """Return the unknown and its value of x = 2; a number alone is of x."""
    if at[0] == "relation" and at[1] == ["="] and at[2][0][0] == "symbol" and value_of(at[2][1]) is not None:
        return at[2][0][1], at[2][1]
    return ("x", at) if value_of(at) is not None else None


def _factor_root(at: Node) -> tuple[str, Node] | None:
    names = symbols_of(at)
    if len(names) != 1:
        return None
    (name,) = names
    try:
        coefficients = in_one(polynomial_of(at), name)
    except NotUnderstoodError:
        return None
    if len(coefficients) != 2:
        return None
    value = -coefficients[0] / coefficients[1]
    tree = ["divide", number(str(abs(value.numerator))), number(str(value.denominator))]
    return name, tree if value >= 0 else ["negate", tree]


_CLAUSES: tuple[tuple[re.Pattern[str], Callable[[Node, list[Node]], list[Node] | None]], ...] = (
    (_ROOT, _of_root),
    (_ONE_ROOT, _of_root),
    (_ROOTS, _of_roots),
    (_HAS_ROOTS, _of_roots),
    (_FACTOR, _of_factor),
    (_ON, _of_points),
    (_THROUGH, _of_points),
)
