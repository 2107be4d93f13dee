"""Questions for the range of a function that is known by its shape: a parabola, a root, an exponential, |x|."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra
from app.tutoring.checking import words
from app.tutoring.checking.conditions import PIECE
from app.tutoring.checking.given import Given
from app.tutoring.checking.polynomials.expanding import in_one, polynomial_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.question import Question
from app.tutoring.checking.ranges import condition_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node, symbols_of
from app.tutoring.verdicts import Verdict

_RANGE = re.compile(
    rf"(?:find|what is|determine|state|give|compute) the range of (?:the )?(?:real-valued )?(?:quadratic"
    rf" |exponential )?"
    rf"(?:function |graph of )?(?:given by |defined by )?(?P<of>{PIECE})"
)
_CORE = "core "
_VALUE = "y"


def range_of_function(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check the values that a function takes, given as an interval or inequality."""
    found = _RANGE.fullmatch(question.sentences[0]) if len(question.sentences) == 1 else None
    tree = question.pieces_in(found["of"])[0].tree if found is not None else None
    body = _body(tree) if tree is not None else None
    if (
        body is None
        or given.tree is None
        or given.unit
        or not question.form.keeps_value
        or question.form.kind not in ("", "interval")
    ):
        return None
    said = condition_of(given.tree, _VALUE)
    taken = _range(*body)
    if said is None or taken is None:
        return None
    reply = algebra.ask("compared", one=taken, other=said, unknown=_VALUE)
    return _verdict(reply)


def _verdict(reply: dict[str, Any]) -> Verdict | None:
    for key, sentence in (("gained", words.never_taken), ("lost", words.taken)):
        if reply[key]:
            value = reply[key][0][0]
            return Verdict("contradicted", sentence(value), f"y = {value}")
    return None if reply["rounded"] or not reply["kept"] else Verdict("verified", words.same_values())


def _body(tree: Node) -> tuple[Node, str] | None:
    """Return the value of y or f(x), and its variable."""
    if tree[0] != "relation" or tree[1] != ["="]:
        return None
    left, body = tree[2]
    name = left[2] if left[0] == "apply" and len(left) == 3 else ["symbol", "x"] if left == ["symbol", "y"] else [""]
    return (body, name[1]) if name[0] == "symbol" and symbols_of(body) == {name[1]} else None


def _range(body: Node, variable: str) -> Node | None:
    try:
        coefficients = in_one(polynomial_of(body), variable)
    except NotUnderstoodError:
        return _around(body, variable)
    if len(coefficients) != 3:
        return None
    c, b, a = coefficients
    return _beyond(c - b * b / (4 * a), is_above=a > 0, is_taken=True)


def _around(body: Node, variable: str) -> Node | None:
    """Return the range of a · core + c, the core a root, an absolute value or a power of something linear."""
    cores = list(_cores(body))
    if len(cores) != 1 or not _is_linear(_inside(cores[0]), variable):
        return None
    outer = _without(body, cores[0])
    if symbols_of(outer) != {_CORE}:
        return None
    try:
        coefficients = in_one(polynomial_of(outer), _CORE)
    except NotUnderstoodError:
        return None
    if len(coefficients) != 2:
        return None
    return _beyond(coefficients[0], is_above=coefficients[1] > 0, is_taken=cores[0][0] == "call")


def _beyond(end: Fraction, *, is_above: bool, is_taken: bool) -> Node:
    sign = (">" if is_above else "<") + ("=" if is_taken else "")
    return ["relation", [sign], [["symbol", _VALUE], exact(end)]]


def _cores(node: Any) -> list[Node]:
    if not isinstance(node, list):
        return []
    if node and (node[:2] in (["call", "sqrt"], ["call", "abs"]) or (node[0] == "power" and symbols_of(node[2]))):
        return [node]
    return [core for each in node for core in _cores(each)]


def _inside(core: Node) -> Node:
    if core[0] == "call":
        inside: Node = core[2]
        return inside
    base = value_of(core[1])
    is_plain = core[1] == ["constant", "e"] or (base is not None and base > 0 and base != 1)
    return core[2] if is_plain else ["list"]


def _is_linear(node: Node, variable: str) -> bool:
    try:
        return len(in_one(polynomial_of(node), variable)) == 2
    except NotUnderstoodError:
        return False


def _without(node: Any, core: Node) -> Any:
    if node is core:
        return ["symbol", _CORE]
    return [_without(each, core) for each in node] if isinstance(node, list) else node
