"""What a segment of a line says: a condition on unknowns, or an expression and what it is equal to.

What can be understood in several ways (3,5 as a decimal or a list; x > 1, x < 3 as “and” or “or”) gives several
statements; who judges takes the kindest.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.tutoring.algebra.readings import signed
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, operations_of, symbols_of
from app.tutoring.work.lines import Segment
from app.tutoring.work.meanings import ALWAYS, ANY, NEVER, bound_in, condition_of, value_condition
from models.wording import translate

_MOST_READINGS = 6
_OPEN, _CLOSE = "([{⟨", ")]}⟩"
_STARTS = re.compile(r"^\s*(=|<=|>=|<|>|≤|≥|≠|≈|\\approx(?![A-Za-z]))")
_EQUALS = ("=", "≈", "\\approx")
_TYPED_FRACTION = re.compile(r"(?<![\w./)}^])(\d+)/(\d+)(?![\w./(^!])")
_CARRIED = re.compile(r"^\s*(-?[a-zA-Z](?:_\{?\w+\}?)?\s*(?:=|∈|\\in\b|<=?|>=?|≤|≥))")
_SETS = re.compile(r"^\s*(?:[LS]|I?L)\s*=\s*(?=[\\{∅ℝ(\[])")
_DIFFERENTIAL = re.compile(r"(?<![A-Za-z\\{])d[a-z](?![A-Za-z(])")
_WITHOUT = re.compile(r"([a-z])\s*(?:∈|\\in)\s*(?:ℝ|R)\s*(?:\\setminus|\\backslash|\\|-)\s*\\?\{(.+?)\\?\}")
_REALS = re.compile(r"^[a-zA-Z]?\s*(?:∈|\\in)?\s*ℝ$")
_WHOLE = re.compile(r"[,∧(]?\s*\b([a-zA-Z])\s*(?:∈|\\in)\s*(?:ℤ|ℕ|Z\b|N\b)(?:_0)?\s*\)?")


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said.

    Attributes:
        text: As it was written.
        condition: What has to hold; None for a bare expression.
        sides: The expressions of a chain of equals signs, or the only one; empty for other conditions.
        goes_on: Whether it begins with a relation: “= 2x + 1”.
        segment: What it was read from.
        is_value: Whether it is a bare value, a set or a range, of an unknown that it doesn't name.
    """

    text: str
    condition: Node | None
    sides: tuple[Node, ...]
    segment: Segment
    goes_on: bool = False
    is_value: bool = False

    @property
    def unknowns(self) -> set[str]:
        """The unknowns in it."""
        return symbols_of(self.condition if self.condition is not None else list(self.sides)) - {ANY}


def statements_of(segment: Segment, functions: frozenset[str]) -> list[Statement]:
    """Return what a segment can mean, the likeliest first.

    Args:
        segment: Part of a line.
        functions: Letters that name functions.

    Raises:
        UnreadableError: It can't be read.
    """
    found: list[Statement] = []
    reason: UnreadableError | None = None
    for text in _spellings(segment.text):
        try:
            found += _read(text, segment, functions)
        except UnreadableError as error:
            reason = reason or error
    if not found:
        raise reason or UnreadableError(translate("Work", "it can't be read"))
    return found[:_MOST_READINGS]


def _spellings(text: str) -> list[str]:
    spelled = [text]
    if re.search(r"\d,\d", text):
        decimal = re.sub(r"(?<=\d),(?=\d)", ".", text)
        is_grouped = re.search(r"(?<!\d)[1-9]\d{0,2}(?:,\d{3})+(?!\d)", text) is not None
        spelled = (
            [text, decimal]
            if is_grouped or re.search(r"[(\[{][^)\]}]*\d,\d", text)
            else [decimal, re.sub(r",", ", ", text)]
        )
    if re.search(r"÷|\\div(?![A-Za-z])|:", text) and (parted := _TYPED_FRACTION.sub(r"(\1/\2)", text)) != text:
        spelled = [parted, *spelled]  # 3/4 ÷ 1/2 divides a fraction by another
    if (noted := re.sub(r"\s+\(\s*[-+·*:/÷]\s*[\w.]+\s*\)\s*$", "", text)) != text:
        spelled.append(noted)
    return spelled


def _read(text: str, segment: Segment, functions: frozenset[str]) -> Iterator[Statement]:
    text = _SETS.sub("", _WHOLE.sub(" ", text)).strip(" ,;∧")
    text = _WITHOUT.sub(lambda match: ", ".join(f"{match[1]} != {each}" for each in re.split("[,;]", match[2])), text)
    if text in ("∅", "") or re.fullmatch(r"[a-zA-Z]\s*(?:∈|\\in|=)\s*∅", text):
        yield Statement(text, NEVER, (), segment)
        return
    if _REALS.match(text):
        yield Statement(text, ALWAYS, (), segment)
        return
    if "∅" in text or "ℝ" in text:
        text = text.replace("∅", "").replace("ℝ", "").strip(" ,;∧:")
    if _DIFFERENTIAL.search(text) and "int" not in text and "∫" not in text:
        raise UnreadableError(translate("Work", "differentials aren't followed here"))
    goes_on = _STARTS.match(text)
    if goes_on is not None:
        yield from _going_on(text, segment, functions)
        return
    cases = [_parts(case) for case in text.split("∨")]
    if len(cases) == 1 and len(cases[0]) == 1:
        yield from _single(cases[0][0], segment, functions)
        return
    yield from _several(text, cases, segment, functions)


def _going_on(text: str, segment: Segment, functions: frozenset[str]) -> Iterator[Statement]:
    match = _STARTS.match(text)
    if match is None or match[1] not in _EQUALS:
        raise UnreadableError(translate("Work", "its left side is missing"))
    for tree in signed(read(text[match.end() :], functions)):
        sides = _equal_sides(tree)
        if not sides:
            raise UnreadableError(translate("Work", "its left side is missing"))
        if match[1] != "=":
            sides = (["rounded", sides[0]], *sides[1:])
        yield Statement(text, None, sides, segment, goes_on=True)


def _single(text: str, segment: Segment, functions: frozenset[str]) -> Iterator[Statement]:
    tree = read(text, functions)
    if tree[0] != "relation":
        condition = None if _is_expression(tree) else value_condition(tree)
        yield Statement(text, condition, (tree,) if condition is None else (), segment, is_value=condition is not None)
        return
    condition = condition_of(tree)
    sides = _equal_sides(tree) if "plus-minus" not in operations_of(tree) and condition[0] == "relation" else ()
    yield Statement(text, condition, sides, segment)


def _equal_sides(tree: Node) -> tuple[Node, ...]:
    """Return the sides of a chain of equals signs, those behind ≈ as rounded; empty for other relations."""
    if tree[0] != "relation":
        return (tree,)
    if not set(tree[1]) <= {"=", "approx"}:
        return ()
    after = [["rounded", side] if sign == "approx" else side for sign, side in zip(tree[1], tree[2][1:], strict=True)]
    return (tree[2][0], *after)


def plain(side: Node) -> Node:
    """Return a side of a chain without the mark that it is rounded."""
    return side[1] if side[0] == "rounded" else side


def _is_expression(tree: Node) -> bool:
    return tree[0] not in ("set", "interval", "tuple", "list", "union", "empty") and "plus-minus" not in operations_of(
        tree
    )


def _parts(text: str) -> list[str]:
    """Take a text apart at “and” and at commas outside brackets."""
    parts, level, start, is_matrix = [], 0, 0, 0
    for place, sign in enumerate(text):
        level += (sign in _OPEN) - (sign in _CLOSE)
        is_matrix += text.startswith("\\begin", place) - text.startswith("\\end", place)
        if level <= 0 and not is_matrix and (sign in ";∧" or (sign == "," and not _is_in_number(text, place))):
            parts.append(text[start:place])
            start = place + 1
    return [part.strip() for part in (*parts, text[start:]) if part.strip()]


def _is_in_number(text: str, place: int) -> bool:
    return (
        re.fullmatch(r"\d,\d{3}", text[place - 1 : place + 4]) is not None and not text[place + 4 : place + 5].isdigit()
    )


def _several(text: str, cases: list[list[str]], segment: Segment, functions: frozenset[str]) -> Iterator[Statement]:
    """Yield how relations with commas, “and” and “or” between them can be meant."""
    carried = ""
    alternatives: list[list[Node]] = []
    is_value = True
    for case in cases:
        relations: list[Node] = []
        for part in case:
            if (match := _CARRIED.match(part)) is not None:
                carried = match[1]
            tree = read(part, functions)
            if tree[0] != "relation" and carried:
                tree = read(f"{carried} {part}", functions)
            is_value = is_value and tree[0] != "relation"
            relations.append(condition_of(tree) if tree[0] == "relation" else value_condition(tree))
        alternatives.append(relations)
    is_listed = "∧" not in text or all(alone(each) for relations in alternatives for each in relations)
    joined = [list(_joined(relations, is_listed)) for relations in alternatives if relations]
    for choice in itertools.islice(itertools.product(*joined), 4):
        condition = choice[0] if len(choice) == 1 else ["or", *choice]
        yield Statement(text, condition, (), segment, is_value=is_value)


def _joined(relations: list[Node], is_listed: bool) -> Iterator[Node]:
    if len(relations) == 1:
        yield relations[0]
        return
    sided = [each for each in relations if _is_exclusion(each)]
    rest = [each for each in relations if not _is_exclusion(each)]
    unknowns = symbols_of(rest)
    if is_listed and len({re.sub(r"_\d$", "", name) for name in unknowns}) == 1 and len(rest) > 1:
        ored: Node = ["or", *rest]
        ways = [ored, ["and", *rest]] if all(_is_equation(each) for each in rest) else [["and", *rest], ored]
        for way in ways:
            yield ["and", way, *sided] if sided else way
    elif is_listed and (groups := _groups(rest)):
        yield ["or", *(["and", *group] for group in groups)]
    yield ["and", *relations]


def _groups(relations: list[Node]) -> list[list[Node]]:
    """Take x = 1, y = 2, x = 3, y = 4 apart where an unknown comes again."""
    groups: list[list[Node]] = [[]]
    seen: set[str] = set()
    for each in relations:
        name = alone(each)
        if name is None:
            return []
        if name in seen:
            groups.append([])
            seen = set()
        seen.add(name)
        groups[-1].append(each)
    return groups if len(groups) > 1 else []


def alone(relation: Node) -> str | None:
    """Return the unknown that an equation gives a value: x in x = 4."""
    if (
        relation[0] == "relation"
        and set(relation[1]) == {"="}
        and relation[2][0][0] == "symbol"
        and not symbols_of(relation[2][1])
    ):
        return str(relation[2][0][1])
    return None


def _is_exclusion(condition: Node) -> bool:
    return bool(condition[0] == "relation" and condition[1] == ["!="])


def _is_equation(condition: Node) -> bool:
    if condition[0] == "or":
        return all(_is_equation(each) for each in condition[1:])
    return bool(condition[0] == "relation" and set(condition[1]) <= {"=", "approx"})


def bound(statement: Statement, unknowns: list[str]) -> Statement:
    """Return a statement with the unknowns that its bare values are of."""
    if statement.condition is None:
        return statement
    return replace(statement, condition=bound_in(statement.condition, unknowns))
