"""A problem as hints look at it: its words without formulas, and its formulas as trees. Knows no kinds of problems."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.tutoring.hints.spans import masked, spans_of
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, operations_of, symbols_of

LONGEST = 20_000
"""Of a longer problem only so many characters are looked at."""
MOST_FORMULAS = 60
"""Nor are more formulas read."""
PLACE = "§"
"""Stands for a formula among the words."""

_PLAIN = re.compile(
    r"""
    (?<![A-Za-z0-9])
    (?:\d[\d.,]*+(?![A-Za-z]{3}) | (?:arc)?(?:sin|cos|tan)|log|ln|sqrt|abs|pi(?![a-z])
      | (?!(?:of|is|if|by|to|at|in|as|or|we|an|on|it|so|do|be|me|my|no|up|us|go|he|am)(?![a-z]))
        [b-zA-HJ-Z](?![a-zA-Z]{2})
      | (?<=[b-zA-Z])[b-z](?![a-zA-Z]) | a(?=\s*[-+*/^=<>²³)]) | [-+*/^=<>≤≥()|²³·×÷√!%−] | [^\S\n]
    )++
    """,
    re.VERBOSE,
)
_STATEMENTS = frozenset({"and", "or", "list", "implies", "iff"})
_FUNCTION = re.compile(r"(?<![A-Za-z\\])([fghpqFGHPQ])(?:'*)\s*(?:\\left)?\(")
_SIGNED = re.compile(r"[-+*/^=<>≤≥·×÷√²³!%−]|\b(?:sin|cos|tan|log|ln|sqrt)\b")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of a problem.

    Attributes:
        tex: As it is written.
        tree: As it is read; None where it can't be.
    """

    tex: str
    tree: Node | None


class Problem:
    """What is asked.

    Args:
        text: The problem as it was typed.
    """

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        self._spans = spans_of(self.text)

    @cached_property
    def formulas(self) -> tuple[Formula, ...]:
        """Its formulas; those that are typed plainly, if none is marked as one."""
        functions = frozenset(_FUNCTION.findall(self.text))
        texts = [span.tex for span in self._spans if span.tex]
        if not texts:
            texts = [each for each in map(str.strip, _PLAIN.findall(self.text)) if _SIGNED.search(each)]
        return tuple(Formula(each.strip(), _read(each, functions)) for each in texts[:MOST_FORMULAS])

    @cached_property
    def words(self) -> str:
        """Its words in small letters, with a mark for each formula."""
        plain = masked(self.text, self._spans)
        for span in reversed(self._spans):
            plain = plain[: span.start] + f" {PLACE} " + plain[span.end :]
        return " ".join(plain.lower().split())

    def says(self, pattern: str) -> bool:
        """Whether its words match."""
        return bool(re.search(rf"\b(?:{pattern})\b", self.words))

    def writes(self, pattern: str) -> bool:
        """Whether the source of a formula matches."""
        return any(re.search(pattern, formula.tex) for formula in self.formulas)

    @cached_property
    def trees(self) -> tuple[Node, ...]:
        """The trees of its formulas, statements taken apart."""
        return tuple(part for each in self.formulas if each.tree is not None for part in _parts(each.tree))

    @cached_property
    def relations(self) -> tuple[Node, ...]:
        """Its equations, inequalities and chains of them."""
        return tuple(tree for tree in self.trees if tree[0] == "relation")

    @cached_property
    def equations(self) -> tuple[Node, ...]:
        """Its plain equations with an unknown: one side, the other."""
        plain = [each for each in self.relations if each[1] == ["="] and symbols_of(each)]
        return tuple(each for each in plain if not _defines(each))

    @cached_property
    def expressions(self) -> tuple[Node, ...]:
        """What is no statement."""
        return tuple(tree for tree in self.trees if tree[0] != "relation")

    def tex_of(self, tree: Node) -> str:
        """Return how a part was written, if it stands in a formula of its own; else nothing."""
        return next((_bare(each.tex) for each in self.formulas if each.tree == tree), "")

    def has(self, *operations: str) -> bool:
        """Whether one of these operations, or calls of functions, occurs."""
        return any(operations_of(tree) & set(operations) or calls_of(tree) & set(operations) for tree in self.trees)


def calls_of(node: Node) -> set[str]:
    """Return the names of the functions that are called in a tree."""
    if not node:
        return set()
    own = {node[1]} if node[0] == "call" and isinstance(node[1], str) else set()
    return own.union(*(calls_of(each) for each in node if isinstance(each, list)))


def _read(tex: str, functions: frozenset[str]) -> Node | None:
    try:
        return read(_bare(tex), functions)
    except UnreadableError:
        return None


def _bare(tex: str) -> str:
    return re.sub(r"(?:[\s.,;:?!]|\\[,;! ])+\Z", "", tex).strip() if not tex.rstrip().endswith("!") else tex.strip()


def _parts(tree: Node) -> Iterator[Node]:
    if tree[0] in _STATEMENTS:
        for each in tree[1:]:
            yield from _parts(each)
    else:
        yield tree


def _defines(relation: Node) -> bool:
    """Whether it says what a function is: f(x) = …."""
    return bool(relation[2][0][0] == "apply")
