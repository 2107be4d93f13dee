r"""What an answer's own set-up says: "Let x be the number of apples. Then 2x + 3 = 11.", with the box put into it.

An equation that the box doesn't satisfy contradicts it, where every word allows no other reading and every number of
the equation is one of the problem's. One that it satisfies confirms nothing: whether it says what the problem says
isn't known here. Knows nothing of how the equation was solved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking import words
from app.tutoring.checking.form import speaks_of_form
from app.tutoring.checking.given import Given
from app.tutoring.checking.pieces import Piece
from app.tutoring.checking.polynomials.linear import linear_solution
from app.tutoring.checking.question import Question, question_of
from app.tutoring.checking.worded.patterns import NUMBER_WORDS
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import MAX_CHARACTERS, Node, operations_of, symbols_of
from app.tutoring.verdicts import Verdict

_LET = re.compile(r"\b(?:let|call)(?: us)?(?: let)? <(\d+)> (?:be|represent|denote|stand for|the)\b")
_DOUBT = re.compile(
    r"\b(?:if|suppose|assum\w+|would|wrong|mistake\w*|wait|try|guess\w*|however|but|instead|contradict\w*|cases?|actually"
    r"|alternatively|reject\w*|extraneous|approximate\w*|about|round\w*|nearest|either|or|not|cannot|percent\w*|modulo"
    r"|remainder|when|at|given|substitut\w*|plug\w*|evaluat\w*|hmm|correct\w*|redefine\w*|now let|base|digits?|clock"
    r"|impossible|error|again|really|estimat\w*)\b|n't\b|[%≈]|\\(?:approx|neq|equiv|pmod|bmod|%)"
)
_PLAIN = frozenset({"add", "multiply", "divide", "power", "negate", "number", "symbol", "relation", "="})
_SEVERAL = frozenset({"implies", "iff", "and"})
_NUMBER = re.compile(r"\d+(?:,\d{3})+|\d+(?:\.\d+)?|\.\d+")
_HARMLESS = frozenset({Fraction(0), Fraction(1), Fraction(2)})
_TRIED = tuple(Fraction(each) for each in (2, 3, 7, 13, 29))
_UNITS = frozenset(Fraction(*each) for one in (7, 10, 12, 24, 60, 100, 1000, 3600) for each in ((one, 1), (1, one)))
_MOST_UNKNOWNS = 2


@dataclass(frozen=True, slots=True)
class _SetUp:
    """What an answer lets its letters be, all it says of them, and what they are found to be."""

    equations: tuple[Node, ...]
    values: Mapping[str, Fraction]

    @property
    def first(self) -> tuple[Node, ...]:
        """As many equations as there are letters."""
        return self.equations[: len(self.values)]


def own_equation_verdict(question: Question, given: Given, answer: str) -> Verdict | None:
    """Say how a box stands to the equations that its answer sets up; None where there are none for certain."""
    boxed = given.number
    if boxed is None or len(answer) > MAX_CHARACTERS or given.is_percent or speaks_of_form(question.text):
        return None
    set_up = _set_up(answer)
    if set_up is None or boxed not in set_up.values.values():
        return None
    stated = ", ".join(f"{name} = {value}" for name, value in sorted(set_up.values.items()))
    failing = next((each for each in set_up.first if not _holds(each, set_up.values)), None)
    if failing is None:
        equations = [shown(each) for each in set_up.first]
        return Verdict("unchecked", words.own_equations_hold(equations), words.satisfied(stated, equations))
    left, right = (value_of(each, set_up.values) for each in failing[2])
    if left is None or right is None or not _is_certain(set_up, _said_in(question.text) | _HARMLESS):
        return None
    return Verdict(
        "contradicted", words.own_equation_fails(shown(failing), stated, f"{left} ≠ {right}"), f"{left} ≠ {right}"
    )


def _holds(equation: Node, values: Mapping[str, Fraction]) -> bool:
    left, right = (value_of(each, values) for each in equation[2])
    return left is not None and left == right


def _is_certain(set_up: _SetUp, said: set[Fraction]) -> bool:
    """Whether equations that fail are copied from the problem, are no earlier ones, and nothing is only rounded."""
    later = set_up.equations[len(set_up.first) :]
    is_copied = all(_numbers_in(each) <= said for each in set_up.first)
    is_replaced = any(_numbers_in(each) <= said and _holds(each, set_up.values) for each in later)
    found = linear_solution(set_up.first, sorted(set_up.values))
    return is_copied and not is_replaced and found is not None and not _is_converted(found, set_up.values)


def _is_converted(found: Mapping[str, Fraction], values: Mapping[str, Fraction]) -> bool:
    """Whether what is said may be what was found in another unit, or rounded."""
    return any(
        found[name].denominator != 1 or (value != 0 and found[name] / value in _UNITS) for name, value in values.items()
    )


def _set_up(answer: str) -> _SetUp | None:
    """Return what an answer sets up; None where anything in it may mean something else."""
    text = question_of(answer)
    letters = _letters(text)
    if not letters or _DOUBT.search(text.skeleton):
        return None
    first = min(found.end() for found in _LET.finditer(text.skeleton))
    before = [int(each) for each in re.findall(r"<(\d+)>", text.skeleton[:first])]
    parts = list(_relations(text.pieces[max(before) + 1 :]))
    known = [each for each in parts if each is not None]
    values = _stated(known)
    equations = tuple(each for each in known if _is_about(each, letters))
    if len(known) < len(parts) or values is None or values.keys() != letters or len(equations) < len(letters):
        return None
    return _SetUp(equations, values)


def _letters(text: Question) -> set[str] | None:
    """Return the letters that an answer introduces, each once; None where one is introduced twice."""
    trees = [text.pieces[int(found[1])].tree for found in _LET.finditer(text.skeleton)]
    names = [tree[1] if tree is not None and tree[0] == "symbol" else "" for tree in trees]
    return set(names) if all(names) and len(set(names)) == len(names) <= _MOST_UNKNOWNS else None


def _relations(pieces: Sequence[Piece]) -> Iterator[Node | None]:
    """Yield the equations of an answer as they stand; None for what can't be read as one."""
    for piece in pieces:
        tex = " ".join(piece.tex.replace("\\boxed", "").split())
        if not piece.trees and re.search(r"[=<>]|\\[lg]e", tex):
            yield None
        several = question_of(f"${tex}$").pieces if "\\boxed" in piece.tex else (piece,)
        trees = [tree for each in several for tree in each.trees]
        for tree in (part for each in trees for part in (each[1:] if each[0] in _SEVERAL else [each])):
            if not symbols_of(tree) or tree[0] != "relation":
                continue
            is_plain = operations_of(tree) <= _PLAIN and tree[1] == ["="]
            yield tree if is_plain else None


def _stated(trees: Sequence[Node]) -> dict[str, Fraction] | None:
    """Return what the letters are said to be; None where one is said to be two things."""
    found: dict[str, Fraction] = {}
    for tree in trees:
        name, value = tree[2][0], value_of(tree[2][1])
        if name[0] == "symbol" and value is not None and found.setdefault(name[1], value) != value:
            return None
    return found


def _is_about(tree: Node, letters: set[str]) -> bool:
    """Whether an equation says something of the letters that isn't the value of one, and doesn't hold anyhow."""
    left, right = tree[2]
    if symbols_of(tree) - letters or any(
        one[0] == "symbol" and value_of(other) is not None for one, other in ((left, right), (right, left))
    ):
        return False
    return any(_difference(tree, dict.fromkeys(letters, one), shift) != 0 for one, shift in pairwise(_TRIED))


def _difference(tree: Node, values: dict[str, Fraction], shift: Fraction) -> Fraction | None:
    spread = {name: value + place * shift for place, (name, value) in enumerate(sorted(values.items()))}
    left, right = (value_of(each, spread) for each in tree[2])
    return None if left is None or right is None else left - right


def _numbers_in(node: object) -> set[Fraction]:
    if not isinstance(node, list):
        return set()
    if len(node) == 2 and node[0] == "number":
        return {Fraction(node[1])}
    return set().union(*(_numbers_in(each) for each in node))


def _said_in(problem: str) -> set[Fraction]:
    digits = {Fraction(found[0].replace(",", "")) for found in _NUMBER.finditer(problem)}
    said = {Fraction(NUMBER_WORDS[word]) for word in re.findall(r"[a-z]+", problem.lower()) if word in NUMBER_WORDS}
    return digits | said
