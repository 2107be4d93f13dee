r"""Finds chains of expressions in a formula: rows, clauses between commas and arrows, sides of relations.

Rows that begin with a relation go on from the row before. What can't be told apart safely is left without a source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from app.tutoring.reading.formulas import Formula
from app.tutoring.reading.rows import Row, rows_of
from app.tutoring.steps.chains import Chain, Operand
from app.tutoring.steps.sources import formula_sources

_CUT, _PART = "\x1e", "\x1f"
_OPAQUE = re.compile(r"\\begin\s*\{(?:array|cases|tabular)|\\(?:cancel|bcancel|xcancel|sout|cline|hline|underset)\b")
_ARROWS = (
    r"\\(?:Rightarrow|rightarrow|Longrightarrow|longrightarrow|implies|iff|Leftrightarrow|to|therefore|because"
    r"|Longleftrightarrow|mapsto|mid|land|lor|wedge|vee)(?![A-Za-z])"
)
_RELATIONS = (
    r"\\(?:leq?|geq?|leqslant|geqslant|lt|gt|neq?|approx|approxeq|simeq|sim|cong|equiv|doteq|in|notin|ni|subset|subseteq"
    r"|propto|ll|gg|parallel|perp|divides|nmid|not)(?![A-Za-z])"
)
_JOINING_WORDS = re.compile(
    r"\\(?:text|mbox|textrm|mathrm)\s*\{\s*(?:and|or|so|then|if|since|thus|hence|but|where|for|when|with|because|which"
    r"|that|is|as|we|by|gives|to|from|while|therefore|implies|means|i\.e|note|let|\()(?![A-Za-z])[^{}]*\}"
)
_MARK = re.compile(
    rf"""
    (?P<joining>{_JOINING_WORDS.pattern})
    |(?P<words>\\(?:text[a-z]*|mbox|hbox|mathrm|operatorname\*?)\s*\{{[^{{}}]*\}})
    |(?P<thousands>(?<![\d.])\d{{1,3}}(?:,\d{{3}})+(?![\d]))
    |(?P<begin>\\begin\s*\{{)|(?P<finish>\\end\s*\{{)
    |(?P<cut>{_CUT}|;|{_ARROWS}|[→⇒⟹])
    |(?P<comma>,|{_PART}|\\q?quad(?![A-Za-z]))
    |(?P<spacing>\\[,;:!> ])
    |(?P<relation>{_RELATIONS}|[=<>≤≥≠≈≡∈])
    |(?P<open>\\?\{{|[(\[]|\\l(?:floor|ceil|angle)(?![A-Za-z]))
    |(?P<close>\\?\}}|[)\]]|\\r(?:floor|ceil|angle)(?![A-Za-z]))
    |(?P<other>\\[A-Za-z]+|\\.|:)
    """,
    re.VERBOSE,
)
_BRACE = re.compile(r"(?P<box>\\f?box(?:ed)?\s*\{)|\\(?!f?box).|(?P<open>\{)|(?P<close>\})", re.DOTALL)
_BEGINS_WITH_RELATION = re.compile(rf"\s*(?:[=<>≤≥≈]|{_RELATIONS})")
_BEGINS_WITH_SIGN = re.compile(r"\s*(?:[+*/×·]|\\(?:times|cdot|div)(?![A-Za-z]))")
_ENDS_WITH_SIGN = re.compile(r"(?:[-=<>≤≥≈+*/×·]|\\(?:times|cdot|div|approx|le|ge|leq|geq))\s*$")


def chains_in(formula: Formula) -> Iterator[Chain]:
    """Give the chains of a formula, in reading order."""
    if _OPAQUE.search(formula.tex):
        return
    for clause in _clauses(_flat(formula)):
        operands = tuple(_operand(formula, part) for part in clause.parts)
        if len(operands) > 1:
            yield Chain(operands, tuple(clause.relations), is_formula=True)


@dataclass(slots=True)
class _Part:
    start: int
    said: str = ""
    is_listed: bool = False


@dataclass(slots=True)
class _Clause:
    parts: list[_Part] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    is_after_comma: bool = False


def _flat(formula: Formula) -> str:
    r"""Return the formula, as long as it is, with blanks for `&` and `\\` and one sign where rows or columns part."""
    said = [" "] * len(formula.tex)
    before: Row | None = None
    for row in rows_of(formula.tex):
        said[row.start : row.end] = row.tex
        if before is not None and not _goes_on(before, row):
            said[row.start - 1] = _CUT
        for left, right in pairwise(row.cells):
            if _parts(left.tex, right.tex):
                said[right.start - 1] = _PART
        before = row
    return _without_boxes("".join(said).replace(",\\!", "{,}"))


def _goes_on(before: Row, row: Row) -> bool:
    if _BEGINS_WITH_RELATION.match(row.tex) or _ENDS_WITH_SIGN.search(before.tex):
        return True
    if before.tex.endswith((",", ".", ";")):
        return False
    is_indented = not row.cells[0].tex
    return bool(_BEGINS_WITH_SIGN.match(row.tex)) or (is_indented and row.tex.startswith("-"))


def _parts(left: str, right: str) -> bool:
    if not left or not right:
        return False
    begins = _BEGINS_WITH_RELATION.match(right) or _BEGINS_WITH_SIGN.match(right) or right.startswith("-")
    return not begins and not _ENDS_WITH_SIGN.search(left)


def _without_boxes(said: str) -> str:
    """Return the text with blanks for each box and its closing brace."""
    plain = list(said)
    opened: list[int | None] = []
    for mark in _BRACE.finditer(said):
        if mark["box"] or mark["open"]:
            opened.append(mark.start() if mark["box"] else None)
        elif mark["close"] and opened and (start := opened.pop()) is not None:
            end = said.index("{", start) + 1
            plain[start:end] = " " * (end - start)
            plain[mark.start()] = " "
    return "".join(plain)


def _clauses(said: str) -> Iterator[_Clause]:
    """Give what stands between arrows, row ends and commas."""
    group: list[_Clause] = [_Clause()]
    begin, level, nested = 0, 0, 0
    for mark in _MARK.finditer(said):
        kind = mark.lastgroup
        nested += (kind == "begin") - (kind == "finish")
        level += (kind in ("open", "begin")) - (kind == "close" and level > 0)
        if kind == "finish":
            level = max(level, 1)  # the brace behind it closes
        if level > 0 or nested > 0 or kind in ("words", "thousands", "spacing", "open", "close", "begin", "finish"):
            continue
        if kind == "other" and not (mark[0] == ":" and said[mark.end() : mark.end() + 1] == "="):
            continue
        group[-1].parts.append(_Part(begin, said[begin : mark.start()]))
        begin = mark.end()
        if kind in ("relation", "other"):
            group[-1].relations.append(_meant(said, mark))
        elif kind == "cut":
            yield from _listed(group)
            group = [_Clause()]
        else:
            group.append(_Clause(is_after_comma=True))
    group[-1].parts.append(_Part(begin, said[begin:]))
    yield from _listed(group)


def _meant(said: str, mark: re.Match[str]) -> str:
    before, after = said[max(0, mark.start() - 1) : mark.start()], said[mark.end() : mark.end() + 1]
    return "=" if mark[0] == "=" and before not in tuple("=<>:~≈?") and after not in tuple("=>?") else ""


def _listed(group: list[_Clause]) -> list[_Clause]:
    """Mark what belongs to a list, as in `x = 1, 2`: the expressions that a comma parts from one without relation."""
    for left, right in pairwise(group):
        if _is_bare(left) or _is_bare(right):
            left.parts[-1].is_listed = right.parts[0].is_listed = True
    return group


def _is_bare(clause: _Clause) -> bool:
    return not clause.relations and any(part.said.strip(" .~\\\n") for part in clause.parts)


def _operand(formula: Formula, part: _Part) -> Operand:
    said = part.said.rstrip(" \n\t.,:~\\")
    start = part.start + len(said) - len(said.lstrip())
    said = said.strip()
    sources = () if part.is_listed else formula_sources(said)
    return Operand(formula.start + start, formula.start + start + len(said), sources)
