"""Where a line of the learner's stands in a solution: the furthest step that has it, else the first that equals it.

All lines of an equation being solved have the same solutions, and all forms of what is being simplified the same value:
what is only equal to a line says nothing of how far that has got.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.hints.problem import Problem
from app.tutoring.hints.rungs import Ladder
from app.tutoring.hints.trying import have_proportional_sides, have_same_values
from app.tutoring.reading.tree import Node, symbols_of

BEGINNING = -1
_LONGEST = 2_000
_MOST_FORMULAS = 12


@dataclass(frozen=True, slots=True)
class Match:
    """Where a line stands.

    Attributes:
        step: The step that says it, counted from 0; `BEGINNING` for what is given, the number of steps for the answer.
    """

    step: int


def matching_step(problem: str, ladder: Ladder, line: str, algebra: Algebra) -> Match | None:
    """Return where a line stands in a solution; None if it doesn't, or can't be read.

    Args:
        problem: The question.
        ladder: Its solution.
        line: What the learner has got to, LaTeX or plain.
        algebra: Compares what isn't written alike.
    """
    mine = formulas_in(line)
    if not mine:
        return None
    rungs = [formulas_in(text, with_sides=True) for text in (*ladder.steps, ladder.answer)]
    given = formulas_in(problem)
    if any(_is_same(one, other) for one in mine for other in given):
        return Match(BEGINNING)
    furthest = next(_places(mine, rungs), None)
    if furthest is not None:
        return Match(furthest)
    return _by_algebra(mine, rungs, algebra)


def formulas_in(text: str, *, with_sides: bool = False) -> list[Node]:
    """Return what a text says in formulas: relations, two by two, and expressions that compute something.

    Args:
        text: Words with formulas.
        with_sides: Whether the sides of a relation are expressions of the text, too.
    """
    found: list[Node] = []
    for tree in Problem(text[:_LONGEST]).trees:
        is_relation = tree[0] == "relation"
        found += _pairs(tree) if is_relation else []
        found += filter(_says_something, tree[2] if is_relation and with_sides else [] if is_relation else [tree])
    return [_sorted(each) for each in found[:_MOST_FORMULAS]]


def _places(mine: Sequence[Node], rungs: Sequence[Sequence[Node]]) -> Iterator[int]:
    """Yield the rungs where one of the formulas is written, the furthest first."""
    for place in reversed(range(len(rungs))):
        if any(_is_same(one, other) for one in mine for other in rungs[place]):
            yield place


def _by_algebra(mine: Sequence[Node], rungs: Sequence[Sequence[Node]], algebra: Algebra) -> Match | None:
    """Look for the first step whose sides have the same values, then for the first that has the same solutions."""
    try:
        for place in range(len(rungs)):
            if any(_has_same_sides(one, other, algebra) for one in mine for other in rungs[place]):
                return Match(place)
        for place in range(len(rungs)):
            if any(_has_same_solutions(one, other, algebra) for one in mine for other in rungs[place]):
                return Match(place)
    except NoAlgebraError as error:
        if error.why != "time":
            raise
    return None


def _has_same_sides(one: Node, other: Node, algebra: Algebra) -> bool:
    if one[0] != other[0] or symbols_of(one) != symbols_of(other):
        return False
    if one[0] != "relation":
        return bool(symbols_of(one)) and _is_equal(one, other, algebra)
    if one[1] != other[1]:
        return False
    swapped = other[2][::-1] if one[1] == ["="] else other[2]
    return any(
        all(_is_equal(*pair, algebra) for pair in zip(one[2], sides, strict=True)) for sides in (other[2], swapped)
    )


def _has_same_solutions(one: Node, other: Node, algebra: Algebra) -> bool:
    are_equations = one[0] == other[0] == "relation" and one[1] == other[1] == ["="]
    if not are_equations or not symbols_of(one) or symbols_of(one) != symbols_of(other):
        return False
    by_values = have_proportional_sides(one, other)
    if by_values is not None:
        return by_values
    return _asked(one, other, algebra)


def _is_equal(one: Node, other: Node, algebra: Algebra) -> bool:
    if one == other:
        return True
    by_values = have_same_values(one, other)
    return _asked(one, other, algebra) if by_values is None else by_values


def _asked(one: Node, other: Node, algebra: Algebra) -> bool:
    try:
        return algebra.ask("equal", one=one, other=other)["equal"] is True
    except NoAlgebraError as error:
        if error.why == "time":
            raise
        return False


def _is_same(one: Node, other: Node) -> bool:
    """Whether two formulas are written alike, but for the order in sums and products and the sides of an equation."""
    if one == other:
        return True
    is_equation = one[0] == other[0] == "relation" and one[1] == other[1] == ["="]
    return bool(is_equation and one[2] == other[2][::-1])


def _pairs(relation: Node) -> list[Node]:
    """Return a chain a = b = c as a = b, b = c and a = c."""
    signs, sides = relation[1], relation[2]
    pairs = [["relation", [sign], [*pair]] for sign, pair in zip(signs, pairwise(sides), strict=True)]
    is_chain = len(signs) > 1 and set(signs) == {"="}
    return [*pairs, ["relation", ["="], [sides[0], sides[-1]]]] if is_chain else pairs


def _says_something(tree: Node) -> bool:
    return tree[0] in ("add", "multiply", "divide", "power", "call", "integral", "derivative", "limit") and bool(
        symbols_of(tree)
    )


def _sorted(node: Node) -> Node:
    """Return a tree with what is added and multiplied in one order."""
    inner = [_sorted(each) if isinstance(each, list) else each for each in node]
    if inner and inner[0] in ("add", "multiply"):
        return [inner[0], *sorted(inner[1:], key=repr)]
    return inner
