r"""The mathematics in a question: each formula with its trees, or none where it can't be read.

A formula may say several things: the rows of an `align`, what stands between `\text{ and }` or `\quad`. A sentence's
stop inside of a formula is none of its mathematics. Vectors aren't read: their letters would pass for numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError

_STOP = re.compile(r"(?:\s|\\[,;:! ]|\\q?quad\b|(?<!\\right)(?<!\\left)[.,;:?])+\Z")
_ENVIRONMENT = re.compile(
    r"\\(?:begin|end)\{(?:align|aligned|equation|gather|gathered|array|split|eqnarray)\*?\}(?:\{[lcr]+\})?"
)
_BETWEEN = re.compile(
    r",?\s*(?:\\q?quad|\\;|\\ )*\s*\\(?:text|mbox|textrm)\s*\{\s*(?:and|or)\s*\}\s*(?:\\q?quad"
    r"|\\;|\\ )*|,?\s*\\q?quad\s*(?:\\q?quad\s*)*"
)
_MATRIX = re.compile(r"\\begin\{[a-zA-Z]*matrix\}|\\begin\{cases\}")
_VECTOR = re.compile(r"\\(?:mathbf|vec|bold|boldsymbol|overrightarrow|hat)\b|\\\|")


@dataclass(frozen=True, slots=True)
class Piece:
    """A formula of a question.

    Attributes:
        tex: As written, without what marks it as a formula.
        trees: What it says; empty where it can't be read.
        is_plain: Whether it is typed among the words, so that they may belong to a part of it.
    """

    tex: str
    trees: tuple[Node, ...] = ()
    is_plain: bool = False

    @property
    def tree(self) -> Node | None:
        """The one thing that it says; None where it says several, or nothing readable."""
        return self.trees[0] if len(self.trees) == 1 else None


def piece_of(tex: str, functions: frozenset[str] = frozenset(), *, is_plain: bool = False) -> Piece:
    """Read a formula.

    Args:
        tex: As written.
        functions: Letters that name functions.
        is_plain: Whether it is typed among the words.
    """
    text = _STOP.sub("", tex.strip())
    if _VECTOR.search(text):
        return Piece(tex)
    try:
        trees = [read(_STOP.sub("", part), functions) for part in _parts(text)]
    except UnreadableError:
        return Piece(tex)
    parts = tuple(inner for tree in trees for inner in (tree[1:] if tree[0] == "and" else [tree]))
    return Piece(tex, parts, is_plain)


def _parts(text: str) -> list[str]:
    if _MATRIX.search(text):
        return [text]
    plain = _ENVIRONMENT.sub(" ", text)
    rows = [row.replace("&", " ") for row in re.split(r"\\\\(?:\[[^\]]*\])?", plain)]
    return [part for row in rows for part in _BETWEEN.split(row) if part and part.strip()]
