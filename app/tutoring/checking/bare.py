"""A question of nothing but a formula, as people type it: an equation is to be solved, a number to be computed."""

from __future__ import annotations

import re

from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node, UnreadableError, operations_of, symbols_of

_FENCES = (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]"))
_ASKED = re.compile(r"\s*=\s*\??\s*\Z|\s*\?\s*\Z")
_ARITHMETIC = frozenset({"add", "multiply", "divide", "power", "negate", "factorial", "percent", "call"})
_LONGEST = 300


def in_full(problem: str) -> str:
    """Return a question in words where it is a formula alone whose request nobody could doubt; else as it is."""
    text = _unfenced(_ASKED.sub("", problem.strip()))
    if not text or len(text) > _LONGEST:
        return problem
    try:
        tree = read(text)
    except UnreadableError:
        return problem
    if _is_equation(tree):
        return f"Solve ${text}$."
    if not symbols_of(tree) and tree[0] in _ARITHMETIC and operations_of(tree) <= {*_ARITHMETIC, "number"}:
        return f"Compute ${text}$."
    return problem


def _unfenced(text: str) -> str:
    for opening, closing in _FENCES:
        inner = text[len(opening) : -len(closing)]
        if text.startswith(opening) and text.endswith(closing) and "$" not in inner:
            return _ASKED.sub("", inner.strip())
    return text


def _is_equation(tree: Node) -> bool:
    return tree[0] == "relation" and tree[1] == ["="] and len(symbols_of(tree)) == 1
