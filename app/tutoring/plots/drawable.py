"""What can be drawn of one statement: a definition, an equation, an inequality, an expression, a point."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.differentiating import plus
from app.tutoring.plots.evaluating import function_of, function_of_two, number_of
from app.tutoring.plots.tex import symbol_tex, tex_of
from app.tutoring.plots.trees import solved_for, unknowns_of, with_functions
from app.tutoring.reading.tree import Node, number, operations_of, put_all_in, symbol

_UNKNOWN = re.compile(r"[A-Za-z]|theta|alpha|beta|phi|omega|tau|lambda")
_INDEXED = re.compile(r"[A-Za-z](_\d)?")
_BELOW, _ABOVE = frozenset({"<", "<="}), frozenset({">", ">="})
_PROBES = (-1234.5, -57.3, -9.7, -3.3, -1.3, -0.77, -0.21, 0.13, 0.46, 0.91, 1.7, 2.9, 7.3, 23.1, 91.7, 4321.5)
_ZERO = number("0")


@dataclass(slots=True)
class Known:
    """What a text has said before.

    Attributes:
        values: What letters stand for.
        functions: By their name, the unknown and the tree of functions.
    """

    values: dict[str, Node] = field(default_factory=dict)
    functions: dict[str, tuple[str, Node]] = field(default_factory=dict)


def definition_in(node: Node, known: Known) -> Curve | None:
    """Return the graph of what is defined: y = …, f(x) = …; None where nothing is that can be drawn."""
    if node[0] != "relation" or set(node[1]) != {"="}:
        return None
    left, *others = node[2]
    for body in others:
        found = _defined(left, _put_in(body, known), body, known)
        if found is not None:
            return found
    return None


def equation_curves(node: Node, known: Known) -> list[Curve]:
    """Return what shows the solutions of an equation in one unknown: its sides, or their difference from 0."""
    if node[0] != "relation" or node[1] != ["="]:
        return []
    sides = [_put_in(each, known) for each in node[2]]
    variable = _only_unknown(sides)
    if variable is None or _is_solved(sides, variable):
        return []
    return _side_curves(sides, variable)


def inequality_curves(node: Node, known: Known) -> list[Curve]:
    """Return the sides of an inequality in one unknown, and its solutions."""
    if node[0] != "relation" or not (set(node[1]) <= _BELOW or set(node[1]) <= _ABOVE) or len(node[2]) > 3:
        return []
    sides = [_put_in(each, known) for each in node[2]]
    variable = _only_unknown(sides)
    if variable is None or _is_solved(sides, variable):
        return []
    curves = _side_curves(sides, variable)
    tex = tex_of(["relation", node[1], node[2]])
    if not curves or tex is None:
        return []
    pairs = zip(node[1], sides, sides[1:], strict=False)
    parts = tuple((_below(sign, one, other), sign in ("<=", ">=")) for sign, one, other in pairs)
    return [*curves, Curve("solutions", node, variable, tex, parts=parts)]


def relation_curve(node: Node, known: Known, axes: tuple[str, str] = ("x", "y")) -> Curve | None:
    """Return the curve of an equation of two unknowns, or the edge of an inequality of them."""
    if not _relates_two(node) or "apply" in operations_of(node):  # f(x + y) = f(x) + f(y) is no curve
        return None
    sides = [_put_in(each, known, keeps=axes) for each in node[2]]
    if unknowns_of(["list", *sides]) != set(axes):
        return None
    tex = tex_of(node)
    zero = plus(sides[0], sides[1] if sides[1] == _ZERO else ["negate", sides[1]])
    upright = solved_for(zero, axes[1])
    if tex is None:
        return None
    if upright is not None and is_drawable(upright, axes[0]):
        return Curve("graph", upright, axes[0], tex, axes[1])
    function = function_of_two(zero, axes)
    if function is None or axes != ("x", "y"):
        return None
    return Curve("implicit", zero, "x", tex, "y")


def _relates_two(node: Node) -> bool:
    return node[0] == "relation" and len(node[2]) == 2 and node[1][0] in {"=", *_BELOW, *_ABOVE}


def vertical_line(node: Node) -> Curve | None:
    """Return the line of all points with x = 3."""
    if node[0] != "relation" or node[1] != ["="] or node[2][0] != symbol("x"):
        return None
    tex = tex_of(node)
    if tex is None or number_of(node[2][1]) is None:
        return None
    return Curve("implicit", plus(node[2][0], ["negate", node[2][1]]), "x", tex, "y")


def expression_curve(node: Node, known: Known, area: tuple[Node, Node] | None = None) -> Curve | None:
    """Return the graph of an expression in one unknown; None where it has none, or is nothing but a letter."""
    body = _put_in(node, known)
    variable = _only_unknown([body])
    tex = tex_of(node)
    if variable is None or tex is None or body[0] == "symbol" or not is_drawable(body, variable):
        return None
    return Curve("graph", body, variable, tex, area=area)


def point_in(node: Node) -> Curve | None:
    """Return a point with two coordinates, with or without a letter before it."""
    if node[0] == "multiply" and len(node) == 3 and node[1][0] == "symbol":
        found = point_in(node[2])
        return None if found is None else Curve("point", found.tree, "x", symbol_tex(node[1][1]) + found.tex)
    if node[0] != "tuple" or len(node) != 3 or any(number_of(each) is None for each in node[1:]):
        return None
    tex = tex_of(node)
    return None if tex is None else Curve("point", node, "x", tex)


def is_drawable(node: Node, variable: str) -> bool:
    """Whether a tree is a function of its variable that has values somewhere."""
    function = function_of(node, variable)
    return function is not None and sum(function(x) is not None for x in _PROBES) >= 2


def is_constant(curve: Curve) -> bool:
    """Whether a graph is a horizontal line because nothing in it varies."""
    return curve.kind == "graph" and curve.variable not in unknowns_of(curve.tree)


def same_curves(one: Curve, other: Curve) -> bool:
    """Whether two curves are drawn over each other, as far as some places tell."""
    if one.kind != other.kind:
        return False
    if one.kind != "graph":
        return one.tree == other.tree
    first, second = function_of(one.tree, one.variable), function_of(other.tree, other.variable)
    if first is None or second is None:
        return one.tree == other.tree
    return all(_agree(first(x), second(x)) for x in _PROBES)


def _agree(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def _defined(left: Node, body: Node, written: Node, known: Known) -> Curve | None:
    named = _named_by(left)
    if named is not None:
        variable, upright = named
        body = _put_in(written, known, keeps=(variable,))
        if unknowns_of(body) - {variable}:
            return None
    elif left[0] == "symbol" and _INDEXED.fullmatch(left[1]):
        found = _only_unknown([body])
        if found is None or found == left[1] or (left[1] == "x" and found != "t"):
            return None
        variable, upright = found, left[1]
    else:
        return None
    tex = tex_of(["relation", ["="], [left, written]])
    if tex is None or not is_drawable(body, variable):
        return None
    return Curve("graph", body, variable, tex, upright if len(upright) == 1 else "")


def _named_by(left: Node) -> tuple[str, str] | None:
    """Return the unknown of f(x) or f'(x), and what the axis is called."""
    if left[0] == "apply" and len(left) == 3 and left[2][0] == "symbol":
        return left[2][1], "y"
    if left[0] == "apply-derivative" and len(left) == 4 and left[3][0] == "symbol":
        return left[3][1], "y"
    return None


def _put_in(node: Node, known: Known, keeps: tuple[str, ...] = ()) -> Node:
    """Return a tree with what is known of functions and, where it has several unknowns, of letters."""
    node = with_functions(node, known.functions)
    unknowns = unknowns_of(node)
    if len(unknowns) + len(set(keeps) - unknowns) < 2:
        return node
    given: Mapping[str, Node] = {name: value for name, value in known.values.items() if name not in keeps}
    changed: Node = put_all_in(node, given)
    return changed


def _only_unknown(sides: list[Node]) -> str | None:
    unknowns = unknowns_of(["list", *sides])
    if len(unknowns) != 1:
        return None
    name = unknowns.pop()
    return name if _UNKNOWN.fullmatch(name) else None


def _is_solved(sides: list[Node], variable: str) -> bool:
    """Whether a relation says no more than what the unknown is, or between what it lies."""
    return all(side == symbol(variable) or variable not in unknowns_of(side) for side in sides)


def _side_curves(sides: list[Node], variable: str) -> list[Curve]:
    """Return the graphs of sides; one that is 0 is the axis."""
    wanted = [side for side in sides if side != _ZERO]
    names = [tex_of(side) for side in wanted]
    if any(name is None for name in names) or not all(is_drawable(side, variable) for side in wanted):
        return []
    start = "y = " if variable == "x" else ""
    is_side = len(wanted) > 1
    return [
        Curve("graph", side, variable, f"{start}{name}", is_side=is_side)
        for side, name in zip(wanted, names, strict=True)
    ]


def _below(sign: str, one: Node, other: Node) -> Node:
    """Return a tree that is below 0 where an inequality holds."""
    small, large = (one, other) if sign in _BELOW else (other, one)
    return small if large == _ZERO else plus(small, ["negate", large])
