"""Equations in several letters solved for one of them, and inverses of functions: formulas, compared as such."""

from __future__ import annotations

import re
from typing import Any

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking import words
from app.tutoring.checking.agreement import same, written
from app.tutoring.checking.conditions import PIECE, PIECES, names_in
from app.tutoring.checking.given import Given
from app.tutoring.checking.named import resolved
from app.tutoring.checking.polynomials.expanding import polynomial_of
from app.tutoring.checking.question import Question
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node, operations_of, put_all_in, symbols_of
from app.tutoring.verdicts import Verdict

_EQUATION = rf"(?:the )?(?:following )?(?:linear |literal )?(?:equation|formula)? ?:?,? ?(?P<fact>{PIECE})"
_OTHERS = rf"(?: in terms of (?P<others>{PIECES}))?"
_REARRANGE = (
    rf"solve (?:for )?(?P<of>{PIECE}){_OTHERS}(?: in|:|,| if| when| given(?: that)?|) ?{_EQUATION}",
    rf"solve {_EQUATION} for (?P<of>{PIECE}){_OTHERS}",
    (
        rf"(?:express|write|find) (?P<of>{PIECE}){_OTHERS}(?: if| when| given(?: that)?| in| for| from|"
        rf" where|:) ?{_EQUATION}"
    ),
    (
        rf"(?:if|given(?: that)?|suppose) (?P<fact>{PIECE}),? (?:then )?(?:express|write|find|solve for|what is)"
        rf" (?P<of>{PIECE}){_OTHERS}"
    ),
    rf"make (?P<of>{PIECE}) the subject of {_EQUATION}",
)
_INVERSE = (
    rf"(?:find|what is|determine|compute|give)(?: a formula for)? the inverse(?: function)? of (?:the )?(?:function )?"
    rf"(?:given by |defined by )?(?P<fact>{PIECE})"
)
_FORMS = frozenset({"", "pi"})
"""In terms of a letter reads like in terms of π."""
_FINE = frozenset({"add", "multiply", "divide", "power", "negate", "call", "number", "symbol", "constant"})


def rearranged(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check a formula for a letter, or for the inverse of a function."""
    if len(question.sentences) != 1 or given.tree is None or given.unit or given.is_percent:
        return None
    sought = _inverse(question) or _formula(question)
    if sought is None or question.form.kind not in _FORMS or not question.form.keeps_value:
        return None
    names, wanted, letters = sought
    if (
        given.name not in names
        or not set() < symbols_of(given.tree) <= letters
        or not operations_of(given.tree) <= _FINE
    ):
        return None
    value = resolved(wanted, algebra)
    return _verdict(given, value, same(given.tree, value, algebra), algebra)


def _verdict(given: Given, value: Node, agreed: bool | None, algebra: Algebra) -> Verdict | None:
    if agreed is None:
        return None
    shown = written(value, algebra)
    if agreed:
        return Verdict("verified", words.recomputed(shown), shown)
    return Verdict("contradicted", words.differs(shown, given.text), shown)


def _formula(question: Question) -> tuple[set[str], Node, set[str]] | None:
    """Return what a letter may be called, the formula for it, and the letters in that."""
    found = next((each for one in _REARRANGE if (each := re.fullmatch(one, question.sentences[0]))), None)
    if found is None:
        return None
    (of,) = names_in(found["of"], question.pieces) or [""]
    fact = question.pieces_in(found["fact"])[0].tree
    if fact is None or fact[0] != "relation" or fact[1] != ["="] or not of:
        return None
    others = symbols_of(fact) - {of}
    said = found.groupdict().get("others")
    if not others or of not in symbols_of(fact) or (said and set(names_in(said, question.pieces) or ()) != others):
        return None
    value = _solved(fact, of)
    return None if value is None else ({"", of}, value, others)


def _solved(fact: Node, name: str) -> Node | None:
    """Return what a letter is that occurs to the first power only; None where it doesn't."""
    left, right = fact[2]
    difference: Node = ["add", left, ["negate", right]]
    try:
        terms = polynomial_of(_with_letter_for_pi(difference))
    except NotUnderstoodError:
        return None
    if {dict(powers).get(name, 0) for powers in terms} - {0, 1} or any(
        power < 0 for powers in terms for _, power in powers
    ):
        return None
    rest = put_all_in(difference, {name: ["number", "0"]})
    factor = ["add", put_all_in(difference, {name: ["number", "1"]}), ["negate", rest]]
    return ["divide", ["negate", rest], factor]


def _with_letter_for_pi(node: Any) -> Any:
    if node == ["constant", "pi"]:
        return ["symbol", "π"]
    return [_with_letter_for_pi(each) for each in node] if isinstance(node, list) else node


def _inverse(question: Question) -> tuple[set[str], Node, set[str]] | None:
    found = re.fullmatch(_INVERSE, question.sentences[0])
    fact = question.pieces_in(found["fact"])[0].tree if found is not None else None
    if fact is None or fact[0] != "relation" or fact[1] != ["="]:
        return None
    left, body = fact[2]
    variable = left[2] if left[0] == "apply" and len(left) == 3 else ["symbol", "x"]
    if left[0] not in ("apply", "symbol") or symbols_of(body) != {variable[1]} or left == variable:
        return None
    names = {"", "y"} if left[0] == "symbol" else {"", "y", str(left[1])}
    return names, ["named", "inverse", body, variable, variable], {variable[1]}
