"""What was done to an unknown, from the outside in: what has to be undone, and in which order. Computes nothing."""

from __future__ import annotations

from app.tutoring.hints.hint import Hints
from app.tutoring.hints.shapes import terms
from app.tutoring.reading.tree import Node, symbols_of
from app.tutoring.sentences import Sentence

_MOST = 4


def undoing(equation: Node, name: str) -> list[Sentence]:
    """Return what has to be undone to free an unknown, as words with formulas, the first thing first.

    Args:
        equation: A relation of two sides.
        name: The unknown.

    Returns:
        Nothing where it stands on both sides, or more than once, or in what isn't a sum, product or quotient.
    """
    sides = [side for side in equation[2] if name in symbols_of(side)]
    if len(equation[2]) != 2 or len(sides) != 1:
        return []
    found: list[Sentence] = []
    node = sides[0]
    while node != ["symbol", name]:
        peeled = _peeled(node, name)
        if peeled is None or len(found) >= _MOST:
            return []
        words, node = peeled
        found.append(words)
    return found


def _peeled(node: Node, name: str) -> tuple[Sentence, Node] | None:
    """Return what is outermost, in words, and what it was done to."""
    operation, *operands = node
    if operation == "negate":
        return Hints.tr("the minus sign"), operands[0]
    if operation == "add":
        return _from_sum(node, name)
    if operation == "multiply":
        with_it = [each for each in operands if name in symbols_of(each)]
        others = [each for each in operands if name not in symbols_of(each)]
        if len(with_it) == 1 and len(others) == 1 and others[0][0] in ("number", "symbol"):
            return Hints.tr("the factor ${factor}$", factor=others[0][1]), with_it[0]
    if operation == "divide" and name in symbols_of(operands[0]) and operands[1][0] in ("number", "symbol"):
        return Hints.tr("the division by ${divisor}$", divisor=operands[1][1]), operands[0]
    return None


def _from_sum(node: Node, name: str) -> tuple[Sentence, Node] | None:
    with_it = [each for each in terms(node) if name in symbols_of(each)]
    others = [each for each in terms(node) if name not in symbols_of(each)]
    if len(with_it) != 1 or len(others) != 1:
        return None
    sign, term = ("-", others[0][1]) if others[0][0] == "negate" else ("+", others[0])
    if term[0] not in ("number", "symbol"):
        return None
    return Hints.tr("the ${sign} {term}$", sign=sign, term=term[1]), with_it[0]
