"""Reads regular expressions of the kind that configs of adapters have, into a tree of what they are made of.

Groups, choices, repetitions, classes, anchors and looking around; no back references, no flags. What isn't
understood is refused, never guessed. Matches nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.wording import translate

ENDLESS = 1 << 30
"""The bound of a repetition that has none."""

_LONGEST = 2000
_DEEPEST = 40
_CLASSES: dict[str, Callable[[str], bool]] = {
    "d": str.isdecimal,
    "w": lambda character: character.isalnum() or character == "_",
    "s": str.isspace,
}


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """These characters."""

    text: str


@dataclass(frozen=True, slots=True, eq=False)
class OneOf:
    """One character that passes one of the tests; or none of them."""

    tests: tuple[Callable[[str], bool], ...]
    negated: bool = False

    def takes(self, character: str) -> bool:
        """Whether it is such a character."""
        return any(test(character) for test in self.tests) != self.negated


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Any of these."""

    ways: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Repeat:
    """The same, from `least` to `most` times."""

    part: Node
    least: int
    most: int


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """No character, but a place: `^`, `$`, `b` (a word begins or ends) or `B` (none does)."""

    kind: str


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """No character, but what is ahead or behind; or must not be."""

    part: Node
    ahead: bool
    negated: bool


Node = Text | OneOf | Row | Choice | Repeat | Spot | Look

_OPENINGS: tuple[tuple[str, Callable[[Node], Node]], ...] = (
    ("(?:", lambda part: part),
    ("(?=", lambda part: Look(part, ahead=True, negated=False)),
    ("(?!", lambda part: Look(part, ahead=True, negated=True)),
    ("(?<=", lambda part: Look(part, ahead=False, negated=False)),
    ("(?<!", lambda part: Look(part, ahead=False, negated=True)),
)
_SPOTS = {"b": "b", "B": "B", "A": "^", "Z": "$"}


def parse(pattern: str) -> Node:
    """Return what a regular expression is made of.

    Raises:
        ValueError: It is none, or of a kind that isn't understood; says why.
    """
    if len(pattern) > _LONGEST:
        raise ValueError(translate("Errors", "it is too long"))
    reader = _Reader(pattern)
    node = reader.choice(0)
    if not reader.at_end():
        raise ValueError(translate("Errors", "a bracket is closed that was never opened"))
    return node


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def at_end(self) -> bool:
        return self._at == len(self._pattern)

    def choice(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise ValueError(translate("Errors", "its groups are too deep"))
        ways = [self._row(depth)]
        while self._skip("|"):
            ways.append(self._row(depth))
        return ways[0] if len(ways) == 1 else Choice(tuple(ways))

    def _row(self, depth: int) -> Node:
        parts: list[Node] = []
        while not self.at_end() and self._peek() not in "|)":
            part = self._repeated(self._atom(depth))
            if isinstance(part, Text) and parts and isinstance(last := parts[-1], Text):
                parts[-1] = Text(last.text + part.text)
            else:
                parts.append(part)
        return parts[0] if len(parts) == 1 else Row(tuple(parts))

    def _repeated(self, part: Node) -> Node:
        bounds = self._bounds()
        if bounds is None:
            return part
        self._skip("?")
        if isinstance(part, Spot | Look) or (not self.at_end() and self._peek() in "*+?{"):
            raise ValueError(translate("Errors", "what is repeated is no character and no group"))
        return Repeat(part, *bounds)

    def _bounds(self) -> tuple[int, int] | None:
        for sign, bounds in (("*", (0, ENDLESS)), ("+", (1, ENDLESS)), ("?", (0, 1))):
            if self._skip(sign):
                return bounds
        if not self._skip("{"):
            return None
        inside, closed, _ = self._pattern[self._at :].partition("}")
        least, comma, most = inside.partition(",")
        if not closed or not all(part.isascii() and (part.isdigit() or not part) for part in (least, most)):
            raise ValueError(translate("Errors", "a number of repetitions is none"))
        if len(inside) > 11 or not (least or most):
            raise ValueError(translate("Errors", "a number of repetitions is none"))
        self._at += len(inside) + 1
        lowest = int(least or 0)
        highest = int(most) if most else (ENDLESS if comma else lowest)
        if highest < lowest:
            raise ValueError(translate("Errors", "a number of repetitions is none"))
        return lowest, highest

    def _atom(self, depth: int) -> Node:
        character = self._take()
        if character == "(":
            self._at -= 1
            return self._group(depth)
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape(self._take())
        if character in "^$":
            return Spot(character)
        if character == ".":
            return OneOf((lambda found: found == "\n",), negated=True)
        if character in "*+?{":
            raise ValueError(translate("Errors", "nothing is repeated"))
        return Text(character)

    def _group(self, depth: int) -> Node:
        made = next((made for sign, made in _OPENINGS if self._skip(sign)), None)
        if made is None:
            self._skip("(")
            if self._skip("?"):
                self._skip_name()
        part = self.choice(depth + 1)
        if not self._skip(")"):
            raise ValueError(translate("Errors", "a bracket isn't closed"))
        # One that stands for itself: what is before and after it isn't joined with it.
        return Row((part,)) if made is None else made(Row((part,)))

    def _skip_name(self) -> None:
        name, closed, _ = self._pattern[self._at :].partition(">")
        if not (closed and name.startswith("P<") and name[2:].isidentifier()):
            raise ValueError(translate("Errors", "a group is of a kind that isn't read"))
        self._at += len(name) + 1

    def _escape(self, character: str) -> Node:
        if character in _SPOTS:
            return Spot(_SPOTS[character])
        test = _class_of(character)
        if test is not None:
            return OneOf((test,))
        return Text(_itself(character))

    def _class(self) -> Node:
        negated = self._skip("^")
        tests: list[Callable[[str], bool]] = []
        while not tests or self._peek() != "]":
            low = self._member()
            if (
                isinstance(low, str)
                and self._pattern[self._at :][:1] == "-"
                and self._pattern[self._at + 1 :][:1] != "]"
            ):
                self._take()
                tests.append(_between(low, self._member()))
            else:
                tests.append(low if callable(low) else _between(low, low))
        self._take()
        return OneOf(tuple(tests), negated)

    def _member(self) -> str | Callable[[str], bool]:
        character = self._take()
        if character == "[" or (character in "-&~|" and self._pattern[self._at :][:1] == character):
            raise ValueError(translate("Errors", "a class is of a kind that isn't read"))
        if character != "\\":
            return character
        escaped = self._take()
        return _class_of(escaped) or _itself(escaped)

    def _peek(self) -> str:
        if self.at_end():
            raise ValueError(translate("Errors", "it ends too early"))
        return self._pattern[self._at]

    def _take(self) -> str:
        character = self._peek()
        self._at += 1
        return character

    def _skip(self, text: str) -> bool:
        found = self._pattern.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found


def _class_of(character: str) -> Callable[[str], bool] | None:
    test = _CLASSES.get(character.lower())
    if test is None or character in _CLASSES:
        return test
    return lambda found: not test(found)


def _itself(character: str) -> str:
    if character.isalnum():
        raise ValueError(translate("Errors", "a sign behind a backslash is of a kind that isn't read"))
    return character


def _between(low: str, high: str | Callable[[str], bool]) -> Callable[[str], bool]:
    if callable(high) or high < low:
        raise ValueError(translate("Errors", "a range in a class is none"))
    return lambda found: low <= found <= high
