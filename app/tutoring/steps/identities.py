"""Judges steps with unknowns that claim to hold for all of them: expansions, factors, like terms.

An equation to be solved looks the same, so a step counts only where words (“expand”, “factor”) or the chain that it
goes on say what it is, and is wrong only where it is a near miss: the same powers, another coefficient.
"""

from __future__ import annotations

import re

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.reading.tree import Node
from app.tutoring.steps.chains import Chain
from app.tutoring.steps.doubt import stands_by
from app.tutoring.steps.polynomials import Polynomial, polynomial_of
from app.tutoring.steps.sides import Side

_MOST_QUESTIONS = 40
_MOST_EXPANDED = 2_000
_REWRITING = re.compile(
    r"\b(?:expand\w*|expansion|factor\w*|simplif\w*|multipl(?:y|ying) (?:it )?out|distribut\w*|foil|like terms"
    r"|combin\w*|identity|rewrit\w*|square of a)\b",
    re.IGNORECASE,
)
_SOLVING = re.compile(
    r"\b(?:solv\w*|equations?|set(?:ting)?|roots?|if|when|let|satisf\w*|substitut\w*|given|such)\b", re.IGNORECASE
)


class Identities:
    """Judges those of one text.

    Args:
        text: Where they stand.
        algebra: Has the last word; without it nothing is judged.
    """

    def __init__(self, text: str, algebra: Algebra | None) -> None:
        self._text = text
        self._algebra = algebra
        self._asked = 0
        self._expanded = 0

    def judged(self, chain: Chain, place: int, left: Side, right: Side) -> bool | None:
        """Return whether a step holds for all values; None where it doesn't claim that, or nobody can say."""
        if self._algebra is None or left.symbols != right.symbols or self._expanded >= _MOST_EXPANDED:
            return None
        self._expanded += 1
        one, other = polynomial_of(left.tree), polynomial_of(right.tree)
        if one is None or other is None or not is_expansion(left.tree, right.tree):
            return None
        if one == other:
            return True
        return self._is_wrong(chain, place, left, right) if _is_near_miss(one, other) else None

    def _is_wrong(self, chain: Chain, place: int, left: Side, right: Side) -> bool | None:
        start, end = chain.operands[place].start, chain.operands[place + 1].end
        sentence = self._text[max(0, start - 120) : start]
        if _SOLVING.search(sentence) or not stands_by(self._text, start, end):
            return None
        goes_on = place > 0 and chain.relations[place - 1] == "="
        if not goes_on and not _REWRITING.search(sentence):
            return None
        return self._confirmed(left.tree, right.tree)

    def _confirmed(self, left: Node, right: Node) -> bool | None:
        """Return false where the algebra finds a point at which they differ."""
        if self._algebra is None or self._asked >= _MOST_QUESTIONS:
            return None
        self._asked += 1
        try:
            is_equal = self._algebra.ask("equal", one=left, other=right)["equal"]
        except NoAlgebraError as error:
            if error.why != "refused":
                self._asked = _MOST_QUESTIONS
            return None
        return False if is_equal is False else None


def _is_near_miss(one: Polynomial, other: Polynomial) -> bool:
    """Whether two polynomials have the same powers, and one coefficient differs that isn't the leading one's."""
    if one.keys() != other.keys() or len(one) < 2:
        return False
    different = [monomial for monomial in one if one[monomial] != other[monomial]]
    highest = max(sum(power for _, power in monomial) for monomial in one)
    return len(different) == 1 and sum(power for _, power in different[0]) < highest


def is_expansion(left: Node, right: Node) -> bool:
    """Whether just one of two trees is a sum of unlike terms: the step multiplies out, collects or factors."""
    return _is_reduced(left) != _is_reduced(right)


def _is_reduced(tree: Node) -> bool:
    """Whether a tree is a sum of unlike terms without brackets."""
    terms = tree[1:] if tree[0] == "add" else [tree]
    powers = []
    for term in terms:
        polynomial = polynomial_of(term)
        if polynomial is None or len(polynomial) > 1 or _has_sum(term):
            return False
        powers += list(polynomial)
    return len(powers) == len(set(powers))


def _has_sum(node: object) -> bool:
    return isinstance(node, list) and bool(node) and (node[0] == "add" or any(_has_sum(each) for each in node))
