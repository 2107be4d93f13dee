r"""The final answer that a text gives: what stands in its last box, taken apart into form and mathematics.

A short text without a box is its own final answer. What can't be read says why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.boxed import last_boxed
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError

_SHORT = 80
_SAID = re.compile(r"(?:the\s+)?(?:final\s+)?answer(?:\s+is|:)\s*", re.IGNORECASE)
_PRIMED = re.compile(r"\A(?:[A-Za-z](?:'+|\s*\^\s*\{\s*-1\s*\})\s*(?:\(\s*[a-z]\s*\))?|\\frac\{dy\}\{dx\})\s*=")
_FENCES = (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]"))
_PERCENT = re.compile(r"(.*\d\s*\}?)\s*(?:\\?%|\\text\s*\{\s*(?:\\?%|percent)\s*\}|\s*percent)", re.DOTALL)
_ALONE = re.compile(r"\\(?:text|textbf|textrm|mathrm|mbox)\s*\{([^{}]*)\}")
_BETWEEN = re.compile(
    r"\\(?:text|textrm|mbox|mathrm)\s*\{\s*,?\s*(?:and|or)\s*,?\s*\}|\\quad|\s(?:and|or)\s|\\(?:lor|vee)\b"
)


@dataclass(frozen=True, slots=True)
class Given:
    """A final answer.

    Attributes:
        text: What stands in the box; empty if there is none.
        tree: What it says as mathematics, a name before it (x =), units and a percent sign taken off; None: unreadable.
        why: Why it can't be read; empty if it can.
        name: The letter before an equals sign.
        unit: What stands behind the number in words, or $ before it.
        is_percent: Whether a percent sign stands behind it.
        is_degrees: Whether a degree sign stands behind it.
    """

    text: str
    tree: Node | None = None
    why: str = ""
    name: str = ""
    unit: str = ""
    is_percent: bool = False
    is_degrees: bool = False

    @property
    def number(self) -> Fraction | None:
        """Its exact value, if it is a rational number."""
        return None if self.tree is None else value_of(self.tree)

    @property
    def items(self) -> tuple[Node, ...]:
        """What it lists, each ± as two; a single value as itself. Of a pair or an interval: itself."""
        if self.tree is None:
            return ()
        listed = self.tree[1:] if self.tree[0] in ("list", "set") else [self.tree]
        return tuple(each for item in listed for each in both_signs(_without_name(item)))


def given_in(answer: str, functions: frozenset[str] = frozenset()) -> Given:
    """Return the final answer that a text gives; its text is empty if it gives none."""
    text = last_boxed(answer)
    if text is None:
        short = _SAID.sub("", answer.strip(), count=1)
        text = short if len(short) <= _SHORT and "\n" not in short else ""
    return read_given(text, functions)


def read_given(text: str, functions: frozenset[str] = frozenset()) -> Given:
    """Read a final answer."""
    bare = _PRIMED.sub("", _unfenced(text), count=1)
    if not bare:
        return Given("")
    if words := _ALONE.fullmatch(bare):
        bare = words[1].strip()
    percent = _PERCENT.fullmatch(bare)
    try:
        tree = _read(percent[1] if percent else bare, functions)
    except UnreadableError as error:
        return Given(text.strip(), None, str(error))
    return _apart(text.strip(), tree, is_percent=percent is not None)


def _read(text: str, functions: frozenset[str]) -> Node:
    """Read an answer; values with a word between them are a list, conditions with one aren't."""
    try:
        whole = read(text, functions)
    except UnreadableError:
        whole = read(_BETWEEN.sub(",", text), functions)
    if whole[0] in ("or", "and") and not any(_is_order(each) for each in whole[1:]):
        return ["list", *whole[1:]]
    return whole


def _is_order(node: Node) -> bool:
    return node[0] == "relation" and set(node[1]) != {"="}


def both_signs(node: Node) -> tuple[Node, ...]:
    """Return a value with one plus-minus in it as its two values."""
    if _count(node) != 1:
        return (node,)
    return (_signed(node, is_plus=True), _signed(node, is_plus=False))


def _count(node: object) -> int:
    if not isinstance(node, list) or not node:
        return 0
    return int(node[0] == "plus-minus") + sum(_count(each) for each in node)


def _signed(node: Node, *, is_plus: bool) -> Node:
    if not isinstance(node, list):
        return node
    if node[:1] != ["plus-minus"]:
        return [_signed(each, is_plus=is_plus) for each in node]
    right = node[2] if is_plus else ["negate", node[2]]
    return right if node[1] == ["number", "0"] else ["add", node[1], right]


def _apart(text: str, tree: Node, *, is_percent: bool) -> Given:
    name = unit = ""
    is_degrees = False
    if tree[0] == "relation" and tree[1] == ["="] and tree[2][0][0] in ("symbol", "apply", "tuple"):
        name, tree = _name_of(tree[2][0]), tree[2][1]
    if tree[0] == "unit":
        tree, unit = tree[1], tree[2]
    if tree[0] == "degrees":
        tree, is_degrees = tree[1], True
    return Given(text, tree, "", name, unit, is_percent, is_degrees)


def _name_of(node: Node) -> str:
    if node[0] == "tuple":
        return ",".join(_name_of(each) for each in node[1:])
    return str(node[1]) if node[0] in ("symbol", "apply") else "?"


def _without_name(node: Node) -> Node:
    is_named = node[0] == "relation" and node[1] == ["="] and node[2][0][0] == "symbol"
    bare: Node = node[2][1] if is_named else node
    return bare


def _unfenced(text: str) -> str:
    bare = text.strip().rstrip(".").strip()
    for opening, closing in _FENCES:
        if bare.startswith(opening) and bare.endswith(closing) and len(bare) > len(opening) + len(closing):
            bare = bare[len(opening) : -len(closing)].strip().rstrip(".").strip()
    return bare
