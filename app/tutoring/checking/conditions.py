r"""What a question states before or behind what it asks: "let x and y be positive integers such that <0> and <1>".

Read from left to right, clause by clause; a clause that isn't known makes the whole unknown, so that no condition is
overlooked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.tutoring.checking.phrases import value_phrase
from app.tutoring.checking.pieces import Piece
from app.tutoring.checking.root_clauses import root_clause
from app.tutoring.reading.tree import Node

PIECE = r"<\d+>"
PIECES = rf"{PIECE}(?:(?:, and |, or | and | or |, | )(?={PIECE}){PIECE})*"
ADJECTIVES = (
    r"(?:(?:real|positive|negative|non-?negative|non-?zero|distinct|different|integer"
    r"|whole|natural|complex|constant|fixed"
    r"|unknown|real-valued|certain)(?:,? (?:and )?))*"
)
_SORTS = (
    r"(?:numbers?|integers?|constants?|variables?|values?|reals|real|positive|negative"
    r"|nonnegative|nonzero|coefficients?|scalars?)"
)
_THINGS = (
    r"(?:function|functions|polynomial|polynomials|equation|equations|expression|expressions|inequality|inequalities"
    r"|system(?: of (?:linear |simultaneous )?(?:equations|inequalities))?|quadratic(?:"
    r" equation| function)?|parabola|line|lines|curve|circle"
    r"|graph of(?: the)?(?: equation| function| line| parabola)?|relation|relations|conditions?|numbers?|points?)"
)
_LEAD = re.compile(
    r"(?:let|if|given(?: that)?|suppose(?: that)?|assum(?:e|ing)(?: that)?|consider"
    r"|when|where|with|define|also|and|we have"
    r"|(?:we |you )?(?:are given|know)(?: that)?|it is (?:known|given)(?: that)?|such"
    r" that|so that|satisfying|(?:that|which) satisf(?:y|ies)"
    r"|satisf(?:y|ies)|that|here|in|for which|there (?:exist|are|is)|then|for some|there exists)\b[:,]? ?"
)
_JOIN = re.compile(
    r"(?:, and| is such that| are such that| be such that|, where|, with|, such that|,|;|:|\.| and| where| such"
    r" that| so that| satisfying| satisf(?:y|ies)| with)(?: |$)| for (?=<\d+>)| (?=for (?:all|every"
    r"|each|any) )| (?=<\d+>)| ?$"
)
_ANY = re.compile(
    rf"(?:for|over) (?:all|every|each|any) (?P<sort>{ADJECTIVES}(?:{_SORTS} )?)(?:of )?(?P<names>{PIECES})"
)
_BEING = re.compile(
    rf"(?P<names>{PIECES}) (?:be|is|are|denotes?|both be|both are|are both|are all)(?:"
    rf" both| all)? (?:an? |the |two |three |some )?"
    rf"(?P<sort>{ADJECTIVES}{_SORTS})"
)
_SORTED = re.compile(rf"(?:an? |the |two |three |four |some |all )?(?P<sort>{ADJECTIVES}{_SORTS}) (?P<names>{PIECES})")
_SHORT_SORT = re.compile(rf"(?P<sort>{ADJECTIVES}{_SORTS}) (?P<names>{PIECES})")
_THING = re.compile(
    rf"(?:an? |the |both )?(?:following )?(?:real |linear |quadratic |cubic |rational"
    rf" |simultaneous |two |three )*{_THINGS}(?: defined by| given by)?:? (?P<names>{PIECES})(?:"
    rf" (?:holds?|is true|are satisfied|is satisfied))?"
)
_DEFINED = re.compile(
    rf"(?P<left>{PIECE}) (?:is|be)(?: a| the)?(?: function| polynomial| real number)?(?:"
    rf" defined| given)?(?: as| by| to be| for)?(?: the (?:function|formula|expression))?"
    rf" (?P<right>{PIECE})"
)
_EQUALS = re.compile(rf"(?P<left>{PIECE}) (?:equals?|is equal to|equal to|=) (?P<right>{PIECE})")
_OPERATION = re.compile(
    rf"(?:the |an? )?(?:binary |new |special |following )*(?:operation|operator|symbol"
    rf"|function)s?(?: {PIECE})? (?:is |be |are )?(?:defined )?"
    rf"(?:(?:for|on) (?:all |any )?(?:{ADJECTIVES}{_SORTS})(?: {PIECES})?,? )?(?:as"
    rf" |by |to be |so that |such that |to mean )?:?(?={PIECE})"
)
_IS = re.compile(r" (?:is|equals|is equal to|are equal to|is the same as|gives|has a value of) ")
_REAL = re.compile(
    rf"(?P<of>{PIECE}) (?:(?:is|has) )?(?:an? )?(?:real(?: number)?(?:-valued)?(?:"
    rf" value)?|defined|well-defined)(?: (?:number|value))?"
)
_UNDEFINED = re.compile(rf"(?P<of>{PIECE}) (?:is )?(?:undefined|not defined)")
_STATED = re.compile(rf"(?P<names>{PIECES})(?: (?:holds?|is true|are satisfied|is satisfied))?")


@dataclass(slots=True)
class Stated:
    """What is stated.

    Attributes:
        facts: Relations that hold.
        sorts: What is said of unknowns: real, positive, integer, …
        free: Unknowns of which a relation holds whatever they are.
        real: Expressions that have a real value.
        undefined: Expressions that have none.
    """

    facts: list[Node] = field(default_factory=list)
    sorts: dict[str, set[str]] = field(default_factory=dict)
    free: set[str] = field(default_factory=set)
    real: list[Node] = field(default_factory=list)
    undefined: list[Node] = field(default_factory=list)

    def copied(self) -> Stated:
        """Return the same once more, to be added to."""
        return Stated(
            [*self.facts],
            {name: {*words} for name, words in self.sorts.items()},
            {*self.free},
            [*self.real],
            [*self.undefined],
        )

    def add_sorts(self, names: Sequence[str], words: str) -> None:
        """Note what is said of unknowns."""
        for name in names:
            self.sorts.setdefault(name, set()).update(sorts_of(words))


def sorts_of(words: str) -> set[str]:
    """Return what is said of a number, under one name each."""
    found = set(re.findall(r"[a-z-]+", words.replace("non-", "non")))
    known = found & {"real", "positive", "negative", "nonnegative", "nonzero", "complex", "rational"}
    if "reals" in found:
        known.add("real")
    if found & {"integer", "integers", "whole", "natural"}:
        known.add("integer")
    if "whole" in found:
        known.add("nonnegative")
    if "natural" in found:
        known.add("positive")
    if found & {"distinct", "different"}:
        known.add("distinct")
    return known


def state(text: str, pieces: Sequence[Piece], stated: Stated) -> bool:
    """Note everything that a part of a skeleton states; whether all of it was understood."""
    rest = text.strip(" ,.;:")
    while rest:
        while (lead := _LEAD.match(rest)) is not None and lead[0]:
            rest = rest[lead.end() :]
        taken = _one(rest, pieces, stated) if rest else 0
        if rest and not taken:
            return False
        rest = rest[taken:]
        if not rest.strip():
            return True
        if taken and rest.startswith("<"):
            continue
        join = _JOIN.match(rest)
        if rest and join is None:
            return False
        rest = rest[join.end() :].lstrip() if join else rest
    return True


def names_in(part: str, pieces: Sequence[Piece]) -> list[str] | None:
    """Return the names of unknowns that formulas are; None where one is something else."""
    names: list[str] = []
    for piece in _named(part, pieces):
        for tree in piece.trees or (None,):
            listed = [] if tree is None else tree[1:] if tree[0] in ("list", "tuple") else [tree]
            if not listed or any(each[0] != "symbol" for each in listed):
                return None
            names += [each[1] for each in listed]
    return names


def _named(part: str, pieces: Sequence[Piece]) -> list[Piece]:
    return [pieces[int(each)] for each in re.findall(r"<(\d+)>", part)]


def _one(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    """Note the clause that a text begins with; how long it is, 0 where it isn't known."""
    return next((length for read in _CLAUSES if (length := read(text, pieces, stated))), 0)


def _for_all(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    found = _ANY.match(text)
    names = names_in(found["names"], pieces) if found is not None else None
    stated.free.update(names or ())
    return 0 if found is None or names is None else found.end()


def _has_value(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    for pattern, noted in ((_REAL, stated.real), (_UNDEFINED, stated.undefined)):
        found = pattern.match(text)
        tree = pieces[int(found["of"][1:-1])].tree if found is not None else None
        if found is not None and tree is not None and tree[0] not in ("symbol", "relation"):
            noted.append(tree)
            return found.end()
    return 0


def _sorted(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    for pattern in (_BEING, _SORTED, _SHORT_SORT):
        if (found := pattern.match(text)) and (length := _note_sort(found, pieces, stated)):
            return length
    return 0


def _defined(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    found = _EQUALS.match(text) or _DEFINED.match(text)
    if found is None:
        return 0
    left, right = (pieces[int(found[side][1:-1])].tree for side in ("left", "right"))
    if right is not None and right[0] == "relation" and (left is None or left[0] in ("symbol", "apply")):
        stated.facts.append(right)
        return found.end()
    if left is None or right is None or "relation" in (left[0], right[0]):
        return 0
    stated.facts.append(["relation", ["="], [left, right]])
    return found.end()


def _operation(text: str, _pieces: Sequence[Piece], _stated: Stated) -> int:
    found = _OPERATION.match(text)
    return 0 if found is None else found.end()


def _stated_plainly(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    for pattern in (_THING, _STATED):
        if found := pattern.match(text):
            if " or " in found["names"]:
                return 0  # not all of it need hold
            return found.end() if _note_facts(_named(found["names"], pieces), stated) else 0
    return 0


def _equated(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    """Note what two values in words are said to be equal."""
    left = value_phrase(text, pieces)
    verb = _IS.match(text, left[1]) if left is not None else None
    right = value_phrase(text[verb.end() :], pieces) if verb is not None else None
    if left is None or verb is None or right is None:
        return 0
    stated.facts.append(["relation", ["="], [left[0], right[0]]])
    return verb.end() + right[1]


def _rooted(text: str, pieces: Sequence[Piece], stated: Stated) -> int:
    read = root_clause(text, pieces)
    if read is not None:
        stated.facts += read[0]
    return 0 if read is None else read[1]


def _note_sort(found: re.Match[str], pieces: Sequence[Piece], stated: Stated) -> int:
    """Note what a clause says of unknowns; a relation among them (nonnegative <x> and <x + y = 2>) ends it."""
    part = found["names"]
    if found.re is not _BEING:
        while (last := re.search(r"(?:,? (?:and |or )?)<\d+>\Z", part)) and names_in(part, pieces) is None:
            part = part[: last.start()]
    named = _named(part, pieces)
    names = names_in(part, pieces)
    if names is None and len(named) == 1 and named[0].tree is not None and named[0].tree[0] == "relation":
        first = named[0].tree[2][0]  # "a positive number x > 3", "real numbers a ≠ 0"
        if first[0] == "symbol" and _note_facts(named, stated):
            stated.add_sorts([first[1]], found["sort"])
            return found.start("names") + len(part)
    if names is None:
        return 0
    stated.add_sorts(names, found["sort"])
    return found.end() if part == found["names"] else found.start("names") + len(part)


def _note_facts(named: Sequence[Piece], stated: Stated) -> bool:
    for piece in named:
        if not piece.trees:
            return False
        for tree in piece.trees:
            if tree[0] == "relation":
                stated.facts += _separated(tree)
            elif tree[0] == "list" and all(each[0] == "relation" for each in tree[1:]):
                stated.facts += tree[1:]
            elif not (tree[0] == "apply" or (tree[0] == "symbol")):
                return False
    return True


def _separated(tree: Node) -> list[Node]:
    """Return `a = 1, b = 2`, read as one relation with lists inside, as two."""
    operators, operands = tree[1], tree[2]
    if any(each[0] == "list" for each in operands):
        inner = operands[1:-1]
        is_plain = len(operators) >= 2 and all(each[0] == "list" and len(each) == 3 for each in inner)
        if not is_plain or "list" in (operands[0][0], operands[-1][0]):
            return [tree]
        rights = [each[1] for each in inner] + [operands[-1]]
        lefts = [operands[0]] + [each[2] for each in inner]
        return [
            ["relation", [operator], [left, right]]
            for operator, left, right in zip(operators, lefts, rights, strict=True)
        ]
    return [tree]


_CLAUSES = (_rooted, _for_all, _has_value, _sorted, _defined, _operation, _equated, _stated_plainly)
