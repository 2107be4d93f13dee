"""What stood in the places of a pattern, understood: whole numbers, fractions, lists, points, formulas as trees."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.patterns import NUMBER_WORDS, ORDINALS, compiled
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, symbols_of

_MARK = re.compile(r"⟨(\d+)⟩")
_ITEM = re.compile(r"-?\d+ \d+/\d+|-?\d+/\d+|-?\d*\.\d+|-?\d+|⟨\d+⟩|[a-z]+(?: hundred)?")


@dataclass(frozen=True, slots=True)
class Found:
    """The places of a pattern that has matched.

    Attributes:
        places: What stood in each; places that may be missing are missing.
        formulas: The problem's formulas.
    """

    places: Mapping[str, str]
    formulas: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether something stands in a place."""
        return bool(self.places.get(name))

    def text(self, name: str) -> str:
        """Return what stands in a place, as it is; empty if nothing does."""
        return self.places.get(name, "")

    def math(self, name: str) -> Node:
        """Return the tree of a formula or number."""
        return self.tree_of(self.places[name])

    def number(self, name: str) -> Fraction:
        """Return an exact value."""
        return self.number_of(self.places[name])

    def whole(self, name: str, least: int | None = None, most: int | None = None) -> int:
        """Return a whole number, within bounds."""
        value = self.number(name)
        if value.denominator != 1 or (least is not None and value < least) or (most is not None and value > most):
            raise NotUnderstoodError(name)
        return int(value)

    def numbers(self, name: str) -> list[Fraction]:
        """Return the exact values of a list, several in a formula or not."""
        items: list[Fraction] = []
        for each in _ITEM.findall(self.places[name]):
            if each not in ("and", "or", "nor"):
                items += self._several(each)
        return items

    def wholes(self, name: str) -> list[int]:
        """Return a list of whole numbers."""
        numbers = self.numbers(name)
        if any(each.denominator != 1 for each in numbers):
            raise NotUnderstoodError(name)
        return [int(each) for each in numbers]

    def point(self, name: str) -> list[Node]:
        """Return the coordinates of a point, a name before it or not."""
        tree = self.math(name)
        if tree[0] == "relation" and tree[1] == ["="]:
            tree = tree[2][1]
        if tree[0] == "multiply" and len(tree) == 3 and tree[1][0] == "symbol":
            tree = tree[2]
        if tree[0] != "tuple":
            raise NotUnderstoodError(name)
        return list(tree[1:])

    def variable(self, name: str) -> str:
        """Return the name of an unknown."""
        tree = self.math(name)
        if tree[0] != "symbol":
            raise NotUnderstoodError(name)
        return str(tree[1])

    def tex(self, name: str) -> str:
        """Return the LaTeX of a formula."""
        mark = _MARK.fullmatch(self.places[name])
        return self.formulas[int(mark[1])] if mark else self.places[name]

    def tree_of(self, text: str) -> Node:
        """Return the tree of a mark or number."""
        mark = _MARK.fullmatch(text.strip())
        try:
            return read(self.formulas[int(mark[1])] if mark else text)
        except UnreadableError:
            raise NotUnderstoodError(text) from None

    def number_of(self, text: str) -> Fraction:
        """Return the exact value of a mark, a number in digits or a word."""
        said = text.strip()
        for words in (NUMBER_WORDS, ORDINALS):
            if said in words:
                return Fraction(words[said])
        said = re.sub(r"(?<=[\d⟩]) ?(?:st|nd|rd|th)$", "", said.removesuffix("%").removeprefix("$").strip())
        if said.endswith(" cents"):
            return Fraction(said.removesuffix(" cents")) / 100
        value = value_of(self.tree_of(re.sub(r"(?<=\d) (?=\d+/)", "+", said)))
        if value is None:
            raise NotUnderstoodError(text)
        return value

    def _several(self, text: str) -> list[Fraction]:
        if not text.startswith("⟨"):
            return [self.number_of(text)]
        tree = self.tree_of(text)
        values = [value_of(each) for each in (tree[1:] if tree[0] in ("list", "set") else [tree])]
        if None in values or symbols_of(tree):
            raise NotUnderstoodError(text)
        return [each for each in values if each is not None]


def found_in(text: str, pattern: str, formulas: tuple[str, ...]) -> Found | None:
    """Return the places of a pattern if it matches a text as a whole."""
    match = compiled(pattern).fullmatch(text)
    if match is None:
        return None
    return Found({name: said for name, said in match.groupdict().items() if said is not None}, formulas)
