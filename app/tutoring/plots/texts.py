"""The statements of a text as trees: those of its formulas, set in TeX or typed plainly, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.rendering.plain_maths import plain_formulas
from app.tutoring.reading.atoms import read
from app.tutoring.reading.formulas import Formula, formulas_of
from app.tutoring.reading.tree import Node, UnreadableError

LONGEST_TEXT = 16_000
MOST_FORMULAS = 80
_LONGEST_FORMULA = 400
_USUAL = frozenset({"f", "g", "h"})
_DEFINED = re.compile(r"(?<![A-Za-z\\])([A-Za-z])\s*'*\s*(?:\\left)?\(\s*[a-z]\s*(?:\\right)?\)\s*=")
_BREAK = re.compile(r"\\text[a-z]*\s*\{|\\quad|\\qquad|\\mbox\s*\{|;")
_CODE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_ANNOUNCED = re.compile(r"^\s*[A-Za-z]\s*:(?!=)")
"""The letter in “solve for x: …”, where it stands between the dollars."""
_STOPS = " \t\n.,;:"


def functions_named_in(text: str) -> frozenset[str]:
    """Return the letters that a text names functions by."""
    return _USUAL | frozenset(_DEFINED.findall(text[:LONGEST_TEXT]))


def statements_in(text: str, functions: frozenset[str]) -> list[Node]:
    """Return the trees of the formulas of a text, in reading order; what is joined in one of them comes apart."""
    trees: list[Node] = []
    for tex in _formulas(_CODE.sub(" ", text[:LONGEST_TEXT]))[:MOST_FORMULAS]:
        node = _read(_ANNOUNCED.sub("", tex), functions)
        if node is not None:
            trees += _apart(node)
    return trees


def _formulas(text: str) -> list[str]:
    marked = formulas_of(text)
    return [tex for _at, tex in sorted([*((each.start, each.tex) for each in marked), *_plain(text, marked)])]


def _plain(text: str, marked: tuple[Formula, ...]) -> Iterator[tuple[int, str]]:
    """Yield the formulas that are typed plainly between the others."""
    edges = [0, *(edge for each in marked for edge in (each.start, each.end)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        for each in plain_formulas(text[start:end].strip("$\\")):
            yield start + each.start, each.tex


def _read(tex: str, functions: frozenset[str]) -> Node | None:
    """Read a formula, or as much of its beginning as is one."""
    tex = tex.strip(_STOPS)
    for source in (tex, _BREAK.split(tex)[0].strip(_STOPS)):
        if not source or len(source) > _LONGEST_FORMULA:
            return None
        try:
            return read(source, functions)
        except UnreadableError:
            continue
    return None


def _apart(node: Node) -> list[Node]:
    if node[0] in ("and", "or", "list", "implies", "iff"):
        return [each for inner in node[1:] for each in _apart(inner)]
    return [node]
