"""Recomputes every step of a text that is arithmetic, and expansions with unknowns, and says which don't hold.

A false alarm is worse than a miss: what isn't stood by, what some usual reading makes right, is no slip.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import chain as joined
from typing import Any

from app.tutoring.algebra.process import Algebra
from app.tutoring.steps import formula_chains, prose_chains
from app.tutoring.steps.chains import Chain
from app.tutoring.steps.comparing import may_agree
from app.tutoring.steps.customs import (
    CONVERSIONS,
    conversions,
    explain,
    has_several_units,
    has_star,
)
from app.tutoring.steps.doubt import stands_by
from app.tutoring.steps.identities import Identities, is_expansion
from app.tutoring.steps.passages import passages_of
from app.tutoring.steps.polynomials import polynomial_of
from app.tutoring.steps.sides import Side, side_of
from app.tutoring.steps.writing import tidied, written, written_polynomial
from app.tutoring.verdicts import Slip, StepsReport

_LONGEST = 200_000
"""Of what is longer the beginning is checked: a second's work."""


def check_steps(text: str, algebra: Algebra | None = None) -> StepsReport:
    """Recompute the steps of a text.

    Args:
        text: Markdown with LaTeX: an answer, thoughts, a solution.
        algebra: Compares expressions with unknowns; without it only arithmetic is checked.

    Returns:
        What doesn't hold, and how much was recomputed.
    """
    with nullcontext() if algebra is None else algebra.within():
        return _checked(text[:_LONGEST], algebra)


def _checked(text: str, algebra: Algebra | None) -> StepsReport:
    passages = passages_of(text)
    identities = Identities(text, algebra)
    prose = prose_chains.chains_in(prose_chains.prose_of(passages.prose))
    formulas = joined.from_iterable(formula_chains.chains_in(formula) for formula in passages.formulas)
    read = cache(side_of)  # the same numbers come again and again
    slips: list[Slip] = []
    starred: list[Slip] = []
    checked = right_stars = 0
    for chain in joined(formulas, prose):
        steps = _Steps(text, chain, [read(operand.sources) for operand in chain.operands])
        for place in steps.equations():
            is_right = steps.judged(place, identities)
            checked += is_right is not None
            is_starred = is_right is not None and has_star(text[slice(*steps.range(place))])
            right_stars += is_starred and is_right is True
            if is_right is False:
                (starred if is_starred else slips).append(steps.slip(place))
    if len(starred) <= max(right_stars, 1):  # else the star is an operation of its own here
        slips += starred
    return StepsReport(tuple(sorted(slips, key=lambda slip: slip.start)), checked)


@dataclass(slots=True)
class _Steps:
    """The steps of one chain."""

    text: str
    chain: Chain
    sides: list[Side | None]
    wrong: int | None = None
    is_computed: bool = False

    def __post_init__(self) -> None:
        """Look once whether anything in the chain is computed."""
        self.is_computed = any(side is not None and side.values and side.place is None for side in self.sides)

    def equations(self) -> Iterator[int]:
        """Give the places of equals signs with something readable on either side."""
        for place, relation in enumerate(self.chain.relations):
            if relation and self.sides[place] is not None and self.sides[place + 1] is not None:
                yield place

    def judged(self, place: int, identities: Identities) -> bool | None:
        """Return whether a step holds; None where nobody can say."""
        left, right = self._both(place)
        start, end = self.range(place)
        if left.symbols or right.symbols:
            return identities.judged(self.chain, place, left, right)
        factors = CONVERSIONS if left.units != right.units else conversions(self.text, start, end)
        agrees = may_agree(left, right, is_formula=self.chain.is_formula, factors=factors)
        if agrees is None or agrees:
            return agrees
        if self._is_no_claim(place) or _may_be_unknowns(left, right) or explain(self.text, start, end, left, right):
            return None
        if has_several_units(self.text, start, end) or not self._is_stood_by(place):
            return None
        if self.wrong is not None and self.wrong == place - 1 and self._skips(place):
            return None
        self.wrong = place
        return False

    def slip(self, place: int) -> Slip:
        """Return what is wrong with a step."""
        left, right = self._both(place)
        start, end = self.range(place)
        source = right if left.place is not None and right.place is None else left
        has_decimals = any("." in literal for literal in (*left.literals, *right.literals))
        found = ""
        if left.symbols and (polynomial := polynomial_of(left.tree)) is not None:
            found = written_polynomial(polynomial)
        elif source.values:
            found = written(source.values[0], is_formula=self.chain.is_formula, has_decimals=has_decimals)
        return Slip(start, end, tidied(self.text[start:end]), found)

    def range(self, place: int) -> tuple[int, int]:
        """Return where a step begins and ends, with the brace of a box that it closes with."""
        start, end = self.chain.operands[place].start, self.chain.operands[place + 1].end
        opened = self.text.count("{", start, end) - self.text.count("}", start, end)
        while self.chain.is_formula and opened > 0 and self.text[end : end + 1] in ("}", " "):
            opened -= self.text[end] == "}"
            end += 1
        return start, end

    def _both(self, place: int) -> tuple[Side, Side]:
        left, right = self.sides[place], self.sides[place + 1]
        assert left is not None and right is not None  # noqa: S101, PT018 - `equations` has looked
        return left, right

    def _is_stood_by(self, place: int) -> bool:
        """Whether the text stands by a step, and by the chain that it is in."""
        operands = self.chain.operands
        start, end = self.range(place)
        return stands_by(self.text, start, end) and stands_by(self.text, operands[0].start, operands[-1].end)

    def _is_no_claim(self, place: int) -> bool:
        """Whether nothing is computed (4 = 5), or a sum is run on: 5 + 3 = 8 × 2 = 16."""
        left, right = self._both(place)
        if left.is_plain and right.is_plain:
            return not self.is_computed
        goes_on = place + 1 < len(self.chain.relations) and right.place is None and bool(right.literals)
        return goes_on and Fraction(right.literals[0]) in left.values

    def _skips(self, place: int) -> bool:
        """Whether what is wrong here is wrong already in the step before."""
        before, right = self.sides[place - 1], self.sides[place + 1]
        return (
            before is not None
            and right is not None
            and may_agree(before, right, is_formula=self.chain.is_formula) is True
        )


def _may_be_unknowns(left: Side, right: Side) -> bool:
    """Whether e or i, which are read as constants, may be letters for something: 2e = 24, 2i + 3 = i + 5."""
    letters = left.constants | right.constants
    if "e" in letters and not letters & {"i", "pi"}:
        return True
    return ("i" in letters and "i" not in left.constants & right.constants) or (
        "i" in letters and not is_expansion(_with_unit_as_unknown(left.tree), _with_unit_as_unknown(right.tree))
    )


def _with_unit_as_unknown(node: Any) -> Any:
    if not isinstance(node, list):
        return node
    return ["symbol", "i"] if node == ["constant", "i"] else [_with_unit_as_unknown(each) for each in node]
