r"""What an answer's own last line says: a chain of numbers that ends in the box, `3 \cdot 7 = \boxed{22}`, recomputed.

This contradicts only. Nothing is said wherever the line could mean something else than that its sides are equal:
rounding, units, percent, another base, a remainder.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking import words
from app.tutoring.checking.form import speaks_of_form
from app.tutoring.checking.question import Question
from app.tutoring.reading.atoms import read
from app.tutoring.reading.formulas import formulas_of
from app.tutoring.reading.tree import Node, UnreadableError, operations_of, symbols_of
from app.tutoring.verdicts import Verdict

_BOX = re.compile(r"\\boxed\s*\{")
_DOUBT = re.compile(
    r"\\approx|≈|%|\\text|\\mbox|\\mathrm|\\pmod|\\bmod|\\circ|°|\\overline|\\dots|\\ldots|\\cdots|\\equiv|\\\$|\?|\\Rightarrow|\\implies|\\ne|_"
)
_LAST_ROW = re.compile(r"\\\\(?:\[[^\]]*\])?")
_MIXED = re.compile(r"(?<![\d.^_{])\d+\s*\\[dt]?frac")
_CONVERSIONS = frozenset({7, 12, 16, 24, 36, 52, 60, 144, 365, 1_000, 1_440, 1_760, 3_600, 5_280, 10_000, 1_000_000})
_TURN = 360
_AFTER = re.compile(r"[\s.,;!}]*(?:\\end\{[a-z]+\*?\})?[\s.,;!}]*\Z")
_STRANGE = frozenset({"degrees", "percent", "unit", "based", "modulus", "factorial-of", "list", "tuple"})


def own_chain_verdict(question: Question, answer: str) -> Verdict | None:
    """Return a contradiction between an answer's last line and its box; None where there is none for certain."""
    boxes = list(_BOX.finditer(answer))
    if not boxes or speaks_of_form(question.text):
        return None
    formula = next((each for each in formulas_of(answer) if each.start <= boxes[-1].start() < each.end), None)
    if formula is None or formula.start == boxes[-1].start():
        return None
    row = _row_with_box(formula.tex)
    operands = _chain(row) if row is not None else None
    return None if operands is None or row is None else _compared(operands, row)


def _row_with_box(tex: str) -> str | None:
    r"""Return the row of a formula in which the box stands, and the row before where it goes on from there."""
    body = re.sub(r"\\(?:begin|end)\{[a-z]+\*?\}", " ", tex)
    rows = [each.replace("&", " ").strip(" \n.,") for each in _LAST_ROW.split(body)]
    with_box = [each for each in rows if _BOX.search(each)]
    if len(with_box) != 1 or (rows[-1] != with_box[0] and any(each for each in rows[rows.index(with_box[0]) + 1 :])):
        return None
    row, place = with_box[0], rows.index(with_box[0])
    while row.startswith("=") and place > 0:
        place -= 1
        row = f"{rows[place]} {row}"
    return None if _DOUBT.search(row) or _MIXED.search(row) else row


def _chain(row: str) -> list[Node] | None:
    """Return the sides of a chain of equal signs whose last side is the box and nothing else."""
    start = row.rfind("\\boxed")
    if not row[:start].rstrip().endswith("=") or not _is_closed_at_end(row[start:]):
        return None
    try:
        tree = read(row)
    except UnreadableError:
        return None
    is_chain = tree[0] == "relation" and set(tree[1]) == {"="}
    return tree[2] if is_chain else None


def _is_closed_at_end(text: str) -> bool:
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign == "{") - (sign == "}")
        if sign == "}" and depth == 0:
            return _AFTER.match(text, place + 1) is not None
    return False


def _compared(operands: list[Node], row: str) -> Verdict | None:
    *before, last = operands
    boxed = value_of(last)
    plain = [each for each in before if not symbols_of(each)]
    if (
        boxed is None
        or any(operations_of(each) & _STRANGE for each in operands)
        or not plain
        or plain[-1] is not before[-1]
        or all(map(_is_plain, plain))
    ):
        return None
    values = [value_of(each) for each in plain]
    if None in values or len({*values}) != 1 or values[0] is None:
        return None
    found = values[0]
    if (
        found == boxed
        or _could_be_rounded(found, boxed)
        or ("." in row[: row.rfind("\\boxed")] and _is_near(found, boxed))
    ):
        return None
    shown = " ".join(row[: row.rfind("\\boxed")].rstrip("= \n").split())
    return Verdict("contradicted", words.own_chain(shown, str(found), str(boxed)), f"{shown} = {found}")


def _could_be_rounded(found: Fraction, boxed: Fraction) -> bool:
    if boxed.denominator == 1 and found.denominator != 1 and boxed in (math.floor(found), math.ceil(found)):
        return True
    return bool(found == boxed * 100 or boxed == found * 100 or _is_near(found, boxed) or _is_converted(found, boxed))


def _is_converted(found: Fraction, boxed: Fraction) -> bool:
    """Whether one could be the other in another unit, or the same angle a turn further."""
    if (found - boxed) % _TURN == 0:
        return True
    return bool(found and boxed and {abs(found / boxed), abs(boxed / found)} & _CONVERSIONS)


def _is_plain(node: Node) -> bool:
    """Whether nothing is computed: 1/2 before a box with 30 may be in another unit."""
    if node[0] in ("negate", "divide"):
        return all(_is_plain(each) for each in node[1:])
    return bool(node[0] == "number")


def _is_near(found: Fraction, boxed: Fraction) -> bool:
    return abs(found - boxed) <= abs(found) / 200 and boxed.denominator != 1
