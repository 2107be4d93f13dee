"""Matches the names of modules against patterns that somebody else has written, as PEFT does, in bounded time.

A backtracking engine can be made to take for ever. Here every part of a pattern is looked at once for each place of a
name: it yields all the places at which it can end. So the work grows with the length of pattern and name, and all
that one `Patterns` does is bounded besides. Knows no configs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from operator import or_

from models.adapters.config.expressions import Choice, Look, Node, OneOf, Repeat, Row, Spot, Text, parse
from models.adapters.refusals import damaged
from models.errors import DamagedAdapter
from models.wording import translate

_MOST_STEPS = 300_000
_LITERAL = re.compile(r"[A-Za-z0-9_.]+\Z")

_Places = int
"""Places of a name, as the bits of a number: joining two sets of them is one operation."""


class Patterns:
    """Matches names against patterns; remembers those that it has read.

    Every method raises DamagedAdapter where a pattern is none, or all together are too much work.
    """

    def __init__(self) -> None:
        self._read: dict[str, Node] = {}
        self._left = _MOST_STEPS

    def is_whole(self, pattern: str, name: str) -> bool:
        """Whether a pattern matches all of a name."""
        return bool(self._ends(pattern, name, 0) >> len(name))

    def is_end(self, pattern: str, name: str) -> bool:
        """Whether a pattern matches a name from its start, or from behind one of its dots, to its end."""
        if _LITERAL.match(pattern):
            return self._is_literal_end(pattern, name)
        return any(self._ends(pattern, name, begin) >> len(name) for begin in _beginnings(name))

    def number_behind(self, pattern: str, name: str) -> int | None:
        """Return the first number of a name that follows a part which a pattern matches; None if there is none."""
        for begin in _beginnings(name):
            for end in reversed(list(_each(self._ends(pattern, name, begin)))):
                found = re.match(r"\.([0-9]+)\.", name[end:])
                if found is not None:
                    return int(found[1])
        return None

    def _is_literal_end(self, pattern: str, name: str) -> bool:
        self._count(1)
        begin = len(name) - len(pattern)
        if begin < 0 or (begin > 0 and name[begin - 1] != "."):
            return False
        return all(mine in (".", theirs) for mine, theirs in zip(pattern, name[begin:], strict=True))

    def _ends(self, pattern: str, name: str, begin: int) -> _Places:
        node = self._read.get(pattern)
        if node is None:
            node = self._read[pattern] = read_pattern(pattern)
        matching = _Matching(name, self._left)
        try:
            return matching.ends(node, begin)
        finally:
            self._left = matching.left

    def _count(self, steps: int) -> None:
        self._left -= steps
        if self._left < 0:
            raise _too_much()


def read_pattern(pattern: str) -> Node:
    """Return what somebody else's pattern is made of.

    Raises:
        DamagedAdapter: It isn't one, or is written in a way that no config of an adapter is.
    """
    try:
        return parse(pattern)
    except ValueError as error:
        raise damaged(
            translate("Errors", "adapter_config.json: {pattern} is no pattern that Ergo reads ({reason})").format(
                pattern=pattern[:80], reason=error
            )
        ) from error


class _Matching:
    """Finds out where parts of a pattern end in one name, in so many steps at most."""

    def __init__(self, name: str, left: int) -> None:
        self._name = name
        self._known: dict[tuple[int, int], _Places] = {}
        self.left = left

    def ends(self, node: Node, at: int) -> _Places:
        """Return all places at which a part ends that begins at this one."""
        self.left -= 1
        if self.left < 0:
            raise _too_much()
        key = id(node), at
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._find(node, at)
        return found

    def _find(self, node: Node, at: int) -> _Places:
        match node:
            case Text(text):
                return 1 << at + len(text) if self._name.startswith(text, at) else 0
            case OneOf():
                return self._run(node, 1, 1, at)
            case Row(parts):
                places = 1 << at
                for part in parts:
                    places = self._ends_of_all(part, places)
                return places
            case Choice(ways):
                return reduce(or_, (self.ends(way, at) for way in ways))
            case Repeat():
                return self._repeated(node, at)
            case Spot() | Look():
                return 1 << at if self._holds(node, at) else 0

    def _ends_of_all(self, node: Node, places: _Places) -> _Places:
        found = 0
        for place in _each(places):
            found |= self.ends(node, place)
        return found

    def _run(self, node: OneOf, least: int, most: int, at: int) -> _Places:
        """Return where a run of such characters can end."""
        end, last = at, min(len(self._name), at + most)
        while end < last and node.takes(self._name[end]):
            end += 1
        # Every character has been asked about every sign that a class names: there can be thousands.
        self.left -= (end - at + 1) * len(node.tests) >> 3
        return (2 << end) - (1 << at + least) if at + least <= end else 0

    def _repeated(self, node: Repeat, at: int) -> _Places:
        if isinstance(node.part, OneOf):
            return self._run(node.part, node.least, node.most, at)
        places = 1 << at
        # After more times than the name has characters, nothing new comes.
        for _ in range(min(node.least, len(self._name) + 1)):
            places = self._ends_of_all(node.part, places)
        found, new = places, places
        for _ in range(node.most - node.least):
            new = self._ends_of_all(node.part, new) & ~found
            if not new:
                break
            found |= new
        return found

    def _holds(self, node: Spot | Look, at: int) -> bool:
        if isinstance(node, Look):
            return self._sees(node, at) != node.negated
        if node.kind == "^":
            return at == 0
        if node.kind == "$":
            return at == len(self._name)
        before, behind = (_is_word(self._name[max(0, place) : place + 1]) for place in (at - 1, at))
        return (before != behind) == (node.kind == "b")

    def _sees(self, node: Look, at: int) -> bool:
        if node.ahead:
            return bool(self.ends(node.part, at))
        return any(self.ends(node.part, begin) >> at & 1 for begin in range(at + 1))


def _beginnings(name: str) -> list[int]:
    return [0, *(place + 1 for place, character in enumerate(name) if character == ".")]


def _each(places: _Places) -> Iterator[int]:
    """Yield places one by one, from left to right."""
    while places:
        lowest = places & -places
        yield lowest.bit_length() - 1
        places ^= lowest


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _too_much() -> DamagedAdapter:
    return damaged(translate("Errors", "adapter_config.json: its patterns take too long to match"))
