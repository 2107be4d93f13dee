"""Arithmetic and geometric sequences: their terms, sums and lengths, read from a list of terms or from a series."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import UnreadableError

DOTS = re.compile(r"\\(?:ldots|cdots|dots[bc]?|dotsm)(?![a-z])|\.\.\.|…")
MOST_TERMS = 100_000


@dataclass(frozen=True, slots=True)
class Progression:
    """A sequence that goes on in one way.

    Attributes:
        first: Its first term.
        step: What is added, or multiplied by, each time.
        is_geometric: Which of the two.
        last: Its last term; None where it goes on for ever, or nothing is said.
    """

    first: Fraction
    step: Fraction
    is_geometric: bool
    last: Fraction | None = None

    def term(self, place: int) -> Fraction:
        """Return a term, counted from 1."""
        if place > MOST_TERMS or (self.is_geometric and place > 2_000):
            raise NotUnderstoodError("too far")
        return self.first * self.step ** (place - 1) if self.is_geometric else self.first + self.step * (place - 1)

    def total(self, count: int) -> Fraction:
        """Return the sum of the first terms."""
        if not self.is_geometric:
            return (self.first + self.term(count)) * count / 2
        return self.first * count if self.step == 1 else (self.term(count) * self.step - self.first) / (self.step - 1)

    def count(self) -> int:
        """Return how many terms there are up to the last."""
        if self.last is None or (not self.is_geometric and self.step == 0):
            raise NotUnderstoodError("no last term")
        if not self.is_geometric:
            steps = (self.last - self.first) / self.step
            if steps.denominator != 1 or steps < 0:
                raise NotUnderstoodError("the last term isn't one")
            return int(steps) + 1
        for place in range(1, 500):
            if self.term(place) == self.last:
                return place
        raise NotUnderstoodError("the last term isn't one")


def progression_of(terms: list[Fraction], last: Fraction | None, kind: str = "") -> Progression:
    """Return the sequence that begins with some terms: at least three, or two where its kind is named."""
    if len(terms) < (2 if kind else 3):
        raise NotUnderstoodError("too few terms")
    is_arithmetic = len({b - a for a, b in pairwise(terms)}) == 1
    is_geometric = 0 not in terms and len({b / a for a, b in pairwise(terms)}) == 1
    if kind == "geometric":
        is_arithmetic = False
    elif kind == "arithmetic":
        is_geometric = False
    if is_arithmetic:
        return Progression(terms[0], terms[1] - terms[0], is_geometric=False, last=last)
    if is_geometric and (kind or len(terms) > 3 or last is not None or abs(terms[1] / terms[0]) < 1):
        return Progression(terms[0], terms[1] / terms[0], is_geometric=True, last=last)
    raise NotUnderstoodError("neither arithmetic nor geometric")


def listed(found: Found) -> Progression:
    """Return the sequence in the place `seq`, written with commas."""
    text = re.sub(r"⟨(\d+)⟩", lambda mark: found.formulas[int(mark[1])], found.text("seq").replace(" and ", " "))
    head, *tail = DOTS.split(text)
    if len(tail) > 1:
        raise NotUnderstoodError("two gaps")
    # Commas between plain numbers have gone; a formula keeps its own.
    terms, last = values_in(head), values_in(tail[0]) if tail else []
    if len(last) > 1:
        progression_of([*last], None, found.text("kind"))
    if not tail and len(terms) > 3 and not found.has("open"):
        return progression_of(terms[:-1], terms[-1], found.text("kind"))
    progression = progression_of(terms, last[-1] if last else None, found.text("kind"))
    if len(last) > 1:
        step = progression_of(last, None, found.text("kind"))
        if step.step != progression.step:
            raise NotUnderstoodError("it goes on otherwise")
    return progression


def values_in(text: str) -> list[Fraction]:
    """Return numbers with commas or blanks between them."""
    parts = [each for each in re.split(r",|(?<=[\d}])\s+(?=[-\d\\])", text) if each.strip()]
    values: list[Fraction] = []
    for part in parts:
        try:
            value = value_of(read(part))
        except UnreadableError:
            value = None
        if value is None:
            raise NotUnderstoodError(part)
        values.append(value)
    return values


def series_in(found: Found) -> Progression:
    """Return the sequence whose terms are added in a formula with dots."""
    head, *tail = DOTS.split(found.tex("series"))
    if len(tail) != 1:
        raise NotUnderstoodError("no series")
    terms, last = _summands(head), _summands(tail[0]) if tail[0].strip(" .,+") else []
    if len(terms) < 2 or (len(last) > 1 and last[-1] - last[-2] != terms[1] - terms[0]):
        raise NotUnderstoodError("it goes on otherwise")
    return progression_of(terms, last[-1] if last else None, found.text("kind"))


def _summands(text: str) -> list[Fraction]:
    try:
        tree = read(text.strip(" .,+"))
    except UnreadableError:
        raise NotUnderstoodError(text) from None
    values = [value_of(each) for each in (tree[1:] if tree[0] == "add" else [tree])]
    if None in values:
        raise NotUnderstoodError(text)
    return [each for each in values if each is not None]
