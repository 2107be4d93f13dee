"""Questions for which value of a letter a quadratic equation has one solution, none or two: its discriminant."""

from __future__ import annotations

import re

from app.tutoring.checking.conditions import PIECE, names_in
from app.tutoring.checking.polynomials.expanding import polynomial_of
from app.tutoring.checking.question import Question
from app.tutoring.checking.requests import Request
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node, number, put_all_in, symbols_of

_EQUATION = (
    rf"(?:the )?(?:(?P<quadratic>quadratic)(?: equation| polynomial| function)?|equation|graph of|parabola|polynomial"
    rf"|function)? ?(?P<fact>{PIECE})"
)
_SOLUTIONS = r"(?P<real>real )?(?:rational )?(?:solutions?|roots?|zeros?|x-intercepts?)(?: for <\d+>| in <\d+>)?"
_HAVE = (
    r"(?:have|has) (?:(?P<double>a double root|a repeated root|equal roots|two equal roots|a double zero)"
    rf"|(?P<one>exactly one|only one|one|exactly 1|just one|a single|a unique) (?:distinct )?{_SOLUTIONS}"
    r"|(?P<none>no) real (?:solutions?|roots?|zeros?)"
    r"|(?P<two>two distinct|two different|exactly two|exactly two distinct|2 distinct)"
    r" real (?:solutions|roots|zeros))"
)
_QUESTIONS = (
    (
        rf"for what (?P<sort>positive |negative |real )?(?P<noun>values?) of (?P<of>{PIECE}) is (?:the )?"
        rf"(?P<quadratic>quadratic |expression |trinomial )?(?P<fact>{PIECE}) (?P<double>a perfect square trinomial"
        r"|the square of a binomial)(?P<none>^)?(?P<two>^)?"
    ),
    (
        rf"for (?:what|which) (?P<sort>positive |negative |real )?(?:number )?(?P<noun>values?) (?:of"
        rf" )?(?P<of>{PIECE}),?"
        rf" (?:does|do|will|would) {_EQUATION} {_HAVE}"
    ),
    (
        rf"(?:find|what is|what are|determine|give|compute) (?:all |the )*(?:possible )?(?P<sort>positive"
        rf" |negative |real )?"
        rf"(?P<noun>values?) (?:of )?(?:the constant )?(?P<of>{PIECE}) (?:such that|for which|so that|that"
        rf" makes?|if|when|given that)"
        rf" {_EQUATION} {_HAVE}"
    ),
)


def discriminated(question: Question) -> tuple[Request, str, Node, str] | None:
    """Return what is asked, of which letter, what holds of it, and what is said of it; None for other questions."""
    if len(question.sentences) != 1 or question.has_drawing:
        return None
    found = next((each for one in _QUESTIONS if (each := re.fullmatch(one, question.sentences[0]))), None)
    (letter,) = (names_in(found["of"], question.pieces) if found is not None else None) or [""]
    tree = question.pieces_in(found["fact"])[0].tree if found is not None else None
    if found is None or not letter or tree is None:
        return None
    inside, is_fixed = _discriminant(tree, letter)
    if inside is None or not (is_fixed or found["double"] or found["two"]):
        return None
    if not is_fixed and (found["two"] or "square of" in found[0] or "perfect square" in found[0]):
        return None
    sign = ">" if found["two"] else "<" if found["none"] else "="
    is_all = found["noun"] == "values" or "all " in found[0]
    request = Request("value", "", "", is_all=is_all, is_one=not is_all)
    return request, letter, ["relation", [sign], [inside, number("0")]], (found["sort"] or "").strip()


def _discriminant(tree: Node, letter: str) -> tuple[Node | None, bool]:
    """Return the discriminant of a quadratic in the other letter, and whether its first coefficient is a number."""
    if tree[0] == "relation":
        if tree[1] != ["="]:
            return None, False
        left, right = tree[2]
        is_function = left[0] == "apply" or left == ["symbol", "y"]
        tree = right if is_function else ["add", left, ["negate", right]]
    others = symbols_of(tree) - {letter}
    if len(others) != 1 or letter not in symbols_of(tree):
        return None, False
    (name,) = others
    try:
        terms = polynomial_of(tree)
    except NotUnderstoodError:
        return None, False
    powers = {dict(each).get(name, 0) for each in terms}
    if max(powers) != 2 or min(powers) < 0 or any(dict(each).get(letter, 0) < 0 for each in terms):
        return None, False
    squares = [each for each in terms if dict(each).get(name, 0) == 2]
    return _inside(tree, name), squares == [((name, 2),)]


def _inside(tree: Node, name: str) -> Node:
    """Return b² − 4ac, the coefficients found from three values."""
    at = {place: put_all_in(tree, {name: value}) for place, value in (("0", number("0")), ("1", number("1")))}
    below = put_all_in(tree, {name: ["negate", number("1")]})
    a = ["add", ["divide", ["add", at["1"], below], number("2")], ["negate", at["0"]]]
    b = ["divide", ["add", at["1"], ["negate", below]], number("2")]
    return ["add", ["power", b, number("2")], ["negate", ["multiply", number("4"), a, at["0"]]]]
