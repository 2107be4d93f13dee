"""One side of a step, read: its trees, the values that it may have, and how it is written (digits, percent, units)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.readings import readings
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, number, operations_of, symbols_of
from app.tutoring.steps.approximate import Approximation, approximation_of
from app.tutoring.steps.words import NO_UNITS

Value = Fraction | Approximation

_NO_EXPRESSION = frozenset(
    {"list", "tuple", "set", "interval", "relation", "modulus", "plus-minus"}
    | {"derivative", "integral", "limit", "apply", "apply-derivative", "matrix"}
)
_UNIT = re.compile(r"[A-Za-z .$²³°/-]{0,40}")
_DIGITS = re.compile(r"[0-9]{1,50}(?:\.[0-9]{1,50})?")
_ANGLED = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})
_ARCS = frozenset({"asin", "acos", "atan", "acot"})


@dataclass(frozen=True)
class Side:
    """An expression.

    Attributes:
        trees: What it may mean; the likeliest is the first, none if it can't be read.
    """

    trees: tuple[Node, ...]

    @property
    def tree(self) -> Node:
        """What it most likely means."""
        return self.trees[0]

    @cached_property
    def symbols(self) -> set[str]:
        """Its unknowns; a sum's own letter is none."""
        return set() if self.values else symbols_of(self.tree)

    @cached_property
    def operations(self) -> set[str]:
        """What occurs in it."""
        return operations_of(self.tree)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """What it may be worth; nothing where it has unknowns or no value."""
        found: list[Value] = []
        try:
            for tree in self.trees:
                found += [value for value in _values(tree) if value not in found]
        except UnreadableError:  # what one of its meanings is worth isn't known: neither is then what it may be
            return ()
        return tuple(found)

    @cached_property
    def constants(self) -> set[str]:
        """Which of its letters are read as constants."""
        return {node[1] for node in _nodes(self.tree) if len(node) == 2 and node[0] == "constant"}

    @cached_property
    def units(self) -> set[str]:
        """What its numbers are counted in."""
        return {name.strip(" .").rstrip("s").lower() for name in _units(self.tree)}

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """The numbers that occur in it, as they are written."""
        return tuple(_numbers(self.tree))

    @cached_property
    def place(self) -> Fraction | None:
        """What one in its last digit is worth, if it is a single number; that of `1.5 × 10^3` is a hundred."""
        return _place(self.tree)

    @property
    def is_plain(self) -> bool:
        """Whether it is a single whole number."""
        return _bare(self.tree)[0] == "number" and "." not in _bare(self.tree)[1]


def side_of(sources: tuple[str, ...]) -> Side | None:
    """Read what may be meant by an expression; None if it can't be read, or isn't one."""
    if len(sources) == 1 and _DIGITS.fullmatch(sources[0]):
        return Side((number(sources[0]),))
    trees: list[Node] = []
    for source in sources:
        try:
            tree = read(source)
        except UnreadableError:
            continue
        if not operations_of(tree) & _NO_EXPRESSION and not _has_odd_unit(tree):
            trees += [each for each in readings(tree) if each not in trees]
        elif not trees:
            return None
    return Side(tuple(trees)) if trees else None


def _values(tree: Node) -> Iterator[Value]:
    if tree[0] == "add" and len({"percent" in operations_of(each) for each in tree[1:]}) > 1:
        raise UnreadableError("120 - 20 % is less by 20 % of it, or by 0.2")
    for variant in _variants(tree):
        exact = value_of(variant)
        if exact is not None:
            yield exact
            continue
        about = approximation_of(variant)
        if about is None:
            raise UnreadableError("it has no value")
        yield about
        if any(node[0] == "call" and node[1] in _ARCS for node in _nodes(tree) if len(node) > 1):
            yield Approximation(about.value * 57.29577951308232, about.error * 60)


def _variants(tree: Node) -> list[Node]:
    """Return a tree as it is, and without its percent and degree signs, where it has any."""
    found = [tree]
    if "percent" in operations_of(tree):
        found.append(_without(tree, "percent"))
    if "degrees" in operations_of(tree):
        found = [*(_without(each, "degrees") for each in found), *found]
    return found


def _without(node: Any, sign: str) -> Any:
    if not isinstance(node, list):
        return node
    if node and node[0] == "call" and node[1] in _ANGLED and sign == "degrees":
        return node
    return _without(node[1], sign) if node and node[0] == sign else [_without(each, sign) for each in node]


def _nodes(node: Any) -> Iterator[Node]:
    if isinstance(node, list):
        yield node
        for each in node:
            yield from _nodes(each)


def _units(node: Any) -> Iterator[str]:
    if not isinstance(node, list):
        return
    if node and node[0] == "unit":
        yield node[2]
    for each in node:
        yield from _units(each)


def _has_odd_unit(tree: Node) -> bool:
    return any(
        _UNIT.fullmatch(name) is None or not set(name.lower().replace(".", " ").split()).isdisjoint(NO_UNITS)
        for name in _units(tree)
    )


def _numbers(node: Any) -> Iterator[str]:
    if not isinstance(node, list):
        return
    if node and node[0] == "number":
        yield node[1]
        return
    for each in node:
        yield from _numbers(each)


def _bare(node: Node) -> Node:
    while node[0] in ("negate", "unit", "percent", "degrees"):
        node = node[1]
    return node


def _place(tree: Node) -> Fraction | None:
    bare = _bare(tree)
    if bare[0] == "number":
        return Fraction(1, 10 ** len(bare[1].partition(".")[2]))
    if bare[0] != "multiply" or len(bare) != 3 or _bare(bare[1])[0] != "number" or bare[2][0] != "power":
        return None
    scale, place = value_of(bare[2]), _place(bare[1])
    return place * scale if bare[2][1] == ["number", "10"] and scale is not None and place is not None else None
