"""Which curves a question and its answer speak of; what a person types to be drawn besides.

The question comes first; of the answer only what it defines is drawn, unless the question has nothing to draw. Where
a letter has no value, nothing is drawn.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.tutoring.plots.curves import MOST_CURVES, Curve
from app.tutoring.plots.drawable import (
    Known,
    definition_in,
    equation_curves,
    expression_curve,
    inequality_curves,
    is_constant,
    point_in,
    relation_curve,
    same_curves,
    vertical_line,
)
from app.tutoring.plots.evaluating import number_of
from app.tutoring.plots.texts import functions_named_in, statements_in
from app.tutoring.plots.trees import parts_of, unknowns_of
from app.tutoring.reading.tree import Node

_SPEAKS_OF_CURVES = re.compile(
    r"deriv|differenti|integra|graph|plot|sketch|draw|curve|function|factor|roots?\b|zeros?\b|maxim|minim|area\b|"
    r"tangent|domain|range\b|limit|asymptot|parabola|increas|decreas|inflection|vertex|intercept",
    re.IGNORECASE,
)
_SPEAKS_OF_POINTS = re.compile(r"\bpoints?\b|\bthrough\b|\bvert(?:ex|ices)\b", re.IGNORECASE)


def curves_in(question: str, answer: str = "") -> tuple[Curve, ...]:
    """Return what can be drawn of a question and an answer; nothing where nothing can.

    Args:
        question: The question as it was typed, with or without TeX.
        answer: The answer to it.
    """
    functions = functions_named_in(f"{question}\n{answer}")
    known = Known()
    asked = _Gathering(statements_in(question, functions), known)
    curves = asked.of_question(question)
    replied = _Gathering(statements_in(answer, functions), known)
    curves += replied.of_answer(curves)
    return _chosen(curves)


def curves_typed(text: str, known: tuple[Curve, ...] = ()) -> tuple[Curve, ...]:
    """Return what a person wants drawn; nothing where it can't be.

    Args:
        text: `y = 2x`, `x^2 + y^2 = 1`, `sin x`, `(1, 2)`, in TeX or plain.
        known: What is drawn already.
    """
    bare = text.strip().strip("$").strip()
    functions = functions_named_in(bare)
    trees = statements_in(f"${bare}$", functions) or statements_in(bare, functions)
    found: list[Curve] = []
    for node in trees[:MOST_CURVES]:
        found += _typed(node)
    fresh = [curve for curve in found if not any(same_curves(curve, each) for each in known)]
    return tuple(fresh[:MOST_CURVES])


def _typed(node: Node) -> list[Curve]:
    known = Known()
    one = definition_in(node, known) or relation_curve(node, known) or vertical_line(node) or point_in(node)
    if one is None and node[0] != "relation":
        one = expression_curve(node, known) or _bare_letter(node)
    return [one] if one is not None else equation_curves(node, known) or inequality_curves(node, known)


def _bare_letter(node: Node) -> Curve | None:
    return Curve("graph", node, node[1], node[1]) if node[0] == "symbol" and len(node[1]) == 1 else None


class _Gathering:
    """Goes through the statements of one text.

    Args:
        statements: Their trees.
        known: What was said before; what is said here joins it.
    """

    def __init__(self, statements: list[Node], known: Known) -> None:
        self._statements = statements
        self._known = known

    def of_question(self, text: str) -> list[Curve]:
        self._learn_values()
        curves = [*self._defined(), *self._bound(), *self._related(), *self._judged()]
        if _SPEAKS_OF_CURVES.search(text):
            curves += self._expressions()
        if _SPEAKS_OF_POINTS.search(text) and all(each.variable == "x" for each in curves):
            curves += [each for each in map(point_in, self._statements) if each is not None]
        return curves

    def of_answer(self, before: list[Curve]) -> list[Curve]:
        uprights = {"y", *(each.upright for each in before)}
        defined = [each for each in self._defined() if each.upright in uprights]
        return defined if before or defined else self._bound()

    def _learn_values(self) -> None:
        """Learn what letters stand for; of several values none is meant."""
        found: dict[str, list[Node]] = {}
        for node in self._statements:
            if node[0] == "relation" and node[1] == ["="] and node[2][0][0] == "symbol":
                name, value = node[2][0][1], node[2][1]
                if name not in ("x", "y") and number_of(value) is not None:
                    found.setdefault(name, []).append(value)
        self._known.values |= {name: values[0] for name, values in found.items() if len(values) == 1}

    def _defined(self) -> list[Curve]:
        curves = []
        for node in self._statements:
            curve = definition_in(node, self._known)
            if curve is not None:
                curves.append(curve)
                left = node[2][0]
                if left[0] == "apply":
                    self._known.functions.setdefault(left[1], (curve.variable, curve.tree))
        return curves

    def _bound(self) -> list[Curve]:
        """Return the functions of derivatives, integrals and limits."""
        curves = []
        for statement in self._statements:
            for node in parts_of(statement, ("integral", "derivative", "limit")):
                curve = self._inside(node)
                if curve is not None:
                    curves.append(curve)
        return curves

    def _inside(self, node: Node) -> Curve | None:
        is_area = node[0] == "integral" and len(node) == 5 and all(number_of(each) is not None for each in node[3:])
        curve = expression_curve(node[1], self._known, area=(node[3], node[4]) if is_area else None)
        if curve is None or node[0] != "limit" or number_of(node[3]) is None:
            return curve
        return replace(curve, looked_at=(node[3],))

    def _related(self) -> list[Curve]:
        """Return the curves of equations of x and y; of two other letters only where several equations share them."""
        open_ones = [node for node in self._statements if definition_in(node, self._known) is None]
        curves = [relation_curve(node, self._known) for node in open_ones]
        some = [each for each in curves if each is not None]
        return some or self._system(open_ones)

    def _system(self, nodes: list[Node]) -> list[Curve]:
        equations = [node for node in nodes if node[0] == "relation" and node[1] == ["="]]
        pairs = [tuple(sorted(unknowns_of(["list", *node[2]]))) for node in equations]
        shared = next((pair for pair in pairs if len(pair) == 2 and pairs.count(pair) > 1), None)
        if shared is None or any(len(name) > 1 for name in shared):
            return []
        axes = (shared[0], shared[1])
        found = [relation_curve(node, self._known, axes) for node in equations]
        curves = [each for each in found if each is not None]
        return curves if len(curves) > 1 else []

    def _judged(self) -> list[Curve]:
        """Return the sides of equations and inequalities in one unknown."""
        curves: list[Curve] = []
        for node in self._statements:
            if definition_in(node, self._known) is None:
                curves += equation_curves(node, self._known) or inequality_curves(node, self._known)
        return curves

    def _expressions(self) -> list[Curve]:
        found = [expression_curve(node, self._known) for node in self._statements if node[0] not in _NO_EXPRESSIONS]
        return [each for each in found if each is not None]


_NO_EXPRESSIONS = ("relation", "tuple", "integral", "derivative", "limit", "apply", "apply-derivative", "number")


def _chosen(curves: list[Curve]) -> tuple[Curve, ...]:
    """Return those that share the first one's axis, each once; none where all are constant."""
    chosen: list[Curve] = []
    for curve in curves:
        fits = not chosen or curve.variable == chosen[0].variable or "(" in curve.tex.partition("=")[0]
        if fits and len(chosen) < MOST_CURVES and not any(same_curves(curve, each) for each in chosen):
            chosen.append(curve)
    chosen = [_with_area(curve, curves) for curve in chosen]
    if all(is_constant(each) or each.kind in ("point", "solutions") for each in chosen):
        return ()
    return tuple(chosen)


def _with_area(curve: Curve, curves: list[Curve]) -> Curve:
    """Return a curve with the area below it that another mention of it speaks of."""
    areas = [each.area for each in curves if each.area is not None and same_curves(each, curve)]
    if curve.area is not None or not areas:
        return curve
    return replace(curve, area=areas[0])
